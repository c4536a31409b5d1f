"""Invitations on paper: each with its own code and last day, on the roll and on sheets to cut; nothing else is kept."""

import datetime
import re
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from typer.testing import CliRunner

from kiosk.demo.printer import SimulatedPrinter
from kiosk.demo.printer_faults import Answers, Fault, Mishap
from kiosk.invitation import new_invitation
from kiosk.printer.command import papers
from kiosk.printer.invitations import Printable, read_stack, sheet
from kiosk.printer.layout import start_qt
from kiosk.printer.texts import languages
from kiosk.site import PlainError
from tests.printer.reading import codes_by_zxing

UNTIL = datetime.date(2027, 1, 31)
SITE = """\
[site]
name = "Accueil"
structure = "CCAS"
[printer]
address = "{address}"
width_mm = {width_mm}
"""


@pytest.fixture
def stack(tmp_path: Path) -> Path:
    path = tmp_path / "stack.txt"
    path.write_text("".join(f"{new_invitation()} {UNTIL}\n" for _ in range(3)))
    return path


@pytest.mark.parametrize("width_mm", [80, 58])
def test_each_comes_out_by_itself_and_can_be_read(stack: Path, tmp_path: Path, width_mm: int) -> None:
    with SimulatedPrinter(dots={80: 576, 58: 384}[width_mm]) as printer:
        site = tmp_path / "site.toml"
        site.write_text(SITE.format(address=printer.address, width_mm=width_mm))
        done = CliRunner().invoke(papers, ["invitations", str(stack), "--site", str(site), "--from", "2"])
        assert done.exit_code == 0, done.output
        read = [codes_by_zxing(paper.bitmap) for paper in printer.machine.papers]
    wanted = [one.text for one in read_stack(stack)][1:]
    assert read == [[text] for text in wanted]
    assert not any(text in done.output for text in wanted)


def test_an_empty_roll_says_where_to_go_on(stack: Path, tmp_path: Path) -> None:
    with SimulatedPrinter() as printer:
        site = tmp_path / "site.toml"
        site.write_text(SITE.format(address=printer.address, width_mm=80))
        printer.machine.open_cover()
        done = CliRunner().invoke(papers, ["invitations", str(stack), "--site", str(site)])
    assert done.exit_code == 1
    assert "--from 1" in done.output


def test_a_printer_that_never_answers_leaves_the_counting_to_its_reader(stack: Path, tmp_path: Path) -> None:
    with SimulatedPrinter(answers=Answers.NOTHING) as printer:
        site = tmp_path / "site.toml"
        site.write_text(SITE.format(address=printer.address, width_mm=80) + "answers = false\n")
        done = CliRunner().invoke(papers, ["invitations", str(stack), "--site", str(site)])
    assert done.exit_code == 0
    assert "0 invitations are printed" in done.output
    assert "did not say that these came out: 1, 2, 3." in done.output


def test_an_invitation_that_stopped_halfway_is_cut_off_before_it_is_printed_again(stack: Path, tmp_path: Path) -> None:
    with SimulatedPrinter() as printer:
        site = tmp_path / "site.toml"
        site.write_text(SITE.format(address=printer.address, width_mm=80))
        printer.machine.set_fault(Fault(Mishap.OUT_OF_PAPER, 300))
        words = ["invitations", str(stack), "--site", str(site)]
        stopped = CliRunner().invoke(papers, [*words, "--from", "2"])
        assert "--from 2" in stopped.output
        assert "did not say" not in stopped.output
        printer.machine.heal()
        assert "2 invitations are printed" in CliRunner().invoke(papers, [*words, "--from", "2"]).output
        hung, again, last = printer.machine.papers
    assert len(hung.bitmap) < len(last.bitmap)
    assert again.bitmap.shape == last.bitmap.shape
    assert codes_by_zxing(again.bitmap) == [read_stack(stack)[1].text]


def test_sheets_hold_every_code_in_every_language(stack: Path) -> None:
    start_qt()
    found = read_stack(stack)
    for language in languages():
        page = sheet(found, language, None)
        assert page.count("31/01/2027") == 3
        assert ('dir="rtl"' in page) == (language in {"ar", "fa", "ps"})
        assert not any(one.text in page for one in found), "in the code alone, not in the words"
    codes = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    assert [_read(code) for code in codes] == [one.text for one in found]


def test_sheets_are_for_their_maker_alone(stack: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheets.html"
    done = CliRunner().invoke(papers, ["invitations", str(stack), "--sheets", str(out)])
    assert done.exit_code == 0
    assert out.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("line", ["nothing", "CONSIGNEI1:SHORT 2027-01-31", f"CONSIGNEI1:{'A' * 26} tomorrow"])
def test_another_file_is_refused_with_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "stack.txt"
    path.write_text(f"{new_invitation()} {UNTIL}\n{line}\n")
    with pytest.raises(PlainError, match="line 2"):
        read_stack(path)
    assert "CONSIGNEI1" not in repr(Printable(new_invitation(), UNTIL))


def _read(svg: str) -> str:
    renderer = QSvgRenderer(svg.encode())
    image = QImage(400, 400, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(400, image.bytesPerLine())[:, :400]
    (found,) = zxingcpp.read_barcodes(cv2.copyMakeBorder(grey, 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=255))
    return str(found.text)
