"""Mark strings for translation; ``languages`` looks their translations up in the gettext catalogues."""


def gettext_noop(text: str) -> str:
    """Mark a string for extraction into the message catalogues, and return it unchanged.

    Args:
        text: The string in English.
    """
    return text
