"""Forms: what a browser sends, and what it shows of something stored, by the names of inputs."""

from collections.abc import Iterator

from starlette.datastructures import MultiDict
from starlette.requests import Request


async def sent_values(request: Request) -> MultiDict:
    """Return what was sent, with line ends as Python has them."""
    sent = await request.form() if request.method == "POST" else request.query_params
    return MultiDict([(name, str(value).replace("\r\n", "\n")) for name, value in sent.multi_items()])


def stored_values(data: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield what ``to_json`` wrote by the names of inputs: ``("interviewers[0].name", "Dana Okafor")``."""
    if isinstance(data, dict):
        for part, value in data.items():
            yield from stored_values(value, f"{name}.{part}".removeprefix("."))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from stored_values(value, f"{name}[{place}]" if isinstance(value, dict) else name)
    else:
        yield name, str(data)
