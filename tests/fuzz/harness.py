"""Feeds mutants to a process like the scanner's and puts a fresh one in its place when it dies or hangs."""

import collections
import io
import multiprocessing
import resource
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

import cv2

from kiosk.scanner.detect import find_papers
from kiosk.scanner.picture_file import PictureRefusedError, read_picture
from tests.fuzz.mutants import mutant

_DPI = 50
_MEMORY_BYTES = 4 << 30
HANG_LIMIT_S = 60.0


@dataclass
class Outcome:
    """What became of the mutants: counts by word, and the numbers of those that must not be."""

    counts: collections.Counter[str] = field(default_factory=collections.Counter)
    escaped: list[tuple[int, str]] = field(default_factory=list)
    hung: list[int] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every mutant was read, refused in one sentence, or cost one process that was replaced."""
        return not (self.escaped or self.hung)

    def table(self) -> str:
        """One figure a line."""
        lines = [f"{word}: {count}" for word, count in sorted(self.counts.items())]
        lines += [f"number {number} was neither read nor refused: {what}" for number, what in self.escaped[:20]]
        return "\n".join([*lines, *(f"number {number} hung" for number in self.hung[:20])])


def run(count: int, seed: int, say: Callable[[int], None] = lambda done: None) -> Outcome:
    """Looks at this many mutants, one after the other."""
    outcome, done = Outcome(), 0
    context = multiprocessing.get_context("spawn")
    while done < count:
        here, there = context.Pipe()
        process = context.Process(target=_work, args=(there, done, count, seed), daemon=True)
        process.start()
        there.close()
        done = _watch(here, done, count, outcome, say)
        process.kill()
        process.join()
        here.close()
    return outcome


def _watch(here: Connection, done: int, count: int, outcome: Outcome, say: Callable[[int], None]) -> int:
    """Counts what the process tells until it is through, dead or silent; the number of the next mutant."""
    while done < count:
        try:
            if not here.poll(HANG_LIMIT_S):
                outcome.hung.append(done)
                return done + 1
            word, what = here.recv()
        except (EOFError, ConnectionResetError):
            outcome.counts["died, replaced"] += 1
            return done + 1
        outcome.counts[word] += 1
        if word == "escaped":
            outcome.escaped.append((done, what))
        done += 1
        if done % 500 == 0 or done == count:
            say(done)
    return done


def _work(there: Any, first: int, count: int, seed: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    cv2.setNumThreads(1)
    for number in range(first, count):
        there.send(_look(mutant(number, seed)))


def _look(data: bytes) -> tuple[str, str]:
    try:
        sheet, dpi = read_picture(io.BytesIO(data), _DPI)
        papers = find_papers(sheet, dpi)
    except PictureRefusedError:
        return "refused in one sentence", ""
    except Exception as error:  # noqa: BLE001  whatever comes out here is what is being looked for
        return "escaped", f"{type(error).__name__}: {error}"
    return ("read, papers found" if papers else "read, no paper"), ""
