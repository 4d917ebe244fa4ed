"""What a review offers in place of a fault mends it, alone and together with the rest."""

from collections.abc import Iterator

import attrs
import pytest

from followup_kit.languages._resources import lexicon
from followup_kit.reviews import Draft, Review, review
from followup_kit.reviews._text.tokens import tokenize
from tests.support.labelled import reviewed

WEIGHT = {"error": 100, "warning": 10, "suggestion": 1}


def mended(draft: Draft, found: Review) -> Draft:
    """Return a draft with every replacement made, from the end; of two that overlap, one is left for the next time."""
    texts, free = {"subject": draft.subject or "", "body": draft.body}, {"subject": 10**9, "body": 10**9}
    fixes = [(each.span, each.replacement) for each in found if each.span and each.replacement is not None]
    for span, replacement in sorted(fixes, key=lambda fix: (fix[0].start, fix[0].end), reverse=True):
        if span.end <= free[span.part]:
            texts[span.part] = texts[span.part][: span.start] + replacement + texts[span.part][span.end :]
            free[span.part] = span.start
    return attrs.evolve(draft, body=texts["body"], subject=texts["subject"] if draft.subject else draft.subject)


def replaced(draft: Draft, found: Review) -> Iterator[tuple[str, str]]:
    """Yield what would be replaced in a draft, with what would stand there."""
    for finding in found:
        if finding.span is not None and finding.replacement is not None:
            part, start, end = finding.span
            yield (draft.subject or "" if part == "subject" else draft.body)[start:end], finding.replacement


def weight(found: Review) -> int:
    """Return how bad a review is."""
    return sum(WEIGHT[finding.severity] for finding in found)


def test_every_replacement_made_leaves_a_better_text() -> None:
    """Less is reported of it, nothing that was not there before, and no digit is lost."""
    mendable = [(each, found) for each, found in reviewed() if any(one.replacement is not None for one in found)]
    assert len(mendable) >= 100
    for labelled, before in mendable:
        after = review(mended(labelled.draft, before), labelled.context)
        only_stops = all(finding.replacement == "。" for finding in before if finding.replacement)
        assert weight(after) < weight(before) or only_stops, labelled.id
        assert {each.code for each in after} <= {each.code for each in before}, labelled.id
        for said, replacement in replaced(labelled.draft, before):
            assert sum(map(str.isdigit, said)) <= sum(map(str.isdigit, replacement)), labelled.id


def test_no_replacement_is_what_it_replaces() -> None:
    """Nobody is told to write 'Adresse' in place of 'Adresse'."""
    for labelled, found in reviewed():
        for said, replacement in replaced(labelled.draft, found):
            assert said != replacement, labelled.id


@pytest.mark.parametrize("language", ["de", "en", "ja"])
def test_no_phrase_of_a_lexicon_is_its_own_replacement(language: str) -> None:
    """Phrases are matched without regard to case, and ß as ss: one that reads so as its replacement finds the right."""
    spaces = language != "ja"
    for entries in lexicon(language).values():
        for entry in entries:
            meant = [token.text for token in tokenize(entry.get("replacement", ""), uses_spaces=spaces)]
            for pattern in entry["patterns"] if meant else ():
                assert [token.text for token in tokenize(pattern, uses_spaces=spaces)] != meant, pattern
