import datetime as dt
import re
from itertools import combinations
from typing import Any

import attrs
import pytest

from followup_kit import (
    DEFAULT_CATALOG,
    Cancelled,
    Channel,
    Context,
    Draft,
    InvalidArgumentError,
    InvalidContextError,
    Message,
    MessageType,
    Offered,
    Person,
    Rejected,
    Withdrew,
    fields,
    preload,
    render,
    schedule_for,
)
from tests.support.samples import CANDIDATE, DANA, ENTRIES, INTERVIEW, PANEL, every_pair, full, minimal

LIMITS = {
    "thank-you": 200,
    "check-in": 230,
    "rejection-reply": 190,
    "offer-reply": 188,
    "contact-request": 95,
    "connection-request": 45,
    "reschedule-request": 80,
    "withdrawal": 147,
}
STALE = re.compile(
    r"just checking in|hope this (email|message)|touch(ing)? base|to whom it may concern|reach(ing)? out|circl\w+ back|"
    r"at your earliest|do not hesitate|don't hesitate|thrilled|passionate|great fit|!",
    re.IGNORECASE,
)
BROKEN = re.compile(
    r"None|\{|\}|  | [,.;:?]|\(\)|,,|\.\.|,\.|\n\n\n|\b(and|or|but|the|a|an|our|your) ?[.,;:]|\b(\w+) \2\b"
)


def words(message: Message) -> int:
    """Count the words of a body."""
    return len(message.body.split())


@pytest.mark.parametrize("message_type", MessageType)
def test_every_pair_of_optional_parts_reads_as_if_written_that_way(message_type: MessageType) -> None:
    """No gap, placeholder, doubled blank, dangling word, overlong letter or cliché, whatever is given or left out."""
    for context in every_pair(message_type):
        message = render(message_type, context)
        assert not BROKEN.search(message.text), message.text
        assert not STALE.search(message.text), message.text
        assert words(message) <= LIMITS[message_type], message.text
        assert message.text == message.text.strip()
        for paragraph in message.body.split("\n\n"):
            assert paragraph[0].isupper() or paragraph.startswith("+"), paragraph


@pytest.mark.parametrize("message_type", MessageType)
def test_every_wording_can_be_read_in_full(message_type: MessageType) -> None:
    """Each wording of each text keeps to the limit and loses nothing that was given."""
    for place in range(8):
        for context in (full(message_type), minimal(message_type)):
            message = render(message_type, Context(context, place=place))
            assert not BROKEN.search(message.text), message.text
            assert words(message) <= LIMITS[message_type]


def test_a_thank_you_says_everything_it_was_given() -> None:
    """Name and position in the subject; name, position, details, question and contact details in the body."""
    for place in range(6):
        message = render("thank-you", Context(full("thank-you"), place=place))
        assert message.subject is not None
        assert "Priya Raman" in message.subject
        assert "Data Engineer" in message.subject
        assert message.body.startswith("Dear Dr. Okafor,\n\n")
        expected = (
            "Data Engineer",
            "Northwind Energy",
            ENTRIES["strengths"],
            ENTRIES["forgotten"],
            ENTRIES["question"],
        )
        for value in (*expected, ENTRIES["discussed"], "May 19", "Friday, May 22"):
            assert value in message.body, (place, value)
        assert message.body.endswith("Best regards,\nPriya Raman\n+1 212 555 0147\npriya.raman@example.org")


def test_a_thank_you_without_interest_claims_none() -> None:
    """It thanks, wishes well, and neither sells, asks, nor looks forward to anything."""
    for place in range(4):
        message = render("thank-you", Context(full("thank-you", still_interested=False), place=place))
        assert ENTRIES["discussed"] in message.body
        assert ENTRIES["strengths"] not in message.body
        assert "?" not in message.body
        assert not re.search(r"interested|next step|look forward|hear from you|would like this job", message.body)


def test_a_check_in_mentions_the_earlier_message_and_the_date_they_named() -> None:
    """It thanks again, asks one plain question, and offers more information."""
    body = render("check-in", full("check-in")).body
    assert "May 20" in body
    assert "May 22" in body
    assert "hank" in body
    assert "?" in body
    assert render("check-in", full("check-in", question=None)).body.count("?") == 1


def test_a_second_check_in_does_not_repeat_the_first() -> None:
    """Another one, where it is welcome, is written in other words."""
    for context in (minimal("check-in"), full("check-in", impression=None, question=None, respond_by=None)):
        first, second = (render("check-in", Context(context, place=place)).body for place in (0, 1))
        assert not set(sentences(first)) & set(sentences(second))


@pytest.mark.parametrize(("given", "mentioned"), [(True, True), (False, False)])
def test_a_rejection_reply_mentions_feedback_only_if_there_was_any(*, given: bool, mentioned: bool) -> None:
    """Nobody is thanked for what they did not give."""
    body = render("rejection-reply", full("rejection-reply", feedback_given=given)).body
    assert ("telling me why" in body) is mentioned
    assert "opportunity" in body.lower() or "consider" in body.lower()


@pytest.mark.parametrize(
    ("changes", "variant"),
    [
        ({}, "acknowledge"),
        ({"details_provided": False}, "details"),
        ({"needs_time": True, "details_provided": False}, "time"),
        ({"decision": "accept", "needs_time": True}, "accept"),
        ({"decision": "decline"}, "decline"),
    ],
)
def test_an_offer_reply_follows_the_decision(changes: dict[str, object], variant: str) -> None:
    """The context chooses the variant, and naming that variant gives the same letter."""
    context = full("offer-reply", **changes)
    assert render("offer-reply", context) == render("offer-reply", context, variant=variant)


def test_an_offer_reply_begins_with_gratitude() -> None:
    """Whatever it goes on to ask or to say."""
    for variant in ("acknowledge", "details", "time", "accept", "decline"):
        opening = render("offer-reply", full("offer-reply"), variant=variant).body.split("\n\n")[1]
        assert re.search(r"thank|grateful", sentences(opening)[0], re.IGNORECASE), opening


def test_four_interviewers_get_four_letters() -> None:
    """Even with nothing personal filled in, no two members of a panel get a sentence in common."""
    letters = [
        render("thank-you", step.context).body
        for step in schedule_for(INTERVIEW)
        if step.action == "thank-you" and step.context is not None
    ]
    assert len(letters) == len(PANEL)
    for one, other in combinations(letters, 2):
        assert not set(sentences(one)) & set(sentences(other))


def sentences(body: str) -> list[str]:
    """Return the sentences of a letter, without greeting and signature."""
    text = " ".join(part for part in body.split("\n\n") if not part.startswith(("Dear ", "Hi ", "Best")))
    return [part for part in re.split(r"(?<=[.?])\s+", text) if part]


def test_the_same_facts_always_give_the_same_letter() -> None:
    """The choice between wordings is never random."""
    context = full("thank-you", recipient={"name": "Mei Lin"})
    assert len({render("thank-you", context).text for _ in range(5)}) == 1


@pytest.mark.parametrize(
    ("recipient", "greeting"),
    [
        (None, "Dear Northwind Energy hiring team,"),
        ({"name": "Dana Okafor"}, "Dear Dana Okafor,"),
        ({"name": "Dana Okafor", "given_name": "Dana"}, "Hi Dana,"),
        ({"name": "Dana Okafor", "honorific": "Ms.", "family_name": "Okafor"}, "Dear Ms. Okafor,"),
        ({"name": "Dana Okafor", "honorific": "Dr."}, "Dear Dr. Dana Okafor,"),
        ({"name": "Suharto"}, "Dear Suharto,"),
    ],
)
def test_a_greeting_uses_the_names_it_has_and_never_splits_one(recipient: object, greeting: str) -> None:
    """Honorific and family name where both are known, else the given name, else the name as it is."""
    assert render("thank-you", full("thank-you", recipient=recipient)).body.startswith(f"{greeting}\n\n")


@pytest.mark.parametrize(
    ("recipient", "greeting"),
    [
        (None, "Hello,"),
        ({"name": "Dana Okafor", "honorific": "Dr.", "family_name": "Okafor"}, "Hello Dr. Okafor,"),
        ({"name": "Dana Okafor", "honorific": "Dr."}, "Hello Dana Okafor,"),
        ({"name": "Dana Okafor", "given_name": "Dana"}, "Hi Dana,"),
    ],
)
def test_a_note_greets_in_fewer_words(recipient: object, greeting: str) -> None:
    """A connection request is a note, not a letter."""
    message = render("connection-request", full("connection-request", recipient=recipient))
    assert message.body.startswith(greeting)
    assert message.subject is None
    assert message.channel == "linkedin"
    assert str(message) == message.body


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("The move to streaming.", "the move to streaming"),
        ("Six years of payroll work", "six years of payroll work"),
        ("Leading a team of five", "leading a team of five"),
        ("Kubernetes upgrades", "Kubernetes upgrades"),
        ("Boeing", "Boeing"),
        ("  spaces \n and lines ", "spaces and lines"),
        ("I led the move to streaming", "I led the move to streaming."),
        ("We moved to streaming. It worked!", "We moved to streaming. It worked!"),
        ("it worked", "It worked."),
    ],
)
def test_a_candidates_words_join_the_sentence_they_are_put_in(given: str, written: str) -> None:
    """A phrase loses its full stop and a capital that is not a name's; a sentence stands by itself."""
    assert written in render("thank-you", full("thank-you", discussed=given)).body


@pytest.mark.parametrize("question", ["how do you decide", "How do you decide?", "How do you decide."])
def test_a_question_ends_in_its_mark(question: str) -> None:
    """It stands as a sentence of its own."""
    assert "How do you decide?" in render("thank-you", full("thank-you", question=question)).body


@pytest.mark.parametrize(("locale", "date"), [("en", "May 22"), ("en_GB", "22 May"), ("en-AU", "22 May")])
def test_dates_follow_the_territory(locale: str, date: str) -> None:
    """The language is English, the order of a date is the territory's."""
    message = render("check-in", full("check-in"), locale=locale)
    assert re.search(date, message.body)
    assert message.locale == locale.replace("-", "_")


def test_everything_wrong_with_a_context_is_told_at_once() -> None:
    """Missing, unknown with the nearest known name, blank, of the wrong kind, at any depth."""
    context = {
        "candidate": {"nam": "Priya", "email": "priya"},
        "recipient": {"name": "Dana", "email": "dana", "role": "boss"},
        "company": " ",
        "position": 7,
        "interview_date": "19 May",
        "format": "fone",
        "still_interested": "yes",
        "strenghts": "payroll",
        "decision_by": dt.datetime(2026, 5, 22, tzinfo=dt.UTC),
    }
    with pytest.raises(InvalidContextError) as raised:
        render("thank-you", context)
    assert str(raised.value).splitlines() == [
        "render thank-you: 11 problems",
        (
            "  - candidate.nam='Priya': is not known of a person; did you mean 'name'? "
            "known: name, email, phone, linkedin, affiliation"
        ),
        "  - candidate.name: is missing; pass the full name",
        "  - recipient.email='dana': is not an email address; pass one such as 'dana@example.org', or None",
        (
            "  - recipient.role='boss': is not a known word; known: interviewer, hiring-manager, recruiter, agency, "
            "hr, coordinator, referrer"
        ),
        "  - company=' ': is blank; pass a string that is not blank, or leave it out if it is optional",
        "  - position=7: is not text; pass a string",
        "  - interview_date='19 May': is not a date; pass a datetime.date, or text such as '2026-03-09'",
        "  - format='fone': is not a known word; did you mean 'phone'? known: in-person, video, phone",
        "  - still_interested='yes': is neither True nor False; pass one of them, or leave it out",
        (
            "  - decision_by=datetime.datetime(2026, 5, 22, 0, 0, tzinfo=datetime.timezone.utc): is not a date; pass a "
            "datetime.date, or text such as '2026-03-09'"
        ),
        (
            "  - strenghts='payroll': is not a field of this message; did you mean 'strengths'? known: candidate, "
            "recipient, company, position, interview_date, format, round, interviewed, still_interested, outcome, "
            "discussed, impression, strengths, needs, forgotten, clarify, question, can_send, enclosed, people, "
            "reference, decision_by"
        ),
    ]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"recipient": ...}, "recipient: is missing; who is written to"),
        ({"candidate": None}, "candidate=None: cannot be None"),
        ({"candidate": 7}, "candidate=7: is not a person; pass a mapping with a name, or a Candidate"),
        ({"people": "Tom Fell"}, "people='Tom Fell': is not a list"),
        ({"people": [PANEL[1], 7]}, "people[1]=7: is not a person"),
        ({"company": "x" * 1001}, "has 1001 characters; pass at most 1000"),
        ({"company": "Acme\x00Corp"}, "company='Acme\\x00Corp': contains control characters"),
        ({"company": "Acme\ud800"}, "company='Acme\\ud800': contains control characters"),
    ],
)
def test_each_mistake_in_a_context_has_its_remedy(changes: dict[str, object], wrong: str) -> None:
    """Nothing is guessed: what cannot be used is named."""
    context = {name: value for name, value in (full("contact-request") | changes).items() if value is not ...}
    with pytest.raises(InvalidContextError) as raised:
        render("contact-request", context)
    assert wrong in str(raised.value)


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"strengths": 7}, "strengths=7: is neither text nor a list of texts; pass a string, or a list of strings"),
        ({"strengths": b"payroll"}, "strengths=b'payroll': is neither text nor a list of texts"),
        ({"round": 0}, "round=0: is not a whole number from 1 up; pass a count such as 1"),
        ({"round": True}, "round=True: is not a whole number from 1 up"),
        ({"round": "second"}, "round='second': is not a whole number from 1 up"),
    ],
)
def test_a_list_of_texts_and_a_count_are_of_their_kind(changes: dict[str, object], wrong: str) -> None:
    """Bytes are no text, and neither zero, a flag nor a word counts a round."""
    with pytest.raises(InvalidContextError) as raised:
        render("thank-you", full("thank-you") | changes)
    assert wrong in str(raised.value)


def test_a_context_must_be_a_mapping() -> None:
    """A list of pairs is not taken for one."""
    with pytest.raises(InvalidContextError, match="is not a mapping"):
        render("thank-you", [("candidate", "Priya")])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        ({"message": None}, "this step has no message: ask step.message_type before you render"),
        ({"message": "thankyou"}, "message_type='thankyou': is not a message type; did you mean 'thank-you'?"),
        ({"channel": "fax"}, "channel='fax': is not a channel"),
        ({"channel": "linkedin"}, "is not a channel for 'thank-you'; known: email, card, phone, voicemail"),
        ({"variant": "intersted"}, "is not a variant of 'thank-you'; did you mean 'interested'?"),
        ({"message": "contact-request", "variant": "warm"}, "leave it out: a contact-request has no variants"),
        ({"locale": "xx"}, "is not a valid locale identifier"),
        ({"locale": 7}, "is not a valid locale identifier"),
        ({"locale": "eo"}, f"no templates for language 'eo'; known: {', '.join(DEFAULT_CATALOG.languages)}"),
        ({"locale": "en_Cyrl"}, "is not a valid locale identifier"),
        ({"catalog": "default"}, "is not a Catalog"),
        ({"on": dt.datetime(2026, 5, 19, tzinfo=dt.UTC)}, "is not a date; pass a datetime.date in the reader's zone"),
        ({"on": "2026-05-19"}, "on='2026-05-19': is not a date"),
    ],
)
def test_each_wrong_argument_has_its_remedy(arguments: dict[str, object], wrong: str) -> None:
    """An unknown type, channel, variant, language or catalogue names what is known."""
    call: dict[str, Any] = {"message": "thank-you", "context": full("thank-you")} | arguments
    if call["message"] == "contact-request":
        call["context"] = full("contact-request")
    with pytest.raises(InvalidArgumentError) as raised:
        render(call.pop("message"), **call)
    assert wrong in str(raised.value)


def test_the_catalogue_names_the_variants_of_a_text() -> None:
    """Asking the catalogue for a text that is not there says which there are."""
    with pytest.raises(InvalidArgumentError, match="did you mean 'accept'"):
        DEFAULT_CATALOG.wordings("en", "offer-reply", "email", "acept")
    with pytest.raises(InvalidArgumentError, match="there are no templates for it in 'en'"):
        DEFAULT_CATALOG.wordings("en", "contact-request", "email", "warm")


def test_values_are_never_run_as_templates() -> None:
    """What looks like a template stays the candidate's words."""
    body = render("thank-you", full("thank-you", discussed="{{ 7 * 7 }} and {% if x %}")).body
    assert "{{ 7 * 7 }} and {% if x %}" in body


def test_a_value_cannot_leave_the_subject() -> None:
    """A line break in a name or a position is folded into the line."""
    message = render("thank-you", full("thank-you", position="Engineer\r\nBcc: everyone@example.org\u2028x"))
    assert message.subject is not None
    assert len(message.subject.splitlines()) == 1


def test_every_step_with_a_message_can_be_written() -> None:
    """A schedule's own contexts need nothing more."""
    at = dt.datetime(2026, 5, 21, 9, tzinfo=dt.UTC)
    panel = (*PANEL, Person(name="Leo Park"))
    interview = INTERVIEW.__class__(
        candidate=CANDIDATE, company="Acme", position="Clerk", ends_at=INTERVIEW.ends_at, interviewers=panel
    )
    rejected = interview.with_event(Rejected(at=at))
    offered = interview.with_event(Offered(at=at, respond_by=dt.date(2026, 6, 1)))
    withdrawn = interview.with_event(Withdrew(at=at))
    cancelled = interview.with_event(Cancelled(at=interview.ends_at - dt.timedelta(days=1)))
    seen = set()
    for facts in (interview, rejected, offered, withdrawn, cancelled):
        for step in schedule_for(facts):
            if step.message_type is not None and step.context is not None:
                assert render(step.message_type, step.context).body
                seen.add(step.message_type)
    assert seen == set(MessageType) - {MessageType.WITHDRAWAL}


def test_a_withdrawal_is_advised_and_written_when_the_candidate_asks_for_it() -> None:
    """No step of a plan withdraws; an entry that is withheld for lack of interest says that a letter could."""
    withheld = schedule_for(attrs.evolve(INTERVIEW, still_interested=False)).withheld
    assert MessageType.WITHDRAWAL in {entry.advises for entry in withheld}
    assert render("withdrawal", minimal("withdrawal")).body


def test_a_context_behaves_like_the_dict_of_its_entries() -> None:
    """It compares, iterates and merges like one, hides its values in a repr, and keeps the recipient's place."""
    context = Context({"company": "Acme"}, place=2)
    assert context == {"company": "Acme"}
    assert len(context) == 1
    assert repr(context) == "Context(company)"
    changed = context.with_entries(position="Clerk") | {"company": "Northwind"}
    assert dict(changed) == {"company": "Northwind", "position": "Clerk"}
    assert changed.place == 2


def test_fields_describe_a_form() -> None:
    """Each has a name, a kind, and one line of help; an unknown type is refused."""
    for message_type in MessageType:
        described = fields(message_type)
        assert [field.name for field in described[:4]] == ["candidate", "recipient", "company", "position"]
        assert all(field.help.endswith(".") and "\n" not in field.help for field in described)
    with pytest.raises(InvalidArgumentError, match="did you mean 'check-in'"):
        fields("chek-in")


def test_preload_reads_a_language_once() -> None:
    """It takes any locale there are letters in, and refuses the others."""
    preload("en", "en_GB")
    with pytest.raises(InvalidArgumentError, match="no templates for language"):
        preload("eo")


def test_a_message_reads_as_it_is_sent() -> None:
    """Its text is the subject, an empty line, and the body; neither shows in its repr."""
    message = render("thank-you", minimal("thank-you"))
    assert str(message) == message.text == f"Subject: {message.subject}\n\n{message.body}"
    assert "Priya" not in repr(message)
    assert DANA.name not in repr(message)


def test_a_notebook_shows_a_message_as_its_reader_sees_it() -> None:
    """The subject above, then the paragraphs, by any channel; what was typed is no markup."""
    message = render("thank-you", minimal("thank-you") | {"company": "A & <b>B</b>"})
    shown = message._repr_html_()
    assert shown.startswith('<div lang="en"')
    assert "A &amp; &lt;b&gt;B&lt;/b&gt;" in shown
    assert shown.count("<p>") == message.body.count("\n\n") + 2
    assert "<strong>" not in render("thank-you", minimal("thank-you"), channel="card")._repr_html_()


def test_while_there_is_no_decision_the_answer_asks_for_time() -> None:
    """The draft of an offer's answer says what an undecided candidate can say, until the decision is put over it."""
    at = dt.datetime(2026, 6, 16, 11, tzinfo=dt.UTC)
    schedule = schedule_for(INTERVIEW.with_event(Offered(at=at, respond_by=dt.date(2026, 6, 19))))
    reply, decision = (step for step in schedule if step.message_type == "offer-reply")
    assert reply.context is not None
    assert decision.context is not None
    assert decision.missing == ("decision",)
    assert render("offer-reply", reply.context) == render("offer-reply", reply.context, variant="details")
    assert render("offer-reply", decision.context) == render("offer-reply", decision.context, variant="time")
    accepted = decision.context | {"decision": "accept"}
    assert render("offer-reply", accepted) == render("offer-reply", accepted, variant="accept")


@pytest.mark.parametrize(
    ("locale", "given", "together"),
    [
        ("en", ["The tour was a highlight.", "I saw the boards"], "The tour was a highlight. I saw the boards."),
        ("de", ("Die Führung war gut", "Das leuchtet ein!"), "Die Führung war gut. Das leuchtet ein!"),
        ("ja", ["静けさが印象に残りました。", "姿勢に共感しました"], "残りました。\n姿勢に共感しました。"),
    ],
)
def test_sentences_come_as_one_text_or_several(locale: str, given: object, together: str) -> None:
    """Sentences of one's own in a list read as if typed in a row, with the marks of their script."""
    message = render("thank-you", minimal("thank-you") | {"impression": given}, locale=locale)
    assert together in message.text


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("kind", [Message, Draft])
def test_paragraphs_are_told_by_any_line_end(kind: Any, line_end: str) -> None:
    """Browsers send CRLF; what is kept has line feeds alone, and so has its HTML."""
    body = line_end.join(["Dear Dana,", "", "Thank you.", "", "Priya Raman", "+49 30 5550147"])
    made = kind(message_type="thank-you", channel=Channel.EMAIL, locale="en", subject=None, body=body)
    assert made.body == "Dear Dana,\n\nThank you.\n\nPriya Raman\n+49 30 5550147"
    assert made.html == "<p>Dear Dana,</p>\n<p>Thank you.</p>\n<p>Priya Raman<br>\n+49 30 5550147</p>"
    assert attrs.evolve(made, body=body) == made


@pytest.mark.parametrize(
    ("locale", "needs", "told"),
    [
        ("en", ["someone for the nights", "less idle time"], "you need someone for the nights and less idle time"),
        ("de", ["jemanden für die Nächte", "weniger Stillstand"], "jemanden für die Nächte und weniger Stillstand"),
        ("ja", ["夜勤を率いる人", "待ち時間の短縮"], "夜勤を率いる人と待ち時間の短縮が求められている"),
        ("ja", ["夜勤を率いる人", "待ち時間の短縮", "安全"], "夜勤を率いる人、待ち時間の短縮、安全"),
        ("en", ["You are losing time.", "The dock is too small."], "You are losing time. The dock is too small."),
    ],
)
def test_a_free_text_takes_several_phrases_or_sentences(locale: str, needs: list[str], told: str) -> None:
    """A form may ask for one or several; what is wrong with one of them is said of that one."""
    assert told in render("thank-you", {**minimal("thank-you"), "needs": needs}, locale=locale).body
    with pytest.raises(InvalidContextError, match=r"needs\[1\]"):
        render("thank-you", {**minimal("thank-you"), "needs": [needs[0], 7]}, locale=locale)
