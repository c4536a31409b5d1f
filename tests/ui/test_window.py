"""The window itself: it is turned, its screen goes and comes back, no key closes it, and it is dark at night."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QWindow
from PySide6.QtTest import QTest

from kiosk.ui import places
from kiosk.ui.screens import Stage
from kiosk.ui.specimens import State
from kiosk.ui.window import fill_screen, is_night
from tests.ui.audit import Audit, walk
from tests.ui.stages import look, state, tap

places.offscreen()


@pytest.mark.parametrize("name", ["attract", "category", "place-both", "pages-many", "leave"])
def test_a_screen_that_is_turned_is_laid_out_anew(stage: Stage, name: str) -> None:
    shown = state(name)
    stage.show(shown)
    for width, height in ((800, 1280), (1280, 800)):
        stage.window.resize(width, height)
        stage.settle()
        turned = replace(stage.look, width_px=width, height_px=height)
        assert Audit(stage, turned, name).run() == []


def test_a_seven_inch_panel_that_stands_upright_says_in_words_and_speech_that_it_must_be_turned() -> None:
    """Four keys of 20 mm have no room side by side there: no screen is laid out so that some are smaller."""
    built = Stage(look(size="800x480"))
    built.show(state("notice"))
    built.window.resize(480, 800)
    built.settle()
    turned = QRectF(0, 0, 480, 800)
    seen = list(walk(built.window.contentItem(), turned))
    assert [each.text for each in seen if each.kind == "text"] == str(built.window.property("speech")).split("\n")
    assert {each.kind for each in seen} == {"text", "picture"}
    assert all(turned.contains(each.place) and not each.item.property("truncated") for each in seen)
    built.window.resize(800, 480)
    built.settle()
    tap(built, "agree")
    assert [what for what, _ in built.visit.touches] == ["agree"]
    built.close()


@pytest.fixture
def box() -> Iterator[Stage]:
    """The screens as a box shows them; afterwards the application is as it was before."""
    built = Stage(look())
    quits = QGuiApplication.quitOnLastWindowClosed()
    fill_screen(built.window)
    yield built
    built.window.setProperty("stays", False)
    built.close()
    QGuiApplication.restoreOverrideCursor()
    QGuiApplication.setQuitOnLastWindowClosed(quits)


def test_a_box_s_window_fills_each_screen_that_comes_and_closes_for_nobody(box: Stage) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    assert box.window.visibility() is QWindow.Visibility.FullScreen
    assert not application.quitOnLastWindowClosed()
    box.window.showNormal()
    application.primaryScreenChanged.emit(application.primaryScreen())
    assert box.window.visibility() is QWindow.Visibility.FullScreen
    QCoreApplication.sendEvent(box.window, QCloseEvent())
    assert box.window.isVisible()


def test_no_arrow_lies_on_the_glass_wherever_a_pointer_is_moved(box: Stage) -> None:
    """Many touch panels are a pointer too, and the window's own cursor is gone as soon as one comes in."""
    box.show(state("notice"))
    for place in (QPoint(100, 100), QPoint(300, 400)):
        QTest.mouseMove(box.window, place)
        box.settle()
    assert (QGuiApplication.overrideCursor() or box.window.cursor()).shape() is Qt.CursorShape.BlankCursor


LEAVING = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
    *((key, Qt.KeyboardModifier.ControlModifier) for key in (Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_F4)),
    (Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
    *(
        (key, Qt.KeyboardModifier.NoModifier)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Menu, Qt.Key.Key_Super_L, Qt.Key.Key_Back)
    ),
]
"""Keys that close, leave, shrink or open something in other windows."""


@pytest.mark.parametrize(
    "name", ["attract", "notice", "pin", "pages-closer", "warning", "leave-unsaved", "goodbye-how"]
)
def test_no_key_and_no_second_button_leaves_a_screen(stage: Stage, name: str) -> None:
    """As far as Qt sees them: the box's compositor knows none either (docs/hardware.md, checklist, 7)."""
    stage.show(state(name))
    stage.visit.touches.clear()
    stage.window.requestActivate()
    before = stage.window.property("shown"), stage.window.visibility()
    for key, held in LEAVING:
        QTest.keyClick(stage.window, key, held)
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(stage.window, button, Qt.KeyboardModifier.NoModifier, QPoint(640, 400))
    stage.settle()
    assert stage.visit.touches == []
    assert (stage.window.property("shown"), stage.window.visibility()) == before
    assert stage.window.isVisible()


def test_a_night_goes_past_midnight_or_not() -> None:
    assert is_night(time(22, 0), "20:00-07:00")
    assert is_night(time(6, 59), "20:00-07:00")
    assert not is_night(time(7, 0), "20:00-07:00")
    assert is_night(time(12, 30), "12:00-14:00")
    assert not is_night(time(14, 0), "12:00-14:00")
    assert not is_night(time(3, 0), "")


def test_the_first_screen_is_dark_at_night_and_no_other(stage: Stage) -> None:
    def light(shown: State) -> float:
        stage.show(shown)
        picture = stage.picture().scaled(16, 10).convertToFormat(stage.picture().Format.Format_Grayscale8)
        return sum(bytes(picture.constBits())) / (16 * 10)

    day = light(state("attract"))
    assert light(state("attract-night")) < day / 5
    assert light(State("notice at night", "notice", {"night": True})) > day / 2
