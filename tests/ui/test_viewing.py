"""What kiosk-ui gives to whom of a card, and what it makes of a stored paper that comes."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue

import msgspec
import pytest

from kiosk import wire
from kiosk.agents.desk_effects import FetchView
from kiosk.agents.desk_parts import Answer, JobFailed, PaperOut, ViewOpened
from kiosk.agents.views import Fetch, OfPaper, Source
from kiosk.card import new_viewing_card, without_view
from kiosk.domain import Category, Fault
from kiosk.messages import (
    Failed,
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
from kiosk.profile import Statement, base64url
from kiosk.ui.store import StoredPage as Picture
from kiosk.ui.viewing import Shown, Sockets, ViewRun, source_of
from tests.ui.fakes import serve_here

CARD = new_viewing_card()
SHA256 = "a" * 64
PIXELS = bytes(range(12))
OPEN = "an open document"


def signed(**changes: object) -> str:
    values = {"deposit_id": "d", "sha256": SHA256, "pages": 1, "at": "2026-11-03T10:00:00Z", "site": "Accueil"}
    values |= {"structure": "CCAS", "mode": "assisted", "notice": "1", "original": True, **changes}
    return ".".join(("e30", base64url(msgspec.json.encode(Statement(**values))), "x"))  # type: ignore[arg-type]


class Helpers:
    """The three helpers of one view, in this process."""

    def __init__(self, folder: Path) -> None:
        self.heard: list[tuple[Message, list[bytes]]] = []
        self.hash, self.statement = SHA256, signed()
        self.refused: Failed | None = None
        self.slow = False
        self.sockets = Sockets(folder / "scanner", folder / "printer", folder / "upload")
        self._served = [
            serve_here(path, self._answer) for path in (self.sockets.scanner, self.sockets.printer, self.sockets.upload)
        ]

    def close(self) -> None:
        for each in self._served:
            each.close()

    def _answer(self, connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        self.heard.append((message, [wire.contents(descriptor) for descriptor in descriptors]))
        match message:
            case FetchStored() if self.refused:
                connection.send(self.refused)
            case FetchStored():
                reply = StoredFetched("d1", "identity", "2026-11-04T09:00:00Z", self.statement)
                connection.send(reply, [wire.memory(b"sealed")])
            case OpenStored(purpose="print") if self.slow:
                connection.send(StoredPdf(), [wire.memory(b"%PDF-1.7", OPEN)])
                connection.send(StoredPage(2, 2), [wire.memory(PIXELS)])
                with pytest.raises(wire.HelperGone):
                    connection.receive(60)
            case OpenStored(purpose="print"):
                connection.send(StoredPdf(), [wire.memory(b"%PDF-1.7")])
                connection.send(StoredOpened(self.hash, 0))
            case OpenStored():
                connection.send(StoredPage(2, 2), [wire.memory(PIXELS)])
                connection.send(StoredOpened(self.hash, 11))
            case PrintStored():
                connection.send(Printed(confirmed=True))


class Run:
    """One view, waited for."""

    def __init__(self, folder: Path) -> None:
        self.helpers = Helpers(folder)
        self.shown = Shown()

    def begin(self, purpose: OfPaper, told: SimpleQueue[Answer]) -> ViewRun:
        fetch = Fetch("Coffre", CARD.deposit_text(), CARD.view, "583014", Category.IDENTITY, purpose)
        return ViewRun(FetchView(7, "session", fetch), self.helpers.sockets, self.shown, told.put).start()

    def view(self, purpose: OfPaper = "show") -> Answer:
        told: SimpleQueue[Answer] = SimpleQueue()
        self.begin(purpose, told)
        return told.get(timeout=60)


@pytest.fixture
def run(runtime: Path) -> Iterator[Run]:
    one = Run(runtime)
    yield one
    one.shown.forget()
    one.helpers.close()


def test_the_pages_come_with_what_was_signed_at_the_deposit(run: Run) -> None:
    opened = run.view()
    assert isinstance(opened, ViewOpened)
    assert opened.source == Source("2026-11-04T09:00:00Z", "CCAS", assisted=True, original=True)
    assert run.shown.store.preview(opened.pages[0]) == (PIXELS, 2, 2)
    assert (len(opened.pages), opened.of) == (1, 11)
    run.shown.forget()
    with pytest.raises(KeyError):
        run.shown.store.preview(opened.pages[0])
    (asked, _), (_, handed) = run.helpers.heard
    assert CARD.view not in str(msgspec.to_builtins(asked))
    assert handed == [b"sealed", CARD.view.encode()]


def test_to_print_the_document_goes_on_to_the_printer(run: Run) -> None:
    assert run.view("print") == PaperOut(7, confirmed=True)
    assert run.helpers.heard[-1] == (PrintStored(), [b"%PDF-1.7"])


@pytest.mark.parametrize("purpose", ["show", "print"])
def test_another_document_than_the_signed_one_is_neither_shown_nor_printed(run: Run, purpose: OfPaper) -> None:
    run.helpers.hash = "b" * 64
    assert run.view(purpose) == JobFailed(7, Fault.TYPE_REFUSED)
    assert not any(isinstance(message, PrintStored) for message, _ in run.helpers.heard)


def test_a_wrong_pin_says_how_many_tries_are_left(run: Run) -> None:
    run.helpers.refused = Failed(Fault.PIN_WRONG, tries_left=3)
    assert run.view() == JobFailed(7, Fault.PIN_WRONG, 3)


def test_a_view_that_is_given_up_before_the_printer_has_it_leaves_no_open_document(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.helpers.slow, came = True, threading.Event()
    put_page = run.shown.store.put_page

    def put(page: Picture) -> str:
        came.set()
        return put_page(page)

    monkeypatch.setattr(run.shown.store, "put_page", put)
    viewing = run.begin("print", SimpleQueue())
    assert came.wait(60)
    assert open_documents() == 1
    viewing.cancel()
    assert open_documents() == 0


def open_documents() -> int:
    """How many descriptors of this process lead to an open document."""
    found = 0
    for each in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found += OPEN in str(each.readlink())
    return found


def test_what_nobody_signed_claims_nothing() -> None:
    found = StoredFetched("d1", "identity", "2026-11-04T09:00:00Z", "")
    assert source_of(found) == (Source("2026-11-04T09:00:00Z"), "")


def test_a_card_goes_to_the_network_without_the_part_that_opens() -> None:
    assert CARD.view not in without_view(CARD.qr_text())
    assert without_view("CONSIGNER1:1234") == "CONSIGNER1:1234"
