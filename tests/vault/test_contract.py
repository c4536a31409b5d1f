"""The kiosk's own tests, as they are, against a vault on PostgreSQL with a bucket."""

from collections.abc import Iterator

import pytest

from kiosk.vault.bucket_file import BUCKET_FILE
from kiosk.vault.database import POSTGRESQL_FILE
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits
from tests.upload import test_visit
from tests.upload.conftest import person, world
from tests.upload.test_accounts import (
    test_a_recovery_key_is_checked_and_nothing_changes,
    test_a_recovery_key_that_opens_nothing,
    test_card_is_locked_after_five_wrong_pins,
    test_confirmed_vault_takes_a_deposit_and_the_recovery_key_reads_it,
    test_recovery_gives_a_new_card_and_kills_the_old_one,
    test_undone_vault_is_gone,
)
from tests.upload.test_proof import (
    test_a_kiosk_that_the_vault_does_not_know_is_told_so_before_any_paper_is_printed,
    test_enrolment_with_a_one_time_code,
    test_receipt_of_the_vault_holds_with_the_vault_s_keys,
)
from tests.upload.test_shared import (
    office,
    test_the_folder_holds_what_is_shared_now,
)
from tests.upload.test_visit import (
    test_a_clock_that_goes_wrong_keeps_nobody_out,
    test_a_clock_that_is_set_right_meanwhile_keeps_nobody_out,
    test_a_link_that_the_person_wants_on_paper_comes_as_the_phone_sealed_it,
    test_card_of_another_network,
    test_deposit_after_logout_needs_a_new_login,
    test_id_of_another_document_is_refused,
    test_papers_go_behind_a_link_of_the_kiosks_own_of_which_the_vault_knows_half,
    test_person_says_no_on_the_phone,
    test_phone_login_then_deposit_then_receipt_then_the_person_reads_it,
    test_plaintext_is_never_taken,
    test_receipted_deposit_leaves_the_outbox_empty,
    test_same_deposit_again_gives_the_same_receipt,
    test_vault_offers_its_ways_in,
    test_wrong_pin_says_how_many_tries_are_left,
)
from tests.vault import s3
from tests.vault.postgres import Cluster

__all__ = [
    "office",
    "person",
    "test_a_clock_that_goes_wrong_keeps_nobody_out",
    "test_a_clock_that_is_set_right_meanwhile_keeps_nobody_out",
    "test_a_kiosk_that_the_vault_does_not_know_is_told_so_before_any_paper_is_printed",
    "test_a_link_that_the_person_wants_on_paper_comes_as_the_phone_sealed_it",
    "test_a_recovery_key_is_checked_and_nothing_changes",
    "test_a_recovery_key_that_opens_nothing",
    "test_card_is_locked_after_five_wrong_pins",
    "test_card_of_another_network",
    "test_confirmed_vault_takes_a_deposit_and_the_recovery_key_reads_it",
    "test_deposit_after_logout_needs_a_new_login",
    "test_enrolment_with_a_one_time_code",
    "test_id_of_another_document_is_refused",
    "test_papers_go_behind_a_link_of_the_kiosks_own_of_which_the_vault_knows_half",
    "test_person_says_no_on_the_phone",
    "test_phone_login_then_deposit_then_receipt_then_the_person_reads_it",
    "test_plaintext_is_never_taken",
    "test_receipt_of_the_vault_holds_with_the_vault_s_keys",
    "test_receipted_deposit_leaves_the_outbox_empty",
    "test_recovery_gives_a_new_card_and_kills_the_old_one",
    "test_same_deposit_again_gives_the_same_receipt",
    "test_the_folder_holds_what_is_shared_now",
    "test_undone_vault_is_gone",
    "test_vault_offers_its_ways_in",
    "test_wrong_pin_says_how_many_tries_are_left",
    "world",
]
"""Visits, and what of opening vaults, receipts, enrolment and sharing the vault has a part in."""
NOT_HERE = {"test_full_disk_of_the_journal_is_a_typed_fault", "test_what_the_screens_record_is_in_the_journal"}
"""Tests of a visit in which no vault has a part."""


@pytest.fixture(scope="session")
def real_vault(tmp_path_factory: pytest.TempPathFactory, cluster: Cluster) -> Iterator[RunningVault]:
    """In the place of the one on SQLite and a folder."""
    data = tmp_path_factory.mktemp("vault")
    with s3.running(tmp_path_factory.mktemp("s3")) as storage:
        (data / BUCKET_FILE).write_text(storage.settings())
        (data / POSTGRESQL_FILE).write_text(cluster.address())
        with running(data, limits=Limits(poll_interval_s=1)) as vault:
            yield vault


def test_none_of_the_kiosks_own_tests_of_a_visit_is_forgotten() -> None:
    all_of_them = {name for name in vars(test_visit) if name.startswith("test_")}
    assert all_of_them <= {*__all__, *NOT_HERE}
