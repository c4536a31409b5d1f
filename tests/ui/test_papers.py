"""What the printer and the vault are told on the wire about a visit's papers."""

from collections.abc import Iterator

import msgspec
import pytest

from kiosk.domain import Category, Paper
from kiosk.messages import Deposit
from kiosk.ui.shell import machine_of
from kiosk.visit.state import PrintState
from tests.ui.box import Box
from tests.ui.conftest import SITE, Helpers


@pytest.fixture
def box(helpers: Helpers) -> Iterator[Box]:
    made = Box(SITE, helpers.runtime)
    yield made
    made.close()


@pytest.mark.parametrize("must_see", [True, False])
def test_the_receipt_of_a_vault_that_must_see_says_so(box: Box, helpers: Helpers, must_see: bool) -> None:
    helpers.upload.must_see = must_see
    box.reach_place()
    box.reach_pages()
    box.acknowledge()
    box.until_receipted()
    box.finish()
    (receipt,) = helpers.printer.papers
    assert ("sealed" in receipt.values, receipt.values.get("sealed", "no")) == (must_see, "no")


@pytest.mark.parametrize(("said", "sent"), [("2031-07", "2031-07"), ("", "unknown")])
def test_a_deposit_names_the_printed_notice(box: Box, helpers: Helpers, said: str, sent: str) -> None:
    helpers.printer.notice_version = said
    box.conductor.tick()
    box.until(lambda state: state.machine.notice_version == said and bool(helpers.printer.asked))
    box.reach_place()
    box.reach_pages()
    box.acknowledge()
    box.until_receipted()
    (deposit,) = [message for message in helpers.upload.asked if isinstance(message, Deposit)]
    assert deposit.notice_version == sent


def test_the_printer_is_asked_in_the_visits_language_for_all_its_papers(box: Box, helpers: Helpers) -> None:
    box.conductor.tick()
    box.until(lambda state: bool(state.machine.vaults))
    box.touch("start")
    box.touch("language", "ar")
    papers = (Paper.NOTICE, Paper.RECEIPT, Paper.RECOVERY, Paper.CARD)
    box.until(lambda _state: any(each.language == "ar" and each.papers == papers for each in helpers.printer.asked))


def test_the_rest_of_a_list_goes_to_the_printer_in_the_persons_words(box: Box, helpers: Helpers) -> None:
    box.touch("start")
    box.touch("language", "en")
    for what, value in (("list", ""), ("procedure", "address"), ("have", "identity"), ("printList", "")):
        box.touch(what, value)
    box.until(lambda state: state.list_state is PrintState.PRINTED)
    (paper,) = [each for each in helpers.printer.papers if each.paper is Paper.BRING]
    assert (paper.language, paper.values) == ("en", {"procedure": "A postal address"})
    assert [each.category for each in paper.to_bring] == [Category.ATTESTATION, Category.OTHER]
    assert paper.to_bring[1].text == "Family record book"


def test_a_file_of_procedures_that_cannot_be_used_is_said_and_ours_shown(caplog: pytest.LogCaptureFixture) -> None:
    site = msgspec.structs.replace(SITE, site=msgspec.structs.replace(SITE.site, procedures="/nowhere/own.toml"))
    assert machine_of(site).procedures == machine_of(SITE).procedures
    assert "/nowhere/own.toml" in caplog.text
