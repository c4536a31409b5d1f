"""The vault on PostgreSQL: tests of the vault as they are, and two servers on one database, of which one is killed."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from joserfc.jwk import OKPKey
from typer.testing import CliRunner

from kiosk import profile
from kiosk.demo.phone import make_person, read_papers
from kiosk.vault import serving
from kiosk.vault.admin import admin
from kiosk.vault.database import POSTGRESQL_FILE, open_postgresql
from kiosk.vault.relay import Relay
from kiosk.vault.schema import DatabaseError
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, ask, sealed, send
from tests.vault.postgres import Cluster
from tests.vault.relay_station import station_at
from tests.vault.test_accounts import test_the_recovery_key_brings_a_new_card_and_the_old_one_dies
from tests.vault.test_card_login import test_wrong_pins_at_the_same_moment_get_no_sixth_try
from tests.vault.test_deposits import (
    paper,
    test_a_deposit_is_receipted_and_the_receipt_can_be_checked,
    test_creations_at_the_same_moment_make_one_upload,
    test_two_writers_at_once_make_one_good_deposit,
)
from tests.vault.test_errands import (
    Late,
    stub,
    test_who_is_late_but_knows_that_it_is_there_is_believed,
    test_who_is_late_settles_no_later_try,
    waiting_in,
)
from tests.vault.test_kiosks import test_enrolments_with_one_code_at_the_same_moment_bring_one_kiosk
from tests.vault.test_phone_login import test_of_polls_at_the_same_moment_at_most_one_gets_a_token_and_none_keeps_it
from tests.vault.upstreams.stub import Stub

__all__ = [
    "paper",
    "stub",
    "test_a_deposit_is_receipted_and_the_receipt_can_be_checked",
    "test_creations_at_the_same_moment_make_one_upload",
    "test_enrolments_with_one_code_at_the_same_moment_bring_one_kiosk",
    "test_of_polls_at_the_same_moment_at_most_one_gets_a_token_and_none_keeps_it",
    "test_the_recovery_key_brings_a_new_card_and_the_old_one_dies",
    "test_two_writers_at_once_make_one_good_deposit",
    "test_who_is_late_but_knows_that_it_is_there_is_believed",
    "test_who_is_late_settles_no_later_try",
    "test_wrong_pins_at_the_same_moment_get_no_sixth_try",
]
"""Tests of the vault that run here again, as they are, with the `vault` of this file."""

DEADLINE_S = 60.0


@pytest.fixture
def vault(tmp_path: Path, clock: Clock, limits: Limits, cluster: Cluster) -> Iterator[RunningVault]:
    """In the place of the one on SQLite, for every test that is imported here."""
    on_postgresql(tmp_path / "vault", cluster)
    with running(tmp_path / "vault", limits=limits, clock=clock) as server:
        assert not server.vault.sole
        yield server


@pytest.fixture
def late(tmp_path: Path, clock: Clock, stub: Stub, cluster: Cluster) -> Iterator[Late]:
    """In the place of the one on SQLite."""
    on_postgresql(tmp_path / "relay", cluster)
    yield from waiting_in(tmp_path / "relay", clock, stub)


def on_postgresql(data: Path, cluster: Cluster) -> None:
    data.mkdir(exist_ok=True)
    (data / POSTGRESQL_FILE).write_text(cluster.address())


class Twin:
    """One of several servers of one vault, in a process of its own, behind an address that all of them share."""

    def __init__(self, data: Path, issuer: str) -> None:
        command = [sys.executable, "-m", "kiosk.vault.command", "--data", str(data), "--port", "0", "--issuer", issuer]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if found := re.search(r"Uvicorn running on (http://127.0.0.1:\d+)", line):
                self.address = found[1]
                return
        raise AssertionError("the vault did not start")

    def kill(self) -> None:
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.communicate(timeout=DEADLINE_S)


def test_of_two_servers_one_is_killed_in_mid_upload_and_the_other_goes_on(tmp_path: Path, cluster: Cluster) -> None:
    """The balancer that a town puts in front of them is played by the kiosk, which asks one and then the other."""
    data, key = tmp_path / "vault", OKPKey.generate_key("Ed25519")
    on_postgresql(data, cluster)
    with running(data) as server:
        server.enrol(key)
        person = make_person(server.issuer)
        issuer, first = server.issuer, Twin(data, server.issuer)
        try:
            kiosk = Kiosk(issuer, key)
            token = kiosk.login(person)
            data_sent = sealed(b"%PDF " + bytes(300_000), kiosk.recipients(token).json()["recipients"][0])
            location = kiosk.create(token, data_sent).headers["Location"]
            through_first = location.replace(issuer, first.address)
            assert send(through_first, 0, data_sent[:100_000]).status_code == 204
            (part,) = (data / "incoming").iterdir()
            with half_sent(through_first, 100_000, data_sent[100_000:], part):
                busy = send(location, 100_000, data_sent[100_000:])
                assert busy.status_code == 423, "the first has it in hand: the kiosk tries again"
                first.kill()
            reached = int(ask(location).headers["Upload-Offset"])
            assert 100_000 <= reached < len(data_sent)
            done = send(location, reached, data_sent[reached:])
            assert profile.RECEIPT_HEADER in done.headers
        finally:
            first.kill()
        (paper,) = read_papers(issuer, person.recovery)
    assert paper.pdf == b"%PDF " + bytes(300_000)


def test_two_relays_on_one_database_bring_each_paper_once(tmp_path: Path, cluster: Cluster, clock: Clock) -> None:
    data, stub, both = tmp_path / "relay", Stub(), threading.Barrier(2)
    on_postgresql(data, cluster)

    def meanwhile() -> None:
        if stub.deposits <= 2:
            both.wait(DEADLINE_S)

    stub.meanwhile = meanwhile
    relays = [Relay("Ville", {"Reconnect": stub}) for _ in range(2)]
    with (
        running(data, clock=clock, relay=relays[0]) as first,
        running(data, clock=clock, relay=relays[1], issuer=first.issuer),
    ):
        station = station_at(first, stub, clock)
        token = station.token()
        papers = [b"%%PDF-1.7 %d" % number for number in range(6)]
        locations = []
        for paper in papers:
            locations.append(station.deposit(token, paper))
            relays[1].wake()
        assert all(profile.RECEIPT_HEADER in station.settled(location).headers for location in locations)
        assert station.listed() == []
    assert sorted(paper.pdf for _, paper in stub.papers.values()) == papers
    assert stub.deposits == len(papers)


@contextmanager
def half_sent(location: str, offset: int, rest: bytes, part: Path) -> Iterator[None]:
    """A PATCH of which half has come and the rest never will; returns once the server holds the file."""
    parts = urlsplit(location)
    head = (
        f"PATCH {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: {offset}\r\n"
        f"Content-Type: {profile.TUS_BODY_TYPE}\r\nContent-Length: {len(rest)}\r\n\r\n"
    )
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=DEADLINE_S) as connection:
        connection.sendall(head.encode() + rest[: len(rest) // 2])
        deadline = time.monotonic() + DEADLINE_S
        while not re.search(rf"FLOCK.*:{part.stat().st_ino} ", Path("/proc/locks").read_text()):
            assert time.monotonic() < deadline, "the server never took the upload in hand"
            time.sleep(0.02)
        yield


@pytest.mark.parametrize("command", [["new-keys"], ["move", "--to", "elsewhere"]], ids=["new-keys", "move"])
def test_what_no_server_may_see_waits_until_the_last_one_has_ended(
    command: list[str], tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else cards would open under no key that a server has, and papers would come after the last was moved."""
    monkeypatch.setattr(serving, "LET_GO_S", 0.1)
    monkeypatch.chdir(tmp_path)
    words, data = [command[0], "--data", str(tmp_path / "vault"), *command[1:]], tmp_path / "vault"
    on_postgresql(data, cluster)
    with running(data) as first:
        with running(data, issuer=first.issuer):
            pass
        refused = CliRunner().invoke(admin, words)
        assert (refused.exit_code, "stop it first" in refused.output) == (2, True)
    done = CliRunner().invoke(admin, words)
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize(
    "address", ["postgresql+psycopg://nobody@/nothing?host=/nowhere", "mysql://root@localhost/vault", ""]
)
def test_an_address_that_leads_nowhere_is_said_in_one_sentence(address: str) -> None:
    with pytest.raises(DatabaseError, match="PostgreSQL"):
        open_postgresql(address)
