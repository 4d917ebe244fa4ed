"""Read a list of words."""


def words(listed: str) -> frozenset[str]:
    """Return the words of a text that are parted by white space.

    Args:
        listed: The words.
    """
    return frozenset(listed.split())
