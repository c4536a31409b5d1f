"""Pages' words from kiosk-scanner, one page after the other, behind everything that the person waits for."""

import threading
from collections import deque
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk import wire
from kiosk.domain import DateKind, Fault
from kiosk.messages import Message, ReadWords, WordsRead
from kiosk.ui.call import Call, Request
from kiosk.ui.store import VisitStore
from kiosk.visit import effects as do
from kiosk.visit import events as on
from kiosk.visit.papers import Dated
from kiosk.visit.ports import Emit

SILENCE_S = 10.0


@dataclass(eq=False)
class _Reading:
    """One page's reading, waiting or under way."""

    readings: "Readings"
    effect: do.ReadWords
    emit: Emit
    call: Call | None = field(default=None)

    def cancel(self) -> None:
        """Stops it; the next one begins."""
        self.readings.drop(self)


class Readings:
    """The pages to be read, in order; one at a time, so that the helper has only one in its memory."""

    def __init__(self, path: Path, store: VisitStore) -> None:
        self._path = path
        self._store = store
        self._lock = threading.Lock()
        self._waiting: deque[_Reading] = deque()
        self._running: _Reading | None = None

    def read(self, effect: do.ReadWords, emit: Emit) -> _Reading:
        """Reads a page after those before it; answers with WordsCame, or not at all."""
        reading = _Reading(self, effect, emit)
        with self._lock:
            self._waiting.append(reading)
        self._next()
        return reading

    def drop(self, reading: _Reading) -> None:
        """Takes a reading out of the row, or hangs up on it."""
        with self._lock:
            if reading in self._waiting:
                self._waiting.remove(reading)
            call = reading.call if reading is self._running else None
        if call is not None:
            call.cancel()
        self._over(reading)

    def _next(self) -> None:
        with self._lock:
            if self._running is not None or not self._waiting:
                return
            reading = self._running = self._waiting.popleft()
            call = reading.call = self._call(reading)
        if call is None:
            self._over(reading)
        else:
            call.start()

    def _over(self, reading: _Reading) -> None:
        with self._lock:
            if reading is not self._running:
                return
            self._running = None
        self._next()

    def _call(self, reading: _Reading) -> Call | None:
        """The request, ready to start; None when the page was forgotten."""
        effect = reading.effect
        try:
            page = self._store.page_file(effect.key)
        except KeyError:
            return None

        def answer(reply: Message, descriptors: list[int]) -> None:
            if isinstance(reply, WordsRead) and len(descriptors) == 1:
                self._store.put_words(effect.key, effect.turns, wire.contents(descriptors[0]))
                reading.emit(on.WordsCame(effect.key, effect.turns, reply.guess, reply.doubts, _dated(reply)))
            self._over(reading)

        def refused(_fault: Fault, _tries_left: int | None) -> None:
            self._over(reading)

        asked = ReadWords(effect.width_mm, effect.height_mm, effect.turns)
        return Call(Request(self._path, asked, SILENCE_S), answer, refused, (page,))


def _dated(reply: WordsRead) -> Dated | None:
    """The paper's own date; None where the words tell none."""
    try:
        return Dated(date.fromisoformat(reply.paper_date), DateKind(reply.date_kind), date.today())
    except ValueError:
        return None
