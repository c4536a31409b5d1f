"""`make fuzz`: 100,000 damaged pictures (or as many as the command line says) through reading and finding.

Prints one figure a line; exit code 1 if one was neither read nor refused, or hung.
"""

import secrets
import sys

from tests.fuzz import harness


def main() -> int:
    """Runs the harness and prints its table. Words: how many, seed."""
    numbers = [int(word) for word in sys.argv[1:]]
    count, seed = [*numbers, *[100_000, secrets.randbits(32)][len(numbers) :]]
    sys.stderr.write(f"seed {seed}\n")
    outcome = harness.run(count, seed, lambda done: print(f"\r{done} of {count}", end="", file=sys.stderr, flush=True))
    sys.stdout.write("\n" + outcome.table() + "\n")
    return 0 if outcome.good else 1


if __name__ == "__main__":
    raise SystemExit(main())
