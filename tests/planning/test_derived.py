"""What is derived of a situation is derived once, and only when it is asked for."""

from followup_kit.planning._derived import derived


class Circle:
    """Something with a property that counts how often it is derived."""

    def __init__(self, radius: int) -> None:
        self.radius = radius
        self.asked = 0

    @derived
    def diameter(self) -> int:
        """How wide it is."""
        self.asked += 1
        return 2 * self.radius


def test_a_property_is_derived_once_for_each_object() -> None:
    """Not before it is asked for, and each object has its own."""
    small, large = Circle(1), Circle(5)
    assert (small.asked, small.diameter, small.diameter, small.asked) == (0, 2, 2, 1)
    assert (large.asked, large.diameter, large.asked) == (0, 10, 1)


def test_the_class_shows_the_property_and_its_help() -> None:
    """As ``functools.cached_property`` does, for whatever documents the class."""
    assert isinstance(Circle.diameter, derived)
    assert Circle.diameter.__doc__ == "How wide it is."
