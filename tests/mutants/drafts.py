"""The labelled drafts, each reviewed in a test of its own: ``test_labelled.py`` reviews them all when it is imported.

Not called ``test_…``: this file is run against mutants alone.
"""

import pytest

from followup_kit.reviews import review, review_batch
from tests.labelled import Batch, Judged, Labelled, batches, drafts, known

KNOWN = known()


def _as_labelled(each: Judged) -> bool:
    expected = KNOWN.get(each.labelled.id, {})
    return (each.missed, each.wrong) == (expected.get("missed", frozenset()), expected.get("wrong", frozenset()))


@pytest.mark.parametrize("each", list(drafts()), ids=lambda each: each.id)
def test_a_draft_gets_the_findings_it_must_and_no_other(each: Labelled) -> None:
    """Each draft is reported as it is labelled."""
    found = frozenset(finding.code for finding in review(each.draft, each.context))
    assert _as_labelled(Judged(each, found))


@pytest.mark.parametrize("batch", list(batches()), ids=lambda batch: batch.id)
def test_a_batch_gets_the_findings_it_must_and_no_other(batch: Batch) -> None:
    """So is each batch."""
    reviews = review_batch([(each.draft, each.context) for each in batch.drafts])
    for each, found in zip(batch.drafts, reviews, strict=True):
        assert _as_labelled(Judged(each, frozenset(finding.code for finding in found)))
