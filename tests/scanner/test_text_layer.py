"""The invisible words of a PDF page: they lie where they were read, whatever they are."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.scanner.encode import encode_page
from kiosk.scanner.pdf import PdfPage, build_pdf
from kiosk.scanner.text_layer import Layer, NotALayerError, Word, _font_file, decode_layer, encode_layer

PAPER = encode_page(np.full((400, 300, 3), 255, np.uint8))
WORDS = (
    Word("Bulletin", 0.1, 0.1, 0.3, 0.13, 0, 0.9),
    Word("d’août", 0.32, 0.1, 0.42, 0.13, 0, 0.9),
    Word("1 514,73 €", 0.5, 0.5, 0.7, 0.52, 1, 0.8),
)
BOXES = st.floats(0, 1)


def _pdf(words: tuple[Word, ...], turns: int = 0) -> bytes:
    return build_pdf([PdfPage(PAPER, 210, 297, turns, encode_layer(Layer(words, turns)))], title="T", language="fr")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")
@pytest.mark.parametrize("turns", range(4))
def test_the_words_can_be_found_where_they_stand(turns: int, tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(_pdf(WORDS, turns))
    done = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, timeout=60, check=True)
    text = done.stdout.decode()
    assert ">d’août<" in text
    before, _, _ = text.partition(">Bulletin<")
    sides = dict(re.findall(r'(\w+)="([\d.]+)"', before.rsplit("<word", 1)[1]))
    width, height = (595.3, 841.9) if turns % 2 == 0 else (841.9, 595.3)
    assert float(sides["xMin"]) == pytest.approx(0.1 * width, abs=1)
    assert float(sides["xMax"]) == pytest.approx(0.3 * width, abs=1)
    assert float(sides["yMin"]) == pytest.approx(0.1 * height, abs=3)
    assert float(sides["yMax"]) == pytest.approx(0.13 * height, abs=3)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils are not installed")
def test_the_words_are_not_seen(tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(_pdf(WORDS))
    done = subprocess.run(["pdftoppm", "-r", "50", path], capture_output=True, timeout=60, check=True)
    with Image.open(io.BytesIO(done.stdout)) as shown:
        assert np.asarray(shown.convert("L")).min() > 250


def test_a_page_without_words_has_no_font() -> None:
    with pikepdf.open(io.BytesIO(build_pdf([PdfPage(PAPER, 210, 297)], title="T", language="fr"))) as pdf:
        assert "/Font" not in pdf.pages[0].obj.Resources


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.builds(Word, st.text(max_size=12), BOXES, BOXES, BOXES, BOXES, st.integers(0, 9), BOXES), max_size=6)
)
def test_any_words_make_a_pdf_that_can_be_read(words: list[Word]) -> None:
    layer = Layer(tuple(words), 3)
    assert decode_layer(encode_layer(layer)) == layer
    with pikepdf.open(io.BytesIO(_pdf(tuple(words)))) as pdf:
        assert len(pikepdf.parse_content_stream(pdf.pages[0])) >= 4


def test_foreign_bytes_are_refused() -> None:
    with pytest.raises(NotALayerError):
        decode_layer(b"%PDF-1.7")


def test_the_fonts_sum_is_right() -> None:
    """OpenType: the whole file's 32-bit words add up to 0xB1B0AFBA."""
    font = _font_file()
    total = sum(int.from_bytes(font[at : at + 4], "big") for at in range(0, len(font), 4)) & 0xFFFFFFFF
    assert total == 0xB1B0AFBA
