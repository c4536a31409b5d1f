"""`kiosk crop`: what comes out, and one sentence for each picture that cannot be worked on."""

import json
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pytest
import typer
from PIL import Image
from typer.testing import CliRunner, Result

from kiosk.scanner.crop import crop
from kiosk.scanner.picture_file import read_picture
from tests.scanner.measure import overlap
from tests.scanner.scenes import Look, Place, Scene, make_scene

app = typer.Typer()
app.command()(crop)


@pytest.fixture
def scene() -> Scene:
    places = [Place("card", 60, 60, 92), Place("receipt", 150, 160, 1)]
    return make_scene(places, Look(lid="grey"), np.random.default_rng(1))


@pytest.fixture
def picture(tmp_path: Path, scene: Scene) -> Path:
    path = tmp_path / "sheet.jpg"
    Image.fromarray(scene.sheet).save(path, quality=92, dpi=(150, 150))
    return path


def _run(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def test_pages_predictions_pdf_and_explanation_come_out(tmp_path: Path, picture: Path, scene: Scene) -> None:
    out, found = tmp_path / "out", tmp_path / "found.json"
    done = _run(picture, "--json", found, "--out", out, "--pdf", tmp_path / "all.pdf", "--explain", tmp_path / "why")
    assert done.exit_code == 0, done.output
    (image,) = json.loads(found.read_text())["images"]
    assert image["file"] == "sheet.jpg"
    assert image["seconds"] > 0
    assert image["peak_rss_mb"] > 10
    assert len(image["documents"]) == 2
    for placed in scene.placed:
        assert max(overlap(d["quad"], placed.quad, scene.sheet) for d in image["documents"]) > 0.95
    assert sorted(path.name for path in out.iterdir()) == ["sheet-1.jpg", "sheet-2.jpg"]
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "why" / "sheet-1.jpg").exists()


def _card_picture(path: Path, names: tuple[str, ...]) -> Path:
    places = [Place(name, 60 + 95 * index, 50, 1) for index, name in enumerate(names)]
    scene = make_scene(places, Look(lid="grey", glass_mm=(216, 100)), np.random.default_rng(1))
    Image.fromarray(scene.sheet).save(path, quality=95, dpi=(150, 150))
    return path


def _page_count(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


@pytest.mark.parametrize("scans", [1, 2])
def test_both_sides_of_a_card_come_on_one_page_unless_told_otherwise(tmp_path: Path, scans: int) -> None:
    sides = ("identity-front", "identity-back")
    names = [sides] if scans == 1 else [(side,) for side in sides]
    pictures = [_card_picture(tmp_path / f"{number}.jpg", each) for number, each in enumerate(names)]
    assert _run(*pictures, "--pdf", tmp_path / "one.pdf").exit_code == 0
    assert _page_count(tmp_path / "one.pdf") == 1
    assert _run(*pictures, "--pdf", tmp_path / "two.pdf", "--no-join-cards").exit_code == 0
    assert _page_count(tmp_path / "two.pdf") == 2


def test_two_different_cards_stay_two_pages(tmp_path: Path) -> None:
    picture = _card_picture(tmp_path / "two.jpg", ("identity-front", "vitale"))
    assert _run(picture, "--pdf", tmp_path / "two.pdf").exit_code == 0
    assert _page_count(tmp_path / "two.pdf") == 2


def test_backs_scanned_after_all_fronts_are_put_between_them(tmp_path: Path, picture: Path) -> None:
    paths = [tmp_path / f"{name}.jpg" for name in ("front1", "front2", "back2", "back1")]
    for path in paths:
        path.write_bytes(picture.read_bytes())
    done = _run(*paths, "--backs-follow", "--json", tmp_path / "found.json")
    assert done.exit_code == 0
    order = [image["file"] for image in json.loads((tmp_path / "found.json").read_text())["images"]]
    assert order == ["front1.jpg", "back1.jpg", "front2.jpg", "back2.jpg"]
    assert _run(*paths[:3], "--backs-follow").exit_code == 2


def _bad_pictures(folder: Path, good: bytes) -> dict[str, str]:
    (folder / "text.jpg").write_bytes(b"not a picture")
    (folder / "short.jpg").write_bytes(good[: len(good) // 2])
    Image.new("RGB", (1, 1)).save(folder / "dot.png")
    cv2.imwrite(str(folder / "deep.png"), np.zeros((300, 300, 3), np.uint16))
    cv2.imwrite(str(folder / "deep-grey.png"), np.zeros((300, 300), np.uint16))
    cv2.imwrite(str(folder / "deep.ppm"), np.full((300, 300, 3), 40000, np.uint16))
    Image.new("F", (300, 300)).save(folder / "real.tif")
    Image.new("LAB", (300, 300)).save(folder / "lab.tif")
    (folder / "folder").mkdir()
    (folder / "huge.pgm").write_bytes(b"P5 20000 6000 255\n")
    (folder / "bomb.pgm").write_bytes(b"P5 200000 60000 255\n")
    return {
        "text.jpg": "no picture",
        "short.jpg": "cut short",
        "dot.png": "too small",
        "deep.png": "16 bits",
        "deep-grey.png": "16 bits",
        "deep.ppm": "16 bits",
        "real.tif": "16 bits",
        "lab.tif": "rare kind",
        "folder": "a folder",
        "huge.pgm": "100 megapixels",
        "bomb.pgm": "100 megapixels",
        "gone.jpg": "no such file",
    }


def test_each_bad_picture_gets_one_sentence_and_the_good_one_is_done(tmp_path: Path, picture: Path) -> None:
    why = _bad_pictures(tmp_path, picture.read_bytes())
    done = _run(*(tmp_path / name for name in why), picture, "--dpi", "150", "--pdf", tmp_path / "new" / "all.pdf")
    assert done.exit_code == 2
    lines = done.output.strip().splitlines()
    assert len(lines) == len(why) + 1
    for name, words in why.items():
        (line,) = (line for line in lines if line.startswith(f"{tmp_path / name}:"))
        assert words in line
    assert "mm" in lines[-1]
    assert _page_count(tmp_path / "new" / "all.pdf") == 2


def test_a_language_that_tesseract_does_not_know_is_said_before_any_work(tmp_path: Path, picture: Path) -> None:
    done = _run(picture, "--words", "eng+klingon", "--out", tmp_path / "out")
    assert done.exit_code == 2
    assert done.output.startswith("--words: tesseract cannot read 'klingon' here: it has ")
    assert not (tmp_path / "out").exists()


def test_a_picture_that_hides_its_resolution_is_asked_for_it(tmp_path: Path, scene: Scene) -> None:
    Image.fromarray(scene.sheet).save(tmp_path / "sheet.png")
    assert "--dpi" in _run(tmp_path / "sheet.png").output
    assert _run(tmp_path / "sheet.png", "--dpi", "150").exit_code == 0


def test_a_picture_with_two_resolutions_is_refused(tmp_path: Path) -> None:
    Image.new("L", (1728, 1100)).save(tmp_path / "fax.tif", dpi=(204, 98))
    assert "square pixels" in _run(tmp_path / "fax.tif").output


def test_every_page_of_a_tiff_and_every_picture_of_one_name_is_kept(
    tmp_path: Path, picture: Path, scene: Scene
) -> None:
    heap = Image.fromarray(scene.sheet)
    heap.save(tmp_path / "sheet.tif", save_all=True, append_images=[heap], dpi=(150, 150))
    done = _run(tmp_path / "sheet.tif", picture, "--out", tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert f"{tmp_path / 'sheet.tif'}, page 2: " in done.output
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"sheet-{n}.jpg" for n in range(1, 7)]


def test_no_page_takes_the_place_of_a_picture_that_was_given(tmp_path: Path, scene: Scene) -> None:
    given = [tmp_path / "scan.jpg", tmp_path / "scan-1.jpg"]
    for path in given:
        Image.fromarray(scene.sheet).save(path, dpi=(150, 150))
    before = [path.read_bytes() for path in given]
    assert _run(*given, "--out", tmp_path).exit_code == 0
    assert [path.read_bytes() for path in given] == before


def test_a_picture_is_read_as_a_viewer_shows_it(tmp_path: Path, scene: Scene) -> None:
    sheet = Image.fromarray(scene.sheet)
    turned = Image.Exif()
    turned[0x0112] = 6
    sheet.rotate(90, expand=True).save(tmp_path / "turned.png", exif=turned)
    clear = sheet.convert("RGBA")
    clear.paste((0, 0, 0, 0), (0, 0, 100, 100))
    clear.save(tmp_path / "clear.png")
    assert np.array_equal(read_picture(tmp_path / "turned.png", 150)[0], scene.sheet)
    assert (read_picture(tmp_path / "clear.png", 150)[0][:100, :100] == 255).all()
    sheet.convert("CMYK").save(tmp_path / "cmyk.jpg", dpi=(150, 150))
    sheet.quantize(64).save(tmp_path / "few.png", dpi=(150, 150))
    for name in ("cmyk.jpg", "few.png"):
        assert np.abs(read_picture(tmp_path / name, None)[0].astype(int) - scene.sheet).mean() < 12


def test_a_pdf_without_pages_is_not_made_and_says_so(tmp_path: Path) -> None:
    Image.new("RGB", (600, 800), (250, 250, 250)).save(tmp_path / "glass.png", dpi=(75, 75))
    done = _run(tmp_path / "glass.png", "--pdf", tmp_path / "none.pdf")
    assert done.exit_code == 2
    assert "no PDF was made" in done.output
    assert not (tmp_path / "none.pdf").exists()


def test_a_place_that_cannot_be_written_is_told_before_the_work(tmp_path: Path, picture: Path) -> None:
    done = _run(picture, "--out", picture / "pages")
    assert done.exit_code == 2
    assert done.output.strip() == f"{picture / 'pages'}: This folder cannot be made: choose another place."
