"""The first frame: there before anything else is loaded, gone once the screens are."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.curtain import Curtain


def test_the_curtain_is_drawn_and_then_opened() -> None:
    curtain = Curtain(offscreen=True, full_screen=False, learning=False)
    assert curtain.drawn_s is not None
    assert curtain.window.isVisible()
    closed: list[bool] = []
    curtain.window.visibleChanged.connect(closed.append)
    curtain.open()
    assert closed == [False]


def test_no_arrow_lies_on_a_box_s_curtain() -> None:
    curtain = Curtain(offscreen=True, full_screen=True, learning=False)
    for place in (QPoint(100, 100), QPoint(300, 400)):
        QTest.mouseMove(curtain.window, place)
        QGuiApplication.processEvents()
    shown = QGuiApplication.overrideCursor() or curtain.window.cursor()
    QGuiApplication.restoreOverrideCursor()
    curtain.open()
    assert shown.shape() is Qt.CursorShape.BlankCursor
