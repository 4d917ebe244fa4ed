"""Whatever a name or a note contains, the result is a clear error or a message in which it is nothing but words."""

import json
import re
import sys
import time
import unicodedata
from collections.abc import Iterator
from email import policy
from email.header import Header
from email.message import EmailMessage
from email.message import Message as OlderMail
from email.parser import BytesParser
from functools import cache
from html.parser import HTMLParser
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, SupportsIndex

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    DEFAULT_CATALOG,
    Candidate,
    FollowupError,
    Interview,
    InvalidContextError,
    Message,
    Person,
    render,
    schedule_for,
)
from followup_kit._lengths import LONGEST_TEXT
from followup_kit._message_types import CHANNELS, FIELDS, VARIANTS
from followup_kit._sanitizing import Refusal, is_plain, isolate_bidi, refuse_in_header, sanitize
from followup_kit.contexts import FieldKind
from tests.support.hostile import KEPT, REFUSED
from tests.support.samples import CANDIDATE, ENTRIES, INTERVIEW, minimal

NAUGHTY: list[str] = json.loads((Path(__file__).parents[1] / "data" / "blns.json").read_text(encoding="utf-8"))
OURS = REFUSED | KEPT
EVERYTHING = [*NAUGHTY, *OURS.values()]

SWEPT = [
    KEPT["a header and a body after line ends"],
    KEPT["a subject of its own"],
    KEPT["Arabic, then Latin"],
    KEPT["an equals sign at the end, where a question mark may follow"],
]
"""Those whose harm would depend on the words around them, for every place there is."""

FSI, PDI = "\u2068", "\u2069"
ISOLATE = re.compile(f"{FSI}([^{FSI}{PDI}]*){PDI}")
JOINERS = "\u200c\u200d"
END_MARKS = " .,:;!?…。、！？"
LIMITED = frozenset({"linkedin", "card", "voicemail"})
LITERAL = frozenset({"email", "phone", "linkedin"})
WRAPPERS = frozenset({"From", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"})

PERSON = {
    "name": "Dana Okafor",
    "honorific": None,
    "given_name": None,
    "family_name": None,
    "title": None,
    "email": None,
    "phone": None,
    "linkedin": None,
    "discussed": None,
}
APPLICANT = {"name": "Priya Raman", "email": None, "phone": None, "linkedin": None}


class Place(NamedTuple):
    """What a message is: its type, channel, variant and language."""

    message_type: str
    channel: str
    variant: str | None
    language: str

    def write(self, context: dict[str, Any]) -> Message:
        """Return the message written there from a context."""
        return render(self.message_type, context, channel=self.channel, variant=self.variant, locale=self.language)

    @property
    def paths(self) -> list[str]:
        """Every field that takes words, dotted and indexed as errors name it."""
        return list(_paths(self.message_type))


NOT_WRITTEN = {("ja", "offer-reply", "voicemail", "decline")}
"""What custom forbids: nobody in Japan declines an offer on a machine."""


def _places() -> Iterator[Place]:
    for language in DEFAULT_CATALOG.languages:
        for message_type, channels in CHANNELS.items():
            for channel in channels:
                for variant in VARIANTS.get(message_type, (None,)):
                    if (language, message_type, channel, variant) not in NOT_WRITTEN:
                        yield Place(message_type, channel, variant, language)


PLACES = list(_places())


@cache
def _paths(message_type: str) -> tuple[str, ...]:
    paths: list[str] = []
    for field in FIELDS[message_type]:
        match field.kind:
            case FieldKind.TEXT:
                paths.append(field.name)
            case FieldKind.CANDIDATE:
                paths += [f"{field.name}.{part}" for part in APPLICANT]
            case FieldKind.PERSON:
                paths += [f"{field.name}.{part}" for part in PERSON]
            case FieldKind.PEOPLE:
                paths += [f"{field.name}[1].{part}" for part in PERSON]
    return tuple(paths)


def with_value(place: Place, path: str, value: str | None) -> dict[str, Any]:
    """Return the smallest context in which a field holds a value, with what makes the field be used."""
    context = {field.name: ENTRIES[field.name] for field in FIELDS[place.message_type] if field.required}
    context |= {"candidate": dict(APPLICANT), "recipient": dict(PERSON)}
    name, _, part = path.partition(".")
    if name == "people[1]":
        context["people"] = [] if value is None else [{"name": "Tom Fell"}, PERSON | {part: value}]
    elif part:
        context[name][part] = value
        if part in ("honorific", "family_name"):
            context[name] |= {"honorific": "Dr.", "family_name": "Okafor"} | {part: value}
    elif value is not None:
        context[name] = value
    return context


def with_value_everywhere(place: Place, text: str) -> dict[str, Any]:
    """Return a context in which every field that takes words holds the text."""
    context: dict[str, Any] = {}
    for path in place.paths:
        name, _, part = path.partition(".")
        if part:
            context.setdefault(name, {})[part] = text
        else:
            context[name] = text
    if "people[1]" in context:
        context["people"] = [{"name": "Tom Fell"}, context.pop("people[1]")]
    return context


@cache
def is_written(place: Place, path: str) -> bool:
    """Say whether the place uses the field at all."""
    try:
        return "Zebra" in place.write(with_value(place, path, "Zebra@Zebra")).text
    except FollowupError:
        return False


def core(text: str, language: str = "en") -> str:
    """Return what must arrive of a text, however a sentence takes it in: not its case, nor the mark at its end.

    German sets the marks of a sentence close to the word before, wherever they come from.
    """
    shown = text.replace(FSI, "").replace(PDI, "")
    if language == "de":
        shown = re.sub(r"(?<!=) (?=[.,;:?])", "", shown)
    return unicodedata.normalize("NFC", shown.casefold()).strip(END_MARKS)


def check(place: Place, path: str, text: str) -> Message | None:
    """Write the text into the field; return the message, or None for an error, having looked at either."""
    try:
        message = place.write(with_value(place, path, text))
    except FollowupError as error:
        too_long = place.channel in LIMITED and "even without its optional parts" in str(error)
        check_told(error, "message: has" if too_long else f"{path}=")
        return None
    plain = sanitize(text)
    assert isinstance(plain, str), f"{plain.wrong}, but it was written"
    check_message(message, literal=path.rpartition(".")[2] in LITERAL)
    if is_written(place, path) and core(plain, place.language) not in core(message.text, place.language):
        no_number = (place.language, path) == ("ja", "reference") and not re.search("[A-Za-z0-9０-９]", plain)
        assert place.channel in LIMITED or no_number, "words are left out where there is no limit"
        without = place.write(with_value(place, path, None))
        assert message.text == without.text, "not the whole part was left out"
    return message


def check_message(message: Message, *, literal: bool = False) -> None:
    """A message has a subject of one line, and nothing that a program or an eye could take for anything but words."""
    check_text(message.body, literal=literal)
    assert (message.subject is None) is (message.channel != "email")
    assert (message.html is None) is (message.channel != "email")
    if message.subject is None or message.html is None:
        return
    check_text(message.subject, literal=literal)
    assert message.subject.splitlines() == [message.subject]
    assert message.subject == " ".join(message.subject.split())
    assert "=?" not in message.subject
    check_html(message)


def check_text(text: str, *, literal: bool) -> None:
    """No line can be broken, turned around or obeyed; a text taken literally may be written from right to left."""
    for line in text.split("\n"):
        assert len(line.splitlines()) <= 1
        around = ISOLATE.sub("", line)
        assert FSI not in around, "an isolate is open"
        assert PDI not in around, "an isolate is closed twice"
        assert literal or not any(unicodedata.bidirectional(mark) in ("R", "AL") for mark in set(around))
        for mark in set(line) - {FSI, PDI}:
            odd = not mark.isprintable() and unicodedata.category(mark) not in ("Co", "Cn", "Zs")
            assert not odd or mark in JOINERS or unicodedata.bidirectional(mark) in ("AN", "AL"), ascii(mark)


class Reader(HTMLParser):
    """Notes every part of a page that is not a paragraph, a line break, or text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.odd: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that is neither, and every attribute."""
        self.tags.append(tag)
        self.text += "\n" if tag == "br" else ""
        self.odd += [name for name, _ in attrs] + ([] if tag in ("p", "br") else [tag])

    def handle_endtag(self, tag: str) -> None:
        """End a paragraph, or note what ends there."""
        self.text += "\n\n"
        self.odd += [] if tag == "p" else [tag]

    def handle_data(self, data: str) -> None:
        """Gather text."""
        self.text += data.replace("\n", "")

    def handle_comment(self, data: str) -> None:
        """Note a comment."""
        self.odd.append(data)

    def handle_decl(self, decl: str) -> None:
        """Note a declaration."""
        self.odd.append(decl)

    def handle_pi(self, data: str) -> None:
        """Note an instruction."""
        self.odd.append(data)

    def unknown_decl(self, data: str) -> None:
        """Note a section."""
        self.odd.append(data)


def check_html(message: Message) -> None:
    """The HTML has paragraphs and line breaks, nothing else, and says what the body says."""
    assert message.html is not None
    page = Reader(message.html)
    assert page.odd == []
    assert page.text == f"{message.body}\n\n"
    assert page.tags.count("p") == message.body.count("\n\n") + 1


def mailed(message: Message) -> bytes:
    """Return a mail made of the message, as it goes over the wire."""
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = "candidate@example.org"
    mail["Subject"] = message.subject
    mail.set_content(message.body)
    mail.add_alternative(message.html, subtype="html")
    return mail.as_bytes()


def check_mail(message: Message) -> None:
    """A mail made of the message has its headers and no others, the same subject, and the same two texts."""
    mail = BytesParser(policy=policy.default).parsebytes(mailed(message))
    assert set(mail.keys()) <= WRAPPERS
    assert len(mail.keys()) == len(set(mail.keys()))
    # Until gh-124452 and gh-144156 were fixed, `email` gained and lost blanks where it folded a line.
    assert "".join(str(mail["Subject"]).split()) == "".join(str(message.subject).split())
    plain, html = mail.iter_parts()
    assert plain.get_content().replace("\r\n", "\n") == f"{message.body}\n"
    assert html.get_content().replace("\r\n", "\n") == f"{message.html}\n"
    assert not {*plain.keys(), *html.keys()} - WRAPPERS
    assert folded_subject(message) == message.subject


def folded_subject(message: Message) -> str:
    """Return the subject as it arrives when ``email.header`` has folded it, which never did lose a blank."""
    mail: OlderMail[Header, Header] = OlderMail()
    mail["Subject"] = Header(message.subject, "utf-8")
    return str(BytesParser(policy=policy.default).parsebytes(mail.as_bytes())["Subject"])


def rotated(texts: list[str]) -> Iterator[tuple[str, str, Place]]:
    """Put every text into every field there is, each time in the next of the places that have the field."""
    paths = dict.fromkeys(path for place in PLACES for path in place.paths)
    having = {path: [place for place in PLACES if path in place.paths] for path in paths}
    turn = 0
    for text in texts:
        for path in paths:
            turn += 1
            yield text, path, having[path][turn % len(having[path])]


def test_there_are_texts_enough() -> None:
    """The list that many use, and sixty of our own, each with a name that says what it attacks."""
    assert len(NAUGHTY) > 500
    assert len(OURS) == len(REFUSED) + len(KEPT) >= 60
    assert len(set(OURS.values())) == len(OURS)


def test_there_is_no_place_without_texts() -> None:
    """Every type is written for each of its channels, in every variant and language: nothing else is skipped."""
    for language, message_type, channel, variant in NOT_WRITTEN:
        assert (message_type, channel, variant) not in DEFAULT_CATALOG.templates(language)
    for place in PLACES:
        assert DEFAULT_CATALOG.wordings(place.language, place.message_type, place.channel, place.variant)
    assert {place.message_type for place in PLACES} == set(FIELDS)


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([*OURS.values()], id="ours"),
        *(
            pytest.param(NAUGHTY[part::8], id=f"part {part + 1} of the list", marks=[pytest.mark.slow] * (part > 0))
            for part in range(8)
        ),
    ],
)
def test_every_text_can_be_typed_into_every_field(texts: list[str]) -> None:
    """A clear error, or a message with the words in it; never another exception, nor a program run."""
    messages = [check(place, path, text) for text, path, place in rotated(texts)]
    assert None in messages
    assert any(messages)


@pytest.mark.parametrize("language", DEFAULT_CATALOG.languages)
@pytest.mark.parametrize("message_type", CHANNELS)
def test_a_text_of_some_kind_can_be_typed_into_every_place(message_type: str, language: str) -> None:
    """For every field, channel, variant and language there is; the slow run tries each kind in each."""
    turn = count()
    for place in PLACES:
        if (place.message_type, place.language) == (message_type, language):
            for path in place.paths:
                check(place, path, SWEPT[next(turn) % len(SWEPT)])


@pytest.mark.slow
@pytest.mark.parametrize("language", DEFAULT_CATALOG.languages)
@pytest.mark.parametrize("message_type", CHANNELS)
def test_a_text_of_each_kind_can_be_typed_into_every_place(message_type: str, language: str) -> None:
    """For every field, channel, variant and language there is."""
    for place in PLACES:
        if (place.message_type, place.language) == (message_type, language):
            for path in place.paths:
                for text in SWEPT:
                    check(place, path, text)


@pytest.mark.slow
def test_every_text_can_be_mailed() -> None:
    """In every field of an email at once: a real parser finds the same subject and texts, and no other header."""
    emails = [place for place in PLACES if place.channel == "email"]
    mailed_texts = 0
    for turn, text in enumerate(EVERYTHING):
        if not isinstance(sanitize(text), Refusal):
            place = emails[turn % len(emails)]
            context = with_value_everywhere(place, text) | {"candidate": {"name": text}}
            for person in (context["recipient"], *context.get("people", ())):
                person.pop("email", None)
            message = place.write(context)
            check_message(message)
            check_mail(message)
            mailed_texts += 1
    assert mailed_texts > 550


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in REFUSED.items()])
def test_what_no_message_may_hold_is_refused_in_every_field(text: str) -> None:
    """Even in a field that the text at hand does not use."""
    assert isinstance(sanitize(text), Refusal)
    for place in PLACES[:: len(PLACES) // 7]:
        with pytest.raises(InvalidContextError) as refused:
            place.write(with_value_everywhere(place, text))
        assert {problem.field for problem in refused.value.problems} == set(place.paths)


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in KEPT.items()])
def test_what_may_be_a_name_is_taken_for_one(text: str) -> None:
    """Its words arrive in subject, greeting, body and signature."""
    plain = sanitize(text)
    assert isinstance(plain, str)
    context = minimal("thank-you", candidate={"name": text}, recipient={"name": text}, company=text, position=text)
    message = render("thank-you", context)
    check_message(message)
    check_mail(message)
    assert message.subject is not None
    name = isolate_bidi(plain)
    assert message.subject.count(name) >= 2
    assert message.body.startswith(f"Dear {name},\n\n")
    assert message.body.endswith(f"\n{name}")
    assert message.body.count(name) >= 4


@pytest.mark.parametrize("message_type", FIELDS)
def test_no_text_passes_for_anything_but_text(message_type: str) -> None:
    """A date, a choice, a flag and a role are refused by name, whatever they are said to be."""
    place = next(place for place in PLACES if place.message_type == message_type)
    others = [
        field.name for field in FIELDS[message_type] if field.kind in (FieldKind.DATE, FieldKind.CHOICE, FieldKind.FLAG)
    ]
    for text in OURS.values():
        for path in [*others, "recipient.role"]:
            assert check(place, path, text) is None


FACTS = (
    "candidate",
    "company",
    "position",
    "interviewer",
    "recruiter",
    "discussed",
    "strengths",
    "forgotten",
    "question",
)


def interview_with(fact: str, text: str) -> Interview:
    """Return an interview of which one fact is the text."""
    person = Person(name=text, email="d@example.com") if fact == "interviewer" else Person(name="Dana Okafor")
    if fact == "discussed":
        person = attrs.evolve(person, discussed=text)
    facts: dict[str, Any] = {"interviewers": (person, Person(name="Tom Fell"))}
    if fact == "candidate":
        facts["candidate"] = Candidate(name=text)
    elif fact == "recruiter":
        facts["recruiter"] = Person(name=text, role="recruiter")
    elif fact not in ("interviewer", "discussed"):
        facts[fact] = text
    return attrs.evolve(INTERVIEW, **facts)


def check_facts(fact: str, text: str) -> None:
    """Plan with the fact and write every message of the plan, or be told which fact or field it was."""
    named = (f"{fact}=", "name=", f"recipient.{fact}=")
    try:
        plan = schedule_for(interview_with(fact, text))
    except FollowupError as error:
        check_told(error, *named)
        return
    for step in plan:
        if step.message_type is not None and step.context is not None:
            try:
                check_message(render(step.message_type, step.context))
            except FollowupError as error:
                check_told(error, *named)


def check_told(error: FollowupError, *named: str) -> None:
    """An error names one of the fields, on lines that no terminal obeys."""
    told = str(error)
    assert all(line.isprintable() for line in told.split("\n")), ascii(told)
    assert any(name in told for name in named), told


@pytest.mark.parametrize("fact", FACTS)
def test_every_text_may_stand_in_the_facts(fact: str) -> None:
    """From facts through a plan to messages: the facts, or the messages that use them, are refused or harmless."""
    start = FACTS.index(fact)
    for text in [*NAUGHTY[start :: len(FACTS)], *list(OURS.values())[start % 3 :: 3]]:
        check_facts(fact, text)


ODD = (
    "\x00\x1b\r\n\x85\u2028\u202e\u2066\u2069\u200b\u200c\u200d\ufeff\u0301\ud800\ufffe\u05d0\u0627\u0661=?<>&\"'{}%.: "
)
ANY_TEXT = st.text() | st.text(st.sampled_from(ODD) | st.characters(), max_size=30)


@given(ANY_TEXT, st.data())
def test_any_text_can_be_typed_into_any_field(text: str, data: st.DataObject) -> None:
    """Nothing that can be typed does more than be refused or be written."""
    place = data.draw(st.sampled_from(PLACES))
    message = check(place, data.draw(st.sampled_from(place.paths)), text)
    if message is not None and message.subject is not None:
        check_mail(message)


@given(ANY_TEXT)
def test_a_clean_text_is_clean(text: str) -> None:
    """Cleaning a second time changes nothing, and what is clean is plain words on one line in composed form."""
    plain = sanitize(text)
    if isinstance(plain, str):
        assert sanitize(plain) == plain == " ".join(plain.split())
        assert unicodedata.is_normalized("NFC", plain)
        assert type(plain) is str


def test_what_is_plain_at_a_glance_is_what_cleaning_leaves() -> None:
    """No character passes for plain that is not composed, cannot be seen, changes direction or joins the one before."""
    plain = [each for each in map(chr, range(sys.maxunicode + 1)) if is_plain(each)]
    parts = (unicodedata.decomposition(each).split() for each in map(chr, range(sys.maxunicode + 1)))
    joins = {part[1] for part in parts if len(part) > 1 and not part[0].startswith("<")}

    assert {unicodedata.category(each)[0] for each in plain} <= {"L", "N", "P", "S"}
    assert [each for each in plain if not unicodedata.is_normalized("NFC", each)] == []
    assert [each for each in plain if unicodedata.bidirectional(each) in ("R", "AL")] == []
    assert [each for each in plain if unicodedata.combining(each) or f"{ord(each):04X}" in joins] == []
    assert not any(is_plain(text) for text in ("", " a", "a ", "a  b", "a\tb", "a\u00a0b", "=?", "x" * 1001))


@given(st.text(max_size=40) | st.text(st.characters(min_codepoint=32, max_codepoint=0x250)))
def test_a_plain_text_is_clean_as_it_is(text: str) -> None:
    """A text that is plain at a glance is words on one line in composed form, which nothing turns around."""
    for each in (text, " ".join(text.split())):
        if is_plain(each):
            assert each == " ".join(unicodedata.normalize("NFC", each).split())
            assert isolate_bidi(each) == sanitize(each) == each


def test_letters_from_right_to_left_lie_where_they_are_looked_for() -> None:
    """No letter that is written from right to left escapes isolation; marks of direction are dropped before it."""
    leftward = [
        each
        for each in map(chr, range(sys.maxunicode + 1))
        if unicodedata.bidirectional(each) in ("R", "AL") and unicodedata.category(each) != "Cf"
    ]

    assert len(leftward) > 1000
    assert [each for each in leftward if isolate_bidi(each) == each] == []


def test_every_character_is_known() -> None:
    """Each control, format and separating character of Unicode is folded, dropped or refused, but for those seen."""
    stay = set()
    for number in range(0x110000):
        mark = chr(number)
        if unicodedata.category(mark) in ("Cc", "Cf", "Cs", "Zl", "Zp", "Zs"):
            plain = sanitize(f"\u00fe{mark}\u00fe")
            assert plain in ("\u00fe\u00fe", "\u00fe \u00fe", f"\u00fe{mark}\u00fe") or isinstance(plain, Refusal)
            stay |= {mark} if isinstance(plain, str) and mark != " " and mark in plain else set()
    assert set(JOINERS) <= stay
    assert all(unicodedata.name(mark).startswith(("ARABIC", "SYRIAC", "KAITHI")) for mark in stay - set(JOINERS))


@pytest.mark.parametrize(
    ("given_text", "plain"),
    [
        (" \tDana\n ", "Dana"),
        (KEPT["a header after a line feed"], "Engineer Bcc: everyone@example.org"),
        (KEPT["a decomposed name"], "Renée Björk"),
        (KEPT["a joiner that kept a letter from its accent"], "Renée"),
        (KEPT["zero-width space in a name"], "Dana"),
        (KEPT["direction marks"], "Dana Okafor"),
        (KEPT["tags that spell a hidden order"], "Dana"),
        (KEPT["joiners where nothing joins"], "Dana"),
        ("a \u200b b \u2800 c", "a b c"),
    ],
)
def test_what_says_nothing_is_dropped(given_text: str, plain: str) -> None:
    """Names that look alike are alike, and stand on one line."""
    assert sanitize(given_text) == plain


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (KEPT["Persian with the joiner it needs"], f"{FSI}{KEPT['Persian with the joiner it needs']}{PDI}"),
        ("क्\u200dष", "क्\u200dष"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("葛\U000e0100城", "葛\U000e0100城"),
    ],
)
def test_a_name_keeps_the_joiners_it_needs(name: str, written: str) -> None:
    """Persian, Hindi, emoji, and Japanese with a variant arrive as they are spelled."""
    message = render("thank-you", minimal("thank-you", recipient={"name": name}, candidate={"name": name}))
    assert message.body.startswith(f"Dear {written},")
    assert message.body.endswith(written)
    assert message.subject is not None
    assert written in message.subject


def test_a_name_from_right_to_left_stays_where_it_is() -> None:
    """It is isolated in the line; a phone number, an address and a link are left as they are."""
    candidate = {"name": "דנה לוי", "email": "דנה@example.org", "phone": "טל 03-1234567"}
    message = render("thank-you", minimal("thank-you", candidate=candidate, company="Acme בע״מ"))
    lines = message.body.splitlines()
    assert lines[-3:] == [f"{FSI}דנה לוי{PDI}", "טל 03-1234567", "דנה@example.org"]
    assert f"{FSI}Acme בע״מ{PDI}" in message.body


def test_a_name_written_left_to_right_is_not_isolated() -> None:
    """Most messages hold no invisible character at all."""
    assert isolate_bidi("Zoë Ångström 王") == "Zoë Ångström 王"


def test_a_sentence_from_right_to_left_has_one_end() -> None:
    """The mark at its end belongs to the line, so that a letter neither doubles it nor misses it."""
    for place in PLACES:
        if place[:3] == ("thank-you", "email", "interested") and place.language in ("en", "de"):
            body = place.write(minimal("thank-you", question="למה?", discussed="שלום.")).body
            assert f"{FSI}למה{PDI}?" in body
            assert "??" not in body
            assert f"{FSI}שלום{PDI}" in body
            assert f"{FSI}שלום{PDI}.." not in body


def test_names_are_compared_as_they_were_given() -> None:
    """Isolates are of the message, not of the facts: a person written to is still the same person."""
    dana = Person(name="דנה לוי")
    interview = attrs.evolve(INTERVIEW, interviewers=(dana,))
    recipients = {step.recipient for step in schedule_for(interview) if step.recipient is not None}
    assert recipients == {dana}


def test_a_subject_cannot_be_put_together_from_two_values() -> None:
    """An encoded word begun in the position and ended in the name is refused with its beginning."""
    context = minimal("thank-you", position="Clerk =?utf-8?q?=41", candidate={"name": "Dana ?="})
    with pytest.raises(InvalidContextError, match=r"position=.*begins an encoded word"):
        render("thank-you", context)


def test_letters_may_carry_as_many_marks_as_any_script_needs() -> None:
    """Eight are spelling, nine are a flood."""
    assert sanitize("þ" + "\u0334" * 8) == "þ" + "\u0334" * 8
    assert isinstance(sanitize("þ" + "\u0334" * 9), Refusal)


def test_a_text_of_a_class_of_its_own_counts_by_its_characters() -> None:
    """A subclass of str cannot answer for itself: neither by its length, nor when it is printed."""

    class Sly(str):
        __slots__ = ()

        def __len__(self) -> int:
            return 1

        def __str__(self) -> str:
            return "\r\nBcc: everyone@example.org"

        def split(self, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[str]:
            return ["\r\nBcc: everyone@example.org"]

    assert sanitize(Sly("Dana")) == "Dana"
    assert type(sanitize(Sly("Dana"))) is str
    assert isinstance(sanitize(Sly("x" * (LONGEST_TEXT + 1))), Refusal)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in REFUSED if name.startswith("a megabyte")])
def test_a_megabyte_is_refused_at_once(name: str) -> None:
    """Its length is looked at before anything else: milliseconds, not seconds."""
    context = minimal("thank-you", company=REFUSED[name], position=REFUSED[name], question=REFUSED[name])
    start = time.process_time()
    with pytest.raises(InvalidContextError, match=r"has 100000\d characters; pass at most 1000"):
        render("thank-you", context)
    assert time.process_time() - start < 0.5


@pytest.mark.slow
def test_a_long_text_takes_no_longer_for_being_odd() -> None:
    """The worst thousand characters are looked at in milliseconds as well."""
    worst = ["e" + "\u0301" * 999, "=" * 1000, "\u200d" * 1000, "\ufdfa" * 1000, "a\u200d" * 500, "\u0315\u0300" * 500]
    start = time.process_time()
    for text in worst:
        sanitize(text)
    assert time.process_time() - start < 0.5


def test_html_is_made_of_paragraphs_and_line_breaks() -> None:
    """The same text as the body, escaped, without styles."""
    message = render("thank-you", minimal("thank-you", candidate=CANDIDATE, company='R&D <"Nord">', position="it's"))
    assert message.html is not None
    assert "R&amp;D &lt;&quot;Nord&quot;&gt;" in message.html
    assert "it&#x27;s" in message.html
    assert message.html.startswith("<p>Dear Dr. Okafor,</p>\n<p>")
    assert message.html.endswith(f"<p>Best regards,<br>\nPriya Raman<br>\n{CANDIDATE.phone}<br>\n{CANDIDATE.email}</p>")


@pytest.mark.parametrize("place", [place for place in PLACES if place.channel != "email"], ids=str)
def test_only_email_has_html(place: Place) -> None:
    """A card, a call and a note have no alternative."""
    assert place.write(minimal(place.message_type)).html is None


@pytest.mark.parametrize("as_facts", [False, True], ids=["a mapping", "facts"])
def test_a_person_written_from_right_to_left_is_isolated_in_letters_only(as_facts: bool) -> None:
    """The facts stay as they are and can be written from again; what a program reads is left alone."""
    entries: dict[str, Any] = {
        "name": "דנה לוי",
        "title": "מנהלת",
        "email": "dana@example.org",
        "discussed": ["שלום", "x"],
    }
    person: Any = Person(**entries) if as_facts else entries
    context = minimal("thank-you", recipient=person)
    first, second = (render("thank-you", context) for _ in range(2))
    assert first == second
    assert first.body.startswith(f"Dear {FSI}דנה לוי{PDI},")
    if as_facts:
        assert person == Person(**entries)
        assert hash(person) == hash(Person(**entries))


def test_a_list_of_a_person_in_a_mapping_is_sanitized() -> None:
    """As a tuple is: nothing invisible gets into a letter by way of parsed JSON."""
    person = {"name": "Dana Okafor", "discussed": ["the  mo\u200bve"]}
    for recipient in (person, person | {"discussed": tuple(person["discussed"])}):
        message = render("contact-request", minimal("contact-request", recipient=recipient))
        assert "\u200b" not in message.text


@pytest.mark.parametrize("line", ["Thank you\r\nBcc: x@example.org", "Thank\tyou", "Thank you\x00", "Thank\xa0you"])
def test_a_header_line_has_no_space_but_spaces(line: str) -> None:
    """Whatever a template or its translation puts between the values, a break or a control character is refused."""
    refusal = refuse_in_header(line)
    assert refusal is not None
    assert refusal.wrong == "contains control characters, surrogates or noncharacters"
    assert refuse_in_header("Thank you") is None
