"""How a text is cut into words and marks, with their places; and how patterns of words are found among them."""

import pytest

from followup_kit.reviews._text.lexicon import Entry, Lexicon, lexicon_for
from followup_kit.reviews._text.tokens import (
    PARAGRAPH_BREAK,
    Token,
    is_email_or_url,
    normalize_nfc,
    normalize_word,
    tokenize,
)


def said(text: str, *, uses_spaces: bool = True) -> list[str]:
    """Return what the tokens of a text say."""
    return [token.text for token in tokenize(text, uses_spaces=uses_spaces)]


def found(text: str, *patterns: str, uses_spaces: bool = True, **groups: str) -> list[str]:
    """Return the pieces of a text that match a pattern, beside groups with one pattern each."""
    entries = {name.replace("_", "-"): [{"patterns": [word], "reason": "So."}] for name, word in groups.items()}
    held = Lexicon(
        {"group": [{"patterns": patterns, "reason": "So."}], **entries}, language="en", uses_spaces=uses_spaces
    )
    tokens = tokenize(text, uses_spaces=uses_spaces)
    return [
        text[tokens[match.first].start : tokens[match.last - 1].end]
        for match in held.matches(tokens)
        if match.entry.group == "group"
    ]


@pytest.mark.parametrize("text", ["", "Cafe", "Café", "が", "面接"])
def test_a_text_in_composed_form_stays_as_it_is(text: str) -> None:
    """No places are needed where nothing moves."""
    assert normalize_nfc(text) == (text, None)


@pytest.mark.parametrize(
    ("text", "whole", "places"),
    [
        ("Cafe\u0301 x", "Café x", [0, 1, 2, 3, 5, 6, 7]),
        ("Cafe\u0301", "Café", [0, 1, 2, 3, 5]),
        ("u\u0308ber", "über", [0, 2, 3, 4, 5]),
        ("か\u3099い", "がい", [0, 2, 3]),
        ("e\u0323\u0301x", "ẹ\u0301x", [0, 0, 3, 4]),
        ("a\u0308o\u0308", "äö", [0, 2, 4]),
        ("\u0301e\u0301", "\u0301é", [0, 1, 3]),
    ],
)
def test_a_letter_written_as_two_characters_is_put_together(text: str, whole: str, places: list[int]) -> None:
    """With the place at which each began, and the end of the text."""
    assert normalize_nfc(text) == (whole, places)


@pytest.mark.parametrize(
    ("word", "same"),
    [
        ("Hello", "hello"),
        ("O’Neil", "o'neil"),
        ("Follow‑up", "follow-up"),
        ("WEISS", "weiss"),
        ("Weiß", "weiss"),
        ("ÜBER", "über"),
        ("Cafe\u0301", "café"),
        ("", ""),
    ],
)
def test_words_are_compared_in_one_plain_form(word: str, same: str) -> None:
    """Small letters, straight apostrophes, plain hyphens, composed characters."""
    assert normalize_word(word) == same


@pytest.mark.parametrize(
    ("chunk", "address"),
    [
        ("me@example.org", True),
        ("https://example.org", True),
        ("www.example.org", True),
        ("Www.example.org", True),
        ("example.com/me", True),
        ("example.com", False),
        ("example.org/me", False),
        ("www,example", False),
        ("and/or", False),
        ("note://", True),
        ("note:/x", False),
        ("", False),
    ],
)
def test_an_address_is_told_by_its_signs(chunk: str, address: bool) -> None:
    """An at sign, the beginning of a link, or a page of a site."""
    assert is_email_or_url(chunk) is address


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Hi", [Token(0, 2, "hi")]),
        ("Hi, Weiß.", [Token(0, 2, "hi"), Token(2, 3, ","), Token(4, 8, "weiss"), Token(8, 9, ".")]),
        (" Straße ", [Token(1, 7, "strasse")]),
        ("I can’t (yet)", [Token(0, 1, "i"), Token(2, 7, "can't"), Token(8, 9, "("), Token(9, 12, "yet"),
                           Token(12, 13, ")")]),
        ("a\n\nb", [Token(0, 1, "a"), Token(1, 3, PARAGRAPH_BREAK), Token(3, 4, "b")]),
        ("a. \n \n b", [Token(0, 1, "a"), Token(1, 2, "."), Token(2, 7, PARAGRAPH_BREAK), Token(7, 8, "b")]),
        ("Mail me@x.org, now", [Token(0, 4, "mail"), Token(5, 13, "me@x.org"), Token(13, 14, ","),
                                Token(15, 18, "now")]),
        ("See WWW.X.org!", [Token(0, 3, "see"), Token(4, 13, "www.x.org"), Token(13, 14, "!")]),
    ],
)  # fmt: skip
def test_every_token_knows_its_place(text: str, tokens: list[Token]) -> None:
    """From its first character to behind its last, in the text as it was given."""
    assert tokenize(text, uses_spaces=True) == tokens


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("面接", [Token(0, 1, "面"), Token(1, 2, "接")]),
        ("面\n\n接", [Token(0, 1, "面"), Token(1, 3, PARAGRAPH_BREAK), Token(3, 4, "接")]),
        ("面 \n \n接", [Token(0, 1, "面"), Token(1, 5, PARAGRAPH_BREAK), Token(5, 6, "接")]),
        ("㈱北", [Token(0, 1, "("), Token(0, 1, "株"), Token(0, 1, ")"), Token(1, 2, "北")]),
        ("ＡＷＳと Sql2", [Token(0, 3, "aws"), Token(3, 4, "と"), Token(5, 9, "sql2")]),
        ("！", [Token(0, 1, "!")]),
    ],
)
def test_every_character_knows_its_place_where_no_blank_parts_words(text: str, tokens: list[Token]) -> None:
    """A sign that is compared as several has one place for all of them."""
    assert tokenize(text, uses_spaces=False) == tokens


@pytest.mark.parametrize("uses_spaces", [True, False])
@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("a b", 0),
        ("a  b", 0),
        ("a\nb", 0),
        ("a \nb", 0),
        ("a\n b", 0),
        ("a\nb\nc", 0),
        ("a \nb \nc", 0),
        ("a\n\nb", 1),
        ("a\n \nb", 1),
        ("a\n\n\n\nb", 1),
        ("\n\na", 0),
        ("\n\n\n\na", 0),
        ("a\n\n\n", 0),
        ("a\n\nb  c", 1),
        ("a  b\n\nc", 1),
        ("a\n\nb\n\nc", 2),
    ],
)
def test_an_empty_line_between_words_is_a_break(text: str, breaks: int, uses_spaces: bool) -> None:
    """One, however many lines are empty; none before the first word, behind the last, or for blanks alone."""
    assert said(text, uses_spaces=uses_spaces).count(PARAGRAPH_BREAK) == breaks


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("snake_case, then", ["snake", "case", ",", "then"]),
        ("wait.. now", ["wait", ".", ".", "now"]),
        ("so!. now", ["so", "!", ".", "now"]),
        ("maXX now", ["maxx", "now"]),
        ("2026, now", ["2026", ",", "now"]),
        (". ,", [".", ","]),
        ("a.b", ["a", ".", "b"]),
        ("yes: no; (a/b) & c…", ["yes", ":", "no", ";", "(", "a", "/", "b", ")", "&", "c", "…"]),
        ("“Hi” – *no*", ["hi", "no"]),
        ("-up -", ["up"]),
        ("Hi” no* Q3 now", ["hi", "no", "q3", "now"]),
        ("mother-in-law's", ["mother-in-law's"]),
        ("see www.example.org for 3.5", ["see", "www.example.org", "for", "3", ".", "5"]),
        ("see example.com/a.b for 3.5", ["see", "example.com/a.b", "for", "3", ".", "5"]),
        ("me@example.org snake_case 3.5", ["me@example.org", "snake", "case", "3", ".", "5"]),
        ("(me@example.org)", ["(me@example.org", ")"]),
        ("https://x.org/a?b=c\"”", ["https://x.org/a?b=c"]),
        ("me@x.org;", ["me@x.org", ";"]),
        ("me@x.org?!", ["me@x.org", "?", "!"]),
        ("x.org 3.5", ["x", ".", "org", "3", ".", "5"]),
    ],
)  # fmt: skip
def test_marks_are_cut_from_words_but_not_out_of_addresses(text: str, tokens: list[str]) -> None:
    """One address in a text does not make its other words addresses."""
    assert said(text) == tokens


@pytest.mark.parametrize(
    ("text", "is_word"),
    [("a", True), ("3", True), ("é", True), ("面", True), (".", False), ("(", False), (PARAGRAPH_BREAK, False)],
)
def test_a_word_begins_with_a_letter_or_a_figure(text: str, is_word: bool) -> None:
    """A mark does not, nor does a break."""
    assert Token(0, 1, text).is_word is is_word


@pytest.mark.parametrize(
    ("pattern", "text", "pieces"),
    [
        ("very *", "very good", []),
        ("* good", "very good", []),
        ("have *d", "have led, have gone", ["have led"]),
        ("have *ed", "have led, have had", ["have led"]),
        ("stand b*", "stand by, stand off", ["stand by"]),
        ("b* now", "by now, my now", ["by now"]),
        ("team*", "tea, team, teams", ["team", "teams"]),
        ("my team*", "my tea, my team, my teams", ["my team", "my teams"]),
        ("in*de", "inside", []),
    ],
)
def test_a_star_keeps_every_letter_beside_it(pattern: str, text: str, pieces: list[str]) -> None:
    """Even where it is only one; a star with nothing beside it stands for nothing."""
    assert found(text, pattern) == pieces


def test_stems_of_several_lengths_may_follow_one_word() -> None:
    """Each is tried, and a word may begin with more than one of them."""
    held = Lexicon(
        {
            "short": [{"patterns": ["my ner*", "ner*"], "reason": "Short."}],
            "long": [{"patterns": ["my nervou*", "nervou*", "nerf*"], "reason": "Long."}],
        },
        language="en",
        uses_spaces=True,
    )
    matches = [
        (match.entry.group, match.first, match.last) for match in held.matches(tokenize("my nervous", uses_spaces=True))
    ]
    assert sorted(matches) == [("long", 0, 2), ("long", 1, 2), ("short", 0, 2), ("short", 1, 2)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("I am frustrated", ["am frustrated"]),
        ("I am very frustrated", ["am very frustrated"]),
        ("I am not frustrated", []),
        ("I am not at all frustrated", []),
        ("I am frustrated, not glad", ["am frustrated"]),
    ],
)
def test_a_gap_does_not_go_over_a_negation(text: str, pieces: list[str]) -> None:
    """What is denied is not said."""
    assert found(text, "am … frustrated", negation="not") == pieces


def test_a_word_of_another_group_does_not_close_a_gap() -> None:
    """Only what denies does; and a script without blanks has no such words."""
    assert found("I am not frustrated", "am … frustrated", hedge="not") == ["am not frustrated"]
    assert found("私は不満", "私…満", uses_spaces=False, negation="不") == ["私は不満"]


@pytest.mark.parametrize(
    ("pattern", "text", "pieces"),
    [
        ("please … asap", "please asap", ["please asap"]),
        ("please … asap", "please one two three asap", ["please one two three asap"]),
        ("please … asap", "please one two three four asap", []),
        ("please … asap", "asap please now", []),
        ("really ?", "Really? Really. Really", ["Really?"]),
        ("guess what !|?", "guess what! guess what? guess what", ["guess what!", "guess what?"]),
        ("any? news", "any news", ["any news", "news"]),
    ],
)
def test_a_gap_goes_forward_over_three_words_and_a_mark_may_be_asked_for(
    pattern: str, text: str, pieces: list[str]
) -> None:
    """A question mark is left out of the text only where it stands behind a word of the pattern."""
    assert found(text, pattern) == pieces


def test_a_gap_goes_over_eight_characters() -> None:
    """Where no blank parts words."""
    assert found("甲一二三四五六七八乙", "甲…乙", uses_spaces=False) == ["甲一二三四五六七八乙"]
    assert found("甲一二三四五六七八九乙", "甲…乙", uses_spaces=False) == []


@pytest.mark.parametrize("mark", [",", ";", ":", "(", ")", "、", ".", "!", "?", "…", "。"])
def test_a_gap_does_not_go_over_a_mark(mark: str) -> None:
    """Where words are parted by blanks."""
    tokens = [Token(0, 1, "a"), Token(1, 2, mark), Token(2, 3, "b")]
    held = Lexicon({"group": [{"patterns": ["a … b"], "reason": "So."}]}, language="en", uses_spaces=True)
    assert not list(held.matches(tokens))


@pytest.mark.parametrize(
    ("mark", "goes"),
    [
        (",", True),
        (";", True),
        ("(", True),
        ("、", True),
        (".", False),
        ("!", False),
        ("?", False),
        ("…", False),
        ("。", False),
    ],
)
def test_a_gap_of_characters_ends_with_the_sentence_only(mark: str, goes: bool) -> None:
    """Where words are not."""
    assert bool(found(f"甲{mark}乙", "甲…乙", uses_spaces=False)) is goes


def test_a_phrase_goes_over_no_paragraph() -> None:
    """Not even in its gap."""
    assert found("please reply\n\nasap", "please … asap") == []
    assert found("甲\n\n乙", "甲…乙", uses_spaces=False) == []


def test_a_lexicon_knows_its_language_and_its_words() -> None:
    """Every word of every phrase, those of lists that are not looked for included."""
    groups = {
        "casual": [{"patterns": ["so|very glad", "any? news"], "reason": "It is spoken.", "replacement": "glad"}],
        "stop": [{"patterns": ["the"], "reason": "It says nothing."}],
    }
    held = Lexicon(groups, language="en", uses_spaces=True)
    assert (held.language, held.uses_spaces) == ("en", True)
    assert held.groups == {"casual", "stop"}
    assert held.known == {"so", "very", "glad", "any", "news", "the"}
    assert held.words("casual") == {"so glad", "very glad", "any news", "news"}
    assert held.words("stop") == {"the"}
    assert held.words("other") == frozenset()
    matches = list(held.matches(tokenize("the news", uses_spaces=True)))
    assert [(match.entry, match.first, match.last) for match in matches] == [
        (Entry("casual", "It is spoken.", "glad"), 1, 2)
    ]


def test_the_characters_of_a_lexicon_are_known_as_well() -> None:
    """Where no blank parts words; a phrase is what its characters make."""
    held = Lexicon({"group": [{"patterns": ["ご連絡…Ｗｅｂ"], "reason": "So."}]}, language="ja", uses_spaces=False)
    assert (held.language, held.uses_spaces) == ("ja", False)
    assert held.known == {"ご", "連", "絡", "…", "web"}
    assert held.words("group") == {"ご連絡…web"}


@pytest.mark.parametrize(("language", "uses_spaces"), [("en", True), ("de", True), ("ja", False)])
def test_each_language_has_its_lexicon(language: str, uses_spaces: bool) -> None:
    """It is read once, and knows whether its script parts words."""
    held = lexicon_for(language)
    assert (held.language, held.uses_spaces) == (language, uses_spaces)
    assert lexicon_for(language) is held
