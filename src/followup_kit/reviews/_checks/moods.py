"""Find Japanese sentences by their mood: orders to the reader, and questions that ask for nothing.

The verb ends the sentence, and its ending says whether somebody asks, orders or tells.
"""

import re
from collections.abc import Iterable, Iterator

from ...vocabulary import MessageType, Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .._translations import N_


def bare_orders(letter: Letter) -> Iterator[Hit]:
    """Find the first order in a thank-you or a check-in that is no courtesy: ``席は空けておいてください。``."""
    body = letter.body
    if (
        letter.uses_spaces
        or letter.message_type not in (MessageType.CHECK_IN, MessageType.THANK_YOU)
        or not letter.main
    ):
        return
    first, last = body.tokens[letter.main.start].start, body.tokens[letter.main.stop - 1].end
    for found in _ORDER.finditer(body.text, first, last):
        if not _COURTEOUS_ORDER.search(found[0]) and not body.is_quoted(found.start()):
            yield _hit(body, *found.span(), N_("It orders the reader about: ask whether it is possible."))
            return


_ORDER = re.compile(r"[^。、\n「」]{0,14}(?:て|[おご][^。、\n「」]{1,6})(?:ください|下さい)(?=。)")
_COURTEOUS_ORDER = re.compile(
    r"知らせ|連絡|申し付け|申しつけ|声|覧|待ち|許し|容赦|放念|自愛|査収|確認|使い|おっしゃ|仰|遠慮|伝え|指示|教え|案内|聞かせ|指摘|命じ|過ごし"
    r"|教示|参照|用命|笑納|承知|了承|安心|相談|もし|機会|いつでも|何なりと|させて|大切|いとい|お電話|留意|休み|お元気"
    r"|働か|雇|採|入れて|拾|置いて|助け|救"
)
"""Orders that offer something, ask for a word or close a letter (``お申し付けください``); and pleas, which are none."""


def idle_questions(letter: Letter, reported: Iterable[Hit]) -> Iterator[Hit]:
    """Find questions in a reply to a rejection that ask for nothing: ``どなたのご意見でしょうか``.

    Args:
        letter: The letter.
        reported: The hits found before: their sentences are passed over.
    """
    body, main = letter.body, letter.main
    if letter.uses_spaces or not main:
        return
    done = {body.sentence_at(hit.start) for hit in reported if hit.part is body}
    for sentence, tokens in enumerate(body.sentences):
        if sentence in done or not main.start < tokens.stop <= main.stop or not body.is_question(sentence):
            continue
        if body.is_quoted(body.tokens[tokens.stop - 1].start):
            continue
        text = body.text_between(tokens.start, tokens.stop)
        if not body.matches_in(sentence, "taken-well") and not _ASKING.search(text):
            start, end = body.tokens[tokens.start].start, body.tokens[tokens.stop - 1].end
            yield _hit(body, start, end, THANKS_ONLY)


_ASKING = re.compile("教え|聞かせ|よろしいでしょうか|可能でしょうか|いかがでしょうか|お変わり")
"""The words of a question that asks for something."""

THANKS_ONLY = N_("A reply to a rejection thanks; it does not argue.")


def _hit(body: Part, start: int, end: int, reason: str) -> Hit:
    values = {"said": body.text[start:end]}
    return Hit(N_("Leave out '{said}'."), body, start, end, None, Severity.SUGGESTION, values, reason)
