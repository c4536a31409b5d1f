"""The look at a finished tree: a good one passes, and each thing that must not be so is named."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from image import tree as trees
from image.verify import EMPTY, WANTED, examine

OVERLAY = Path(__file__).parent.parent.parent / "image/overlay"
UNITS = Path(__file__).parent.parent.parent / "systemd"
PROGRAMS = ("usr/lib/systemd/systemd", "usr/bin/cage", "usr/sbin/seatd", "usr/sbin/nft", "usr/bin/rauc",
            "opt/consigne/bin/kiosk", "usr/bin/espeak-ng", "usr/lib/clock-epoch")  # fmt: skip


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """As small a tree as is as it must be."""
    shutil.copytree(OVERLAY, tmp_path, symlinks=True, dirs_exist_ok=True)
    for name in (
        *EMPTY,
        "usr/lib/systemd/system",
        "usr/lib/modules/1",
        "opt/consigne/lib/python3.13/site-packages/kiosk",
    ):
        (tmp_path / name).mkdir(parents=True, exist_ok=True)
    for name in PROGRAMS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    shutil.copy(UNITS / "nftables.conf", tmp_path / "etc")
    etc = tmp_path / "etc/systemd/system"
    (etc / "all.wants").mkdir()
    for name in WANTED:
        (etc / "all.wants" / name).symlink_to(f"/usr/lib/systemd/system/{name}")
    for name in trees.MASKED:
        (etc / name).symlink_to("/dev/null")
    (tmp_path / "etc/systemd/system-generators").mkdir()
    (tmp_path / "etc/systemd/system-generators/systemd-getty-generator").symlink_to("/dev/null")
    (tmp_path / "etc/shadow").write_text("root:!*:1::::::\n")
    (tmp_path / "etc/passwd").write_text("root:x:0:0:root:/root:/usr/sbin/nologin\n")
    (tmp_path / "etc/machine-id").touch()
    (tmp_path / "usr/lib/modules/1/modules.alias").write_text("alias usb:v*ic03* usbhid\n")
    return tmp_path


def test_a_tree_as_it_must_be_is_not_found_fault_with(tree: Path) -> None:
    assert examine(tree) == []


def _write(name: str, text: str = "", mode: int = 0o644) -> Callable[[Path], None]:
    def act(tree: Path) -> None:
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text)
        (tree / name).chmod(mode)

    return act


def _remove(name: str) -> Callable[[Path], None]:
    return lambda tree: (tree / name).unlink()


def _replace(name: str, old: str, new: str) -> Callable[[Path], None]:
    def act(tree: Path) -> None:
        text = (tree / name).read_text()
        assert old in text
        (tree / name).write_text(text.replace(old, new))

    return act


def _enable(name: str) -> Callable[[Path], None]:
    return lambda tree: (tree / "etc/systemd/system/all.wants" / name).symlink_to("/x")


FAULTS: list[tuple[str, Callable[[Path], None], str]] = [
    ("setuid", _write("usr/bin/x", mode=0o4755), "/usr/bin/x gives its user another one's rights."),
    ("setgid", _write("usr/bin/x", mode=0o2755), "/usr/bin/x gives its user another one's rights."),
    ("written by all", _write("etc/x", mode=0o666), "/etc/x can be written by everybody."),
    ("sudo", _write("usr/bin/sudo"), "usr/bin/sudo must not be on the box."),
    ("ssh", _write("usr/sbin/sshd"), "usr/sbin/sshd must not be on the box."),
    ("password", _write("etc/shadow", "root:$y$x:1::::::\n"), "root has a password."),
    ("no password", _write("etc/shadow", "root::1::::::\n"), "root has a password."),
    ("shell", _write("etc/passwd", "root:x:0:0:root:/root:/bin/bash\n"), "root has the shell /bin/bash."),
    ("unit off", _remove("etc/systemd/system/all.wants/nftables.service"), "nftables.service is not enabled."),
    ("unit on", _enable("ssh.service"), "ssh.service is enabled."),
    ("getty", _remove("etc/systemd/system/getty@.service"), "getty@.service is not masked."),
    (
        "getty's generator",
        _remove("etc/systemd/system-generators/systemd-getty-generator"),
        "the generator of login prompts is on.",
    ),
    (
        "swap",
        _replace("etc/fstab", "tmpfs                    /tmp", "/dev/x none swap sw 0 0\ntmpfs /tmp"),
        "fstab: none swap does not belong there.",
    ),
    ("swappable", _replace("etc/fstab", "noswap,", ""), "fstab: /var may be swapped."),
    (
        "devices",
        _replace("etc/fstab", "nosuid,nodev,mode=0755", "mode=0755"),
        "fstab: /var may hold devices or setuid files.",
    ),
    (
        "open firewall",
        _replace(
            "etc/nftables.conf", "hook input priority filter; policy drop", "hook input priority filter; policy accept"
        ),
        "the firewall lets through what it does not name.",
    ),
    (
        "listener",
        _replace("etc/systemd/resolved.conf.d/consigne.conf", "LLMNR=no", "LLMNR=yes"),
        "systemd-resolved listens on a port: LLMNR=no is missing.",
    ),
    ("machine id", _write("etc/machine-id", "0123\n"), "every box would have the same machine id."),
    ("key", _write("etc/x.pem", "-----BEGIN PRIVATE KEY-----\n"), "/etc/x.pem is a private key."),
    ("leavings", _write("tmp/x"), "/tmp is not empty."),
    ("driver", _write("usr/lib/modules/1/modules.alias", "alias usb:v* uas\n"), "a USB device may load uas."),
    ("no clock", _remove("usr/lib/clock-epoch"), "/usr/lib/clock-epoch is missing."),
    (
        "demonstration",
        _write("opt/consigne/lib/python3.13/site-packages/kiosk/demo/x.py"),
        "kiosk/demo does not belong on the box.",
    ),
]


@pytest.mark.parametrize(("act", "sentence"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
def test_what_must_not_be_so_is_named(tree: Path, act: Callable[[Path], None], sentence: str) -> None:
    act(tree)
    assert sentence in examine(tree)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes devices")
def test_a_device_is_named(tree: Path) -> None:
    try:
        os.mknod(tree / "etc/x", 0o600 | 0o020000, os.makedev(1, 3))
    except PermissionError:
        pytest.skip("no devices are made here")
    assert "/etc/x is a device." in examine(tree)
