"""Tests of the vault that run here again, as they are, against two workers: whichever is met, it answers the same.

Each request of a kiosk goes over a connection of its own, and the kernel deals connections out.
"""

from collections.abc import Iterator

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.card import card_proof, new_card
from kiosk.demo.phone import DemoPerson, make_person
from kiosk.vault.app import open_vault
from kiosk.vault.serving import RunningVault
from tests.vault.conftest import SITE
from tests.vault.kiosk_client import Kiosk
from tests.vault.test_attacks import (
    test_pins_guessed_over_many_kiosks_lock_the_card_all_the_same,
    test_what_a_card_is_told_does_not_depend_on_whose_it_is,
)
from tests.vault.test_card_login import (
    test_a_nonce_is_for_one_kiosk,
    test_a_nonce_works_once,
    test_wrong_pins_at_the_same_moment_get_no_sixth_try,
)
from tests.vault.test_crash import server_in
from tests.vault.test_deposits import (
    paper,
    test_a_hash_that_differs_drops_the_bytes_and_the_deposit_may_begin_again,
    test_an_upload_goes_on_where_it_broke_off_and_needs_no_token,
    test_creations_at_the_same_moment_make_one_upload,
    test_the_last_byte_sent_again_gives_the_same_receipt,
    test_the_same_deposit_id_with_other_bytes_is_a_conflict,
)
from tests.vault.test_dpop import show, test_a_proof_works_once, test_a_stolen_token_is_of_no_use_without_its_key
from tests.vault.test_kiosks import (
    test_an_assertion_works_once,
    test_enrolments_with_one_code_at_the_same_moment_bring_one_kiosk,
)
from tests.vault.test_openapi import test_each_operation_keeps_its_word
from tests.vault.test_phone_login import (
    test_a_second_redemption_revokes_the_token_of_the_first,
    test_of_polls_at_the_same_moment_at_most_one_gets_a_token_and_none_keeps_it,
)
from tests.vault.test_robustness import (
    test_any_address_is_answered,
    test_any_form_is_answered,
    test_any_json_is_answered,
    test_any_metadata_is_answered,
)

__all__ = [
    "paper",
    "test_a_hash_that_differs_drops_the_bytes_and_the_deposit_may_begin_again",
    "test_a_nonce_is_for_one_kiosk",
    "test_a_nonce_works_once",
    "test_a_proof_works_once",
    "test_a_second_redemption_revokes_the_token_of_the_first",
    "test_a_stolen_token_is_of_no_use_without_its_key",
    "test_an_assertion_works_once",
    "test_an_upload_goes_on_where_it_broke_off_and_needs_no_token",
    "test_any_address_is_answered",
    "test_any_form_is_answered",
    "test_any_json_is_answered",
    "test_any_metadata_is_answered",
    "test_creations_at_the_same_moment_make_one_upload",
    "test_each_operation_keeps_its_word",
    "test_enrolments_with_one_code_at_the_same_moment_bring_one_kiosk",
    "test_of_polls_at_the_same_moment_at_most_one_gets_a_token_and_none_keeps_it",
    "test_pins_guessed_over_many_kiosks_lock_the_card_all_the_same",
    "test_the_last_byte_sent_again_gives_the_same_receipt",
    "test_the_same_deposit_id_with_other_bytes_is_a_conflict",
    "test_what_a_card_is_told_does_not_depend_on_whose_it_is",
    "test_wrong_pins_at_the_same_moment_get_no_sixth_try",
]
REPLAYS = 10


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningVault]:
    """Two workers that serve, and the folder beside them, as the operator's commands open it."""
    server = server_in(tmp_path_factory.mktemp("by-workers"), OKPKey.generate_key("Ed25519"))
    server.start("--workers", "2", "--rate-factor", "1000", "--max-deposit-mb", "1", "--quota-mb", "2")
    beside = open_vault(server.data, server.issuer)
    try:
        yield RunningVault(beside, server.issuer)
    finally:
        beside.database.dispose()
        server.kill()


@pytest.fixture(scope="module")
def steady_vault(vault: RunningVault) -> RunningVault:
    return vault


@pytest.fixture(scope="module")
def steady_kiosk(vault: RunningVault) -> Kiosk:
    return enrolled(vault)


@pytest.fixture(scope="module")
def steady_token(vault: RunningVault, steady_kiosk: Kiosk) -> str:
    return steady_kiosk.login(make_person(vault.issuer))


@pytest.fixture
def kiosk(vault: RunningVault) -> Kiosk:
    return enrolled(vault)


@pytest.fixture
def person(vault: RunningVault) -> DemoPerson:
    return make_person(vault.issuer)


def enrolled(vault: RunningVault) -> Kiosk:
    key, http = OKPKey.generate_key("Ed25519"), requests.Session()
    http.headers["Connection"] = "close"
    vault.enrol(key, site=SITE)
    return Kiosk(vault.issuer, key, http=http)


def test_what_works_once_works_at_one_worker_alone(steady_kiosk: Kiosk, steady_token: str) -> None:
    """Proofs, assertions and nonces are replayed until the other worker has surely met them."""
    proof, assertion = steady_kiosk.proof("GET", "/recipients", steady_token), steady_kiosk.assertion()
    card = new_card()
    nonce = steady_kiosk.form("/card").json()["nonce"]
    fields = {"card": card.id, "nonce": nonce, "proof": card_proof(card.secret, nonce), "pin": "274916"}

    def with_the_nonce() -> str:
        fresh = {"DPoP": steady_kiosk.proof("POST", "/token")}
        return str(steady_kiosk.form("/token", fresh, grant_type=profile.CARD_GRANT, **fields).json())

    shown = [show(steady_kiosk, steady_token, proof).status_code for _ in range(REPLAYS)]
    asserted = [steady_kiosk.form("/card", client_assertion=assertion).status_code for _ in range(REPLAYS)]
    answered = [with_the_nonce() for _ in range(REPLAYS)]
    assert shown == asserted == [200] + [401] * (REPLAYS - 1)
    assert answered.count(answered[0]) == 1
    assert len(set(answered[1:])) == 1
