"""Papers out of the receipt printer, one after the other."""

from collections.abc import Callable
from pathlib import Path

from kiosk.agents.desk_parts import Answer, JobFailed, PaperOut
from kiosk.domain import Fault
from kiosk.messages import Message, Print, Printed
from kiosk.ui.call import Request
from kiosk.ui.in_turn import InTurn

SILENCE_S = 10.0
Emit = Callable[[Answer], None]


class PaperRun(InTurn):
    """The calls that print them; they are confirmed when the printer confirmed each."""

    def __init__(self, printer: Path, papers: tuple[Print, ...], job: int, emit: Emit) -> None:
        super().__init__()
        self._printer = printer
        self._papers = list(papers)
        self._job = job
        self._emit = emit
        self._confirmed = True

    def start(self) -> "PaperRun":
        """Prints the next."""
        self._next(Request(self._printer, self._papers.pop(0), SILENCE_S), self._printed, self._refused)
        return self

    def _printed(self, reply: Message, _descriptors: list[int]) -> None:
        if not isinstance(reply, Printed):
            return
        self._confirmed &= reply.confirmed
        if self._papers:
            self.start()
        else:
            self._emit(PaperOut(self._job, self._confirmed))

    def _refused(self, fault: Fault, tries_left: int | None) -> None:
        self._emit(JobFailed(self._job, fault, tries_left))
