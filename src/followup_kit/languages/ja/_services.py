"""The end of a service that an agency renders, which is no withdrawal of an application."""

from ..._lazy import lazy_regex
from ...vocabulary import Role
from .._template_strings import Values
from ._cut_sentences import finish_cut
from ._sentences import FULL_STOPS_AND_COMMAS

_SERVICE = lazy_regex(r"サービス(?:の?利用)?$")
_ENDS = lazy_regex(r"(?:利用|登録|支援|サービス)[^。]*(?:停止|終了|中止|解除|解約|抹消|削除)|退会")


def service_strings(values: Values) -> tuple[Values, dict[str, str]]:
    """Return the values without the request to end a service, and that request as what the letter is for.

    ``service``: what the letter asks, 利用を停止させていただきたく; empty unless an agency's service is ended.

    Args:
        values: The validated values by name.
    """
    given = values.get("requests") or ()
    requests = (given,) if isinstance(given, str) else tuple(given)
    role = getattr(values.get("recipient"), "role", None)
    ended = next((text for text in requests if _ENDS.search(text)), "")
    withdraws = {"interviewed", "chosen"} <= values.keys()
    if not withdraws or role != Role.AGENCY or not ended or not _SERVICE.search(str(values.get("position") or "")):
        return values, {"service": ""}
    bare = ended.rstrip(FULL_STOPS_AND_COMMAS)
    asked = finish_cut(bare).removesuffix(" ").removesuffix("存じます")
    asked = asked if asked.endswith("たく") else f"{bare.removesuffix('をお願いします')}をお願いしたく"
    left = tuple(text for text in requests if text != ended)
    return {**values, "requests": left or None}, {"service": asked}
