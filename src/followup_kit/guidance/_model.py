"""What a piece of guidance is: a document, and one claim that it makes."""

from attrs import field, frozen

HOST_ID = "HOST"


@frozen
class Document:
    """A source of guidance on following up after an interview.

    Args:
        key: Its short name, by which hosts refer to it.
        title: Its own title, or None where it has none.
        label: How to name it in a sentence.
        file: The name of the file it came in.
    """

    key: str
    title: str | None = field(hash=False)
    label: str = field(hash=False)
    file: str = field(hash=False)


@frozen(cache_hash=True, repr=False)
class Claim:
    """A statement about good follow-up, with its source.

    Args:
        id: Its number, such as ``PW5``.
        document: The document that says it, or None where none does.
        section: The heading under which it stands there; empty without a document.
        says: What it says, in this library's own words: a clause that can follow "because".
    """

    # Schedules gather claims without doubles: the id alone tells them apart quickly.
    id: str
    document: Document | None = field(hash=False)
    section: str = field(hash=False)
    says: str = field(hash=False)

    def __repr__(self) -> str:
        """Show the number alone: the words are long, and stand in many places."""
        return f"<Claim {self.id}>"

    @property
    def inferred(self) -> bool:
        """Whether this is the library's own inference: said by no document, and not set by the host."""
        return self.document is None and self.id != HOST_ID
