"""The relay life over HTTP: a kiosk deposits, the provider gets the paper, and the receipt comes from there."""

import dataclasses
import re
import uuid
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pyrage
import pytest
import requests
from sqlalchemy import select, update

from kiosk import profile
from kiosk.card import PIN_TRIES, new_card
from kiosk.demo import phone
from kiosk.domain import Fault
from kiosk.fault import Busy, NotSent, ReplyLost, VaultError
from kiosk.vault import forwarding, relay_tables
from kiosk.vault.app import tidy
from kiosk.vault.database import reading, writing
from kiosk.vault.errands import forget_settled, found_there, send_again
from kiosk.vault.links import Maker, end_link, links_of, make_link
from kiosk.vault.marks import digest
from kiosk.vault.people import add_person
from kiosk.vault.relay import Relay
from kiosk.vault.serving import running
from kiosk.vault.settings import Limits
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import ask, encoded, sealed, send
from tests.vault.relay_station import OPERATOR, PDF, PIN, Station, claims_of, signed_in, station_at
from tests.vault.test_accounts import request_to_open
from tests.vault.upstreams.stub import Stub


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forwarding, "FIRST_PAUSE_S", 0.01)
    monkeypatch.setattr(forwarding, "LONGEST_PAUSE_S", 0.02)


@pytest.fixture
def stub() -> Stub:
    return Stub()


@pytest.fixture
def station(tmp_path: Path, clock: Clock, stub: Stub) -> Iterator[Station]:
    relay = Relay(OPERATOR, {"Reconnect": stub})
    with running(tmp_path / "relay", clock=clock, relay=relay, limits=Limits(rate_factor=100)) as server:
        yield station_at(server, stub, clock)


def test_the_receipt_comes_with_the_providers_own_id_and_nothing_stays(station: Station) -> None:
    deposit_id = str(uuid.uuid4())
    answered = station.settled(station.deposit(station.token(), deposit_id=deposit_id))
    claims = claims_of(answered)
    assert (claims["id"], claims["kept_by"]) == (f"theirs-{deposit_id[:8]}", "Reconnect")
    assert claims["deposit_id"] == deposit_id
    grip, paper = station.stub.papers[deposit_id]
    assert (grip, paper.pdf, paper.category) == ("grip of 29962", PDF, "payslip")
    assert station.forgets()


def test_the_kiosk_is_told_who_can_read_before_and_after_the_login(station: Station) -> None:
    found = requests.get(station.server.issuer + profile.DISCOVERY_PATHS[0], timeout=20).json()
    assert found["readable_by"] == OPERATOR
    assert "accounts_endpoint" not in found
    recipients = station.kiosk.recipients(station.token()).json()
    assert recipients["readable_by"] == OPERATOR
    assert recipients["label"].startswith("Reconnect … ")
    assert recipients["recipients"][0].startswith("age1")


def test_two_people_have_two_keys(station: Station) -> None:
    """A kiosk tells people apart by whom it seals for."""
    vault, card = station.server.vault, new_card()
    with writing(vault.database) as connection:
        other, _ = add_person(connection, vault, PIN, Maker(), card)
        make_link(connection, vault, other, "Reconnect", "29963", "grip", Maker())
    first = station.kiosk.recipients(station.token()).json()["recipients"]
    second = station.kiosk.card_token(card, PIN).json()["access_token"]
    assert station.kiosk.recipients(second).json()["recipients"] != first


def test_a_phone_says_yes(station: Station) -> None:
    begun = station.kiosk.begin()
    phone.approve(begun["verification_uri_complete"], station.handle, PIN, "47")
    token = station.kiosk.poll(begun["device_code"]).json()["access_token"]
    assert claims_of(station.settled(station.deposit(token)))["kept_by"] == "Reconnect"


def test_only_sealed_bytes_wait_on_the_disk(station: Station) -> None:
    seen: list[bytes] = []
    station.stub.meanwhile = lambda: seen.extend(
        path.read_bytes() for path in station.data.rglob("*") if path.is_file()
    )
    station.settled(station.deposit(station.token()))
    assert any(data.startswith(profile.AGE_MAGIC) for data in seen)
    assert not any(b"%PDF" in data or b"Zora" in data or b"grip of" in data for data in seen)


def test_a_lost_answer_goes_on_the_list_and_is_never_sent_again(station: Station) -> None:
    station.stub.faults = [(ReplyLost(Fault.VAULT_UNREACHABLE, "lost"), True)]
    token, deposit_id = station.token(), str(uuid.uuid4())
    location = station.deposit(token, deposit_id=deposit_id)
    answered = station.settled(location)
    assert answered.status_code == 410
    again = station.kiosk.create(token, PDF, deposit_id=deposit_id)
    assert (again.status_code, again.json()["error"]) == (410, "outcome_unknown")
    assert len(station.listed()) == 1
    assert station.stub.deposits == 1
    assert len(station.spool()) == 1


def test_somebody_looked_and_it_is_there(station: Station) -> None:
    station.stub.faults = [(Busy(Fault.VAULT_UNREACHABLE, "504"), True)]
    location = station.deposit(station.token())
    station.settled(location)
    found_there(station.server.vault, station.listed()[0], "493938")
    assert claims_of(station.settled(location))["id"] == "493938"
    assert (station.stub.deposits, station.listed(), station.forgets()) == (1, [], True)


def test_somebody_looked_and_it_is_not_there(station: Station) -> None:
    station.stub.faults = [(ReplyLost(Fault.VAULT_UNREACHABLE, "lost"), False)]
    location = station.deposit(station.token())
    station.settled(location)
    send_again(station.server.vault, station.listed()[0])
    assert station.server.vault.relay is not None
    station.server.vault.relay.wake()
    assert claims_of(station.settled(location))["id"].startswith("theirs-")
    assert station.stub.deposits == 2


@pytest.mark.parametrize("arrives", [True, False])
def test_a_provider_that_can_be_asked_is_asked(station: Station, arrives: bool) -> None:
    station.stub.reconciles = True
    station.stub.faults = [(ReplyLost(Fault.VAULT_UNREACHABLE, "lost"), arrives)]
    answered = station.settled(station.deposit(station.token()))
    assert claims_of(answered)["id"].startswith("theirs-")
    assert station.stub.deposits == (1 if arrives else 2)


def test_what_surely_was_not_sent_is_sent_again(station: Station) -> None:
    away = NotSent(Fault.VAULT_UNREACHABLE, "away")
    mine = VaultError(Fault.LOGIN_EXPIRED, "Reconnect refuses this relay's client.")
    station.stub.faults = [(away, False), (mine, False), (away, False)]
    assert claims_of(station.settled(station.deposit(station.token())))
    assert station.stub.deposits == 4


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.TYPE_REFUSED, 415),
        (Fault.TOO_LARGE, 413),
        (Fault.VAULT_FULL, 507),
        (Fault.LOGIN_DENIED, 403),
        (Fault.VAULT_REFUSED, 403),
    ],
)
def test_a_refusal_is_told_and_the_same_deposit_may_begin_anew(station: Station, fault: Fault, status: int) -> None:
    station.stub.faults = [(VaultError(fault, "no"), False)]
    token, deposit_id = station.token(), str(uuid.uuid4())
    location = station.deposit(token, deposit_id=deposit_id)
    assert station.settled(location).status_code == status
    assert station.forgets()
    answered = station.settled(station.deposit(token, deposit_id=deposit_id))
    assert claims_of(answered)["deposit_id"] == deposit_id


def test_a_paper_that_is_no_pdf_or_another_than_stated_goes_nowhere(station: Station) -> None:
    token = station.token()
    assert station.settled(station.deposit(token, b"#!/bin/sh")).status_code == 415
    deposit_id = str(uuid.uuid4())
    stated = station.kiosk.statement(deposit_id, sha256="1" * 64)
    assert station.settled(station.deposit(token, deposit_id=deposit_id, statement=stated)).status_code == 415
    assert station.stub.deposits == 0


def test_a_paper_sealed_for_somebody_else_goes_nowhere(station: Station) -> None:
    token, data = station.token(), sealed(PDF, str(pyrage.x25519.Identity.generate().to_public()))
    location = station.kiosk.create(token, data).headers["Location"]
    assert send(location, 0, data).status_code in {204, 415}
    assert station.settled(location).status_code == 415


def test_a_link_that_ended_brings_nothing_more(station: Station) -> None:
    token = station.token()
    with writing(station.server.vault.database) as connection:
        (link,) = links_of(connection, station.person)
    assert end_link(station.server.vault, link.account, station.person)
    assert station.stub.ended == ["grip of 29962"]
    assert station.kiosk.recipients(token).status_code == 401
    assert station.kiosk.card_token(station.card, PIN).status_code == 403
    with reading(station.server.vault.database) as connection:
        kept = relay_tables.links.c.grip, relay_tables.links.c.identity
        assert connection.execute(select(*kept)).all() == [(b"", b"")]


def test_a_relay_killed_before_the_provider_knew_can_tell_it_again(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reading(station.server.vault.database) as connection:
        (link,) = links_of(connection, station.person)

    class Killed(BaseException):
        pass

    def killed(_: str) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(station.stub, "unlink", killed)
        with pytest.raises(Killed):
            end_link(station.server.vault, link.account, station.person)
    assert end_link(station.server.vault, link.account, station.person)
    assert station.stub.ended == ["grip of 29962"]


@pytest.mark.parametrize("damaged", [True, False], ids=["damaged", "of another make"])
def test_a_link_whose_grip_is_lost_ends_all_the_same(
    damaged: bool, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writing(station.server.vault.database) as connection:
        (link,) = links_of(connection, station.person)
        if damaged:
            broken = bytes([link.grip[0] ^ 1]) + link.grip[1:]
            connection.execute(update(relay_tables.links).values(grip=broken))
    monkeypatch.setattr(station.stub, "unlink", lambda grip: msgspec.json.decode(grip, type=dict[str, str]))
    assert not end_link(station.server.vault, link.account, station.person)
    with reading(station.server.vault.database) as connection:
        assert connection.execute(select(relay_tables.links.c.grip)).all() == [(b"",)]


def test_right_pins_lock_no_card_of_somebody_without_a_vault(station: Station) -> None:
    with reading(station.server.vault.database) as connection:
        (link,) = links_of(connection, station.person)
    end_link(station.server.vault, link.account)
    for _ in range(PIN_TRIES + 1):
        answered = station.kiosk.card_token(station.card, PIN)
        assert (answered.status_code, answered.json()["error"]) == (403, "access_denied")


def test_take_away_and_cards_go_on_in_the_relay_life(station: Station) -> None:
    """Take-away needs no provider: it is sealed to the phone alone, and the kiosk is told so."""
    begun = station.kiosk.begin()
    code = "".join(filter(str.isdecimal, begun["user_code"]))
    identity = pyrage.x25519.Identity.generate()
    body = {
        "code": code,
        "recipient": str(identity.to_public()),
        "hash": digest("mark"),
        "consent": {"notice": "take-away-1", "at": "2026-11-22T10:00:00Z"},
    }
    assert requests.post(f"{station.server.issuer}/take", json=body, timeout=20).status_code == 201
    token = station.kiosk.poll(begun["device_code"]).json()["access_token"]
    answered = station.kiosk.recipients(token).json()
    assert answered["recipients"] == [str(identity.to_public())]
    assert "readable_by" not in answered
    assert station.kiosk.deposit(token, sealed(PDF, answered["recipients"][0]))
    assert station.stub.deposits == 0


def test_the_persons_phone_shows_what_is_written_down_and_no_kind_of_paper(station: Station) -> None:
    station.stub.faults = [(VaultError(Fault.TYPE_REFUSED, "no"), False), (ReplyLost(Fault.VAULT_UNREACHABLE), True)]
    for _ in range(3):
        station.settled(station.deposit(station.token()))
    with reading(station.server.vault.database) as connection:
        (link,) = links_of(connection, station.person)
    phone = signed_in(station)
    shown = phone.get(f"{station.server.issuer}/vaults", timeout=20).text
    history = shown.partition('class="history"')[2]
    for said in ("Relié par un agent", "Un papier est arrivé", "Un papier est refusé", "Un papier à chercher"):
        assert history.count(said) == 1
    assert "Fiche de paie" not in shown
    phone.post(f"{station.server.issuer}/vaults/mine", data={"act": "end", "vault": link.account}, timeout=20)
    assert "Plus relié" in phone.get(f"{station.server.issuer}/vaults", timeout=20).text
    with writing(station.server.vault.database) as connection:
        _, handle = add_person(connection, station.server.vault, PIN, Maker())
    other = signed_in(dataclasses.replace(station, handle=handle))
    assert "Reconnect" not in other.get(f"{station.server.issuer}/vaults", timeout=20).text


@pytest.mark.parametrize("act", ["there", "again"])
def test_the_person_looks_into_their_own_vault(station: Station, act: str) -> None:
    station.stub.faults = [(ReplyLost(Fault.VAULT_UNREACHABLE, "lost"), act == "there")]
    location = station.deposit(station.token())
    station.settled(location)
    phone = signed_in(station)
    shown = phone.get(f"{station.server.issuer}/vaults", timeout=20).text
    assert OPERATOR in shown
    assert "payslip" not in shown
    assert "Fiche de paie" not in shown, "a PIN shows no more than when"
    (paper,) = re.findall(r'name="paper" value="([^"]+)"', shown)
    phone.post(f"{station.server.issuer}/vaults/mine", data={"act": act, "paper": paper}, timeout=20)
    claims = claims_of(station.settled(location))
    assert claims["id"] == ("seen-by-owner" if act == "there" else f"theirs-{claims['deposit_id'][:8]}")
    assert station.listed() == []


def test_nobody_opens_a_vault_at_a_relay(station: Station) -> None:
    wanted, _, _ = request_to_open()
    told = [station.kiosk.json("POST", path, wanted) for path in ("/accounts", "/accounts/recover")]
    told.append(requests.post(f"{station.server.issuer}/open", data=encoded(wanted), timeout=20))
    assert [(answered.status_code, answered.json()["error"]) for answered in told] == [(404, "not_found")] * 3
    found = requests.get(station.server.issuer + profile.DISCOVERY_PATHS[0], timeout=20).json()
    assert "shared_endpoint" not in found


def test_nobody_touches_somebody_elses_link_or_paper(station: Station) -> None:
    station.stub.faults = [(ReplyLost(Fault.VAULT_UNREACHABLE, "lost"), True)]
    station.settled(station.deposit(station.token()))
    vault = station.server.vault
    with writing(vault.database) as connection:
        (link,) = links_of(connection, station.person)
        _, handle = add_person(connection, vault, PIN, Maker())
    other = signed_in(dataclasses.replace(station, handle=handle))
    (paper,) = station.listed()
    for form in (
        {"act": "there", "paper": paper},
        {"act": "end", "vault": link.account},
        {"act": "choose", "vault": link.account},
    ):
        answered = other.post(f"{station.server.issuer}/vaults/mine", data=form, timeout=20)
        assert answered.status_code == 404
    assert station.listed() == [paper]
    assert station.token()


def test_a_card_deposits_into_the_vault_that_its_owner_chose(station: Station, clock: Clock) -> None:
    vault = station.server.vault
    clock.ahead_s += 5
    with writing(vault.database) as connection:
        second = make_link(connection, vault, station.person, "Reconnect", "29963", "grip of 29963", Maker())
    station.settled(station.deposit(station.token()))
    clock.ahead_s += 5
    phone = signed_in(station)
    phone.post(f"{station.server.issuer}/vaults/mine", data={"act": "choose", "vault": second.account}, timeout=20)
    station.settled(station.deposit(station.token()))
    with writing(vault.database) as connection:
        make_link(connection, vault, station.person, "Reconnect", "29964", "grip of 29964", Maker("7", "a" * 64))
    station.settled(station.deposit(station.token()))
    assert [grip.removeprefix("grip of ") for grip, _ in station.stub.papers.values()] == ["29962", "29963", "29964"]


def test_what_nobody_decides_about_is_let_go_in_the_end(station: Station, clock: Clock) -> None:
    station.stub.faults = [(ReplyLost(Fault.VAULT_UNREACHABLE, "lost"), True)]
    station.settled(station.deposit(station.token()))
    tidy(station.server.vault)
    assert len(station.spool()) == 1
    clock.ahead_s += 31 * 24 * 3600
    tidy(station.server.vault)
    assert station.forgets()
    assert station.listed() == []


def test_what_was_settled_long_ago_is_forgotten_and_what_is_in_doubt_stays(station: Station, clock: Clock) -> None:
    station.stub.faults = [
        (VaultError(Fault.VAULT_REFUSED, "no"), False),
        (ReplyLost(Fault.VAULT_UNREACHABLE, "lost"), True),
    ]
    token = station.token()
    refused, lost, brought = (station.deposit(token) for _ in range(3))
    told = [station.settled(location).status_code for location in (refused, lost, brought)]
    assert told == [403, 410, 200]
    clock.ahead_s += 29 * 24 * 3600
    tidy(station.server.vault)
    assert profile.RECEIPT_HEADER in ask(brought).headers, "a kiosk that was off is told again"
    clock.ahead_s += 2 * 24 * 3600
    forget_settled(station.server.vault, clock() - 30 * 24 * 3600)
    assert [ask(location).status_code for location in (refused, lost, brought)] == [404, 410, 404]


def test_bytes_that_a_killed_server_left_behind_are_erased(station: Station) -> None:
    token = station.token()
    data = sealed(PDF, station.kiosk.recipients(token).json()["recipients"][0])
    location = station.kiosk.create(token, data).headers["Location"]
    send(location, 0, data[:20])
    (arriving,) = station.spool()
    (station.data / "incoming" / "settled-long-ago.part").write_bytes(profile.AGE_MAGIC)
    tidy(station.server.vault)
    assert station.spool() == [arriving]
    assert ask(location).headers["Upload-Offset"] == "20"
