"""The kiosk's own tests of a visit, as they are, against a relay on PostgreSQL with a bucket, before each provider."""

from collections.abc import Iterator

import pytest

from kiosk.card import new_card
from kiosk.demo.phone import DemoPerson
from kiosk.messages import DepositReceipted
from kiosk.vault.bucket_file import BUCKET_FILE
from kiosk.vault.database import POSTGRESQL_FILE, writing
from kiosk.vault.links import Maker, make_link
from kiosk.vault.people import add_person
from kiosk.vault.relay import Relay
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits
from tests.upload.client import PAPER, deposit_of, one
from tests.upload.conftest import World, world
from tests.upload.test_visit import (
    test_deposit_after_logout_needs_a_new_login,
    test_id_of_another_document_is_refused,
    test_person_says_no_on_the_phone,
    test_receipted_deposit_leaves_the_outbox_empty,
    test_same_deposit_again_gives_the_same_receipt,
    test_wrong_pin_says_how_many_tries_are_left,
)
from tests.vault import s3
from tests.vault.postgres import Cluster
from tests.vault.providers import NAMES, Behind
from tests.vault.relay_station import OPERATOR, PIN

__all__ = [
    "test_deposit_after_logout_needs_a_new_login",
    "test_id_of_another_document_is_refused",
    "test_person_says_no_on_the_phone",
    "test_receipted_deposit_leaves_the_outbox_empty",
    "test_same_deposit_again_gives_the_same_receipt",
    "test_wrong_pin_says_how_many_tries_are_left",
    "world",
]
"""The kiosk's tests that a vault has a part in. Nobody opens a vault at a relay, or reads papers there."""


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
    """Papers go to each provider; the kiosk's own tests know nothing of it, and are run before one."""
    if "person" in metafunc.fixturenames:
        names = NAMES if metafunc.function.__module__ == __name__ else NAMES[:1]
        metafunc.parametrize("person", names, indirect=True, scope="session")


@pytest.fixture(scope="session")
def person(request: pytest.FixtureRequest, real_vault: RunningVault, providers: dict[str, Behind]) -> DemoPerson:
    """Somebody with a card whose papers go to one provider."""
    card, agent, name = new_card(), Maker("7", "a" * 64), str(request.param)
    provider = providers[name]
    with writing(real_vault.vault.database) as connection:
        account, handle = add_person(connection, real_vault.vault, PIN, agent, card)
        make_link(connection, real_vault.vault, account, name, f"{provider.subject} {handle}", provider.grip, agent)
    return DemoPerson(handle, PIN, "", (), card)


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
