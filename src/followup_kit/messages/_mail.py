"""An email as mail programs and servers take it: a message (RFC 5322, MIME), or a link that opens one (RFC 6068).

Everything is checked before it becomes a header. Nothing is asked of the clock or of chance: Date and Message-ID are
written if they are given, and the boundary between text and HTML is one that neither can hold.
"""

import base64
import datetime as dt
import email.generator  # noqa: F401 - what `bytes(message)` would import when it is called
import re
from collections.abc import Iterable, Sized
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime
from html import escape
from typing import Any, NamedTuple
from urllib.parse import quote  # noqa: TID251 - encodes text, opens nothing

from .._datetimes import to_utc
from .._lengths import LONGEST_LINK
from .._sanitizing import Refusal, refuse_in_header, sanitize
from .._unicode import CONTROL_CHARACTERS, NONCHARACTERS, SURROGATES
from .._validation import check_zoned_datetime, is_email
from ..errors import MISSING, InvalidArgumentError, Problems
from ..facts import Candidate, Person
from ..vocabulary import Channel

_BOUNDARY = "=_followup_kit"
"""In quoted-printable, an equals sign is followed by a hexadecimal digit or the end of a line, never by this."""

_FOLD = "\r\n "
_LINE = 60
"""How many characters of a value stand on one line, so that with the name of any header they are fewer than 78."""

_WORD_BYTES = 39
"""How much of a text stands in one encoded word: RFC 2047 allows 76 characters on the line of a header that has one."""

_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_MESSAGE_ID = re.compile(r"<?([!-;=?A-~]+@[!-;=?A-~]+)>?", re.ASCII)
_LONGEST_MESSAGE_ID = 900
"""RFC 5322, 2.1.1: a line has at most 998 characters, and a Message-ID cannot be folded."""
_MINUTE = dt.timedelta(minutes=1)
_UNCARRIED = re.compile(f"[{CONTROL_CHARACTERS}{SURROGATES}{NONCHARACTERS}]")


class Letter(NamedTuple):
    """What of a message goes into a mail.

    Args:
        channel: The way it is written for.
        subject: The subject line, if there is one.
        body: The text.
        html: The text as HTML.
        locale: The language it is written in.
    """

    channel: Channel
    subject: str | None
    body: str
    html: str | None
    locale: str


class _Threading(NamedTuple):
    """Where a mail belongs in a conversation; each a Message-ID with its angle brackets."""

    message_id: str | None
    in_reply_to: str | None
    references: tuple[str, ...]


class _Address(NamedTuple):
    """An address, and the name of whoever has it, empty if there is none."""

    spec: str
    name: str

    @property
    def header(self) -> str:
        """The address as it stands in a header."""
        if not self.name:
            return self.spec
        phrase = _phrase(self.name)
        space = _FOLD if len(phrase) + len(self.spec) > _LINE else " "
        return f"{phrase}{space}<{self.spec}>"


def build_email(
    letter: Letter,
    *,
    sender: object,
    recipient: object,
    in_reply_to: object,
    references: object,
    date: object,
    message_id: object,
) -> EmailMessage:
    """Return a message as a mail; see ``Message.to_email``."""
    problems = Problems()
    _check_letter(problems, letter)
    from_address = _address(problems, "sender", sender)
    to_address = _address(problems, "recipient", recipient)
    threading = _threading(problems, message_id, in_reply_to, references)
    day = None if date is None else _date(problems, date)
    problems.raise_if_any(InvalidArgumentError, "Message.to_email")
    assert from_address is not None
    assert to_address is not None
    # Headers are ASCII, but where an address needs UTF-8 (RFC 6531).
    is_ascii = from_address.spec.isascii() and to_address.spec.isascii()
    mail = EmailMessage(policy=(SMTP if is_ascii else SMTPUTF8).clone(refold_source="none"))
    for name, value in (
        ("From", from_address.header),
        ("To", to_address.header),
        ("Subject", None if letter.subject is None else _unstructured(letter.subject)),
        ("Date", day),
        ("Message-ID", threading.message_id),
        ("In-Reply-To", threading.in_reply_to),
        ("References", _FOLD.join(threading.references)),
    ):
        if value:
            # As it is. Where Python (3.11) folds a header, a long name loses its quotation marks, and what stands in it
            # becomes an address; a long Message-ID becomes an encoded word.
            mail.set_raw(name, value)
    assert letter.html is not None
    # Nothing that a server on the way could have to rewrite: short lines of ASCII, whatever the text.
    mail.set_content(letter.body, cte="quoted-printable")
    mail.add_alternative(_page(letter.html, letter.locale), subtype="html", cte="quoted-printable")
    mail.set_boundary(_BOUNDARY)
    return mail


def _page(html: str, locale: str) -> str:
    """Return HTML as a whole page: filters take mere paragraphs for spam, and a screen reader asks for the language."""
    language = escape(locale.replace("_", "-"), quote=True)
    return f'<!DOCTYPE html>\n<html lang="{language}">\n<body>\n{html}\n</body>\n</html>\n'


def build_link(letter: Letter, recipient: object, *, with_body: object, longest: object) -> str:
    """Return a message as a link; see ``Message.mailto``."""
    problems = Problems()
    _check_letter(problems, letter)
    address = None if recipient is None else _address(problems, "recipient", recipient)
    if not isinstance(with_body, bool):
        problems.refuse("with_body", with_body, "is neither True nor False", "pass one of them")
    if not isinstance(longest, int) or isinstance(longest, bool) or longest < 1:
        problems.refuse("longest", longest, "is not a whole number from 1 up", f"pass a count such as {LONGEST_LINK}")
    problems.raise_if_any(InvalidArgumentError, "Message.mailto")
    assert isinstance(longest, int)
    entries = [("subject", letter.subject), ("body", _with_network_line_ends(letter.body) if with_body else None)]
    link = "mailto:" + ("" if address is None else quote(address.spec, safe="@"))
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in entries if value)
    link = f"{link}?{query}" if query else link
    if len(link) > longest:
        wrong = f"makes a link of {len(link)} characters, and mail programs take {longest}"
        remedy = "pass with_body=False and let the candidate paste the body, or offer an .eml file: bytes(to_email(…))"
        problems.refuse("body", letter.body, wrong, remedy)
        problems.raise_if_any(InvalidArgumentError, "Message.mailto")
    return link


def _with_network_line_ends(text: str) -> str:
    return re.sub(r"\r\n|\r|\n", "\r\n", text)


def _check_letter(problems: Problems, letter: Letter) -> None:
    if letter.channel != Channel.EMAIL:
        wrong = "is not email, and nothing else goes by mail"
        problems.refuse("channel", letter.channel.value, wrong, "render the step with channel='email'")
    if letter.subject is not None:
        refusal = refuse_in_header(letter.subject)
        if refusal is not None:
            problems.refuse("subject", letter.subject, *refusal)
    if _UNCARRIED.search(letter.body):
        wrong = "contains control characters, surrogates or noncharacters"
        problems.refuse("body", letter.body, wrong, "pass the words without them")


def _address(problems: Problems, field: str, given: Any) -> _Address | None:
    """Return an address with its name; note what is none."""
    name, address = None, given
    if isinstance(given, Person | Candidate):
        name, address = given.name, given.email
        if address is None:
            remedy = "pass one whose email is known, or an address"
            problems.refuse(f"{field}.email", MISSING, f"{given.name:.40} has no email address", remedy)
            return None
    elif isinstance(given, str):
        name, address = _parted(given)
    spec = sanitize(address) if isinstance(address, str) and is_email(address) else ""
    if isinstance(spec, Refusal) or not is_email(spec):
        remedy = "pass 'dana@example.org', 'Dana Okafor <dana@example.org>', or a Person or Candidate who has an email"
        problems.refuse(field, given, "is not an email address", remedy)
        return None
    words = sanitize(name) if name else ""
    if isinstance(words, Refusal):
        problems.refuse(field, given, f"has a name that {words.wrong}", words.remedy)
        return None
    return _Address(spec, words)


def _phrase(name: str) -> str:
    """Return a name as it stands before an address (RFC 5322, 3.2.5)."""
    if not name.isascii() or len(name) > _LINE:
        return _encoded(name)
    if _ATOMS.fullmatch(name):
        return name
    escaped = re.sub(r"([\\\"])", r"\\\1", name)
    return f'"{escaped}"'


def _unstructured(text: str) -> str:
    """Return a subject, folded at its blanks, or encoded where it cannot be."""
    words = text.split(" ")
    if not text.isascii() or not all(0 < len(word) <= _LINE for word in words):
        return _encoded(text)
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + len(word) < _LINE:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return _FOLD.join(lines)


def _encoded(text: str) -> str:
    """Return a text as encoded words (RFC 2047), each of whole characters."""
    words = [b""]
    for character in text:
        encoded = character.encode()
        if len(words[-1]) + len(encoded) > _WORD_BYTES:
            words.append(b"")
        words[-1] += encoded
    return _FOLD.join(f"=?utf-8?b?{base64.b64encode(word).decode()}?=" for word in words)


def _parted(given: str) -> tuple[str, str]:
    """Return the name and the address of ``Dana Okafor <dana@example.org>``; of all else, no name and the whole."""
    text = given.strip()
    before, bracket, address = text.removesuffix(">").rpartition("<")
    if not bracket or not text.endswith(">"):
        return "", given
    name = before.strip()
    if len(name) > 1 and name[0] == name[-1] == '"':
        return re.sub(r"\\(.)", r"\1", name[1:-1], flags=re.DOTALL), address
    return ("", given) if re.search("[<>]", name) else (name, address)


def _threading(problems: Problems, message_id: object, in_reply_to: object, references: Any) -> _Threading:
    """Return where a mail belongs; what is answered stands at the end of the references (RFC 5322, 3.6.4)."""
    own = _message_id(problems, "message_id", message_id)
    answered = _message_id(problems, "in_reply_to", in_reply_to)
    if isinstance(references, str):
        references = references.split()
    if not isinstance(references, Iterable):
        problems.refuse("references", references, "is not a list of Message-IDs", "pass the References of their mail")
        references = ()
    chain: list[str | None] = []
    for place, each in enumerate(references):
        chain.append(_message_id(problems, f"references[{place}]", each))
        if chain[-1] is None and not isinstance(references, Sized):
            break  # it may have no end
    earlier = [each for each in chain if each is not None and each != answered]
    return _Threading(own, answered, tuple(earlier if answered is None else [*earlier, answered]))


def _message_id(problems: Problems, field: str, given: object) -> str | None:
    if given is None and not field.startswith("references"):
        return None
    found = _MESSAGE_ID.fullmatch(given.strip(" ")) if isinstance(given, str) else None
    if found is None or len(found[1]) > _LONGEST_MESSAGE_ID:
        problems.refuse(field, given, "is not a Message-ID", "pass one such as '<20260303.17@example.org>'")
        return None
    return f"<{found[1]}>"


def _date(problems: Problems, given: object) -> str | None:
    """Return a date as a header has it: with its offset, or in UTC where that is not one of whole minutes."""
    try:
        moment = check_zoned_datetime("Message.to_email", given, "date")
    except InvalidArgumentError as error:
        problems.extend(error.problems)
        return None
    local = to_utc(moment).astimezone(moment.tzinfo)
    offset = local.utcoffset() or dt.timedelta()
    return format_datetime(local.astimezone(dt.UTC) if offset % _MINUTE else local)
