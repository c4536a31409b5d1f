"""`make torture`: 1,000 kills and 100 power cuts (or as many as the command line says).

Prints one figure a line; exit code 1 if anything was lost, doubled or left readable.
"""

import secrets
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.torture import harness, images


def main() -> int:
    """Runs the harness and prints its tables. Words: kills, power cuts, seed."""
    numbers = [int(word) for word in sys.argv[1:]]
    kills, cuts, seed = [*numbers, *[1000, 100, secrets.randbits(32)][len(numbers) :]]
    sys.stderr.write(f"seed {seed}\n")
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        toll = harness.run(Path(folder), kills, seed, _say("kills", kills))
    sys.stdout.write(toll.table() + "\n")
    return 0 if _power(cuts, seed) and toll.good else 1


def _power(cuts: int, seed: int) -> bool:
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        try:
            toll = harness.run_power_cuts(Path(folder), cuts, seed, _say("power cuts", cuts))
        except images.NoImage as error:
            sys.stderr.write(f"No power cuts: {error}; run it as root.\n")
            return True
    sys.stdout.write("\nWith the power cut:\n" + toll.table() + "\n")
    return toll.good


def _say(what: str, of: int) -> Callable[[int], None]:
    def say(done: int) -> None:
        sys.stderr.write(f"\r{done} of {of} {what} " + ("\n" if done == of else ""))
        sys.stderr.flush()

    return say


if __name__ == "__main__":
    sys.exit(main())
