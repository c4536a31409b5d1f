"""Many kiosks at one vault: `python -m tests.bench.vault`; exit code 1 when a goal is missed.

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

from kiosk import profile
from kiosk.card import Card
from kiosk.demo.phone import make_person
from kiosk.vault.app import open_vault
from kiosk.vault.database import writing
from kiosk.vault.kiosks import add_kiosk
from tests.bench.ratio import Ratio
from tests.vault.kiosk_client import TIMEOUT_S, Kiosk, sealed
from tests.vault.test_crash import Server

KIOSKS = 200
PAPERS = 20
PAPER_BYTES = 300_000
MB = 1024 * 1024
SLOWEST = 1 / 0.3


@dataclass
class _Job:
    """One kiosk with its papers; headers are made before the clock runs, for a real kiosk's hands are its own."""

    kiosk: Kiosk
    papers: list[tuple[str, bytes, dict[str, str]]] = field(default_factory=list)


def many_kiosks() -> Iterator[Ratio]:
    """Measures the vault, then nginx, with the same bytes."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir="/tmp") as name:
        folder = Path(name)
        with _vault(folder / "vault") as (server, jobs):
            receipts, vault_s = _timed(jobs, _deposit_all)
            memory_mb = _peak_mb(server)
        _check(receipts)
        with _nginx(folder / "nginx") as address:
            _, nginx_s = _timed(jobs, lambda job: _put_all(job, address))
    total = KIOSKS * PAPERS
    how = f"{total / vault_s:.0f}/s to {total / nginx_s:.0f}/s of {PAPER_BYTES // 1000} kB"
    yield Ratio(f"{KIOSKS} kiosks at one vault, against nginx", vault_s / nginx_s, SLOWEST, how)
    yield Ratio("memory of that vault, MB", memory_mb, 300.0, f"highest, {total} papers")


def _timed(jobs: Sequence[_Job], work: Callable[[_Job], list[str]]) -> tuple[list[str], float]:
    with ThreadPoolExecutor(KIOSKS) as pool:
        began = time.monotonic()
        done = list(pool.map(work, jobs))
        return [each for some in done for each in some], time.monotonic() - began


def _deposit_all(job: _Job) -> list[str]:
    receipts = []
    for _, data, headers in job.papers:
        created = job.kiosk.http.post(f"{job.kiosk.issuer}/deposits", headers=headers, timeout=TIMEOUT_S * 10)
        assert created.status_code == 201, created.text
        sending = {
            "Tus-Resumable": profile.TUS_VERSION,
            "Upload-Offset": "0",
            "Content-Type": profile.TUS_BODY_TYPE,
        }
        sent = job.kiosk.http.patch(created.headers["Location"], data=data, headers=sending, timeout=TIMEOUT_S * 10)
        receipts.append(sent.headers[profile.RECEIPT_HEADER])
    return receipts


def _put_all(job: _Job, address: str) -> list[str]:
    for deposit_id, data, _ in job.papers:
        put = job.kiosk.http.put(f"{address}/{deposit_id}", data=data, timeout=TIMEOUT_S * 10)
        assert put.status_code == 201, put.status_code
    return []


def _check(receipts: list[str]) -> None:
    if len(set(receipts)) != KIOSKS * PAPERS:
        raise RuntimeError(f"{len(set(receipts))} receipts for {KIOSKS * PAPERS} papers")


@contextmanager
def _vault(data: Path) -> Iterator[tuple[Server, list[_Job]]]:
    """A server in a process of its own, with kiosks that are logged in and have their requests ready.

    None holds a connection: the server would end those of the first while the last still log in.
    """
    server = Server(data)
    vault = open_vault(data, server.issuer)
    keys = [OKPKey.generate_key("Ed25519") for _ in range(KIOSKS)]
    with writing(vault.database) as connection:
        for number, key in enumerate(keys):
            add_kiosk(connection, vault, "consigne", key, f"Site {number}", "Ville")
    vault.database.dispose()
    server.start("--rate-factor", "10000", "--quota-mb", "100000")
    try:
        person = make_person(server.issuer)
        yield server, [_job(Kiosk(server.issuer, key), person.card, person.pin) for key in keys]
    finally:
        server.kill()


def _job(kiosk: Kiosk, card: Card, pin: str) -> _Job:
    token = kiosk.card_token(card, pin).json()["access_token"]
    recipient = kiosk.recipients(token).json()["recipients"][0]
    job, data = _Job(kiosk), sealed(b"%PDF " + os.urandom(PAPER_BYTES), recipient)
    for _ in range(PAPERS):
        deposit_id = str(uuid.uuid4())
        job.papers.append((deposit_id, data, kiosk.creation_headers(token, data, deposit_id)))
    kiosk.http.close()
    return job


def _peak_mb(server: Server) -> float:
    assert server.process is not None
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM"))


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
