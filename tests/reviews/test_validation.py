"""What is said at the doors of the reviews, and what stands right behind them: drafts, checks, findings, parts."""

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple

import attrs
import pytest

from followup_kit import Channel, Message, MessageType, Problem, Severity
from followup_kit.contexts import Context
from followup_kit.errors import MISSING, InvalidArgumentError, InvalidContextError, InvalidFactsError
from followup_kit.guidance._registry import claim
from followup_kit.languages import _resources
from followup_kit.reviews import (
    Check,
    Checks,
    Draft,
    Finding,
    Hit,
    Letter,
    Part,
    Review,
    Span,
    preload_reviews,
    review,
    review_batch,
)
from followup_kit.reviews import _reviewing as reviewing
from followup_kit.reviews._drafts import as_draft
from followup_kit.reviews._text.lexicon import Lexicon, Match, lexicon_for
from tests.support.letters import FACTS, letter

careless: Any = review
careless_batch: Any = review_batch
careless_draft: Any = Draft
careless_check: Any = Check
careless_checks: Any = Checks

OWN_TYPE = "one of your own is 'x-' and small letters, digits or hyphens, such as 'x-references'"
TYPES = f"known: {', '.join(MessageType)}"
CHANNELS = f"known: {', '.join(Channel)}"
SEVERITIES = "known: error, warning, suggestion"
NO_DRAFT = "must be a Draft, a Message or a mapping, not {}"
A_MESSAGE = "pass a Message, or Draft(message_type='thank-you', channel='email', subject='…', body='…')"
PAIRS = "pass [(draft, context), …]"


def nothing(letter: Letter) -> Iterator[Hit]:
    """Find nothing."""
    return iter(())


def a_check(**fields: Any) -> Check:
    """Return a check that finds nothing, with some fields changed."""
    made: Check = careless_check(
        **({"code": "X001", "name": "fruit", "severity": "warning", "help": "Fruit.", "find": nothing} | fields)
    )
    return made


FRUIT = a_check()
BREAD = a_check(code="X002", name="bread")
WATER = a_check(code="X003", name="water")
FOOD = Checks((FRUIT, BREAD, WATER))
KNOWN = "known: X001, fruit, X002, bread, X003, water"


class Refused(NamedTuple):
    """A call that is refused, and what is said.

    Args:
        call: The call.
        subject: What was called.
        problems: What is wrong with it.
    """

    call: Callable[[], object]
    subject: str
    problems: tuple[Problem, ...]


def one(call: Callable[[], object], subject: str, *problem: Any) -> Refused:
    """Return a call that is refused for one thing."""
    return Refused(call, subject, (Problem(*problem),))


def draft_with(**fields: Any) -> Callable[[], object]:
    """Return how a draft would be built that differs in some fields."""
    return partial(careless_draft, **({"message_type": "thank-you", "body": "Thank you."} | fields))


def check_with(**fields: Any) -> Callable[[], object]:
    """Return how a check would be built that differs in some fields."""
    return partial(a_check, **fields)


REFUSED = [
    # What a draft is made of.
    *(
        one(draft_with(**{name: given}), "Draft", place, value, wrong, remedy)
        for name, given, place, value, wrong, remedy in (
            (
                *("message_type", "thankyou", "message_type", "thankyou", "unknown message type"),
                f"did you mean 'thank-you'? {TYPES}; {OWN_TYPE}",
            ),
            ("message_type", 7, "message_type", 7, "unknown message type", f"{TYPES}; {OWN_TYPE}"),
            ("message_type", None, "message_type", None, "unknown message type", f"{TYPES}; {OWN_TYPE}"),
            *(
                ("message_type", word, "message_type", word, "unknown message type", f"{TYPES}; {OWN_TYPE}")
                for word in ("X-order", "x-", "x- !", "x-Order", "x-an order", "x-\n")
            ),
            ("channel", "mail", "channel", "mail", "is not a known word", f"did you mean 'email'? {CHANNELS}"),
            ("channel", 7, "channel", 7, "is not a known word", CHANNELS),
            ("subject", 7, "subject", 7, "is not text", "pass the subject line, or None if there is none"),
            ("body", 7, "body", 7, "is not text", "pass a string"),
            ("body", " \n", "body", " \n", "is blank", "pass a string that is not blank"),
            ("locale", None, "locale", None, "is not text", "pass a string"),
            ("locale", "", "locale", "", "is blank", "pass a string that is not blank"),
            (
                *("attachments", "cv.pdf", "attachments", "cv.pdf", "is not a list"),
                "pass a list of file names, even for one",
            ),
            ("attachments", ["cv.pdf", 7], "attachments[1]", 7, "is not a file name", "pass a str"),
        )
    ),
    # What is no draft at all, and who asked for one.
    *(
        one(partial(careless, given, FACTS["en"]), "review", "draft", MISSING, NO_DRAFT.format(kind), A_MESSAGE)
        for given, kind in ((None, "NoneType"), ("Dear Dana", "str"), (7, "int"), (["thank-you", "Thanks."], "list"))
    ),
    one(lambda: careless_batch([("x", {})]), "review_batch", "draft", MISSING, NO_DRAFT.format("str"), A_MESSAGE),
    one(
        lambda: as_draft("review", {"message_type": "thank-you", "body": "x", "bdy": "y"}),
        "Draft",
        *("bdy", "y", "is not a field of Draft"),
        "did you mean 'body'? known: message_type, channel, subject, body, locale, attachments",
    ),
    # What is no pair of a draft and its context, and where it stands.
    *(
        one(
            partial(careless_batch, [(letter("en"), FACTS["en"]), given]),
            *("review_batch", "drafts[1]", MISSING, f"must be a (draft, context) pair, not {kind}", PAIRS),
        )
        for given, kind in (
            (letter("en"), "Draft"),
            ("ab", "str"),
            ({"draft": 1, "context": 2}, "dict"),
            ((letter("en"),), "tuple"),
            ((letter("en"), FACTS["en"], "en"), "tuple"),
            ([], "list"),
            (None, "NoneType"),
        )
    ),
    one(
        partial(careless_batch, [7]),
        *("review_batch", "drafts[0]", MISSING, "must be a (draft, context) pair, not int", PAIRS),
    ),
    # What is no list at all, and what is no table of checks.
    *(
        one(
            partial(careless_batch, given),
            *("review_batch", "drafts", MISSING, f"must be a list of (draft, context) pairs, not {kind}", PAIRS),
        )
        for given, kind in ((7, "int"), (None, "NoneType"), ("ab", "str"), ({1: 2}, "dict"))
    ),
    *(
        one(
            partial(call, *arguments, checks=given),
            *(call.__name__, "checks", given, f"must be a Checks table, not {type(given).__name__}"),
            "pass a followup_kit.Checks, such as CHECKS.without('FK204')",
        )
        for call, arguments in ((careless, (letter("en"), FACTS["en"])), (careless_batch, ([],)))
        for given in (None, "FK101", [FRUIT])
    ),
    # A context that is none, by whom it was handed in and for what.
    *(
        one(call, subject, "context", value, "is not a mapping", "pass a dict, or the context of a step")
        for call, subject, value in (
            (lambda: careless(letter("en"), "facts"), "review(thank-you)", "facts"),
            (lambda: careless(letter("en", message_type="x-order"), None), "review(x-order)", None),
            (
                lambda: careless_batch([(letter("en", message_type="check-in"), 7)]),
                *("review_batch(check-in)", 7),
            ),
        )
    ),
    # What a check is made of.
    *(
        one(check_with(**{name: given}), "Check", place, value, wrong, remedy)
        for name, given, place, value, wrong, remedy in (
            ("code", 7, "code", 7, "is not text", "pass a string"),
            ("code", "", "code", "", "is blank", "pass a string that is not blank"),
            ("name", None, "name", None, "is not text", "pass a string"),
            ("help", " ", "help", " ", "is blank", "pass a string that is not blank"),
            ("severity", "eror", "severity", "eror", "is not a known word", f"did you mean 'error'? {SEVERITIES}"),
            ("severity", 1, "severity", 1, "is not a known word", SEVERITIES),
            ("claims", "PW8", "claims", "PW8", "is not a list", "pass a list of claims, even for one"),
            ("claims", None, "claims", None, "is not a list", "pass a list of claims, even for one"),
            ("claims", ["PW8", 7], "claims[1]", 7, "is not a claim", "pass a Claim"),
            ("types", "thank-you", "types", "thank-you", "is not a list", "pass a list of message types, even for one"),
            ("types", [7], "types[0]", 7, "is not a message type", "pass a str"),
            (
                *("types", ["check-in", "x-order", "thankyou"], "types[2]", "thankyou", "unknown message type"),
                f"did you mean 'thank-you'? {TYPES}; {OWN_TYPE}",
            ),
            ("channels", "email", "channels", "email", "is not a list", "pass a list of channels, even for one"),
            ("channels", ["email", "mail"], "channels[1]", "mail", "is not a channel", "pass a Channel"),
            ("languages", "en", "languages", "en", "is not a list", "pass a list of languages, even for one"),
            ("languages", ["en", 7], "languages[1]", 7, "is not a language", "pass a str"),
            (
                *("languages", ["en", "fr"], "languages[1]", "fr", "is not a language of the library"),
                "pass the name of one: de, en, ja",
            ),
            ("between", "no", "between", "no", "is neither True nor False", "pass one of them"),
            ("find", "find", "find", "find", "is not callable", "pass a function that takes a Letter and yields Hits"),
        )
    ),
    # What a table is made of.
    one(
        lambda: careless_checks("X001"),
        "Checks",
        "entries",
        "X001",
        "is not a list",
        "pass a list of checks, even for one",
    ),
    one(lambda: careless_checks([FRUIT, "X002"]), "Checks", "entries[1]", "X002", "is not a check", "pass a Check"),
    one(lambda: careless_checks([FRUIT, FRUIT, None]), "Checks", "entries[2]", None, "is not a check", "pass a Check"),
    one(
        lambda: Checks((FRUIT, BREAD, attrs.evolve(FRUIT, name="other"))),
        *("Checks", "entries", "X001", "duplicate code", "give each check a code of its own"),
    ),
    Refused(
        lambda: Checks((WATER, FRUIT, BREAD, FRUIT, WATER, FRUIT)),
        "Checks",
        tuple(
            Problem("entries", code, "duplicate code", "give each check a code of its own") for code in ("X001", "X003")
        ),
    ),
    # What is asked of a table.
    one(lambda: FOOD["X009"], "Checks", "code", "X009", "unknown check", f"did you mean 'X003'? {KNOWN}"),
    one(lambda: FOOD["wood"], "Checks", "code", "wood", "unknown check", KNOWN),
    Refused(
        lambda: FOOD.without("bred", "fruit", "glass"),
        "without",
        (
            Problem("code", "bred", "unknown check", f"did you mean 'bread'? {KNOWN}"),
            Problem("code", "glass", "unknown check", KNOWN),
        ),
    ),
    one(
        lambda: FOOD.with_severity("watr", "error"),
        *("with_severity", "code", "watr", "unknown check", f"did you mean 'water'? {KNOWN}"),
    ),
    one(
        lambda: FOOD.with_severity("water", "warnin"),
        *("with_severity", "severity", "warnin", "unknown severity", f"did you mean 'warning'? {SEVERITIES}"),
    ),
    one(
        lambda: careless_checks([FRUIT]).with_severity("X001", None),
        *("with_severity", "severity", None, "unknown severity", SEVERITIES),
    ),
    one(
        lambda: careless_checks([FRUIT, BREAD]).with_check("X001"),
        *("Checks", "entries[2]", "X001", "is not a check", "pass a Check"),
    ),
    # A language without checks, whether the draft names it or the host.
    *(
        one(call, "locale", "locale", "fr", "no templates for language 'fr'", "known: de, en, ja")
        for call in (
            lambda: review(letter("en", locale="fr"), FACTS["en"]),
            lambda: review(letter("en"), FACTS["en"], locale="fr"),
            lambda: review_batch([(letter("en"), FACTS["en"])], locale="fr"),
            lambda: preload_reviews("fr"),
        )
    ),
]


@pytest.mark.parametrize("refused", REFUSED, ids=lambda refused: f"{refused.subject}:{refused.problems[0].field}")
def test_a_refusal_says_where_what_and_what_to_do(refused: Refused) -> None:
    """The error holds the call, the name, the value as it was given, what is wrong with it, and the remedy."""
    with pytest.raises((InvalidArgumentError, InvalidFactsError, InvalidContextError)) as caught:
        refused.call()

    assert (caught.value.subject, caught.value.problems) == (refused.subject, refused.problems)


# Drafts.


@pytest.mark.parametrize("subject", [None, "", "Thank you"])
def test_a_subject_may_be_empty_or_none_at_all(subject: str | None) -> None:
    """That is for a check to mind, not for the door."""
    assert careless_draft(message_type="thank-you", body="x", subject=subject).subject == subject


@pytest.mark.parametrize("word", ["x-order", "x-2", "x-thank-you"])
def test_a_message_type_of_a_hosts_own_stays_the_word_it_is(word: str) -> None:
    """It begins with x-; the library's own types become members."""
    assert type(careless_draft(message_type=word, body="x").message_type) is str
    assert careless_draft(message_type="check-in", body="x").message_type is MessageType.CHECK_IN


@pytest.mark.parametrize("own", ["x-order", MessageType.CHECK_IN])
def test_a_message_brings_all_that_a_draft_can_take_from_it(own: MessageType | str) -> None:
    """Its type, channel, locale, subject and body; it has no attachments."""
    message = Message(message_type=own, channel=Channel.CARD, locale="de_AT", subject="Betreff", body="Vielen Dank.")
    assert as_draft("review", message) == Draft(
        message_type=own, channel=Channel.CARD, locale="de_AT", subject="Betreff", body="Vielen Dank.", attachments=()
    )


def test_a_draft_is_taken_as_it_is() -> None:
    """No copy is made of it."""
    draft = letter("en")
    assert as_draft("review", draft) is draft


def test_any_mapping_of_a_drafts_fields_makes_one() -> None:
    """As JSON gives them, or read-only."""
    fields: dict[Any, Any] = {"message_type": "check-in", "channel": "card", "body": "Hello.", "attachments": ["a.pdf"]}
    made = Draft(message_type=MessageType.CHECK_IN, channel=Channel.CARD, body="Hello.", attachments=("a.pdf",))
    assert as_draft("review", fields) == made
    assert as_draft("review", MappingProxyType(fields)) == made


# Checks.


def test_the_plain_words_of_a_check_become_members() -> None:
    """Lists become tuples, words members, ids claims; what is a member or a claim already stays."""
    made = a_check(
        severity="error",
        claims=["PW8", claim("FG22")],
        types=["thank-you", MessageType.CHECK_IN, "x-order"],
        channels=["email", Channel.CARD],
        languages=["en", "de"],
    )
    assert made.severity is Severity.ERROR
    assert made.claims == (claim("PW8"), claim("FG22"))
    assert [type(kind) for kind in made.types] == [MessageType, MessageType, str]
    assert made.types == ("thank-you", "check-in", "x-order")
    assert [type(channel) for channel in made.channels] == [Channel, Channel]
    assert made.channels == ("email", "card")
    assert made.languages == ("en", "de")
    assert (made.between, a_check(between=True).between) == (False, True)


def test_every_problem_of_a_check_is_told_in_the_order_of_its_fields() -> None:
    """All of them at once."""
    with pytest.raises(InvalidFactsError) as caught:
        a_check(
            code=1,
            name=2,
            help=3,
            severity=4,
            claims=5,
            types=[6, "x"],
            channels=[7],
            languages=[8],
            between=9,
            find=10,
        )
    assert [(problem.field, problem.value) for problem in caught.value.problems] == [
        *(("code", 1), ("name", 2), ("help", 3), ("severity", 4), ("claims", 5), ("types[0]", 6), ("types[1]", "x")),
        *(("channels[0]", 7), ("languages[0]", 8), ("between", 9), ("find", 10)),
    ]


@pytest.mark.parametrize(
    ("fields", "applies"),
    [
        ({}, True),
        ({"types": ["thank-you"]}, True),
        ({"types": ["check-in", "thank-you"]}, True),
        ({"types": ["check-in"]}, False),
        ({"channels": ["email"]}, True),
        ({"channels": ["card"]}, False),
        ({"languages": ["de", "en"]}, True),
        ({"languages": ["de"]}, False),
        ({"types": ["thank-you"], "channels": ["email"], "languages": ["en"]}, True),
        ({"types": ["check-in"], "channels": ["email"], "languages": ["en"]}, False),
        ({"types": ["thank-you"], "channels": ["card"], "languages": ["en"]}, False),
        ({"types": ["thank-you"], "channels": ["email"], "languages": ["de"]}, False),
        ({"types": ["check-in"], "channels": ["card"], "languages": ["en"]}, False),
        ({"types": ["thank-you"], "channels": ["card"], "languages": ["de"]}, False),
    ],
)
def test_a_check_applies_where_its_types_channels_and_languages_all_agree(
    fields: dict[str, Any], applies: bool
) -> None:
    """To an English thank-you by email: each of the three that is not empty has to hold its word."""
    assert a_check(**fields).applies_to(read(letter("en"))) is applies


def read(draft: Draft, context: Mapping[str, Any] | None = None, *, locale: str | None = None) -> Letter:
    """Return the letter that checks are handed for a draft."""
    seen: list[Letter] = []

    def watch(letter: Letter) -> Iterator[Hit]:
        seen.append(letter)
        return iter(())

    facts = FACTS[draft.locale[:2]] if context is None else context
    review(draft, facts, locale=locale, checks=Checks((a_check(find=watch),)))
    return seen[0]


def found(*hits: Hit, **fields: Any) -> Review:
    """Return the review by a check that reports some hits of the English letter."""
    check = a_check(find=lambda letter: hits, **fields)
    return review(letter("en"), FACTS["en"], checks=Checks((check,)))


def test_a_finding_has_all_that_its_check_and_its_hit_say() -> None:
    """Code, name, severity and claims of the one; message, place and replacement of the other."""
    part = read(letter("en")).body
    hit = Hit("No pears.", part, 5, 8, "apple")
    assert list(found(hit, claims=["PW8"])) == [
        Finding(
            code="X001",
            name="fruit",
            severity=Severity.WARNING,
            message="No pears.",
            span=Span("body", 5, 8),
            replacement="apple",
            claims=(claim("PW8"),),
        )
    ]
    assert list(found(Hit("No pears."))) == [
        Finding(code="X001", name="fruit", severity=Severity.WARNING, message="No pears.")
    ]


def test_a_span_counts_the_characters_as_they_were_handed_in() -> None:
    """A letter with its accent may come as two; the text that checks see has it as one."""
    apart = unicodedata.normalize("NFD", "Café für Zoë")
    assert len(apart) == 15

    def the_word(letter: Letter) -> Iterator[Hit]:
        for part in letter.parts:
            start = part.text.index("für")
            yield Hit("x", part, start, start + 3)

    draft = Draft(message_type="thank-you", subject=apart, body=f"A {apart}")
    spans = [one.span for one in review(draft, FACTS["en"], checks=Checks((a_check(find=the_word),)))]
    assert spans == [Span("subject", 6, 10), Span("body", 8, 12)]
    assert apart[6:10] == unicodedata.normalize("NFD", "für")


@pytest.mark.parametrize(
    ("severity", "milder", "reported"),
    [
        ("error", None, Severity.ERROR),
        ("error", Severity.WARNING, Severity.WARNING),
        ("error", Severity.SUGGESTION, Severity.SUGGESTION),
        ("warning", Severity.ERROR, Severity.WARNING),
        ("warning", Severity.SUGGESTION, Severity.SUGGESTION),
        ("suggestion", Severity.ERROR, Severity.SUGGESTION),
        ("suggestion", Severity.WARNING, Severity.SUGGESTION),
    ],
)
def test_of_two_severities_the_milder_is_reported(severity: str, milder: Severity | None, reported: Severity) -> None:
    """That of the check is the most there is."""
    assert [one.severity for one in found(Hit("x", severity=milder), severity=severity)] == [reported]


@pytest.mark.parametrize(
    ("length", "shown"), [(299, "a" * 299), (300, "a" * 300), (301, "a" * 300 + "…"), (9999, "a" * 300 + "…")]
)
def test_a_message_of_more_than_300_characters_is_cut(length: int, shown: str) -> None:
    """And ends in an ellipsis; one of 300 is whole."""
    assert [one.message for one in found(Hit("a" * length))] == [shown]


def test_a_check_reports_its_first_hundred_hits_and_asks_for_no_more() -> None:
    """A check that never ends is left after a hundred."""

    def endless(letter: Letter) -> Iterator[Hit]:
        number = 0
        while True:
            number += 1
            assert number <= 100
            yield Hit(f"{number:03}")

    check = a_check(find=endless)
    messages = [one.message for one in check.findings(read(letter("en")))]
    assert (messages[0], messages[-1], len(messages)) == ("001", "100", 100)


def test_the_same_finding_is_told_once() -> None:
    """By one check or by two of the same words; what differs in anything is told by itself."""
    assert [one.message for one in found(Hit("a"), Hit("b"), Hit("a"))] == ["a", "b"]
    assert len(found(Hit("a"), Hit("a", replacement=""), Hit("a"))) == 2


def test_a_hit_shows_its_place_alone() -> None:
    """The words are private."""
    body = read(letter("en")).body
    assert repr(Hit("Secret.", body, 3, 9, "secret")) == "Hit('body', 3, 9)"
    assert repr(Hit("Secret.")) == "Hit(None, 0, 0)"


def test_a_check_between_letters_looks_at_several_and_at_none_alone() -> None:
    """It says of which letter each hit is; where it does not apply to that one, the hit is passed over."""

    def each(letters: Sequence[Letter]) -> Iterator[tuple[int, Hit]]:
        for place, one in reversed(list(enumerate(letters))):
            yield place, Hit(f"{place} of {len(letters)}", one.body, place, 9)

    between = a_check(find=each, between=True, types=["thank-you"])
    letters = [read(letter("en")), read(letter("en", message_type="check-in")), read(letter("de"))]
    reported = [(place, one.message, one.span) for place, one in between.findings_between(letters)]
    assert reported == [(2, "2 of 3", Span("body", 2, 9)), (0, "0 of 3", Span("body", 0, 9))]
    assert list(between.findings(letters[0])) == []
    assert list(a_check(find=lambda letters: [(0, Hit("x"))]).findings_between(letters)) == []


# Tables of checks.


def test_a_table_is_iterated_counted_and_asked_by_code_or_name() -> None:
    """In the order it was given."""
    assert list(FOOD) == [FRUIT, BREAD, WATER]
    assert (len(FOOD), len(Checks(()))) == (3, 0)
    assert (FOOD["X002"], FOOD["bread"], FOOD["water"]) == (BREAD, BREAD, WATER)
    assert careless_checks([FRUIT, BREAD, WATER]) == FOOD


@pytest.mark.parametrize(
    ("codes", "left"),
    [
        ((), (FRUIT, BREAD, WATER)),
        (("X001",), (BREAD, WATER)),
        (("bread",), (FRUIT, WATER)),
        (("X003", "fruit"), (BREAD,)),
        (("X001", "fruit", "bread", "X003"), ()),
    ],
)
def test_what_is_left_out_by_code_or_name_is_gone_from_the_new_table_alone(
    codes: tuple[str, ...], left: tuple[Check, ...]
) -> None:
    """The others stay in their order."""
    assert FOOD.without(*codes) == Checks(left)
    assert list(FOOD) == [FRUIT, BREAD, WATER]


@pytest.mark.parametrize("code", ["X002", "bread"])
@pytest.mark.parametrize("severity", ["suggestion", Severity.SUGGESTION])
def test_another_severity_is_given_to_one_check_alone(code: str, severity: str) -> None:
    """By its code or its name, as a word or a member."""
    milder = FOOD.with_severity(code, severity)
    assert [(check.code, check.severity) for check in milder] == [
        ("X001", Severity.WARNING),
        ("X002", Severity.SUGGESTION),
        ("X003", Severity.WARNING),
    ]
    assert milder["X002"] == attrs.evolve(BREAD, severity=Severity.SUGGESTION)


@pytest.mark.parametrize(
    ("code", "codes"),
    [
        ("X001", ["new", "bread", "water"]),
        ("X002", ["fruit", "new", "water"]),
        ("X003", ["fruit", "bread", "new"]),
        ("X004", ["fruit", "bread", "water", "new"]),
        ("X000", ["fruit", "bread", "water", "new"]),
    ],
)
def test_a_check_takes_the_place_of_its_code_or_the_last(code: str, codes: list[str]) -> None:
    """Whatever its name; the others keep their places."""
    assert [check.name for check in FOOD.with_check(a_check(code=code, name="new"))] == codes
    assert list(Checks(()).with_check(FRUIT)) == [FRUIT]


def test_a_table_of_a_hosts_own_kind_stays_one() -> None:
    """Every change returns a table of the same class."""

    class Own(Checks):
        """A host's table."""

    own = Own((FRUIT, BREAD))
    changed = (own.without("X001"), own.with_severity("X001", "error"), own.with_check(WATER))
    assert [type(table) for table in changed] == [Own, Own, Own]


# Findings and reviews.


def finding(code: str, severity: Severity, span: Span | None = None) -> Finding:
    """Return a finding of a code, a severity and a place."""
    return Finding(code=code, name="x", severity=severity, message=f"Of {code}.", span=span)


IN_ORDER = (
    finding("FK900", Severity.ERROR, Span("subject", 0, 3)),
    finding("FK300", Severity.ERROR, Span("subject", 9, 10)),
    finding("FK800", Severity.ERROR, Span("body", 0, 99)),
    finding("FK100", Severity.ERROR, Span("body", 4, 5)),
    finding("FK200", Severity.ERROR, Span("body", 4, 4)),
    finding("FK101", Severity.ERROR),
    finding("FK102", Severity.ERROR),
    finding("FK103", Severity.WARNING, Span("body", 1, 2)),
    finding("FK001", Severity.WARNING),
    finding("FK002", Severity.SUGGESTION, Span("subject", 1, 2)),
    finding("FK000", Severity.SUGGESTION),
)


@pytest.mark.parametrize("turned", [0, 1, 4, 7])
def test_findings_stand_worst_first_then_by_part_by_place_and_by_code(turned: int) -> None:
    """Subject before body, body before what is missing from the whole, however they were handed in."""
    assert tuple(Review((*IN_ORDER[turned:], *IN_ORDER[:turned]))) == IN_ORDER
    assert tuple(Review(reversed(IN_ORDER))) == IN_ORDER


def test_a_review_is_read_like_a_tuple() -> None:
    """By place, from behind, in slices, and one after another."""
    whole = Review(IN_ORDER)
    assert (len(whole), len(Review())) == (11, 0)
    assert (whole[0], whole[10], whole[-1]) == (IN_ORDER[0], IN_ORDER[10], IN_ORDER[10])
    assert type(whole[2:4]) is Review
    assert whole[2:4] == Review(IN_ORDER[2:4])
    assert list(whole[::5]) == [IN_ORDER[0], IN_ORDER[5], IN_ORDER[10]]
    assert IN_ORDER[3] in whole
    with pytest.raises(IndexError):
        whole[11]


def test_a_review_equals_one_of_the_same_findings_and_nothing_else() -> None:
    """Their order does not matter, nor does what holds them; a list is no review."""
    first, second, third = IN_ORDER[:3]
    assert Review([first, second]) == Review((second, first))
    assert Review([first, second]) != Review([first, third])
    assert Review([first]) != Review()
    assert Review([first]) != [first]
    assert Review([first]) != (first,)
    assert hash(Review([first, second])) == hash(Review([second, first]))
    assert hash(Review([first])) != hash(Review([second]))


def test_a_review_shows_codes_and_places() -> None:
    """And no message, for that may quote the letter."""
    assert repr(Review()) == "Review([])"
    assert repr(Review(IN_ORDER[:1])) == (
        "Review([Finding(code='FK900', name='x', severity=<Severity.ERROR: 'error'>,"
        " span=Span(part='subject', start=0, end=3))])"
    )


def test_a_notebook_shows_a_review_as_a_table() -> None:
    """A row for each finding, worst first; and a draft as its reader would see it."""
    shown = Review(IN_ORDER)._repr_html_()
    assert shown.count("<tr>") == len(IN_ORDER) + 1
    assert shown.index(IN_ORDER[0].code) < shown.index(IN_ORDER[-1].code)
    assert "<p>Dear &lt;Dana&gt;,</p>" in Draft(message_type="thank-you", body="Dear <Dana>,")._repr_html_()


def test_a_finding_is_shown_on_one_line_as_code_severity_and_message() -> None:
    """As a terminal would."""
    assert str(finding("FK101", Severity.SUGGESTION)) == "FK101 suggestion: Of FK101."


@pytest.mark.parametrize(
    ("severities", "ok"),
    [
        ((), True),
        ((Severity.SUGGESTION,), True),
        ((Severity.SUGGESTION, Severity.WARNING), False),
        ((Severity.ERROR, Severity.SUGGESTION), False),
    ],
)
def test_a_review_is_ok_with_nothing_but_suggestions(severities: tuple[Severity, ...], ok: bool) -> None:
    """None of them, or any number."""
    assert Review(finding("FK101", severity) for severity in severities).ok is ok


# Reviewing.


def test_a_letter_is_read_in_the_locale_of_the_call_or_of_the_draft() -> None:
    """The language is that of the locale, and so are the phrases."""
    draft = letter("en", locale="en_GB")
    for locale, language, kept in ((None, "en", "en_GB"), ("de-AT", "de", "de_AT"), ("ja", "ja", "ja")):
        seen = read(draft, FACTS["en"], locale=locale)
        assert (seen.language, seen.locale, seen.lexicon) == (language, kept, lexicon_for(language))
        assert seen.uses_spaces is (language != "ja")
        assert seen.draft is draft


def test_every_draft_of_a_batch_is_read_in_the_locale_of_the_call() -> None:
    """Or each in its own."""
    tells = a_check(find=lambda letter: [Hit(letter.locale)])
    pairs = [(letter("en"), FACTS["en"]), (letter("de"), FACTS["de"])]
    for locale, read_in in ((None, ["en", "de"]), ("de_CH", ["de_CH", "de_CH"])):
        reviews = review_batch(pairs, locale=locale, checks=Checks((tells,)))
        assert [[one.message for one in each] for each in reviews] == [[name] for name in read_in]


def test_a_batch_gets_what_each_draft_would_get_alone_and_what_shows_between_them() -> None:
    """Each draft a review of its own, in their order; the pairs may be lists, and may come from a generator."""

    def all_together(letters: Sequence[Letter]) -> Iterator[tuple[int, Hit]]:
        yield len(letters) - 1, Hit(f"The last of {len(letters)}.")

    alone = a_check(find=lambda letter: [Hit(letter.language)])
    between = a_check(code="X002", name="last", severity="error", find=all_together, between=True)
    pairs = ([letter(language), FACTS[language]] for language in ("en", "ja"))
    reviews = careless_batch(pairs, checks=Checks((alone, between)))
    assert type(reviews) is tuple
    assert [[(one.code, one.message) for one in each] for each in reviews] == [
        [("X001", "en")],
        [("X002", "The last of 2."), ("X001", "ja")],
    ]
    assert careless_batch([], checks=Checks((alone,))) == ()


def test_a_context_of_a_step_is_asked_for_what_messages_take() -> None:
    """It may hold more; a plain mapping may not."""
    more = {"favourite_colour": "blue", "decision_by": "2026-05-26"}
    values = read(letter("en"), Context(FACTS["en"] | more)).values
    assert "favourite_colour" not in values
    assert (values["company"], values["decision_by"]) == ("Northwind Energy", dt.date(2026, 5, 26))
    with pytest.raises(InvalidContextError) as caught:
        review(letter("en"), FACTS["en"] | more)
    assert caught.value.subject == "review(thank-you)"
    assert [problem[:3] for problem in caught.value.problems] == [
        ("favourite_colour", "blue", "is not a field of this message")
    ]


@pytest.mark.parametrize(
    ("language", "words", "weekday"),
    [
        ("en", "Monday, March 3", "Tuesday"),
        ("de", "Montag, 3. März", "Dienstag"),
        ("ja", "3月3日（月）", "火曜日"),
    ],
)
def test_preloading_reviews_a_draft_that_has_a_wrong_weekday_looked_up(
    monkeypatch: pytest.MonkeyPatch, language: str, words: str, weekday: str
) -> None:
    """In the language that was asked for, findings as well, from a context that names no real person or employer."""
    seen: list[tuple[Mapping[str, Any], Review]] = []

    def watched(draft: Draft, context: Mapping[str, Any], *, explain_in: str) -> None:
        assert explain_in == language
        seen.append((context, review(draft, context)))

    monkeypatch.setattr(reviewing, "review", watched)
    preload_reviews(language)
    ((context, findings),) = seen
    assert [one.message for one in findings if one.code == "FK111"] == [f"Check '{words}': that day is {weekday}."]
    assert {name: context[name] for name in ("candidate", "recipient", "company", "position")} == {
        "candidate": {"name": "A"},
        "recipient": None,
        "company": "B",
        "position": "C",
    }


# Parts of a letter.

FRUITS = Lexicon(
    {
        "fruit": [{"patterns": ["ripe pear", "pear tree", "tree", "pear"], "reason": "x"}],
        "bread": [{"patterns": ["rye"], "reason": "y"}],
    },
    language="en",
    uses_spaces=True,
)
CHARACTERS = Lexicon({"fruit": [{"patterns": ["梨"], "reason": "x"}]}, language="ja", uses_spaces=False)


def places(matches: Iterator[Match] | list[Match]) -> list[tuple[int, int]]:
    """Return where matches begin and end."""
    return [(match.first, match.last) for match in matches]


def test_a_part_has_a_name_and_the_text_and_tokens_of_its_words() -> None:
    """With blanks between words, or without."""
    part = Part("subject", "Ripe pear.", FRUITS)
    assert (part.name, part.text) == ("subject", "Ripe pear.")
    assert [tuple(token) for token in part.tokens] == [(0, 4, "ripe"), (5, 9, "pear"), (9, 10, ".")]
    unspaced = Part("body", "梨と木", CHARACTERS)
    assert [tuple(token) for token in unspaced.tokens] == [(0, 1, "梨"), (1, 2, "と"), (2, 3, "木")]
    assert places(unspaced.matches("fruit")) == [(0, 1)]


def test_a_part_tells_the_phrases_of_a_group_and_those_that_do_not_overlap() -> None:
    """The longest at each place; where two overlap the first stands, and the next may begin right behind it."""
    part = Part("body", "Ripe pear tree tree rye", FRUITS)
    assert places(part.matches("fruit")) == [(0, 2), (1, 3), (2, 3), (3, 4)]
    assert places(part.non_overlapping("fruit")) == [(0, 2), (2, 3), (3, 4)]
    assert places(part.matches("bread")) == places(part.non_overlapping("bread")) == [(4, 5)]
    assert part.matches("cheese") == []
    assert list(part.non_overlapping("cheese")) == []


def test_the_words_of_some_tokens_are_those_of_the_text() -> None:
    """From the first to before the last, with what stands between them."""
    part = Part("body", "A  Ripe pear-tree, is it?", FRUITS)
    assert (part.text_between(0, 1), part.text_between(1, 3), part.text_between(2, 7)) == (
        "A",
        "Ripe pear-tree",
        "pear-tree, is it?",
    )


def test_a_place_in_a_part_is_told_as_one_in_the_draft() -> None:
    """The same, unless two characters were read as one; a mark that composes with nothing stays with its letter."""
    assert Part("body", "Zoë ist", FRUITS).original_span(2, 7) == (2, 7)
    apart = Part("body", unicodedata.normalize("NFD", "Zoë ist"), FRUITS)
    assert [apart.original_span(*span) for span in ((0, 3), (2, 3), (3, 3), (4, 7), (7, 7))] == [
        (0, 4),
        (2, 4),
        (4, 4),
        (5, 8),
        (8, 8),
    ]
    enclosed = Part("body", "e\u0301\u20e0 x", FRUITS)
    assert [enclosed.original_span(*span) for span in ((0, 1), (0, 2), (2, 4))] == [(0, 2), (0, 3), (3, 5)]
    marked = Part("body", "e\u0323\u0301x", FRUITS)
    assert [marked.original_span(*span) for span in ((0, 1), (0, 2), (2, 3))] == [(0, 3), (0, 3), (3, 4)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        # Abbreviations, whatever follows.
        ("Dear Mr. Okafor", True),
        ("Dear Dr. Okafor", True),
        ("Dear Mister. Okafor", False),
        ("Mr. Okafor", True),
        # Ordinals have one digit or two; a year ends a sentence.
        ("am 3. März", True),
        ("am 19. Mai", True),
        ("of 100. We", False),
        ("in 2026. We", False),
        # A short word is no ordinal.
        ("It is so. We", False),
        # What goes on without a blank is an address, a number or a name.
        ("with ASP.NET", True),
        ("with ASP. NET", False),
        # What goes on with a small letter, close behind, is not over; a capital may follow that letter.
        ("with ASP. net", True),
        ("with ASP.  net", True),
        ("with ASP.   net", False),
        ("on paper. iPhones", True),
        ("on paper. IPhones", False),
        # At the end.
        ("on paper.", False),
        ("on paper.\nWe", False),
        # At the beginning there is nothing before it.
        (". We saw the Dr", False),
        (". We saw the 9", False),
        (". and so on", True),
    ],
)
def test_a_full_stop_is_told_from_that_of_an_abbreviation_an_ordinal_or_an_address(text: str, inside: bool) -> None:
    """By what stands before it and behind it."""
    part = Part("body", text, FRUITS)
    (place,) = (place for place, token in enumerate(part.tokens) if token.text == ".")
    assert part.is_inner_full_stop(place) is inside
    assert len(part.sentences) == (1 if inside or place + 1 == len(part.tokens) else 2)


@pytest.mark.parametrize("text", ["Dear Mr! okafor", "Dear Mr? okafor", "Dear Mr, okafor"])
def test_only_a_full_stop_can_stand_inside_a_sentence(text: str) -> None:
    """Any other mark is what it looks like."""
    part = Part("body", text, FRUITS)
    assert [part.is_inner_full_stop(place) for place in range(4)] == [False, False, False, False]


def test_a_letter_holds_a_part_for_the_subject_and_one_for_the_body() -> None:
    """That of the subject is empty where there is none."""
    draft = letter("en", subject="Thank you")
    seen = read(draft)
    assert [(part.name, part.text) for part in seen.parts] == [("subject", "Thank you"), ("body", draft.body)]
    assert seen.parts == (seen.subject, seen.body)
    without = read(letter("en", subject=None))
    assert (without.subject.text, without.subject.tokens) == ("", [])


def test_a_letter_tells_what_the_draft_and_the_facts_say() -> None:
    """Its type and channel, who writes to whom, the variant, and whether the position is still wanted."""
    seen = read(letter("en", channel="card", message_type="check-in"), FACTS["en"] | {"still_interested": False})
    assert (seen.message_type, seen.channel, seen.wants_position) == (MessageType.CHECK_IN, Channel.CARD, False)
    assert (seen.variant, read(letter("en")).wants_position) == ("first", True)
    assert (seen.candidate.name, seen.recipient and seen.recipient.name) == ("Grace Adeyemi", "Daniel Okafor")
    assert read(letter("en"), FACTS["en"] | {"recipient": None}).recipient is None


@pytest.mark.parametrize(
    ("locale", "day", "written"),
    [
        ("en", dt.date(2026, 5, 19), "Tuesday, May 19"),
        ("en_GB", dt.date(2026, 5, 19), "Tuesday 19 May"),
        ("de", dt.date(2026, 1, 13), "13. Januar"),
        ("de_AT", dt.date(2026, 1, 13), "13. Jänner"),
        ("ja", dt.date(2026, 5, 19), "5月19日（火）"),
    ],
)
def test_a_letter_writes_a_day_as_its_locale_does(locale: str, day: dt.date, written: str) -> None:
    """With the weekday, and without the year."""
    assert read(letter(locale[:2], locale=locale)).format_date(day) == written


def test_a_day_is_written_in_the_usual_formality_of_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """That is the first of those it has."""

    class Plain:
        """How a language with two ways of address would write."""

        formalities = ("formal", "familiar")

        def __init__(self, locale: str, formality: str) -> None:
            self.way = f"{formality} {locale}"

        def date(self, day: dt.date) -> str:
            return f"{self.way} {day}"

    seen = read(letter("de"))
    monkeypatch.setattr(_resources, "conventions", {"de": Plain}.__getitem__)
    assert seen.format_date(dt.date(2026, 5, 19)) == "formal de 2026-05-19"


def test_a_phrase_counts_in_the_subject_only_where_that_is_asked_for() -> None:
    """In the body it always counts."""
    draft = Draft(message_type="x-list", subject="A ripe pear", body="Rye bread.")
    seen = Letter(draft, {}, "en", "en", FRUITS)
    assert (seen.has_match("bread"), seen.has_match("bread", in_subject=True)) == (True, True)
    assert (seen.has_match("fruit"), seen.has_match("fruit", in_subject=True)) == (False, True)
    assert (seen.has_match("cheese"), seen.has_match("cheese", in_subject=True)) == (False, False)
