"""The light behind the panel, on folders that look like the kernel's."""

from pathlib import Path

import pytest

from kiosk.ui.backlight import Backlight


def panel(folder: Path, name: str, most: str) -> Path:
    light = folder / name / "brightness"
    light.parent.mkdir()
    light.write_text("77")
    (light.parent / "max_brightness").write_text(most)
    return light


@pytest.mark.parametrize(("most", "low"), [("255\n", "13"), ("7\n", "1"), ("100\n", "5")])
def test_the_light_is_low_in_the_dark_and_full_again_but_never_out(tmp_path: Path, most: str, low: str) -> None:
    light, backlight = panel(tmp_path, "10-0045", most), Backlight(tmp_path)
    backlight.show(low=True)
    assert light.read_text() == low
    backlight.show(low=False)
    assert light.read_text() == most.strip()


def test_screens_that_begin_by_day_give_back_what_others_dimmed(tmp_path: Path) -> None:
    light = panel(tmp_path, "a", "255\n")
    light.write_text("13")
    Backlight(tmp_path).show(low=False)
    assert light.read_text() == "255"


def test_a_light_is_set_only_when_it_changes(tmp_path: Path) -> None:
    light, backlight = panel(tmp_path, "a", "255\n"), Backlight(tmp_path)
    backlight.show(low=True)
    light.write_text("50")
    backlight.show(low=True)
    assert light.read_text() == "50"


def test_a_panel_that_cannot_be_set_keeps_no_other_one_from_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a").mkdir()
    light = panel(tmp_path, "b", "255\n")
    Backlight(tmp_path).show(low=True)
    assert light.read_text() == "13"
    assert [record.getMessage() for record in caplog.records] == [
        "the light of the panel a cannot be set (FileNotFoundError)"
    ]


def test_a_box_without_such_a_panel_says_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    Backlight(tmp_path / "nothing").show(low=True)
    assert not caplog.records
