"""The names of a letter: the company, the position, the recipient, the candidate, and those of other letters.

Each case stands beside near misses: what is reported, in which words, and what is left alone.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from followup_kit.reviews import CHECKS, Check, Checks, Draft, Hit, review, review_batch
from followup_kit.reviews._checks import people
from followup_kit.reviews._text.letter import Letter
from followup_kit.reviews._text.similarity import (
    is_inflection,
    is_one_edit_apart,
    is_one_substitution_apart,
    is_similar,
)
from tests.support.letters import FACTS, Case, quoted

Said = tuple[str, str, str | None]
"""The words that a finding is about, what it says of them, and what to put there."""


def said(code: str, text: str, *, subject: str | None = None, language: str = "en", **facts: Any) -> list[Said]:
    """Return what a check says of a text: the words, the message, the replacement."""
    case = Case(code, text, language=language, subject=subject, facts=facts)
    words = [each or "" for each in case.reported]
    return [(word, each.message, each.replacement) for word, each in zip(words, case.findings, strict=True)]


def words(code: str, text: str, *, subject: str | None = None, language: str = "en", **facts: Any) -> list[str]:
    """Return the words that a check reports."""
    return [word for word, _, _ in said(code, text, subject=subject, language=language, **facts)]


def letter_of(text: str, *, language: str = "en", **facts: Any) -> Letter:
    """Return a text as the checks read it."""
    held: list[Letter] = []

    def keep(letter: Letter) -> Iterator[Hit]:
        held.append(letter)
        return iter(())

    check = Check(code="X001", name="keep", severity="error", help="Keeps the letter.", find=keep)
    review(
        Draft(message_type="thank-you", body=text, locale=language), FACTS[language] | facts, checks=Checks((check,))
    )
    return held[0]


# ------------------------------------------------------------------------------------------------------- near words


@pytest.mark.parametrize(
    "word",
    [
        "kafor", "okafo", "okfor", "oafor",
        "okaforr", "xokafor", "okaxfor",
        "bkafor", "okafos", "okafar",
        "koafor", "okafro", "okfaor",
    ],
)  # fmt: skip
def test_one_slip_is_near(word: str) -> None:
    """A letter dropped, added, wrong, or swapped with the next, at the beginning, in the middle or at the end."""
    assert is_one_edit_apart(word, "okafor")
    assert is_one_edit_apart("okafor", word)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("okafor", "okafor"),
        ("koafro", "okafor"),
        ("okzzor", "okafor"),
        ("okfazr", "okafor"),
        ("oofakr", "okafor"),
        ("okaf", "okafor"),
        ("kafr", "okafor"),
        ("kafos", "okafor"),
        ("okaforst", "okafor"),
        ("marcus", "okafor"),
        ("dan", "dam"),
        ("da", "dan"),
    ],
)
def test_no_slip_or_two_are_not_near(word: str, meant: str) -> None:
    """The word itself, two slips, and words too short to tell."""
    assert not is_one_edit_apart(word, meant)
    assert not is_one_edit_apart(meant, word)


def test_the_shortest_words_that_can_be_near() -> None:
    """Four letters; one of them may be missing."""
    assert is_one_edit_apart("dan", "dana")
    assert is_one_edit_apart("dana", "dan")
    assert is_one_edit_apart("dnaa", "dana")
    assert is_one_edit_apart("dama", "dana")


@pytest.mark.parametrize(
    ("word", "meant", "alike"),
    [
        ("adayeme", "adeyemi", True),
        ("abcdefgxyz", "abcdefghij", True),
        ("abcdefghxyz", "abcdefghijk", True),
        ("abcdefxyz", "abcdefghi", False),
        ("xdeyemi", "adeyemi", False),
        ("", "adeyemi", False),
        ("a" * 40, "a" * 39 + "b", True),
        ("a" * 41, "a" * 40, False),
        ("a" * 40, "a" * 41, False),
    ],
)
def test_a_word_is_like_another_by_seven_letters_in_ten(word: str, meant: str, alike: bool) -> None:
    """The first letter has to be the same, and forty letters are the most that is looked at."""
    assert is_similar(word, meant) is alike


@pytest.mark.parametrize("ending", ["", "s", "'s", "'", "es", "e", "n", "en", "er", "in", "innen", "ns", "d", "r", "m"])
def test_a_short_ending_makes_a_form_of_a_word(ending: str) -> None:
    """Whichever of the two has it."""
    assert is_inflection(f"leiter{ending}", "leiter")
    assert is_inflection("leiter", f"leiter{ending}")


@pytest.mark.parametrize(
    ("word", "other"), [("leiterx", "leiter"), ("karl", "bernd"), ("leitern", "leider"), ("an", "dann")]
)
def test_other_endings_and_other_words_are_no_forms(word: str, other: str) -> None:
    """The ending has to be one that a plural or a genitive has, after the same word."""
    assert not is_inflection(word, other)
    assert not is_inflection(other, word)


@pytest.mark.parametrize(
    ("text", "almost"),
    [
        ("佐藤美晴", True),
        ("加藤美咲", True),
        ("佐藤美咲", False),
        ("佐伯美晴", False),
        ("佐藤美", False),
        ("佐藤美咲子", False),
    ],
)
def test_a_name_is_almost_another_by_one_character(text: str, almost: bool) -> None:
    """One wrong character; none missing, none more."""
    assert is_one_substitution_apart(text, "佐藤美咲") is almost


def test_a_name_of_two_characters_is_never_almost_another() -> None:
    """Half of it would be wrong: of three, a third may be."""
    assert not is_one_substitution_apart("佐伯", "佐藤")
    assert is_one_substitution_apart("佐藤元", "佐藤元気"[:2] + "光")


# ------------------------------------------------------------------------------------------------------ the company

ANOTHER = "Write 'Northwind Energy': {!r} is another company."


def globex(name: str) -> list[Said]:
    """Return what is said of another company."""
    return [(name, ANOTHER.format(name), None)]


def test_a_misspelt_company_is_told_its_spelling() -> None:
    """A word of its own anywhere; a common word beside the one before it."""
    spelling = "Write {!r}: that is the spelling."
    assert said("FK103", "The team at Nortwind is kind.") == [("Nortwind", spelling.format("Northwind"), "Northwind")]
    assert said("FK103", "Northwind Enregy is kind.") == [("Enregy", spelling.format("Energy"), "Energy")]
    assert said("FK103", "The Enregy is kind to Northwind.") == []
    assert words("FK103", "Thanks.", subject="Thanks to Nortwind") == ["Nortwind"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I would like to join Globex soon.", "Globex"),
        ("I would like to join Globex", "Globex"),
        ("I would like to join Globex Water", "Globex Water"),
        ("I would like to join Globex Water Works soon.", "Globex Water Works"),
        ("I would like to join Globex water soon.", "Globex"),
        ("I would like to join Globex, Water and so on.", "Globex"),
        ("I would like to join Globex  Water soon.", "Globex"),
        ("I would like to join Globex\nWater soon.", "Globex"),
        ("I would like to join Globex or to work for Initech.", "Globex"),
        ("I would like to join you. The team at Globex is kind.", "Globex"),
    ],
)
def test_another_company_is_reported_as_far_as_its_capitals_go(text: str, name: str) -> None:
    """Word after word, each parted from the one before by a single blank; the first company only."""
    assert said("FK103", text) == globex(name)


@pytest.mark.parametrize(
    "text",
    [
        "I would like to join",
        "I would like to join globex soon.",
        "I would like to join (Globex) soon.",
        "I like Globex.",
        "I would like to work with Daniel soon.",
        "I would like to work with Python soon.",
        "I came to northwind energy, not to join Globex.",
        "I came to NORTHWIND ENERGY, not to join Globex.",
        "I came to Northwind, not to join Globex.",
        "Northwind's plans are better than to join Globex.",
        "Northwind’s plans are better than to join Globex.",
    ],
)
def test_what_is_no_other_company_is_left_alone(text: str) -> None:
    """No capital, no place of a company, a name or word that is known, or a letter that names the right one."""
    assert said("FK103", text) == []


def test_a_word_of_the_company_in_small_letters_does_not_name_it() -> None:
    """``energy`` is a word; ``Energy`` is the company."""
    assert said("FK103", "The energy goes into it, to join Globex.") == globex("Globex")
    assert said("FK103", "The Northwind goes into it, to join Globex.") == []


def test_the_right_company_in_the_subject_names_it() -> None:
    """And another company in the subject is reported there, before the text."""
    assert said("FK103", "They did join Globex.", subject="Northwind Energy") == []
    assert (
        said("FK103", "I would like to join Globex.", subject="Work at Initech")
        == [
            ("Initech", ANOTHER.format("Initech"), None),
            ("Globex", ANOTHER.format("Globex"), None),
        ][:1]
    )


def test_a_misspelt_company_is_not_another_as_well() -> None:
    """One slip away it is the company."""
    assert words("FK103", "I would like to join Nortwind soon.") == ["Nortwind"]
    assert words("FK103", "I would like to join Enerrgy soon.") == []


def test_a_company_of_the_past_may_be_named() -> None:
    """The six words before tell whose it was, wherever they stand in the text."""
    assert said("FK103", "After my time at Globex I rested.") == []
    assert said("FK103", "Formerly the five of us did join Globex.") == []
    assert said("FK103", "Formerly all the five or six of us did join Globex.") == globex("Globex")
    assert said("FK103", "I would join Globex, as they did formerly") == globex("Globex")
    assert words("FK103", "Nach meiner Arbeit bei Hartwig ruhte ich.", language="de") == []
    assert words("FK103", "Die Arbeit bei Hartwig reizt mich.", language="de") == ["Hartwig"]


def test_a_phrase_that_breaks_off_hides_no_company_before_it() -> None:
    """The last words lead nowhere; those within them do."""
    assert words("FK103", "Gern die Rolle Team bei Hartwig bei", language="de") == ["Hartwig"]


def test_a_japanese_company_is_read_above_the_name_and_in_the_text() -> None:
    """In a script without blanks both places are looked at."""
    text = "株式会社西浜システム\n中村 幸子 様\n\n西浜株式会社で働きたく存じます。"
    assert said("FK103", text, language="ja") == [
        (
            "株式会社西浜システム",
            "Write '株式会社みなと電機': '株式会社西浜システム' is another company.",
            "株式会社みなと電機",
        ),
        ("西浜株式会社", "Write '株式会社みなと電機': '西浜株式会社' is another company.", None),
    ]


# ----------------------------------------------------------------------------------------------------- the position

IS_POSITION = "Write {!r}: that is the position."
NOT_POSITION = "Write 'Data Engineer': {!r} is another position."


def other_position(name: str) -> list[Said]:
    """Return what is said of another position."""
    return [(name, NOT_POSITION.format(name), None)]


@pytest.mark.parametrize(
    "text",
    [
        "Data Enginer it is.",
        "I am a Data Enginer",
        "I work as data Enginer now.",
        "An Enginer data wants.",
    ],
)
def test_a_slip_in_the_position_is_told_beside_another_word_of_it(text: str) -> None:
    """Before it or behind it, at either end of the text."""
    assert said("FK104", text) == [("Enginer", IS_POSITION.format("Engineer"), "Engineer")]


@pytest.mark.parametrize(
    "text",
    [
        "I met an Enginer of yours.",
        "Enginer is what I call data",
        "The Data Engineers of yours.",
        "The Data Engneers of yours.",
        "The Data Engines of yours.",
        "The Data Engineer of yours.",
        "The Dota Engineer of yours.",
    ],
)
def test_what_is_no_slip_in_the_position_is_left_alone(text: str) -> None:
    """Alone it may be another word; a plural is right; a short word has too many neighbours."""
    assert said("FK104", text) == []


def test_a_slip_in_the_position_is_told_in_the_subject_too() -> None:
    """Once for each place."""
    found = [("Enginer", IS_POSITION.format("Engineer"), "Engineer")]
    assert said("FK104", "Data Enginer.", subject="Data Enginer") == found + found


def test_words_of_five_letters_are_long_enough_to_be_misspelt() -> None:
    """Both words of a position are looked at."""
    assert said("FK104", "A Clerk Salse.", position="Sales Clerk") == [
        ("Salse", IS_POSITION.format("Sales"), "Sales"),
    ]
    assert said("FK104", "A Sales Clrek.", position="Sales Clerk") == [
        ("Clrek", IS_POSITION.format("Clerk"), "Clerk"),
    ]


def test_a_form_of_another_known_word_is_no_slip() -> None:
    """If that word has four letters at least: shorter ones begin too many words."""
    slip = [("Planer", IS_POSITION.format("Planner"), "Planner")]
    assert said("FK104", "A Town Planer.", position="Town Planner") == slip
    assert said("FK104", "A Town Planer.", position="Town Planner", strengths="how I plan") == []
    slip = [("Agen", IS_POSITION.format("Agent"), "Agent")]
    assert said("FK104", "A Sales Agen.", position="Sales Agent", strengths="what comes with age") == slip
    assert said("FK104", "A Sales Agen.", position="Sales Agent", strengths="an agen of it") == []


def test_a_position_of_one_word_is_misspelt_before_a_word_for_a_position() -> None:
    """With its capital; before anything else it may be another word."""
    slip = [("Managr", IS_POSITION.format("Manager"), "Manager")]
    assert said("FK104", "The Managr position appeals to me.", position="Manager") == slip
    assert said("FK104", "Managr role, then.", position="Manager") == slip
    assert said("FK104", "The managr position appeals to me.", position="Manager") == []
    assert said("FK104", "The Managr zebra appeals to me.", position="Manager") == []
    assert said("FK104", "I like the Managr", position="Manager") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I am keen on the Sales Lead role.", "Sales Lead"),
        ("I am keen on a Sales Lead role.", "Sales Lead"),
        ("I am keen on an Account Lead role.", "Account Lead"),
        ("I am keen on your Lead position.", "Lead"),
        ("I am keen on this Senior Sales Lead job.", "Senior Sales Lead"),
        ("I am keen on the Sales role.", "Sales"),
        ("I am keen on the Data Lead role.", "Data Lead"),
        ("The position of Account Manager appeals to me.", "Account Manager"),
        ("I applied for the position as Sales Lead", "Sales Lead"),
        ("I applied for the position of Sales Lead in town.", "Sales Lead"),
        ("I applied for the position of Sales  Lead in town.", "Sales"),
        ("I applied for the position of Sales, Lead and more.", "Sales"),
        ("I applied for the position of Sales Lead Northwind offers.", "Sales Lead"),
        ("I applied for the position of Sales The best.", "Sales"),
        ("I applied for the position of Sales Job.", "Sales"),
        ("Thanks for the Sales Lead Job interview.", "Sales Lead"),
    ],
)
def test_another_position_is_reported_as_far_as_its_capitals_go(text: str, name: str) -> None:
    """Before a word for a position, with an article before it; or behind such a word, where they apply."""
    assert said("FK104", text) == other_position(name)


@pytest.mark.parametrize(
    "text",
    [
        "I am keen on Sales Lead roles.",
        "I am keen on every Sales Lead role.",
        "Sales Lead role is the",
        "Sales role",
        "Role",
        "I am keen on the Sales  role.",
        "I am keen on the Sales\nrole.",
        "I am keen on the Lead  Sales role.",
        "I am keen on the Lead, Sales role.",
        "I am keen on the The role.",
        "I am keen on the Northwind Energy role.",
        "I am keen on the 3rd role.",
        "I am keen on the position of",
        "I am keen on the position of my dreams.",
        "I am keen on the position of My Dreams.",
        "I am keen on the position of Northwind Energy.",
        "I have applied for the Role.",
        "The Data Engineer role is good.",
        "The Senior Data Engineer role is good.",
        "The Engineer role is good.",
        "The Data role is good.",
        "The Data Engineering role is good.",
        "The Dtaa Engineer role is good.",
    ],
)
def test_what_is_no_other_position_is_left_alone(text: str) -> None:
    """No capitals, no article, words that say nothing, the company, and the position itself, whole or in part."""
    assert said("FK104", text) == []


def test_only_the_first_other_position_is_reported() -> None:
    """What is the position, or of the past, does not end the search."""
    assert said("FK104", "Thanks for the Sales Lead role and the Account Manager role.") == other_position("Sales Lead")
    text = "In the old job: the Sales Lead role. Now I applied for the Account Manager position."
    assert said("FK104", text) == other_position("Account Manager")
    assert said("FK104", "Thanks.", subject="The Sales Lead role") == other_position("Sales Lead")
    assert said("FK104", "Thanks for the Account Manager role.", subject="The Sales Lead role") == other_position(
        "Sales Lead"
    )


def test_a_position_of_the_past_may_be_named() -> None:
    """The four words before it tell whose it was."""
    assert said("FK104", "The former main position as Sales Lead was good.") == []
    assert said("FK104", "The former and main position as Sales Lead is good.") == other_position("Sales Lead")
    assert said("FK104", "Former sole position as Sales Lead.") == []
    assert said("FK104", "Position as Sales Lead, not former") == other_position("Sales Lead")
    assert said("FK104", "In my previous Sales Lead role.") == []
    assert words("FK104", "Meine frühere Stelle als Buchhalter.", language="de") == []


def test_japanese_positions_are_not_compared_word_by_word() -> None:
    """A script without blanks has no capitals to go by."""
    assert said("FK104", "営業マネージャー職に応募しました。the Sales Lead role", language="ja") == []


@pytest.mark.parametrize(
    ("position", "text", "named"),
    [
        ("Data Engineer", "I like data.", True),
        ("Data Engineer", "I like engineering.", True),
        ("Data Engineer", "I like pipes.", False),
        ("Senior Data Platform Engineer", "I like data, being senior.", False),
        ("Senior Data Platform Engineer", "I like data platforms.", True),
        ("Head of Sales and Marketing for the North", "I like the sales and such of you.", False),
        ("Head of Sales and Marketing for the North", "I like the head of sales.", True),
        ("Senior", "I like pipes.", True),
    ],
)
def test_half_of_its_words_name_a_position(position: str, text: str, named: bool) -> None:
    """In whatever form; small words and ranks do not count."""
    assert (words("FK203", text, position=position) == []) is named


@pytest.mark.parametrize(
    ("position", "text", "named"),
    [
        ("Lehrer", "Die Arbeit als Deutschlehrer reizt mich.", True),
        ("Maler", "Die Arbeit als Hausmaler reizt mich.", False),
        ("Maler", "Die Malerstelle reizt mich.", True),
        ("Teamleiter (m/w/d)", "Die Teamleitung reizt mich.", True),
    ],
)
def test_a_german_compound_names_a_position(position: str, text: str, named: bool) -> None:
    """A word of six letters may stand anywhere in it; a shorter one begins it."""
    assert (words("FK203", text, position=position, language="de") == []) is named


@pytest.mark.parametrize(
    ("position", "text", "named"),
    [
        ("データエンジニア", "データエです。", True),
        ("データエンジニア", "エンジニです。", True),
        ("データエンジニア", "ンジニアです。", True),
        ("データエンジニア", "デー タエです。", True),
        ("データエンジニア", "エンジです。", False),
        ("データエンジニア", "ジニアです。", False),
        ("営業担当者", "営業担です。", True),
        ("営業担当者", "担当者です。", True),
        ("営業担当者", "担当です。", False),
        ("営業担当者", "営業です。", False),
    ],
)
def test_half_of_its_characters_name_a_japanese_position(position: str, text: str, named: bool) -> None:
    """In a row, from wherever in it, and rounded up."""
    assert (words("FK203", text, position=position, language="ja") == []) is named


def test_a_japanese_position_in_the_subject_is_named() -> None:
    """Each part is read by itself."""
    assert words("FK203", "御礼です。", subject="エンジニア職", language="ja", position="データエンジニア") == []
    assert words("FK203", "ジニです。", subject="デーエン", language="ja", position="データエンジニア") == [""]


# ---------------------------------------------------------------------------------------------------- the recipient


def somebody_else(*names: str) -> list[Said]:
    """Return what is said of others who are greeted in place of Daniel Okafor."""
    return [(name, f"Greet Daniel Okafor: {name!r} is somebody else.", None) for name in names]


def misnamed(word: str, meant: str) -> list[Said]:
    """Return what is said of a misspelt name in a greeting."""
    return [(word, f"Write {meant!r}: that is the name.", meant)]


@pytest.mark.parametrize(
    ("greeting", "named"),
    [
        ("Dear Mr. Okafor,", ["okafor"]),
        ("Dear Daniel Okafor,", ["daniel", "okafor"]),
        ("Dear daniel,", ["daniel"]),
        ("Dear Marcus Webb,", ["marcus", "webb"]),
        ("Dear marcus,", []),
        ("Good Morning Marcus,", ["marcus"]),
        ("Good Afternoon,", []),
        ("Howdy Marcus,", ["marcus"]),
        ("Dear Marcus hello Webb,", ["marcus", "webb"]),
        ("Hello Marcus hi there,", ["marcus"]),
        ("Dear Hiring Manager,", []),
        ("Dear Friend,", []),
        ("Dear Captain Marcus,", ["marcus"]),
        ("Dear You,", []),
        ("Dear Opportunity,", []),
        ("Dear Northwind Marcus,", ["marcus"]),
        ("Dear Engineer Marcus,", ["marcus"]),
        ("Dear (Marcus),", ["marcus"]),
    ],
)
def test_the_words_of_a_greeting_that_could_be_a_name(greeting: str, named: list[str]) -> None:
    """The recipient's in whatever case; others with a capital, if they are no title and no word of the facts."""
    letter = letter_of(f"{greeting}\n\nThank you for the talk.")
    assert [letter.body.tokens[place].text for place in people.named_in_greeting(letter)] == named


def test_an_honorific_of_the_facts_is_no_name() -> None:
    """Whatever it is."""
    lady = {"name": "Ann Okafor", "family_name": "Okafor", "honorific": "Lady"}
    letter = letter_of("Dear Lady Okafor,\n\nThank you.", recipient=lady)
    assert [letter.body.tokens[place].text for place in people.named_in_greeting(letter)] == ["okafor"]
    letter = letter_of("Dear Lady Okafor,\n\nThank you.")
    assert [letter.body.tokens[place].text for place in people.named_in_greeting(letter)] == ["lady", "okafor"]


@pytest.mark.parametrize(
    ("greeting", "expected"),
    [
        ("Dear Mr. Okafor,", []),
        ("Dear Daniel,", []),
        ("Dear Dan,", []),
        ("Dear Oka,", []),
        ("Dear Da,", somebody_else("Da")),
        ("Dear Marcus,", somebody_else("Marcus")),
        ("Dear Marcus Webb,", somebody_else("Marcus", "Webb")),
        ("Dear Daniel Marcus,", []),
        ("Dear Marcus Okafor,", []),
        ("Dear Daniel Okafro,", misnamed("Okafro", "Okafor")),
        ("Dear Danile,", misnamed("Danile", "Daniel")),
        ("Dear Danile Okafro,", misnamed("Danile", "Daniel") + misnamed("Okafro", "Okafor")),
        ("Dear Grace,", somebody_else("Grace")),
    ],
)
def test_who_is_greeted_is_the_recipient(greeting: str, expected: list[Said]) -> None:
    """A slip is told its spelling, a stranger the name; the beginning of a name will do from three letters on."""
    assert said("FK102", f"{greeting}\n\nIt was a good talk.") == expected


def test_another_known_person_may_be_greeted_beside_the_recipient() -> None:
    """But not in their place."""
    beside = [{"name": "Ann Okafer", "family_name": "Okafer"}]
    assert said("FK102", "Dear Okafor and Okafer,\n\nIt was good.", people=beside) == []
    assert said("FK102", "Dear Okafer and Daniil,\n\nIt was good.", people=beside) == (
        misnamed("Okafer", "Okafor") + misnamed("Daniil", "Daniel")
    )
    assert said("FK102", "Dear Okafor and Okafer and Daniil,\n\nIt was good.", people=beside) == (
        misnamed("Daniil", "Daniel")
    )


def test_the_recipient_is_misspelt_anywhere() -> None:
    """In the text, or as the first word of the subject; in the greeting it is said once."""
    slip = [("Okaffor", "Write 'Okafor': that is the spelling.", "Okafor")]
    assert said("FK102", "Hello,\n\nAs Okaffor said.") == slip
    assert said("FK102", "Hello.", subject="Okaffor, thank you") == slip
    assert said("FK102", "Dear Okaffor,\n\nIt was good.") == misnamed("Okaffor", "Okafor")
    assert said("FK102", "Dear Okaffor,\n\nIt was good.", recipient=None) == []


def passing(*names: str) -> list[Said]:
    """Return what is asked of a stranger who is addressed in passing."""
    return [(name, f"Is {name!r} the recipient?", None) for name in names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thank you again, Marcus.", passing("Marcus")),
        ("Thank you again, Marcus!", passing("Marcus")),
        ("It was good. Thank you again, Marcus. And so on, Tina.", passing("Marcus")),
        ("Thank you so much for that, Marcus.", passing("Marcus")),
        ("Thank you so much for that talk, Marcus.", []),
        ("Thank you again, Marcus?", []),
        ("Thank you again, Marcus, for it.", []),
        ("Thank you again, Marcus Webb.", []),
        ("Thank you again, Marcus", []),
        ("Thank you again Marcus.", []),
        ("Thank you again, marcus.", []),
        ("I do like to see it, Marcus.", []),
        ("Thank you again, Daniel.", []),
        ("Thank you again, Grace.", []),
    ],
)
def test_a_stranger_addressed_in_passing_is_asked_about(text: str, expected: list[Said]) -> None:
    """At the end of a short sentence of thanks, between a comma and its end."""
    assert said("FK102", f"Dear Mr. Okafor,\n\n{text}\n\nBest regards,\nGrace Adeyemi") == expected


def test_a_name_right_behind_the_greeting_is_not_addressed_in_passing() -> None:
    """The comma before it belongs to the greeting; so do initials under the letter to the signature."""
    assert said("FK102", "Dear Mr. Okafor,\n\nIt was kind of you,\nM. Adeyemi") == []
    assert said("FK102", "Dear Mr. Okafor, Marcus thanks.") == []
    assert said("FK102", "Dear Okafor, Marcus. Thanks.") == []


def test_a_japanese_recipient_is_read_above_the_text() -> None:
    """By the line that has the honorific."""
    assert said("FK102", "鈴木 健太 様\n\nお世話になっております。", language="ja") == [
        ("鈴木 健太 様", "Greet 中村 幸子: '鈴木 健太 様' is somebody else.", None),
    ]


# ---------------------------------------------------------------------------------------------------- the candidate

NOOR = {"name": "Noor Wu"}


def own_name(text: str, name: str) -> list[tuple[str, str, str | None]]:
    """Return every hit of a text on the candidate's name, repeated ones as often as they come."""
    letter = letter_of(text, candidate={"name": name})
    return [
        (letter.body.text[hit.start : hit.end], hit.sentence(), hit.replacement)
        for hit in people.own_name(letter)
        if hit.part is letter.body
    ]


def spelt(word: str, meant: str) -> list[Said]:
    """Return what is said of the candidate's misspelt name."""
    return [(word, f"Write {meant!r}: that is the spelling.", meant)]


def test_the_candidates_name_is_misspelt_anywhere() -> None:
    """A long word alone; any word beside the one before it."""
    assert said("FK105", "I am Gracce.", subject="From Gracce") == spelt("Gracce", "Grace") * 2
    assert said("FK105", "I am Grace Adayeme.", subject="Grace Adayeme") == spelt("Adayeme", "Adeyemi") * 2
    assert said("FK105", "I am Adayeme.") == []


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("It was good.\n\nBest regards,\nNoro Wu", "Noor Wu", spelt("Noro", "Noor")),
        ("It was good.\n\nBest regards,\nnoro wu", "Noor Wu", spelt("noro", "Noor")),
        ("It was good.\n\nBest regards,\nWu Noro", "Noor Wu", spelt("Noro", "Noor")),
        ("It was good.\n\nBest regards,\nNoo Wu", "Noor Wu", spelt("Noo", "Noor")),
        ("It was good.\n\nBest regards,\nNoorr Wu", "Noor Wu", []),
        ("It was good.\n\nBest regards,\nNoro", "Noor Wu", []),
        ("It was good.\n\nBest regards,\nNoro, Wu", "Noor Wu", []),
        ("It was good.\n\nBest regards,\nMaxi Wu", "Noor Wu", []),
        ("It was good.\n\nBest regards,\nJust Wu", "Jost Wu", []),
        ("It was good.\n\nBest regards,\nNoor Nour", "Noor Nour", []),
        ("I saw Noro Wu in it.\n\nBest regards,\nNoor Wu", "Noor Wu", []),
        ("It was good.\n\nBest regards,\nGace Wu", "Grace Wu", spelt("Gace", "Grace")),
        ("It was good.\n\nBest regards,\ngace wu", "Grace Wu", []),
        ("Wu Noro, best regards", "Noor Wu", spelt("Noro", "Noor")),
        ("Noro: best regards from Wu", "Noor Wu", []),
    ],
)
def test_short_names_are_looked_at_in_the_signature(text: str, name: str, expected: list[Said]) -> None:
    """Beside another word of the name; not a word of the language, nor one of the name itself."""
    assert own_name(text, name) == expected


def test_a_japanese_signature_is_almost_the_name() -> None:
    """One character is wrong."""
    assert said("FK105", "御礼申し上げます。\n\n佐藤 美晴", language="ja") == [
        ("佐藤 美晴", "Write '佐藤 美咲': that is your name.", "佐藤 美咲"),
    ]


# ------------------------------------------------------------------------------------------------------- the titles


def titled(*titles: str, right: str) -> list[Said]:
    """Return what is said of titles that are not the recipient's."""
    return [(title, f"Write {right!r}.", right) for title in titles]


def titles(greeting: str, honorific: str | None, *, language: str = "en") -> list[Said]:
    """Return what is said of the titles in a greeting to somebody with an honorific."""
    person = {"name": "Kim Berg", "family_name": "Berg", "honorific": honorific}
    return said("FK106", f"{greeting}\n\nIt was good.", language=language, recipient=person)


@pytest.mark.parametrize(
    ("greeting", "honorific", "expected"),
    [
        ("Dear Mr. Berg,", "Mr.", []),
        ("Dear Mr Berg,", "Mr.", []),
        ("Dear mr. Berg,", "Mr.", []),
        ("Dear Ms. Berg,", "Mr.", titled("Ms.", right="Mr.")),
        ("Dear Ms Berg,", "Mr.", titled("Ms", right="Mr.")),
        ("Dear Ms.. Berg,", "Mr.", titled("Ms.", right="Mr.")),
        ("Dear Mrs. Miss Berg,", "Mr.", titled("Mrs.", right="Mr.")),
        ("Dear Mx. Berg,", "Ms.", titled("Mx.", right="Ms.")),
        ("Dear Berg,", "Ms.", []),
        ("Dear Ms. Berg,", None, []),
        ("Dear Doctor Berg,", "Dr.", []),
        ("Dear Professor Berg,", "Prof.", []),
        ("Dear Prof. Berg,", "Dr.", titled("Prof.", right="Dr.")),
        ("Dear Mr. Berg,", "Dr.", titled("Mr.", right="Dr.")),
        ("Dear Mr. Dr. Berg,", "Dr.", []),
        ("Dear Dr. Berg,", "Mr.", titled("Dr.", right="Mr.")),
    ],
)
def test_the_title_is_the_recipients(greeting: str, honorific: str | None, expected: list[Said]) -> None:
    """With its full stop, and in any of its spellings; one that stands beside the right one does no harm."""
    assert titles(greeting, honorific) == expected


@pytest.mark.parametrize(
    ("greeting", "honorific", "expected"),
    [
        ("Sehr geehrter Herrn Berg,", "Herr", [("geehrter Herrn", "Write 'geehrter Herr'.", "geehrter Herr")]),
        ("Sehr geehrte Frau Berg,", "Herr", titled("geehrte Frau", right="geehrter Herr")),
        ("Sehr geehrte Frau Dr. Berg,", "Frau Prof. Dr.", []),
        ("Sehr geehrte Frau Professorin Berg,", "Frau Prof. Dr.", []),
        ("Sehr geehrte Frau Berg,", "Frau Prof. Dr.", titled("geehrte Frau", right="geehrte Frau Prof. Dr.")),
        ("Sehr geehrter Herr Dr. Berg,", "Dr.", []),
        ("Sehr geehrter Herr Dr. Berg,", "Herr", []),
        ("Sehr geehrter Herr Doktor Berg,", "Herr Dr.", []),
    ],
)
def test_a_german_title_keeps_its_degree(greeting: str, honorific: str, expected: list[Said]) -> None:
    """A degree that the recipient holds has to stand; which of several is enough."""
    assert titles(greeting, honorific, language="de") == expected


def test_a_title_is_looked_for_in_the_greeting_alone() -> None:
    """And nobody has one if nobody is known."""
    assert said("FK106", "Dear Mr. Okafor,\n\nThe talk with Ms. Webb was good.") == []
    assert said("FK106", "Dear Ms. Okafor,\n\nIt was good.", recipient=None) == []
    assert said("FK106", "中村 幸子\n\n御礼申し上げます。", language="ja") == [
        ("中村 幸子", "Put 様 after '中村 幸子'.", "中村 幸子様"),
    ]
    assert said("FK106", "中村 幸子\n\n御礼申し上げます。", language="ja", recipient=None) == []


def test_a_familiar_honorific_stands_where_it_is_the_recipients() -> None:
    """A name with 氏 gets 様 in its place, unless the facts say that somebody is written to in this way."""
    text, usual = "中村氏\n\n御礼申し上げます。", FACTS["ja"]["recipient"] | {"honorific": "氏"}

    assert words("FK106", text, language="ja") == ["中村氏"]
    assert words("FK106", text, language="ja", recipient=usual) == []


def test_a_given_name_is_known_only_where_the_facts_part_the_name() -> None:
    """Another spelling of it before the right family name is reported; in a name as a whole it is not looked for."""
    whole = {"name": "Catharine Brough"}
    parted = whole | {"given_name": "Catharine", "family_name": "Brough"}
    text = "Dear Katherine Brough,\n\nIt was a good talk."

    assert words("FK102", text, recipient=parted) == ["Katherine"]
    assert words("FK102", text, recipient=whole) == []


@pytest.mark.parametrize(("subject", "found"), [("御礼(営業・佐藤)", ["営業"]), ("御礼(営業・鈴木)", [])])
def test_a_japanese_subject_names_another_position_beside_the_candidate(subject: str, found: list[str]) -> None:
    """In brackets with the candidate's name; beside somebody else's it is that person's department."""
    assert words("FK104", "御礼申し上げます。", subject=subject, language="ja") == found


# ------------------------------------------------------------------------------------------------- between letters

MEI = {"name": "Mei Lindqvist", "given_name": "Mei", "family_name": "Lindqvist"}
BO = {"name": "Bo", "given_name": "Bo"}
EN = FACTS["en"]
TO_MEI = EN | {"recipient": MEI}
TO_GLOBEX = TO_MEI | {"company": "Globex Water"}
GREETING = "Dear reader,\n\n"

Pair = tuple[str, dict[str, Any]]
Beside = tuple[str | None, str]
"""The words that a finding between letters is about, and what it says."""


def between(code: str, *pairs: Pair, subjects: Sequence[str | None] = (), language: str = "en") -> list[list[Beside]]:
    """Return, for each letter, what is said of it beside the others."""
    held = [
        (
            Draft(
                message_type="thank-you",
                subject=subjects[place] if subjects else None,
                body=text,
                locale=language,
            ),
            facts,
        )
        for place, (text, facts) in enumerate(pairs)
    ]
    found = review_batch(held, checks=Checks((CHECKS[code],)))
    return [[(quoted(draft, each), each.message) for each in one] for (draft, _), one in zip(held, found, strict=True)]


def same(to: str, other: str) -> list[Beside]:
    """Return what is said of a letter that was sent to somebody else before."""
    return [(None, f"Write {to} a letter of their own: this is the one to {other}.")]


def body(*sentences: str) -> str:
    """Return sentences under a greeting."""
    return GREETING + " ".join(f"{sentence}." for sentence in sentences)


def test_three_sentences_in_four_make_the_same_text() -> None:
    """Two in three do not; of two, both have to be shared, and one is no letter."""
    first = body("One is here", "Two is here", "Three is here", "Four is here"), EN
    for sentences, reported in (
        (("One is here", "Two is here", "Three is here", "Five is here"), True),
        (("One is here", "Two is here", "Five is here"), False),
        (("One is here", "Two is here"), True),
        (("One is here",), False),
        (("Five is here", "Six is here"), False),
    ):
        assert between("FK701", first, (body(*sentences), TO_MEI)) == [
            [],
            same("Mei Lindqvist", "Daniel Okafor") if reported else [],
        ]


def test_names_make_no_text_another() -> None:
    """The recipient's, with or without a genitive, and those that every letter holds."""
    first = body("I liked the talk with Daniel at Northwind Energy", "It was Okafor's idea"), EN
    second = body("I liked the talk with Mei at Globex Water", "It was Lindqvist's idea"), TO_GLOBEX
    other = body("I liked the talk with Mei at Initech", "It was Tina's idea"), TO_GLOBEX
    assert between("FK701", first, second) == [[], same("Mei Lindqvist", "Daniel Okafor")]
    assert between("FK701", first, other) == [[], []]


def test_the_letter_that_shares_most_is_named() -> None:
    """Whichever came first of those; who said a sentence first is said to have said it."""
    one = body("One is here", "Two is here", "Three is here"), EN
    two = body("Four is here", "Eight is here", "Nine is here"), EN | {"recipient": {"name": "Ann Lee"}}
    three = body("Four is here", "One is here", "Two is here", "Three is here"), TO_MEI
    assert between("FK701", one, two, three)[2] == same("Mei Lindqvist", "Daniel Okafor")
    assert between("FK701", two, one, three)[2] == same("Mei Lindqvist", "Daniel Okafor")
    copy = body("One is here", "Two is here", "Three is here"), EN | {"recipient": {"name": "Ann Lee"}}
    last = body("One is here", "Two is here", "Three is here"), TO_MEI
    assert between("FK701", one, copy, last) == [
        [],
        same("Ann Lee", "Daniel Okafor"),
        same("Mei Lindqvist", "Daniel Okafor"),
    ]


def test_the_same_person_may_be_written_the_same_again() -> None:
    """And so may the team."""
    text = body("One is here", "Two is here")
    assert between("FK701", (text, EN), (text, EN)) == [[], []]
    team = EN | {"recipient": None}
    assert between("FK701", (text, team), (text, TO_MEI)) == [[], same("Mei Lindqvist", "the hiring team")]


@pytest.mark.parametrize(("kind", "channel"), [("check-in", "email"), ("thank-you", "card")])
def test_the_same_text_of_another_type_or_channel_is_another(kind: str, channel: str) -> None:
    """A card may say what an email said."""
    text = body("One is here", "Two is here")
    other = Draft(message_type=kind, channel=channel, body=text, locale="en")
    first, second = review_batch(
        [(Draft(message_type="thank-you", body=text, locale="en"), EN), (other, TO_MEI)],
        checks=Checks((CHECKS["FK701"],)),
    )
    assert not first
    assert not second


def left(*names: str) -> list[Beside]:
    """Return what is said of names from another letter."""
    return [(name, f"Check '{name}': it belongs to another letter.") for name in names]


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("I like Northwind Energy.", ["Northwind Energy"]),
        ("I like Northwind Energy's talk.", ["Northwind Energy's"]),
        ("I like Northwind energy.", ["Northwind energy"]),
        ("I like northwind Energy.", []),
        ("I like Northwind.", []),
        ("I like Northwind", []),
        ("I like Daniel Okafor.", ["Daniel Okafor"]),
        ("I like Daniel and Okafor.", ["Daniel", "Okafor"]),
        ("I like Northwind Energy Daniel Okafor.", ["Northwind Energy", "Daniel Okafor"]),
        ("Daniel it was", ["Daniel"]),
        ("I like Globex Water, Mei.", []),
        ("I like Grace Adeyemi.", []),
        ("I am a Data Engineer.", []),
    ],
)
def test_names_of_a_letter_to_another_company_are_left_over(text: str, reported: list[str]) -> None:
    """The longest name at each place, from its capital on; a letter's own names are its own."""
    first = "Thank you.", EN
    assert between("FK702", first, (text, TO_GLOBEX)) == [[], left(*reported)]
    assert between("FK702", (text, TO_GLOBEX), first) == [left(*reported), []]


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("It was good, Daniel.", ["Daniel"]),
        ("It was good, Daniel!", ["Daniel"]),
        ("Was it good, Daniel?", ["Daniel"]),
        ("It was good, Daniel, and more.", ["Daniel"]),
        ("It was good, Daniel", ["Daniel"]),
        ("It was good, Daniel Okafor.", ["Daniel Okafor"]),
        ("It was good, Daniel said.", []),
        ("It was good with Daniel.", []),
        ("Daniel. It was good,", []),
        ("It was good: Daniel.", []),
    ],
)
def test_a_colleague_of_the_same_panel_is_left_over_where_addressed(text: str, reported: list[str]) -> None:
    """Between a comma and a mark, or the end of the letter; named they may be."""
    assert between("FK702", ("Thank you.", EN), (text, TO_MEI)) == [[], left(*reported)]


def test_nobody_is_addressed_in_a_subject() -> None:
    """But a name from elsewhere is left over there too."""
    pairs: tuple[Pair, Pair] = ("Thank you.", EN), ("It was good.", TO_MEI)
    assert between("FK702", *pairs, subjects=(None, "Thank you, Daniel.")) == [[], []]
    pairs = ("Thank you.", EN), ("It was good.", TO_GLOBEX)
    assert between("FK702", *pairs, subjects=(None, "Thank you with Daniel")) == [[], left("Daniel")]


def test_names_of_two_letters_are_too_short_to_look_for() -> None:
    """Three are enough."""
    text = "I like Bo and Mei."
    assert between("FK702", ("Thank you.", TO_GLOBEX | {"recipient": BO}), (text, EN)) == [[], []]
    assert between("FK702", ("Thank you.", TO_GLOBEX), (text, EN)) == [[], left("Mei")]


def test_a_name_within_a_longer_one_is_not_reported_by_itself() -> None:
    """Neither its beginning nor its end."""
    pairs: list[Pair] = [
        ("Thank you.", EN | {"company": company}) for company in ("Harbour", "Harbour Light Works", "Light", "Works")
    ]
    found = between("FK702", *pairs, ("I like Harbour Light Works and Light.", TO_GLOBEX))
    assert found == [[], [], [], [], left("Harbour Light Works", "Light")]


def test_whom_two_companies_share_belongs_to_the_first() -> None:
    """A namesake at the letter's own company is no stranger there."""
    ann = {"name": "Ann Lee"}
    first, second = EN | {"recipient": ann}, TO_GLOBEX | {"recipient": ann}
    text = "I like Ann Lee."
    assert between("FK702", ("Thanks.", first), ("Thanks.", second), (text, TO_MEI)) == [[], [], []]
    assert between("FK702", ("Thanks.", second), ("Thanks.", first), (text, TO_MEI)) == [[], [], left("Ann Lee")]


def test_a_blank_makes_no_other_name() -> None:
    """Whoever writes ``North Wind`` for ``Northwind`` means no other company."""
    pairs: tuple[Pair, Pair] = ("Thank you.", EN | {"company": "North Wind"}), ("", TO_MEI | {"company": "Northwind"})
    assert between("FK702", pairs[0], ("I like North Wind.", pairs[1][1])) == [[], []]


def test_a_name_that_the_facts_hold_is_not_left_over() -> None:
    """In a topic or among other people; with its blanks, or without in a script that has none."""
    text = "I like Northwind Energy and Daniel Okafor."
    topic = TO_GLOBEX | {"discussed": "the merger with Northwind Energy"}
    assert between("FK702", ("Thank you.", EN), (text, topic)) == [[], left("Daniel Okafor")]
    beside = TO_GLOBEX | {"people": [{"name": "Daniel Okafor"}]}
    assert between("FK702", ("Thank you.", EN), (text, beside)) == [[], left("Northwind Energy")]
    other = FACTS["ja"] | {"recipient": {"name": "鈴木 健太"}, "company": "株式会社西浜システム"}
    text = "中村 幸子さんと話しました。"
    pair = "御礼です。", FACTS["ja"]
    assert between("FK702", pair, (text, other), language="ja") == [[], left("中村 幸子")]
    known = other | {"discussed": "中村幸子さんの計画"}
    assert between("FK702", pair, (text, known), language="ja") == [[], []]


def test_a_japanese_text_is_compared_with_its_names() -> None:
    """Its characters are no words: only the sentences count."""
    first = "中村 幸子 様\n\n御礼です。面接でした。", FACTS["ja"]
    suzuki = FACTS["ja"] | {"recipient": {"name": "鈴木 健太"}}
    second = "鈴木 健太 様\n\n御礼です。面接でした。", suzuki
    assert between("FK701", first, second, language="ja") == [[], same("鈴木 健太", "中村 幸子")]
    third = "鈴木 健太 様\n\n中村です。面接幸子でした。", suzuki
    fourth = "中村 幸子 様\n\nです。面接でした。", FACTS["ja"]
    assert between("FK701", fourth, third, language="ja") == [[], []]


def test_a_slip_is_told_by_the_one_name_there_is() -> None:
    """A recipient who is known by one name alone is told from a slip in it."""
    assert said("FK102", "Dear Okafro,", recipient={"name": "Daniel Okafor"}) == [
        ("Okafro", "Write 'Okafor': that is the name.", "Okafor")
    ]


def test_a_slip_in_the_last_words_of_a_subject_is_seen() -> None:
    """Nothing needs to follow the word that says what the misspelt one is."""
    assert words("FK104", "Thank you.", subject="Enginer role", position="Engineer") == ["Enginer"]


def test_an_honorific_in_capitals_is_the_same() -> None:
    """However the facts write a title, it is the one in the greeting."""
    recipient = {"name": "Sam Okafor", "family_name": "Okafor", "honorific": "MX"}
    assert words("FK106", "Dear Mx. Okafor,", recipient=recipient) == []
    assert words("FK106", "Dear Mr. Okafor,", recipient=recipient) == ["Mr."]


@pytest.mark.parametrize("shown", ["Globex's", "Globex"])
def test_another_company_is_left_over_with_and_without_an_s(shown: str) -> None:
    """A possessive hides no company of another letter."""
    here, there = between(
        "FK702", (body(f"{shown} plans are bold"), EN), (body("It is here"), EN | {"company": "Globex"})
    )

    assert there == []
    assert here == [(shown, f"Check '{shown}': it belongs to another letter.")]


def test_a_form_of_another_known_word_does_not_end_the_search() -> None:
    """What looks like a slip and is a form of a name is passed over; the slip after it is seen."""
    text = "Die Aufgaben leiten mich. Als Leitre Controlling freue ich mich."
    facts: dict[str, Any] = {"position": "Leiter Controlling", "candidate": {"name": "Jonas Leite"}}

    assert words("FK104", text, language="de", **facts) == ["Leitre"]


def test_the_comma_of_a_greeting_addresses_nobody_in_passing() -> None:
    """A name that begins the letter after ``Thank you Daniel,`` is no second addressee."""
    assert words("FK102", "Thank you Daniel,\nMarcus. It was good.") == []
