"""Hours of the day as the site file writes them, such as 22:00-05:00; they may go over midnight."""

import re
from datetime import time

_HOURS = re.compile(r"(([01]\d|2[0-3]):[0-5]\d)-(([01]\d|2[0-3]):[0-5]\d)")


def valid(hours: str) -> bool:
    """True for two different times of day: equal ones could mean the whole day, or nothing of it."""
    found = _HOURS.fullmatch(hours)
    return found is not None and found[1] != found[3]


def within(hours: str, at: time) -> bool:
    """Whether `at` lies within valid hours: from the first time on, and before the second."""
    begin, end = map(time.fromisoformat, hours.split("-"))
    return begin <= at < end if begin < end else at >= begin or at < end
