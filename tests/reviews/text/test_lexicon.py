"""The words that reviews look for: the language of their patterns, the tokens of a text, and every language's file."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit.languages import _resources
from followup_kit.reviews._text.lexicon import WORD_LISTS, Lexicon, _choices_of, lexicon_for
from followup_kit.reviews._text.tokens import PARAGRAPH_BREAK, is_email_or_url, tokenize

LANGUAGES = _resources.languages()
SPACED = {language: _resources.conventions(language).sentence_separator == " " for language in LANGUAGES}
FILES = {language: _resources.lexicon(language) for language in LANGUAGES}
GROUPS = [(language, group, entries) for language, groups in FILES.items() for group, entries in groups.items()]

ONLY_SPACED = {
    *("shouted", "shouted-together", "gates", "dangling", "repeats", "before-company", "before-position"),
    *("about-others", "application", "wish", "before-weekday", "interview-named"),
    *("demands-amount", "takes-leave", "amount-wanted", "workplace", "past-work", "before-title", "no-title"),
    *("attempts", "no-return", "floor", "no-talk", "deadline-passes", "conclusion"),
}
"""What makes sense only in a script that parts words by blanks, and has capitals."""

ONLY_UNSPACED = {
    *("doubled", "salutation", "spoken", "their-handling", "displeasure", "their-judgement", "doubted"),
    *("of-such-kind", "praised", "contrasts", "taken-well", "joy"),
}
"""What stands twice where no blank parts it, courtesies that greet, and what Japanese says but does not write; what a
sentence is about, and what it says of it, where the verb stands too far away for a phrase."""

IMPLYING = {
    *("warmth", "scorn", "their-side", "no-other", "of-the-trade", "own-workplace", "falls-short", "own-body", "ails"),
    *("their-grounds", "contradicted", "of-my-case", "asks-it", "offers-or-asks-leave"),
}
"""The features of sentences that imply a fault of tone, and those that take it back."""

ONLY_ENGLISH = {
    *("after-position", "after-title", "made-up-for", "own-gap", "concession", "objection", "private-domain"),
    *("lacks-word", "often-misspelt", "resembles-another", "invitation-words", "pay-hint", "colloquial"),
    *IMPLYING,
}
"""The position stands before these only where an English title does; an illness may be the first word of a field; a gap
may be made up for in the same sentence; what two features imply together, and what is misspelt, is told in English
alone."""

NOT_ENGLISH = {"no-one", "gives-answer", "poor-return", "their-answer"}
"""In English, these features together were wrong more often than right."""

ONLY_GERMAN = {
    "after-company",
    "casual-among-strangers",
    "familiar-address",
    "formal-address",
    "repeats-in-clause",
    "work-there",
    *("subordinators", "clause-subjects", "function-words", "well-spelled"),
    *("money", "blames", "own-reason", "their-work"),
}
"""Sie and du, the verb behind the company, articles that are pronouns as well; the verb at the end of a clause; what
is said of the work one has, and of pay."""


def built(*patterns: str, uses_spaces: bool = True) -> Lexicon:
    """Return a lexicon of one group with one entry for each pattern."""
    entries = [{"patterns": [pattern], "reason": f"It says {pattern}."} for pattern in patterns]
    return Lexicon({"group": entries}, language="en", uses_spaces=uses_spaces)


def found(text: str, *patterns: str, uses_spaces: bool = True) -> list[str]:
    """Return the pieces of a text that patterns match, in their order."""
    tokens = tokenize(text, uses_spaces=uses_spaces)
    matches = built(*patterns, uses_spaces=uses_spaces).matches(tokens)
    return [text[tokens[match.first].start : tokens[match.last - 1].end] for match in matches]


@pytest.mark.parametrize(
    ("pattern", "text", "pieces"),
    [
        ("touch base", "Let me touch base.", ["touch base"]),
        ("touch base", "TOUCH Base", ["TOUCH Base"]),
        ("touch base", "touch, base", []),
        ("touch base", "touch\nbase", ["touch\nbase"]),
        ("touch base", "touch\n\nbase", []),
        ("touch base", "touches base", []),
        ("can't", "I can’t say", ["can’t"]),
        ("follow-up", "a follow‑up call", ["follow‑up"]),
        ("cheers !", "Cheers! Cheers.", ["Cheers!"]),
    ],
)
def test_a_phrase_is_its_words_in_their_order(pattern: str, text: str, pieces: list[str]) -> None:
    """In whatever case, over a line but never over a paragraph; a mark is a word like any other."""
    assert found(text, pattern) == pieces


@pytest.mark.parametrize(
    ("pattern", "text", "pieces"),
    [
        ("so|very happy|glad", "so glad, very happy, quite glad", ["so glad", "very happy"]),
        ("any? news", "any news? no news", ["any news", "news", "news"]),
        ("any|some? news", "some news", ["some news", "news"]),
        ("any? news?", "any luck, good news", ["any", "news"]),
        ("strange , |.", "strange, strange,.", ["strange,", "strange,", "strange,."]),
        ("really ?", "Really? Really.", ["Really?"]),
        ("guess what !|?", "guess what? guess what!", ["guess what?", "guess what!"]),
    ],
)
def test_alternatives_and_what_may_be_left_out(pattern: str, text: str, pieces: list[str]) -> None:
    """A bar parts alternatives; a question mark behind a word lets it be left out, alone it is the mark."""
    assert found(text, pattern) == pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("please reply asap", ["please reply asap"]),
        ("please asap", ["please asap"]),
        ("please do write me asap", ["please do write me asap"]),
        ("please do write to me asap", []),
        ("please, asap", []),
        ("please reply. asap", []),
        ("please, reply asap", []),
        ("please", []),
    ],
)
def test_a_gap_skips_three_words_and_no_mark(text: str, pieces: list[str]) -> None:
    """A few words may stand in it, or none; it may go up to a mark, and never behind one."""
    assert found(text, "please … asap") == pieces
    assert found("hey there, hey you all.", "hey … ,") == ["hey there,"]


def test_several_gaps_reach_the_end_of_a_german_clause_in_hints_and_answers() -> None:
    """Its verb ends it, however long it is; elsewhere each gap skips three words."""
    text = "ich sage für die freie Stelle in Ihrem Haus und Hof ab"
    for group, language, expected in (("decline", "de", 1), ("decline", "en", 0), ("casual", "de", 0)):
        entries = [{"patterns": ["sage … … ab"], "reason": "It says no."}]
        lexicon = Lexicon({group: entries}, language=language, uses_spaces=True)
        assert len(list(lexicon.matches(tokenize(text, uses_spaces=True)))) == expected


def test_what_a_lexicon_spells_is_every_word_of_it_but_for_slips() -> None:
    """As it is written there, without stars and marks."""
    groups = {"thanks": ["vielen|herzlichen dank?", "dank* !"], "slip": ["nähmlich"]}
    entries = {group: [{"patterns": held, "reason": "It says so."}] for group, held in groups.items()}
    assert Lexicon(entries, language="de", uses_spaces=True).spelled == {"vielen", "herzlichen", "dank"}


@pytest.mark.parametrize(
    ("pattern", "text", "pieces"),
    [
        (
            "interview*",
            "interview, interviewing, an interviewer, interval",
            ["interview", "interviewing", "interviewer"],
        ),
        ("my nerv*", "my nerves and my nervousness, my nephew", ["my nerves", "my nervousness"]),
        ("have *ed", "have led, have worked, have gone", ["have led", "have worked"]),
        ("*chef ist", "Mein Küchenchef ist da, der Chef ist krank, die Chefin ist es", ["Küchenchef ist", "Chef ist"]),
        ("very gl* *ed", "very glad. very glazed red", ["very glazed red"]),
        ("*", "2 * 3", []),
    ],
)
def test_a_star_stands_for_the_rest_of_a_word(pattern: str, text: str, pieces: list[str]) -> None:
    """Behind its beginning, or before its end; alone it stands for nothing."""
    assert found(text, pattern) == pieces


def test_every_phrase_that_begins_at_a_word_is_found() -> None:
    """From each word on, the shorter ones first; an entry counts once however it is reached."""
    assert found("the waste of time", "waste", "waste of", "waste of time") == ["waste", "waste of", "waste of time"]
    assert found("so very good", "so … good", "so very good", "very? good") == ["so very good"] * 2 + [
        "very good",
        "good",
    ]


@pytest.mark.parametrize(
    ("pattern", "text", "pieces"),
    [
        ("至急ご連絡", "どうか至急ご連絡ください。", ["至急ご連絡"]),
        ("なぜ…ですか", "なぜまだですか。", ["なぜまだですか"]),
        ("なぜ…ですか", "なぜ、まだですか。", ["なぜ、まだですか"]),
        ("なぜ…ですか", "なぜ。まだですか。", []),
        ("なぜ…ですか", "なぜ一二三四五六七八ですか。", ["なぜ一二三四五六七八ですか"]),
        ("なぜ…ですか", "なぜ一二三四五六七八九ですか。", []),
        ("URLはこちら", "ＵＲＬはこちら", ["ＵＲＬはこちら"]),
        ("結果…いかが", "選考の結果はいかがでしょうか", ["結果はいかが"]),
        ("株式会社", "㈱北", []),
        ("(株)", "㈱北", ["㈱"]),
        ("ー*", "ー*", ["ー*"]),
        ("(結果|合否|SNS)は", "結果は、合否は、snsは、次第は", ["結果は", "合否は", "snsは"]),
        (
            "結果(は|につ)…(いつ|いつ頃)",
            "結果については、いつ頃。結果もいつ",
            ["結果については、いつ", "結果については、いつ頃"],
        ),
        ("(結|結果|結論)", "結果と結論", ["結", "結果", "結", "結論"]),
        ("結果(は|も)", "結果", []),
    ],
)
def test_a_script_without_blanks_is_matched_character_by_character(pattern: str, text: str, pieces: list[str]) -> None:
    """A gap skips eight characters, and goes over a comma; brackets with a bar hold a choice; a star is a star."""
    assert found(text, pattern, uses_spaces=False) == pieces


def test_a_match_names_its_entry_and_its_reason() -> None:
    """With what to write in place of it, if that is only one thing."""
    entry = {"patterns": ["gonna"], "reason": "It is spoken.", "replacement": "going to"}
    held = Lexicon({"casual": [entry], "plain": []}, language="en", uses_spaces=True)
    (match,) = held.matches(tokenize("I'm gonna go", uses_spaces=True))
    assert (match.entry.group, match.entry.reason, match.entry.replacement) == ("casual", "It is spoken.", "going to")
    assert (match.first, match.last) == (1, 2)
    assert held.groups == {"casual", "plain"}
    assert held.words("casual") == {"gonna"}
    assert not held.words("plain") | held.words("other")


def test_the_words_of_a_group_are_its_phrases_written_out() -> None:
    """As they are compared: each alternative, joined as the script joins."""
    assert built("So|Very glad", "any? news").words("group") == {"so glad", "very glad", "any news", "news"}
    assert built("ご連絡", uses_spaces=False).words("group") == {"ご連絡"}


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Dear Ms. O’Neil-Weiß,", ["dear", "ms", ".", "o'neil-weiss", ","]),
        ("Cafe\u0301 Café", ["café", "café"]),
        ("One.\n\n \nTwo", ["one", ".", PARAGRAPH_BREAK, "two"]),
        ("\n\n  One\nTwo\n\n", ["one", "two"]),
        ("Mail me@example.org, or see https://example.org/me.", ["mail", "me@example.org", ",", "or", "see",
                                                                "https://example.org/me", "."]),
        ("www.example.org!", ["www.example.org", "!"]),
        ("a@!!", ["a@", "!", "!"]),
        ("snake_case – 3.5 €", ["snake", "case", "3", ".", "5"]),
    ],
)  # fmt: skip
def test_a_text_is_cut_into_words_marks_and_addresses(text: str, tokens: list[str]) -> None:
    """Without regard to case, to the form of letters and apostrophes; an empty line is a token of its own."""
    assert [token.text for token in tokenize(text, uses_spaces=True)] == tokens


def test_a_text_without_blanks_is_cut_into_characters() -> None:
    """A run of Latin letters or figures is one token; one character may be compared as several."""
    tokens = tokenize("ＡＷＳと SQL、㈱北。\n\n第2", uses_spaces=False)
    assert [token.text for token in tokens] == [
        "aws",
        "と",
        "sql",
        "、",
        "(",
        "株",
        ")",
        "北",
        "。",
        PARAGRAPH_BREAK,
        "第",
        "2",
    ]


@pytest.mark.parametrize("chunk", ["a@b", "https://x", "www.x", "WWW.x", "github.com/x"])
def test_an_address_is_known_by_its_marks(chunk: str) -> None:
    """So that its dots end no sentence."""
    assert is_email_or_url(chunk)
    assert not is_email_or_url(chunk.replace("@", "").replace("/", "").replace("www", "w").replace("WWW", "w"))


@given(text=st.text(), uses_spaces=st.booleans())
def test_tokens_stand_in_order_and_within_the_text(text: str, uses_spaces: bool) -> None:
    """Of any text whatsoever; none is empty."""
    last = 0
    for token in tokenize(text, uses_spaces=uses_spaces):
        assert 0 <= token.start <= token.end <= len(text)
        assert token.start >= last or not uses_spaces
        assert token.text
        last = token.end


@given(words=st.lists(st.sampled_from(["a", "b", "c", ",", ".", "\n\n"]), max_size=12))
def test_a_pattern_with_a_gap_is_what_a_plain_search_finds(words: list[str]) -> None:
    """Each place where the first word stands and, over at most three words without a mark, the last."""
    text = " ".join(words)
    texts = [token.text for token in tokenize(text, uses_spaces=True)]
    expected = [
        (first, last + 1)
        for first, word in enumerate(texts)
        for last in range(first + 1, min(first + 5, len(texts)))
        if word == "a" and texts[last] == "b" and not {",", ".", PARAGRAPH_BREAK} & set(texts[first + 1 : last])
    ]
    assert [(match.first, match.last) for match in built("a … b").matches(tokenize(text, uses_spaces=True))] == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_group_that_its_script_needs(language: str) -> None:
    """The groups of all languages are the same, but for those that belong to one kind of script."""
    everywhere = (
        {group for groups in FILES.values() for group in groups}
        - ONLY_SPACED
        - ONLY_UNSPACED
        - ONLY_ENGLISH
        - ONLY_GERMAN
    )
    expected = everywhere | (ONLY_SPACED if SPACED[language] else ONLY_UNSPACED)
    if language == "en":
        expected -= NOT_ENGLISH
    assert FILES[language].keys() == expected | {"en": ONLY_ENGLISH, "de": ONLY_GERMAN}.get(language, set())


def test_every_group_is_looked_for_by_somebody() -> None:
    """A group that no check asks for would be read in vain."""
    package = "".join(
        part.read_text(encoding="utf-8")
        for folder in ("followup_kit.reviews", "followup_kit.reviews._checks", "followup_kit.reviews._text")
        for part in files(folder).iterdir()
        if part.name.endswith(".py")
    )
    assert not {group for groups in FILES.values() for group in groups if f'"{group}"' not in package}


def is_well_formed(entry: Mapping[str, Any], language: str) -> bool:
    """Tell patterns, a reason that is a sentence, and perhaps what to write instead and how bad it is; nothing else."""
    reason: str = entry["reason"]
    return (
        entry.keys() <= {"patterns", "reason", "replacement", "severity"}
        and entry.get("severity", "warning") in ("warning", "suggestion")
        and bool(entry["patterns"])
        and all(isinstance(pattern, str) and pattern == pattern.strip() != "" for pattern in entry["patterns"])
        and (not SPACED[language] or all(pattern == pattern.lower() for pattern in entry["patterns"]))
        and not reason.lstrip("\"'")[0].islower()
        and reason.endswith((".", "!", "?", '?"', '."'))
        and ("replacement" not in entry or entry["replacement"].strip() == entry["replacement"] != "")
    )


def test_entries_are_well_formed() -> None:
    """Each entry has patterns, a reason that is a sentence, and perhaps what to write instead; nothing else."""
    entries = [(language, group, entry) for language, group, entries in GROUPS for entry in entries]
    assert len(entries) > 500
    assert [entry for entry in entries if not is_well_formed(entry[2], entry[0])] == []


def test_no_pattern_stands_twice_in_a_group() -> None:
    """The second would say the same, perhaps with another reason."""
    patterns = Counter((*place, said) for *place, entries in GROUPS for entry in entries for said in entry["patterns"])
    assert [pattern for pattern, times in patterns.items() if times > 1] == []


def phrases_with_each_word(pattern: str) -> Iterator[str]:
    """Write a pattern out so often that each of its alternatives stands in one phrase; not in all combinations."""
    places = [(*words, "") if is_optional else words for words, is_optional in map(_choices_of, pattern.split())]
    for turn in range(max(map(len, places))):
        yield " ".join(word for words in places if (word := words[turn % len(words)]))


def texts_with_each_choice(pattern: str) -> Iterator[str]:
    """Write a pattern of a script without blanks out, as above."""
    places = [
        part[1:-1].split("|") if part.startswith("(") and "|" in part else [part]
        for part in re.split(r"(\([^()]*\))", pattern)
    ]
    for turn in range(max(map(len, places))):
        yield "".join(choices[turn % len(choices)] for choices in places)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_can_be_found(language: str) -> None:
    """Written out, each matches itself: none holds an element that no text could have."""
    held = lexicon_for(language)
    assert lexicon_for(language) is held
    never = []
    for group, entries in FILES[language].items():
        if group in WORD_LISTS:
            # Asked for its words only; they are not looked for.
            continue
        patterns = [pattern for entry in entries for pattern in entry["patterns"]]
        write_out = phrases_with_each_word if held.uses_spaces else texts_with_each_choice
        for phrase in (phrase for pattern in patterns for phrase in write_out(pattern)):
            text = phrase.replace("*", "x").replace(" …", "").replace("…", "")
            tokens = tokenize(text, uses_spaces=held.uses_spaces)
            matches = [match for match in held.matches(tokens) if match.entry.group == group]
            if not any(match.last - match.first == len(tokens) for match in matches):
                never.append((group, phrase))
    assert never == []
