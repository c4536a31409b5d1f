"""What may be plugged in: the rules' own words, read as udev(7) reads them."""

import re
from fnmatch import fnmatchcase

import pytest

from tests.systemd.units import UNITS

RULES = (UNITS / "70-consigne.rules").read_text().splitlines()
WORD = re.compile(r'(\w+)(?:\{(\w+)\})?(==|!=|\+=|=)"([^"]*)"')
MOST_KINDS = 16
HP, NOBODY = "03f0", "1209"


def let_in(interfaces: str, maker: str = NOBODY, device: str = "00") -> bool:
    """Whether a device is let in, by udev's ID_USB_INTERFACES (`:030000:`), its maker and its own class."""
    seen = {"ID_USB_INTERFACES": interfaces, "idVendor": maker, "bDeviceClass": device}
    begin, end = RULES.index('LABEL="consigne_usb"'), RULES.index('LABEL="consigne_usb_end"')
    for line in RULES[begin + 1 : end]:
        words = [] if line.startswith("#") else WORD.findall(line)
        tests = [word for word in words if word[2] in {"==", "!="}]
        if words and all(_holds(seen[name], sign, wanted) for _, name, sign, wanted in tests):
            if ("ATTR", "authorized", "=", "1") in words:
                return True
            if any(word[0] == "GOTO" for word in words):
                return False
    return False


def _holds(value: str, sign: str, wanted: str) -> bool:
    return any(fnmatchcase(value, one) for one in wanted.split("|")) == (sign == "==")


SERVES = pytest.mark.parametrize(
    ("interfaces", "maker", "device"),
    [
        pytest.param(":090000:", NOBODY, "09", id="hub"),
        pytest.param(":090001:090002:", NOBODY, "09", id="hub of two speeds"),
        pytest.param(":030000:", NOBODY, "00", id="touch"),
        pytest.param(":030102:", NOBODY, "00", id="touch that says it is a mouse"),
        pytest.param(":070102:", NOBODY, "00", id="receipt printer"),
        pytest.param(":070102:ffffff:070104:", NOBODY, "00", id="printer that scans"),
        pytest.param(":0e0100:0e0200:010100:010200:", NOBODY, "ef", id="camera that hears"),
        pytest.param(":ffffff:", HP, "ff", id="scanner of no class"),
    ],
)
STAYS_OUT = pytest.mark.parametrize(
    ("interfaces", "maker", "device"),
    [
        pytest.param("", NOBODY, "00", id="nothing"),
        pytest.param("", NOBODY, "09", id="hub that shows nothing"),
        pytest.param(":080650:", NOBODY, "00", id="stick"),
        pytest.param(":080650:", NOBODY, "09", id="stick that says it is a hub"),
        pytest.param(":090000:080650:", NOBODY, "09", id="hub with a stick"),
        pytest.param(":090000:030101:", NOBODY, "09", id="hub with a keyboard"),
        pytest.param(":020600:0a0000:", NOBODY, "09", id="network card that says it is a hub"),
        pytest.param(":0202ff:0a0000:", NOBODY, "02", id="network card"),
        pytest.param(":030101:", NOBODY, "00", id="keyboard"),
        pytest.param(":030000:030101:", NOBODY, "00", id="touch with a keyboard"),
        pytest.param(":070102:080650:", HP, "00", id="printer with a stick"),
        pytest.param(":070102:090000:", HP, "00", id="printer with a hub"),
        pytest.param(":0e0100:e00101:", NOBODY, "00", id="camera with a radio"),
        pytest.param(":0e0100:dc0201:", NOBODY, "00", id="camera with a class that nobody here knows"),
        pytest.param(":ffffff:", NOBODY, "ff", id="a stranger of no class"),
    ],
)


@SERVES
def test_what_the_box_serves_people_with_is_let_in(interfaces: str, maker: str, device: str) -> None:
    assert let_in(interfaces, maker, device)


@STAYS_OUT
def test_nothing_else_is(interfaces: str, maker: str, device: str) -> None:
    assert not let_in(interfaces, maker, device)


def test_what_has_more_interfaces_than_udev_writes_down_stays_out() -> None:
    kinds = ":".join(f"0103{kind:02x}" for kind in range(MOST_KINDS + 1))
    assert not let_in(f":{kinds}:")
    assert let_in(f":{kinds[7:]}:")


def shut(interface: str) -> bool:
    """Whether one interface (`030101`) of a device that was let in is taken from its driver again."""
    names = ("bInterfaceClass", "bInterfaceSubClass", "bInterfaceProtocol")
    seen = dict(zip(names, re.findall("..", interface), strict=True))
    told = [WORD.findall(line) for line in RULES if "usb_interface" in line and not line.startswith("#")]
    return any(
        ("ATTR", "authorized", "=", "0") in words
        and all(_holds(seen[name], sign, wanted) for _, name, sign, wanted in words if name in seen)
        for words in told
    )


@pytest.mark.parametrize("interface", ["080650", "020600", "0a0000", "e00101", "0b0000", "fe0101", "030101"])
def test_an_interface_that_udev_s_list_did_not_show_is_shut_when_it_comes(interface: str) -> None:
    """udev's list ends at a descriptor of two bytes (udev-builtin-usb_id.c); the kernel passes over it."""
    assert shut(interface)


@pytest.mark.parametrize("interface", ["090000", "030000", "030102", "070102", "060101", "0e0100", "010200", "ffffff"])
def test_an_interface_that_serves_people_keeps_its_driver(interface: str) -> None:
    assert not shut(interface)
