"""A Digiposte for partners, as far as it is public.

developer.laposte.fr, "Digiposte 3" with its list of resources (the v4 deposit among them), and what
https://github.com/api-evangelist/la-poste-groupe says of it (2 September 2026); both read on 22 November 2026.
Basic and `X-Okapi-Key` for the token, `algo` and `hash` checked, the route in path and header, no idempotency key, no
deletion.
"""

import base64
import hashlib
import uuid
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

ROUTE = "CCAS-26190"


@dataclass
class FakeDigiposte:
    """The server's state: members by user id, and every document ever deposited, for nothing can be deleted."""

    okapi: str = "cle-okapi"
    basic: str = "partenaire:secret-du-partenaire"
    members: set[str] = field(default_factory=lambda: {"dgp-0421"})
    documents: list[tuple[str, str, bytes]] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    faults: list[Response] = field(default_factory=list)
    token_faults: list[Response] = field(default_factory=list)
    """Answers of the token's endpoint in the place of a token."""
    after: list[Response] = field(default_factory=list)
    obsolete_calls: int = 0
    token_requests: int = 0

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/digiposte/v3/oauth/token", self.token, methods=["POST"]),
                Route("/api/v4/memberships/{route}/documents/certified", self.certified, methods=["POST"]),
                Route("/digiposte/v3/partner/document/certified", self.obsolete, methods=["POST"]),
            ]
        )

    async def token(self, request: Request) -> Response:
        self.token_requests += 1
        if self.token_faults:
            return self.token_faults.pop(0)
        if request.headers.get("X-Okapi-Key") != self.okapi:
            return unauthorized()
        wanted = "Basic " + base64.b64encode(self.basic.encode()).decode()
        form = await request.form()
        if request.headers.get("Authorization") != wanted or form.get("grant_type") != "client_credentials":
            return JSONResponse({"error": "invalid_client"}, 401)
        token = uuid.uuid4().hex
        self.tokens.add(token)
        return JSONResponse({"access_token": token, "token_type": "bearer", "expires_in": 900})

    async def certified(self, request: Request) -> Response:
        if self.faults:
            return self.faults.pop(0)
        known = request.headers.get("Authorization", "").removeprefix("Bearer ") in self.tokens
        if not known or request.headers.get("X-Okapi-Key") != self.okapi:
            return unauthorized()
        if (request.path_params["route"], request.headers.get("X-RouteCode")) != (ROUTE, ROUTE):
            return JSONResponse({"code": "ROUTE_UNKNOWN"}, 404)
        user = request.headers.get("X-Dgp-UserId", "")
        if user not in self.members:
            return JSONResponse({"code": "MEMBERSHIP_CLOSED"}, 403)
        form = await request.form()
        file = form.get("file")
        if not isinstance(file, UploadFile) or form.get("algo") != "SHA256":
            return JSONResponse({"code": "BAD_REQUEST"}, 400)
        data = await file.read()
        if hashlib.sha256(data).hexdigest() != form.get("hash"):
            return JSONResponse({"code": "HASH"}, 422)
        self.documents.append((user, str(form.get("title")), data))
        return self.after.pop(0) if self.after else JSONResponse({"id": f"doc-{len(self.documents)}"}, 201)

    async def obsolete(self, _request: Request) -> Response:
        self.obsolete_calls += 1
        return JSONResponse({"code": "GONE"}, 410)


def unauthorized() -> Response:
    return JSONResponse({"code": "UNAUTHORIZED", "message": "This action requires an authorization"}, 401)
