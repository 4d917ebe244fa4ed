"""Every claim of the documents is known, named and accounted for."""

import re
from collections import Counter
from typing import Any

import attrs
import pytest

from followup_kit import CHECKS, CONSENSUS, Policy
from followup_kit.errors import FollowupError, InvalidArgumentError
from followup_kit.guidance import CLAIMS, COVERAGE, DOCUMENTS, HOST, Claim, Honoured, Means, claim
from followup_kit.guidance import _after_a_job_interview as aj
from followup_kit.guidance import _full_guide as fg
from followup_kit.guidance import _inferred as inferred
from followup_kit.guidance import _mandatory_optional as mo
from followup_kit.guidance import _professional_way as pw
from followup_kit.guidance import _seven_steps as ss
from followup_kit.planning._parameters import Parameters
from followup_kit.policies import BY_DOCUMENT
from followup_kit.vocabulary import Action, MessageType

SOURCES = {"PW": (pw, 13), "SS": (ss, 11), "MO": (mo, 13), "FG": (fg, 22), "AJ": (aj, 8)}
DOCUMENTED = {f"{prefix}{number}" for prefix, (_, last) in SOURCES.items() for number in range(1, last + 1)}
INFERRED = {f"IN{number}" for number in range(1, 15)}


def targets(means: Means) -> list[str]:
    """Collect every target that the coverage names by these means."""
    return [honoured.target for places in COVERAGE.values() for honoured in places if honoured.means is means]


def test_every_claim_exists_exactly_once() -> None:
    """The five documents make 67 claims and the library 14 of its own, each under one id."""
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
    for table in (CLAIMS, DOCUMENTS, COVERAGE):
        with pytest.raises(TypeError):
            table["PW1"] = None  # type: ignore[index]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        CLAIMS["PW1"].says = "something else"  # type: ignore[misc]


def test_coverage_accounts_for_every_documented_claim() -> None:
    """Each claim of a document is honoured somewhere, and nothing is said to honour a claim that does not exist."""
    assert set(COVERAGE) == DOCUMENTED
    assert all(places and len(set(places)) == len(places) for places in COVERAGE.values())


def test_rules_of_the_coverage_exist() -> None:
    """A claim honoured by a rule names an action, and the consensus has a rule for it."""
    ruled = {rule.action for rule in CONSENSUS.rules}
    for target in targets(Means.RULE):
        assert target in set(Action)
        assert target in ruled


def test_parameters_of_the_coverage_exist() -> None:
    """A claim honoured by a parameter names one that a policy has."""
    parameters = attrs.fields_dict(type(CONSENSUS))
    for target in targets(Means.PARAMETER):
        assert target in parameters


def cited(value: Any) -> set[str]:
    """Collect the claims of the documents that a parameter or a rule rests on."""
    if isinstance(value, Claim):
        return {value.id} & DOCUMENTED
    parts = value if isinstance(value, tuple) else attrs.astuple(value, recurse=False) if attrs.has(type(value)) else ()
    return {found for part in parts for found in cited(part)}


@pytest.mark.parametrize("policy", [CONSENSUS, *BY_DOCUMENT.values()], ids=lambda policy: policy.name)
def test_whatever_a_policy_cites_is_in_the_coverage(policy: Policy) -> None:
    """Who looks a claim up finds every rule and parameter that rests on it, whatever the policy."""
    resting = {(said, Honoured(Means.RULE, rule.action)) for rule in policy.rules for said in cited(rule.claims)}
    for field in attrs.fields(Parameters):
        resting |= {(said, Honoured(Means.PARAMETER, field.name)) for said in cited(getattr(policy, field.name))}

    assert {said for said, place in resting if place not in COVERAGE[said]} == set()


def test_templates_of_the_coverage_exist() -> None:
    """A claim honoured by a template names the type of message it is for."""
    for target in targets(Means.TEMPLATE):
        assert target in set(MessageType)


def test_checks_of_the_coverage_are_those_that_rest_on_the_claim() -> None:
    """A claim honoured by a draft check names every check that cites it, and no other: held both ways."""
    named = {
        (said, honoured.target)
        for said, places in COVERAGE.items()
        for honoured in places
        if honoured.means is Means.REVIEW
    }
    cited = {(said.id, check.name) for check in CHECKS for said in check.claims if not said.inferred}
    assert named == cited


def test_advice_of_the_coverage_is_a_sentence() -> None:
    """A claim that a library can only pass on is one sentence to show the candidate."""
    for target in targets(Means.ADVICE):
        assert re.fullmatch(r"[A-Z][^.\n]+\.", target)
