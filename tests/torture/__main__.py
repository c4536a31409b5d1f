"""`make torture`: 1,000 kills (or as many as the command line says); exit code 1 if anything was lost or doubled."""

import secrets
import sys
import tempfile
from pathlib import Path

from tests.torture import harness


def main() -> int:
    """Runs the harness and prints its table."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else secrets.randbits(32)
    sys.stderr.write(f"seed {seed}\n")

    def say(done: int) -> None:
        sys.stderr.write(f"\r{done} of {kills} kills ")
        sys.stderr.flush()

    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        toll = harness.run(Path(folder), kills, seed, say)
    sys.stderr.write("\n")
    sys.stdout.write(toll.table() + "\n")
    return 0 if toll.good else 1


if __name__ == "__main__":
    sys.exit(main())
