"""Laws of every English letter: it reads as if written for its facts, keeps to its length, and repeats no other."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import Interview, render, schedule_for, testing
from followup_kit._message_types import CHANNELS
from tests.support.english import TEXTS, VALUES, Text, letters, write

MANY = 40
"""How many letters of each text a law is held against; there are more than fifty texts."""

text_of_each = pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)

BROKEN = re.compile(
    r"None|\{|\}|  | [,.;:?]|\(\)|,,|\.\.|,\.|;\.|:\.|\n\n\n|;\?|"
    r"\b(?:and|or|but|the|an|our|your|at|of|for|to|because)[.,;:?]|"
    r"\b(\w+) \1\b|\b(?:a|an) (?:a|an|the)\b",
    re.IGNORECASE,
)
ABBREVIATED = re.compile(r"\b(U\.S|Inc|Ph\.D|Jr|a\.m|p\.m|[JR])\.")
SMALL_BEGINNING = re.compile(r"[.?!] [a-z]")
STALE = re.compile(
    r"hope this (?:email|message)|touch(?:ing)? base|to whom it may concern|reach(?:ing)? out|circl\w+ back|"
    r"do(?:n't| not) hesitate|thrilled|passionate|great fit|much clearer|not an easy decision|"
    r"tipped the balance|could be useful|"
    r"at your earliest|as strong as|work we discussed|what you described|learning about|highly of you|!",
    re.IGNORECASE,
)


@text_of_each
def test_every_letter_reads_as_if_written_for_its_facts(text: Text) -> None:
    """Nothing left over, doubled, dangling or stale, and no sentence begins small, whatever is known or not."""
    for _, _, _, message in letters(text, MANY):
        plain = ABBREVIATED.sub(r"\1", message.text)
        found = BROKEN.search(plain) or SMALL_BEGINNING.search(plain) or STALE.search(plain)
        assert not found, (found, message.text)
        for paragraph in message.body.split("\n\n"):
            assert paragraph[0].isupper(), message.text


@text_of_each
def test_every_letter_keeps_to_its_length(text: Text) -> None:
    """An email with everything stays under a page; a card, a voicemail and a note have limits that nothing breaks."""
    limits: dict[str, int] = {"email": 230, "phone": 240, "card": 70, "voicemail": 60}
    for written in letters(text, MANY):
        body = written.message.body
        if text.channel == "linkedin":
            assert len(body) <= (200 if text.variant == "short" else 300)
        else:
            assert len(body.split()) <= limits[text.channel], body


@text_of_each
def test_every_letter_leaves_room_for_long_names(text: Text) -> None:
    """A company of six words and a position of six words still fit where there is a limit."""
    context = {
        "candidate": {"name": "Maria Fernanda Souza de Oliveira", "phone": "+1 212 555 0147"},
        "recipient": {"name": "Ana Roy", "honorific": "Dr.", "family_name": "Roy"},
        "company": "Royal County Hospital and Health Trust",
        "position": "Senior Associate Director of Nursing Quality",
    }
    if text.channel != "linkedin":
        assert write(text, context).body


@text_of_each
def test_thanks_are_given_and_not_piled_up(text: Text) -> None:
    """At most twice in a letter."""
    for written in letters(text, MANY):
        if text.channel in ("email", "voicemail", "linkedin"):
            thanks = re.findall(r"\bthank|\bgrateful", written.message.body, re.IGNORECASE)
            assert len(thanks) <= 3, written.message.text


@text_of_each
def test_every_letter_to_a_stranger_and_a_team_can_be_written(text: Text) -> None:
    """With nothing but what is required."""
    for recipient in VALUES["recipient"]:
        context = {"candidate": {"name": "Priya Raman"}, "recipient": recipient, "company": "Acme", "position": "Clerk"}
        message = write(text, context)
        assert not BROKEN.search(message.text), message.text
        if text.channel == "email":
            assert len(message.body.split()) >= 22, message.text


@given(interview=testing.interviews(max_events=4), later=st.integers(0, 20))
def test_whatever_a_schedule_asks_for_is_written_without_a_gap(interview: Interview, later: int) -> None:
    """People of many names, any history, any day of writing; in every channel of every step."""
    on = interview.ends_at.date() + dt.timedelta(days=later)
    for step in schedule_for(interview):
        for channel in CHANNELS.get(step.message_type or "", ()):
            text = render(step, channel=channel, on=on).text
            assert not re.search(r"None|\{|\}|  | [,.;?]|,,|\.\.|,\.", text), text


@pytest.mark.parametrize("channel", ["email", "card"])
def test_a_panel_of_eight_gets_eight_letters(channel: str) -> None:
    """Three rounds with the same people as well, and even if nobody noted what was discussed with whom."""
    facts = {"candidate": {"name": "Priya Raman"}, "company": "Northwind Energy", "position": "Data Engineer"}
    topics = ("rotas", "late data", "the depot", "dbt", "pay bands", "the audit", "vendors", "on-call")
    for noted in (True, False):
        for round_number in (1, 2, 3):
            bodies = [
                write(
                    Text("thank-you", channel, "interested"),
                    facts
                    | {"recipient": {"name": f"Person {place}"}, "round": round_number}
                    | ({"discussed": topic} if noted else {}),
                    place=place,
                ).body.partition("\n\n")[2]
                for place, topic in enumerate(topics)
            ]
            assert len(set(bodies)) == (8 if noted or channel == "email" else 4)


def test_one_person_gets_another_letter_in_each_round() -> None:
    """No sentence of ours comes twice in three rounds."""
    context = {"candidate": {"name": "Priya Raman"}, "recipient": None, "company": "Acme", "position": "Clerk"}
    text = Text("thank-you", "email", "interested")
    seen: set[str] = set()
    for round_number in range(1, 9):
        body = write(text, context | {"round": round_number}).body.partition("\n\n")[2].partition("\n\nBest")[0]
        sentences = set(re.split(r"(?<=[.?])\s+", body))
        assert not sentences & seen
        seen |= sentences
