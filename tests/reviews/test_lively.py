"""Lively good letters raise no alarm: frank, funny and of the trade, with other days, firms and people in them."""

import tomllib
from typing import Any

from followup_kit import Severity, review
from followup_kit.reviews import Finding
from tests.support.labelled import FOLDER

SENTENCES: dict[str, dict[str, list[str]]] = tomllib.loads(
    FOLDER.joinpath("probes", "lively.toml").read_text(encoding="utf-8")
)
FACTS: dict[str, Any] = {
    "candidate": {"name": "Nora Tate", "phone": "(415) 555-0186", "email": "nora.tate@example.com"},
    "recipient": {"name": "Gus Hartley", "given_name": "Gus", "family_name": "Hartley", "honorific": "Mr."},
    "company": "Hartley Boatworks",
    "position": "Boat Carpenter",
    "interview_date": "2026-04-07",
}
OF_TYPE: dict[str, dict[str, Any]] = {
    "check-in": {"decision_by": "2026-04-17"},
    "rejection-reply": {"outcome": "rejected"},
    "offer-reply": {"outcome": "offered", "decision": "accept", "start_date": "2026-05-04"},
    "withdrawal": {"reason": "a job nearer home"},
    "reschedule-request": {"reason": "jury duty", "interviewed": False},
}
FRAMES = {
    "thank-you": (
        "Thank you for the interview on April 7 about the Boat Carpenter position at Hartley Boatworks. I enjoyed "
        "hearing about the lapstrake dory. {} I look forward to hearing from you."
    ),
    "check-in": (
        "Thank you again for the interview on April 7 for the Boat Carpenter position at Hartley Boatworks. I am still "
        "very interested. {} May I ask how things stand?"
    ),
    "rejection-reply": (
        "Thank you for letting me know about the Boat Carpenter position. {} I would be glad to stay in touch."
    ),
    "offer-reply": (
        "Thank you for the offer. I am pleased to accept the position of Boat Carpenter at Hartley Boatworks, starting "
        "on May 4. {} I look forward to it."
    ),
    "withdrawal": (
        "Thank you for the interview on April 7 for the Boat Carpenter position at Hartley Boatworks. I am writing to "
        "withdraw my application. {} I wish you all the best."
    ),
    "reschedule-request": (
        "Thank you for inviting me to interview for the Boat Carpenter position on April 7. I am sorry, but I cannot "
        "come that day. {} Could we meet on April 9 instead?"
    ),
}
"""A good letter of each type, in which a sentence is put."""

TONE = {"FK222", "FK231", "FK232", "FK233", "FK501", "FK511", "FK512", "FK513", "FK514", "FK515", "FK516", "FK517"}


def found(message_type: str, text: str, *, greeting: str = "Dear Mr. Hartley", **facts: Any) -> list[Finding]:
    """Return what is worse than a suggestion in a letter, or is one of tone."""
    draft = {
        "message_type": message_type,
        "channel": "email",
        "subject": "Boat Carpenter: Nora Tate",
        "body": f"{greeting},\n\n{text}\n\nBest regards,\nNora Tate\n(415) 555-0186",
        "locale": "en-US",
    }
    held = review(draft, {**FACTS, **OF_TYPE.get(message_type, {}), **facts})
    return [each for each in held if each.severity is not Severity.SUGGESTION or each.code in TONE]


def test_lively_sentences_raise_no_alarm_and_are_not_nagged() -> None:
    """Whether the letter greets by title or by the given name."""
    reported = [
        (sentence, str(each))
        for message_type, frame in FRAMES.items()
        for sentence in SENTENCES[message_type]["sentences"]
        for greeting in ("Dear Mr. Hartley", "Hi Gus")
        for each in found(message_type, frame.replace("{}", sentence), greeting=greeting)
    ]
    assert reported == []


def test_words_of_friends_are_usual_among_people_on_first_names() -> None:
    """To somebody greeted by title one of them is a suggestion, and two are a habit."""
    frame = FRAMES["thank-you"]
    for sentence in SENTENCES["familiar"]["sentences"]:
        assert found("thank-you", frame.replace("{}", sentence), greeting="Hi Gus") == [], sentence
    for sentence, severities in (
        ("I was dead impressed by the steam box.", ["suggestion"]),
        ("I was dead impressed by the steam box, and chuffed to see it.", ["warning", "warning"]),
    ):
        stiff = found("thank-you", frame.replace("{}", sentence))
        assert [str(each.severity) for each in stiff if each.code == "FK501"] == severities
    hugs = found("thank-you", frame.replace("{}", "Hugs to the crew."))
    assert [str(each.severity) for each in hugs] == ["suggestion"]


def test_somebody_may_be_addressed_by_their_office() -> None:
    """In place of the name, or before it, and in passing; behind Ms. such a word is a name, and may be wrong."""
    text = FRAMES["thank-you"].replace(" {}", "")
    for greeting in ("Dear Mr. Mayor", "Dear Coach", "Hello, Pastor Hartley", "Dear Chief Hartley", "Dear Madam Chair"):
        for office in ("Thank you, Pastor.", "Thanks again, Coach."):
            assert found("thank-you", f"{text} {office}", greeting=greeting, recipient=NAMELESS) == [], greeting
    assert "FK102" in {each.code for each in found("thank-you", text, greeting="Dear Ms. Pastor")}
    assert "FK102" in {each.code for each in found("thank-you", f"{text} Thank you, Marcus.")}
    assert "FK102" in {each.code for each in found("thank-you", text, greeting="Dear Mr. Garrick")}


NAMELESS = {"name": "Gus Hartley", "given_name": "Gus", "family_name": "Hartley"}


def test_a_remark_may_follow_the_name_in_a_signature() -> None:
    """What stands in brackets says how one is called, or what one holds."""
    body = FRAMES["thank-you"].replace(" {}", "")
    for remark in ("Nora Tate", "Nory Tate (yes, really; it is Nora on all of my papers and tickets)"):
        draft = {
            "message_type": "thank-you",
            "channel": "email",
            "subject": "Boat Carpenter: Nora Tate",
            "body": f"Dear Mr. Hartley,\n\n{body}\n\nThank you,\n{remark}",
            "locale": "en-US",
        }
        assert "FK209" not in {each.code for each in review(draft, FACTS)}, remark


def test_who_is_a_fool_is_told_by_the_subject() -> None:
    """An employer is spoken ill of; the candidate who would be a fool to say no is not."""
    for sentence, codes in (
        ("My boss is a fool.", {"FK516"}),
        ("My old manager was lazy and rude.", {"FK516"}),
        ("My old job came through with a pension, and I'd be a fool to turn it down.", set()),
        ("My present boss offered me a raise, and I would be such a fool to refuse it.", set()),
    ):
        assert {each.code for each in found("withdrawal", FRAMES["withdrawal"].replace("{}", sentence))} == codes


def test_another_employer_is_told_of_and_one_in_place_of_the_right_one_is_found() -> None:
    """Who interviews elsewhere says so; a name where the employer belongs is certain where nothing else may stand."""
    text = "Thank you for the interview on April 7. {} I enjoyed hearing about the lapstrake dory. The Boat Carpenter"
    text += " position interests me very much, and I look forward to hearing from you."
    for sentence, severity in (
        ("I'm also interviewing at Databricks, and I'd rather tell you than be coy.", None),
        ("I've an offer from Wexley, but I would rather work with you.", None),
        ("I would love to bring that to Wexley.", "warning"),
        ("I would love to work for Wexley.", "error"),
    ):
        told = found("thank-you", text.replace("{}", sentence), company="Tidewater Sheds")
        held = [str(each.severity) for each in told if each.code == "FK103"]
        assert held == ([severity] if severity else []), sentence


def test_a_promise_is_theirs_and_another_deadline_is_not() -> None:
    """The day on which the reader wanted to answer is held against the facts; that of somebody else is not."""
    frame = "Thank you for the interview on April 7 for the Boat Carpenter position at Hartley Boatworks. {}"
    frame += " I am still very interested. Could you tell me how things stand?"
    for sentence, codes in (
        ("You said that you would decide by April 21.", {"FK113"}),
        ("A second yard is asking me to decide by April 21.", set()),
        ("You hoped to decide by the 17th; another firm has given me until April 21.", set()),
    ):
        assert {each.code for each in found("check-in", frame.replace("{}", sentence))} == codes, sentence


SAID_OUTRIGHT = (
    ("FK511", "check-in", "I get the machine every time, which is getting pretty old."),
    ("FK511", "rejection-reply", "I expected more than three lines signed by nobody."),
    ("FK512", "check-in", "I shall treat no answer by Wednesday as a refusal."),
    ("FK512", "reschedule-request", "That is the only slot you are going to get from me."),
    ("FK515", "thank-you", "I know that my degree is from nowhere special."),
    ("FK516", "thank-you", "He plainly had not opened my file, and I pity the crew that has to climb with him."),
    ("FK222", "rejection-reply", "Is it really final?"),
    ("FK233", "thank-you", "I would rather look elsewhere."),
    ("FK101", "thank-you", "I liked (mention topic from interview)."),
    ("FK121", "thank-you", "With this message comes a copy of my ticket."),
    ("FK122", "thank-you", "You can listen to the first reel here:"),
)


def test_what_is_said_outright_is_found_beside_lively_words() -> None:
    """Reproach, terms, ill words and doubt, and what was left open."""
    draft = {"channel": "email", "subject": "Boat Carpenter: Nora Tate", "locale": "en-US"}
    missed = []
    for code, kind, sentence in SAID_OUTRIGHT:
        body = f"Dear Mr. Hartley,\n\n{FRAMES[kind].replace('{}', sentence)}\n\nBest regards,\nNora Tate"
        held = review({**draft, "message_type": kind, "body": body}, {**FACTS, **OF_TYPE.get(kind, {})})
        if code not in {each.code for each in held}:
            missed.append((code, sentence))
    assert missed == []


def test_pay_that_was_discussed_is_of_the_work() -> None:
    """Whoever works with pay speaks of it."""
    text = FRAMES["thank-you"].replace("{}", "I enjoyed working through the salary reclassification cases with you.")
    assert found("thank-you", text, discussed=["salary reclassification cases"]) == []
    assert [each.code for each in found("thank-you", text)] == ["FK231"]
