"""`make audit`: every screen in every state, language, size and mode, looked at by the audit; `make test` takes a part.

Prints every lie at once, and at the end its counts; exit code 1 when there was a lie. Some 65,000 screens on all
processors. A look costs five to nine seconds of one, most of it for bringing its screens up: reckoned from 13 looks,
seventeen to twenty minutes on two of them.
"""

import argparse
import multiprocessing
import os
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from PySide6.QtQml import QQmlError

from kiosk.ui import places
from kiosk.ui.desk_specimens import DeskState
from kiosk.ui.languages import LANGUAGE_NAMES
from kiosk.ui.screens import MODES, PANEL_DPI, AnyState, Look, Stage, every_state, has_mode, looks
from kiosk.ui.specimens import State
from tests.ui import approved, operable
from tests.ui.stages import in_turn

BEYOND = (
    (tuple(LANGUAGE_NAMES), ("800x480", "1920x1080"), ("large+reach",)),
    (("fr", "ar", "ru", "ta"), ("600x1024@118", "1080x1920@141"), ("large", "reach")),
)
"""Languages, sizes and modes that the audit sees beyond all the others, 48 looks more than 320: bigger and within reach
together where there is least and most room (contrast changes colours and moves nothing); upright screens of 10.1 and
15.6 inches, laid out as that of 800x1280 is, in languages of the longest and the highest words."""


def main() -> int:
    """Audits what the command line asks for; everything without options."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("languages", "sizes", "modes", "only"):
        parser.add_argument(f"--{name}", default="")
    asked = parser.parse_args()
    every_look = list(
        asked_looks(*(part.split(",") if part else [] for part in (asked.languages, asked.sizes, asked.modes)))
    )
    counts: Counter[str] = Counter()
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn"), places.offscreen) as processes:
        for lies, seen in processes.map(audit, every_look, [tuple(asked.only.split(","))] * len(every_look)):
            counts += seen
            for lie in lies:
                counts["lies"] += 1
                print(lie, flush=True)
    print(
        ", ".join(f"{name} {counts[name]}" for name in ("screens", "texts", "targets", "outlines", "pictures", "lies"))
    )
    return 1 if counts["lies"] else 0


def asked_looks(languages: list[str], sizes: list[str], modes: list[str]) -> Iterator[Look]:
    """Every look for what is left empty; where neither sizes nor modes are asked for, those BEYOND too."""
    chosen = languages or list(LANGUAGE_NAMES)
    yield from looks(chosen, sizes or list(PANEL_DPI), modes or list(MODES), None)
    if sizes or modes:
        return
    for among, more_sizes, more_modes in BEYOND:
        yield from looks([one for one in chosen if one in among], list(more_sizes), list(more_modes), None)


def is_elsewhere(state: AnyState, look: Look) -> bool:
    """Screens of agents alone are French in every language."""
    return isinstance(state, DeskState) and state.step not in approved.OF_PERSON and look.language != "fr"


def audit(look: Look, only: tuple[str, ...]) -> tuple[list[str], Counter[str]]:
    """The lies of all states whose name begins with one of `only`, and how much was looked at."""
    stage = Stage(look)
    warned: list[QQmlError] = []
    stage.engine.warnings.connect(warned.extend)
    lies: list[str] = []
    counts: Counter[str] = Counter()
    for state in every_state():
        if state.name.startswith(only) and has_mode(state, look.mode) and not is_elsewhere(state, look):
            stage.show_any(state)
            for seen in in_turn(stage, state):
                lies += seen.run()
                lies += operable.lies(seen) if isinstance(state, State) else []
                counts += seen.counts
            lies += [f"{look.folder} {state.name}: Qt says {each.toString()}" for each in warned]
            warned.clear()
    stage.close()
    return lies, counts


if __name__ == "__main__":
    sys.exit(main())
