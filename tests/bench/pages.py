"""`python -m tests.bench.pages [FOLDER]`: finding papers, ours beside what people would use instead, same run.

FOLDER holds scenes and their truth.json; without one the public set is measured, and the tables and the plot in
docs/pages-measured.md are drawn anew. Where there is no such set our own drawn scenes are used. Times are processor
time of all threads. Tools that are not installed are left out of the tables and named below them.
"""

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from kiosk.scanner.detect import find_papers
from kiosk.scanner.orient import find_orientation
from kiosk.scanner.pages import find_pages
from kiosk.scanner.pixels import Pixels, Points
from kiosk.scanner.straighten import glance, size_px
from tests.bench.plot import Dot, plot
from tests.bench.processor import least_s
from tests.bench.skew import skew_rows
from tests.scanner.measure import corner_mm, overlap
from tests.scanner.scenes import random_scene

PUBLIC = Path("/work/shared/data/pages")
PLOT, PAGE = Path("docs/pages.svg"), Path("docs/pages-measured.md")
_FROM, _TO = "<!-- drawn by make bench -->\n", "<!-- until here -->\n"
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OMP_THREAD_LIMIT": "1", "MAGICK_THREAD_LIMIT": "1"}
_RUNS = 3
_OWN_SCENES, _LONE = 40, 12
_GOOD = 0.9
_HOW_TO_GET = {
    "unpaper": "unpaper (apt-get install unpaper)",
    "deskew": "deskew (pip install deskew, in an environment of its own, its command on the PATH)",
    "tesseract": "tesseract (apt-get install tesseract-ocr)",
    "convert": "ImageMagick (apt-get install imagemagick)",
}


@dataclass(frozen=True)
class Case:
    """One sheet, its dpi, and the true quads of its papers with whether each is blank."""

    name: str
    sheet: Pixels
    dpi: float
    quads: list[Points]
    blank: list[bool]


@dataclass
class Tally:
    """What one way of finding papers made of all sheets."""

    found: int = 0
    true: int = 0
    good: int = 0
    exact: int = 0
    sheets: int = 0
    seconds: list[float] = field(default_factory=list)
    corners_mm: list[float] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Of precision and recall."""
        return 2 * self.good / max(1, self.found + self.true)

    def row(self, name: str) -> str:
        """A line of a Markdown table."""
        corner = f"{np.median(self.corners_mm):.2f}" if self.corners_mm else "-"
        ms = 1000 * float(np.median(self.seconds))
        return f"| {name} | {self.f1:.3f} | {self.exact / self.sheets:.3f} | {corner} | {ms:.0f} |"


def cases(folder: Path) -> Iterator[Case]:
    """The scenes of a folder with truth.json, else our own."""
    if not (folder / "truth.json").exists():
        for seed in range(_OWN_SCENES):
            scene = random_scene(seed)
            quads, blank = [p.quad for p in scene.placed], [p.paper.blank for p in scene.placed]
            yield Case(str(seed), scene.sheet, scene.dpi, quads, blank)
        return
    for image in json.loads((folder / "truth.json").read_text())["images"]:
        with Image.open(folder / image["file"]) as picture:
            sheet = np.asarray(picture.convert("RGB"))
        quads = [np.array(document["quad"]) for document in image["documents"]]
        yield Case(image["file"], sheet, image["dpi"], quads, [d["blank"] for d in image["documents"]])


def ours(sheet: Pixels, dpi: float) -> list[Points]:
    """This kiosk's way."""
    return [paper.quad for paper in find_papers(sheet, dpi)]


def otsu(sheet: Pixels, dpi: float) -> list[Points]:
    """What most scripts do: Otsu's threshold, outer contours, the smallest rectangle around each."""
    grey = cv2.cvtColor(sheet, cv2.COLOR_RGB2GRAY)
    _, mask = cv2.threshold(cv2.GaussianBlur(grey, (5, 5), 0), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    if np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]]).mean() > 127:
        mask = 255 - mask
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    least = (25 * dpi / 25.4) ** 2
    return [np.array(cv2.boxPoints(cv2.minAreaRect(o))) for o in outlines if cv2.contourArea(o) > least]


def magick_trim(sheet: Pixels, dpi: float) -> list[Points]:
    """ImageMagick's -fuzz -trim: the box that is not the corner's colour (its -deskew loses where that box lay)."""
    with tempfile.NamedTemporaryFile(suffix=".ppm") as file:
        Image.fromarray(sheet).save(file.name)
        command = ["convert", file.name, "-fuzz", "20%", "-format", "%@", "info:"]
        box = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    width, height, left, top = (int(part) for part in box.replace("x", "+").split("+"))
    return [np.array([[left, top], [left + width, top], [left + width, top + height], [left, top + height]], float)]


def _has_magick() -> bool:
    if shutil.which("convert") is None:
        return False
    said = subprocess.run(["convert", "-version"], capture_output=True, text=True, timeout=10, check=False).stdout
    return "ImageMagick" in said


def _encoded(pixels: Pixels) -> bytes:
    return cv2.imencode(".jpg", pixels)[1].tobytes()


def _decoded(packed: bytes) -> Pixels:
    return np.asarray(cv2.imdecode(np.frombuffer(packed, np.uint8), cv2.IMREAD_COLOR))


def measure(way: Callable[[Pixels, float], list[Points]], sheets: list[Case]) -> Tally:
    """Run one way over all sheets and hold it against the truth."""
    tally = Tally()
    for case in sheets:
        found, took_s = least_s(partial(way, case.sheet, case.dpi), 1 if way is magick_trim else _RUNS)
        tally.seconds.append(took_s)
        good = 0
        for quad in case.quads:
            near = max(found, key=lambda one: overlap(one, quad, case.sheet), default=None)
            if near is not None and overlap(near, quad, case.sheet) > _GOOD:
                good += 1
                tally.corners_mm.append(corner_mm(near, quad, case.sheet, case.dpi))
        tally.found, tally.true = tally.found + len(found), tally.true + len(case.quads)
        tally.good, tally.sheets = tally.good + good, tally.sheets + 1
        tally.exact += good == len(found) == len(case.quads)
    return tally


def orientation(sheets: list[Case]) -> Iterator[str]:
    """Lines of a table: share of papers turned right, from each of the four turns, and time for one."""
    looks: dict[str, Callable[[Pixels], int]] = {"ours": lambda page: find_orientation(page).quarter_turns_cw}
    if shutil.which("tesseract"):
        looks["tesseract --psm 0"] = _tesseract_turns
    papers = [(c, q) for c in sheets for q, blank in zip(c.quads, c.blank, strict=True) if not blank][::8]
    for name, look in looks.items():
        right, seconds = 0, []
        for number, (case, quad) in enumerate(papers):
            turn = number % 4
            scale = 100 if name == "ours" else 200
            short = min(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[2] - quad[1])) / case.dpi * scale
            page = np.ascontiguousarray(np.rot90(glance(case.sheet, quad, max(1, round(short))), -turn))
            turns, took_s = least_s(partial(look, page), _RUNS if name == "ours" else 1)
            right += (turns + turn) % 4 == 0
            seconds.append(took_s)
        yield f"| {name} | {right / len(papers):.3f} | {1000 * float(np.median(seconds)):.0f} |"


def _tesseract_turns(page: Pixels) -> int:
    packed = io.BytesIO()
    Image.fromarray(page).save(packed, "PNG")
    command = ["tesseract", "-", "-", "--psm", "0", "--dpi", "200"]
    done = subprocess.run(command, input=packed.getvalue(), capture_output=True, timeout=60, check=False)
    for line in done.stdout.decode().splitlines():
        if line.startswith("Rotate:"):
            return int(line.split(":")[1]) // 90
    return 0


def whole_way(sheets: list[Case]) -> Iterator[str]:
    """Lines of a table: from sheet to finished pages, and two floors, for lone papers of 200 dpi and of 300."""
    lone = [case for case in sheets if len(case.quads) == 1]
    works: dict[str, Callable[[Case], object]] = {
        "sheet to finished pages": lambda case: find_pages(case.sheet, case.dpi),
        "floor: one linear warp and one JPEG of the page": lambda case: _encoded(
            glance(case.sheet, case.quads[0], min(size_px(case.quads[0])))
        ),
        "floor: the sheet decoded and encoded once": lambda case: _encoded(_decoded(_encoded(case.sheet))),
    }
    for name, work in works.items():
        middles = []
        for dpi in (200, 300):
            seconds = [least_s(partial(work, case), _RUNS)[1] for case in lone if case.dpi == dpi]
            middles.append(f"{1000 * float(np.median(seconds)):.0f}" if seconds else "-")
        yield f"| {name} | {' | '.join(middles)} |"


def finding(sheets: list[Case]) -> dict[str, Tally]:
    """What each way of finding papers makes of all sheets."""
    ways = {"ours": ours, "Otsu and minAreaRect": otsu}
    if _has_magick():
        ways["ImageMagick -fuzz 20% -trim"] = magick_trim
    return {name: measure(way, sheets) for name, way in ways.items()}


def tables(sheets: list[Case], tallies: dict[str, Tally]) -> Iterator[str]:
    """The lines of all tables."""
    yield f"{len(sheets)} sheets, {sum(len(case.quads) for case in sheets)} papers; milliseconds of processor time.\n"
    yield "| finding papers | F1 at IoU 0.9 | exact sheets | corner mm, median | ms, median |\n|---|---|---|---|---|"
    yield from (tally.row(name) for name, tally in tallies.items())
    yield "\n![How good, against how long](pages.svg)"
    lone = [(case.sheet, case.dpi, case.quads[0]) for case in sheets if len(case.quads) == 1]
    yield "\n| skew of a lone paper | degrees off, median | 95th percentile | ms, median |\n|---|---|---|---|"
    yield from skew_rows(lone[:: max(1, len(lone) // _LONE)])
    yield "\n| which way up | right | ms, median |\n|---|---|---|"
    yield from orientation(sheets)
    yield "\n| the whole way | ms, median, 200 dpi | 300 dpi |\n|---|---|---|"
    yield from whole_way(sheets)
    missing = [how for tool, how in _HOW_TO_GET.items() if not (shutil.which(tool) or tool == "convert")]
    if not _has_magick():
        missing.append(_HOW_TO_GET["convert"])
    yield f"\nNot installed here, so not measured: {', '.join(missing) or 'nothing'}."


def main() -> None:
    """Print the tables as Markdown, and put those of the public set into docs/pages-measured.md."""
    os.environ.update(_ONE_THREAD)
    cv2.setNumThreads(1)
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PUBLIC
    sheets = list(cases(folder))
    find_pages(sheets[0].sheet, sheets[0].dpi)
    tallies, lines = finding(sheets), []
    for line in tables(sheets, tallies):
        print(line, flush=True)
        lines.append(line)
    if folder == PUBLIC and PUBLIC.exists():
        before, _, rest = PAGE.read_text().partition(_FROM)
        PAGE.write_text(before + _FROM + "\n".join(lines) + "\n" + _TO + rest.partition(_TO)[2])
        dots = [Dot(name, 1000 * float(np.median(tally.seconds)), tally.f1) for name, tally in tallies.items()]
        PLOT.write_text(plot(dots, "F1 at IoU 0.9", "ms a sheet, processor time"))


if __name__ == "__main__":
    main()
