"""Leave out the messages of others that a reply quotes: they are not the candidate's words."""

import re

_QUOTED_LINE = re.compile(r"^[>＞].*$", re.MULTILINE)
_CHAIN = re.compile(
    r"^[ \t]{0,4}(?:"
    r"-{2,12}[ ]?(?:Original|Forwarded|Ursprüngliche|Weitergeleitete|元の|転送)[^\n]{0,60}"
    r"|(?:On|Am)\s[^\n]{5,120}(?:wrote|schrieb)[^\n]{0,80}:"
    r"|\d{4}年[^\n]{5,120}(?:wrote|書きました|<[^\n>]{3,60}>)[:：]?"
    r"|(?:From|Von|差出人)[:：][^\n]{1,120}\n"
    r"[ \t]{0,4}(?:Sent|Date|To|Gesendet|Datum|An|送信日時|日時|宛先)[:：][^\n]{1,120}"
    r")$",
    re.MULTILINE,
)
"""How a mail program introduces the message that was answered; everything below is quoted."""

_VISIBLE = re.compile(r"[^\n]")


def blank_reply_chain(text: str) -> str:
    """Return a text with blanks in place of every quoted message, so that each place stays where it is.

    Args:
        text: The body of a draft.
    """
    found = _CHAIN.search(text)
    if found is not None and found.start():
        text = text[: found.start()] + _VISIBLE.sub(" ", text[found.start() :])
    if ">" not in text and "＞" not in text:
        return text
    return _QUOTED_LINE.sub(lambda line: " " * len(line[0]), text)
