"""State what was learned in a conversation: as a clause of another sentence, or in sentences of its own."""

from ..._lazy import lazy_regex
from .._template_strings import FreeText
from ._free_text import deed, phrase, sentence
from ._joined import lower_first
from ._sentences import is_sentence
from ._strengths import with_article

_LEARNED = lazy_regex(r"(?:how|that|to|what|why|where|a lot|a great deal|much|more|something|so much)\b")
_WHOLE = lazy_regex(r"(?!(?:An?|How|That|To|What|Why|More|Much|Many|Some|New)\b)[A-Z]\S* (?:\S+ )+\S+\.")
_MAXIM = lazy_regex(r"(?!(?:An?|The|How|That|To|What|Why|More|Much|Many|Some|New|Your|My)\b)[A-Z]\S*(?: \S+){1,5}\.")
"""A few words with a capital and a full stop: "Spacing first, drawing second."."""

_NEWS = lazy_regex(
    r"my (?:(?!(?:that|which|who|you|we|I)\b)[\w'’-]+ ){1,6}?(?:lacked|needed|missed|was|were|is|are|fell|came|had) \w|"
    r"(?:the|your|our) [\w-]+(?: [\w-]+)? (?:won|bought|got|lost|became|[a-z]+ed) (?:an?|the|its?|your|my|in|to|up)\b"
)
"""What is learned as a piece of news: "the clinic won a prize"."""


def state_lesson(given: str) -> FreeText:
    """Return what was learned as a clause after "I", such as "learned how a grid is run"; or sentences.

    Args:
        given: The note.
    """
    pieces: list[str] = []
    sentences: list[str] = []
    for piece in (part.strip() for part in given.split("; ")):
        if piece.startswith("my ") and not (_NEWS.match(piece) or is_sentence(piece)):
            sentences.append(f"What I take away: {sentence(piece)[:1].lower()}{sentence(piece)[1:]}")
            continue
        if _MAXIM.fullmatch(piece) and not is_sentence(piece):
            sentences.append(f"I learned one thing: {lower_first(piece)}")
            continue
        whole = piece and (is_sentence(piece) or _WHOLE.fullmatch(piece))
        done = "" if not piece else deed(piece) or (sentence(piece) if whole else "")
        if done:
            sentences.append(done)
        elif piece:
            pieces.append(f"that {piece}" if _NEWS.match(piece) else phrase(piece))
    if not pieces:
        return FreeText("", " ".join(sentences))
    clause, *more = [
        f"learned {each}" if _LEARNED.match(each) else f"came away with {with_article(each)}" for each in pieces
    ]
    return FreeText(clause, " ".join([*(f"I also {each}." for each in more), *sentences]))
