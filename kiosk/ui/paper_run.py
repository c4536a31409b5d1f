"""Several papers out of the printer, one after the other."""

import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.agents.desk_parts import Answer, JobFailed, PaperOut
from kiosk.domain import Fault
from kiosk.messages import Message, Print, Printed
from kiosk.ui.call import Call, Request

Emit = Callable[[Answer], None]


class PaperRun:
    """The calls that print them; cancelled, nothing more is heard of it."""

    def __init__(self, printer: Path, papers: tuple[Print, ...], silence_s: float, job: int, emit: Emit) -> None:
        self._printer = printer
        self._papers = list(papers)
        self._silence_s = silence_s
        self._job = job
        self._emit = emit
        self._lock = threading.Lock()
        self._over = False
        self._call: Call | None = None

    def start(self) -> "PaperRun":
        """Prints the first."""
        with self._lock:
            if not self._over:
                request = Request(self._printer, self._papers.pop(0), self._silence_s)
                self._call = Call(request, self._printed, self._refused).start()
        return self

    def cancel(self) -> None:
        """Hangs up."""
        with self._lock:
            self._over = True
            call, self._call = self._call, None
        if call is not None:
            call.cancel()

    def _printed(self, reply: Message, _descriptors: list[int]) -> None:
        if not isinstance(reply, Printed):
            return
        if self._papers:
            self.start()
        else:
            self._emit(PaperOut(self._job))

    def _refused(self, fault: Fault, tries_left: int | None) -> None:
        self._emit(JobFailed(self._job, fault, tries_left))
