"""Until when papers that were taken along wait, as a day that a person can trust."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.calls import Answer
from kiosk.domain import Fault
from kiosk.fault import VaultError
from kiosk.upload.vaults.answers import account_in, last_day

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
ZONES = st.sampled_from(["Europe/Paris", "Pacific/Auckland", "America/Cayenne", "Indian/Reunion"]).map(ZoneInfo)


@given(MOMENTS, st.timedeltas(timedelta(days=2), timedelta(days=60)), ZONES)
def test_on_the_whole_of_that_day_the_papers_are_there_and_on_no_later_one(
    begun: datetime, wait: timedelta, zone: ZoneInfo
) -> None:
    ends = begun + wait
    day = last_day(ends.astimezone(zone), begun.astimezone(zone))
    after, later = (
        datetime.combine(day + timedelta(days=days), time(), tzinfo=zone).astimezone(UTC) for days in (1, 2)
    )
    assert after <= ends < later


@pytest.mark.parametrize("until", ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00"])
def test_a_day_that_no_calendar_has_is_the_vaults_mistake(until: str) -> None:
    told = Answer(200, {}, msgspec.json.encode({"recipients": ["age1x"], "until": until}))
    with pytest.raises(VaultError) as refused:
        account_in(told)
    assert refused.value.fault is Fault.VAULT_REFUSED


@pytest.mark.parametrize("hours", [0.5, 12, 23])
def test_what_ends_within_a_day_is_told_as_today(hours: float) -> None:
    now = datetime(2026, 11, 23, 13, tzinfo=UTC)
    assert last_day(now + timedelta(hours=hours), now) == now.date()
