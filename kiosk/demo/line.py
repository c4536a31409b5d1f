"""The line between the kiosk and the vault, which can be cut: `python -m kiosk.demo.line --to PORT`.

A relay of TCP connections on loopback. `POST /control/VERB` with `cut` or `mend`; `GET /control/state`.
"""

import argparse
import json
import logging
import socket
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from kiosk.demo import arguments

log = logging.getLogger(__name__)

_CHUNK_BYTES = 64 * 1024


class Line:
    """Relays every connection to `port` of this machine, unless it is cut."""

    def __init__(self, to_port: int) -> None:
        self._to_port = to_port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self.is_cut = False
        threading.Thread(target=self._accept, name="line", daemon=True).start()

    @property
    def address(self) -> str:
        """Where the kiosk finds the vault."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def cut(self) -> None:
        """Breaks every connection, and every new one until it is mended."""
        with self._lock:
            self.is_cut = True
            for end in self._open:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        """Lets connections through again."""
        with self._lock:
            self.is_cut = False

    def _accept(self) -> None:
        while True:
            near, _ = self._listener.accept()
            threading.Thread(target=self._relay, args=(near,), daemon=True).start()

    def _relay(self, near: socket.socket) -> None:
        with near, socket.socket() as far, suppress(OSError):
            with self._lock:
                if self.is_cut:
                    return
                self._open |= {near, far}
            far.connect(("127.0.0.1", self._to_port))
            back = threading.Thread(target=_pump, args=(far, near), daemon=True)
            back.start()
            _pump(near, far)
            back.join()
        with self._lock:
            self._open -= {near, far}


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(_CHUNK_BYTES):
            sink.sendall(data)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


def _control(line: Line) -> type[BaseHTTPRequestHandler]:
    verbs = {"cut": line.cut, "mend": line.mend}

    class Control(BaseHTTPRequestHandler):
        """Cuts and mends."""

        def do_GET(self) -> None:
            """Tells how the line is."""
            self._tell(200 if self.path == "/control/state" else 404)

        def do_POST(self) -> None:
            """Does what the path's last word says."""
            act = verbs.get(self.path.removeprefix("/control/"))
            if act is not None:
                act()
            self._tell(404 if act is None else 200)

        def log_message(self, *_words: object) -> None:
            """Says nothing."""

        def _tell(self, status: int) -> None:
            body = json.dumps({"cut": line.is_cut}).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Control


def main() -> None:
    """Runs the line until it is stopped; says on its first line where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=arguments.port, required=True, help="the vault's port on this machine")
    line = Line(parser.parse_args().to)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _control(line))
    place = {"address": line.address, "control": f"http://127.0.0.1:{server.server_address[1]}/control/"}
    with suppress(KeyboardInterrupt):
        print(json.dumps(place), flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
