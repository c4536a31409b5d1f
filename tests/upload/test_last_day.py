"""Until when papers that were taken along wait, as a day that a person can trust."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.upload.vaults.answers import last_day

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
ZONES = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))


@given(MOMENTS, st.timedeltas(timedelta(days=2), timedelta(days=60)), ZONES)
def test_on_the_whole_of_that_day_the_papers_are_there_and_on_no_later_one(
    begun: datetime, wait: timedelta, zone: timezone
) -> None:
    ends = begun + wait
    day = last_day(ends, begun.astimezone(zone))
    midnight_after = datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(days=1)
    assert midnight_after <= ends < midnight_after + timedelta(days=1)


@pytest.mark.parametrize("hours", [0.5, 12, 23])
def test_what_ends_within_a_day_is_told_as_today(hours: float) -> None:
    now = datetime(2026, 11, 23, 13, tzinfo=UTC)
    assert last_day(now + timedelta(hours=hours), now) == now.date()
