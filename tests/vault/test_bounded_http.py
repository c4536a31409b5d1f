import asyncio
import select
import socket
import time
from urllib.parse import urlsplit

import pytest
import uvicorn
from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, Scope
from uvicorn.server import ServerState

from kiosk.vault import bounded_http
from kiosk.vault.bounded_http import BoundedHttp
from kiosk.vault.serving import RunningVault

DEADLINE_S = 30.0


async def _answer(_scope: Scope, _receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
    await send({"type": "http.response.start", "status": 204, "headers": [], "trailers": False})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _delay_is_off() -> bool:
    config = uvicorn.Config(_answer, log_config=None)
    config.load()
    protocol = BoundedHttp(config, ServerState(), {})
    with socket.create_server(("127.0.0.1", 0)) as listener:
        async with await asyncio.get_running_loop().create_server(lambda: protocol, sock=listener):
            reader, writer = await asyncio.open_connection(*listener.getsockname())
            writer.write(b"GET / HTTP/1.1\r\nHost: vault\r\n\r\n")
            await reader.readline()
            held: socket.socket = protocol.transport.get_extra_info("socket")
            off = held.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
            writer.close()
            return bool(off)


def test_no_answer_waits_for_the_one_who_asked_to_say_that_its_head_came() -> None:
    assert asyncio.run(_delay_is_off())


@pytest.mark.parametrize(
    "begin",
    [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: vault\r\nX: 1\r\n", b"\r\n"],
    ids=["nothing", "half a line", "half a head", "an empty line"],
)
@pytest.mark.parametrize("before", [b"", b"GET /health/live HTTP/1.1\r\nHost: vault\r\n\r\n"], ids=["first", "later"])
def test_who_sends_no_whole_head_is_hung_up_on(
    steady_vault: RunningVault, before: bytes, begin: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each byte of a head may not buy more time."""
    monkeypatch.setattr(bounded_http, "HEAD_S", 0.5)
    parts = urlsplit(steady_vault.issuer)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=DEADLINE_S) as raw:
        if before:
            raw.sendall(before)
            assert raw.recv(100_000).startswith(b"HTTP/1.1 200")
        raw.sendall(begin if begin or not before else b"G")
        began = time.monotonic()
        hung_up = False
        while not hung_up:
            assert time.monotonic() - began < DEADLINE_S
            readable, _, _ = select.select([raw], [], [], 0.1)
            try:
                hung_up = bool(readable) and raw.recv(100) == b""
                if not hung_up and begin.startswith(b"GET"):
                    raw.sendall(b"a")
            except (ConnectionResetError, BrokenPipeError):
                hung_up = True


def test_who_waits_for_a_long_answer_is_not_hung_up_on(
    steady_vault: RunningVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded_http, "HEAD_S", 0.2)
    monkeypatch.setattr("kiosk.vault.web.SLOWEST_BODY_S", 1.0)
    parts = urlsplit(steady_vault.issuer)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=DEADLINE_S) as raw:
        raw.sendall(b"POST /enrolment HTTP/1.1\r\nHost: vault\r\nContent-Length: 9\r\n\r\n{")
        assert raw.recv(12) == b"HTTP/1.1 408", "its body has a time of its own"
