"""kiosk-upload dies with its key and its logins while a paper is on its way."""

import hashlib
import os
from collections.abc import Iterator

import pyrage
import pytest

from kiosk import wire
from kiosk.visit.state import Step
from tests.ui.box import Box
from tests.ui.conftest import SITE, Helpers


@pytest.fixture
def box(helpers: Helpers) -> Iterator[Box]:
    made = Box(SITE, helpers.runtime)
    yield made
    made.close()


def dies_with_a_paper(box: Box, helpers: Helpers, *, must_see: bool) -> str:
    """The id of the deposit that the dead process had taken and not kept."""

    def die(connection: wire.Connection) -> None:
        helpers.upload.begin_anew()
        connection.close()

    helpers.upload.must_see = must_see
    helpers.upload.plan.append(die)
    box.reach_place()
    box.reach_pages()
    box.acknowledge()
    box.until_trouble()
    return _deposit_id(box)


def _deposit_id(box: Box) -> str:
    sealed = box.conductor.store.sealed(1)
    os.close(sealed.descriptor)
    return sealed.deposit_id


@pytest.mark.parametrize("must_see", [True, False])
def test_a_paper_survives_the_process_that_was_to_deliver_it(box: Box, helpers: Helpers, must_see: bool) -> None:
    deposit_id = dies_with_a_paper(box, helpers, must_see=must_see)
    box.touch("faultAction")
    box.touch("method", "phone")
    box.until_receipted()
    ((taken, sealed),) = helpers.upload.outbox.values()
    assert (taken.deposit_id, taken.login) == (deposit_id, "login-2")
    if must_see:
        pdf = pyrage.decrypt(sealed, [helpers.upload.key])
        assert pdf.startswith(b"%PDF")
        assert hashlib.sha256(pdf).hexdigest() == taken.sha256
    box.finish()


def test_somebody_else_who_logs_in_does_not_get_it(box: Box, helpers: Helpers) -> None:
    dies_with_a_paper(box, helpers, must_see=True)
    helpers.upload.person = "omar"
    box.touch("faultAction")
    box.touch("method", "phone")
    box.until_trouble()
    assert box.state.step is Step.WHO
    assert helpers.upload.outbox == {}
    box.until(lambda _state: helpers.upload.ended == ["login-2"])
