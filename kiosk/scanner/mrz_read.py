"""Reads a machine-readable zone from a card's picture: its letters stand on a grid, each held against OCR-B's.

A grid cannot lose or invent a letter, which readers of running text do in long rows of fillers.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np

from kiosk.scanner.mrz import LAYOUTS, Layout, Zone, ZoneKind, layout_of, mend, parse_zone
from kiosk.scanner.pixels import Pixels, Reals

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
_DIGITS = frozenset("0123456789<")
_LETTERS_ONLY = frozenset(LETTERS) - frozenset("0123456789")
_PX_PER_MM = 10.0
_CELL_PX, _PITCH_PX = 26, 24.0
_STROKE_PX, _STROKE_LEVELS = 15, 25
_GAP_MM = 3.2
_ZONE_SHARE = 0.5
_LINE_SHARE = 0.55
_LINE_MM = (1.2, 4.6)
_LEAST_LINE_SHARE = 0.72
_SHAPES = ((95.0, (3, 30)), (115.0, (2, 36)), (math.inf, (2, 44)))
"""Below which width in mm a paper has so many lines of such length."""
_MOST_FILLERS_OFF = 6
_SLACK_PX = 2
_PITCHES_MM = (2.42, 2.54, 2.66)
_STRETCHES = np.linspace(0.975, 1.025, 21)
_LEAST_LIKE = 0.5
"""Mean likeness of a zone's letters to OCR-B, below which it is no zone."""
_GOOD = 0.85
"""Likeness that only OCR-B in the right size has."""
_WEAK = 0.10
"""Between a letter and its rival: one that is less ahead may be the rival."""
_CLEAR = 0.045
"""So far ahead a letter must be, to ask about a wrong check digit because of it."""
_MOST_WEAK = 6


@dataclass(frozen=True)
class ReadZone:
    """A zone as read, and whether the letters of its wrong fields were read surely (true when none is wrong)."""

    zone: Zone
    sure: bool


@dataclass(frozen=True)
class _Line:
    """One line of a zone: for each place how like each letter it is (n,37), and the mean of the best."""

    likeness: Reals
    mean: float


def read_zone(page: Pixels, width_mm: float, height_mm: float, today: date) -> ReadZone | None:
    """The zone on an upright card or passport page (h,w,3 uint8 RGB), or None where there is none.

    A letter that is hardly ahead of its rival gives way to it where the check digits ask for that.
    """
    count, length = next(shape for widest, shape in _SHAPES if width_mm < widest)
    size = round(width_mm * _PX_PER_MM), round(height_mm * _PX_PER_MM)
    grey = cv2.cvtColor(np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA)), cv2.COLOR_RGB2GRAY)
    found = [_read_lines(np.asarray(grey), bands, length) for bands in _neighbours(_bands(np.asarray(grey)), count)]
    lines = max(found, key=_likeness, default=[])
    return _decide(lines, today) if lines and _likeness(lines) > _LEAST_LIKE else None


def zone_in_text(lines: Sequence[str], today: date) -> Zone | None:
    """The zone in lines of running text, where every check digit fits; None where none does.

    For zones in other letters than OCR-B, and on copies. Long rows of fillers are made as long as they must be.
    """
    rows = [_zone_letters(line) for line in lines]
    for layout in (LAYOUTS[kind] for kind in (ZoneKind.TD1, ZoneKind.TD2, ZoneKind.TD3)):
        for at in range(len(rows) - layout.lines + 1):
            fitted = [_fitted(row, layout.length) for row in rows[at : at + layout.lines]]
            zone = parse_zone(mend(fitted), today) if all(fitted) else None
            if zone is not None and not zone.wrong:
                return zone
    return None


def _zone_letters(line: str) -> str:
    bare = line.replace(" ", "").replace("«", "<<").replace("‹", "<")
    return re.sub("[a-z]", "<", bare) if "<" in bare else ""


def _fitted(row: str, length: int) -> str:
    """The row made this long by its longest run of fillers; empty where it is too far from it."""
    runs = re.findall("<+", row)
    if not runs or abs(len(row) - length) > _MOST_FILLERS_OFF:
        return ""
    longest = max(runs, key=len)
    return row.replace(longest, "<" * max(1, len(longest) + length - len(row)), 1)


def _likeness(lines: Sequence[_Line]) -> float:
    return float(np.mean([line.mean for line in lines]))


def _read_lines(grey: Pixels, bands: "Sequence[_Band]", length: int) -> list[_Line]:
    """All lines, at the distance of letters that suits the lowest: what the standard says, or what its ink says."""
    by_ink = (bands[-1].right - bands[-1].left) / (length - 0.3)
    tried = [(_read_line(grey, bands[-1], length, _PX_PER_MM * mm), _PX_PER_MM * mm) for mm in _PITCHES_MM]
    best, pitch = max(tried, key=lambda way: way[0].mean)
    if best.mean < _GOOD:
        pitch = max((best, pitch), (_read_line(grey, bands[-1], length, by_ink), by_ink), key=lambda way: way[0].mean)[
            1
        ]
    return [_read_line(grey, band, length, pitch) for band in bands]


@dataclass(frozen=True)
class _Band:
    """Where a long line of print stands: rows, and first and last column with ink."""

    top: int
    bottom: int
    left: int
    right: int


def _bands(grey: Pixels) -> list[_Band]:
    """Rows of print in the lower half that run across nearly the whole card, from above."""
    reach = np.ones((_STROKE_PX, _STROKE_PX), np.uint8)
    stroke = (cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, reach) > _STROKE_LEVELS).astype(np.uint8)
    runs = cv2.morphologyEx(stroke, cv2.MORPH_CLOSE, np.ones((1, round(_GAP_MM * _PX_PER_MM) | 1), np.uint8))
    first = round(len(grey) * (1 - _ZONE_SHARE))
    dense = np.concatenate([[0], (runs[first:].mean(axis=1) > _LINE_SHARE).astype(np.int8), [0]])
    found = []
    for top, bottom in np.nonzero(np.diff(dense))[0].reshape(-1, 2) + first:
        if not _LINE_MM[0] < (bottom - top) / _PX_PER_MM < _LINE_MM[1]:
            continue
        columns = np.nonzero(runs[top:bottom].mean(axis=0) > 0.5)[0]
        if len(columns) and columns[-1] - columns[0] > _LEAST_LINE_SHARE * grey.shape[1]:
            found.append(_Band(int(top), int(bottom), int(columns[0]), int(columns[-1])))
    return found


def _neighbours(bands: Sequence[_Band], count: int) -> Iterator[Sequence[_Band]]:
    """The lowest so many bands, and those above them, since a shadow may lie below."""
    for last in range(len(bands), max(count - 1, len(bands) - 2), -1):
        if last >= count:
            yield bands[last - count : last]


def _read_line(grey: Pixels, band: _Band, length: int, pitch: float) -> _Line:
    """How like each letter every place of a line of this length is, on the grid that fits best."""
    scale = _PITCH_PX / pitch
    middle = (band.top + band.bottom) / 2
    top, bottom = max(0, round(middle - 0.95 * pitch)), round(middle + 0.95 * pitch)
    strip = cv2.resize(grey[top:bottom], None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    curves = _curves(np.asarray(strip))
    places = _grid(curves.max(axis=1), length)
    near = [np.clip(places + shift, 0, len(curves) - 1) for shift in range(-_SLACK_PX, _SLACK_PX + 1)]
    likeness: Reals = np.max([curves[at] for at in near], axis=0)
    return _Line(likeness, float(likeness.max(axis=1).mean()))


def _curves(strip: Pixels) -> Reals:
    """(w,37): how like each letter the strip is with the letter's cell beginning at each column, at the best height."""
    padded = cv2.copyMakeBorder(strip, 4, 4, _CELL_PX, _CELL_PX, cv2.BORDER_REPLICATE)
    found: list[Reals] = [cv2.matchTemplate(padded, cell, cv2.TM_CCOEFF_NORMED).max(axis=0) for cell in _cells()]
    return np.asarray(np.nan_to_num(np.stack(found, axis=1)))


def _grid(best: Reals, length: int) -> Reals:
    """First columns (n,) of the cells on the evenly spaced grid along which the best letters fit best."""
    span = _STRETCHES[:, None] * _PITCH_PX * np.arange(length)
    begins = np.arange(max(1, len(best) - int(span[:, -1].min())))
    columns = np.round(begins[:, None, None] + span).astype(int)
    sums = np.where(columns < len(best), best[np.minimum(columns, len(best) - 1)], 0).sum(axis=2)
    begin, stretch = np.unravel_index(int(sums.argmax()), sums.shape)
    return np.asarray(np.minimum(columns[begin, stretch], len(best) - 1))


@cache
def _cells() -> tuple[Pixels, ...]:
    """The letters' pictures (36,26 uint8), softened as a scanner does; tools/ocr-b draws them."""
    picture = cv2.imread(str(Path(__file__).with_name("ocr_b.png")), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise FileNotFoundError("kiosk/scanner/ocr_b.png is missing: install Consigne anew.")
    soft = cv2.GaussianBlur(picture, (0, 0), 1.2)
    return tuple(np.ascontiguousarray(cell[3:-3]) for cell in np.split(soft, len(LETTERS), axis=1))


def _decide(lines: Sequence[_Line], today: date) -> ReadZone | None:
    """The zone that these lines say, weak letters given way to what the check digits ask for."""
    layout = _layout(lines)
    ranked = [_ranked(line, layout, row) for row, line in enumerate(lines)]
    texts = ["".join(place[0][0] for place in row) for row in ranked]
    read = parse_zone(texts, today)
    if read is None:
        return None
    if not read.wrong:
        return ReadZone(read, True)
    margins = [[place[0][1] - place[1][1] for place in row] for row in ranked]
    for tried in _tries(ranked, margins, texts):
        better = parse_zone(tried, today)
        if better is not None and not better.wrong:
            return ReadZone(better, True)
    clear = all(margins[row][place] > _CLEAR for row, place in layout.places_of(read.wrong))
    return ReadZone(read, clear and _likeness(lines) > _GOOD)


def _layout(lines: Sequence[_Line]) -> Layout:
    """By number and length of lines; a French card from before 2021 by its beginning."""
    begin = "".join(LETTERS[int(place.argmax())] for place in lines[0].likeness[:5])
    length = len(lines[0].likeness)
    french = length == 36 and begin == "IDFRA"
    layout = layout_of(["IDFRA".ljust(length, "<") if french else "<" * length] * len(lines))
    return layout or LAYOUTS[ZoneKind.TD3]


def _ranked(line: _Line, layout: Layout, row: int) -> list[list[tuple[str, float]]]:
    """For each place the two letters that it is most like, of those that may stand there."""
    digits, letters = layout.digit_places(), layout.letter_places()
    found = []
    for place, likeness in enumerate(line.likeness):
        allowed = _DIGITS if (row, place) in digits else _LETTERS_ONLY if (row, place) in letters else None
        order = [
            (LETTERS[at], float(likeness[at]))
            for at in np.argsort(-likeness)
            if allowed is None or LETTERS[at] in allowed
        ]
        found.append(order[:2])
    return found


def _tries(
    ranked: Sequence[Sequence[Sequence[tuple[str, float]]]], margins: Sequence[Sequence[float]], texts: Sequence[str]
) -> Iterator[list[str]]:
    """The lines with one or two of their weakest letters given way to the rival."""
    weak = sorted(
        ((margin, row, place) for row, line in enumerate(margins) for place, margin in enumerate(line)),
        key=lambda w: w[0],
    )
    places = [(row, place) for margin, row, place in weak[:_MOST_WEAK] if margin < _WEAK]
    for together in (1, 2):
        for changed in combinations(places, together):
            lines = [list(text) for text in texts]
            for row, place in changed:
                lines[row][place] = ranked[row][place][1][0]
            yield ["".join(line) for line in lines]
