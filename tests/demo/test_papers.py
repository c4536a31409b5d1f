"""A folder of one's own pictures is looked at before anything starts."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.demo.command import demo
from kiosk.demo.papers import unreadable
from kiosk.site import PlainError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    folder.mkdir()
    for suffix in ("jpg", "png", "webp", "tif"):
        Image.effect_noise((300, 200), 60).save(folder / f"good.{suffix}")
    (folder / "notes.txt").write_text("no picture")
    return folder


def test_pictures_that_can_be_read_are_not_named(folder: Path) -> None:
    assert unreadable(folder) == []


def test_a_picture_that_cannot_be_read_is_said_at_the_start(folder: Path, tmp_path: Path) -> None:
    (folder / "words.jpg").write_text("no picture")
    for suffix in ("jpg", "png"):
        whole = (folder / f"good.{suffix}").read_bytes()
        (folder / f"half.{suffix}").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(PlainError, match=r"half\.jpg, half\.png, words\.jpg\."):
        demo(headless=True, out=tmp_path / "out", papers=folder)
    assert not (tmp_path / "out").exists()


def test_a_folder_without_pictures_is_said_at_the_start(folder: Path, tmp_path: Path) -> None:
    for file in folder.glob("good.*"):
        file.unlink()
    with pytest.raises(PlainError, match="no pictures"):
        demo(headless=True, out=tmp_path / "out", papers=folder)
    assert not (tmp_path / "out").exists()
