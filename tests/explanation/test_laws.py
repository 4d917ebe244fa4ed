"""Whatever happened, an explanation is clean, and cites beside each statement what makes it."""

import datetime as dt
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    Policy,
    explain,
    schedule_for,
)
from followup_kit.facts._events import EVENTS
from followup_kit.guidance import HOST, Claim
from followup_kit.policies import BY_DOCUMENT, CONSENSUS, FULL_GUIDE
from followup_kit.testing import events, interviews, moments, policies
from followup_kit.vocabulary import Basis
from tests.support.casebook import DANA, TOM
from tests.support.explanations import LANGUAGES, entries, explained, plan_of

LABELS = {
    "timing": (Basis.OPENS, Basis.DUE, Basis.CLOSES),
    "start": (Basis.OPENS,),
    "due time": (Basis.DUE,),
    "latest time": (Basis.CLOSES,),
    "why not earlier": (Basis.HELD,),
    "recipient": (Basis.RECIPIENT,),
    "channel": (Basis.CHANNEL,),
    "this step": (Basis.ACTION,),
}
ORIGINS = {"our own inference", "as you set it"}


def sources_in(text: str) -> set[str]:
    """Return the documents that a text names, and whether it speaks of an inference or of the host."""
    return {*re.findall("“(.+?)”", text), *(origin for origin in ORIGINS if origin in text)}


def sources_of(claims: tuple[Claim, ...]) -> set[str]:
    """Return the documents of claims by label, and whether any is inferred or the host's."""
    named = {each.document.label for each in claims if each.document is not None}
    named |= {"our own inference"} if any(each.inferred for each in claims) else set()
    return named | ({"as you set it"} if HOST in claims else set())


def read_aloud(words: str) -> dict[Basis, set[str]]:
    """Read a step's explanation as a stranger would: which sources stand beside which statement."""
    sentences = re.split(r"(?<=[.)])(?<=\.) (?=[A-Z“])", words.split(" time). ", 1)[1])
    beside: dict[Basis, set[str]] = {}
    for sentence in sentences:
        for statement in _statements(sentence):
            labels, _, rest = statement.partition(": ")
            names = re.sub(r" \(.*?\)", "", labels).lower().replace("channels", "channel")
            listed = [name for name in re.split(r", | and ", names) if name]
            if set(listed) <= set(LABELS):
                source = rest[rest.rindex(" (") :] if rest.endswith(").") else rest
                for basis in (basis for name in listed for basis in LABELS[name]):
                    assert basis not in beside
                    beside[basis] = sources_in(source)
            elif not sentence.endswith("missing."):
                assert Basis.ACTION not in beside
                beside[Basis.ACTION] = sources_in(sentence[sentence.rindex(" (") :])
    return beside


def _statements(sentence: str) -> list[str]:
    """Split a list of statements; a sentence that gives a reason in words is one statement."""
    return [sentence] if sentence.endswith(").") else re.split(r"; (?!in part)", sentence)


@given(interview=interviews(), data=st.data())
def test_beside_each_statement_stand_the_documents_that_make_it(interview: Any, data: Any) -> None:
    """Whoever reads an explanation finds each statement's own sources beside it, none more and none less."""
    for planned_step in schedule_for(interview, policy=data.draw(policies())):
        channels = planned_step.channels
        step = planned_step.by(data.draw(st.sampled_from(channels))) if channels else planned_step
        words = explain(step, "en_GB")
        beside = read_aloud(words)
        told = {basis: claims for basis, claims in step.reasons.items() if claims}
        if ", at the latest by " not in plan_of(words):
            told.pop(Basis.CLOSES, None)
            beside.pop(Basis.CLOSES, None)
        if not step.channels:
            told.pop(Basis.CHANNEL, None)
        assert beside == {basis: sources_of(claims) for basis, claims in told.items()}


@pytest.mark.parametrize("policy", [CONSENSUS, *BY_DOCUMENT.values()], ids=lambda policy: policy.name)
def test_only_the_full_guide_waits_a_day(policy: Policy) -> None:
    """Nobody who says "at once" or "within a day" is quoted for 24 to 48 hours, nor the other way round."""
    beside = read_aloud(explained("thank-you", policy=policy))
    due = {"Full Guide"} if policy is FULL_GUIDE else {"Mandatory Optional", "After a Job Interview"}

    assert beside[Basis.DUE] <= due
    assert (beside[Basis.OPENS] == {"Full Guide"}) is (policy is FULL_GUIDE)


@given(interview=interviews(), zone=st.none() | moments().map(lambda at: at.tzinfo), data=st.data())
@pytest.mark.parametrize("language", LANGUAGES)
def test_explanations_are_clean(language: str, interview: Any, zone: dt.tzinfo | None, data: Any) -> None:
    """No gap, doubled blank, ``None`` or leftover placeholder, whatever happened; and a brief one is one line."""
    for entry in (*entries(interview, data.draw(policies())), *interview.history):
        full, brief = (explain(entry, language, zone=zone, brief=each) for each in (False, True))
        for words in (full, brief):
            assert words == words.strip()
            assert not re.search(
                r"\n|  |None|[{}]|\(\)|（）|“”|„“|『』| [.,;:)]|[(（][\s.,;:)）]|[,;:、：][.。)）]|\.\.|。。", words
            )
        assert full[-1] in ".。"
        assert brief[-1] not in ".。"
        if not isinstance(entry, EVENTS):
            assert brief.startswith(interview.company)
            assert not sources_in(brief)


@given(at=moments(), data=st.data())
def test_events_of_any_kind_are_told(at: dt.datetime, data: Any) -> None:
    """Whatever a history may hold has words."""
    event = data.draw(events(at, people=[DANA, TOM]))
    assert explain(event).endswith(".")
