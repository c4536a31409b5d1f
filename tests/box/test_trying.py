"""What a box remembers of updates, and when it may change itself."""

from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.box.trying import MOST_TRIES, Tries, may_change, once_more, remember, remembered, worn_out

DAY = datetime(2026, 11, 22)


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
    assert may_change(hours, datetime.combine(DAY, time.fromisoformat(at))) is expected


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439))
def test_every_minute_is_in_the_hours_or_in_the_rest_of_the_day(begin: int, end: int, at: int) -> None:
    first, last = (f"{minute // 60:02}:{minute % 60:02}" for minute in (begin, end))
    now = DAY + timedelta(minutes=at)
    if begin != end:
        assert may_change(f"{first}-{last}", now) != may_change(f"{last}-{first}", now)


def test_tries_are_counted_for_one_version_and_begin_anew_with_the_next(tmp_path: Path) -> None:
    tries = Tries()
    for number in range(MOST_TRIES):
        assert not worn_out(tries, "2"), number
        tries = once_more(tries, "2")
    remember(tmp_path / "tries", tries)
    assert worn_out(remembered(tmp_path / "tries"), "2")
    assert not worn_out(once_more(tries, "3"), "3")


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"version": 3}', b"\xff"])
def test_a_memory_that_cannot_be_read_is_no_memory(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "tries").write_bytes(content)
    assert remembered(tmp_path / "tries") == Tries()
