"""No word of ours is broken in its middle, in any language, on the narrow roll as on the wide one."""

from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from kiosk.domain import Paper
from kiosk.printer import blocks
from kiosk.printer.compose import compose
from kiosk.printer.layout import Sheet, dots, font
from kiosk.printer.raster import DOTS
from kiosk.printer.shapes import HEADING_PT, TEXT_PT, TITLE_PT, draw, fitting, piece
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


def ink(lines: list[str], block: type[blocks.Heading] | type[blocks.Sample], *, rtl: bool = False) -> tuple[int, int]:
    """Where the ink begins and ends from left to right, on a wide roll."""
    columns = np.flatnonzero(draw([block(line) for line in lines], 80, rtl=rtl).any(axis=0))
    return int(columns[0]), int(columns[-1])


@pytest.mark.parametrize("rtl", [False, True], ids=["from the left", "from the right"])
def test_no_word_of_a_heading_stands_alone_on_its_last_line(*, rtl: bool) -> None:
    heading = "Ce que la machine ne fait pas"
    drawn = draw([blocks.Heading(heading)], 80, rtl=rtl)
    second = np.flatnonzero(drawn[len(drawn) // 2 + 16 :].any(axis=0))

    assert len(drawn) < 170, "two lines"
    assert np.ptp(second) > np.ptp(ink([heading], blocks.Heading, rtl=rtl)) / 2
    assert (575 - second[-1] if rtl else second[0]) < 8, "it begins where the others do"


def test_a_sample_reads_in_its_own_direction_on_any_paper() -> None:
    for rtl in (False, True):
        left, _right = ink(["safe 0"], blocks.Sample, rtl=rtl)
        _left, right = ink(["خزنتي 0"], blocks.Sample, rtl=rtl)
        assert (left < 8, right > 567) == (True, True)


@pytest.mark.parametrize("language", languages())
def test_our_type_has_every_letter(language: str) -> None:
    facts = specimen_facts(DEFAULT_SITE, language)
    said = [getattr(block, "text", "") for paper in Paper for block in compose(paper, facts).blocks]
    layout = QTextLayout(" ".join(said), font(TEXT_PT))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    missing = [run.rawFont().familyName() for run in layout.glyphRuns() if 0 in run.glyphIndexes()]
    assert missing == []
