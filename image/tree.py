"""The box's file tree: Debian's, ours, and nothing that is not needed."""

import os
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path

import PySide6

from image.modules import take_away_usb_drivers
from image.tools import HERE, PROJECT, run, say

UNITS = PROJECT / "systemd"
PYTHON = "python3.13"
MASKED = (
    "autovt@.service",
    "console-getty.service",
    "container-getty@.service",
    "ctrl-alt-del.target",
    "debug-shell.service",
    "getty.target",
    "getty@.service",
    "serial-getty@.service",
    "run-lock.mount",
    "swap.target",
    "sys-fs-fuse-connections.mount",
    "sys-kernel-config.mount",
    "systemd-ask-password-console.path",
    "systemd-ask-password-wall.path",
    "systemd-initctl.socket",
    "systemd-pcrextend.socket",
    "systemd-pcrlock.socket",
    "systemd-sysext.socket",
    "dev-hugepages.mount",
    "dev-mqueue.mount",
    "ldconfig.service",
    "systemd-binfmt.service",
    "systemd-firstboot.service",
    "systemd-hwdb-update.service",
    "systemd-journal-catalog-update.service",
    "systemd-journal-flush.service",
    "systemd-machine-id-commit.service",
    "systemd-modules-load.service",
    "systemd-network-generator.service",
    "systemd-networkd-persistent-storage.service",
    "systemd-random-seed.service",
    "systemd-remount-fs.service",
    "systemd-rfkill.service",
    "systemd-rfkill.socket",
    "systemd-udev-load-credentials.service",
    "systemd-user-sessions.service",
    "systemd-pstore.service",
    "systemd-sysusers.service",
    "systemd-update-done.service",
    "systemd-update-utmp.service",
    "systemd-logind.service",
    "dbus-org.freedesktop.login1.service",
    "systemd-hostnamed.service",
    "systemd-hostnamed.socket",
    "systemd-localed.service",
    "systemd-timedated.service",
    "sys-kernel-debug.mount",
    "sys-kernel-tracing.mount",
    "proc-sys-fs-binfmt_misc.automount",
)
GENERATORS_OFF = (
    "systemd-getty-generator",
    "systemd-debug-generator",
    "systemd-gpt-auto-generator",
    "systemd-hibernate-resume-generator",
    "systemd-rc-local-generator",
    "systemd-run-generator",
    "systemd-ssh-generator",
    "systemd-system-update-generator",
    "systemd-sysv-generator",
    "systemd-tpm2-generator",
)
GONE = (
    "boot",
    "media",
    "mnt",
    "srv",
    "usr/games",
    "usr/lib/python3/dist-packages",
    "usr/share/doc-base",
    "var/cache",
    "var/lib/apt",
    "var/log",
)
NOT_A_MODULE = shutil.ignore_patterns("vmlinuz", "System.map", "config", "dtb")
"""What newer kernels have beside their modules; the start partition holds what of it is needed."""
PRIVILEGED = ("su", "passwd", "chsh", "chfn", "gpasswd", "newgrp", "expiry", "chage", "sg", "pkexec", "sudo")
"""Programs by which somebody becomes somebody else; nobody logs in here."""


def build(tar: Path, parts: Path, packages: Path, python: Path, work: Path, when: int, more: Mapping[str, str]) -> Path:
    """Lay out the tree in `work`/tree and return it; `more` are texts by their places. As root. Raises BuildError."""
    say("The tree")
    tree = work / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(mode=0o755)
    run("tar", "xf", tar, "--numeric-owner", "--exclude=./dev/*", "-C", tree)
    shutil.copytree(
        parts / "usr/lib/modules", tree / "usr/lib/modules", symlinks=True, dirs_exist_ok=True, ignore=NOT_A_MODULE
    )
    shutil.rmtree(tree / "boot")
    _install(tree, packages)
    _users(tree)
    for place, text in more.items():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        (tree / place).write_text(text)
    _units(tree)
    _strip(tree)
    _bytecode(tree, python)
    _drivers(tree)
    compile_screens(tree)
    _fonts(tree, when)
    (tree / "usr/lib/clock-epoch").touch()
    for path in (tree, *tree.rglob("*")):
        os.utime(path, (when, when), follow_symlinks=False)
    return tree


def twin(tree: Path, when: int) -> None:
    """Add the self-check of the test machine, and nothing else."""
    _copy(HERE / "twin", tree)
    run("systemctl", f"--root={tree}", "enable", "consigne-check.service")
    for path in (tree, *tree.rglob("*")):
        os.utime(path, (when, when), follow_symlinks=False)


def _install(tree: Path, packages: Path) -> None:
    venv = tree / "opt/consigne"
    (venv / "bin").mkdir(parents=True)
    (venv / "pyvenv.cfg").write_text("home = /usr/bin\ninclude-system-site-packages = false\nversion = 3.13\n")
    (venv / "bin/python").symlink_to("/usr/bin/python3")
    kiosk = venv / "bin/kiosk"
    kiosk.write_text("#!/opt/consigne/bin/python\nfrom kiosk.start import main\n\nmain()\n")
    kiosk.chmod(0o755)
    shutil.copytree(packages, venv / "lib" / PYTHON / "site-packages", symlinks=True)
    _copy(HERE / "overlay", tree)
    for name, place in (
        ("nftables.conf", "etc/nftables.conf"),
        ("sysusers.conf", "usr/lib/sysusers.d/consigne.conf"),
        ("tmpfiles.conf", "usr/lib/tmpfiles.d/consigne.conf"),
        ("70-consigne.rules", "usr/lib/udev/rules.d/70-consigne.rules"),
    ):
        shutil.copyfile(UNITS / name, tree / place)
    for unit in UNITS.iterdir():
        if unit.suffix in {".service", ".socket", ".target", ".timer"}:
            shutil.copyfile(unit, tree / "usr/lib/systemd/system" / unit.name)


def _users(tree: Path) -> None:
    run("chroot", tree, "/usr/bin/systemd-sysusers")
    shadow = tree / "etc/shadow"
    rows = [line.split(":") for line in shadow.read_text().splitlines()]
    shadow.write_text("".join(":".join([name, "!*", "1", *rest[1:]]) + "\n" for name, _, *rest in rows))
    passwd = tree / "etc/passwd"
    rows = [line.split(":") for line in passwd.read_text().splitlines()]
    passwd.write_text("".join(":".join([*row[:-1], "/usr/sbin/nologin"]) + "\n" for row in rows))
    for name in ("passwd-", "shadow-", "group-", "gshadow-", ".pwd.lock"):
        (tree / "etc" / name).unlink(missing_ok=True)


def _units(tree: Path) -> None:
    etc = tree / "etc/systemd/system"
    for folder in (*etc.glob("*.wants"), *etc.glob("*.requires")):
        shutil.rmtree(folder)
    for link in etc.iterdir():
        if link.is_symlink():
            link.unlink()
    run("systemctl", f"--root={tree}", "preset-all")
    for name in MASKED:
        link = etc / name
        link.unlink(missing_ok=True)
        link.symlink_to("/dev/null")
    generators = tree / "etc/systemd/system-generators"
    generators.mkdir(exist_ok=True)
    for name in GENERATORS_OFF:
        (generators / name).symlink_to("/dev/null")


def _strip(tree: Path) -> None:
    """Takes away rights to become somebody else, package managers' leavings, and what differs from build to build."""
    for path in tree.rglob("*"):
        mode = path.lstat().st_mode
        if stat.S_ISREG(mode) and mode & (stat.S_ISUID | stat.S_ISGID):
            path.chmod(stat.S_IMODE(mode) & ~(stat.S_ISUID | stat.S_ISGID))
    for folder in ("usr/bin", "usr/sbin"):
        for name in PRIVILEGED:
            (tree / folder / name).unlink(missing_ok=True)
    for name in GONE:
        shutil.rmtree(tree / name, ignore_errors=True)
    for folder in ("boot", "data", "var", "tmp", "run", "proc", "sys", "dev"):
        shutil.rmtree(tree / folder, ignore_errors=True)
        (tree / folder).mkdir()
    (tree / "etc/machine-id").write_text("")
    for name in ("etc/resolv.conf", "etc/mtab", "etc/ld.so.cache~", "usr/lib/x86_64-linux-gnu/gconv/gconv-modules.d~"):
        (tree / name).unlink(missing_ok=True)
    (tree / "etc/mtab").symlink_to("../proc/self/mounts")


def _bytecode(tree: Path, python: Path) -> None:
    """Compiles Python once, here: the box's disk is read-only. Checked by nothing, so that no time matters.

    By the Python in the folder `python`, the same for this machine: emulated it takes many times as long.
    """
    for cache in tree.rglob("__pycache__"):
        shutil.rmtree(cache)
    roots = [f"usr/lib/{PYTHON}", f"opt/consigne/lib/{PYTHON}/site-packages"]
    skip = "test/|tests/|idlelib|lib2to3"
    libraries = next(python.glob("usr/lib/*-linux-gnu"))
    run(next(libraries.glob("ld-linux-*.so.*")), "--library-path", libraries, python / "usr/bin" / PYTHON,
        "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", "-x", skip, "-p", "/", *roots,
        cwd=tree, env={"PYTHONHOME": str(python / "usr"), "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1"})  # fmt: skip


def _drivers(tree: Path) -> None:
    folder = next((tree / "usr/lib/modules").iterdir())
    run("depmod", "-b", tree, "-a", folder.name)
    take_away_usb_drivers(folder)
    run("depmod", "-b", tree, "-a", folder.name)


def compile_screens(tree: Path) -> None:
    """Compiles the screens once, by the same Qt's compiler on this machine; Qt finds the result beside each of them."""
    compiler = Path(PySide6.__file__).parent / "Qt/libexec/qmlcachegen"
    for screen in sorted((tree / f"opt/consigne/lib/{PYTHON}/site-packages/kiosk/ui/qml").rglob("*.qml")):
        run(compiler, "--only-bytecode", "-o", screen.with_suffix(".qmlc"), screen)
        screen.with_suffix(".qmlc.aotstats").unlink(missing_ok=True)


def _fonts(tree: Path, when: int) -> None:
    """Writes down once what the fonts are, by their folders' times; fc-cache writes nothing for another time."""
    for path in (tree / "usr/share/fonts", *(tree / "usr/share/fonts").rglob("*")):
        os.utime(path, (when, when), follow_symlinks=False)
    (tree / "usr/lib/consigne/fontconfig").mkdir(parents=True)
    run("env", "-u", "SOURCE_DATE_EPOCH", "chroot", tree, "/usr/bin/fc-cache", "--system-only")


def _copy(source: Path, tree: Path) -> None:
    for path in sorted(source.rglob("*")):
        place = tree / path.relative_to(source)
        if path.is_symlink():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.unlink(missing_ok=True)
            place.symlink_to(path.readlink())
        elif path.is_file():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, place)
            place.chmod(0o755 if os.access(path, os.X_OK) else 0o644)
