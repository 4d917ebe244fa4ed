"""The candidate's own address is known again with its parts in another order."""

from tests.support.letters import Case

GRACE = {"candidate": {"name": "Grace Adeyemi", "email": "grace.adeyemi@example.com"}}


def test_an_address_with_its_letters_in_another_order_is_a_slip() -> None:
    """The same letters at the same domain are the candidate's address; other letters may be another address."""
    turned = Case("FK107", "Write to adeyemi.grace@example.com", facts=GRACE)
    assert turned.reported == ("adeyemi.grace@example.com",)
    assert [finding.replacement for finding in turned.findings] == ["grace.adeyemi@example.com"]
    assert Case("FK107", "Write to office@example.com", facts=GRACE).reported == ()


PHONE = {
    "en": {"candidate": {"name": "Grace Adeyemi", "phone": "+1 212 555 0147"}},
    "ja": {"candidate": {"name": "佐藤 美咲", "phone": "090-5581-2734", "email": "misaki.sato@example.jp"}},
}


def test_japanese_writes_words_right_beside_a_number_and_an_address() -> None:
    """Without a blank; its own digits are as wide as its letters."""
    for written in ("090-5581-2743", "０９０－５５８１－２７４３"):
        found = Case("FK107", f"折り返しは{written}までお願いいたします。", language="ja", facts=PHONE["ja"])
        assert found.reported == (written,)
    found = Case("FK107", "メールはmisaki.saot@example.jpまで", language="ja", facts=PHONE["ja"])
    assert found.reported == ("misaki.saot@example.jp",)
    right = "折り返しは090-5581-2734、メールはmisaki.sato@example.jpまで"
    assert Case("FK107", right, language="ja", facts=PHONE["ja"]).reported == ()


def test_two_digits_exchanged_are_a_slip_beside_the_right_number_too() -> None:
    """One digit that differs may be another phone of theirs then, so that it is left alone."""
    exchanged = Case("FK107", "Call +1 212 555 0174.\n\nGrace\n+1 212 555 0147", facts=PHONE["en"])
    assert [(finding.severity, finding.replacement) for finding in exchanged.findings] == [
        ("warning", "+1 212 555 0147")
    ]
    assert exchanged.reported == ("+1 212 555 0174",)
    assert Case("FK107", "Call +1 212 555 0148.\n\nGrace\n+1 212 555 0147", facts=PHONE["en"]).reported == ()


def test_another_end_of_the_domain_may_be_a_slip() -> None:
    """The same name at the same provider; a warning, for both may be theirs."""
    for written in ("grace.adeyemi@example.org", "grace.adeyemi@example.co.uk"):
        found = Case("FK107", f"Write to {written}", facts=GRACE)
        assert found.reported == (written,)
        assert [finding.severity for finding in found.findings] == ["warning"]
    assert Case("FK107", "Write to grace.adeyemi@sample.com", facts=GRACE).reported == ()
