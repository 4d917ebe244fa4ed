"""Who is who across interviews: people and candidates, matched by key, else by address, else by name."""

from collections.abc import Hashable, Iterable
from typing import NamedTuple

from ..facts import Candidate, Person
from ..facts._people import normalized_email, normalized_name


class Mention(NamedTuple):
    """What identifies the person of a record, in the forms in which it is compared.

    Args:
        key: The host's own identity for somebody.
        email: The address.
        name: The name, without spaces.
        scope: Where a name alone is enough: one employer.
    """

    key: str | None
    email: str | None
    name: str
    scope: str

    @classmethod
    def of(cls, somebody: Person | Candidate, scope: str = "") -> "Mention":
        """Return what identifies the person of a record.

        Args:
            somebody: The record.
            scope: Where a name alone is enough; everywhere by default.
        """
        key = somebody.key if isinstance(somebody, Person) else None
        email = None if somebody.email is None else normalized_email(somebody.email)
        return cls(key, email, normalized_name(somebody.name).replace(" ", ""), scope)


def identify(mentions: Iterable[Mention]) -> dict[Mention, Hashable]:
    """Return an identity for each mention; equal identities are one person.

    Two mentions are one person if ``is_same_person`` would say so, names being compared within one scope only. A
    mention that matches two different people, such as a bare name that both have, is matched with neither.

    Args:
        mentions: The mentions, in any order.
    """
    distinct = dict.fromkeys(mentions)
    keys_by_email: dict[str, set[str]] = {}
    for mention in distinct:
        if mention.key is not None and mention.email is not None:
            keys_by_email.setdefault(mention.email, set()).add(mention.key)
    identities = {mention: _by_key_or_email(mention, keys_by_email) for mention in distinct}
    namesakes: dict[tuple[str, str], list[Mention]] = {}
    for mention in distinct:
        namesakes.setdefault((mention.scope, mention.name), []).append(mention)
    parents: dict[Hashable, Hashable] = {}
    for bearers in namesakes.values():
        keyed = {identities[each] for each in bearers if each.key is not None}
        addressed = {identities[each] for each in bearers if each.email is not None}
        if len(keyed) <= 1 and len(addressed) <= 1:
            first = identities[bearers[0]]
            for each in bearers[1:]:
                _unite(parents, first, identities[each])
    return {mention: _root(parents, identity) for mention, identity in identities.items()}


def _by_key_or_email(mention: Mention, keys_by_email: dict[str, set[str]]) -> Hashable:
    if mention.key is not None:
        return ("key", mention.key)
    if mention.email is None:
        return ("name", mention.scope, mention.name)
    keys = keys_by_email.get(mention.email, set())
    return ("key", *keys) if len(keys) == 1 else ("email", mention.email)


def _unite(parents: dict[Hashable, Hashable], one: Hashable, other: Hashable) -> None:
    one, other = _root(parents, one), _root(parents, other)
    if one != other:
        parents[other] = one


def _root(parents: dict[Hashable, Hashable], identity: Hashable) -> Hashable:
    """Return what stands for everything united with an identity, and remember it, so that chains stay short."""
    passed = []
    while identity in parents:
        passed.append(identity)
        identity = parents[identity]
    for each in passed:
        parents[each] = identity
    return identity
