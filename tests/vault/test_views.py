"""One view of one document: on card, PIN and a signed statement, once, soon, and its owner reads of it."""

import json
import uuid
from dataclasses import replace
from typing import Any

import msgspec
import pyrage
import pytest
import requests
from joserfc import jws
from joserfc.jwk import OKPKey
from sqlalchemy import select

from kiosk import profile, recovery
from kiosk.card import new_viewing_card
from kiosk.card_view import card_key, identity_of
from kiosk.demo.phone import DEMO_PIN, DemoPerson, make_person
from kiosk.vault.database import deposit_views, deposits, reading
from kiosk.vault.serving import RunningVault
from kiosk.vault.settings import Limits
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import TIMEOUT_S, Kiosk, send

PAPER = b"%PDF an identity card that nobody else may ever see"


@pytest.fixture
def holder(steady_vault: RunningVault) -> DemoPerson:
    """A person whose card can show papers."""
    return make_person(steady_vault.issuer, make_card=new_viewing_card)


def deposited(kiosk: Kiosk, person: DemoPerson, category: str = "identity", paper: bytes = PAPER) -> str:
    """Deposit a paper as a kiosk does: sealed to all recipients of a card's login; returns the document's id."""
    token = kiosk.card_token(person.card, person.pin).json()["access_token"]
    recipients = [pyrage.x25519.Recipient.from_str(one) for one in kiosk.recipients(token).json()["recipients"]]
    receipt = kiosk.deposit(token, bytes(pyrage.encrypt(paper, recipients)), category=category)
    return str(json.loads(profile.from_base64url(receipt.split(".")[1]))["id"])


def asked(kiosk: Kiosk, person: DemoPerson, pin: str = DEMO_PIN, **changes: str) -> requests.Response:
    wanted = {"scope": profile.VIEW_SCOPE, "category": "identity", "purpose": "show", **changes}
    return kiosk.card_token(person.card, pin, **wanted)


def statement(kiosk: Kiosk, document: str, key: OKPKey | None = None, typ: str = profile.VIEW_TYPE, **said: Any) -> str:
    at = "2026-11-22T10:00:00Z"
    claims = {"document": document, "purpose": "show", "at": at, "site": "S", "structure": "CCAS", "agent": "B", **said}
    signer = key or kiosk.key
    header = profile.signature_header(typ, signer.thumbprint())
    return jws.serialize_compact(header, json.dumps(claims).encode(), signer, algorithms=["Ed25519"])


def viewed(kiosk: Kiosk, token: str, said: str) -> requests.Response:
    headers = {**kiosk.token_headers("POST", "/view", token), "Content-Type": "application/json"}
    body = msgspec.json.encode(profile.ViewRequest(statement=said))
    return kiosk.http.post(kiosk.issuer + "/view", data=body, headers=headers, timeout=TIMEOUT_S)


def trace(issuer: str, person: DemoPerson) -> list[dict[str, Any]]:
    proof = recovery.verifier(recovery.from_groups(person.recovery))
    mine = requests.post(f"{issuer}/papers/key", json={"recovery_verifier": proof}, timeout=TIMEOUT_S).json()
    return [view for paper in mine["papers"] for view in paper["views"]]


def test_card_and_pin_open_one_document_once_and_its_owner_reads_of_it(steady_kiosk: Kiosk, holder: DemoPerson) -> None:
    document = deposited(steady_kiosk, holder)
    granted = asked(steady_kiosk, holder).json()
    assert granted["scope"] == profile.VIEW_SCOPE
    assert granted["expires_in"] <= 120
    assert granted["document"]["id"] == document
    token = granted["access_token"]

    given = viewed(steady_kiosk, token, statement(steady_kiosk, document))
    assert given.status_code == 200
    assert PAPER not in given.content
    key = pyrage.x25519.Identity.from_str(identity_of(holder.card.view))
    assert pyrage.decrypt(given.content, [key]) == PAPER

    again = viewed(steady_kiosk, token, statement(steady_kiosk, document))
    assert again.status_code == 401
    seen = trace(steady_kiosk.issuer, holder)
    assert [(view["structure"], view["agent"], view["purpose"]) for view in seen] == [("CCAS", "B", "show")]


def test_a_token_for_deposits_views_nothing_and_one_for_a_view_deposits_nothing(
    steady_kiosk: Kiosk, holder: DemoPerson
) -> None:
    document = deposited(steady_kiosk, holder)
    deposits = steady_kiosk.card_token(holder.card, holder.pin).json()["access_token"]
    assert viewed(steady_kiosk, deposits, statement(steady_kiosk, document)).status_code == 401
    views = asked(steady_kiosk, holder).json()["access_token"]
    assert steady_kiosk.recipients(views).status_code == 401
    assert steady_kiosk.create(views, b"x").status_code == 401


WRONG_STATEMENTS: tuple[dict[str, Any], ...] = (
    {"document": "another"},
    {"purpose": "print"},
    {"agent": ""},
    {"typ": profile.STATEMENT_TYPE},
    {"key": OKPKey.generate_key("Ed25519")},
)


def test_nothing_is_given_without_the_kiosks_statement_for_this_view(steady_kiosk: Kiosk, holder: DemoPerson) -> None:
    document = deposited(steady_kiosk, holder)
    token = asked(steady_kiosk, holder).json()["access_token"]
    for wrong in WRONG_STATEMENTS:
        said = statement(steady_kiosk, **{"document": document, **wrong})
        assert viewed(steady_kiosk, token, said).status_code == 400, wrong
    thief = replace(steady_kiosk, visit_key=OKPKey.generate_key("Ed25519"))
    assert viewed(thief, token, statement(steady_kiosk, document)).status_code == 401
    assert trace(steady_kiosk.issuer, holder) == []
    assert viewed(steady_kiosk, token, statement(steady_kiosk, document)).status_code == 200


def test_the_newest_of_the_kind_that_was_asked_for_is_given(steady_kiosk: Kiosk, holder: DemoPerson) -> None:
    deposited(steady_kiosk, holder)
    newest = deposited(steady_kiosk, holder)
    payslip = deposited(steady_kiosk, holder, "payslip")
    assert asked(steady_kiosk, holder).json()["document"]["id"] == newest
    assert asked(steady_kiosk, holder, category="payslip", purpose="print").json()["document"]["id"] == payslip
    nothing = asked(steady_kiosk, holder, category="tax")
    assert (nothing.status_code, nothing.json()["reason"]) == (400, "nothing_to_view")


def test_a_wrong_pin_costs_a_try_and_gives_nothing(steady_kiosk: Kiosk, holder: DemoPerson) -> None:
    deposited(steady_kiosk, holder)
    refused = asked(steady_kiosk, holder, pin="111111")
    assert refused.json() == {**refused.json(), "reason": "wrong_pin", "tries_left": 4}


def test_a_card_that_only_deposits_views_nothing(steady_vault: RunningVault, steady_kiosk: Kiosk) -> None:
    plain = make_person(steady_vault.issuer)
    token = steady_kiosk.card_token(plain.card, plain.pin).json()["access_token"]
    assert len(steady_kiosk.recipients(token).json()["recipients"]) == 1
    deposited(steady_kiosk, plain)
    assert asked(steady_kiosk, plain).json()["reason"] == "nothing_to_view"


def test_the_owner_takes_the_cards_power_back_between_asking_and_viewing(
    steady_kiosk: Kiosk, holder: DemoPerson
) -> None:
    document = deposited(steady_kiosk, holder)
    token = asked(steady_kiosk, holder).json()["access_token"]
    browser = requests.Session()
    form = {"next": "card", "handle": holder.handle, "pin": holder.pin}
    browser.post(f"{steady_kiosk.issuer}/sign-in", data=form, timeout=TIMEOUT_S)
    browser.post(f"{steady_kiosk.issuer}/card/mine", data={"act": "hide"}, timeout=TIMEOUT_S)
    assert viewed(steady_kiosk, token, statement(steady_kiosk, document)).status_code == 401
    assert asked(steady_kiosk, holder).json()["reason"] == "nothing_to_view"


def test_papers_of_an_old_card_are_not_for_the_new_one(steady_kiosk: Kiosk, holder: DemoPerson) -> None:
    deposited(steady_kiosk, holder)
    card = new_viewing_card()
    proof = recovery.verifier(recovery.from_groups(holder.recovery))
    wanted = profile.RecoverAccount(recovery_verifier=proof, pin="583014", card=card_key(card))
    change = steady_kiosk.json("POST", "/accounts/recover", wanted).json()["change"]
    path = change.removeprefix(steady_kiosk.issuer)
    steady_kiosk.json("PATCH", path, DPoP=steady_kiosk.proof("PATCH", path))
    renewed = replace(holder, card=card, pin="583014")
    assert asked(steady_kiosk, renewed, pin="583014").json()["reason"] == "nothing_to_view"
    deposited(steady_kiosk, renewed)
    assert asked(steady_kiosk, renewed, pin="583014").status_code == 200


def test_what_began_anew_leaves_nothing_of_its_first_time(
    steady_vault: RunningVault, steady_kiosk: Kiosk, holder: DemoPerson
) -> None:
    token = steady_kiosk.card_token(holder.card, holder.pin).json()["access_token"]
    deposit_id = str(uuid.uuid4())
    first = steady_kiosk.create(token, PAPER, deposit_id=deposit_id)
    assert send(first.headers["Location"], 0, PAPER).status_code == 415
    assert steady_kiosk.create(token, PAPER, deposit_id=deposit_id).headers["Location"] != first.headers["Location"]
    with reading(steady_vault.vault.database) as connection:
        known = select(deposit_views.c.deposit).where(deposit_views.c.deposit.not_in(select(deposits.c.id)))
        assert connection.execute(known).all() == []


def test_the_server_never_gets_the_part_that_opens(holder: DemoPerson) -> None:
    sent = msgspec.json.encode(card_key(holder.card)).decode()
    assert holder.card.view not in sent
    assert identity_of(holder.card.view) not in sent


def test_a_view_is_soon_over(vault: RunningVault, kiosk: Kiosk, clock: Clock) -> None:
    person = make_person(vault.issuer, make_card=new_viewing_card)
    document = deposited(kiosk, person)
    token = asked(kiosk, person).json()["access_token"]
    clock.ahead_s = 121
    assert viewed(kiosk, token, statement(kiosk, document)).status_code == 401


class TestAVaultThatShowsNothing:
    @pytest.fixture
    def limits(self) -> Limits:
        return Limits(view_lifetime_s=0)

    def test_offers_no_view_and_gives_none(self, vault: RunningVault, kiosk: Kiosk) -> None:
        person = make_person(vault.issuer, make_card=new_viewing_card)
        found = requests.get(vault.issuer + profile.DISCOVERY_PATHS[0], timeout=TIMEOUT_S).json()
        assert "view_endpoint" not in found
        assert profile.VIEW_SCOPE not in found["scopes_supported"]
        assert asked(kiosk, person).json()["error"] == "invalid_scope"
