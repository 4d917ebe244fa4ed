"""The table of checks, and what a host makes of it."""

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import pytest

from followup_kit import Severity
from followup_kit.errors import InvalidArgumentError, InvalidFactsError
from followup_kit.guidance._registry import claim
from followup_kit.reviews import CHECKS, Check, Checks, Draft, Hit, Letter, review, review_batch
from tests.support.letters import FACTS, letter

careless: Any = Check
careless_table: Any = Checks


def pineapples(letter: Letter) -> Iterator[Hit]:
    """Find every pineapple."""
    for part in letter.parts:
        for token in part.tokens:
            if token.text == "pineapple":
                yield Hit("No fruit.", part, token.start, token.end, "apple")


FRUIT = Check(code="X001", name="fruit", severity=Severity.WARNING, help="There is fruit in it.", find=pineapples)
FRUITY = letter("en", ("the notes", "the pineapple notes"))


def without_severity(hits: list[Hit], severity: str = "warning") -> list[str]:
    """Return the severities with which a check of a severity reports hits."""
    check = careless(code="X1", name="x", severity=severity, help="x", find=lambda letter: hits)
    return [finding.severity for finding in review(letter("en"), FACTS["en"], checks=Checks((check,)))]


def test_every_check_of_the_library_says_what_it_is() -> None:
    """A code and a name of its own, a help that is a sentence, and claims that it rests on."""
    assert len({check.code for check in CHECKS}) == len({check.name for check in CHECKS}) == len(CHECKS)
    for check in CHECKS:
        assert check.code.startswith("FK")
        assert check.code[2:].isdigit()
        assert check.name == check.name.lower().strip("-")
        assert check.help[0].isupper()
        assert check.help.endswith(".")
        assert check.claims, check.code


def test_checks_stand_in_the_order_of_their_codes() -> None:
    """So that a table of them reads well."""
    assert [check.code for check in CHECKS] == sorted(check.code for check in CHECKS)


def test_a_check_is_found_by_its_code_and_by_its_name() -> None:
    """Both are stable."""
    assert CHECKS["FK101"] is CHECKS["placeholder"]


def test_a_check_that_is_left_out_reports_nothing() -> None:
    """By code or by name; the table that it was left out of stays as it was."""
    assert [finding.code for finding in review(FRUITY, FACTS["en"], checks=CHECKS.with_check(FRUIT))] == ["X001"]
    spoilt = letter("en", ("Mr. Okafor", "Mr. Okafro"), ("learned how", "learned  how"))
    assert [finding.code for finding in review(spoilt, FACTS["en"])] == ["FK102", "FK602"]
    fewer = CHECKS.without("FK102", "doubled-space")
    assert len(fewer) == len(CHECKS) - 2
    assert not review(spoilt, FACTS["en"], checks=fewer)
    assert CHECKS.without() == CHECKS


def test_a_host_may_give_a_check_another_severity() -> None:
    """As a plain word or a member; its place in the table and all else stay."""
    spoilt = letter("en", ("learned how", "learned  how"))
    assert review(spoilt, FACTS["en"]).ok
    stricter = CHECKS.with_severity("doubled-space", "error")
    assert [finding.severity for finding in review(spoilt, FACTS["en"], checks=stricter)] == ["error"]
    assert stricter == CHECKS.with_severity("FK602", Severity.ERROR)
    assert [check.code for check in stricter] == [check.code for check in CHECKS]


def test_a_milder_case_stays_milder_whatever_the_check_says() -> None:
    """Of the severity of the check and that of the hit, the milder counts."""
    hits = [Hit("a"), Hit("b", severity=Severity.SUGGESTION), Hit("c", severity=Severity.ERROR)]
    assert without_severity(hits) == ["warning", "warning", "suggestion"]
    assert without_severity(hits, "error") == ["error", "error", "suggestion"]
    assert without_severity(hits, "suggestion") == ["suggestion"] * 3


def test_a_host_may_add_a_check_of_its_own() -> None:
    """It stands last, finds what it finds, and rests on no claim unless one is named."""
    more = CHECKS.with_check(FRUIT)
    (finding,) = review(FRUITY, FACTS["en"], checks=more)
    assert (finding.code, finding.name, finding.severity, finding.replacement) == ("X001", "fruit", "warning", "apple")
    assert finding.claims == ()
    assert list(more)[-1] is FRUIT


def test_a_check_of_the_same_code_takes_the_place_of_the_one_there() -> None:
    """A host may write a check anew."""
    mine = attrs.evolve(FRUIT, code="FK102")
    changed = CHECKS.with_check(mine)
    assert (len(changed), changed["FK102"]) == (len(CHECKS), mine)
    assert [check.code for check in changed] == [check.code for check in CHECKS]


def test_a_check_may_be_for_some_types_channels_and_languages() -> None:
    """Of any others it says nothing."""
    for narrowed in ({"types": ["check-in"]}, {"channels": ["card"]}, {"languages": ["de", "ja"]}):
        fields: Any = narrowed
        assert not review(FRUITY, FACTS["en"], checks=Checks((attrs.evolve(FRUIT, **fields),)))
    wide: Any = {"types": ["check-in", "thank-you"], "channels": ["email"], "languages": ["en"]}
    assert len(review(FRUITY, FACTS["en"], checks=Checks((attrs.evolve(FRUIT, **wide),)))) == 1


def test_a_check_may_be_for_a_type_of_the_hosts_own() -> None:
    """A word that begins with x- is a type like any other."""
    own = Checks((careless(code="X1", name="x", severity="error", help="x", find=pineapples, types=["x-order"]),))
    draft = Draft(message_type="x-order", body="One pineapple, please.")
    assert len(review(draft, FACTS["en"], checks=own)) == 1
    assert not review(FRUITY, FACTS["en"], checks=own)


def test_a_check_between_letters_says_nothing_of_one() -> None:
    """It is handed all the letters at once, and says to which of them each hit belongs."""

    def last(letters: Sequence[Letter]) -> Iterator[tuple[int, Hit]]:
        for place, each in enumerate(letters):
            yield place, Hit(f"{place + 1} of {len(letters)}", each.body, 0, 4)

    between = Checks(
        (
            Check(
                code="X9", name="count", severity=Severity.WARNING, help="x", find=last, between=True, languages=("en",)
            ),
        )
    )
    assert not review(letter("en"), FACTS["en"], checks=between)
    pairs = [(letter(language), FACTS[language]) for language in ("en", "de", "en")]
    found = review_batch(pairs, checks=between)
    assert [[finding.message for finding in each] for each in found] == [["1 of 3"], [], ["3 of 3"]]


def test_one_check_reports_a_hundred_things_at_most() -> None:
    """More would be read by nobody; a long message is cut as well, and the same finding told once."""
    draft = Draft(message_type="x-list", body="pineapple " * 1000)
    assert len(review(draft, FACTS["en"], checks=Checks((FRUIT,)))) == 100
    wordy = careless(
        code="X1", name="x", severity="error", help="x", find=lambda letter: [Hit("a" * 999), Hit("a" * 999)]
    )
    (finding,) = review(draft, FACTS["en"], checks=Checks((wordy,)))
    assert finding.message == "a" * 300 + "…"


def test_a_hit_shows_its_place_and_no_private_words() -> None:
    """As a finding does."""
    seen: list[Hit] = []

    def watched(letter: Letter) -> Iterator[Hit]:
        seen.extend(pineapples(letter))
        yield from seen

    review(FRUITY, FACTS["en"], checks=Checks((attrs.evolve(FRUIT, find=watched),)))
    start = FRUITY.body.index("pineapple")
    assert repr(seen) == f"[Hit('body', {start}, {start + 9})]"
    assert repr(Hit("Thank Dana.")) == "Hit(None, 0, 0)"


def test_claims_are_named_by_their_ids() -> None:
    """Or given as they are."""
    by_id = careless(code="X1", name="x", severity="error", help="x", find=pineapples, claims=["PW8", claim("FG22")])
    assert [each.id for each in by_id.claims] == ["PW8", "FG22"]
    with pytest.raises(InvalidArgumentError, match="no such claim"):
        careless(code="X1", name="x", severity="error", help="x", find=pineapples, claims=["PW999"])


def test_every_problem_of_a_check_is_told_at_once() -> None:
    """Each field that is not of its kind, with what to pass."""
    with pytest.raises(InvalidFactsError) as raised:
        careless(
            code=7,
            name=" ",
            severity="bad",
            help=None,
            find="find",
            between="no",
            claims="PW8",
            types="thank-you",
            channels=["mail"],
            languages="en",
        )
    told = {problem.field: problem.wrong for problem in raised.value.problems}
    assert told == {
        "code": "is not text",
        "name": "is blank",
        "help": "is not text",
        "severity": "is not a known word",
        "claims": "is not a list",
        "types": "is not a list",
        "channels[0]": "is not a channel",
        "languages": "is not a list",
        "between": "is neither True nor False",
        "find": "is not callable",
    }


@pytest.mark.parametrize(("channels", "types"), [("email", ["x-order"]), (["email"], "x-order"), ([], ["thankyou"])])
def test_a_check_for_nothing_there_is_is_refused(channels: Any, types: Any) -> None:
    """A word in place of a list, or a word that is neither a known type nor a host's own, would never apply."""
    with pytest.raises(InvalidFactsError, match=r"is not a list|types\[0\]='thankyou'.*did you mean 'thank-you'"):
        careless(code="X1", name="x", severity="error", help="x", find=pineapples, channels=channels, types=types)


def test_what_is_no_table_is_refused() -> None:
    """A table holds checks, each with a code of its own."""
    with pytest.raises(InvalidFactsError, match="is not a list"):
        careless_table("FK101")
    with pytest.raises(InvalidFactsError, match=r"entries\[1\].*is not a check"):
        careless_table([FRUIT, "FK101"])
    with pytest.raises(InvalidFactsError, match=r"X001.*duplicate code"):
        Checks((FRUIT, attrs.evolve(FRUIT, name="other")))
    with pytest.raises(InvalidFactsError, match="is not a check"):
        careless_table([FRUIT]).with_check("FK101")
    assert careless_table([FRUIT]) == Checks((FRUIT,))


def test_an_unknown_check_is_refused_with_the_nearest() -> None:
    """A misspelt code must not leave out nothing in silence."""
    with pytest.raises(InvalidArgumentError, match="did you mean 'placeholder'") as raised:
        CHECKS.without("placeholdr", "FK102", "FK999")
    assert len(raised.value.problems) == 2
    with pytest.raises(InvalidArgumentError, match="with_severity"):
        CHECKS.with_severity("FK999", "error")
    with pytest.raises(InvalidArgumentError, match="did you mean 'error'"):
        CHECKS.with_severity("FK101", "eror")
    with pytest.raises(InvalidArgumentError, match="unknown check"):
        CHECKS["FK999"]
