"""Tell what each of the candidate's own sentences is for, so that a letter can put it, as it is, where it belongs.

No sentence is changed. One that refers to the sentence before it stays with that sentence.
"""

from collections.abc import Mapping
from enum import Enum

from ..._lazy import lazy_regex
from ._words import Forms, words, yes


class Purpose(Enum):
    """What a sentence is for, in a letter."""

    THANKS = "thanks"
    IMPRESSION = "impression"
    INTEREST = "interest"
    LEARNING = "learning"
    SITUATION = "situation"
    REFUSAL = "refusal"
    REQUEST = "request"
    OFFER = "offer"
    OUTLOOK = "outlook"


_INTEREST = lazy_regex(
    r"[Ii]nteress(?!ante)|\bsag(?:t|en) mir\b.*\bzu\b|\bspr(?:icht|echen) mich\b.*\ban\b|\breiz(?:t|en)\b|\bLust\b"
    r"|\bZusage\b|am Herzen|[Ww]unsch|motivier|begeister(?:t|n) mich|\b[Ii]ch (?:\w+ ){0,5}begeistert\b|überzeugt, dass"
    r"|\bwürde mir\b.*\bzusagen\b|Favorit"
    r"|Teil (?:Ihres|eures|deines)"
    r"|\bgern(?:e)? (?:[\w-]+ ){0,5}(?:übernehmen|arbeiten|antreten|anfangen|mitarbeiten)\b|vorstellen, "
)
_PURPOSES = (
    (
        Purpose.THANKS,
        lazy_regex(
            r"^(?:(?:[Vv]ielen|[Hh]erzlichen|[Bb]esten) (?:\w+ )?Dank|[Dd]anke)\b.*(?:Gespräch|Zeit\b|Einladung"
            r"|Einblick"
            r"|Nachricht|Antwort|Rückmeldung)"
        ),
    ),
    (
        Purpose.OUTLOOK,
        lazy_regex(
            r"\bfreu\w* (?:\w+ )*?(?:auf|über|darauf|von)\b.*(?:Zusage|Rückmeldung|Nachricht|Antwort|Feedback|hören"
            r"|Entscheidung|Schritte|Wiedersehen|Kennenlernen|kennenzulernen|Gelegenheit|weiteren Austausch"
            r"|persönlichen Austausch)"
            r"|(?:Zusage|Rückmeldung|Nachricht|Antwort|Feedback|hören|Gelegenheit\w*|Austausch|Kontakt)\b.*\bfreuen\b"
            r"|\bwürde (?:ich )?mich\b.*\bfreuen\b|\bim Voraus\b"
            r"|\b[Hh]offe\b.*(?:Zusage|Rückmeldung|Nachricht|Antwort)|\bergibt sich\b"
            r"|\bverfolge\b|\bin Kontakt\b|[Ww]ünsche (?:ich )?(?:Ihnen|dir|euch)|\b[Aa]lles Gute\b|^Viel (?:Erfolg"
            r"|Glück)\b|^(?:Ich h|H)offe\w*,? (?:Sie|ihr|du) finde|^Vielleicht (?:sieht|sehen|trifft"
            r"|treffen)|\bBis bald\b"
            r"|(?:Schönes|Schöne|Schönen) |\bIch melde mich\b|\bGelegenheit(?:en)? ergeben|\bWege\b.*\b(?:kreuzen"
            r"|wieder)"
            r"|(?:zukünftige|künftige|spätere)[nr]? (?:Stelle|Position|Vakanz|Gelegenheit|Ausschreibung)"
            r"|\bin Zukunft\b.*\bwürde\b|\bin Verbindung\b"
        ),
    ),
    (
        Purpose.OFFER,
        lazy_regex(
            r"\bstehe\b.*(?:zur Verfügung|bereit)|\b(?:beantworte|erläutere|erkläre|reiche|schicke|sende|zeige|komme)\b"
            r".*\bgerne?\b|\b[Gg]erne? (?:beantworte|erläutere|erkläre|reiche|schicke|sende|zeige|komme|führe)\b"
            r"|Starttermin|Eintritt(?:stermin|sdatum)|Kündigungsfrist|zeitlich flexibel|Gehaltsvorstellung"
            r"|\b(?:Praktikum|Arbeitszeit)\b.*\b(?:soll|dauer|umfass)|\berreichbar\b|\berreichen (?:Sie )?mich\b"
            r"|\bkäme ich (?:\w+ )?gern\b|\bfreinehmen\b|\bab sofort\b|\bverfügbar\b|\b[Mm]eld(?:e dich|et euch"
            r"|en Sie sich)\b"
        ),
    ),
    (
        Purpose.REQUEST,
        lazy_regex(
            r"\b(?:Anpassung|Einigung|zuversichtlich|[Ee]ntgegenkommen"
            r"|(?:gemeinsame[nr]?|gute) (?:Rahmen|Lösung|Nenner)|(?:dazu|hierzu|darüber|dann)|zusagen"
            r"|Telefonat|telefonieren)\b"
        ),
    ),
    (
        Purpose.REFUSAL,
        lazy_regex(
            r"\bl(?:ag|iegt) es (?:\w+ )?nicht|[Ee]ntscheid|ntschuldig|\bleid\b|Unannehmlichkeit|Verständnis|bedau"
            r"|leicht ?gefallen|schwer ?gefallen"
        ),
    ),
    (
        Purpose.THANKS,
        lazy_regex(
            r"^(?:(?:Noch einmal|Nochmals?|Auf diesem Wege?)(?: ganz)? )?(?:(?:[Vv]ielen|[Hh]erzlichen|[Bb]esten) "
            r"(?:\w+ )?Dank\b|[Dd]anke\b)|^Ich (?:möchte mich .*\bbedanken|bedanke mich|danke)\b"
        ),
    ),
    (
        Purpose.LEARNING,
        lazy_regex(
            r"\bverbessern\b|\blernen\b|Hinweis|Feedback|Einschätzung|[Ww]eiterentwick|\bwachsen\b|\bdaran arbeiten\b"
        ),
    ),
    (Purpose.INTEREST, _INTEREST),
    (
        Purpose.IMPRESSION,
        lazy_regex(
            r"Eindr[uü]ck|Einblick|beeindruckt|gef(?:allen|iel|ällt)|gefreut|wohlgefühlt|Atmosphäre|Stimmung|Gespräch"
            r"|Austausch|begeistert|positiv|angenehm|freundlich|schätze|Vertrauen|kollegial|sympathisch|willkommen"
        ),
    ),
)
"""What sentences say that are for this purpose, in the order in which to ask; what says none of it is a situation."""

_SENTENCE_END = lazy_regex(r"(?<=[\w)][\w)][.!?])(?<!Dr\.)(?<!Nr\.)(?<!St\.)(?<!rof\.)(?<!zw\.)(?<!\d\.) (?=[A-ZÄÖÜ„])")
_ENDS = (". ", "! ", "? ")
_NO_NEWS = lazy_regex(r"\b(?:keine?n?|nichts)\b.*(?:Rückmeldung|Antwort|gehört|Nachricht|Reaktion|Bescheid)")
_THANKS_FOR = lazy_regex(
    r"(?:(?:Haben Sie )?(?:[Vv]ielen|[Hh]erzlichen|[Bb]esten) (?:\w+ )?Dank|Danke)(?: auch| noch einmal"
    r"| nochmals)? für (?P<what>[^.!?;:]+)[.!]"
)
_BACK = words(
    "das dies diese dieser dieses diesen er sie es damit deshalb daher dort dabei darum auch außerdem zudem darüber"
    " dazu so dennoch trotzdem sowas solche solches hieran hierbei hierfür"
)
"""First words of a sentence that refers to the one before, with which it must then stay."""

_REFERS_BACK = lazy_regex(
    r"(?:\S+ ){1,5}?(?:diese|dies|dazu|darüber|davon|daran|jedoch|aber|allerdings|daher|deshalb)\b"
)
_SUBJECT = lazy_regex(r"Das [A-ZÄÖÜ]")
"""How a sentence begins that has its subject with it."""

_READER = lazy_regex(r"Sie (?!(?:ist|hat|war|wird|wurde|passt|reizt|liegt)\b)")
"""How a sentence begins of which the reader is the subject."""

_UNBOUND = (Purpose.OUTLOOK, Purpose.REQUEST, Purpose.REFUSAL)
"""What refers to the letter rather than to the sentence before."""

_LONGEST_PARAGRAPH = 400
"""Characters of the candidate's sentences that one paragraph still takes."""

_CONCLUDES = lazy_regex(r"\b(?:[Dd]aher|[Dd]eshalb|[Dd]arum|[Dd]eswegen|[Ss]omit)\b")
_WANTS_TALK = lazy_regex(r"telefonier|Telefon|Gespräch|Austausch|\bsprechen\b|\btreffen\b|Termin\b|Rückruf")
_ASKS_TALK = lazy_regex(
    r"^Vielleicht\b|sehen wir uns|telefonier|Telefonat|Gespräch|Austausch|\bsprechen\b|\btreffen\b|Rückruf|Minuten"
)


def split_sentences(text: str) -> list[str]:
    """Return the sentences of a text.

    Args:
        text: Sentences, punctuated.
    """
    if not any(end in text for end in _ENDS):
        return [text] if text else []
    return _SENTENCE_END.split(text)


def split_thanks(text: str) -> tuple[str, str]:
    """Return what the first sentence thanks for, where it says nothing else, and the sentences after it.

    Args:
        text: The candidate's sentences.
    """
    first, *rest = split_sentences(text) or ("",)
    found = _THANKS_FOR.fullmatch(first)
    return ("", text) if found is None else (found["what"], " ".join(rest))


def refers_back(sentence: str) -> bool:
    """Tell whether a sentence refers to the one before it.

    Args:
        sentence: One sentence of the candidate.
    """
    if _SUBJECT.match(sentence) or _READER.match(sentence):
        return False
    return sentence.partition(" ")[0].lower() in _BACK or _REFERS_BACK.match(sentence) is not None


def purposes(sentences: list[str]) -> list[Purpose]:
    """Return what each sentence is for; one that refers back is for what the one before it is.

    Args:
        sentences: The sentences, in their order.
    """
    found: list[Purpose] = []
    for sentence in sentences:
        purpose = next((each for each, pattern in _PURPOSES if pattern.search(sentence)), Purpose.SITUATION)
        is_bound = found and refers_back(sentence) and purpose not in _UNBOUND
        found.append(found[-1] if is_bound else purpose)
    return _only_last_are_late(found, [_WISHES.search(each) is not None for each in sentences])


_WISHES = lazy_regex(r"^(?:[Aa]lles Gute|Viel (?:Erfolg|Glück))\b")
_LATE = (Purpose.OFFER, Purpose.OUTLOOK)
"""What ends a letter."""


def _only_last_are_late(found: list[Purpose], wishes: list[bool]) -> list[Purpose]:
    """Return the purposes with none that ends a letter before a sentence of the story, which may refer to it.

    Good wishes end a letter wherever they stand, for nothing refers to them.
    """
    story = (Purpose.SITUATION, Purpose.IMPRESSION, Purpose.INTEREST, Purpose.LEARNING)
    last = max((i for i, purpose in enumerate(found) if purpose in story), default=-1)
    return [
        Purpose.SITUATION if i < last and purpose in _LATE and not wishes[i] else purpose
        for i, purpose in enumerate(found)
    ]


def paragraphs(text: str) -> tuple[str, str]:
    """Return a long text in halves, the second of which does not refer back; a short one whole.

    Args:
        text: Sentences, punctuated.
    """
    told = split_sentences(text)
    if len(text) < _LONGEST_PARAGRAPH:
        return text, ""
    halves = [(" ".join(told[:at]), " ".join(told[at:])) for at in range(1, len(told)) if not refers_back(told[at])]
    return min(halves, key=lambda half: abs(len(half[0]) - len(half[1])), default=(text, ""))


def own_word_strings(impression: str) -> dict[str, str]:
    """Return the candidate's sentences by their purpose, each verbatim and in their order.

    ``own_main`` are all but what stands after a question or a request (``own_offer``, ``own_outlook``);
    ``own_opening`` is its first sentence as it goes on after a salutation, where it thanks, and ``own_rest`` what
    follows; ``own_impression`` and ``own_interest`` divide that at the interest with which it ends. In a reply to an
    offer or a refusal the sentences go before what is asked (``own_before``) or refused (``own_praise``), or after it
    (``own_after``, ``own_refusal``); what is said of learning is ``own_learning``, the rest ``own_aside``.
    ``own_wishes`` and ``own_contact`` say that the outlook wishes well and asks to stay in touch,
    ``own_because`` that the last sentence is a reason to ask.

    Args:
        impression: The candidate's sentences, punctuated.
    """
    told = split_sentences(impression)
    kinds = purposes(told)

    def of(*wanted: Purpose) -> str:
        """Return the sentences of these purposes."""
        return " ".join(sentence for sentence, kind in zip(told, kinds, strict=True) if kind in wanted)

    main = [(sentence, kind) for sentence, kind in zip(told, kinds, strict=True) if kind not in _LATE]
    opening = int(bool(main) and main[0][1] is Purpose.THANKS)
    while 0 < opening < len(main) and refers_back(main[opening][0]):
        opening += 1
    thanks = " ".join(sentence for sentence, _ in main[:opening])
    at = len(main)
    while at > opening and main[at - 1][1] is Purpose.INTEREST:
        at -= 1
    last, purpose = main[-1] if main else ("", Purpose.SITUATION)
    is_reason = (purpose is Purpose.INTEREST or _NO_NEWS.search(last)) and not _CONCLUDES.search(last)
    own_main = " ".join(sentence for sentence, _ in main)
    after = next((i for i, (_, kind) in enumerate(main) if kind is Purpose.REQUEST), len(main))
    outlook = of(Purpose.OUTLOOK)
    praise = {Purpose.THANKS, Purpose.IMPRESSION, Purpose.INTEREST}
    before_refusal = praise | {Purpose.SITUATION}
    return {
        "own_main": own_main,
        "own_opening": f"{thanks[:1].lower()}{thanks[1:]}",
        "own_rest": " ".join(sentence for sentence, _ in main[opening:]),
        "own_impression": " ".join(sentence for sentence, _ in main[opening:at]),
        "own_interest": " ".join(sentence for sentence, _ in main[at:]),
        "own_states_interest": "yes" if _INTEREST.search(impression) else "",
        "own_because": "yes" if is_reason else "",
        "own_offer": of(Purpose.OFFER),
        "own_outlook": outlook,
        "own_wishes": yes(any(word in outlook for word in ("ünsch", "lles Gute", "Viel ", "finde"))),
        "own_contact": yes(any(word in outlook for word in ("Kontakt", "Wege", "Verbindung", "Vielleicht"))),
        "own_praises": "yes" if praise.intersection(kinds) else "",
        "own_praise": of(*before_refusal),
        "own_refusal": of(*(set(Purpose) - before_refusal - set(_LATE))),
        "own_learning": of(Purpose.LEARNING),
        "own_aside": of(*(set(Purpose) - {Purpose.LEARNING, *_LATE})),
        "own_before": " ".join(sentence for sentence, _ in main[:after]),
        "own_after": " ".join(sentence for sentence, _ in main[after:]),
    }


NO_OWN_WORDS: Mapping[str, str] = own_word_strings("")
"""The same of a candidate who says nothing of their own."""


def talk_wish_forms(impression: str, question: str) -> Forms:
    """Return whether a candidate wishes for a talk, and whether the question asks for one, ``yes`` or nothing.

    Args:
        impression: The candidate's sentences.
        question: The candidate's question.
    """
    wishes = {"mentions_talk": (_WANTS_TALK, f"{impression} {question}"), "asks_talk": (_ASKS_TALK, question)}

    def derive(name: str) -> str:
        """Return whether the words are there that say so."""
        pattern, text = wishes[name]
        return yes(pattern.search(text))

    return Forms(wishes, derive)


def tells_silence(text: str) -> bool:
    """Tell whether a text complains of an answer that never came.

    Args:
        text: The candidate's words.
    """
    return _NO_NEWS.search(text) is not None
