"""Looking over one draft: what a review takes, what it says, and what it refuses."""

import unicodedata
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import MessageType, render, schedule_for
from followup_kit.errors import InvalidArgumentError, InvalidContextError, InvalidFactsError
from followup_kit.reviews import CHECKS, Draft, Finding, Review, Span, preload_reviews, review
from tests.support.labelled import drafts, reviewed
from tests.support.letters import BODIES, FACTS, SUBJECTS, letter, quoted
from tests.support.samples import INTERVIEW

LANGUAGES = tuple(FACTS)
careless: Any = review


def codes(found: Review) -> list[str]:
    """Return the codes of a review, in its order."""
    return [finding.code for finding in found]


def applied(draft: Draft, finding: Finding) -> Draft:
    """Return a draft with a finding's replacement in its place."""
    assert finding.span is not None
    text: str = getattr(draft, finding.span.part)
    changed = f"{text[: finding.span.start]}{finding.replacement}{text[finding.span.end :]}"
    return attrs.evolve(draft, **{finding.span.part: changed})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_good_letter_has_nothing_to_look_at(language: str) -> None:
    """A review of it is empty, and empty is ok."""
    found = review(letter(language), FACTS[language])
    assert found == Review()
    assert found.ok


def test_a_message_that_was_written_here_is_reviewed_with_the_context_of_its_step() -> None:
    """What ``render`` writes from a step is reviewed with the very same context."""
    step = next(iter(schedule_for(INTERVIEW)))
    assert step.context is not None
    message = render("thank-you", step.context)
    assert not [finding for finding in review(message, step.context) if finding.severity != "suggestion"]
    spoilt = attrs.evolve(message, body=message.body.replace("Northwind", "Nortwind"))
    assert "FK103" in codes(review(spoilt, step.context))


def test_a_message_a_draft_and_a_mapping_of_the_same_words_get_the_same_review() -> None:
    """The three ways to hand in a draft differ in nothing else."""
    draft = letter("en", ("Best regards", "Cheers"), channel="card", subject=None)
    fields = {field.name: getattr(draft, field.name) for field in attrs.fields(Draft)}
    assert review(fields, FACTS["en"]) == review(draft, FACTS["en"])
    assert review(fields | {"message_type": "thank-you", "channel": "card"}, FACTS["en"]) == review(draft, FACTS["en"])
    message = render("thank-you", FACTS["en"] | {"discussed": "the reef"}, channel="email")
    same = Draft(message_type="thank-you", subject=message.subject, body=message.body)
    assert review(message, FACTS["en"]) == review(same, FACTS["en"])


def test_words_are_turned_into_members_at_the_door() -> None:
    """A draft takes the plain strings that JSON has, and a list where it keeps a tuple."""
    plain: Any = Draft
    draft = plain(message_type="offer-reply", channel="phone", body="Yes.", attachments=["cv.pdf"])
    assert draft.message_type is MessageType.OFFER_REPLY
    assert (draft.channel, draft.locale, draft.subject, draft.attachments) == ("phone", "en", None, ("cv.pdf",))


def test_a_context_of_a_step_may_hold_entries_of_other_types() -> None:
    """What a step knows beside what any message takes is passed over; a plain mapping has to be right."""
    step = next(iter(schedule_for(INTERVIEW)))
    assert step.context is not None
    draft = letter("en")
    more = step.context | {"favourite_colour": "blue"}
    assert review(draft, more) == review(draft, step.context)
    with pytest.raises(InvalidContextError, match="favourite_colour"):
        review(draft, dict(more))


def test_an_entry_of_any_type_helps_to_judge_a_draft_of_another() -> None:
    """A thank-you may be held against the day for an answer, which only check-ins and offers take."""
    draft = letter("en", ("hearing from you.", "hearing from you by May 29."))
    assert "FK113" in codes(review(draft, FACTS["en"] | {"decision_by": "2026-05-26"}))
    assert "FK113" not in codes(review(draft, FACTS["en"] | {"decision_by": "2026-05-29"}))


def test_a_locale_goes_before_that_of_the_draft() -> None:
    """A draft that says nothing of its language is English, unless the host says otherwise."""
    draft = letter("de", locale="en")
    assert "FK202" in codes(review(draft, FACTS["de"]))
    assert review(draft, FACTS["de"], locale="de_AT") == Review()


def test_days_are_named_as_the_locale_names_them() -> None:
    """The day that is right is told as the territory of the locale writes it."""
    draft = letter("en", ("Tuesday, May 19", "May 20"))
    american, british = (review(draft, FACTS["en"], locale=locale)[0].message for locale in ("en_US", "en_GB"))
    assert american == "Check 'May 20': the interview was on Tuesday, May 19."
    assert british == "Check 'May 20': the interview was on Tuesday 19 May."


def test_findings_come_worst_first_and_then_in_the_order_of_the_text() -> None:
    """Errors, warnings, suggestions; in each the subject, then the body, then what is missing from the whole."""
    draft = letter(
        "en",
        ("Mr. Okafor", "Mr. Okafro"),
        ("May 19", "May 20"),
        ("I would be glad", "I'm gonna be glad"),
        ("+1 212 555 0147", ""),
        ("how much patience", "how  much patience"),
        subject="Thank you [Name]!!",
    )
    found = review(draft, FACTS["en"])
    assert codes(found) == ["FK101", "FK102", "FK111", "FK112", "FK504", "FK501", "FK304", "FK305", "FK602", "FK208"]
    assert [quoted(draft, finding) for finding in found] == [
        "[Name]",
        "Okafro",
        "Tuesday, May 20",
        "Tuesday, May 20",
        "!!",
        "gonna",
        "Thank you [Name]!!",
        "Thank you [Name]!!",
        "  ",
        None,
    ]


def test_a_finding_says_what_to_do_where_and_why() -> None:
    """It has a stable code and a name, a sentence for the candidate, an exact span, and the claims behind it."""
    draft = letter("en", ("I would be glad", "I am gonna be glad"))
    (finding,) = review(draft, FACTS["en"])
    start = draft.body.index("gonna")
    assert finding == Finding(
        code="FK501",
        name="casual",
        severity=finding.severity,
        message="Write 'going to' in place of 'gonna'. Spoken English: a letter spells it out.",
        span=Span("body", start, start + 5),
        replacement="going to",
        claims=CHECKS["casual"].claims,
    )
    assert (
        str(finding) == "FK501 warning: Write 'going to' in place of 'gonna'. Spoken English: a letter spells it out."
    )
    assert [claim.id for claim in finding.claims] == ["FG22", "PW8"]


def test_a_replacement_keeps_the_capital_of_what_it_replaces() -> None:
    """At the beginning of a sentence the new words begin with a capital as well."""
    draft = letter("en", ("I would be glad to send", "Gonna send"))
    assert [finding.replacement for finding in review(draft, FACTS["en"])] == ["Going to"]


@pytest.mark.slow
def test_a_replacement_removes_its_finding() -> None:
    """In every labelled draft, putting it there leaves one finding of that check less, and no new error."""
    for each, found in reviewed():
        before = codes(found)
        for finding in found:
            if finding.replacement is not None:
                after = codes(review(applied(each.draft, finding), each.context))
                assert after.count(finding.code) < before.count(finding.code), (each.id, finding)
                assert not {code for code in {*after} - {*before} if CHECKS[code].severity == "error"}, each.id


def test_what_is_right_is_put_where_only_one_thing_can_stand() -> None:
    """A deletion is an empty replacement; where the candidate has to choose there is none."""
    draft = letter("en", ("patience", "pa\u200btience"), ("hearing from you.", "hearing from you [date]."))
    assert {finding.code: finding.replacement for finding in review(draft, FACTS["en"])} == {"FK101": None, "FK611": ""}


@pytest.mark.parametrize("slang", ["Thanks a million", "Mega cool", "Chat soon"])
def test_slang_is_replaced_by_nothing_that_means_something_else(slang: str) -> None:
    """Only an abbreviation of please is replaced by please."""
    found = review(letter("en", ("Best regards,", f"{slang}.\n\nBest regards,")), FACTS["en"])
    assert [finding.replacement for finding in found if finding.code == "FK501"] == [None]
    polite = review(letter("en", ("Best regards,", "Pls write.\n\nBest regards,")), FACTS["en"])
    assert [finding.replacement for finding in polite if finding.code == "FK501"] == ["Please"]


def test_a_german_adjective_is_not_replaced_by_an_adverb() -> None:
    """``diesbezüglich`` gives way to ``dazu``; ``diesbezügliche Fragen`` cannot."""
    kinds = {}
    for word in ("diesbezüglich", "diesbezügliche"):
        found = review(letter("de", ("weitere", f"{word} weitere")), FACTS["de"])
        kinds[word] = [finding.replacement for finding in found if finding.code == "FK521"]
    assert kinds == {"diesbezüglich": ["dazu"], "diesbezügliche": [None]}


def test_a_review_is_a_sequence_that_compares_by_its_findings() -> None:
    """It has a length, an order and slices, and is equal to another that found the same."""
    draft = letter("en", ("I would be glad", "I'm gonna be glad"), ("learned how", "learned  how"))
    found = review(draft, FACTS["en"])
    assert found == Review(reversed(found))
    assert hash(found) == hash(Review(list(found)))
    assert found != Review()
    assert found != list(found)
    assert (len(found), found[0].code, found[-1].code) == (2, "FK501", "FK602")
    assert isinstance(found[1:], Review)
    assert list(found[1:]) == [found[1]]
    assert found.index(found[1]) == 1


def test_ok_means_that_nothing_is_worse_than_a_suggestion() -> None:
    """A letter with suggestions can be sent; one with a warning should be looked at again."""
    found = review(letter("en", ("I would be glad", "I'm gonna be glad"), ("learned how", "learned  how")), FACTS["en"])
    assert (found.ok, found[1:].ok) == (False, True)


def test_what_is_shown_of_drafts_and_reviews_holds_no_private_text() -> None:
    """A log of a draft, a review or a finding shows codes and places, and nothing of the letter."""
    draft = letter("en", ("I would be glad", "I'm gonna be glad"), subject="My secret", attachments=("secret.pdf",))
    shown = repr(draft) + repr(review(draft, FACTS["en"])) + repr(review(draft, FACTS["en"])[0])
    assert "FK501" in shown
    assert not [word for word in ("gonna", "secret", "Grace", "Okafor", "Northwind") if word in shown]


def test_a_host_may_review_messages_of_its_own_type() -> None:
    """A type that begins with x- gets the checks of every type, and none that belongs to some."""
    draft = Draft(message_type="x-invitation", body="Dear Mr. Okafor,\n\nCome and see me gonna paint.", locale="en")
    assert codes(review(draft, FACTS["en"])) == ["FK301", "FK501", "FK209", "FK402", "FK208"]


@pytest.mark.parametrize("nothing", [None, "Dear Dana", 7, ["thank-you"], object()])
def test_what_is_no_draft_is_refused_with_a_way_to_make_one(nothing: object) -> None:
    """Words alone do not say what kind of message they are."""
    with pytest.raises(
        InvalidArgumentError,
        match=r"must be a Draft, a Message or a mapping, not \w+; pass a Message, or Draft\(message_type=",
    ):
        careless(nothing, FACTS["en"])


@pytest.mark.parametrize("locale", ["fr", "zh_TW", "nonsense", "", 7])
def test_a_language_without_checks_is_refused(locale: Any) -> None:
    """Whether the draft or the host names it."""
    with pytest.raises(InvalidArgumentError, match="known: de, en, ja"):
        review(letter("en"), FACTS["en"], locale=locale)
    if isinstance(locale, str) and locale:
        with pytest.raises(InvalidArgumentError, match="locale"):
            review(letter("en", locale=locale), FACTS["en"])


def test_every_problem_of_a_context_is_told_at_once() -> None:
    """As for writing a message: what is missing, misspelt, or of the wrong kind."""
    context = {"candidate": {"nam": "Grace"}, "recipient": 7, "positon": "Clerk", "interview_date": "soon"}
    with pytest.raises(InvalidContextError) as raised:
        review(letter("en"), context)
    fields = {problem.field for problem in raised.value.problems}
    assert fields >= {"candidate.nam", "candidate.name", "recipient", "company", "position", "positon"}
    assert "interview_date" in fields
    assert str(raised.value).startswith("review(thank-you): ")
    with pytest.raises(InvalidContextError, match="is not a mapping"):
        careless(letter("en"), None)


def test_every_problem_of_a_draft_is_told_at_once() -> None:
    """Misspelt words with the nearest known one, and texts that are none."""
    careless_draft: Any = Draft
    with pytest.raises(InvalidFactsError) as raised:
        careless_draft(message_type="thankyou", channel="mail", subject=7, body=" ", locale=None, attachments="cv.pdf")
    told = {problem.field: problem.remedy for problem in raised.value.problems}
    assert list(told) == ["message_type", "channel", "subject", "body", "locale", "attachments"]
    assert "did you mean 'thank-you'?" in told["message_type"]
    with pytest.raises(InvalidFactsError, match="message_type"):
        careless_draft(message_type=7, body="x")


@pytest.mark.parametrize("fields", [{}, {"body": "x"}, {"message_type": "thank-you", "body": "x", "bdy": "y"}, {1: 2}])
def test_a_mapping_that_makes_no_draft_is_refused(fields: dict[str, str]) -> None:
    """With the names it lacks, and those no draft has."""
    with pytest.raises(InvalidFactsError, match="Draft"):
        review(fields, FACTS["en"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_preloading_changes_no_review(language: str) -> None:
    """It only does early what the first review would do."""
    before = review(letter(language), FACTS[language])
    preload_reviews(language)
    assert review(letter(language), FACTS[language]) == before
    with pytest.raises(InvalidArgumentError, match="locale"):
        preload_reviews("fr")


PIECES = st.sampled_from(
    [*' \n\n.,!?:;()[]{}"“”„「」。、\u200b', *BODIES.values(), *SUBJECTS.values(), "Okafro", "5月20日"]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=20).map("".join))


@given(
    language=st.sampled_from(LANGUAGES),
    kind=st.sampled_from(MessageType),
    body=TEXTS.filter(lambda text: any(c.isprintable() and not c.isspace() for c in text)),
    subject=st.none() | TEXTS,
    known=st.booleans(),
)
def test_any_text_whatsoever_is_reviewed(
    language: str, kind: MessageType, body: str, subject: str | None, known: bool
) -> None:
    """Without an exception, always the same way, and every span lies within its part."""
    draft = Draft(message_type=kind, subject=subject, body=body, locale=language)
    context = FACTS[language] | ({} if known else {"recipient": None})
    found = review(draft, context)
    assert found == review(draft, context)
    for finding in found:
        if finding.span is not None:
            text = subject if finding.span.part == "subject" else body
            assert text is not None
            assert 0 <= finding.span.start <= finding.span.end <= len(text)
        else:
            assert finding.replacement is None


@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_letters_in_two_characters_are_read_as_one(language: str) -> None:
    """Some systems write é, ü and が as two characters; the findings are the same, and the spans those of the draft."""
    facts = FACTS[language]
    body = {
        "en": "Dear Mr. Okafor,\n\nThank you for the café and the the résumé.",
        "de": "Sehr geehrte Frau Bürgi,\n\nvielen Dank für die schöne schöne Zeit.",
        "ja": "中村様\n\nありがとうございます。データををいただきました。",
    }[language]
    taken_apart = unicodedata.normalize("NFD", body)
    assert taken_apart != body
    whole, apart = (
        review(Draft(message_type="thank-you", subject="Data", body=text, locale=language), facts)
        for text in (body, taken_apart)
    )
    assert [finding.code for finding in whole] == [finding.code for finding in apart]
    for one, other in zip(whole, apart, strict=True):
        if one.span is not None and other.span is not None and one.span.part == "body":
            said = taken_apart[other.span.start : other.span.end]
            assert unicodedata.normalize("NFC", said) == body[one.span.start : one.span.end]


def test_the_context_of_a_hosts_own_type_is_taken_with_its_own_fields() -> None:
    """Its words are known, its days are right, and its other values say nothing."""
    facts = FACTS["en"] | {"referees": ["Zed Quill", "Ann Wye"], "sent_on": "Monday", "count": 3}
    body = "Dear Mr. Okafor,\n\nMy referees are Zed Quill and Ann Wye.\n\nBest regards,\nGrace Adeyemi"
    found = review(Draft(message_type="x-references", subject="References", body=body), facts)
    assert [finding for finding in found if finding.severity == "error"] == []
    with pytest.raises(InvalidContextError, match="referees"):
        review(Draft(message_type="thank-you", body=body), facts)


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_the_line_ends_of_browsers_change_no_finding(line_end: str) -> None:
    """A draft keeps line feeds alone, and is reviewed with them: spans count in the body it keeps."""
    for labelled in drafts():
        sent = attrs.evolve(labelled.draft, body=labelled.draft.body.replace("\n", line_end))
        assert sent == labelled.draft


def test_a_mapping_is_read_as_the_draft_that_it_makes() -> None:
    """A span is found in the body that the draft keeps, which `highlight` shows."""
    body = "Dear Dana Okafer,\r\n\r\nThank you for your time.\r\n\r\nPriya Raman"
    made = Draft(message_type="thank-you", body=body)
    found = review({"message_type": "thank-you", "body": body}, FACTS["en"])
    assert found == review(made, FACTS["en"])
    assert all(each.span is None or "\r" not in made.body[each.span.start : each.span.end] for each in found)
