"""A written message."""

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import attrs

from .._converters import to_line_ends
from .._guarding import guarded
from .._lengths import LONGEST_LINK
from ..facts import Candidate, Person
from ..vocabulary import Channel, MessageType

if TYPE_CHECKING:
    from email.message import EmailMessage

    from ._mail import Letter


def _line_ends(value: str) -> Any:
    return to_line_ends(value)


@guarded
@attrs.frozen(kw_only=True)
class Message:
    """A message, ready to be read by the candidate and sent by the host.

    Args:
        message_type: What kind of message it is.
        channel: The way it is written for.
        locale: The language it is written in.
        subject: The subject line, or ``None`` where the channel has none.
        body: The text, with paragraphs parted by one empty line. Line ends are kept as line feeds, also where a browser
            sent CRLF.
    """

    message_type: MessageType | str
    channel: Channel
    locale: str
    subject: str | None = attrs.field(repr=False)
    body: str = attrs.field(repr=False, converter=_line_ends)

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
        from html import escape  # noqa: PLC0415 - loaded when first asked for

        paragraphs = (escape(paragraph, quote=True).replace("\n", "<br>\n") for paragraph in self.body.split("\n\n"))
        return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)

    def to_email(
        self,
        *,
        sender: str | Person | Candidate,
        recipient: str | Person | Candidate,
        in_reply_to: str | None = None,
        references: str | Iterable[str] = (),
        date: dt.datetime | None = None,
        message_id: str | None = None,
    ) -> "EmailMessage":
        """Return the message as a mail with text and HTML, ready for ``smtplib`` or any other way to send it.

        It holds nothing that is not given: without ``date`` and ``message_id`` it has neither, and whatever sends it
        adds them. The same arguments give the same mail; ``bytes(mail)`` is what an ``.eml`` file holds.

        Args:
            sender: Whom it is from: an address, ``Priya Raman <priya@example.org>``, or a person with an email.
            recipient: Whom it is to, in the same way.
            in_reply_to: The Message-ID of the mail that is answered.
            references: The References of that mail, as they stand in its header or as a list of Message-IDs.
            date: When it is sent, as a datetime with a zone.
            message_id: Its own Message-ID, with or without angle brackets.

        Raises:
            InvalidArgumentError: If the message is not written for email, or an argument cannot stand in its header;
                with every problem at once.
        """
        from ._mail import build_email  # noqa: PLC0415 - loaded when first asked for

        return build_email(
            self._letter(),
            sender=sender,
            recipient=recipient,
            in_reply_to=in_reply_to,
            references=references,
            date=date,
            message_id=message_id,
        )

    def mailto(
        self, recipient: str | Person | Candidate | None = None, *, with_body: bool = True, longest: int = LONGEST_LINK
    ) -> str:
        """Return a link that opens the candidate's own mail program with the message in it (RFC 6068).

        Args:
            recipient: Whom it is to, as in ``to_email``; ``None`` to leave that to the candidate.
            with_body: False for a link with the subject alone, where the body is pasted.
            longest: How many characters the link may have; the default is what every mail program takes.

        Returns:
            The link, of ASCII alone; in HTML its ``&`` is to be escaped like any other.

        Raises:
            InvalidArgumentError: If the message is not written for email, the link would be too long, or an argument is
                of another kind; with every problem at once.
        """
        from ._mail import build_link  # noqa: PLC0415 - loaded when first asked for

        return build_link(self._letter(), recipient, with_body=with_body, longest=longest)

    def _letter(self) -> "Letter":
        from ._mail import Letter  # noqa: PLC0415 - loaded when first asked for

        return Letter(self.channel, self.subject, self.body, self.html, self.locale)

    def _repr_html_(self) -> str:
        """Return the message as its reader would see it, for a notebook."""
        from .._html import card  # noqa: PLC0415 - loaded when first asked for

        return card(self.subject, self.body, self.locale)

    def __str__(self) -> str:
        """Return the message as one reads it."""
        return self.text
