"""Make of what was talked about topics that stand after "über", and sentences of what is none."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._declension import accusative, opens_clause
from ._free_text import capitalize, is_sentence
from ._note_parts import BARE_LIST, in_brackets, split_notes, with_comma
from ._nouns import bare_noun, gender, is_noun_phrase
from ._phrases import join

_INSIGHTS = lazy_regex(
    r"(?:(?:die|einige|weitere|viele|erste|tiefe|spannende|interessante) )*Einblicke in (?=[a-zA-ZÄÖÜ])"
)
_AMOUNT = lazy_regex(r"(?P<what>[A-ZÄÖÜ][\w-]+): (?P<amount>\d[^:]*)")
_MONEY = lazy_regex(r"(?P<what>[\w-]*(?:[Ll]ohn|[Gg]ehalt|[Gg]age|[Hh]onorar)) (?P<amount>\d[^:;,()]*)")
_WITH_CLAUSE = lazy_regex(
    r"(?P<what>[^,;:]+?),? und (?P<clause>(?:wer|wie|was|wann|wo|ob|warum|welche[rsnm]?) [^;:]+ [a-zäöüß]+)"
)
"""A topic with a question about it: "das Design-System und wer es pflegt"."""

_ASKED = lazy_regex(r"[^,:?!]+: [a-zäöüß][^:.!?]*\?")
_EXPERIENCED = lazy_regex(
    r"(?:(?:der|die|das) )?(?:[a-zäöüß]+[en] )?(?:Rundgang|Führung|Besichtigung|Hospitation"
    r"|(?<=d[aei][esr] )(?:Probe(?:kochen|arbeiten|tag|stunde|schicht)|Lehrprobe|Schnuppertag)|Mittagessen|Kennenlernen"
    r"|Möglichkeit|Gelegenheit|Chance)(?:, | (?:durch|mit|bei|in|im|am|des|der|von|auf)\b).*"
)
"""What one was given or shown, rather than talked about: "Rundgang durch die Werkstatt"."""

_ANNOUNCED = lazy_regex(
    r"(?P<what>eine? (?:[a-zäöüß]+e[rs]? )?[A-ZÄÖÜ][\w-]+) (?P<rest>[^,;:]*?)"
    r"(?P<verb>angekündigt|zugesagt|versprochen|vorgesehen|geplant|vereinbart)"
)
"""What was announced: "eine Entscheidung für Mitte Oktober angekündigt"."""

_NO_PROBLEM = lazy_regex(
    r"(?P<what>[^,;:]+), (?:für mich |das wäre |das ist |wäre )*(?P<how>kein (?:Problem|Thema)"
    r"|in Ordnung)(?: für mich)?"
)
_WITH_WHOM = lazy_regex(
    r", (?:(?:beim|im|in unserem) (?:Gespräch|Austausch|Telefonat) )?(?=mit (?:Herrn|Frau|Dr\.) [^,;:]+$)"
)
_NOTED = lazy_regex(r"(?:d(?:er|ie|as) )?[A-ZÄÖÜ]")
_HAPPENS = lazy_regex(
    r"(?:d(?:er|ie|as) )?[A-ZÄÖÜ][\w-]+ [a-zäöüß]{3,}t (?:alle|jede|nur|nicht|sich|auf|im|in|immer|noch|bald|erst"
    r"|zum|ab|am)\b"
)
"""A topic that is said with its verb: "Karte wechselt alle sechs Wochen"."""

_JOINED_INSIDE = lazy_regex(
    r"(?:[a-zäöüß]+ )*[A-ZÄÖÜ][\w-]+ (?:von|vom|in|im|mit|für|bei|beim|zu|zum|zur|an|am|aus|nach|auf|unter) [^,;]*? "
    r"und (?P<second>[^,;]+)"
)
"""A noun whose complement is of two: "Einsatz von R und Python"."""


def fit_topics(notes: Sequence[str]) -> tuple[str, ...]:
    """Return topics with their article, those that are clauses last, and sentences.

    Args:
        notes: What was talked about, as it was noted.
    """
    topics: list[str] = []
    told: list[str] = []
    loose: list[str] = []
    for note in split_notes(notes):
        found = _WITH_CLAUSE.fullmatch(note) if " und " in note else None
        found = None if found is None or is_sentence(note) or opens_clause(note) else found
        topic = _topic(note if found is None else found["what"])
        if found is not None and len(notes) > 1:
            told.append(f"Gesprochen haben wir auch über {accusative(topic).text} und darüber, {found['clause']}.")
        elif found is not None:
            topics += [topic, found["clause"]]
        else:
            (loose if _is_loose(topic) else topics).append(topic)
    noted = [f"Notiert habe ich mir: {join(loose)}."] if loose else []
    return (*topics, *told, *noted)


def _is_loose(topic: str) -> bool:
    """Tell whether a note begins like a noun and is no phrase of one: "Start Januar möglich"."""
    if is_sentence(topic) or opens_clause(topic) or not _NOTED.match(topic):
        return False
    if _HAPPENS.match(topic):
        return True
    if is_noun_phrase(topic):
        return False
    head = re.split(r"[,;:(]|\s[–—]\s", topic)[0].rstrip(" .")
    return head.rpartition(" ")[2].islower()


def _topic(note: str) -> str:
    """Return a topic with its article, or as a sentence where it was no topic of the talk."""
    note = in_brackets(note[:-1]) if note.endswith("?") and _ASKED.fullmatch(note) else note
    if is_sentence(note):
        return note
    note = _WITH_WHOM.sub(" ", with_comma(note), count=1)
    if (announced := _ANNOUNCED.fullmatch(note)) is not None:
        return f"{capitalize(announced['what'])} war {announced['rest']}{announced['verb']}."
    if (easy := _NO_PROBLEM.fullmatch(note)) is not None and (topic := accusative(easy["what"])).is_certain:
        return f"Gesprochen haben wir auch über {topic.text}; das ist für mich {easy['how']}."
    if note.islower() and gender(note.partition(" ")[0]):
        note = capitalize(note)
    if _EXPERIENCED.fullmatch(note) is not None:
        noun = bare_noun(note)
        what = note if noun is None else noun.definite()
        return f"Gefreut hat mich auch {what}." if what.startswith(("der ", "die ", "das ")) else note
    note = (_INSIGHTS.sub("", note, count=1) if _INSIGHTS.match(note) else note).replace(" & ", " und ")
    note = _AMOUNT.sub(r"\g<what> von \g<amount>", note) if ": " in note else note
    note = _MONEY.sub(r"\g<what> (\g<amount>)", note) if _MONEY.fullmatch(note) else note
    note = in_brackets(note)
    if BARE_LIST.fullmatch(note):
        return join(re.split(r", | und ", note))
    if " und " in note:
        joined = _JOINED_INSIDE.fullmatch(note)
        if joined is None or bare_noun(joined["second"]) is not None:
            return note
    noun = bare_noun(note) if is_noun_phrase(note) else None
    return note if noun is None else noun.definite()
