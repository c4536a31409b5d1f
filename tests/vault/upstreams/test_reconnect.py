"""The contract with Reconnect, against a fake with every trap of its source."""

from pathlib import Path

import pytest
from starlette.responses import JSONResponse, PlainTextResponse, Response

from kiosk.domain import Fault
from kiosk.fault import Busy, NotSent, ReplyLost, TurnedAway, VaultError
from kiosk.vault.relay_file import UpstreamTable
from kiosk.vault.upstreams import Paper
from kiosk.vault.upstreams.reconnect import Reconnect
from tests.vault.upstreams.fake_reconnect import VIRUS, FakeReconnect, problem
from tests.vault.upstreams.served import Provider

PAPER = Paper("6ec37f24-1d57-4d32-a3a7-d8bfa2a0c4b3", "payslip", "2026-11-22", b"%PDF-1.7 bulletin")


@pytest.fixture
def fake(provider: Provider) -> FakeReconnect:
    fake = FakeReconnect()
    provider.app = fake.app()
    return fake


def reconnect_at(address: str, folder: Path, secret: str = "secret-du-relais", *, private: bool = True) -> Reconnect:
    (folder / "secret").write_text(f"{secret}\n")
    return Reconnect(
        UpstreamTable(
            name="Reconnect",
            kind="reconnect",
            address=address,
            client_id="relais",
            secret_file=str(folder / "secret"),
            private=private,
        )
    )


@pytest.fixture
def reconnect(provider: Provider, fake: FakeReconnect, tmp_path: Path) -> Reconnect:
    return reconnect_at(provider.address, tmp_path)


def test_a_paper_comes_into_the_private_folder_under_its_name(reconnect: Reconnect, fake: FakeReconnect) -> None:
    put = reconnect.deposit(reconnect.link("29962/517"), PAPER)
    (document,) = fake.documents
    assert (put.id, put.doubt) == (str(document.id), "")
    assert (document.beneficiary, document.folder, document.data) == (29962, 517, PAPER.pdf)
    assert document.name == "Bulletin de salaire 2026-11-22 6ec37f24-1d57.pdf"
    assert fake.toggles == 0


@pytest.mark.parametrize("data", [b"age-encryption.org/v1\n", b"%PDF-1.7 " + VIRUS])
def test_201_with_null_is_never_a_success(reconnect: Reconnect, fake: FakeReconnect, data: bytes) -> None:
    """A sealed file, whose type is sniffed, and a virus."""
    grip = reconnect.link("29962")
    with pytest.raises(VaultError) as caught:
        reconnect.deposit(grip, Paper(PAPER.deposit_id, "tax", "2026-11-22", data))
    assert caught.value.fault is Fault.VAULT_REFUSED
    assert not isinstance(caught.value, ReplyLost)
    assert fake.documents == []


def test_a_storage_error_is_201_with_null_too(reconnect: Reconnect, fake: FakeReconnect) -> None:
    grip = reconnect.link("29962")
    fake.storage_broken = True
    with pytest.raises(VaultError) as caught:
        reconnect.deposit(grip, PAPER)
    assert caught.value.fault is Fault.VAULT_REFUSED


def test_who_was_unlinked_gets_nothing(reconnect: Reconnect, fake: FakeReconnect) -> None:
    grip = reconnect.link("29962")
    fake.linked.clear()
    with pytest.raises(VaultError) as caught:
        reconnect.deposit(grip, PAPER)
    assert caught.value.fault is Fault.LOGIN_DENIED


def test_outside_a_private_folder_the_paper_is_hidden_once(reconnect: Reconnect, fake: FakeReconnect) -> None:
    for reference in ("29962", "29962/518"):
        assert reconnect.deposit(reconnect.link(reference), PAPER).doubt == ""
    assert [document.private for document in fake.documents] == [True, True]
    assert fake.toggles == 2


def test_a_toggle_whose_answer_is_lost_is_not_tried_again(reconnect: Reconnect, fake: FakeReconnect) -> None:
    grip = reconnect.link("29962")
    fake.after = [JSONResponse({"id": 493938, "b_prive": False}, 201), problem(502, "gateway")]
    put = reconnect.deposit(grip, PAPER)
    assert put.id == "493938"
    assert "visible" in put.doubt
    assert fake.toggles == 1
    assert fake.documents[0].private, "a second toggle would have undone the first"


def test_a_site_that_shares_leaves_visibility_to_the_folder(
    provider: Provider, fake: FakeReconnect, tmp_path: Path
) -> None:
    open_to_all = reconnect_at(provider.address, tmp_path, private=False)
    assert open_to_all.deposit(open_to_all.link("29962/518"), PAPER).doubt == ""
    assert fake.toggles == 0


def test_an_answer_that_nobody_can_read_leaves_the_outcome_open(reconnect: Reconnect, fake: FakeReconnect) -> None:
    grip = reconnect.link("29962")
    fake.after = [PlainTextResponse("<html>", 201), JSONResponse({"nom": "sans numéro"}, 201), problem(504, "late")]
    for kind in (ReplyLost, ReplyLost, Busy):
        with pytest.raises(kind):
            reconnect.deposit(grip, PAPER)
    assert len(fake.documents) == 3, "each of them arrived: this is why nothing is sent again"


def test_429_says_that_nothing_was_done(reconnect: Reconnect, fake: FakeReconnect) -> None:
    grip = reconnect.link("29962")
    fake.faults = [JSONResponse({}, 429, {"Retry-After": "7"})]
    with pytest.raises(TurnedAway) as caught:
        reconnect.deposit(grip, PAPER)
    assert caught.value.retry_after_s == 7
    assert fake.documents == []


def test_a_token_that_ended_is_renewed_once(reconnect: Reconnect, fake: FakeReconnect) -> None:
    grip = reconnect.link("29962/517")
    fake.tokens.clear()
    assert reconnect.deposit(grip, PAPER).id
    assert fake.token_requests == 2
    assert len(fake.documents) == 1


def test_a_token_is_used_as_long_as_it_lives(reconnect: Reconnect, fake: FakeReconnect) -> None:
    fake.seconds = 30
    grip = reconnect.link("29962/517")
    reconnect.deposit(grip, PAPER)
    assert fake.token_requests == 2, "thirty seconds are within the margin"
    fake.seconds = 3600
    reconnect.deposit(grip, PAPER)
    reconnect.deposit(grip, PAPER)
    assert fake.token_requests == 3


def test_a_wrong_secret_is_the_relays_own_fault(provider: Provider, fake: FakeReconnect, tmp_path: Path) -> None:
    with pytest.raises(VaultError) as caught:
        reconnect_at(provider.address, tmp_path, "wrong").link("29962")
    assert caught.value.fault is Fault.LOGIN_EXPIRED


@pytest.mark.parametrize(
    ("reference", "fault"),
    [
        ("jean", Fault.VAULT_REFUSED),
        ("29962/x", Fault.VAULT_REFUSED),
        ("1", Fault.LOGIN_DENIED),
        ("", Fault.VAULT_REFUSED),
    ],
)
def test_a_reference_that_leads_to_nobody(reconnect: Reconnect, reference: str, fault: Fault) -> None:
    with pytest.raises(VaultError) as caught:
        reconnect.link(reference)
    assert caught.value.fault is fault


@pytest.mark.parametrize("answer", [PlainTextResponse("<html>"), problem(502, "gateway")])
def test_a_token_that_does_not_come_says_nothing_of_the_paper(
    reconnect: Reconnect, fake: FakeReconnect, answer: Response
) -> None:
    grip = reconnect.link("29962")
    fake.tokens.clear()
    fake.token_faults = [answer]
    with pytest.raises(NotSent):
        reconnect.deposit(grip, PAPER)
    assert fake.documents == []
    assert reconnect.deposit(grip, PAPER).id


def test_linking_again_and_unlinking(reconnect: Reconnect, fake: FakeReconnect) -> None:
    grip = reconnect.link("29963")
    assert reconnect.link("29963") == grip
    reconnect.unlink(grip)
    assert fake.linked == set()


def test_who_left_reconnect_is_unlinked_already(reconnect: Reconnect, fake: FakeReconnect) -> None:
    grip = reconnect.link("29963")
    fake.beneficiaries.clear()
    reconnect.unlink(grip)


def test_a_folder_of_somebody_else_takes_nothing(reconnect: Reconnect, fake: FakeReconnect) -> None:
    with pytest.raises(VaultError) as caught:
        reconnect.deposit(reconnect.link("29963/517"), PAPER)
    assert caught.value.fault is Fault.VAULT_REFUSED


def test_nobody_can_be_asked_whether_it_arrived(reconnect: Reconnect) -> None:
    assert not reconnect.capabilities().reconciles
    with pytest.raises(VaultError) as caught:
        reconnect.reconcile("", PAPER)
    assert caught.value.fault is Fault.OUTCOME_UNKNOWN


def test_the_secret_shows_nowhere(reconnect: Reconnect) -> None:
    assert "secret-du-relais" not in repr(reconnect)
    assert "bulletin" not in repr(PAPER)
