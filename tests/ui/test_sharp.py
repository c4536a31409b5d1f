"""A page looked at closely is as sharp as it was scanned: kiosk-scanner draws it, the window shows and forgets it."""

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import Failed, Message, PageDrawn
from kiosk.ui import sharp
from kiosk.ui.images import SharpProvider
from kiosk.ui.sharp import Drawn, drawn_by
from kiosk.ui.sharp_pages import SharpPages
from kiosk.ui.store import StoredPage, VisitStore
from kiosk.visit.state import Step
from tests.ui.conftest import Helpers
from tests.ui.fakes import BLUE, page_file, serve_here
from tests.ui.test_desk import Window
from tests.ui.test_desk import window as accompanied

window = accompanied
DEADLINE_S = 60.0


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow this machine is, nobody gives the helper up."""
    monkeypatch.setattr(sharp, "SILENCE_S", DEADLINE_S)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_page_is_drawn_from_its_own_bytes(helpers: Helpers) -> None:
    assert drawn_by(helpers.runtime / "scanner.sock")(wire.memory(b"page"), 6) == (BLUE * 18, 6, 3)
    assert helpers.scanner.drawn == [(6, b"page")]


@pytest.mark.parametrize("answer", [Failed(Fault.UNFORESEEN), PageDrawn(3000, 3000)], ids=["failed", "no pixels"])
def test_who_is_not_given_the_page_is_told(runtime: Path, answer: Message) -> None:
    def handle(connection: wire.Connection, _message: Message, descriptors: list[int]) -> None:
        os.close(descriptors[0])
        connection.send(answer)

    served = serve_here(runtime / "drawer.sock", handle)
    with pytest.raises(wire.WireError):
        drawn_by(runtime / "drawer.sock")(wire.memory(b"page"), 6)
    served.close()


def test_a_helper_that_is_away_keeps_no_page_open(runtime: Path) -> None:
    before = open_files()
    with pytest.raises(wire.WireError):
        drawn_by(runtime / "nobody.sock")(wire.memory(b"page"), 6)
    assert open_files() == before


class Looker:
    """Looks at a store's pages closely; `draws` waits for its lock, like a helper that is busy."""

    def __init__(self) -> None:
        self.application = QGuiApplication.instance() or QGuiApplication(["test"])
        self.busy = threading.Lock()
        self.asked: list[tuple[bytes, int]] = []
        self.store = VisitStore()
        self.shown: dict[str, str] = {}
        self.pages = SharpPages(lambda: self.store, self.draws, self.shows)

    def draws(self, page: int, width: int) -> Drawn:
        file = wire.contents(page)
        self.asked.append((file, width))
        if self.busy.acquire(timeout=DEADLINE_S):
            self.busy.release()
        if file == b"torn":
            raise wire.NotAMessage("no page was drawn")
        return BLUE * (width * 2), width, 2

    def shows(self, pictures: dict[str, str]) -> None:
        self.shown = pictures

    def page(self, file: bytes) -> str:
        return self.store.put_page(StoredPage(wire.memory(file), wire.memory(BLUE), 1, 1, 210, 297))

    def until(self, is_so: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + DEADLINE_S
        while not is_so():
            assert time.monotonic() < deadline_s
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def until_answered(self) -> None:
        """Until whatever was drawn has arrived."""
        self.until(lambda: not drawing())
        QCoreApplication.processEvents()


def drawing() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "draw"]


def test_a_page_is_shown_until_nobody_looks_at_it() -> None:
    looker = Looker()
    key = looker.page(b"page")
    provider = SharpProvider(lambda: looker.store)
    assert provider.requestImage(f"{key}/8", QSize(), QSize()).isNull()
    looker.pages.look_closely(key, 8)
    looker.until(lambda: looker.shown == {key: f"image://sharp/{key}/8"})
    assert provider.requestImage(f"{key}/8", QSize(), QSize()).pixelColor(7, 1).getRgb() == (0, 0, 255, 255)
    looker.pages.look_away(key)
    assert looker.shown == {}
    assert provider.requestImage(f"{key}/8", QSize(), QSize()).isNull()
    assert looker.asked == [(b"page", 8)]


@pytest.mark.parametrize("forget", [VisitStore.close, lambda store: store.forget_pages(store.sharp_widths())])
def test_what_was_drawn_is_forgotten_with_its_page(forget: Callable[[VisitStore], None]) -> None:
    looker = Looker()
    key = looker.page(b"page")
    looker.pages.look_closely(key, 8)
    looker.until(lambda: key in looker.shown)
    forget(looker.store)
    assert SharpProvider(lambda: looker.store).requestImage(f"{key}/8", QSize(), QSize()).isNull()


def test_one_page_is_drawn_at_a_time_and_only_as_wide_as_it_is_wanted_by_then() -> None:
    looker = Looker()
    front, back = looker.page(b"front"), looker.page(b"back")
    with looker.busy:
        for width in (4, 6, 8):
            looker.pages.look_closely(front, width)
            looker.pages.look_closely(back, width)
        looker.until(lambda: len(drawing()) == 1)
    looker.until(lambda: looker.store.sharp_widths() == {front: 8, back: 8})
    assert looker.asked == [(b"front", 4), (b"back", 8), (b"front", 8)]


def test_only_the_two_looked_at_last_are_kept() -> None:
    looker = Looker()
    keys = [looker.page(b"page") for _ in range(3)]
    for key in keys:
        looker.pages.look_closely(key, 8)
        looker.until(lambda key=key: key in looker.shown)  # type: ignore[misc]
    assert list(looker.shown) == keys[1:]


def test_what_arrives_once_nobody_looks_is_dropped() -> None:
    looker = Looker()
    key = looker.page(b"page")
    with looker.busy:
        looker.pages.look_closely(key, 8)
        looker.until(lambda: bool(looker.asked))
        looker.pages.look_away(key)
    looker.until_answered()
    assert (looker.shown, looker.store.sharp_widths()) == ({}, {})


def test_what_arrives_after_the_visit_is_dropped() -> None:
    looker = Looker()
    before, key = looker.store, looker.page(b"page")
    with looker.busy:
        looker.pages.look_closely(key, 8)
        looker.until(lambda: bool(looker.asked))
        looker.store = VisitStore()
        before.close()
    looker.until_answered()
    assert (looker.shown, looker.store.sharp_widths(), before.sharp_widths()) == ({}, {}, {})


def test_a_page_that_nobody_can_draw_keeps_its_preview_and_holds_up_no_other() -> None:
    looker = Looker()
    torn, key = looker.page(b"torn"), looker.page(b"page")
    looker.pages.look_closely(torn, 8)
    looker.pages.look_closely(key, 8)
    looker.until(lambda: bool(looker.shown))
    assert list(looker.shown) == [key]


def test_a_page_that_could_not_be_drawn_is_tried_again_when_it_is_looked_at_again() -> None:
    looker = Looker()
    torn = looker.page(b"torn")
    for times in (1, 2):
        looker.pages.look_closely(torn, 8)
        looker.until(lambda times=times: len(looker.asked) == times)  # type: ignore[misc]
        looker.until_answered()


def items_of(window: Window) -> list[QQuickItem]:
    items = [window.shell.window.contentItem()]
    for item in items:
        items += item.childItems()
    return items


def sharp_widths(window: Window) -> list[int]:
    """How wide those were drawn that lie over their previews."""
    pictures = [item for item in items_of(window) if str(item.property("source")).find("image://sharp/") >= 0]
    loaded = [item.property("source").path() for item in pictures if item.property("paintedWidth") > 0]
    return [int(path.rpartition("/")[2]) for path in loaded]


def moved(window: Window) -> float:
    """How far down the large page was moved."""
    return next(float(item.property("contentY")) for item in items_of(window) if item.property("higher") is not None)


def comes_to_pages(window: Window) -> None:
    window.touch("start", "language:fr", "agree", "method:phone", "scan")
    window.until(lambda: window.visit is Step.PAGES)


def test_the_window_shows_the_chosen_page_sharp_and_nearer_at_a_touch(window: Window) -> None:
    drawn = window.helpers.scanner.drawn
    comes_to_pages(window)
    assert not drawn
    window.touch("closer")
    window.until(lambda: bool(drawn) and sharp_widths(window) == [drawn[-1][0]])
    near = drawn[-1][0]
    window.touch("closer:nearer")
    window.until(lambda: drawn[-1][0] > near and sharp_widths(window) == [drawn[-1][0]])
    assert abs(drawn[-1][0] - near * 2) <= 8
    assert {page for _, page in drawn} == {page_file(0)}
    window.touch("closer:back")
    window.until(lambda: not window.shell.conductor.store.sharp_widths())
    assert sharp_widths(window) == []
    assert window.shell.model.value("sharp") == {}


def test_a_drawn_page_on_the_screen_is_forgotten_with_its_visit(window: Window) -> None:
    store = window.shell.conductor.store
    comes_to_pages(window)
    window.touch("closer")
    window.until(lambda: bool(sharp_widths(window)))
    assert store.sharp_widths()
    assert window.shell.model.value("sharp")
    window.touch("leave", "leaveYes")
    window.until(lambda: window.shell.conductor.store is not store)
    window.until(lambda: window.shell.model.value("sharp") == {})
    assert store.sharp_widths() == {}
    assert sharp_widths(window) == []


def test_the_window_goes_on_while_a_page_is_drawn(window: Window) -> None:
    drawn = window.helpers.scanner.drawn
    comes_to_pages(window)
    with window.helpers.scanner.busy:
        window.touch("closer")
        window.until(lambda: bool(drawn))
        window.touch("closer:down")
        window.until(lambda: moved(window) > 0)
        assert sharp_widths(window) == []
    window.until(lambda: sharp_widths(window) == [drawn[-1][0]])


def test_what_is_drawn_after_its_visit_is_kept_nowhere(window: Window) -> None:
    drawn, store = window.helpers.scanner.drawn, window.shell.conductor.store
    comes_to_pages(window)
    with window.helpers.scanner.busy:
        window.touch("closer")
        window.until(lambda: bool(drawn))
        window.touch("leave", "leaveYes")
        window.until(lambda: window.shell.conductor.store is not store)
    window.until(lambda: not drawing())
    QCoreApplication.processEvents()
    assert store.sharp_widths() == window.shell.conductor.store.sharp_widths() == {}
    assert sharp_widths(window) == []
