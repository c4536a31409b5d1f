"""Documents that open everywhere, at true size, with nothing of the person in their metadata."""

import io
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from kiosk.scanner.encode import encode_page
from kiosk.scanner.pdf import NotAPageError, PdfPage, build_pdf
from kiosk.scanner.text_layer import Layer, Word, encode_layer
from tests.scanner.papers import draw_paper


def _letter(dpi: float = 200) -> np.ndarray:
    return draw_paper("letter", dpi, np.random.default_rng(5)).picture


def _black_and_white() -> np.ndarray:
    grey = np.asarray(Image.fromarray(_letter()).convert("L"))
    return np.repeat(np.where(grey < 128, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def test_a_letter_at_200_dpi_stays_under_150_kilobytes() -> None:
    assert len(encode_page(_letter())) <= 150_000


def test_pure_black_and_white_is_kept_without_loss() -> None:
    picture = _black_and_white()
    with Image.open(io.BytesIO(encode_page(picture))) as packed:
        assert packed.mode == "1"
        assert (np.asarray(packed.convert("RGB")) == picture).all()


def test_pictures_go_in_byte_for_byte() -> None:
    jpeg = encode_page(_letter())
    with pikepdf.open(io.BytesIO(build_pdf([PdfPage(jpeg, 210, 297)], title="T", language="fr"))) as pdf:
        assert pdf.pages[0].images["/Page"].read_raw_bytes() == jpeg


def test_black_and_white_reads_back_from_the_pdf() -> None:
    picture = _black_and_white()
    data = build_pdf([PdfPage(encode_page(picture), 210, 297)], title="T", language="fr")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        stream = pdf.pages[0].images["/Page"]
        assert isinstance(stream, pikepdf.Stream)
        shown = pikepdf.PdfImage(stream).as_pil_image().convert("L")
    assert (np.asarray(shown) == picture[..., 0]).all()


@pytest.mark.parametrize(("width_mm", "height_mm"), [(210, 297), (85.6, 54), (57, 180)])
def test_pages_have_their_true_size_and_the_later_turn(width_mm: float, height_mm: float) -> None:
    page = PdfPage(encode_page(np.full((80, 60, 3), 200, np.uint8)), width_mm, height_mm, quarter_turns_cw=5)
    with pikepdf.open(io.BytesIO(build_pdf([page], title="T", language="fr"))) as pdf:
        box = [float(side) for side in pdf.pages[0].mediabox]
        assert box[2:] == pytest.approx([width_mm * 72 / 25.4, height_mm * 72 / 25.4], abs=0.01)
        assert pdf.pages[0].obj.Rotate == 90


RED, BLUE = (200, 30, 30), (30, 30, 200)


def _half(colour: tuple[int, int, int]) -> bytes:
    """A card whose upper half has this colour, as a page's file bytes."""
    picture = np.full((108, 171, 3), 255, np.uint8)
    picture[:54] = colour
    return encode_page(picture)


@pytest.mark.parametrize(("turns", "where"), [(0, (0.5, 0.2)), (2, (0.5, 0.8)), (1, (0.8, 0.5)), (3, (0.2, 0.5))])
def test_two_sides_of_a_card_come_on_one_page_upright_at_true_size(
    tmp_path: Path, turns: int, where: tuple[float, float]
) -> None:
    layer = encode_layer(Layer((Word("RECTO", 0.1, 0.1, 0.6, 0.2, 0, 1.0),)))
    back = PdfPage(_half(BLUE), 85.6, 54)
    data = build_pdf([PdfPage(_half(RED), 85.6, 54, turns, layer, back)], title="T", language="fr")
    (tmp_path / "card.pdf").write_bytes(data)
    subprocess.run(["pdftoppm", "-r", "50.8", "-png", "-singlefile", "card.pdf", "card"], cwd=tmp_path, check=True)
    words = subprocess.run(["pdftotext", "card.pdf", "-"], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert "RECTO" in words.stdout
    seen = np.asarray(Image.open(tmp_path / "card.png").convert("RGB")).astype(int)

    wide, high = (54, 85.6) if turns % 2 else (85.6, 54)
    page_wide = max(wide, 85.6) + 20
    assert seen.shape[:2] == pytest.approx(((high + 54 + 28) * 2, page_wide * 2), abs=1)

    def colour(left_mm: float, top_mm: float) -> np.ndarray:
        return np.asarray(seen[round(top_mm * 2), round(left_mm * 2)])

    across, down = where
    left = (page_wide - wide) / 2
    assert colour(left + wide * across, 10 + high * down) == pytest.approx(RED, abs=12)
    assert colour(left + wide * (1 - across), 10 + high * (1 - down)) == pytest.approx((255, 255, 255), abs=12)
    assert colour(page_wide / 2, 10 + high + 8 + 10) == pytest.approx(BLUE, abs=12)
    assert colour(page_wide / 2, 10 + high + 4) == pytest.approx((255, 255, 255), abs=2)


def test_it_declares_pdf_a_title_and_language_and_nothing_else() -> None:
    data = build_pdf([PdfPage(encode_page(_letter()), 210, 297)], title="Avis d’impôt", language="fr")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            assert metadata.pdfa_status == "2B"
            assert metadata["dc:title"] == "Avis d’impôt"
        assert {key: str(value) for key, value in pdf.docinfo.items()} == {"/Title": "Avis d’impôt"}
        assert pdf.Root.Lang == "fr"
        intent = pdf.Root.OutputIntents[0]
        assert intent.S == "/GTS_PDFA1"
        assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
        assert pdf.trailer.ID is not None


def test_the_same_pages_make_the_same_bytes() -> None:
    page = PdfPage(encode_page(_letter(100)), 210, 297)
    assert build_pdf([page], title="T", language="fr") == build_pdf([page], title="T", language="fr")


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(tmp_path: Path) -> None:
    pages = [PdfPage(encode_page(_letter(100)), 210, 297), PdfPage(encode_page(_black_and_white()), 210, 297, 1)]
    path = tmp_path / "document.pdf"
    path.write_bytes(build_pdf(pages, title="T", language="ar"))
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_document_without_pages_and_foreign_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one page"):
        build_pdf([], title="T", language="fr")
    with pytest.raises(NotAPageError):
        build_pdf([PdfPage(b"%PDF-1.4", 210, 297)], title="T", language="fr")
