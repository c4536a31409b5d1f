"""What the comparison with approved pictures sees, and what it lets pass."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui import places, specimens
from kiosk.ui.screens import Look, Stage
from tests.ui import approved

places.offscreen()

LOOK = Look("fr", 1280, 800, 149.0, "plain")


@pytest.fixture(scope="module")
def picture() -> Iterator[QImage]:
    built = Stage(LOOK)
    built.show(next(one for one in specimens.states() if one.name == "place-both"))
    yield built.picture()
    built.close()


def painted(picture: QImage, place: QRect, part: QImage | QColor) -> np.ndarray:
    changed = picture.copy()
    painter = QPainter(changed)
    if isinstance(part, QColor):
        painter.fillRect(place, part)
    else:
        painter.drawImage(place.topLeft(), part)
    painter.end()
    return approved.small(changed)


def test_a_button_moved_by_half_a_millimetre_is_seen(picture: QImage) -> None:
    button = QRect(790, 500, 480, 220)
    moved = painted(picture, button.translated(3, 0), picture.copy(button))
    assert approved.differs(approved.small(picture), moved)


def test_a_letter_that_is_gone_is_seen(picture: QImage) -> None:
    letter = painted(picture, QRect(50, 98, 15, 27), QColor(picture.pixel(4, 500)))
    assert approved.differs(approved.small(picture), letter)


def test_another_shade_of_the_main_colour_is_seen(picture: QImage) -> None:
    before = approved.small(picture).astype(np.int16)
    main = np.abs(before - before[178, 385]).max(axis=2) < 4
    after = before.copy()
    after[main] += 24
    assert main.sum() > 1000
    assert approved.differs(before.astype(np.uint8), after.astype(np.uint8))


def test_another_machine_s_rounding_is_no_change(picture: QImage) -> None:
    before = approved.small(picture).astype(np.int16)
    noise = np.random.default_rng(1).choice([-approved.STEP, 0, approved.STEP], before.shape)
    assert not approved.differs(before.astype(np.uint8), np.clip(before + noise, 0, 255).astype(np.uint8))


def test_what_is_approved_is_no_change_and_the_rest_is_shown(
    picture: QImage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(approved, "APPROVED", tmp_path)
    monkeypatch.setattr(approved, "REPORT", tmp_path / "report")
    monkeypatch.setattr(approved, "drawn", lambda: iter([(LOOK, "place", picture)]))
    assert approved.compare() == 1
    assert "fr-1280x800/place" in (tmp_path / "report" / "index.html").read_text()
    assert approved.approve() == 0
    assert approved.compare() == 0
    monkeypatch.setattr(approved, "drawn", lambda: iter([(LOOK, "another", picture)]))
    assert approved.approve() == 0
    assert [path.stem for path in tmp_path.rglob("*.webp")] == ["another"]
