"""Forms as they are printed: what their codes say is where things are."""

import dataclasses
from itertools import pairwise

import cv2
import numpy as np
import pytest

from kiosk.domain import Paper
from kiosk.form import BOX_OUTER_DOTS, BOXES, DOT_MM, MARK_DOTS, Box, FormPart, from_code
from kiosk.printer import blocks
from kiosk.printer.compose import compose
from kiosk.printer.forms import LONGEST_PART_MM, Placed, draw_paper, parts_of
from kiosk.printer.layout import Sheet
from kiosk.printer.raster import Bitmap
from kiosk.printer.shapes import piece
from kiosk.printer.specimen import DEFAULT_SITE, specimen_facts
from kiosk.printer.texts import languages, paper_text
from tests.printer.reading import codes_by_zbar, codes_by_zxing

NUMBER = 0x0123456789
FORMS = [(paper, language, width) for paper in BOXES for language in ("fr", "ar") for width in (80, 58)]


def form(paper: Paper, language: str, width_mm: int) -> Bitmap:
    return draw_paper(compose(paper, specimen_facts(DEFAULT_SITE, language)), width_mm, NUMBER)


def parts_on(bitmap: Bitmap) -> list[FormPart]:
    return [from_code(text) for text in codes_by_zxing(bitmap)]


def marks_on(bitmap: Bitmap) -> list[tuple[int, int]]:
    """Upper left corners of the black squares, by their size and fullness alone."""
    square = np.ones((MARK_DOTS, MARK_DOTS), np.uint8)
    black = bitmap.astype(np.uint8)
    solid = cv2.erode(black, square, anchor=(0, 0), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    _count, _labels, stats, _middles = cv2.connectedComponentsWithStats(solid)
    return sorted((int(top), int(left)) for left, top, *_size in stats[1:])


@pytest.mark.parametrize(("paper", "language", "width_mm"), FORMS)
def test_every_box_of_the_form_is_in_a_code_and_where_it_says(paper: Paper, language: str, width_mm: int) -> None:
    bitmap = form(paper, language, width_mm)
    parts = parts_on(bitmap)
    marks = marks_on(bitmap)

    assert len(marks) == 4 * len(parts)
    for part, at in zip(parts, range(0, len(marks), 4), strict=True):
        top, left = marks[at]
        corners = {(top, left), (top, left + part.width), (top + part.height, left)}
        assert set(marks[at : at + 4]) == corners | {(top + part.height, left + part.width)}
        for place in part.boxes:
            x, y = left + MARK_DOTS // 2 + place.x, top + MARK_DOTS // 2 + place.y
            half = BOX_OUTER_DOTS // 2
            box = bitmap[y - half : y + half, x - half : x + half]
            assert box[:3, 3:-3].all()
            assert box[3:-3, :3].all()
            assert not box[5:-5, 5:-5].any()
    assert [place.box for part in parts for place in part.boxes] == [
        box for part in BOXES[paper].values() for box in part
    ]


@pytest.mark.parametrize(("paper", "language", "width_mm"), FORMS)
def test_a_part_fits_on_the_glass_and_says_which_it_is(paper: Paper, language: str, width_mm: int) -> None:
    parts = parts_on(form(paper, language, width_mm))

    assert [part.part for part in parts] == list(range(1, len(parts) + 1))
    assert {part.parts for part in parts} == {len(parts)}
    assert {part.number for part in parts} == {NUMBER}
    assert {(part.paper, part.language, part.version) for part in parts} == {
        (paper, language, paper_text(paper, language).version)
    }
    assert all((part.height + 2 * MARK_DOTS) * DOT_MM <= LONGEST_PART_MM for part in parts)


@pytest.mark.parametrize("width_mm", [80, 58])
def test_two_readers_read_the_forms_code(width_mm: int) -> None:
    bitmap = form(Paper.MANDATE, "fr", width_mm)

    assert codes_by_zbar(bitmap) == codes_by_zxing(bitmap)


def test_no_part_begins_in_mid_question() -> None:
    boxes_of = {part: set(boxes) for part, boxes in BOXES[Paper.MANDATE].items()}
    together = boxes_of["how long"] | boxes_of["dates"]

    for part, following in pairwise(parts_on(form(Paper.MANDATE, "fr", 80))):
        ended, begun = ({place.box for place in each.boxes} for each in (part, following))
        assert not (ended & together and begun & together)


def test_a_consent_on_the_usual_roll_is_one_part() -> None:
    assert len(parts_on(form(Paper.CONSENT, "fr", 80))) == 1


def test_a_structures_own_form_with_another_box_keeps_its_known_boxes() -> None:
    composed = compose(Paper.CONSENT, specimen_facts(DEFAULT_SITE, "fr"))
    known = [
        dataclasses.replace(block, box=None) if isinstance(block, blocks.Item) and block.box is Box.ALONE else block
        for block in composed.blocks
    ]

    (part,) = parts_on(draw_paper(dataclasses.replace(composed, blocks=tuple(known)), 80))

    assert [place.box for place in part.boxes] == [Box.AGREED, Box.NOT_AGREED, Box.HELPED]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("paper", BOXES)
def test_no_part_holds_only_the_footer(paper: Paper, language: str) -> None:
    composed = compose(paper, specimen_facts(DEFAULT_SITE, language))
    for width_mm in (80, 58):
        sheet = Sheet(width_mm, composed.rtl)
        for part in parts_of([Placed(block, piece(block, sheet)) for block in composed.blocks]):
            assert {type(each.block) for each in part} != {blocks.Footer}


def test_a_footer_that_has_no_room_takes_the_block_before_it_along() -> None:
    sheet = Sheet(58, rtl=False)
    words: list[blocks.Block] = [blocks.Text("x"), *[blocks.Sign("x")] * 7, blocks.Footer("x\n" * 20)]
    first, last = parts_of([Placed(block, piece(block, sheet)) for block in words])

    assert [type(each.block) for each in last] == [blocks.Sign, blocks.Footer]
    assert len(first) == len(words) - 2
