"""State what was learned in a conversation: as a clause of another sentence, or in sentences of its own."""

from ..._lazy import lazy_regex
from .._template_strings import FreeText
from ._free_text import deed, head_words, phrase, sentence
from ._joined import lower_first
from ._noun_phrases import is_bounded
from ._sentences import is_sentence
from ._strengths import with_article

_LEARNED = lazy_regex(r"(?:how|that|to|what|why|where|not to|a lot|a great deal|much|more|something|so much)\b")
_VALUE = lazy_regex(r"the (?:\w+ )?(?:value|importance|power|difference|art|basics|meaning) (?:of|between)\b")
_THAT = lazy_regex(
    r"That (?:I|we|you|my|your|the|an?)\b(?![^.]*\b(?:meant|means|made|makes|helped|taught|showed)\b)[^.;]+\."
)
"""What was learned, with a capital and a full stop: "That I need to structure a case aloud."."""

_MODAL = lazy_regex(r"(?:should|could|would|must|ought) (?:have|to|not|\w+ly)\b")
_CARRIED = frozenset(
    """
    idea ideas picture understanding respect appreciation sense impression insight insights list questions view feel
    admiration motivation goal goals perspective lesson lessons tips notes plan
    """.split()  # noqa: SIM905 - words read better as words
)
"""What one comes away with."""

_SOME = lazy_regex(r"(?:an?|some|several|many|two|three|four|five|new) \w")

_DOING = lazy_regex(
    r"(?:(?:having|being|getting|seeing|hearing|watching|[a-z]+ing) (?:to|the|an?|my|your|how|with|in|at|for)\b)"
)
_WHOLE = lazy_regex(r"(?!(?:An?|How|That|To|What|Why|More|Much|Many|Some|New)\b)[A-Z]\S* (?:\S+ )+\S+\.")
_MAXIM = lazy_regex(
    r"(?!(?:An?|The|How|That|To|What|Why|More|Much|Many|Some|New|Your|My)\b)[A-Z]\S*(?: [^\s:]+){1,5}\."
)
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
    if _THAT.match(given):
        given = f"I learned {given[:1].lower()}{given[1:]}"
    for piece in (part.strip() for part in given.split("; ")):
        if _MAXIM.fullmatch(piece) and not is_sentence(piece):
            sentences.append(f"I learned one thing: {lower_first(piece)}")
            continue
        if _MODAL.match(piece):
            sentences.append(sentence(f"I {piece}"))
            continue
        whole = piece and (is_sentence(piece) or _WHOLE.fullmatch(piece))
        done = "" if not piece else deed(piece) or (sentence(piece) if whole else "")
        if done:
            sentences.append(done)
        elif piece and (clause := _learn(piece)):
            pieces.append(clause)
        elif piece:
            sentences.append(f"What I take away{' –' if ':' in piece else ':'} {lower_first(piece).rstrip('. ')}.")
    if not pieces:
        return FreeText("", " ".join(sentences))
    clause, *more = pieces
    return FreeText(clause, " ".join([*(f"I also {each}." for each in more), *sentences]))


def _learn(piece: str) -> str:
    """Return what was learned as a clause after "I"; empty for what no such clause takes.

    Args:
        piece: The note: "how a grid is run", "the value of small teams", "having to defend my plan".
    """
    if _NEWS.match(piece):
        return f"learned that {piece}"
    learned = phrase(piece)
    if _LEARNED.match(learned):
        return f"learned {learned}"
    if _DOING.match(learned):
        return f"learned a lot from {learned}"
    if _VALUE.match(learned):
        return f"learned {learned}"
    if learned.startswith(("your ", "the ")) and is_bounded(learned):
        return f"learned a lot from {learned}"
    carried = _SOME.match(learned) or _CARRIED.intersection(head_words(learned)[-1:])
    return f"came away with {with_article(learned)}" if carried and ":" not in learned else ""
