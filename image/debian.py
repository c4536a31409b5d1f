"""Debian's part: the system's tree, and the parts that never run on the box (kernel, loader, headers)."""

import hashlib
import platform
import shutil
from pathlib import Path

from image.target import TARGETS, Target
from image.tools import HERE, PROJECT, BuildError, listed, run, say

SUITE = "trixie"
COMPONENTS = "main non-free-firmware"
MIRROR = "http://deb.debian.org/debian"
NOT_ON_THE_BOX = (
    "/usr/share/man/*",
    "/usr/share/info/*",
    "/usr/share/locale/*",
    "/usr/share/bash-completion/*",
    "/usr/share/zsh/*",
    "/usr/share/lintian/*",
    "/usr/share/doc/*/changelog*",
    "/usr/share/doc/*/NEWS*",
    "/usr/share/doc/*/README*",
    "/usr/share/doc/*/examples/*",
)
ON_A_DESK = ("tests:", "compiled", "in a window on a desk", "keeps our Python packages apart")
"""Reasons in tools/packages.apt for what a box does not need."""
PARTS = ("busybox-static", "dmsetup", "libpython3.13-dev", "libsane-dev", "libc6-dev")


def system_tar(target: Target, work: Path, when: int, mirror: str = MIRROR) -> Path:
    """The tar of a system with the packages of packages.list; made once for the same list. Raises BuildError."""
    packages = [*wanted(), *target.firmware]
    words = ["--variant=essential", f"--include={','.join(packages)}"]
    words += [f"--dpkgopt=path-exclude={path}" for path in NOT_ON_THE_BOX]
    tar = work / f"system-{_key(words, mirror)}.tar"
    if not tar.exists():
        say(f"Debian {SUITE} for {target.arch}: {len(packages)} packages and what they need")
        half = tar.with_suffix(".half.tar")
        mmdebstrap(target, words, half, when, mirror)
        half.replace(tar)
    return tar


def wanted() -> list[str]:
    """The packages of packages.list, and whatever else the kiosk runs with on any Debian (tools/packages.apt)."""
    ours = listed(HERE / "packages.list")
    known = {name.removesuffix("t64") for name in ours}
    rows = (PROJECT / "tools/packages.apt").read_text().splitlines()
    elsewhere = [
        row.split()[0] for row in rows if row.strip() and row[0] != "#" and not any(w in row for w in ON_A_DESK)
    ]
    return ours + [name for name in elsewhere if name not in known]


def parts_tree(target: Target, work: Path, when: int, mirror: str = MIRROR) -> Path:
    """A folder with the kernel, the loader and headers, unpacked and never run; made once. Raises BuildError."""
    packages = [target.kernel, *PARTS, *target.loader]
    words = ["--variant=extract", f"--include={','.join(packages)}"]
    folder = work / f"parts-{_key(words, mirror)}"
    if not (folder / "usr/lib/modules").exists():
        say(f"Kernel, loader and headers for {target.arch}")
        half = folder.with_suffix(".half")
        shutil.rmtree(half, ignore_errors=True)
        _, _, newer = target.kernel.partition("/")
        mmdebstrap(target, words, half, when, mirror, *filter(None, [newer]))
        if not (half / "lib").exists():
            (half / "lib").symlink_to("usr/lib")  # the C library's own description names /lib
        half.rename(folder)
    return folder


def python_tree(work: Path, when: int, mirror: str = MIRROR) -> Path:
    """A folder with the box's Python for the machine that builds, unpacked; made once. Raises BuildError."""
    words = ["--variant=extract", "--include=python3-minimal,libpython3-stdlib"]
    folder = work / f"python-{_key(words, mirror)}"
    if not folder.exists():
        half = folder.with_suffix(".half")
        shutil.rmtree(half, ignore_errors=True)
        here = next(target for target in TARGETS.values() if target.machine == platform.machine())
        mmdebstrap(here, words, half, when, mirror)
        half.rename(folder)
    return folder


def kernel(parts: Path) -> Path:
    """The kernel itself: trixie's lies in boot, a newer one beside its modules. Raises BuildError."""
    modules = parts / "usr/lib/modules" / kernel_version(parts)
    beside = modules / "vmlinuz"
    return beside if beside.exists() else parts / "boot" / f"vmlinuz-{modules.name}"


def kernel_version(parts: Path) -> str:
    """The one kernel's version. Raises BuildError when there is not exactly one."""
    versions = [path.name for path in (parts / "usr/lib/modules").iterdir()]
    if len(versions) != 1:
        raise BuildError(f"There should be one kernel, not {len(versions)}: remove {parts} and build again.")
    return versions[0]


def mmdebstrap(target: Target, words: list[str], out: Path, when: int, mirror: str, *more: str) -> None:
    """Make a tree or a tar of Debian's packages, of the suite and perhaps of `more` ones. Raises BuildError."""
    run(
        "mmdebstrap",
        "--mode=root",
        f"--architectures={target.arch}",
        f"--components={COMPONENTS}",
        '--aptopt=APT::Install-Recommends "false"',
        *words,
        SUITE,
        out,
        *(f"deb {mirror} {suite} {COMPONENTS}" for suite in (SUITE, *more)),
        env={"SOURCE_DATE_EPOCH": str(when)},
    )


def _key(words: list[str], mirror: str) -> str:
    return hashlib.sha256("\n".join([SUITE, COMPONENTS, mirror, *words]).encode()).hexdigest()[:12]
