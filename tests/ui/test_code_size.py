"""The login code on the screen is read by a phone at arm's length."""

import dataclasses
import math

import cv2
import numpy as np
import numpy.typing as npt
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.ui.images import QUIET_MODULES, CodeProvider, qr_image
from kiosk.ui.screens import Look, Stage
from tests.ui.stages import look, state

ARM_MM = 600.0
"""From who stands before the screen to the screen; the phone is held between, or as far."""
PHONE_PX_MM = 1920 / (2 * ARM_MM * math.tan(math.radians(32)))
"""What a phone's preview sees of a millimetre there: 1920 pixels across 64 degrees (a lens of 28 mm)."""
SMALLEST_MODULE_MM = 1.0
"""2.6 of those pixels."""
DARK = 128

OURS = "https://coffre.ccas-villemont.example/go?code=482913075"
NEXTCLOUD = "https://nuage.villemont.example/index.php/login/v2/flow/" + "aB3dE5gH7" * 14 + "Zz"
"""Login Flow v2 puts a token of 128 characters into its address."""
LINK = f"https://coffre.ccas-villemont.example/taken#{'m4rK' * 8}.AGE-SECRET-KEY-1{'QPZRY9X8' * 7}GF"
NEAR = 2
"""So many times nearer than at arm's length."""
Grey = npt.NDArray[np.uint8]


def screen(shown: Look, uri: str, step: str = "phone", name: str = "loginUri") -> Grey:
    """The phone's login, or another code, as it stands on the screen, (height, width) grey."""
    stage = Stage(shown)
    stage.engine.addImageProvider("qr", CodeProvider())
    try:
        of = state(step)
        stage.show(dataclasses.replace(of, values={**of.values, name: uri}))
        stage.settle()
        image = stage.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        return rows[:, : image.width()].copy()
    finally:
        stage.close()


def module_mm(grey: Grey, dpi: float) -> float:
    """The side of a module: a finder's outer ring is seven of them."""
    (found,) = zxingcpp.read_barcodes(grey)
    corner = found.position.top_left
    ring = grey[int(corner.y) + 2, int(corner.x) + 2 :] < DARK
    return (int(np.argmin(ring)) + 2) / 7 / dpi * 25.4


def by_phone(grey: Grey, dpi: float, seed: int) -> Grey:
    """The screen in a phone's preview at arm's length: smaller, aslant, a little soft, noisy, the white dull."""
    scale = PHONE_PX_MM * 25.4 / dpi
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    height, width = small.shape
    here = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    slant = np.array([[0.04, 0.03], [0.99, 0.0], [0.95, 0.98], [0.0, 1.0]], np.float32) * (width, height)
    aslant = cv2.warpPerspective(small, cv2.getPerspectiveTransform(here, slant.astype(np.float32)), (width, height))
    soft = cv2.GaussianBlur(aslant, (0, 0), 0.7) * 0.7 + 40
    noise = np.random.default_rng(seed).normal(0, 6, soft.shape)
    return np.clip(soft + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize(
    ("size", "mode", "uri"),
    [("1024x600", "large", NEXTCLOUD), ("1280x800", "plain", OURS), ("1280x800", "large", NEXTCLOUD)],
)
def test_a_phone_reads_it_at_arms_length_from_ten_inches(size: str, mode: str, uri: str) -> None:
    shown = look(size=size, mode=mode)
    grey = screen(shown, uri)
    assert module_mm(grey, shown.dpi) >= SMALLEST_MODULE_MM
    for seed in range(3):
        found = zxingcpp.read_barcodes(by_phone(grey, shown.dpi, seed))
        assert [code.text for code in found] == [uri]


@pytest.mark.parametrize(
    ("size", "mode"), [("800x480", "plain"), ("800x480", "large"), ("1280x800", "plain"), ("1280x800", "reach")]
)
def test_a_phone_that_is_held_near_reads_the_persons_own_link(size: str, mode: str) -> None:
    """It holds a key, and is longer than a login's; a person who photographs it comes as near as they like."""
    shown = look(size=size, mode=mode)
    grey = screen(shown, LINK, "link", "link")
    for seed in range(3):
        found = zxingcpp.read_barcodes(by_phone(grey, shown.dpi / NEAR, seed))
        assert [code.text for code in found] == [LINK]


def test_a_code_has_the_fewest_modules_and_the_best_correction_for_them() -> None:
    found = {}
    for text in (OURS, NEXTCLOUD):
        found[text] = qr_image(text, 1).width() - 2 * QUIET_MODULES
    assert found == {OURS: 33, NEXTCLOUD: 49}
    code = zxingcpp.read_barcodes(drawn(OURS))[0]
    assert code.ec_level == "M"


def drawn(text: str) -> Grey:
    image = qr_image(text, 400)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].copy()
