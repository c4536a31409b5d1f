"""A Nextcloud of one user, as its public documentation tells (see kiosk/upload/vaults/nextcloud.py for the pages).

Like the real one it gives a second upload of the same name in a file drop another name, answers the poll's 200 once,
and lets nobody read through a drop. Misdeeds are those of fake_vault.
"""

import base64
import hashlib
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.upload import fake_vault
from tests.upload.fake_vault import FakeVault

LOGIN_NAME, USER_ID = "jeanne@example.org", "jd-17"


@dataclass
class FakeNextcloud(FakeVault):
    """What the fake remembers; `files` are the user's, by path."""

    files: dict[str, bytes] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    shares: dict[str, dict[str, str]] = field(default_factory=dict)
    ended_shares: list[str] = field(default_factory=list)
    passwords: set[str] = field(default_factory=set)
    flows: set[str] = field(default_factory=set)
    widens_shares: bool = False
    maintenance: bool = False
    version: str = "31.0.9"
    uploads_open: dict[str, dict[str, bytes]] = field(default_factory=dict)
    """Upload folders of chunked uploads, by name."""
    smallest_chunk_bytes: int = 5 * 1024 * 1024
    puts: list[str] = field(default_factory=list)
    """Paths that something was PUT to."""


class Handler(fake_vault.Handler):
    vault: FakeNextcloud

    do_GET = do_POST = do_PUT = do_HEAD = do_MKCOL = do_DELETE = do_MOVE = do_PROPFIND = (  # noqa: N815
        fake_vault.Handler.handle_any
    )

    def signed_in(self) -> bool:
        scheme, _, encoded = self.headers.get("Authorization", "").partition(" ")
        name, _, password = base64.b64decode(encoded or "").decode().partition(":")
        good = scheme == "Basic" and name == LOGIN_NAME and password in self.vault.passwords
        if not good:
            self.reply(401)
        return good

    def ocs(self, data: Any) -> None:
        self.reply(200, {"ocs": {"meta": {"status": "ok", "statuscode": 200}, "data": data}})

    def __getattr__(self, name: str) -> Any:
        """Endpoints that end in .php."""
        found = {
            "do_status.php": self.status,
            "do_index.php": self.begin,
            "do_login": self.poll,
            "do_ocs": self.ocs_call,
            "do_remote.php": self.files,
            "do_public.php": self.drop,
        }
        if name in found:
            return found[name]
        raise AttributeError(name)

    def status(self) -> None:
        status = {"installed": True, "maintenance": self.vault.maintenance, "versionstring": self.vault.version}
        self.reply(200, {**status, "needsDbUpgrade": False, "edition": "", "productname": "Nextcloud"})

    def begin(self) -> None:
        if self.path.endswith("/poll"):
            self.poll()
            return
        token = uuid.uuid4().hex
        self.vault.flows.add(token)
        base = self.vault.discovery.get("base", self.vault.issuer)
        self.vault.codes.append(token)
        poll = {"token": token, "endpoint": f"{base}/login/v2/poll"}
        self.reply(200, {"poll": poll, "login": f"{base}/login/v2/flow/{uuid.uuid4().hex}"})

    def poll(self) -> None:
        token = self.form().get("token", "")
        if token not in self.vault.flows or not self.vault.approved.is_set():
            self.reply(404, [])
            return
        self.vault.flows.remove(token)
        password = uuid.uuid4().hex
        self.vault.passwords.add(password)
        self.reply(200, {"server": self.vault.issuer, "loginName": LOGIN_NAME, "appPassword": password})

    def ocs_call(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        parts = urlsplit(self.path)
        path = parts.path.removeprefix("/ocs/v2.php/").removeprefix("/ocs/v1.php/")
        if self.headers.get("OCS-APIRequest") != "true":
            self.reply(412)
        elif self.signed_in():
            self.signed_ocs_call(path, {name: values[0] for name, values in parse_qs(f"{parts.query}&{body}").items()})

    def signed_ocs_call(self, path: str, form: dict[str, str]) -> None:
        if path == "cloud/user":
            self.ocs({"id": USER_ID, "quota": {"free": 12345678, "used": 5}})
        elif path == "cloud/capabilities":
            version = {"major": 31, "minor": 0, "micro": 9, "string": "31.0.9", "edition": "", "extendedSupport": False}
            self.ocs({"version": version, "capabilities": {"files_sharing": {"api_enabled": True}}})
        elif path == "core/apppassword" and self.command == "DELETE":
            self.vault.passwords.clear()
            self.ocs([])
        elif path.startswith("apps/files_sharing/api/v1/shares/") and self.command == "DELETE":
            (token,) = (token for token in self.vault.shares if token.startswith(path.rpartition("/")[2]))
            del self.vault.shares[token]
            self.vault.ended_shares.append(token)
            self.ocs([])
        elif path == "apps/files_sharing/api/v1/shares" and form["path"].strip("/") in self.vault.folders:
            token = uuid.uuid4().hex[:15]
            self.vault.shares[token] = form
            permissions = 15 if self.vault.widens_shares else int(form["permissions"]) | 16
            share = {"id": token[:6], "share_type": 3, "token": token, "permissions": permissions, "path": form["path"]}
            self.ocs(share)
        else:
            self.reply(404)

    def files(self) -> None:
        if not self.signed_in():
            return
        path = unquote(self.path).removeprefix(f"/remote.php/dav/files/{USER_ID}/")
        if path.startswith(f"/remote.php/dav/uploads/{USER_ID}/"):
            self.chunked(*path.removeprefix(f"/remote.php/dav/uploads/{USER_ID}/").partition("/")[::2])
        elif self.command == "PUT":
            self.vault.files[path] = self.rfile.read(int(self.headers["Content-Length"]))
            self.reply(201, headers={"OC-FileId": self.file_id(path), "ETag": '"abc"'})
        elif self.command == "MKCOL":
            self.reply(405 if path in self.vault.folders else 201, headers={"OC-FileId": self.file_id(path)})
            self.vault.folders.add(path)
        elif path in self.vault.files:
            data = self.vault.files[path]
            self.raw(200, data, {"OC-FileId": self.file_id(path)})
        else:
            self.reply(404)

    def chunked(self, folder: str, name: str) -> None:
        """Chunked file upload, version 2: a folder of numbered chunks, each announced with its Destination."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        chunks = self.vault.uploads_open.get(folder)
        if "Destination" not in self.headers and self.command != "DELETE":
            self.reply(400)
        elif self.command == "MKCOL":
            self.reply(201 if chunks is None else 405)
            self.vault.uploads_open.setdefault(folder, {})
        elif chunks is None:
            self.reply(404)
        elif self.command == "PUT" and name.isdigit() and 1 <= int(name) <= 10_000:
            self.vault.puts.append(self.path)
            chunks[name] = body
            self.reply(201)
        elif self.command == "PROPFIND":
            self.multistatus({self.path: b"", **{f"{self.path}/{name}": data for name, data in chunks.items()}})
        elif self.command == "MOVE" and name == ".file":
            self.assemble(folder, [chunks[number] for number in sorted(chunks, key=int)])
        elif self.command == "DELETE":
            del self.vault.uploads_open[folder]
            self.reply(204)
        else:
            self.reply(400)

    def assemble(self, folder: str, chunks: list[bytes]) -> None:
        data = b"".join(chunks)
        path = unquote(urlsplit(self.headers["Destination"]).path).removeprefix(f"/remote.php/dav/files/{USER_ID}/")
        too_small = any(len(chunk) < self.vault.smallest_chunk_bytes for chunk in chunks[:-1])
        if too_small or self.headers.get("OC-Total-Length", str(len(data))) != str(len(data)):
            self.reply(400)
            return
        self.vault.files[path] = data
        del self.vault.uploads_open[folder]
        self.reply(201, headers={"OC-FileId": self.file_id(path), "ETag": '"abc"'})

    def multistatus(self, found: dict[str, bytes]) -> None:
        responses = "".join(
            f"<d:response><d:href>{path}</d:href><d:propstat><d:prop><d:getcontentlength>{len(data)}"
            "</d:getcontentlength></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
            for path, data in found.items()
        )
        self.raw(207, f'<d:multistatus xmlns:d="DAV:">{responses}</d:multistatus>'.encode(), {})

    def drop(self) -> None:
        token, name = self.path.removeprefix("/public.php/dav/files/").split("/")
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        share = self.vault.shares.get(token)
        checksum = self.headers.get("OC-Checksum", "").removeprefix("SHA256:")
        if share is None:
            self.reply(404)
        elif self.command != "PUT":
            self.reply(405)
        elif hashlib.sha256(body).hexdigest() != checksum:
            self.reply(400)
        else:
            path = self.free_name(f"{share['path'].strip('/')}/{name}")
            self.vault.files[path] = body
            self.reply(201, headers={"OC-FileId": self.file_id(path), "ETag": '"abc"'})

    def free_name(self, path: str) -> str:
        number = 2
        free = path
        while free in self.vault.files:
            stem, dot, ending = path.rpartition(".")
            free, number = f"{stem} ({number}){dot}{ending}", number + 1
        return free

    def file_id(self, path: str) -> str:
        return hashlib.sha256(path.encode()).hexdigest()[:20]

    def raw(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        if self.muted:
            return
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)


@contextmanager
def running() -> Iterator[FakeNextcloud]:
    """A fake Nextcloud on a free loopback port."""
    cloud = FakeNextcloud()
    handler = type("BoundHandler", (Handler,), {"vault": cloud})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    cloud.issuer = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield cloud
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)
