"""Find the greeting and the closing of a letter."""

from .lexicon import Lexicon
from .names import Names
from .part import Line, Part
from .similarity import is_one_substitution_apart
from .tokens import PARAGRAPH_BREAK

_LINES_OF_A_LETTERHEAD = 14
"""A formal letter may open with addresses and a date."""

_LONGEST_ABBREVIATION = 4
_LONG_LINE = 14
_LONGEST_LINE_OF_NAMES = 16
_BETWEEN_NAMES = frozenset({"and", "und", "again", "team", "everyone", "all", "der", "den", "van", "von", "de", "la"})
"""The words with a small letter that may stand between the names of a greeting."""

_LONGEST_GREETING = 10
_LINES_OF_A_CLOSING = 12
_LONGEST_CLOSING_LINE = 10
_LONGEST_OWN_CLOSE = 16
"""How many tokens a close in words of its own may have, such as ``Take care, and good luck with the reptiles,``."""
_LONGEST_NAME_LINE = 6
_ENDS_OF_A_CLOSING = (",", "!", "–", "—")
_ENDS_OF_A_GREETING = frozenset({",", ":", "!", ".", ";", "、", "。", PARAGRAPH_BREAK})
_RULE_CHARACTERS = frozenset("―─—–-_=*＊━＝…")
_LONGEST_ADDRESSEE = 40
_SHORTEST_RULE = 4
_LAST_WORDS = frozenset(
    """
    敬具 敬白 謹白 謹言 拝具 草々 早々 匆々 不一 かしこ かしく あらあらかしこ めでたくかしこ 以上
    """.split()  # noqa: SIM905 - words read better as words
)
"""The word of its own line that ends a Japanese letter; the date, the signature and the addressee may follow it."""


def find_greeting(part: Part, lexicon: Lexicon, names: Names) -> range:
    """Return the indexes of the greeting's tokens; an empty range at 0 if there is no greeting.

    Args:
        part: The body of a letter.
        lexicon: The lexicon of its language.
        names: The names of the facts.
    """
    lines = part.lines[:_LINES_OF_A_LETTERHEAD]
    return _spaced_greeting(part, lines, names) if lexicon.uses_spaces else _unspaced_greeting(part, lines, names)


def _spaced_greeting(part: Part, lines: list[Line], names: Names) -> range:
    openers = {match.first for match in part.matches("greeting")}
    for number, line in enumerate(lines):
        if line.tokens and line.tokens.start in openers:
            last = _with_name_behind(part, _end_of_greeting(part, line), line, names)
            # Two people may be greeted, each on a line of their own.
            for following in lines[number + 1 : number + 3]:
                if last < following.tokens.start or following.tokens.start not in openers:
                    break
                last = _end_of_greeting(part, following)
            return range(line.tokens.start, last)
        if _is_name_line(part, line, names):
            return line.tokens
        if number == 0 and (greeted := _begins_with_name(part, line, names)):
            return greeted
        if len(line.tokens) > _LONG_LINE:
            break
    return range(0)


def _end_of_greeting(part: Part, line: Line) -> int:
    texts = part.tokens
    if _greets_to_its_end(part, line):
        return line.tokens.stop
    for index in line.tokens[1 : _LONGEST_GREETING + 1]:
        text = texts[index].text
        if text in _ENDS_OF_A_GREETING and (text != "." or len(texts[index - 1].text) > _LONGEST_ABBREVIATION):
            return index + 1
        gap = part.text[texts[index - 1].end : texts[index].start]
        if gap.strip() in ("-", "–", "—") and gap[0].isspace():
            return index
    return min(line.tokens.stop, line.tokens.start + _LONGEST_GREETING)


def _with_name_behind(part: Part, end: int, line: Line, names: Names) -> int:
    """Return where a greeting ends with the name behind its comma: ``Good morning, Dr. Okafor, we spoke in May.``."""
    if end >= line.tokens.stop or part.tokens[end - 1].text != ",":
        return end
    if part.tokens[end].text not in _TITLES and not names.is_recipient(part.tokens[end]):
        return end
    last = min(line.tokens.stop, end + _LONGEST_NAME_LINE)
    for index in range(end, last):
        token = part.tokens[index]
        is_abbreviated = token.text == "." and part.tokens[index - 1].text in _TITLES
        if token.text in _ENDS_OF_A_GREETING and not is_abbreviated:
            return index + 1
        if token.is_word and token.text not in _BETWEEN_NAMES and not part.text[token.start].isupper():
            return end
    return last


_TITLES = frozenset({"herr", "frau", "dr", "prof", "professor", "professorin", "mr", "mrs", "ms", "mx", "miss"})


def _greets_to_its_end(part: Part, line: Line) -> bool:
    """Return whether a line is a greeting as a whole, though a comma stands inside: ``Good morning, Dr. Okafor,``."""
    words = [part.tokens[index] for index in line.tokens]
    if len(words) > _LONGEST_LINE_OF_NAMES or words[-1].text not in (",", "!", ":", "、"):
        return False
    openers = {
        index
        for match in part.matches("greeting")
        if part.tokens[match.first].text != "thank"
        for index in range(match.first, match.last)
    }
    return all(
        index in openers or not token.is_word or token.text in _BETWEEN_NAMES or part.text[token.start].isupper()
        for index, token in zip(line.tokens, words, strict=True)
    )


def _begins_with_name(part: Part, line: Line, names: Names) -> range:
    """Return the greeting of a line that goes on behind a name, as ``Dr. Rosen, thank you for the tour.`` does."""
    for index in line.tokens[:_LONGEST_NAME_LINE]:
        token = part.tokens[index]
        if token.text == "," and index > line.tokens.start and names.is_recipient(part.tokens[index - 1]):
            return range(line.tokens.start, index + 1)
        if token.text != "." and token.text not in _TITLES and not names.is_recipient(token):
            break
    return range(0)


def _is_name_line(part: Part, line: Line, names: Names) -> bool:
    """Return whether a line greets by the recipient's name alone, as ``Dana,`` does."""
    words = [part.tokens[index] for index in line.tokens]
    return (
        1 < len(words) <= _LONGEST_NAME_LINE
        and words[-1].text in (",", ":", "!")
        and any(names.is_recipient(word) for word in words)
    )


def _unspaced_greeting(part: Part, lines: list[Line], names: Names) -> range:
    last = 0
    honorifics = {match.last for match in part.matches("greeting")}
    for line in lines[:5]:
        text = part.text[line.start : line.end].strip()
        if "。" in text or len(text) > _LONGEST_ADDRESSEE:
            break
        joined = "".join(part.tokens[index].text for index in line.tokens if part.tokens[index].is_word)
        if any(name.joined in joined for name in names.recipient):
            last = line.tokens.stop
        if line.tokens.stop in honorifics or part.tokens[line.tokens.stop - 1].text in ("、", ","):
            last = line.tokens.stop
        if text.endswith(("ます", "です", "ました")):
            break
    return range(last)


def find_closing(part: Part, lexicon: Lexicon, names: Names) -> range:
    """Return the indexes of the tokens from the sign-off, or from the signature, to the end.

    Args:
        part: The body of a letter.
        lexicon: The lexicon of its language.
        names: The names of the facts.

    Returns:
        A range to the end of the body; empty if there is neither a sign-off nor a signature.
    """
    lines = part.lines[-_LINES_OF_A_CLOSING:]
    end = len(part.tokens)
    start = _spaced_closing(part, lines, names) if lexicon.uses_spaces else _unspaced_closing(part, lines, names)
    return range(end if start is None else start, end)


def _spaced_closing(part: Part, lines: list[Line], names: Names) -> int | None:
    closers = {match.first for match in part.matches("sign-off")}
    for line in reversed(lines):
        unfinished = part.text[line.start : line.end].rstrip()[-1:].isalpha()
        if len(line.tokens) <= _LONGEST_CLOSING_LINE and not closers.isdisjoint(
            line.tokens if unfinished else line.tokens[:4]
        ):
            return line.tokens.start
    below = None
    for above, line in zip(reversed(lines[:-1]), reversed(lines[1:]), strict=True):
        if is_signature_line(part, line, names):
            below = above.tokens.start if is_closing_line(part, above) else line.tokens.start
    return below


def is_closing_line(part: Part, line: Line) -> bool:
    """Return whether a line above the signature closes the letter in words of its own, as ``See you in May,`` does."""
    text = part.text[line.start : line.end].strip()
    # A German closing has no comma behind it.
    ends = text[-1:] in _ENDS_OF_A_CLOSING or text[-1:].isalpha()
    return len(line.tokens) <= _LONGEST_OWN_CLOSE and ends and text[:1].isupper()


def is_signature_line(part: Part, line: Line, names: Names) -> bool:
    """Return whether a line is the candidate's signature: the name, perhaps with a title or a degree."""
    words = [part.tokens[index].text for index in line.tokens if part.tokens[index].is_word]
    if not names.uses_spaces:
        text = "".join(words)
        return names.candidate.joined in text or is_one_substitution_apart(text, names.candidate.joined)
    short = len(words) <= _LONGEST_NAME_LINE
    # A remark in brackets may follow a name.
    beside = next((index for index in line.tokens if part.tokens[index].text == "("), line.tokens.stop)
    short |= sum(part.tokens[index].is_word for index in range(line.tokens.start, beside)) <= _LONGEST_NAME_LINE
    # Degrees and licences may follow the name.
    begins = tuple(words[: len(names.candidate.words)]) == names.candidate.words and len(words) <= _LONGEST_CLOSING_LINE
    return begins or (short and not names.candidate_words.isdisjoint(words))


def closes_in_the_last_line(part: Part, names: Names) -> bool:
    """Return whether a short note ends with its close and the name in the line of its text: ``Thanks again. Best, Al``.

    Args:
        part: The body of a letter.
        names: The names of the facts.
    """
    if not names.uses_spaces or not part.lines:
        return False
    line = part.lines[-1].tokens
    last = line.stop
    while last > line.start and _is_of_signature(part.tokens[last - 1].text, names):
        last -= 1
    signed = any(token.text in names.candidate_words for token in part.tokens[last:])
    closers = {match.last for match in part.matches("sign-off") if match.first > line.start}
    comma = last > line.start and part.tokens[last - 1].text == ","
    return signed and (last in closers or (comma and last - 1 in closers))


def _is_of_signature(word: str, names: Names) -> bool:
    """Return whether a token can belong to a name at the end: a word of it, an initial or a full stop."""
    return word in names.candidate_words or word == "." or (len(word) == 1 and word.isalpha())


def _unspaced_closing(part: Part, lines: list[Line], names: Names) -> int | None:
    for index, line in enumerate(lines):
        if line.start < len(part.text) // 3:
            continue
        text = part.text[line.start : line.end].strip()
        is_rule = len(text) >= _SHORTEST_RULE and set(text) <= _RULE_CHARACTERS
        if is_rule or text in _LAST_WORDS or (index and is_signature_line(part, line, names) and "。" not in text):
            return line.tokens.start
    return None
