"""Real WebDAV servers, and a proxy before them that can be told to misbehave in the ways of fake_vault."""

import http.client
import re
import select
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import IO, Any
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from wsgidav.wsgidav_app import WsgiDAVApp

from tests.upload import fake_vault
from tests.upload.fake_vault import FakeVault

USER, PASSWORD = "jeanne", "a password of this card alone"
START_S = 60.0


@contextmanager
def wsgidav(folder: Path) -> Iterator[str]:
    """WsgiDAV over `folder`; its address."""
    app = WsgiDAVApp(
        {
            "provider_mapping": {"/": str(folder)},
            "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
            "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
            "verbose": 0,
            "logging": {"enable": False},
        }
    )

    def bounded(environ: dict[str, Any], start_response: Any) -> Any:
        """WsgiDAV reads to the end of its input, which wsgiref leaves open."""
        length = int(environ.get("CONTENT_LENGTH") or 0)
        return app(environ | {"wsgi.input": BytesIO(environ["wsgi.input"].read(length))}, start_response)

    with make_server("127.0.0.1", 0, bounded, server_class=_Threading, handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join(10)


@contextmanager
def rclone(folder: Path) -> Iterator[str]:
    """`rclone serve webdav` over `folder`; its address."""
    command = ["rclone", "--config", "/dev/null", "serve", "webdav", str(folder), "--addr", "127.0.0.1:0"]
    command += ["--user", USER, "--pass", PASSWORD]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, bufsize=0) as process:
        try:
            assert process.stderr is not None
            yield _address_in(process.stderr)
        finally:
            process.kill()


def _address_in(said: IO[bytes]) -> str:
    """`said` is not buffered: a line that was read ahead would never be waited for."""
    while select.select([said], [], [], START_S)[0]:
        line = said.readline().decode()
        if found := re.search(r"http://127\.0\.0\.1:\d+", line):
            return found[0]
        assert line, "rclone did not start"
    raise TimeoutError("rclone never said where it serves")


SERVERS = {"wsgidav": wsgidav, "rclone": rclone}


class _Threading(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        return


@dataclass
class Proxy(FakeVault):
    """A real server behind an address of ours, and what it will do wrong."""

    behind: str = ""
    parts: list[str] = field(default_factory=list)
    """Paths that something was PUT to."""


class Handler(fake_vault.Handler):
    vault: Proxy

    do_GET = do_PUT = do_MOVE = do_MKCOL = do_DELETE = do_OPTIONS = do_PROPFIND = (  # noqa: N815
        fake_vault.Handler.handle_any
    )

    def __getattr__(self, name: str) -> object:
        """Whatever the path begins with."""
        if name.startswith("do_"):
            return self.forward
        raise AttributeError(name)

    def forward(self) -> None:
        """Does what was asked at the real server, and answers as it did."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.command == "PUT":
            self.vault.parts.append(self.path)
        parts = urlsplit(self.vault.behind)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=60)
        connection.request(self.command, self.path, body, dict(self.headers.items()))
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        if not self.muted:
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in {"content-length", "transfer-encoding", "connection", "date", "server"}:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)


@contextmanager
def running(kind: str, folder: Path) -> Iterator[Proxy]:
    """One of SERVERS over `folder`, behind a proxy on a free loopback port."""
    with SERVERS[kind](folder) as behind:
        proxy = Proxy(behind=behind)
        handler = type("BoundHandler", (Handler,), {"vault": proxy})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        proxy.issuer = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield proxy
        finally:
            server.shutdown()
            server.server_close()
            thread.join(10)
