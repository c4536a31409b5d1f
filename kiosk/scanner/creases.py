"""Lines that go over the whole paper, from margin to margin: creases, and dirt on the glass. No pen draws those."""

import itertools
from dataclasses import dataclass

import numpy as np

from kiosk.scanner.pixels import Reals

_WIDE = 9
"""A crease's reach at each side of its middle, in dots."""
_CORE = 4
"""How near its middle a crease is rough."""
_ROUGH = 2.0
"""So much of its usual darkness is taken away there, so that nothing of it stays."""
_USUAL = 1.3
"""What is darker than this part of its usual darkness may be a stroke that lies on it."""
_TRACE = 1e-6
_LEAST = 0.02
_MOST_SLOPE = 0.05
_MOST_LINES = 12
_LEAST_SHARE = 0.7


@dataclass(frozen=True)
class Smoothed:
    """A flat form's darkness without its creases, and what lies on them."""

    clean: Reals
    on_creases: Reals
    """How much darker than its crease mostly is; 0 where no crease is, and a trace where only a crease is."""


def without_creases(darkness: Reals, margin: int) -> Smoothed:
    """Return a flat form's darkness without lines across or along the whole of it.

    `margin` is the border, in dots, of which the outer half is unprinted paper.
    """
    lying = _without_lying_lines(darkness, margin)
    standing = _without_lying_lines(np.ascontiguousarray(lying.clean.T), margin)
    return Smoothed(
        np.ascontiguousarray(standing.clean.T),
        np.maximum(lying.on_creases, np.ascontiguousarray(standing.on_creases.T)),
    )


def _without_lying_lines(darkness: Reals, margin: int) -> Smoothed:
    width = darkness.shape[1]
    strip = slice(4, margin // 2 - 2)
    left = _peaks(darkness[:, strip])
    right = _peaks(darkness[:, width - margin // 2 + 2 : width - 4])
    lines = [
        (start, end) for start, end in itertools.product(left, right) if abs(end - start) <= _MOST_SLOPE * width + 4
    ]
    smoothed = Smoothed(darkness, np.zeros_like(darkness))
    for start, end in sorted(lines, key=lambda line: -_darkness_along(darkness, *line)):
        smoothed = _without_line(smoothed, start, end)
    return smoothed


def _darkness_along(darkness: Reals, start: int, end: int) -> float:
    """How dark the line from (0, start) to (width, end) mostly is: of two creases, their own lines come first."""
    width = darkness.shape[1]
    return float(np.median(darkness[np.round(np.linspace(start, end, width)).astype(np.int64), np.arange(width)]))


def _peaks(strip: Reals) -> list[int]:
    """Rows of a blank strip that are darker than the rows around them."""
    profile = np.median(strip, axis=1)
    noise = 1.4826 * float(np.median(np.abs(profile - np.median(profile)))) + 1e-4
    least = float(np.median(profile)) + max(_LEAST, 4 * noise)
    peaks: list[int] = []
    for row in np.argsort(-profile):
        if profile[row] < least or len(peaks) >= _MOST_LINES:
            break
        if all(abs(int(row) - peak) > _WIDE for peak in peaks):
            peaks.append(int(row))
    return peaks


def _without_line(found: Smoothed, start: int, end: int) -> Smoothed:
    """Take the line from (0, start) to (width, end) away, by its usual darkness at each distance from its middle."""
    darkness = found.clean
    height, width = darkness.shape
    columns = np.arange(width)
    middle = np.round(np.linspace(start, end, width)).astype(np.int64)
    away = np.arange(-_WIDE, _WIDE + 1)
    rows = middle[None, :] + away[:, None]
    inside = (rows >= 0) & (rows < height)
    band = np.where(inside, darkness[np.clip(rows, 0, height - 1), columns], 0.0)
    core = band[_WIDE - 2 : _WIDE + 3].max(axis=0)
    if float((core > _LEAST).mean()) < _LEAST_SHARE:
        return found
    profile = np.median(band, axis=1)
    core_rows = np.abs(away) <= _CORE
    there = rows[inside], np.broadcast_to(columns, rows.shape)[inside]
    widest = np.maximum(profile, np.maximum(np.roll(profile, 1), np.roll(profile, -1)))
    taken = np.where(core_rows, _ROUGH * widest, profile)[:, None]
    clean, on_creases = darkness.copy(), found.on_creases.copy()
    clean[there] = np.clip(band - taken, 0.0, 1.0)[inside]
    over = np.where(core_rows[:, None], np.clip(band - _USUAL * widest[:, None], _TRACE, 1.0), 0.0)
    on_creases[there] = np.maximum(on_creases[there], over[inside])
    return Smoothed(clean, on_creases)
