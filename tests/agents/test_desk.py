"""The desk, touch by touch."""

from datetime import date, timedelta

import pytest

from kiosk.agents import badges, mandate_code
from kiosk.agents.accompanied import Touch
from kiosk.agents.desk import BUSY_S, DOOR_S, MANDATE_DAYS
from kiosk.agents.desk_counts import IDLE_S, past_months
from kiosk.agents.desk_effects import (
    AskCounts,
    AskOutbox,
    CancelJob,
    CountsPrinted,
    EndLearning,
    EndVisit,
    Enter,
    GiveTouch,
    Leave,
    MakeMandate,
    PrintCounts,
    PrintMandate,
    PrintTest,
    ReadCode,
    ReadMandate,
    SayOriginal,
    SendAnswers,
    StartVisit,
    WriteRecord,
)
from kiosk.agents.desk_parts import (
    AgentEntered,
    AnswersKept,
    CodeSeen,
    CountsSeen,
    Desk,
    JobFailed,
    MandateSeen,
    MandateSigned,
    Outbox,
    OutboxSeen,
    PaperOut,
    Printing,
    Step,
    VisitOver,
    VisitTouched,
)
from kiosk.agents.mandate import Mandate, Why
from kiosk.agents.roles import Act, Role
from kiosk.agents.session import END_AFTER_S, LOCK_AFTER_S, LONGEST_S
from kiosk.domain import Fault
from tests.agents.desk_agent import BADGE, CCAS, CLAIRE, MANDATE, PAYSLIP, PIN, TODAY, Agent


def test_door_badge_and_pin_lead_home() -> None:
    agent = Agent().touches("door")
    agent.sees(Step.BADGE)
    agent.touches("readGlass")
    assert agent.did() == (ReadCode(1, badges.PREFIX, from_glass=True),)
    agent.happens(CodeSeen(1, BADGE))
    agent.sees(Step.PIN)
    agent.types_pin()
    assert agent.did() == (Enter(2, BADGE, PIN),)
    assert agent.desk.pin == ""
    agent.happens(AgentEntered(2, "session-1", CLAIRE, "Claire M.", "reception"))
    agent.sees(Step.HOME)
    assert agent.desk.session is not None
    assert PIN not in repr(agent.desk)
    assert BADGE not in repr(agent.desk)


def test_with_a_camera_the_badge_is_read_at_once() -> None:
    agent = Agent(Desk(CCAS, camera=True)).touches("door")
    assert agent.did() == (ReadCode(1, badges.PREFIX, from_glass=False),)
    agent.touches("readGlass")
    assert agent.did() == (CancelJob(1), ReadCode(2, badges.PREFIX, from_glass=True))


def test_a_scanner_that_is_busy_with_itself_is_asked_again_for_a_while() -> None:
    agent = Agent().touches("door", "readGlass")
    for _ in range(3):
        agent.happens(JobFailed(agent.desk.job, Fault.SCANNER_BUSY))
        assert (agent.did(), agent.desk.fault) == ((), None)
        agent.waits(0.5)
        assert agent.did() == (ReadCode(agent.desk.job, badges.PREFIX, from_glass=True),)
    agent.waits(BUSY_S)
    agent.happens(JobFailed(agent.desk.job, Fault.SCANNER_BUSY))
    assert agent.desk.fault is Fault.SCANNER_BUSY
    agent.waits(0.5)
    assert agent.did() == ()


def test_a_wrong_pin_stays_and_says_how_many_tries_are_left() -> None:
    agent = Agent().at_pin().types_pin()
    agent.happens(JobFailed(agent.desk.job, Fault.PIN_WRONG, 3))
    agent.sees(Step.PIN)
    assert (agent.desk.fault, agent.desk.tries_left, agent.desk.session) == (Fault.PIN_WRONG, 3, None)


def test_a_door_that_nobody_goes_through_shuts() -> None:
    agent = Agent().at_pin().waits(DOOR_S)
    agent.sees(Step.AWAY)
    assert agent.desk.badge_text == ""
    before_a_camera = Agent(Desk(CCAS, camera=True)).touches("door").waits(DOOR_S)
    before_a_camera.sees(Step.AWAY)
    assert before_a_camera.did() == (CancelJob(1),)


def test_the_door_stays_open_while_the_glass_is_read() -> None:
    agent = Agent().touches("door", "readGlass").waits(DOOR_S).waits(DOOR_S)
    agent.sees(Step.BADGE)
    agent.happens(JobFailed(agent.desk.job, Fault.CODE_UNREADABLE)).waits(DOOR_S)
    agent.sees(Step.AWAY)


def test_left_alone_the_desk_locks_then_ends_the_session() -> None:
    agent = Agent().comes_in().waits(LOCK_AFTER_S)
    agent.sees(Step.LOCKED)
    agent.touches("accompany", "health", "make")
    agent.sees(Step.LOCKED)
    agent.types_pin()
    agent.happens(AgentEntered(agent.desk.job, "session-2", CLAIRE, "Claire M.", "social worker"))
    agent.sees(Step.HOME)
    assert agent.did() == (Leave("session-1"),)
    agent.waits(END_AFTER_S)
    agent.sees(Step.AWAY)
    assert agent.did()[-1] == Leave("session-2")


def test_an_accompanied_visit_from_the_notice_to_the_deposit() -> None:
    agent = Agent().comes_in().touches("accompany")
    assert agent.did() == (StartVisit("session-1", CLAIRE, ""),)
    agent.sees(Step.VISIT)
    agent.happens(VisitTouched(Touch("language", "ar")))
    assert agent.did() == (GiveTouch(Touch("language", "ar")),)
    agent.happens(VisitTouched(Touch("agree")))
    assert agent.did() == ()
    agent.sees(Step.CONSENT)
    agent.touches("yes")
    assert agent.did()[-1] == GiveTouch(Touch("agree"))
    agent.happens(VisitTouched(PAYSLIP))
    agent.sees(Step.ORIGINAL)
    agent.touches("yes")
    agent.sees(Step.ORIGINAL)
    agent.touches("seen")
    agent.sees(Step.YES)
    agent.touches("yes")
    assert agent.did() == (SayOriginal(True), GiveTouch(PAYSLIP), WriteRecord("deposit", "", (("agent", CLAIRE),)))
    agent.happens(VisitOver())
    agent.sees(Step.HOME)


def test_closing_the_desk_ends_the_visit_that_was_accompanied() -> None:
    agent = Agent().accompanies().touches("endSession")
    assert EndVisit() in agent.did()
    agent.sees(Step.AWAY)
    agent.happens(VisitTouched(PAYSLIP))
    assert agent.did() == (GiveTouch(PAYSLIP),)


@pytest.mark.parametrize("ends", ["desk closed", "four hours", "visit ended, then desk closed"])
def test_a_session_ends_once_what_was_acknowledged_in_its_visit_is_in(ends: str) -> None:
    agent = Agent().accompanies()
    match ends:
        case "desk closed":
            agent.touches("endSession")
        case "four hours":
            for _ in range(int(LONGEST_S / LOCK_AFTER_S)):
                agent.happens(VisitTouched(Touch("bigger"))).waits(LOCK_AFTER_S)
        case _:
            agent.touches("endVisit", "endSession")
    agent.sees(Step.AWAY)
    assert EndVisit() in agent.effects
    assert Leave("session-1") not in agent.effects
    agent.happens(VisitOver())
    assert agent.did() == (Leave("session-1"),)
    agent.happens(VisitOver())
    assert agent.did() == ()


def test_the_session_before_a_lock_ends_with_its_visit_and_the_next_at_once() -> None:
    agent = Agent().accompanies().touches("endVisit", "lock").types_pin()
    agent.happens(AgentEntered(agent.desk.job, "session-2", CLAIRE, "Claire M.", "social worker"))
    assert agent.did() == ()
    agent.touches("endSession")
    assert agent.did() == (Leave("session-2"),)
    agent.happens(VisitOver())
    assert agent.did() == (Leave("session-1"),)


def test_a_visit_that_is_left_for_long_ends_with_the_session() -> None:
    agent = Agent().accompanies().waits(END_AFTER_S)
    assert EndVisit() in agent.did()
    agent.sees(Step.AWAY)


def test_a_mandate_from_its_paper_to_a_visit() -> None:
    agent = Agent().comes_in().touches("mandate", "readGlass")
    agent.sees(Step.MANDATE)
    assert agent.did()[-1:] == (ReadCode(agent.desk.job, mandate_code.PREFIX, from_glass=True),)
    agent.happens(CodeSeen(agent.desk.job, "CONSIGNEM1:X"))
    assert agent.did() == (ReadMandate(agent.desk.job, "CONSIGNEM1:X"),)
    agent.happens(MandateSeen(agent.desk.job, MANDATE, "CONSIGNEM1:X"))
    assert agent.did()[0] == StartVisit("session-1", CLAIRE, "CONSIGNEM1:X")
    agent.happens(VisitTouched(PAYSLIP)).touches("notSeen")
    assert agent.did()[:2] == (SayOriginal(False), GiveTouch(PAYSLIP))


def test_a_mandate_that_does_not_hold_says_why_and_starts_nothing() -> None:
    over = Mandate(
        "C" * 16, CCAS, CLAIRE, frozenset({Act.DEPOSIT}), TODAY - timedelta(days=9), TODAY - timedelta(days=1)
    )
    agent = Agent().comes_in().touches("mandate", "readGlass")
    agent.happens(CodeSeen(agent.desk.job, "CONSIGNEM1:X"))
    agent.happens(MandateSeen(agent.desk.job, over, "CONSIGNEM1:X"))
    agent.sees(Step.MANDATE)
    assert agent.desk.accompanied.why is Why.OVER
    agent.touches("deskBack")
    agent.sees(Step.HOME)


def test_a_mandate_is_signed_and_printed() -> None:
    agent = Agent().comes_in().touches("make", f"days:{MANDATE_DAYS[1]}")
    assert agent.did() == (MakeMandate(agent.desk.job, "session-1", MANDATE_DAYS[1]),)
    agent.happens(MandateSigned(agent.desk.job, "CONSIGNEM1:X", "2026-12-22"))
    assert agent.did() == (PrintMandate(agent.desk.job, "CONSIGNEM1:X", "Claire M."),)
    agent.happens(PaperOut(agent.desk.job, confirmed=True))
    assert (agent.desk.printing, agent.desk.mandate_ends) == (Printing.PRINTED, "2026-12-22")


def test_the_month_s_questions_are_answered_one_by_one_and_once() -> None:
    agent = Agent().at_pin().types_pin()
    agent.happens(AgentEntered(agent.desk.job, "session-1", CLAIRE, "Claire M.", "volunteer", asked=True))
    agent.touches("questions", "answer:good", "answer:what", "answer:bad")
    agent.sees(Step.QUESTION)
    agent.touches("answer:middling")
    assert agent.did() == (SendAnswers(agent.desk.job, "session-1", ("good", "bad", "middling")),)
    agent.happens(AnswersKept(agent.desk.job)).touches("questions")
    agent.sees(Step.HOME)
    assert "good" not in repr(agent.desk)


def test_a_box_that_serves_says_where_to_learn_and_never_pretends() -> None:
    agent = Agent().comes_in().touches("endLearning")
    assert EndLearning() not in agent.effects
    agent.touches("learn")
    assert (agent.desk.step, agent.did()) == (Step.LEARN, ())
    agent.touches("endLearning", "deskBack")
    assert agent.desk.step is Step.HOME
    assert EndLearning() not in agent.effects


def test_where_everything_is_pretended_the_agent_who_is_in_ends_it() -> None:
    agent = Agent(Desk(CCAS, learning=True)).touches("endLearning")
    assert EndLearning() not in agent.effects
    agent.comes_in().touches("learn")
    agent.sees(Step.HOME)
    agent.touches("lock", "endLearning")
    assert EndLearning() not in agent.effects
    assert Agent(Desk(CCAS, learning=True)).comes_in().touches("endLearning").did() == (EndLearning(),)


def test_a_month_that_is_over_is_counted_and_printed() -> None:
    agent = Agent().comes_in(Role.TECHNICIAN).touches("counts", "month:2026-11", "month:2025-10")
    assert agent.did() == ()
    agent.touches("month:2026-10")
    job = agent.desk.last_job
    assert agent.did() == (AskCounts(job, "session-1", "2026-10"),)
    agent.touches("month:2026-09")
    assert agent.did() == ()
    counts = (("Visites en tout", "14"),)
    agent.happens(CountsSeen(job, "2026-10", counts))
    assert agent.did() == (PrintCounts(job + 1, "2026-10", counts),)
    assert agent.happens(PaperOut(job + 1, confirmed=True)).desk.printing is Printing.PRINTED


def test_the_months_that_are_over_go_back_over_the_new_year() -> None:
    assert past_months(date(2026, 2, 2)) == ("2026-01", "2025-12", "2025-11")
    assert past_months(date(2026, 2, 1))[0] == "2025-12", "in UTC it may still be January"


def test_the_box_s_health_and_its_test_page() -> None:
    agent = Agent().comes_in(Role.TECHNICIAN).touches("health")
    assert agent.did() == (AskOutbox(agent.desk.job),)
    agent.happens(OutboxSeen(agent.desk.job, Outbox(3, 60.0, 0, room=True)))
    agent.touches("testPage")
    assert agent.did() == (PrintTest(agent.desk.job),)
    agent.happens(JobFailed(agent.desk.job, Fault.PRINTER_OUT_OF_PAPER))
    assert agent.desk.printing is Printing.FAILED


def with_counts_due() -> Agent:
    agent = Agent().at_pin().types_pin()
    role = Role.TECHNICIAN.value
    return agent.happens(AgentEntered(agent.desk.job, "session-1", CLAIRE, "Paul R.", role, counts="2026-10"))


def test_counts_that_are_due_print_by_themselves_once_nobody_touches_the_desk() -> None:
    agent = with_counts_due().waits(IDLE_S - 1)
    assert agent.did() == ()
    agent.waits(1)
    assert agent.did() == (AskCounts(agent.desk.job, "session-1", "2026-10"),)
    agent.happens(CountsSeen(agent.desk.job, "2026-10", ())).happens(PaperOut(agent.desk.job, confirmed=False))
    assert agent.did() == (CountsPrinted("session-1", "2026-10"),)
    assert agent.waits(IDLE_S).did() == ()


def test_counts_that_are_due_and_were_printed_by_hand_do_not_print_again_by_themselves() -> None:
    agent = with_counts_due().touches("counts", "month:2026-10")
    agent.happens(CountsSeen(agent.desk.job, "2026-10", ())).happens(PaperOut(agent.desk.job, confirmed=True))
    agent.touches("deskBack").waits(IDLE_S)
    assert [effect.month for effect in agent.effects if isinstance(effect, AskCounts)] == ["2026-10"]


def test_printing_another_month_by_hand_leaves_the_one_that_is_due() -> None:
    agent = with_counts_due().touches("counts", "month:2026-09")
    agent.happens(CountsSeen(agent.desk.job, "2026-09", ())).happens(PaperOut(agent.desk.job, confirmed=True))
    agent.touches("deskBack").waits(IDLE_S)
    assert agent.did() == (AskCounts(agent.desk.job, "session-1", "2026-10"),)


def test_counts_that_do_not_come_out_stay_due_and_are_not_tried_again_and_again() -> None:
    agent = with_counts_due().waits(IDLE_S)
    agent.happens(CountsSeen(agent.desk.job, "2026-10", ()))
    agent.happens(JobFailed(agent.desk.job, Fault.PRINTER_OUT_OF_PAPER)).waits(IDLE_S)
    assert not [effect for effect in agent.effects if isinstance(effect, CountsPrinted)]
    assert [effect.month for effect in agent.effects if isinstance(effect, AskCounts)] == ["2026-10"]


def test_a_test_page_is_no_month_s_counts() -> None:
    agent = with_counts_due().waits(IDLE_S)
    agent.touches("health").happens(OutboxSeen(agent.desk.job, Outbox(0, 0.0, 0, room=True))).touches("testPage")
    agent.happens(PaperOut(agent.desk.job, confirmed=True))
    assert agent.did() == ()
