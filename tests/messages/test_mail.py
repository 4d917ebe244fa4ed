"""A message as a mail and as a link: what other programs read of it, and what cannot get into its headers."""

import datetime as dt
import itertools
import smtplib
import subprocess
import sys
from collections.abc import Iterator
from email import message_from_bytes, message_from_string, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followup_kit import Candidate, InvalidArgumentError, Message, Person, render, schedule_for
from followup_kit._sanitizing import Refusal, refuse_in_header, sanitize
from tests.support.hostile import KEPT, REFUSED
from tests.support.samples import CANDIDATE, DANA, INTERVIEW
from tests.support.servers import mail_server

THANKS = schedule_for(INTERVIEW)[0]
MESSAGE = render(THANKS)
SENDER = "priya.raman@example.org"
NOON = dt.datetime(2026, 3, 3, 12, tzinfo=ZoneInfo("Europe/Berlin"))
AMSTERDAM = dt.timezone(dt.timedelta(minutes=19, seconds=32))
"""What its clocks showed in 1930."""
LONG_ID = f"<{'x' * 300}@mail.example.org>"


def read(mail: EmailMessage) -> EmailMessage:
    """Return a mail as a program reads it from the wire."""
    return BytesParser(policy=policy.default).parsebytes(bytes(mail))


def texts(mail: EmailMessage) -> tuple[str, str]:
    """Return the text and the HTML of a mail, each with the line ends of Python."""
    found = [mail.get_body((kind,)) for kind in ("plain", "html")]
    plain, html = ("" if part is None else part.get_content().replace("\r\n", "\n") for part in found)
    return plain, html


# A mail.


def test_a_mail_has_what_the_message_says_as_text_and_as_html() -> None:
    """And the two it goes between, by name and address."""
    mail = read(MESSAGE.to_email(sender=CANDIDATE, recipient=DANA))
    assert (mail["From"], mail["To"]) == (
        "Priya Raman <priya.raman@example.org>",
        "Dana Okafor <d.okafor@example.com>",
    )
    assert mail["Subject"] == MESSAGE.subject
    assert mail.get_content_type() == "multipart/alternative"
    plain, html = texts(mail)
    assert plain == f"{MESSAGE.body}\n"
    assert html == f'<!DOCTYPE html>\n<html lang="en">\n<body>\n{MESSAGE.html}\n</body>\n</html>\n'


def test_a_mail_has_nothing_that_was_not_given() -> None:
    """Neither a date nor an id: there is no clock and no chance, and whatever sends the mail adds both."""
    mail = MESSAGE.to_email(sender=CANDIDATE, recipient=DANA)
    assert mail.keys() == ["From", "To", "Subject", "MIME-Version", "Content-Type"]
    assert bytes(mail) == bytes(MESSAGE.to_email(sender=CANDIDATE, recipient=DANA))


def test_the_bytes_are_fit_for_any_server() -> None:
    """Lines of at most 78 characters that end with CR LF, of ASCII alone, in whatever language."""
    for locale in ("en", "de", "ja"):
        lines = bytes(render(THANKS, locale=locale).to_email(sender=CANDIDATE, recipient=DANA)).split(b"\r\n")
        assert all(line.isascii() and len(line) <= 78 and b"\n" not in line for line in lines)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (SENDER, ""),
        (f"Priya Raman <{SENDER}>", "Priya Raman"),
        (f"<{SENDER}>", ""),
        (f'"Raman, Priya \\"PR\\"" <{SENDER}>', 'Raman, Priya "PR"'),
        (f"Jörg Müller <{SENDER}>", "Jörg Müller"),
        (Person(name="Raman, Priya", email=SENDER), "Raman, Priya"),
        (Candidate(name="青葉 花子", email=SENDER), "青葉 花子"),
    ],
)
def test_an_address_may_have_a_name(given: Any, name: str) -> None:
    """A string as mail programs write it, or somebody of the interview."""
    mail = read(MESSAGE.to_email(sender=given, recipient=given))
    for header in ("From", "To"):
        (address,) = mail[header].addresses
        assert (address.display_name, address.addr_spec) == (name, SENDER)


def test_an_address_beyond_ascii_is_written_as_it_is() -> None:
    """RFC 6531: its mail is for servers that take UTF-8."""
    mail = MESSAGE.to_email(sender=CANDIDATE, recipient="Jürgen <jürgen@exämple.org>")
    told = message_from_string(bytes(mail).decode(), policy=policy.default)
    assert told["To"].addresses[0].addr_spec == "jürgen@exämple.org"
    assert told["To"].addresses[0].display_name == "Jürgen"


def test_an_answer_stands_in_its_conversation() -> None:
    """What is answered is the last of the references (RFC 5322, 3.6.4), and named once."""
    mail = MESSAGE.to_email(sender=SENDER, recipient=DANA, in_reply_to="<2@a>", references="<1@a>\r\n <2@a>")
    assert (mail["In-Reply-To"], mail["References"]) == ("<2@a>", "<1@a> <2@a>")
    mail = MESSAGE.to_email(sender=SENDER, recipient=DANA, in_reply_to="2@a", references=["1@a"], message_id="3@b")
    assert (mail["In-Reply-To"], mail["References"], mail["Message-ID"]) == ("<2@a>", "<1@a> <2@a>", "<3@b>")
    mail = MESSAGE.to_email(sender=SENDER, recipient=DANA, references=["<1@a>"])
    assert (mail["In-Reply-To"], mail["References"]) == (None, "<1@a>")


def test_a_long_id_stays_as_it_is() -> None:
    """Some programs make ids of hundreds of characters; what is folded or encoded finds no conversation."""
    ends: dict[str, Any] = {"sender": SENDER, "recipient": SENDER}
    mail = read(MESSAGE.to_email(in_reply_to=LONG_ID, references=[LONG_ID] * 3, message_id=LONG_ID, **ends))
    assert (mail["In-Reply-To"], mail["Message-ID"]) == (LONG_ID, LONG_ID)
    assert mail["References"] == LONG_ID


@pytest.mark.parametrize(
    ("date", "header"),
    [
        (NOON, "Tue, 03 Mar 2026 12:00:00 +0100"),
        (dt.datetime(2026, 3, 3, 12, tzinfo=dt.UTC), "Tue, 03 Mar 2026 12:00:00 +0000"),
        (dt.datetime(1930, 3, 3, 12, tzinfo=AMSTERDAM), "Mon, 03 Mar 1930 11:40:28 +0000"),
        (dt.datetime(2026, 3, 29, 2, 30, tzinfo=NOON.tzinfo), "Sun, 29 Mar 2026 03:30:00 +0200"),
    ],
)
def test_a_date_has_its_offset(date: dt.datetime, header: str) -> None:
    """In UTC, where a header cannot tell an offset with seconds; a time that the clocks skip is the one it means."""
    mail = MESSAGE.to_email(sender=SENDER, recipient=SENDER, date=date)
    assert mail["Date"] == header
    assert parsedate_to_datetime(header).astimezone(dt.UTC) == date.astimezone(dt.UTC)


def test_a_host_adds_what_it_likes() -> None:
    """A file, a header, a draft that its program opens for editing: it is a mail like any other."""
    mail = MESSAGE.to_email(sender=SENDER, recipient=DANA)
    mail["Cc"] = "tom@example.org"
    mail["X-Unsent"] = "1"
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Lebenslauf – 2026.pdf")
    back = read(mail)
    assert (back["Cc"], back["X-Unsent"], texts(back)[0]) == ("tom@example.org", "1", f"{MESSAGE.body}\n")
    assert [part.get_filename() for part in back.iter_attachments()] == ["Lebenslauf – 2026.pdf"]


def test_a_message_without_a_subject_is_a_mail_without_one() -> None:
    """A host's own texts may have none."""
    assert "Subject" not in attrs.evolve(MESSAGE, subject=None).to_email(sender=SENDER, recipient=DANA)


# What cannot get in.


def named(name: str) -> Iterator[str]:
    """Yield names with what a text is made of, short and long, of ASCII and beyond."""
    yield from (name, f"{name} é", f"é, {name}", f"{name} {name} {name}")


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_whatever_a_name_and_a_subject_hold_there_is_one_sender_and_no_other_header(text: str) -> None:
    """The name and the subject are the words, to a program of today and to one of twenty years ago."""
    for name in named(text):
        words = sanitize(name)
        if isinstance(words, Refusal):
            continue
        message = MESSAGE if refuse_in_header(words) else attrs.evolve(MESSAGE, subject=words)
        mail = message.to_email(sender=Person(name=name, email=SENDER), recipient=DANA)
        back = read(mail)
        assert back.keys() == ["From", "To", "Subject", "MIME-Version", "Content-Type"]
        assert [each.addr_spec for each in back["From"].addresses] == [SENDER]
        assert back["Subject"] == message.subject
        assert texts(back)[0] == f"{message.body}\n"
        old = message_from_bytes(bytes(mail))
        assert [address for _, address in getaddresses([old["From"].replace("\r\n", "")])] == [SENDER]
        (told, _), *_ = getaddresses([old["From"].replace("\r\n", "")])
        assert str(make_header(decode_header(told))) == words


def problems_of_sender(address: str) -> list[str]:
    """Return the fields that are refused if a mail is from an address."""
    try:
        MESSAGE.to_email(sender=address, recipient=DANA)
    except InvalidArgumentError as error:
        return [problem.field for problem in error.problems]
    return []


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_what_no_message_may_hold_is_refused_in_an_address_and_a_subject(text: str) -> None:
    """A blank name and a blank subject are none; all else is named."""
    for address in (f"{text} <{SENDER}>", text, f"{text}@example.org"):
        problems = problems_of_sender(address)
        assert problems in (["sender"], []), address
        if not problems:
            told = read(MESSAGE.to_email(sender=address, recipient=DANA))["From"].addresses
            assert [each.addr_spec for each in told] == [SENDER]
            assert sanitize(text) == told[0].display_name or not isinstance(sanitize(text), str)
    if refuse_in_header(text):
        with pytest.raises(InvalidArgumentError, match="subject"):
            attrs.evolve(MESSAGE, subject=text).to_email(sender=SENDER, recipient=DANA)


def test_all_problems_are_told_at_once() -> None:
    """Of the message and of every argument, each with what to do."""
    spoken = Message(message_type="thank-you", channel="phone", locale="en", subject="Hi\r\nBcc: a@b", body="\x00")  # type: ignore[arg-type]
    spoken = attrs.evolve(spoken, channel=render(THANKS.by("phone")).channel)
    wrong: dict[str, Any] = {
        "sender": "priya",
        "recipient": Person(name="Tom Fell"),
        "in_reply_to": "<2@a>\r\nBcc: a@b",
        "references": ["<1@a>", "2", None],
        "date": dt.datetime(2026, 3, 3),
        "message_id": f"<{'x' * 1000}@a>",
    }
    with pytest.raises(InvalidArgumentError) as refused:
        spoken.to_email(**wrong)
    assert [problem.field for problem in refused.value.problems] == [
        *("channel", "subject", "body", "sender", "recipient.email", "message_id", "in_reply_to"),
        *("references[1]", "references[2]", "date"),
    ]
    assert "Tom Fell has no email address" in str(refused.value)
    assert all(problem.remedy for problem in refused.value.problems)


def test_references_without_an_end_are_read_up_to_the_first_that_is_wrong() -> None:
    """An iterator is not used up in search of further mistakes."""
    with pytest.raises(InvalidArgumentError) as refused:
        MESSAGE.to_email(sender=SENDER, recipient=DANA, references=itertools.chain(["<1@a>"], itertools.count()))  # type: ignore[arg-type]
    assert [problem.field for problem in refused.value.problems] == ["references[1]"]


@pytest.mark.parametrize(
    "address",
    [
        *("", " ", "dana", "@example.org", "dana@", "a@b@c", "a@b, c@d", "a@b\r\nBcc: c@d", "a b@c", "<a@b> <c@d>"),
        *("a@b\n", "dana@example.org>", "x" * 65 + "@example.org", "a@" + "x" * 64, None, 7, b"a@b", ("a", "b")),
    ],
    ids=repr,
)
def test_what_is_no_address_is_refused(address: Any) -> None:
    """One address, with or without a name; nothing that a header would read as two."""
    with pytest.raises(InvalidArgumentError, match=r"recipient.*is not an email address"):
        MESSAGE.to_email(sender=SENDER, recipient=address)


def test_references_are_a_list() -> None:
    """A number is none."""
    wrong: Any = 7
    with pytest.raises(InvalidArgumentError, match="references=7: is not a list of Message-IDs"):
        MESSAGE.to_email(sender=SENDER, recipient=SENDER, references=wrong)


@given(st.text(max_size=200), st.text(max_size=300))
@example("", "x" * 2000)
@example("=", "=_followup_kit\n--=_followup_kit--\n.\nFrom x\n")
@example("a  b ", " ")
def test_every_subject_and_every_body_arrives(subject: str, body: str) -> None:
    """What is not refused is read back as it was, line ends aside."""
    message = attrs.evolve(MESSAGE, subject=subject, body=body)
    try:
        mail = message.to_email(sender=SENDER, recipient=SENDER)
    except InvalidArgumentError:
        return
    back = read(mail)
    assert (back["Subject"] or "") == subject
    lines = body.replace("\r\n", "\n").replace("\r", "\n")
    assert texts(back)[0] == (f"{lines}\n" if lines and not lines.endswith("\n") else lines or "\n")


# A link.


def test_a_link_opens_a_mail_program_with_the_message() -> None:
    """The text has the line ends that RFC 6068 asks for, and nothing of it ends the link."""
    link = MESSAGE.mailto(DANA)
    assert link.startswith("mailto:d.okafor@example.com?subject=Thank%20you%20for%20the%20Data%20Engineer%20interview")
    told = parse_qs(urlsplit(link).query, strict_parsing=True)
    assert told == {"subject": [MESSAGE.subject], "body": [MESSAGE.body.replace("\n", "\r\n")]}
    assert link.isascii()


def test_a_link_may_leave_the_recipient_to_the_candidate() -> None:
    """And the text to the clipboard."""
    assert MESSAGE.mailto().startswith("mailto:?subject=")
    assert "body=" not in MESSAGE.mailto(with_body=False)
    assert attrs.evolve(MESSAGE, subject=None).mailto(SENDER, with_body=False) == f"mailto:{SENDER}"


def test_an_address_in_a_link_is_encoded() -> None:
    """What stands for something else in a link stands for itself; letters beyond ASCII are those of UTF-8."""
    link = MESSAGE.mailto("o'neil+jobs&x?y=1%@exämple.org", with_body=False)
    assert link.startswith("mailto:o%27neil%2Bjobs%26x%3Fy%3D1%25@ex%C3%A4mple.org?subject=")
    assert unquote(urlsplit(link).path) == "o'neil+jobs&x?y=1%@exämple.org"


def test_a_link_that_is_too_long_says_what_to_do() -> None:
    """Two thousand characters are what every mail program takes; Japanese needs nine for each of its letters."""
    short = render(THANKS, locale="ja")
    japanese = attrs.evolve(short, body=short.body * 2)
    with pytest.raises(
        InvalidArgumentError, match=r"mail programs take 2000; pass with_body=False .*or offer an \.eml"
    ):
        japanese.mailto(DANA)
    link = japanese.mailto(DANA, longest=10_000)
    assert parse_qs(urlsplit(link).query)["body"] == [japanese.body.replace("\n", "\r\n")]
    assert japanese.mailto(DANA, longest=len(link)) == link
    with pytest.raises(InvalidArgumentError, match=f"makes a link of {len(link)} characters"):
        japanese.mailto(DANA, longest=len(link) - 1)


def test_all_problems_of_a_link_are_told_at_once() -> None:
    """As of a mail."""
    card = render(THANKS.by("card"))
    wrong: dict[str, Any] = {"with_body": "no", "longest": 0}
    with pytest.raises(InvalidArgumentError) as refused:
        card.mailto("dana", **wrong)
    assert [problem.field for problem in refused.value.problems] == ["channel", "recipient", "with_body", "longest"]


@given(st.text(max_size=100), st.text(max_size=200))
def test_every_link_holds_what_the_message_says(subject: str, body: str) -> None:
    """Whatever a text has in it, it is two values and no third."""
    message = attrs.evolve(MESSAGE, subject=subject, body=body)
    try:
        link = message.mailto(SENDER, longest=100_000)
    except InvalidArgumentError:
        return
    assert link.isascii()
    told = parse_qs(urlsplit(link).query, keep_blank_values=True)
    assert told.get("subject", [""]) == [subject]
    assert told.get("body", [""])[0].replace("\r\n", "\n") == body.replace("\r\n", "\n").replace("\r", "\n")


# What it costs, and whether it arrives.


def test_writing_a_letter_imports_no_mail() -> None:
    """A host that sends by another way pays nothing."""
    program = (
        "import sys\nfrom followup_kit import render, schedule_for\nfrom tests.support.samples import INTERVIEW\n"
        "print(render(schedule_for(INTERVIEW)[0]).html is not None, 'email' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "True False\n"


@pytest.mark.slow
@pytest.mark.parametrize("locale", ["en", "de", "ja"])
def test_a_mail_that_is_sent_arrives_as_it_is(locale: str) -> None:
    """Through a server on this machine, by the client of the standard library."""
    received: list[Any] = []
    message = render(THANKS, locale=locale)
    mail = message.to_email(
        sender=CANDIDATE, recipient=DANA, in_reply_to=LONG_ID, date=NOON, message_id="<17@example.org>"
    )
    with mail_server(received) as port, smtplib.SMTP("127.0.0.1", port) as client:
        assert client.send_message(mail) == {}
    (envelope,) = received
    assert (envelope.mail_from, envelope.rcpt_tos) == (CANDIDATE.email, [DANA.email])
    assert envelope.content == bytes(mail)
    back = BytesParser(policy=policy.default).parsebytes(envelope.content)
    assert [(name, str(value)) for name, value in back.items()] == [(name, str(value)) for name, value in mail.items()]
    assert (back["Subject"], texts(back)[0]) == (message.subject, f"{message.body}\n")
