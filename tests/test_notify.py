"""What systemd hears of a process: that it serves, that its loop turns, and silence when it hangs."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from kiosk import notify, wire

DEADLINE_S = 60.0
SERVE = "from kiosk import wire; wire.serve(wire.inherited_listener(), lambda *_: None)"
STUMBLES = """
from kiosk import wire
works = iter([True, True, False, False])
wire.serve(wire.inherited_listener(), lambda *_: None, lambda: next(works))
"""
"""Ends when `works` has been asked four times."""
QT = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.ui.heart import heart
application = QCoreApplication([])
beating = heart()
QTimer.singleShot(1000, lambda: (sys.stdout.write("hangs"), sys.stdout.flush(), time.sleep(600)))
application.exec()
"""


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """The socket on which systemd listens; it wants to hear of us every 0.3 s."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        name = f"\0consigne-test-{os.getpid()}-{tmp_path.name}"
        sock.bind(name)
        sock.settimeout(DEADLINE_S)
        monkeypatch.setenv("NOTIFY_SOCKET", f"@{name[1:]}")
        monkeypatch.setenv("WATCHDOG_USEC", "300000")
        yield sock


@contextmanager
def started(code: str, listener: socket.socket | None = None) -> Iterator["subprocess.Popen[bytes]"]:
    words = [sys.executable, "-c", code]
    environment = dict(os.environ)
    numbers: tuple[int, ...] = ()
    if listener is not None:
        shell = f'exec 3<&{listener.fileno()}; exec "$@"'
        words = ["bash", "-c", shell, "bash", *words]
        environment["LISTEN_FDS"] = "1"
        numbers = (listener.fileno(),)
    process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, pass_fds=numbers)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_a_helper_says_that_it_serves_and_then_that_it_lives(tmp_path: Path, systemd: socket.socket) -> None:
    with wire.listen(tmp_path / "s") as listener, started(SERVE, listener):
        assert [systemd.recv(99) for _ in range(4)] == [b"READY=1", *[b"WATCHDOG=1"] * 3]


def test_a_helper_that_is_stopped_says_nothing(tmp_path: Path, systemd: socket.socket) -> None:
    with wire.listen(tmp_path / "s") as listener, started(SERVE, listener) as process:
        assert systemd.recv(99) == b"READY=1"
        process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WNOWAIT)
        drain(systemd)
        systemd.settimeout(1.0)
        with pytest.raises(TimeoutError):
            systemd.recv(99)


def test_a_helper_of_which_a_part_has_died_says_nothing_more(tmp_path: Path, systemd: socket.socket) -> None:
    with wire.listen(tmp_path / "s") as listener, started(STUMBLES, listener) as process:
        process.wait(DEADLINE_S)
        assert [systemd.recv(99) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
        systemd.settimeout(0)
        with pytest.raises(BlockingIOError):
            systemd.recv(99)


def test_screens_whose_loop_hangs_say_nothing(systemd: socket.socket) -> None:
    with started(QT) as process:
        assert systemd.recv(99) == b"WATCHDOG=1"
        assert process.stdout is not None
        assert process.stdout.read(5) == b"hangs"
        drain(systemd)
        systemd.settimeout(1.0)
        with pytest.raises(TimeoutError):
            systemd.recv(99)


def test_without_systemd_nobody_is_told_and_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)
    notify.ready()
    assert notify.beat_s() is None


def test_a_systemd_that_went_away_stops_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    notify.alive()


def drain(sock: socket.socket) -> None:
    """Takes what was said before."""
    sock.settimeout(0)
    with suppress(BlockingIOError):
        while True:
            sock.recv(99)
