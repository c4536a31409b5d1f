"""The line between the kiosk and the vault, which can be cut: `python -m kiosk.demo.line --to PORT`.

A relay of TCP connections on loopback. `POST /control/VERB` with `cut` or `mend`; `GET /control/state`.
"""

import argparse
import json
import logging
import socket
import threading
from contextlib import suppress

from kiosk.demo import arguments
from kiosk.demo.json_server import Answer, JsonServer

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


def _control(line: Line) -> Answer:
    verbs = {"cut": line.cut, "mend": line.mend}

    def answer(method: str, path: str, _body: bytes) -> tuple[int, object]:
        act = verbs.get(path.removeprefix("/control/")) if method == "POST" else None
        if act is not None:
            act()
        known = act is not None or (method == "GET" and path == "/control/state")
        return 200 if known else 404, {"cut": line.is_cut}

    return answer


def main() -> None:
    """Runs the line until it is stopped; says on its first line where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=arguments.port, required=True, help="the vault's port on this machine")
    line = Line(parser.parse_args().to)
    with suppress(KeyboardInterrupt), JsonServer("line-control", _control(line)) as server:
        print(json.dumps({"address": line.address, "control": f"{server.url}/control/"}), flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()
