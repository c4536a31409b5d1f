"""The smallest packing that loses nothing: two tones for black print alone, and for nothing else."""

import io
from functools import cache

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from kiosk.scanner import encode
from kiosk.scanner.encode import budget_bytes, encode_finely
from kiosk.scanner.pack import pack_page, two_tones
from kiosk.scanner.pixels import Pixels
from tests.scanner.papers import font

RNG = np.random.default_rng


@cache
def _dense() -> Pixels:
    """A letter at 200 dpi, full of small black print, with a scanner's noise."""
    page = Image.new("L", (1654, 2339), 251)
    draw = ImageDraw.Draw(page)
    letters = "".join(RNG(0).choice(list("abcdefghijklmnopqrstuvwxyz ,.AEMNR"), 40_000))
    for row, y in enumerate(range(90, 2240, 54)):
        draw.text((100, y), letters[row * 300 : row * 300 + 92], 30, font(26))
    noisy = cv2.GaussianBlur(np.asarray(page, np.float32), (0, 0), 0.7) + RNG(0).normal(0, 2.5, (2339, 1654))
    return np.repeat(np.clip(noisy, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def _grey(page: Pixels) -> Pixels:
    return np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY))


def test_dense_black_print_becomes_two_tones_at_twice_the_resolution() -> None:
    page = _dense()
    packed = pack_page(page)
    assert len(packed) <= budget_bytes(page) < 150_000
    with Image.open(io.BytesIO(packed)) as image:
        assert (image.format, image.mode, image.size) == ("TIFF", "1", (2 * 1654, 2 * 2339))


def test_two_tones_show_the_same_letters_to_a_fraction_of_a_pixel() -> None:
    grey = _grey(_dense())
    black = two_tones(grey)
    assert black is not None
    shown = cv2.resize(
        np.where(black, np.median(grey[grey < 128]), np.median(grey)).astype(np.uint8),
        grey.shape[::-1],
        interpolation=cv2.INTER_AREA,
    )
    away = cv2.absdiff(cv2.blur(shown, (3, 3)), cv2.blur(grey, (3, 3)))
    assert np.percentile(away, 99) < 40


@pytest.mark.parametrize("what", ["pencil", "stamp", "tint", "photograph", "signature"])
def test_what_is_neither_ink_nor_paper_speaks_against_two_tones(what: str) -> None:
    page = _grey(_dense()).copy()
    match what:
        case "pencil":
            cv2.putText(page, "vu le 3 mai", (400, 2310), 1, 2.4, (222,), 2, cv2.LINE_AA)
        case "stamp":
            cv2.circle(page, (1300, 2180), 110, (170,), 5, cv2.LINE_AA)
            page[2090:2270, 1190:1410] = np.minimum(page[2090:2270, 1190:1410], 235)
        case "tint":
            page[400:700] = np.minimum(page[400:700], 236)
        case "photograph":
            coarse = RNG(3).integers(20, 220, (8, 8), dtype=np.uint8)
            page[200:600, 1000:1400] = cv2.resize(coarse, (400, 400), interpolation=cv2.INTER_CUBIC)
        case "signature":
            wave = np.array([[300 + 6 * x, 2290 + 25 * np.sin(x / 4)] for x in range(90)], np.int32)
            cv2.polylines(page, [wave], False, (205,), 2, cv2.LINE_AA)
    assert two_tones(page) is None
    assert not pack_page(np.repeat(page[..., None], 3, axis=2)).startswith(b"II")


def test_dust_does_not_speak_against_two_tones() -> None:
    page = _grey(_dense()).copy()
    for x, y in RNG(5).integers(60, 1600, (60, 2)):
        page[y : y + 2, x : x + 2] = 190
    assert two_tones(page) is not None


def test_a_coloured_page_is_never_two_tones() -> None:
    page = _dense().copy()
    page[100:300, 200:600] = (200, 60, 60)
    packed = pack_page(page)
    with Image.open(io.BytesIO(packed)) as image:
        assert (image.format, image.mode) == ("JPEG", "RGB")


@pytest.mark.parametrize(("coloured_mm", "budget"), [(8, 138_000), (30, 193_000)])
def test_only_a_page_full_of_colour_may_have_more_bytes_than_a_letter(coloured_mm: int, budget: int) -> None:
    page = np.repeat(_dense()[..., :1], 3, axis=2)
    page[1000:] = 251
    page[: round(coloured_mm / 25.4 * 200)] = (190, 215, 240)
    packed = pack_page(page)
    assert budget_bytes(page) == pytest.approx(budget, rel=0.01)
    assert 0.8 * budget < len(packed) <= budget_bytes(page)


def test_a_light_letter_keeps_the_best_quality() -> None:
    page = np.full((2339, 1654, 3), 250, np.uint8)
    cv2.putText(page, "Madame, Monsieur", (200, 300), 2, 2.0, (30, 30, 30), 3, cv2.LINE_AA)
    packed = pack_page(page)
    assert packed == encode_finely(page)
    assert packed.startswith(b"\xff\xd8")


@pytest.mark.parametrize("colour", [True, False])
def test_a_large_page_packed_in_bands_shows_the_same(colour: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    coarse = RNG(1).integers(40, 216, (9, 7, 3 if colour else 1), dtype=np.uint8)
    page = np.ascontiguousarray(np.broadcast_to(cv2.resize(coarse, (999, 1405)).reshape(1405, 999, -1), (1405, 999, 3)))
    whole = encode_finely(page)
    monkeypatch.setattr(encode, "_MOST_AT_ONCE_PIXELS", 1_000_000)
    banded = encode_finely(page)
    assert banded != whole
    with Image.open(io.BytesIO(whole)) as one, Image.open(io.BytesIO(banded)) as other:
        assert one.mode == other.mode == ("RGB" if colour else "L")
        assert np.abs(np.asarray(one, np.int16) - np.asarray(other, np.int16)).max() <= 3
    assert np.asarray(cv2.imdecode(np.frombuffer(banded, np.uint8), cv2.IMREAD_COLOR)).shape == page.shape


@pytest.mark.parametrize("colour", [True, False])
@pytest.mark.parametrize("width", [8_184, 8_185, 9_921])
def test_a_very_wide_page_is_packed_whole(width: int, colour: bool) -> None:
    page = np.full((12_000_000 // width + 1, width, 3), 250, np.uint8)
    page[:, -40:] = 120
    page[-8:] = (190, 60, 60) if colour else 60
    with Image.open(io.BytesIO(pack_page(page))) as image:
        assert (image.format, image.size) == ("JPEG", page.shape[1::-1])
        shown = np.asarray(image.convert("RGB"))
    assert np.abs(shown[:-16:7, ::11].astype(np.int16) - page[:-16:7, ::11]).max() <= 16
    assert np.abs(shown[-2, 20:-80].astype(np.int16) - page[-2, 20:-80]).max() <= 16
