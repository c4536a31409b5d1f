"""What the printer says of itself, asked with `DLE EOT 1, 2, 4` and a limit of two seconds."""

import time
from collections import deque
from collections.abc import Iterator

from kiosk.domain import PrinterState
from kiosk.printer.escpos import (
    PAPER_SENSOR_END,
    PAPER_SENSOR_NEAR_END,
    Answer,
    AnswerReader,
    Query,
    RealTimeStatus,
    UnaskedStatus,
    ask_now,
)
from kiosk.printer.link import Link, LinkLate, LinkLost

ANSWER_LIMIT_S = 2.0

_OFFLINE_COVER = 0x04
_OFFLINE_PAPER = 0x20
_PAPER_NEAR_END = 0x0C
_PAPER_END = 0x60


class Conversation:
    """Sends to the printer and reads its answers, through one link; no answer is lost between two reads."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._reader = AnswerReader()
        self._waiting: deque[Answer] = deque()

    def send(self, data: bytes, patience_s: float = ANSWER_LIMIT_S) -> None:
        """Send; raises LinkLost or LinkLate."""
        self._link.send(data, patience_s)

    def answers(self, limit_s: float) -> Iterator[Answer]:
        """Give answers as they come, until `limit_s` has passed; raises LinkLost."""
        until = time.monotonic() + limit_s
        while True:
            while self._waiting:
                yield self._waiting.popleft()
            left = until - time.monotonic()
            if left <= 0:
                return
            self._waiting.extend(self._reader.feed(self._link.receive(left)))


def ask_state(talk: Conversation, limit_s: float = ANSWER_LIMIT_S) -> PrinterState:
    """Ask how the printer is; `not answering` when any of the three questions gets no answer in time."""
    until = time.monotonic() + limit_s
    values: dict[Query, int] = {}
    try:
        for query in Query:
            value = _ask(talk, query, until - time.monotonic())
            if value is None:
                return PrinterState.NOT_ANSWERING
            values[query] = value
    except (LinkLost, LinkLate):
        return PrinterState.NOT_ANSWERING
    return _state(values)


def state_said_unasked(status: UnaskedStatus) -> PrinterState:
    """Return the state that an automatic status says."""
    if status.cover_open:
        return PrinterState.COVER_OPEN
    return paper_state(status.paper)


def paper_state(sensor: int) -> PrinterState:
    """Return the state that the paper sensor's bits say (`GS r 1`, third byte of `GS a`)."""
    if sensor & PAPER_SENSOR_END:
        return PrinterState.OUT_OF_PAPER
    return PrinterState.PAPER_LOW if sensor & PAPER_SENSOR_NEAR_END else PrinterState.READY


def can_print(state: PrinterState) -> bool:
    """Say whether the printer said that it can print."""
    return state in (PrinterState.READY, PrinterState.PAPER_LOW)


def _ask(talk: Conversation, query: Query, limit_s: float) -> int | None:
    talk.send(ask_now(query))
    for answer in talk.answers(limit_s):
        if isinstance(answer, RealTimeStatus):
            return answer.value
    return None


def _state(values: dict[Query, int]) -> PrinterState:
    if values[Query.OFFLINE_CAUSE] & _OFFLINE_COVER:
        return PrinterState.COVER_OPEN
    if values[Query.PAPER] & _PAPER_END or values[Query.OFFLINE_CAUSE] & _OFFLINE_PAPER:
        return PrinterState.OUT_OF_PAPER
    if values[Query.PRINTER] & 0x08 or values[Query.OFFLINE_CAUSE] & 0x40:
        return PrinterState.NOT_ANSWERING
    return PrinterState.PAPER_LOW if values[Query.PAPER] & _PAPER_NEAR_END else PrinterState.READY
