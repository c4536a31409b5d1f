"""A person's yes to letters at the desk: the printer is asked first, for without its two papers the yes is lost."""

from collections.abc import Callable
from pathlib import Path

from kiosk.agents.desk_effects import AskLetterbox, PrintLetters
from kiosk.agents.desk_parts import Answer, JobFailed, LettersAgreed
from kiosk.domain import Fault, Paper, PrinterState
from kiosk.messages import AskLetterbox as AskVault
from kiosk.messages import AskPrinter, LetterboxGiven, Message, Print, PrinterReport
from kiosk.ui.call import Request
from kiosk.ui.in_turn import InTurn

SILENCE_S = 10.0
OFFICE_LANGUAGE = "fr"
Emit = Callable[[Answer], None]

_FAULTS = {
    PrinterState.OUT_OF_PAPER: Fault.PRINTER_OUT_OF_PAPER,
    PrinterState.COVER_OPEN: Fault.PRINTER_COVER_OPEN,
    PrinterState.NOT_ANSWERING: Fault.PRINTER_NOT_ANSWERING,
}


class LetterboxRun(InTurn):
    """The printer's report, then the vault's letterbox."""

    def __init__(self, asked: AskLetterbox, printer: Path, upload: Path, emit: Emit) -> None:
        super().__init__()
        self._asked = asked
        self._printer = printer
        self._upload = upload
        self._emit = emit

    def start(self) -> "LetterboxRun":
        """Asks the printer whether it has paper for both."""
        question = AskPrinter(papers=(Paper.LETTERS, Paper.SLIP), language=self._asked.asked.language)
        self._next(Request(self._printer, question, SILENCE_S), self._reported, self._no_printer)
        return self

    def _reported(self, reply: Message, _descriptors: list[int]) -> None:
        if not isinstance(reply, PrinterReport):
            return
        fault = Fault.PRINTER_OUT_OF_PAPER if reply.enough is False else _FAULTS.get(reply.state)
        if fault is not None:
            self._refused(fault, None)
            return
        wanted = self._asked.asked
        wish = AskVault(wanted.vault, wanted.code, wanted.pin, self._asked.session)
        self._next(Request(self._upload, wish, SILENCE_S), self._given, self._not_given)

    def _given(self, reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, LetterboxGiven):
            self._emit(LettersAgreed(self._asked.job, reply.slip))

    def _no_printer(self, _fault: Fault, _tries_left: int | None) -> None:
        self._refused(Fault.PRINTER_NOT_ANSWERING, None)

    def _not_given(self, fault: Fault, tries_left: int | None) -> None:
        lost = fault in {Fault.HELPER_GONE, Fault.HELPER_LATE, Fault.UNFORESEEN}
        self._refused(Fault.OUTCOME_UNKNOWN if lost else fault, tries_left)

    def _refused(self, fault: Fault, tries_left: int | None) -> None:
        self._emit(JobFailed(self._asked.job, fault, tries_left))


def papers(effect: PrintLetters) -> tuple[Print, ...]:
    """The person's paper, then the office's slip."""
    vault = {"vault": effect.agreed.vault}
    slip = {**vault, "slip": effect.agreed.slip, "agent": effect.agent}
    return Print(Paper.LETTERS, effect.agreed.language, vault), Print(Paper.SLIP, OFFICE_LANGUAGE, slip)
