"""A small JSON endpoint on loopback, behind which something plays a person's hands."""

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

Answer = Callable[[str, str, bytes], tuple[int, object]]
"""Takes method (GET or POST), path and body; gives the status and what is sent as JSON."""


class JsonServer:
    """Answers in threads of its own from its making until `stop`; port 0 takes any that is free. Raises OSError."""

    def __init__(self, name: str, answer: Answer, port: int = 0) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(answer))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name=name, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """Where it answers, without a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def stop(self) -> None:
        """Stop answering."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)


def _handler(answer: Answer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Answer without a body to read."""
            self._reply(*answer("GET", self.path, b""))

        def do_POST(self) -> None:
            """Answer to a body."""
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            self._reply(*answer("POST", self.path, body))

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class names it so
            """Keep quiet."""

        def _reply(self, status: int, said: object) -> None:
            written = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(written)))
            self.end_headers()
            self.wfile.write(written)

    return Handler
