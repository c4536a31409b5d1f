"""How much of what is free stays with this process."""

import ctypes

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""Of mallopt(3), from glibc's malloc.h."""
_LARGE_BYTES = 16 << 20


def give_large_sheets_back() -> None:
    """From now on a sheet of 16 MB or more goes back to Linux when it is freed, and all threads share one heap.

    By itself glibc keeps such memory once one has been freed. To be called before threads start.
    """
    libc = ctypes.CDLL(None)
    libc.mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
    libc.mallopt(_ARENA_MAX, 1)
