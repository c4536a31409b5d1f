"""Pieces of a paper to a one-bit picture, with Qt's text layout: any script, shaped and in its own direction."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QTextLayout,
    QTextOption,
)

from kiosk.form import BoxPlace
from kiosk.printer.escpos import without_realtime_commands
from kiosk.printer.raster import DOTS, DOTS_PER_MM, PRINTER_DPI, Bitmap

FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Tamil",
    "Noto Sans Georgian",
    "Noto Sans Armenian",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Ethiopic",
    "Droid Sans Fallback",
    "Noto Sans Symbols2",
)

INK = QImage.Format.Format_RGB16
"""What papers are drawn on: Qt puts letters on it in half the time that it takes on eight-bit grey."""
BLACK, WHITE = np.uint16(0), np.uint16(0xFFFF)
_BLACK_BELOW = np.uint16(0x8C71)
"""The grey of 140 out of 255 as five, six and five bits; red stands highest, so that greys keep their order."""

BASELINE_EM = 1.07
"""From a line's top to its baseline, in the type's size: the same in every script, so that mixed lines stand even."""
_LEAST_PITCH_EM, _MOST_PITCH_EM = 1.38, 1.6
"""From line to line. Of themselves Tamil lines touch and Arabic ones are 2.13 apart, which makes long papers; no letter
of our fonts needs more than 1.5."""
_EVEN_DOTS = 12
"""How near a heading's lines come to the same length."""


@dataclass(frozen=True)
class Sheet:
    """Where a paper is drawn: the roll's or sheet's width in mm, and whether it reads from right to left."""

    width_mm: int
    rtl: bool
    column: int = 0
    """Dots across, where it is not the whole of a roll."""

    @property
    def dots(self) -> int:
        """Printable dots across."""
        return self.column or DOTS[self.width_mm]


@dataclass(frozen=True)
class Piece:
    """A part of a paper that has its height (dots) and can be drawn with its top left corner at the origin.

    `boxes` are the middles of the boxes that will be read back, in dots from there.
    """

    height: float
    draw: Callable[[QPainter], None]
    boxes: tuple[BoxPlace, ...] = ()


def start_qt() -> QGuiApplication:
    """Start Qt without a screen; to be called once, in the main thread, before anything is drawn."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false"
    return QGuiApplication(["kiosk-printer"])


def paint(pieces: Sequence[Piece], sheet: Sheet) -> Bitmap:
    """Return the pieces one below the other as `(rows, dots)`, True for black, ready to be sent as they are."""
    height = round(sum(each.height for each in pieces)) + 1
    canvas = np.full((height, sheet.dots), WHITE, np.uint16)
    image = QImage(canvas.data, sheet.dots, height, 2 * sheet.dots, INK)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = 0.0
    for each in pieces:
        painter.save()
        painter.translate(0, round(top))
        each.draw(painter)
        painter.restore()
        top += each.height
    painter.end()
    return without_realtime_commands(canvas < _BLACK_BELOW)


def dots(mm: float) -> int:
    """Return millimetres in whole dots."""
    return round(mm * DOTS_PER_MM)


@lru_cache(maxsize=32)
def font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return our type at a size in points at the printer's 203 dpi."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(round(points * PRINTER_DPI / 72))
    made.setWeight(weight)
    return made


def text_piece(
    text: str,
    width: float,
    type_: QFont,
    sheet: Sheet,
    *,
    left: float = 0.0,
    after: float = 0.0,
    alignment: Qt.AlignmentFlag | None = None,
) -> Piece:
    """Lay out plain text in `width` dots; `left` shifts it, `after` adds white below (both in dots)."""
    layout = QTextLayout(text.replace("\n", "\u2028"), type_)
    layout.setTextOption(_option(alignment, rtl=sheet.rtl))
    height = _broken_into_lines(layout, width, type_.pixelSize())
    return Piece(height + after, lambda painter: layout.draw(painter, QPointF(left, 0)))


def even_piece(
    text: str,
    width: float,
    type_: QFont,
    sheet: Sheet,
    *,
    least: float,
    left: float = 0.0,
    after: float = 0.0,
    alignment: Qt.AlignmentFlag | None = None,
) -> Piece:
    """Lay out a heading as `text_piece` does, in lines of much the same length: no word stands alone on the last one.

    `least` is the width that its longest word wants; `alignment` is none or in the middle.
    """
    laid_out = text_piece(text, width, type_, sheet, left=left, after=after, alignment=alignment)
    if laid_out.height - after <= round(_MOST_PITCH_EM * type_.pixelSize()):
        return laid_out
    narrow, wide = max(least, width / 2), width
    while wide - narrow > _EVEN_DOTS:
        middle = (narrow + wide) / 2
        fits = text_piece(text, middle, type_, sheet, after=after).height <= laid_out.height
        narrow, wide = (narrow, middle) if fits else (middle, wide)
    spare = width - wide
    if alignment is not None:
        left += spare / 2
    elif sheet.rtl:
        left += spare
    return text_piece(text, wide, type_, sheet, left=left, after=after, alignment=alignment)


@lru_cache(maxsize=8)
def _option(alignment: Qt.AlignmentFlag | None, *, rtl: bool) -> QTextOption:
    at_start = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(alignment or at_start)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _broken_into_lines(layout: QTextLayout, width: float, em: int) -> float:
    """Put one line below the other and return the height of all, in whole dots."""
    height, baseline = 0, round(BASELINE_EM * em)
    least, most = round(_LEAST_PITCH_EM * em), round(_MOST_PITCH_EM * em)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height + baseline - round(line.ascent())))
        height += min(max(round(line.height()), least), most)
    layout.endLayout()
    return height
