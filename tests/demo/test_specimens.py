"""Our own papers: true size, always the same, marked as specimens, all of one person who does not exist."""

import re
import subprocess

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.demo import specimens
from kiosk.demo.specimens import person

MM_PER_INCH = 25.4
CARDS = ("identity-front", "identity-back", "vitale")


@pytest.mark.parametrize("name", specimens.NAMES)
@pytest.mark.parametrize("dpi", [75, 150, 300])
def test_a_specimen_has_its_true_size_at_any_resolution(name: str, dpi: int) -> None:
    picture = specimens.draw(name, dpi)
    mask = specimens.outline(name, dpi)

    width_mm, height_mm = specimens.size_mm(name)
    assert picture.dtype == np.uint8
    assert picture.shape == (round(height_mm * dpi / MM_PER_INCH), round(width_mm * dpi / MM_PER_INCH), 3)
    assert mask is None or mask.shape == picture.shape[:2]


@pytest.mark.parametrize("name", CARDS)
def test_a_card_is_a_card(name: str) -> None:
    assert specimens.size_mm(name) == (85.6, 53.98)
    mask = specimens.outline(name, 300)
    assert mask is not None
    assert mask[0, 0] == 0
    assert mask[mask.shape[0] // 2, mask.shape[1] // 2] == 255


@pytest.mark.parametrize("name", specimens.NAMES)
def test_a_specimen_is_the_same_each_time(name: str) -> None:
    specimen = specimens.paper(name)
    assert np.array_equal(specimen.draw(100), specimen.draw(100))


@pytest.mark.parametrize("name", [name for name in specimens.NAMES if name != "identity-back"])
def test_the_surname_can_be_read_on_it(name: str) -> None:
    assert specimens.SURNAME in words_on(name)


def test_the_surname_is_in_the_machine_readable_zone() -> None:
    assert specimens.SURNAME in words_on("identity-back").replace(" ", "")


def words_on(name: str) -> str:
    _, encoded = cv2.imencode(".png", cv2.cvtColor(specimens.draw(name, 200), cv2.COLOR_RGB2BGR))
    layout = "3" if specimens.size_mm(name)[0] > 200 else "6"
    command = ["tesseract", "-", "-", "-l", "fra", "--psm", layout, "--dpi", "200"]
    return subprocess.run(command, input=encoded.tobytes(), capture_output=True, check=True, timeout=60).stdout.decode()


def test_the_machine_readable_zone_is_right() -> None:
    first, middle, names = person.machine_readable_zone()

    assert all(re.fullmatch(r"[A-Z0-9<]{30}", line) for line in (first, middle, names))
    assert first[14] == person.check_digit(first[5:14])
    assert middle[6] == person.check_digit(middle[0:6])
    assert middle[14] == person.check_digit(middle[8:14])
    assert middle[29] == person.check_digit(first[5:30] + middle[0:7] + middle[8:15] + middle[18:29])


def test_the_check_digit_is_that_of_the_standard() -> None:
    """ICAO Doc 9303 part 4, appendix B: the specimen passport of Utopia."""
    assert person.check_digit("L898902C3") == "6"
    assert person.check_digit("740812") == "2"
    assert person.check_digit("120415") == "9"


@given(field=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<", min_size=1, max_size=20), place=st.integers(0, 19))
def test_a_wrong_digit_changes_the_check_digit(field: str, place: int) -> None:
    place %= len(field)
    if field[place].isdigit():
        wrong = field[:place] + str((int(field[place]) + 1) % 10) + field[place + 1 :]
        assert person.check_digit(wrong) != person.check_digit(field)
