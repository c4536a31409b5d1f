"""`make image ARCH=amd64|arm64`: from Debian's packages and this folder to a card's image and its lists.

Runs as root (the tree's owners are real). Everything is made in build/image/ARCH; nothing is written elsewhere.
"""

import argparse
import hashlib
import json
import os
import sys
import tomllib
from pathlib import Path

from image import bundle, card, debian, foreign, initrd, inside, python, sbom, tree, verify
from image.target import TARGETS
from image.tools import HERE, PROJECT, BuildError, epoch, say

TWIN_KEYS = PROJECT / "build/image-test-keys"
"""Made for the twin alone, so that it can be offered updates."""
TWIN_WORDS = "console={} mitigations=off"
"""No processor leaks anything there, and QEMU pays for each measure against it (page tables, indirect jumps)."""
RELEASE = "usr/share/consigne/release.toml"


def main() -> int:
    """Build, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--arch", choices=sorted(TARGETS), default="amd64")
    parser.add_argument("--twin", action="store_true", help="add the self-check that the virtual machine talks to")
    parser.add_argument("--out", type=Path, default=PROJECT / "build/image")
    parser.add_argument("--keys", type=Path, help="folder with keyring.pem and update.pem; without it, no updates")
    parser.add_argument("--mirror", default=debian.MIRROR, help="a snapshot of Debian, to build an old image anew")
    words = parser.parse_args()
    if os.geteuid() != 0:
        print("Building an image needs root: the files of its tree belong to many users.", file=sys.stderr)
        return 2
    target, keys = TARGETS[words.arch], words.keys
    if words.twin and keys is None:
        keys = TWIN_KEYS
        bundle.make_keys(keys)
    try:
        if not foreign.runs_here(target):
            return foreign.run(target, [sys.executable, "-m", "image.build", *sys.argv[1:]])
        build(words.arch, words.out / words.arch, twin=words.twin, mirror=words.mirror, keys=keys)
    except BuildError as error:
        print(f"The image was not built: {error}", file=sys.stderr)
        return 1
    return 0


def build(arch: str, out: Path, *, twin: bool, mirror: str, keys: Path | None) -> None:
    """Build everything of one machine. Raises BuildError."""
    target, when = TARGETS[arch], epoch()
    work = out / ("work-twin" if twin else "work")
    work.mkdir(parents=True, exist_ok=True)
    tar = debian.system_tar(target, out, when, mirror)
    parts = debian.parts_tree(target, out, when, mirror)
    packages = python.site_packages(target, parts, work, when, with_demo=twin)
    own = debian.python_tree(out, when, mirror)
    files = tree.build(tar, parts, packages, own, work, when, {RELEASE: release(arch), **public_parts(keys)})
    if twin:
        tree.twin(files, when)
    bill = sbom.write(files, tar, parts, packages, out, when)
    if findings := [*verify.examine(files, twin=twin), *inside.examine(files, target)]:
        raise BuildError("the tree is not as it must be:\n" + "\n".join(findings))
    packed = card.system(files, work, when, card.TWIN_LEVEL if twin else card.LEVEL)
    told = TWIN_WORDS.format(target.console) if twin else ""
    started = card.start(packed, parts, initrd.build(target, files, parts, work, when), work, told)
    name = f"consigne-{arch}{'-twin' if twin else ''}"
    image = out / f"{name}.img"
    card.card(card.boot(target, parts, work), started, packed, work, when, image)
    fetched = None if twin else card.squeezed(image).stat().st_size
    facts = {
        "name": name,
        "version": version(),
        "made_at": when,
        "kernel": debian.kernel_version(parts),
        "root_hash": packed.root_hash,
        "system_bytes": packed.file.stat().st_size,
        "fetched_bytes": fetched,
        "system_sha256": _sha256(packed.file),
        "packages": bill,
    }
    (out / f"{name}.json").write_text(json.dumps(facts, indent=2) + "\n")
    say(f"{image}: system {packed.file.stat().st_size / 1e6:.0f} MB compressed, root hash {packed.root_hash}")


def version() -> str:
    """Our version, which the image has too."""
    return str(tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]["version"])


def release(arch: str) -> str:
    """What the system says of itself to whoever offers it an update (kiosk/box/update.py)."""
    floor = (HERE / "floor").read_text().strip()
    return f'arch = "{arch}"\nversion = "{version()}"\nfloor = "{floor}"\n'


def public_parts(keys: Path | None) -> dict[str, str]:
    """The files by which the box knows a true update, by their places. Raises BuildError."""
    if keys is None:
        return {}
    if missing := [name for name in bundle.ON_THE_BOX if not (keys / name).exists()]:
        raise BuildError(f"{keys} lacks {', '.join(missing)}; docs/fleet.md says how to make them.")
    return {place: (keys / name).read_text() for name, place in bundle.ON_THE_BOX.items()}


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
