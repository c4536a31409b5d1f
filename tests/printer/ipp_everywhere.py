"""CUPS's own printer, `ippeveprinter`, with a bus and a name service of its own: it wants to announce itself."""

import fcntl
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

DEADLINE_S = 60.0
NEEDED = ("ippeveprinter", "avahi-daemon", "dbus-daemon")
_AVAHI_OF_THE_MACHINE = Path("/run/avahi-daemon/socket")
_PATH = f"{os.environ['PATH']}:/usr/sbin:/sbin"
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/><allow user="*"/></policy>
</busconfig>
"""
_AVAHI = "[server]\nuse-ipv6=no\nallow-interfaces=lo\n"


def why_not() -> str:
    """Why it cannot run here; empty when it can."""
    missing = [name for name in NEEDED if shutil.which(name, path=_PATH) is None]
    if missing:
        return f"{', '.join(missing)} is not installed"
    if os.geteuid() != 0:
        return "the name service wants to be root"
    return "an avahi-daemon runs here, and there can be one" if _AVAHI_OF_THE_MACHINE.exists() else ""


@contextmanager
def name_service() -> Iterator[dict[str, str]]:
    """A bus and an avahi-daemon, one at a time on a machine; gives the environment that finds them."""
    with ExitStack() as running:
        folder = Path(running.enter_context(tempfile.TemporaryDirectory(prefix="ipp-")))
        turn = running.enter_context((Path(tempfile.gettempdir()) / "consigne-avahi.lock").open("w"))
        fcntl.flock(turn, fcntl.LOCK_EX)
        (folder / "bus.conf").write_text(_BUS.format(folder=folder))
        (folder / "avahi.conf").write_text(_AVAHI)
        environment = {**os.environ, "PATH": _PATH, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus"}
        bus = ["dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--nopidfile"]
        running.enter_context(_started(bus, environment, folder / "bus.log"))
        _wait_for((folder / "bus").exists, "the bus did not start")
        avahi = ["avahi-daemon", "--no-drop-root", "--no-chroot", "--no-rlimits", "-f", str(folder / "avahi.conf")]
        running.enter_context(_started(avahi, environment, folder / "avahi.log"))
        _wait_for(_AVAHI_OF_THE_MACHINE.exists, "avahi-daemon did not start")
        yield environment


@contextmanager
def ippeveprinter(environment: dict[str, str], spool: Path, *options: str) -> Iterator[str]:
    """A printer that keeps what it prints in `spool`; gives its address. Without a command a job takes 5 to 15 s."""
    spool.mkdir()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    place = ["-d", str(spool), "-p", str(port), "-n", "localhost"]
    command = ["ippeveprinter", "-k", *place, "-s", "120", "-c", "/bin/true", *options]
    until = time.monotonic() + DEADLINE_S
    while True:
        with _started([*command, f"Consigne {port}"], environment, spool.with_suffix(".log")) as process:
            while not (answers := _answers(port)) and process.poll() is None:
                assert time.monotonic() < until, "ippeveprinter did not start"
                time.sleep(0.05)
            if answers:
                yield f"ipp://localhost:{port}/ipp/print"
                return
        assert time.monotonic() < until, "the name service did not come up"


@contextmanager
def _started(command: list[str], environment: dict[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as out, subprocess.Popen(command, env=environment, stdout=out, stderr=out) as process:
        try:
            yield process
        finally:
            process.terminate()


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("localhost", port), timeout=1):
            return True
    except OSError:
        return False


def _wait_for(condition: object, trouble: str) -> None:
    assert callable(condition)
    until = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < until, trouble
        time.sleep(0.05)
