"""Lines older than the site keeps go; a wrong clock never costs one."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.records.chain import GENESIS, Line, digest
from kiosk.records.journal import BadLine, read, verify
from kiosk.records.keeping import cut_old
from kiosk.site import LimitsTable, Site, SiteTable
from kiosk.upload import machine
from tests.records.lines import KEY, write

START = datetime(2027, 1, 4, 9, tzinfo=UTC)
DAILY = tuple(range(500))
NOW = START + timedelta(days=500)


def journal(folder: Path, days: Sequence[int], start: datetime = START) -> Path:
    """A journal with one line on each of these days after `start`."""
    lines, prev = [], GENESIS
    for n, day in enumerate(days, 1):
        at = (start + timedelta(days=day)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        lines.append(Line(n, at, "Accueil", "logout", prev))
        prev = digest(msgspec.json.encode(lines[-1]))
    return write(folder / "journal.jsonl", lines)


def test_what_is_older_goes_and_the_chain_holds(tmp_path: Path) -> None:
    path = journal(tmp_path, DAILY)
    assert cut_old(path, 400, NOW, KEY) == 100
    assert verify(path) == 1 + 400 + 1
    assert [line.n for line in read(path)] == [*range(101, 502)]
    assert cut_old(path, 400, NOW, KEY) == 0
    assert cut_old(path, 400, NOW + timedelta(days=10), KEY) == 10
    verify(path)


@pytest.mark.parametrize(
    ("what", "days", "keep_days", "now"),
    [
        ("no limit", DAILY, 0, NOW),
        ("nothing old enough", DAILY, 501, NOW),
        ("a clock from before this was built", DAILY, 400, datetime(1970, 1, 2, tzinfo=UTC)),
        ("a clock years ahead", DAILY, 400, NOW + timedelta(days=3650)),
        ("a clock behind the last line", DAILY, 100, NOW - timedelta(days=300)),
        ("a clock years ahead that has written lines", (*DAILY, 4000, 4001), 400, START + timedelta(days=4002)),
        ("a clock that leapt back", (*DAILY, 100), 50, START + timedelta(days=101)),
        ("no line at all", (), 400, NOW),
    ],
)
def test_nothing_is_cut(tmp_path: Path, what: str, days: Sequence[int], keep_days: int, now: datetime) -> None:
    path = journal(tmp_path, days)
    before = path.read_bytes()
    assert cut_old(path, keep_days, now, KEY) == 0
    assert path.read_bytes() == before


def test_after_a_long_silence_the_clock_is_believed_once_the_journal_has_gone_on_for_a_month(tmp_path: Path) -> None:
    path = journal(tmp_path, (*range(100), *range(500, 531)))
    assert cut_old(path, 400, START + timedelta(days=529), KEY) == 0
    assert cut_old(path, 400, START + timedelta(days=531), KEY) == 100


def test_a_journal_that_does_not_hang_together_is_not_cut(tmp_path: Path) -> None:
    path = journal(tmp_path, DAILY)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:10], *lines[11:]]))
    with pytest.raises(BadLine):
        cut_old(path, 400, NOW, KEY)


def test_no_journal_yet_is_nothing_to_cut(tmp_path: Path) -> None:
    assert cut_old(tmp_path / "journal.jsonl", 400, NOW, KEY) == 0


def test_kiosk_upload_cuts_when_it_starts_and_writes_on(tmp_path: Path) -> None:
    path = journal(tmp_path, DAILY, start=datetime.now(UTC) - timedelta(days=499, hours=1))
    site = Site(SiteTable("Accueil", "CCAS"), limits=LimitsTable(journal_days=400))
    started = machine.start(site, tmp_path)
    started.journal.record("logout")
    started.stop()
    verify(path)
    assert [line.n for line in read(path)] == [*range(101, 503)]
