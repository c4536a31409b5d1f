"""Machine-readable zones made up by the rules of ICAO Doc 9303, and drawn as they are printed. Nothing is anybody's."""

from collections.abc import Sequence
from datetime import date

import cv2
import numpy as np
from hypothesis import strategies as st

from kiosk.scanner.mrz import check_digit
from kiosk.scanner.mrz_read import LETTERS, _cells
from kiosk.scanner.pixels import Pixels

_NAME = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=9)
_SIZES_MM = {(3, 30): (85.6, 53.98), (2, 36): (105.0, 74.0), (2, 44): (125.0, 88.0)}
_LINE_MM, _PITCH_MM, _BELOW_MM = {30: 4.23, 36: 5.2, 44: 6.35}, 2.54, 7.0


@st.composite
def made_up(draw: st.DrawFn) -> tuple[str, ...]:
    """A zone of any kind in which every check digit holds."""
    kind = draw(st.sampled_from(["td1", "td2", "td3", "french"]))
    names = f"{draw(_NAME)}<<{draw(_NAME)}"
    number = draw(st.text("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", min_size=9, max_size=9))
    born = draw(st.dates(date(1930, 1, 1), date(2020, 1, 1))).strftime("%y%m%d")
    ends = draw(st.dates(date(2015, 1, 1), date(2036, 1, 1))).strftime("%y%m%d")
    sex = draw(st.sampled_from("MF<"))
    if kind == "french":
        first = f"IDFRA{names}".ljust(36, "<")
        card = draw(st.text("0123456789", min_size=8, max_size=8))
        second = draw(st.dates(date(1995, 1, 1), date(2020, 1, 1))).strftime("%y%m") + card
        second += check_digit(second) + draw(_NAME).ljust(14, "<")
        second += born + check_digit(born) + sex.replace("<", "F")
        return first, second + check_digit(first + second)
    if kind == "td1":
        first = f"I<UTO{number}{check_digit(number)}".ljust(30, "<")
        second = f"{born}{check_digit(born)}{sex}{ends}{check_digit(ends)}UTO".ljust(29, "<")
        whole = first[5:] + second[:7] + second[8:15] + second[18:]
        return first, second + check_digit(whole), names.ljust(30, "<")
    length = 36 if kind == "td2" else 44
    begin = "I<UTO" if kind == "td2" else "P<UTO"
    second = f"{number}{check_digit(number)}UTO{born}{check_digit(born)}{sex}{ends}{check_digit(ends)}"
    second = second.ljust(length - 1, "<")
    if kind == "td3":
        second = second[:42] + "0"
    whole = second[:10] + second[13:20] + second[21:]
    return (begin + names).ljust(length, "<"), second + check_digit(whole)


def draw_zone(lines: Sequence[str], dpi: float, rng: np.random.Generator) -> tuple[Pixels, tuple[float, float]]:
    """A card or passport page (h,w,3 uint8 RGB) with this zone at its foot, under noise and uneven light; its size."""
    width_mm, height_mm = _SIZES_MM[len(lines), len(lines[0])]
    mm = 20.0
    page = np.full((round(height_mm * mm), round(width_mm * mm)), 255, np.uint8)
    scale = _PITCH_MM * mm / 24
    left = (width_mm - len(lines[0]) * _PITCH_MM) / 2
    for row, line in enumerate(lines):
        base_mm = height_mm - _BELOW_MM - (len(lines) - 1 - row) * _LINE_MM[len(line)]
        for place, letter in enumerate(line):
            cell = cv2.resize(_cells()[LETTERS.index(letter)], None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
            x = round((left + (place + 0.5) * _PITCH_MM) * mm - cell.shape[1] / 2)
            y = round(base_mm * mm - cell.shape[0] / 2)
            spot = page[y : y + cell.shape[0], x : x + cell.shape[1]]
            np.minimum(spot, cell[: spot.shape[0], : spot.shape[1]], out=spot)
    size = round(width_mm * dpi / 25.4), round(height_mm * dpi / 25.4)
    small = cv2.resize(page, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    tint = rng.uniform(0.75, 0.95, 3) * np.linspace(1, rng.uniform(0.8, 1), size[0])[None, :, None]
    picture = (40 + small * 0.84)[..., None] * tint + rng.normal(0, 3, (*small.shape, 3))
    return np.clip(picture, 0, 255).astype(np.uint8), (width_mm, height_mm)
