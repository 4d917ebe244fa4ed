"""The reasons of a step: the claims behind it, by the statement that each supports."""

from collections.abc import Iterator, Mapping

import attrs

from ..guidance import Claim
from ..vocabulary import Basis


@attrs.frozen(kw_only=True, eq=False)
class Reasons(Mapping[str, tuple[Claim, ...]]):
    """The claims behind a step, by the statement that each supports; ``reasons["due"]`` is ``reasons.due``.

    Args:
        action: Why to do it at all.
        recipient: Why towards this person.
        opens: Why not sooner.
        due: Why by then.
        closes: Why not later than that.
        channel: Why by these channels.
        held: Why it opens later than it otherwise would.
    """

    action: tuple[Claim, ...] = ()
    recipient: tuple[Claim, ...] = ()
    opens: tuple[Claim, ...] = ()
    due: tuple[Claim, ...] = ()
    closes: tuple[Claim, ...] = ()
    channel: tuple[Claim, ...] = ()
    held: tuple[Claim, ...] = ()

    def __getitem__(self, basis: str) -> tuple[Claim, ...]:
        """Return the claims that support a statement.

        Raises:
            KeyError: If there is no such statement.
        """
        return _claims(self, Basis(basis)) if basis in _BASES else self._unknown(basis)

    def _unknown(self, basis: object) -> tuple[Claim, ...]:
        raise KeyError(basis)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the statements."""
        return iter(Basis)

    def __len__(self) -> int:
        """Return the number of statements."""
        return len(Basis)

    def __hash__(self) -> int:
        """Return a hash that equal reasons share; a step has to have one."""
        return hash(tuple(self.values()))


_BASES = frozenset(Basis)


def _claims(reasons: Reasons, basis: Basis) -> tuple[Claim, ...]:
    claims: tuple[Claim, ...] = getattr(reasons, basis)
    return claims
