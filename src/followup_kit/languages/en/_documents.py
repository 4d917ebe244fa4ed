"""Offer to send documents, each with the article or the "my" that a note left out."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import head_words, phrase, sentence
from ._sentences import is_sentence
from ._strengths import with_article
from ._words import DETERMINERS, INTERROGATIVES

_TALKS = lazy_regex(r"\b(?:call|chat|meeting|conversation|talk)\b")
_SENDING = lazy_regex(
    r"(?:provide|answer|send|share|call|meet|come|talk|speak|discuss|arrange|forward)\b", re.IGNORECASE
)
_TO_SEND = lazy_regex(
    r"(?:to|that I (?:can|could|will)|that I['’]ll) (?:also )?(?:send|provide|share|forward) (?:you )?(?=\w)",
    re.IGNORECASE,
)
_GLAD = lazy_regex(
    r"(?P<would>(?:would|will|could|can) (?:also |gladly )?(?:be )?)?"
    r"(?:more than )?(?:happy|glad|pleased|delighted|willing|able) to \w",
    re.IGNORECASE,
)
_AS_SAID = lazy_regex(
    r"^as (?:promised|agreed|requested|discussed|mentioned), |"
    r", which I(?:['’]ve| have)? (?:also )?(?:attached|enclosed|included)(?: here)?$"
)
"""What the letter says of what it encloses."""

_WITH_DASH = lazy_regex(r" [-–—] ([^-–—]+)$")
_UNOWNED = frozenset(
    """
    all both each every most two three several some further more additional other anything everything something whatever
    """.split()  # noqa: SIM905 - words read better as words
)
_DOCUMENTS = frozenset(
    """
    portfolio résumé resume cv transcript transcripts certificate certificates cert certs sample samples
    references recommendations results scores grades slides
    license licence diploma
    """.split()  # noqa: SIM905 - words read better as words
)
_ON_REQUEST = lazy_regex(r" (?:(?:up)?on request|(?:if|as|when) (?:needed|required|wanted))$")
_ANY = lazy_regex(
    r"any(?:thing)?\b(?P<yours>.*\byou\b)?|"
    r"(?:further|more|additional|other) (?:information|details|documents|materials?)\Z",
    re.IGNORECASE,
)
_AT_A_TIME = lazy_regex(
    r".+(?: (?:on my first day|by (?:the end of|end of|close of|next|this|tomorrow|tonight|today|"
    r"noon|[A-Z]\w+)\b.*|"
    r"(?:this|next) (?:week|month|morning|afternoon|evening|Monday|Tuesday|Wednesday|Thursday|Friday)|"
    r"(?:later )?today|tomorrow(?: morning)?|tonight|before (?:my|the) (?:first day|start(?: date)?))|"
    r",? as (?:requested|agreed|discussed|you (?:asked|requested)))"
)
"""A document with when it will be sent, which is a promise."""
LET_ME_KNOW = "Please let me know if "
"""How a letter offers whatever is needed."""

_ASIDE = lazy_regex(r", (?!and\b|or\b)\w+|\b(?:which|where|who)\b")


_WHATEVER = lazy_regex(
    r"(?:whatever|anything) else (?:that )?(?:is|would be|might be|may be) (?:useful|helpful|of use)\b"
)


def offer_to_send(given: Sequence[str]) -> tuple[list[str], str]:
    """Return what can be sent, and in sentences what can be done instead: a call, an answer.

    Args:
        given: The notes.
    """
    things: list[str] = []
    sentences: list[str] = []
    asides: list[str] = []
    for note in given:
        text = _WHATEVER.sub("whatever else you need", note)
        if (glad := _GLAD.match(text)) is not None:
            sentences.append(sentence(f"{'I' if glad['would'] else 'I would be'} {text[:1].lower()}{text[1:]}"))
            continue
        if is_sentence(text):
            sentences.append(sentence(text))
            continue
        anything = _ANY.match(text) if len(given) == 1 else None
        if anything is not None:
            asked = "there's" if anything["yours"] else "you need"
            sentences.append(f"{LET_ME_KNOW}{asked} {phrase(text)}.")
            continue
        thing = _ON_REQUEST.sub("", _TO_SEND.sub("", phrase(text).removeprefix("or ")))
        if _AT_A_TIME.fullmatch(thing) and not _SENDING.match(thing) and not thing.startswith("to "):
            verb = "bring" if thing.endswith("on my first day") else "send you"
            sentences.append(f"I'll {verb} {own_document(thing)}.")
        elif thing.startswith("to ") and " " in thing[3:]:
            sentences.append(f"I'd be happy {thing}.")
        elif _SENDING.match(thing) and " " in thing:
            sentences.append(f"I can also {thing[:1].lower()}{thing[1:]}.")
        elif _TALKS.search(" ".join(head_words(thing))):
            sentences.append(f"I would also be glad to have {with_article(thing)}.")
        elif _ASIDE.search(thing) and ", and " not in thing:
            asides.append(own_document(thing))
        else:
            things.append(own_document(thing))
    things.sort(key=lambda thing: _ANY.match(thing) is not None)  # what is not named comes last
    verb = "can also" if things else "would be happy to"
    sentences += [f"I {verb if aside == asides[0] else 'can also'} send you {aside}." for aside in asides]
    return things, " ".join(sentences)


def own_document(document: str) -> str:
    """Return what is sent with ``my`` or ``the`` before it, where a note left it out.

    Args:
        document: The phrase.
    """
    document = _WITH_DASH.sub(r" (\1)", _AS_SAID.sub("", document))
    if document.startswith("which "):
        return f"what{document.removeprefix('which')}"
    head = head_words(document.partition(" (")[0])
    if not head or head[0] in DETERMINERS or head[0] in _UNOWNED:
        return document
    if head[-1] in _DOCUMENTS and head != ["references"]:
        return f"my {document}"
    if head[0] in INTERROGATIVES or head[-1].endswith(("s", "i", "ia", "ta")):
        return document
    single = document[:1].islower() and head[-1] not in (
        "work",
        "word",
        "news",
        "information",
        "feedback",
        "more",
        "proof",
    )
    owner = "the" if " my " in document else "my"
    return f"{owner} {document}" if single and "'" not in head[0] else document
