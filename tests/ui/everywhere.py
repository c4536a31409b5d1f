"""`make audit`: every screen in every state, language, size and mode, looked at by the audit; `make test` takes a part.

Prints its counts, and every lie; exit code 1 when there was one. Some 30,000 screens: a quarter of an hour.
"""

import argparse
import sys
from collections import Counter

from kiosk.ui import places, specimens
from kiosk.ui.languages import LANGUAGE_NAMES
from kiosk.ui.screens import MODES, PANEL_DPI, Stage, looks
from tests.ui.audit import Audit


def main() -> int:
    """Audits what the command line asks for; everything without options."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, every in (("languages", LANGUAGE_NAMES), ("sizes", PANEL_DPI), ("modes", MODES), ("only", ())):
        parser.add_argument(f"--{name}", default=",".join(every))
    asked = parser.parse_args()
    places.offscreen()
    counts: Counter[str] = Counter()
    lies = 0
    languages, sizes, modes = (part.split(",") for part in (asked.languages, asked.sizes, asked.modes))
    for look in looks(languages, sizes, modes, None):
        stage = Stage(look)
        for state in specimens.states():
            if any(state.name.startswith(name) for name in asked.only.split(",")):
                stage.show(state)
                seen = Audit(stage, look, state.name)
                for lie in seen.run():
                    print(lie, flush=True)
                    lies += 1
                counts += seen.counts
        stage.close()
    print(f"{dict(counts)}, {lies} lies")
    return 1 if lies else 0


if __name__ == "__main__":
    sys.exit(main())
