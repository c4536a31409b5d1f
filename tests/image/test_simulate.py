"""The fleet's simulation: every box is updated once, rings are as large as they say, the table is the simulation's."""

import re
from pathlib import Path

import pytest

from image.fleet.simulate import BUNDLE_BYTES, RINGS, simulate, tellings_bytes_a_day

DOCUMENT = (Path(__file__).parent.parent.parent / "docs/fleet.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("boxes", [1, 20, 500])
def test_every_box_is_updated_once_over_all_rings(boxes: int) -> None:
    assert sum(night.updated for night in simulate(boxes)) == boxes


def test_rings_are_about_as_large_as_they_say() -> None:
    nights, so_far = simulate(1000), 0
    for night in nights:
        so_far += night.updated
        assert so_far == pytest.approx(10 * night.percent, abs=30)


def test_a_ring_that_is_never_widened_stays_as_it_is() -> None:
    first, *later = simulate(500, rings=(10, 10, 10))
    assert first.updated > 0
    assert [night.updated for night in later] == [0, 0]


def test_a_withdrawn_version_is_taken_by_nobody() -> None:
    assert sum(night.updated for night in simulate(200, rings=(0, 0))) == 0


def test_the_document_s_table_is_what_was_simulated() -> None:
    nights = simulate(5000)
    rows = re.findall(r"^\| (\d+) % \| ([\d,]+) \| ([\d,.]+) GB \| ([\d,]+) Mbit/s \|", DOCUMENT, re.MULTILINE)
    assert [(int(percent), int(number.replace(",", ""))) for percent, number, *_ in rows] == [
        (night.percent, night.updated) for night in nights
    ]
    for (_, _, size, peak), night in zip(rows, nights, strict=True):
        assert float(peak.replace(",", "")) == night.peak_mbit_s
        assert float(size.replace(",", "")) == pytest.approx(night.updated * BUNDLE_BYTES / 1e9, rel=0.01)
    assert f"{tellings_bytes_a_day(5000) / 1e9:.1f} GB a day" in DOCUMENT
    assert len(rows) == len(RINGS)
