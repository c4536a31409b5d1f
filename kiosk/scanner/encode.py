"""A page's picture in few bytes: JPEG of the best quality that fits, or CCITT G4 where all is black and white."""

import io
import struct

import cv2
import numpy as np
from PIL import Image

from kiosk.scanner.pixels import Bits, Pixels, darkest, lightest

_LETTER_BYTES = 138_000
"""Leaves room for colour profile and words in a letter's 150 kB."""
_LETTER_PIXELS = 1654 * 2339
_SMALLEST_BUDGET_BYTES = 40_000
_LEAST_COLOURED = 0.0005
_FULL_OF_COLOUR, _COLOURED_BUDGET = 0.05, 1.4
"""Of a page with so much colour, print and fields share the bytes: with a letter's, its small print is misread."""
_QUALITIES = (85, 80, 74, 68, 62, 54, 46, 39, 33, 28)
_COLOUR_SPREAD = 24
"""Between the channels of a pixel; JPEG and scanners' noise stay below it on grey paper."""
_GREY_SHARE_FOR_BITS = 0.002
_SAMPLE_SLACK = 1.03
"""Rather one packing too many than a quality lower than need be."""
_SAMPLE_ROWS, _SAMPLE_EVERY_ROWS, _LEAST_SAMPLE_ROWS = 16, 128, 1024
_TIFF_START = b"II*\x00"
_HALF_COLOUR = (cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420)
_MOST_AT_ONCE_PIXELS, _BAND_ROWS = 12_000_000, 512
_MOST_UNITS = 0xFFFF
"""Of a restart interval: its number of coded blocks has 16 bits (ITU-T T.81, B.2.4.4)."""
_FRAME, _SCAN, _INTERVAL, _END = b"\xff\xc0", b"\xff\xda", b"\xff\xdd", b"\xff\xd9"
"""JPEG markers: start of a baseline frame and of a scan, restart interval, end of image."""


def encode_page(picture: Pixels) -> bytes:
    """Pack a cleaned page (h,w,3 uint8 RGB) into few bytes: CCITT G4 (TIFF) when it has only black and
    white, else JPEG, grey when it has no colour, of the best quality within `budget_bytes`, if the lowest one that
    stays readable allows it.
    """
    return within_budget(picture, encode_finely(picture))


def within_budget(picture: Pixels, finest: bytes) -> bytes:
    """What `encode_finely` made of the picture, or a JPEG of the best lower quality that fits."""
    budget = budget_bytes(picture)
    if len(finest) <= budget or finest.startswith(_TIFF_START):
        return finest
    data, target = finest, _target(picture)
    for quality in _qualities_within(picture, target, budget, len(finest)):
        data = _as_jpeg(picture, target, quality)
        if len(data) <= budget:
            break
    return data


def encode_finely(picture: Pixels) -> bytes:
    """The same as `encode_page`, at the best quality whatever its bytes."""
    bits = _black_and_white(picture)
    return as_tiff(bits) if bits is not None else _as_jpeg(picture, _target(picture), _QUALITIES[0])


def budget_bytes(picture: Pixels) -> int:
    """How many bytes a page (h,w,3) may have: with all that belongs to it a letter at 200 dpi stays below 150 kB.

    Coarser pages may have more a pixel, since each pixel matters more, and so may pages full of colour.
    """
    share: float = picture.shape[0] * picture.shape[1] / _LETTER_PIXELS
    plain = max(_SMALLEST_BUDGET_BYTES, round(_LETTER_BYTES * (share if share > 1 else share**0.5)))
    return round(plain * _COLOURED_BUDGET) if _coloured_share(picture) > _FULL_OF_COLOUR else plain


def has_colour(picture: Pixels) -> bool:
    """Whether a page (h,w,3 uint8 RGB) has more colour than scanners and JPEG give to grey paper."""
    return _coloured_share(picture) > _LEAST_COLOURED


def _coloured_share(picture: Pixels) -> float:
    small = picture[::4, ::4]
    return float((lightest(small) - darkest(small) > _COLOUR_SPREAD).mean())


def as_tiff(black: Bits) -> bytes:
    """Black pixels (h,w) as one CCITT G4 strip in a TIFF."""
    out = io.BytesIO()
    Image.fromarray(~black).save(
        out,
        "TIFF",
        compression="group4",
        tiffinfo={278: black.shape[0]},  # one strip
    )
    return out.getvalue()


def _target(picture: Pixels) -> int:
    """OpenCV's code of how the picture goes into a JPEG: grey where it has no colour, else in OpenCV's own order."""
    return cv2.COLOR_RGB2BGR if has_colour(picture) else cv2.COLOR_RGB2GRAY


def _black_and_white(picture: Pixels) -> Bits | None:
    """The page's black pixels, when nothing worth keeping lies between black and white."""
    sample = np.ascontiguousarray(picture[::3, ::3])
    grey = np.asarray(cv2.cvtColor(sample, cv2.COLOR_RGB2GRAY))
    if ((grey > 64) & (grey < 192)).mean() > _GREY_SHARE_FOR_BITS or has_colour(picture):
        return None
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))
    black = grey < 128
    if ((grey > 64) & (grey < 192)).sum() > _GREY_SHARE_FOR_BITS * black.sum():
        return None
    return black


def _qualities_within(picture: Pixels, target: int, budget: int, at_best: int) -> tuple[int, ...]:
    """The lower qualities worth trying: from the one at which the picture, `at_best` bytes at the best quality, should
    fit if it shrinks as a sample of it does.
    """
    sample = _sample(picture)
    share = len(_as_jpeg(sample, target, _QUALITIES[0])) / at_best
    for skipped, quality in enumerate(_QUALITIES[1:-1], 1):
        if len(_as_jpeg(sample, target, quality)) <= share * budget * _SAMPLE_SLACK:
            return _QUALITIES[skipped:]
    return _QUALITIES[-1:]


def _sample(rows: Pixels) -> Pixels:
    """Every eighth band of 16 rows, joined; the whole picture where it is small."""
    whole = rows[: len(rows) // _SAMPLE_EVERY_ROWS * _SAMPLE_EVERY_ROWS]
    if len(whole) < _LEAST_SAMPLE_ROWS:
        return rows
    bands = whole.reshape(-1, _SAMPLE_EVERY_ROWS, *rows.shape[1:])[:, :_SAMPLE_ROWS]
    return np.ascontiguousarray(bands).reshape(-1, *rows.shape[1:])


def _as_jpeg(picture: Pixels, target: int, quality: int) -> bytes:
    """A JPEG of the picture, turned into `target`; a large one is made in bands, so that no second copy of it is."""
    height, width = picture.shape[:2]
    if height * width <= _MOST_AT_ONCE_PIXELS:
        return _jpeg_of(
            picture, target, [*_HALF_COLOUR, cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_OPTIMIZE, 1]
        )
    how = [*_HALF_COLOUR, cv2.IMWRITE_JPEG_QUALITY, quality]
    unit_px = 16 if target == cv2.COLOR_RGB2BGR else 8
    across = -(-width // unit_px)
    down = min(_BAND_ROWS // unit_px, _MOST_UNITS // across)
    rows = down * unit_px
    bands = [_jpeg_of(picture[at : at + rows], target, how) for at in range(0, height, rows)]
    return _joined(bands, height, across * down)


def _jpeg_of(rows: Pixels, target: int, how: list[int]) -> bytes:
    return cv2.imencode(".jpg", cv2.cvtColor(rows, target), how)[1].tobytes()


def _joined(bands: list[bytes], height: int, units: int) -> bytes:
    """Baseline JPEGs of equal tables, one below the other, as one: each band is a restart interval (ITU-T T.81, E.1.4).

    `units` is the number of coded blocks, of all components together, in each band but the last.
    """
    frame, scan = bands[0].index(_FRAME), bands[0].index(_SCAN)
    head = bands[0][: frame + 5] + struct.pack(">H", height) + bands[0][frame + 7 : scan]
    interval = _INTERVAL + struct.pack(">HH", 4, units)
    start = scan + 2 + struct.unpack_from(">H", bands[0], scan + 2)[0]
    whole = bytearray(head + interval + bands[0][scan:start])
    for number, band in enumerate(bands):
        whole += b"" if number == 0 else bytes((0xFF, 0xD0 + (number - 1) % 8))
        whole += band[start : -len(_END)]
    return bytes(whole + _END)
