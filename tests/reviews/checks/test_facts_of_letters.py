"""Facts that are wrong or missing in ways that letters had, and their near neighbours."""

from typing import Any

from followup_kit.reviews import review

CONTEXTS: dict[str, dict[str, Any]] = {
    "en": {
        "candidate": {"name": "Norman Best", "email": "norman.best@example.com"},
        "recipient": {"name": "Leah Rosen", "given_name": "Leah", "family_name": "Rosen", "honorific": "Dr."},
        "company": "Tally & Co.",
        "position": "Production Manager",
        "interview_date": "2026-08-27",
    },
    "de": {
        "candidate": {"name": "Henrik Dahl", "email": "henrik.dahl@example.de"},
        "recipient": {"name": "Tanja Seidel", "given_name": "Tanja", "family_name": "Seidel", "honorific": "Frau"},
        "company": "Optik Wald",
        "position": "Augenoptiker",
        "interview_date": "2026-11-05",
    },
    "ja": {
        "candidate": {"name": "渡邉 史織", "email": "shiori@example.jp"},
        "recipient": {"name": "桜井 良太", "given_name": "良太", "family_name": "桜井"},
        "company": "こだま鉄道株式会社",
        "position": "警備計画職",
        "interview_date": "2026-04-23",
    },
}
BODIES = {
    "en": "Dear Dr. Rosen,\n\n{}\n\nKind regards,\nNorman Best",
    "de": "Sehr geehrte Frau Seidel,\n\n{}\n\nMit freundlichen Grüßen\nHenrik Dahl",
    "ja": "こだま鉄道株式会社\n桜井 良太様\n\nお世話になっております。\n{}\n\n渡邉 史織",
}


def codes(
    language: str,
    body: str,
    message_type: str = "thank-you",
    *,
    subject: str = "",
    channel: str = "email",
    **facts: Any,
) -> set[str]:
    """Return the codes found in a letter."""
    draft: dict[str, Any] = {"message_type": message_type, "channel": channel, "body": body, "locale": language}
    if channel == "email":
        draft["subject"] = subject or "Production Manager"
    return {finding.code for finding in review(draft, CONTEXTS[language] | facts)}


def test_facts_that_are_wrong_are_found_and_their_neighbours_are_not() -> None:
    """Each sentence in a letter of its own, with whether its code is found."""
    cases = [
        ("FK112", "en", "check-in", "Thank you once again for interviewing me on 24 August.", True),
        ("FK112", "en", "check-in", "Thank you once again for interviewing me on 27 August.", False),
        ("FK121", "en", "thank-you", "You will find my sketch for the veranda attached to this mail.", True),
        ("FK121", "en", "thank-you", "The tag attached to each lamp is a fine idea.", False),
        ("FK104", "en", "withdrawal", "I withdraw my candidature for the post of Quality Manager.", True),
        ("FK104", "en", "withdrawal", "I withdraw, as I have accepted the post of Quality Manager elsewhere.", False),
        ("FK210", "de", "check-in", "Ich habe den Lehrgang zur Brandabwehr abgeschlossen.", True),
        ("FK210", "de", "check-in", "Ist das Verfahren inzwischen abgeschlossen?", False),
        ("FK105", "ja", "thank-you", "4月23日に面接をしていただいた渡邉 史識です。", True),
        ("FK105", "ja", "thank-you", "4月23日に面接をしていただいた渡邉 史織です。", False),
        ("FK114", "ja", "thank-you", "次の二次面接は4月16日に伺えばよいと承知しております。", True),
        ("FK114", "ja", "thank-you", "次の二次面接は4月30日に伺えばよいと承知しております。", False),
        ("FK104", "ja", "thank-you", "4月23日に警備管理職の面接をしていただきました。", True),
        ("FK104", "ja", "thank-you", "4月23日に最終選考の面接をしていただきました。", False),
        ("FK601", "ja", "thank-you", "試験の勉強を勉強を続けてまいります。", True),
        ("FK601", "ja", "thank-you", "試験の勉強を、勉強会で続けてまいります。", False),
    ]
    wrong = [
        (code, sentence)
        for code, language, message_type, sentence, expected in cases
        if (code in codes(language, BODIES[language].format(sentence), message_type)) is not expected
    ]
    assert wrong == []


def test_a_name_of_one_word_is_not_looked_for_in_introductions() -> None:
    """Where no space tells the family name, one character wrong may be somebody else."""
    for name in ("渡邉史織", "アンナ マリア ベルク"):
        body = BODIES["ja"].format("渡邉史識です。")
        assert "FK105" not in codes("ja", body, candidate={"name": name})


def test_a_japanese_letter_that_only_says_it_was_instructive_mentions_nothing() -> None:
    """The position is no word of the talk either."""
    for sentence, missing in [
        ("警備計画職の面接をありがとうございました。大変勉強になりました。", True),
        ("警備計画職の面接をありがとうございました。現場のお話が大変勉強になりました。", False),
        ("警備計画職の面接をありがとうございました。花火大会の備えを考えております。", False),
    ]:
        found = codes("ja", BODIES["ja"].format(sentence), discussed=["花火大会の動線計画"])
        assert ("FK205" in found) is missing, sentence


def test_a_note_says_nothing_as_a_subject() -> None:
    """However short it is said to be."""
    body = BODIES["en"].format("Thank you for your time.")
    vague = {
        subject: "FK303" in codes("en", body, subject=subject)
        for subject in ("A quick note", "A few words", "A note of thanks", "A note on the Production Manager post")
    }
    assert vague == {subject: "Production" not in subject for subject in vague}


def test_a_title_and_a_name_before_a_comma_greet() -> None:
    """``Dr. Rosen, thank you`` greets her; ``Dr. Okafor, thank you`` does not, nor does a title alone."""
    for begins, greets in [("Dr. Rosen", True), ("Leah", True), ("Dr. Okafor", False), ("Dr", False)]:
        body = f"{begins}, thank you for the interview for the Production Manager opening. Norman Best"
        assert ("FK201" in codes("en", body, "connection-request", channel="linkedin")) is not greets, begins


def test_a_position_at_the_readers_company_is_accepted() -> None:
    """``I accept the position at Tally & Co.`` takes no other; at another company it declines."""
    for place, accepts in [("Tally & Co.", True), ("your firm", True), ("Brill & Sons", False)]:
        body = BODIES["en"].format(f"Thank you for the offer. I accept the Production Manager position at {place}.")
        found = codes("en", body, "offer-reply", outcome="offered", decision="accept")
        assert ("FK221" not in found) is accepts, place
