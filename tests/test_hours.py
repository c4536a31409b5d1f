"""Hours of the day: two different times, and every minute is inside or outside."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hours import valid, within


@pytest.mark.parametrize(
    ("hours", "at", "expected"),
    [
        ("02:00-04:00", "01:59", False),
        ("02:00-04:00", "02:00", True),
        ("02:00-04:00", "03:59", True),
        ("02:00-04:00", "04:00", False),
        ("22:30-05:00", "22:29", False),
        ("22:30-05:00", "23:00", True),
        ("22:30-05:00", "00:00", True),
        ("22:30-05:00", "05:00", False),
    ],
)
def test_hours_hold_from_the_first_minute_to_the_last(hours: str, at: str, expected: bool) -> None:
    assert within(hours, time.fromisoformat(at)) is expected


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439))
def test_every_minute_is_in_the_hours_or_in_the_rest_of_the_day(begin: int, end: int, at: int) -> None:
    first, last = (f"{minute // 60:02}:{minute % 60:02}" for minute in (begin, end))
    now = time(*divmod(at, 60))
    if begin != end:
        assert within(f"{first}-{last}", now) != within(f"{last}-{first}", now)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ("02:00-04:00", True),
        ("23:59-00:00", True),
        ("02:00-02:00", False),
        ("24:00-04:00", False),
        ("2:00-04:00", False),
        ("02:00", False),
        ("", False),
    ],
)
def test_only_two_different_times_of_day_are_hours(hours: str, expected: bool) -> None:
    assert valid(hours) is expected
