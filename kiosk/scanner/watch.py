"""Work that may never return, watched by the clock, while its client is kept informed."""

import logging
import os
import time
from collections.abc import Callable
from concurrent.futures import Executor
from typing import NoReturn, TypeVar

from kiosk import wire
from kiosk.messages import Alive, Message

log = logging.getLogger(__name__)

EXIT_HUNG = 75
ALIVE_S = 0.8
TICK_S = 0.2
Result = TypeVar("Result")


class Hung(Exception):
    """The work did not return in time. Whoever catches it replies, and then makes way."""


class Talk:
    """A client's connection, and when something was last said on it."""

    def __init__(self, connection: wire.Connection) -> None:
        self._connection = connection
        self._said_s = time.monotonic()

    def say(self, message: Message, descriptors: list[int] | None = None) -> None:
        """Sends a message. Raises HelperGone."""
        self._connection.send(message, descriptors or [])
        self._said_s = time.monotonic()

    def keep_alive(self) -> None:
        """Says Alive when nothing was said for a while. Raises HelperGone when the client has hung up."""
        if self._connection.hung_up():
            raise wire.HelperGone("the client hung up")
        if time.monotonic() - self._said_s > ALIVE_S:
            self.say(Alive())


def within(limit_s: float, talk: Talk, executor: Executor, work: Callable[[], Result]) -> Result:
    """The result of `work`, done by the executor. Raises Hung after `limit_s`, HelperGone, and what `work` raises."""
    future = executor.submit(work)
    deadline_s = time.monotonic() + limit_s
    while True:
        try:
            return future.result(TICK_S)
        except TimeoutError:
            if future.done():
                raise
        if time.monotonic() > deadline_s:
            raise Hung
        talk.keep_alive()


def make_way() -> NoReturn:
    """Ends this process at once, whatever its threads do, so that a fresh one takes its place."""
    log.error("the scanner does not let go; a fresh process takes over")
    os._exit(EXIT_HUNG)
