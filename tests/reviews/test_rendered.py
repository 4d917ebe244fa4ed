"""What the library writes itself passes its own review."""

import datetime as dt
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    DEFAULT_CATALOG,
    Candidate,
    Context,
    Interview,
    Message,
    Person,
    Review,
    fields,
    render,
    review,
    review_batch,
    schedule_for,
)
from followup_kit._message_types import CHANNELS
from tests.support.golden import FACTS, PEOPLE, contexts

KINDS = [(locale, kind, channel) for locale in PEOPLE for kind, channels in CHANNELS.items() for channel in channels]

MOST_WORDINGS = 8
"""How many wordings the richest text has."""

FURTHER: dict[str, list[dict[str, Any]]] = {
    "en": [
        {"discussed": "I liked your point about on-call rotas.", "strengths": "I ran payroll for six years."},
        {"recipient": None, "decision": "accept", "reason": None, "still_interested": False},
        {"recipient": {"name": "Dana Okafor", "given_name": "Dana"}, "decision": "decline", "needs_time": False},
        {"format": "phone", "needs_time": True, "feedback_given": False, "stay_connected": False},
        {"format": "in-person", "details_provided": False, "company": "Hey Labs", "position": "Cool Chain Manager"},
    ],
    "de": [
        {
            "discussed": "Ihr Gedanke zu den Bereitschaften hat mir gefallen.",
            "strengths": "Ich habe sechs Jahre gebaut.",
        },
        {"recipient": None, "decision": "accept", "reason": None, "still_interested": False},
        {"recipient": {"name": "Katrin Albers"}, "decision": "decline", "needs_time": False},
        {"format": "phone", "needs_time": True, "feedback_given": False, "stay_connected": False},
        {"format": "in-person", "details_provided": False, "position": "Sachbearbeiter/in Einkauf (m/w/d)"},
    ],
    "ja": [
        {
            "discussed": "当番の組み方についてのお話が印象に残りました。",
            "strengths": "六年間、給与計算を担当しました。",
        },
        {"recipient": None, "decision": "accept", "reason": None, "still_interested": False},
        {"recipient": {"name": "岡田 美咲"}, "decision": "decline", "needs_time": False},
        {"format": "phone", "needs_time": True, "feedback_given": False, "stay_connected": False},
        {"format": "in-person", "details_provided": False, "position": "人事", "company": "株式会社みどり"},
    ],
}
"""Other words and other answers than those of the golden texts."""


UNWRITTEN = {("ja", "offer-reply", "voicemail"): "decline"}
"""The answers to an offer that have no text: in Japanese nobody declines one on an answering machine."""


def write(kind: str, context: Mapping[str, Any], channel: str, locale: str) -> Message | None:
    """Return the message, or ``None`` for an answer of which the catalogue has no text."""
    unwritten = UNWRITTEN.get((locale, kind, channel))
    if unwritten is None or context.get("decision") != unwritten:
        return render(kind, context, channel=channel, locale=locale)
    assert (kind, channel, unwritten) not in DEFAULT_CATALOG.templates(locale)
    return None


def worse(found: Review) -> list[str]:
    """Return what is worse than a suggestion."""
    return [f"{finding} {finding.span}" for finding in found if finding.severity != "suggestion"]


@pytest.mark.parametrize(("locale", "kind", "channel"), KINDS)
def test_every_wording_is_ok(locale: str, kind: str, channel: str) -> None:
    """With everything given, and with nothing but what is required, at every place in a panel."""
    for entries in contexts(locale, kind):
        for interested in (True, False) if "still_interested" in entries else (None,):
            more = {} if interested is None else {"still_interested": interested}
            context = Context(entries | more)
            places = (Context(context, place=place) for place in range(MOST_WORDINGS))
            messages = (render(kind, each, channel=channel, locale=locale) for each in places)
            for message in {message.text: message for message in messages}.values():
                assert worse(review(message, context)) == [], message.text


@pytest.mark.parametrize(("locale", "kind", "channel"), KINDS)
def test_every_other_answer_is_ok(locale: str, kind: str, channel: str) -> None:
    """Sentences in place of phrases, teams in place of people, every answer to an offer, names that look like slang."""
    full, _ = contexts(locale, kind)
    known = {field.name for field in fields(kind)}
    for more in FURTHER[locale]:
        context = full | {name: value for name, value in more.items() if name in known}
        messages = [write(kind, Context(context, place=place), channel, locale) for place in range(MOST_WORDINGS)]
        for message in {message.text: message for message in messages if message is not None}.values():
            assert worse(review(message, context)) == [], message.text


@given(st.data())
def test_whatever_is_left_out_the_message_is_ok(data: st.DataObject) -> None:
    """Any part of the optional facts, in any language."""
    locale, kind, channel = data.draw(st.sampled_from(KINDS))
    values = PEOPLE[locale] | FACTS | {"decision": data.draw(st.sampled_from(["undecided", "accept", "decline"]))}
    described = fields(kind)
    kept = data.draw(
        st.sets(st.sampled_from([field.name for field in described if not field.required and field.name in values]))
        | st.just(set())
    )
    context = {field.name: values[field.name] for field in described if field.required or field.name in kept}
    message = write(kind, context, channel, locale)
    assert message is None or worse(review(message, context)) == [], message.text


PANELS = {
    "en": ["Ada Byron", "Tom Fell", "Mei Lin", "Jo Ruiz", "Sam Okoro", "Eva Holm", "Ben Ashe", "Ivy Chan"],
    "de": ["Ada Beier", "Tom Fell", "Mei Lin", "Jo Ruiz", "Uwe Kern", "Eva Holm", "Jan Petri", "Ina Voss"],
    "ja": ["田中 翔", "林 美鈴", "小川 恵", "森 健一", "原 葵", "関 徹", "堀 直樹", "南 千夏"],
}


@pytest.mark.parametrize("locale", PANELS)
@pytest.mark.parametrize("channel", ["email", "card"])
def test_letters_to_a_panel_are_letters_of_their_own(locale: str, channel: str) -> None:
    """The thank-yous that a schedule plans for a panel are ok together, even where nobody noted what was discussed."""
    zone = ZoneInfo("Europe/Berlin")
    interview = Interview(
        candidate=Candidate(**PEOPLE[locale]["candidate"]),
        company=PEOPLE[locale]["company"],
        position=PEOPLE[locale]["position"],
        ends_at=dt.datetime(2026, 5, 19, 11, tzinfo=zone),
        strengths=PEOPLE[locale]["strengths"],
        interviewers=[
            Person(name=name, email=f"person-{place}@example.org")
            for place, name in enumerate(PANELS[locale][: 8 if channel == "email" else 4])
        ],
    )
    contexts_of_steps = [step.context for step in schedule_for(interview) if step.action == "thank-you"]
    letters = [
        (render("thank-you", context, channel=channel, locale=locale), context)
        for context in contexts_of_steps
        if context is not None
    ]
    for found in review_batch(letters):
        assert worse(found) == []
