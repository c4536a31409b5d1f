"""Letters agreed on at the desk, over the real wire and a real vault: on role, session, card and PIN alone."""

import threading
import time

import pytest

from kiosk import wire
from kiosk.agents.roles import Role
from kiosk.demo import phone
from kiosk.domain import Fault
from kiosk.fault import Busy, NotSent, ReplyLost, TurnedAway, VaultError
from kiosk.messages import AgentLogout, AskLetterbox, AskVaults, Failed, LetterboxGiven, Message, Vaults
from kiosk.records.journal import read
from kiosk.upload.identity import load_or_make
from kiosk.upload.office import slip
from kiosk.upload.vaults import Access, Account
from kiosk.upload.vaults.profile1 import Profile1
from kiosk.vault.serving import RunningVault
from tests.agents.test_view_fetch import Desk, desk, holder, real_vault
from tests.upload.conftest import table

__all__ = ["desk", "holder", "real_vault"]


def asked(desk: Desk, session: str, pin: str = phone.DEMO_PIN, vault: str = "Coffre") -> Message:
    return desk.upload.last(AskLetterbox(vault, desk.person.card.deposit_text(), pin, session))


def test_the_slip_holds_a_letterbox_of_this_structure_and_the_box_keeps_nothing_of_it(
    desk: Desk, real_vault: RunningVault
) -> None:
    vaults = desk.upload.last(AskVaults())
    assert isinstance(vaults, Vaults)
    assert [vault.letters for vault in vaults.vaults] == [True]
    given = asked(desk, desk.session())
    assert isinstance(given, LetterboxGiven)
    mark = slip.mark_in(given.slip)
    vault = Profile1(table(real_vault.issuer), load_or_make(desk.state))
    assert slip.fits(given.slip, vault.account_hint(vault.enter_letterbox(mark)).recipients)
    assert mark not in repr(given)
    assert given.slip not in repr(given)
    kept = [path for path in desk.state.rglob("*") if path.is_file() and mark.encode() in path.read_bytes()]
    assert kept == []
    (line,) = [line for line in read(desk.state / "journal.jsonl") if line.act == "letters"]
    assert (line.result, line.vault, line.facts) == ("", "Coffre", {"agent": desk.structure.badge.number})


def test_no_letters_without_an_agent_who_may_and_is_in_and_the_right_pin(desk: Desk) -> None:
    session = desk.session()
    desk.upload.last(AgentLogout(session))
    tries = [
        (asked(desk, ""), Fault.LOGIN_DENIED),
        (asked(desk, session), Fault.AGENT_LEFT),
        (asked(desk, desk.session(Role.VOLUNTEER)), Fault.LOGIN_DENIED),
        (asked(desk, desk.session(Role.TECHNICIAN)), Fault.LOGIN_DENIED),
        (asked(desk, desk.session(), pin="111222"), Fault.PIN_WRONG),
        (asked(desk, desk.session(), vault="Another"), Fault.VAULT_REFUSED),
    ]
    for refused, fault in tries:
        assert isinstance(refused, Failed)
        assert refused.fault is fault
    written = [result for act, result in desk.lines() if act == "letters"]
    assert sorted(written) == sorted(fault.value for _, fault in tries)


def letters_lines(desk: Desk) -> list[str]:
    return [result for act, result in desk.lines() if act == "letters"]


@pytest.mark.parametrize(
    ("step", "breaks", "fault"),
    [
        ("letterbox_by_card", ReplyLost(Fault.VAULT_UNREACHABLE), Fault.OUTCOME_UNKNOWN),
        ("letterbox_by_card", Busy(Fault.VAULT_UNREACHABLE), Fault.OUTCOME_UNKNOWN),
        ("letterbox_by_card", TurnedAway(Fault.VAULT_UNREACHABLE), Fault.VAULT_UNREACHABLE),
        ("letterbox_by_card", NotSent(Fault.VAULT_UNREACHABLE), Fault.VAULT_UNREACHABLE),
        ("account_hint", NotSent(Fault.VAULT_UNREACHABLE), Fault.OUTCOME_UNKNOWN),
        ("account_hint", VaultError(Fault.VAULT_REFUSED), Fault.OUTCOME_UNKNOWN),
    ],
    ids=["reply lost", "gateway", "turned away", "not sent", "no hint", "hint refused"],
)
def test_a_yes_that_may_stand_is_never_told_as_none(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, step: str, breaks: VaultError, fault: Fault
) -> None:
    def broken(*_: object) -> None:
        raise breaks

    monkeypatch.setattr(Profile1, step, broken)
    refused = asked(desk, desk.session())
    assert isinstance(refused, Failed)
    assert refused.fault is fault
    assert letters_lines(desk) == [fault.value]


def test_a_slip_for_which_nobody_waits_is_written_down_and_its_access_is_taken_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    hinted, gone, ended = threading.Event(), threading.Event(), threading.Event()
    hint, logout = Profile1.account_hint, Profile1.logout

    def slow(vault: Profile1, access: Access) -> Account:
        hinted.set()
        assert gone.wait(60)
        return hint(vault, access)

    def heard(vault: Profile1, access: Access) -> None:
        logout(vault, access)
        ended.set()

    session = desk.session()
    monkeypatch.setattr(Profile1, "account_hint", slow)
    monkeypatch.setattr(Profile1, "logout", heard)
    with wire.connect(desk.upload.socket) as connection:
        connection.send(AskLetterbox("Coffre", desk.person.card.deposit_text(), phone.DEMO_PIN, session))
        assert hinted.wait(60)
    gone.set()
    assert ended.wait(60)
    deadline_s = time.monotonic() + 60
    while not letters_lines(desk):
        assert time.monotonic() < deadline_s
    assert letters_lines(desk) == [Fault.OUTCOME_UNKNOWN.value]
