"""Describe a state that was noted as a reason: what is so, or was so, as a sentence."""

import re
from collections.abc import Iterator

from ..._lazy import lazy_regex
from ._free_text import deed, sentence
from ._strengths import say_of_oneself
from ._words import DETERMINERS, GERUNDS, QUALITIES

_STATED = {"wanting": "want", "hoping": "hope", "needing": "need", "having": "have", "wishing": "wish"}
_COMPARED = lazy_regex(
    r"(?:much |far |a bit )?(?:too|closer|nearer|further|farther|not (?:a|an|the|what|quite|enough)|"
    r"better (?:suited|aligned|matched|paid)|(?:more )?(?:in line|closely|suited|aligned|compatible|relevant)) ?\b"
)
_NEED = lazy_regex(
    r"(?:need (?:more|to|a|an|some|time|the|my)|can(?: ?not|['’]t)|couldn['’]t|don['’]t|won['’]t) ?\b", re.IGNORECASE
)
_MINE = lazy_regex(
    r"(?:haven['’]t|hadn['’]t|have(?: (?:had|to|been))?|had to|am|must|would have to|would (?:not )?be \w+ing|"
    r"(?:would|will)(?: not|n['’]t)? be able|(?:didn['’]t|did not) "
    r"(?:want|need|get|have|find|know|think|like|see|pass|hear|enjoy|expect|realize|realise)|"
    r"(?:decided|reali[sz]ed|found|learned|concluded|felt|feel|think|thought|believe|figured|noticed|hope|plan|intend) "
    r"(?:out )?(?:that|it|I|this|like|we|my|to|\w+ed|\w+ly)|"
    r"was (?:\w+ly )?(?:offered|promoted|asked|admitted|accepted|told|given|hoping|looking|expecting|raised))\b ?"
)
"""What only the candidate can be the subject of."""

_OF_IT = lazy_regex(r"(?:turned out|seems|feels|pays|offers|requires|means|involves|fits|suits|is|was|has|does) \w")
_GOING_ON = lazy_regex(r"(?:still|currently|now|already|also|just|recently) (?P<state>\w+ .+)")
_VERB = lazy_regex(r"(?:I|It)(?: am| have| is| was|['’]ve|['’]m)?(?= )")
"""The beginning of a sentence, behind which "still" and "recently" stand."""

_LED = frozenset("to for with on until in at from up off out back down away more too into".split())  # noqa: SIM905
_OF_DOING = frozenset(
    [
        "hours",
        "salary",
        "date",
        "costs",
        "cost",
        "load",
        "conditions",
        "pay",
        "expenses",
        "environment",
        "schedule",
        "time",
        "day",
        "visa",
    ]
)
"""Nouns before which a gerund says what kind they are: "working hours"."""

_LACKING = lazy_regex(r"(?:not enough|no(?! longer| one|body)) ")
_SEVERAL = lazy_regex(
    r"(?:not enough|no) (?:(?!of|for|in|at|to|on)[a-z]+ )*?[a-z]{3,}(?<!s)s(?= (?:of|for|in|at|to|on)\b|$)"
)
_RESOLVED = lazy_regex(
    r"(?:found|landed|got) \w|"
    r"(?:decided|chosen|opted|agreed|committed|enrolled|signed|taken|withdrawn|relocated|moved|bought|found|started) "
    r"(?:(?:not|up|back|away) )?(?:against|for|to|with|on|in|a|an|the|another|my|at|from|out|not)\b|accepted elsewhere"
)
_NOT_SO = lazy_regex(r"not (being|having|wanting|feeling|knowing)(?= \w)", re.IGNORECASE)
_NEGATED = {
    "being": "I'm not",
    "having": "I don't have",
    "wanting": "I don't want",
    "feeling": "I don't feel",
    "knowing": "I don't know",
}
_ADJECTIVE = lazy_regex(
    r"(?:(?:fully|more|mostly|partly) )?(?:remote|flexible|permanent|part-time|full-time|hybrid|local|unionized|"
    r"unionised)"
)
_AWAY = lazy_regex(
    r"pregnant\b|(?:deployed|stationed|expecting|posted) (?:until|to|in|for|through|from|with|a|again)\b|"
    r"no longer (?:\w+ing|interested|available|able|sure|free)\b|"
    r"(?:unhappy|unsure|uncertain|nervous|worried|tired|homesick|overqualified|torn|burn(?:t|ed) out)\b"
)
_SUFFERED = lazy_regex(r"(?:tested|broke|hurt|injured|caught|missed|lost|fell|slipped|sprained|forgot) \w")
_DENIED = lazy_regex(r"(?:was|is|does|did|has|will|would|can|could)(?:n['’]t| not)\b \w")
_BEFALLEN = lazy_regex(
    r"(?:offered|promoted|hired|double-booked|summoned|called|asked|scheduled|invited|selected|assigned|"
    r"hospitali[sz]ed|injured|delayed|"
    r"admitted|exposed|told|advised|diagnosed|approved|laid off|accepted (?:into|to|by|for))\b"
)
_NO_GERUNDS = frozenset(
    """
    nothing something anything everything training housing funding timing building according regarding concerning
    including following depending owing
    """.split()  # noqa: SIM905 - words read better as words
)


def describe_state(state: str) -> str:
    """Return a note of what is so or was so as a sentence: "nothing else open", "hoping to move"; empty for a thing.

    Args:
        state: The note.
    """
    first, _, rest = state.partition(" ")
    first, second = first.lower(), rest.partition(" ")[0].lower()
    going_on = _GOING_ON.fullmatch(state)
    if going_on is not None and (said := _VERB.match(stated := describe_state(going_on["state"]))):
        return f"{said[0]} {first}{stated[said.end() :]}"
    return next((sentence(words) for holds, words in _tell(state, first, second, rest) if holds), "")


def _tell(state: str, first: str, second: str, rest: str) -> Iterator[tuple[object, str]]:
    """Yield what a state may be, each with whether it is that, one at a time: most are told by the first.

    Args:
        state: The note.
        first: Its first word, in small letters.
        second: Its second word, in small letters.
        rest: All but its first word.
    """
    yield _NEED.match(state), f"I {state[:1].lower()}{state[1:]}"
    yield _MINE.match(state), f"I {state}"
    yield _BEFALLEN.match(state), f"I've been {state}"
    yield _DENIED.match(state), f"It {state}"
    yield _SUFFERED.match(state), f"I {state}"
    yield bool(deed(state)) or (first in QUALITIES and bool(say_of_oneself(state))), say_of_oneself(state)
    yield _RESOLVED.match(state), f"I've {state}"
    yield _NOT_SO.match(state), _NOT_SO.sub(lambda found: _NEGATED[found[1].lower()], state)
    yield _ADJECTIVE.fullmatch(state), f"It is {state}"
    yield _AWAY.match(state), f"I'm {state}"
    yield first in _STATED, f"I {_STATED.get(first, '')} {rest}"
    gerund = first.endswith("ing") and first not in _NO_GERUNDS and second in DETERMINERS | _LED
    yield second not in _OF_DOING and (first in GERUNDS or gerund), f"I am {state}"
    yield _OF_IT.match(state), f"It {state}"
    yield state.startswith("nothing else"), f"There was {state} that held me back"
    yield _LACKING.match(state), f"There {'are' if _SEVERAL.match(state) else 'is'} {state}"
    yield state.startswith("nothing "), f"It was {state}"
    yield _COMPARED.match(state) and " and " not in state, f"It is {state}"
