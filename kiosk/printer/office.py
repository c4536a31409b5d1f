"""Prints on the site's A4 printer, and says what became of it: printed only when the printer says so."""

import contextlib
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain import PrinterState
from kiosk.printer import a4
from kiosk.printer.compose import Composed
from kiosk.printer.ipp import Answer, Attribute, IppError, Operation, Tag, ask
from kiosk.printer.job import Outcome, Result

JOB_LIMIT_S = 180.0
"""The longest that one paper may take: a laser printer may have to warm up."""
_BETWEEN_QUESTIONS_S = 0.5
_PDF, _PWG = "application/pdf", "image/pwg-raster"
_PDF_STARTS = b"%PDF-"
_STOPPED, _CANCELLED, _COMPLETED = 5, 7, 9
_JOB_STOPPED = 6
_HOW_BAD = r"-(error|warning|report)$"
_REASONS = {
    "media-empty": PrinterState.OUT_OF_PAPER,
    "media-needed": PrinterState.OUT_OF_PAPER,
    "cover-open": PrinterState.COVER_OPEN,
    "door-open": PrinterState.COVER_OPEN,
    "interlock-open": PrinterState.COVER_OPEN,
    "media-low": PrinterState.PAPER_LOW,
}


Offered = tuple[str, bytes]
"""A document: its media type and its bytes."""
Choice = Callable[[Sequence[str]], Offered]
"""Chooses a document that a printer takes, by the media types that it names; raises NotTakenError."""


class NotTakenError(Exception):
    """The printer takes no document of this kind; the message says which it would have to take."""


@dataclass(frozen=True)
class Office:
    """What the A4 printer says of itself, and whether it takes PDF, as stored documents are."""

    state: PrinterState
    takes_pdf: bool = False


def office(address: str) -> Office:
    """Return how the A4 printer is; `not answering` when it cannot be asked."""
    try:
        printer = _ask_printer(address)
    except IppError:
        return Office(PrinterState.NOT_ANSWERING)
    return Office(_state(printer), _PDF in printer.words("document-format-supported"))


def print_on_a4(address: str, composed: Composed, number: int, given_up: Callable[[], bool] = lambda: False) -> Outcome:
    """Print one paper, as PDF or grey dots as the printer likes, and wait until it says that the paper is out.

    A paper that does not come out in time, or is given up, is cancelled at the printer. Raises NotTakenError.
    """

    def chosen(formats: Sequence[str]) -> Offered:
        if _PDF in formats:
            return _PDF, a4.pdf(composed, number)
        if _PWG in formats:
            return _PWG, a4.raster(composed, number)
        raise NotTakenError("The A4 printer takes neither PDF nor PWG raster.")

    return _print(address, chosen, given_up)


def print_stored(address: str, document: bytes, given_up: Callable[[], bool] = lambda: False) -> Outcome:
    """Print a PDF as it is, from memory, like a paper of ours; raises NotTakenError when it is none, or not taken."""
    if not document.startswith(_PDF_STARTS):
        raise NotTakenError("This document is no PDF.")

    def chosen(formats: Sequence[str]) -> Offered:
        if _PDF not in formats:
            raise NotTakenError("The A4 printer takes no PDF; a CUPS queue before it does.")
        return _PDF, document

    return _print(address, chosen, given_up)


def _print(address: str, choose: Choice, given_up: Callable[[], bool]) -> Outcome:
    try:
        printer = _ask_printer(address)
        state = _state(printer)
        if state in (PrinterState.OUT_OF_PAPER, PrinterState.COVER_OPEN, PrinterState.NOT_ANSWERING):
            return Outcome(Result.STOPPED, state, touched=False)
        offered = choose(printer.words("document-format-supported"))
        if given_up():
            return Outcome(Result.GIVEN_UP, state, touched=False)
        job = _sent(address, printer, offered)
    except IppError:
        return Outcome(Result.STOPPED, PrinterState.NOT_ANSWERING, touched=False)
    return _outcome(address, job, given_up)


def _ask_printer(address: str) -> Answer:
    return ask(address, Operation.GET_PRINTER_ATTRIBUTES)


def _state(printer: Answer) -> PrinterState:
    """Its own reasons (RFC 8011, section 5.4.12), without how bad it finds them; stopped for no reason we know."""
    reasons = {re.sub(_HOW_BAD, "", reason) for reason in printer.words("printer-state-reasons")}
    found = {_REASONS[reason] for reason in reasons if reason in _REASONS}
    for state in (PrinterState.OUT_OF_PAPER, PrinterState.COVER_OPEN):
        if state in found:
            return state
    if printer.number("printer-state") == _STOPPED or printer.values.get("printer-is-accepting-jobs") == [False]:
        return PrinterState.NOT_ANSWERING
    return PrinterState.PAPER_LOW if PrinterState.PAPER_LOW in found else PrinterState.READY


def _sent(address: str, printer: Answer, offered: Offered) -> int:
    kind, document = offered
    job: list[Attribute] = [(Tag.KEYWORD, "media", "iso_a4_210x297mm")]
    if "two-sided-long-edge" in printer.words("sides-supported"):
        job.append((Tag.KEYWORD, "sides", "two-sided-long-edge"))
    asked: list[Attribute] = [
        (Tag.NAME, "requesting-user-name", "consigne"),
        (Tag.NAME, "job-name", "Consigne"),
        (Tag.MEDIA_TYPE, "document-format", kind),
    ]
    answer = ask(address, Operation.PRINT_JOB, asked, job, document)
    job_id = answer.number("job-id")
    if job_id is None:
        raise IppError("The A4 printer gave the paper no number.")
    return job_id


def _outcome(address: str, job: int, given_up: Callable[[], bool]) -> Outcome:
    """Ask how the job is until it ended; the printer tells nothing by itself."""
    until = time.monotonic() + JOB_LIMIT_S
    state = PrinterState.READY
    while time.monotonic() < until:
        if given_up():
            _cancel(address, job)
            return Outcome(Result.GIVEN_UP, state)
        try:
            now = ask(address, Operation.GET_JOB_ATTRIBUTES, _of(job)).number("job-state")
            if now == _COMPLETED:
                return Outcome(Result.CONFIRMED, state)
            state = _state(_ask_printer(address))
        except IppError:
            state, now = PrinterState.NOT_ANSWERING, None
        if now == _JOB_STOPPED or state in (PrinterState.OUT_OF_PAPER, PrinterState.COVER_OPEN):
            _cancel(address, job)
            return Outcome(Result.STOPPED, state)
        if now is not None and now >= _CANCELLED:
            return Outcome(Result.STOPPED, PrinterState.NOT_ANSWERING)
        time.sleep(_BETWEEN_QUESTIONS_S)
    _cancel(address, job)
    return Outcome(Result.STOPPED, PrinterState.NOT_ANSWERING)


def _of(job: int) -> list[Attribute]:
    return [(Tag.INTEGER, "job-id", job), (Tag.NAME, "requesting-user-name", "consigne")]


def _cancel(address: str, job: int) -> None:
    with contextlib.suppress(IppError):
        ask(address, Operation.CANCEL_JOB, _of(job))
