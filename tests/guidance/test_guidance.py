"""Every claim of the documents is known, named and accounted for."""

import re
from collections import Counter
from operator import attrgetter

import attrs
import pytest

from followup_kit.errors import FollowupError, InvalidArgumentError
from followup_kit.guidance import CLAIMS, DOCUMENTS, HOST, Advice, Claim, advice_for, claim
from followup_kit.guidance import _after_a_job_interview as aj
from followup_kit.guidance import _full_guide as fg
from followup_kit.guidance import _inferred as inferred
from followup_kit.guidance import _mandatory_optional as mo
from followup_kit.guidance import _professional_way as pw
from followup_kit.guidance import _seven_steps as ss
from followup_kit.vocabulary import Action, Channel, MessageType
from tests.support.honoured import TEMPLATES, Means, honoured

SOURCES = {"PW": (pw, 13), "SS": (ss, 11), "MO": (mo, 13), "FG": (fg, 22), "AJ": (aj, 8)}
DOCUMENTED = {f"{prefix}{number}" for prefix, (_, last) in SOURCES.items() for number in range(1, last + 1)}
INFERRED = {f"IN{number}" for number in range(1, 28)}


PLAN = "plan"
"""A rule or a parameter: what decides whether, when, towards whom and by which way something is done."""

BELONGS = {
    "PW1": "template review", "PW2": "plan", "PW3": "advice", "PW4": "plan", "PW5": "plan", "PW6": "plan",
    "PW7": "template review", "PW8": "template review", "PW9": "template review", "PW10": "plan", "PW11": "plan",
    "PW12": "plan", "PW13": "template review",
    "SS1": "template advice", "SS2": "template", "SS3": "plan", "SS4": "plan template", "SS5": "plan", "SS6": "plan",
    "SS7": "review advice", "SS8": "plan review", "SS9": "plan", "SS10": "template", "SS11": "plan",
    "MO1": "plan template", "MO2": "plan template", "MO3": "plan template", "MO4": "plan", "MO5": "template advice",
    "MO6": "review advice", "MO7": "plan", "MO8": "plan", "MO9": "plan", "MO10": "plan", "MO11": "template",
    "MO12": "plan", "MO13": "plan template",
    "FG1": "plan", "FG2": "plan", "FG3": "plan", "FG4": "plan", "FG5": "template review", "FG6": "template",
    "FG7": "template advice", "FG8": "plan template", "FG9": "template review", "FG10": "template review",
    "FG11": "template", "FG12": "template review", "FG13": "template review", "FG14": "plan template review",
    "FG15": "plan", "FG16": "plan template review", "FG17": "plan template", "FG18": "template",
    "FG19": "plan template", "FG20": "plan template", "FG21": "advice", "FG22": "plan review",
    "AJ1": "template", "AJ2": "template", "AJ3": "template", "AJ4": "plan advice", "AJ5": "plan", "AJ6": "plan",
    "AJ7": "review advice", "AJ8": "plan template",
}  # fmt: skip
"""Where each claim belongs, by the table of claims and its last paragraph."""

PLACES = honoured()


def test_every_claim_exists_exactly_once() -> None:
    """The five documents make 67 claims and the library 27 of its own, each under one id."""
    counted = Counter(said.id for source, _ in SOURCES.values() for said in source.CLAIMS)
    counted.update(said.id for said in inferred.CLAIMS)
    assert counted == dict.fromkeys(DOCUMENTED | INFERRED, 1)
    assert set(CLAIMS) == DOCUMENTED | INFERRED | {HOST.id}


def test_claims_are_found_under_their_own_id() -> None:
    """The id by which a claim is found is the one it carries."""
    assert all(key == said.id for key, said in CLAIMS.items())


def test_documents_are_found_under_their_own_key() -> None:
    """There are five documents, each with a name to use in a sentence and a file of its own."""
    assert set(DOCUMENTS) == {
        "professional-way",
        "seven-steps",
        "mandatory-optional",
        "full-guide",
        "after-a-job-interview",
    }
    assert all(key == document.key and document.label for key, document in DOCUMENTS.items())
    assert len({document.label for document in DOCUMENTS.values()}) == 5
    assert len({document.file for document in DOCUMENTS.values()}) == 5


@pytest.mark.parametrize("prefix", SOURCES)
def test_documented_claims_name_document_and_section(prefix: str) -> None:
    """A claim of a document says which one it is and where in it the claim stands."""
    source, _ = SOURCES[prefix]
    assert DOCUMENTS[source.DOCUMENT.key] is source.DOCUMENT
    for said in source.CLAIMS:
        assert said.id.startswith(prefix)
        assert said.document is source.DOCUMENT
        assert said.section.strip()
        assert not said.inferred


def test_paraphrases_can_follow_because() -> None:
    """A claim is put in one short clause, without a capital at its start or a full stop at its end."""
    clause = re.compile(r"[a-z][^\n]{20,180}[A-Za-z0-9]")
    assert [said for said in CLAIMS.values() if not clause.fullmatch(said.says) or ". " in said.says] == []


def test_no_two_claims_say_the_same() -> None:
    """Each claim has a wording of its own, so that reasons shown together are told apart."""
    assert len({said.says for said in CLAIMS.values()}) == len(CLAIMS)


@pytest.mark.parametrize("inference", sorted(INFERRED))
def test_inferences_say_that_they_are(inference: str) -> None:
    """What no document says is never dressed up as a citation."""
    said = claim(inference)
    assert said.inferred
    assert said.document is None
    assert said.section == ""


def test_what_a_host_set_is_neither_cited_nor_inferred() -> None:
    """The host's own settings rest on no document, and are not the library's inference either."""
    assert claim("HOST") is HOST
    assert HOST.document is None
    assert not HOST.inferred


def test_claim_takes_an_id_or_a_claim() -> None:
    """A claim is found by its id, and a claim handed in, even a host's own, comes back as it is."""
    own = Claim("HOUSE1", None, "", "our careers office recommends it")
    assert claim("PW5") is CLAIMS["PW5"]
    assert claim(CLAIMS["PW5"]) is CLAIMS["PW5"]
    assert claim(own) is own


@pytest.mark.parametrize(("wrong", "near"), [("PW99", "PW9"), ("fg1", None), ("", None), (7, None), (["PW1"], None)])
def test_unknown_claims_are_refused(wrong: object, near: str | None) -> None:
    """An id that no claim has is refused with the nearest one, if any is near."""
    with pytest.raises(InvalidArgumentError, match="no such claim") as refused:
        claim(wrong)  # type: ignore[arg-type]
    (problem,) = refused.value.problems
    assert isinstance(refused.value, FollowupError)
    assert (problem.field, problem.value) == ("id", wrong)
    assert "PW1, PW2" in problem.remedy
    if near is not None:
        assert f"did you mean {near!r}?" in problem.remedy


def test_guidance_cannot_be_changed() -> None:
    """Claims, documents and the tables that hold them are read-only."""
    for table in (CLAIMS, DOCUMENTS):
        with pytest.raises(TypeError):
            table["PW1"] = None  # type: ignore[index]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        CLAIMS["PW1"].says = "something else"  # type: ignore[misc]


@pytest.mark.parametrize("said", BELONGS)
def test_every_claim_is_honoured_where_it_belongs(said: str) -> None:
    """A claim is cited by a rule or parameter, by a check or advice, or shapes a template: whatever it speaks of."""
    means = {PLAN if each.means in (Means.RULE, Means.PARAMETER) else str(each.means) for each in PLACES[said]}

    assert set(BELONGS[said].split()) - means == set()


def test_nothing_but_claims_of_the_documents_is_accounted_for() -> None:
    """The documents' claims, all of them, are what the library must honour."""
    assert set(PLACES) == set(BELONGS) == DOCUMENTED


def test_every_kind_of_message_says_which_claims_shape_it() -> None:
    """No kind of message is left out, and none names a claim that does not exist, or one twice."""
    assert set(TEMPLATES) == set(MessageType)
    for listed in TEMPLATES.values():
        assert set(listed.split()) <= DOCUMENTED
        assert len(set(listed.split())) == len(listed.split())


ADVICE: set[Advice] = {
    advice for action in Action for channel in (None, *Channel) for advice in advice_for(action, channel)
}


@pytest.mark.parametrize("advice", sorted(ADVICE, key=attrgetter("text")), ids=attrgetter("text"))
def test_advice_is_a_sentence_with_its_claims(advice: Advice) -> None:
    """Advice is one sentence to show the candidate, and rests on what the documents say."""
    assert re.fullmatch(r"[A-Z][^.\n]+\.", advice.text)
    assert advice.claims
    assert all(said.document is not None for said in advice.claims)


def test_advice_reaches_whom_it_helps() -> None:
    """What no step can do for the candidate stands beside the step where it helps."""
    beside = {
        action: {said.id for advice in advice_for(action, Channel.EMAIL) for said in advice.claims} for action in Action
    }

    assert beside[Action.COLLECT_CONTACTS] == {"PW3", "MO6"}
    assert beside[Action.CONTACT_REQUEST] == {"AJ4", "SS7", "AJ7"}
    assert beside[Action.THANK_YOU] == {"SS1", "MO6", "AJ4", "MO5", "SS7", "AJ7"}
    assert beside[Action.CONNECTION_REQUEST] == {"FG21", "SS7", "AJ7"}
    assert beside[Action.CHECK_IN] == {"SS7", "AJ7"}
    assert beside[Action.MOVE_ON] == set()


@pytest.mark.parametrize("channel", [Channel.PHONE, Channel.VOICEMAIL])
def test_a_call_has_advice_of_its_own(channel: Channel) -> None:
    """Who rings is told to be ready for voicemail, and not to proofread what is said."""
    claims = {said.id for advice in advice_for(Action.CHECK_IN, channel) for said in advice.claims}

    assert claims == {"FG7"}


def test_a_host_s_own_action_has_no_advice() -> None:
    """The documents know nothing of what a host adds."""
    assert advice_for("x-send-references", Channel.EMAIL) == ()
