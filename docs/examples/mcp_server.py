"""A server of the Model Context Protocol with three tools: plan what to do, write a message, review a draft.

Needs: pip install followup-kit[json] mcp. An assistant starts it and talks to it over standard input and output:
``python mcp_server.py``.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp_types import CallToolRequestParams, CallToolResult, ListToolsResult, TextContent
from mcp_types import Tool as McpTool

from followup_kit import (
    Channel,
    Context,
    Draft,
    FollowupError,
    Interview,
    MessageType,
    explain,
    render,
    review,
    schedule_for,
)
from followup_kit.exchange import InvalidDataError, from_json, json_schema, to_json


@dataclass(frozen=True)
class Tool:
    """What a model may call: a description, the kinds of its arguments, and the function."""

    description: str
    arguments: Mapping[str, Any]
    run: Callable[[Mapping[str, Any]], dict[str, Any]]


def plan_follow_up(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the steps after an interview, how each stands at an instant, and what is left out."""
    schedule = schedule_for(given["interview"])
    steps = [{"status": step.status(given["at"]), "says": explain(step), **to_json(step)} for step in schedule]
    return {"steps": steps, "withheld": [explain(entry) for entry in schedule.withheld]}


def write_message(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message written from a context."""
    entries = read_context(given["message_type"], given["context"])
    context = Context(entries, place=given["place"] or 0, variant=given["variant"])
    locale = given["locale"] or "en"
    message = render(given["message_type"], context, channel=given["channel"], on=given["on"], locale=locale)
    return to_json(message)


def review_draft(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what to change in a draft before it is sent."""
    draft = given["draft"]
    found = review(draft, read_context(draft.message_type, given["context"]))
    return {"ok": found.ok, **to_json(found)}


def read_context(message_type: str, entries: object) -> Context:
    """Return the entries of a message; a problem says where they stand in the arguments."""
    try:
        return from_json(message_type, entries)
    except InvalidDataError as error:
        raise error.under("context") from None


TOOLS: dict[str, Tool] = {
    "plan_follow_up": Tool(
        "Plan what a candidate should do after a job interview: what, towards whom, between when and when, and why. "
        "Each step with a message_type has a context: hand it to write_message, with what the candidate adds.",
        {"interview": Interview, "at": datetime},
        plan_follow_up,
    ),
    "write_message": Tool(
        "Write one message, such as a thank-you: message_type, context, place and variant as the step has them, with "
        "what the candidate adds to the context. Ask the candidate for what is missing; make nothing up.",
        {
            "message_type": MessageType,
            "context": dict,
            "place": int | None,
            "variant": str | None,
            "channel": Channel | None,
            "on": date | None,
            "locale": str | None,
        },
        write_message,
    ),
    "review_draft": Tool(
        "Review a draft before it is sent: every finding with its place and what to do.",
        {"draft": Draft, "context": dict},
        review_draft,
    ),
}


def call(name: str, arguments: object) -> tuple[dict[str, Any], bool]:
    """Return what a tool returns and True; or every problem with its arguments, for the model to act on, and False."""
    tool = TOOLS[name]
    try:
        return tool.run(from_json(tool.arguments, arguments)), True
    except FollowupError as error:
        return to_json(error), False


async def list_tools(_context: Any, _request: Any) -> ListToolsResult:
    """Tell the assistant which tools there are."""
    tools = [
        McpTool(name=name, description=tool.description, input_schema=json_schema(tool.arguments))
        for name, tool in TOOLS.items()
    ]
    return ListToolsResult(tools=tools)


async def call_tool(_context: Any, request: CallToolRequestParams) -> CallToolResult:
    """Call a tool; what is wrong with its arguments is a result that the model can read."""
    if request.name not in TOOLS:
        answer: dict[str, Any] = {"problems": [{"wrong": f"no such tool; known: {', '.join(TOOLS)}"}]}
        is_right = False
    else:
        answer, is_right = call(request.name, request.arguments or {})
    text = TextContent(type="text", text=json.dumps(answer, ensure_ascii=False))
    return CallToolResult(content=[text], structured_content=answer, is_error=not is_right)


async def main() -> None:
    """Serve one assistant until it hangs up."""
    server: Server[Any] = Server("followup-kit", on_list_tools=list_tools, on_call_tool=call_tool)
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


if __name__ == "__main__":
    asyncio.run(main())
