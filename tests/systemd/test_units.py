"""The units: systemd accepts them, and finds little that they expose."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.supervisor import kiosk_helpers

UNITS = Path(__file__).parent.parent.parent / "systemd"
SERVICES = sorted(UNITS.glob("*.service"))
MOST_EXPOSURE = "15"

pytestmark = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")


def analyze(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["systemd-analyze", *map(str, words)], capture_output=True, text=True, timeout=60, check=False
    )  # fmt: skip


def unit(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path)
    return parser


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root folder with our units where they belong and every program that they start."""
    root = tmp_path_factory.mktemp("root")
    folder = root / "usr/lib/systemd/system"
    folder.mkdir(parents=True)
    for path in (*UNITS.glob("*.service"), *UNITS.glob("*.socket"), *UNITS.glob("*.target")):
        shutil.copy(path, folder)
    for name in ("sysinit", "basic", "shutdown", "sockets", "multi-user", "network", "time-sync"):
        (folder / f"{name}.target").write_text(f"[Unit]\nDescription={name}\n")
    (folder / "systemd-user-sessions.service").write_text("[Service]\nType=oneshot\nExecStart=/usr/bin/true\n")
    for program in ("opt/consigne/bin/kiosk", "usr/bin/cage", "usr/bin/true"):
        (root / program).parent.mkdir(parents=True, exist_ok=True)
        (root / program).write_text("#!/bin/sh\n")
        (root / program).chmod(0o755)
    return root


def test_there_is_a_service_for_each_of_the_four_processes() -> None:
    assert [path.stem for path in SERVICES] == ["kiosk-printer", "kiosk-scanner", "kiosk-ui", "kiosk-upload"]


@pytest.mark.parametrize("service", SERVICES, ids=lambda path: path.stem)
def test_a_service_exposes_little(service: Path) -> None:
    done = analyze("security", "--offline=true", f"--threshold={MOST_EXPOSURE}", service)
    assert done.returncode == 0, done.stdout + done.stderr


def test_systemd_finds_nothing_to_say_about_our_units(root: Path) -> None:
    names = [path.name for path in sorted(UNITS.iterdir()) if path.suffix in {".service", ".socket", ".target"}]
    done = analyze("verify", f"--root={root}", "--man=no", *names)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.parametrize("helper", kiosk_helpers(Path("/run/consigne/site.toml"), Path("/var/lib/consigne")))
def test_units_and_supervisor_start_the_same_commands(helper: object) -> None:
    name, command = vars(helper)["name"], vars(helper)["command"]
    started = unit(UNITS / f"kiosk-{name}.service")["Service"]["ExecStart"].split()
    assert started[1:] == list(command[3:])
    assert unit(UNITS / f"kiosk-{name}.socket")["Socket"]["ListenSequentialPacket"] == f"/run/consigne/{name}.sock"


def test_only_upload_may_speak_to_the_world() -> None:
    for service in SERVICES:
        words = unit(service)["Service"]
        closed = words.get("IPAddressDeny") == "any" or words.get("PrivateNetwork") == "yes"
        assert closed == (service.stem != "kiosk-upload")


def test_only_upload_has_a_disk() -> None:
    with_folder = [service.stem for service in SERVICES if "StateDirectory" in unit(service)["Service"]]
    assert with_folder == ["kiosk-upload"]
    assert all(unit(service)["Service"]["ProtectSystem"] == "strict" for service in SERVICES)
