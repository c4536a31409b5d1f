"""Both sides over the wire, from the simulated scanner behind the real SANE: of a sheet in the feeder, of a card."""

from pathlib import Path

import pytest

from kiosk.demo.scanner import SimulatedScanner
from kiosk.domain import Doubt, Source
from kiosk.messages import AskScanner, Message, PageScanned, Scan, ScannerReport, SheetScanned
from tests.scanner.conftest import Kiosk, ask, start


def found(messages: list[Message]) -> list[PageScanned]:
    return [message for message in messages if isinstance(message, PageScanned)]


def test_the_feeder_gives_both_sides_of_each_sheet_front_first_and_says_which_is_empty(kiosk: Kiosk) -> None:
    report = ask(kiosk, AskScanner()).final
    assert isinstance(report, ScannerReport)
    assert report.duplex
    kiosk.scanner.control("feed", {"papers": [{"name": "payslip", "back": "vitale"}, "tax"]})

    answer = ask(kiosk, Scan(Source.FEEDER, dpi=150, duplex=True))

    assert [sheet.sheet for sheet in answer.of(SheetScanned) if isinstance(sheet, SheetScanned)] == [0, 1, 2, 3]
    sides = found(answer.messages)
    assert [side.sheet for side in sides] == [0, 1, 2, 3]
    assert [side.blank for side in sides] == [False, False, False, True]
    assert sides[1].width_mm < 100 < sides[0].width_mm
    assert Doubt.MAYBE_BLANK in sides[3].doubts


def test_a_feeder_of_one_side_says_so(tmp_path: Path) -> None:
    with SimulatedScanner(simplex=True) as scanner:
        for kiosk in start(tmp_path, scanner, scanner.device):
            report = ask(kiosk, AskScanner()).final
            assert isinstance(report, ScannerReport)
            assert (report.sources, report.duplex) == ((Source.GLASS, Source.FEEDER), False)


def test_the_side_of_a_card_with_machine_readable_lines_is_told_from_the_other(kiosk: Kiosk) -> None:
    kiosk.scanner.lay("identity-front", "identity-back")

    front, back = found(ask(kiosk, Scan(Source.GLASS, dpi=200)).messages)

    assert (front.coded, back.coded) == (False, True)
    assert (back.width_mm, back.height_mm) == pytest.approx((front.width_mm, front.height_mm), abs=1)


def test_a_page_that_was_cleaned_comes_as_it_was_scanned_too(kiosk: Kiosk) -> None:
    kiosk.scanner.lay("payslip")

    ((page, (_, preview, as_scanned)),) = ask(kiosk, Scan(Source.GLASS, dpi=150)).pages(PageScanned)

    assert isinstance(page, PageScanned)
    assert len(as_scanned) == len(preview) == page.preview_width * page.preview_height * 3
    assert as_scanned != preview
