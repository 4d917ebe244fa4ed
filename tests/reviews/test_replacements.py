"""What a review offers in place of a fault mends it, alone and together with the rest."""

import attrs
import pytest

from followup_kit.languages._resources import lexicon
from followup_kit.reviews import Draft, Review, review
from followup_kit.reviews._text.tokens import tokenize
from tests.support.labelled import Labelled, drafts

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


def weight(found: Review) -> int:
    """Return how bad a review is."""
    return sum(WEIGHT[finding.severity] for finding in found)


WITH_REPLACEMENTS = [
    each for each in drafts() if any(finding.replacement is not None for finding in review(each.draft, each.context))
]


@pytest.mark.parametrize("labelled", WITH_REPLACEMENTS, ids=lambda labelled: labelled.id)
def test_every_replacement_made_leaves_a_better_text(labelled: Labelled) -> None:
    """Less is reported of it, nothing that was not there before, and no digit is lost."""
    before = review(labelled.draft, labelled.context)
    after = review(mended(labelled.draft, before), labelled.context)
    assert weight(after) < weight(before) or all(
        finding.replacement == "。" for finding in before if finding.replacement
    )
    assert {each.code for each in after} <= {each.code for each in before}
    for finding in before:
        if finding.span is not None and finding.replacement is not None:
            part, start, end = finding.span
            said = (labelled.draft.subject or "" if part == "subject" else labelled.draft.body)[start:end]
            assert sum(map(str.isdigit, said)) <= sum(map(str.isdigit, finding.replacement))


@pytest.mark.parametrize("labelled", WITH_REPLACEMENTS, ids=lambda labelled: labelled.id)
def test_no_replacement_is_what_it_replaces(labelled: Labelled) -> None:
    """Nobody is told to write 'Adresse' in place of 'Adresse'."""
    for finding in review(labelled.draft, labelled.context):
        if finding.span is not None and finding.replacement is not None:
            part, start, end = finding.span
            text = labelled.draft.subject or "" if part == "subject" else labelled.draft.body
            assert text[start:end] != finding.replacement


@pytest.mark.parametrize("language", ["de", "en", "ja"])
def test_no_phrase_of_a_lexicon_is_its_own_replacement(language: str) -> None:
    """Phrases are matched without regard to case, and ß as ss: one that reads so as its replacement finds the right."""
    spaces = language != "ja"
    for entries in lexicon(language).values():
        for entry in entries:
            meant = [token.text for token in tokenize(entry.get("replacement", ""), uses_spaces=spaces)]
            for pattern in entry["patterns"] if meant else ():
                assert [token.text for token in tokenize(pattern, uses_spaces=spaces)] != meant, pattern
