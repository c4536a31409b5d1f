"""What a kiosk, an account or a line may do only so often; whoever is beside them is not made to wait."""

from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import recovery
from kiosk.card import new_viewing_card
from kiosk.demo.phone import DemoPerson, make_person
from kiosk.vault import rates
from kiosk.vault.relay import Relay
from kiosk.vault.serving import RunningVault, running
from tests.vault.kiosk_client import TIMEOUT_S, Kiosk
from tests.vault.test_reading import prove
from tests.vault.test_views import asked, deposited, statement, viewed
from tests.vault.upstreams.stub import Consenting


def tried(times: int, act: Callable[[], requests.Response]) -> tuple[set[int], int]:
    """How so many tries were answered, and how the next one was."""
    said = [act().status_code for _ in range(times + 1)]
    return set(said[:-1]), said[-1]


@pytest.mark.parametrize(
    ("path", "rate"), [("/accounts", rates.OPEN_BY_KIOSK), ("/accounts/invitation", rates.INVITATION_BY_KIOSK)]
)
def test_a_kiosk_asks_so_often_and_another_is_free(
    vault: RunningVault, kiosk: Kiosk, path: str, rate: rates.Rate
) -> None:
    assert tried(rate.times, lambda: kiosk.json("POST", path, {})) == ({400}, 429)
    key = OKPKey.generate_key("Ed25519")
    vault.enrol(key)
    assert Kiosk(vault.issuer, key).json("POST", path, {}).status_code == 400


def test_a_person_takes_everything_along_so_often_and_another_is_free(vault: RunningVault, person: DemoPerson) -> None:
    mine, theirs = prove(vault.issuer, person), prove(vault.issuer, make_person(vault.issuer))
    place = f"{vault.issuer}/papers/export"
    assert tried(rates.EXPORT_BY_ACCOUNT.times, lambda: mine.get(place, timeout=TIMEOUT_S)) == ({200}, 429)
    assert theirs.get(place, timeout=TIMEOUT_S).status_code == 200


def test_a_recovery_key_is_shown_so_often_at_phones_and_kiosks_together(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson
) -> None:
    proof = {"recovery_verifier": recovery.verifier(recovery.from_groups(person.recovery))}

    def shown() -> requests.Response:
        return requests.post(f"{vault.issuer}/papers/key", json=proof, timeout=TIMEOUT_S)

    assert tried(rates.RECOVER_BY_ACCOUNT.times, shown) == ({200}, 429)
    assert kiosk.json("POST", "/accounts/recover", {**proof, "pin": "481592"}).status_code == 429
    prove(vault.issuer, make_person(vault.issuer))


def test_a_card_shows_papers_so_often_and_another_is_free(vault: RunningVault, kiosk: Kiosk) -> None:
    mine, theirs = (make_person(vault.issuer, make_card=new_viewing_card) for _ in range(2))
    for each in (mine, theirs):
        deposited(kiosk, each)

    def shown(person: DemoPerson) -> requests.Response:
        granted = asked(kiosk, person).json()
        return viewed(kiosk, granted["access_token"], statement(kiosk, granted["document"]["id"]))

    assert tried(rates.VIEW_BY_ACCOUNT.times, lambda: shown(mine)) == ({200}, 429)
    assert shown(theirs).status_code == 200


def test_a_line_asks_providers_so_often(tmp_path: Path) -> None:
    """Each time the relay asks a stranger's server in the person's place."""
    with running(tmp_path / "relay", relay=Relay("Ville", {"Mon Cozy": Consenting()})) as server:

        def begun(line: str = "192.0.2.1") -> requests.Response:
            form = {"provider": "Mon Cozy", "place": "a.mycozy.cloud"}
            headers = {"X-Forwarded-For": line, "Accept": "text/html"}
            return requests.post(f"{server.issuer}/vaults/new", data=form, headers=headers, timeout=TIMEOUT_S)

        assert tried(rates.CONSENT_BY_ADDRESS.times, begun) == ({200}, 429)
        assert begun("198.51.100.7").status_code == 200
