"""The addressee of a letter in a script without blanks: the company on one line, the name and its honorific below."""

from collections.abc import Iterator

from ..check import Hit
from ..letter import Letter
from ..tokens import Token

_FORMS = ("株式会社", "有限会社", "合同会社", "合資会社", "一般社団法人", "社団法人", "財団法人", "医療法人", "学校法人", "社会福祉法人")


def _addressee_lines(letter: Letter) -> list[list[Token]]:
    body = letter.body
    return [
        [body.tokens[place] for place in line.tokens]
        for line in body.lines
        if line.tokens and line.tokens.stop <= letter.greeting.stop
    ]


def _joined(tokens: list[Token]) -> str:
    return "".join(token.text for token in tokens)


def _honorific_from(letter: Letter, tokens: list[Token]) -> int | None:
    """Return where in a line its honorific begins."""
    ends = {match.last: match.first for match in letter.body.matches("greeting")}
    for last in range(len(letter.body.tokens), 0, -1):
        if last in ends and letter.body.tokens[last - 1] is tokens[-1]:
            return ends[last]
    return None


def addressed_as_another(letter: Letter) -> Iterator[Hit]:
    """Find an addressee that is not the recipient."""
    known = {name.joined for name in letter.names.recipient}
    impersonal = letter.body.matches("impersonal")
    for line in _addressee_lines(letter):
        start, end = line[0].start, line[-1].end
        text = _joined(line)
        honorific = _honorific_from(letter, line)
        if honorific is None or any(name in text for name in known) or text.endswith(("御中", "各位")):
            continue
        if any(start <= letter.body.tokens[match.first].start < end for match in impersonal):
            continue
        shown = letter.names.recipient[0].text
        yield Hit(f"Address {shown}: {letter.body.text[start:end]!r} is somebody else.", letter.body, start, end)


def without_honorific(letter: Letter) -> Iterator[Hit]:
    """Find the recipient's name without the honorific that has to follow it."""
    if letter.recipient is None:
        return
    known = {name.joined for name in letter.names.recipient}
    for line in letter.body.lines[:3]:
        text = letter.body.text[line.start : line.end].strip()
        joined = _joined([letter.body.tokens[place] for place in line.tokens])
        if joined in known:
            start = letter.body.text.index(text, line.start)
            yield Hit(f"Put 様 after {text!r}.", letter.body, start, start + len(text), f"{text}様")


def another_company(letter: Letter) -> Iterator[Hit]:
    """Find another company above the name, in a letter that names the right one nowhere."""
    core = letter.names.company.joined
    for form in _FORMS:
        core = core.replace(form, "")
    lines = _addressee_lines(letter)
    if not core or any(core in _joined(part.tokens) for part in letter.parts):
        return
    for line in lines[:2]:
        text = _joined(line)
        if any(form in text for form in _FORMS) or len(set(text) & set(core)) * 2 > len(core):
            if _honorific_from(letter, line) is None or any(form in text for form in _FORMS):
                start, end = line[0].start, line[-1].end
                shown = letter.names.company.text
                yield Hit(f"Write {shown!r}: {letter.body.text[start:end]!r} is another.", letter.body, start, end, shown)
                return
