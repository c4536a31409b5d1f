"""A vault with workers is ended while kiosks send: what it acknowledged is kept, and the kiosks go on from there."""

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import OKPKey
from sqlalchemy import select

from kiosk.demo.phone import DemoPerson, make_person, read_papers
from kiosk.messages import CardLogin, DepositReceipted, LoggedIn
from kiosk.upload import delivery, pace, tus
from kiosk.upload.identity import load_or_make
from kiosk.vault.app import open_vault
from kiosk.vault.database import deposits, reading, writing
from kiosk.vault.kiosks import add_kiosk
from kiosk.vault.marks import digest
from tests.upload import client
from tests.upload.client import Upload, deposit_of, one
from tests.upload.conftest import table
from tests.vault.test_crash import Server
from tests.vault.test_workers import workers_of

DEADLINE_S = 120.0
END_S = 10.0
"""As long as podman and docker wait before they kill."""
CHUNK_BYTES = 256 * 1024
KBIT_S = 1600.0
"""So slow a line that the last request before the end is cut off in its middle."""
SMALL, LARGE = b"%PDF small ", b"%PDF large " + bytes(600_000)


@dataclass
class Said:
    """What the vault told all kiosks of their uploads, by capability."""

    starts: dict[str, list[int]] = field(default_factory=dict)
    """Where each request of an upload began."""
    acknowledged: dict[str, int] = field(default_factory=dict)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def listen(self, patch: pytest.MonkeyPatch) -> None:
        send = tus.patch

        def heard(http: Any, capability: str, offset: int, body: Any) -> tuple[int, str]:
            with self.changed:
                self.starts.setdefault(capability, []).append(offset)
                self.changed.notify_all()
            reached = send(http, capability, offset, body)
            with self.changed:
                self.acknowledged[capability] = reached[0]
                self.changed.notify_all()
            return reached

        patch.setattr(tus, "patch", heard)

    def await_second_requests(self, count: int) -> None:
        """Returns when so many uploads have something acknowledged and more on its way."""
        with self.changed:
            assert self.changed.wait_for(
                lambda: sum(len(starts) == 2 for starts in self.starts.values()) == count, DEADLINE_S
            )


def slow(patch: pytest.MonkeyPatch) -> None:
    """Kiosks send in small parts, and try again soon."""
    patch.setattr(delivery, "FIRST_CHUNK_BYTES", CHUNK_BYTES)
    patch.setattr(delivery, "LARGEST_CHUNK_BYTES", CHUNK_BYTES)
    patch.setattr(pace, "retry_after_s", lambda attempt, asked_for_s=0.0: 0.1)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    slow(monkeypatch)
    said = Said()
    said.listen(monkeypatch)
    return said


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path / "vault")
    vault = open_vault(server.data, server.issuer)
    with writing(vault.database) as connection:
        for number in range(2):
            (tmp_path / f"kiosk{number}").mkdir()
            key = OKPKey.import_key(dict(load_or_make(tmp_path / f"kiosk{number}").public()))
            add_kiosk(connection, vault, "consigne", key, "CCAS", "Ville")
    vault.database.dispose()
    server.start("--workers", "2")
    yield server
    server.kill()


def told_alone(server: Server, _workers: list[int]) -> int:
    """Podman, docker, a person with `kill`."""
    assert server.process is not None
    server.process.terminate()
    return 0


def told_with_all_its_workers(server: Server, workers: list[int]) -> int:
    """Systemd tells each process of a unit, in any order."""
    for pid in workers:
        os.kill(pid, signal.SIGTERM)
    return told_alone(server, workers)


def killed(server: Server, _workers: list[int]) -> int:
    """Whoever watches over the workers is gone at once."""
    assert server.process is not None
    server.process.kill()
    return -signal.SIGKILL


@pytest.mark.parametrize("end", [told_alone, told_with_all_its_workers, killed])
def test_what_was_acknowledged_is_kept_and_kiosks_go_on_where_they_were(
    end: Callable[[Server, list[int]], int], server: Server, said: Said, tmp_path: Path
) -> None:
    person = make_person(server.issuer)
    with ExitStack() as stack:
        site = client.site(table(server.issuer), upload_kbit_s=KBIT_S)
        kiosks = [stack.enter_context(client.running(site, tmp_path / f"kiosk{number}")) for number in range(2)]
        logins = [logged_in(kiosk, person) for kiosk in kiosks]
        early = [
            receipted(*each, SMALL + b"%d" % number) for number, each in enumerate(zip(kiosks, logins, strict=True))
        ]
        pool = stack.enter_context(ThreadPoolExecutor(2))
        going = [
            pool.submit(receipted, kiosk, login, LARGE + b"%d" % number)
            for number, (kiosk, login) in enumerate(zip(kiosks, logins, strict=True))
        ]
        said.await_second_requests(len(kiosks))

        ended_well(server, end)
        kept, recorded = on_the_disk(server)
        assert set(early) <= kept
        under_way = {capability for capability, starts in said.starts.items() if len(starts) == 2}
        for capability in under_way:
            assert recorded[capability] >= said.acknowledged[capability] >= CHUNK_BYTES
        server.start("--workers", "2")
        late = [each.result(DEADLINE_S) for each in going]
    for capability in under_way:
        assert said.starts[capability][2] == recorded[capability], "not a byte that was recorded is sent again"
    assert on_the_disk(server)[0] == {*early, *late}
    papers = sorted(paper.pdf for paper in read_papers(server.issuer, person.recovery))
    assert papers == sorted(text + b"%d" % number for text in (SMALL, LARGE) for number in range(2))


def ended_well(server: Server, end: Callable[[Server, list[int]], int]) -> None:
    """With its own exit code, soon, without a worker that is left over, and off its port."""
    assert server.process is not None
    workers = workers_of(server)
    code = end(server, workers)
    assert server.process.wait(END_S) == code
    deadline = time.monotonic() + END_S
    while left := [pid for pid in workers if Path(f"/proc/{pid}").exists()]:
        assert time.monotonic() < deadline, f"{left} of the workers serve on"
        time.sleep(0.02)
    with socket.create_server(("127.0.0.1", server.port)):
        pass


def logged_in(kiosk: Upload, person: DemoPerson) -> LoggedIn:
    reply = kiosk.last(CardLogin("Coffre", person.card.qr_text(), person.pin))
    assert isinstance(reply, LoggedIn), reply
    return reply


def receipted(kiosk: Upload, login: LoggedIn, paper: bytes) -> str:
    asked, sealed = deposit_of(paper, login)
    return one(DepositReceipted, list(kiosk.ask(asked, [sealed]))).receipt.id


def on_the_disk(server: Server) -> tuple[set[str], dict[str, int]]:
    """Which papers are kept with a receipt, and how far each upload that arrives was recorded."""
    vault = open_vault(server.data, server.issuer)
    try:
        with reading(vault.database) as connection:
            rows = connection.execute(select(deposits)).all()
    finally:
        vault.database.dispose()
    kept = {row.id for row in rows if row.receipt and (server.data / "papers" / row.id[:2] / f"{row.id}.age").exists()}
    assert all(row.capability_hash == digest(vault.keys.capability(row.id)) for row in rows)
    arriving = {
        f"{server.issuer}/deposits/{vault.keys.capability(row.id)}": row.offset
        for row in rows
        if row.state == "arriving"
    }
    return kept, arriving
