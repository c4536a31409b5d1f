"""An accompanied visit, step by step; and what no sequence of events can bring about."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.agents.accompanied import (
    Accompanied,
    Begin,
    Beside,
    Do,
    Effect,
    End,
    Event,
    MandateRead,
    OriginalSeen,
    Over,
    Pass,
    PersonSays,
    Presence,
    Stage,
    Start,
    Touch,
    Trace,
    Wanted,
    act_of,
    after,
    offered,
)
from kiosk.agents.mandate import GRANTABLE, Mandate, Why, makes_sense
from kiosk.agents.roles import Act, Role, may, table

TODAY = date(2026, 11, 22)
CCAS = "CCAS de Villemont"
CLAIRE, PAUL = "AAAAAAAA", "BBBBBBBB"
PAYSLIP = Touch("category", "payslip")
AGREES = Wanted(Touch("agree"))
MANDATE = Mandate("C" * 16, CCAS, CLAIRE, frozenset({Act.DEPOSIT}), TODAY, TODAY + timedelta(days=30))


@dataclass
class Desk:
    """The machine under test, and everything that it asked for."""

    state: Accompanied = field(default_factory=Accompanied)
    today: date = TODAY
    effects: list[Effect] = field(default_factory=list)

    def happens(self, *events: Event) -> "Desk":
        for event in events:
            self.state, more = after(self.state, event, self.today)
            self.effects += more
        return self

    @property
    def done(self) -> list[Do]:
        return [effect for effect in self.effects if isinstance(effect, Do)]


def beside(role: Role = Role.SOCIAL_WORKER, badge: str = CLAIRE) -> Beside:
    return Beside(badge, role, CCAS)


def here(role: Role = Role.SOCIAL_WORKER) -> Desk:
    return Desk().happens(Begin(beside(role), Presence.HERE), AGREES, PersonSays(True))


def absent(mandate: Mandate = MANDATE, role: Role = Role.SOCIAL_WORKER) -> Desk:
    return Desk().happens(Begin(beside(role), Presence.ABSENT), MandateRead(mandate))


def test_the_person_agrees_first_and_says_yes_to_each_paper() -> None:
    desk = here().happens(Wanted(Touch("start")), Wanted(PAYSLIP))
    assert desk.state.stage is Stage.ORIGINAL
    desk.happens(OriginalSeen(True))
    assert (desk.state.stage, desk.done) == (Stage.YES, [])
    desk.happens(PersonSays(True))
    assert desk.done == [Do(Act.DEPOSIT, PAYSLIP, original_seen=True)]
    desk.happens(Wanted(PAYSLIP))
    assert desk.state.stage is Stage.ORIGINAL


@pytest.mark.parametrize(
    ("touch", "act"),
    [
        (Touch("method", "open"), Act.OPEN_VAULT),
        (Touch("method", "recover"), Act.RENEW_CARD),
        (PAYSLIP, Act.DEPOSIT),
        (Touch("formGood"), Act.DEPOSIT),
    ],
    ids=["open", "recover", "deposit", "form"],
)
def test_each_act_waits_for_the_person_s_yes_and_is_traced(touch: Touch, act: Act) -> None:
    desk = here(Role.VOLUNTEER if act is Act.DEPOSIT else Role.SOCIAL_WORKER)
    before = len(desk.effects)
    desk.happens(Wanted(touch))
    assert (desk.state.stage, desk.effects[before:]) == (Stage.YES, [])
    desk.happens(PersonSays(True))
    assert desk.effects[before:] == [Do(act, touch, original_seen=False), Trace(act.value)]


def test_who_declines_has_no_visit_with_an_agent() -> None:
    desk = Desk().happens(Begin(beside(), Presence.HERE), Wanted(Touch("language", "ar")), AGREES)
    assert desk.state.stage is Stage.CONSENT
    desk.happens(PersonSays(False))
    assert desk.state == Accompanied()
    assert desk.effects == [Start(None), Pass(Touch("language", "ar")), Trace("accompany", "declined"), End()]


@pytest.mark.parametrize("touch", ["bigger", "pictures", "leave", "leaveYes", "stay"])
def test_who_is_asked_can_still_see_better_leave_or_stay(touch: str) -> None:
    asked = Desk().happens(Begin(beside(), Presence.HERE), AGREES)
    for desk in (asked, here().happens(Wanted(PAYSLIP)), here(Role.VOLUNTEER).happens(Wanted(PAYSLIP))):
        before = desk.state
        desk.happens(Wanted(Touch(touch)))
        assert (desk.state, desk.effects[-1]) == (before, Pass(Touch(touch)))
        desk.effects.clear()
        desk.happens(Wanted(Touch("back")), Wanted(PAYSLIP), AGREES)
        assert desk.effects == []


@pytest.mark.parametrize("asked", [[], [OriginalSeen(True)]], ids=["original", "yes"])
def test_what_a_fault_interrupts_is_no_act_any_more(asked: list[Event]) -> None:
    """After a login that ended the visit is elsewhere: a yes would trace a deposit that never was."""
    desk = here().happens(Wanted(PAYSLIP), *asked)
    desk.happens(Wanted(Touch("faultAction")))
    assert desk.effects[-1] == Pass(Touch("faultAction"))
    before = list(desk.effects)
    desk.happens(OriginalSeen(True), PersonSays(True))
    assert (desk.state.stage, desk.done, desk.effects) == (Stage.VISIT, [], before)
    desk.happens(Wanted(PAYSLIP))
    assert (desk.state.stage, desk.state.original_seen) == (Stage.ORIGINAL, False)


def test_a_fault_while_the_agent_is_asked_about_leaves_that_question() -> None:
    desk = Desk().happens(Begin(beside(), Presence.HERE), AGREES, Wanted(Touch("faultAction")))
    assert desk.state.stage is Stage.CONSENT


def test_nothing_is_done_for_who_was_not_asked() -> None:
    desk = Desk().happens(Begin(beside(), Presence.HERE), Wanted(PAYSLIP), OriginalSeen(True), PersonSays(True))
    assert (desk.done, desk.state.why) == ([], Why.NO_YES)


def test_a_no_keeps_the_paper_where_it_is() -> None:
    desk = here().happens(Wanted(PAYSLIP), OriginalSeen(False), PersonSays(False))
    assert (desk.state.stage, desk.done) == (Stage.VISIT, [])
    assert desk.effects[-1] == Trace("deposit", Why.NO_YES.value)


def test_who_may_not_certify_is_not_asked_and_certifies_nothing() -> None:
    desk = here(Role.VOLUNTEER).happens(Wanted(PAYSLIP), PersonSays(True))
    assert desk.done == [Do(Act.DEPOSIT, PAYSLIP, original_seen=False)]


def test_one_paper_s_original_says_nothing_of_the_next() -> None:
    desk = here().happens(Wanted(PAYSLIP), OriginalSeen(True), PersonSays(True))
    desk.happens(Wanted(PAYSLIP), OriginalSeen(False), PersonSays(True))
    assert [act.original_seen for act in desk.done] == [True, False]


def test_with_a_mandate_the_agent_deposits_for_who_is_not_there_and_nothing_else() -> None:
    desk = absent().happens(Wanted(PAYSLIP), OriginalSeen(True), Wanted(Touch("method", "open")))
    assert desk.done == [Do(Act.DEPOSIT, PAYSLIP, original_seen=True, mandate=MANDATE)]
    assert desk.state.why is Why.ROLE
    assert offered(desk.state, TODAY) == {Act.DEPOSIT}


def test_a_mandate_holds_from_its_first_day_to_its_last() -> None:
    for days, why in ((-1, Why.NOT_YET), (0, None), (30, None), (31, Why.OVER)):
        desk = Desk(today=TODAY + timedelta(days=days))
        desk.happens(Begin(beside(), Presence.ABSENT), MandateRead(MANDATE))
        assert desk.state.why is why, days


def test_midnight_ends_a_mandate_in_the_middle_of_a_visit() -> None:
    desk = absent(replace_mandate(ends=TODAY)).happens(Wanted(PAYSLIP))
    desk.today += timedelta(days=1)
    desk.happens(OriginalSeen(True))
    assert (desk.done, desk.state.why) == ([], Why.OVER)


def test_a_mandate_of_another_agent_or_structure_or_of_nothing_opens_nothing() -> None:
    assert absent(replace_mandate(badge=PAUL)).state.why is Why.OTHER_AGENT
    assert absent(replace_mandate(structure="another")).state.why is Why.OTHER_STRUCTURE
    assert absent(replace_mandate(acts=frozenset({Act.SHOW_IDENTITY}))).state.why is Why.NOT_NAMED
    assert absent(replace_mandate(acts=frozenset())).state.why is Why.NO_MANDATE
    assert absent(replace_mandate(ends=TODAY + timedelta(days=800))).state.why is Why.NO_MANDATE
    assert absent(role=Role.RECEPTION).state.why is Why.NOT_NAMED


def test_a_technician_accompanies_nobody() -> None:
    desk = Desk().happens(Begin(beside(Role.TECHNICIAN), Presence.HERE))
    assert (desk.state.stage, desk.state.why) == (Stage.ALONE, Why.ROLE)


def test_an_agent_who_is_gone_ends_the_visit_and_leaves_no_power() -> None:
    desk = here().happens(Wanted(PAYSLIP), Over())
    assert desk.state == Accompanied()
    assert desk.effects[-1] == End()
    desk.happens(OriginalSeen(True), PersonSays(True), Wanted(PAYSLIP))
    assert desk.done == []


def replace_mandate(**changes: object) -> Mandate:
    values = {name: getattr(MANDATE, name) for name in MANDATE.__struct_fields__}
    return Mandate(**{**values, **changes})


TOUCHES = st.sampled_from(
    [
        PAYSLIP,
        Touch("agree"),
        Touch("agree"),
        Touch("start"),
        Touch("method", "open"),
        Touch("method", "recover"),
        Touch("method", "card"),
    ]
)
MANDATES = st.builds(
    Mandate,
    st.just("C" * 16),
    st.sampled_from([CCAS, "another"]),
    st.sampled_from([CLAIRE, PAUL]),
    st.frozensets(st.sampled_from(list(Act)), max_size=3),
    st.dates(TODAY - timedelta(days=40), TODAY + timedelta(days=3)),
    st.dates(TODAY - timedelta(days=3), TODAY + timedelta(days=400)),
)
AGENTS = st.builds(Beside, st.sampled_from([CLAIRE, PAUL]), st.sampled_from(list(Role)), st.just(CCAS))
EVENTS = st.one_of(
    st.builds(Begin, AGENTS, st.sampled_from(list(Presence))),
    st.builds(PersonSays, st.booleans()),
    st.builds(MandateRead, st.one_of(MANDATES, st.just(MANDATE))),
    st.builds(OriginalSeen, st.booleans()),
    st.builds(Wanted, TOUCHES),
    st.builds(Over),
)
DAYS = st.sampled_from([0, 0, 0, 0, 1, 31, -31])


@dataclass
class Witness:
    """What a person who looks over everybody's shoulder knows: who is beside, who agreed to what, with which paper."""

    agent: Beside | None = None
    presence: Presence = Presence.HERE
    agreed: bool = False
    mandate: Mandate | None = None
    yes: bool = False
    """The very last thing that happened is the person's yes."""
    seen: bool = False
    """The agent's last answer since the last touch on a category."""

    def sees(self, before: Accompanied, event: Event, effects: tuple[Effect, ...]) -> None:
        self.yes = isinstance(event, PersonSays) and event.yes
        match event:
            case Over():
                self.agent, self.mandate, self.agreed = None, None, False
            case Begin() if before.stage is Stage.ALONE:
                self.agent, self.presence, self.mandate, self.agreed = event.agent, event.presence, None, False
            case PersonSays() if before.stage is Stage.CONSENT:
                self.agreed = event.yes
            case MandateRead() if any(isinstance(effect, Start) for effect in effects):
                self.mandate = event.mandate
            case OriginalSeen():
                self.seen = event.seen
            case Wanted():
                self.seen = False


@given(st.lists(st.tuples(EVENTS, DAYS), max_size=40))
@settings(max_examples=400)
def test_no_sequence_of_events_gives_an_act_that_nobody_allowed(happened: list[tuple[Event, int]]) -> None:
    state, witness, today = Accompanied(), Witness(), TODAY
    for event, days in happened:
        today = today + timedelta(days=days)
        before = state
        state, effects = after(state, event, today)
        witness.sees(before, event, effects)
        for effect in effects:
            match effect:
                case Do():
                    allowed(effect, witness, today)
                case Pass():
                    assert before.stage is Stage.ALONE or act_of(effect.touch) is None
                    assert isinstance(event, Wanted) or (effect.touch == AGREES.touch and witness.yes)
                case Start(mandate=None):
                    assert witness.presence is Presence.HERE
                case _:
                    pass


def allowed(done: Do, witness: Witness, today: date) -> None:
    assert witness.agent is not None
    role = witness.agent.role
    assert done.act in table()[role].acts
    assert not done.original_seen or (may(role, Act.CERTIFY) and witness.seen)
    if witness.presence is Presence.HERE:
        assert witness.agreed
        assert witness.yes
        assert done.mandate is None
        return
    mandate = witness.mandate
    assert mandate is not None
    assert mandate == done.mandate
    assert makes_sense(mandate)
    assert done.act in mandate.acts & GRANTABLE & table()[role].absent
    assert (mandate.badge, mandate.structure) == (witness.agent.badge, witness.agent.structure)
    assert mandate.begins <= today <= mandate.ends


@given(st.lists(st.tuples(EVENTS.filter(lambda event: not isinstance(event, Begin)), DAYS), max_size=30))
@settings(max_examples=100)
def test_a_person_alone_never_reaches_an_agent_s_power(happened: list[tuple[Event, int]]) -> None:
    state, today = Accompanied(), TODAY
    for event, days in happened:
        today = today + timedelta(days=days)
        state, effects = after(state, event, today)
        assert state == Accompanied()
        assert all(isinstance(effect, Pass) for effect in effects)
        assert offered(state, today) == frozenset()


def test_what_a_witness_would_allow_does_happen() -> None:
    """The properties above would hold for a machine that never does anything: this one does."""
    assert here().happens(Wanted(Touch("method", "open")), PersonSays(True)).done == [
        Do(Act.OPEN_VAULT, Touch("method", "open"))
    ]
    assert replace(here().state, why=None).stage is Stage.VISIT
