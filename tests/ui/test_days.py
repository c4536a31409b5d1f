"""The day, the hour or the site file change while somebody is before the box: the visit goes on as it began."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path

import msgspec
import pytest

from kiosk import site as site_file
from kiosk import wire
from kiosk.domain import Category
from kiosk.visit.state import Step
from tests.ui.conftest import Helpers
from tests.ui.test_desk import WITH_AGENTS, Window
from tests.ui.test_desk import window as with_staff
from tests.ui.test_process import SITE_FILE

window = with_staff


class Wall(datetime):
    """The clock on the wall shows what the test says; a visit's time is measured by another."""

    shows = datetime(2026, 1, 1, tzinfo=UTC)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "Wall":
        return cls.fromtimestamp(cls.shows.timestamp(), tz)


@pytest.fixture(autouse=True)
def in_france(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    for room in ("shell", "desk"):
        monkeypatch.setattr(f"kiosk.ui.{room}.datetime", Wall)
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(autouse=True)
def dark_after_midnight(monkeypatch: pytest.MonkeyPatch) -> None:
    table = msgspec.structs.replace(WITH_AGENTS.site, night="00:00-02:30")
    monkeypatch.setattr("tests.ui.test_desk.WITH_AGENTS", msgspec.structs.replace(WITH_AGENTS, site=table))


def it_is(window: Window, utc: str, shown: str) -> None:
    """From now on it is `utc`, which the screens show as `shown`."""
    Wall.shows = datetime.fromisoformat(f"{utc}+00:00")
    window.until(lambda: window.shell.model.value("clock") == shown)


def today(window: Window) -> date:
    assert window.shell.desk is not None
    return window.shell.desk.keeper.desk.today


def is_dark(window: Window) -> bool:
    return window.shell.window.grabWindow().pixelColor(4, 4).lightness() < 30


def ends(window: Window) -> list[str]:
    """How the visits ended, as the journal was told; it is told beside the screens."""
    return [record.result for record in window.helpers.upload.records if record.act == "visit ended"]


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("2026-10-24T21:59:50", "2026-10-24T22:00:10", ("23:59", "00:00")),
        ("2026-10-25T00:59:50", "2026-10-25T01:00:10", ("02:59", "02:00")),
        ("2026-03-29T00:59:50", "2026-03-29T01:00:10", ("01:59", "03:00")),
        ("2026-12-31T22:59:50", "2026-12-31T23:00:10", ("23:59", "00:00")),
        ("2000-01-01T00:00:00", "2026-06-01T08:00:00", ("01:00", "10:00")),
    ],
    ids=["midnight", "back to winter time", "on to summer time", "new year", "the network tells the time"],
)
def test_a_visit_goes_on_over_a_change_of_the_clock(
    window: Window, before: str, after: str, shown: tuple[str, str]
) -> None:
    it_is(window, before, shown[0])
    window.touch("start", "language:fr", "agree", "method:phone")
    window.until(lambda: window.visit is Step.PLACE)
    window.touch("scan")
    window.until(lambda: window.visit is Step.PAGES)
    it_is(window, after, shown[1])
    state = window.shell.conductor.state
    assert (state.step, state.seconds_left, len(state.pages)) == (Step.PAGES, None, 1)
    assert not is_dark(window)
    window.touch("pagesGood", f"category:{Category.PAYSLIP}", "finish")
    window.until(lambda: window.visit is Step.DONE and not window.shell.conductor.state.paper_job)
    assert len(window.helpers.upload.outbox) == 1
    window.touch("finish")
    window.until(lambda: window.visit is Step.GOODBYE)
    window.until(lambda: ends(window) != [])
    assert ends(window) == ["finished"]


def test_the_screen_is_dark_after_midnight_once_nobody_is_there(window: Window) -> None:
    it_is(window, "2026-11-23T22:59:50", "23:59")
    assert not is_dark(window)
    window.touch("start")
    window.until(lambda: window.visit is Step.LANGUAGE)
    it_is(window, "2026-11-23T23:00:10", "00:00")
    assert not is_dark(window)
    window.touch("leave")
    window.until(lambda: window.visit is Step.ATTRACT)
    window.until(lambda: is_dark(window))


def test_the_desk_s_day_is_the_one_on_the_wall(window: Window) -> None:
    """An agent who is in at midnight sees the new day's months and mandates."""
    it_is(window, "2026-11-01T22:59:50", "23:59")
    window.comes_in()
    window.touch("counts")
    window.until(lambda: window.hand.find("month:2026-09") is not None)
    assert (today(window), window.hand.find("month:2026-10")) == (date(2026, 11, 1), None)
    it_is(window, "2026-11-01T23:00:10", "00:00")
    window.until(lambda: window.hand.find("month:2026-10") is not None)
    assert today(window) == date(2026, 11, 2)


def test_a_site_file_that_is_spoilt_during_a_visit_changes_nothing_of_it(helpers: Helpers, tmp_path: Path) -> None:
    """Whatever read it anew would be no box any more."""
    path, script = tmp_path / "site.toml", tmp_path / "script.toml"
    path.write_text(SITE_FILE)
    script.write_text('language = "fr"\nlogin = "phone"\nsheets = 3\n')
    command = [sys.executable, "-m", "kiosk", "ui", "--offscreen", "--site", str(path)]
    command += ["--runtime", str(helpers.runtime), "--script", str(script), "--out", str(tmp_path / "out")]

    def spoil_and_scan(connection: wire.Connection) -> None:
        path.write_text("[site]\nname = ")
        helpers.scanner.scan(connection, 1)

    helpers.scanner.plan = [spoil_and_scan]
    played = subprocess.run(command, check=False, timeout=120, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert played.returncode == 0
    assert (helpers.scanner.scans, len(helpers.upload.outbox)) == (3, 1)
    with pytest.raises(site_file.PlainError):
        site_file.load(path)
