"""The ids of steps: stable, unique within a schedule, free of dates, and fit for a URI path and a calendar's UID."""

from urllib.parse import quote  # noqa: TID251 - encodes text, opens nothing

from ..facts import Interview, Person, is_same_person
from ..facts._people import normalized_email, normalized_name
from ._participants import Participants
from ._rule import Rule


class StepIds:
    """Ids of the steps of one interview: ``<key>/round-<n>/<action>[/<person>][/<turn>]``.

    Without a key, company and position stand in its place. A person is named by key, else by address, else by name.
    Everything is made of the unreserved characters of RFC 3986 and ``/``; the rest is percent-encoded.

    Args:
        interview: The facts.
        people: Everybody on the interview.
    """

    def __init__(self, interview: Interview, people: Participants) -> None:
        self._base = interview_id(interview)
        self._people = people
        self._segments: dict[Person, str] | None = None

    def id_for(self, rule: Rule, recipient: Person | None, turn: int) -> str:
        """Return the id of a step.

        Args:
            rule: The rule it comes from.
            recipient: Towards whom; named only where each recipient has a step of their own.
            turn: Which time it is, from 1. A step that repeats has it in its id from the first on, another from the
                second on.
        """
        step_id = f"{self._base}/{rule.action!s}"
        if rule.per_recipient and recipient is not None:
            step_id = f"{step_id}/{self._segment(recipient)}"
        return f"{step_id}/{turn}" if rule.repeats or turn > 1 else step_id

    def _segment(self, person: Person) -> str:
        if self._segments is None:
            self._segments = _segments(self._people.everybody)
        return self._segments.get(person) or _own_segment(person)


def interview_id(interview: Interview) -> str:
    """Return what the ids of an interview's steps begin with: its key, else company and position; and its round.

    Args:
        interview: The facts.
    """
    if interview.key is not None:
        process = _encoded(interview.key)
    else:
        process = f"{_slug(interview.company)}/{_slug(interview.position)}"
    return f"{process}/round-{interview.round}"


def _segments(people: tuple[Person, ...]) -> dict[Person, str]:
    """Return the part of an id that names each person.

    A key may be another person's name or address, and two names may differ in spaces and hyphens alone: then the one
    with less to go by is named by more, so that the order of people never matters.
    """
    segments = {person: _own_segment(person) for person in people}
    if len(set(segments.values())) == len(people):
        return segments
    segments.clear()
    holders: dict[str, Person] = {}
    for person in sorted(people, key=lambda each: (each.key is None, each.email is None, normalized_name(each.name))):
        segment = _own_segment(person)
        while not is_same_person(holders.setdefault(segment, person), person):
            segment = f"{segment}~{_encoded(normalized_name(person.name))}"
        segments[person] = segment
    return segments


def _own_segment(person: Person) -> str:
    if person.key is not None:
        return _encoded(person.key)
    return _encoded(normalized_email(person.email)) if person.email is not None else _slug(person.name)


def _slug(name: str) -> str:
    """Return a name as part of an id: in the form in which names are compared, with hyphens for spaces."""
    return _encoded(normalized_name(name).replace(" ", "-"))


_ENCODED_ASCII = {code: quote(chr(code), safe="") for code in range(128)}


def _encoded(text: str) -> str:
    """Percent-encode everything but the unreserved characters of RFC 3986."""
    if text.isascii():  # as most are, and then a table is the quicker way
        return text.translate(_ENCODED_ASCII)
    return quote(text, safe="", encoding="utf-8", errors="surrogatepass")
