"""kiosk-scanner draws a page that it packed before, so that its small print can be read on the screen."""

import cv2
import numpy as np
import pytest

from kiosk import wire
from kiosk.demo import specimens
from kiosk.messages import DrawPage, Failed, Message, PageDrawn
from kiosk.scanner.encode import encode_page
from kiosk.scanner.pixels import Pixels
from tests.scanner.conftest import Kiosk

PATIENCE_S = 60.0
LETTER = specimens.draw("receipt", 200)
BITS = np.where(LETTER.mean(axis=2, keepdims=True) < 128, 0, 255).astype(np.uint8).repeat(3, axis=2)


def drawn(kiosk: Kiosk, page: bytes, width: int) -> tuple[Message, Pixels | None]:
    ((reply, descriptors),) = wire.request(kiosk.socket, DrawPage(width), [wire.memory(page)], timeout_s=PATIENCE_S)
    if not isinstance(reply, PageDrawn):
        return reply, None
    (pixels,) = descriptors
    return reply, np.frombuffer(wire.contents(pixels), np.uint8).reshape(reply.height, reply.width, 3)


@pytest.mark.parametrize("page", [LETTER, BITS], ids=["jpeg", "fax"])
def test_a_page_is_drawn_as_wide_as_asked_and_never_wider_than_it_is(kiosk: Kiosk, page: Pixels) -> None:
    height, width, _ = page.shape
    packed = encode_page(page)
    _, whole = drawn(kiosk, packed, 9999)
    assert whole is not None
    assert whole.shape == page.shape
    assert np.abs(whole.astype(int) - page).mean() < 8
    _, half = drawn(kiosk, packed, width // 2)
    assert half is not None
    assert half.shape == (round(height * (width // 2) / width), width // 2, 3)
    expected = cv2.resize(page, (half.shape[1], half.shape[0]), interpolation=cv2.INTER_AREA)
    assert np.abs(half.astype(int) - expected).mean() < 8


def test_what_is_no_page_is_refused_and_the_process_goes_on(kiosk: Kiosk) -> None:
    assert isinstance(drawn(kiosk, b"%PDF", 100)[0], Failed)
    ((without, _),) = wire.request(kiosk.socket, DrawPage(100), timeout_s=PATIENCE_S)
    assert isinstance(without, Failed)
    assert isinstance(drawn(kiosk, encode_page(LETTER), 0)[0], PageDrawn)
