"""A small repository behind CMIS 1.1's Browser Binding.

Written from the public standard, https://docs.oasis-open.org/cmis/CMIS/v1.1/CMIS-v1.1.html (errata 01), sections 5.2.8
(URLs), 5.2.10 (errors), 5.2.11 (succinct), 5.3 (URLs of objects), 5.4.3 (services); read in November 2026.
"""

from base64 import b64encode
from dataclasses import dataclass, field
from itertools import count

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

MOST_ITEMS = 3
"""A repository may give fewer items than were asked for (section 2.2.1.1)."""


@dataclass
class Item:
    id: str
    name: str
    parent: str
    content: bytes | None = None
    changed_ms: int = 0
    description: str = ""

    def succinct(self) -> dict[str, object]:
        base = "cmis:folder" if self.content is None else "cmis:document"
        properties: dict[str, object] = {
            "cmis:objectId": self.id,
            "cmis:name": self.name,
            "cmis:baseTypeId": base,
            "cmis:objectTypeId": base,
            "cmis:lastModificationDate": self.changed_ms,
            "cmis:secondaryObjectTypeIds": None,
        }
        if self.content is not None:
            properties["cmis:contentStreamLength"] = len(self.content)
        return {"succinctProperties": properties}


@dataclass
class FakeRepository:
    user: str = "consigne"
    password: str = "s3cret"
    items: dict[str, Item] = field(default_factory=lambda: {"root": Item("root", "", "")})
    moves_lost: int = 0
    """How many moves are done without an answer that says so."""

    def __post_init__(self) -> None:
        self._ids = count(1)
        self.app = Starlette(
            routes=[
                Route("/browser", self.service),
                Route("/browser/main/root", self.get),
                Route("/browser/main/root", self.post, methods=["POST"]),
                Route("/browser/main/root/{path:path}", self.get),
            ]
        )

    def put(self, path: str, content: bytes | None = None, changed_ms: int = 0) -> Item:
        at = self.items["root"]
        *folders, name = path.split("/")
        for folder in folders:
            at = self._child(at, folder) or self._add(folder, at.id, None)
        return self._add(name, at.id, content, changed_ms)

    def names(self, path: str) -> list[str]:
        at = self._at(path)
        return sorted(item.name for item in self.items.values() if at and item.parent == at.id)

    async def service(self, request: Request) -> Response:
        root = f"{request.query_params.get('as', str(request.base_url).rstrip('/'))}/browser/main/root"
        return self._let_in(request) or JSONResponse({"main": {"repositoryId": "main", "rootFolderUrl": root}})

    async def get(self, request: Request) -> Response:
        asked = request.query_params
        at = self.items.get(asked.get("objectId", "")) or self._at(request.path_params.get("path", ""))
        if refused := self._let_in(request):
            return refused
        if at is None:
            return JSONResponse({"exception": "objectNotFound", "message": "?"}, 404)
        match asked["cmisselector"]:
            case "content":
                return Response(at.content, media_type="application/pdf")
            case "object":
                return JSONResponse(at.succinct())
            case "children":
                mine = [item for item in self.items.values() if item.parent == at.id]
                start = int(asked.get("skipCount", "0"))
                end = start + min(MOST_ITEMS, int(asked["maxItems"]))
                shown = [{"object": item.succinct()} for item in mine[start:end]]
                return JSONResponse({"objects": shown, "hasMoreItems": end < len(mine), "numItems": len(mine)})
        return JSONResponse({"exception": "invalidArgument"}, 400)

    async def post(self, request: Request) -> Response:
        form = {name: str(value) for name, value in (await request.form()).items()}
        item = self.items.get(form.get("objectId", ""))
        if refused := self._let_in(request):
            return refused
        if item is None:
            return JSONResponse({"exception": "objectNotFound"}, 404)
        if form["cmisaction"] == "update":
            attribute = {"cmis:name": "name", "cmis:description": "description"}[form["propertyId[0]"]]
            setattr(item, attribute, form["propertyValue[0]"])
        elif form["cmisaction"] == "move":
            if item.parent != form["sourceFolderId"]:
                return JSONResponse({"exception": "invalidArgument"}, 400)
            if any(other.parent == form["targetFolderId"] and other.name == item.name for other in self.items.values()):
                return JSONResponse({"exception": "nameConstraintViolation"}, 409)
            item.parent = form["targetFolderId"]
            if self.moves_lost:
                self.moves_lost -= 1
                return JSONResponse({"exception": "runtime"}, 500)
        return JSONResponse(item.succinct(), 201)

    def _let_in(self, request: Request) -> Response | None:
        known = "Basic " + b64encode(f"{self.user}:{self.password}".encode()).decode()
        return None if request.headers.get("Authorization") == known else Response(status_code=401)

    def _add(self, name: str, parent: str, content: bytes | None, changed_ms: int = 0) -> Item:
        item = Item(f"id-{next(self._ids)}", name, parent, content, changed_ms)
        self.items[item.id] = item
        return item

    def _child(self, at: Item, name: str) -> Item | None:
        return next((item for item in self.items.values() if (item.parent, item.name) == (at.id, name)), None)

    def _at(self, path: str) -> Item | None:
        at: Item | None = self.items["root"]
        for name in filter(None, path.split("/")):
            at = at and self._child(at, name)
        return at
