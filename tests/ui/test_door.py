"""The staff's door, with a finger on the glass: held long it opens, and then a badge and its PIN are wanted as well."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.agents.desk_parts import Step as DeskStep
from kiosk.domain import Fault
from kiosk.visit.state import Step
from tests.ui.fingers import Fingers, let_pass, middle_of
from tests.ui.test_desk import BADGE, Window
from tests.ui.test_desk import window as with_staff

window = with_staff
LONG_MS = 2000
PAST_MS = LONG_MS + 500
"""By then a finger that was held from the beginning would have opened the door."""


DOUBLE_TAP_MS = 500
"""Beyond 0.4 s a second tap on a key is meant; nobody types six digits in less, but a test does."""


@pytest.fixture
def fingers(window: Window) -> Fingers:
    window.shell.window.grabWindow()
    return Fingers(window.shell.window)


def door_of(window: Window) -> QQuickItem:
    door = window.hand.find("door")
    assert door is not None
    return door


def held_open(window: Window, fingers: Fingers, *on_the_way: QPoint) -> None:
    """The door after a long press, which may tremble."""
    place = middle_of(door_of(window))
    fingers.press(place)
    fingers.slide(on_the_way)
    window.until(lambda: window.desk is not DeskStep.AWAY)
    fingers.lift(0, on_the_way[-1] if on_the_way else place)


def test_a_short_press_opens_no_door_and_begins_a_visit_as_anywhere_else(window: Window, fingers: Fingers) -> None:
    assert door_of(window).property("pressAndHoldInterval") >= LONG_MS
    fingers.tap(middle_of(door_of(window)))
    let_pass(PAST_MS)
    assert (window.desk, window.visit) == (DeskStep.AWAY, Step.LANGUAGE)


def test_a_press_that_slides_off_the_door_opens_nothing(window: Window, fingers: Fingers) -> None:
    place, far = middle_of(door_of(window)), QPoint(640, 500)
    fingers.press(place)
    fingers.slide([far])
    let_pass(PAST_MS)
    fingers.lift(0, far)
    assert (window.desk, window.visit) == (DeskStep.AWAY, Step.ATTRACT)


@pytest.mark.parametrize("trembles_px", [0, 6])
def test_a_long_press_opens_the_door_and_nobody_is_in(window: Window, fingers: Fingers, trembles_px: int) -> None:
    place = middle_of(door_of(window))
    around = [place + QPoint(x, y) * trembles_px for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1))]
    held_open(window, fingers, *(around if trembles_px else ()))
    assert (window.desk, window.visit) == (DeskStep.BADGE, Step.ATTRACT)
    assert window.shell.desk is not None
    assert window.shell.desk.keeper.desk.session is None
    assert window.staff.logins == []


def test_behind_the_door_a_badge_and_its_pin_are_wanted(window: Window, fingers: Fingers) -> None:
    held_open(window, fingers)
    window.touch("readGlass")
    window.until(lambda: window.desk is DeskStep.PIN)
    assert window.staff.logins == []
    window.touch(*("digit:1",) * 6, "submit")
    window.until(lambda: fault_of(window) is Fault.PIN_WRONG)
    assert window.desk is DeskStep.PIN
    let_pass(DOUBLE_TAP_MS)
    window.touch(*(f"digit:{digit}" for digit in "270418"), "submit")
    window.until(lambda: window.desk is DeskStep.HOME)
    assert [(login.badge, login.pin) for login in window.staff.logins] == [(BADGE, "111111"), (BADGE, "270418")]


def test_what_is_no_badge_lets_nobody_in_however_long_the_finger_stays(window: Window, fingers: Fingers) -> None:
    held_open(window, fingers)
    window.helpers.scanner.code = "CONSIGNE1:CARD"
    window.touch("readGlass")
    window.until(lambda: fault_of(window) is Fault.CODE_UNREADABLE)
    fingers.press(QPoint(60, 60))
    let_pass(PAST_MS)
    fingers.lift(0, QPoint(60, 60))
    assert window.desk is DeskStep.BADGE
    assert window.staff.logins == []


def fault_of(window: Window) -> Fault | None:
    assert window.shell.desk is not None
    return window.shell.desk.keeper.desk.fault


def test_there_is_no_door_beside_a_person_s_screens(window: Window, fingers: Fingers) -> None:
    there = middle_of(door_of(window))
    window.touch("start", "language:fr")
    window.until(lambda: window.visit is Step.NOTICE)
    assert window.hand.find("door") is None
    fingers.press(there)
    let_pass(PAST_MS)
    fingers.lift(0, there)
    assert (window.desk, window.visit) == (DeskStep.AWAY, Step.NOTICE)
