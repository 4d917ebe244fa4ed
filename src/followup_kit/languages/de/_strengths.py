"""Make of strengths what "ich bringe" can take, and of all others sentences."""

import re
from collections import defaultdict
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._declension import accusative
from ._free_text import is_sentence
from ._note_parts import BARE_LIST, in_brackets, indefinite, split_notes, with_comma
from ._nouns import bare_noun
from ._phrases import join
from ._shapes import own_sentence

_TOOL = (
    r"(?:(?:MS|Microsoft|Google) )?(?:Excel|Word|PowerPoint|Outlook|Office(?: 365)?|SAP(?: [A-Z/0-9-]+)?|DATEV"
    r"|Python|Java"
    r"|JavaScript|TypeScript|SQL|R|C\+\+|AWS|Azure|Docker|Kubernetes|React|Photoshop|InDesign|Jira|Salesforce|Figma"
    r"|[A-Z]{2,}[A-Z0-9/-]*|Revit|AutoCAD|SolidWorks|CATIA|SPSS|MATLAB|Linux|HTML|CSS|PHP|Git|Tableau|Power BI"
    r"|Terraform|Ansible)"
)
_TOOLS = lazy_regex(rf"{_TOOL}(?:(?:, | und ){_TOOL})*")
"""What one has learned to use."""

_DURING = lazy_regex(r"(?:die|in den) (?:letzten|vergangenen) (?:\w+ )?(?:Jahren?|Monaten?|Wochen)\b(?!.*(?:t|en)$)")
"""For how long one has done what no verb names: "die letzten vier Jahre fast nur Edelstahlrohr"."""

_I = lazy_regex(r"^Ich ([a-zäöüß]+)")
_ACTIVITY_NOUN = (
    r"[A-ZÄÖÜ][\w-]*(?:ung|wesen|ement|tur|arbeit|pflege|logistik|technik|analyse|dagogik)"
    r"(?<!fahrung)(?<!lassung)(?<!bildung)(?<!prüfung)(?<!antwortung)(?<!zeichnung)(?<!schulung)(?<!bindung)"
)
_ACTIVITY = lazy_regex(rf"{_ACTIVITY_NOUN}(?: \([^()]+\)| seit [^,;:]+)?")
_DIRECTED = lazy_regex(
    rf"(?:[Dd](?:ie|as|er|en) )?(?P<what>(?:{_ACTIVITY_NOUN}(?: und {_ACTIVITY_NOUN})?|Ausbildung(?= von)|(?:Koordin"
    rf"|Organis|Digitalis|Integr|Automatis)ation"
    r"|(?P<im>Aufbau|Ausbau|Umbau|Betrieb|Verkauf|Vertrieb)) "
    r"(?:von|vom|des|der|eine[rs]|zweier|dreier|mehrerer|unserer|meine[rs]|neuer|komplexer|großer) .+)"
)
"""What one has done with something, which is experience: "die Leitung eines Teams"."""


def fit_strengths(notes: Sequence[str]) -> tuple[str, ...]:
    """Return strengths as phrases of nouns, or as sentences; those of no known shape in a sentence that lists them.

    Args:
        notes: The strengths as they were noted.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for noted in split_notes(notes):
        if is_sentence(noted):
            found["sentence"].append(noted)
            continue
        note = with_comma(noted).removesuffix(" vorhanden")
        note = note.removeprefix("auch ") if note[5:6].isupper() else note
        kind, strength = _strength(note)
        if kind == "done" and not found["done"]:
            found["phrase"].append("")
        is_next = kind == "sentence" and len(found["sentence"]) == 1
        found[kind].append(_I.sub(r"Außerdem \1 ich", strength) if is_next else strength)
    phrases = found["phrase"]
    experience = [f"in {join(_each(found['field']))}"] if found["field"] else []
    said = f"Erfahrung {join([*experience, *found['done']])}" if experience or found["done"] else ""
    phrases = [phrase or said for phrase in phrases] if found["done"] else [*phrases, *filter(None, [said])]
    if found["tool"]:
        phrases.append(f"Kenntnisse in {join(_each(found['tool']))}")
    phrases.sort(key=lambda phrase: "," in phrase and not phrase.startswith(("Erfahrung in", "Kenntnisse in")))
    lead = "Dazu kommt noch" if phrases else "Das bringe ich mit"
    listed = [f"{lead}: {join(found['other'])}."] if found["other"] else []
    return (*phrases, *listed, *found["sentence"])


def _each(notes: Sequence[str]) -> list[str]:
    """Return each noun of notes that are lists of nouns."""
    return [each for note in notes for each in re.split(r", | und ", note)]


def _strength(note: str) -> tuple[str, str]:
    """Return of what kind a strength is, and how a letter has it."""
    if _DURING.match(note):
        return "other", note
    if own := own_sentence(note):
        return "sentence", own
    if _TOOLS.fullmatch(note):
        return "tool", note
    if note.startswith("Umgang mit "):
        return "phrase", f"Erfahrung im {note}"
    if (BARE_LIST.fullmatch(note) and all(map(_ACTIVITY.fullmatch, _each([note])))) or _ACTIVITY.fullmatch(note):
        return "field", note
    if (done := _DIRECTED.fullmatch(note)) is not None:
        return "done", f"{'im' if done['im'] else 'in der'} {done['what']}"
    if _is_trait(note):
        return "phrase", note
    if BARE_LIST.fullmatch(note) or not _is_object(note):
        return "other", in_brackets(note)
    return "phrase", indefinite(in_brackets(note) if " – " in note else note)


def _is_trait(note: str) -> bool:
    """Tell whether a note is of traits that need no article: "Geduld und Humor"."""
    nouns = [bare_noun(each) for each in re.split(r", | und ", note)] if BARE_LIST.fullmatch(note) else []
    return bool(nouns) and all(noun is not None and noun.is_uncounted() for noun in nouns)


_LISTED = lazy_regex(r"^[A-ZÄÖÜ][\w-]*, [A-ZÄÖÜ][\w-]*, ")
"""Several names in one note: "Terraform, Ansible, etwas Go"."""


_HAD = lazy_regex(
    r"^[\w-]*(?:[Kk]enntnisse|[Ee]rfahrungen|[Zz]ertifikate|[Zz]eugnisse|[Ss]tärken|[Ii]deen|[Kk]ontakte|[Rr]eferenzen"
    r"|[Qq]ualifikationen|[Ff]ähigkeiten|[Mm]ethoden|[Ss]prachen|[Aa]bschlüsse)\b"
)
"""Several things that one has, rather than does."""


def _is_object(note: str) -> bool:
    """Tell whether a note is known to be an object, with its article or as a noun that needs none."""
    noun = bare_noun(note)
    if _LISTED.search(note) or (noun and noun.gender == "p" and not noun.adjectives and not _HAD.search(noun.noun)):
        return False
    return accusative(note).is_certain and (not note[:1].isupper() or bare_noun(note) is not None)
