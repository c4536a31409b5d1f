"""Hands that shake, hurry or lean on the glass, in the real window: what they do counts once, and nothing hangs."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.domain import Category
from kiosk.ui.hand import UNHURRIED_S
from kiosk.ui.screens import Stage
from kiosk.visit.state import State, Step
from tests.ui.audit import Audit
from tests.ui.fingers import Fingers, middle_of
from tests.ui.stages import state
from tests.ui.test_desk import Window
from tests.ui.test_desk import window as with_staff

window = with_staff
Hands = Callable[[Fingers, QPoint, QPoint], None]
VISIT = (
    "start", "language:fr", "agree", "method:phone", "scan", "pagesGood", f"category:{Category.PAYSLIP}", "finish",
    "finish",
)  # fmt: skip
"""What is touched in a visit by phone."""
STEPS = (
    Step.ATTRACT, Step.LANGUAGE, Step.NOTICE, Step.WHO, Step.PHONE, Step.PLACE, Step.SCANNING, Step.PAGES,
    Step.CATEGORY, Step.SENDING, Step.DONE, Step.GOODBYE,
)  # fmt: skip
"""And where it leads."""


@pytest.fixture
def steps(window: Window) -> list[Step]:
    """Each step of the visits, one after the other."""
    seen = [Step.ATTRACT]

    def watch(now: State) -> None:
        if now.step is not seen[-1]:
            seen.append(now.step)

    window.shell.watch(watch)
    return seen


@pytest.fixture
def fingers(window: Window) -> Fingers:
    window.until(lambda: bool(window.shell.conductor.state.machine.vaults))
    return Fingers(window.shell.window)


def found(window: Window, name: str) -> QQuickItem:
    """The control, once it is there and has been looked at for a moment."""
    window.until(lambda: name != "finish" or settled(window.shell.conductor.state))
    window.until(lambda: (item := window.hand.find(name)) is not None and looked_at(item))
    window.shell.window.grabWindow()
    item = window.hand.find(name)
    assert item is not None
    return item


def settled(now: State) -> bool:
    return not now.paper_job and all(document.settled for document in now.documents)


def looked_at(item: QQuickItem) -> bool:
    """Somebody who sees something new touches it a moment later: sooner, it is the second half of a double tap."""
    return time.time() - float(item.property("thereMs")) / 1000 > UNHURRIED_S


def test_a_whole_visit_by_double_taps_is_the_same_visit(window: Window, fingers: Fingers, steps: list[Step]) -> None:
    """The second half of a double tap falls on what the first half brought, wherever that lies."""
    for name in VISIT:
        place = middle_of(found(window, name))
        fingers.tap(place)
        fingers.tap(place)
    window.until(lambda: window.visit is Step.GOODBYE)
    assert tuple(steps) == STEPS
    assert window.helpers.scanner.scans == 1
    assert len(window.helpers.upload.outbox) == 1


def test_a_whole_visit_by_a_trembling_hand_is_the_same_visit(
    window: Window, fingers: Fingers, steps: list[Step]
) -> None:
    """It comes down at a corner of each control, wanders about, and goes half a centimetre above it."""
    for name in VISIT:
        fingers.tap_by_the_way(trembling(window, found(window, name)))
    window.until(lambda: window.visit is Step.GOODBYE)
    assert tuple(steps) == STEPS
    assert window.helpers.scanner.scans == 1
    assert len(window.helpers.upload.outbox) == 1


def trembling(window: Window, item: QQuickItem) -> list[QPoint]:
    mm = float(window.shell.model.value("pixelsPerMm"))
    corner = item.mapToScene(QPointF(4, 4))
    steps = [(0, 0), (3, 1), (-2, 4), (5, 2), (-3, -3), (2, 0), (0, -5)]
    return [QPointF(corner.x() + x * mm, max(0.0, corner.y() + y * mm)).toPoint() for x, y in steps]


def places_of(stage: Stage, *names: str) -> list[QPoint]:
    seen = {one.name: one.shown.center().toPoint() for one in Audit(stage, stage.look, "").touches}
    return [seen[name] for name in names]


def both_come_and_go(fingers: Fingers, one: QPoint, other: QPoint) -> None:
    fingers.press(one, other)
    fingers.lift(0, one, stays=1)
    fingers.lift(1, other)


def the_second_goes_first(fingers: Fingers, one: QPoint, other: QPoint) -> None:
    fingers.press(one)
    fingers.second(other)
    fingers.lift(1, other, stays=0)
    fingers.lift(0, one)


def the_first_goes_first(fingers: Fingers, one: QPoint, other: QPoint) -> None:
    fingers.press(one)
    fingers.second(other)
    fingers.lift(0, one, stays=1)
    fingers.lift(1, other)


@pytest.mark.parametrize("come_and_go", [both_come_and_go, the_second_goes_first, the_first_goes_first])
@pytest.mark.parametrize(
    ("screen", "one", "other", "then"),
    [
        ("who", "method:phone", "method:card", "method:open"),
        ("who", "method:phone", "method:phone", "method:open"),
        ("pin", "digit:1", "digit:9", "digit:5"),
        ("leave-one", "leaveYes", "leaveNo", "bigger"),
        ("pages-doubt", "select:p0", "pagesGood", "turn"),
    ],
)
def test_two_fingers_at_once_do_one_thing_and_the_next_touch_counts(
    stage: Stage, come_and_go: Hands, screen: str, one: str, other: str, then: str
) -> None:
    """Whoever leans on the glass with one hand has the other."""
    stage.show(state(screen))
    stage.visit.touches.clear()
    fingers = Fingers(stage.window)
    first, second, third = places_of(stage, one, other, then)
    come_and_go(fingers, first, second)
    stage.settle()
    assert said(stage) in ([one], [other])
    stage.visit.touches.clear()
    fingers.tap(third)
    stage.settle()
    assert said(stage) == [then]


def said(stage: Stage) -> list[str]:
    return [what if value is None else f"{what}:{value}" for what, value in stage.visit.touches]


def test_a_palm_on_the_glass_does_not_keep_the_next_finger_out(stage: Stage) -> None:
    """The second finger stays for ever; the first is lifted, and touches something else."""
    stage.show(state("who"))
    stage.visit.touches.clear()
    fingers = Fingers(stage.window)
    first, palm, third = places_of(stage, "method:phone", "leave", "method:open")
    fingers.press(first)
    fingers.second(palm)
    fingers.lift(0, first, stays=1)
    stage.visit.touches.clear()
    fingers.again(third)
    stage.settle()
    assert said(stage) == ["method:open"]


def test_a_clock_that_the_network_puts_back_leaves_no_control_deaf(stage: Stage) -> None:
    stage.show(state("notice"))
    stage.visit.touches.clear()
    agree = next(one for one in Audit(stage, stage.look, "").touches if one.name == "agree")
    fingers = Fingers(stage.window)
    fingers.tap(middle_of(agree.item))
    agree.item.setProperty("lastMs", (time.time() + 3600) * 1000)
    fingers.tap(middle_of(agree.item))
    stage.settle()
    assert said(stage) == ["agree", "agree"]


FULL, EMPTY, PRESSED = QColor("#0B5D4E"), QColor("#FFFFFF"), QColor("#CFE3DA")
"""Of Theme.qml: main, card, pressed."""


def test_each_digit_is_seen_at_once_and_never_which(window: Window, fingers: Fingers) -> None:
    window.helpers.scanner.code = "CONSIGNE1:CARD"
    window.touch("start", "language:fr", "agree", "method:card", "readGlass")
    window.until(lambda: window.visit is Step.PIN)
    key = found(window, "digit:7")
    assert full_places(window) == 0
    fingers.press(middle_of(key))
    corner = key.mapToScene(QPointF(key.width() / 2, 8)).toPoint()
    window.until(lambda: window.shell.window.grabWindow().pixelColor(corner) == PRESSED)
    fingers.lift(0, middle_of(key))
    assert window.shell.window.grabWindow().pixelColor(corner) == EMPTY
    assert full_places(window) == 1
    fingers.tap(middle_of(key))
    assert full_places(window) == 2
    window.touch("erase")
    assert full_places(window) == 1
    window.touch("submit")
    assert (window.visit, full_places(window)) == (Step.PIN, 1)
    words = [str(item.property("text")) for item in everything(window) if item.property("truncated") is not None]
    assert words.count("7") == 1, "the key's own"


def everything(window: Window) -> list[QQuickItem]:
    items = [window.shell.window.contentItem()]
    for item in items:
        items += [child for child in item.childItems() if child.isVisible()]
    return items


def full_places(window: Window) -> int:
    """How many of the six places of the code are drawn full."""
    picture = window.shell.window.grabWindow()
    row = next(item for item in everything(window) if item.property("typed") is not None)
    places = [item for item in everything(window) if item.parentItem() in row.childItems()]
    colours = [picture.pixelColor(middle_of(item)) for item in places if item.width() > 0]
    assert len(colours) == 6
    assert all(colour in (FULL, EMPTY) for colour in colours)
    return colours.count(FULL)
