"""Papers of a box on which people learn: every piece that somebody may cut off says so."""

import msgspec
import pytest

from kiosk.domain import Paper
from kiosk.printer import blocks
from kiosk.printer.compose import bound_together, compose
from kiosk.printer.specimen import DEFAULT_SITE, specimen_facts
from kiosk.printer.texts import language_of, languages, words

LEARNING = msgspec.structs.replace(DEFAULT_SITE, site=msgspec.structs.replace(DEFAULT_SITE.site, learning=True))


@pytest.mark.parametrize("paper", list(Paper))
def test_every_piece_of_every_paper_says_that_it_is_worth_nothing(paper: Paper) -> None:
    for language in languages():
        mark = blocks.Strong(bound_together(words(language_of(paper, language)).learning))
        made = compose(paper, specimen_facts(LEARNING, language)).blocks
        pieces: list[list[blocks.Block]] = [[]]
        for block in made:
            if isinstance(block, blocks.CutLine):
                pieces.append([])
            pieces[-1].append(block)
        assert all(mark in piece for piece in pieces)
        assert mark in made[-2:], "the end of a paper that tore"


def test_a_paper_of_a_box_that_serves_does_not() -> None:
    for paper in Paper:
        made = compose(paper, specimen_facts(DEFAULT_SITE, "fr")).blocks
        assert not [each for each in made if isinstance(each, blocks.Strong) and "SPÉCIMEN" in each.text]
