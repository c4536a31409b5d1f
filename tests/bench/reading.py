"""`python -m tests.bench.reading [own|public]`: how well tesseract reads our pages, beside the raw sheet.

The raw sheet is turned upright by the truth's quarter turns and nothing else. Ours is the page as it goes into the PDF,
packed and unpacked. Both go through the same reader, three times. The character error rate counts, for each line of
the truth, the fewest letters to change for it to stand somewhere in what was read, so that the order of columns does
not matter.
"""

import io
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median

import cv2
import numpy as np
from PIL import Image

from kiosk.demo.specimens.canvas import Canvas
from kiosk.scanner.pack import pack_page
from kiosk.scanner.pages import find_pages
from kiosk.scanner.pixels import Pixels
from kiosk.scanner.straighten import straighten
from kiosk.scanner.words import read_words, text_lines
from tests.scanner.french_papers import PAPERS
from tests.scanner.papers import KINDS, DrawnPaper
from tests.scanner.scenes import Look, Place, Scene, make_scene

PUBLIC = Path("/work/shared/data/pages")
LANGUAGES = ("fra",)
A4_MM = (210.0, 297.0)
SMALL_PRINT_MM = 2.1
_LEAST_LINE = 8
_SURE = 0.93
_AROUND_PX = (0, 7, 20)

_WHITE = Look(lid="white", dpi=200, tint=(0.97, 0.97, 0.96))
CLASSES: dict[str, tuple[Look, float]] = {
    "white lid, 200 dpi": (_WHITE, 0.6),
    "white lid, 150 dpi": (replace(_WHITE, dpi=150), -0.5),
    "white lid, 300 dpi": (replace(_WHITE, dpi=300), 0.4),
    "black lid": (replace(_WHITE, lid="black"), 1.0),
    "open lid": (replace(_WHITE, lid="open", falloff_levels=20), -1.2),
    "upside-down": (_WHITE, 180.7),
    "skewed": (_WHITE, 7.5),
    "very skewed": (replace(_WHITE, lid="black"), -14.0),
    "dark": (replace(_WHITE, tint=(0.5, 0.49, 0.47), noise_levels=2.5, dusk_levels=25), 0.5),
    "crumpled": (replace(_WHITE, folds=6, lumps_levels=5.0), 1.0),
    "noisy": (replace(_WHITE, noise_levels=4.0, quality=70, blur_px=1.1), -0.8),
}
"""What the scanner adds, and how the paper lies (degrees)."""


@dataclass
class Tally:
    """Letters of the truth, those misread on the raw sheet and on our page, our page's bytes."""

    letters: int = 0
    raw: int = 0
    ours: int = 0
    most_bytes: int = 0

    def row(self, name: str) -> str:
        """A line of a Markdown table."""
        raw, ours = 100 * self.raw / self.letters, 100 * self.ours / self.letters
        return f"| {name} | {raw:.1f} | {ours:.1f} | {ours - raw:+.1f} | {self.most_bytes / 1000:.0f} |"


def drawn(lines: Sequence[str], small: Sequence[str], dpi: float) -> DrawnPaper:
    """A letter with these lines, and others at its foot in small print."""
    page = Canvas(A4_MM, round(dpi))
    y_mm = 30.0
    for number, line in enumerate(lines):
        page.text((20, y_mm), line, (5.0, 3.6, 3.2, 2.8)[min(number, 3)])
        y_mm += 8
    for line in small:
        page.text((20, y_mm), line, SMALL_PRINT_MM)
        y_mm += 2 * SMALL_PRINT_MM
    return DrawnPaper("text", page.picture(), *A4_MM)


def misread(truth: Sequence[str], read: str) -> tuple[int, int]:
    """Letters of the truth's lines, and how many to change for each line to stand somewhere in what was read."""
    wrong = letters = 0
    for line in truth:
        bare = "".join(line.split())
        if len(bare) >= _LEAST_LINE:
            letters += len(bare)
            wrong += min(len(bare), _distance(bare, read))
    return letters, wrong


def _distance(line: str, text: str) -> int:
    """The least number of changes that make the line a part of the text (Sellers' algorithm)."""
    codes = np.array([ord(c) for c in text], np.int32)
    before = np.zeros(len(codes) + 1, np.int32)
    steps = np.arange(len(codes) + 1, dtype=np.int32)
    for number, letter in enumerate(line, 1):
        now = np.empty_like(before)
        now[0] = number
        now[1:] = np.minimum(before[1:] + 1, before[:-1] + (codes != ord(letter)))
        before = np.asarray(np.minimum.accumulate(now - steps) + steps, np.int32)
    return int(before.min())


def _read(picture: Pixels, dpi: float) -> str:
    words = read_words(picture, dpi, LANGUAGES)
    return "".join("".join(line.split()) for line in text_lines(words))


def _wrong(truth: Sequence[str], pictures: Sequence[tuple[Pixels, float]]) -> int:
    """How many letters are misread on these pictures with their dpi, the median of three readings: tesseract keeps or
    drops whole lines of one and the same page as some pixels more around it decide.
    """
    around = [
        [
            (np.asarray(cv2.copyMakeBorder(picture, px, px, px, px, cv2.BORDER_REPLICATE), np.uint8), dpi)
            for picture, dpi in pictures
        ]
        for px in _AROUND_PX
    ]
    return int(median(misread(truth, "".join(_read(*one) for one in more))[1] for more in around))


def _ours(sheet: Pixels, dpi: float) -> tuple[list[tuple[Pixels, float]], int]:
    """Our pages of a sheet as they go into the PDF, each with its dpi, and the bytes of the largest."""
    pictures, most = [], 0
    for page in find_pages(sheet, dpi):
        packed = pack_page(page.picture)
        most = max(most, len(packed))
        with Image.open(io.BytesIO(packed)) as image:
            pictures.append((np.asarray(image.convert("RGB")), dpi * image.width / page.picture.shape[1]))
    return pictures, most


def own() -> dict[str, Tally]:
    """Our own letters, whose text is known, laid on the glass in many ways."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for number, (name, (look, turn_deg)) in enumerate(CLASSES.items()):
        for at in range(number % 4, len(PAPERS), 4):
            lines, small = PAPERS[at].lines, PAPERS[at - 1].lines
            KINDS["text"] = partial(_text_paper, lines, small)
            scene = make_scene([Place("text", 108, 148.5, turn_deg)], look, np.random.default_rng(number))
            _add(tallies[name], (*lines, *small), scene, round(turn_deg / 90) % 4)
            print(tallies[name].row(f"{name}: {PAPERS[at].name}"), file=sys.stderr, flush=True)
    return tallies


def _text_paper(lines: Sequence[str], small: Sequence[str], dpi: float, _rng: np.random.Generator) -> DrawnPaper:
    return drawn(lines, small, dpi)


def _add(tally: Tally, truth: Sequence[str], scene: Scene, turns_ccw: int) -> None:
    raw = np.ascontiguousarray(np.rot90(scene.sheet, turns_ccw))
    pictures, size = _ours(scene.sheet, scene.dpi)
    tally.letters += misread(truth, "")[0]
    tally.raw += _wrong(truth, [(raw, scene.dpi)])
    tally.ours += _wrong(truth, pictures)
    tally.most_bytes = max(tally.most_bytes, size)


def public() -> dict[str, Tally]:
    """The public scenes with one page of print whose source lies in another scene too.

    Their text is not known: the truth is what is read surely on the best other sheet of the same source, straightened.
    """
    images = json.loads((PUBLIC / "truth.json").read_text())["images"]
    single = [image for image in images if [d["kind"] for d in image["documents"]] == ["page"]]
    single = [image for image in single if not image["documents"][0]["blank"]]
    tallies: dict[str, Tally] = defaultdict(Tally)
    for image in single:
        source = image["documents"][0]["source"]
        others = [other for other in single if other is not image and other["documents"][0]["source"] == source]
        best = max(others, key=lambda other: other["dpi"], default=None)
        if best is None or "sparse" in best["tags"]:
            continue
        truth = list(_sure_lines(best))
        scene = Scene(_sheet(image), image["dpi"], image["background"], ())
        one = Tally()
        _add(one, truth, scene, -image["documents"][0]["upright_cw"] // 90)
        for name in {image["background"], *image["tags"]}:
            for key in ("letters", "raw", "ours"):
                setattr(tallies[name], key, getattr(tallies[name], key) + getattr(one, key))
            tallies[name].most_bytes = max(tallies[name].most_bytes, one.most_bytes)
        print(one.row(image["file"]), file=sys.stderr, flush=True)
    return tallies


def _sheet(image: dict[str, object]) -> Pixels:
    with Image.open(PUBLIC / str(image["file"])) as picture:
        return np.asarray(picture.convert("RGB"))


def _sure_lines(image: dict[str, object]) -> Iterator[str]:
    documents = image["documents"]
    assert isinstance(documents, list)
    dpi = float(str(image["dpi"]))
    page = straighten(_sheet(image), np.array(documents[0]["quad"]), dpi)
    words = read_words(page, dpi, LANGUAGES)
    weak = {word.line for word in words if word.sure < _SURE}
    return iter(text_lines([word for word in words if word.line not in weak]))


def main() -> None:
    """Print the tables as Markdown."""
    wanted = sys.argv[1:] or ["own", "public"]
    head = "| {} | raw sheet, % | our page, % | points | largest page, kB |\n|---|---|---|---|---|"
    if "own" in wanted:
        print(head.format("our own letters"), *(tally.row(name) for name, tally in own().items()), sep="\n")
    if "public" in wanted and PUBLIC.exists():
        print(head.format("public scenes"), *(tally.row(name) for name, tally in public().items()), sep="\n")


if __name__ == "__main__":
    main()
