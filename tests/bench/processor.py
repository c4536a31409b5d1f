"""Processor time, which a busy machine changes less than the clock's."""

import resource
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


def processor_s() -> float:
    """Seconds of processor that this process, all its threads, and its ended children have used."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def least_s(work: Callable[[], Result], runs: int) -> tuple[Result, float]:
    """What the work gives, and the least seconds of processor that one of so many runs takes."""
    seconds = []
    for _ in range(runs):
        start = processor_s()
        result = work()
        seconds.append(processor_s() - start)
    return result, min(seconds)
