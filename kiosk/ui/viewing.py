"""One stored paper on its way to the agent's eyes or the A4 printer: fetched, opened elsewhere, forgotten.

This process never holds the open document: its pages come as pixels, and to print it only a descriptor passes through.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk import wire
from kiosk.agents.desk_effects import FetchView
from kiosk.agents.desk_parts import Answer as DeskAnswer
from kiosk.agents.desk_parts import JobFailed, PaperOut, ViewOpened
from kiosk.agents.views import Source
from kiosk.domain import Fault
from kiosk.messages import (
    FetchStored,
    Message,
    OpenStored,
    Printed,
    PrintStored,
    StoredFetched,
    StoredOpened,
    StoredPage,
    StoredPdf,
)
from kiosk.profile import ProfileError, Statement, from_base64url
from kiosk.ui.call import Answer, Request
from kiosk.ui.in_turn import InTurn, close_all
from kiosk.ui.store import StoredPage as Picture
from kiosk.ui.store import VisitStore

SILENCE_S = 15.0
Emit = Callable[[DeskAnswer], None]


@dataclass(frozen=True)
class Sockets:
    """Where the helpers listen."""

    scanner: Path
    printer: Path
    upload: Path


class Shown:
    """The pictures of the one paper that is viewed, in memory alone."""

    def __init__(self) -> None:
        self.store = VisitStore()

    def forget(self) -> None:
        """Drops the pictures."""
        before, self.store = self.store, VisitStore()
        before.close()


class ViewRun(InTurn):
    """The calls of one view, one after the other; cancelled, nothing more is heard of it."""

    def __init__(self, asked: FetchView, sockets: Sockets, shown: Shown, emit: Emit) -> None:
        super().__init__()
        self._asked = asked
        self._sockets = sockets
        self._store = shown.store
        self._emit = emit
        self._pages: list[str] = []
        self._document = -1
        self._source = Source("")
        self._sha256 = ""

    def start(self) -> "ViewRun":
        """Fetches the paper, sealed."""
        wanted = self._asked.fetch
        message = FetchStored(
            wanted.vault, wanted.code, wanted.pin, wanted.category, wanted.purpose, self._asked.session
        )
        self._ask(self._sockets.upload, message, self._fetched)
        return self

    def cancel(self) -> None:
        """Hangs up, and lets the open document go."""
        super().cancel()
        self._let_go()

    def _ask(self, helper: Path, message: Message, answer: Answer, *descriptors: int) -> None:
        self._next(Request(helper, message, SILENCE_S), answer, self._refused, *descriptors)

    def _refused(self, fault: Fault, tries_left: int | None) -> None:
        self._let_go()
        self._emit(JobFailed(self._asked.job, fault, tries_left))

    def _fetched(self, reply: Message, descriptors: list[int]) -> None:
        if not isinstance(reply, StoredFetched) or len(descriptors) != 1:
            close_all(descriptors)
            self._refused(Fault.UNFORESEEN, None)
            return
        self._source, self._sha256 = source_of(reply)
        third_part = wire.memory(self._asked.fetch.third_part.encode(), "third part")
        self._ask(self._sockets.scanner, OpenStored(self._asked.fetch.purpose), self._opened, *descriptors, third_part)

    def _opened(self, reply: Message, descriptors: list[int]) -> None:
        match reply:
            case StoredPage():
                (pixels,) = descriptors
                picture = Picture(None, pixels, reply.width, reply.height, float(reply.width), float(reply.height))
                self._pages.append(self._store.put_page(picture))
            case StoredPdf():
                self._hold(*descriptors)
            case StoredOpened() if self._sha256 and reply.sha256 != self._sha256:
                self._refused(Fault.TYPE_REFUSED, None)
            case StoredOpened() if self._asked.fetch.purpose == "show":
                self._emit(ViewOpened(self._asked.job, tuple(self._pages), self._source, reply.pages))
            case StoredOpened():
                self._ask(self._sockets.printer, PrintStored(), self._printed, *self._taken())

    def _printed(self, reply: Message, descriptors: list[int]) -> None:
        close_all(descriptors)
        if isinstance(reply, Printed):
            self._emit(PaperOut(self._asked.job, reply.confirmed))

    def _hold(self, document: int) -> None:
        with self._lock:
            if not self._over:
                self._document = document
                return
        os.close(document)

    def _taken(self) -> tuple[int, ...]:
        with self._lock:
            document, self._document = self._document, -1
        return (document,) if document >= 0 else ()

    def _let_go(self) -> None:
        close_all(self._taken())


def source_of(reply: StoredFetched) -> tuple[Source, str]:
    """Where a paper comes from, and the SHA-256 (hex) that its PDF must have; empty where nobody signed anything."""
    try:
        said = msgspec.json.decode(from_base64url(reply.statement.split(".")[1]), type=Statement)
    except (IndexError, ProfileError, msgspec.DecodeError):
        return Source(reply.at), ""
    return Source(reply.at, said.structure, said.mode == "assisted", bool(said.original)), said.sha256
