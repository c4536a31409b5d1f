"""What a simulated receipt printer can be: how much it says, what goes wrong with it, what comes out of it."""

import enum
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Bitmap = npt.NDArray[np.bool_]


class Answers(enum.Enum):
    """How much a printer model says about itself."""

    EVERYTHING = "everything"
    NO_PROCESS_ID = "no process id"
    NO_MAKER = "no maker"
    REAL_TIME_ONLY = "real time only"
    NOTHING = "nothing"


class Mishap(enum.Enum):
    """What can go wrong while a paper is printed."""

    OUT_OF_PAPER = "out of paper"
    COVER_OPEN = "cover open"
    SILENT = "silent"
    DROP = "drop the connection"


@dataclass(frozen=True)
class Fault:
    """A mishap at a given row of the paper now in work; `row=None` means just before the cut."""

    mishap: Mishap
    row: int | None


@dataclass(frozen=True)
class PrintedPaper:
    """A finished paper, `(rows, dots)` with True for black; `cut` is False when it was torn off."""

    bitmap: Bitmap
    cut: bool
