"""Clashes: what a careful person would not send as it stands, though each plan alone is right."""

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from .._datetimes import to_utc
from .._gettext import gettext_noop
from ..facts import Interview, Person
from ..facts._people import normalized_name
from ..vocabulary import Action, ClashKind, MessageType, OutcomeKind
from ._agenda_entry import AgendaEntry
from ._identities import Mention, identify
from ._schedule import Schedule
from ._steps import Done, Step

SENTENCES: Mapping[ClashKind, str] = {
    ClashKind.SAME_PERSON: gettext_noop(
        "More than one message to {who} is open at the same time: "
        "write one that serves for all, or leave some days between them."
    ),
    ClashKind.TWO_CHECK_INS: gettext_noop(
        "More than one check-in with {company} is open at the same time: ask once, for all that is still undecided."
    ),
    ClashKind.SAME_WORDS: gettext_noop(
        "{who} got such a letter after another interview with {company}, and nothing in this one is new: "
        "add something from the latest conversation, or leave it out."
    ),
}
"""What an explanation says of a clash of each kind."""


@attrs.frozen(kw_only=True)
class Clash:
    """A conflict between steps of several interviews, which a careful person would not take as they stand.

    Args:
        kind: What is the matter: ``same-person``, ``two-check-ins`` or ``same-words``.
        entries: The steps still to do that it concerns, each once, in the order of the agenda.
        sent: The letter whose words would be repeated; ``None`` where nothing was sent yet.
    """

    kind: ClashKind
    entries: tuple[AgendaEntry, ...]
    sent: Done | None = None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps still to do that it concerns, without their interviews."""
        return tuple(entry.step for entry in self.entries)

    @property
    def says(self) -> str:
        """The conflict and what to do about it, in one English sentence for the reader."""
        step = self.entries[0].step
        who = "" if step.recipient is None else step.recipient.name
        return SENTENCES[self.kind].format(who=who, company=step.company)


def find_clashes(entries: Sequence[AgendaEntry], schedules: Mapping[Interview, Schedule]) -> tuple[Clash, ...]:
    """Return the clashes among many interviews, in the order of the first step that each concerns.

    * Same person: messages of different interviews to one person whose windows overlap, each with one of another
      interview. Messages of one interview are the policy's own business.
    * Two check-ins: check-ins of different interviews with one employer, likewise; unless all go to one person, which
      is the clash above.
    * Same words: a thank-you or a connection request to somebody who got one after another interview with the
      employer, where nothing that this one could say was unknown then.

    What different candidates send never clashes.

    Args:
        entries: The entries of the agenda, in its order.
        schedules: The schedule of each of its interviews.
    """
    relations = _Relations(schedules)
    found = [*_same_person(entries, relations), *_two_check_ins(entries, relations)]
    found.extend(_same_words(entries, schedules, relations))
    places = {entry.id: place for place, entry in enumerate(entries)}
    found.sort(key=lambda clash: places[clash.entries[0].id])
    return tuple(found)


class _Process(NamedTuple):
    """Whose process an interview belongs to, and with which employer."""

    candidate: Hashable
    company: str


class _Relations:
    """Who is who in the interviews of an agenda."""

    def __init__(self, schedules: Mapping[Interview, Schedule]) -> None:
        candidates = {id(interview): Mention.of(interview.candidate) for interview in schedules}
        candidate_of = identify(candidates.values())
        # By object identity: the entries of an agenda hold the very interviews that its schedules are of.
        self._processes = {
            id(interview): _Process(
                candidate_of[candidates[id(interview)]], normalized_name(interview.company).replace(" ", "")
            )
            for interview in schedules
        }
        mentions: dict[tuple[Person, str], Mention] = {}
        for interview, schedule in schedules.items():
            company = self.process(interview).company
            recipients = [step.recipient for step in schedule.steps] + [done.recipient for done in schedule.done]
            for person in recipients:
                if person is not None and (person, company) not in mentions:
                    mentions[person, company] = Mention.of(person, company)
        identities = identify(mentions.values())
        self._people = {known: identities[mention] for known, mention in mentions.items()}

    def process(self, interview: Interview) -> _Process:
        """Return whose process an interview belongs to."""
        return self._processes[id(interview)]

    def person(self, interview: Interview, person: Person) -> Hashable:
        """Return who a recipient of an interview's steps is, as the interview's candidate knows them."""
        process = self.process(interview)
        return (process.candidate, self._people[person, process.company])


def _same_person(entries: Iterable[AgendaEntry], relations: _Relations) -> Iterator[Clash]:
    by_person: dict[Hashable, list[AgendaEntry]] = {}
    for entry in entries:
        if entry.recipient is not None and entry.channels:
            by_person.setdefault(relations.person(entry.interview, entry.recipient), []).append(entry)
    for messages in by_person.values():
        for overlapping in _overlaps(messages):
            yield Clash(kind=ClashKind.SAME_PERSON, entries=overlapping)


def _two_check_ins(entries: Iterable[AgendaEntry], relations: _Relations) -> Iterator[Clash]:
    by_employer: dict[Hashable, list[AgendaEntry]] = {}
    for entry in entries:
        if entry.message_type == MessageType.CHECK_IN:
            by_employer.setdefault(relations.process(entry.interview), []).append(entry)
    for check_ins in by_employer.values():
        for overlapping in _overlaps(check_ins):
            recipients = {
                None if entry.recipient is None else relations.person(entry.interview, entry.recipient)
                for entry in overlapping
            }
            if len(recipients) > 1 or None in recipients:
                yield Clash(kind=ClashKind.TWO_CHECK_INS, entries=overlapping)


class _Run:
    """Entries that belong to one clash, and until when their windows are open for an entry of another interview."""

    def __init__(self) -> None:
        self.entries: list[AgendaEntry] = []
        self._last: AgendaEntry | None = None
        self._last_of_others: dt.datetime | None = None

    def add(self, entry: AgendaEntry) -> None:
        """Add an entry."""
        self.entries.append(entry)
        last, closes = self._last, to_utc(entry.window.closes)
        if last is None or closes > to_utc(last.window.closes):
            if last is not None and last.interview is not entry.interview:
                self._last_of_others = to_utc(last.window.closes)
            self._last = entry
        elif last.interview is not entry.interview:
            self._last_of_others = max(closes, self._last_of_others or closes)

    def is_open_for(self, entry: AgendaEntry) -> bool:
        """Return whether a window of another interview is still open when that of an entry opens."""
        if self._last is None:
            return False
        is_other = self._last.interview is not entry.interview
        closes = to_utc(self._last.window.closes) if is_other else self._last_of_others
        return closes is not None and closes >= to_utc(entry.window.opens)


def _overlaps(entries: Iterable[AgendaEntry]) -> Iterator[tuple[AgendaEntry, ...]]:
    """Yield the groups of entries in which each one's window overlaps that of an entry of another interview.

    Whatever is open at one time and of two interviews is in one run. So at any time there is one run that is still
    open, and what is open beside it, alone, is of one interview: the whole takes about one look for each entry.

    Args:
        entries: The entries, in the order of their opening.
    """
    run = _Run()
    alone: list[AgendaEntry] = []
    for entry in entries:
        opens = to_utc(entry.window.opens)
        alone = [earlier for earlier in alone if to_utc(earlier.window.closes) >= opens]
        joins = run.is_open_for(entry)
        if not joins and (not alone or alone[0].interview is entry.interview):
            alone.append(entry)
            continue
        if not joins:
            yield from _finished(run)
            run = _Run()
        for each in (*alone, entry):
            run.add(each)
        alone = []
    yield from _finished(run)


def _finished(run: _Run) -> Iterator[tuple[AgendaEntry, ...]]:
    if run.entries:
        yield tuple(run.entries)


_REPEATED = (Action.THANK_YOU, Action.CONNECTION_REQUEST)
"""The letters that live on what they say; another check-in is one because time has passed."""

_SAID_OF_PERSON = ("discussed", "impression")
_SAID_OF_INTERVIEW = ("strengths", "needs", "forgotten", "clarify", "question", "can_send")


def _same_words(
    entries: Iterable[AgendaEntry], schedules: Mapping[Interview, Schedule], relations: _Relations
) -> Iterator[Clash]:
    sent = [
        (to_utc(done.at), done.id, interview, done)
        for interview, schedule in schedules.items()
        for done in schedule.done
    ]
    sent.sort(key=lambda each: each[:2])
    letters: dict[Hashable, _Letters] = {}
    for _, _, interview, done in sent:
        if done.action in _REPEATED and done.recipient is not None:
            about = _about(interview, done.action, done.recipient, relations)
            letters.setdefault(about, _Letters()).add(interview, done, done.recipient)
    for entry in entries:
        step = entry.step
        if step.action in _REPEATED and step.recipient is not None and _is_in_usual_words(step):
            received = letters.get(_about(entry.interview, step.action, step.recipient, relations))
            repeated = None if received is None else received.repeated_by(entry)
            if repeated is not None:
                yield Clash(kind=ClashKind.SAME_WORDS, entries=(entry,), sent=repeated)


def _about(interview: Interview, action: str, person: Person, relations: _Relations) -> Hashable:
    return (action, relations.process(interview), relations.person(interview, person))


def _is_in_usual_words(step: Step) -> bool:
    """Return whether a letter has the words of a process that goes on; those of an outcome are others."""
    is_over = step.context.get("outcome") not in (None, OutcomeKind.ADVANCED)
    return not is_over and step.context.get("still_interested") is not False


class _Letters:
    """The letters of one kind that somebody got from one candidate, and what each interview had to say in them."""

    def __init__(self) -> None:
        self._sent: list[tuple[Interview, Done]] = []
        self._known: dict[tuple[str, object], set[int]] = {}

    def add(self, interview: Interview, done: Done, recipient: Person) -> None:
        """Add a letter that was sent after an interview, not before those that are there."""
        self._sent.append((interview, done))
        known = {name: getattr(recipient, name) for name in _SAID_OF_PERSON}
        known |= {name: getattr(interview, name) for name in _SAID_OF_INTERVIEW}
        known["interviewed"] = recipient in interview.interviewers
        for each in _each_known(known):
            self._known.setdefault(each, set()).add(id(interview))

    def repeated_by(self, entry: AgendaEntry) -> Done | None:
        """Return the last letter after another interview, if such letters could say all that an entry's could."""
        interview = entry.interview
        if any(self._known.get(each, set()) <= {id(interview)} for each in _each_known(entry.step.context)):
            return None
        return next((done for other, done in reversed(self._sent) if other is not interview), None)


def _each_known(values: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Yield each single thing that the values of a letter can say of the conversation."""
    for name in (*_SAID_OF_PERSON, *_SAID_OF_INTERVIEW, "interviewed"):
        value = values.get(name)
        for each in value if isinstance(value, tuple) else (value,):
            if each is not None:
                yield (name, each)
