"""The labelled drafts: letters good and bad, with what a careful editor would and would not report of each."""

import pytest

from followup_kit import CHECKS
from tests.support.labelled import Judged, Score, batches, drafts, judged, known, scores


@pytest.fixture(scope="session")
def judgements() -> list[Judged]:
    """Return every draft with what its review reported."""
    return judged()


def test_a_draft_gets_the_findings_it_must_and_no_other(judgements: list[Judged]) -> None:
    """Each draft is reported as it is labelled, but for what is written down as known to be wrong."""
    differing = {
        each.labelled.id: {kind: codes for kind, codes in (("missed", each.missed), ("wrong", each.wrong)) if codes}
        for each in judgements
        if each.missed or each.wrong
    }
    assert differing == known()


def test_the_set_is_as_large_and_as_mixed_as_it_says() -> None:
    """There are at least 150 drafts, in every language and of every type, and half of them are good letters."""
    held = [*drafts(), *(each for batch in batches() for each in batch.drafts)]
    assert len(held) >= 150
    assert len({each.id for each in held}) == len(held)
    assert {each.draft.locale for each in held} == {"en", "en_GB", "de", "ja"}
    assert len({each.draft.message_type for each in held}) == 8
    suggestions = {check.code for check in CHECKS if check.severity == "suggestion"}
    assert sum(each.must <= suggestions for each in held) >= 0.4 * len(held)


def test_every_check_is_in_the_set(judgements: list[Judged]) -> None:
    """Each check has at least two drafts that it must report."""
    for check in CHECKS:
        assert sum(check.code in each.labelled.must for each in judgements) >= 2, check.code


def test_labels_are_codes_of_checks(judgements: list[Judged]) -> None:
    """No label is misspelt, and none is both demanded and left open."""
    codes = {check.code for check in CHECKS}
    for each in judgements:
        assert each.labelled.must | each.labelled.may <= codes
        assert not each.labelled.must & each.labelled.may


def test_precision_comes_before_recall(judgements: list[Judged]) -> None:
    """Of what is reported, nearly all is right; a good letter is not called a bad one."""
    table = scores(judgements)
    total = Score(*map(sum, zip(*table.values(), strict=True)))
    assert total.precision is not None
    assert total.recall is not None
    assert total.precision >= 0.96
    assert total.recall >= 0.95
