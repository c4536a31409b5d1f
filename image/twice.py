"""`make image-twice`: builds the image twice, each from an empty folder, and says whether the two are the same.

`python -m image.twice --arch amd64 [--twin] [--keep]`

Each build fetches and unpacks Debian's packages itself. Both get the same time, and the twin the same keys; a mirror
that changes in between shows as a difference (`--mirror` takes a snapshot of Debian). Of two builds that differ it
names the files. Runs as root; the exit code is 1 when anything differs.
"""

import argparse
import filecmp
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from image import debian
from image.target import TARGETS
from image.tools import PROJECT, epoch, say

FOLDER = PROJECT / "build/image-twice"
MOST_NAMED = 40
SAME = ("root_hash", "system_sha256", "packages", "kernel")
"""What image.build writes down of a build (its JSON file) and must be the same."""
STARTED = ("initrd.zst", "vmlinuz", "slot.cfg")
"""What a slot's start partition holds; slot.cfg names the root hash."""


def built(out: Path, words: list[str], when: int) -> Path:
    """Build into an empty folder, and return the image's JSON file. Raises CalledProcessError."""
    shutil.rmtree(out, ignore_errors=True)
    began_s = time.monotonic()
    command = [sys.executable, "-m", "image.build", "--out", str(out), *words]
    subprocess.run(command, check=True, cwd=PROJECT, env={**os.environ, "SOURCE_DATE_EPOCH": str(when)})
    say(f"{out.name}: {time.monotonic() - began_s:.0f} s")
    return next(out.glob("*/consigne-*.json"))


def differing(one: Path, other: Path) -> Iterator[str]:
    """What is not the same in two trees, file by file: there, kind, rights, owner, content."""
    names = {path.relative_to(tree) for tree in (one, other) for path in tree.rglob("*")}
    for name in sorted(names):
        if unlike := _unlike(one / name, other / name):
            yield f"{name}: {unlike}"


def _unlike(one: Path, other: Path) -> str:
    if not (os.path.lexists(one) and os.path.lexists(other)):
        return "only in one of them"
    ours, theirs = one.lstat(), other.lstat()
    for field in ("st_mode", "st_uid", "st_gid"):
        if getattr(ours, field) != getattr(theirs, field):
            return f"{field} {getattr(ours, field)} and {getattr(theirs, field)}"
    if one.is_symlink():
        return "" if one.readlink() == other.readlink() else f"leads to {one.readlink()} and {other.readlink()}"
    return "" if one.is_dir() or filecmp.cmp(one, other, shallow=False) else "content"


def compared(one: Path, other: Path) -> list[str]:
    """One sentence for each thing that two builds' JSON files, cards or trees have not in common."""
    first, second = (json.loads(file.read_text()) for file in (one, other))
    found = [f"{key}: {first[key]} and {second[key]}" for key in SAME if first[key] != second[key]]
    if not filecmp.cmp(one.with_suffix(".img"), other.with_suffix(".img"), shallow=False):
        found.append("the cards' images differ")
    work, work_too = (next(file.parent.glob("work*")) for file in (one, other))
    found += [f"start/{name}" for name in STARTED
              if not filecmp.cmp(work / "start" / name, work_too / "start" / name, shallow=False)]  # fmt: skip
    if found:
        found += [f"tree/{line}" for line in islice(differing(work / "tree", work_too / "tree"), MOST_NAMED)]
    return found


def main() -> int:
    """Build twice, compare, and print; 1 when they differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--arch", choices=sorted(TARGETS), default="amd64")
    parser.add_argument("--twin", action="store_true", help="the virtual machine's twin, which is packed in less time")
    parser.add_argument("--keep", action="store_true", help="leave both builds where they are")
    parser.add_argument("--mirror", default=debian.MIRROR)
    words = parser.parse_args()
    told = ["--arch", words.arch, "--mirror", words.mirror, *(["--twin"] if words.twin else [])]
    try:
        one, other = (built(FOLDER / name, told, epoch()) for name in ("one", "two"))
    except subprocess.CalledProcessError:
        return 2
    found = compared(one, other)
    print("\n".join(found) or f"The same twice: root hash {json.loads(one.read_text())['root_hash']}", flush=True)
    if not words.keep:
        shutil.rmtree(FOLDER)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
