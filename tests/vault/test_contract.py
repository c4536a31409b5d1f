"""The kiosk's own tests of a visit, as they are, against a vault on PostgreSQL with a bucket."""

from collections.abc import Iterator

import pytest

from kiosk.vault.bucket_file import BUCKET_FILE
from kiosk.vault.database import POSTGRESQL_FILE
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits
from tests.upload.conftest import person, world
from tests.upload.test_visit import (
    test_deposit_after_logout_needs_a_new_login,
    test_id_of_another_document_is_refused,
    test_person_says_no_on_the_phone,
    test_phone_login_then_deposit_then_receipt_then_the_person_reads_it,
    test_receipted_deposit_leaves_the_outbox_empty,
    test_same_deposit_again_gives_the_same_receipt,
    test_vault_offers_its_ways_in,
    test_wrong_pin_says_how_many_tries_are_left,
)
from tests.vault import s3
from tests.vault.postgres import Cluster

__all__ = [
    "person",
    "test_deposit_after_logout_needs_a_new_login",
    "test_id_of_another_document_is_refused",
    "test_person_says_no_on_the_phone",
    "test_phone_login_then_deposit_then_receipt_then_the_person_reads_it",
    "test_receipted_deposit_leaves_the_outbox_empty",
    "test_same_deposit_again_gives_the_same_receipt",
    "test_vault_offers_its_ways_in",
    "test_wrong_pin_says_how_many_tries_are_left",
    "world",
]
"""All but those that the kiosk alone decides, whichever vault it has."""


@pytest.fixture(scope="session")
def real_vault(tmp_path_factory: pytest.TempPathFactory, cluster: Cluster) -> Iterator[RunningVault]:
    """In the place of the one on SQLite and a folder."""
    data = tmp_path_factory.mktemp("vault")
    with s3.running(tmp_path_factory.mktemp("s3")) as storage:
        (data / BUCKET_FILE).write_text(storage.settings())
        (data / POSTGRESQL_FILE).write_text(cluster.address())
        with running(data, limits=Limits(poll_interval_s=1)) as vault:
            yield vault
