"""The contract with Digiposte, against a fake from what is public of it."""

from pathlib import Path

import msgspec
import pytest
from starlette.responses import JSONResponse, Response

from kiosk.domain import Fault
from kiosk.fault import Busy, NotSent, ReplyLost, TurnedAway, VaultError
from kiosk.vault.relay_file import UpstreamTable
from kiosk.vault.settings import SettingsError
from kiosk.vault.upstreams import Paper
from kiosk.vault.upstreams.digiposte import Digiposte
from tests.vault.upstreams.fake_digiposte import ROUTE, FakeDigiposte
from tests.vault.upstreams.served import Provider

PAPER = Paper("6ec37f24-1d57-4d32-a3a7-d8bfa2a0c4b3", "tax", "2026-11-22", b"%PDF-1.7 avis")


@pytest.fixture
def fake(provider: Provider) -> FakeDigiposte:
    fake = FakeDigiposte()
    provider.app = fake.app()
    return fake


@pytest.fixture
def table(provider: Provider, tmp_path: Path) -> UpstreamTable:
    (tmp_path / "secret").write_text("secret-du-partenaire\n")
    (tmp_path / "okapi").write_text("cle-okapi\n")
    return UpstreamTable(
        name="Digiposte",
        kind="digiposte",
        address=provider.address,
        client_id="partenaire",
        secret_file=str(tmp_path / "secret"),
        api_key_file=str(tmp_path / "okapi"),
        route_code=ROUTE,
    )


@pytest.fixture
def digiposte(table: UpstreamTable, fake: FakeDigiposte) -> Digiposte:
    return Digiposte(table)


def test_a_certified_deposit_with_its_hash(digiposte: Digiposte, fake: FakeDigiposte) -> None:
    put = digiposte.deposit(digiposte.link("dgp-0421"), PAPER)
    assert put.id == "doc-1"
    assert fake.documents == [("dgp-0421", "Impôts 2026-11-22", PAPER.pdf)]
    assert (fake.obsolete_calls, fake.token_requests) == (0, 1)


def test_a_membership_that_is_over_takes_nothing(digiposte: Digiposte, fake: FakeDigiposte) -> None:
    with pytest.raises(VaultError) as caught:
        digiposte.deposit(digiposte.link("dgp-9999"), PAPER)
    assert caught.value.fault is Fault.LOGIN_DENIED
    assert fake.documents == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (JSONResponse({}, 201), ReplyLost),
        (Response("ok", 200), ReplyLost),
        (Response(b'{"id":"\xff"}', 200), ReplyLost),
        (Response(b'{"x":' + b"[" * 9000, 200), ReplyLost),
        (Response(status_code=500), Busy),
    ],
)
def test_a_lost_answer_is_no_refusal(
    digiposte: Digiposte, fake: FakeDigiposte, answer: Response, kind: type[VaultError]
) -> None:
    fake.after = [answer]
    with pytest.raises(kind) as caught:
        digiposte.deposit("dgp-0421", PAPER)
    assert not isinstance(caught.value, TurnedAway)
    assert len(fake.documents) == 1, "it arrived, and nothing can delete it: this is why nothing is sent again"


def test_nobody_can_be_asked(digiposte: Digiposte) -> None:
    assert not digiposte.capabilities().reconciles
    with pytest.raises(VaultError) as caught:
        digiposte.reconcile("dgp-0421", PAPER)
    assert caught.value.fault is Fault.OUTCOME_UNKNOWN


def test_a_token_that_ended_is_renewed_once(digiposte: Digiposte, fake: FakeDigiposte) -> None:
    digiposte.deposit("dgp-0421", PAPER)
    fake.tokens.clear()
    digiposte.deposit("dgp-0421", PAPER)
    assert fake.token_requests == 2


@pytest.mark.parametrize("answer", [Response("<html>"), Response(status_code=502)])
def test_a_token_that_does_not_come_says_nothing_of_the_paper(
    digiposte: Digiposte, fake: FakeDigiposte, answer: Response
) -> None:
    fake.token_faults = [answer]
    with pytest.raises(NotSent):
        digiposte.deposit("dgp-0421", PAPER)
    assert fake.documents == []
    assert digiposte.deposit("dgp-0421", PAPER).id


@pytest.mark.parametrize("wrong", ["okapi", "basic"])
def test_a_contract_that_digiposte_does_not_know(digiposte: Digiposte, fake: FakeDigiposte, wrong: str) -> None:
    setattr(fake, wrong, "another")
    with pytest.raises(VaultError) as caught:
        digiposte.deposit("dgp-0421", PAPER)
    assert caught.value.fault is Fault.LOGIN_EXPIRED


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (400, Fault.VAULT_REFUSED),
        (404, Fault.LOGIN_DENIED),
        (413, Fault.TOO_LARGE),
        (415, Fault.TYPE_REFUSED),
        (422, Fault.VAULT_REFUSED),
        (507, Fault.VAULT_FULL),
        (418, Fault.VAULT_REFUSED),
    ],
)
def test_refusals(digiposte: Digiposte, fake: FakeDigiposte, status: int, fault: Fault) -> None:
    fake.faults = [JSONResponse({"code": "NO"}, status)]
    with pytest.raises(VaultError) as caught:
        digiposte.deposit("dgp-0421", PAPER)
    assert caught.value.fault is fault


@pytest.mark.parametrize("reference", ["", "  ", "x" * 200, "dgp\r\nX-Evil: 1"])
def test_a_reference_that_is_no_users_id(digiposte: Digiposte, reference: str) -> None:
    with pytest.raises(VaultError):
        digiposte.link(reference)


@pytest.mark.parametrize("missing", ["client_id", "api_key_file", "route_code"])
def test_a_contract_with_a_part_missing_is_said_at_the_start(table: UpstreamTable, missing: str) -> None:
    with pytest.raises(SettingsError, match="route_code"):
        Digiposte(msgspec.structs.replace(table, **{missing: ""}))


def test_a_route_with_a_slash_stays_one_part_of_the_path(table: UpstreamTable, fake: FakeDigiposte) -> None:
    with pytest.raises(VaultError) as caught:
        Digiposte(msgspec.structs.replace(table, route_code="../x")).deposit("dgp-0421", PAPER)
    assert caught.value.fault is Fault.LOGIN_DENIED
    assert fake.documents == []
