"""`make forms`: 10,000 boxes of signed forms, drawn with pens, folds and noise, read back; exit code 1 below 99.9 %."""

import argparse
import os
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

import cv2

from kiosk.form import Box, Understood, understood
from kiosk.printer.layout import start_qt
from kiosk.scanner.form import read_form
from tests.scanner.signed_forms import SignedForm, signed_form

LEAST_RIGHT = 0.999
_BATCH = 8


@dataclass(frozen=True)
class Tally:
    """How many boxes there were, how many were understood, and each mistake; `silent` ones were not asked about."""

    boxes: int = 0
    right: int = 0
    silent: int = 0
    mistakes: tuple[str, ...] = ()

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.boxes + other.boxes,
            self.right + other.right,
            self.silent + other.silent,
            self.mistakes + other.mistakes,
        )


def tally_of(seeds: Iterable[int], dpi: float = 200.0) -> Tally:
    """Draw the forms with these seeds, read them, and compare with what the person meant."""
    total = Tally()
    for seed in seeds:
        total += _compared(seed, signed_form(seed, dpi))
    return total


def _compared(seed: int, form: SignedForm) -> Tally:
    boxes = [place.box for place in form.part.boxes]
    found = read_form(form.sheet, form.dpi)
    if len(found) != 1 or found[0].part != form.part:
        return Tally(len(boxes), mistakes=(f"form {seed}: not read ({form.story})",))
    said = understood(found[0].boxes)
    meant = Understood(tuple(form.ticked), tuple(form.asked))
    wrong = [
        box
        for box in boxes
        if _answer(box, said) != _answer(box, meant) and not (box in form.may_ask and box in said.asked)
    ]
    silent = [box for box in wrong if _answer(box, said) != "asked"]
    mistakes = [
        f"form {seed}, {box.name}: {_answer(box, meant)} became {_answer(box, said)} ({form.story})" for box in wrong
    ]
    return Tally(len(boxes), len(boxes) - len(wrong), len(silent), tuple(mistakes))


def _answer(box: Box, said: Understood) -> str:
    if box in said.asked:
        return "asked"
    return "ticked" if box in said.ticked else "empty"


def _prepare() -> None:
    start_qt()
    cv2.setNumThreads(1)


def main() -> int:
    """Reads forms until so many boxes were seen, and prints what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--boxes", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=100_000, help="first seed; the tests use seeds below 100,000")
    asked = parser.parse_args()
    total, seed = Tally(), asked.first
    workers = len(os.sched_getaffinity(0))
    with ProcessPoolExecutor(workers, initializer=_prepare) as pool:
        while total.boxes < asked.boxes:
            batches = [range(first, first + _BATCH) for first in range(seed, seed + workers * 4 * _BATCH, _BATCH)]
            for tally in pool.map(partial(tally_of), batches):
                total += tally
                print(*tally.mistakes, sep="\n", end="\n" if tally.mistakes else "", flush=True)
            seed = batches[-1].stop
            print(f"{total.boxes} boxes, {total.right / total.boxes:.4%} right, {total.silent} silent", flush=True)
    return 0 if total.right >= LEAST_RIGHT * total.boxes and not total.silent else 1


if __name__ == "__main__":
    sys.exit(main())
