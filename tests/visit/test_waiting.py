"""No screen waits in silence for what never comes: something is under way, or the person is told, or can act."""

from collections.abc import Callable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import Fault
from kiosk.messages import VaultInfo
from kiosk.visit.after_start import methods
from kiosk.visit.effects import CheckPrinter, CheckVaults
from kiosk.visit.events import Event, JobFailed, PrinterSeen, Touched, VaultsSeen
from kiosk.visit.state import PrintState, State, Step
from tests.visit.any_order import BEGINNINGS, LIKELY, ON_PAPER, aimed, begun
from tests.visit.person import MACHINE, Person

UNDER_WAY: dict[Step, Callable[[State], bool]] = {
    Step.WHO: lambda state: bool(methods(state)) or not state.machine.vaults,
    Step.PHONE: lambda state: bool(state.job),
    Step.PRINTING: lambda state: bool(state.job or (state.secrets_job and state.print_state is PrintState.PRINTING)),
    Step.PAPERS_OUT: lambda state: bool(state.job) or state.secrets is not None,
    Step.LINK: lambda state: bool(state.job) or (state.login is not None and state.login.link != ""),
    Step.SCANNING: lambda state: state.scanning is not None,
}
"""What each screen waits for that has no key of its own, or none before it came."""


TROUBLED = st.one_of(
    LIKELY,
    LIKELY,
    st.builds(JobFailed, st.just(0), st.sampled_from(list(Fault))),
    st.sampled_from([Touched("faultAction"), Touched("faultAction"), Touched("back")]),
    st.builds(PrinterSeen, st.sampled_from([None, Fault.PRINTER_COVER_OPEN])),
    st.builds(VaultsSeen, st.sampled_from([MACHINE.vaults, ON_PAPER, (VaultInfo("Coffre", (), True),)])),
)


@settings(max_examples=200, deadline=None)
@given(BEGINNINGS, st.lists(TROUBLED, min_size=10, max_size=40))
def test_no_screen_waits_for_what_never_comes(beginning: str, events: Sequence[Event | int]) -> None:
    person = begun(beginning)
    asked = False
    for number, event in enumerate(events, 1):
        aimed_at = aimed(event, person.state, number)
        asked = asked and not isinstance(aimed_at, PrinterSeen | VaultsSeen)
        person.happens(aimed_at)
        asked = asked or any(isinstance(effect, CheckPrinter | CheckVaults) for effect in person.last)
        state = person.state
        if state.step in UNDER_WAY and not state.troubles and not (asked and state.step is Step.WHO):
            assert UNDER_WAY[state.step](state), (state.step, aimed_at)


def test_a_wrong_pin_is_said_of_a_card_alone() -> None:
    """Whoever says so of a new vault gets it tried again, and the person back to the ways in."""
    person = Person()
    person.reaches_who()
    person.touches("method", "open")
    person.chooses_pin()
    person.papers_come()
    for _ in range(3):
        person.happens(JobFailed(person.state.job, Fault.PIN_WRONG))
        person.touches("faultAction")
    person.sees(Step.WHO)
