"""Servers on this machine, for as long as a test talks to them."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest


@contextmanager
def mail_server(received: list[Any]) -> Iterator[int]:
    """Run a mail server that keeps each envelope it receives, and yield its port."""
    smtp = pytest.importorskip("aiosmtpd.smtp", reason="installed by make test-slow")

    class Keeping:
        async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
            received.append(envelope)
            return "250 OK"

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    served = loop.create_server(lambda: smtp.SMTP(Keeping(), loop=loop), "127.0.0.1", 0)
    listening = asyncio.run_coroutine_threadsafe(served, loop).result(timeout=20)
    try:
        yield listening.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(listening.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
