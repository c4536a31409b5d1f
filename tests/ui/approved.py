"""`make screens`: the screens as they are drawn now against approved pictures; shows what changed.

An approved picture is 400 pixels wide, in 32 steps a colour, without loss: small enough to keep, fine enough to see a
moved button, another word or another shade. `make approve-screens` approves what is drawn now, after somebody looked.
"""

import argparse
import html
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QImage

from kiosk.ui import places
from kiosk.ui.desk_specimens import DeskState
from kiosk.ui.screens import AnyState, Look, Stage, every_state, looks

APPROVED = Path(__file__).parent / "approved"
REPORT = Path("build/screens")
LANGUAGES, SIZES = ("fr", "ar"), ("1280x800", "800x480")
WIDTH_PX = 400
STEP = 8
SHADE = 12
"""A pixel's change, of 255, averaged over its neighbours, that is more than another machine's rounding."""
FEW_PIXELS = 12
"""So many changed pixels of the small picture are still no change: a comma of the smallest words is larger."""
_NEIGHBOURS = 5
OF_PERSON = {"consent", "visit", "yes", "viewYes", "viewCard", "viewPin"}
"""Screens of the desk that speak the person's language; the others are the same in all."""


@dataclass(frozen=True)
class Change:
    """A screen that does not look as approved; `before` is missing when nothing was approved."""

    name: str
    before: np.ndarray | None
    now: np.ndarray


def small(image: QImage) -> np.ndarray:
    """The picture reduced as approved ones are: (height, width, 3) uint8 BGR."""
    rgb = image.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    pixels = rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3)
    height = round(rgb.height() * WIDTH_PX / rgb.width())
    reduced = cv2.resize(pixels, (WIDTH_PX, height), interpolation=cv2.INTER_AREA)
    return reduced // STEP * STEP + STEP // 2


def path_of(look: Look, state: str) -> Path:
    """Where the approved picture of a screen lies."""
    return APPROVED / f"{look.language}-{look.width_px}x{look.height_px}" / f"{state}.webp"


def is_kept(look: Look, state: AnyState) -> bool:
    """Whether this screen in this look has an approved picture."""
    if isinstance(state, DeskState) and look.language != "fr" and state.step not in OF_PERSON:
        return False
    return look.mode == "plain" and look.language in LANGUAGES and f"{look.width_px}x{look.height_px}" in SIZES


def differs(before: np.ndarray, now: np.ndarray) -> bool:
    """Whether a person could see the difference."""
    if before.shape != now.shape:
        return True
    change = cv2.absdiff(before, now).max(axis=2)
    return int((cv2.blur(change, (_NEIGHBOURS, _NEIGHBOURS)) > SHADE).sum()) > FEW_PIXELS


def change_of(look: Look, state: str, image: QImage) -> Change | None:
    """What changed on this screen, or None."""
    path, now = path_of(look, state), small(image)
    before = cv2.imread(str(path)) if path.is_file() else None
    if before is not None and not differs(before, now):
        return None
    return Change(f"{path.parent.name}/{state}", before, now)


def drawn() -> Iterator[tuple[Look, str, QImage]]:
    """Every screen that has (or wants) an approved picture, as it is drawn now."""
    for look in looks(list(LANGUAGES), list(SIZES), ["plain"], None):
        stage = Stage(look)
        for state in every_state():
            if is_kept(look, state):
                stage.show_any(state)
                yield look, state.name, stage.picture()
        stage.close()


def approve() -> int:
    """Keeps what is drawn now; a picture that looks the same stays as it is, those of former screens go."""
    wanted, written = set(), 0
    for look, state, image in drawn():
        path = path_of(look, state)
        wanted.add(path)
        if (change := change_of(look, state, image)) is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(path), change.now, [cv2.IMWRITE_WEBP_QUALITY, 101])
            written += 1
    gone = [path for path in APPROVED.rglob("*.webp") if path not in wanted]
    for path in gone:
        path.unlink()
    print(f"{len(wanted)} pictures: {written} new or changed, {len(gone)} gone")
    return 0


def compare() -> int:
    """Says what changed, and shows it in build/screens/index.html; exit code 1 when anything did."""
    seen, changes = 0, []
    for look, state, image in drawn():
        seen += 1
        if (change := change_of(look, state, image)) is not None:
            changes.append(change)
            print(f"{change.name}: {'looks different' if change.before is not None else 'was never approved'}")
    print(f"{seen} screens, {len(changes)} changed")
    if changes:
        print(f"See {report(changes)}; if that is what you want, run `make approve-screens`.")
    return 1 if changes else 0


def report(changes: list[Change]) -> Path:
    """A page with before, now and the difference of each change."""
    shutil.rmtree(REPORT, ignore_errors=True)
    REPORT.mkdir(parents=True)
    lines = ["<!doctype html><meta charset=utf-8><title>Screens that changed</title>"]
    for number, change in enumerate(changes):
        lines.append(f"<h2>{html.escape(change.name)}</h2>")
        for kind, pixels in _views(change).items():
            name = f"{number:03}-{kind}.png"
            cv2.imwrite(str(REPORT / name), pixels)
            lines.append(f'<img src="{name}" alt="{kind}" title="{kind}">')
    index = REPORT / "index.html"
    index.write_text("\n".join(lines), encoding="utf-8")
    return index


def _views(change: Change) -> dict[str, np.ndarray]:
    if change.before is None:
        return {"now": change.now}
    views = {"before": change.before, "now": change.now}
    if change.before.shape == change.now.shape:
        views["difference"] = 255 - cv2.absdiff(change.before, change.now)
    return views


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--approve", action="store_true", help="keep what is drawn now")
    wish = parser.parse_args()
    places.offscreen()
    sys.exit(approve() if wish.approve else compare())
