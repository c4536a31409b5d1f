"""New keys: what was given out before goes on, and what is at rest is under the new ones."""

import json
from pathlib import Path

import pytest
import requests
from cryptography.exceptions import InvalidTag
from joserfc import jws
from joserfc.jwk import KeySet, OKPKey
from sqlalchemy import select
from typer.testing import CliRunner, Result

from kiosk.demo.phone import DemoPerson, make_person
from kiosk.vault.admin import admin
from kiosk.vault.app import open_vault
from kiosk.vault.database import cards, reading, writing
from kiosk.vault.keys import KEYS, load_keys, renew_keys
from kiosk.vault.links import Maker, link_of, links_of, make_link
from kiosk.vault.people import add_person, forget_person
from kiosk.vault.relay import Relay
from kiosk.vault.serving import RunningVault, running
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, sealed
from tests.vault.relay_station import PIN, station_at
from tests.vault.upstreams.stub import Stub


@pytest.fixture
def key() -> OKPKey:
    return OKPKey.generate_key("Ed25519")


def renewed(data: Path) -> Result:
    return CliRunner().invoke(admin, ["new-keys", "--data", str(data)])


def deposited(vault: RunningVault, key: OKPKey, person: DemoPerson, clock: Clock) -> str:
    """A receipt, after a login by the card."""
    kiosk = Kiosk(vault.issuer, key, clock=clock)
    token = kiosk.card_token(person.card, person.pin).json()["access_token"]
    return kiosk.deposit(token, sealed(b"%PDF mine", kiosk.recipients(token).json()["recipients"][0]))


def test_old_and_new_receipts_check_and_the_card_goes_on(tmp_path: Path, key: OKPKey, clock: Clock) -> None:
    with running(tmp_path, clock=clock) as vault:
        vault.enrol(key)
        person = make_person(vault.issuer)
        receipts = [deposited(vault, key, person, clock)]
        assert renewed(tmp_path).exit_code == 2, "no server may run"
    for _ in range(2):
        assert renewed(tmp_path).exit_code == 0
        with running(tmp_path, clock=clock) as vault:
            receipts.append(deposited(vault, key, person, clock))
            shown = requests.get(f"{vault.issuer}/jwks", timeout=60).json()
    assert len({jws.extract_compact(receipt.encode()).headers()["kid"] for receipt in receipts}) == 3
    for receipt in receipts:
        jws.deserialize_compact(receipt.encode(), KeySet.import_key_set(shown), algorithms=["Ed25519"])
    assert not any("d" in public for public in shown["keys"] + json.loads((tmp_path / KEYS).read_text())["former"])


def test_what_is_at_rest_is_under_the_new_keys_and_old_copies_still_open(tmp_path: Path, clock: Clock) -> None:
    vault = open_vault(tmp_path, "http://127.0.0.1", clock=clock)
    with writing(vault.database) as connection:
        person, _ = add_person(connection, vault, None, Maker())
        link = make_link(connection, vault, person, "Reconnect", "29962", "its grip", Maker())
        connection.execute(
            cards.insert().values(
                id="card", account="a", secret=vault.keys.seal_card("card", "its secret"), state="active", tries_left=5
            )
        )
        old_card = connection.execute(select(cards.c.secret)).scalar_one()
    old_keys = vault.keys
    assert renewed(tmp_path).exit_code == 0
    keys = load_keys(tmp_path / KEYS)
    with reading(vault.database) as connection:
        card, again = connection.execute(select(cards.c.secret)).scalar_one(), link_of(connection, link.account)
    assert again is not None
    assert keys.open_card("card", card) == keys.open_card("card", old_card) == "its secret"
    assert keys.open_link(link.account, again.grip) == keys.open_link(link.account, link.grip) == "its grip"
    assert keys.open_link(link.account, again.identity) == old_keys.open_link(link.account, link.identity)
    assert keys.link_mark("Reconnect", "29962") == old_keys.link_mark("Reconnect", "29962")
    for sealed_anew in (again.grip, again.identity):
        with pytest.raises(InvalidTag):
            old_keys.open_link(link.account, sealed_anew)
    with pytest.raises(InvalidTag):
        keys.open_card("another card", card)
    vault.database.dispose()


def test_a_renewal_that_ends_half_way_closes_nothing(tmp_path: Path, key: OKPKey, clock: Clock) -> None:
    with running(tmp_path, clock=clock) as vault:
        vault.enrol(key)
        person = make_person(vault.issuer)
    renew_keys(tmp_path / KEYS)
    with running(tmp_path, clock=clock) as vault:
        assert deposited(vault, key, person, clock)


def test_a_vault_restored_without_its_keys_gets_new_ones_and_ends_what_it_cannot_open(
    tmp_path: Path, key: OKPKey, clock: Clock
) -> None:
    stub = Stub()
    with running(tmp_path, clock=clock, relay=Relay("Ville", {"Reconnect": stub})) as server:
        station = station_at(server, stub, clock)
    (tmp_path / KEYS).unlink()
    for _ in range(2):
        ended = renewed(tmp_path)
        assert ended.exit_code == 0, ended.output
    assert len(json.loads((tmp_path / KEYS).read_text())["sealing"]) == 2
    with running(tmp_path, clock=clock, relay=Relay("Ville", {"Reconnect": stub})) as server:
        answered = Kiosk(server.issuer, station.kiosk.key, clock=clock).card_token(station.card, PIN)
        assert (answered.status_code, answered.json()["reason"]) == (400, "unknown_card")
        assert forget_person(server.vault, station.person) == ["Reconnect"], "nobody can tell them"
        with reading(server.vault.database) as connection:
            assert links_of(connection, station.person) == []
    assert stub.ended == []
