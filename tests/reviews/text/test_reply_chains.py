"""The message that a reply quotes is blanked, and everything stays in its place."""

from followup_kit.reviews._text.reply_chains import blank_reply_chain


def test_what_stands_below_the_introduction_of_a_quoted_message_is_blanked() -> None:
    """The lines keep their lengths, and the candidate's own words stay."""
    own, quoted = "Thank you.\n\n", "On Tue, May 19, 2026 Dana Whitfield wrote:\nHey Grace!"
    assert blank_reply_chain(own + quoted) == own + " " * 42 + "\n" + " " * 10


def test_a_letter_that_begins_like_one_is_the_candidates_own() -> None:
    """Nothing stands above it that could be the reply."""
    text = "On Tue, May 19, 2026 Dana Whitfield wrote:\nHey Grace!"
    assert blank_reply_chain(text) == text
