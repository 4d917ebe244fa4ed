"""How wide a text is about, and as much of it as fits."""

from hypothesis import given
from hypothesis import strategies as st

from followup_kit.pictures._text import fitted, text_width


@given(st.text(max_size=80), st.floats(0, 500))
def test_what_is_fitted_fits(text: str, room: float) -> None:
    """It is the text on one line, or the beginning of it with an ellipsis; never wider than its room."""
    shown = fitted(text, 13, room)
    line = " ".join(text.split())
    assert text_width(shown, 13) <= room
    assert shown == line or line.startswith(shown.removesuffix("…").rstrip())


def test_a_text_that_fits_stays_as_it_is() -> None:
    """And white space is collapsed."""
    assert fitted("Dana  Okafor\n", 13, 200) == "Dana Okafor"
    assert fitted("Dana Okafor", 13, 70) == "Dana Ok…"
    assert fitted("Dana Okafor", 13, 5) == ""


def test_wide_letters_count_twice() -> None:
    """Those of Chinese, Japanese and Korean; an accent counts nothing by itself."""
    assert text_width("面接", 10) > text_width("ab", 10) * 1.5
    assert text_width("e\u0301", 10) == text_width("e", 10)
    assert text_width("W", 10) > text_width("e", 10) > text_width("i", 10)


def test_no_text_is_too_long() -> None:
    """A megabyte takes no longer than a line."""
    assert fitted("x" * 1_000_000, 13, 100).endswith("…")
