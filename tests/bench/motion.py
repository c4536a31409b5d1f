"""What a frame costs while pages arrive and a picture moves, drawn by software; the longest work between two events.

Time is that of Qt's own thread: on a machine that does other work beside, the clock on the wall would measure that. It
is told beside, and says the same on a quiet machine.
"""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtQuick import QQuickWindow

from kiosk import wire
from kiosk.scanner.pages import PREVIEW_PX
from kiosk.ui import specimens
from kiosk.ui.images import PageProvider
from kiosk.ui.places import offscreen
from kiosk.ui.screens import Look, Stage
from kiosk.ui.store import StoredPage, VisitStore
from tests.bench.ratio import Ratio

FRAME_GOAL_S, GAP_GOAL_S = 0.033, 0.100
PAGES, PAGE_EVERY_MS = 10, 500
MOVIE_MS = 8000
LEAST_FRAMES = 20
_PULSE_MS = 5
_SIDES = Qt.ItemDataRole.UserRole + specimens.PAGE_ROLES.index("sides")


@dataclass(frozen=True)
class _Moment:
    """A moment on both clocks, or the seconds between two."""

    thread_s: float
    wall_s: float

    @classmethod
    def now(cls) -> "_Moment":
        return cls(time.thread_time(), time.monotonic())

    def since(self, before: "_Moment") -> "_Moment":
        return _Moment(self.thread_s - before.thread_s, self.wall_s - before.wall_s)


class _Watch:
    """Notes how long each frame of a window takes, and the longest work in which Qt's thread heard nothing."""

    def __init__(self, window: QQuickWindow) -> None:
        self.frames: list[_Moment] = []
        self.gaps: list[_Moment] = []
        self._began = self._heard = _Moment.now()
        window.afterAnimating.connect(self._begin, Qt.ConnectionType.DirectConnection)
        window.frameSwapped.connect(self._end, Qt.ConnectionType.DirectConnection)
        self._pulse = QTimer(interval=_PULSE_MS)
        self._pulse.timeout.connect(self._hear)
        self._pulse.start()

    def _begin(self) -> None:
        self._began = _Moment.now()

    def _end(self) -> None:
        self.frames.append(_Moment.now().since(self._began))

    def _hear(self) -> None:
        now = _Moment.now()
        self.gaps.append(now.since(self._heard))
        self._heard = now

    @property
    def p95(self) -> _Moment:
        """The 95th percentile of the frames, by each clock."""
        return _Moment(_p95([each.thread_s for each in self.frames]), _p95([each.wall_s for each in self.frames]))

    @property
    def gap(self) -> _Moment:
        """The longest silence, by each clock."""
        return _Moment(max(each.thread_s for each in self.gaps), max(each.wall_s for each in self.gaps))


def _p95(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)]


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
    """Raises RuntimeError where so few frames came that nothing can have moved."""
    watch = _Watch(window)
    act()
    if len(watch.frames) < LEAST_FRAMES:
        raise RuntimeError(f"only {len(watch.frames)} frames while {what}")
    told = f"{len(watch.frames)} frames, 1280x800, software"
    frame, gap = watch.p95, watch.gap
    how = f"{frame.thread_s * 1e3:.0f} ms of 33 ({frame.wall_s * 1e3:.0f} by the wall); {told}"
    yield Ratio(f"frames while {what}: 95th percentile", frame.thread_s / FRAME_GOAL_S, 1.0, how)
    silent = f"{gap.thread_s * 1e3:.0f} ms of 100 ({gap.wall_s * 1e3:.0f} by the wall)"
    yield Ratio(f"longest silence while {what}", gap.thread_s / GAP_GOAL_S, 1.0, silent)


def _pages_arrive(stage: Stage, state: specimens.State) -> None:
    """Pages as large as the scanner's come out of a visit's memory, as on the box."""
    stage.show(state)
    row, more = stage.pages, specimens.pages(PAGES)
    assert isinstance(row, QStandardItemModel)
    assert isinstance(more, QStandardItemModel)
    store = VisitStore()
    stage.engine.addImageProvider("page", PageProvider(lambda: store))
    for number in range(PAGES):
        key = store.put_page(_page())
        item = more.item(number).clone()
        item.setData(key, Qt.ItemDataRole.UserRole)
        item.setData([side | {"picture": f"image://page/{key}"} for side in item.data(_SIDES)], _SIDES)
        row.appendRow(item)
        _wait(PAGE_EVERY_MS)
    store.close()


def _page() -> StoredPage:
    width, height = round(PREVIEW_PX / 2**0.5), PREVIEW_PX
    return StoredPage(None, wire.memory(os.urandom(width * height * 3)), width, height, 210.0, 297.0)


def _movie(stage: Stage, state: specimens.State) -> None:
    stage.show(state)
    _wait(MOVIE_MS)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
