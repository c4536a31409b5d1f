"""The last screen: the whole picture at any size, in the bytes that a frame buffer wants."""

from pathlib import Path

import numpy as np
import pytest

from kiosk.box.sorry import PAPER, FrameBuffer, Pixels, frame_buffer, packed, picture, show


def shape_of_ink(pixels: Pixels) -> float:
    """Width over height of everything dark."""
    rows, columns = np.nonzero(pixels.min(axis=2) < 120)
    return float((columns.max() - columns.min()) / (rows.max() - rows.min()))


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (800, 480), (800, 1280), (1366, 768)])
def test_the_picture_fills_the_screen_without_being_stretched(size: tuple[int, int]) -> None:
    pixels = picture(*size, "")
    assert pixels.shape == (size[1], size[0], 3)
    assert tuple(pixels[0, 0]) == PAPER
    assert shape_of_ink(pixels) == pytest.approx(shape_of_ink(picture(1280, 800, "")), rel=0.03)


def test_the_technician_s_sentence_stands_below_it() -> None:
    without, with_it = picture(1280, 800, ""), picture(1280, 800, "site.toml, line 3: [site] name is missing.")
    changed = np.argwhere((without != with_it).any(axis=2))
    assert len(changed) > 200
    assert changed[:, 0].min() > 700


def test_a_pixel_of_32_bits_is_blue_green_red() -> None:
    one = np.array([[[1, 2, 3]]], np.uint8)
    assert packed(one, FrameBuffer(1, 1, 8, 32)) == bytes([3, 2, 1, 0, 0, 0, 0, 0])


def test_a_pixel_of_16_bits_keeps_its_highest_bits() -> None:
    one = np.array([[[0xFF, 0x80, 0x08]]], np.uint8)
    assert packed(one, FrameBuffer(1, 1, 2, 16)) == (0b11111_100000_00001).to_bytes(2, "little")


def test_another_pixel_is_refused() -> None:
    with pytest.raises(OSError, match="24 bits"):
        packed(np.zeros((1, 1, 3), np.uint8), FrameBuffer(1, 1, 3, 24))


def test_it_is_drawn_as_the_kernel_describes_the_screen(tmp_path: Path) -> None:
    for name, value in (("virtual_size", "640,400"), ("stride", "2624"), ("bits_per_pixel", "32")):
        (tmp_path / name).write_text(f"{value}\n")
    screen = tmp_path / "fb0"
    screen.write_bytes(bytes(2624 * 400))
    show(frame_buffer(tmp_path), screen, "")
    rows = np.frombuffer(screen.read_bytes(), np.uint8).reshape(400, 2624)
    assert (rows[:, 2560:] == 0).all()
    assert (rows[:, :2560].reshape(400, 640, 4)[..., 2::-1] == picture(640, 400, "")).all()
