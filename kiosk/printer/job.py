"""Prints pictures and says what became of them: `printed` only when the printer confirmed it."""

import contextlib
import enum
import itertools
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kiosk.domain import PrinterState
from kiosk.printer.escpos import (
    ASK_MAKER,
    ASK_PAPER_IN_ORDER,
    CLEAR_BUFFERS,
    FEED_AND_CUT,
    INITIALISE,
    STATUS_UNASKED_ON,
    STRIP_ROWS,
    Answer,
    BuffersCleared,
    Maker,
    PaperSensor,
    ProcessDone,
    UnaskedStatus,
    ask_process_id,
    strips,
)
from kiosk.printer.link import Link, LinkLate, LinkLost
from kiosk.printer.raster import DOTS_PER_MM, Bitmap
from kiosk.printer.status import (
    ANSWER_LIMIT_S,
    Conversation,
    ask_state,
    can_print,
    paper_state,
    state_said_unasked,
)

_SLOWEST_MM_S = 30.0
_STRIP_LIMIT_S = ANSWER_LIMIT_S + STRIP_ROWS / DOTS_PER_MM / _SLOWEST_MM_S
_FORGET_LIMIT_S = 0.5
_LAST_WORDS_S = 0.2
_STRIPS_AHEAD = 2
_MAKERS_WITH_PROCESS_ID = ("EPSON",)
_LARGEST_STRIP_BYTES = 8 + 72 * STRIP_ROWS

_Kind = TypeVar("_Kind", bound=Answer)

_process_numbers = itertools.count(secrets.randbelow(10_000))


class Result(enum.Enum):
    """What is known of a print: the printer confirmed it, nobody can say, it stopped, or the client gave it up."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    STOPPED = "stopped"
    GIVEN_UP = "given up"


@dataclass(frozen=True)
class Outcome:
    """The result of a print; `state` says why it stopped, `touched` whether anything was sent to be printed."""

    result: Result
    state: PrinterState
    touched: bool = True


class _StoppedError(Exception):
    def __init__(self, state: PrinterState) -> None:
        super().__init__(state.value)
        self.state = state


class _GivenUpError(Exception):
    pass


def print_pictures(
    link: Link,
    pictures: Sequence[Bitmap],
    *,
    answers: bool,
    leftovers: bool = False,
    given_up: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Print pictures, each cut off by itself, and say what became of them.

    `answers` is False for a model that never answers: then everything is sent and the result is `unconfirmed`.
    `leftovers` says that a stopped print may still answer: a printer that does not name its maker, by which its late
    answers are told from ours, is then not believed. `given_up` is asked between strips. Whatever stops the print,
    the printer's buffer is cleared as far as it can be.
    """
    if not answers:
        return _print_blindly(link, pictures, given_up)
    talk = Conversation(link)
    state = ask_state(talk)
    if not can_print(state):
        return Outcome(Result.STOPPED, state, touched=False)
    job = _Job(talk, given_up, leftovers=leftovers)
    begun = job.begin()
    if begun is not None:
        return begun
    if job.answers_in_order:
        return job.run(pictures)
    state = ask_state(talk)
    if not can_print(state):
        return Outcome(Result.STOPPED, state)
    outcome = _print_blindly(link, pictures, given_up)
    state = ask_state(talk)
    return outcome if can_print(state) else Outcome(Result.STOPPED, state)


def free_the_paper_path(link: Link) -> None:
    """After a print that stopped: complete a strip that was cut off, then push out and cut what hangs there.

    The zero bytes are white rows to a printer that waits for the rest of a strip, and nothing to any other.
    Raises LinkLost or LinkLate.
    """
    link.send(bytes(_LARGEST_STRIP_BYTES) + INITIALISE + FEED_AND_CUT, ANSWER_LIMIT_S)


def _print_blindly(link: Link, pictures: Sequence[Bitmap], given_up: Callable[[], bool]) -> Outcome:
    unknown = PrinterState.UNKNOWN
    try:
        link.send(INITIALISE, _STRIP_LIMIT_S)
        for picture in pictures:
            for strip in strips(picture):
                if given_up():
                    link.send(FEED_AND_CUT + INITIALISE, _STRIP_LIMIT_S)
                    return Outcome(Result.GIVEN_UP, unknown)
                link.send(strip, _STRIP_LIMIT_S)
            link.send(FEED_AND_CUT + INITIALISE, _STRIP_LIMIT_S)
    except (LinkLost, LinkLate):
        return Outcome(Result.STOPPED, PrinterState.NOT_ANSWERING)
    return Outcome(Result.UNCONFIRMED, unknown)


class _Job:
    """One print on a printer that answers: strips go out two ahead of what the printer says it has printed."""

    def __init__(self, talk: Conversation, given_up: Callable[[], bool], *, leftovers: bool) -> None:
        self._talk = talk
        self._leftovers = leftovers
        self._given_up = given_up
        self._unanswered = 0
        self._all_sent = False
        self._has_process_id = False
        self._state = PrinterState.READY
        self.answers_in_order = False

    def begin(self) -> Outcome | None:
        """Learn what the printer can say; an outcome only when it stops here."""
        try:
            self._talk.send(INITIALISE + ASK_MAKER + STATUS_UNASKED_ON + ASK_PAPER_IN_ORDER)
            first = self._first(ANSWER_LIMIT_S)
            maker = first if isinstance(first, Maker) else self._maker_after(first)
            if maker is not None:
                self._has_process_id = maker.name.upper().startswith(_MAKERS_WITH_PROCESS_ID)
                self.answers_in_order = self._first(ANSWER_LIMIT_S) is not None
            else:
                self.answers_in_order = first is not None and not self._leftovers
        except _StoppedError as stop:
            return Outcome(Result.STOPPED, stop.state)
        except (LinkLost, LinkLate):
            return Outcome(Result.STOPPED, PrinterState.NOT_ANSWERING)
        return None

    def _maker_after(self, first: PaperSensor | None) -> Maker | None:
        """The maker, when a stopped print's late answers came before it: those must not count for this print."""
        answer: Maker | PaperSensor | None = first
        while isinstance(answer, PaperSensor):
            answer = self._first(ANSWER_LIMIT_S)
        return answer

    def _first(self, limit_s: float) -> Maker | PaperSensor | None:
        for answer in self._talk.answers(limit_s):
            if isinstance(answer, Maker | PaperSensor):
                return answer
            self._heed(answer)
        return None

    def run(self, pictures: Sequence[Bitmap]) -> Outcome:
        """Print all pictures."""
        try:
            for number, picture in enumerate(pictures, start=1):
                self._print(picture)
                self._all_sent = number == len(pictures)
                self._cut()
        except _StoppedError as stop:
            self._forget()
            return self._stopped(stop.state)
        except _GivenUpError:
            self._forget()
            return Outcome(Result.GIVEN_UP, self._cut_loose())
        except (LinkLost, LinkLate):
            return self._stopped(PrinterState.NOT_ANSWERING)
        return Outcome(Result.CONFIRMED, self._state)

    def _stopped(self, state: PrinterState) -> Outcome:
        """Silence after the last strip was printed leaves only the cut in doubt: the person can tell."""
        if state is PrinterState.NOT_ANSWERING and self._all_sent:
            return Outcome(Result.UNCONFIRMED, state)
        return Outcome(Result.STOPPED, state)

    def _print(self, picture: Bitmap) -> None:
        self._talk.send(STATUS_UNASKED_ON)
        for strip in strips(picture):
            if self._given_up():
                raise _GivenUpError
            while self._unanswered >= _STRIPS_AHEAD:
                self._await_strip()
            self._send(strip + ASK_PAPER_IN_ORDER)
            self._unanswered += 1
        while self._unanswered:
            self._await_strip()

    def _send(self, data: bytes) -> None:
        try:
            self._talk.send(data)
        except LinkLate as error:
            for answer in self._talk.answers(_LAST_WORDS_S):
                self._heed(answer)
            raise _StoppedError(PrinterState.NOT_ANSWERING) from error

    def _await_strip(self) -> None:
        answer = self._await(PaperSensor)
        self._unanswered -= 1
        self._state = paper_state(answer.value)

    def _cut(self) -> None:
        number = next(_process_numbers) % 10_000
        if self._has_process_id:
            self._send(FEED_AND_CUT + ask_process_id(number) + INITIALISE)
            while self._await(ProcessDone).number != f"{number:04d}".encode():
                continue
        else:
            self._send(FEED_AND_CUT + ASK_PAPER_IN_ORDER + INITIALISE)
            self._await(PaperSensor)

    def _await(self, kind: type[_Kind]) -> _Kind:
        """The next answer of this kind; raises _StoppedError when the printer cannot go on, or is silent."""
        for answer in self._talk.answers(_STRIP_LIMIT_S):
            if isinstance(answer, kind):
                return answer
            self._heed(answer)
        raise _StoppedError(self._why_silent())

    def _why_silent(self) -> PrinterState:
        state = ask_state(self._talk)
        return PrinterState.NOT_ANSWERING if can_print(state) else state

    def _heed(self, answer: Answer) -> None:
        if isinstance(answer, UnaskedStatus):
            state = state_said_unasked(answer)
            if not can_print(state):
                raise _StoppedError(state)

    def _cut_loose(self) -> PrinterState:
        """Cut what was given up; `not answering` when the printer does not say that it did."""
        try:
            self._talk.send(INITIALISE)
            self._cut()
        except (_StoppedError, LinkLost, LinkLate):
            return PrinterState.NOT_ANSWERING
        return self._state

    def _forget(self) -> None:
        """Make a printer that stopped drop what it has not printed; one that is gone has nothing to drop."""
        with contextlib.suppress(LinkLost, LinkLate):
            self._talk.send(CLEAR_BUFFERS)
            for answer in self._talk.answers(_FORGET_LIMIT_S):
                if isinstance(answer, BuffersCleared):
                    return
