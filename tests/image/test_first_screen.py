"""What `make image-test` calls our first screen: the one that we show, and neither the last one nor a console."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from image.checks import FIRST_SCREEN, MOST_DIFFERENCE, difference
from image.first import ALIKE, HEADING, SENTENCE, SIZE, unknown_word
from kiosk.box import first, sorry, table, words
from kiosk.box.sorry import PICTURE


def test_the_first_screen_with_another_clock_is_still_the_first_screen(tmp_path: Path) -> None:
    with Image.open(FIRST_SCREEN) as picture:
        later = Image.new("RGB", picture.size, (0xFB, 0xF8, 0xF3))
        later.paste(picture, (0, 10))
    later.paste((0xFB, 0xF8, 0xF3), (1100, 20, 1270, 80))
    later.save(tmp_path / "later.png")
    assert difference(tmp_path / "later.png", FIRST_SCREEN) < MOST_DIFFERENCE / 2


@pytest.mark.parametrize("colour", [0, 128, 255])
def test_a_screen_of_one_colour_is_not(tmp_path: Path, colour: int) -> None:
    Image.fromarray(np.full((800, 1280, 3), colour, np.uint8)).save(tmp_path / "plain.png")
    assert difference(tmp_path / "plain.png", FIRST_SCREEN) > MOST_DIFFERENCE


def test_the_last_screen_is_not() -> None:
    assert difference(PICTURE, FIRST_SCREEN) > 1.5 * MOST_DIFFERENCE


def test_the_screens_of_a_first_start_are_told_apart_from_afar(tmp_path: Path) -> None:
    blank = np.full((SIZE[1], SIZE[0], 3), 0xFB, np.uint8)
    screens = {
        "blank": blank,
        "steps": words.drawn(*SIZE, first.HEADING, first.rows(0, 0, ""), first.ENGLISH),
        "last": sorry.picture(*SIZE, ""),
        "table": words.drawn(*SIZE, table.HEADING, [], table.FOOT)[slice(*HEADING)],
        "blank heading": blank[slice(*HEADING)],
        "sentence": sorry.picture(*SIZE, unknown_word())[slice(*SENTENCE)],
        "no sentence": sorry.picture(*SIZE, "")[slice(*SENTENCE)],
    }
    for name, pixels in screens.items():
        Image.fromarray(pixels).save(tmp_path / f"{name}.png")
    pairs = ("blank", "steps"), ("steps", "last"), ("table", "blank heading"), ("sentence", "no sentence")
    for one, other in pairs:
        assert difference(tmp_path / f"{one}.png", tmp_path / f"{other}.png") > 1.5 * ALIKE, (one, other)
