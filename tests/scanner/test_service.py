"""kiosk-scanner over the wire, with the simulated scanner behind the real SANE."""

import io
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk import wire
from kiosk.demo.scanner import SimulatedScanner
from kiosk.demo.scanner_machine import Trouble
from kiosk.domain import Doubt, Fault, Source
from kiosk.messages import (
    AskScanner,
    Failed,
    Logout,
    Message,
    PageScanned,
    Scan,
    ScanEnded,
    ScannerReport,
    ScanProgress,
    SheetScanned,
)
from tests.scanner.conftest import Kiosk, ask, start, until

GLASS = Scan(Source.GLASS, dpi=150)
FEEDER = Scan(Source.FEEDER, dpi=150)


def page_messages(messages: list[Message]) -> list[PageScanned]:
    return [message for message in messages if isinstance(message, PageScanned)]


def test_the_scanner_says_what_it_can_do(kiosk: Kiosk) -> None:
    report = ask(kiosk, AskScanner()).final

    assert isinstance(report, ScannerReport)
    assert report.sources == (Source.GLASS, Source.FEEDER)
    assert {150, 200, 300, 600} <= set(report.dpis)
    assert not report.camera


def test_two_cards_on_the_glass_are_two_pages_of_their_true_size(kiosk: Kiosk) -> None:
    kiosk.scanner.lay("identity-front", "vitale")

    answer = ask(kiosk, GLASS)

    assert isinstance(answer.final, ScanEnded)
    assert answer.final.sheets == 1
    pages = answer.pages(PageScanned)
    assert [page.index for page in page_messages(answer.messages)] == [0, 1]
    for page, (encoded, preview) in pages:
        assert isinstance(page, PageScanned)
        assert page.width_mm == pytest.approx(85.6, abs=1.5)
        assert page.height_mm == pytest.approx(53.98, abs=1.5)
        assert len(preview) == page.preview_width * page.preview_height * 3
        with Image.open(io.BytesIO(encoded)) as picture:
            assert picture.width / picture.height == pytest.approx(page.width_mm / page.height_mm, rel=0.02)


def test_the_preview_is_the_page_in_its_own_colours(kiosk: Kiosk) -> None:
    kiosk.scanner.lay("vitale")

    ((page, (_, preview)),) = ask(kiosk, GLASS).pages(PageScanned)

    assert isinstance(page, PageScanned)
    pixels = np.frombuffer(preview, np.uint8).reshape(page.preview_height, page.preview_width, 3)
    red, green, blue = pixels[-40:-20, 60:-60].reshape(-1, 3).mean(axis=0)
    assert green > red + 20
    assert green > blue + 20


def test_a_large_page_has_a_preview_of_at_most_a_thousand_pixels(kiosk: Kiosk) -> None:
    kiosk.scanner.lay("tax")

    (page,) = page_messages(ask(kiosk, Scan(Source.GLASS, dpi=200)).messages)

    assert max(page.preview_width, page.preview_height) == 1000


def test_every_sheet_in_the_feeder_comes_in_its_order(kiosk: Kiosk) -> None:
    kiosk.scanner.feed("payslip", "vitale", "tax", "attestation")

    answer = ask(kiosk, FEEDER)

    assert isinstance(answer.final, ScanEnded)
    assert answer.final.sheets == 4
    pages = page_messages(answer.messages)
    assert [page.sheet for page in pages] == [0, 1, 2, 3]
    assert pages[1].width_mm < 100 < pages[0].width_mm
    assert [sheet.sheet for sheet in answer.of(SheetScanned) if isinstance(sheet, SheetScanned)] == [0, 1, 2, 3]
    assert kiosk.scanner.state()["feeder"] == []


def test_pages_of_a_sheet_come_while_the_next_one_is_scanned(tmp_path: Path) -> None:
    with SimulatedScanner(pages_per_minute=600) as scanner:
        for kiosk in start(tmp_path, scanner, scanner.device, row_timeout_s=100):
            scanner.feed("payslip", "tax")
            scanner.machine.set_trouble(Trouble.HANG, 1)
            with wire.connect(kiosk.socket) as connection:
                connection.send(FEEDER)
                until(connection, PageScanned)
            scanner.machine.clear()


def test_progress_only_grows_within_a_sheet(kiosk: Kiosk) -> None:
    kiosk.scanner.machine.pages_per_minute = 40
    kiosk.scanner.feed("payslip", "tax")

    progress = [message for message in ask(kiosk, FEEDER).messages if isinstance(message, ScanProgress)]

    assert len(progress) >= 4
    assert all(0 <= step.fraction <= 1 for step in progress)
    assert all(a.fraction <= b.fraction for a, b in pairwise(progress) if a.sheet == b.sheet)


def test_both_sides_come_from_a_duplex_feeder(kiosk: Kiosk) -> None:
    kiosk.scanner.control("feed", {"papers": [{"name": "payslip", "back": "tax"}, {"name": "attestation"}]})

    answer = ask(kiosk, Scan(Source.FEEDER, dpi=150, duplex=True))

    pages = page_messages(answer.messages)
    assert [page.sheet for page in pages] == [0, 1, 2, 3]
    assert pages[3].blank or Doubt.MAYBE_BLANK in pages[3].doubts


def test_white_paper_in_the_feeder_is_never_lost(kiosk: Kiosk) -> None:
    kiosk.scanner.machine.feed([])
    kiosk.scanner.control("feed", {"papers": [{"picture": white_picture(), "dpi": 100}]})

    pages = page_messages(ask(kiosk, FEEDER).messages)

    assert len(pages) == 1
    assert pages[0].blank or Doubt.MAYBE_BLANK in pages[0].doubts


def white_picture() -> str:
    import base64

    out = io.BytesIO()
    Image.new("RGB", (827, 1169), (236, 236, 236)).save(out, "PNG")
    return base64.b64encode(out.getvalue()).decode()


def test_the_next_visit_works_in_the_same_process(kiosk: Kiosk) -> None:
    kiosk.scanner.lay("identity-front")
    for _ in range(3):
        assert isinstance(ask(kiosk, GLASS).final, ScanEnded)

    assert kiosk.supervisor.starts()["scanner"] == 1


def test_scanner_seconds_are_those_of_the_scanner(kiosk: Kiosk) -> None:
    kiosk.scanner.feed("payslip", "tax", "attestation")

    ended = ask(kiosk, FEEDER).final

    assert isinstance(ended, ScanEnded)
    assert ended.scanner_s > 0
    assert kiosk.scanner.machine.sheets == 3


def test_a_request_for_another_helper_gets_a_typed_fault(kiosk: Kiosk) -> None:
    assert ask(kiosk, Logout("x")).final == Failed(Fault.UNFORESEEN, "this is no request for the scanner")


def test_without_a_scanner_in_the_site_file_there_is_one_typed_fault(scanner: SimulatedScanner, tmp_path: Path) -> None:
    for kiosk in start(tmp_path, scanner, ""):
        final = ask(kiosk, GLASS).final
        assert isinstance(final, Failed)
        assert final.fault is Fault.SCANNER_GONE


def test_another_backend_than_airscan(scanner: SimulatedScanner, tmp_path: Path) -> None:
    """SANE's own test device: its flatbed shows a black picture, its feeder ten of them."""
    for kiosk in start(tmp_path, scanner, "test:0"):
        assert isinstance(ask(kiosk, AskScanner()).final, ScannerReport)
        ended = ask(kiosk, Scan(Source.FEEDER, dpi=100)).final
        assert isinstance(ended, ScanEnded)
        assert ended.sheets == 10
