"""Lines that go over the whole paper, from margin to margin: creases, and dirt on the glass. No pen draws those."""

import itertools

import numpy as np

from kiosk.scanner.pixels import Reals

_WIDE = 9
"""A crease's reach at each side of its middle, in dots."""
_CORE = 4
"""How near its middle a crease is rough: up to twice as dark as it mostly is."""
_LEAST = 0.02
_MOST_SLOPE = 0.05
_MOST_LINES = 12
_LEAST_SHARE = 0.7


def without_creases(darkness: Reals, margin: int) -> Reals:
    """Return a flat form's darkness without lines across or along the whole of it.

    `margin` is the border, in dots, of which the outer half is unprinted paper.
    """
    lying = _without_lying_lines(darkness, margin)
    return np.ascontiguousarray(_without_lying_lines(np.ascontiguousarray(lying.T), margin).T)


def _without_lying_lines(darkness: Reals, margin: int) -> Reals:
    width = darkness.shape[1]
    strip = slice(4, margin // 2 - 2)
    left = _peaks(darkness[:, strip])
    right = _peaks(darkness[:, width - margin // 2 + 2 : width - 4])
    cleaned = darkness
    for start, end in itertools.product(left, right):
        if abs(end - start) <= _MOST_SLOPE * width + 4:
            cleaned = _without_line(cleaned, start, end)
    return cleaned


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


def _without_line(darkness: Reals, start: int, end: int) -> Reals:
    """Take the line from (0, start) to (width, end) away, by its usual darkness at each distance from its middle."""
    height, width = darkness.shape
    columns = np.arange(width)
    middle = np.round(np.linspace(start, end, width)).astype(np.int64)
    away = np.arange(-_WIDE, _WIDE + 1)
    rows = middle[None, :] + away[:, None]
    inside = (rows >= 0) & (rows < height)
    band = np.where(inside, darkness[np.clip(rows, 0, height - 1), columns], 0.0)
    core = band[_WIDE - 2 : _WIDE + 3].max(axis=0)
    if float((core > _LEAST).mean()) < _LEAST_SHARE:
        return darkness
    profile = np.median(band, axis=1)
    cleaned = darkness.copy()
    taken = np.where(np.abs(away) <= _CORE, 2.0, 1.0) * profile
    lighter = np.clip(band - taken[:, None], 0.0, 1.0)
    cleaned[rows[inside], np.broadcast_to(columns, rows.shape)[inside]] = lighter[inside]
    return cleaned
