"""Papers on A4: the same words as on the roll, boxes and lines side by side, as PDF or as grey dots."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.form import MARK_DOTS
from kiosk.printer import blocks
from kiosk.printer.compose import Composed
from kiosk.printer.forms import HEAD_AND_FOOT_MM, Placed, part_pieces
from kiosk.printer.layout import Piece, Sheet, dots
from kiosk.printer.pwg import Grey, pwg_raster
from kiosk.printer.raster import PRINTER_DPI
from kiosk.printer.shapes import layout_lock, piece

WIDTH_MM, HEIGHT_MM = 210.0, 297.0
MARGIN_MM = 12.0
RASTER_DPI = 300
_ACROSS: dict[type, int] = {blocks.WriteHere: 2, blocks.Sign: 3}
_BOXES_ACROSS = 2
_GAP = dots(6)

Page = list[Piece]


def pdf(composed: Composed, number: int) -> bytes:
    """Return the paper as PDF on A4; `number` is the id of a form."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PRINTER_DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setCreator("Consigne")
    with layout_lock:
        painter = QPainter(writer)
        for index, page in enumerate(pages_of(composed, number)):
            if index:
                writer.newPage()
            _paint(painter, page)
        painter.end()
    buffer.close()
    return bytes(data.data())


def raster(composed: Composed, number: int) -> bytes:
    """Return the paper as PWG raster on A4, grey at 300 dpi."""
    return pwg_raster(pictures(composed, number), RASTER_DPI)


def pictures(composed: Composed, number: int) -> list[Grey]:
    """Return the paper's A4 pages at 300 dpi, `(rows, columns)` uint8, 0 for black."""
    with layout_lock:
        return [_picture(page) for page in pages_of(composed, number)]


def pages_of(composed: Composed, number: int) -> list[Page]:
    """Return each page's pieces from top to bottom; a form's pages have their marks near the sheet's corners."""
    sheet = Sheet(round(WIDTH_MM), composed.rtl, dots(WIDTH_MM - 2 * MARGIN_MM))
    room = dots(HEIGHT_MM - 2 * MARGIN_MM - (HEAD_AND_FOOT_MM if composed.form else 0.0))
    pages: list[list[Placed]] = [[]]
    for row in _rows(composed.blocks, sheet):
        if pages[-1] and sum(each.piece.height for each in pages[-1]) + row.piece.height > room:
            pages.append([])
        pages[-1].append(row)
    if composed.form is None:
        return [[each.piece for each in page] for page in pages]
    height = dots(HEIGHT_MM - 2 * MARGIN_MM) - MARK_DOTS - dots(6)
    return [
        part_pieces(composed.form, page, sheet, number, (index, len(pages)), least_height=height)
        for index, page in enumerate(pages, start=1)
    ]


def _rows(paper: Sequence[blocks.Block], sheet: Sheet) -> Iterator[Placed]:
    for kind, group in groupby(paper, type):
        together = list(group)
        across = _ACROSS.get(kind, 1) if not isinstance(together[0], blocks.Item) else _item_columns(together)
        if across == 1:
            yield from (Placed(block, piece(block, sheet)) for block in together)
            continue
        for first in range(0, len(together), across):
            row = together[first : first + across]
            yield Placed(row[0], _side_by_side(row, across, sheet))


def _item_columns(items: Sequence[blocks.Block]) -> int:
    boxes = all(isinstance(item, blocks.Item) and item.mark is blocks.Mark.BOX for item in items)
    return _BOXES_ACROSS if boxes else 1


def _side_by_side(row: Sequence[blocks.Block], across: int, sheet: Sheet) -> Piece:
    width = (sheet.dots - (across - 1) * _GAP) // across
    narrow = Sheet(sheet.width_mm, sheet.rtl, width)
    lefts = [place * (width + _GAP) for place in range(len(row))]
    if sheet.rtl:
        lefts = [sheet.dots - width - left for left in lefts]
    pieces = [piece(block, narrow) for block in row]

    def draw(painter: QPainter) -> None:
        for left, each in zip(lefts, pieces, strict=True):
            painter.save()
            painter.translate(left, 0)
            each.draw(painter)
            painter.restore()

    moved = (box.moved(left, 0) for left, each in zip(lefts, pieces, strict=True) for box in each.boxes)
    return Piece(max(each.height for each in pieces), draw, tuple(moved))


def _paint(painter: QPainter, page: Page) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(dots(MARGIN_MM), dots(MARGIN_MM))
    top = 0.0
    for each in page:
        painter.save()
        painter.translate(0, round(top))
        each.draw(painter)
        painter.restore()
        top += each.height
    painter.restore()


def _picture(page: Page) -> Grey:
    columns, rows = (round(side * RASTER_DPI / 25.4) for side in (WIDTH_MM, HEIGHT_MM))
    grey = np.full((rows, columns), 255, np.uint8)
    image = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    painter = QPainter(image)
    painter.scale(RASTER_DPI / PRINTER_DPI, RASTER_DPI / PRINTER_DPI)
    _paint(painter, page)
    painter.end()
    return grey
