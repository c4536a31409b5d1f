"""A tiny vault of the open profile that can be told to misbehave: lost replies, slow_down, refusals, silence.

It signs nothing (its receipts are base64url JSON), takes any client, and keeps what arrives in memory.
"""

import base64
import hashlib
import json
import socket
import ssl
import sys
import threading
import uuid
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from kiosk import profile

Misdeed = Callable[["Handler", Callable[[], None]], None]


def lose_reply(handler: "Handler", act: Callable[[], None]) -> None:
    """Does what was asked, then breaks the line instead of answering."""
    handler.muted = True
    act()
    handler.cut()


def cut_before(handler: "Handler", act: Callable[[], None]) -> None:
    """Breaks the line before anything is done."""
    handler.cut()


def answer(status: int, **headers: str) -> Misdeed:
    """Answers with a status and does nothing."""

    def misdeed(handler: "Handler", act: Callable[[], None]) -> None:
        length = int(handler.headers.get("Content-Length", 0))
        handler.rfile.read(length)
        handler.reply(status, headers={name.replace("_", "-"): value for name, value in headers.items()})

    return misdeed


def oauth_error(code: str) -> Misdeed:
    """Answers 400 with an OAuth error."""

    def misdeed(handler: "Handler", act: Callable[[], None]) -> None:
        handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
        handler.reply(400, {"error": code})

    return misdeed


def cut_after(size: int) -> Misdeed:
    """Takes this many bytes of the body, then breaks the line."""

    def misdeed(handler: "Handler", act: Callable[[], None]) -> None:
        handler.headers.replace_header("Content-Length", str(min(size, int(handler.headers["Content-Length"]))))
        lose_reply(handler, act)

    return misdeed


@dataclass
class Upload:
    deposit_id: str
    sha256: str
    length: int
    data: bytearray = field(default_factory=bytearray)
    emptied: bool = False
    """True when it was complete and somebody took its bytes away to save memory."""

    @property
    def offset(self) -> int:
        return self.length if self.emptied else len(self.data)


@dataclass
class FakeVault:
    """The fake's memory; `next[(method, place)]` holds what it will do wrong, one request after the other."""

    issuer: str = ""
    next: dict[tuple[str, str], deque[Misdeed]] = field(default_factory=dict)
    recipients: tuple[str, ...] = ()
    discovery: dict[str, Any] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)
    approved: threading.Event = field(default_factory=threading.Event)
    calls: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Requests that arrived: whoever has an answer finds its request counted."""
    done: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Requests that are over, whatever became of them."""
    counted: threading.Condition = field(default_factory=threading.Condition)
    codes: list[str] = field(default_factory=list)
    redeemed: set[str] = field(default_factory=set)
    interval: int = 0
    person: str = "pairwise-of-jeanne"
    code_lifetimes_s: deque[int] = field(default_factory=deque)
    """Lifetimes of the next codes; those after them live long."""
    tokens: set[str] = field(default_factory=set)
    away: bool = False
    on_complete: Callable[["Upload"], None] = lambda upload: None

    def misbehave(self, method: str, place: str, *misdeeds: Misdeed) -> None:
        self.next.setdefault((method, place), deque()).extend(misdeeds)

    def count(self, counter: Counter[tuple[str, str]], method: str, place: str) -> None:
        with self.counted:
            counter[method, place] += 1
            self.counted.notify_all()

    def wait_for(self, method: str, place: str, times: int = 1, timeout_s: float = 60.0) -> None:
        """Waits until so many requests are over."""
        with self.counted:
            assert self.counted.wait_for(lambda: self.done[method, place] >= times, timeout_s), self.done

    def complete(self) -> list[Upload]:
        return [one for one in self.uploads.values() if len(one.data) == one.length]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    vault: FakeVault
    muted = False

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        return

    def handle_one_request(self) -> None:
        self.muted = False
        super().handle_one_request()

    def reply(self, status: int, body: Any = None, headers: dict[str, str] | None = None) -> None:
        if self.muted:
            return
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def cut(self) -> None:
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.connection.shutdown(socket.SHUT_RDWR)

    def handle_any(self) -> None:
        place = self.path.split("/")[1]
        vault = self.vault
        misdeeds = vault.next.get((self.command, place))
        act = getattr(self, f"do_{place.strip('.').replace('-', '_')}")
        vault.count(vault.calls, self.command, place)
        try:
            if vault.away:
                self.cut()
            elif misdeeds:
                misdeeds.popleft()(self, act)
            else:
                act()
        finally:
            vault.count(vault.done, self.command, place)

    do_GET = do_POST = do_PATCH = do_HEAD = handle_any  # noqa: N815

    def form(self) -> dict[str, str]:
        data = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        return {name: values[0] for name, values in parse_qs(data.decode()).items()}

    def do_well_known(self) -> None:
        issuer = self.vault.issuer
        found = {
            "issuer": issuer,
            "token_endpoint": f"{issuer}/token",
            "deposit_endpoint": f"{issuer}/deposits",
            "recipients_endpoint": f"{issuer}/recipients",
            "device_authorization_endpoint": f"{issuer}/device",
            "revocation_endpoint": f"{issuer}/revoke",
            **self.vault.discovery,
        }
        self.reply(200, found)

    def do_device(self) -> None:
        self.form()
        code = uuid.uuid4().hex
        self.vault.codes.append(code)
        self.reply(
            200,
            {
                "device_code": code,
                "user_code": f"CODE-{code[:10].upper()}",
                "verification_uri": f"{self.vault.issuer}/go",
                "expires_in": self.vault.code_lifetimes_s.popleft() if self.vault.code_lifetimes_s else 600,
                "interval": self.vault.interval,
            },
        )

    def do_token(self) -> None:
        code = self.form()["device_code"]
        if code in self.vault.redeemed:
            self.vault.tokens.clear()
            self.reply(400, {"error": "invalid_grant"})
        elif not self.vault.approved.is_set():
            self.reply(400, {"error": "authorization_pending"})
        else:
            self.vault.redeemed.add(code)
            token = uuid.uuid4().hex
            self.vault.tokens.add(token)
            self.reply(200, {"access_token": token, "token_type": "Bearer", "expires_in": 600})

    def do_revoke(self) -> None:
        self.vault.tokens.discard(self.form().get("token", ""))
        self.reply(200)

    def do_recipients(self) -> None:
        person = {} if self.vault.recipients else {"person": self.vault.person}
        self.reply(200, {"recipients": self.vault.recipients, "label": "J. D.", "quota_left": 10**9, **person})

    def do_deposits(self) -> None:
        if self.command == "POST":
            self.create()
            return
        upload = self.vault.uploads.get(self.path.split("/")[2])
        if upload is None:
            self.reply(404)
        elif self.command == "HEAD":
            self.reply(200, headers=self.state(upload))
        else:
            self.append(upload)

    def create(self) -> None:
        if self.headers.get("Authorization", "").removeprefix("Bearer ") not in self.vault.tokens:
            self.reply(401, {"error": "invalid_token"})
            return
        metadata = profile.decode_upload_metadata(self.headers["Upload-Metadata"])
        name = next((n for n, u in self.vault.uploads.items() if u.deposit_id == metadata["deposit_id"]), None)
        if name is None:
            name = uuid.uuid4().hex
            length = int(self.headers["Upload-Length"])
            self.vault.uploads[name] = Upload(metadata["deposit_id"], metadata["sha256"], length)
        self.reply(201, headers={"Location": f"/deposits/{name}", "Upload-Offset": "0"})

    def append(self, upload: Upload) -> None:
        length = int(self.headers["Content-Length"])
        body = self.rfile.read(length)
        if int(self.headers["Upload-Offset"]) != upload.offset:
            self.reply(409)
            return
        upload.data += body
        if len(upload.data) == upload.length and hashlib.sha256(upload.data).hexdigest() != upload.sha256:
            self.vault.uploads = {n: u for n, u in self.vault.uploads.items() if u is not upload}
            self.reply(460)
            return
        if upload.offset == upload.length:
            self.vault.on_complete(upload)
        self.reply(204, headers=self.state(upload))

    def state(self, upload: Upload) -> dict[str, str]:
        headers = {"Upload-Offset": str(upload.offset)}
        if upload.offset == upload.length:
            claims = {
                "id": f"id-{upload.deposit_id[:8]}",
                "deposit_id": upload.deposit_id,
                "sha256": upload.sha256,
                "at": "2026-11-22T10:00:00Z",
            }
            proof = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
            headers["Deposit-Receipt"] = proof
        return headers


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that was killed is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def running(tls: ssl.SSLContext | None = None, port: int = 0, vault: FakeVault | None = None) -> Iterator[FakeVault]:
    """A fake vault on a free loopback port (or on `port`)."""
    vault = vault or FakeVault()
    handler = type("BoundHandler", (Handler,), {"vault": vault})
    server = _Server(("127.0.0.1", port), handler)
    server.daemon_threads = True
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    vault.issuer = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield vault
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)
