"""The pretended world around a window on which people learn: what can be laid down, and what was printed.

Whoever pretends it listens on loopback (`kiosk learn`); the visit and the helpers know nothing of it.
"""

import json
import logging
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, QTimer, QUrl, Signal, Slot

from kiosk.visit.state import State, Step

log = logging.getLogger(__name__)

IDLE_MS = 15 * 60 * 1000
"""So long without a change of screen, and nobody is learning any more."""
_DEADLINE_S = 20.0

Ask = Callable[[dict[str, Any]], dict[str, Any]]
"""Tells the pretended world what hands do; the answer is what lies there now. Raises OSError or ValueError."""


def by_http(url: str) -> Ask:
    """Wishes are posted to `url` as JSON."""

    def ask(wish: dict[str, Any]) -> dict[str, Any]:
        request = urllib.request.Request(url, json.dumps(wish).encode(), {"Content-Type": "application/json"})  # noqa: S310
        with urllib.request.urlopen(request, timeout=_DEADLINE_S) as answer:  # noqa: S310  loopback, from our own caller
            told: dict[str, Any] = json.loads(answer.read())
            return told

    return ask


class Learning(QObject):
    """The pretended world as QML sees it. Belongs to Qt's thread; what it asks is asked in another."""

    changed = Signal()
    _told = Signal(object)

    def __init__(self, ask: Ask, idle_ms: int = IDLE_MS) -> None:
        super().__init__()
        self._ask = ask
        self._things: list[dict[str, str]] = []
        self._printed: list[str] = []
        self._step = Step.ATTRACT
        self._asking = ThreadPoolExecutor(1, thread_name_prefix="learning")
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._idle = QTimer(singleShot=True, interval=idle_ms)
        self._idle.timeout.connect(self.end)
        self._idle.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """What can be laid down and what was printed is brought up to date."""
        self._wish({"do": "look"})

    @Slot(str, str, str)
    def lay(self, thing: str, source: str, code: str) -> None:
        """Hands lay `thing` on the glass or in the feeder, or the phone answers with the `code` on the screen."""
        self._wish({"do": "put", "thing": thing, "source": source, "code": code})

    @Slot()
    def end(self) -> None:
        """The learning is over."""
        self._wish({"do": "end"})

    def saw(self, state: State) -> None:
        """The visit goes on: somebody is here. With its end, what lay about is taken away."""
        if state.step is self._step:
            return
        self._step = state.step
        self._idle.start()
        if state.step is Step.ATTRACT:
            self._wish({"do": "tidy"})

    def close(self) -> None:
        """Asks nothing any more."""
        self._idle.stop()
        self._asking.shutdown(wait=True, cancel_futures=True)

    def _wish(self, wish: dict[str, Any]) -> None:
        self._asking.submit(self._try, wish)

    def _try(self, wish: dict[str, Any]) -> None:
        try:
            self._told.emit(self._ask(wish))
        except (OSError, ValueError) as error:
            log.warning("the pretended world did not do %r: %s", wish["do"], type(error).__name__)

    def _hear(self, told: dict[str, Any]) -> None:
        self._things = [{"key": str(one["key"]), "note": str(one.get("note", ""))} for one in told["things"]]
        self._printed = [QUrl.fromLocalFile(path).toString() for path in told["printed"]]
        self.changed.emit()

    things = Property("QVariantList", lambda self: self._things, notify=changed)  # type: ignore[arg-type]
    printed = Property("QStringList", lambda self: self._printed, notify=changed)  # type: ignore[arg-type]
