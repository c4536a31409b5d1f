"""A box that cannot serve: one screen that says why and whom to ask, and offers nothing that does nothing."""

from collections.abc import Iterator

import pytest

from kiosk.domain import Fault
from kiosk.ui.screens import Stage
from kiosk.ui.specimens import State
from tests.ui.audit import Audit
from tests.ui.stages import look


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    stage = Stage(look(size="800x480"))
    yield stage
    stage.close()


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (Fault.SCANNER_GONE, "Le scanner ne répond plus"),
        (Fault.OUTBOX_FULL, "La machine est pleine"),
        (Fault.VAULT_UNREACHABLE, "Le coffre ne répond pas"),
    ],
)
def test_it_says_why_and_whom_to_ask_and_offers_only_to_listen(stage: Stage, fault: Fault, why: str) -> None:
    stage.show(State("closed", "closed", {"fault": {"kind": str(fault), "action": "ok"}}))
    stage.settle()
    assert [touch.name for touch in Audit(stage, stage.look, "closed").touches] == ["listen"]
    said = stage.window.property("speech").split("\n")
    assert said == ["La machine ne marche pas", "Demandez à l'accueil. On va vous aider.", why]
