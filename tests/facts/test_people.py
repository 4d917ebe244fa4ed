"""The people of an interview: what is known of them, what is refused, and who is the same person."""

import copy
import pickle
import unicodedata
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from followup_kit import Candidate, InvalidFactsError, Person, Role
from followup_kit.facts import is_same_person

CANDIDATE = Candidate(
    name="Robin Doe", email="robin@example.org", phone="+1 555 0100", linkedin="in/robin", affiliation="Aoba University"
)
PERSON = Person(
    name="Dana Smith",
    given_name="Dana",
    family_name="Smith",
    honorific="Dr.",
    title="Head of Baking",
    email="dana@example.org",
    phone="+1 555 0199",
    linkedin="in/dana",
    role=Role.HIRING_MANAGER,
    discussed="the sourdough starter",
    impression="I keep thinking about your ovens.",
    agreed_to_connect=True,
)
BOTH = pytest.mark.parametrize("someone", [CANDIDATE, PERSON], ids=["candidate", "person"])
NO_ADDRESS = "is not an email address; pass one such as 'dana@example.org', or None"
BLANK = "is blank; leave it out, or pass None, when there is none"
ROLES = "interviewer, hiring-manager, recruiter, agency, hr, coordinator, referrer"

names = st.text(st.characters(categories=["L", "M", "Zs"]), min_size=1).filter(
    lambda name: name.strip()[:1].isalpha()  # a mark that stands on no letter is refused
)


def test_a_name_is_all_it_takes() -> None:
    """Everything but the name may be unknown; someone was an interviewer unless said otherwise."""
    assert attrs.asdict(Candidate(name="Robin Doe")) == {
        "name": "Robin Doe",
        "email": None,
        "phone": None,
        "linkedin": None,
        "affiliation": None,
    }
    known = attrs.asdict(Person(name="Dana Smith"))
    assert (known.pop("name"), known.pop("role")) == ("Dana Smith", Role.INTERVIEWER)
    assert (known.pop("discussed"), known.pop("connected")) == ((), False)
    assert set(known.values()) == {None}
    assert len(known) == 10


@pytest.mark.parametrize("kind", [Candidate, Person])
def test_fields_are_named_never_counted(kind: type) -> None:
    """Nobody has to remember an order of fields."""
    with pytest.raises(TypeError, match="is an unexpected positional argument"):
        kind("Dana Smith")


@BOTH
def test_people_cannot_be_changed(someone: Candidate | Person) -> None:
    """A fact is never mutated, nor given fields it does not have."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        someone.name = "Somebody Else"  # type: ignore[misc]
    assert not hasattr(someone, "__dict__")


@BOTH
def test_people_evolve(someone: Candidate | Person) -> None:
    """A changed person is a new one, checked like the first."""
    moved = attrs.evolve(someone, phone="+1 555 0111")
    assert (moved.phone, moved.name) == ("+1 555 0111", someone.name)
    assert someone.phone != moved.phone
    with pytest.raises(InvalidFactsError, match="name='': is blank"):
        attrs.evolve(someone, name="")


@BOTH
def test_people_survive_copying_and_pickling(someone: Candidate | Person) -> None:
    """A copy is equal to the original and hashes alike."""
    for again in (copy.copy(someone), copy.deepcopy(someone), pickle.loads(pickle.dumps(someone))):  # noqa: S301
        assert again == someone
        assert hash(again) == hash(someone)


@pytest.mark.parametrize("field", [each.name for each in attrs.fields(Person)])
def test_people_who_differ_in_anything_are_unequal(field: str) -> None:
    """Two descriptions are equal only when every field is."""
    changes: dict[str, Any] = {"email": "d@example.org", "role": "hr", "agreed_to_connect": False, "connected": True}
    assert attrs.evolve(PERSON, **{field: changes.get(field, "something else")}) != PERSON


@BOTH
def test_what_is_private_stays_out_of_logs(someone: Candidate | Person) -> None:
    """The repr shows who it is, but neither addresses, numbers nor what was talked about."""
    shown = repr(someone)
    assert someone.name in shown
    private_texts = (someone.email, someone.phone, someone.linkedin, "sourdough", "ovens", "Aoba")
    for private in private_texts:
        assert private is not None
        assert private not in shown


@pytest.mark.parametrize(
    ("kind", "fields", "told"),
    [
        pytest.param(
            Candidate, {"name": ""}, "Candidate: name='': is blank; pass a string that is not blank", id="no-name"
        ),
        pytest.param(
            Candidate,
            {"name": " \t"},
            r"Candidate: name=' \t': is blank; pass a string that is not blank",
            id="blank-name",
        ),
        pytest.param(Candidate, {"name": None}, "Candidate: name=None: is not text; pass a string", id="name-none"),
        pytest.param(
            Candidate, {"name": b"Robin"}, "Candidate: name=b'Robin': is not text; pass a string", id="name-in-bytes"
        ),
        pytest.param(Candidate, {"name": "R", "phone": ""}, f"Candidate: phone='': {BLANK}", id="blank-phone"),
        pytest.param(Candidate, {"name": "R", "email": " "}, f"Candidate: email=' ': {BLANK}", id="blank-email"),
        pytest.param(
            Candidate, {"name": "R", "phone": 5550100}, "Candidate: phone=5550100: is not text; pass a string", id="int"
        ),
        pytest.param(
            Person,
            {"name": "D", "role": "intervewer"},
            f"Person: role='intervewer': is not a known word; did you mean 'interviewer'? known: {ROLES}",
            id="misspelt-role",
        ),
        pytest.param(
            Person, {"name": "D", "role": []}, f"Person: role=[]: is not a known word; known: {ROLES}", id="no-role"
        ),
        pytest.param(
            Person,
            {"name": "D", "agreed_to_connect": "yes"},
            "Person: agreed_to_connect='yes': is neither True nor False; pass one of them",
            id="consent-in-words",
        ),
        pytest.param(
            Person,
            {"name": "", "given_name": " ", "email": "dana", "discussed": 3, "role": 7, "agreed_to_connect": 1},
            "Person: 6 problems\n"
            "  - name='': is blank; pass a string that is not blank\n"
            f"  - given_name=' ': {BLANK}\n"
            f"  - email='dana': {NO_ADDRESS}\n"
            "  - discussed=3: is neither text nor a list of texts; pass a string, or a list of strings\n"
            f"  - role=7: is not a known word; known: {ROLES}\n"
            "  - agreed_to_connect=1: is neither True nor False; pass one of them",
            id="everything-at-once",
        ),
    ],
)
def test_broken_people_are_refused(kind: type[Candidate | Person], fields: dict[str, Any], told: str) -> None:
    """The error names each field, its value and the remedy."""
    with pytest.raises(InvalidFactsError) as refused:
        kind(**fields)
    assert str(refused.value) == told


@pytest.mark.parametrize("field", ["given_name", "family_name", "honorific", "title", "phone", "linkedin", "key"])
def test_what_is_not_known_is_left_out_not_blank(field: str) -> None:
    """An empty form field is not a fact: it would leave a hole in a message."""
    with pytest.raises(InvalidFactsError) as refused:
        Person(name="Dana", **{field: "  "})  # type: ignore[arg-type]
    assert str(refused.value) == f"Person: {field}='  ': {BLANK}"


@pytest.mark.parametrize("discussed", ["the starter", ["the starter"], ("the starter",)], ids=["text", "list", "tuple"])
def test_what_may_be_several_may_be_one(discussed: Any) -> None:
    """A single topic need not be wrapped in a list; nothing said is nothing, and a blank is refused."""
    assert Person(name="Dana", discussed=discussed).discussed == ("the starter",)
    assert Person(name="Dana", discussed=None).discussed == Person(name="Dana", discussed=[]).discussed == ()
    with pytest.raises(InvalidFactsError) as refused:
        Person(name="Dana", discussed=[*discussed, " "] if isinstance(discussed, list) else " ")
    (problem,) = refused.value.problems
    assert problem.wrong == "is blank"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Dana\x07 Smith", "control characters"),
        ("Dana\ud800", "surrogates"),
        ("D" * 10_000, "characters"),
    ],
    ids=["bell", "half a character", "a book"],
)
def test_what_no_message_could_carry_is_no_fact(text: str, wrong: str) -> None:
    """A text that a letter would refuse days later is refused at once, wherever it stands."""
    for make in (
        lambda: Person(name=text),
        lambda: Person(name="Dana", discussed=["starters", text]),
        lambda: Candidate(name="Robin", affiliation=text),
    ):
        with pytest.raises(InvalidFactsError, match=wrong):
            make()


@pytest.mark.parametrize(
    "address", ["a@b", "dana.smith+jobs@example.org", "dana@bäckerei.example", "o'neill@mail.example.org"]
)
def test_addresses_that_could_be_delivered_are_taken(address: str) -> None:
    """Whether a mailbox exists is not ours to judge: a name, an @ and a host will do."""
    assert Person(name="Dana", email=address).email == address


@pytest.mark.parametrize(
    "address",
    [
        "dana",
        "@",
        "@example.org",
        "dana@",
        " dana@example.org",
        "dana@example.org\n",
        "dana@example.org\nBcc: all@example.org",
        "dana\u2003@example.org",
        "dana@exam\u200bple.org",
        "Dana <dana@example.org>",
        "<dana@example.org>",
        "dana@@example.org",
        "dana@example.org,lee@example.org",
        "dana@example.org;lee@example.org",
        "dana@-example.org",
        "dana@example..org",
        f"{'d' * 65}@example.org",
        f"dana@{'e.' * 130}org",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    """What could break out of a header, or has no side of the @, is no address."""
    with pytest.raises(InvalidFactsError) as refused:
        Candidate(name="Robin", email=address)
    (problem,) = refused.value.problems
    assert (problem.field, problem.value) == ("email", address)
    assert f"{problem.wrong}; {problem.remedy}" == NO_ADDRESS


@given(st.text(min_size=1), st.sampled_from(["\n", "\r", "\0", " ", "\t", "\x85", "\u2028", "\u202e"]), st.text())
def test_no_address_holds_a_break_or_a_blank(before: str, mark: str, after: str) -> None:
    """Wherever it stands, a mark that is not printed makes the address unusable."""
    with pytest.raises(InvalidFactsError):
        Person(name="Dana", email=f"{before}{mark}{after}@example.org")


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("Dana Smith", True),
        ("dana smith", True),
        ("  DANA\u00a0 SMITH\n", True),
        ("Dana", False),
        ("Dana Smyth", False),
        (Person(name="Dana Smith"), True),
        (Person(name="dana smith", title="Baker", role="hr"), True),
        (Person(name="Dana Smith", email="DANA@example.org"), True),
        (Person(name="Dana Smith", email="other@example.org"), False),
        ("DANA@example.org", True),
        ("d.smith@example.org", False),
        (Person(name="Dana Jones", email="dana@example.org"), True),
        (Person(name="Dana Jones"), False),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_person_is_known_again(said: Person | str, same: bool) -> None:
    """Where both have an address it decides, whatever they are called; else the name does, without case and spacing."""
    assert is_same_person(said, PERSON) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Person(name="D. Smith", key="17"), Person(name="Dana Jones", email="j@example.org", key="17"), True),
        (Person(name="Dana Smith", email="dana@example.org", key="17"), attrs.evolve(PERSON, key="18"), False),
        (Person(name="D. Smith", key="17"), PERSON, False),
        (Person(name="D. Smith", email="dana@example.org", key="17"), PERSON, True),
        (Person(name="Dana Smith", key="17"), PERSON, True),
    ],
    ids=["one key", "two keys", "key against name", "key against address", "key against the same name"],
)
def test_keys_decide_before_addresses_and_addresses_before_names(one: Person, other: Person, same: bool) -> None:
    """Each decides only where both have one; whatever comes after it then does not count."""
    assert is_same_person(one, other) is same
    assert is_same_person(other, one) is same


def test_a_key_is_a_mention() -> None:
    """A text that is somebody's key means them; keys are taken as they stand."""
    keyed = attrs.evolve(PERSON, key="p-17")
    assert is_same_person("p-17", keyed)
    assert not is_same_person("P-17", keyed)
    assert is_same_person("Dana Smith", keyed)


def test_what_no_fact_may_hold_means_nobody() -> None:
    """Not even whoever would have it as a name, were it let in."""
    assert not is_same_person("Dana Smith\u202e", PERSON)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sinéad O\u2019Neill", "Sinead O'Neill"),
        ("Sinéad O`Neill", "SINÉAD O\u00b4NEILL"),
        ("Anne-Marie Roy", "Anne\u2010Marie Roy"),
        ("Anne-Marie Roy", "Anne\u2013Marie Roy"),
        ("José Núñez", "Jose Nunez"),
        ("Nguyễn Minh Khai", "Nguyen Minh Khai"),
        ("岡田 太郎", "岡田太郎"),
        ("岡田\u3000太郎", "岡田 太郎"),
        ("Ｄａｎａ Ｓｍｉｔｈ", "Dana Smith"),
        ("ｱﾍﾞ ﾊﾅｺ", "アベ ハナコ"),
        ("Strauß", "STRAUSS"),
    ],
)
def test_one_name_is_written_in_many_ways(one: str, other: str) -> None:
    """Apostrophes, hyphens, accents, widths and blanks are matters of the keyboard."""
    assert is_same_person(one, Person(name=other))
    assert is_same_person(Person(name=other), Person(name=one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("かき", "がき"),
        ("ハナ", "パナ"),
        ("Søren Roy", "Soren Roy"),
        ("Anne Marie-Roy", "Anne Marie Roy"),
        ("Oneill", "O'Neill"),
        ("กา", "กี"),
        ("ー", "-"),
    ],
)
def test_what_makes_another_name_is_not_levelled(one: str, other: str) -> None:
    """Voicing marks, vowel signs and letters of their own are no accents; a hyphen is not a blank."""
    assert not is_same_person(one, Person(name=other))


def test_an_address_learnt_later_does_not_make_another_person() -> None:
    """Where one of the two addresses is unknown, the name decides."""
    assert is_same_person(PERSON, attrs.evolve(PERSON, email=None))


@pytest.mark.parametrize(("one", "other"), [("Jose\u0301 Straße", "JOSÉ STRASSE"), ("Ångström", "a\u030angström")])
def test_a_name_is_the_same_in_every_spelling_of_its_letters(one: str, other: str) -> None:
    """Composed or decomposed, upper case or lower: two keyboards write one name."""
    assert is_same_person(one, Person(name=other))
    assert is_same_person(Person(name=other), Person(name=one))


@given(names, st.sampled_from(["NFC", "NFD"]), st.sampled_from([" ", "\n", "\u00a0\t"]))
def test_spacing_and_unicode_form_never_matter(name: str, form: Any, blank: str) -> None:
    """Whatever the name, another form and other blanks are the same person."""
    said = blank + blank.join(unicodedata.normalize(form, name).split()) + blank
    assert is_same_person(said, Person(name=name))
    assert is_same_person(Person(name=said), Person(name=name))


@given(names, names)
def test_being_the_same_person_is_mutual(one: str, other: str) -> None:
    """If one is the other, the other is the one; and everyone is himself or herself."""
    left, right = Person(name=one), Person(name=other)
    assume(one != other)
    assert is_same_person(left, right) == is_same_person(right, left) == is_same_person(one, right)
    assert is_same_person(left, left)
