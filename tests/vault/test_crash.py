"""The server is killed in the middle: what it answered holds, what it did not answer goes on."""

import socket
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from random import Random
from typing import IO

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.demo.phone import make_person, read_papers
from kiosk.vault.app import open_vault
from kiosk.vault.database import writing
from kiosk.vault.deposits import find_upload, record_offset
from kiosk.vault.folder import Folder
from kiosk.vault.kiosks import add_kiosk
from tests.vault.kiosk_client import Kiosk, ask, sealed, send

START_S = 30
KILLS = 6


class Server:
    """A vault in a process of its own, on one port, that can be killed and started again."""

    def __init__(self, data: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = probe.getsockname()[1]
        self.issuer = f"http://127.0.0.1:{self.port}"
        self.data = data
        self.process: subprocess.Popen[str] | None = None

    def start(self, *options: str) -> None:
        command = [sys.executable, "-m", "kiosk.vault.command", "--data", str(self.data), "--port", str(self.port)]
        command += options
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if "Uvicorn running" in line:
                threading.Thread(target=drain, args=(self.process.stderr,), daemon=True).start()
                return
        raise AssertionError("the vault did not start")

    def kill(self) -> None:
        if self.process is None:
            return
        self.process.kill()
        self.process.wait(START_S)
        self.process = None


def drain(log: IO[str]) -> None:
    """Else a server that says much waits for somebody to read it."""
    with log:
        for _ in log:
            pass


@pytest.fixture
def key() -> OKPKey:
    return OKPKey.generate_key("Ed25519")


@pytest.fixture
def server(tmp_path: Path, key: OKPKey) -> Iterator[Server]:
    """A vault with one enrolled kiosk, not yet started."""
    server = server_in(tmp_path, key)
    yield server
    server.kill()


def server_in(folder: Path, key: OKPKey) -> Server:
    """Returns what `server` gives."""
    server = Server(folder / "vault")
    vault = open_vault(server.data, server.issuer)
    with writing(vault.database) as connection:
        add_kiosk(connection, vault, "consigne", key, "CCAS", "Ville")
    return server


def test_a_receipt_survives_a_kill_and_an_upload_goes_on(server: Server, key: OKPKey) -> None:
    server.start()
    kiosk, person = Kiosk(server.issuer, key), make_person(server.issuer)
    token = kiosk.login(person)
    recipient = kiosk.recipients(token).json()["recipients"][0]
    kept, going = sealed(b"%PDF kept", recipient), sealed(b"%PDF going" * 9000, recipient)
    kiosk.deposit(token, kept)
    location = kiosk.create(token, going).headers["Location"]
    send(location, 0, going[:40_000])
    server.kill()
    with next((server.data / "incoming").iterdir()).open("ab") as torn:
        torn.write(b"\0" * 7000)
    server.start()
    assert ask(location).headers["Upload-Offset"] == "40000", "bytes that nobody recorded do not count"
    assert send(location, 40_000, going[40_000:]).status_code == 204
    assert kiosk.recipients(token).status_code == 200
    assert requests.get(server.issuer, timeout=9).status_code == 200
    papers = read_papers(server.issuer, person.recovery)
    assert sorted(paper.pdf[:10] for paper in papers) == [b"%PDF going", b"%PDF kept"]


def test_whole_uploads_are_kept_at_the_next_start(server: Server, key: OKPKey) -> None:
    server.start()
    kiosk, person = Kiosk(server.issuer, key), make_person(server.issuer)
    token = kiosk.login(person)
    recipient = kiosk.recipients(token).json()["recipients"][0]
    vault, folder = open_vault(server.data, server.issuer), Folder(server.data)
    papers = [sealed(b"%PDF one", recipient), sealed(b"%PDF two", recipient), sealed(b"%PDF bad", recipient)]
    locations = [kiosk.create(token, paper).headers["Location"] for paper in papers]
    server.kill()
    for location, paper in zip(locations, [papers[0], papers[1], papers[2][:-1] + b"?"], strict=True):
        upload = find_upload(vault, location.rpartition("/")[2])
        folder.part(upload.id).write_bytes(paper)
        record_offset(vault, upload, len(paper))
    moved = find_upload(vault, locations[1].rpartition("/")[2])
    folder.paper(moved.id).parent.mkdir(exist_ok=True)
    folder.part(moved.id).rename(folder.paper(moved.id))
    server.start()
    assert profile.RECEIPT_HEADER in ask(locations[0]).headers
    assert profile.RECEIPT_HEADER in ask(locations[1]).headers
    assert ask(locations[2]).status_code == 410


def test_kills_at_random_moments_lose_nothing_and_double_nothing(server: Server, key: OKPKey) -> None:
    random = Random(20261122)
    server.start()
    kiosk, person = Kiosk(server.issuer, key), make_person(server.issuer)
    token = kiosk.login(person)
    recipient = kiosk.recipients(token).json()["recipients"][0]
    papers = [b"%%PDF %d " % number + bytes(300_000) for number in range(KILLS * 4)]
    sealed_papers = [(str(uuid.uuid4()), sealed(paper, recipient)) for paper in papers]

    def deposit(one: tuple[str, bytes]) -> str:
        deadline = time.monotonic() + 300
        while time.monotonic() < deadline:
            try:
                return insist(kiosk, token, *one)
            except requests.RequestException:
                continue
        raise AssertionError("the deposit never ended")

    with ThreadPoolExecutor(3) as pool:
        receipts = [pool.submit(deposit, one) for one in sealed_papers]
        for _ in range(KILLS):
            wait(receipts, timeout=random.uniform(0.02, 0.4))
            server.kill()
            server.start()
        assert len({receipt.result() for receipt in receipts}) == len(papers)
    kept = [paper.pdf for paper in read_papers(server.issuer, person.recovery)]
    assert sorted(kept) == sorted(papers)


def insist(kiosk: Kiosk, token: str, deposit_id: str, paper: bytes) -> str:
    """One try at a deposit, going on where it is, every other one in one go; returns the receipt."""
    step = len(paper) if int(deposit_id[-1], 16) % 2 else 100_000
    answered = kiosk.create(token, paper, deposit_id=deposit_id)
    assert answered.status_code == 201, answered.text
    location = answered.headers["Location"]
    while profile.RECEIPT_HEADER not in answered.headers:
        offset = int(answered.headers["Upload-Offset"])
        answered = send(location, offset, paper[offset : offset + step])
        assert answered.status_code == 204, answered.text
    return answered.headers[profile.RECEIPT_HEADER]
