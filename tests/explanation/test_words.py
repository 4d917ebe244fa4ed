"""Every action, channel, reason, claim, advice and event has its words, in every language."""

import re
from typing import Any

import attrs
import pytest

from followup_kit import (
    InvalidArgumentError,
    Offered,
    Rejected,
    Replied,
    Sent,
    agenda_for,
    explain,
    explain_advice,
)
from followup_kit.facts import (
    Answered,
    Cancelled,
    Event,
    OutOfOffice,
)
from followup_kit.facts._events import EVENTS
from followup_kit.guidance import CLAIMS, HOST, Claim, advice_for
from followup_kit.planning._reasons import Reasons
from followup_kit.vocabulary import Action, Channel
from tests.support.casebook import DANA, interviewed, june
from tests.support.events import LEAST
from tests.support.explanations import DAY, DONE, LANGUAGES, PLAIN, THANKS, WITHHELD


class TestWords:
    """Every action, channel, claim, advice and event has its words, in every language."""

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_action_reads_as_itself(self, language: str) -> None:
        """To do, left out and done, no two actions read alike, and no word of the vocabulary is shown."""
        for entry in (THANKS, WITHHELD, DONE):
            for brief in (False, True):
                told = {action: explain(attrs.evolve(entry, action=action), language, brief=brief) for action in Action}
                assert len(set(told.values())) == len(Action)
                assert not any(
                    "“" + action + "”" in words or f"「{action}」" in words for action, words in told.items()
                )

    @pytest.mark.parametrize("action", Action)
    def test_every_action_reads_well_without_a_channel(self, action: Action) -> None:
        """A host may have any of them not sent at all."""
        for channels in ((), (Channel.EMAIL,)):
            words = explain(attrs.evolve(THANKS, action=action, channels=channels), "en_GB")
            assert re.match(r"[A-Z][^“{}]*, between Tue 2 Jun, 15:00 and ", words)
            assert "  " not in words

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_channel_reads_differently(self, language: str) -> None:
        """No two ways of thanking are explained in the same words, and no two orders."""
        for channels in ([(each,) for each in Channel], [(each, Channel.EMAIL) for each in Channel]):
            told = {explain(attrs.evolve(THANKS, channels=each), language) for each in channels}
            assert len(told) == len(Channel)

    @pytest.mark.parametrize("said", CLAIMS.values(), ids=list(CLAIMS))
    def test_every_claim_can_be_the_reason(self, said: Claim) -> None:
        """Whichever claim comes first, the reason is a sentence and its document is named, or the inference marked."""
        words = explain(attrs.evolve(THANKS, reasons=Reasons(action=(said,)))).split(" time). ")[1]
        source = f"“{said.document.label}”" if said.document else "our own inference"

        expected = f"{said.says[0].upper()}{said.says[1:]} ({source})."
        assert words == ("This step: as you set it." if said is HOST else expected)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_advice_is_told_with_its_sources(self, language: str) -> None:
        """Each piece of advice is one sentence in the language asked for, and names the documents that give it."""
        for action in Action:
            for channel in (None, Channel.EMAIL, Channel.PHONE):
                for advice in advice_for(action, channel):
                    words = explain_advice(advice, language)
                    labels = {each.document.label for each in advice.claims if each.document is not None}
                    assert set(re.findall("[“„『](.+?)[”“』]", words)) == labels
                    assert (advice.text.rstrip(".") in words) is (language == "en")

    def test_advice_reads_as_a_sentence(self) -> None:
        """The text comes first, the sources in brackets after it."""
        assert explain_advice(THANKS.advice[1]) == (
            "Check how each name and title is spelled before you write (“Mandatory Optional” and “After a Job "
            "Interview”)."
        )

    def test_only_advice_is_told_as_advice(self) -> None:
        """Anything else is refused with what to pass."""
        text: Any = "Bring cards."
        with pytest.raises(InvalidArgumentError, match="is not an Advice; pass each of a step's `advice`"):
            explain_advice(text)

    def test_clashes_are_told(self) -> None:
        """What two plans should not both do as they stand is told in the language asked for."""
        both = agenda_for([interviewed(key="1"), interviewed(key="2", position="Analyst")])
        (clash, *_) = both.clashes

        assert explain(clash) == clash.says
        assert explain(clash, "de").startswith("Bei Dana Okafor stehen mehrere Nachrichten gleichzeitig an: ")
        assert explain(clash, "ja").startswith("Dana Okafor様への連絡が同じ時期に重なっています。")

    def test_events_are_told(self) -> None:
        """A history, and what of it means nobody on the interview, can be read like a plan."""
        assert explain(Rejected(at=june(5), by=DANA), "en_GB") == (
            "Fri, 5 Jun 2026, 10:00 (Europe/Berlin time): you got a no from Dana Okafor."
        )
        unmatched = Sent(at=june(5), action="thank-you", to="s@example.com")
        assert explain(unmatched, "en_GB", brief=True) == "you thanked s@example.com (Fri 5 Jun, 10:00)"
        assert explain(Offered(at=june(5), respond_by=DAY), "en_GB", brief=True) == (
            "you got an offer from the employer; the answer is due by Fri 12 Jun (Fri 5 Jun, 10:00)"
        )

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_kind_of_event_reads_differently(self, language: str) -> None:
        """Each has its words, and so has each detail that changes what happened."""
        at = june(5)
        told: list[Event] = [
            *(kind(at=at, **least) for kind, least in LEAST.items()),
            Answered(at=at, decision="decline"),
            Cancelled(at=at, by="candidate"),
            Replied(at=at, decision_by=DAY),
            Replied(at=at, respond_by=DAY),
            OutOfOffice(at=at, person=DANA),
            OutOfOffice(at=at, person=DANA, until=DAY),
        ]
        assert {type(event) for event in told} == set(EVENTS)
        assert len({explain(event, language) for event in told}) == len(told)


@pytest.mark.parametrize(
    ("locale", "wrong"),
    [
        ("eo", "no templates for language 'eo'"),
        ("tlh-XX-?", "is not a valid locale identifier"),
        (None, "is not a valid locale identifier"),
    ],
)
def test_an_unknown_language_is_refused(locale: Any, wrong: str) -> None:
    """A language without explanations is refused with those there are, never answered in another."""
    with pytest.raises(InvalidArgumentError) as refused:
        explain(THANKS, locale)
    with pytest.raises(InvalidArgumentError) as refused_too:
        explain_advice(THANKS.advice[0], locale)
    for error in (refused.value, refused_too.value):
        assert str(error).startswith(f"locale: locale={locale!r}: {wrong}; ")
        assert re.search(r"\bknown: .*\ben\b", str(error))


def test_a_fallback_answers_in_its_language() -> None:
    """Asked for, another language is better than none."""
    assert explain(THANKS, "eo", fallback="de") == explain(THANKS, "de")
    assert explain_advice(THANKS.advice[0], "eo", fallback="de") == explain_advice(THANKS.advice[0], "de")


@pytest.mark.parametrize("entry", [None, "thank-you", THANKS.window, PLAIN])
def test_only_entries_of_a_schedule_are_explained(entry: Any) -> None:
    """Anything else is refused with what to pass."""
    wrong = "is neither a Step, a Withheld, a Done, a Clash nor an event; pass an entry of a schedule"
    with pytest.raises(InvalidArgumentError, match=wrong):
        explain(entry)
