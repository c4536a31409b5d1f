"""How long a paper takes to draw, against the bare text; how many bytes it is on the wire, against the raw dots."""

import dataclasses
import html
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument

from kiosk.domain import Paper
from kiosk.printer import blocks
from kiosk.printer.compose import compose
from kiosk.printer.escpos import strips
from kiosk.printer.layout import font, start_qt
from kiosk.printer.raster import DOTS, length_mm
from kiosk.printer.shapes import FOOTER_PT, HEADING_PT, TEXT_PT, TITLE_PT, draw
from kiosk.printer.specimen import DEFAULT_SITE, specimen_facts
from tests.bench.ratio import Ratio

_ROUNDS = 200


def receipt_on_paper() -> Iterator[Ratio]:
    """A receipt with one document, drawn and on the wire."""
    found = measure()
    how = f"{found['receipt_mm']:.0f} mm, {found['draw_ms']:.2f} ms; the words alone on an eight-bit grey picture"
    yield Ratio("receipt, layout and raster to a bare QTextDocument", found["draw_over_bare_text"], 1.5, how)
    yield Ratio("receipt, bytes on the wire to its dots", found["wire_over_raw_dots"], 1.02, "strips of 240 rows")


def measure() -> dict[str, float]:
    """Ratios of this run: drawing, and bytes; the receipt's length in mm beside them."""
    start_qt()
    facts = specimen_facts(DEFAULT_SITE, "fr")
    receipt = compose(Paper.RECEIPT, dataclasses.replace(facts, lines=facts.lines[:1])).blocks
    bitmap = draw(receipt, 80, rtl=False)
    words = _bare_words(receipt)
    ours_s, bare_s = _thread_s(lambda: draw(receipt, 80, rtl=False), lambda: _bare(words, len(bitmap)))
    return {
        "receipt_mm": length_mm(bitmap),
        "draw_ms": ours_s * 1000,
        "draw_over_bare_text": ours_s / bare_s,
        "wire_over_raw_dots": sum(map(len, strips(bitmap))) / (bitmap.size / 8),
    }


def _bare_words(paper: tuple[blocks.Block, ...]) -> str:
    sizes = {blocks.Title: TITLE_PT[80], blocks.Heading: HEADING_PT, blocks.Footer: FOOTER_PT}
    paragraphs = []
    for block in paper:
        if isinstance(block, blocks.Qr):
            continue
        said = [getattr(block, "text", ""), getattr(block, "strong", ""), *getattr(block, "lines", ())]
        pixels = round(sizes.get(type(block), TEXT_PT) * 203 / 72)
        style = f"margin:0;font-size:{pixels}px"
        paragraphs += [f'<p style="{style}">{html.escape(each)}</p>' for each in said if each]
    return "".join(paragraphs)


def _bare(words: str, rows: int) -> QImage:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font(TEXT_PT))
    document.setHtml(words)
    document.setTextWidth(DOTS[80])
    image = QImage(DOTS[80], rows, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return image


def _thread_s(*actions: Callable[[], object]) -> list[float]:
    """The tenth percentile of this thread's own time for each, taken in turns: others on the machine slow all alike."""
    took: list[list[float]] = [[] for _ in actions]
    for _ in range(_ROUNDS):
        for action, times in zip(actions, took, strict=True):
            start = time.thread_time()
            action()
            times.append(time.thread_time() - start)
    return [sorted(times)[_ROUNDS // 10] for times in took]


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name}: {value:.3f}")
