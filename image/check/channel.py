"""Serves a folder of the second disk on this machine, with the ranges that RAUC reads: `channel.py FOLDER`.

RAUC asks for an eighth of a megabyte at a time: a web framework would take seconds for each megabyte without KVM.
"""

import os
import re
import sys
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PORT = 8088


class Files(BaseHTTPRequestHandler):
    """Gives files, whole or in part."""

    protocol_version = "HTTP/1.1"

    def __init__(self, folder: Path, *words: object) -> None:
        self._folder = folder
        super().__init__(*words)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """RFC 9110, 14: one range of bytes, or all of them."""
        path = self._folder / self.path.lstrip("/")
        if not path.is_file():
            self.send_error(404)
            return
        size = path.stat().st_size
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        first, last = (int(asked[1]), min(int(asked[2] or size), size - 1)) if asked else (0, size - 1)
        self.send_response(206 if asked else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(last + 1 - first))
        if asked:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.end_headers()
        if self.command == "GET":
            with path.open("rb") as file:
                while first <= last:
                    first += os.sendfile(self.connection.fileno(), file.fileno(), first, last + 1 - first)

    do_HEAD = do_GET  # noqa: N815  http.server's word

    def log_message(self, *_words: object) -> None:
        """Says nothing."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", PORT), partial(Files, Path(sys.argv[1]))).serve_forever()
