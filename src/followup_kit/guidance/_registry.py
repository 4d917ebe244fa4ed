"""Every document and every claim, found by name."""

from collections.abc import Mapping
from types import MappingProxyType

from .._guarding import guarded
from ..errors import InvalidArgumentError, Problem, nearest
from . import _after_a_job_interview as after_a_job_interview
from . import _full_guide as full_guide
from . import _mandatory_optional as mandatory_optional
from . import _professional_way as professional_way
from . import _seven_steps as seven_steps
from ._inferred import CLAIMS as INFERENCES
from ._inferred import HOST
from ._model import Claim, Document

_SOURCES = (professional_way, seven_steps, mandatory_optional, full_guide, after_a_job_interview)

DOCUMENTS: Mapping[str, Document] = MappingProxyType({source.DOCUMENT.key: source.DOCUMENT for source in _SOURCES})

CLAIMS: Mapping[str, Claim] = MappingProxyType(
    {
        **{said.id: said for source in _SOURCES for said in source.CLAIMS},
        **{said.id: said for said in INFERENCES},
        HOST.id: HOST,
    }
)


@guarded
def claim(claim_id: str | Claim, /) -> Claim:
    """Find a claim by its id.

    Args:
        claim_id: The id, such as ``PW5``; or a claim, a host's own included, which is returned as it is.

    Returns:
        The claim.

    Raises:
        InvalidArgumentError: There is no claim of that id.
    """
    found = claim_id if isinstance(claim_id, Claim) else CLAIMS.get(str(claim_id))
    if found is None:
        raise InvalidArgumentError("claim", [Problem("id", claim_id, "no such claim", nearest(claim_id, CLAIMS))])
    return found
