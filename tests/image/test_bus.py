"""Whom RAUC listens to: a real bus, with Debian's own rule for RAUC and with ours beside it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from image.tools import HERE

RAUC = "de.pengutronix.rauc"
OURS = HERE / "overlay/etc/dbus-1/system.d"
NOBODY = "65534"
DEBIANS_RULE = f"""<busconfig>
  <policy context="default"><allow send_destination="{RAUC}"/></policy>
  <policy user="root"><allow own="{RAUC}"/></policy>
</busconfig>"""
"""Of rauc-service 1.13-1: "This config allows anyone to control rauc"."""
BUS = """<busconfig>
  <listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth><servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow user="*"/><deny send_type="method_call"/><allow send_destination="org.freedesktop.DBus"/>
    <allow receive_type="method_return"/><allow receive_type="error"/>
    <allow send_requested_reply="true" send_type="error"/>
  </policy>
  <includedir>{folder}/debians</includedir><includedir>{ours}</includedir>
</busconfig>"""
DENIED = "org.freedesktop.DBus.Error.AccessDenied"
STARTED = "org.freedesktop.DBus.Error.Spawn"
"""The bus let the question through, and began what stands for RAUC here."""

pytestmark = [
    pytest.mark.skipif(os.geteuid() != 0, reason="only root can ask as somebody else"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed"),
]


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where the bus is, reachable by everybody: pytest's own folders are not."""
    with TemporaryDirectory() as name:
        made = Path(name)
        made.chmod(0o755)
        (made / "services").mkdir()
        (made / "services/rauc.service").write_text(f"[D-BUS Service]\nName={RAUC}\nExec=/bin/false\nUser=root\n")
        (made / "debians").mkdir()
        (made / "debians/rauc.conf").write_text(DEBIANS_RULE)
        yield made


@pytest.fixture
def bus(folder: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a bus with Debian's rules and those of the folder that the test names."""
    (folder / "bus.conf").write_text(BUS.format(folder=folder, ours=request.param))
    command = ["dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def answered(bus: str, user: str) -> str:
    """What `user` hears who asks RAUC to install something."""
    done = subprocess.run(
        ["setpriv", f"--reuid={user}", "--clear-groups", "dbus-send", f"--bus={bus}", "--print-reply",
         f"--dest={RAUC}", "/", f"{RAUC}.Installer.Install", "string:https://elsewhere.example/x"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.stderr


@pytest.mark.parametrize("bus", [OURS], indirect=True)
def test_rauc_is_asked_by_the_first_user_alone(bus: str) -> None:
    """Else a process that reads what strangers bring could have RAUC speak to the world, or keep an update."""
    assert answered(bus, NOBODY).startswith(f"Error {DENIED}")
    assert answered(bus, "0").startswith(f"Error {STARTED}")


@pytest.mark.parametrize("bus", [Path("/var/empty")], indirect=True)
def test_debian_s_own_rule_lets_everybody_ask(bus: str) -> None:
    """What the other test would not see otherwise."""
    assert answered(bus, NOBODY).startswith(f"Error {STARTED}")
