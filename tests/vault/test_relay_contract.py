"""The kiosk's own tests of a visit, as they are, against a relay on PostgreSQL with a bucket, before each provider."""

from collections.abc import Iterator

import pytest

from kiosk.card import new_card
from kiosk.demo.phone import DemoPerson
from kiosk.messages import DepositReceipted
from kiosk.vault import pins
from kiosk.vault.bucket_file import BUCKET_FILE
from kiosk.vault.database import POSTGRESQL_FILE, writing
from kiosk.vault.links import Maker, make_link
from kiosk.vault.people import add_person
from kiosk.vault.relay import Relay
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits
from tests.upload import test_visit
from tests.upload.client import PAPER, deposit_of, one
from tests.upload.conftest import QUICK, World, world
from tests.upload.test_visit import (
    test_a_clock_that_goes_wrong_keeps_nobody_out,
    test_a_clock_that_is_set_right_meanwhile_keeps_nobody_out,
    test_a_link_that_the_person_wants_on_paper_comes_as_the_phone_sealed_it,
    test_card_of_another_network,
    test_deposit_after_logout_needs_a_new_login,
    test_id_of_another_document_is_refused,
    test_person_says_no_on_the_phone,
    test_plaintext_is_never_taken,
    test_receipted_deposit_leaves_the_outbox_empty,
    test_same_deposit_again_gives_the_same_receipt,
    test_wrong_pin_says_how_many_tries_are_left,
)
from tests.vault import s3
from tests.vault.postgres import Cluster
from tests.vault.providers import NAMES, Behind
from tests.vault.relay_station import OPERATOR, PIN

__all__ = [
    "test_a_clock_that_goes_wrong_keeps_nobody_out",
    "test_a_clock_that_is_set_right_meanwhile_keeps_nobody_out",
    "test_a_link_that_the_person_wants_on_paper_comes_as_the_phone_sealed_it",
    "test_card_of_another_network",
    "test_deposit_after_logout_needs_a_new_login",
    "test_id_of_another_document_is_refused",
    "test_person_says_no_on_the_phone",
    "test_plaintext_is_never_taken",
    "test_receipted_deposit_leaves_the_outbox_empty",
    "test_same_deposit_again_gives_the_same_receipt",
    "test_wrong_pin_says_how_many_tries_are_left",
    "world",
]
BEFORE_ANY = {
    "test_a_clock_that_goes_wrong_keeps_nobody_out",
    "test_a_clock_that_is_set_right_meanwhile_keeps_nobody_out",
    "test_a_link_that_the_person_wants_on_paper_comes_as_the_phone_sealed_it",
    "test_card_of_another_network",
    "test_person_says_no_on_the_phone",
    "test_plaintext_is_never_taken",
    "test_wrong_pin_says_how_many_tries_are_left",
}
"""Which provider stands behind makes no difference to clocks, logins and what never leaves the kiosk."""
NOT_HERE = {
    "test_papers_go_behind_a_link_of_the_kiosks_own_of_which_the_vault_knows_half": "no provider has a part in it",
    "test_vault_offers_its_ways_in": "a relay opens no vault",
    "test_phone_login_then_deposit_then_receipt_then_the_person_reads_it": "nobody reads papers at a relay",
    "test_full_disk_of_the_journal_is_a_typed_fault": "no vault has a part in it",
    "test_what_the_screens_record_is_in_the_journal": "no vault has a part in it",
}
"""The kiosk's own tests that are not run here, and why."""


@pytest.fixture(scope="session")
def real_vault(
    tmp_path_factory: pytest.TempPathFactory, cluster: Cluster, providers: dict[str, Behind]
) -> Iterator[RunningVault]:
    """In the place of the embedded one."""
    data = tmp_path_factory.mktemp("relay")
    relay = Relay(OPERATOR, {name: provider.upstream for name, provider in providers.items()})
    with s3.running(tmp_path_factory.mktemp("s3")) as storage:
        (data / BUCKET_FILE).write_text(storage.settings())
        (data / POSTGRESQL_FILE).write_text(cluster.address())
        with running(data, limits=Limits(poll_interval_s=1, rate_factor=10), relay=relay) as server:
            yield server


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each test in which a paper comes to its provider before each of them, the others before one."""
    if "person" in metafunc.fixturenames:
        names = NAMES[:1] if metafunc.function.__name__ in BEFORE_ANY else NAMES
        metafunc.parametrize("person", names, indirect=True, scope="session")


@pytest.fixture(scope="session")
def person(request: pytest.FixtureRequest, real_vault: RunningVault, providers: dict[str, Behind]) -> DemoPerson:
    """Somebody with a card whose papers go to one provider."""
    card, agent, name = new_card(), Maker("7", "a" * 64), str(request.param)
    provider = providers[name]
    with pytest.MonkeyPatch.context() as patch, writing(real_vault.vault.database) as connection:
        patch.setattr(pins, "_hasher", QUICK)
        account, handle = add_person(connection, real_vault.vault, PIN, agent, card)
        make_link(connection, real_vault.vault, account, name, f"{provider.subject} {handle}", provider.grip, agent)
    return DemoPerson(handle, PIN, "", (), card)


def test_none_of_the_kiosks_own_tests_is_forgotten() -> None:
    all_of_them = {name for name in vars(test_visit) if name.startswith("test_")}
    assert all_of_them == {*__all__, *NOT_HERE} - {"world"}


def test_a_paper_is_with_its_provider(
    world: World, providers: dict[str, Behind], request: pytest.FixtureRequest
) -> None:
    provider = providers[request.node.callspec.params["person"]]
    login = world.log_in()
    assert (login.sealed, login.readable_by) == (True, OPERATOR)
    before = provider.count()
    asked, sealed = deposit_of(PAPER, login)
    assert one(DepositReceipted, list(world.upload.ask(asked, [sealed]))).receipt.id
    assert provider.count() == before + 1
