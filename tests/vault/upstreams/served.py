"""Serves a fake provider from a thread, on a free port of loopback."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

START_S = 60.0


@contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """The address of a server that stops when the block ends."""
    started = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=1)
        server = _Server(config, started)
        thread = threading.Thread(
            target=lambda: asyncio.run(server.serve([listener])), name="fake provider", daemon=True
        )
        thread.start()
        assert started.wait(START_S), "the fake provider did not start"
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(START_S)


@dataclass
class Provider:
    """One server for many tests: each puts a fake of its own behind it."""

    address: str
    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, ready: threading.Event) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready.set()
