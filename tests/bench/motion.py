"""What a frame costs while pages arrive and a picture moves, drawn by software; the longest work between two events.

Time is that of Qt's own thread: on a machine that does other work beside, the clock on the wall would measure that.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtQuick import QQuickWindow

from kiosk.ui import specimens
from kiosk.ui.places import offscreen
from kiosk.ui.screens import Look, Stage
from tests.bench.ratio import Ratio

FRAME_GOAL_S, GAP_GOAL_S = 0.033, 0.100
PAGES, PAGE_EVERY_MS = 10, 500
MOVIE_MS = 8000
_PULSE_MS = 5
_SIDES = Qt.ItemDataRole.UserRole + specimens.PAGE_ROLES.index("sides")


class _Watch:
    """Notes how long each frame of a window takes, and the longest work in which Qt's thread heard nothing."""

    def __init__(self, window: QQuickWindow) -> None:
        self.frames_s: list[float] = []
        self.gap_s = 0.0
        self._began_s = 0.0
        self._heard_s = time.thread_time()
        window.afterAnimating.connect(self._begin, Qt.ConnectionType.DirectConnection)
        window.frameSwapped.connect(self._end, Qt.ConnectionType.DirectConnection)
        self._pulse = QTimer(interval=_PULSE_MS)
        self._pulse.timeout.connect(self._hear)
        self._pulse.start()

    def _begin(self) -> None:
        self._began_s = time.thread_time()

    def _end(self) -> None:
        self.frames_s.append(time.thread_time() - self._began_s)

    def _hear(self) -> None:
        now_s = time.thread_time()
        self.gap_s = max(self.gap_s, now_s - self._heard_s)
        self._heard_s = now_s

    @property
    def p95_s(self) -> float:
        """The 95th percentile of the frames."""
        return sorted(self.frames_s)[int(len(self.frames_s) * 0.95)]


def motion() -> Iterator[Ratio]:
    """Pages that slide into their row one after the other, then the movie that shows where a paper goes."""
    offscreen()
    stage = Stage(Look("fr", 1280, 800, 149.0, "plain"))
    stage.visit.values["calm"] = False
    getattr(stage.visit, "calmChanged").emit()  # noqa: B009  the property is made when the class is
    state = {one.name: one for one in specimens.states()}
    yield from _measured(stage.window, "pages arrive", lambda: _pages_arrive(stage, state["scanning-feeder"]))
    yield from _measured(stage.window, "the paper moves", lambda: _movie(stage, state["place-glass"]))
    stage.close()


def _measured(window: QQuickWindow, what: str, act: Callable[[], None]) -> Iterator[Ratio]:
    watch = _Watch(window)
    act()
    told = f"{len(watch.frames_s)} frames, 1280x800, software"
    frame, gap = f"{watch.p95_s * 1e3:.0f} ms of 33; {told}", f"{watch.gap_s * 1e3:.0f} ms of 100"
    yield Ratio(f"frames while {what}: 95th percentile", watch.p95_s / FRAME_GOAL_S, 1.0, frame)
    yield Ratio(f"longest silence while {what}", watch.gap_s / GAP_GOAL_S, 1.0, gap)


def _pages_arrive(stage: Stage, state: specimens.State) -> None:
    stage.show(state)
    row, more = stage.pages, specimens.pages(PAGES)
    assert isinstance(row, QStandardItemModel)
    assert isinstance(more, QStandardItemModel)
    for number in range(PAGES):
        item = more.item(number).clone()
        item.setData(f"new{number}", Qt.ItemDataRole.UserRole)
        sides = [side | {"picture": f"image://page/new{number}"} for side in item.data(_SIDES)]
        item.setData(sides, _SIDES)
        row.appendRow(item)
        _wait(PAGE_EVERY_MS)


def _movie(stage: Stage, state: specimens.State) -> None:
    stage.show(state)
    _wait(MOVIE_MS)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
