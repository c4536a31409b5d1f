"""Agents over the real wire: kiosk-upload lets them in, signs mandates, and checks every claim about a deposit."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.agents.mandate_code import digest, from_code
from kiosk.agents.memory import MEMORY_FILE, Memory
from kiosk.agents.roles import Act, Role
from kiosk.agents.session import LAST_PAPERS_S, LONGEST_S
from kiosk.domain import Fault
from kiosk.fault import VaultError
from kiosk.messages import (
    AgentAnswers,
    AgentIn,
    AgentLogin,
    AgentLogout,
    AskCounts,
    CardLogin,
    CertifyPdf,
    CountsAre,
    CountsPrinted,
    Deposit,
    DepositReceipted,
    Done,
    Failed,
    LoggedIn,
    MakeMandate,
    MandateIs,
    MandateMade,
    Message,
    ReadMandate,
)
from kiosk.profile import Statement, from_base64url
from kiosk.records.journal import read
from kiosk.site import Site
from kiosk.upload import machine as machines
from kiosk.upload.agents import Helped
from tests.agents.conftest import NOW, PIN, WRONG_PIN, Structure
from tests.records.lines import Visit, lines_of, write
from tests.upload import client
from tests.upload.client import PAPER, Upload, deposit_of
from tests.upload.conftest import enrol, person, real_vault, table

__all__ = ["person", "real_vault"]


@dataclass
class Box:
    """A kiosk-upload without vaults, and the structure whose agents it knows."""

    upload: Upload
    structure: Structure
    site: Site
    state: Path

    def enter(self, pin: str = PIN) -> Message:
        return self.upload.last(AgentLogin(self.structure.badge.qr_text(), pin))

    def session(self) -> str:
        entered = self.enter()
        assert isinstance(entered, AgentIn), entered
        return entered.session

    def mandate(self, session: str, days: int = 30) -> str:
        made = self.upload.last(MakeMandate(session, (Act.DEPOSIT,), days))
        assert isinstance(made, MandateMade), made
        return made.code

    def lines(self) -> list[tuple[str, str]]:
        return [(line.act, line.result) for line in read(self.state / "journal.jsonl")]


@pytest.fixture
def box(structure: Structure, tmp_path: Path) -> Iterator[Box]:
    today = NOW.today().date()
    structure.sign(issued=today, expires=today + timedelta(days=30))
    site = msgspec.structs.replace(client.site(), agents=structure.table)
    with client.running(site, tmp_path / "state") as upload:
        yield Box(upload, structure, site, tmp_path / "state")


def deposit(session: str, **more: object) -> Deposit:
    values = {"login": "x", "deposit_id": "d", "category": "payslip", "pages": 1, "sha256": "0" * 64}
    return Deposit(**{**values, "notice_version": "1", "agent": session, **more})  # type: ignore[arg-type]


def refusal(box: Box, asked: Deposit) -> Fault:
    with pytest.raises(VaultError) as refused:
        box.upload.machine.agents.helped(asked)
    return refused.value.fault


def test_an_agent_comes_in_and_goes_and_the_journal_says_so(box: Box) -> None:
    entered = box.enter()
    assert isinstance(entered, AgentIn)
    assert (entered.name, entered.role, entered.badge) == ("Claire M.", "social worker", box.structure.badge.number)
    assert box.upload.last(AgentLogout(entered.session)) == Done()
    late = box.upload.last(MakeMandate(entered.session, (Act.DEPOSIT,), 1))
    assert isinstance(late, Failed)
    assert late.fault is Fault.AGENT_LEFT
    assert box.lines() == [("agent in", ""), ("agent out", ""), ("mandate made", "agent left")]
    text = (box.state / "journal.jsonl").read_text()
    assert "Claire" not in text
    assert PIN not in text
    assert entered.session not in text


def test_a_wrong_pin_is_told_with_the_tries_left(box: Box) -> None:
    refused = box.enter(WRONG_PIN)
    assert isinstance(refused, Failed)
    assert (refused.fault, refused.tries_left) == (Fault.PIN_WRONG, 4)
    assert box.lines() == [("agent in", "pin wrong")]


def test_a_session_lives_on_when_the_process_dies_and_not_in_another_kiosk(box: Box, tmp_path: Path) -> None:
    session = box.session()
    box.upload.machine.stop()
    with client.running(box.site, box.state) as again:
        assert again.machine.agents.helped(deposit(session)) == Helped(box.structure.badge.number, False, "")
        with (
            client.running(box.site, tmp_path / "other") as other,
            pytest.raises(VaultError, match="did not sign"),
        ):
            other.machine.agents.helped(deposit(session))
    box.upload.machine = machines.start(box.site, box.state)


@pytest.mark.parametrize("left", [True, False], ids=["left", "ended by itself"])
def test_what_was_acknowledged_comes_a_while_after_the_session_and_nothing_else_does(
    left: bool, box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, agents = box.session(), box.upload.machine.agents
    end_s = agents._ticking_s() + (0 if left else LONGEST_S)
    if left:
        agents.leave(session)
    monkeypatch.setattr(agents, "_ticking_s", lambda: end_s + LAST_PAPERS_S / 2)
    assert agents.helped(deposit(session)) == Helped(box.structure.badge.number, False, "")
    with pytest.raises(VaultError) as refused:
        agents.actor(session, Act.OPEN_VAULT)
    assert refused.value.fault is Fault.AGENT_LEFT
    monkeypatch.setattr(agents, "_ticking_s", lambda: end_s + LAST_PAPERS_S + 60)
    assert refusal(box, deposit(session)) is Fault.AGENT_LEFT


def test_a_session_ends_with_the_machine(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    session, agents = box.session(), box.upload.machine.agents
    assert agents.actor(session, Act.DEPOSIT) == box.structure.badge.number
    monkeypatch.setattr(agents, "_boot", lambda: "another start")
    assert refusal(box, deposit(session)) is Fault.AGENT_LEFT


def test_a_clock_set_forward_ends_no_session(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    session, agents = box.session(), box.upload.machine.agents
    now = agents._now()
    monkeypatch.setattr(agents, "_now", lambda: now + 7 * 3600)
    assert agents.actor(session, Act.DEPOSIT) == box.structure.badge.number


def test_self_service_has_no_agent_whatever_else_it_claims(box: Box) -> None:
    assert box.upload.machine.agents.helped(deposit("", original_seen=True, mandate="x")) is None
    assert refusal(box, deposit("made up")) is Fault.AGENT_LEFT


def test_a_mandate_is_signed_read_and_checked_again_at_the_deposit(box: Box) -> None:
    session = box.session()
    code = box.mandate(session)
    said = box.upload.last(ReadMandate(code))
    assert isinstance(said, MandateIs)
    assert (said.badge, said.acts) == (box.structure.badge.number, ("deposit",))
    mandate, _ = from_code(code, "CCAS de Vaulx")
    helped = box.upload.machine.agents.helped(deposit(session, mandate=code, original_seen=True))
    assert helped == Helped(box.structure.badge.number, True, digest(mandate))
    assert ("mandate made", "") in box.lines()


def test_a_mandate_that_is_over_changed_or_made_up_is_refused(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    session = box.session()
    code = box.mandate(session, days=1)
    changed = code[:30] + ("A" if code[30] != "A" else "B") + code[31:]
    assert refusal(box, deposit(session, mandate=changed)) is Fault.CODE_UNREADABLE
    assert refusal(box, deposit(session, mandate="CONSIGNEM1:")) is Fault.CODE_UNREADABLE
    refused = box.upload.last(ReadMandate(changed))
    assert isinstance(refused, Failed)
    agents = box.upload.machine.agents
    today = agents._today()
    monkeypatch.setattr(agents, "_today", lambda: today + timedelta(days=1))
    assert refusal(box, deposit(session, mandate=code)) is Fault.LOGIN_DENIED


def test_a_volunteer_certifies_nothing_and_makes_no_mandate(box: Box) -> None:
    today = NOW.today().date()
    agent = box.structure.agent(Role.VOLUNTEER)
    box.structure.sign(serial=8, issued=today, expires=today + timedelta(days=1), agent=(agent,))
    session = box.session()
    assert box.upload.machine.agents.helped(deposit(session)) is not None
    assert refusal(box, deposit(session, original_seen=True)) is Fault.LOGIN_DENIED
    for asked in (MakeMandate(session, (Act.DEPOSIT,), 1), CertifyPdf(session, bytes(32))):
        assert isinstance(box.upload.last(asked), Failed)
    denied = Fault.LOGIN_DENIED.value
    assert box.lines()[-3:] == [("deposit by agent", denied), ("mandate made", denied), ("certify", denied)]


@pytest.mark.parametrize(("acts", "days"), [((), 1), (("deposit",), 0), (("deposit",), 400), (("open vault",), 1)])
def test_no_mandate_is_made_of_nothing_or_for_ever(box: Box, acts: tuple[str, ...], days: int) -> None:
    assert isinstance(box.upload.last(MakeMandate(box.session(), acts, days)), Failed)


def test_a_deposit_by_an_agent_says_so_in_statement_and_journal(
    box: Box,
    real_vault: object,
    person: object,
    tmp_path: Path,
) -> None:
    vault_site = msgspec.structs.replace(box.site, vault=(table(real_vault.issuer),))  # type: ignore[attr-defined]
    state = tmp_path / "with vault"
    enrol(real_vault, state)  # type: ignore[arg-type]
    with client.running(vault_site, state) as upload:
        entered = upload.last(AgentLogin(box.structure.badge.qr_text(), PIN))
        assert isinstance(entered, AgentIn)
        who = CardLogin("Coffre", person.card.qr_text(), person.pin)  # type: ignore[attr-defined]
        login = upload.last(who)
        assert isinstance(login, LoggedIn)
        asked, descriptor = deposit_of(PAPER, login)
        asked = msgspec.structs.replace(asked, agent=entered.session, original_seen=True)
        receipted = upload.last(asked, [descriptor])
        assert isinstance(receipted, DepositReceipted), receipted
        claims = msgspec.json.decode(from_base64url(receipted.statement.split(".")[1]), type=Statement)
    assert (claims.mode, claims.agent, claims.original) == ("assisted", box.structure.badge.number, True)
    assert (claims.structure, claims.mandate) == ("CCAS de Vaulx", None)
    (line,) = [line for line in read(state / "journal.jsonl") if line.act == "deposit by agent"]
    assert (line.result, line.facts["agent"]) == ("original seen", box.structure.badge.number)


def test_an_agent_s_answers_are_kept_apart_from_the_journal(box: Box) -> None:
    entered = box.enter()
    assert isinstance(entered, AgentIn)
    assert entered.asked
    for answers in (("good", "good"), ("good", "good", "what")):
        assert isinstance(box.upload.last(AgentAnswers(entered.session, answers)), Failed)
    assert box.upload.last(AgentAnswers(entered.session, ("good", "middling", "bad"))) == Done()
    again = box.enter()
    assert isinstance(again, AgentIn)
    assert not again.asked
    assert {act for act, _ in box.lines()} == {"agent in"}


def test_the_counts_of_the_month_before_are_due_until_they_are_on_paper(structure: Structure, tmp_path: Path) -> None:
    """Also where a clock that was wrong had a month printed that is still to come."""
    today, state = NOW.today().date(), tmp_path / "state"
    structure.sign(issued=today, expires=today + timedelta(days=30))
    month = f"{(datetime.now(UTC).replace(day=1) - timedelta(days=1)):%Y-%m}"
    site = msgspec.structs.replace(client.site(), agents=structure.table)
    state.mkdir()
    (state / MEMORY_FILE).write_bytes(msgspec.json.encode(Memory(counted="2999-01")))
    write(state / "journal.jsonl", lines_of([Visit()], datetime.fromisoformat(f"{month}-01T09:00:00+00:00")))
    for due in (month, ""):
        with client.running(site, state) as upload:
            box = Box(upload, structure, site, state)
            entered = box.enter()
            assert isinstance(entered, AgentIn)
            assert entered.counts == due
            for session, of in ((entered.session, "2999-01"), ("made up", month)):
                assert isinstance(upload.last(CountsPrinted(session, of)), Failed)
            assert upload.last(CountsPrinted(entered.session, month)) == Done()


def test_a_new_box_has_no_counts_to_print(box: Box) -> None:
    entered = box.enter()
    assert isinstance(entered, AgentIn)
    assert entered.counts == ""


def test_a_month_s_counts_are_for_who_may_see_them_and_the_journal_says_who_did(box: Box) -> None:
    month = f"{(datetime.now(UTC).replace(day=1) - timedelta(days=1)):%Y-%m}"
    told = box.upload.last(AskCounts(box.session(), month))
    assert isinstance(told, CountsAre)
    assert set(told.counts.values()) == {"masqué"}
    seen = [line.facts for line in read(box.state / "journal.jsonl") if line.act == "counts"]
    assert seen == [{"agent": box.structure.badge.number, "month": month}]
    today, volunteer = NOW.today().date(), box.structure.agent(Role.VOLUNTEER)
    box.structure.sign(serial=8, issued=today, expires=today + timedelta(days=1), agent=(volunteer,))
    for session in (box.session(), "", "made up"):
        assert isinstance(box.upload.last(AskCounts(session, month)), Failed)
