"""What the worker processes of one server have in common: memory and locks, made before the workers are forked."""

import fcntl
import mmap
import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from enum import IntEnum
from types import TracebackType

COUNTS_BYTES = 64
TABLE_BYTES = 1024 * 1024
_BYTES = COUNTS_BYTES + 2 * TABLE_BYTES
_SECRET_BYTES = 32
_LOOK_S = 0.005


class Turn(IntEnum):
    """What only one of all workers does at a time."""

    WRITING = 0
    COMMITTING = 1
    SYNCING = 2
    COUNTING = 3
    HASHING = 4
    HASHING_TOO = 5
    HASHING_NEXT = 6


@dataclass(frozen=True)
class Common:
    """Memory that is all zeros at first, and the files whose locks tell workers apart; none where there is one."""

    memory: mmap.mmap
    _files: tuple[int, ...] = ()
    secret: bytes = field(default_factory=lambda: os.urandom(_SECRET_BYTES), repr=False)
    """Of this start, so that nobody outside can reckon which places in the tables keys share."""

    def lock(self, turn: Turn) -> AbstractContextManager[object]:
        """Return the lock of a turn, for this process: workers ask for theirs once they are forked."""
        return ProcessLock(self._files[turn]) if self._files else threading.Lock()

    def places(self, turns: Sequence[Turn], waiting: Turn) -> "Places":
        """Return as many places as there are turns, for the threads of all workers; who is `waiting` comes next."""
        files = [self._files[turn] for turn in (waiting, *turns)] if self._files else []
        return Places(len(turns), files)

    @property
    def counts(self) -> memoryview:
        """Eight numbers of 64 bits, each read and written at once."""
        return memoryview(self.memory)[:COUNTS_BYTES].cast("Q")

    def table(self, number: int) -> memoryview:
        """One of two tables, of TABLE_BYTES."""
        start = COUNTS_BYTES + number * TABLE_BYTES
        return memoryview(self.memory)[start : start + TABLE_BYTES]


def alone() -> Common:
    """Return what one process needs."""
    return Common(mmap.mmap(-1, _BYTES))


def among_workers() -> Common:
    """Return what processes share that are forked from this one; its files live as long as they do."""
    return Common(mmap.mmap(-1, _BYTES), tuple(os.memfd_create(turn.name) for turn in Turn))


class Places:
    """So many at once among the threads of all processes; one that is killed leaves its place (flock(2))."""

    def __init__(self, count: int, files: Sequence[int]) -> None:
        self._threads = threading.BoundedSemaphore(count)
        self._files = files

    @contextmanager
    def one(self) -> Iterator[None]:
        """Take a place, or wait for one; of all who wait one looks, for no two locks can be waited for at once."""
        with self._threads, ExitStack() as held:
            if self._files:
                waiting, *places = (held.enter_context(_opened(file)) for file in self._files)
                fcntl.flock(waiting, fcntl.LOCK_EX)
                while not any(_taken(place) for place in places):
                    time.sleep(_LOOK_S)
                fcntl.flock(waiting, fcntl.LOCK_UN)
            yield


@contextmanager
def _opened(file: int) -> Iterator[int]:
    """A descriptor with locks of its own, which end with it."""
    descriptor = os.open(f"/proc/self/fd/{file}", os.O_RDWR | os.O_CLOEXEC)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _taken(descriptor: int) -> bool:
    """Take a place if it is free."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


class ProcessLock:
    """A lock among the threads of all processes; one that is killed lets go of it (flock(2))."""

    def __init__(self, file: int) -> None:
        self._threads = threading.Lock()
        self._descriptor = os.open(f"/proc/self/fd/{file}", os.O_RDWR | os.O_CLOEXEC)

    def __enter__(self) -> None:
        self._threads.acquire()
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX)
        except BaseException:
            self._threads.release()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        fcntl.flock(self._descriptor, fcntl.LOCK_UN)
        self._threads.release()
