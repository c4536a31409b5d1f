"""A login that ends while its paper is still being written down leaves nothing behind."""

from typing import Any

import pytest

from kiosk.domain import Fault
from kiosk.messages import Failed, Message
from kiosk.upload.outbox import Outbox
from tests.upload.client import Upload, deposit_of
from tests.upload.fake_vault import FakeVault, cut_before
from tests.upload.test_delivery import PAPER, fake, identity, log_in, short_pauses, upload

__all__ = ["fake", "identity", "short_pauses", "upload"]


@pytest.mark.parametrize("moment", ["before it is in the outbox", "before the deliverer hears of it", "after that"])
def test_a_paper_whose_login_ended_meanwhile_stays_neither_in_the_outbox_nor_on_its_way(
    moment: str, upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow memory card it takes a moment; the screens died, or the person left."""
    login = log_in(upload)
    machine = upload.machine
    deliverer = machine.deliverers["Coffre"]
    real_add, real_take = Outbox.add, type(deliverer).take

    def add(self: Outbox, *given: Any) -> Any:
        if moment == "before it is in the outbox":
            machine.logins.end(login.login)
        return real_add(self, *given)

    def take(self: Any, *given: Any) -> None:
        if moment == "before the deliverer hears of it":
            machine.logins.end(login.login)
        real_take(self, *given)
        if moment == "after that":
            machine.logins.end(login.login)

    fake.misbehave("POST", "deposits", *[cut_before] * 100)
    monkeypatch.setattr(Outbox, "add", add)
    monkeypatch.setattr(type(deliverer), "take", take)
    asked, sealed = deposit_of(PAPER, login)
    reply: Message = upload.last(asked, [sealed])
    assert isinstance(reply, Failed)
    assert reply.fault in {Fault.LOGIN_EXPIRED, Fault.VAULT_UNREACHABLE}
    assert machine.outbox.waiting() == []
    assert list(machine.outbox._files.iterdir()) == []
    assert deliverer._jobs == {}
    assert fake.next["POST", "deposits"], "it was tried on when the login had ended"
