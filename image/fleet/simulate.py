"""What 1, 20 or 5,000 boxes cost in traffic: a simulation with the boxes' own rules for rings, hours and tellings.

`python -m image.fleet.simulate --boxes 5000`. Each box is asked what it would do (kiosk/box/update.py, kiosk/hours.py);
only the network is simulated. Sizes are measured (docs/fleet.md says where) or assumed, and named here.
"""

import argparse
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk import hours
from kiosk.box import update
from kiosk.box.update import Manifest, Release

BUNDLE_BYTES = 525e6
"""The twin's system as built on 22 November 2026."""
MANIFEST_BYTES = 6e3
"""Manifest and signature with headers and a TLS handshake (assumed)."""
TELLING_BYTES = 6e3
"""1.0 kB of metrics (measured), headers and a TLS handshake (assumed)."""
TELLINGS_A_DAY = 96
LINE_MBIT_S = 20.0
"""What a box's own line carries (assumed)."""
HOURS = "02:00-04:00"
RINGS = (1, 10, 50, 100)
"""Percent, one more each night."""
_DAY = datetime(2026, 11, 23)
_RUNNING, _NEXT = Release("amd64", "1.0", "1.0"), "1.1"


@dataclass(frozen=True)
class Night:
    """One night of an update."""

    percent: int
    updated: int
    """Boxes that took it this night."""
    bundle_bytes: float
    manifest_bytes: float
    peak_mbit_s: float
    """The busiest minute at the server, if it can give every box its whole line."""


def simulate(boxes: int, rings: Sequence[int] = RINGS, seed: int = 1) -> list[Night]:
    """The nights of one update, one ring after the other."""
    chance = random.Random(seed)
    waiting = [f"dc:a6:32:{number >> 16:02x}:{number >> 8 & 255:02x}:{number & 255:02x}" for number in range(boxes)]
    done: set[str] = set()
    nights = []
    for percent in rings:
        offer = Manifest("amd64", _NEXT, "consigne.raucb", percent, "0" * 64)
        minutes: Counter[int] = Counter()
        taken: list[str] = []
        polls = 0
        for box in waiting:
            for at in _polls(chance):
                if not hours.within(HOURS, at.time()):
                    continue
                polls += 1
                running = Release("amd64", _NEXT, "1.0") if box in done else _RUNNING
                if update.wanted(offer, running, update.box_number(box, _NEXT)):
                    done.add(box)
                    taken.append(box)
                    minutes.update(_minutes_of_a_download(at))
                    break
        peak = max(minutes.values(), default=0) * LINE_MBIT_S
        nights.append(Night(percent, len(taken), len(taken) * BUNDLE_BYTES, polls * MANIFEST_BYTES, peak))
    return nights


def tellings_bytes_a_day(boxes: int) -> float:
    """What all boxes tell the collector in a day."""
    return boxes * TELLINGS_A_DAY * TELLING_BYTES


def _polls(chance: random.Random) -> list[datetime]:
    """When a box looks for an update in a night: hourly, each up to an hour later (systemd/kiosk-update.timer)."""
    return [_DAY + timedelta(hours=hour, seconds=chance.uniform(0, 3600)) for hour in range(6)]


def _minutes_of_a_download(at: datetime) -> range:
    begin = at.hour * 60 + at.minute
    return range(begin, begin + 1 + int(BUNDLE_BYTES * 8 / LINE_MBIT_S / 1e6 / 60))


def main() -> int:
    """Print the nights of one update."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--boxes", type=int, default=5000)
    boxes = parser.parse_args().boxes
    for night in simulate(boxes):
        print(
            f"{night.percent:3} %: {night.updated:5} boxes, {night.bundle_bytes / 1e9:8.1f} GB of bundles, "
            f"{night.manifest_bytes / 1e6:6.2f} MB of manifests, busiest minute {night.peak_mbit_s:7.0f} Mbit/s"
        )
    print(f"tellings: {tellings_bytes_a_day(boxes) / 1e6:.1f} MB a day, {boxes * TELLINGS_A_DAY / 86400:.2f} a second")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
