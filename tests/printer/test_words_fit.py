"""No word of ours is broken in its middle, in any language, on the narrow roll as on the wide one."""

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.domain import Paper
from kiosk.printer import blocks
from kiosk.printer.compose import compose
from kiosk.printer.layout import Sheet, dots, font
from kiosk.printer.raster import DOTS
from kiosk.printer.shapes import HEADING_PT, TEXT_PT, TITLE_PT, fitting, piece
from kiosk.printer.specimen import DEFAULT_SITE, specimen_facts
from kiosk.printer.texts import languages

_BREAKS_ANYWHERE = frozenset({"zh"})
"""Languages that put nothing between words."""


@dataclass(frozen=True)
class Said:
    """Words with their type and the dots that they have."""

    words: str
    type: QFont
    width: float


def has_room(words: str, type_: QFont, width: float) -> bool:
    return all(QFontMetricsF(type_).horizontalAdvance(word) <= width for word in words.split(" "))


def said(block: blocks.Block, width_mm: int) -> list[Said]:
    wide = DOTS[width_mm]
    match block:
        case blocks.Beside():
            bold = font(TEXT_PT, QFont.Weight.Bold)
            beside = wide - dots(13 if width_mm >= 80 else 10) - dots(2.5)
            if not has_room(block.strong, bold, beside):
                assert piece(block, Sheet(width_mm, rtl=False)).height > dots(20)
                beside = wide
            return [Said(block.strong, bold, beside), *(Said(line, font(TEXT_PT), beside) for line in block.lines)]
        case blocks.Title():
            bold = font(TITLE_PT[width_mm], QFont.Weight.Bold)
            beside = wide - dots(18 if width_mm >= 80 else 14) - dots(3)
            if block.picture and has_room(block.text, bold, beside):
                return [Said(block.text, bold, beside)]
            return [Said(block.text, fitting(block.text, TITLE_PT[width_mm], wide), wide)]
        case blocks.Heading():
            return [Said(block.text, fitting(block.text, HEADING_PT, wide), wide)]
        case blocks.Strong():
            return [Said(block.text, font(TEXT_PT, QFont.Weight.Bold), wide - 2 * dots(2.5))]
        case blocks.Item():
            return [Said(block.text, font(TEXT_PT), wide - dots(10 if block.mark is blocks.Mark.BOX else 4))]
        case blocks.Text():
            return [Said(block.text, font(TEXT_PT), wide)]
        case _:
            return [Said("", font(TEXT_PT), wide)]


@pytest.mark.parametrize("language", [language for language in languages() if language not in _BREAKS_ANYWHERE])
def test_every_word_fits_on_its_line(language: str) -> None:
    broken = []
    for paper in set(Paper) - {Paper.TEST}:
        facts = specimen_facts(DEFAULT_SITE, language)
        for block in compose(paper, facts).blocks:
            for width_mm in DOTS:
                for each in said(block, width_mm):
                    words = each.words.replace("-", "- ").replace("/", "/ ").split(" ")
                    wide = [word for word in words if QFontMetricsF(each.type).horizontalAdvance(word) > each.width]
                    broken += [f"{paper}, {width_mm} mm: {word}" for word in wide]

    assert broken == []
