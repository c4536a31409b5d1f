"""Keeps a process's memory to itself: no dump, no tracer, no swap; it dies with its parent (prctl(2), mlockall(2))."""

import ctypes
import logging
import os
import resource
import signal

log = logging.getLogger(__name__)

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_MCL_CURRENT, _MCL_FUTURE, _MCL_ONFAULT = 1, 2, 4


def keep_memory_private() -> bool:
    """Forbid core dumps and tracing, and lock all memory; False when the system does not let us lock it."""
    libc = ctypes.CDLL(None, use_errno=True)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "this process cannot be made undumpable")
    locked: bool = libc.mlockall(_MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT) == 0
    if not locked:
        log.warning("memory cannot be locked; give this unit LimitMEMLOCK=infinity, or run without swap")
    return locked


def die_with_parent(parent_pid: int) -> None:
    """End this process when the one that started it ends."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent_pid:
        raise SystemExit("The process that asked for this paper is gone.")
