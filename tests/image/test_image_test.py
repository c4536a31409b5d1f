"""What `make image-test` says of a card after a visit, and of its own table: what was not looked at is no pass."""

import sys
from pathlib import Path

import pytest

from image import test as image_test
from image.checks import CHECKS
from image.qemu import Worked
from image.table import Table
from image.test import MARKS, left_on_the_disk

SIZE = 64
"""The partitions of a tiny card, in bytes."""


@pytest.fixture
def card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A card as it was built: boot, start and system twice, data."""
    for name, value in (("MB", SIZE), ("BOOT_MB", 1), ("DATA_MB", 1), ("START_A", 2 * SIZE), ("DATA", 6 * SIZE)):
        monkeypatch.setattr(image_test, name, value)
    path = tmp_path / "card"
    path.write_bytes(bytes(range(1, 1 + SIZE)) * 7)
    (tmp_path / "image").write_bytes(path.read_bytes())
    return path


def changed(card: Path, place: int, data: bytes) -> list[str]:
    with card.open("r+b") as file:
        file.seek(place)
        file.write(data)
    return list(left_on_the_disk(card, card.with_name("image")))


def test_boot_and_data_may_be_written(card: Path) -> None:
    assert changed(card, SIZE + 5, b"site") + changed(card, 6 * SIZE + 5, b"sealed") == []


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("partition", [1, 6], ids=["boot", "data"])
def test_a_paper_in_the_clear_is_found(card: Path, partition: int, mark: bytes) -> None:
    assert changed(card, partition * SIZE + 7, mark) == [f"{mark!r} at byte {partition * SIZE + 7}"]


@pytest.mark.parametrize("partition", [2, 3, 4, 5])
def test_any_byte_written_into_the_system_is_found(card: Path, partition: int) -> None:
    (found,) = changed(card, partition * SIZE + SIZE - 1, b"x")
    assert found.startswith("the system's partitions were written")


def test_the_table_passes_when_everything_was_looked_at_and_nothing_is_wrong(
    capsys: pytest.CaptureFixture[str],
) -> None:
    table = Table()
    table.row("root is sealed", "", 1.0, Worked(0.5, 0.1))
    assert not table.whole(len(CHECKS))
    assert table.whole(1)
    table.row("nobody listens", "tcp LISTEN", 1.0, Worked(0.5, 0.1))
    assert not table.whole(2)
    assert "2 of 2 looked at, 1 wrong" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("program", "limit_s", "sentence"),
    [
        ("pass", 60.0, ""),
        ("raise SystemExit(3)", 60.0, "it ended with 3"),
        ("import time; time.sleep(600)", 0.1, "there was no time left"),
    ],
    ids=["built", "not built", "no time"],
)
def test_what_is_not_built_in_time_is_wrong(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    program: str,
    limit_s: float,
    sentence: str,
) -> None:
    monkeypatch.setattr(image_test, "FOLDER", tmp_path)
    monkeypatch.setattr(image_test, "BUILD", (sys.executable, "-c", program))
    assert image_test.built(Table(), "amd64", limit_s) is not bool(sentence)
    assert sentence in capsys.readouterr().out
