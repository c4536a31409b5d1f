"""A Cozy as its public documents say it is: docs/auth.md, docs/permissions.md and docs/files.md of
https://github.com/cozy/cozy-stack at commit db11638 (2 July 2026), read on 22 November 2026.

Registration (RFC 7591), consent with PKCE (S256 alone), tokens, `io.cozy.files:POST:<folder>`, `Content-MD5`, and the
answers 404, 409, 412, 413 and 422 of an upload.
"""

import base64
import hashlib
import json
import uuid
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


@dataclass
class FakeCozy:
    """One person's Cozy. `agree` stands for the person who says yes on the consent page."""

    folder: str = "io.cozy.files.root-dir"
    room: int = 1_000_000
    clients: dict[str, dict[str, str]] = field(default_factory=dict)
    codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Code to client and challenge."""
    scopes: dict[str, str] = field(default_factory=dict)
    refresh: dict[str, str] = field(default_factory=dict)
    """Refresh token to client."""
    access: set[str] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    token_faults: list[Response] = field(default_factory=list)
    """Answers of the token's endpoint in the place of a token."""
    faults: list[Response] = field(default_factory=list)
    """Answers of an upload in the place of work."""
    after: list[Response] = field(default_factory=list)
    spoil: bool = False
    """The bytes that arrive are not those that were sent."""

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/auth/register", self.register, methods=["POST"]),
                Route("/auth/register/{client}", self.unregister, methods=["DELETE"]),
                Route("/auth/access_token", self.token, methods=["POST"]),
                Route("/files/{folder}", self.upload, methods=["POST"]),
            ]
        )

    def agree(self, address: str) -> tuple[str, str]:
        """The person says yes at the address where the browser went; state and code come back."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["code_challenge_method"] == "S256"
        assert asked["redirect_uri"] == self.clients[asked["client_id"]]["redirect_uri"]
        code = uuid.uuid4().hex
        self.codes[code] = asked["client_id"], asked["code_challenge"]
        self.scopes[asked["client_id"]] = asked["scope"]
        return asked["state"], code

    async def register(self, request: Request) -> Response:
        told = await request.json()
        if not {"redirect_uris", "client_name", "software_id"} <= told.keys():
            return JSONResponse({"error": "invalid_client_metadata"}, 400)
        client = uuid.uuid4().hex
        secret, registration = uuid.uuid4().hex, uuid.uuid4().hex
        self.clients[client] = {
            "secret": secret,
            "registration": registration,
            "redirect_uri": told["redirect_uris"][0],
        }
        given = {"client_id": client, "client_secret": secret, "registration_access_token": registration}
        return JSONResponse({**told, **given}, 201)

    async def unregister(self, request: Request) -> Response:
        client = self.clients.get(request.path_params["client"])
        if client is None or request.headers.get("Authorization") != f"Bearer {client['registration']}":
            return Response(status_code=401)
        del self.clients[request.path_params["client"]]
        self.access.clear()
        self.refresh.clear()
        return Response(status_code=204)

    async def token(self, request: Request) -> Response:
        if self.token_faults:
            return self.token_faults.pop(0)
        form = {name: str(value) for name, value in (await request.form()).items()}
        client = self.clients.get(form.get("client_id", ""))
        if client is None or client["secret"] != form.get("client_secret"):
            return JSONResponse({"error": "the client must be registered"}, 400)
        if form["grant_type"] == "authorization_code":
            known, challenge = self.codes.pop(form.get("code", ""), ("", ""))
            verified = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
            if known != form["client_id"] or verified.decode().rstrip("=") != challenge:
                return JSONResponse({"error": "invalid code"}, 400)
            refresh = uuid.uuid4().hex
            self.refresh[refresh] = known
        else:
            refresh = form.get("refresh_token", "")
            if self.refresh.get(refresh) != form["client_id"]:
                return JSONResponse({"error": "invalid refresh token"}, 400)
        access = uuid.uuid4().hex
        self.access.add(access)
        answer = {"access_token": access, "token_type": "bearer", "scope": self.scopes[form["client_id"]]}
        return JSONResponse({**answer, "refresh_token": refresh} if form["grant_type"] != "refresh_token" else answer)

    async def upload(self, request: Request) -> Response:
        if self.faults:
            return self.faults.pop(0)
        if request.headers.get("Authorization", "").removeprefix("Bearer ") not in self.access:
            return JSONResponse({"error": "Expired token"}, 401)
        folder, name = request.path_params["folder"], request.query_params.get("Name", "")
        if f"io.cozy.files:POST:{folder}" not in self.scopes.values():
            return error(403)
        if folder != self.folder:
            return error(404)
        if request.query_params.get("Type") != "file" or not name or "/" in name:
            return error(422)
        if name in self.files:
            return error(409)
        data = await request.body()
        if self.spoil:
            data = data[:-1] + b"?"
        if base64.b64encode(hashlib.md5(data).digest()).decode() != request.headers.get("Content-MD5"):
            return error(412)
        if len(data) > self.room:
            return error(413)
        self.files[name] = data
        metadata = json.loads(request.query_params.get("Metadata", "{}"))
        self.labels[name] = metadata.get("qualification", {}).get("label", "")
        shown = {"data": {"type": "io.cozy.files", "id": f"file-{len(self.files)}", "attributes": {"name": name}}}
        return self.after.pop(0) if self.after else JSONResponse(shown, 201)


def error(status: int) -> Response:
    return JSONResponse({"errors": [{"status": str(status)}]}, status)
