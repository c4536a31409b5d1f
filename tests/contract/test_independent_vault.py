"""The profile1 adapter against a certified OAuth server and the reference tus server: none of our code on that side."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pyrage
import pytest

from kiosk import calls
from kiosk.domain import Category, Fault
from kiosk.fault import ReplyLost, VaultError
from kiosk.messages import (
    AskVaults,
    DepositKept,
    DepositReceipted,
    Failed,
    LoggedIn,
    Logout,
    Message,
    PhoneCode,
    PhoneLogin,
    Vaults,
)
from kiosk.upload import delivery, logins, pace
from kiosk.upload.identity import load_or_make
from kiosk.upload.vaults import Access, Offer
from tests.contract import independent
from tests.contract.independent import IndependentVault
from tests.npm import NoPackages
from tests.upload import client
from tests.upload.client import PAPER, Upload, deposit_of, one
from tests.upload.conftest import table

_SEND = calls.Http.send


@dataclass
class Contract:
    vault: IndependentVault
    upload: Upload
    identity: Any

    def log_in(self) -> LoggedIn:
        for reply in self.upload.ask(PhoneLogin("Coffre")):
            if isinstance(reply, PhoneCode):
                independent.approve(reply.uri)
        assert isinstance(reply, LoggedIn), reply
        return reply

    def access(self, login: LoggedIn) -> Access:
        return self.upload.machine.logins.get(login.login).access


@pytest.fixture(autouse=True)
def quick_polls(monkeypatch: pytest.MonkeyPatch) -> None:
    """This server names no interval, so that the kiosk would wait five seconds before it asks."""
    wait = logins._wait
    monkeypatch.setattr(logins, "_wait", lambda seconds, cancelled: wait(min(seconds, 0.2), cancelled))


@pytest.fixture
def in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first piece is of 4 kB; to be asked for before `contract`."""
    monkeypatch.setattr(delivery, "FIRST_CHUNK_BYTES", 4096)


@pytest.fixture
def contract(tmp_path: Path) -> Iterator[Contract]:
    identity = pyrage.x25519.Identity.generate()
    state, papers = tmp_path / "state", tmp_path / "papers"
    state.mkdir()
    papers.mkdir()
    key = load_or_make(state)
    try:
        with (
            independent.running(papers, {**key.public(), "kid": key.kid}, str(identity.to_public())) as vault,
            client.running(client.site(table(vault.issuer)), state) as upload,
        ):
            yield Contract(vault, upload, identity)
    except NoPackages as error:
        pytest.skip(str(error))


@pytest.mark.usefixtures("in_pieces")
def test_a_visit(contract: Contract) -> None:
    offered = contract.upload.last(AskVaults())
    assert isinstance(offered, Vaults)
    assert offered.vaults[0].methods == ("phone",)
    login = contract.log_in()
    asked, sealed = deposit_of(PAPER, login)
    replies: list[Message] = list(contract.upload.ask(asked, [sealed]))
    one(DepositKept, replies)
    receipt = one(DepositReceipted, replies).receipt
    (deposited,) = contract.vault.deposited()
    assert (deposited["deposit_id"], deposited["sha256"]) == (asked.deposit_id, receipt.sha256)
    assert pyrage.decrypt(Path(deposited["file"]).read_bytes(), [contract.identity]) == PAPER


def test_an_answer_that_was_lost_is_asked_about_before_a_byte_goes_again(
    contract: Contract, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "retry_after_s", lambda attempt, asked_for_s=0.0: 0.02)
    login = contract.log_in()
    wanted = {"POST": ["POST", "POST", "HEAD", "PATCH"], "PATCH": ["POST", "HEAD", "PATCH", "HEAD"]}
    for lost, expected in wanted.items():
        requests = lose_one_answer(monkeypatch, lost)
        asked, sealed = deposit_of(PAPER, login)
        receipt = one(DepositReceipted, list(contract.upload.ask(asked, [sealed]))).receipt
        assert requests == expected, f"{lost}: nothing is sent twice, and nothing before the vault was asked"
        arrived = [each for each in contract.vault.deposited() if each["deposit_id"] == asked.deposit_id]
        assert [each["sha256"] for each in arrived] == [receipt.sha256], lost


@pytest.mark.usefixtures("in_pieces")
def test_an_answer_that_was_lost_halfway_is_gone_on_from_where_the_server_is(
    contract: Contract, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "retry_after_s", lambda attempt, asked_for_s=0.0: 0.02)
    login = contract.log_in()
    requests = lose_one_answer(monkeypatch, "PATCH")
    asked, sealed = deposit_of(PAPER, login)
    one(DepositReceipted, list(contract.upload.ask(asked, [sealed])))
    assert requests[:5] == ["POST", "HEAD", "PATCH", "HEAD", "PATCH"]
    (deposited,) = contract.vault.deposited()
    assert pyrage.decrypt(Path(deposited["file"]).read_bytes(), [contract.identity]) == PAPER


def lose_one_answer(monkeypatch: pytest.MonkeyPatch, method: str) -> list[str]:
    """From now on the first answer of this kind about a deposit is lost once the server has given it; what was sent."""
    requests: list[str] = []

    def send_and_lose(self: calls.Http, sent: str, url: str, **words: Any) -> calls.Answer:
        answer = _SEND(self, sent, url, **words)
        if urlsplit(url).path.startswith("/deposits"):
            requests.append(sent)
            if sent == method and requests.count(method) == 1:
                raise ReplyLost(Fault.VAULT_UNREACHABLE, "The vault's answer was lost.")
        return answer

    monkeypatch.setattr(calls.Http, "send", send_and_lose)
    return requests


def test_revoked_token_deposits_nothing(contract: Contract) -> None:
    login = contract.log_in()
    access = contract.access(login)
    vault = contract.upload.machine.vaults["Coffre"]
    vault.logout(access)
    offer = Offer("6ec37f24-1d57-4d32-a3a7-d8bfa2a0c4b3", Category.TAX, "", "0" * 64, 10)
    with pytest.raises(VaultError) as caught:
        vault.deposit(access, offer)
    assert caught.value.fault is Fault.LOGIN_EXPIRED


def test_bytes_that_changed_on_the_way_are_never_called_deposited(contract: Contract) -> None:
    login = contract.log_in()
    asked, sealed = deposit_of(PAPER, login)
    outbox = contract.upload.machine.outbox
    real_add = outbox.add

    def add_and_spoil(new: Any, descriptor: int) -> Any:
        entry = real_add(new, descriptor)
        path = outbox.path(entry.deposit_id)
        spoiled = bytearray(path.read_bytes())
        spoiled[-1] ^= 1
        path.write_bytes(spoiled)
        return entry

    outbox.add = add_and_spoil  # type: ignore[method-assign]
    replies = list(contract.upload.ask(asked, [sealed]))
    assert one(Failed, replies)
    assert not any(isinstance(reply, DepositReceipted) for reply in replies)
    assert contract.vault.deposited() == []


def test_logout_is_told_to_the_server(contract: Contract) -> None:
    login = contract.log_in()
    access = contract.access(login)
    contract.upload.last(Logout(login.login))
    contract.upload.machine.vaults["Coffre"].logout(access)
    with pytest.raises(VaultError):
        contract.upload.machine.vaults["Coffre"].account_hint(access)


STARTER = """
import json, sys, time
from pathlib import Path
from tests.contract import independent
with independent.running(Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3]) as vault:
    print(vault.issuer, flush=True)
    time.sleep(600)
"""


def test_the_vault_ends_with_the_process_that_started_it_however_that_ends(tmp_path: Path) -> None:
    key = load_or_make(tmp_path)
    words = [str(tmp_path), json.dumps({**key.public(), "kid": key.kid}), "age1nobody"]
    command = [sys.executable, "-c", STARTER, *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as starter:
        assert starter.stdout is not None
        assert starter.stderr is not None
        issuer = starter.stdout.readline().strip()
        if not issuer:
            assert "NoPackages" in starter.stderr.read()
            pytest.skip("Node.js or its packages are not here")
        starter.kill()
    deadline_s = time.monotonic() + 60
    while serves(issuer):
        assert time.monotonic() < deadline_s, "the vault outlived who started it"
        time.sleep(0.1)


def serves(issuer: str) -> bool:
    parts = urlsplit(issuer)
    try:
        socket.create_connection((parts.hostname or "", parts.port or 0), timeout=10).close()
    except ConnectionRefusedError:
        return False
    return True
