"""The words by which a candidate's English is told apart: phrase or sentence, common word or name, noun or verb."""

ABBREVIATIONS = frozenset(
    """
    inc ltd corp co llc plc bros assn dept univ inst gov gen col sgt capt lt rev hon prof dr mr mrs ms messrs st mt
    ft jr sr esq vs etc approx est ext fig no nos vol ed eds dist ave blvd rd bldg intl natl tech mgmt mgr admin
    asst assoc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """.split()  # noqa: SIM905 - words read better as words
)
"""Words whose full stop ends no sentence, without it; so does that of any word with a full stop inside, as in Ph.D."""

TITLES = frozenset("dr mr mrs ms messrs prof st mt ft gen col sgt capt lt rev hon vs no nos".split())  # noqa: SIM905
"""Abbreviations after which a name or a number follows, whatever it looks like."""

SUBJECTS = frozenset("i we you he she it they there".split())  # noqa: SIM905 - words read better as words
"""Pronouns that open a sentence, alone or contracted with a verb."""

POINTERS = frozenset("this that these those here both all everything nothing".split())  # noqa: SIM905
"""Words that open a sentence when a verb of ``VERBS`` follows."""

VERBS = frozenset(
    """
    is isn't are aren't was wasn't were weren't does doesn't did didn't has hasn't have haven't had hadn't can can't
    cannot could couldn't will won't would wouldn't should shouldn't might must
    """.split()  # noqa: SIM905 - words read better as words
)
"""Verbs that make a sentence of what stands before them."""

NOUNS_TOO = frozenset("can will might must".split())  # noqa: SIM905
"""Verbs of ``VERBS`` that are nouns after an article."""

TELLING = frozenset(
    """
    made makes gave gives struck strikes left leaves taught teaches told tells showed shows kept keeps let lets
    reminded reminds got gets brought brings helped helps convinced impressed inspired encouraged surprised
    fascinated excited interested moved touched delighted
    """.split()  # noqa: SIM905 - words read better as words
)
"""Verbs that make a sentence of what stands before them when ``me`` or ``us`` follows."""

STAYING = frozenset(
    """
    stayed seemed seems felt sounded sounds looked remained remains impressed inspired confirmed convinced
    strengthened reinforced made makes gave gives showed shows taught went came deserves matters appeals appealed
    fits suits means stuck struck stay stays changed answered helped
    """.split()  # noqa: SIM905 - words read better as words
)
"""Verbs that make a sentence of words with a capital and a full stop."""

RELATIVES = frozenset(
    """
    that which who whom whose how what where why when whether if because as than while since until although though i
    we you he she it they
    """.split()  # noqa: SIM905 - words read better as words
)
"""Words after which a verb belongs to a clause inside a phrase."""

PREPOSITIONS = frozenset(
    """
    of in on at by with from for to about into over under through across after before during between among against
    as like near without within toward towards around behind beyond per via
    """.split()  # noqa: SIM905 - words read better as words
)

DETERMINERS = frozenset(
    "a an the my your our their his her its this that these those some any each every no another".split()  # noqa: SIM905
)

SUBORDINATORS = frozenset(
    """
    after before since when while if although though because as once until in on at during from with for by
    yesterday today whatever
    """.split()  # noqa: SIM905 - words read better as words
)
"""Words that open a sentence which has its subject later."""

GERUNDS = frozenset(
    """
    leading running building working managing teaching writing designing helping making moving planning selling
    training learning growing developing organizing organising coordinating mentoring coaching supporting
    supervising launching testing staying getting being having using hiring onboarding migrating improving reducing
    cutting bringing keeping creating delivering handling serving speaking negotiating starting taking going
    studying returning joining opening caring raising researching setting finding fixing turning rebuilding
    automating analyzing analysing presenting preparing answering talking listening translating editing publishing
    programming maintaining operating overseeing directing founding becoming pursuing continuing relocating looking
    scaling understanding explaining measuring scheduling implementing conducting tutoring facilitating resolving
    troubleshooting budgeting cooking cleaning driving drafting producing processing installing repairing auditing
    recruiting hosting typing raising increasing establishing overhauling streamlining
    """.split()  # noqa: SIM905 - words read better as words
)
"""Words in -ing that are small inside a sentence; ``Boeing`` and ``Sterling`` are not."""

FUNCTION_WORDS = (
    DETERMINERS
    | PREPOSITIONS
    | frozenset(
        """
        how what why when where whether which who and or several many more most nearly almost both all both one's better
        closer another experience expertise knowledge familiarity experienced
        """.split()  # noqa: SIM905 - words read better as words
    )
)
"""First words that are small inside a sentence whatever follows."""

COMMON_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty years strong
    deep extensive broad practical hands-on solid proven certified fluent first second third early long close
    careful calm background work customer customers client clients public critical patient project product team
    people social sales marketing software hardware data technical strategic financial clinical medical nursing
    pediatric legal academic personal professional family community volunteer technology operations logistics budget
    budgets skills strength interest interests ideas resources references training research results growth
    management leadership communication negotiation teamwork time part lots daily weekly monthly annual quick good
    great excellent new recent current previous existing higher lower handling grant event events content code test
    tests testing quality process processes safety security network systems web mobile cloud similar comparable other
    salary salaries commute rent rents position positions role roles hours shifts circumstances plans
    """.split()  # noqa: SIM905 - words read better as words
)
"""First words that are small inside a sentence unless a capital follows, as in ``Six Sigma``."""

DEEDS = frozenset(
    """
    led managed built ran cut reduced increased designed launched taught trained wrote developed created delivered
    organized organised coordinated supervised improved grew saved migrated introduced oversaw won sold planned
    raised rebuilt automated directed founded opened handled negotiated doubled tripled halved hired mentored set
    started served helped worked completed earned passed finished received accepted decided moved learned gained
    studied graduated attended joined published presented supported assisted achieved exceeded implemented
    established produced spearheaded facilitated volunteered tutored coached streamlined recruited audited edited
    translated repaired installed analyzed analysed brought made kept held took gave drove spoke got manage lead run
    teach design build develop write coordinate oversee handle supervise train work maintain
    """.split()  # noqa: SIM905 - words read better as words
)
"""Verbs that open a line of a résumé, whose subject is the candidate, when what follows is what they did."""

DESCRIBING = frozenset(
    """
    distributed embedded advanced applied integrated mixed combined shared dedicated detailed paid related based varied
    assorted blended connected structured accelerated automated certified licensed registered trained educated managed
    published organized organised experienced skilled qualified proven limited unrelated required needed desired
    """.split()  # noqa: SIM905 - words read better as words
)
"""Participles that describe a noun as a rule, as in "distributed systems"."""

COUNTED = (DETERMINERS - {"that"}) | frozenset(
    """
    one two three four five six seven eight nine ten twelve fifteen twenty several many more over up nearly almost
    all both as in
    """.split()  # noqa: SIM905 - words read better as words
)

NUMBERS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred
    """.split()  # noqa: SIM905 - words read better as words
)
"""Numbers written as words."""

STATES = frozenset(
    """
    know speak have understand am believe love enjoy hold can will would want prefer hope create ran wrote taught
    grew oversaw drove spoke took gave led made kept held brought won built founded passed graduated volunteered
    gained learned sat stood lived came went met began chose caught dealt fought heard
    sang swam threw understood wore rode read
    """.split()  # noqa: SIM905 - words read better as words
)
"""Verbs that open a line whose subject is the candidate, whatever follows."""

AIMED = frozenset("by from to in for at on with as".split())  # noqa: SIM905
"""Words that show a verb of ``DEEDS`` at work where they follow what it was done to."""

OWNED = frozenset(
    """
    experience experiences expertise knowledge familiarity background skills skill training education coursework
    enthusiasm interest interests passion commitment ability abilities degree minor major certification certificate
    certificates certifications license licence diploma understanding work years months record credentials resources
    ideas project projects research internship internships thesis mba m.b.a phd ph.d bsc msc ties network contacts
    portfolio résumé resume cv transcript transcripts references reference recommendations samples sample curiosity
    patience energy time career studies study drive willingness readiness love habit sense eye portfolios
    module modules diploma
    ticket tickets card cards permit endorsement endorsements transportation qualification qualifications
    proficiency fluency aptitude
    talent mastery desire eagerness
    """.split()  # noqa: SIM905 - words read better as words
)
"""Nouns before which a candidate says ``my``."""

TRADES = frozenset(
    """
    nurse engineer teacher manager developer designer analyst accountant carpenter electrician chef cook driver
    writer editor lawyer attorney paralegal librarian mechanic technician assistant student graduate physician
    doctor pharmacist therapist scientist researcher programmer architect consultant salesperson welder plumber
    clerk tutor coach leader learner listener speaker worker player planner organizer organiser communicator veteran
    translator interpreter administrator coordinator director supervisor specialist generalist bookkeeper journalist
    photographer illustrator artist musician counselor counsellor midwife paramedic firefighter veterinarian
    biologist chemist physicist closer builder operator economist mathematician statistician mentor founder owner
    lead holder captain winner volunteer champion
    trainer marketer mariner pilot carer nanny bartender barista waiter waitress baker butcher gardener roofer painter
    sailor soldier officer rider riser parent notary auditor inspector estimator surveyor dispatcher caregiver
    maintainer contributor author grad superuser customer
    """.split()  # noqa: SIM905 - words read better as words
)
"""Nouns for what somebody is."""

QUALITIES = frozenset(
    """
    good great comfortable fluent proficient experienced skilled familiar certified confident able licensed licenced
    reliable organized organised punctual patient careful calm strong used ready willing eager qualified unwell ill
    sick unable bilingual quick fast handy adept friendly honest curious open detail-oriented hard-working
    self-motivated punctual flexible independent trained interested available committed creative dependable adaptable
    resourceful enthusiastic energetic hardworking thorough precise versatile outgoing personable proactive ambitious
    """.split()  # noqa: SIM905 - words read better as words
)
"""Adjectives that a note says of the candidate, before a preposition or at its end."""

DEGREE_WORDS = frozenset("very highly really quite extremely particularly especially fully also".split())  # noqa: SIM905

COUNTABLE = frozenset(
    """
    audit clinic rota roster rollout roll-out migration merger launch budget backlog roadmap road-map menu kitchen
    curriculum warehouse schedule programme program project system facility plant floor lab tour prototype pipeline
    policy protocol handbook contract grant exhibit exhibition festival season release relocation renovation expansion
    reorganization redesign rebrand upgrade caseload code
    """.split()  # noqa: SIM905 - words read better as words
)
"""Nouns for one thing that was talked about, which wants an article where a note left it out."""

HAPPENINGS = frozenset(
    """
    emergency conflict appointment exam delay problem issue matter commitment death accident fit match offer
    opportunity commute change chance role position job step move salary bonus clash illness injury surgery
    obligation interview allowance start raise package budget title arrangement schedule date stipend fee period
    child trip alarm outage lack deadline
    promotion internship fellowship counteroffer contract residency scholarship
    storm strike dream freeze merger layoff takeover funeral wedding visit flight review call meeting conversation chat
    """.split()  # noqa: SIM905 - words read better as words
)
"""Nouns for one thing, which want an article where a note left it out."""

PLAIN_NOUNS = frozenset(
    """
    culture salary growth benefits schedule scheduling training onboarding teamwork communication leadership skills
    availability weekend weekends evenings budget budgets compensation mentoring mentorship collaboration punctuality
    reliability flexibility organization organisation creativity patience empathy sales retail marketing hospitality
    customer customers challenges opportunities expectations responsibilities goals values mission strategy products
    benefits vacation travel hours pay safety quality next problem-solving multitasking adaptability passion dedication
    """.split()  # noqa: SIM905 - words read better as words
)
"""Nouns that nobody is called, so that their capital is only that of a list's entry."""

DEGREES = frozenset(
    """
    degree minor major background interest certification certificate license licence diploma salary bonus
    """.split()  # noqa: SIM905 - words read better as words
)
"""Nouns that want an article before them."""

PLACES = frozenset({"department", "division"})
"""Nouns at whose end a name of a part of a company stands, which wants its article."""

POSTS = frozenset(
    """
    position positions role job post offer appointment internship fellowship traineeship apprenticeship contract
    promotion counteroffer counter-offer residency clerkship scholarship
    """.split()  # noqa: SIM905 - words read better as words
)
"""What one accepts; anything else one decides on."""

REQUESTED = frozenset(
    """
    adjust raise increase move start change match extend add include work have keep reduce bring pay cover return
    begin postpone shorten lengthen make take delay review reconsider allow let give set
    """.split()  # noqa: SIM905 - words read better as words
)
"""Verbs with which a request may begin."""

TRAITS = frozenset(
    """
    attention patience punctuality reliability dedication honesty creativity flexibility adaptability determination
    persistence discipline empathy motivation diligence loyalty ethic manner approach attitude mindset kindness
    judgment judgement integrity initiative professionalism
    compassion discretion humor humour humility warmth stamina tenacity
    resilience accuracy tact habits manners instincts values qualities strengths achievements accomplishments grades
    talents connections qualifications standards hands nerves
    """.split()  # noqa: SIM905 - words read better as words
)
"""Nouns for what somebody is like, which one neither practises nor works with."""

PRAISING = frozenset(
    """
    excellent strong good great fast quick solid proven deep outstanding keen exceptional superb sound broad
    thorough extensive sharp impeccable natural genuine
    """.split()  # noqa: SIM905 - words read better as words
)
"""Adjectives that open a note of praise for something of the candidate's own."""

TURNS = frozenset("return move change switch transfer relocation break pause start transition".split())  # noqa: SIM905
"""Nouns for an act, on which one decides, where other things are chosen."""

INTERROGATIVES = frozenset({"how", "what", "why", "where", "when", "whether", "which"})
"""Words that begin an indirect question."""
