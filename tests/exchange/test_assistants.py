"""The tools for assistants: the how-to and the server are one program, and a client of the protocol can use it."""

import asyncio
import importlib.util
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from followup_kit.exchange import to_json
from tests.support.samples import INTERVIEW

_DOCS = Path(__file__).parents[2] / "docs"
_SERVER = _DOCS / "examples" / "mcp_server.py"
_ARGUMENTS = {"interview": to_json(INTERVIEW), "at": "2026-05-20T12:00:00-04:00[America/New_York]"}


def test_the_server_holds_the_tools_of_the_how_to() -> None:
    """Definition for definition, so that what is copied from either is the same."""
    page = (_DOCS / "how-to" / "assistants.md").read_text(encoding="utf-8")
    server = _SERVER.read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    defined = [block for block in blocks if re.match(r"(@dataclass|def |TOOLS)", block)]
    assert len(defined) == 4
    assert [block.splitlines()[0] for block in defined if block.strip() not in server] == []


@pytest.mark.slow
def test_an_assistant_plans_writes_and_reviews_over_stdio() -> None:
    """With the official client: it lists the tools, calls them one after the other, and reads what it did wrong."""
    mcp = pytest.importorskip("mcp", reason="installed by make test-slow")

    async def talk() -> None:
        started = mcp.StdioServerParameters(command=sys.executable, args=[str(_SERVER)], env=None)
        async with mcp.Client(started) as client:
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            assert [*tools] == ["plan_follow_up", "write_message", "review_draft"]
            assert tools["plan_follow_up"].input_schema["required"] == ["interview", "at"]

            async def call(name: str, arguments: Any) -> tuple[Any, bool]:
                result = await client.call_tool(name, arguments)
                assert json.loads(result.content[0].text) == result.structured_content
                return result.structured_content, result.is_error

            plan, failed = await call("plan_follow_up", _ARGUMENTS)
            assert not failed
            step = plan["steps"][0]
            assert step["status"] == "open"
            asked = {name: step[name] for name in ("message_type", "context", "place")}
            wrong, failed = await call("write_message", asked | {"context": {**step["context"], "discused": "tea"}})
            assert failed
            assert "did you mean 'discussed'" in wrong["problems"][0]["remedy"]
            letter, failed = await call("write_message", asked | {"context": {**step["context"], "discussed": "tea"}})
            assert not failed
            assert "tea" in letter["body"]
            found, failed = await call("review_draft", {"draft": letter, "context": step["context"]})
            assert not failed
            assert found["ok"] is True
            _, failed = await call("fly", {})
            assert failed

    asyncio.run(talk())


@pytest.mark.slow
def test_the_example_can_be_imported() -> None:
    """Importing it starts nothing."""
    pytest.importorskip("mcp", reason="installed by make test-slow")
    spec = importlib.util.spec_from_file_location("mcp_server", _SERVER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["mcp_server"] = module
    spec.loader.exec_module(module)
    assert module.call("plan_follow_up", _ARGUMENTS)[1] is True
