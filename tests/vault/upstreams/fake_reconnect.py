"""A Reconnect server as its source says it is, with every trap that we found in it.

https://github.com/re-connect/vault at commit ed5310b (30 April 2026), read on 22 November 2026:
`UploadDocumentController`, `ManagerV2/DocumentManager` (201 with `null`), `Entity/Document` (`jsonSerialize`:
`b_prive`), `BeneficiaryStateProcessor` (422), `UnlinkBeneficiaryController` (400 for who is not there), `ApiVoter`
(scopes), and `DocumentAPIv3Test` (a document that was made private is not found again: 404).
"""

import json
import uuid
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

VIRUS = b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE"


@dataclass
class Document:
    id: int
    beneficiary: int
    folder: int | None
    name: str
    data: bytes
    private: bool


@dataclass
class FakeReconnect:
    """The server's state; `folders` are private or not, by number; `faults` are answers to come instead of work."""

    client_id: str = "relais"
    secret: str = "secret-du-relais"
    beneficiaries: set[int] = field(default_factory=lambda: {29962, 29963})
    linked: set[int] = field(default_factory=set)
    folders: dict[int, tuple[int, bool]] = field(default_factory=lambda: {517: (29962, True), 518: (29962, False)})
    documents: list[Document] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    scopes: str = ""
    faults: list[Response] = field(default_factory=list)
    token_faults: list[Response] = field(default_factory=list)
    """Answers of the token's endpoint in the place of a token."""
    after: list[Response] = field(default_factory=list)
    """Answers in the place of the true one, after the work was done."""
    storage_broken: bool = False
    toggles: int = 0
    token_requests: int = 0
    seconds: int = 3600

    def app(self) -> Starlette:
        api = "/api/v3"
        return Starlette(
            routes=[
                Route("/api/token", self.token, methods=["POST"]),
                Route(f"{api}/documents", self.upload, methods=["POST"]),
                Route(f"{api}/documents/{{id:int}}/toggle-visibility", self.toggle, methods=["PATCH"]),
                Route(f"{api}/beneficiaries/{{id:int}}/add-external-link", self.link, methods=["PATCH"]),
                Route(f"{api}/beneficiaries/{{id:int}}/unlink", self.unlink, methods=["PATCH"]),
            ]
        )

    async def token(self, request: Request) -> Response:
        self.token_requests += 1
        if self.token_faults:
            return self.token_faults.pop(0)
        asked = await request.json()
        known = (asked.get("client_id"), asked.get("client_secret")) == (self.client_id, self.secret)
        if asked.get("grant_type") != "client_credentials" or not known:
            return JSONResponse({"error": "invalid_client"}, 401)
        self.scopes = asked["scope"]
        token = uuid.uuid4().hex
        self.tokens.add(token)
        return JSONResponse({"token_type": "Bearer", "expires_in": self.seconds, "access_token": token})

    async def upload(self, request: Request) -> Response:
        if refusal := self._closed(request, "documents_create"):
            return refusal
        form = await request.form()
        file, number, folder_id = form.get("file"), str(form.get("beneficiary_id", "")), str(form.get("folder_id", ""))
        if not isinstance(file, UploadFile):
            return problem(400, '"file" is required')
        if not number.isdecimal() or int(number) not in self.beneficiaries:
            return problem(404, "Beneficiary not found")
        if int(number) not in self.linked:
            return problem(403, "You do not have permission to access this beneficiary")
        folder = int(folder_id) if folder_id else None
        if folder is not None and self.folders.get(folder, (0, False))[0] != int(number):
            return problem(400, "The folder does not belong to the beneficiary")
        data = await file.read()
        if not data.startswith(b"%PDF-") or VIRUS in data or self.storage_broken:
            return JSONResponse(None, 201)
        private = folder is not None and self.folders[folder][1]
        document = Document(len(self.documents) + 493938, int(number), folder, file.filename or "", data, private)
        self.documents.append(document)
        if self.after:
            return self.after.pop(0)
        return JSONResponse(shown(document), 201)

    async def toggle(self, request: Request) -> Response:
        if refusal := self._closed(request, "documents_update"):
            return refusal
        self.toggles += 1
        document = next((each for each in self.documents if each.id == request.path_params["id"]), None)
        if document is None or document.private:
            return problem(404, "Not Found")
        document.private = not document.private
        return self.after.pop(0) if self.after else JSONResponse(shown(document))

    async def link(self, request: Request) -> Response:
        if refusal := self._closed(request, "beneficiaries_create"):
            return refusal
        number = request.path_params["id"]
        if number not in self.beneficiaries or json.loads(await request.body()).get("distantId") is None:
            return problem(422 if number in self.beneficiaries else 404, "Not Found")
        if number in self.linked:
            return problem(422, "This beneficiary already has a link for this client.")
        self.linked.add(number)
        return JSONResponse({"id": number})

    async def unlink(self, request: Request) -> Response:
        if refusal := self._closed(request, "beneficiaries_update"):
            return refusal
        if request.path_params["id"] not in self.beneficiaries:
            return problem(400, '"beneficiary" not found')
        self.linked.discard(request.path_params["id"])
        return JSONResponse({"id": request.path_params["id"]})

    def _closed(self, request: Request, scope: str) -> Response | None:
        if self.faults:
            return self.faults.pop(0)
        if request.headers.get("Authorization", "").removeprefix("Bearer ") not in self.tokens:
            return problem(401, "The resource server rejected the request.")
        return None if scope in self.scopes.split() else problem(403, "Access Denied.")


def shown(document: Document) -> dict[str, object]:
    return {
        "id": document.id,
        "b_prive": document.private,
        "nom": document.name,
        "folder_id": document.folder,
        "beneficiaire_id": document.beneficiary,
    }


def problem(status: int, detail: str) -> Response:
    return JSONResponse({"title": "An error occurred", "detail": detail, "status": status}, status)
