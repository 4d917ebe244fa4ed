"""What slips of the hand, names nearly right, strange characters and leftovers look like, each beside its near miss."""

from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from followup_kit import Candidate
from followup_kit.reviews import Draft
from followup_kit.reviews._check import Hit
from followup_kit.reviews._checks import misspelling
from followup_kit.reviews._checks.doubled_words import doubled_words
from followup_kit.reviews._text.letter import Letter
from followup_kit.reviews._text.lexicon import Lexicon, lexicon_for
from followup_kit.reviews._text.names import Name
from tests.support.letters import Case, quoted

Row = tuple[str | None, str, str | None]
"""The words that are reported, what is said of them, and what to put there."""

DEAR = "Dear Mr. Okafor,\n\n"
SIGNED = "\n\nBest regards,\nGrace Adeyemi"


def rows(case: Case) -> list[Row]:
    """Return everything that is said of a text."""
    return [(quoted(case.draft, finding), finding.message, finding.replacement) for finding in case.findings]


def places(case: Case) -> list[tuple[str, int, int]]:
    """Return where what is reported stands: its part, its beginning and its end."""
    spans = [finding.span for finding in case.findings if finding.span is not None]
    return [(span.part, span.start, span.end) for span in spans]


def read(text: str, language: str = "en", words: Lexicon | None = None, **names: str) -> Letter:
    """Return a letter of a body and a few names."""
    candidate = Candidate(name=names.get("candidate", "Grace Adeyemi"))
    values = {
        "candidate": candidate,
        "recipient": None,
        "company": names.get("company", "Northwind Energy"),
        "position": names.get("position", "Data Engineer"),
    }
    draft = Draft(message_type="thank-you", body=text, locale=language)
    return Letter(draft, values, language, language, words or lexicon_for(language))


def told(hits: Iterable[Hit]) -> list[Row]:
    """Return everything that hits say."""
    return [
        (None if hit.part is None else hit.part.text[hit.start : hit.end], hit.sentence(), hit.replacement)
        for hit in hits
    ]


def unnoticed(code: str, text: str, language: str = "en", **more: Any) -> Any:
    """Return a case of which a check says nothing."""
    return pytest.param(Case(code, text, language=language, **more), id=f"{code}-{language}-{text[-30:]!a}")


def noticed(code: str, text: str, *expected: Row, language: str = "en", **more: Any) -> Any:
    """Return a case, and everything that a check says of it."""
    case = Case(code, text, language=language, **more)
    return pytest.param(case, list(expected), id=f"{code}-{language}-{text[-30:]!a}")


def second(words: str, word: str, instead: str) -> Row:
    """Return what is said of a word that stands twice."""
    return words, f"Take out the second {word!r}.", instead


# -------------------------------------------------------------------------------------------------- words twice


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        noticed("FK601", "I wrote the the letter.", second("the the", "the", "the")),
        noticed("FK601", "I wrote the  the letter.", second("the  the", "the", "the")),
        noticed(
            "FK601", "I had had the\nthe plan of of it.", second("the\nthe", "the", "the"), second("of of", "of", "of")
        ),
        noticed("FK601", "The the letter is here.", second("The the", "the", "The")),
        noticed("FK601", "It was good. The the letter is here.", second("The the", "the", "The")),
        noticed("FK601", "It was good.  The the letter is here.", second("The the", "the", "The")),
        noticed("FK601", "It was good! The the letter is here.", second("The the", "the", "The")),
        noticed("FK601", "Was it good? The the letter is here.", second("The the", "the", "The")),
        noticed("FK601", "It was this: The the letter is here.", second("The the", "the", "The")),
        noticed("FK601", "I bring this,\nThe the letter.", second("The the", "the", "The")),
        noticed("FK601", "I bring these\n- The the letter.", second("The the", "the", "The")),
        noticed("FK601", "\n- The the letter.", second("The the", "the", "The")),
        noticed("FK601", "\n(The the letter.)", second("The the", "the", "The")),
        noticed("FK601", "Letters   The the list", second("The the", "the", "The")),
        noticed("FK601", "Thanks.", second("for for", "for", "for"), subject="Thanks for for it"),
        noticed("FK601", "Ich habe habe Zeit.", second("habe habe", "habe", "habe"), language="de"),
        noticed("FK601", "御礼をを。", ("をを", "Take out what stands twice: 'をを'.", None), language="ja"),
        noticed("FK601", "面接のの。", ("のの", "Take out what stands twice: 'のの'.", "の"), language="ja"),
    ],
)
def test_a_word_that_stands_twice_is_reported_with_both(case: Case, expected: list[Row]) -> None:
    """The first is kept as it is written, with the capital of a sentence or a line that begins with it."""
    assert rows(case) == expected


@pytest.mark.parametrize(
    "case",
    [
        unnoticed("FK601", "I like the band The the very much."),
        unnoticed("FK601", "I like the band  The the very much."),
        unnoticed("FK601", "I wrote the The letter."),
        unnoticed("FK601", "I had\nit The the day before."),
        unnoticed("FK601", "It is project X The the plan of."),
        unnoticed("FK601", '"The the" is a band.'),
        unnoticed("FK601", 'I wrote "the" the day before.'),
        unnoticed("FK601", "Is it? ? I think so."),
        unnoticed("FK601", "It had had that that in it."),
        unnoticed("FK601", "I chose 3 3 times."),
        unnoticed("FK601", "me@example.org me@example.org"),
        unnoticed("FK601", "I have always liked Bora Bora."),
        unnoticed("FK601", "I know Duran Duran.", facts={"company": "Duran Duran Records"}),
        unnoticed("FK601", "Menschen, die die Arbeit tun.", "de"),
        unnoticed("FK601", "貴社の面接の御礼。", "ja"),
    ],
)
def test_a_word_may_stand_twice_for_a_reason(case: Case) -> None:
    """In a name or a quotation, across marks, as figures or addresses, or where the language has it so."""
    assert rows(case) == []


def test_what_stands_twice_in_a_script_without_blanks_is_replaced_by_what_the_lexicon_says() -> None:
    """Where there is only one thing to write, it is offered."""
    words = Lexicon(
        {"doubled": [{"patterns": ["をを"], "reason": "Twice.", "replacement": "を"}]}, language="ja", uses_spaces=False
    )
    hits = list(doubled_words(read("御礼をを申す", "ja", words)))
    assert [(hit.start, hit.end) for hit in hits] == [(2, 4)]
    assert told(hits) == [("をを", "Take out what stands twice: 'をを'.", "を")]


BLANKS = "One blank is enough."


def test_more_than_one_blank_between_words_becomes_one() -> None:
    """In the subject as in the body, whatever kind of blank it is; what begins a line is left alone."""
    assert rows(Case("FK602", "a  b\u00a0\u00a0c\n  d", subject="e   f g")) == [
        ("   ", BLANKS, " "),
        ("  ", BLANKS, " "),
        ("\u00a0\u00a0", BLANKS, " "),
    ]
    assert places(Case("FK602", "a  b", subject="e   f")) == [("subject", 1, 4), ("body", 1, 3)]


# ------------------------------------------------------------------------------------------- brackets and quotes


def opened(mark: str) -> Row:
    """Return what is said of a bracket that is not closed."""
    return mark, f"{mark!r} is not closed.", None


def closed(mark: str) -> Row:
    """Return what is said of a bracket that was not opened."""
    return mark, f"{mark!r} closes what was not opened.", None


def alone(mark: str) -> Row:
    """Return what is said of a quotation mark without a partner."""
    return mark, f"The quotation mark {mark!r} has no partner.", None


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        noticed("FK603", "It was (as said good.", opened("(")),
        noticed("FK603", "It was as said) good.", closed(")")),
        noticed("FK603", "It (was) as said) good (so.", closed(")"), opened("(")),
        noticed("FK603", "It was (as [you) said] good.", opened("("), closed(")")),
        noticed("FK603", "It was ((as said) good.", opened("(")),
        noticed("FK603", "It was [as {said good.", opened("["), opened("{")),
        noticed("FK603", "Good.", opened("["), subject="A talk [again"),
        noticed("FK603", "I saw 112) things.", closed(")")),
        noticed("FK603", "I saw project X) there.", closed(")")),
        noticed("FK603", "I saw 1) one (of them :( all.", opened("(")),
        noticed("FK603", "!) I saw it.", closed(")")),
        noticed("FK603", "御礼「面接です。", opened("「"), language="ja"),
        noticed("FK603", "御礼】面接です。", closed("】"), language="ja"),
        noticed("FK603", 'It was "good.', alone('"')),
        noticed("FK603", 'It was "good" and "fair.', alone('"')),
        noticed("FK603", "It was “good.", alone("“")),
        noticed("FK603", "It was good”.", alone("”")),
        noticed("FK603", "Es war „gut.", alone("„"), language="de"),
        noticed("FK603", "Es war »gut.", alone("»"), language="de"),
        noticed("FK603", "Es war gut».", alone("»"), language="de"),
        noticed("FK603", "Es war 5« gut.", alone("«"), language="de"),
        noticed("FK603", 'Good.\n\nVery good.\n\nIt was "good.\n\n"So."', alone('"')),
    ],
)
def test_what_is_opened_is_closed_and_the_other_way_round(case: Case, expected: list[Row]) -> None:
    """A bracket is reported where it stands, a quotation mark at the last of its paragraph."""
    assert rows(case) == expected


def test_a_bracket_or_a_mark_is_reported_at_its_own_place() -> None:
    """One character, counted from the beginning of the whole text, not of the paragraph."""
    assert places(Case("FK603", "ab (cat dog] e")) == [("body", 3, 4), ("body", 11, 12)]
    assert places(Case("FK603", 'ab\n\ncd\n\n"e" "f')) == [("body", 12, 13)]
    assert places(Case("FK603", 'a "b\n\n"c"\n\nd"e" "f')) == [("body", 2, 3), ("body", 16, 17)]


@pytest.mark.parametrize(
    "case",
    [
        unnoticed("FK603", "It was (as [you] said) good {so}."),
        unnoticed("FK603", "I bring 1) one, 12) two, a) three."),
        unnoticed("FK603", "1) One is here."),
        unnoticed("FK603", "Good :) and ;) and =) and :-) and ;-) and :("),
        unnoticed("FK603", 'The project X was "good".'),
        unnoticed("FK603", 'It is 5" wide.'),
        unnoticed("FK603", '5" is the width.'),
        unnoticed("FK603", 'It is "good" and 5" wide.'),
        unnoticed("FK603", 'It was "in 2024" that I came.'),
        unnoticed("FK603", "It was “good” and “fair”."),
        unnoticed("FK603", "Das Projekt X war „gut“ und „schön“.", "de"),
        unnoticed("FK603", "Es war «gut» und »schön«.", "de"),
        unnoticed("FK603", "【御礼】「面接」『本』《題》［注］", "ja"),
    ],
)
def test_numbering_faces_and_inches_want_no_partner(case: Case) -> None:
    """Nor does anything that has one."""
    assert rows(case) == []


# -------------------------------------------------------------------------------------------- unfinished sentences

BEFORE_THE_MARK = "A word is missing before the mark."
BETWEEN_THE_MARKS = "A word is missing between the marks."
WITHOUT_A_MARK = "Finish the sentence: it ends without a mark."
HERE = "Finish the sentence: it breaks off here."


def after(word: str) -> Row:
    """Return what is said of a sentence that breaks off after a word."""
    return word, f"Finish the sentence: it breaks off after {word!r}.", None


def unmarked(word: str) -> Row:
    """Return what is said of a paragraph that ends without a mark."""
    return word, WITHOUT_A_MARK, None


def polite(said: str) -> Row:
    """Return what is said of a polite sentence without its full stop."""
    return "", f"Finish the sentence after {said!r} with 。", "。"


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        noticed("FK604", "I like the role at .", (" .", BEFORE_THE_MARK, None)),
        noticed("FK604", "I like , as you know, the role.", (" ,", BEFORE_THE_MARK, None)),
        noticed("FK604", "I came, , and went.", (", ,", BETWEEN_THE_MARKS, None)),
        noticed("FK604", "I came,. And went.", (",.", BETWEEN_THE_MARKS, None)),
        noticed("FK604", "面接の。、御礼です。", ("。、", BETWEEN_THE_MARKS, None), language="ja"),
        noticed("FK604", "面接の、。御礼です。", ("、。", BETWEEN_THE_MARKS, None), language="ja"),
    ],
)
def test_a_hole_before_a_mark_is_reported(case: Case, expected: list[Row]) -> None:
    """A value was missing there when the text was put together."""
    assert rows(case) == expected


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        noticed("FK604", DEAR + "I went to the. It was good.", after("the")),
        noticed("FK604", DEAR + "I went to the! It was good.", after("the")),
        noticed("FK604", DEAR + "I went to the? It was good.", after("the")),
        noticed("FK604", DEAR + "I went to the !", after("the")),
        noticed("FK604", DEAR + "I went to the  !", after("the")),
        noticed("FK604", DEAR + "I went the\n\nIt was good.", after("the")),
        noticed("FK604", "The. It was good.", after("The")),
        noticed("FK604", DEAR + "I went to the. It was good.", after("the"), channel="linkedin"),
        noticed("FK604", "Guten Tag,\n\nich komme zu der. Danke.", after("der"), language="de"),
    ],
)
def test_a_sentence_does_not_end_with_an_article_or_the_like(case: Case, expected: list[Row]) -> None:
    """Whatever mark is behind it, or an empty line."""
    assert rows(case) == expected


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        noticed("FK604", DEAR + "I like the new plan\n\nIt was good.", unmarked("plan")),
        noticed("FK604", DEAR + "I like the new plan  \n\nIt was good.", unmarked("plan")),
        noticed("FK604", DEAR + "I like the new plan", unmarked("plan")),
        noticed("FK604", "I like the new plan\n\nIt was good.", unmarked("plan")),
        noticed("FK604", DEAR + "I like the new plan" + SIGNED, unmarked("plan")),
        noticed("FK604", DEAR + "I kept the notes from Grace\n\nSo." + SIGNED, unmarked("Grace")),
        noticed(
            "FK604",
            DEAR + "I like the new plan\n\nand more of it.\n\nI like the old plan\n\nSo.",
            unmarked("plan"),
        ),
        noticed(
            "FK604",
            DEAR + "They are notes by Grace Adeyemi\n\nI like the old plan\n\nSo." + SIGNED,
            unmarked("plan"),
        ),
        noticed("FK604", "Guten Tag,\n\nich mag den neuen Plan\n\nDanke.", unmarked("Plan"), language="de"),
    ],
)
def test_a_paragraph_of_five_words_ends_with_a_mark(case: Case, expected: list[Row]) -> None:
    """Its last word is reported where it does not."""
    assert rows(case) == expected


@pytest.mark.parametrize(
    "case",
    [
        unnoticed("FK604", DEAR + "I like the plan\n\nIt was good."),
        unnoticed("FK604", DEAR + "I like the new plan" + SIGNED, channel="linkedin"),
        unnoticed("FK604", DEAR + "I like the new Plan\nBatches of it are good."),
        unnoticed("FK604", DEAR + "I like the new Plan\nBatches of it are good.\n\nIt was.\n\nSo." + SIGNED),
        unnoticed("FK604", DEAR + "I like the new plan\n\nand more of it."),
        unnoticed("FK604", DEAR + "I like the new plan\n\n  and more of it."),
        unnoticed("FK604", DEAR + "I like the new plan\n\neBay has it."),
        unnoticed("FK604", DEAR + "They are notes by Grace Adeyemi\n\nSo." + SIGNED),
        unnoticed("FK604", DEAR + "I bring:\n\n- ten years of good work\n\nSo."),
        unnoticed("FK604", DEAR + "You find it all at www.example.org/notes\n\nSo."),
        unnoticed("FK604", "Dear Daniel Okafor and Marie Curie\n\nIt was good."),
        unnoticed("FK604", DEAR + "It was good.\n\nWith the very best of regards\n\nGrace Adeyemi"),
        unnoticed("FK604", DEAR + "It was good.\n\n—\n\nIt was fine."),
        unnoticed("FK604", DEAR + "I came to the. on 3 May."),
        unnoticed("FK604", DEAR + 'The word is "the". It was good.'),
        unnoticed("FK604", DEAR + "I sent it to AN. It was good."),
        unnoticed("FK604", DEAR + "I like it all ... and more, so there."),
    ],
)
def test_what_ends_for_a_reason_is_finished(case: Case) -> None:
    """Short lines, lists, names and addresses, and what goes on in the next line."""
    assert rows(case) == []


OPENING = "お世話になっております。\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("御礼申し上げます\n\n以上です。", [polite("げます")]),
        ("よい面接です\n\n以上です。", [polite("接です")]),
        ("面接をしました\n\n以上です。", [polite("ました")]),
        ("よい面接でした\n\n以上です。", [polite("でした")]),
        ("もうありません\n\n以上です。", [polite("ません")]),
        ("以上です。\n\n御礼申し上げます", [polite("げます")]),
        ("御礼申し上げます。\n\nよい一日でした\n――――――\n佐藤 美咲", [polite("でした")]),
        ("貴社の仕事に\n\n以上です。", [("に", HERE, None)]),
        ("貴社の仕事、\n\n以上です。", [("、", HERE, None)]),
        ("貴社の仕事ぁ\n\n以上です。", [("ぁ", HERE, None)]),
        ("貴社の仕事ゖ\n\n以上です。", [("ゖ", HERE, None)]),
        ("・御礼に\n\n貴社の仕事に\n\n御礼申し上げます\n\n以上です。", [("に", HERE, None), polite("げます")]),
    ],
)
def test_a_japanese_paragraph_ends_with_its_full_stop(text: str, expected: list[Row]) -> None:
    """After a polite ending it is put there; elsewhere the last character shows where the sentence breaks off."""
    assert rows(Case("FK604", OPENING + text, language="ja")) == expected


def test_a_japanese_sentence_may_be_the_whole_text() -> None:
    """The full stop goes behind the last character."""
    assert places(Case("FK604", "です\n\n御礼です。", language="ja")) == [("body", 2, 2)]
    assert rows(Case("FK604", "です\n\n御礼です。", language="ja")) == [polite("です")]
    assert places(Case("FK604", "御礼に\n\n御礼です。", language="ja")) == [("body", 2, 3)]


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "・御礼申し上げます\n\n・貴社の仕事に\n\n以上です。",
        OPENING + "このあとはなす\n\n以上です。",
        OPENING + "そう思った\n\n以上です。",
        OPENING + "御礼の一書信さん\n\n以上です。",
        OPENING + "御礼は python\n\n以上です。",
        OPENING + "御礼は本\n\n以上です。",
        OPENING + "御礼申し上げます\nよい面接でした。",
        OPENING + "御礼は次に\nよい面接でした。",
        OPENING + "よい面接の仕事に",
        "に\n\n以上です。",
        OPENING + "面接の . 御礼です。",
    ],
)
def test_a_japanese_line_may_end_without_a_full_stop(text: str) -> None:
    """Lists, nouns, plain forms, and lines that only turn."""
    assert rows(Case("FK604", text, language="ja")) == []


# ------------------------------------------------------------------------------------------------ names nearly right


def spelling(word: str, shown: str) -> Row:
    """Return what is said of a word that is nearly a name."""
    return word, f"Write {shown!r}: that is the spelling.", shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We met Adeyem there.", [spelling("Adeyem", "Adeyemi")]),
        ("We met Adeyimi there.", [spelling("Adeyimi", "Adeyemi")]),
        ("We met Adeyemmi there.", [spelling("Adeyemmi", "Adeyemi")]),
        ("Adeyem is here.", [spelling("Adeyem", "Adeyemi")]),
        ("We met Adeyem's team.", [spelling("Adeyem", "Adeyemi")]),
        ("We met Grece and Adeyem.", [spelling("Grece", "Grace"), spelling("Adeyem", "Adeyemi")]),
        ("We met Northwind and Grece.", [spelling("Grece", "Grace")]),
        ("We met Adeyemi, Grace and Thanks, then Grece.", []),
        ("We met Adeyemi. Thank you, Adeyem.", [spelling("Adeyem", "Adeyemi")]),
        ("We met adeyem there.", []),
        ("We met Adeyemis there.", []),
        ("We met Adeem there.", []),
        ("We met Ade there.", []),
    ],
)
def test_a_word_one_slip_from_a_name_is_that_name(text: str, expected: list[Row]) -> None:
    """A letter left out, wrong or added; not a small word, an ending, or a word that is known."""
    letter = read(text)
    wanted = [("grace", "Grace"), ("adeyemi", "Adeyemi")]
    assert told(misspelling.find_misspelt(letter, letter.body, wanted)) == expected


def test_names_that_are_short_are_not_looked_for_everywhere() -> None:
    """Five letters are enough, four are not; and what is skipped is not looked at."""
    letter = read("We met Jona and Grac, then Marla.")
    assert told(misspelling.find_misspelt(letter, letter.body, [("jone", "Jone")])) == []
    assert told(misspelling.find_misspelt(letter, letter.body, [])) == []
    wanted = [("maria", "Maria"), ("marta", "Marta")]
    assert told(misspelling.find_misspelt(letter, letter.body, wanted)) == [spelling("Marla", "Maria")]
    assert told(misspelling.find_misspelt(letter, letter.body, wanted, range(7, 8))) == []
    letter = read("We met Adeyem there, and Adeyemmi.")
    expected = [spelling("Adeyem", "Adeyemi"), spelling("Adeyemmi", "Adeyemi")]
    assert told(misspelling.find_misspelt(letter, letter.body, [("adeyemi", "Adeyemi")])) == expected
    letter = read("Grece, Grece")
    wanted = [("grace", "Grace")]
    hits = list(misspelling.find_misspelt(letter, letter.body, wanted, range(1)))
    assert [(hit.start, hit.end) for hit in hits] == [(7, 12)]


def test_a_word_that_the_language_knows_is_no_misspelt_name() -> None:
    """Nor is one that is an ending away from another name of the facts."""
    letter = read("You Shared it.", candidate="Shored Doe")
    assert "shared" in lexicon_for("en").known
    assert told(misspelling.find_misspelt(letter, letter.body, [("shored", "Shored")])) == []
    letter = read("With Martins there.", candidate="Martin Martens")
    assert told(misspelling.find_misspelt(letter, letter.body, [("martens", "Martens")])) == []
    letter = read("With Martins there.", candidate="Mario Martens")
    assert told(misspelling.find_misspelt(letter, letter.body, [("martens", "Martens")])) == [
        spelling("Martins", "Martens")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Grace Adeyme", [spelling("Adeyme", "Adeyemi")]),
        ("So says Grace Adeyme's team.", [spelling("Adeyme", "Adeyemi")]),
        ("Thanks from Maria Grice here.", [spelling("Grice", "Grace")]),
        ("Grace Adeyemi and Grace Adeymie.", [spelling("Adeymie", "Adeyemi")]),
        ("We met Adeyme there.", []),
        ("Adeyme knows Grace", []),
        ("Adeyme Grace", []),
        ("Grace Adeyemis", []),
        ("Grace Northwind", []),
        ("Grace adeyme", []),
    ],
)
def test_a_word_beside_a_name_is_the_rest_of_it(text: str, expected: list[Row]) -> None:
    """It only has to look like it; alone it might be anybody."""
    letter = read(text, candidate="Maria Grace Adeyemi")
    assert told(misspelling.find_misspelt_beside(letter, letter.body, letter.names.candidate)) == expected


def test_what_stands_beside_a_name_is_not_misspelt_when_the_facts_hold_it() -> None:
    """A name that is right in another place is right here as well."""
    letter = read("Grace Adeyeme", company="Adeyeme")
    assert told(misspelling.find_misspelt_beside(letter, letter.body, letter.names.candidate)) == []


def test_every_word_of_a_name_is_compared_and_shown() -> None:
    """The two go together; a name that lacks one of them is a mistake."""
    name = Name("Grace Adeyemi", ("grace", "adeyemi"), ("Grace", "Adeyemi"))
    assert list(misspelling.word_pairs(name)) == [("grace", "Grace"), ("adeyemi", "Adeyemi")]
    with pytest.raises(ValueError, match="shorter"):
        list(misspelling.word_pairs(Name("Grace", ("grace", "adeyemi"), ("Grace",))))


# --------------------------------------------------------------------------------------------------- characters

UNSEEN = "An invisible character stands here: delete it."


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        noticed("FK611", "pa\u200b\u200btience and\u00ad so", ("\u200b\u200b", UNSEEN, ""), ("\u00ad", UNSEEN, "")),
        noticed("FK611", "a\x07b", ("\x07", UNSEEN, "")),
        noticed("FK611", "é\x07b", ("\x07", UNSEEN, "")),
        noticed("FK611", "a\u2066b\u2069", ("\u2066", UNSEEN, ""), ("\u2069", UNSEEN, "")),
        noticed("FK611", "Good.", ("\u200b", UNSEEN, ""), subject="A\u200bB"),
        noticed("FK611", "a\u200bb \u0645 \u2066a\u2069", ("\u200b", UNSEEN, "")),
    ],
)
def test_what_cannot_be_seen_is_deleted(case: Case, expected: list[Row]) -> None:
    """Isolates as well, except around what runs from right to left."""
    assert rows(case) == expected


def anew(word: str, instead: str | None) -> Row:
    """Return what is said of a word with letters of another alphabet."""
    return word, f"Type {word!r} anew: it holds letters of another alphabet.", instead


def dressed(words: str, instead: str) -> Row:
    """Return what is said of letters in another shape."""
    return words, f"Type {instead!r} in plain letters.", instead


ROLE = "r\u043ele"
POP = "\u0440\u043e\u0440"
SO = "\u0441\u043e"


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        noticed(
            "FK612", f"I like café life and the {ROLE} and the {ROLE}s.", anew(ROLE, "role"), anew(f"{ROLE}s", "roles")
        ),
        noticed("FK612", "I like \u0391pple.", anew("\u0391pple", "Apple")),
        noticed("FK612", "I like Ag\u0436o.", anew("Ag\u0436o", None)),
        noticed("FK612", "I like Ag\u052fo.", anew("Ag\u052fo", None)),
        noticed("FK612", f"I like {POP} music.", anew(POP, "pop")),
        noticed("FK612", f"I like {SO} much.", anew(SO, "co")),
        noticed("FK612", f"I {POP} it.", anew(POP, "pop")),
        noticed("FK612", f'it "{POP}" music', anew(POP, "pop")),
        noticed("FK612", f"it {POP}\u2026 a", anew(POP, "pop")),
        noticed("FK612", "Good.", anew(ROLE, "role"), subject=f"The {ROLE}"),
        noticed("FK612", "I am 𝓰𝓻𝓪ce.", dressed("𝓰𝓻𝓪", "gra")),
        noticed("FK612", "Mail \uff41@example.org now.", dressed("\uff41", "a")),
        noticed(
            "FK612", "メール \uff41@example.jp です。", dressed("\uff41@example.jp", "a@example.jp"), language="ja"
        ),
        noticed("FK612", f"御礼 {ROLE} です。", anew(ROLE, "role"), language="ja"),
    ],
)
def test_letters_that_pass_for_latin_ones_are_typed_anew(case: Case, expected: list[Row]) -> None:
    """With the word in Latin letters, where each of its letters has one."""
    assert rows(case) == expected


@pytest.mark.parametrize(
    "case",
    [
        unnoticed("FK612", "I like α and TNFα and é."),
        unnoticed("FK612", "the \u03bd of it"),
        unnoticed("FK612", "I said Привет to you."),
        unnoticed("FK612", f"I like {POP} \u043c\u0443\u0437\u044b\u043a\u0430."),
        unnoticed("FK612", f"\u043c\u0443\u0437\u044b\u043a\u0430 {POP} it."),
        unnoticed("FK612", f"it  «{POP} it."),
        unnoticed("FK612", f"I {POP}», it."),
        unnoticed("FK612", f"I like the {ROLE.upper()}.", facts={"company": f"{ROLE} Ltd"}),
        unnoticed("FK612", "ＡＷＳ a@example.jp です。", "ja"),
    ],
)
def test_letters_of_another_alphabet_have_their_places(case: Case) -> None:
    """Single letters, words of another language, names of the facts, and wide letters in Japanese."""
    assert rows(case) == []


# ----------------------------------------------------------------------------------------------------- leftovers


def left(words: str) -> Row:
    """Return what is said of something that was left to fill in."""
    return words, f"Fill in {words!r}, which was left open, or take it out.", None


ADEYEMI: Mapping[str, Any] = {"candidate": {"name": "Xi Al Grace Adeyemi"}}


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        noticed("FK101", "I met {{ name }} at [Company].", left("{{ name }}"), left("[Company]")),
        noticed("FK101", "I met [Name][Company] there.", left("[Name]"), left("[Company]")),
        noticed(
            "FK101",
            "It is [One] and [Two] and [insert name here] now.",
            left("[One]"),
            left("[Two]"),
            left("[insert name here]"),
        ),
        noticed(
            "FK101",
            "It is [One] and [Two] by [Your name] here.",
            left("[One]"),
            left("[Two]"),
            left("[Your name] here"),
        ),
        noticed("FK101", "I saw (enter the day) there.", left("(enter the day)")),
        noticed("FK101", "It is lorem ipsum now.", left("lorem ipsum")),
        noticed("FK101", "Good.", left("[Position]"), subject="The [Position]"),
        noticed("FK101", "私は（氏名を書く）です。", left("（氏名を書く）"), language="ja"),
        noticed("FK101", "ここに会社名です。", left("ここに会社名"), language="ja"),
        noticed("FK101", "Es ist TBD heute.", left("TBD"), language="de"),
        noticed("FK101", "I like [1] and [Role].", left("[Role]")),
        noticed("FK101", "[a]", left("[a]")),
        noticed("FK101", "[XGrace]", left("[XGrace]"), facts=ADEYEMI),
        noticed("FK101", "[Grace B.]", left("[Grace B.]")),
        noticed("FK101", "My name: ____", left("____")),
        noticed("FK101", "I am\n____ of Lagos\nand so on.", left("____")),
        noticed("FK101", "____ of Lagos", left("____")),
        noticed("FK101", "→ ____\n\nThanks.", left("____")),
        noticed("FK101", "Thanks.\nXXX\nGrace", left("XXX")),
        noticed("FK101", "Thanks.\n__name__\nGrace", left("__name__")),
        noticed("FK101", "Dear None,\n\nthanks.", left("None")),
        noticed("FK101", "Dear none,\n\nthanks.", left("none")),
        noticed("FK101", "Hi none,\n\nthanks.", left("none")),
        noticed("FK101", "I like the role at undefined", left("undefined")),
        noticed("FK101", "I like the role at null.", left("null")),
    ],
)
def test_what_was_left_to_fill_in_is_reported_as_a_whole(case: Case, expected: list[Row]) -> None:
    """In any notation; what overlaps is one thing, and what stands side by side is two."""
    assert rows(case) == expected


@pytest.mark.parametrize(
    "case",
    [
        unnoticed("FK101", "See [1] and [sic] and {}."),
        unnoticed("FK101", "Mail [me@example.org] or me."),
        unnoticed("FK101", "At [solidcore] it was good.", facts={"company": "[solidcore]"}),
        unnoticed("FK101", "I am [Grace], so <Adeyemi>."),
        unnoticed("FK101", "I am [Xi] and [Al].", facts=ADEYEMI),
        unnoticed("FK101", "Thanks\nto you.\n____\nGrace\nAdeyemi"),
        unnoticed("FK101", "Thanks.\n\n  ______  \nGrace\nAdeyemi"),
        unnoticed("FK101", "______\nGrace"),
        unnoticed("FK101", "Thanks.\n______"),
        unnoticed("FK101", "None, I know."),
        unnoticed("FK101", "I know of none."),
        unnoticed("FK101", "I am at None there"),
        unnoticed("FK101", "I say None, you know."),
        unnoticed("FK101", "I am at Nil.", facts={"company": "Nil Records"}),
    ],
)
def test_what_only_looks_left_open_is_left_alone(case: Case) -> None:
    """Notes, addresses, what the facts hold in this form, the rule above a signature, and the word none."""
    assert rows(case) == []


def attach(said: str) -> Row:
    """Return what is said of a file that does not go with the draft."""
    return said, f"Attach the file, or take out {said!r}: nothing goes with this draft.", None


def address(said: str) -> Row:
    """Return what is said of a link that stands nowhere."""
    return said, f"Put the address there, or take out {said!r}: the draft holds no link.", None


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        noticed("FK121", "I have attached it all.", attach("I have attached")),
        noticed("FK121", "It is in the attachment.", attach("in the attachment")),
        noticed("FK121", "Ich sende es als Anhang mit.", attach("als Anhang"), language="de"),
        noticed("FK121", "資料を添付いたします。", attach("添付いたし"), language="ja"),
        noticed("FK121", "It is good."),
        noticed("FK121", "I have attached it all.", attachments=("cv.pdf",)),
        noticed("FK122", "Please click here now.", address("click here")),
        noticed("FK122", "Es ist der Link unten hier.", address("der Link unten"), language="de"),
        noticed("FK122", "以下のリンクです。", address("以下のリンク"), language="ja"),
        noticed("FK122", "Please click here: https://example.org/a"),
        noticed("FK122", "Please click here: www.example.org"),
        noticed("FK122", "Please look in here."),
    ],
)
def test_a_file_or_a_link_that_is_promised_goes_with_the_draft(case: Case, expected: list[Row]) -> None:
    """Its promise is reported where there is none."""
    assert rows(case) == expected
