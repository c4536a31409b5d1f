"""A page looked at closely is as sharp as it was scanned: kiosk-scanner draws it, the window shows and forgets it."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtQuick import QQuickItem

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import Failed, Message, PageDrawn
from kiosk.ui.images import SharpProvider
from kiosk.ui.sharp import drawn_by
from kiosk.ui.store import StoredPage, VisitStore
from kiosk.visit.state import Step
from tests.ui.conftest import Helpers
from tests.ui.fakes import BLUE, page_file, serve_here
from tests.ui.test_desk import Window
from tests.ui.test_desk import window as accompanied

window = accompanied


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


def test_a_page_is_shown_until_its_visit_is_over(helpers: Helpers) -> None:
    store = VisitStore()
    key = store.put_page(StoredPage(wire.memory(b"page"), wire.memory(BLUE), 1, 1, 210, 297))
    provider = SharpProvider(lambda: store, drawn_by(helpers.runtime / "scanner.sock"))
    assert provider.requestImage(key, QSize(), QSize(8, 0)).pixelColor(7, 3).getRgb() == (0, 0, 255, 255)
    store.close()
    assert provider.requestImage(key, QSize(), QSize(8, 0)).isNull()
    assert len(helpers.scanner.drawn) == 1


def sharp_pictures(window: Window) -> list[QQuickItem]:
    """What lies over the preview once it is loaded."""
    items = [window.shell.window.contentItem()]
    for item in items:
        items += item.childItems()
    return [item for item in items if str(item.property("source")).find("image://sharp/") >= 0]


def test_the_window_shows_the_chosen_page_sharp_and_nearer_at_a_touch(window: Window) -> None:
    drawn = window.helpers.scanner.drawn

    def loaded(width: int) -> bool:
        return [int(item.property("paintedWidth")) for item in sharp_pictures(window)] == [width]

    window.touch("start", "language:fr", "agree", "method:phone", "scan")
    window.until(lambda: window.visit is Step.PAGES)
    assert not drawn
    window.touch("closer")
    window.until(lambda: bool(drawn) and loaded(drawn[-1][0]))
    near = drawn[-1][0]
    window.touch("closer:nearer")
    window.until(lambda: drawn[-1][0] > near and loaded(drawn[-1][0]))
    assert abs(drawn[-1][0] - near * 2) <= 8
    assert {page for _, page in drawn} == {page_file(0)}
    window.touch("closer:back")
    QCoreApplication.processEvents()
    assert sharp_pictures(window) == []
