"""Where a letter greets and closes, whose names it may hold, whom it addresses, and how it sounds."""

import pickle
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from followup_kit.facts import Candidate, Person
from followup_kit.reviews import Draft
from followup_kit.reviews._check import Hit
from followup_kit.reviews._checks import addressee, emphasis, phrases, unspaced_companies
from followup_kit.reviews._text.letter import Letter
from followup_kit.reviews._text.lexicon import lexicon_for
from followup_kit.reviews._text.names import Names
from followup_kit.reviews._text.part import Line
from followup_kit.reviews._text.structure import is_signature_line
from followup_kit.reviews._text.tokens import Token
from tests.support.letters import FACTS

Told = tuple[str, str, str, str | None]
"""What a check says: its message, the part, the words, and what to put in their place."""


def entries(language: str, **facts: Any) -> dict[str, Any]:
    """Return the checked entries of a context: the facts of a language, some of them changed."""
    given = FACTS[language] | facts
    recipient = given["recipient"]
    return given | {
        "candidate": Candidate(**given["candidate"]),
        "recipient": None if recipient is None else Person(**recipient),
        "people": tuple(Person(**person) for person in given.get("people", ())),
    }


def letter_of(text: str, language: str = "en", subject: str = "", **facts: Any) -> Letter:
    """Return a text as the checks read it."""
    draft = Draft(message_type="thank-you", subject=subject, body=text, locale=language)
    return Letter(draft, entries(language, **facts), language, language, lexicon_for(language))


def told(
    check: Callable[[Letter], Iterable[Hit]], text: str, language: str = "en", subject: str = "", **facts: Any
) -> list[Told]:
    """Return what a check says of a text."""
    held = []
    for hit in check(letter_of(text, language, subject, **facts)):
        assert hit.part is not None
        held.append((hit.sentence(), hit.part.name, hit.part.text[hit.start : hit.end], hit.replacement))
    return held


def words(
    check: Callable[[Letter], Iterable[Hit]], text: str, language: str = "en", subject: str = "", **facts: Any
) -> list[str]:
    """Return the words that a check reports."""
    return [each[2] for each in told(check, text, language, subject, **facts)]


def covered(letter: Letter, places: range) -> str:
    """Return the text of some tokens of a body; nothing for none."""
    return letter.body.text_between(places.start, places.stop) if places else ""


# The lines of a body.


def test_a_line_knows_its_words_and_its_ends() -> None:
    """Lines that hold nothing are passed over, and the break between two paragraphs belongs to no line."""
    text = "Dear Dana,\n\n  Thank you. \n \nBye"
    assert letter_of(text).body.lines == [
        Line(range(3), 0, 10),
        Line(range(4, 7), 12, 25),
        Line(range(8, 9), 28, 31),
    ]
    assert text[12:25] == "  Thank you. "


def test_lines_next_to_each_other_share_no_word() -> None:
    """Each word stands in one line, in Japanese each character."""
    assert letter_of("One two\nthree\n\n\n---\nfour\n***").body.lines == [
        Line(range(2), 0, 7),
        Line(range(2, 3), 8, 13),
        Line(range(4, 4), 16, 19),
        Line(range(4, 5), 20, 24),
        Line(range(5, 5), 25, 28),
    ]
    assert letter_of("中村 様\n御礼", "ja").body.lines == [Line(range(3), 0, 4), Line(range(3, 5), 5, 7)]


# The greeting.

BEFORE = "\n".join(f"Street {number}" for number in range(1, 14))

GREETINGS = [
    ("Dear Dana,\nDear Daniel,\n\nThank you.", "Dear Dana,\nDear Daniel,"),
    ("Dear Mr. Okafor,\n\nThank you.", "Dear Mr. Okafor,"),
    ("Dear Mr. Okafor, thank you, indeed.", "Dear Mr. Okafor,"),
    ("Dear Mr. Okafor: thank you.", "Dear Mr. Okafor:"),
    ("Dear Mr. Okafor; thank you.", "Dear Mr. Okafor;"),
    ("Hello Daniel! Thank you.", "Hello Daniel!"),
    ("Hello, thank you, Daniel.", "Hello,"),
    ("Hello, Daniel thank you, indeed.", "Hello,"),
    ("Hello Daniel. Thank you.", "Hello Daniel."),
    ("Hello Grace. Thank you,", "Hello Grace."),
    ("Dear Prof. Okafor, thank you.", "Dear Prof. Okafor,"),
    ("Dear Daniel - thank you, indeed.", "Dear Daniel"),
    ("Dear Daniel – thank you, indeed.", "Dear Daniel"),
    ("Dear Daniel — thank you, indeed.", "Dear Daniel"),
    ("Dear Daniel—thank you, indeed.", "Dear Daniel—thank you,"),
    ("Dear Daniel– thank you, indeed.", "Dear Daniel– thank you,"),
    ("Dear Daniel * thank you, indeed.", "Dear Daniel * thank you,"),
    ("Dear one two three four five six seven eight nine, eleven", "Dear one two three four five six seven eight nine,"),
    ("Dear a b c d e f g h i j, l", "Dear a b c d e f g h i"),
    ("Dear a b c d e f g h i j", "Dear a b c d e f g h i"),
    ("Dear a b c d e f g h", "Dear a b c d e f g h"),
    ("Dear Daniel\nThank you.", "Dear Daniel"),
    ("Dear Daniel\n\nThank you.", "Dear Daniel"),
    ("Northwind Energy\n\nDear Daniel,\n\nThank you.", "Dear Daniel,"),
    ("---\nDear Daniel,\n\nThank you.", "Dear Daniel,"),
    ("Oh Dear Daniel,\n\nThank you.", "Oh Dear Daniel,"),
    ("Oh Dear Marcus,\n\nThank you.", ""),
    ("Daniel,\nThank you.", "Daniel,"),
    ("Daniel:\nThank you.", "Daniel:"),
    ("Daniel!\nThank you.", "Daniel!"),
    ("Daniel.\nThank you.", ""),
    ("Daniel\nThank you.", ""),
    (",\nThank you.", ""),
    ("Marcus,\nThank you.", ""),
    ("So there you are Daniel,\nThank you.", "So there you are Daniel,"),
    ("So now there you are Daniel,\nThank you.", ""),
    ("Northwind\nDaniel,\nThank you.", "Daniel,"),
    ("a b c d e f g h i j k l m n\nDear Daniel,", "Dear Daniel,"),
    ("a b c d e f g h i j k l m n o\nDear Daniel,", ""),
    (f"{BEFORE}\nDear Daniel,", "Dear Daniel,"),
    (f"Street 0\n{BEFORE}\nDear Daniel,", ""),
]


@pytest.mark.parametrize(("text", "greeting"), GREETINGS)
def test_a_greeting_ends_where_it_says_so(text: str, greeting: str) -> None:
    """At a mark, a dash between blanks or the end of the line, after ten words at most.

    The full stop of a title is no end. A name and a mark are a greeting too. An address may stand above, of fourteen
    lines with the greeting, but no long line.
    """
    letter = letter_of(text)
    assert covered(letter, letter.greeting) == greeting
    if not greeting:
        assert letter.greeting == range(0)


def test_a_german_greeting_is_found_as_well() -> None:
    """With the words of its own language."""
    letter = letter_of("Sehr geehrte Frau Bürgi,\n\nvielen Dank.", "de")
    assert letter.greeting == range(5)


JAPANESE_GREETINGS = [
    (
        "株式会社みなと電機\n人事部\n中村 幸子 様\n\nお世話になっております。",
        "株式会社みなと電機\n人事部\n中村 幸子 様",
    ),
    ("中村 幸子\nお世話になっております。", "中村 幸子"),
    ("中村\n本文\nお世話になっております。", "中村"),
    ("鈴木様\nお世話になっております。", "鈴木様"),
    ("鈴木様へ\nお世話になっております。", ""),
    ("皆の者、\nお世話になっております。", "皆の者、"),
    ("皆の者,\nお世話になっております。", "皆の者,"),
    ("皆の者\nお世話になっております。", ""),
    ("お世話になっております。\n中村様", ""),
    ("お世話になっております\n中村様", ""),
    ("みなとの佐藤です\n中村様", ""),
    ("お世話になりました\n中村様", ""),
    ("中村様のお世話になりました\n鈴木様", "中村様のお世話になりました"),
    ("一\n二\n三\n四\n中村様\nお世話になっております。", "一\n二\n三\n四\n中村様"),
    ("一\n二\n三\n四\n五\n中村様\nお世話になっております。", ""),
    ("字" * 40 + "\n中村様", "字" * 40 + "\n中村様"),
    ("字" * 41 + "\n中村様", ""),
    (f"  {'字' * 40}\n中村様", f"{'字' * 40}\n中村様"),
]


@pytest.mark.parametrize(("text", "greeting"), JAPANESE_GREETINGS)
def test_a_japanese_greeting_goes_down_to_the_name(text: str, greeting: str) -> None:
    """It begins at the top and ends with the last line of five that holds the name, an honorific or a comma.

    A sentence, or a line longer than forty characters, ends the search.
    """
    letter = letter_of(text, "ja")
    assert covered(letter, letter.greeting) == greeting
    assert letter.greeting.start == 0


# The close.

UNDER = "\n".join(f"Line {number}" for number in range(1, 12))

CLOSES = [
    ("Thank you.\n\nBest regards,\nGrace Adeyemi", "Best regards,\nGrace Adeyemi"),
    ("Thank you.\n\nBest regards,\nGrace\n\nRegards,\nGrace", "Regards,\nGrace"),
    ("Text.\none two three regards,", "one two three regards,"),
    ("Text.\none two three four regards,", ""),
    ("Text.\none two three four regards", "one two three four regards"),
    ("Text.\none two three four regards ", "one two three four regards"),
    ("Text.\none two three four regards G", "one two three four regards G"),
    ("Text.\na b c d e f g h i regards", "a b c d e f g h i regards"),
    ("Text.\na b c d e f g h i j regards", ""),
    (f"Text.\nRegards\n{UNDER}", f"Regards\n{UNDER}"),
    (f"Text.\nRegards\nLine 0\n{UNDER}", ""),
    ("Thank you.\n\nGrace Adeyemi\n555 0147", "Grace Adeyemi\n555 0147"),
    ("Thank you.\n\nGrace Adeyemi\n555 0147\ngrace adeyemi", "Grace Adeyemi\n555 0147\ngrace adeyemi"),
    ("Thank you.\nGrace", "Grace"),
    ("Grace Adeyemi\nThank you.", ""),
    ("Grace Adeyemi", ""),
    ("Thank you for it.\nMarcus", ""),
]


@pytest.mark.parametrize(("text", "close"), CLOSES)
def test_a_close_begins_at_the_sign_off_or_the_name(text: str, close: str) -> None:
    """At the last sign-off in twelve lines, in a short line; without one, at the first line that is the name.

    The first line of a letter is no signature. Without either, the close is empty and stands at the end.
    """
    letter = letter_of(text)
    assert covered(letter, letter.closing) == close
    assert letter.closing.stop == len(letter.body.tokens)
    if not close:
        assert letter.closing.start == len(letter.body.tokens)


SIGNATURES = [
    ("Grace Adeyemi", True),
    ("GRACE ADEYEMI", True),
    ("Grace", True),
    ("Adeyemi, Grace", True),
    ("a b c d e Grace", True),
    ("a, b, c, d, e, Grace", True),
    ("a b c d e f Grace", False),
    ("Grace Adeyemi, a b c d e f g h", True),
    ("Grace Adeyemi, a b c d e f g h i", False),
    ("Grace a b c d e f g", False),
    ("Marcus Weiss", False),
]


@pytest.mark.parametrize(("line", "signed"), SIGNATURES)
def test_a_signature_is_a_short_line_with_the_name(line: str, signed: bool) -> None:
    """Of six words, or of ten where the whole name comes first and degrees follow."""
    letter = letter_of(line)
    assert is_signature_line(letter.body, letter.body.lines[0], letter.names) is signed


@pytest.mark.parametrize(
    ("line", "signed"), [("佐藤 美咲", True), ("(佐藤・美咲)", True), ("佐藤 美晴", True), ("佐藤", False)]
)
def test_a_japanese_signature_is_the_whole_name(line: str, signed: bool) -> None:
    """Whatever stands around it, or but for one character."""
    letter = letter_of(line, "ja")
    assert is_signature_line(letter.body, letter.body.lines[0], letter.names) is signed


JAPANESE_CLOSES = [
    ("御礼申し上げます。\n佐藤 美咲\n電話", "佐藤 美咲\n電話"),
    ("御礼申し上げます。\n佐藤 美咲です。\n電話", ""),
    ("御礼申し上げます。\n――――\n電話", "――――\n電話"),
    ("御礼申し上げます。\n  ――――  \n電話", "――――  \n電話"),
    ("御礼申し上げます。\n―――\n電話", ""),
    ("御礼申し上げます。\n-=*_\n電話", "-=*_\n電話"),
    ("御礼申し上げます。\n-=*~\n電話", ""),
    ("御礼申し上げます。\n佐藤 美咲\n――――", "佐藤 美咲\n――――"),
    ("御礼申し上げます。\n電話", ""),
    ("――――\n御礼申し上げます。\n――――", "――――"),
    ("佐藤 美咲\n御礼申し上げます。", ""),
    ("御礼申し上げます。\n―─—–-_=*＊━＝…\n電話", "―─—–-_=*＊━＝…\n電話"),
    ("あああ\n佐藤 美咲\nああ", "佐藤 美咲\nああ"),
    ("あああ\n佐藤 美咲\nあああ", "佐藤 美咲\nあああ"),
    ("あああ\n佐藤 美咲\nあああああ", ""),
    ("\n".join(["佐藤 美咲", *"一二三四五六七八九十百千"]), ""),
    ("本\n" * 12 + "――――\n" + "\n".join("一二三四五六七八九十百"), "――――\n" + "\n".join("一二三四五六七八九十百")),
    ("本\n" * 12 + "――――\n" + "\n".join("一二三四五六七八九十百千"), ""),
]


@pytest.mark.parametrize(("text", "close"), JAPANESE_CLOSES)
def test_a_japanese_close_begins_at_a_rule_or_the_name(text: str, close: str) -> None:
    """At the first of them in the lower two thirds and the last twelve lines; a sentence with the name is none."""
    letter = letter_of(text, "ja")
    assert covered(letter, letter.closing) == close
    assert letter.closing.stop == len(letter.body.tokens)


def test_a_single_line_that_is_the_name_is_no_close() -> None:
    """However short the name: there is nothing above it."""
    assert letter_of("李", "ja", candidate={"name": "李"}).closing == range(1, 1)


# The names of the facts.

PEOPLE = ({"name": "Ada Weiss", "given_name": "Ada"}, {"name": "Lin Walla Walla"})


def english_names(**facts: Any) -> Names:
    """Return the names of the English facts, some of them changed."""
    return Names(entries("en", **facts), lexicon_for("en"))


def test_the_names_of_a_letter_are_those_of_the_facts() -> None:
    """Each as it is compared and as it is written; a person's name whole, then in its parts."""
    names = english_names(people=PEOPLE)
    assert names.uses_spaces is True
    assert (names.candidate.text, names.candidate.words) == ("Grace Adeyemi", ("grace", "adeyemi"))
    assert names.company.written == ("Northwind", "Energy")
    assert names.position.words == ("data", "engineer")
    assert [name.text for name in names.recipient] == ["Daniel Okafor", "Daniel", "Okafor"]
    assert [name.text for name in names.people] == ["Ada Weiss", "Ada", "Lin Walla Walla"]
    assert names.candidate_words == {"grace", "adeyemi"}
    assert names.recipient_words == {"daniel", "okafor"}
    assert names.honorific_words == {"mr"}


def test_every_word_of_the_facts_is_known() -> None:
    """Of people, candidate, company, position and honorific, and of what was told in the host's own words."""
    names = english_names(
        people=PEOPLE,
        discussed="the pelicans",
        strengths=("payroll",),
        forgotten="herons",
        question="why storks",
        reason="gulls",
    )
    assert names.known == frozenset(
        "daniel okafor ada weiss lin walla grace adeyemi northwind energy data engineer mr".split()  # noqa: SIM905
        + "the pelicans payroll herons why storks gulls".split()  # noqa: SIM905
    )
    assert sorted(names.texts) == [
        "ada",
        "ada weiss",
        "daniel",
        "daniel okafor",
        "data engineer",
        "grace adeyemi",
        "gulls",
        "herons",
        "lin walla walla",
        "mr",
        "northwind energy",
        "okafor",
        "payroll",
        "the pelicans",
        "why storks",
    ]


def test_words_of_every_letter_and_words_a_name_repeats_are_told_apart() -> None:
    """The everyday ones are those of recipient, candidate, company and position, not those of other people."""
    names = english_names(people=PEOPLE, company="Ting Ting Tea", recipient=None)
    assert names.usual_words == {"grace", "adeyemi", "ting", "tea", "data", "engineer"}
    assert names.doubled_words == {"walla", "ting"}
    assert english_names().usual_words >= {"daniel", "okafor", "northwind"}
    assert "mr" not in english_names().usual_words


def test_without_a_recipient_there_is_no_name_of_one() -> None:
    """And no honorific; the same where the recipient has none."""
    names = english_names(recipient=None)
    assert names.recipient == ()
    assert names.recipient_words == set()
    assert names.honorific_words == frozenset()
    assert names.known == {"grace", "adeyemi", "northwind", "energy", "data", "engineer"}
    assert english_names(recipient={"name": "Ada"}).known == names.known | {"ada"}


def test_japanese_names_are_compared_without_blanks() -> None:
    """Character by character."""
    names = Names(entries("ja"), lexicon_for("ja"))
    assert names.uses_spaces is False
    assert names.candidate.joined == "佐藤美咲"
    assert sorted(names.texts) == sorted(
        ["中村幸子", "幸子", "中村", "佐藤美咲", "株式会社みなと電機", "データエンジニア", ""]
    )


def test_what_cannot_be_seen_in_a_name_is_no_part_of_it() -> None:
    """Neither marks of direction, nor that a letter was written in two characters; marks are no words."""
    name = english_names().name("\u2068Rene\u0301e\u2069 \u2066O’Hara\u2067, PhD")
    assert name.text == "Renée O’Hara, PhD"
    assert name.words == ("renée", "o'hara", "phd")
    assert name.written == ("Renée", "O’Hara", "PhD")
    assert name.joined == "renéeo'haraphd"


def test_the_words_of_a_company_are_those_that_others_do_not_share() -> None:
    """Common words of company names are passed over wherever they stand."""
    names = english_names(company="The Northwind Energy Blue GmbH")
    assert list(names.company_words()) == [("northwind", "Northwind"), ("blue", "Blue")]


@pytest.mark.parametrize(
    ("word", "is_name"),
    [
        ("okafor", True),
        ("okafor's", True),
        ("okafors'", False),
        ("okafor'", True),
        ("smith-jones", True),
        ("jones", True),
        ("smith", True),
        ("d'", True),
        ("marcus", False),
        ("marcus's", False),
    ],
)
def test_a_recipient_is_recognised_by_any_of_their_names(word: str, is_name: bool) -> None:
    """With the ending of a genitive, and by each half of a double name."""
    names = english_names(recipient={"name": "Ann d' Smith-Jones Okafor"})
    assert names.is_recipient(Token(0, len(word), word)) is is_name


def test_a_title_is_recognised_by_any_of_its_words() -> None:
    """The recipient's own title and no other."""
    names = english_names(recipient={"name": "Ada Weiss", "honorific": "Frau Dr."})
    assert [names.is_honorific(Token(0, len(word), word)) for word in ("frau", "dr", "mr")] == [True, True, False]


# The addressee of a Japanese letter.

GIVEN = {"name": "中村 幸子", "given_name": "幸子"}
WHOLE = {"name": "中村 幸子"}
READ = {"name": "中村 幸子", "family_name": "ナカムラ"}
BODY = "\n\nお世話になっております。"
ANOTHER = "Greet 中村 幸子: {!r} is somebody else."

ADDRESSED_AS_ANOTHER = [
    ("鈴木 健太 様", {}, "鈴木 健太 様"),
    ("株式会社みなと電機\n鈴木様", {}, "鈴木様"),
    ("　鈴木 様　", {}, "鈴木 様"),
    ("鈴木 幸子 様", {}, "鈴木 幸子 様"),
    ("鈴木様\n田中様", {}, "田中様"),
    ("鈴木様\n関係各位", {}, "鈴木様"),
    ("鈴木様\n株式会社みなと電機 御中", {}, "鈴木様"),
    ("鈴木様\n〇〇様", {}, "鈴木様"),
    ("鈴木様\nみなと電機、", {}, "鈴木様"),
    ("鈴木様\n\n採用ご担当者様にもよろしく", {}, "鈴木様"),
    ("採用ご担当者様の件\n鈴木様", {}, "鈴木様"),
    ("鈴木様", {"recipient": GIVEN}, "鈴木様"),
    ("鈴木様", {"recipient": WHOLE}, "鈴木様"),
    ("様", {}, "様"),
]


@pytest.mark.parametrize(("above", "facts", "said"), ADDRESSED_AS_ANOTHER)
def test_a_letter_addressed_to_somebody_else_is_reported(above: str, facts: dict[str, Any], said: str) -> None:
    """The last line with an honorific, if it is a person's and no line holds the recipient."""
    assert told(addressee.addressed_as_another, above + BODY, "ja", **facts) == [
        (ANOTHER.format(said), "body", said, None)
    ]


RIGHTLY_ADDRESSED = [
    ("中村 幸子 様", {}),
    ("中村様", {}),
    ("人事部 中村様", {}),
    ("幸子様", {}),
    ("中村様\n鈴木様", {}),
    ("中村 幸子 様", {"recipient": WHOLE}),
    ("中村 幸子 様", {"recipient": READ}),
    ("鈴木 幸子 様", {"recipient": GIVEN}),
    ("鈴木様", {"recipient": None}),
    ("採用ご担当者様", {}),
    ("担当者様", {}),
    ("鈴木様\n採用ご担当者様", {}),
    ("株式会社みなと電機 御中", {}),
    ("関係各位", {}),
    ("〇〇様", {}),
    ("[氏名]様", {}),
    ("みなと電機、", {}),
    ("", {}),
]


@pytest.mark.parametrize(("above", "facts"), RIGHTLY_ADDRESSED)
def test_a_letter_addressed_to_the_recipient_or_to_nobody_is_left_alone(above: str, facts: dict[str, Any]) -> None:
    """By family name, by given name where no other family name stands before it, as a function, or left open."""
    assert told(addressee.addressed_as_another, above + BODY, "ja", **facts) == []


WITHOUT_HONORIFIC = [
    ("中村 幸子\n御礼です。", "中村 幸子"),
    ("中村\n御礼です。", "中村"),
    ("幸子\n御礼です。", "幸子"),
    ("　中村 幸子　\n御礼です。", "中村 幸子"),
    ("みなと電機\n中村 幸子\n御礼です。", "中村 幸子"),
    ("みなと電機\n人事部\n中村 幸子\n御礼です。", "中村 幸子"),
]


@pytest.mark.parametrize(("text", "name"), WITHOUT_HONORIFIC)
def test_a_bare_name_above_a_letter_needs_its_honorific(text: str, name: str) -> None:
    """In the first three lines; the honorific goes behind the name."""
    assert told(addressee.without_honorific, text, "ja") == [(f"Put 様 after {name!r}.", "body", name, f"{name}様")]


@pytest.mark.parametrize(
    "text",
    [
        "中村 幸子 様\n御礼です。",
        "みなと電機\n人事部\n採用課\n御中\n中村 幸子\n御礼です。",
        "鈴木\n御礼です。",
        "中村の件\n御礼です。",
    ],
)
def test_a_name_with_an_honorific_or_further_down_is_left_alone(text: str) -> None:
    """So is another name, and a line that only begins with the name."""
    assert told(addressee.without_honorific, text, "ja") == []


def test_the_bare_name_is_reported_in_its_own_line() -> None:
    """Not where the same characters stand above or below it."""
    (hit,) = addressee.without_honorific(letter_of("中村の件で\n中村\n御礼です。中村の件です。", "ja"))
    assert (hit.start, hit.end) == (6, 8)


MINATO = "株式会社みなと電機"
KITAHAMA = "株式会社北浜電機"

ANOTHER_COMPANY = [
    ("株式会社西浜\n中村様\n\n御礼です。", MINATO, "株式会社西浜"),
    ("西浜医療法人\n中村様\n\n御礼です。", MINATO, "西浜医療法人"),
    ("人事部\n株式会社西浜\n中村様\n\n御礼です。", MINATO, "株式会社西浜"),
    ("株式会社西浜\n株式会社東浜\n中村様\n\n御礼です。", MINATO, "株式会社西浜"),
    ("〇〇株式会社\n株式会社西浜\n中村様\n\n御礼です。", MINATO, "株式会社西浜"),
    ("　株式会社西浜 本社　\n中村様\n\n御礼です。", MINATO, "株式会社西浜 本社"),
    ("株式会社西浜 御中\n中村様\n\n御礼です。", MINATO, "株式会社西浜 御中"),
    ("株式会社西浜御中\n中村様\n\n御礼です。", MINATO, "株式会社西浜御中"),
    ("みなとの電器\n中村様\n\n御礼です。", MINATO, "みなとの電器"),
    ("北浜電気\n中村様\n\n御礼です。", KITAHAMA, "北浜電気"),
    ("北浜電器会\n中村様\n\n御礼です。", "医療法人北浜電機会", "北浜電器会"),
]


@pytest.mark.parametrize(("text", "company", "said"), ANOTHER_COMPANY)
def test_another_company_above_the_name_is_reported_once(text: str, company: str, said: str) -> None:
    """In the first two lines: by the form of a company, or because it is the right one but for a few characters.

    A line that says more, a head office or an honorific, is the candidate's to write anew.
    """
    instead = None if said.endswith(("本社", "御中", "様")) else company
    assert told(unspaced_companies.another_addressed, text, "ja", company=company) == [
        (f"Write {company!r}: {said!r} is another company.", "body", said, instead)
    ]


NO_OTHER_COMPANY = [
    (f"{MINATO}\n中村様\n\n御礼です。", MINATO),
    ("みなと電機\n中村様\n\n御礼です。", MINATO),
    (f"株式会社西浜\n中村様\n\n{MINATO}の皆様。", MINATO),
    ("株式会社西浜\n中村様\n\nみなと電機の皆様。", MINATO),
    ("人事部\n採用課\n株式会社西浜\n中村様\n\n御礼です。", MINATO),
    ("〇〇株式会社\n中村様\n\n御礼です。", MINATO),
    ("みなとの電器様\n中村様\n\n御礼です。", MINATO),
    ("北浜商店\n中村様\n\n御礼です。", KITAHAMA),
    ("御礼です。\n株式会社西浜", MINATO),
    ("株式会社西浜\n中村様\n\n御礼です。", "株式会社"),
]


@pytest.mark.parametrize(("text", "company"), NO_OTHER_COMPANY)
def test_the_right_company_is_enough_wherever_it_is_named(text: str, company: str) -> None:
    """With its form or without; a company further down, one left open and a person are no other company."""
    assert told(unspaced_companies.another_addressed, text, "ja", company=company) == []


def test_the_right_company_may_stand_in_the_subject() -> None:
    """The whole draft is looked at."""
    assert (
        words(
            unspaced_companies.another_addressed, "株式会社西浜\n中村様\n\n御礼です。", "ja", subject=f"{MINATO}の面接"
        )
        == []
    )


def test_the_form_of_a_company_on_the_wrong_side_is_reported() -> None:
    """前株 and 後株 are different names; only in the first two lines."""
    turned = "みなと電機株式会社"
    message = f"Write {MINATO!r}: the form of the company stands elsewhere."
    assert told(unspaced_companies.another_addressed, f"{turned}\n中村様\n\n御礼です。", "ja") == [
        (message, "body", turned, MINATO)
    ]
    assert told(unspaced_companies.another_addressed, f"人事部\n{turned} \n中村様\n\n御礼です。", "ja") == [
        (message, "body", turned, MINATO)
    ]
    assert words(unspaced_companies.another_addressed, f"人事部\n採用課\n{turned}\n中村様\n\n御礼です。", "ja") == []
    assert words(unspaced_companies.another_addressed, f"中村様\n\n{turned}の皆様。", "ja") == []


COMPANY_ELSEWHERE = [
    ("中村様\n\n西浜株式会社で働きたく存じます。", "西浜株式会社"),
    ("中村様\n\nぜひ株式会社西浜で働きたく存じます。", "株式会社西浜"),
    ("中村様\n\n前職は西浜株式会社です。ABC株式会社で働きたく存じます。", "ABC株式会社"),
    ("中村様\n\n東洋電機株式会社で働きたく存じます。\n西浜株式会社で働きたく存じます。", "西浜株式会社"),
    ("西浜株式会社で働きたく存じます。", "西浜株式会社"),
    ("西浜株式会社\n中村様\n\nぜひ株式会社西浜で働きたく存じます。", "株式会社西浜"),
]


@pytest.mark.parametrize(("text", "said"), COMPANY_ELSEWHERE)
def test_a_wish_to_work_for_another_company_is_reported(text: str, said: str) -> None:
    """Where a sentence says where the candidate would like to work."""
    assert told(unspaced_companies.another_wished, text, "ja", company="東洋電機株式会社") == [
        (f"Write '東洋電機株式会社': {said!r} is another company.", "body", said, None)
    ]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("中村様\n\n東洋電機株式会社で働きたく存じます。", {}),
        ("中村様\n\n新東洋電機株式会社で働きたく存じます。", {}),
        ("中村様\n\n前職は西浜株式会社です。貴社で働きたく存じます。", {}),
        ("中村様\n\n西浜株式会社で働きたく存じます。", {"discussed": "西浜株式会社との取引"}),
        ("中村様\n\n御礼申し上げます。\n\n佐藤 美咲\n西浜株式会社で働きたい", {}),
    ],
)
def test_the_right_company_and_a_former_one_are_left_alone(text: str, facts: dict[str, Any]) -> None:
    """So is one of the facts, and one under the candidate's name."""
    assert words(unspaced_companies.another_wished, text, "ja", company="東洋電機株式会社", **facts) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("御礼です。\n　佐藤 美晴　", ["佐藤 美晴"]),
        ("佐藤 美晴\n御礼です。", []),
        ("一\n佐藤 美晴\n三", ["佐藤 美晴"]),
        ("佐藤 美晴\n二\n三", []),
        ("一\n佐藤 美晴\n三\n四", []),
        ("一\n二\n佐藤 美晴\n四", ["佐藤 美晴"]),
        ("一\n二\n佐藤 美咲\n四", []),
        ("一\n二\n佐藤 健太\n四", []),
    ],
)
def test_a_signature_with_one_wrong_character_is_reported(text: str, found: list[str]) -> None:
    """In the lower half of a letter, where it is the whole line; another name is another name."""
    assert told(addressee.own_name_elsewhere, text, "ja") == [
        ("Write '佐藤 美咲': that is your name.", "body", said, "佐藤 美咲") for said in found
    ]


# Phrases that are out of tone.


def casual(letter: Letter) -> Iterable[Hit]:
    """Find casual words."""
    return phrases.phrases_of("casual")(letter)


def frustration(letter: Letter) -> Iterable[Hit]:
    """Find what sounds frustrated, unless it is negated."""
    return phrases.phrases_of("frustration", negatable=True)(letter)


def test_a_phrase_comes_with_a_reason_and_what_to_write() -> None:
    """Whole messages, with a capital where the phrase has one."""
    spoken = "Spoken English: a letter spells it out."
    assert told(casual, "I am gonna write. Gonna write. I dunno.", subject="Gonna") == [
        (f"Write 'Going to' in place of 'Gonna'. {spoken}", "subject", "Gonna", "Going to"),
        (f"Write 'going to' in place of 'gonna'. {spoken}", "body", "gonna", "going to"),
        (f"Write 'Going to' in place of 'Gonna'. {spoken}", "body", "Gonna", "Going to"),
        (f"Leave out 'dunno'. {spoken}", "body", "dunno", None),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"gonna" was the word.', []),
        ("You said “gonna”.", []),
        ("You said „gonna“ and »gonna«.", []),
        ("You said “we are gonna do it” and I am gonna write.", ["gonna"]),
        ("“We do” gonna “write”", ["gonna"]),
        ("Gonna “write”", ["Gonna"]),
        ("“Write” and “gonna”", []),
        ("“We do” gonna", ["gonna"]),
    ],
)
def test_what_somebody_else_said_is_left_alone(text: str, found: list[str]) -> None:
    """Inside quotation marks, and not before, between or after them."""
    assert words(casual, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A sour taste remains.", ["sour taste"]),
        ("No sour taste remains.", []),
        ("I have no sour taste.", []),
        ("Without any really sour taste.", []),
        ("Without any other really sour taste.", ["sour taste"]),
        ("I am not. A sour taste remains.", ["sour taste"]),
        ("A sour taste, not a good one.", ["sour taste"]),
        ("No sour taste. A sour taste.", ["sour taste"]),
    ],
)
def test_a_negation_shortly_before_a_phrase_takes_the_fault_away(text: str, found: list[str]) -> None:
    """Three words before it at most, and in the same sentence."""
    assert words(frustration, text) == found
    assert words(phrases.phrases_of("frustration"), text) == ["sour taste"] * text.count("sour taste")


def test_in_japanese_a_negation_does_not_stand_before_a_phrase() -> None:
    """Nothing before it takes the fault away."""
    assert words(frustration, "決してがっかりしました。", "ja") == ["がっかりしました"]


NAMED_SOUR = {"company": "Sour Energy", "position": "Taste Engineer"}


@pytest.mark.parametrize(
    ("text", "facts", "found"),
    [
        ("A Sour taste.", NAMED_SOUR, []),
        ("A sour taste.", NAMED_SOUR, ["sour taste"]),
        ("A Sour taste.", {"company": "Sour Energy"}, ["Sour taste"]),
        ("A Sour taste.", {"company": "Taste Energy"}, ["Sour taste"]),
        ("A sour taste.", {"company": "Sour Taste Energy"}, []),
        ("A sour taste.", {"discussed": "the sour taste of lemons"}, []),
        ("A Sour taste.", {}, ["Sour taste"]),
    ],
)
def test_a_name_of_the_facts_is_no_fault(text: str, facts: dict[str, Any], found: list[str]) -> None:
    """All its words have to be of the facts: with a capital, or in the order in which the facts have them."""
    assert words(frustration, text, **facts) == found


def test_a_japanese_name_of_the_facts_is_no_fault() -> None:
    """As a part of a name it is left alone, in any other letter reported."""
    for text in ("めっちゃ電機の皆様。", "御礼です。めっちゃ電機の皆様。"):
        assert words(casual, text, "ja", company="めっちゃ電機") == []
        assert words(casual, text, "ja") == ["めっちゃ"]


def test_checks_of_phrases_are_equal_to_their_copies() -> None:
    """They can be sent to another process; a phrase may be negated only where that was asked for."""
    negatable = phrases.phrases_of("frustration", negatable=True)
    assert pickle.loads(pickle.dumps(negatable)) == negatable  # noqa: S301 - its own
    assert phrases.phrases_of("frustration") == phrases.phrases_of("frustration", negatable=False)
    assert phrases.phrases_of("frustration") != negatable
    assert phrases.phrases_of("casual") != phrases.phrases_of("guilt")


# Emoji.


@pytest.mark.parametrize(
    ("text", "taken", "face"),
    [
        ("See you 😊!", "😊", "😊"),
        ("See you 😊 soon", " 😊", "😊"),
        ("See you😊 soon", "😊", "😊"),
        ("Hello\n😊 there", "😊", "😊"),
        ("😊 Hello", "😊", "😊"),
        ("See you xD.", "xD", "xD"),
        ("See you ^^ soon", " ^^", "^^"),
        ("See you 👍🏽👍 soon", " 👍🏽👍", "👍🏽👍"),
    ],
)
def test_a_face_is_taken_out_with_the_blank_before_it(text: str, taken: str, face: str) -> None:
    """Where a blank, a line's end or nothing follows; a mark that follows keeps its place."""
    assert told(emphasis.emoji, text, subject="A plain subject") == [
        (f"Take out {face!r}: words carry it better.", "body", taken, "")
    ]


@pytest.mark.parametrize(
    ("text", "taken", "face"),
    [
        ("See you 😊", " 😊", "😊"),
        ("See you 😊\nGrace", " 😊", "😊"),
        ("See you :-)", " :-)", ":-)"),
        ("See you <3", " <3", "<3"),
    ],
)
def test_a_face_in_place_of_the_full_stop_gives_way_to_one(text: str, taken: str, face: str) -> None:
    """Or the sentence would be left without a mark."""
    assert told(emphasis.emoji, text, subject="A plain subject") == [
        (f"Take out {face!r}: words carry it better.", "body", taken, ".")
    ]


def test_faces_are_found_in_the_subject_and_the_body() -> None:
    """All of them, from the left."""
    assert words(emphasis.emoji, "One :) two 😊. Grüße :(", subject="Hi ;-)") == [" ;-)", " :)", "😊", " :("]
    assert words(emphasis.emoji, "Grüße: at 3:30, (a) 1 <3000") == []


# Exclamation marks.


@pytest.mark.parametrize(
    ("text", "mark", "instead"),
    [
        ("Thanks!! Bye", "!!", "."),
        ("Thanks！！", "！！", "."),
        ("Really?!", "?!", "?"),
        ("Really!?", "!?", "?"),
        ("本当に！？", "！？", "?"),
        ("本当に？！", "？！", "?"),
        ("Really?? Yes!!!", "!!!", "."),
        ("One! Two! Three!!", "!!", "."),
    ],
)
def test_several_marks_in_a_row_become_one(text: str, mark: str, instead: str) -> None:
    """A question mark among them stays; questions alone are left alone."""
    assert told(emphasis.exclamations, text) == [("One mark is enough.", "body", mark, instead)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("One! Two!", []),
        ("One! Two! Three!", [15]),
        ("One！ Two！ Three！ Four！", [15, 21]),
        ("Why? How? When? One! Two!", []),
        ("Why? One! Two! Three!", [20]),
    ],
)
def test_two_marks_are_free_in_a_letter(text: str, places: list[int]) -> None:
    """From the third on each is reported; questions do not count."""
    hits = list(emphasis.exclamations(letter_of(text)))
    assert [hit.start for hit in hits] == places
    assert all(hit.end == hit.start + 1 for hit in hits)
    assert {(hit.sentence(), hit.replacement) for hit in hits} <= {
        ("Too many exclamation marks: a full stop is calmer.", ".")
    }


def test_marks_in_a_row_count_as_one_of_the_two_that_are_free() -> None:
    """The subject's are counted with the body's."""
    assert told(emphasis.exclamations, "One! Two!", subject="Thanks!!") == [
        ("One mark is enough.", "subject", "!!", "."),
        ("Too many exclamation marks: a full stop is calmer.", "body", "!", "."),
    ]


# Capitals.


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I am VERY keen.", ["VERY"]),
        ("I want it ALL now.", ["ALL"]),
        ("All is OK so far.", []),
        ("So IT IS good.", []),
        ("So IT IS ME here.", ["IT IS ME"]),
        ("So IT IS, ME too.", []),
        ("The SQL AWS GCP stack.", []),
        ("The SQL AWS IT stack.", []),
        ("I’M glad and DON’T ask.", ["I’M", "DON’T"]),
        ("VERY good and MUCH more.", ["VERY", "MUCH"]),
        ("The VERY BEST team.", ["VERY BEST"]),
        ("NORTHWIND is VERY good.", ["VERY"]),
        ("VERY NORTHWIND BEST.", ["VERY", "BEST"]),
        ("VERY\nBEST", ["VERY", "BEST"]),
        ("SEHR good", []),
    ],
)
def test_common_words_in_capitals_shout(text: str, found: list[str]) -> None:
    """One of three letters and more alone, or one among three together; abbreviations and names do not."""
    message = "Write {!r} in small letters: capitals shout."
    assert told(emphasis.shouting, text, subject="DATA") == [
        (message.format(said), "body", said, None) for said in found
    ]


def test_capitals_are_seen_in_the_subject_and_in_other_languages() -> None:
    """In German with its umlauts; a script without capitals has nothing to shout with."""
    assert told(emphasis.shouting, "MUCH", subject="VERY much") == [
        ("Write 'VERY' in small letters: capitals shout.", "subject", "VERY", None),
        ("Write 'MUCH' in small letters: capitals shout.", "body", "MUCH", None),
    ]
    assert words(emphasis.shouting, "Das ist die GRÖẞTE Chance, die Sie MÜSSEN", "de") == ["GRÖẞTE", "MÜSSEN"]
    assert words(emphasis.shouting, "VERY MUCH", "ja") == []
