"""The shape of each kind of block on paper."""

import re
import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, singledispatch
from pathlib import Path

import numpy as np
from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from kiosk.form import BOX_LINE_DOTS, BOX_OUTER_DOTS, BoxPlace
from kiosk.printer import blocks
from kiosk.printer.layout import (
    BASELINE_EM,
    BLACK,
    INK,
    WHITE,
    Piece,
    Sheet,
    dots,
    even_piece,
    font,
    paint,
    text_piece,
)
from kiosk.printer.qr import qr_modules, qr_scale
from kiosk.printer.raster import Bitmap

PICTURES = Path(__file__).parent / "pictures"
TEXT_PT = 14.0
HEADING_PT = 16.0
TITLE_PT = {210: 24.0, 80: 21.0, 58: 18.0}
DIGITS_PT = 22.0
FOOTER_PT = 11.0

_MIDDLE_EM = BASELINE_EM - 0.27
"""From a line's top to the middle of its small letters, in the type's size."""
_LINE = 4
_CORNER = 18
_UNBROKEN = re.compile(r"[^\s\u3000-\u9fff\uff00-\uffef]+")
"""What stands on one line: a word, or what of it is not Chinese."""
layout_lock = threading.Lock()
"""Held while text is laid out or drawn: Qt's fonts serve one thread at a time."""


def draw(paper: Sequence[blocks.Block], width_mm: int, *, rtl: bool) -> Bitmap:
    """Return the paper as `(rows, dots)`, True for black, ready to be sent as it is; safe from any thread."""
    sheet = Sheet(width_mm, rtl)
    with layout_lock:
        return paint([piece(block, sheet) for block in paper], sheet)


@lru_cache(maxsize=64)
def _picture_image(name: str, side: int) -> QImage:
    image = QImage(side, side, INK)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray((PICTURES / f"{name}.svg").read_bytes())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def picture_at(painter: QPainter, name: str, x: float, y: float, side: int) -> None:
    """Draw a pictogram of ours, `side` dots wide and high."""
    painter.drawImage(QPointF(round(x), round(y)), _picture_image(name, side))


@singledispatch
def piece(block: blocks.Block, _sheet: Sheet) -> Piece:
    """Return the block with its height and how to draw it."""
    raise TypeError(f"{type(block).__name__} has no shape on paper.")


@piece.register
def _picture(block: blocks.Picture, sheet: Sheet) -> Piece:
    side = dots(24 if sheet.width_mm >= 80 else 20)
    left = (sheet.dots - side) / 2
    return Piece(side + dots(3), lambda p: picture_at(p, block.name, left, 0, side))


def fitting(text: str, points: float, width: float) -> QFont:
    """Return our bold type at `points`, or as much smaller, down to the text's size, as its longest word wants."""
    widest = _widest_word(text, points)
    if widest <= width:
        return font(points, QFont.Weight.Bold)
    return font(max(TEXT_PT, int(points * width / widest * 2) / 2), QFont.Weight.Bold)


@lru_cache(maxsize=256)
def _widest_word(text: str, points: float) -> float:
    """How wide the widest word is in our bold type."""
    return _widest(text, font(points, QFont.Weight.Bold))


def _widest(text: str, type_: QFont) -> float:
    return max(map(QFontMetricsF(type_).horizontalAdvance, _UNBROKEN.findall(text)), default=0.0)


@piece.register
def _title(block: blocks.Title, sheet: Sheet) -> Piece:
    """The title beside its pictogram; below it where one of its words has no room there, or it is a tower of words."""
    side, gap = dots(18 if sheet.width_mm >= 80 else 14), dots(3)
    width = sheet.dots - side - gap
    points = TITLE_PT[sheet.width_mm]
    widest = _widest_word(block.text, points)
    if not block.picture or widest > width:
        return _title_below(block, sheet)
    type_, left = font(points, QFont.Weight.Bold), 0 if sheet.rtl else side + gap
    body = even_piece(block.text, width, type_, sheet, least=widest, left=left)
    if body.height > 2 * side:
        return _title_below(block, sheet)

    def draw_it(painter: QPainter) -> None:
        picture_at(
            painter, block.picture, sheet.dots - side if sheet.rtl else 0, max(0, (body.height - side) / 2), side
        )
        painter.translate(0, max(0, round((side - body.height) / 2)))
        body.draw(painter)

    return Piece(max(side, body.height) + dots(4), draw_it)


def _title_below(block: blocks.Title, sheet: Sheet) -> Piece:
    picture = piece(blocks.Picture(block.picture), sheet) if block.picture else Piece(0, lambda _painter: None)
    type_ = fitting(block.text, TITLE_PT[sheet.width_mm], sheet.dots)
    middle, after = Qt.AlignmentFlag.AlignHCenter, dots(3)
    body = even_piece(
        block.text, sheet.dots, type_, sheet, least=_widest(block.text, type_), after=after, alignment=middle
    )

    def draw_it(painter: QPainter) -> None:
        _drawn(picture, painter)
        painter.translate(0, picture.height)
        body.draw(painter)

    return Piece(picture.height + body.height, draw_it)


@piece.register
def _heading(block: blocks.Heading, sheet: Sheet) -> Piece:
    type_ = fitting(block.text, HEADING_PT, sheet.dots)
    body = even_piece(block.text, sheet.dots, type_, sheet, least=_widest(block.text, type_), after=dots(0.5))
    return _pushed_down(body, dots(3))


@piece.register
def _text(block: blocks.Text, sheet: Sheet) -> Piece:
    return text_piece(block.text, sheet.dots, font(TEXT_PT), sheet, after=dots(1.5))


@piece.register
def _sample(block: blocks.Sample, sheet: Sheet) -> Piece:
    return _text(blocks.Text(block.text), replace(sheet, rtl=_reads_from_the_right(block.text)))


def _reads_from_the_right(text: str) -> bool:
    """Say so when the first letter that has a direction is of a script that does (UAX 9, rules P2 and P3)."""
    directions = map(unicodedata.bidirectional, text)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), False)


@piece.register
def _strong(block: blocks.Strong, sheet: Sheet) -> Piece:
    pad = dots(2.5)
    inner = text_piece(block.text, sheet.dots - 2 * pad, font(TEXT_PT, QFont.Weight.Bold), sheet, left=pad)
    height = inner.height + 2 * pad

    def draw_it(painter: QPainter) -> None:
        _frame(painter, sheet.dots, round(height))
        painter.translate(0, pad)
        inner.draw(painter)

    return _pushed_down(Piece(height + dots(2.5), draw_it), dots(1.5))


def _frame(painter: QPainter, width: int, height: int) -> None:
    """A frame with round corners, put together from pictures: Qt takes longer to stroke one than for its words."""
    for left, top, right, bottom in (
        (_CORNER, 0, width - _CORNER, _LINE),
        (_CORNER, height - _LINE, width - _CORNER, height),
        (0, _CORNER, _LINE, height - _CORNER),
        (width - _LINE, _CORNER, width, height - _CORNER),
    ):
        bar = QImage(right - left, bottom - top, INK)
        bar.fill(Qt.GlobalColor.black)
        painter.drawImage(left, top, bar)
    ring = _ring()
    for x, from_x in ((0, 0), (width - _CORNER, _CORNER)):
        for y, from_y in ((0, 0), (height - _CORNER, _CORNER)):
            painter.drawImage(x, y, ring, from_x, from_y, _CORNER, _CORNER)


@lru_cache(maxsize=1)
def _ring() -> QImage:
    image = QImage(2 * _CORNER, 2 * _CORNER, INK)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Qt.GlobalColor.black, _LINE))
    half = _LINE / 2
    painter.drawEllipse(QRectF(half, half, 2 * _CORNER - _LINE, 2 * _CORNER - _LINE))
    painter.end()
    return image


@piece.register
def _item(block: blocks.Item, sheet: Sheet) -> Piece:
    indent = dots(10 if block.mark is blocks.Mark.BOX else 4)
    left = 0 if sheet.rtl else indent
    box_left = sheet.dots - BOX_OUTER_DOTS if sheet.rtl else 0
    half, side = BOX_LINE_DOTS // 2, BOX_OUTER_DOTS - BOX_LINE_DOTS
    above = dots(1.5) if block.mark is blocks.Mark.BOX else 0
    body = text_piece(
        block.text,
        sheet.dots - indent,
        font(TEXT_PT),
        sheet,
        left=left,
        after=dots(4 if block.mark is blocks.Mark.BOX else 1.5),
    )

    def draw_it(painter: QPainter) -> None:
        painter.translate(0, above)
        painter.save()
        if block.mark is blocks.Mark.BOX:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(Qt.GlobalColor.black, BOX_LINE_DOTS))
            painter.drawRect(QRectF(box_left + half, half, side, side))
        else:
            painter.setBrush(Qt.GlobalColor.black)
            painter.setPen(Qt.PenStyle.NoPen)
            x = sheet.dots - dots(1.2) if sheet.rtl else dots(1.2)
            painter.drawEllipse(QPointF(x, _MIDDLE_EM * font(TEXT_PT).pixelSize()), 6, 6)
        painter.restore()
        body.draw(painter)

    least = BOX_OUTER_DOTS + dots(3) if block.mark is blocks.Mark.BOX else 0
    middle = BOX_OUTER_DOTS // 2
    places = (BoxPlace(block.box, box_left + middle, above + middle),) if block.box is not None else ()
    return Piece(above + max(body.height, least), draw_it, places)


@piece.register
def _beside(block: blocks.Beside, sheet: Sheet) -> Piece:
    """Words beside a pictogram; where the roll has no room for the longest of them, all go below it."""
    side, gap = dots(13 if sheet.width_mm >= 80 else 10), dots(2.5)
    below = _widest_word(block.strong, TEXT_PT) > sheet.dots - side - gap
    start = 0 if below else side + gap
    left, width = 0 if sheet.rtl else start, sheet.dots - start
    texts = [text_piece(block.strong, width, font(TEXT_PT, QFont.Weight.Bold), sheet, left=left)]
    texts += [text_piece(line, width, font(TEXT_PT), sheet, left=left) for line in block.lines]
    texts += [text_piece(block.small, width, font(FOOTER_PT), sheet, left=left)] if block.small else []
    words_height = sum(each.height for each in texts)
    top = side if below else max(0, round((side - words_height) / 2))

    def draw_it(painter: QPainter) -> None:
        picture_at(painter, block.picture, sheet.dots - side if sheet.rtl else 0, 2, side)
        painter.translate(0, top)
        for each in texts:
            painter.save()
            each.draw(painter)
            painter.restore()
            painter.translate(0, each.height)

    return Piece(max(side, top + words_height) + dots(3), draw_it)


@piece.register
def _groups(block: blocks.Groups, sheet: Sheet) -> Piece:
    type_ = font(DIGITS_PT, QFont.Weight.DemiBold)
    small = font(FOOTER_PT)
    columns = 2 if sheet.width_mm >= 80 else 1
    cell = sheet.dots / columns
    row = dots(12)
    rows = -(-len(block.groups) // columns)
    number = dots(5)

    def draw_it(painter: QPainter) -> None:
        painter.setPen(Qt.GlobalColor.black)
        for place, group in enumerate(block.groups):
            area = QRectF((place % columns) * cell, (place // columns) * row, cell, row)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(small)
            painter.drawText(area, flags, f"{place + 1}")
            painter.setFont(type_)
            painter.drawText(area.adjusted(number, 0, 0, 0), flags, group)

    return Piece(rows * row + dots(2), draw_it)


@piece.register
def _qr(block: blocks.Qr, sheet: Sheet) -> Piece:
    modules = qr_modules(block.text, block.correction)
    count = len(modules)
    scale = qr_scale(count, sheet.dots)
    side, quiet = count * scale, 4 * scale
    left = (sheet.dots - side) // 2
    image = qr_image(modules, scale)
    return Piece(side + 2 * quiet, lambda painter: painter.drawImage(QPointF(left, quiet), image))


def qr_image(modules: Bitmap, scale: int) -> QImage:
    """Return a code's modules, `(n, n)`, True for black, as a picture of `scale` dots a module."""
    drawn = np.where(modules, BLACK, WHITE).repeat(scale, axis=1).repeat(scale, axis=0)
    side = len(drawn)
    return QImage(drawn.tobytes(), side, side, 2 * side, INK).copy()


@piece.register
def _sign(block: blocks.Sign, sheet: Sheet) -> Piece:
    label = text_piece(block.label, sheet.dots, font(TEXT_PT), sheet, after=dots(1))
    height = dots(24)

    def draw_sign(painter: QPainter) -> None:
        _drawn(label, painter)
        painter.setPen(QPen(Qt.GlobalColor.black, _LINE))
        painter.drawRect(QRectF(2, label.height, sheet.dots - 4, height))

    return Piece(label.height + height + dots(4), draw_sign)


@piece.register
def _write_here(block: blocks.WriteHere, sheet: Sheet) -> Piece:
    """On a roll one writes below the words, on a wide sheet behind them."""
    label = text_piece(block.label, sheet.dots, font(TEXT_PT), sheet)
    line = label.height + dots(9 if not sheet.column else 0.8)
    above = 0 if not sheet.column else dots(2)

    def draw_line(painter: QPainter) -> None:
        painter.translate(0, above)
        _drawn(label, painter)
        painter.setPen(QPen(Qt.GlobalColor.black, 2))
        painter.drawLine(QLineF(0, line, sheet.dots, line))

    return Piece(above + line + dots(3), draw_line)


@piece.register
def _footer(block: blocks.Footer, sheet: Sheet) -> Piece:
    return _pushed_down(text_piece(block.text, sheet.dots, font(FOOTER_PT), sheet, after=dots(2)), dots(3))


@piece.register
def _rule(_block: blocks.Rule, sheet: Sheet) -> Piece:
    def draw_rule(painter: QPainter) -> None:
        painter.fillRect(0, dots(2) - 1, sheet.dots, 2, Qt.GlobalColor.black)

    return Piece(dots(4), draw_rule)


@piece.register
def _cut_line(_block: blocks.CutLine, sheet: Sheet) -> Piece:
    height = dots(8)

    def draw_cut_line(painter: QPainter) -> None:
        scissors = dots(6)
        x = sheet.dots - scissors if sheet.rtl else 0
        picture_at(painter, "scissors", x, dots(1), scissors)
        pen = QPen(Qt.GlobalColor.black, _LINE, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        ends = (0, sheet.dots - scissors - dots(1)) if sheet.rtl else (scissors + dots(1), sheet.dots)
        painter.drawLine(QLineF(ends[0], height / 2, ends[1], height / 2))

    return Piece(height, draw_cut_line)


def _pushed_down(inner: Piece, rows: float) -> Piece:
    def draw_lower(painter: QPainter) -> None:
        painter.translate(0, rows)
        inner.draw(painter)

    return Piece(inner.height + rows, draw_lower)


def _drawn(inner: Piece, painter: QPainter) -> None:
    painter.save()
    inner.draw(painter)
    painter.restore()
