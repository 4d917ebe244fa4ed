"""Slips of the hand, and characters that are not what they look like."""

import pytest

from tests.support.letters import Case, named

REPORTED = [
    Case("FK601", "I wrote the the letter.", ("the the",), instead="the"),
    Case("FK601", "The the letter", ("The the",), instead="The"),
    Case("FK601", "It was. And\nAnd so.", ("And\nAnd",), instead="And"),
    Case("FK601", "Ich habe habe geschrieben.", ("habe habe",), language="de", instead="habe"),
    Case("FK601", "御礼をを申し上げます。", ("をを",), language="ja"),
    Case("FK602", "One  two", ("  ",), instead=" "),
    Case("FK602", "Thanks.", ("\u00a0 ",), subject="One\u00a0 two", instead=" "),
    Case("FK603", "It was (as you said good.", ("(",)),
    Case("FK603", "(As you said, it was good.", ("(",)),
    Case("FK603", "It was as you said) good.", (")",)),
    Case("FK603", "「御礼」」です。", ("」",), language="ja"),
    Case("FK603", 'It was "good.\n\nIt was "fine".', ('"',)),
    Case("FK603", "Es war „gut.", ("„",), language="de"),
    Case("FK603", "御礼（面接です。", ("（",), language="ja"),
    Case("FK604", "Dear Mr. Okafor,\n\nI like the role at .\n\nBest regards,\nGrace Adeyemi", (" .",)),
    Case("FK604", "I came, , and went.", (", ,",)),
    Case("FK604", "Dear Mr. Okafor,\n\nI went to the. It was good.", ("the",)),
    Case("FK604", "Dear Mr. Okafor,\n\nI went to the ! It was good.", ("the",)),
    Case("FK604", "Dear Mr. Okafor,\n\nI liked what you said about the\n\nIt was good.", ("the", "the")),
    Case("FK604", "Dear Mr. Okafor,\n\nI liked what you said about streaming\n\nIt was good.", ("streaming",)),
    Case("FK604", "Guten Tag,\n\nich komme gern zu der. Danke.", ("der",), language="de"),
    Case(
        "FK604",
        "お世話になっております。\n\n御礼申し上げます\n\n面接が楽しかったです。",
        ("",),
        language="ja",
        instead="。",
    ),
    Case("FK604", "お世話になっております。\n\n貴社の仕事に\n\nありがとうございました。", ("に",), language="ja"),
    Case("FK604", "面接の。、御礼です。", ("。、",), language="ja"),
    Case("FK611", "pa\u200btience", ("\u200b",), instead=""),
    Case("FK611", "a\x07b", ("\x07",), instead=""),
    Case("FK611", "a\u2066b", ("\u2066",), instead=""),
    Case("FK611", "ab\u200dc", ("\u200d",), instead=""),
    Case("FK611", "御礼\ufeffです。", ("\ufeff",), language="ja", instead=""),
    Case("FK612", "I like the r\u043ele.", ("r\u043ele",), instead="role"),
    Case("FK612", "I like \u0440\u043e\u0440 music.", ("\u0440\u043e\u0440",), instead="pop"),
    Case("FK612", "Ag\u0436o is", ("Ag\u0436o",)),
    Case("FK612", "Write me at 𝓰race now.", ("𝓰",), instead="g"),
    Case("FK612", "メールは ａ@example.jp です。", ("ａ@example.jp",), language="ja", instead="a@example.jp"),
]

LEFT_ALONE = [
    Case("FK601", "I liked the film Zorba Zorba."),
    Case("FK601", "I know that that helps, as he had had it. Walla Walla! Re: re, 3 3. me@x.org me@x.org"),
    Case("FK601", "The Baden Baden team; US us."),
    Case("FK601", "Walla Walla", facts={"company": "Walla Walla Works"}),
    Case("FK601", "very, very; go-go. the\n\nthe"),
    Case("FK601", "Menschen, die die Arbeit tun.", language="de"),
    Case("FK601", "ますます貴社で働きたく存じます。", language="ja"),
    Case("FK602", "One two\n  three  \nfour"),
    Case("FK603", 'It was (as [you] said) good: 1) one, a) two :) ;-) (c).\n\n"Good." \'tis 5" wide.'),
    Case("FK603", "Es war „gut“, »gut« und «gut».", language="de"),
    Case("FK603", "「御礼」（面接）です。", language="ja"),
    Case(
        "FK604", "Dear Mr. Okafor,\n\nI work in IT. I came in. on 3 May. What is it for... I see e.g., so.\n\nThanks."
    ),
    Case(
        "FK604",
        "Dear Mr. Okafor,\n\nI bring three things:\n\n- ten years of work on pipes\n\n2) one more of them\n\nSo.",
    ),
    Case("FK604", "Dear Mr. Okafor,\n\nYou find all of it at me@example.org\n\nThe notes of Grace Adeyemi\n\nSo."),
    Case("FK604", "Dear Mr. Okafor,\n\nI liked what you said about streaming\nand more of it today.\n\nSo."),
    Case("FK604", "Dear Mr. Okafor,\n\nI liked what you said about streaming", channel="linkedin"),
    Case("FK604", "Dear Mr. Okafor,\n\nI remain with all good wishes for you\n\nyours truly,\nGrace Adeyemi"),
    Case("FK604", "お世話になっております。\n\n・御礼申し上げます\n\n御礼申し上げます。", language="ja"),
    Case("FK611", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u2066a\u2069, a plain é."),
    Case("FK604", "お世話になっております。\n\n末筆ながら御礼の一書信さん\n\n以上です。", language="ja"),
    Case("FK611", "Tab\tand line\r\n"),
    Case("FK612", "The α and β of TNFα; Привет, мир."),
    Case("FK612", "The Σ of it."),
    Case("FK612", "I like the r\u043ele.", facts={"company": "r\u043ele"}),
    Case("FK612", "ＡＷＳと ａ＠例 と α。", language="ja"),
]


@pytest.mark.parametrize("case", REPORTED, ids=named)
def test_a_slip_is_reported_where_it_stands(case: Case) -> None:
    """With what belongs there, if only one thing does."""
    assert case.reported == case.found
    if case.instead is not None:
        assert [finding.replacement for finding in case.findings] == [case.instead]


@pytest.mark.parametrize("case", LEFT_ALONE, ids=named)
def test_what_only_looks_like_a_slip_is_left_alone(case: Case) -> None:
    """Words a language repeats, lists, faces and inches, abbreviations, and scripts that join their letters."""
    assert case.reported == ()
