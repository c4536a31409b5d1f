"""A document management system as a source, through the Browser Binding of CMIS 1.1 (OASIS, section 5).

The same shape as a folder on disk: papers in `PATH/in/REFERENCE`, moved to `PATH/done` or `PATH/failed`; what was wrong
is then the document's description.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import msgspec

from kiosk.calls import Answer, Http
from kiosk.fault import VaultError, VaultSaysNo
from kiosk.site import PlainError
from kiosk.upload.office import Later, Letter, Pdf
from kiosk.upload.office.folder import GIVEN_UP_S, category_of
from kiosk.upload.office.letterboxes import plain
from kiosk.upload.office.pdf import LARGEST_BYTES, NotWhole, whole

PAGE_ITEMS = 100
_NAME_TAKEN = 409
"""HTTP status of nameConstraintViolation (section 5.2.10)."""


class _Properties(msgspec.Struct):
    """An object of a listing with `succinct=true` (section 5.2.11)."""

    id: str = msgspec.field(name="cmis:objectId")
    name: str = msgspec.field(name="cmis:name")
    base: str = msgspec.field(name="cmis:baseTypeId")
    changed_ms: int = msgspec.field(name="cmis:lastModificationDate", default=0)
    length: int | None = msgspec.field(name="cmis:contentStreamLength", default=None)


class _Object(msgspec.Struct):
    properties: _Properties = msgspec.field(name="succinctProperties")


class _Child(msgspec.Struct):
    object: _Object


class _Children(msgspec.Struct):
    objects: tuple[_Child, ...]
    more: bool = msgspec.field(name="hasMoreItems", default=False)


class _Repository(msgspec.Struct):
    root: str = msgspec.field(name="rootFolderUrl")


@dataclass(frozen=True)
class _Found:
    """What is known of a document since the last listing."""

    document: _Properties
    folder: str
    """The id of the folder that it lies in."""


class Cmis:
    """One folder of one repository, with `in`, `done` and `failed` in it."""

    def __init__(
        self,
        http: Http,
        address: str,
        path: str,
        user: str,
        password: str,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`address` is the service's own (`.../browser`). Raises PlainError unless exactly one repository answers."""
        self._http, self._auth, self._path, self._clock = http, (user, password), path.strip("/"), clock
        self._found: dict[str, _Found] = {}
        try:
            (repository,) = http.send("GET", address, auth=self._auth).json(dict[str, _Repository]).values()
        except (VaultError, ValueError) as error:
            raise VaultSaysNo(
                f"{address}: no CMIS 1.1 Browser Binding with exactly one repository answers and lets this user in."
            ) from error
        if urlsplit(repository.root)[:2] != urlsplit(address)[:2]:
            raise PlainError(
                f"{address}: the repository says that it is elsewhere; give the address that it calls its own."
            )
        self._root = repository.root

    def waiting(self) -> Iterator[Letter]:
        """The documents in each person's folder."""
        found: dict[str, _Found] = {}
        letters: list[Letter] = []
        for folder in self._children("in"):
            for document in self._children(f"in/{folder.name}") if folder.base == "cmis:folder" else ():
                if document.base == "cmis:document":
                    found[document.id] = _Found(document, folder.id)
                    mark = f"{document.changed_ms} {document.length}"
                    category = category_of("", Path(document.name))
                    letters.append(Letter(document.id, mark, plain(folder.name), category))
        self._found = found
        return iter(letters)

    def read(self, letter: Letter) -> Pdf:
        """The document's content."""
        answer = self._ask("GET", {"cmisselector": "content", "objectId": letter.place}, most_bytes=LARGEST_BYTES)
        try:
            return whole(answer.body)
        except NotWhole as error:
            if self._clock() - self._found[letter.place].document.changed_ms / 1000 < GIVEN_UP_S:
                raise Later from error
            raise

    def done(self, letter: Letter) -> None:
        """Moves the document to `done`."""
        self._move(letter, "done")

    def put_aside(self, letter: Letter, sentence: str) -> None:
        """Moves the document to `failed`, with the sentence as its description."""
        self._update(letter, "cmis:description", sentence)
        self._move(letter, "failed")

    def _children(self, place: str) -> Iterator[_Properties]:
        skipped, more = 0, True
        while more:
            asked = {"cmisselector": "children", "succinct": "true", "maxItems": PAGE_ITEMS, "skipCount": skipped}
            page = self._ask("GET", asked, f"{self._path}/{place}").json(_Children)
            yield from (child.object.properties for child in page.objects)
            skipped, more = skipped + len(page.objects), page.more and bool(page.objects)

    def _move(self, letter: Letter, where: str) -> None:
        """Moves a document; where its name is taken, by a name of its own."""
        asked = {"cmisselector": "object", "succinct": "true"}
        target = self._ask("GET", asked, f"{self._path}/{where}").json(_Object).properties.id
        found = self._found[letter.place]
        form = {
            "cmisaction": "move",
            "objectId": letter.place,
            "sourceFolderId": found.folder,
            "targetFolderId": target,
        }
        if self._ask("POST", form, allowed=_NAME_TAKEN).status == _NAME_TAKEN:
            name = Path(found.document.name)
            self._update(letter, "cmis:name", f"{name.stem} {time.time_ns()}{name.suffix}")
            self._ask("POST", form)

    def _update(self, letter: Letter, name: str, value: str) -> None:
        form = {"cmisaction": "update", "objectId": letter.place, "propertyId[0]": name, "propertyValue[0]": value}
        self._ask("POST", form)

    def _ask(
        self, method: str, asked: dict[str, Any], path: str = "", *, allowed: int = 0, most_bytes: int = 1024 * 1024
    ) -> Answer:
        """One request to an object of the repository. Raises OSError for whatever did not go well."""
        url = f"{self._root}/{quote(path)}" if path else self._root
        try:
            if method == "GET":
                answer = self._http.send("GET", f"{url}?{urlencode(asked)}", auth=self._auth, most_bytes=most_bytes)
            else:
                answer = self._http.send("POST", url, form=asked, auth=self._auth)
        except VaultError as error:
            raise ConnectionError(0, error.sentence) from error
        if not answer.good and answer.status != allowed:
            raise ConnectionError(answer.status, f"the repository answered HTTP {answer.status}")
        return answer
