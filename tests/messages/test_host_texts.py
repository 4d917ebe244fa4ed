"""A host's own words: laid over the library's, checked when they are added."""

from typing import Any

import attrs
import pytest
from jinja2 import BaseLoader, DictLoader

from followup_kit import (
    CONSENSUS,
    DEFAULT_CATALOG,
    Field,
    FieldKind,
    InvalidArgumentError,
    InvalidContextError,
    InvalidTemplateError,
    Rule,
    fields,
    render,
    schedule_for,
)
from followup_kit.languages.en import CONVENTIONS
from followup_kit.planning.rules import recipients, timing
from tests.support.samples import INTERVIEW, full

NOTE = "x-reference-note"
NOTE_FIELDS = (
    Field(name="candidate", kind=FieldKind.CANDIDATE, required=True, help="Who asks."),
    Field(name="referee", kind=FieldKind.TEXT, required=True, help="Who is asked."),
    Field(name="deadline", kind=FieldKind.DATE, help="By when."),
)
NOTE_TEXT = """Subject: A reference

Dear {{ referee }},

Would you write a reference for me{% if deadline %} by {{ deadline }}{% endif %}?

{{ candidate.name }}"""


def test_one_text_is_replaced_and_the_others_stay() -> None:
    """A layer covers one text of one type, channel and variant in one language."""
    ours = DEFAULT_CATALOG.with_text(
        "thank-you", "email", "Subject: Hi\n\n{{ greeting }}\n\nThanks.", variant="interested"
    )
    assert render("thank-you", full("thank-you"), catalog=ours).text == "Subject: Hi\n\nDear Dr. Okafor,\n\nThanks."
    for other in ({"still_interested": False}, {}):
        context = full("thank-you", **other)
        for locale in ("en", "de"):
            if other or locale != "en":
                assert render("thank-you", context, locale=locale, catalog=ours) == render(
                    "thank-you", context, locale=locale
                )
    assert render("thank-you", full("thank-you")).subject != "Hi"


def test_several_wordings_take_turns_over_a_panel() -> None:
    """A host may bring several wordings of one text, as the library does."""
    sources = [f"Subject: Thanks\n\nWording {number} for {{{{ recipient.name }}}}" for number in "AB"]
    ours = DEFAULT_CATALOG.with_text("thank-you", "email", sources, variant="interested")
    steps = [step for step in schedule_for(INTERVIEW) if step.action == "thank-you"]
    bodies = [render("thank-you", step.context or {}, catalog=ours).body for step in steps]
    assert [body[:9] for body in bodies] == ["Wording A", "Wording B", "Wording A", "Wording B"]


@pytest.mark.parametrize("name", ["check-in.phone.first", "check-in.phone.first.1", "check-in.phone.first.txt"])
def test_texts_come_from_any_loader(name: str) -> None:
    """A Jinja2 loader that can list its templates will do, with or without an ending."""
    ours = DEFAULT_CATALOG.with_texts(DictLoader({name: "Ring {{ address }}."}))
    assert (
        render("check-in", full("check-in"), variant="first", channel="phone", catalog=ours).body == "Ring Dr. Okafor."
    )


def test_the_latest_layer_counts() -> None:
    """Texts are laid over each other in the order in which they are added."""
    once = DEFAULT_CATALOG.with_text("contact-request", "phone", "One.")
    twice = once.with_text("contact-request", "phone", "Two.")
    context = full("contact-request")
    assert render("contact-request", context, channel="phone", catalog=once).body == "One."
    assert render("contact-request", context, channel="phone", catalog=twice).body == "Two."


def test_a_host_brings_a_message_type() -> None:
    """Its fields are checked like the library's, its text written like theirs, its help offered to forms."""
    ours = DEFAULT_CATALOG.with_type(NOTE, NOTE_FIELDS, {"email": NOTE_TEXT})
    context = {"candidate": {"name": "Priya Raman"}, "referee": "Ana", "deadline": "2026-06-05"}
    message = render(NOTE, context, catalog=ours)
    assert message.body == "Dear Ana,\n\nWould you write a reference for me by Friday, June 5?\n\nPriya Raman"
    assert message.message_type == NOTE
    described = fields(NOTE, "email", catalog=ours)
    assert [attrs.evolve(field, label="") for field in described] == [*NOTE_FIELDS]
    assert [field.label for field in described] == ["Candidate", "Referee", "Deadline"]
    with pytest.raises(InvalidContextError, match="referee: is missing; who is asked"):
        render(NOTE, {"candidate": {"name": "Priya Raman"}}, catalog=ours)


def test_a_hosts_own_rule_has_a_hosts_own_message() -> None:
    """The step's context carries what is known, and the type takes of it what it needs."""
    told = (Field(name="company", kind=FieldKind.TEXT, required=True, help="The employer."),)
    ours = DEFAULT_CATALOG.with_type("x-note", told, {"email": "Subject: A note\n\nA note to {{ company }}."})
    rule = Rule(
        action="x-note", message_type="x-note", recipients=recipients.main_contact, timing=timing.thank_you_window
    )
    step = next(step for step in schedule_for(INTERVIEW, policy=CONSENSUS.with_rule(rule)) if step.action == "x-note")
    assert step.message_type is not None
    assert step.context is not None
    assert render(step.message_type, step.context, catalog=ours).body == "A note to Northwind Energy."


def test_a_host_brings_a_language() -> None:
    """With its conventions and texts, and nothing of another language in between."""

    class Pirate(CONVENTIONS):
        """Greets as pirates do."""

        formalities = ("rough", "rougher")

        def note_greeting(self, recipient: object) -> str:
            return "Ahoy," if self.formality == "rough" else "Arr,"

    ours = DEFAULT_CATALOG.with_language(
        "fr", Pirate, {"connection-request.linkedin.short": "{{ note_greeting }} join us."}
    )
    context = full("connection-request")
    assert render("connection-request", context, locale="fr", catalog=ours).body == "Ahoy, join us."
    rougher = render("connection-request", context, locale="fr_CA", formality="rougher", catalog=ours)
    assert (rougher.body, rougher.locale) == ("Arr, join us.", "fr_CA")
    with pytest.raises(InvalidArgumentError, match="there are no templates for it in 'fr'"):
        render("check-in", full("check-in"), locale="fr", catalog=ours)
    with pytest.raises(
        InvalidArgumentError, match="variant='full': is not a variant of 'connection-request' by linkedin"
    ):
        render("connection-request", context, variant="full", locale="fr", catalog=ours)
    with pytest.raises(
        InvalidArgumentError, match="formality='polite': is not a formality of language 'fr'; known: rough, rougher"
    ):
        render("connection-request", context, formality="polite", locale="fr", catalog=ours)


def test_what_is_wrong_with_a_template_is_told_when_it_is_added() -> None:
    """Not when a letter is due: an unknown name with the nearest known one, and its line."""
    with pytest.raises(InvalidTemplateError) as raised:
        DEFAULT_CATALOG.with_text("contact-request", "email", "Hello\n{{ compnay }}\n{{ people.__class__ }}")
    told = str(raised.value)
    assert "line 2" in told
    assert "did you mean 'company'" in told
    assert "line 3" in told


@pytest.mark.parametrize(
    ("add", "wrong"),
    [
        (
            lambda: DEFAULT_CATALOG.with_text("thank-you", "email", "x"),
            "has no variant; known: interested, farewell, glad, helped",
        ),
        (
            lambda: DEFAULT_CATALOG.with_text("thank-you", "email", "x", variant="intersted"),
            "has the unknown variant 'intersted'; did you mean 'interested'?",
        ),
        (
            lambda: DEFAULT_CATALOG.with_text("contact-request", "email", "x", variant="warm"),
            "a contact-request has no variants",
        ),
        (
            lambda: DEFAULT_CATALOG.with_text("thank", "email", "x"),
            "has the unknown message type 'thank'; did you mean 'thank-you'?",
        ),
        (
            lambda: DEFAULT_CATALOG.with_text("contact-request", "fax", "x"),
            "has the unknown channel 'fax'; known: email",
        ),
        (lambda: DEFAULT_CATALOG.with_texts({"thankyou": "x"}), "is not a template name; name it type.channel"),
        (lambda: DEFAULT_CATALOG.with_texts({"a.b.c.1.d": "x"}), "is not a template name; name it type.channel"),
        (lambda: DEFAULT_CATALOG.with_texts(7), "is neither a mapping nor a Jinja2 loader"),
        (lambda: DEFAULT_CATALOG.with_texts(BaseLoader()), "cannot list its templates"),
        (
            lambda: DEFAULT_CATALOG.with_text("contact-request", "email", "x", locale="xx"),
            "locale='xx': no templates for language 'xx'",
        ),
        (
            lambda: DEFAULT_CATALOG.with_type("note", NOTE_FIELDS, {}),
            "is not a name for a host's message type; start it with 'x-'",
        ),
        (
            lambda: DEFAULT_CATALOG.with_texts({"check-in.email.first.short": "x"}),
            "texts='check-in.email.first.short': is not a template name; name it type.channel.variant.number",
        ),
        (lambda: DEFAULT_CATALOG.with_type("x-n", [7], {}), "fields[0]=7: is not a Field"),  # type: ignore[list-item]
        (
            lambda: DEFAULT_CATALOG.with_type("x-n", [Field(name="topic", kind="txt", help="It.")], {}),
            "topic.kind='txt': is not a known word; did you mean 'text'?",
        ),
        (
            lambda: DEFAULT_CATALOG.with_type("x-n", [Field(name="topic", kind="text", help="It.", label=7)], {}),  # type: ignore[arg-type]
            "topic.label=7: is not text; pass what a form calls it, or leave it out",
        ),
        (lambda: DEFAULT_CATALOG.with_language("fr", str, {}), "is not a subclass of Conventions"),  # type: ignore[arg-type]
    ],
)
def test_each_mistake_in_adding_has_its_remedy(add: Any, wrong: str) -> None:
    """What cannot be added is refused with what is known."""
    with pytest.raises(InvalidArgumentError) as raised:
        add()
    assert wrong in str(raised.value)


def test_a_default_is_written_as_text() -> None:
    """What holds when an entry is left out need not be a string: the template sees one all the same."""
    fields = [Field(name="count", kind=FieldKind.TEXT, default=3, help="How many.")]
    ours = DEFAULT_CATALOG.with_type("x-count", fields, {"phone": "There are {{ count }} of us."})

    assert render("x-count", {}, channel="phone", catalog=ours).body == "There are 3 of us."


def test_every_misnamed_text_is_told_at_once() -> None:
    """A folder of templates with several wrong names needs one look."""
    with pytest.raises(InvalidArgumentError, match="2 problems"):
        DEFAULT_CATALOG.with_texts({"thankyou.email": "x", "check-in.fax.first": "y"})


def test_a_type_without_texts_cannot_be_written() -> None:
    """The error says that it needs one."""
    ours = DEFAULT_CATALOG.with_type(NOTE, NOTE_FIELDS, {})
    with pytest.raises(InvalidArgumentError, match="there are no templates for it in 'en': add one"):
        render(NOTE, {"candidate": {"name": "Priya"}, "referee": "Ana"}, catalog=ours)


def test_a_text_that_cannot_fit_says_so() -> None:
    """When nothing optional is left to leave out, the names are too long for the channel."""
    with pytest.raises(
        InvalidContextError, match=r"has \d+ characters even without its optional parts; shorten the names"
    ):
        render("connection-request", full("connection-request", candidate={"name": "Maria " + "de la " * 40 + "Cruz"}))


def test_a_text_that_is_too_long_loses_whole_parts() -> None:
    """A long detail is left out of a note of 200 characters, never cut in the middle."""
    long = "the " + "very " * 30 + "long story of the migration"
    message = render("connection-request", full("connection-request", discussed=long))
    assert len(message.body) <= 200
    assert "very" not in message.body
    assert long in render("thank-you", full("thank-you", discussed=long)).body


def test_a_template_is_translated_when_it_is_added() -> None:
    """What stands in ``_('…')`` is asked of the host's own catalogue, once, and holds for every letter."""
    asked = []

    def translate(words: str) -> str:
        asked.append(words)
        return {"Many thanks": "Vielen Dank"}.get(words, words)

    source = "{{ _('Many thanks') }}, {{ address }}{% if people %} {{ people }}{% endif %}"
    ours = DEFAULT_CATALOG.with_text("contact-request", "phone", source, locale="de", translate=translate)
    context = full("contact-request")
    for _ in range(2):
        body = render("contact-request", context, channel="phone", locale="de", catalog=ours).body
        assert body.startswith("Vielen Dank, Dr. Okafor")
    assert asked == ["Many thanks"]


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ({"name": "self"}, "fields[0].name='self': means something else in a template; choose another name"),
        ({"name": "None"}, "fields[0].name='None': means something else in a template"),
        ({"name": "two words"}, "fields[0].name='two words': is not a name for a field"),
        ({"name": "_hidden"}, "fields[0].name='_hidden': is not a name for a field"),
        ({"name": 7}, "fields[0].name=7: is not a name for a field"),
        ({"name": "recipient"}, "recipient.kind='text': is not the kind of the library's field 'recipient'"),
        ({"name": "greeting"}, "greeting.name='greeting': is a name that the library gives; choose another"),
        ({"name": "on"}, "on.name='on': is a name that the library gives"),
        ({"help": ""}, "topic.help='': is not one line of help"),
        ({"help": None}, "topic.help=None: is not one line of help"),
        ({"kind": "choice"}, "topic.choices=(): contains no word to choose"),
        ({"kind": "choice", "choices": "ab"}, "topic.choices='ab': is not a list of words"),
    ],
)
def test_a_field_that_no_letter_could_use_is_refused_when_it_is_added(field: dict[str, Any], wrong: str) -> None:
    """Not when a letter is due: each with its remedy, in the library's own error."""
    own: dict[str, Any] = {"name": "topic", "kind": "text", "help": "It."} | field
    with pytest.raises(InvalidArgumentError) as raised:
        DEFAULT_CATALOG.with_type("x-note", [Field(**own)], {})
    assert wrong in str(raised.value)


def test_two_fields_may_not_give_the_same_string() -> None:
    """Neither by the same name, nor by the sentences that a free text gives besides."""
    notes = Field(name="notes", kind="texts", help="Them.")
    for name in ("notes", "notes_sentence"):
        with pytest.raises(InvalidArgumentError, match=f"{name}.name='{name}': is a name that field 'notes' gives"):
            DEFAULT_CATALOG.with_type("x-note", [notes, Field(name=name, kind="text", help="It.")], {})


@pytest.mark.parametrize("arguments", [("x-note", None, {}), ("x-note", "text", {}), ("x-note", NOTE_FIELDS, 7)])
def test_a_type_is_made_of_fields_and_texts(arguments: Any) -> None:
    """Anything else is the library's own error."""
    with pytest.raises(InvalidArgumentError, match=r"is not a (list of fields|mapping)"):
        DEFAULT_CATALOG.with_type(*arguments)


@pytest.mark.parametrize(
    ("texts", "wrong"),
    [
        ({"contact-request.phone": "a", "contact-request.phone.1": "b"}, "names the same text as"),
        (
            {"contact-request.phone.01": "a"},
            "does not end in a wording number; number the wordings from 1 to 99",
        ),
        ({"contact-request.phone.0": "a"}, "does not end in a wording number"),
        ({"contact-request.phone.\u0661": "a"}, "does not end in a wording number"),
        ({"contact-request.phone." + "9" * 5000: "a"}, "does not end in a wording number"),
        ({7: "a"}, "is not a template name"),
        ({}, "contains no template; pass at least one"),
    ],
)
def test_no_text_is_lost_among_several(texts: Any, wrong: str) -> None:
    """Two names of one text, a number that is none, and nothing at all are refused."""
    with pytest.raises(InvalidArgumentError) as raised:
        DEFAULT_CATALOG.with_texts(texts)
    assert wrong in str(raised.value)


def test_an_empty_list_of_wordings_is_refused() -> None:
    """It would add nothing, and the library's text would be sent."""
    with pytest.raises(InvalidArgumentError, match="contains no template; pass at least one wording"):
        DEFAULT_CATALOG.with_text("contact-request", "phone", [])


@pytest.mark.parametrize("source", ["Dear all,", "Subject:\n\nDear all,", "Subject: \n\nDear all,", "subject: Hi\n\nx"])
def test_an_email_needs_a_subject(source: str) -> None:
    """It is the first line of the template."""
    with pytest.raises(InvalidTemplateError, match="is not a subject line; begin with one such as 'Subject: …'"):
        DEFAULT_CATALOG.with_text("contact-request", "email", source)


def test_a_subjects_own_words_may_not_begin_an_encoded_word() -> None:
    """Nobody could send such a letter, so it is refused when it is added."""
    with pytest.raises(InvalidTemplateError, match="begins an encoded word"):
        DEFAULT_CATALOG.with_text("contact-request", "email", "Subject: =?utf-8?q?=41?=\n\nHello.")


@pytest.mark.parametrize(
    ("subject", "position", "company"),
    [
        ("{{ position }}{{ company }}", "Clerk =", "?utf-8?q?hi=0D=0ABcc=3A_x=40example.org?="),
        ("ref={{ company }}", "Clerk", "?utf-8?q?hi=0D=0ABcc=3A_x=40example.org?="),
        ("{{ position }}?utf-8?q?=41?=", "Clerk =", "Acme"),
        ("{% if position %}={% endif %}?utf-8?q?=41?=", "Clerk", "Acme"),
    ],
)
def test_a_finished_subject_holds_no_encoded_word(subject: str, position: str, company: str) -> None:
    """Two values side by side, or a value and the template's words, are harmless apart; together they are refused."""
    ours = DEFAULT_CATALOG.with_text("contact-request", "email", f"Subject: {subject}\n\nHello.")
    context = full("contact-request", position=position, company=company)
    with pytest.raises(
        InvalidContextError, match=r"subject=.*begins an encoded word in a mail header; change the temp"
    ):
        render("contact-request", context, catalog=ours)
    assert render("contact-request", full("contact-request"), channel="phone", catalog=ours).body


def test_a_text_of_a_hosts_own_that_is_too_long_says_so() -> None:
    """Whatever fields the type has."""
    told = (Field(name="notes", kind="text", required=True, help="What to say."),)
    ours = DEFAULT_CATALOG.with_type("x-note", told, {"voicemail": "{{ notes }}"})
    with pytest.raises(InvalidContextError, match="message: has 90 words even without its optional parts"):
        render("x-note", {"notes": "word " * 90}, channel="voicemail", catalog=ours)


def test_a_form_in_an_added_language_has_the_help_as_it_was_written() -> None:
    """There is no catalogue of translations to look in."""
    ours = DEFAULT_CATALOG.with_language("fr", CONVENTIONS, {"contact-request.phone": "{{ company }}"})
    assert fields("contact-request", locale="fr", catalog=ours) == fields("contact-request", locale="en")


@pytest.mark.parametrize("locale", ["xx", "x", "", "fr@x", "und", 7])
def test_an_added_language_is_one_of_the_cldr(locale: Any) -> None:
    """Dates could not be written in any other."""
    with pytest.raises(InvalidArgumentError, match="is not a valid locale identifier"):
        DEFAULT_CATALOG.with_language(locale, CONVENTIONS, {"contact-request.phone": "{{ company }}"})
