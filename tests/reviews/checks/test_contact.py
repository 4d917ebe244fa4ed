"""The candidate's own address is known again with its parts in another order."""

from tests.support.letters import Case

GRACE = {"candidate": {"name": "Grace Adeyemi", "email": "grace.adeyemi@example.com"}}


def test_an_address_with_its_letters_in_another_order_is_a_slip() -> None:
    """The same letters at the same domain are the candidate's address; other letters may be another address."""
    turned = Case("FK107", "Write to adeyemi.grace@example.com", facts=GRACE)
    assert turned.reported == ("adeyemi.grace@example.com",)
    assert [finding.replacement for finding in turned.findings] == ["grace.adeyemi@example.com"]
    assert Case("FK107", "Write to office@example.com", facts=GRACE).reported == ()
