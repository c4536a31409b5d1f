"""The contract with a Cozy, against a fake from its public documents."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.responses import JSONResponse, Response

from kiosk.domain import Fault
from kiosk.fault import Busy, NotSent, ReplyLost, VaultError
from kiosk.vault.relay_file import UpstreamTable
from kiosk.vault.settings import SettingsError
from kiosk.vault.upstreams import ByConsent, Paper
from kiosk.vault.upstreams.cozy import Cozy
from tests.vault.upstreams.fake_cozy import FakeCozy
from tests.vault.upstreams.served import Provider

PAPER = Paper("6ec37f24-1d57-4d32-a3a7-d8bfa2a0c4b3", "payslip", "2026-11-22", b"%PDF-1.7 bulletin")
NAME = "Bulletin de salaire 2026-11-22 6ec37f24-1d57.pdf"


def table_at(address: str) -> UpstreamTable:
    return UpstreamTable(
        name="Mon Cozy", kind="cozy", address=address, callback="https://relay.example/vaults/consented"
    )


@pytest.fixture
def fake(provider: Provider) -> FakeCozy:
    fake = FakeCozy()
    provider.app = fake.app()
    return fake


@pytest.fixture
def cozy(provider: Provider, fake: FakeCozy) -> Cozy:
    return Cozy(table_at(provider.address))


@pytest.fixture
def grip(cozy: Cozy, fake: FakeCozy, provider: Provider) -> str:
    asked = cozy.ask_consent(provider.address, "the-state")
    state, code = fake.agree(asked.address)
    assert state == "the-state"
    subject, grip = cozy.consented(asked.secret, code)
    assert subject == provider.address
    return grip


def test_the_relay_asks_to_put_into_one_folder_and_for_nothing_else(
    cozy: Cozy, provider: Provider, fake: FakeCozy
) -> None:
    address = cozy.ask_consent(provider.address, "state").address
    asked = parse_qs(urlsplit(address).query)
    assert asked["scope"] == ["io.cozy.files:POST:io.cozy.files.root-dir"]
    assert asked["code_challenge_method"] == ["S256"]
    assert fake.clients.keys() == {asked["client_id"][0]}


@pytest.mark.parametrize("answer", [Response("<html>"), Response(status_code=502), Response(status_code=302)])
def test_a_token_that_does_not_come_says_nothing_of_the_paper(
    cozy: Cozy, grip: str, fake: FakeCozy, answer: Response
) -> None:
    fake.access.clear()
    fake.token_faults = [answer]
    with pytest.raises(NotSent):
        cozy.deposit(grip, PAPER)
    assert fake.files == {}
    assert cozy.deposit(grip, PAPER).id


def test_a_paper_comes_with_its_name_and_label(cozy: Cozy, grip: str, fake: FakeCozy) -> None:
    assert isinstance(cozy, ByConsent)
    assert cozy.deposit(grip, PAPER).id == "file-1"
    assert fake.files == {NAME: PAPER.pdf}
    assert fake.labels == {NAME: "pay_sheet"}


@pytest.mark.parametrize(
    "said", [b"?", b'{"data":{"id":"\xff"}}', b'{"x":' + b"[" * 9000], ids=["?", "bytes", "brackets"]
)
def test_a_lost_answer_is_asked_about_and_the_file_is_there_once(
    said: bytes, cozy: Cozy, grip: str, fake: FakeCozy
) -> None:
    fake.after = [Response(said, 201)]
    with pytest.raises(ReplyLost):
        cozy.deposit(grip, PAPER)
    assert cozy.capabilities().reconciles
    put = cozy.reconcile(grip, PAPER)
    assert put is not None
    assert put.id == NAME
    assert list(fake.files) == [NAME]


def test_a_gateway_that_fell_asleep_says_nothing(cozy: Cozy, grip: str, fake: FakeCozy) -> None:
    fake.after = [Response(status_code=504)]
    with pytest.raises(Busy):
        cozy.deposit(grip, PAPER)
    assert cozy.reconcile(grip, PAPER)
    assert list(fake.files) == [NAME]


def test_bytes_that_changed_on_the_way_are_dropped(cozy: Cozy, grip: str, fake: FakeCozy) -> None:
    fake.spoil = True
    with pytest.raises(NotSent):
        cozy.deposit(grip, PAPER)
    assert fake.files == {}


def test_no_room(cozy: Cozy, grip: str, fake: FakeCozy) -> None:
    fake.room = 3
    with pytest.raises(VaultError) as caught:
        cozy.deposit(grip, PAPER)
    assert caught.value.fault is Fault.VAULT_FULL


def test_a_folder_that_is_gone(cozy: Cozy, grip: str, fake: FakeCozy) -> None:
    fake.folder = "another"
    with pytest.raises(VaultError) as caught:
        cozy.deposit(grip, PAPER)
    assert caught.value.fault is Fault.VAULT_REFUSED


@pytest.mark.parametrize(
    ("status", "fault"),
    [(404, Fault.VAULT_REFUSED), (413, Fault.VAULT_FULL), (418, Fault.VAULT_REFUSED), (422, Fault.VAULT_REFUSED)],
)
def test_a_refusal_is_one_and_no_doubt(cozy: Cozy, grip: str, fake: FakeCozy, status: int, fault: Fault) -> None:
    fake.faults = [JSONResponse({"errors": [{"status": str(status)}]}, status)]
    with pytest.raises(VaultError) as caught:
        cozy.deposit(grip, PAPER)
    assert caught.value.fault is fault
    assert not isinstance(caught.value, NotSent | ReplyLost | Busy)
    assert (fake.files, fake.faults) == ({}, [])


def test_an_access_token_that_ended_is_renewed(cozy: Cozy, grip: str, fake: FakeCozy, provider: Provider) -> None:
    fake.access.clear()
    assert cozy.deposit(grip, PAPER)
    assert Cozy(table_at(provider.address)).reconcile(grip, PAPER), "another process knows no access token"


def test_who_took_the_right_back_gets_nothing(cozy: Cozy, grip: str, fake: FakeCozy) -> None:
    fake.clients.clear()
    fake.access.clear()
    with pytest.raises(VaultError) as caught:
        cozy.deposit(grip, PAPER)
    assert caught.value.fault is Fault.LOGIN_DENIED


def test_unlinking_takes_the_relay_out_of_the_cozy(cozy: Cozy, grip: str, fake: FakeCozy) -> None:
    cozy.unlink(grip)
    assert (fake.clients, fake.access) == ({}, set())
    cozy.unlink(grip)
    with pytest.raises(VaultError):
        cozy.deposit(grip, PAPER)


def test_a_code_without_its_verifier_is_worth_nothing(cozy: Cozy, provider: Provider, fake: FakeCozy) -> None:
    mine, theirs = (cozy.ask_consent(provider.address, "s") for _ in range(2))
    _, code = fake.agree(theirs.address)
    with pytest.raises(VaultError) as caught:
        cozy.consented(mine.secret, code)
    assert caught.value.fault is Fault.LOGIN_DENIED


@pytest.mark.parametrize(
    "place",
    [
        "https://evil.example",
        "evil.example",
        "127.0.0.1.evil.example",
        "http://me@127.0.0.1:1",
        "ftp://127.0.0.1",
        "",
        "[::",
    ],
)
def test_the_relay_asks_no_server_but_the_hosters(cozy: Cozy, place: str) -> None:
    with pytest.raises(VaultError) as caught:
        cozy.ask_consent(place, "state")
    assert caught.value.fault is Fault.VAULT_REFUSED


def test_nobody_links_a_cozy_but_its_owner(cozy: Cozy) -> None:
    with pytest.raises(VaultError):
        cozy.link("zora.mycozy.cloud")


def test_a_relay_without_an_address_of_its_own_cannot_ask() -> None:
    with pytest.raises(SettingsError, match="callback"):
        Cozy(UpstreamTable(name="Mon Cozy", kind="cozy", address="https://mycozy.cloud"))


def test_a_relay_asks_the_cozys_of_a_hoster_that_has_a_name() -> None:
    with pytest.raises(SettingsError, match="address"):
        Cozy(table_at("https://"))


def test_a_cozy_that_lets_the_relay_in_for_a_moment_only_is_not_linked(
    cozy: Cozy, fake: FakeCozy, provider: Provider
) -> None:
    """Without refresh tokens all such links would share what was remembered for one."""
    fake.token_faults = [JSONResponse({"access_token": "a", "token_type": "bearer"})]
    asked = cozy.ask_consent(provider.address, "state")
    with pytest.raises(VaultError) as caught:
        cozy.consented(asked.secret, fake.agree(asked.address)[1])
    assert caught.value.fault is Fault.VAULT_REFUSED


def test_a_cozy_is_told_from_another_by_its_own_name() -> None:
    cozy = Cozy(table_at("https://mycozy.cloud"))
    held = {"client": {"client_id": "c", "client_secret": "s"}, "refresh_token": "r"}
    places = ["https://zora.mycozy.cloud", "https://mycozy.cloud"]
    named = [cozy.own_name(json.dumps({"cozy": place, **held})) for place in places]
    assert named == ["zora", "mycozy.cloud"]
