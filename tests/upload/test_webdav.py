"""The WebDAV adapter against two real servers: WsgiDAV, and rclone, which knows no preconditions."""

import logging
import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pyrage
import pytest
import requests
import typer
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from kiosk.card import CARD_PREFIX, new_card
from kiosk.domain import Fault, LoginMethod
from kiosk.messages import (
    AskVaults,
    CardLogin,
    DepositKept,
    DepositReceipted,
    Failed,
    LoggedIn,
    Logout,
    Message,
    PhoneLogin,
    RecoverVault,
    Vaults,
)
from kiosk.site import VaultTable
from kiosk.upload import pace
from kiosk.upload.card_command import webdav_card as webdav_card_command
from kiosk.upload.vaults import Access, webdav_card
from kiosk.upload.vaults.webdav_card import make_card, open_card
from kiosk.wire import memory
from tests.upload import client, dav_servers, fake_vault
from tests.upload.client import PAPER, Upload, deposit_of, one
from tests.upload.dav_servers import PASSWORD, USER, Proxy
from tests.upload.fake_vault import answer, cut_after, cut_before, lose_reply
from tests.upload.test_silence import assert_silent

PIN = "583046"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "retry_after_s", lambda attempt, asked_for_s=0.0: 0.02)
    monkeypatch.setattr(webdav_card, "_SCRYPT_N", 2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The person's own folder, as the file server keeps it."""
    made = tmp_path / "files"
    made.mkdir()
    return made


@pytest.fixture(params=list(dav_servers.SERVERS))
def dav(request: pytest.FixtureRequest, folder: Path) -> Iterator[Proxy]:
    if request.param == "rclone" and shutil.which("rclone") is None:
        pytest.skip("rclone is not installed")
    with dav_servers.running(request.param, folder) as proxy:
        yield proxy


@pytest.fixture
def upload(dav: Proxy, tmp_path: Path) -> Iterator[Upload]:
    the_site = client.site(VaultTable(name="Dossier", kind="webdav", issuer=dav.issuer))
    with client.running(the_site, tmp_path / "state") as running:
        yield running


@pytest.fixture
def identity(folder: Path) -> Any:
    """The person keeps a recipients.txt in the folder."""
    made = pyrage.x25519.Identity.generate()
    (folder / "Consigne").mkdir()
    (folder / "Consigne" / "recipients.txt").write_text(f"# mine\n{made.to_public()}\n")
    return made


def log_in(upload: Upload) -> LoggedIn:
    reply = upload.last(CardLogin("Dossier", make_card(USER, PASSWORD, PIN), PIN))
    assert isinstance(reply, LoggedIn), reply
    return reply


def deposit(upload: Upload, login: LoggedIn) -> list[Message]:
    asked, sealed = deposit_of(PAPER, login)
    return list(upload.ask(asked, [sealed]))


def papers(folder: Path) -> dict[str, bytes]:
    found = [path for path in folder.rglob("*") if path.is_file() and path.name != "recipients.txt"]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_what_it_offers(upload: Upload) -> None:
    reply = upload.last(AskVaults())
    assert isinstance(reply, Vaults)
    assert (reply.vaults[0].methods, reply.vaults[0].fault) == ((LoginMethod.CARD,), None)


def test_sealed_deposit_is_in_the_folder_under_its_name(upload: Upload, folder: Path, identity: Any) -> None:
    login = log_in(upload)
    assert login.sealed
    asked, sealed = deposit_of(PAPER, login)
    replies = list(upload.ask(asked, [sealed]))
    assert not any(isinstance(reply, DepositKept) for reply in replies), "only its receipt counts"
    assert one(DepositReceipted, replies).receipt.id
    ((name, data),) = papers(folder).items()
    assert name == f"Consigne/payslip-{asked.deposit_id}.pdf.age"
    assert pyrage.decrypt(data, [identity]) == PAPER


def test_without_keys_the_server_sees_the_paper_and_the_screen_can_say_so(upload: Upload, folder: Path) -> None:
    login = log_in(upload)
    assert not login.sealed
    one(DepositReceipted, deposit(upload, login))
    assert list(papers(folder).values()) == [PAPER]


def half(handler: fake_vault.Handler, act: Callable[[], None]) -> None:
    """A server that takes the half of a document and calls it all."""
    length = int(handler.headers["Content-Length"])
    handler.headers.replace_header("Content-Length", str(length // 2))
    act()
    handler.rfile.read(length - length // 2)


@pytest.mark.parametrize(
    ("method", "misdeeds"),
    [
        ("PUT", [lose_reply, cut_before]),
        ("PUT", [cut_after(3000), half, answer(423), answer(502)]),
        ("MOVE", [lose_reply]),
        ("MOVE", [cut_before, answer(423), answer(503)]),
        ("PROPFIND", [lose_reply, answer(500)]),
        ("DELETE", [lose_reply]),
    ],
)
def test_arrives_once_and_leaves_no_piece(
    method: str, misdeeds: list[Any], upload: Upload, dav: Proxy, folder: Path, identity: Any
) -> None:
    login = log_in(upload)
    dav.misbehave(method, "Consigne", *misdeeds)
    if method == "DELETE":
        dav.misbehave("PUT", "Consigne", lose_reply)
    one(DepositReceipted, deposit(upload, login))
    assert not dav.next[method, "Consigne"]
    assert [pyrage.decrypt(data, [identity]) for data in papers(folder).values()] == [PAPER]
    assert len(set(dav.parts)) == len(dav.parts), "each try has a name of its own"


def test_same_deposit_from_a_process_that_knows_nothing_is_found(dav: Proxy, folder: Path, tmp_path: Path) -> None:
    the_site = client.site(VaultTable(name="Dossier", kind="webdav", issuer=dav.issuer))
    with client.running(the_site, tmp_path / "first") as first:
        asked, sealed = deposit_of(PAPER, log_in(first))
        one(DepositReceipted, list(first.ask(asked, [sealed])))
    with client.running(the_site, tmp_path / "second") as second:
        again, sealed = deposit_of(PAPER, log_in(second), deposit_id=asked.deposit_id)
        one(DepositReceipted, list(second.ask(again, [sealed])))
    assert list(papers(folder).values()) == [PAPER]
    assert dav.calls["PUT", "Consigne"] == 1


def test_document_that_came_first_is_not_overwritten(upload: Upload, dav: Proxy, folder: Path) -> None:
    asked, sealed = deposit_of(PAPER, log_in(upload))
    name = f"payslip-{asked.deposit_id}.pdf"

    def another_was_quicker(handler: fake_vault.Handler, act: Callable[[], None]) -> None:
        address = f"{dav.behind}/Consigne/{name}"
        requests.put(address, b"x" * len(PAPER), auth=(USER, PASSWORD), timeout=60).raise_for_status()
        act()

    dav.misbehave("MOVE", "Consigne", another_was_quicker)
    one(DepositReceipted, list(upload.ask(asked, [sealed])))
    assert papers(folder) == {f"Consigne/{name}": b"x" * len(PAPER)}


@pytest.mark.parametrize(
    ("method", "fault"), [("MOVE", Fault.OUTCOME_UNKNOWN), ("PUT", Fault.LOGIN_EXPIRED)], ids=["unknown", "not sent"]
)
def test_what_is_not_delivered_at_logout_ends_there(
    method: str, fault: Fault, upload: Upload, dav: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = log_in(upload)
    vault, forgotten = upload.machine.vaults["Dossier"], threading.Event()
    forget = vault.logout

    def logout(access: Access) -> None:
        forget(access)
        forgotten.set()

    def log_out(handler: fake_vault.Handler, act: Callable[[], None]) -> None:
        upload.last(Logout(login.login))
        assert forgotten.wait(60)
        lose_reply(handler, act)

    monkeypatch.setattr(vault, "logout", logout)

    dav.misbehave(method, "Consigne", log_out)
    replies = deposit(upload, login)
    assert one(Failed, replies).fault is fault


@pytest.mark.parametrize(("status", "fault"), [(507, Fault.VAULT_FULL), (413, Fault.TOO_LARGE), (403, None)])
@pytest.mark.parametrize("method", ["PUT", "MKCOL"])
def test_refusals(method: str, status: int, fault: Fault | None, upload: Upload, dav: Proxy, folder: Path) -> None:
    login = log_in(upload)
    dav.misbehave(method, "Consigne", answer(status))
    failed = one(Failed, deposit(upload, login))
    assert failed.fault is (fault or Fault.VAULT_REFUSED)
    assert papers(folder) == {}


def test_card_that_the_server_does_not_take(upload: Upload) -> None:
    reply = upload.last(CardLogin("Dossier", make_card(USER, "an old password", PIN), PIN))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.CARD_UNKNOWN


def test_wrong_pins_are_counted_and_lock_the_card_here(upload: Upload, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many tries as there are, however many come at once."""
    monkeypatch.setattr(webdav_card, "_SCRYPT_N", 2**10)
    card = make_card(USER, PASSWORD, PIN)
    with ThreadPoolExecutor(8) as many:
        replies = list(many.map(upload.last, [CardLogin("Dossier", card, "000000")] * 8))
    faults = Counter(reply.fault for reply in replies if isinstance(reply, Failed))
    assert faults == {Fault.PIN_WRONG: 5, Fault.CARD_LOCKED: 3}
    left = {reply.tries_left for reply in replies if isinstance(reply, Failed) and reply.fault is Fault.PIN_WRONG}
    assert left == {4, 3, 2, 1, 0}
    reply = upload.last(CardLogin("Dossier", card, PIN))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.CARD_LOCKED
    log_in(upload)


@pytest.mark.parametrize(
    "text",
    ["", new_card().qr_text(), webdav_card.PREFIX, webdav_card.PREFIX + "A1"],
    ids=["empty", "another network", "no data", "not base32"],
)
def test_other_codes_are_no_cards_of_this_vault(text: str, upload: Upload) -> None:
    reply = upload.last(CardLogin("Dossier", text, PIN))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.CARD_UNKNOWN


def test_it_has_no_login_by_phone_and_cannot_be_opened_here(upload: Upload) -> None:
    asked = RecoverVault("Dossier", "x", "y", PIN)
    for reply in (upload.last(PhoneLogin("Dossier")), upload.last(asked, [memory(bytes(16))])):
        assert isinstance(reply, Failed)
        assert reply.fault is Fault.VAULT_REFUSED


@settings(max_examples=10, deadline=None)
@given(st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=40), st.text(max_size=40))
def test_card_gives_back_what_was_put_in(user: str, password: str) -> None:
    text = make_card(user, password.replace("\0", ""), PIN)
    assert open_card(text, PIN) == (user, password.replace("\0", ""))
    assert text.startswith(CARD_PREFIX), "the camera looks for our cards only"


def test_each_person_has_a_folder_of_their_own(dav: Proxy, folder: Path, tmp_path: Path) -> None:
    (folder / "homes" / USER).mkdir(parents=True)
    the_site = client.site(VaultTable(name="Dossier", kind="webdav", issuer=f"{dav.issuer}/homes/{{user}}"))
    with client.running(the_site, tmp_path / "state") as upload:
        one(DepositReceipted, deposit(upload, log_in(upload)))
        upload.last(AskVaults())
    (name,) = papers(folder)
    assert name.startswith(f"homes/{USER}/Consigne/payslip-")
    for path in (tmp_path / "state").rglob("*"):
        assert not path.is_file() or USER.encode() not in path.read_bytes(), "a user's name stays in memory"


def test_nothing_in_logs_or_on_the_disk_names_user_password_or_card(
    upload: Upload, dav: Proxy, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger(__name__).debug("heard")
    card = make_card(USER, PASSWORD, PIN)
    login = upload.last(CardLogin("Dossier", card, PIN))
    assert isinstance(login, LoggedIn)
    dav.misbehave("PUT", "Consigne", lose_reply, cut_before, answer(500))
    dav.misbehave("MOVE", "Consigne", lose_reply)
    one(DepositReceipted, deposit(upload, login))
    upload.last(Logout(login.login))
    assert_silent(caplog, tmp_path / "state", {USER, PASSWORD, PIN, card, login.person, login.login})


def test_the_card_s_command(tmp_path: Path) -> None:
    words = ["--user", USER, "--svg", str(tmp_path / "card.svg")]
    app, runner = typer.Typer(), CliRunner()
    app.command()(webdav_card_command)
    done = runner.invoke(app, words, input=f"{PASSWORD}\n{PIN}\n{PIN}\n")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "card.svg").read_text().count("<path") == 1
    assert PASSWORD not in done.output
    assert runner.invoke(app, words, input=f"{PASSWORD}\n12\n12\n").exit_code != 0
