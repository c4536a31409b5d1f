"""A printer that speaks just enough IPP to be in trouble: it answers each operation with what the test wants."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from kiosk.printer.ipp import Operation


def keyword(name: str, *values: str) -> bytes:
    """An attribute of keywords, as RFC 8010 writes it."""
    data = b""
    for place, value in enumerate(values):
        own = name.encode() if place == 0 else b""
        data += b"\x44" + len(own).to_bytes(2, "big") + own + len(value).to_bytes(2, "big") + value.encode()
    return data


def number(name: str, value: int, tag: int = 0x21) -> bytes:
    """An attribute of one number."""
    return bytes([tag]) + len(name).to_bytes(2, "big") + name.encode() + b"\x00\x04" + value.to_bytes(4, "big")


@dataclass
class Trouble:
    """What the printer says, and which operations it was asked."""

    reasons: tuple[str, ...] = ("none",)
    job_state: int = 9
    formats: tuple[str, ...] = ("application/pdf",)
    status: int = 0
    asked: list[int] = field(default_factory=list)
    when_asked: Callable[[int], None] = lambda _operation: None

    def answer(self, operation: int) -> bytes:
        """The response's bytes."""
        self.asked.append(operation)
        self.when_asked(operation)
        body = {
            Operation.GET_PRINTER_ATTRIBUTES: keyword("printer-state-reasons", *self.reasons)
            + keyword("document-format-supported", *self.formats).replace(b"\x44\x00\x19", b"\x49\x00\x19"),
            Operation.PRINT_JOB: number("job-id", 7),
            Operation.GET_JOB_ATTRIBUTES: number("job-state", self.job_state, 0x23),
        }.get(Operation(operation), b"")
        return b"\x02\x00" + self.status.to_bytes(2, "big") + b"\x00\x00\x00\x01\x04" + body + b"\x03"


@contextmanager
def troubled(trouble: Trouble) -> Iterator[str]:
    """The printer at work; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = self.rfile.read(int(self.headers["Content-Length"]))
            data = trouble.answer(int.from_bytes(request[2:4], "big"))
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"ipp://127.0.0.1:{server.server_address[1]}/ipp/print"
        finally:
            server.shutdown()
