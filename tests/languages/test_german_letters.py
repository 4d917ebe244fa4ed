"""What is decided for German letters in Python, so that their templates read like the letter with plain gaps."""

import datetime as dt
import re
from typing import Any

import pytest

from followup_kit import render
from followup_kit.languages import _resources
from followup_kit.languages.de._check_in_questions import as_reason, has_talked, since
from followup_kit.languages.de._check_ins import check_in_strings
from followup_kit.languages.de._offer_replies import offer_reply_strings
from followup_kit.languages.de._rejection_replies import rejection_reply_strings
from followup_kit.languages.de._reschedules import reschedule_strings
from followup_kit.languages.de._thank_yous import thank_you_strings
from followup_kit.languages.de._withdrawals import withdrawal_strings
from followup_kit.languages.de._words import Told

COMMON = {
    "as_position": "als Bauleiterin",
    "at_company": "bei der Nordlicht AG",
    "the_position": "die Stelle als Bauleiterin",
    "the_job": "die Stelle",
    "the_talk": "das Gespräch",
    "Ihr": "Ihr",
    "Ihr_aller": "Ihr",
    "Ihnen": "Ihnen",
    "Sie_accusative": "Sie",
    "on": "6. März",
}


def told(**strings: str) -> Told:
    """Return what a template sees, with these strings."""
    return Told({**COMMON, **strings})


def first(**strings: str) -> dict[str, str]:
    """Return what the first check-in decides."""
    return check_in_strings(told(**strings))["first_check_in"]


# Templates


@pytest.mark.parametrize(("name", "source"), _resources.templates("de").items(), ids=str)
def test_a_template_reads_like_the_letter(name: object, source: str) -> None:
    """No line is longer than two on a screen, and what is set is only a name for what Python decided."""
    assert max(map(len, source.splitlines())) <= 200
    assert all(re.fullmatch(r"\w+ = \w+", found) for found in re.findall(r"\{%-? set (.*?) -?%\}", source))


def test_what_is_not_told_is_empty() -> None:
    """So a decision may ask for any field, whether or not its letter has it; people are no text."""
    assert Told({"a": "b", "recipient": {"role": ""}}) == {"a": "b"}
    assert Told({})["a"] == ""


# Check-ins


@pytest.mark.parametrize(
    ("strings", "opening", "form"),
    [
        ({}, "interest", ""),
        ({"informal": "yes"}, "du", ""),
        ({"own_states_interest": "yes"}, "", ""),
        ({"last_contact": "20. Februar"}, "contacted", "because"),
        ({"last_contact": "20. Februar", "informal": "yes"}, "contacted", "plain"),
        ({"interview_date": "2. März", "informal": "yes"}, "thanks", "may"),
        ({"interviewed": "yes", "own_opening": "danke."}, "own-thanks", "because"),
        ({"own_main": "Ich warte.", "own_because": "yes"}, "reason", "therefore"),
        ({"own_main": "Ich möchte fragen.", "own_because": "yes"}, "reason", "may-therefore"),
        ({"own_main": "Ich habe bestanden."}, "reason", "wish"),
        ({"own_main": "Ich habe bestanden.", "own_outlook": "Bis bald."}, "reason", "may"),
        ({"own_main": "Ich will das.", "own_interest": "Ich will das.", "own_because": "yes"}, "", ""),
        (
            {
                "own_main": "Ich will das.",
                "own_interest": "Ich will das.",
                "own_because": "yes",
                "last_contact": "3. Mai",
            },
            "contacted",
            "joined",
        ),
        ({"impression": "Ich melde mich erneut wegen meiner Bewerbung."}, "report", "because"),
        ({"decision_by": "3. März"}, "reason", "because"),
        ({"asks_status": "yes", "question": "Warum? Und wann?"}, "reason", "introduced"),
        ({"asks_status": "yes", "question": "Warum?", "question_stated": "yes"}, "reason", "own"),
        ({"asks_status": "yes", "question_indirect": "ob es weitergeht", "informal": "yes"}, "question", ""),
    ],
)
def test_a_check_in_opens_with_what_is_known_and_asks_once(strings: dict[str, str], opening: str, form: str) -> None:
    """A conversation goes before an earlier message, that before a reason; what the opening asks is not asked again."""
    decided = first(**strings)
    assert (decided["opening"], decided["form"]) == (opening, form)


@pytest.mark.parametrize(
    ("strings", "because"),
    [
        ({}, "Da mich die Stelle weiterhin sehr interessiert"),
        ({"decision_by": "9. März"}, "Da Ihre Entscheidung für den 9. März vorgesehen ist"),
        (
            {"decision_by": "3. März", "decision_by_passed": "yes"},
            "Da Ihre Entscheidung für den 3. März vorgesehen war",
        ),
        ({"decision_by": "9. März", "reason_because": "weil ich umziehe"}, "Da ich umziehe"),
        (
            {"strengths": "x", "strengths_mitbringe": "SAP mitbringe"},
            "Da mich die Stelle weiterhin sehr interessiert und ich SAP mitbringe",
        ),
        (
            {"strengths": "x", "strengths_mitbringe": f"{'x' * 150} mitbringe"},
            "Da mich die Stelle weiterhin sehr interessiert",
        ),
        ({"own_states_interest": "yes"}, ""),
        ({"own_main": "Ich warte."}, ""),
        (
            {"strengths": "x", "strengths_einbringen_wuerde": "meine Praxis einbringen würde"},
            "Da mich die Stelle weiterhin sehr interessiert und ich gern meine Praxis einbringen würde",
        ),
    ],
)
def test_a_check_in_has_one_reason_to_ask(strings: dict[str, str], because: str) -> None:
    """The candidate's own, else the date of the decision, else the interest, unless the letter says it already."""
    assert first(**strings)["because"] == because


@pytest.mark.parametrize(
    ("strings", "news"),
    [
        ({}, "ob es inzwischen etwas Neues gibt"),
        ({"interview_date": "2. März"}, "ob schon eine Entscheidung gefallen ist"),
        ({"decision_by": "9. März"}, "ob es dabei bleibt"),
        ({"decision_by": "3. März", "decision_by_passed": "yes"}, "ob sie schon gefallen ist"),
        ({"asks_status": "yes", "question_indirect": "wann ich hoffen darf"}, "wann ich hoffen darf"),
        (
            {"asks_status": "yes", "asks_receipt": "yes", "question_indirect": "ob alles da ist"},
            "ob alles da ist und wie der aktuelle Stand ist",
        ),
    ],
)
def test_a_check_in_asks_for_what_is_due(strings: dict[str, str], news: str) -> None:
    """Another, later, knows nothing of a conversation but asks the same."""
    assert first(**strings)["news"] == news
    later = check_in_strings(told(**strings))["next_check_in"]["news"]
    assert later == ("ob es inzwischen etwas Neues gibt" if strings == {"interview_date": "2. März"} else news)


@pytest.mark.parametrize(
    ("strings", "closing", "note", "papers"),
    [
        ({}, "reply", "Rückmeldung", "yes"),
        ({"informal": "yes"}, "interest-and-reply", "Nachricht", "yes"),
        ({"informal": "yes", "own_outlook": "Bis bald."}, "interest", "Nachricht", "yes"),
        ({"own_outlook": "Bis bald."}, "", "Rückmeldung", "yes"),
        ({"own_offer": "Dafür bin ich bereit."}, "", "Rückmeldung", ""),
        ({"impression": "Eine Rückmeldung fehlt."}, "reply", "Nachricht", "yes"),
        ({"interview_date": "2. März"}, "reply", "Rückmeldung", ""),
    ],
)
def test_a_check_in_closes_once(strings: dict[str, str], closing: str, note: str, papers: str) -> None:
    """With the interest where nothing has stated it, and a look ahead where the candidate has none."""
    decided = first(**strings)
    assert (decided["closing"], decided["note"], decided["offers_papers"]) == (closing, note, papers)


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        ("email", ("Ihnen", "zu", "geschrieben")),
        ("phone", ("Sie", "wegen", "angerufen")),
        ("voicemail", ("Ihnen", "wegen", "auf den Anrufbeantworter gesprochen")),
        ("", ("mich", "wegen", "gemeldet")),
    ],
)
def test_an_earlier_message_is_named_by_its_channel(channel: str, said: tuple[str, str, str]) -> None:
    """A call is made to somebody, a message left for somebody."""
    contacted = check_in_strings(told(last_channel=channel))["contacted"]
    assert (contacted["whom"], contacted["about"], contacted["how"]) == said


def test_a_call_asks_as_one_speaks() -> None:
    """A question of its own, or after the date of the decision a statement."""
    plain, due = (check_in_strings(told(decision_by=day))["call"] for day in ("", "9. März"))
    assert (plain["asks"], plain["mark"]) == ("Darf ich fragen,", "?")
    assert due["asks"] == "Da Ihre Entscheidung für den 9. März vorgesehen ist, möchte ich gern fragen,"
    assert due["mark"] == "."


def test_a_reason_opens_a_sentence_with_da() -> None:
    """Any other clause stays out of the beginning of a sentence."""
    assert since("weil ich umziehe") == since("da ich umziehe") == "da ich umziehe"
    assert since("dass ich umziehe") == ""


def test_a_conversation_is_known_unless_it_is_denied() -> None:
    """By its day, by its topics, or because it is said so."""
    assert has_talked(told(interview_date="2. März"))
    assert has_talked(told(discussed_sentence="Wir sprachen."))
    assert has_talked(told(interviewed="yes"))
    assert not has_talked(told())
    assert not has_talked(told(interview_date="2. März", interviewed="no"))


@pytest.mark.parametrize(
    ("strings", "first_topics", "next_topics"),
    [
        ({"discussed": "x"}, "interesting", "interesting"),
        ({"discussed": "x", "discussed_learned": "yes"}, "learned", "learned"),
        ({"discussed": "x", "discussed_joined": "yes"}, "", "interesting"),
        ({"discussed": "x", "interviewed": "no"}, "", ""),
        ({}, "", ""),
    ],
)
def test_topics_are_named_with_the_conversation(strings: dict[str, str], first_topics: str, next_topics: str) -> None:
    """Once: the thanks for a conversation may have them already, which only the first check-in has."""
    decided = check_in_strings(told(**strings))
    assert (decided["first_check_in"]["topics"], decided["next_check_in"]["topics"]) == (first_topics, next_topics)


@pytest.mark.parametrize(
    ("strings", "offered"),
    [
        ({}, ""),
        ({"needs": "x"}, "for-needs"),
        ({"strengths_mitbringe": "SAP mitbringe"}, ""),
        ({"strengths_mitbringe": "Folgendes mitbringe: x", "informal": "yes"}, "with-interest"),
        ({"own_states_interest": "yes"}, "alone"),
    ],
)
def test_strengths_are_offered_once(strings: dict[str, str], offered: str) -> None:
    """For what is needed, in the reason to ask, with the interest, or alone where the candidate states it."""
    assert first(**strings, **({"strengths": "x"} if strings else {}))["strengths"] == offered


# Replies to offers


def negotiation(**strings: str) -> dict[str, str]:
    """Return what a negotiation decides."""
    decided: Any = offer_reply_strings(told(**strings))["negotiation"]
    return decided  # type: ignore[no-any-return]


MORE = {
    "requests": "ein Bonus",
    "requests_accusative": "einen Bonus",
    "requests_vereinbaren": "einen Bonus vereinbaren können",
}


@pytest.mark.parametrize(
    ("strings", "ground"),
    [
        ({"reason_because": "weil ich umziehe"}, "Da ich umziehe,"),
        ({"reason_reason": "nachdem ich alles geprüft habe"}, "Nachdem ich alles geprüft habe,"),
        ({"reason_clause": "aus familiären Gründen"}, "Aus familiären Gründen"),
        ({"reason": "die Nähe", "reason_accusative": "die Nähe"}, "Mit Blick auf die Nähe"),
        ({"reason": "x", "reason_accusative": "Folgendes: x"}, ""),
        ({"strengths": "x", "strengths_mitbringe": "SAP mitbringe"}, "Da ich SAP mitbringe,"),
        (
            {"strengths": "x", "strengths_einbringen": "x", "strengths_accusative": "meine Praxis"},
            "Mit Blick auf meine Praxis",
        ),
        ({"strengths": "x", "strengths_mitbringe": "Folgendes mitbringe: x"}, ""),
        ({}, ""),
    ],
)
def test_a_request_rests_on_the_best_ground(strings: dict[str, str], ground: str) -> None:
    """The reason, else the strengths; what cannot begin a sentence is said by itself."""
    assert negotiation(**MORE, **strings)["ground"] == ground


@pytest.mark.parametrize(
    ("strings", "intro"),
    [
        (MORE | {"requests_infinitive": "zu warten", "reason_because": "weil ich umziehe"}, "because"),
        (MORE | {"requests_infinitive": "zu warten", "reason_clause": "aus Zeitgründen"}, "clause"),
        (MORE | {"requests_infinitive": "zu warten", "reason": "Zeit"}, "matter"),
        (MORE | {"reason": "Zeit"}, ""),
        ({"reason_because": "weil ich umziehe"}, "raise"),
        ({"requests_sentence": "Ich brauche Zeit."}, "discuss"),
        ({}, ""),
    ],
)
def test_a_request_is_led_up_to_where_its_sentence_has_no_room(strings: dict[str, str], intro: str) -> None:
    """A request in the infinitive, or in the candidate's own sentences, does not name its reason."""
    assert negotiation(**strings)["intro"] == intro


def test_what_is_asked_for_is_one_clause() -> None:
    """Something to agree on, where that is short; else room for it."""
    assert negotiation(**MORE)["want"] == "ob wir einen Bonus vereinbaren können"
    many = MORE | {"requests_accusative": "einen Bonus, ein Rad", "requests_several": "yes"}
    assert negotiation(**many)["want"] == "ob Spielraum besteht für einen Bonus, ein Rad"
    assert negotiation(**many)["form"] == "several"
    unknown = MORE | {"requests_accusative": "Folgendes: mein Xyz"}
    assert (negotiation(**unknown)["form"], negotiation(**unknown)["listed"]) == ("listed", ": mein Xyz")


def test_an_offer_is_named_with_the_position_unless_own_words_name_it() -> None:
    """Once is enough."""
    position = {"role": "Bauleiterin", "Ihr_unended": "Ihr"}
    named = " ".join(str(offer_reply_strings(told(**position))["the_offer"]).split())
    assert named == "Ihr Angebot für die Stelle als Bauleiterin bei der Nordlicht AG"
    own = offer_reply_strings(told(**position, impression="Als Bauleiterin zu starten, freut mich."))
    assert str(own["the_offer"]).strip() == "Ihr Angebot"


# Replies to rejections


@pytest.mark.parametrize(
    ("strings", "plea"),
    [
        ({}, "Für meine weiteren Bewerbungen wäre ich Ihnen für eine kurze, ehrliche Einschätzung dankbar"),
        (
            {"own_learning": "Ich will lernen.", "people": "Mei Lin"},
            "Da ich lernen will, würde ich mich über eine kurze, ehrliche Einschätzung freuen",
        ),
        (
            {"reason_because": "weil ich lerne", "ask_feedback": "yes"},
            "Da ich lerne, wäre ich Ihnen für eine kurze, ehrliche Einschätzung dankbar",
        ),
        ({"own_learning": "Über einen Hinweis würde ich mich freuen."}, ""),
        (
            {"own_learning": "Ihr Hinweis war wertvoll."},
            "Für meine weiteren Bewerbungen wäre ich Ihnen für eine kurze, ehrliche Einschätzung dankbar",
        ),
    ],
)
def test_feedback_is_asked_for_once(strings: dict[str, str], plea: str) -> None:
    """With its aim, and without a third thanks."""
    assert rejection_reply_strings(told(**strings))["feedback"]["plea"] == plea


def test_a_question_of_reasons_takes_the_place_of_the_general_one() -> None:
    """Any other is asked beside it."""
    why = rejection_reply_strings(told(question="Warum?", asks_reasons="yes", ask_feedback="yes"))["feedback"]
    other = rejection_reply_strings(told(question="Wem?", ask_feedback="yes"))["feedback"]
    assert (why["question"], why["asks_generally"]) == ("reasons", "")
    assert (other["question"], other["asks_generally"]) == ("other", "yes")


@pytest.mark.parametrize(
    ("strings", "stays"),
    [
        ({}, ""),
        ({"stay_connected": "yes"}, "plainly"),
        ({"stay_connected": "yes", "strengths": "x"}, "for-strengths"),
        ({"stay_connected": "yes", "own_outlook": "Bleiben wir in Kontakt."}, ""),
    ],
)
def test_to_stay_in_touch_is_asked_for_once(strings: dict[str, str], stays: str) -> None:
    """And not where the candidate's own words do."""
    assert rejection_reply_strings(told(**strings))["feedback"]["stays"] == stays


# Thank-yous, withdrawals, other appointments


@pytest.mark.parametrize(
    ("role", "kind", "said"),
    [
        ("referrer", "Empfehlung", "Ihre Empfehlung für die Stelle als Bauleiterin bei der Nordlicht AG"),
        (
            "coordinator",
            "Organisation",
            "die Organisation des Gesprächs am 2. März über die Stelle als Bauleiterin bei",
        ),
        ("agency", "Vermittlung", "die Vermittlung des Gesprächs am 2. März über die Stelle als Bauleiterin bei"),
        ("", "Unterstützung", "Ihre Unterstützung bei meiner Bewerbung als Bauleiterin bei der Nordlicht AG"),
    ],
)
def test_help_is_thanked_for_by_its_name(role: str, kind: str, said: str) -> None:
    """As the role tells."""
    thanked = thank_you_strings(told(interview_date_when="am 2. März"), role)
    assert thanked["kind_of_help"] == kind
    assert str(thanked["the_help"]).startswith(said)


@pytest.mark.parametrize(
    ("strings", "short", "closing"),
    [
        ({}, "", "interest-and-reply"),
        ({"discussed": "x"}, "yes", ""),
        ({"discussed": "x", "question": "Wem?"}, "", "interest-and-reply"),
        ({"own_outlook": "Bis bald."}, "", "interest"),
        ({"strengths": "x"}, "", "reply"),
        ({"states_interest": "yes"}, "", "reply"),
        ({"states_interest": "yes", "needs": "x"}, "", "reply"),
        ({"needs": "x"}, "", "interest-and-reply"),
        ({"states_interest": "yes", "expects_reply": "yes"}, "", ""),
    ],
)
def test_a_thank_you_states_the_interest_once(strings: dict[str, str], short: str, closing: str) -> None:
    """In a short letter with the thanks, in a longer one with the strengths or at the end."""
    thanks: Any = thank_you_strings(told(**strings), "")["thanks"]
    assert (thanks["is_short"], thanks["closing"]) == (short, closing)


@pytest.mark.parametrize(
    ("strings", "rest"),
    [
        ({}, "zurückziehen"),
        ({"reason_because": "weil ich umziehe"}, "zurückziehen, weil ich umziehe"),
        ({"reason_clause": "aus Zeitgründen"}, "aus Zeitgründen zurückziehen"),
        ({"chosen_because": "weil ich zugesagt habe"}, "zurückziehen, weil ich zugesagt habe"),
        (
            {"chosen": "x", "chosen_decided_habe": "für Kiel entschieden habe"},
            "zurückziehen, weil ich mich für Kiel entschieden habe",
        ),
        (
            {"chosen": "x", "chosen_decided": "für Kiel entschieden", "reason_because": "weil es passt"},
            "zurückziehen: Ich habe mich für Kiel entschieden, weil es passt",
        ),
    ],
)
def test_a_withdrawal_is_one_sentence(strings: dict[str, str], rest: str) -> None:
    """With the choice or the reason in it."""
    sentence = " ".join(withdrawal_strings(told(**strings))["withdrawal"]["sentence"].split())
    assert sentence == f"muss ich meine Bewerbung als Bauleiterin bei der Nordlicht AG {rest}"


@pytest.mark.parametrize(
    ("strings", "by"),
    [
        ({"cancelled_by": "candidate"}, "candidate"),
        ({"reason": "Krankheit"}, "candidate"),
        ({}, "request"),
        ({"cancelled_by": "employer", "reason": "Krankheit"}, ""),
        ({"interview_date_passed": "yes"}, ""),
    ],
)
def test_who_has_a_reason_moved_the_appointment(strings: dict[str, str], by: str) -> None:
    """Unless the other side is known to have cancelled it; without a reason, the letter moves what is still to come."""
    assert reschedule_strings(told(**strings))["moved"]["by"] == by


@pytest.mark.parametrize(
    ("strings", "said"),
    [
        ({}, "kann ich den Termin nicht wahrnehmen"),
        ({"interview_date_passed": "yes"}, "konnte ich den Termin nicht wahrnehmen"),
        ({"reason_leider": "passt der Termin mir nicht"}, "passt der Termin mir nicht"),
        ({"reason_because": "weil ich verreise"}, "kann ich den Termin nicht wahrnehmen, weil ich verreise"),
        ({"reason_clause": "wegen Krankheit"}, "kann ich den Termin wegen Krankheit nicht wahrnehmen"),
        (
            {"reason": "eine Prüfung"},
            "kann ich den Termin nicht wahrnehmen, weil mir etwas dazwischengekommen ist: eine Prüfung",
        ),
        ({"reason_sentence": "Ich kann ihn nicht wahrnehmen."}, ""),
    ],
)
def test_who_cannot_come_says_so_once(strings: dict[str, str], said: str) -> None:
    """With the reason."""
    assert reschedule_strings(told(**strings))["moved"]["cannot_come"] == said


@pytest.mark.parametrize(
    ("reason", "end"),
    [
        ("weil jemand krank ist", "nicht zustande, weil jemand krank ist."),
        ("wegen Krankheit", "bei der Nordlicht AG wegen Krankheit nicht zustande."),
        ("Krankheit im Team", "nicht zustande (Krankheit im Team)."),
        ("", "bei der Nordlicht AG nicht zustande."),
    ],
)
def test_why_the_other_side_cancelled_is_said(reason: str, end: str) -> None:
    """Whether the candidate gives it as a clause, as an adverbial or as a phrase alone."""
    context = {
        "candidate": {"name": "Jonas Weber"},
        "recipient": None,
        "company": "Nordlicht AG",
        "position": "Bauleiter",
        "interview_date": dt.date(2026, 5, 19),
        "cancelled_by": "employer",
        "reason": reason or None,
    }
    body = render("reschedule-request", context, on=dt.date(2026, 5, 12), locale="de").body
    assert f" {end} Ich würde es sehr gern nachholen." in " ".join(body.split())


@pytest.mark.parametrize("reason", ["da ich umziehe", "weil ich umziehe"])
def test_a_reason_for_a_plea_keeps_its_words_whatever_joins_it(reason: str) -> None:
    """Both words for "because" lead into the same clause."""
    context = {
        "candidate": {"name": "Jonas Weber"},
        "recipient": None,
        "company": "Nordlicht AG",
        "position": "Bauleiter",
        "reason": reason,
        "ask_feedback": True,
    }
    assert "Da ich umziehe, " in render("rejection-reply", context, locale="de").body


def test_a_request_among_questions_stays_a_request_and_several_questions_are_several() -> None:
    """``Bitte lassen Sie mich wissen …`` is no question; three questions are not announced as one."""
    base = {
        "candidate": {"name": "Sandra Wirth"},
        "recipient": {"name": "Jan Doe", "family_name": "Doe", "honorific": "Herr"},
        "company": "Kanzlei Doe",
        "position": "Paralegal",
    }
    asked = render(
        "check-in", base | {"question": "Bitte lassen Sie mich wissen, wann Sie Zeit haben."}, locale="de"
    ).text
    assert "Bitte lassen Sie mich wissen, wann Sie Zeit haben." in asked
    assert "haben?" not in asked
    facts = base | {"question": "Brauche ich eigene Schuhe? Gibt es eine Kantine?", "interview_date": "2026-04-08"}
    for place in range(1, 9):
        several = render("thank-you", facts | {"round": place}, locale="de").text
        assert "Eine Frage beschäftigt mich noch: Brauche" not in several
    declined = base | {"decision": "decline", "impression": "Ich bedanke mich für Ihr Vertrauen."}
    assert render("offer-reply", declined, locale="de").text.count("Vertrauen") == 1


def test_two_sentences_are_no_clause() -> None:
    """What attracts can be the reason of a check-in where it is one sentence; behind another it stays as it is."""
    facts = {
        "candidate": {"name": "Jonas Weber"},
        "recipient": {"name": "Eva Holm", "given_name": "Eva"},
        "company": "Nordlicht AG",
        "position": "Bauleiterin",
    }
    own = ["Vielen Dank für die Führung durch die Werft.", "Die Aufgabe reizt mich sehr."]
    text = render("check-in", facts | {"impression": own}, locale="de").body
    assert " ".join(own) in text
    assert as_reason(own[1]) == "mich die Aufgabe sehr reizt"
    assert as_reason(" ".join(own)) == ""


def test_people_who_say_du_are_written_to_without_exclamation_or_capitals() -> None:
    """Thanks to others end in a full stop, and what was offered begins with the word for it."""
    facts = {
        "candidate": {"name": "Jonas Weber"},
        "recipient": None,
        "company": "Nordlicht AG",
        "position": "Bauleiterin",
    }
    others = [{"name": "Mei Lin"}, {"name": "Thomas Fell"}]
    thanks = render("thank-you", facts | {"people": others}, locale="de", formality="informal").body
    assert "Mei Lin und Thomas Fell." in thanks
    offer = render(
        "offer-reply", facts | {"terms": "der Umstieg auf Streaming"}, locale="de", formality="informal"
    ).body
    assert "Angeboten habt ihr mir den Umstieg auf Streaming." in offer
