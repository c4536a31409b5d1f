"""Many kiosks at one vault: `make bench-kiosks`; exit code 1 when a goal is missed.

- 200 kiosks that deposit 20 papers each, over loopback, against Debian's nginx (`nginx-light`, its DAV module) that
  takes the same bytes from the same program as plain PUTs, and waits for no disk: at most 1 / 0.3 times as long
- the server's memory meanwhile: under 300 MB
- every paper receipted, none twice; a run in which this is not so is no measurement
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import requests
from joserfc.jwk import OKPKey
from sqlalchemy import Connection, select

from kiosk import profile
from kiosk.demo.phone import make_person
from kiosk.vault.app import open_vault
from kiosk.vault.database import accounts, writing
from kiosk.vault.kiosks import add_kiosk, find_kiosk
from kiosk.vault.settings import Vault
from kiosk.vault.tokens import issue_token
from tests.bench.ratio import Ratio
from tests.vault.kiosk_client import TIMEOUT_S, Kiosk, sealed
from tests.vault.test_crash import Server

KIOSKS = 200
PAPERS = 20
PAPER_BYTES = 300_000
MB = 1024 * 1024
SLOWEST = 1 / 0.3
MOST_TRIES = 5


@dataclass
class _Job:
    """One kiosk at the vault, logged in, and the request that begins its next deposit."""

    kiosk: Kiosk
    token: str
    paper: bytes
    deposit_id: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    broken: int = 0
    """Connections that ended in the midst of a request; a kiosk asks again then."""

    def prepare(self) -> None:
        """Signs the next request: a real kiosk's hands are its own, and the clock does not run."""
        self.deposit_id = str(uuid.uuid4())
        self.sign()

    def sign(self) -> None:
        self.headers = self.kiosk.creation_headers(self.token, self.paper, self.deposit_id)


def many_kiosks() -> Iterator[Ratio]:
    """Measures the vault, then nginx, with the same bytes."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir="/tmp") as name:
        folder = Path(name)
        with _vault(folder / "vault") as (server, jobs):
            before_s = _cpu_s(server)
            receipts, vault_s = _timed(jobs, _deposit)
            memory_mb, cpu_ms = _peak_mb(server), 1000 * (_cpu_s(server) - before_s) / len(receipts)
            _check(receipts, folder / "vault")
        with _nginx(folder / "nginx") as address:
            _, nginx_s = _timed(jobs, lambda job: _put(job, address))
    total = KIOSKS * PAPERS
    rates = f"{total / vault_s:.0f}/s to {total / nginx_s:.0f}/s of {PAPER_BYTES // 1000} kB"
    how = f"{rates}, {cpu_ms:.1f} ms of CPU each, {sum(job.broken for job in jobs)} connections broken"
    yield Ratio(f"{KIOSKS} kiosks at one vault, against nginx", vault_s / nginx_s, SLOWEST, how)
    yield Ratio("memory of that vault, MB", memory_mb, 300.0, f"highest, {total} papers")


def _timed(jobs: Sequence[_Job], work: Callable[[_Job], str]) -> tuple[list[str], float]:
    """One paper of each kiosk, and again; between them the next requests are signed, which are good for minutes."""
    done: list[str] = []
    took_s = 0.0
    with ThreadPoolExecutor(KIOSKS) as pool:
        for _ in range(PAPERS):
            for job in jobs:
                job.prepare()
            began = time.monotonic()
            done += pool.map(work, jobs)
            took_s += time.monotonic() - began
    return done, took_s


def _deposit(job: _Job) -> str:
    """One deposit, begun again when its connection breaks: the same deposit_id is the same upload."""
    for _ in range(MOST_TRIES):
        try:
            return _try(job)
        except requests.ConnectionError:
            job.broken += 1
            job.sign()
    raise RuntimeError("a deposit never ended")


def _try(job: _Job) -> str:
    created = job.kiosk.http.post(f"{job.kiosk.issuer}/deposits", headers=job.headers, timeout=TIMEOUT_S * 10)
    assert created.status_code == 201, created.text
    if profile.RECEIPT_HEADER in created.headers:
        return created.headers[profile.RECEIPT_HEADER]
    place, offset = created.headers["Location"], created.headers["Upload-Offset"]
    sending = {"Tus-Resumable": profile.TUS_VERSION, "Upload-Offset": offset, "Content-Type": profile.TUS_BODY_TYPE}
    sent = job.kiosk.http.patch(place, data=job.paper[int(offset) :], headers=sending, timeout=TIMEOUT_S * 10)
    return sent.headers[profile.RECEIPT_HEADER]


def _put(job: _Job, address: str) -> str:
    put = job.kiosk.http.put(f"{address}/{uuid.uuid4()}", data=job.paper, timeout=TIMEOUT_S * 10)
    assert put.status_code == 201, put.status_code
    return ""


def _check(receipts: list[str], data: Path) -> None:
    """Raises RuntimeError unless there are as many receipts, and as many papers, as were deposited."""
    papers = sum(1 for _ in (data / "papers").rglob("*.age"))
    if not len(set(receipts)) == papers == KIOSKS * PAPERS:
        raise RuntimeError(f"{len(set(receipts))} receipts and {papers} papers of {KIOSKS * PAPERS}")


@contextmanager
def _vault(data: Path) -> Iterator[tuple[Server, list[_Job]]]:
    """A server in a process of its own, with kiosks that are logged in for one person."""
    server = Server(data)
    vault = open_vault(data, server.issuer)
    server.start("--rate-factor", "10000", "--quota-mb", "100000")
    try:
        make_person(server.issuer)
        with writing(vault.database) as connection:
            account, recipient = connection.execute(select(accounts.c.id, accounts.c.recipient)).one()
            paper = sealed(b"%PDF " + os.urandom(PAPER_BYTES), recipient)
            jobs = [_job(connection, vault, number, account, paper) for number in range(KIOSKS)]
        yield server, jobs
    finally:
        server.kill()


def _job(connection: Connection, vault: Vault, number: int, account: str, paper: bytes) -> _Job:
    key = OKPKey.generate_key("Ed25519")
    kid = add_kiosk(connection, vault, "consigne", key, f"Site {number}", "Ville")
    enrolled = find_kiosk(connection, kid)
    assert enrolled is not None
    kiosk = Kiosk(vault.issuer, key)
    return _Job(
        kiosk, issue_token(connection, vault, enrolled, account, kiosk.visit_key.thumbprint()).access_token, paper
    )


def _peak_mb(server: Server) -> float:
    assert server.process is not None
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM"))


def _cpu_s(server: Server) -> float:
    """Processor time that the server used, which a busy machine changes little (proc(5))."""
    assert server.process is not None
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def _nginx(folder: Path) -> Iterator[str]:
    """Debian's nginx with a folder that takes PUTs; as many workers as there are processors."""
    found = shutil.which("nginx") or "/usr/sbin/nginx"
    for part in ("papers", "temporary"):
        (folder / part).mkdir(parents=True)
    socket_free = Server(folder)
    user = "user root;" if os.getuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"""
        daemon off; worker_processes auto; pid {folder}/pid; error_log stderr error; {user}
        events {{ worker_connections 1024; }}
        http {{
            access_log off; client_max_body_size 10m; client_body_temp_path {folder}/temporary;
            proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
            uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
            server {{ listen 127.0.0.1:{socket_free.port}; root {folder}/papers; location / {{ dav_methods PUT; }} }}
        }}
        """
    )
    with subprocess.Popen([found, "-c", folder / "nginx.conf", "-p", folder], stderr=subprocess.DEVNULL) as process:
        try:
            _await(socket_free.issuer)
            yield socket_free.issuer
        finally:
            process.terminate()


def _await(address: str) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            requests.get(address, timeout=5)
        except requests.ConnectionError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("nginx did not start")


def main() -> int:
    """Prints each ratio."""
    missed = 0
    for ratio in many_kiosks():
        missed += ratio.value > ratio.goal
        print(f"{ratio.what}: {ratio.value:.2f} (goal {ratio.goal:.2f}; {ratio.how})")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
