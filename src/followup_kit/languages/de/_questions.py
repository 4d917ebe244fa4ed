"""Turn a question into a clause, so that a letter can ask it less bluntly: "ob Sie schon entschieden haben"."""

from ..._lazy import lazy_regex
from ._words import words

FINITE_VERBS = words(
    """
    ist sind war waren wird werden wurde wurden hat haben hatte hatten hast habt kann können könnt könnte könnten
    kannst konnte konnten muss müssen soll sollen darf dürfen dürfte gibt gab gaben gäbe geht liegt liegen fehlt
    fehlen sieht sehen braucht brauchen brauchst benötigen benötigt steht stehen besteht bestehen
    läuft laufen bleibt bleiben kommt
    kommen wäre wären entscheiden entscheidet planen plant rechnen arbeiten arbeitet setzen nutzen verwenden machen
    suchen wissen weiß wünschen erwarten möchten wollen sehe seht seid bin bist habe hätte hätten kann möchte will
    muss musste passt passen passte fiel fielen fällt fallen findet finden ging gingen gefällt gefallen hatten
    beginnt beginnen würde würden spricht sprechen sagt sagen reizt reizen interessiert interessieren
    wollt hattet wart hab hätt wär würd macht
    gehen stehe bringe freue bleibe komme arbeite verfüge denke hoffe wünsche biete lebe wohne verdiene beträgt endet
    ließe ließen ginge gingen
    dauert verlangt reicht fährt zahlt ziehe gehe werde nehme suche suchst sucht
    """
)
_ASKING = lazy_regex(
    r"(?:(?:Ich|ich) )?(?:[Ww]ollte?|[Mm]öchte|[Ww]ürde)(?: ich)?"
    r"(?: (?:nur|mal|gerne?|kurz|noch|bloß|einfach|euch|dich|Sie|einmal))* "
    r"(?:hören|fragen|nachfragen|wissen|erfahren|nachhaken),? "
    r"(?P<what>(?:wie|ob|ob's|wann|was|wo|warum|welche\w*) [^.!?]+)[.!?]?"
)
"""A statement that one asks: "Wollte mal hören, wie es aussieht"."""

_WONDERING = lazy_regex(
    r"(?:Mich (?:würde|hätte)(?: noch| auch)? interessier\w+|Ich (?:frage mich|wüsste|würde gerne? wissen)(?: noch"
    r"| auch| gerne?)*), "
    r"(?P<what>(?:wie|ob|wann|was|wo|wer|warum|welche\w*) [^.!?]+)[.!?]?"
)
_INQUIRING = lazy_regex(
    r"(?:(?:Ich|ich) )?(?:[Ww]ollte?|[Mm]öchte) mich (?:\w+ )*?(?:nach dem|über den) (?:\w+ )?Stand(?: [^.!?,]+)? "
    r"(?:erkundigen|informieren)[.!?]?|(?:(?:[Aa]ktueller )?Stand(?: der Dinge)?)\?"
)
_IS_THERE = lazy_regex(r"^[Gg]ibt['’]?s\b")
_HALF = lazy_regex(r" (?:und|oder) (?:ab |bis |seit )?(?:wann|wo|wie|wer|was|warum|wohin)$")
"""How a question ends with half of another."""

_OPENERS = words(
    """
    wie wann wo warum weshalb was wer wofür womit woran worauf worüber wozu woher wohin inwieweit inwiefern
    """
)
SEPARABLE_PREFIXES = words("aus weiter an ab ein vor statt fest auf mit nach um zurück fort zu")
_TO_BE = words("ist sind war waren bin bist seid wart wäre wären")
"""Verbs that nothing is parted from: "ob Sie schon weiter sind"."""

_SENTENCE_END = lazy_regex(r" (?:(?<=\? )|(?<=[a-zäöüß]{3}[.!] ))(?=[A-ZÄÖÜ])")
_NOT_ONE_CLAUSE = lazy_regex(r"[?!:;„\"–—]|['’]s\b|(?<!\bbzw)\.\s")
_NEXT_QUESTION = lazy_regex(r"(, | und | oder | bzw\. )(?=(\w+)\s)")
_SUBORDINATE = lazy_regex(
    r", (?=(?:[^,]* zu \w+en$|(?:dass|ob|wie|was|wer|wen|wann|warum|wo|wenn|weil|welche[rsnm]?|die|der|das|den|um)\b))"
)


def fit_question(text: str) -> str:
    """Return what somebody asks who only says that they ask; any other question as it is.

    Args:
        text: A question, or such as "Wollte nur fragen, ob es schon etwas Neues gibt.".
    """
    if (found := _ASKING.fullmatch(text) or _WONDERING.fullmatch(text)) is not None:
        return found["what"].replace("ob's", "ob es")
    return "Wie ist der Stand?" if _INQUIRING.fullmatch(text) else _IS_THERE.sub("Gibt es", text, count=1)


def split_statement(text: str) -> tuple[str, str]:
    """Return the questions of a text and the statements beside them, which take no question mark.

    Args:
        text: A question, or one with a sentence before or after it.
    """
    sentences = _SENTENCE_END.split(text.strip())
    asked = [sentence for sentence in sentences if sentence.endswith("?")]
    stated = [sentence for sentence in sentences if not sentence.endswith("?")]
    return (" ".join(asked), " ".join(stated)) if asked else (text, "")


def indirect(question: str) -> str:
    """Return a question as a clause after "Darf ich fragen, "; the empty string where that is not safe.

    Args:
        question: The question, with or without its mark.
    """
    asked = question.strip().rstrip("?").strip()
    if is_clause(asked):
        return asked
    if not asked or _HALF.search(asked) or _NOT_ONE_CLAUSE.search(asked):
        return ""
    clauses = []
    for joined, part in _split(asked):
        clause = _clause(part)
        if not clause:
            return ""
        clauses.append(f"{joined}{clause}")
    return "".join(clauses)


def is_clause(question: str) -> bool:
    """Return whether a question is noted as a clause already: "wie weit das Verfahren ist".

    Args:
        question: The question, with or without its mark.
    """
    words_of = question.rstrip("? ").split(" ")
    opens = words_of[0] in _OPENERS | {"ob"} or words_of[0].startswith("welch")
    if words_of[0] == "ob":
        return words_of[-1].islower()
    return opens and words_of[-1] in FINITE_VERBS and FINITE_VERBS.isdisjoint(words_of[1:3])


def _split(asked: str) -> list[tuple[str, str]]:
    """Return the questions that are joined in one, each with what joins it to the one before."""
    parts, start, joined = [], 0, ""
    for match in _NEXT_QUESTION.finditer(asked):
        word = match[2].lower()
        follows = asked[match.end() :].split(" ", 2)
        is_question = word in FINITE_VERBS and len(follows) > 1 and match[1] != ", "
        after = asked[match.end() :].lower().split()[1 : 2 if match[1] == ", " else 5]
        is_question = is_question or (word in _OPENERS and len(follows) > 1 and not FINITE_VERBS.isdisjoint(after))
        if is_question:
            parts.append((joined, asked[start : match.start()]))
            start, joined = match.end(), match[1]
    parts.append((joined, asked[start:]))
    return parts


def _clause(asked: str) -> str:
    """Return one question as a clause with its verb at the end."""
    words_of = asked.split(" ")
    first = words_of[0][:1].lower() + words_of[0][1:]
    if first in FINITE_VERBS:
        return _verb_last("ob", first, " ".join(words_of[1:]))
    opener, verb_at = first, 1
    if first.startswith("welch") or first in ("wie", "wer", "was", "bis"):
        verb_at = next((place for place, word in enumerate(words_of[1:5], 1) if word in FINITE_VERBS), 0)
    if first not in _OPENERS and not first.startswith("welch") and first != "bis":
        return ""
    if not 0 < verb_at < len(words_of) or words_of[verb_at] not in FINITE_VERBS:
        return ""
    opener = " ".join([first, *words_of[1:verb_at]])
    return _verb_last(opener, words_of[verb_at], " ".join(words_of[verb_at + 1 :]))


def _verb_last(opener: str, verb: str, rest: str) -> str:
    subordinate = _SUBORDINATE.search(rest)
    main, clause = (rest[: subordinate.start()], rest[subordinate.start() :]) if subordinate else (rest, "")
    if not main or "," in main:
        return ""
    *before, last = main.split(" ")
    if last in SEPARABLE_PREFIXES and before and verb not in _TO_BE:
        return f"{opener} {' '.join(before)} {last}{verb}{clause}"
    # Two infinitives at the end, as in "wissen müssen", keep a finite "haben" before them; no question here has them.
    return f"{opener} {main} {verb}{clause}"
