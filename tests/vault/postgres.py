"""Debian's PostgreSQL, started for the tests: a cluster of its own in a temporary folder, on a Unix socket alone."""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

DEADLINE_S = 120.0
USER = "postgres"


class NoPostgresError(Exception):
    """Debian's PostgreSQL is not installed."""


@dataclass
class Cluster:
    """A cluster in a folder, that may end and start again; `address` is that of a fresh empty database."""

    folder: Path
    programs: Path
    user: str | None
    _server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        settings = ["listen_addresses=", f"unix_socket_directories={self.folder}", "fsync=off", "max_connections=60"]
        self._server = subprocess.Popen(
            [self.programs / "postgres", "-D", self.folder / "data", *(w for one in settings for w in ("-c", one))],
            user=self.user,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
        )
        _await(self.programs, self.folder, self._server)

    def stop(self) -> None:
        """At once, whoever is connected ("fast shutdown")."""
        assert self._server is not None
        self._server.send_signal(signal.SIGINT)
        try:
            self._server.wait(DEADLINE_S / 4)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait()

    @contextmanager
    def dead(self) -> Iterator[None]:
        """Gone, and back in the end."""
        self.stop()
        try:
            yield
        finally:
            self.start()

    @contextmanager
    def hanging(self) -> Iterator[None]:
        """None of its processes does anything, and none hangs up."""
        assert self._server is not None
        first = self._server.pid
        os.kill(first, signal.SIGSTOP)
        all_of_them = [first, *map(int, Path(f"/proc/{first}/task/{first}/children").read_text().split())]
        try:
            for pid in all_of_them:
                os.kill(pid, signal.SIGSTOP)
            yield
        finally:
            for pid in all_of_them:
                os.kill(pid, signal.SIGCONT)

    def address(self) -> str:
        name = f"vault_{secrets.token_hex(6)}"
        self._run("createdb", "-h", str(self.folder), "-U", USER, name)
        return f"postgresql+psycopg://{USER}@/{name}?host={self.folder}"

    def _run(self, program: str, *words: str) -> None:
        subprocess.run([self.programs / program, *words], check=True, capture_output=True, timeout=DEADLINE_S)


@contextmanager
def running() -> Iterator[Cluster]:
    """A cluster that loses everything at the end, and may at a crash. Raises NoPostgresError."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if not found:
        raise NoPostgresError
    programs, user = found[-1].parent, USER if os.getuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    if user is not None:
        os.chown(folder, pwd.getpwnam(user).pw_uid, pwd.getpwnam(user).pw_gid)
    try:
        words: list[str | Path] = [
            "-D",
            folder / "data",
            "-U",
            USER,
            "-A",
            "trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
        ]
        subprocess.run(
            [programs / "initdb", *words], user=user, check=True, capture_output=True, timeout=DEADLINE_S, cwd="/"
        )
        cluster = Cluster(folder, programs, user)
        try:
            cluster.start()
            yield cluster
        finally:
            cluster.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _await(programs: Path, folder: Path, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while subprocess.run([programs / "pg_isready", "-q", "-h", folder], timeout=DEADLINE_S).returncode != 0:
        if server.poll() is not None or time.monotonic() > deadline:
            raise TimeoutError("PostgreSQL did not start")
        time.sleep(0.05)
