"""One request to a helper, in a thread of its own. Knows nothing of Qt and nothing of a visit."""

import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import Alive, Failed, LoggedIn, Message, VaultOpened
from kiosk.visit.events import JobFailed
from kiosk.visit.ports import Emit

log = logging.getLogger(__name__)

RETURN_S = 5.0
"""How long a helper may be away before a new request is given up."""
_KNOCK_EVERY_S = 0.1
_LISTEN_S = 0.5
"""Longest stretch of listening before a changed limit of silence is seen; a hang-up is heard at once."""

_telling = threading.Condition()
_told: set[object] = set()

Answer = Callable[[Message, list[int]], None]
"""Gets each reply but Alive and Failed; takes over its descriptors."""
Refusal = Callable[[Fault, int | None], None]
"""Gets the fault, and the tries left where the helper said so."""


@dataclass(frozen=True)
class Request:
    """What to ask whom, after `delay_s`; `silence_s` is the longest silence between two replies."""

    path: Path
    message: Message
    silence_s: float
    delay_s: float = 0.0


_lines: dict[Path, deque[Request]] = {}
"""What is told in order, by helper; the first of each is being told."""


class Call:
    """A running request. Cancelling hangs up; nothing is answered afterwards but a login or a vault, to end it."""

    def __init__(self, request: Request, answer: Answer, refuse: Refusal, descriptors: Sequence[int] = ()) -> None:
        """Prepares the request with descriptors, which it closes in any case."""
        self.silence_s = request.silence_s
        """Longest silence between two replies; may be changed by whoever gets them."""
        self._request = request
        self._answer = answer
        self._refuse = refuse
        self._descriptors = list(descriptors)
        self._lock = threading.Lock()
        self._connection: wire.Connection | None = None
        self._over = threading.Event()
        self._heard_s = time.monotonic()

    def start(self) -> "Call":
        """Runs it in a thread of its own."""
        name = type(self._request.message).__name__
        threading.Thread(target=self._run, name=f"call {name}", daemon=True).start()
        return self

    def cancel(self) -> None:
        """Hangs up."""
        self._over.set()
        with self._lock:
            if self._connection is not None:
                self._connection.hang_up()

    def send(self, message: Message) -> None:
        """Says more on the same connection; silent when it is gone, which its own thread sees too."""
        with self._lock:
            connection = self._connection
            self._heard_s = time.monotonic()
        if connection is not None:
            try:
                connection.send(message)
            except wire.HelperGone:
                log.info("helper gone before %s", type(message).__name__)

    def _run(self) -> None:
        fault, tries_left = self._outcome()
        _close_all(self._descriptors)
        if fault is not None and not self._over.is_set():
            self._refuse(fault, tries_left)

    def _outcome(self) -> tuple[Fault | None, int | None]:
        try:
            if self._over.wait(self._request.delay_s):
                return None, None
            with self._connected() as connection:
                return self._talk(connection)
        except wire.WireError as error:
            return error.fault, None
        except Exception as error:  # noqa: BLE001  whatever nobody foresaw is a typed fault, and its text is not logged
            log.error("unforeseen %s in a call", type(error).__name__)
            return Fault.UNFORESEEN, None

    def _connected(self) -> wire.Connection:
        deadline_s = time.monotonic() + RETURN_S
        while True:
            try:
                connection = wire.connect(self._request.path)
                break
            except wire.HelperGone:
                if time.monotonic() > deadline_s or self._over.wait(_KNOCK_EVERY_S):
                    raise
        with self._lock:
            self._connection = connection
        if self._over.is_set():
            connection.hang_up()
        return connection

    def _talk(self, connection: wire.Connection) -> tuple[Fault | None, int | None]:
        descriptors, self._descriptors = self._descriptors, []
        connection.send(self._request.message, descriptors)
        while True:
            reply, received = self._next(connection)
            if self._over.is_set():
                _close_all(received)
                if isinstance(reply, LoggedIn | VaultOpened):
                    self._answer(reply, [])
                continue
            if isinstance(reply, Failed):
                _close_all(received)
                return reply.fault, reply.tries_left
            if isinstance(reply, Alive):
                _close_all(received)
            else:
                self._answer(reply, received)
            if reply.final:
                return None, None

    def _next(self, connection: wire.Connection) -> tuple[Message, list[int]]:
        """The next reply. The silence counts from the last word of either side."""
        self._heard_s = time.monotonic()
        while True:
            left_s = self._heard_s + self.silence_s - time.monotonic()
            try:
                return connection.receive(min(max(left_s, 0.0), _LISTEN_S))
            except wire.HelperLate:
                if left_s <= _LISTEN_S and time.monotonic() - self._heard_s >= self.silence_s:
                    raise


def _close_all(descriptors: Sequence[int]) -> None:
    for descriptor in descriptors:
        os.close(descriptor)


def tell(request: Request, *, tries: int = 8, pause_s: float = 1.0, done: Callable[[], None] = lambda: None) -> None:
    """Sends a request whose answer nobody waits for, again while its helper is away; `done` hears of the end."""
    ticket = object()
    with _telling:
        _told.add(ticket)

    def over(_message: Message | None = None, descriptors: Sequence[int] = ()) -> None:
        _close_all(descriptors)
        done()
        forget()

    def forget() -> None:
        with _telling:
            _told.discard(ticket)
            _telling.notify_all()

    def again(fault: Fault, _tries_left: int | None) -> None:
        if fault in {Fault.HELPER_GONE, Fault.HELPER_LATE} and tries > 1:
            later = Request(request.path, request.message, request.silence_s, delay_s=pause_s)
            tell(later, tries=tries - 1, pause_s=pause_s * 1.5, done=done)
            forget()
        else:
            log.warning("%s was not done: %s", type(request.message).__name__, fault.value)
            over()

    Call(request, over, again).start()


def tell_in_order(request: Request) -> None:
    """Like `tell`, after the end of all that was told in order to the same helper before."""
    with _telling:
        line = _lines.setdefault(request.path, deque())
        line.append(request)
        alone = len(line) == 1
    if alone:
        _tell_first(line)


def _tell_first(line: deque[Request]) -> None:
    def done() -> None:
        with _telling:
            line.popleft()
            more = bool(line)
        if more:
            _tell_first(line)

    tell(line[0], done=done)


def wait_until_told(timeout_s: float) -> bool:
    """Waits for what `tell` still has to say; False at the deadline."""
    with _telling:
        return _telling.wait_for(lambda: not _told, timeout_s)


def ask(request: Request, answer: Answer, refuse: Refusal, *, tries: int = 3, pause_s: float = 1.0) -> None:
    """Sends a question, again while its helper is away; `refuse` gets the last fault."""

    def again(fault: Fault, tries_left: int | None) -> None:
        if fault in {Fault.HELPER_GONE, Fault.HELPER_LATE} and tries > 1:
            later = Request(request.path, request.message, request.silence_s, delay_s=pause_s)
            ask(later, answer, refuse, tries=tries - 1, pause_s=pause_s)
        else:
            refuse(fault, tries_left)

    Call(request, answer, again).start()


def failing(job: int, emit: Emit) -> Refusal:
    """How a visit's job is told that its request failed."""
    return lambda fault, tries_left: emit(JobFailed(job, fault, tries_left))
