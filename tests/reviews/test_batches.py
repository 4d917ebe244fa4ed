"""Looking over letters that go out together, and at what only shows between them."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from followup_kit import render, schedule_for
from followup_kit.errors import InvalidArgumentError, InvalidContextError, InvalidFactsError
from followup_kit.reviews import CHECKS, Checks, Draft, Review, review, review_batch
from tests.support.letters import FACTS, letter, quoted
from tests.support.samples import INTERVIEW

careless: Any = review_batch

MEI = {"name": "Mei Lindqvist", "given_name": "Mei", "family_name": "Lindqvist", "honorific": "Ms."}
TO_MEI = FACTS["en"] | {"recipient": MEI}
TO_GLOBEX = TO_MEI | {"company": "Globex Water"}
BETWEEN = Checks((CHECKS["same-text"], CHECKS["left-over"]))

JA_SUZUKI = FACTS["ja"] | {"recipient": {"name": "鈴木 健太", "given_name": "健太", "family_name": "鈴木"}}
JA_OTHER = JA_SUZUKI | {"company": "株式会社西浜システム"}


def to_mei(*swaps: tuple[str, str], **changes: Any) -> Draft:
    """Return a letter to Mei that says other things than the one to Mr. Okafor."""
    body = """Dear Ms. Lindqvist,

It was a pleasure to walk through the control room with you, thank you. I had never seen an alarm list that short.

I am keen to work on it as a Data Engineer, and I hope to hear more soon.

Best regards,
Grace Adeyemi
+1 212 555 0147"""
    for old, new in swaps:
        assert old in body
        body = body.replace(old, new)
    return letter("en", body=body, **changes)


def between(*pairs: tuple[Draft, dict[str, Any]]) -> list[list[str]]:
    """Return, for each draft, what is reported between the drafts: the code, and the words it is about."""
    found = review_batch(pairs, checks=BETWEEN)
    return [
        [f"{finding.code} {quoted(draft, finding) or ''}".strip() for finding in each]
        for (draft, _), each in zip(pairs, found, strict=True)
    ]


def test_a_batch_has_a_review_for_each_draft_in_their_order() -> None:
    """Each is what the draft alone would get, and what shows between them."""
    spoilt = letter("en", ("learned how", "learned  how"))
    found = review_batch([(spoilt, FACTS["en"]), (to_mei(), TO_MEI)])
    assert found == (review(spoilt, FACTS["en"]), review(to_mei(), TO_MEI))
    assert [[finding.code for finding in each] for each in found] == [["FK602"], ["FK205", "FK206", "FK215"]]
    assert review_batch([]) == ()
    assert review_batch([(spoilt, FACTS["en"])]) == (review(spoilt, FACTS["en"]),)


def test_pairs_may_come_from_anything_that_yields_them() -> None:
    """A generator, lists in place of tuples, mappings in place of drafts, and one locale for all."""

    def pairs() -> Iterator[Any]:
        yield [letter("de", locale="en"), FACTS["de"]]
        yield ({"message_type": "thank-you", "body": "Danke!"}, FACTS["de"])

    first, second = review_batch(pairs(), locale="de")
    assert first == Review()
    assert "FK209" in [finding.code for finding in second]


def test_letters_of_the_library_to_one_panel_are_letters_of_their_own() -> None:
    """What ``render`` writes from the steps of one interview is never called the same text."""
    contexts = [step.context for step in schedule_for(INTERVIEW) if step.message_type == "thank-you" and step.context]
    pairs = [(render("thank-you", context), context) for context in contexts]
    assert len(pairs) > 2
    assert not any(review_batch(pairs, checks=BETWEEN))


def test_the_same_text_to_two_people_is_reported_of_the_second() -> None:
    """Whoever it was first written to keeps it, and is named; names make no difference."""
    copy = letter("en", ("Mr. Okafor", "Ms. Lindqvist"))
    first, second = review_batch([(letter("en"), FACTS["en"]), (copy, TO_MEI)])
    assert not first
    (finding,) = second
    assert finding.code == "FK701"
    assert finding.span is None
    assert finding.message == "Write Mei Lindqvist a letter of their own: this is the one to Daniel Okafor."


def test_the_same_text_to_a_team_is_told_of_the_team() -> None:
    """Who has no name is the hiring team."""
    team = FACTS["en"] | {"recipient": None}
    copy = letter("en", ("Mr. Okafor", "hiring team"))
    (finding,) = review_batch([(copy, team), (letter("en"), FACTS["en"])], checks=BETWEEN)[1]
    assert finding.message.endswith("this is the one to the hiring team.")
    (finding,) = review_batch([(letter("en"), FACTS["en"]), (copy, team)], checks=BETWEEN)[1]
    assert finding.message.startswith("Write the hiring team a letter")


def test_letters_that_share_a_sentence_are_not_the_same() -> None:
    """Only where three in four sentences are shared; one sentence alone is no letter."""
    shared = to_mei(("I had never seen an alarm list that short.", "I look forward to hearing from you."))
    assert between((letter("en"), FACTS["en"]), (shared, TO_MEI)) == [[], []]
    short = letter("en", body="Dear Mr. Okafor,\n\nThank you for your time")
    assert between((short, FACTS["en"]), (short, TO_MEI))[1] == []


@pytest.mark.parametrize(
    "other",
    [
        letter("en", ("Mr. Okafor", "Ms. Lindqvist"), channel="card"),
        letter("en", ("Mr. Okafor", "Ms. Lindqvist"), message_type="check-in"),
    ],
)
def test_a_text_of_another_type_or_channel_is_another_text(other: Draft) -> None:
    """A card may say what an email said to somebody else."""
    assert between((letter("en"), FACTS["en"]), (other, TO_MEI))[1] == []


def test_one_person_may_be_written_to_twice_with_the_same_words() -> None:
    """It is the same text to different people that is read side by side."""
    assert between((letter("en"), FACTS["en"]), (letter("en"), FACTS["en"])) == [[], []]


def test_the_same_words_on_the_phone_are_nobodys_concern() -> None:
    """Nobody lays two calls side by side."""
    spoken = letter("en", channel="phone", subject=None)
    assert between((spoken, FACTS["en"]), (spoken, TO_MEI))[1] == []


@pytest.mark.parametrize(
    ("old", "new", "reported"),
    [
        ("alarm list that short", "alarm list that short at Northwind Energy", ["FK702 Northwind Energy"]),
        ("with you, thank", "with you and Daniel Okafor, thank", ["FK702 Daniel Okafor"]),
        ("Lindqvist,\n", "Okafor,\n", ["FK702 Okafor"]),
        ("short.", "short as Northwind Energy's.", ["FK702 Northwind Energy's"]),
        ("short.", "short as the northwind energy bills.", []),
        ("short.", "short as Northwind.", []),
    ],
)
def test_a_name_from_another_letter_is_reported_where_it_stands(old: str, new: str, reported: list[str]) -> None:
    """The company, or a person, of a letter to another company: whole, and with its capital."""
    mixed = to_mei((old, new))
    assert between((letter("en"), FACTS["en"]), (mixed, TO_GLOBEX)) == [[], reported]


def test_a_name_in_the_subject_is_reported_there() -> None:
    """It is the first thing that is read."""
    mixed = to_mei(subject="Thank you, Daniel Okafor")
    assert between((letter("en"), FACTS["en"]), (mixed, TO_GLOBEX))[1] == ["FK702 Daniel Okafor"]


def test_people_of_one_panel_may_be_mentioned_but_not_addressed() -> None:
    """Whoever sat beside the recipient may well be named; ``Thank you, Daniel.`` is the other letter."""
    mentioned = to_mei(("with you, thank", "with you and Daniel, thank"))
    addressed = to_mei(("with you, thank you.", "with you, Daniel."))
    at_the_end = letter("en", body="Dear Ms. Lindqvist,\n\nIt was a pleasure, Daniel")
    for draft, reported in ((mentioned, []), (addressed, ["FK702 Daniel"]), (at_the_end, ["FK702 Daniel"])):
        assert between((letter("en"), FACTS["en"]), (draft, TO_MEI))[1] == reported


def test_a_name_that_the_facts_hold_as_well_stands_there_rightly() -> None:
    """Other people, a topic, or the candidate may share a word with somebody else's letter."""
    mixed = to_mei(("alarm list that short", "alarm list that short at Northwind Energy"))
    known = TO_GLOBEX | {"discussed": "the merger with Northwind Energy"}
    assert between((letter("en"), FACTS["en"]), (mixed, known))[1] == []
    meeting = to_mei(("with you, thank", "with you and Daniel Okafor, thank"))
    beside = TO_GLOBEX | {"people": [{"name": "Daniel Okafor"}]}
    assert between((letter("en"), FACTS["en"]), (meeting, beside))[1] == []


def test_japanese_letters_are_held_against_each_other_as_well() -> None:
    """The same text, and a company that was left over, in a script without blanks."""
    copy = letter("ja", ("中村 幸子", "鈴木 健太"))
    assert between((letter("ja"), FACTS["ja"]), (copy, JA_SUZUKI)) == [[], ["FK701"]]
    left = letter("ja", body="株式会社西浜システム\n鈴木 健太 様\n\n株式会社みなと電機で働きたく存じます。")
    assert between((letter("ja"), FACTS["ja"]), (left, JA_OTHER)) == [[], ["FK702 株式会社みなと電機"]]


@pytest.mark.parametrize("pair", [letter("en"), None, (letter("en"),), (letter("en"), FACTS["en"], "en"), "ab"])
def test_what_is_no_pair_is_refused_with_its_place(pair: object) -> None:
    """A draft without its context cannot be held against anything."""
    with pytest.raises(
        InvalidArgumentError, match=r"drafts\[1\]: must be a \(draft, context\) pair, not \w+; pass \[\(draft"
    ):
        careless([(letter("en"), FACTS["en"]), pair])


def test_errors_are_those_of_a_single_review() -> None:
    """A context, a draft or a locale that is wrong is told as it is there."""
    with pytest.raises(InvalidContextError, match=r"review_batch\(thank-you\)"):
        careless([(letter("en"), {})])
    with pytest.raises(InvalidArgumentError, match="must be a Draft"):
        careless([("Dear Dana", FACTS["en"])])
    with pytest.raises(InvalidFactsError, match="Draft"):
        careless([({}, FACTS["en"])])
    with pytest.raises(InvalidArgumentError, match="locale"):
        careless([(letter("en"), FACTS["en"])], locale="fr")


def test_a_batch_may_mix_languages() -> None:
    """Each draft is read in its own."""
    spoilt = attrs.evolve(letter("de"), body=letter("de").body.replace("Bürgi", "Bürgy"))
    found = review_batch([(letter("en"), FACTS["en"]), (spoilt, FACTS["de"]), (letter("ja"), FACTS["ja"])])
    assert [[finding.code for finding in each] for each in found] == [[], ["FK102"], []]
