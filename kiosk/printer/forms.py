"""Forms on paper: parts that fit on the glass, with four corner marks and a code that says where the boxes are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.form import MARK_DOTS, BoxPlace, FormPart, to_code
from kiosk.printer import blocks
from kiosk.printer.compose import Composed, FormWords, isolated
from kiosk.printer.layout import Piece, Sheet, dots, font, paint, text_piece
from kiosk.printer.qr import qr_modules
from kiosk.printer.raster import Bitmap
from kiosk.printer.shapes import FOOTER_PT, layout_lock, piece, qr_image

LONGEST_PART_MM = 280.0
"""What lies on an A4 glass with room at both ends."""
CODE_DOTS_A_MODULE = 5
"""0.6 mm: read by the glass, at 150 dpi and more, and by nothing else."""

HEAD_AND_FOOT_MM = 38.0
_MARK_TOP = dots(1)
_QUIET = 4 * CODE_DOTS_A_MODULE
_BETWEEN_PARTS = dots(8)


@dataclass(frozen=True)
class Placed:
    """A block with its shape."""

    block: blocks.Block
    piece: Piece


def draw_paper(composed: Composed, width_mm: int, number: int = 0) -> Bitmap:
    """Return any paper as `(rows, dots)`, True for black, ready to be sent; `number` is the id of a form."""
    sheet = Sheet(width_mm, composed.rtl)
    with layout_lock:
        return paint(pieces_of(composed, sheet, number), sheet)


def rows_of(composed: Composed, width_mm: int) -> float:
    """Return how many rows the paper takes, without drawing it."""
    sheet = Sheet(width_mm, composed.rtl)
    with layout_lock:
        return sum(each.height for each in pieces_of(composed, sheet, 0))


def pieces_of(composed: Composed, sheet: Sheet, number: int) -> list[Piece]:
    """Return the paper's pieces from top to bottom, a form's with their marks and codes."""
    placed = [Placed(block, piece(block, sheet)) for block in composed.blocks]
    if composed.form is None:
        return [each.piece for each in placed]
    parts = list(parts_of(placed))
    pieces: list[Piece] = []
    for part, content in enumerate(parts, start=1):
        if pieces:
            pieces.append(Piece(_BETWEEN_PARTS, lambda _painter: None))
        pieces += part_pieces(composed.form, content, sheet, number, (part, len(parts)))
    return pieces


def parts_of(placed: Sequence[Placed]) -> Iterator[list[Placed]]:
    """Cut the form before a heading, so that no part is longer than the glass; where no heading is, anywhere."""
    room = dots(LONGEST_PART_MM - HEAD_AND_FOOT_MM)
    part: list[Placed] = []
    for each in placed:
        if part and _height(part) + each.piece.height > room:
            cut = _cut_before(each.block, part)
            yield part[:cut]
            part = part[cut:]
        part.append(each)
    yield part


def _cut_before(following: blocks.Block, part: Sequence[Placed]) -> int:
    """Where a full part ends: at its last heading, when at least a third of it stands before that; else at its end.

    A footer never stands alone: it takes the last heading, or the last block, with it.
    """
    if isinstance(following, blocks.Heading):
        return len(part)
    with_footer = isinstance(following, blocks.Footer)
    least = 0.0 if with_footer else _height(part) / 3
    for index in range(len(part) - 1, 0, -1):
        if isinstance(part[index].block, blocks.Heading) and _height(part[:index]) > least:
            return index
    return max(1, len(part) - with_footer)


def _height(part: Sequence[Placed]) -> float:
    return sum(each.piece.height for each in part)


def part_pieces(
    form: FormWords,
    content: Sequence[Placed],
    sheet: Sheet,
    number: int,
    place: tuple[int, int],
    *,
    least_height: int = 0,
) -> list[Piece]:
    """Return one part with its marks and its code; `place` is its number and how many there are.

    Its lower marks stand at least `least_height` dots below its top.
    """
    boxes = list(_boxes(content))
    unplaced = FormPart(
        form.paper, form.version, form.language, number, *place, width=1, height=1, code_side=1, boxes=tuple(boxes)
    )
    code_side = len(qr_modules(to_code(unplaced), blocks.Correction.MEDIUM)) * CODE_DOTS_A_MODULE
    head = _MARK_TOP + code_side + _QUIET
    used = head + round(_height(content))
    height = max(used, least_height)
    to_mark = _MARK_TOP + MARK_DOTS // 2
    told = msgspec.structs.replace(
        unplaced,
        width=sheet.dots - MARK_DOTS,
        height=height,
        code_side=code_side,
        boxes=tuple(box.moved(-MARK_DOTS // 2, head - to_mark) for box in boxes),
    )
    foot = _foot(f"{place[0]} / {place[1]}", sheet)
    blank = Piece(height - used, lambda _painter: None)
    return [_head(told, head, sheet), *(each.piece for each in content), blank, foot]


def _boxes(content: Sequence[Placed]) -> Iterator[BoxPlace]:
    """The boxes with a meaning, from the top left corner of the part's content."""
    top = 0.0
    for each in content:
        for box in each.piece.boxes:
            yield box.moved(0, round(top))
        top += each.piece.height


def _head(told: FormPart, height: int, sheet: Sheet) -> Piece:
    modules = qr_modules(to_code(told), blocks.Correction.MEDIUM)
    image = qr_image(modules, CODE_DOTS_A_MODULE)
    left = MARK_DOTS // 2 + (told.width - told.code_side) // 2

    def draw_head(painter: QPainter) -> None:
        _marks(painter, sheet)
        painter.drawImage(QPointF(left, _MARK_TOP), image)

    return Piece(height, draw_head)


def _foot(words: str, sheet: Sheet) -> Piece:
    label = text_piece(isolated(words), sheet.dots, font(FOOTER_PT), sheet, alignment=Qt.AlignmentFlag.AlignHCenter)

    def draw_foot(painter: QPainter) -> None:
        _marks(painter, sheet)
        label.draw(painter)

    return Piece(_MARK_TOP + MARK_DOTS + dots(4), draw_foot)


def _marks(painter: QPainter, sheet: Sheet) -> None:
    for x in (0, sheet.dots - MARK_DOTS):
        painter.fillRect(QRectF(x, _MARK_TOP, MARK_DOTS, MARK_DOTS), Qt.GlobalColor.black)
