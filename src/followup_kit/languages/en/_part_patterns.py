"""The parts of each English letter, with the patterns of the candidate's own sentences that belong in them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Letter = Literal["check-in", "refusal", "withdrawal", "decline", "accept", "undecided"]

_ADVERBS = (
    r"(?:also |very |really |truly |genuinely |sincerely |greatly |very much |deeply |so |completely |fully |totally )*"
)
_BRIEF = r".*\b(?:keep (?:this|it) (?:brief|short)|know (?:that )?you(?:['’]re| are) (?:very |so |extremely )?busy)\b"
_SMALL_TALK = (
    r"(?:I )?[Hh]ope (?:that )?(?:you(?:['’]re| are| had| have had)|all is|things are|your|"
    r"this (?:e-?mail|message|note|letter)|the (?:\w+ ){1,2}(?:went|was|is going))\b"
)
_THANK = r"(?:Many |Again, )?[Tt]hank"
_THANK_FOR_TIME = (
    rf"{_THANK}.{{0,30}}\bfor (?:(?:your|the) (?:\w+ and )?(?:time|patience|consideration|understanding|help|"
    r"opportunity|chance|interview)|(?:taking|meeting|speaking|talking|interviewing|considering))\b|"
    rf"I {_ADVERBS}appreciate (?:all )?(?:your|the) (?:\w+ and )?(?:time|patience|consideration|help)\b"
)
_GOOD = (
    rf"{_THANK}|I(?:['’]m| am)? {_ADVERBS}(?:grateful|thankful|appreciated?|enjoyed|valued|loved|liked|"
    r"learned|respect|admire)\b(?! any| if)|(?:Meeting|Talking|Speaking|Interviewing|Presenting|Visiting)\b|"
    r"I(?:['’]m| am| was) (?:\w+ )?(?:happy|glad|pleased|honou?red|impressed|proud|delighted)\b|"
    r"It (?:\w+ )?was (?:\w+ )?(?:an? |great|good|wonderful|lovely|nice|fun)|I (?:\w+ )?understand\b"
)
_DONE = (
    r"You (?:and (?:your|the) \w+ )?(?:\w+ly |all |both |also )?"
    r"(?!(?:can|could|will|would|may|might|have|are|said|mentioned|seem|seemed|need|do)\b|"
    r"were (?:great|awesome|amazing|wonderful|fantastic|lovely|the best)\b)"
    r"(?:were|\w+ed|took|gave|made|told|kept|went|sent|put|spent|let|found|held|brought|thought|got|drove|wrote|"
    r"spoke|met|"
    r"led|left|did|taught|drew|set|came|stood|ran|built)\b"
)
_REGRET = (
    r"I (?:was (?:\w+ )?hoping|had (?:\w+ )?hoped|would have (?:loved|liked))\b|"
    r".*\b(?:disappoint\w*|[Ss]orry (?:not|that|to|for|I|it|this|the|we|things)|sad(?:dened)?|unhappy|gutted|crushed|"
    r"heartbroken|devastated|stings|hurts|agreed that my|"
    r"my (?:qualifications|experience|background|skills) (?:do not|don['’]t|did not|didn['’]t))\b"
)
_NO_PRESSURE = (
    r".*(?:\b[Kk]now (?:that )?you(?:['’]re| are) (?:\w+ )?busy\b|\b[Nn]o (?:obligation|pressure|need to|hurry|"
    r"worries)\b|(?:not|n['’]t) (?:feel oblig|"
    r"have to (?:answer|reply))|"
    r"\bunderstand (?:completely )?if|\bif (?:you (?:can['’]t|cannot)|not,))"
)
TOUCH = (
    r".*\b(?:(?:stay|keep|be|remain|staying|keeping) (?:in (?:touch|contact)|connected)|paths? (?:will |may |"
    r"might )?cross|cross paths"
    r"|(?:kept|keep(?:ing)? me|bear me|keep my \w+) (?:in mind|on file|in a place)|(?:be|being) (?:re)?considered|"
    r"think of me|consider me|"
    r"(?:work|works|working|connect|meet|talk) (?:together|with you|again)?.{0,20}"
    r"\b(?:in the future|someday|one day|down the road|again)|apply again|future (?:\w+ )?(?:opening|opportunit|"
    r"role|position)|connect (?:with \w+ )?on LinkedIn|"
    r"other (?:\w+ )?(?:opening|opportunit|role|position)s? (?:that|which|at))"
)
_WANT_TO_THANK = (
    r"I(?:['’]d| would)? (?:just |also )?(?:want|wanted|like|wish) to (?:thank|express my .*(?:gratitude|appreciation|"
    r"thanks))\b"
)
_MEET_AGAIN = r"I (?:\w+ )?hope (?:that )?(?:we|to)\b.*\b(?:talk|meet|see|speak|work|chance|opportunity)\b"
_SPOKEN = (
    r"(?:Just )?[Aa]s (?:I|we)\b.{0,25}\b(?:said|mentioned|indicated|noted|explained|told|discussed|spoke|talked|"
    r"wrote)\b|"
    r"We (?:\w+ )?(?:spoke|talked|discussed) (?:about )?(?:it|this)\b|I (?:\w+ )?(?:called|wrote|rang|phoned) you\b|"
    r"I (?:\w+ )?(?:told you|mentioned|said)\b.*\b(?:it|this)\b"
)
_LATER = (
    r"My interest\b|I(?: shall| will|['’]ll) (?:certainly|definitely|surely|still|keep|come|be back|watch|follow|visit|"
    r"continue|look)\b|I(?:['’]m still| am still| remain| stay| continue)\b|"
    r"I(?:['’]d| would) (?:\w+ )?be (?:\w+ )?(?:interested|open)\b|"
    r"I(?:['’]d| would) (?:\w+ )?(?:love|like|be (?:glad|happy)|welcome) (?:to|the chance to) (?:hear|join|"
    r"reconnect)\b|"
    r"(?:While|Although|Though|Even if) I (?:may|might|was|am) not\b|I (?:still )?believe (?:that )?I\b|"
    r"(?:The|Your) [\w, ]+? (?:is|are|seems?|looks?) (?:\w+ )?(?:fantastic|great|wonderful|impressive|excellent|"
    r"amazing|inspiring|special|exciting)\b|.*\b(?:(?:keep|be) following|"
    r"(?:close|an) eye on|[Oo]ther (?:\w+ )?(?:opportunit|opening|role|position)|one day|in the future|again)"
)
_OFFERED_IN_TURN = r"I(?:['’]m| am) (?:\w+ )?(?:happy|glad) to (?:be (?:a|of)|help|return|share)\b"
_WISH = (
    r"(?:I |We |I['’]m |I am |And )?wish(?:ing)? (?:you|the (?:team|company|school|staff|\w+ team|best)|your|"
    r"everyone|all|[A-Z])|(?:And )?[Aa]ll the best|"
    r"Best (?:of luck|wishes)|Good luck|I hope (?:that )?(?:you\b(?! will (?:keep|consider))|everything|"
    r"the (?:team|search|new|right))|"
    r"(?:Congratulations|Cheers)\b"
)
_ASKED_FEEDBACK = (
    r"(?:Could|Would|Can|What|How|May|Is|Was)\b.*\?$|"
    r"(?:[A-Z][^.]*, (?:and |but )?)?I(?:['’]d| would)\b[^.]*\b(?:appreciat\w+|value|welcome|love|grateful|thankful|"
    r"glad)\b.*"
    r"\b(?:feedback|insights?|advice|pointers?|suggestions|critique|tips)\b|"
    r"(?:I(?:['’]d| would)\b|I am hoping|If (?:you|there|it|possible|at all)|Could|Would|Can|Please|Any|May)\b.*"
    r"\b(?:feedback|insights?|advice|pointers?|suggestions|critique|tips|(?:few|couple of) (?:lines|words))\b"
)
_FEEDBACK = (
    r".*(?:\b(?:feedback|insights?|pointers?|advice)\b|\b[Ee]ven (?:a|one|brief|high-level|general|"
    r"short) (?:\w+ )?(?:sentence|line|word|note|comment|pointer|thought)s?\b|"
    r"\b(?:Even|Understanding|Knowing|Hearing|Learning|Seeing|Anything)\b.*\bwould (?:\w+ )?(?:be|help|mean)\b|"
    r"\bI (?:can|could|might|should) (?:improve|do better|do differently|work on)\b|\b(?:help|helps|helpful|"
    r"useful|valuable|"
    r"mean a lot)\b.*\b(?:search|improve|next|grow|better|future|development|hear)\b)"
)
_EXIT = (
    r"(?:Either way|No (?:rush|hurry|worries|pressure|stress)|"
    r"In any case|Whatever|Even if|No matter|If (?:it|the|you(?:['’]ve|['’]re| have| are| decide| chose)|"
    r"I(?:['’]m| am| was| have)|someone|another|not)\b)|.*\b(?:(?:completely|fully|totally|"
    r"certainly) understand|understand if)\b"
)
_TIMELINES = (
    r".*\b(?:align|coordinate|match|sync(?:hroni[sz]e)?|reconcile) (?:\w+ ){0,3}?"
    r"(?:timelines?|timing|schedules?|dates?)\b|"
    r".*\b(?:factor|work|fit|take) (?:that|this|it|your timeline) into\b"
)
_ASKED_NEWS = (
    r"(?:When\b.*\?$|Please (?:let|tell|keep)|Could|Can|Do you|Is there|Are there|Has|Have you|Any|(?:I(?:['’]d|"
    r" would)|I am|I['’]m)\b"
    r".*\b(?:update|news|hear(?! back from other| more)|know|word on)\b.*)"
)
_OFFERED = (
    r"(?:If (?:there(?:['’]s| is)|you (?:need|would like|require|have (?:any )?(?:further |other )?questions)|"
    r"you['’]d like)|"
    r"Please let me know if (?:you|there)|(?:I(?:['’]m| am|['’]d be| would be) )?[Hh]appy to\b)"
)
_WEIGHED = (
    r"I (?:told you|mentioned|said|looked forward|(?:was|had been) looking forward)\b|"
    r".*(?:\b(?:(?:was|is|been|be|an?|very|so|really|most|ma[dk]e\w*)(?: \w+)? "
    r"(?:difficult|hard|tough|easy)(?! to (?:find|imagine))|lightly|torn)\b|\b"
    r"(?:weigh(?:ed)?|(?:turned down|declined) (?:\w+ ){0,3}offers|g[ai]ven? .*\bthought|"
    r"thought (?:long|hard|carefully|about)|considered|"
    r"reflected|deliberat\w+|agoniz\w+)\b|\b[Aa]fter (?:much|a lot|careful|some|long)\b)"
)
_TOLD = (
    r".*\b(?:(?:declin|withdraw)(?:e|ing|n)?\b|turn(?:ing)? (?:it |this |the |your |down)|"
    r"(?:not|unable to|n['’]t) (?:be able to )?accept)"
)
_GROUNDS = (
    r"(?:Clearly|Unfortunately|Instead)\b|.*\b(?:your time(?! and)|(?:good|best|right) (?:match|fit)|"
    r"right (?:for me|move|time)|"
    r"conflicts?|my (?:schedule|family|decision|situation|circumstances)|elsewhere|direction|unable|no longer|"
    r"step back|(?:not|\w+n['’]t) (?:be (?:able to )?)?(?:proceed|continu\w+|participat\w+|take part|"
    r"go (?:on|ahead|further)|move (?:on|ahead|forward))|the team['’]s time|"
    r"I want(?:ed)? to (?:be|let|notify|tell|inform|save)|"
    r"helped me (?:reali[sz]e|see|decide|understand|clarify))\b"
)
_DECIDED = (
    r"(?:(?!If|When)[^,.]{,40}, )?I(?:['’]ve| have)? (?:\w+ly |just |now |since |also )?(?:accepted|decided|chosen|"
    r"received|taken|been offered)\b"
    r"(?! (?:part|away)\b)"
)
_FEELING = (
    rf"I(?:['’]m| am| was| feel| have been)? {_ADVERBS}(?:honou?red|flattered|grateful|touched|"
    r"thrilled|delighted|excited|impressed|enjoyed|appreciate|humbled|pleased|happy|glad|respect|admire|loved|like)"
)
_PLEASANT = r"It (?:\w+ )?was (?:\w+ )?(?:an? (?:pleasure|joy|privilege)|great|good|wonderful|lovely|nice)"
_PRAISED = (
    r"(?:It|This|That) (?:\w+ )?(?:sounds|seems|looks)\b.*"
    r"\b(?:opportunit\w+|offer|position|role|job|team|place|company)|"
    r"I(?:['’]ve| have)? (?:find|found) (?:your|the) \w+.*\b"
    r"(?:attractive|generous|appealing|interesting|tempting|impressive)|"
    r"I(?:['’]ve| have) known your\b|I(?:['’]ve| have) (?:always|long) (?:wanted|admired|respected|hoped)|"
    r"I (?:\w+ )?believe (?:\w+ )?in\b|"
    r"You(?:['’]ve| have)? (?:offer(?:ed)?|made) me\b|"
    r"(?:Your|The|It is an?|It was an?) .{0,40}\b(?:offer|team|company|position|opportunity)\b.{0,40}"
    r"\b(?:attractive|generous|appealing|interesting|tempting|impressive|wonderful|great|fantastic)"
)
_OF_THEM = (
    r"Your (?:company|firm|organi[sz]ation|school|institution|office|team|institute)\b"
    r"(?!.*(?:\b(?:not|but|however|too|less|low|lower)\b|n['’]t\b))|"
    r"The offer was (?:\w+ )?(?:substantial|generous|attractive|tempting|fair|excellent|great)|"
    r"You(?:['’]ve| have)? (?:all )?(?:been|were) .*\b(?:welcoming|kind|friendly|patient|helpful|generous|supportive)\b"
)
_OF_MY_WORK = (
    r".*\bmy (?:current |present )?(?:company|employer|organi[sz]ation|boss|manager|team)\b|Having (?:worked|"
    r"been|spent)\b|"
    r".*\bto stay\b"
)
_DID = (
    r"(?:Your|The) (?:\w+ )?(?:office|team|staff|company|colleagues|people|panel) (?:all |\w+ly )?"
    r"(?:treated|made|took|welcomed|helped|gave|showed|answered|spent|supported)\b"
)
_LIKED = (
    r"(?:Your|The|Everything|Everyone|Much)\b(?!.*(?:\b(?:not|but|however|too|less|low|lower)\b|n['’]t\b))"
    r".*\b(?:impress\w*|appeal\w*|attractive|generous|interesting|tempting|encouraging|inspir\w+|wonderful|great|"
    r"fantastic|excellent|outstanding|best|top-class|first-class|remarkable|exciting|warm|welcoming|admirable)\b"
)
_KEEN = (
    r"I(?:['’]m| am) writing\b|"
    r".*\b(?:(?:first|top) choice|excited|thrilled|exciting (?:possibilit|opportunit)\w+|happ(?:y|ier)|"
    r"delighted|honou?red|flattered|humbled|"
    r"glad|pleased|grateful|"
    r"interested|wonderful|generous|fantastic|eager|enthusias\w+|love|enjoy\w*|impress\w*|contribut\w+|"
    r"confident|see myself|priority|"
    r"look(?:ing)? forward|great (?:fit|team|opportunity))\b"
)
_FLEXIBLE = (
    r".*\b(?:understand (?:if|that (?:this|it|there|you)|there)|flexib\w+|open to|"
    r"[Ii]f (?:that|this|it)(?:['’]s| is)? (?:not|possible|works)|"
    r"[Ii]f [^,]+ (?:is|are)(?:n['’]t| not) (?:possible|an option|feasible)|"
    r"[Ii]f (?:we|you) (?:can|could)\b|(?:ready|happy|prepared) to (?:sign|accept|join)\b.*\b(?:if|then|right away|"
    r"today|once)|compromise|in the middle|both (?:sides|of us)|"
    r"other (?:aspects|parts|elements)|everything else|otherwise|even so|either way|"
    r"tell me (?:if|where|what)|(?:To be clear, )?[Tt]his is (?:not )?about|budgets? (?:is|are)\b|"
    r"[Ii] hope (?:that )?you (?:can |will )?understand|"
    r"find a (?:\w+ )?(?:solution|way)|agreement|"
    r"make (?:this|it) work|work something out|works? for (?:both|us|everyone|all))\b|If not\b"
)
_BACKGROUND = (
    r".*(?:\b(?:hop(?:e|ed|ing) (?:for|to get)|salary|bonus|pay|offers?|gap|terms|compensation|relocat\w+|commut\w+|"
    r"benefits?|budget|numbers?|range|expect(?:ed|ing)?|rents?|costs?|equity|vacation|start date)\b|[$€£]\d)"
)
_TIME_WANTED = (
    r"I(?:['’]d| would| need| will|['’]ll)\b.*\b(?:a few days|couple of days|day or two|"
    r"(?:some|more|a little|a bit of) time|"
    r"sleep on|think (?:it|this|things|everything) (?:over|through))\b"
)
_CAREFUL = (
    r".*\bI (?:just |also )?want to (?:make sure|be (?!(?:a|part|in|with|at)\b)|ensure|give)\b|"
    r".*\b(?:additional|few more|extra|more) (?:days?|time)\b"
)
TO_DISCUSS = (
    r"(?!.*\b(?:call|phone|meet\w*|chat|schedule)\b).*\b(?:discuss|talk about|go over|talk through) "
    r"(?:the|your|my|our) (?:\w+ )?(?:compensation|salary|pay|base|terms|package|offer)\b[^?]*\.$"
)
_CALL = r".*\b(?:call|phone|talk|chat|speak|discuss|meet|conversation)\b"
_CLOSING = (
    r"(?:I(?:['’]m| am)? )?(?:\w+ )?[Ll]ook(?:ing)? forward\b|(?:I )?[Cc]an(?:['’]t|not) wait\b|"
    r"Have an? |I hope to hear\b|We(?:['’]ll| will)? (?:talk|speak|meet)\b"
)
_CALLED = (
    r"It (?:\w+ )?was (?:\w+ )?(?:an? (?:pleasure|joy)|great|good|wonderful|lovely|nice) to "
    r"(?:get|receive|have|hear|talk|speak|read)\b|"
    r"(?:To say )?I was (?:\w+ )?(?:pleased|delighted|happy|thrilled|glad|excited|honou?red) to (?:receive|get|hear)\b"
)
_FORM = r".*\b(?:summary|formal|bullet points?|in writing|by e-?mail|e-?mail|written|numbers you)\b"
_WISHED = (
    r"(?!(?:This|It|That)\b|.*\b(?:[Ff]eedback|help)\b)(?=.*(?:\b(?:would|hope|[Pp]lease)\b|['’]d\b))"
    rf"(?:{TOUCH})"
)
_APOLOGY = (
    r"(?!It (?:\w+ )?was\b|I (?:\w+ )?enjoyed\b)"
    r".*\b(?:apologi[sz]e|apologies|apology|[Ss]orry (?:for|to|about)|inconvenience|late in|(?:late|short) notice)\b"
)
_BUT_DECIDED = r".*\bbut I(?:['’]ve| have)? (?:just |now )?(?:accepted|decided|chosen|taken)\b"
_CANCELLED = (
    r".*\b(?:cancel|call(?:ing)? off|(?:not|\w+n['’]t|unable to) (?:be able to )?"
    r"(?:attend|make (?:it|the|my|our)|come to the|keep the))\b"
)
PARTS: Mapping[Letter, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "check-in": (
            ("closing", _CLOSING),  # looks ahead, so it ends the letter
            ("small_talk", _SMALL_TALK),  # asks after the reader, so it opens the letter
            ("brief", _BRIEF),  # promises a short letter, so it comes first
            ("thanks", _THANK_FOR_TIME),
            ("offered", _OFFERED),
            ("exit", f"{_EXIT}|{_WISH}|{TOUCH}"),  # takes leave, so it comes after the question
            ("drawn", _TIMELINES),  # follows from the reason, so it comes after it
            ("asked", _ASKED_NEWS),
            (
                "aware",
                r"I (?:\w+ )?(?:understand|imagine|realize|realise|know|appreciate that)\b",
            ),  # leads to the question
        ),
        "refusal": (
            ("no_pressure", _NO_PRESSURE),  # lets the reader off, so it comes after the request
            ("small_talk", _SMALL_TALK),
            ("good", r"(?:While|Although|Though|Even though)\b.*\bthank\b"),
            ("thanks", _THANK),  # closes the letter, as ours opens it
            ("regret", _REGRET),
            ("later", _WISHED),
            ("done", _DONE),  # what they did, which one appreciates
            ("later", _OFFERED_IN_TURN),
            ("good", _GOOD),
            ("asked", _ASKED_FEEDBACK),
            ("feedback", _FEEDBACK),  # explains the request, so it takes the place of ours
            ("later", f"{TOUCH}|{_LATER}"),
            ("wish", _WISH),
        ),
        "withdrawal": (
            ("small_talk", rf"{_SMALL_TALK}|I (?:wanted to|am|was) reach(?:ing)? out\b"),
            ("again", r"(?:Once again|Again),? (?:I )?[Tt]hank|[Tt]hank(?:s| you) (?:once )?again\b"),
            ("done", f"{_DONE}|{_DID}"),
            (
                "cancelled",
                _CANCELLED,
            ),
            ("sorry", _APOLOGY),  # follows what was called off
            ("thanks", f"{_THANK}|{_WANT_TO_THANK}"),
            ("touch", f"{TOUCH}|{_MEET_AGAIN}"),
            ("wish", _WISH),
            ("told", _TOLD),
            ("grounds", f"{_SPOKEN}|{_BUT_DECIDED}"),  # what was said of the decision before follows it
            ("weighed", _WEIGHED),  # leads to the decision
            ("rest", rf"{_GOOD}|You(?:['’]ve| have| were| are)\b"),
            ("grounds", f"{_GROUNDS}|{_DECIDED}"),  # speaks of the reason, so it follows it
        ),
        "decline": (
            ("done", f"{_DONE}|{_DID}"),  # what they did, for which one thanks
            ("feeling", f"{_PRAISED}|{_LIKED}|{_OF_THEM}"),  # what speaks for the offer leads to the refusal
            ("thanks", _THANK),
            ("touch", rf"{TOUCH}|.*\b(?:opportunity|chance) to work (?:together|with|for)\b"),
            ("wish", _WISH),
            ("told", _TOLD),
            ("weighed", _WEIGHED),
            (
                "feeling",
                f"{_FEELING}|{_PLEASANT}|I(?:['’]d| had| was) (?:\\w+ )?(?:been )?looking forward",
            ),  # "I am honored, but …"
            ("grounds", f"{_GROUNDS}|{_DECIDED}|{_OF_MY_WORK}"),  # says why, so it follows the refusal
        ),
        "accept": (
            ("told", r"(?:I|It is with)\b.*\baccept\b"),  # accepts, so it takes the place of ours
            ("closing", rf"{_CLOSING}|I(?:['’]m| am) {_ADVERBS}(?:\w+ly )?(?:excited|eager|thrilled) (?:to|about)\b"),
            ("called", _CALLED),  # tells how the offer came, so it follows the thanks for it
            ("done", _DONE),
            ("thanks", _THANK),
            ("wish", _WISH),
        ),
        "undecided": (
            ("closing", _CLOSING),  # looks ahead, so it ends the letter
            ("feeling", _CALLED),
            ("done", _DONE),
            ("thanks", _THANK),
            ("careful", _CAREFUL),  # says what the time is wanted for, so it follows that
            ("time", _TIME_WANTED),  # asks for time, so it takes the place of ours
            ("lead", TO_DISCUSS),  # leads to a request
            ("call", r".*\bmy questions (?:organi[sz]ed|ready|together)"),  # looks to the call
            ("form", _FORM),  # says in what form a request can be met, so it follows the request
            ("flexible", _FLEXIBLE),  # makes a request easy to refuse, or says what follows from a yes
            ("call", _CALL),
            ("assured", r"I(?:['’]m| am) (?:\w+ )?confident (?:that )?I\b"),  # argues for a request
            ("feeling", _KEEN),
            ("background", _BACKGROUND),  # what the request rests on
        ),
    }
)
"""The parts of each letter with the sentences that belong in them; the first pattern that matches decides."""
