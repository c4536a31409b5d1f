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


@dataclass(frozen=True)
class Cluster:
    """A running cluster; `address` is that of a fresh empty database."""

    folder: Path
    programs: Path

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
        settings = ["listen_addresses=", f"unix_socket_directories={folder}", "fsync=off", "max_connections=60"]
        options = [word for setting in settings for word in ("-c", setting)]
        with subprocess.Popen(
            [programs / "postgres", "-D", folder / "data", *options],
            user=user,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
        ) as server:
            try:
                _await(programs, folder, server)
                yield Cluster(folder, programs)
            finally:
                server.send_signal(signal.SIGINT)
                try:
                    server.wait(DEADLINE_S / 4)
                except subprocess.TimeoutExpired:
                    server.kill()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _await(programs: Path, folder: Path, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while subprocess.run([programs / "pg_isready", "-q", "-h", folder], timeout=DEADLINE_S).returncode != 0:
        if server.poll() is not None or time.monotonic() > deadline:
            raise TimeoutError("PostgreSQL did not start")
        time.sleep(0.05)
