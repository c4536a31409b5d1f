"""The window itself: it is turned, its screen goes and comes back, no key closes it, and it is dark at night."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCloseEvent, QGuiApplication, QWindow

from kiosk.ui import places
from kiosk.ui.screens import Stage
from kiosk.ui.specimens import State
from kiosk.ui.window import fill_screen, is_night
from tests.ui.audit import Audit
from tests.ui.stages import look, state

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


def test_a_box_s_window_fills_each_screen_that_comes_and_closes_for_nobody() -> None:
    built = Stage(look())
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    quits = application.quitOnLastWindowClosed()
    fill_screen(built.window)
    assert built.window.visibility() is QWindow.Visibility.FullScreen
    assert not application.quitOnLastWindowClosed()
    built.window.showNormal()
    application.primaryScreenChanged.emit(application.primaryScreen())
    assert built.window.visibility() is QWindow.Visibility.FullScreen
    QCoreApplication.sendEvent(built.window, QCloseEvent())
    assert built.window.isVisible()
    built.window.setProperty("stays", False)
    built.close()
    application.setQuitOnLastWindowClosed(quits)


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
