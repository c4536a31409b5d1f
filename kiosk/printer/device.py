"""The one printer of this box: who prints now, what hangs out of it, what it last said. Shared with secrets' children.

A few bytes of shared memory (memfd) stand behind it, so that a child that prints secrets takes the same turn and
leaves word when its paper stopped halfway. No byte of a paper is ever in there.
"""

import contextlib
import enum
import fcntl
import mmap
import os
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Self

from kiosk.domain import Fault, PrinterState
from kiosk.printer.job import Outcome, Result, free_the_paper_path, print_pictures
from kiosk.printer.link import Link, LinkLate, LinkLost, open_link
from kiosk.printer.raster import Bitmap, length_mm
from kiosk.printer.status import Conversation, ask_state, can_print
from kiosk.site import PrinterTable

LEFT_WHEN_LOW_MM = 1000.0
"""Paper that is surely left when the near-end sensor speaks first; the usual sensor leaves two metres or more."""
CUT_WASTE_MM = 15.0

_FAULTS = {
    PrinterState.OUT_OF_PAPER: Fault.PRINTER_OUT_OF_PAPER,
    PrinterState.COVER_OPEN: Fault.PRINTER_COVER_OPEN,
}
_MEMORY = struct.Struct("Bxxxxxxxd")


class Hanging(enum.IntEnum):
    """What may hang out of the printer before the next paper: nothing, who knows, a cut-off paper, a secret one."""

    NOTHING = 0
    UNSURE = 1
    PAPER = 2
    SECRET = 3


class Device:
    """The printer of the site file. Methods may be called from any thread and any process that shares it."""

    def __init__(self, table: PrinterTable, descriptor: int) -> None:
        self._table = table
        self.descriptor = descriptor
        self._turn = threading.Lock()
        self._memory = mmap.mmap(descriptor, _MEMORY.size)

    @classmethod
    def fresh(cls, table: PrinterTable, hanging: Hanging = Hanging.NOTHING) -> Self:
        """The device as its first process sees it, with what may hang there from before."""
        descriptor = os.memfd_create("printer", os.MFD_CLOEXEC)
        os.ftruncate(descriptor, _MEMORY.size)
        device = cls(table, descriptor)
        device.remember_hanging(hanging)
        return device

    @property
    def confirms(self) -> bool:
        """True when the site file says that this model answers."""
        return self._table.answers

    @property
    def hanging(self) -> Hanging:
        """What may hang out of the printer; the next print first clears it away."""
        hanging, _since_low_mm = self._recall()
        return hanging

    def remember_hanging(self, hanging: Hanging) -> None:
        """Let the next print know what hangs out of the printer."""
        _hanging, since_low_mm = self._recall()
        self._remember(hanging, since_low_mm)

    def state(self) -> PrinterState:
        """Ask the printer how it is; `unknown` for a model that never answers but can be reached."""
        with self._my_turn():
            return self._ask()

    def enough(self, state: PrinterState, need_mm: float) -> bool | None:
        """Say whether `need_mm` of paper can still be printed, None when nobody can tell."""
        if state is PrinterState.READY:
            return True
        if state is PrinterState.PAPER_LOW:
            _hanging, since_low_mm = self._recall()
            return need_mm <= LEFT_WHEN_LOW_MM - since_low_mm
        return None if state in (PrinterState.UNKNOWN, PrinterState.NOT_ANSWERING) else False

    def print_all(
        self,
        pictures: Sequence[Bitmap],
        given_up: Callable[[], bool] = lambda: False,
        halfway: Hanging = Hanging.UNSURE,
    ) -> Outcome:
        """Print pictures, each cut by itself, after clearing away what a stopped print left.

        Whoever is killed in the middle has said before what may hang there: `halfway`.
        """
        with self._my_turn():
            try:
                link = open_link(self._table.address)
            except LinkLost:
                return Outcome(Result.STOPPED, PrinterState.NOT_ANSWERING, touched=False)
            before = self.hanging
            self.remember_hanging(halfway)
            try:
                outcome = self._print(link, pictures, given_up, leftovers=before is not Hanging.NOTHING)
            finally:
                link.close()
            self._note(outcome, pictures, before)
            return outcome

    def _print(
        self, link: Link, pictures: Sequence[Bitmap], given_up: Callable[[], bool], *, leftovers: bool
    ) -> Outcome:
        if leftovers:
            if self._table.answers and not can_print(state := ask_state(Conversation(link))):
                return Outcome(Result.STOPPED, state, touched=False)
            try:
                free_the_paper_path(link)
            except (LinkLost, LinkLate):
                return Outcome(Result.STOPPED, PrinterState.NOT_ANSWERING, touched=False)
        return print_pictures(link, pictures, answers=self._table.answers, leftovers=leftovers, given_up=given_up)

    def _ask(self) -> PrinterState:
        try:
            link = open_link(self._table.address)
        except LinkLost:
            return PrinterState.NOT_ANSWERING
        try:
            if not self._table.answers:
                return PrinterState.UNKNOWN
            state = ask_state(Conversation(link))
        finally:
            link.close()
        if state is PrinterState.READY:
            self._remember(self.hanging, 0.0)
        return state

    def _note(self, outcome: Outcome, pictures: Sequence[Bitmap], before: Hanging) -> None:
        _unsure, since_low_mm = self._recall()
        hanging = before
        if outcome.touched:
            hanging = _left_by(outcome)
        if outcome.state is PrinterState.PAPER_LOW:
            since_low_mm += sum(length_mm(picture) + CUT_WASTE_MM for picture in pictures)
        elif outcome.state is PrinterState.READY:
            since_low_mm = 0.0
        self._remember(hanging, since_low_mm)

    def _recall(self) -> tuple[Hanging, float]:
        hanging, since_low_mm = _MEMORY.unpack(self._memory[:])
        return Hanging(hanging), float(since_low_mm)

    def _remember(self, hanging: Hanging, since_low_mm: float) -> None:
        self._memory[:] = _MEMORY.pack(hanging, since_low_mm)

    @contextlib.contextmanager
    def _my_turn(self) -> Iterator[None]:
        """One print or question at a time, over threads and processes."""
        with self._turn:
            fcntl.lockf(self.descriptor, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.lockf(self.descriptor, fcntl.LOCK_UN)


def _left_by(outcome: Outcome) -> Hanging:
    """What a print that began leaves: after silence at the last cut, perhaps a whole paper that was not cut."""
    if outcome.result is Result.STOPPED:
        return Hanging.PAPER
    return Hanging.UNSURE if outcome.state is PrinterState.NOT_ANSWERING else Hanging.NOTHING


def fault_of(state: PrinterState) -> Fault:
    """Return the fault that a client is told when a print stopped in this state."""
    return _FAULTS.get(state, Fault.PRINTER_NOT_ANSWERING)
