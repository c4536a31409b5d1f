"""One-bit pictures for the printer: `(rows, dots)`, True is black."""

import numpy as np
import numpy.typing as npt

PRINTER_DPI = 203
DOTS_PER_MM = PRINTER_DPI / 25.4
DOTS = {80: 576, 58: 384}
"""Printable dots across, by width of the roll in mm."""

Bitmap = npt.NDArray[np.bool_]
Packed = npt.NDArray[np.uint8]


def packed_rows(bitmap: Bitmap) -> Packed:
    """Return eight dots a byte, leftmost in the highest bit, each row padded to whole bytes with white."""
    return np.packbits(bitmap, axis=1)


def length_mm(bitmap: Bitmap) -> float:
    """Return how much paper the picture takes."""
    return float(bitmap.shape[0] / DOTS_PER_MM)
