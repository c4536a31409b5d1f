"""`make audit`: every screen in every state, language, size and mode, looked at by the audit; `make test` takes a part.

Prints every lie at once, and at the end its counts; exit code 1 when there was a lie. Some 40,000 screens on all
processors: about ten minutes on two of them.
"""

import argparse
import multiprocessing
import os
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from kiosk.ui import places, specimens
from kiosk.ui.languages import LANGUAGE_NAMES
from kiosk.ui.screens import MODES, PANEL_DPI, Look, Stage, looks
from tests.ui.stages import in_turn


def main() -> int:
    """Audits what the command line asks for; everything without options."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, every in (("languages", LANGUAGE_NAMES), ("sizes", PANEL_DPI), ("modes", MODES), ("only", ())):
        parser.add_argument(f"--{name}", default=",".join(every))
    asked = parser.parse_args()
    languages, sizes, modes = (part.split(",") for part in (asked.languages, asked.sizes, asked.modes))
    every_look = list(looks(languages, sizes, modes, None))
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


def audit(look: Look, only: tuple[str, ...]) -> tuple[list[str], Counter[str]]:
    """The lies of all states whose name begins with one of `only`, and how much was looked at."""
    stage = Stage(look)
    lies: list[str] = []
    counts: Counter[str] = Counter()
    for state in specimens.states():
        if state.name.startswith(only):
            stage.show(state)
            for seen in in_turn(stage, state):
                lies += seen.run()
                counts += seen.counts
    stage.close()
    return lies, counts


if __name__ == "__main__":
    sys.exit(main())
