"""A written message."""

from html import escape

import attrs

from .._html import card
from ..vocabulary import Channel, MessageType


@attrs.frozen(kw_only=True)
class Message:
    """A message, ready to be read by the candidate and sent by the host.

    Args:
        message_type: What kind of message it is.
        channel: The way it is written for.
        locale: The language it is written in.
        subject: The subject line, or ``None`` where the channel has none.
        body: The text, with paragraphs parted by one empty line.
    """

    message_type: MessageType | str
    channel: Channel
    locale: str
    subject: str | None = attrs.field(repr=False)
    body: str = attrs.field(repr=False)

    @property
    def text(self) -> str:
        """The message as one reads it: the subject, if there is one, then the body."""
        return self.body if self.subject is None else f"Subject: {self.subject}\n\n{self.body}"

    @property
    def html(self) -> str | None:
        """The body as HTML for an email that offers both, or ``None`` for other channels.

        Only paragraphs and line breaks, without styles: whatever a value holds stands there as the text it is.
        """
        if self.channel != Channel.EMAIL:
            return None
        paragraphs = (escape(paragraph, quote=True).replace("\n", "<br>\n") for paragraph in self.body.split("\n\n"))
        return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)

    def _repr_html_(self) -> str:
        """Return the message as its reader would see it, for a notebook."""
        return card(self.subject, self.body, self.locale)

    def __str__(self) -> str:
        """Return the message as one reads it."""
        return self.text
