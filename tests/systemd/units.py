"""Our units and what stands beside them in the image, read as the files that they are."""

import configparser
import re
import subprocess
from pathlib import Path

UNITS = Path(__file__).parent.parent.parent / "systemd"
OVERLAY = UNITS.parent / "image/overlay"
SERVICES = sorted(UNITS.glob("*.service"))
FOUR = ("kiosk-printer", "kiosk-scanner", "kiosk-ui", "kiosk-upload")
USERS = {words[1]: words[2] for line in (UNITS / "sysusers.conf").read_text().splitlines()
         if (words := line.split())[0] == "u"}  # fmt: skip
MOST_EXPOSURE = "15"


def analyze(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["systemd-analyze", *map(str, words)], capture_output=True, text=True, timeout=60, check=False
    )  # fmt: skip


def unit(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path)
    return parser


def seconds(span: str) -> float:
    """A time as our units write it: a number with ms, s or min."""
    number, word = re.fullmatch(r"(\d+)(ms|s|min)", span).groups()  # type: ignore[union-attr]
    return int(number) * {"ms": 0.001, "s": 1.0, "min": 60.0}[word]
