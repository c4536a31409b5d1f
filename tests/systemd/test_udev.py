"""What udev itself makes of our rules: who is let in on USB, whom the screens listen to, and what brings them back."""

import re
from pathlib import Path

import pytest

from tests.systemd import fake_udev
from tests.systemd.fake_udev import USB, input_event, needs_udev, usb_device
from tests.systemd.test_usb import SERVES, STAYS_OUT

AGAIN = "run: '/usr/bin/systemctl --no-block restart kiosk-again'"
IGNORED = "LIBINPUT_IGNORE_DEVICE=1"
TOUCH, LETTERS, META, LEFT = "400 0 0 0 0", "fffffffffffffffe", "2000000000000000", "70000 0 0 0"
"""Words of key bits: BTN_TOUCH, a keyboard's first 64, KEY_LEFTMETA, a mouse's buttons."""
A_FEW_LETTERS = "3ff0000"
DIRECT = "2"

pytestmark = needs_udev


@pytest.mark.parametrize(
    ("keys", "properties"),
    [
        pytest.param(f"{TOUCH} 0", DIRECT, id="touch"),
        pytest.param(f"400 0 0 0 {META} 0", DIRECT, id="touch with a key that leads home"),
        pytest.param("0", DIRECT, id="touch without a key"),
        pytest.param(f"{LEFT} 0", "0", id="touch that says it is a mouse"),
    ],
)
def test_a_touch_is_taken_and_brings_the_screens_back(tmp_path: Path, keys: str, properties: str) -> None:
    input_event(tmp_path, abs_bits="3", keys=keys, properties=properties)
    said = fake_udev.seen(tmp_path)
    assert AGAIN in said
    assert IGNORED not in said


@pytest.mark.parametrize("letters", [LETTERS, A_FEW_LETTERS])
def test_a_touch_that_types_is_not_taken(tmp_path: Path, letters: str) -> None:
    """The kernel makes one device of a touch without fingers' numbers and of the keys beside it (hid-input.c)."""
    input_event(tmp_path, abs_bits="3", keys=f"{TOUCH} {letters}", properties=DIRECT)
    said = fake_udev.seen(tmp_path)
    assert "ID_INPUT_TOUCHSCREEN=1" in said
    assert IGNORED in said
    assert AGAIN not in said


@pytest.mark.parametrize("keys", [LETTERS, A_FEW_LETTERS, f"{LEFT} {LETTERS}"])
def test_a_keyboard_is_not_taken(tmp_path: Path, keys: str) -> None:
    input_event(tmp_path, abs_bits="0", keys=keys, relative="3")
    said = fake_udev.seen(tmp_path)
    assert IGNORED in said
    assert AGAIN not in said


def test_a_plain_mouse_brings_no_screen_back(tmp_path: Path) -> None:
    input_event(tmp_path, abs_bits="0", keys=f"{LEFT} 0", relative="3")
    assert AGAIN not in fake_udev.seen(tmp_path)


@pytest.mark.parametrize(("there", "told"), [("/run/kiosk-sorry", True), ("/run/nothing", False)])
def test_before_the_screens_were_begun_a_touch_starts_nothing(tmp_path: Path, there: str, told: bool) -> None:
    input_event(tmp_path, abs_bits="3", keys=f"{TOUCH} 0", properties=DIRECT)
    assert (AGAIN in fake_udev.seen(tmp_path, there=there)) == told


def let_in(folder: Path, interfaces: str, maker: str, kind: str) -> bool:
    """Whether udev, which reads the interfaces (`:030000:`) from the device's own descriptors, authorizes it."""
    authorized = usb_device(folder, re.findall(r"[0-9a-f]{6}", interfaces), maker, kind)
    fake_udev.seen(folder, USB)
    return authorized.read_text().strip() == "1"


@SERVES
def test_udev_lets_in_what_the_box_serves_people_with(tmp_path: Path, interfaces: str, maker: str, device: str) -> None:
    assert let_in(tmp_path, interfaces, maker, device)


@STAYS_OUT
def test_udev_lets_nothing_else_in(tmp_path: Path, interfaces: str, maker: str, device: str) -> None:
    assert not let_in(tmp_path, interfaces, maker, device)
