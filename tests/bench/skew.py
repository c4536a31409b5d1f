"""How well ours and what people would use instead tell the skew of a lone paper: one table, same sheets, same run."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from kiosk.scanner.detect import find_papers
from kiosk.scanner.pixels import Pixels, Points
from tests.bench.processor import least_s

_LIMIT_S = 120
_EVEN = re.compile(r"rotation average: (-?[\d.]+)")
_ANGLE = re.compile(r"Estimated angle: (-?[\d.]+)")


def skew_rows(sheets: list[tuple[Pixels, float, Points]]) -> Iterator[str]:
    """A line of a Markdown table for each tool that is here: how far its angle is off, and its processor time.

    Each sheet comes with its dpi and the true quad (4,2) of its only paper.
    """
    for name, tool in _tools().items():
        off, seconds = [], []
        for sheet, dpi, quad in sheets:
            found, took_s = least_s(partial(tool, sheet, dpi), 1)
            seconds.append(took_s)
            off.append(_apart(found, _turn(quad)))
        middle, far = np.percentile(off, [50, 95])
        yield f"| {name} | {middle:.2f} | {far:.2f} | {1000 * float(np.median(seconds)):.0f} |"


def _tools() -> dict[str, Callable[[Pixels, float], float]]:
    tools: dict[str, Callable[[Pixels, float], float]] = {"ours": _ours}
    others = (
        ("ImageMagick -deskew 40%", "convert", _magick),
        ("unpaper", "unpaper", _unpaper),
        ("deskew (PyPI)", "deskew", _deskew),
    )
    return tools | {name: tool for name, command, tool in others if shutil.which(command)}


def _ours(sheet: Pixels, dpi: float) -> float:
    papers = find_papers(sheet, dpi)
    return _turn(papers[0].quad) if papers else 0.0


def _magick(sheet: Pixels, dpi: float) -> float:
    with _file(sheet) as path:
        return -float(_said(["convert", str(path), "-deskew", "40%", "-format", "%[deskew:angle]", "info:"]) or 0)


def _unpaper(sheet: Pixels, dpi: float) -> float:
    with _file(sheet) as path:
        said = _said(["unpaper", "-v", "--overwrite", str(path), str(path.with_suffix(".out.pgm"))])
    found = _EVEN.search(said)
    return float(np.degrees(float(found[1]))) if found and "NO ROTATING" not in said else 0.0


def _deskew(sheet: Pixels, dpi: float) -> float:
    with _file(sheet) as path:
        found = _ANGLE.search(_said(["deskew", str(path)]))
    return float(found[1]) if found else 0.0


@contextmanager
def _file(sheet: Pixels) -> Iterator[Path]:
    """The sheet as a grey PGM file, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="skew-") as folder:
        path = Path(folder) / "sheet.pgm"
        cv2.imwrite(str(path), cv2.cvtColor(sheet, cv2.COLOR_RGB2GRAY))
        yield path


def _said(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=_LIMIT_S, check=False)
    return done.stdout + done.stderr


def _turn(quad: Points) -> float:
    along = quad[1] - quad[0]
    return float(np.degrees(np.arctan2(along[1], along[0])))


def _apart(one: float, other: float) -> float:
    """The angle between two directions, quarter turns apart from each other being the same."""
    return abs((one - other + 45) % 90 - 45)
