"""Pages looked at closely: drawn one after the other in a thread of their own, while the screens go on."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from kiosk import wire
from kiosk.ui.sharp import Draw, Drawn
from kiosk.ui.store import VisitStore

log = logging.getLogger(__name__)

Show = Callable[[dict[str, str]], None]
"""Gets the address of each sharp picture there is, by its page's key."""


class SharpPages(QObject):
    """Asks for a page's pixels as soon as it is looked at closely; belongs to Qt's thread.

    They go into the store of the page's visit, unless it is over by then or nobody looks any more.
    """

    _drawn = Signal(object, str, int, object)

    def __init__(self, store: Callable[[], VisitStore], draw: Draw, show: Show) -> None:
        super().__init__()
        self._store = store
        self._draw = draw
        self._show = show
        self._looked_at: dict[str, int] = {}
        self._waiting: list[str] = []
        self._drawing = False
        self._drawn.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def look_closely(self, key: str, width: int) -> None:
        """A page is on the screen, so many pixels wide. What could not be drawn is tried again when asked for again."""
        if self._looked_at.get(key) == width:
            return
        self._looked_at[key] = width
        if key not in self._waiting:
            self._waiting.append(key)
        self._draw_next()

    def look_away(self, key: str) -> None:
        """It is there no more: its pixels are forgotten."""
        self._looked_at.pop(key, None)
        self._store().forget_sharp(key)
        self._show_all()

    def _draw_next(self) -> None:
        while self._waiting and not self._drawing:
            key = self._waiting.pop(0)
            store, width = self._store(), self._looked_at.get(key)
            if width is None:
                continue
            try:
                page = store.page_file(key)
            except KeyError:
                continue
            self._drawing = True
            threading.Thread(target=self._run, args=(store, key, width, page), name="draw", daemon=True).start()

    def _run(self, store: VisitStore, key: str, width: int, page: int) -> None:
        drawn = None
        try:
            drawn = self._draw(page, width)
        except wire.WireError as error:
            log.warning("a page is not shown sharp: %s", error)
        finally:
            self._drawn.emit(store, key, width, drawn)

    def _arrived(self, store: VisitStore, key: str, width: int, drawn: Drawn | None) -> None:
        self._drawing = False
        if drawn is not None and self._looked_at.get(key) == width:
            store.put_sharp(key, drawn)
            self._show_all()
        elif drawn is None and self._looked_at.get(key) == width:
            del self._looked_at[key]
        self._draw_next()

    def _show_all(self) -> None:
        widths = self._store().sharp_widths()
        self._show({key: f"image://sharp/{key}/{width}" for key, width in widths.items()})
