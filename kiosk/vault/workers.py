"""Several processes that serve one vault, forked from one that watches over them (one processor each, for Python)."""

import ctypes
import logging
import os
import signal
import time
from collections.abc import Callable

log = logging.getLogger(__name__)

MOST = 4
"""Workers where nobody says how many: one writes to the database at a time, and each takes memory."""
END_S = 20.0
SHORT_LIFE_S = 1.0
"""Who ends sooner than this would end again: its successor waits as long."""
_PR_SET_PDEATHSIG = 1
_TO_END = {signal.SIGTERM, signal.SIGINT}
_HEARD = {*_TO_END, signal.SIGCHLD}


def fitting() -> int:
    """Return how many workers this machine's processors are enough for."""
    return min(MOST, len(os.sched_getaffinity(0)))


def run_workers(count: int, serve: Callable[[int], None]) -> None:
    """Fork workers, each of which calls `serve` with its number; return once SIGTERM or SIGINT ended them all.

    One that ends by itself is replaced. All die with this process (PR_SET_PDEATHSIG, prctl(2)).
    """
    former = signal.pthread_sigmask(signal.SIG_BLOCK, _HEARD)
    workers: dict[int, tuple[int, float]] = {}
    try:
        for number in range(count):
            workers[_forked(serve, number, former)] = number, time.monotonic()
        while signal.sigwait(_HEARD) == signal.SIGCHLD:
            for number, began in _ended(workers):
                log.error("a worker of the vault ended by itself; another takes its place")
                if time.monotonic() - began < SHORT_LIFE_S and signal.sigtimedwait(_TO_END, SHORT_LIFE_S) is not None:
                    return
                workers[_forked(serve, number, former)] = number, time.monotonic()
    finally:
        _end(set(workers))
        signal.pthread_sigmask(signal.SIG_SETMASK, former)


def _ended(workers: dict[int, tuple[int, float]]) -> list[tuple[int, float]]:
    """Take out the workers that are over, and return the number of each and when it began."""
    return [workers.pop(pid) for pid in list(workers) if os.waitpid(pid, os.WNOHANG)[0]]


def _forked(serve: Callable[[int], None], number: int, former: set[int | signal.Signals]) -> int:
    parent = os.getpid()
    if pid := os.fork():
        return pid
    status = 1
    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
        if os.getppid() == parent:
            signal.pthread_sigmask(signal.SIG_SETMASK, former)
            serve(number)
        status = 0
    except SystemExit:
        status = 0
    except BaseException:
        log.exception("a worker of the vault failed")
    finally:
        os._exit(status)


def _end(workers: set[int]) -> None:
    """Ask all to end, and kill who has not within END_S."""
    for pid in workers:
        os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + END_S
    while workers:
        if (left_s := deadline - time.monotonic()) <= 0:
            for pid in workers:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            return
        workers -= {pid for pid in workers if os.waitpid(pid, os.WNOHANG)[0]}
        if workers:
            signal.sigtimedwait({signal.SIGCHLD}, left_s)
