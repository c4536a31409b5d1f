"""What was found on a sheet, drawn on it for a human eye."""

import cv2
import numpy as np

from kiosk.scanner.pages import FoundPage
from kiosk.scanner.pixels import Pixels

_SURE, _UNSURE, _BLANK = (11, 93, 78), (163, 52, 31), (95, 98, 94)


def draw_explanation(sheet: Pixels, pages: list[FoundPage]) -> Pixels:
    """A copy of the sheet (h,w,3 uint8 RGB), each page outlined, its top edge thick, with what was thought of it."""
    drawn = np.ascontiguousarray(sheet // 2 + 112)
    unit = max(1, round(min(sheet.shape[:2]) / 500))
    for page in pages:
        colour = _BLANK if page.blank else _SURE if page.orientation_sure and page.confidence > 0.6 else _UNSURE
        corners = (page.quad * 8).astype(np.int32)
        cv2.polylines(drawn, [corners], True, colour, unit, cv2.LINE_AA, 3)
        cv2.polylines(drawn, [corners[:2]], False, colour, 3 * unit, cv2.LINE_AA, 3)
        words = [f"{page.width_mm:.1f} x {page.height_mm:.1f} mm, {page.confidence:.2f}"]
        words += [str(page.blank_reason)] if page.blank else []
        words += [f"{doubt}?" for doubt in page.doubts]
        left, top = np.clip(page.quad.min(axis=0), 0, None).astype(int) + 8 * unit
        for row, line in enumerate(words):
            place = (int(left), int(top) + (row + 1) * 13 * unit)
            cv2.putText(drawn, line, place, cv2.FONT_HERSHEY_SIMPLEX, 0.42 * unit, colour, unit, cv2.LINE_AA)
    return drawn
