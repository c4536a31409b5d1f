"""Starts the helpers the way systemd does, and brings a dead one back at once.

It knows no room: a helper is a name and a command. Each gets a listening socket of its own as descriptor 3
(sd_listen_fds(3)), kept open here, so that a client who connects while the helper is down only waits for the next one.
A helper dies with this process (PR_SET_PDEATHSIG, prctl(2)) and takes its own children with it (process group).
"""

import logging
import os
import select
import shutil
import signal
import socket
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk import wire

log = logging.getLogger(__name__)

RESTART_DELAYS_S = (0.0, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Waits before the restarts of a helper that keeps dying young; the last one repeats."""
OLD_AGE_S = 10.0
"""A helper that lived this long is well: its next death is its first one again."""
STOP_DEADLINE_S = 5.0
_SAMPLE_S = 0.2
_LAUNCHER = ("setpriv", "--pdeathsig", "KILL", "sh", "-c", 'export LISTEN_PID=$$; exec "$@"', "sh")


class Child:
    """A process of ours: seen when it ends, ended when we want, its peak memory known even after its death."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        listener: socket.socket | None = None,
        log_file: Path | None = None,
        stdout: int | None = None,
        stderr: int | None = None,
        temporary: Path | None = None,
    ) -> None:
        """Start `command` in a process group of its own, its output going to `log_file` (default: to ours).

        `stdout` and `stderr` are descriptors that get one of them instead; `temporary` is its folder for temporary
        files (TMPDIR).
        """
        more = {} if temporary is None else {"TMPDIR": str(temporary)}
        self.pid = _spawn(command, listener, log_file, {1: stdout, 2: stderr}, more)
        self.started_at_s = time.monotonic()
        try:
            self._pidfd = os.pidfd_open(self.pid)
        except OSError:
            os.killpg(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            raise
        self._peak_kib = 0
        self._status: int | None = None
        self._reaping = threading.Lock()

    @property
    def peak_rss_mb(self) -> float:
        """Largest resident memory so far in MB (10^6 bytes): VmHWM of proc(5), seen at most 0.2 s before its death."""
        self._sample()
        return self._peak_kib * 1024 / 1e6

    def wait(self, timeout_s: float | None = None) -> int | None:
        """Exit code (negative: the signal that killed it), or None when it still runs after `timeout_s`."""
        deadline_s = None if timeout_s is None else time.monotonic() + timeout_s
        while self._status is None:
            left_s = _SAMPLE_S if deadline_s is None else min(_SAMPLE_S, deadline_s - time.monotonic())
            if not self._ended(max(0.0, left_s)):
                self._sample()
                if deadline_s is not None and time.monotonic() >= deadline_s:
                    return None
        return self._status

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal; nothing happens when it has ended."""
        with suppress(OSError):
            signal.pidfd_send_signal(self._pidfd, number)

    def stop(self, deadline_s: float = STOP_DEADLINE_S) -> int:
        """Ask it to end, make it end at the deadline, and return its exit code."""
        self.signal(signal.SIGTERM)
        status = self.wait(deadline_s)
        if status is None:
            log.warning("process %d did not stop in time", self.pid)
            self.signal(signal.SIGKILL)
            status = self.wait()
        assert status is not None
        return status

    def _ended(self, timeout_s: float) -> bool:
        poller = select.poll()
        poller.register(self._pidfd, select.POLLIN)
        if not poller.poll(timeout_s * 1000):
            return False
        with self._reaping:
            if self._status is None:
                with suppress(ProcessLookupError):
                    os.killpg(self.pid, signal.SIGKILL)
                self._status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return True

    def _sample(self) -> None:
        if self._status is None:
            with suppress(OSError):
                self._peak_kib = max(self._peak_kib, _peak_kib(self.pid))

    def __del__(self) -> None:
        with suppress(AttributeError, OSError):
            os.close(self._pidfd)


@dataclass(frozen=True)
class Helper:
    """A program that serves one socket."""

    name: str
    command: tuple[str, ...]


class Supervisor:
    """Keeps helpers alive while it is entered; their sockets are `runtime / NAME.sock`."""

    def __init__(self, helpers: Sequence[Helper], runtime: Path, *, logs: Path | None = None) -> None:
        """Prepare; `logs` is a folder for one log file a helper (default: their stderr is ours)."""
        self._keepers = {helper.name: _Keeper(helper, runtime, logs) for helper in helpers}

    def __enter__(self) -> Self:
        for keeper in self._keepers.values():
            keeper.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End all helpers, together, by the deadline, and remove their sockets."""
        for keeper in self._keepers.values():
            keeper.ask_to_stop()
        for keeper in self._keepers.values():
            keeper.join()

    def pids(self) -> Mapping[str, int]:
        """Process id of each helper that runs now."""
        return {name: keeper.child.pid for name, keeper in self._keepers.items() if keeper.child is not None}

    def starts(self) -> Mapping[str, int]:
        """How often each helper was started."""
        return {name: keeper.starts for name, keeper in self._keepers.items()}

    def peak_rss_mb(self) -> Mapping[str, float]:
        """Largest resident memory of each helper over all its lives, in MB (10^6 bytes)."""
        return {name: keeper.peak_rss_mb for name, keeper in self._keepers.items()}


class _Keeper:
    """The thread that starts one helper, waits for its end, and starts it again."""

    def __init__(self, helper: Helper, runtime: Path, logs: Path | None) -> None:
        self._helper = helper
        self._path = runtime / f"{helper.name}.sock"
        self._temporary = runtime / f"{helper.name}.tmp"
        self._log_file = None if logs is None else logs / f"{helper.name}.log"
        self._stopping = threading.Event()
        # It lives as long as its child: the kernel's death signal follows the thread that forked, not the process.
        self._thread = threading.Thread(target=self._keep, name=f"keeper-{helper.name}", daemon=True)
        self._listener: socket.socket | None = None
        self._past_peak_mb = 0.0
        self.child: Child | None = None
        self.starts = 0

    @property
    def peak_rss_mb(self) -> float:
        child = self.child
        return max(self._past_peak_mb, child.peak_rss_mb if child else 0.0)

    def start(self) -> None:
        self._listener = wire.listen(self._path)
        self._temporary.mkdir(mode=0o700, exist_ok=True)
        self._thread.start()

    def ask_to_stop(self) -> None:
        self._stopping.set()
        if self.child is not None:
            self.child.signal(signal.SIGTERM)

    def join(self) -> None:
        if self._listener is None:
            return
        self._thread.join()
        self._listener.close()
        self._path.unlink(missing_ok=True)
        shutil.rmtree(self._temporary, ignore_errors=True)

    def _keep(self) -> None:
        young_deaths = 0
        while not self._stopping.wait(restart_delay_s(young_deaths)):
            try:
                child = Child(
                    self._helper.command, listener=self._listener, log_file=self._log_file, temporary=self._temporary
                )
            except OSError as error:
                log.error("%s cannot be started now: %s", self._helper.name, error.strerror)
                young_deaths += 1
                continue
            self.child = child
            self.starts += 1
            while child.wait(_SAMPLE_S) is None:
                if self._stopping.is_set():
                    child.stop()
            self._past_peak_mb = max(self._past_peak_mb, child.peak_rss_mb)
            self.child = None
            lived_s = time.monotonic() - child.started_at_s
            young_deaths = 0 if lived_s >= OLD_AGE_S else young_deaths + 1
            if not self._stopping.is_set():
                log.warning("%s ended with %s after %.1f s", self._helper.name, child.wait(), lived_s)


def restart_delay_s(young_deaths: int) -> float:
    """Wait before the next start of a helper that died young this often in a row (0 or 1: at once)."""
    return RESTART_DELAYS_S[min(max(young_deaths - 1, 0), len(RESTART_DELAYS_S) - 1)]


def kiosk_command(*words: str | Path) -> tuple[str, ...]:
    """Return the command line of a `kiosk` command in this Python."""
    return (sys.executable, "-m", "kiosk", *map(str, words))


def kiosk_helpers(site_file: Path, state: Path) -> tuple[Helper, ...]:
    """Return the three helpers of a kiosk, as the systemd units start them; only `upload` has a disk."""
    site = ("--site", site_file)
    return (
        Helper("scanner", kiosk_command("scanner", *site)),
        Helper("printer", kiosk_command("printer", *site)),
        Helper("upload", kiosk_command("upload", *site, "--state", state)),
    )


def _spawn(
    command: Sequence[str],
    listener: socket.socket | None,
    log_file: Path | None,
    outputs: Mapping[int, int | None],
    more_environment: Mapping[str, str],
) -> int:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("LISTEN_")}
    environment.update(more_environment)
    actions: list[tuple[int, ...]] = []
    output: int | None = None
    if listener is not None:
        environment["LISTEN_FDS"] = "1"
        actions.append((os.POSIX_SPAWN_DUP2, listener.fileno(), wire.SYSTEMD_FIRST_DESCRIPTOR))
    try:
        if log_file is not None:
            output = os.open(log_file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
            actions += [(os.POSIX_SPAWN_DUP2, output, 1), (os.POSIX_SPAWN_DUP2, output, 2)]
        actions += [(os.POSIX_SPAWN_DUP2, ours, theirs) for theirs, ours in outputs.items() if ours is not None]
        return os.posix_spawnp(_LAUNCHER[0], [*_LAUNCHER, *command], environment, file_actions=actions, setpgroup=0)
    finally:
        if output is not None:
            os.close(output)


def _peak_kib(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    return 0
