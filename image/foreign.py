"""A place in which the programs of another machine run: a namespace of our own, in which the kernel hands them to QEMU.

Nothing of it is seen outside: the mount, the users and the registration end with the last process in it.
"""

import os
import platform
import subprocess
from collections.abc import Sequence
from pathlib import Path

from image.target import Target
from image.tools import BuildError

REGISTERED = Path("/proc/sys/fs/binfmt_misc")
FORMATS = Path("/usr/lib/binfmt.d")
"""Debian's qemu-user-static says there how the kernel knows another machine's programs."""
EVERYBODY = "0 0 4294967295\n"
"""Users and groups have the numbers that they have outside: the tree's owners are real."""
ENTER = """
known=$0 told=$1
shift
eval "echo >&$told; exec $told>&-"
read mapped
mount -t proc proc /proc
mount -t binfmt_misc binfmt_misc /proc/sys/fs/binfmt_misc
cat "$known" >/proc/sys/fs/binfmt_misc/register
exec "$@" </dev/null
"""


def runs_here(target: Target) -> bool:
    """Whether this machine runs the target's programs, by itself or with QEMU."""
    return platform.machine() == target.machine or (REGISTERED / f"qemu-{target.machine}").exists()


def run(target: Target, words: Sequence[str]) -> int:
    """Run a program where the target's programs run too, and return its exit code. As root. Raises BuildError."""
    known = FORMATS / f"qemu-{target.machine}.conf"
    if not known.exists():
        raise BuildError(f"{known} is not here; 'make image-setup' installs it.")
    # bash, since dash knows no descriptor above 9.
    space = ("unshare", "--user", "--mount", "--pid", "--fork", "--kill-child", "bash", "-eu", "-c", ENTER)
    ready, told = os.pipe()
    with subprocess.Popen([*space, str(known), str(told), *words], stdin=subprocess.PIPE, pass_fds=[told]) as inside:
        os.close(told)
        begun = os.read(ready, 1)
        os.close(ready)
        if not begun:
            raise BuildError("This machine makes no namespace of users; build on one that does, as root.")
        for what in ("uid_map", "gid_map"):
            Path(f"/proc/{inside.pid}/{what}").write_text(EVERYBODY)
        inside.communicate(b"mapped\n")
    return inside.returncode
