"""A draft is shown as HTML with each finding in its place, and nothing of the draft becomes markup."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import InvalidArgumentError
from followup_kit.reviews import Draft, highlight, review
from tests.support.letters import FACTS

OWN_MARKUP = re.compile(r'</?(?:div|p|ul|li|mark)(?: class="[\w-]+")?(?: title="[^"<>]*")?>|<br>')


def shown(body: str, subject: str | None = None) -> str:
    """Return a draft as HTML with everything that its review reports."""
    draft = Draft(message_type="thank-you", body=body, subject=subject)
    return highlight(draft, review(draft, FACTS["en"]))


def test_a_finding_is_marked_where_it_stands() -> None:
    """With its weight as a class, and what to do in its title."""
    page = shown("It was awesome, and kinda long.")
    assert '<mark class="fk-warning" title="FK501 warning: Leave out &#x27;awesome&#x27;.' in page
    assert ">awesome</mark>, and" in page


def test_what_is_missing_from_the_whole_is_listed_below() -> None:
    """It has no place of its own."""
    page = shown("Thank you.")
    assert '<ul class="fk-findings"><li class="fk-error">FK301 error: ' in page
    assert '<li class="fk-warning">FK201 warning: Begin by greeting' in page


def test_where_spans_overlap_the_worst_gives_the_class_and_all_the_title() -> None:
    """Each piece of the text stands once."""
    page = shown("Hello.", subject="Hi [Name]")
    assert re.search(r'<mark class="fk-error" title="FK30\d[^"]*&#10;FK101[^"]*">\[Name\]</mark>', page)


@given(st.text(min_size=1).filter(str.strip), st.text() | st.none())
def test_nothing_of_a_draft_becomes_markup(body: str, subject: str | None) -> None:
    """Without its own marks the page is the text, every character of it escaped."""
    try:
        draft = Draft(message_type="thank-you", body=body, subject=subject)
    except ValueError:
        return
    bare = OWN_MARKUP.sub("", highlight(draft, [each for each in review(draft, FACTS["en"]) if each.span]))
    assert not set("<>\"'") & set(bare)
    assert unescape(bare) == unescape("".join(((subject or "") + draft.body).split("\n")).replace("&", "&amp;"))


def test_what_is_no_draft_is_refused() -> None:
    """As a review refuses it."""
    with pytest.raises(InvalidArgumentError):
        highlight("Hello.", [])  # type: ignore[arg-type]
