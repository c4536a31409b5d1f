"""`python -m tests.bench.kinds`: how often the kind of a paper is guessed right from its words, and zones are read.

The public scenes' papers (what each source is stands in `_SOURCES`; all but cards and passports are other papers), our
specimens, and the made-up French letters of the tests, drawn, laid on the glass, found and read.
"""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np
from PIL import Image

from kiosk.demo import specimens
from kiosk.domain import Category
from kiosk.scanner.categorise import is_card
from kiosk.scanner.kinds import CATEGORY_OF
from kiosk.scanner.mrz_read import read_zone
from kiosk.scanner.pages import FoundPage, find_pages
from kiosk.scanner.reading import Reading, read_page
from tests.bench.reading import LANGUAGES, PUBLIC, drawn
from tests.scanner.french_papers import PAPERS

TODAY = date(2026, 11, 22)
DPI = 200
_SOURCES = {"cni": Category.IDENTITY, "id-rou": Category.IDENTITY, "pass-": Category.IDENTITY}
_WITH_ZONE = ("test-new-back", "id-rou", "pass-")
_SPECIMENS = {
    "identity-front": Category.IDENTITY,
    "identity-back": Category.IDENTITY,
    "vitale": Category.VITALE,
    "payslip": Category.PAYSLIP,
    "attestation": Category.ATTESTATION,
    "tax": Category.TAX,
    "receipt": Category.OTHER,
}


@dataclass
class Tally:
    """Papers of one sort: suggested rightly, wrongly, or not at all; zones read whole of those there are."""

    papers: int = 0
    right: int = 0
    wrong: int = 0
    zones: int = 0
    zones_read: int = 0
    false_questions: int = 0

    def add(self, truth: Category, read: Reading) -> None:
        """Counts one paper."""
        said = read.kind.category if read.kind else None
        self.papers += 1
        self.right += said is truth
        self.wrong += said not in {truth, None}
        self.false_questions += bool(read.doubts)

    def row(self, name: str) -> str:
        """A line of a Markdown table."""
        none = self.papers - self.right - self.wrong
        zones = f"{self.zones_read} of {self.zones}" if self.zones else "-"
        return f"| {name} | {self.papers} | {self.right} | {none} | {self.wrong} | {zones} | {self.false_questions} |"


def _reading(page: FoundPage) -> Reading:
    return read_page(page.picture, page.width_mm, page.height_mm, LANGUAGES, TODAY)


def public() -> Iterator[tuple[str, Tally]]:
    """The public scenes, cards and passports apart from the rest."""
    cards, others = Tally(), Tally()
    for image in json.loads((PUBLIC / "truth.json").read_text())["images"]:
        with Image.open(PUBLIC / image["file"]) as picture:
            sheet = np.asarray(picture.convert("RGB"))
        for page in find_pages(sheet, image["dpi"]):
            if page.blank:
                continue
            source = _nearest(image["documents"], page)
            truth = next((kind for part, kind in _SOURCES.items() if part in source), Category.OTHER)
            tally = others if truth is Category.OTHER else cards
            read = _reading(page)
            tally.add(truth, read)
            if any(part in source for part in _WITH_ZONE):
                tally.zones += 1
                card = is_card(page.width_mm, page.height_mm)
                seen = read_zone(page.picture, page.width_mm, page.height_mm, TODAY) if card else None
                tally.zones_read += seen is not None and not seen.zone.wrong
            kind = f"{read.kind.kind} {read.kind.confidence}" if read.kind else "-"
            print(image["file"], source[-30:], truth, kind, read.doubts, file=sys.stderr, flush=True)
    yield "public: cards and passports", cards
    yield "public: other papers", others


def _nearest(documents: list[dict[str, object]], page: FoundPage) -> str:
    middle = page.quad.mean(axis=0)
    return str(
        min(documents, key=lambda d: float(np.abs(np.mean(np.array(d["quad"]), axis=0) - middle).sum()))["source"]
    )


def ours() -> Iterator[tuple[str, Tally]]:
    """Our specimens and the made-up letters, each alone on dark glass."""
    drawings, letters = Tally(), Tally()
    for name, truth in _SPECIMENS.items():
        drawings.add(truth, _found(specimens.draw(name, DPI)))
    dated = 0
    for number, paper in enumerate(PAPERS):
        read = _found(drawn(paper.lines, (), DPI).picture)
        letters.add(CATEGORY_OF[paper.kind], read)
        dated += (read.paper_date.day if read.paper_date else None) == paper.day
        print(number, paper.name, read.kind, read.paper_date, file=sys.stderr, flush=True)
    yield "our specimens", drawings
    yield f"our made-up letters (own date right: {dated} of {len(PAPERS)})", letters


def _found(picture: np.ndarray) -> Reading:
    height, width = picture.shape[:2]
    sheet = np.full((height + 160, width + 160, 3), 25, np.uint8)
    sheet[80 : 80 + height, 80 : 80 + width] = picture
    (page,) = find_pages(sheet, DPI)
    return _reading(page)


def main() -> None:
    """Print the table as Markdown."""
    start_s = time.process_time()
    print("| papers | number | right | no guess | wrong | zones read whole | false questions |\n" + 7 * "|---" + "|")
    for name, tally in ours():
        print(tally.row(name), flush=True)
    if PUBLIC.exists():
        for name, tally in public():
            print(tally.row(name), flush=True)
    print(f"\nThis process {time.process_time() - start_s:.0f} s, without tesseract's own.", file=sys.stderr)


if __name__ == "__main__":
    main()
