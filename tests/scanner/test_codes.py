"""QR codes of printed cards, as scanners and cameras see them."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scanner import codes
from tests.scanner.qr_pictures import CARD, Picture, faded, noisy, on_paper, qr, turned

PREFIX = "CONSIGNE1:"
ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(on_paper(qr(CARD)), id="plain"),
        pytest.param(on_paper(qr(CARD))[:, :, 0].copy(), id="grey"),
        pytest.param(turned(on_paper(qr(CARD)), 33), id="turned"),
        pytest.param(turned(on_paper(qr(CARD)), 180), id="upside down"),
        pytest.param(np.ascontiguousarray(on_paper(qr(CARD))[:, ::-1]), id="mirrored"),
        pytest.param(on_paper(qr(CARD, 3)), id="small"),
        pytest.param(noisy(on_paper(qr(CARD)), 30), id="noisy"),
        pytest.param(faded(on_paper(qr(CARD)), 120, 160), id="faded"),
        pytest.param(np.asarray(255 - on_paper(qr(CARD), ground=255), np.uint8), id="inverted"),
        pytest.param(np.asarray(cv2.GaussianBlur(on_paper(qr(CARD)), (0, 0), 3.5), np.uint8), id="out of focus"),
        pytest.param(np.asarray(cv2.resize(on_paper(qr(CARD)), (5100, 7000)), np.uint8), id="600 dpi glass"),
    ],
)
def test_a_card_is_read(picture: Picture) -> None:
    assert codes.read(picture, PREFIX) == CARD


@pytest.mark.parametrize(
    "text",
    ["HTTPS://EXAMPLE.ORG/", "CONSIGNE2:ABC", " CONSIGNE1:ABC", "consigne1:abc", "CONSIGNE1:é", "CONSIGNE1:A\nB"],
)
def test_another_code_is_not_taken(text: str) -> None:
    assert codes.read(on_paper(qr(text)), PREFIX) is None


def test_a_code_of_absurd_length_is_not_taken() -> None:
    assert codes.read(on_paper(qr(PREFIX + "A" * 600, 5)), PREFIX) is None


def test_the_card_is_found_beside_another_code() -> None:
    both = np.hstack([on_paper(qr("HTTPS://EXAMPLE.ORG/")), on_paper(qr(CARD))])
    assert codes.read(both, PREFIX) == CARD


def test_the_quick_reader_reads_a_clear_code() -> None:
    assert codes.read_quickly(on_paper(qr(CARD))[:, :, 0].copy(), PREFIX) == CARD


@pytest.mark.parametrize("level", [0, 128, 255])
def test_an_even_picture_holds_nothing(level: int) -> None:
    assert codes.read(np.full((700, 500, 3), level, np.uint8), PREFIX) is None


@settings(max_examples=25, deadline=None)
@given(text=st.text(ALPHANUMERIC, min_size=1, max_size=60), angle_deg=st.floats(0, 360))
def test_every_payload_is_read_at_every_angle(text: str, angle_deg: float) -> None:
    assert codes.read(turned(on_paper(qr(PREFIX + text, 6)), angle_deg), PREFIX) == PREFIX + text


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    height_px=st.integers(1, 240),
    width_px=st.integers(1, 240),
    kept=st.integers(0, 100),
)
def test_damaged_codes_and_noise_give_the_text_or_nothing(seed: int, height_px: int, width_px: int, kept: int) -> None:
    random = np.random.default_rng(seed)
    picture = random.integers(0, 256, (height_px, width_px), dtype=np.uint8)
    code = qr(CARD, 3)[:height_px, :width_px]
    patch = picture[: code.shape[0], : code.shape[1]]
    keep = random.integers(0, 100, code.shape) < kept
    patch[keep] = code[keep]
    assert codes.read(picture, PREFIX) in {None, CARD}
