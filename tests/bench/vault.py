"""Many kiosks at one vault: `make bench-kiosks`; exit code 1 when a goal is missed.

- 200 kiosks, each with a person of its own, that deposit 20 papers each, over loopback, against Debian's nginx (its
  DAV module) that takes the same bytes as plain PUTs, and waits for no disk: at most 1 / 0.3 times as long
- the server's memory meanwhile: under 300 MB
- every paper receipted, none twice; a run in which this is not so is no measurement

Both take 200 papers in turn, twenty times, and each finds the disk with nothing left to write: what else the machine
does, and how much memory holds back from the disk, is the same for both. Nothing is deleted before all is measured: an
ext4 without journal looks for minutes for inodes that were not just freed.

What runs on one machine here runs on 201 elsewhere. So both servers are asked by the same client, which does as little
as can be: requests that are made before the clock runs, over sockets without a library. What each side needs of the
processor is said beside the ratio: it changes little when the machine is busy.
"""

import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import requests
from joserfc.jwk import OKPKey
from sqlalchemy import Connection, insert, select

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
_END = b"\r\n\r\n"


@dataclass
class _Job:
    """One kiosk at the vault, logged in, and the request that begins its next deposit."""

    kiosk: Kiosk
    token: str
    paper: bytes
    begins: bytes = b""

    def prepare(self) -> None:
        """Signs the next request, with a statement: a real kiosk's hands are its own, and the clock does not run."""
        deposit_id = str(uuid.uuid4())
        statement = self.kiosk.statement(deposit_id)
        headers = self.kiosk.creation_headers(self.token, self.paper, deposit_id, statement=statement)
        self.begins = _head("POST", "/deposits", headers, 0)


class _Line:
    """A connection to a server that keeps it open."""

    def __init__(self, address: str) -> None:
        host, _, port = address.rpartition("/")[2].partition(":")
        self._socket = socket.create_connection((host, int(port)), timeout=TIMEOUT_S * 10)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, status: int, head: bytes, body: bytes = b"") -> Mapping[bytes, bytes]:
        """Send a request and return the headers of its answer, in small letters; it has no body."""
        sent = self._socket.sendmsg([head, body])
        if sent < len(head) + len(body):
            self._socket.sendall(memoryview(body)[sent - len(head) :])
        answer = b""
        while not answer.endswith(_END):
            if not (more := self._socket.recv(65536)):
                raise RuntimeError("a server hung up")
            answer += more
        first, *lines = answer[: -len(_END)].split(b"\r\n")
        if int(first.split()[1]) != status:
            raise RuntimeError(answer.decode())
        return {name.lower(): value for name, _, value in (line.partition(b": ") for line in lines)}


def _head(method: str, path: str, headers: Mapping[str, str], length: int) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: bench", f"Content-Length: {length}"]
    return "\r\n".join([*lines, *(f"{name}: {value}" for name, value in headers.items()), "", ""]).encode()


def many_kiosks() -> Iterator[Ratio]:
    """Measures the vault and nginx in turn, round by round, with the same bytes."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir="/tmp") as name:
        folder = Path(name)
        with _vault(folder / "vault") as (server, jobs), _nginx(folder / "nginx") as (address, pid):
            assert server.process is not None
            vault = _Run(server.process.pid, _deposit, [_Line(server.issuer) for _ in jobs])
            nginx = _Run(pid, _put, [_Line(address) for _ in jobs])
            with ThreadPoolExecutor(KIOSKS) as pool:
                for _ in range(PAPERS):
                    for job in jobs:
                        job.prepare()
                    vault.go(pool, jobs)
                    nginx.go(pool, jobs)
            memory_mb = _peak_mb(server.process.pid)
            _check(vault.answers, folder / "vault")
    rounds = sorted(mine / theirs for mine, theirs in zip(vault.rounds_s, nginx.rounds_s, strict=True))
    how = f"{PAPER_BYTES // 1000} kB; vault {vault}; nginx {nginx}; of the rounds {rounds[0]:.1f} to {rounds[-1]:.1f}"
    load = f"load {os.getloadavg()[0]:.1f}"
    yield Ratio(f"{KIOSKS} kiosks at one vault, against nginx", vault.took_s / nginx.took_s, SLOWEST, f"{how}; {load}")
    yield Ratio("memory of that vault, MB", memory_mb, 300.0, f"highest, {KIOSKS * PAPERS} papers")


@dataclass
class _Run:
    """A server, its lines, and what its rounds took."""

    pid: int
    work: Callable[[_Job, _Line], bytes]
    lines: Sequence[_Line]
    answers: list[bytes] = field(default_factory=list)
    rounds_s: list[float] = field(default_factory=list)
    server_s: float = 0.0
    client_s: float = 0.0

    def go(self, pool: ThreadPoolExecutor, jobs: Sequence[_Job]) -> None:
        """One paper of each kiosk; before the clock runs, the disk gets what others left in memory for it."""
        os.sync()
        began, server_s, client_s = time.monotonic(), _cpu_s(self.pid), _own_cpu_s()
        self.answers += pool.map(self.work, jobs, self.lines)
        self.rounds_s.append(time.monotonic() - began)
        self.server_s += _cpu_s(self.pid) - server_s
        self.client_s += _own_cpu_s() - client_s

    @property
    def took_s(self) -> float:
        """All rounds together."""
        return sum(self.rounds_s)

    def __str__(self) -> str:
        count = len(self.answers)
        server_ms, client_ms = 1000 * self.server_s / count, 1000 * self.client_s / count
        return f"{count / self.took_s:.0f}/s, processor {server_ms:.2f} ms each, its client {client_ms:.2f} ms"


def _deposit(job: _Job, line: _Line) -> bytes:
    created = line.ask(201, job.begins)
    place, offset = created[b"location"].decode(), int(created[b"upload-offset"])
    sending = {
        "Tus-Resumable": profile.TUS_VERSION,
        "Upload-Offset": str(offset),
        "Content-Type": profile.TUS_BODY_TYPE,
    }
    path = f"/deposits/{place.rpartition('/')[2]}"
    sent = line.ask(204, _head("PATCH", path, sending, len(job.paper) - offset), job.paper[offset:])
    return sent[profile.RECEIPT_HEADER.lower().encode()]


def _put(job: _Job, line: _Line) -> bytes:
    line.ask(201, _head("PUT", f"/{uuid.uuid4()}", {}, len(job.paper)), job.paper)
    return b""


def _check(receipts: Sequence[bytes], data: Path) -> None:
    """Raises RuntimeError unless there are as many receipts, and as many papers, as were deposited."""
    papers = sum(1 for _ in (data / "papers").rglob("*.age"))
    if not len(set(receipts)) == papers == KIOSKS * PAPERS:
        raise RuntimeError(f"{len(set(receipts))} receipts and {papers} papers of {KIOSKS * PAPERS}")


@contextmanager
def _vault(data: Path) -> Iterator[tuple[Server, list[_Job]]]:
    """A server in a process of its own, with kiosks that are logged in, each for a person of its own."""
    server = Server(data)
    vault = open_vault(data, server.issuer)
    server.start("--rate-factor", "10000", "--quota-mb", "100000")
    try:
        make_person(server.issuer)
        with writing(vault.database) as connection:
            person = connection.execute(select(accounts)).mappings().one()
            paper = sealed(b"%PDF " + os.urandom(PAPER_BYTES), person["recipient"])
            jobs = []
            for number in range(KIOSKS):
                of_its_own = {name: f"{person[name]} {number}" for name in ("id", "handle", "verifier_hash")}
                connection.execute(insert(accounts).values({**person, **of_its_own}))
                jobs.append(_job(connection, vault, number, of_its_own["id"], paper))
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


def _processes(pid: int) -> list[int]:
    """Return a server and its workers (proc(5))."""
    return [pid, *map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())]


def _peak_mb(pid: int) -> float:
    """Return the highest of all processes together; what they share counts once (proc(5): PSS)."""
    return sum(_own_peak_kb(one) for one in _processes(pid)) / 1024


def _own_peak_kb(pid: int) -> int:
    status, memory = (_numbers(Path(f"/proc/{pid}/{name}")) for name in ("status", "smaps_rollup"))
    return status["VmHWM"] - memory["Rss"] + memory["Pss"]


def _numbers(file: Path) -> dict[str, int]:
    lines = (line.replace(":", " ").split() for line in file.read_text().splitlines())
    return {words[0]: int(words[1]) for words in lines if words[1:2] and words[1].isdigit()}


def _cpu_s(pid: int) -> float:
    """Processor time of a server and its workers (proc(5)), which a busy machine changes little."""
    stats = [Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split() for one in _processes(pid)]
    return sum(int(ticks) for stat in stats for ticks in stat[11:13]) / os.sysconf("SC_CLK_TCK")


def _own_cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


@contextmanager
def _nginx(folder: Path) -> Iterator[tuple[str, int]]:
    """Debian's nginx with a folder that takes PUTs; as many workers as there are processors."""
    for part in ("papers", "temporary"):
        (folder / part).mkdir(parents=True)
    program = _nginx_program(folder)
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
    with subprocess.Popen([program, "-c", folder / "nginx.conf", "-p", folder], stderr=subprocess.DEVNULL) as process:
        try:
            _await(socket_free.issuer)
            yield socket_free.issuer, process.pid
        finally:
            process.terminate()


def _nginx_program(folder: Path) -> Path:
    """Where nginx is; Debian's package unpacked into a folder where it is not installed, so that no service starts."""
    if installed := shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin"):
        return Path(installed)
    subprocess.run(["apt-get", "-qq", "download", "nginx"], cwd=folder, check=True, capture_output=True)
    subprocess.run(["dpkg-deb", "--extract", *folder.glob("nginx_*.deb"), folder], check=True)
    return folder / "usr/sbin/nginx"


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
