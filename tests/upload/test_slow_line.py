"""A line on which a document takes longer to leave than a connection to be made."""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kiosk import calls, wire
from kiosk.calls import Http
from kiosk.upload.pace import Bandwidth
from kiosk.upload.source import Part

DOCUMENT = os.urandom(8 * 1024 * 1024)
"""More than waits in any socket."""
CONNECT_S = 0.2


@contextmanager
def slow_server() -> Iterator[str]:
    """Takes a connection, and nothing from it for three times as long as a connection may take to be made."""

    def serve() -> None:
        client, _ = listener.accept()
        with client:
            pause.wait(3 * CONNECT_S)
            left = len(DOCUMENT)
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(65536)
            left -= len(head.partition(b"\r\n\r\n")[2])
            while left:
                left -= len(client.recv(65536))
            client.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")

    pause = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        serving = threading.Thread(target=serve, daemon=True)
        serving.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        serving.join(60)


def test_a_document_takes_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "CONNECT_TIMEOUT_S", CONNECT_S)
    descriptor = wire.memory(DOCUMENT)
    with slow_server() as url:
        body = Part(descriptor, 0, len(DOCUMENT), Bandwidth(0), lambda _offset: None)
        assert Http().send("PUT", url, body=body).good
    os.close(descriptor)
