"""Reading a page's words with the real tesseract: what comes back, and that nothing stays anywhere."""

import json
import os
import shutil
import threading
from datetime import date
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from kiosk.demo import specimens
from kiosk.domain import Category, DateKind
from kiosk.scanner import words
from kiosk.scanner.crop import crop
from kiosk.scanner.reading import read_page
from kiosk.scanner.words import CannotRead, NoLongerWanted, languages_here, read_words, text_lines

pytestmark = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
TODAY = date(2026, 11, 22)
FRENCH = ("fra",)


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything that a program would write beside itself or to a temporary folder lands here."""
    monkeypatch.chdir(tmp_path)
    for name in ("TMPDIR", "TMP", "TEMP", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


def test_a_payslip_is_read_told_and_dated_and_leaves_no_file(own_folder: Path) -> None:
    read = read_page(specimens.draw("payslip", 150), *specimens.size_mm("payslip"), FRENCH, TODAY)
    assert read.kind is not None
    assert read.kind.category is Category.PAYSLIP
    assert read.paper_date is not None
    assert (read.paper_date.day, read.paper_date.kind) == (date(2026, 9, 30), DateKind.PERIOD)
    assert specimens.SURNAME in " ".join(text_lines(read.words))
    assert read.doubts == ()
    assert list(own_folder.iterdir()) == []


def test_the_back_of_a_card_ends_when_its_zone_says() -> None:
    read = read_page(specimens.draw("identity-back", 200), *specimens.size_mm("identity-back"), FRENCH, TODAY)
    assert read.kind is not None
    assert read.kind.category is Category.IDENTITY
    assert read.paper_date is not None
    assert (read.paper_date.day, read.paper_date.kind) == (date(2032, 6, 30), DateKind.EXPIRES)
    assert read.doubts == ()


def test_words_lie_where_they_stand_on_the_page() -> None:
    page = specimens.draw("attestation", 150)[:600]
    found = {word.text: word for word in read_words(page, 150, FRENCH)}
    title = found["ATTESTATION"]
    assert 0.2 < title.left < title.right < 0.6
    assert 0.8 < title.top < title.bottom < 0.95


def test_the_program_may_not_write_a_single_byte_to_a_file(own_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = own_folder / "bin" / "tesseract"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\ncat > page.pnm\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    with pytest.raises(CannotRead):
        read_words(np.full((200, 200, 3), 255, np.uint8), 300, FRENCH)
    assert not (own_folder / "page.pnm").exists() or (own_folder / "page.pnm").stat().st_size == 0


def test_reading_stops_when_nobody_wants_it_any_more(own_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = own_folder / "tesseract"
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{own_folder}:{os.environ['PATH']}")
    asked = threading.Event()

    def wanted() -> bool:
        asked.set()
        return False

    with pytest.raises(NoLongerWanted):
        read_words(np.full((200, 200, 3), 255, np.uint8), 300, FRENCH, wanted=wanted)
    assert asked.is_set()


def test_reading_gives_up_at_its_time_limit(own_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = own_folder / "tesseract"
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{own_folder}:{os.environ['PATH']}")
    monkeypatch.setattr(words, "READ_LIMIT_S", 0.4)
    with pytest.raises(CannotRead, match="too long"):
        read_words(np.full((200, 200, 3), 255, np.uint8), 300, FRENCH)


def test_a_word_is_not_left_out_for_an_apostrophe_of_which_tesseract_is_not_sure(
    own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = "level\tblock_num\tpar_num\tline_num\tleft\ttop\twidth\theight\tconf\ttext"
    said = [("l'utilisateur", 0), ("d’analyse,", 4), ('"h', 0), ("x'", 2), ("peut", 96)]
    rows = [f"5\t1\t1\t1\t{30 * at}\t10\t25\t9\t{sure}\t{text}" for at, (text, sure) in enumerate(said)]
    (own_folder / "table").write_text("\n".join([head, *rows, ""]))
    program = own_folder / "tesseract"
    program.write_text(f"#!/bin/sh\ncat '{own_folder}/table'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{own_folder}:{os.environ['PATH']}")
    kept = read_words(np.full((200, 200, 3), 255, np.uint8), 300, FRENCH)
    assert [word.text for word in kept] == ["l'utilisateur", "d’analyse,", "peut"]


def test_without_the_program_the_page_is_just_not_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert languages_here() == frozenset()
    with pytest.raises(CannotRead):
        read_words(np.full((200, 200, 3), 255, np.uint8), 300, FRENCH)


def test_french_is_there() -> None:
    assert "fra" in languages_here()


def test_the_command_says_what_the_words_tell_and_puts_them_into_the_pdf(tmp_path: Path) -> None:
    sheet = np.full((1250, 1000, 3), 40, np.uint8)
    receipt = specimens.draw("receipt", 150)
    sheet[100 : 100 + receipt.shape[0], 200 : 200 + receipt.shape[1]] = receipt
    Image.fromarray(sheet).save(tmp_path / "sheet.png", dpi=(150, 150))
    crop([tmp_path / "sheet.png"], json_file=tmp_path / "found.json", pdf=tmp_path / "pages.pdf", words="fra")
    (document,) = json.loads((tmp_path / "found.json").read_text())["images"][0]["documents"]
    assert (document["kind"], document["guess"], document["paper_date"]) == ("other", "other", "2026-10-17")
    with pikepdf.open(tmp_path / "pages.pdf") as pdf:
        assert "/Words" in pdf.pages[0].obj.Resources.Font
