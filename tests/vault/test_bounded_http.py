import asyncio
import socket

import uvicorn
from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, Scope
from uvicorn.server import ServerState

from kiosk.vault.bounded_http import BoundedHttp


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
