"""Where print lies on a sheet, in cells of 3 mm, and whether papers hold it."""

import cv2
import numpy as np

from kiosk.scanner.detect_edges import WorkSheet
from kiosk.scanner.pixels import Bits, Indices, Reals

FRAME_MM = 4.0
_CELL_MM = 3.0
_SPECK_MM2 = 30.0
_LOST_MM2, _LOST_SHARE = 300.0, 0.07
_ON_EDGE_MM, _BESIDE_MM = 1.0, 5.0


def print_is_lost(quads: Reals, work: WorkSheet) -> bool:
    """Whether much print lies outside all these quads (n,4,2 work pixels)."""
    ink = print_in_cells(work)
    return _outside(ink, quads, work, _ON_EDGE_MM) > max(_LOST_MM2, _LOST_SHARE * float(ink.sum()))


def hold_more(quads: Reals, than: Reals, work: WorkSheet) -> bool:
    """Whether quads leave less than half the print beside them that others leave, if that is more than a speck."""
    ink = print_in_cells(work)
    left = _outside(ink, than, work, _BESIDE_MM)
    return left > _SPECK_MM2 and _outside(ink, quads, work, _BESIDE_MM) < left / 2


def _outside(ink: Reals, quads: Reals, work: WorkSheet, slack_mm: float) -> float:
    """Square millimetres of print in cells further than this outside all quads."""
    cells = np.nonzero(ink)[0]
    return float(ink[cells] @ ~cells_inside(quads, work, cells, slack_mm).any(axis=0))


def cells_inside(quads: Reals, work: WorkSheet, cells: Indices, slack_mm: float = _ON_EDGE_MM) -> Bits:
    """(n, cells) where the middle of these 3 mm cells lies inside the rectangle or at most this far outside."""
    columns, rows = cell_grid(work)
    width, height = work.size
    x = ((cells % columns + 0.5) * width / columns).astype(np.float32)
    y = ((cells // columns + 0.5) * height / rows).astype(np.float32)
    inside = np.ones((len(quads), len(x)), bool)
    for side in range(4):
        start, end = quads[:, side], quads[:, (side + 1) % 4]
        along = (end - start) / (np.linalg.norm(end - start, axis=1, keepdims=True) + 1e-6)
        away = along[:, :1] * (y - start[:, 1:]) - along[:, 1:] * (x - start[:, :1])
        inside &= away > -slack_mm * work.pixels_per_mm
    return inside


def cell_grid(work: WorkSheet) -> tuple[int, int]:
    """Columns and rows of cells."""
    cell = _CELL_MM * work.pixels_per_mm
    return max(1, int(work.size[0] / cell)), max(1, int(work.size[1] / cell))


def print_in_cells(work: WorkSheet) -> Reals:
    """Square millimetres of print in each cell, without specks, lone hairs and the glass's frame."""
    width, height = (max(1, int(side / work.pixels_per_mm)) for side in work.size)
    fine = cv2.resize(work.busy, (width, height), interpolation=cv2.INTER_AREA)
    fine = without_frame(fine, FRAME_MM)
    count, groups = cv2.connectedComponents(cv2.dilate((fine > 0.04).astype(np.uint8), np.ones((5, 5), np.uint8)))
    amount = np.bincount(groups.ravel(), fine.ravel(), minlength=count)
    speck = amount < _SPECK_MM2
    speck[0] = True
    kept = np.where(speck[groups], 0, fine).astype(np.float32)
    return cv2.resize(kept, cell_grid(work), interpolation=cv2.INTER_AREA).ravel() * _CELL_MM**2


def without_frame(amount: Reals, rim: float) -> Reals:
    """A copy (h,w) with nothing along the sheet's border, where the frame of the glass may show."""
    inner = slice(round(rim), -round(rim))
    kept = np.zeros_like(amount)
    kept[inner, inner] = amount[inner, inner]
    return kept
