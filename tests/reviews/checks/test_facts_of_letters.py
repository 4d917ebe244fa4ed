"""Facts that are wrong or missing in ways that letters had, and their near neighbours."""

from typing import Any

from followup_kit.reviews import review
from tests.support.letters import FACTS, SUBJECTS, framed


def codes(
    language: str,
    body: str,
    message_type: str = "thank-you",
    *,
    subject: str | None = None,
    channel: str = "email",
    **facts: Any,
) -> set[str]:
    """Return the codes found in a letter."""
    draft: dict[str, Any] = {"message_type": message_type, "channel": channel, "body": body, "locale": language}
    if channel == "email":
        draft["subject"] = subject or SUBJECTS[language]
    return {finding.code for finding in review(draft, FACTS[language] | facts)}


def test_facts_that_are_wrong_are_found_and_their_neighbours_are_not() -> None:
    """Each sentence in a letter of its own, with whether its code is found."""
    cases = [
        ("FK112", "en", "check-in", "Thank you once again for interviewing me on 16 May.", True),
        ("FK112", "en", "check-in", "Thank you once again for interviewing me on 19 May.", False),
        ("FK121", "en", "thank-you", "You will find my sketch for the veranda attached to this mail.", True),
        ("FK121", "en", "thank-you", "The tag attached to each lamp is a fine idea.", False),
        ("FK104", "en", "withdrawal", "I withdraw my candidature for the post of Quality Manager.", True),
        ("FK104", "en", "withdrawal", "I withdraw, as I have accepted the post of Quality Manager elsewhere.", False),
        ("FK210", "de", "check-in", "Ich habe den Lehrgang zur Brandabwehr abgeschlossen.", True),
        ("FK210", "de", "check-in", "Ist das Verfahren inzwischen abgeschlossen?", False),
        ("FK105", "ja", "thank-you", "5月19日に面接をしていただいた佐藤 美桜です。", True),
        ("FK105", "ja", "thank-you", "5月19日に面接をしていただいた佐藤 美咲です。", False),
        ("FK114", "ja", "thank-you", "次の二次面接は5月12日に伺えばよいと承知しております。", True),
        ("FK114", "ja", "thank-you", "次の二次面接は5月26日に伺えばよいと承知しております。", False),
        ("FK601", "ja", "thank-you", "試験の勉強を勉強を続けてまいります。", True),
        ("FK601", "ja", "thank-you", "試験の勉強を、勉強会で続けてまいります。", False),
    ]
    wrong = [
        (code, sentence)
        for code, language, message_type, sentence, expected in cases
        if (code in codes(language, framed(language, sentence), message_type)) is not expected
    ]
    assert wrong == []


def test_a_name_of_one_word_is_not_looked_for_in_introductions() -> None:
    """Where no space tells the family name, one character wrong may be somebody else."""
    for name in ("佐藤美咲", "アンナ マリア ベルク"):
        body = framed("ja", "佐藤美桜です。")
        assert "FK105" not in codes("ja", body, candidate={"name": name})


def test_a_japanese_letter_that_only_says_it_was_instructive_mentions_nothing() -> None:
    """The position is no word of the talk either."""
    for sentence, missing in [
        ("データエンジニア職の面接をありがとうございました。大変勉強になりました。", True),
        ("データエンジニア職の面接をありがとうございました。現場のお話が大変勉強になりました。", False),
        ("データエンジニア職の面接をありがとうございました。花火大会の備えを考えております。", False),
    ]:
        found = codes("ja", framed("ja", sentence), discussed=["花火大会の動線計画"])
        assert ("FK205" in found) is missing, sentence


def test_a_note_says_nothing_as_a_subject() -> None:
    """However short it is said to be."""
    body = framed("en", "Thank you for your time.")
    vague = {
        subject: "FK303" in codes("en", body, subject=subject)
        for subject in ("A quick note", "A few words", "A note of thanks", "A note on the Data Engineer post")
    }
    assert vague == {subject: "Data" not in subject for subject in vague}


def test_another_japanese_position_is_found_and_a_stage_is_none() -> None:
    """Two positions may begin alike; the last stage of a selection is interviewed for as well."""
    for interview, found in [("警備管理職", True), ("最終選考", False)]:
        body = framed("ja", f"5月19日に{interview}の面接をしていただきました。")
        assert ("FK104" in codes("ja", body, position="警備計画職")) is found, interview


def test_a_title_and_a_name_before_a_comma_greet() -> None:
    """``Dr. Okafor, thank you`` greets him; ``Dr. Rosen, thank you`` does not, nor does a title alone."""
    recipient = FACTS["en"]["recipient"] | {"honorific": "Dr."}
    for begins, greets in [("Dr. Okafor", True), ("Daniel", True), ("Dr. Rosen", False), ("Dr", False)]:
        body = f"{begins}, thank you for the interview for the Data Engineer opening. Grace Adeyemi"
        found = codes("en", body, "connection-request", channel="linkedin", recipient=recipient)
        assert ("FK201" in found) is not greets, begins


def test_a_position_at_the_readers_company_is_accepted() -> None:
    """``I accept the position at Tally & Co.`` takes no other; at another company it declines."""
    for place, accepts in [("Tally & Co.", True), ("your firm", True), ("Brill & Sons", False)]:
        body = framed("en", f"Thank you for the offer. I accept the Data Engineer position at {place}.")
        found = codes("en", body, "offer-reply", outcome="offered", decision="accept", company="Tally & Co.")
        assert ("FK221" not in found) is accepts, place
