"""What a candidate's words are is worked out once for a letter, and forgotten with it."""

import gc
import weakref

from followup_kit.languages._remembering import remembered, remembering


def test_each_text_is_looked_at_once_within_a_letter() -> None:
    """The same text again, by another string, gets the answer that there is; another function gives its own."""
    asked = []

    @remembered
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    @remembered
    def first(text: str) -> str:
        return text[0]

    with remembering():
        assert [length(text) for text in ("ab", "abc", "a" + "b")] == [2, 3, 2]
        assert first("ab") == "a"
    assert asked == ["ab", "abc"]


def test_nothing_is_remembered_outside_of_letters_or_after_one() -> None:
    """Each letter begins anew, also one that is written while another is; what was answered is let go."""

    class Answer:
        """Something that can be watched."""

    @remembered
    def answer(_text: str) -> Answer:
        return Answer()

    assert answer("as it is") is not answer("as it is")
    with remembering():
        outer = answer("as it is")
        with remembering():
            assert answer("as it is") is not outer
        assert answer("as it is") is outer
        watched = weakref.ref(outer)
    del outer
    gc.collect()
    assert watched() is None
