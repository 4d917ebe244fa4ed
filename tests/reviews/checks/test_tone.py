"""How a draft sounds: words that do not suit a letter, and marks of excitement."""

import pytest

from tests.support.letters import Case, named

NOBODY: dict[str, None] = {"recipient": None}

REPORTED = [
    Case("FK501", "I'm gonna write.", ("gonna",), instead="going to"),
    Case("FK501", "Thanks.", ("Hey",), subject="Hey Daniel"),
    Case("FK501", "LG Jonas", ("LG",), language="de"),
    Case("FK501", "Ich mein, das passt.", ("Ich mein,",), language="de"),
    Case(
        "FK501",
        "Sehr geehrte Frau Bürgi,\n\nvielen Dank für Ihre Zeit.\n\nLiebe Grüße\nJonas Feddersen",
        ("Liebe Grüße",),
        language="de",
    ),
    Case("FK501", "めっちゃ楽しかったです。", ("めっちゃ",), language="ja"),
    Case("FK502", "See you 😊!", ("😊",), instead=""),
    Case("FK502", "See you :-) soon", (" :-)",), instead=""),
    Case("FK502", "お会いできて嬉しいです（笑）", ("（笑）",), language="ja", instead="。"),
    Case("FK503", "I am VERY keen.", ("VERY",)),
    Case("FK503", "It IS MY DREAM job.", ("IS MY DREAM",)),
    Case("FK503", "Ich bin SEHR froh.", ("SEHR",), language="de"),
    Case("FK504", "Thank you!!", ("!!",), instead="."),
    Case("FK504", "Really?!", ("?!",), instead="?"),
    Case("FK504", "One! Two! Three! Four!", ("!", "!")),
    Case("FK504", "嬉しいです！！", ("！！",), language="ja", instead="。"),
    Case("FK504", "本当ですか！？", ("！？",), language="ja", instead="？"),
    Case("FK511", "I am frustrated.", ("I am frustrated",)),
    Case("FK511", "Ich bin frustriert.", ("Ich bin frustriert",), language="de"),
    Case("FK511", "がっかりしました。", ("がっかりしました",), language="ja"),
    Case("FK512", "I need an answer by Friday.", ("I need an answer by",)),
    Case("FK512", "Thank you.", ("I need an answer by",), subject="I need an answer by Friday"),
    Case("FK512", "Ich brauche dringend eine Antwort.", ("brauche dringend",), language="de"),
    Case("FK512", "至急ご連絡ください。", ("至急ご連絡ください。",), language="ja"),
    Case("FK513", "You got my hopes up.", ("You got my hopes up",)),
    Case("FK513", "Nach all der Mühe.", ("Nach all der Mühe",), language="de"),
    Case("FK513", "有給休暇まで取りました。", ("有給休暇まで",), language="ja"),
    Case("FK514", "I lie awake.", ("lie awake",)),
    Case("FK514", "Ich brauche diesen Job.", ("brauche diesen Job",), language="de"),
    Case("FK514", "何でもします。", ("何でもします",), language="ja"),
    Case("FK515", "Sorry to bother you.", ("Sorry to bother",)),
    Case("FK515", "Entschuldigen Sie die Störung.", ("Entschuldigen Sie die Störung",), language="de"),
    Case("FK515", "私なんかにはもったいないです。", ("私なんか",), language="ja"),
    Case("FK521", "I wanted to touch base.", ("touch base",)),
    Case("FK521", "Hiermit bedanke ich mich.", ("Hiermit bedanke ich",), language="de"),
    Case("FK521", "取り急ぎお礼まで。", ("取り急ぎお礼まで",), language="ja"),
]

LEFT_ALONE = [
    Case("FK501", "I would join Hey Labs.", facts={"company": "Hey Labs"}),
    Case("FK501", "You said “hey, we can do that”, and „gonna“."),
    Case("FK501", "Whatever you need, or something similar."),
    Case("FK501", "めっちゃ電機でお話を伺いました。", language="ja", facts={"company": "めっちゃ電機"}),
    Case("FK501", "Am Montag habe ich mein Zeugnis geschickt.", language="de"),
    Case("FK502", "I would join Sun ☀ Labs.", facts={"company": "Sun ☀ Labs"}),
    Case("FK502", "Items: (a) 3:30, 1 <3000, http://x/D:/p"),
    Case("FK503", "I know SQL, AWS and IT."),
    Case("FK503", "NORTHWIND ENERGY IS fine."),
    Case("FK503", "A B C"),
    Case("FK503", "すべてのSQLを。AND ALL", language="ja"),
    Case("FK504", "Thank you! It was good! Why?? Really?"),
    Case("FK511", "You are never one to make anyone angry."),
    Case("FK511", "You spoke of the frustration of patients."),
    Case("FK511", "Frust entsteht anderswo.", language="de"),
    Case("FK511", "がっかりさせない製品です。", language="ja"),
    Case("FK512", "There is no urgent need on my side. I do not need an answer yet."),
    Case("FK512", "Ich warte gern.", language="de"),
    Case("FK512", "ご連絡をお待ちしております。", language="ja"),
    Case("FK512", "I found your form today: please confirm that mine arrived."),
    Case("FK513", "I hope all is well."),
    Case("FK514", "I sleep well."),
    Case("FK515", "I was sorry to miss the tour."),
    Case("FK521", "The base is solid."),
]


@pytest.mark.parametrize("case", REPORTED, ids=named)
def test_a_word_out_of_tone_is_reported_where_it_stands(case: Case) -> None:
    """The whole phrase and no more, in each language; what can be put in its place comes with it."""
    assert case.reported == case.found
    if case.instead is not None:
        assert {finding.replacement for finding in case.findings} == {case.instead}


@pytest.mark.parametrize("case", LEFT_ALONE, ids=named)
def test_the_same_words_in_a_good_sense_are_left_alone(case: Case) -> None:
    """Names, quotations, negations, abbreviations, a time before what is asked, and two marks in a whole letter."""
    assert case.reported == ()


def test_the_first_two_exclamation_marks_are_free() -> None:
    """From the third on each is reported, the subject's counted as well."""
    assert Case("FK504", "One! Two.", subject="Thanks!").reported == ()
    assert [finding.span for finding in Case("FK504", "One! Two!", subject="Thanks!").findings] == [("body", 8, 9)]


def test_a_reason_comes_with_a_phrase() -> None:
    """It is the lexicon's, behind the words themselves."""
    (finding,) = Case("FK513", "You got my hopes up.").findings
    assert finding.message.startswith("Leave out 'You got my hopes up'. ")
    assert finding.message.endswith(".")
