"""A paper is shared as its owner said at the kiosk: with that structure, for that time, until the owner stops it."""

import json
import uuid

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import recovery
from kiosk.demo.phone import DemoPerson, make_person
from kiosk.domain import Sharing
from kiosk.profile import AGE_MAGIC, from_base64url
from kiosk.vault.app import tidy
from kiosk.vault.database import reading
from kiosk.vault.serving import RunningVault
from kiosk.vault.shares import PERIODS_S, is_shared
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, sealed
from tests.vault.test_erase import recipient_of, rows_about
from tests.vault.test_reading import prove

STRUCTURE = "CCAS de Villeneuve"


def shares_paper(kiosk: Kiosk, token: str, shared: object) -> str:
    """Deposits a paper whose statement says how long it is shared; returns the vault's id of it."""
    deposit_id = str(uuid.uuid4())
    statement = kiosk.statement(deposit_id, shared=shared)
    paper = sealed(b"%PDF mine", recipient_of(kiosk, token))
    receipt = kiosk.deposit(token, paper, deposit_id=deposit_id, statement=statement)
    return str(json.loads(from_base64url(receipt.split(".")[1]))["id"])


def shown(vault: RunningVault, deposit: str, structure: str = STRUCTURE) -> bool:
    with reading(vault.vault.database) as connection:
        return is_shared(connection, deposit, structure, vault.vault.clock())


def listed(browser: requests.Session, vault: RunningVault, person: DemoPerson) -> list[dict[str, str] | None]:
    verifier = recovery.verifier(recovery.from_groups(person.recovery))
    answered = browser.post(f"{vault.issuer}/papers/key", json={"recovery_verifier": verifier}, timeout=20)
    return [paper["shared"] for paper in answered.json()["papers"]]


@pytest.fixture
def kiosk(vault: RunningVault, clock: Clock) -> Kiosk:
    key = OKPKey.generate_key("Ed25519")
    vault.enrol(key, structure=STRUCTURE)
    return Kiosk(vault.issuer, key, clock=clock)


def test_a_kiosk_learns_how_long_papers_may_be_shared(kiosk: Kiosk, token: str) -> None:
    assert kiosk.recipients(token).json()["sharing"] == list(Sharing)


def test_sharing_ends_with_its_time(
    vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson, clock: Clock
) -> None:
    papers = {period: shares_paper(kiosk, token, period.value) for period in Sharing}
    alone = shares_paper(kiosk, token, None)
    browser = requests.Session()
    for period, paper in papers.items():
        assert shown(vault, paper)
        assert not shown(vault, paper, "CCAS d'ailleurs")
        ends_s = PERIODS_S[period]
        clock.ahead_s = 10 * 365 * 86400.0 if ends_s is None else ends_s + 60
        assert shown(vault, paper) is (ends_s is None)
        clock.ahead_s = 0.0
    assert not shown(vault, alone)
    said = listed(browser, vault, person)
    assert said[0] is None
    assert [sorted(each or {}) for each in said[1:]] == [["structure"], *[["structure", "until"]] * 3]
    assert {each["structure"] for each in said if each} == {STRUCTURE}


def test_a_share_that_ended_is_forgotten(vault: RunningVault, kiosk: Kiosk, token: str, clock: Clock) -> None:
    ends, stays = shares_paper(kiosk, token, "day"), shares_paper(kiosk, token, "stopped")
    clock.ahead_s = PERIODS_S[Sharing.DAY] or 0.0
    tidy(vault.vault)
    assert "shares" not in rows_about(vault, ends)
    assert "shares" in rows_about(vault, stays)


def test_a_machine_gets_the_bytes_of_what_is_shared_with_its_structure_and_of_nothing_else(
    vault: RunningVault, kiosk: Kiosk, token: str, clock: Clock
) -> None:
    paper, ended, alone = (shares_paper(kiosk, token, wish) for wish in ("month", "day", None))
    key = OKPKey.generate_key("Ed25519")
    vault.enrol(key, structure="CCAS d'ailleurs")
    elsewhere = Kiosk(vault.issuer, key, clock=clock)
    clock.ahead_s = 2 * 86400.0
    given = kiosk.json("GET", f"/shared/{paper}")
    assert (given.status_code, given.content[: len(AGE_MAGIC)]) == (200, AGE_MAGIC)
    assert elsewhere.json("GET", f"/shared/{paper}").status_code == 404
    assert [kiosk.json("GET", f"/shared/{other}").status_code for other in (ended, alone, "x")] == [404] * 3
    assert requests.get(f"{vault.issuer}/shared/{paper}", timeout=20).status_code == 401


def test_the_owner_stops_it_and_nobody_else(vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson) -> None:
    paper = shares_paper(kiosk, token, "stopped")
    path = f"{vault.issuer}/papers/{paper}/stop-sharing"
    assert requests.post(path, timeout=20).status_code == 401
    assert prove(vault.issuer, make_person(vault.issuer)).post(path, timeout=20).status_code == 204
    assert shown(vault, paper)
    browser = prove(vault.issuer, person)
    assert browser.post(path, headers={"Origin": "https://elsewhere.example"}, timeout=20).status_code == 403
    assert shown(vault, paper)
    assert browser.post(path, timeout=20).status_code == 204
    assert not shown(vault, paper)
    assert listed(browser, vault, person) == [None]


def test_an_erased_paper_leaves_no_share(vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson) -> None:
    paper = shares_paper(kiosk, token, "month")
    assert prove(vault.issuer, person).post(f"{vault.issuer}/papers/{paper}/erase", timeout=20).status_code == 204
    assert not shown(vault, paper)
    assert "shares" not in rows_about(vault, paper)


@pytest.mark.parametrize("shared", ["century", 7, True, ["day"]])
def test_a_period_that_nobody_knows_is_refused(kiosk: Kiosk, token: str, shared: object) -> None:
    deposit_id = str(uuid.uuid4())
    statement = kiosk.statement(deposit_id, shared=shared)
    refused = kiosk.create(token, b"x", deposit_id=deposit_id, statement=statement)
    assert (refused.status_code, refused.json()["error"]) == (400, "invalid_statement")
