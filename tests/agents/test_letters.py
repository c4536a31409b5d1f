"""Letters agreed on at the desk, over the real wire and a real vault: on role, session, card and PIN alone."""

from kiosk.agents.roles import Role
from kiosk.demo import phone
from kiosk.domain import Fault
from kiosk.messages import AgentLogout, AskLetterbox, AskVaults, Failed, LetterboxGiven, Message, Vaults
from kiosk.records.journal import read
from kiosk.upload.identity import load_or_make
from kiosk.upload.office import slip
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
