"""What the words of a screen come from: once it changes, what is being said of them is old. No Qt here."""

from collections.abc import Callable

from kiosk.domain import DepositState
from kiosk.ui.form_view import said_aloud
from kiosk.visit.after_start import methods
from kiosk.visit.checklist import asked_papers
from kiosk.visit.link import can_be_printed
from kiosk.visit.state import PrintState, State, Step


def words_of(state: State) -> tuple[object, ...]:
    """Differs whenever a screen says something else; what is typed, counted down or half sent makes no difference."""
    over = state.leave_asked, state.trouble, state.seconds_left is not None, state.comfort
    own = _OWN.get(state.step)
    return state.step, *over, own(state) if own else None


def speaks_up(state: State) -> bool:
    """Whether a new screen is said without a touch: to who listens, and to everybody where time runs out or a form was
    read.
    """
    return state.look.listen or state.seconds_left is not None or said_aloud(state) is not None


def _sent(state: State) -> tuple[bool, bool]:
    """All are in the vault; some wait for the network."""
    whole = all(document.state is DepositState.RECEIPTED for document in state.documents)
    return whole, any(document.waiting and document.kept for document in state.documents)


def _form(state: State) -> object:
    """Whether the part that came belongs to the others, how many came, and whether one is being printed."""
    form = state.form
    return form and (form.other, len(form.pages), state.print_state is PrintState.PRINTING)


_OWN: dict[Step, Callable[[State], object]] = {
    Step.VAULT: lambda s: tuple(vault.name for vault in s.machine.vaults),
    Step.WHO: lambda s: (methods(s), s.vault_sealed, s.vault_reader),
    Step.PHONE: lambda s: s.phone,
    Step.LINK: lambda s: (bool(s.job), s.link_from, can_be_printed(s)),
    Step.PIN: lambda s: s.tries_left,
    Step.NEW_PIN: lambda s: (s.pin_easy, s.pin_mismatch),
    Step.INVITATION: lambda s: bool(s.job),
    Step.RECOVER: lambda s: bool(s.job),
    Step.PLACE: lambda s: s.chosen_source,
    Step.QUESTION: lambda s: s.question,
    Step.CATEGORY: lambda s: len(s.documents),
    Step.FORM: _form,
    Step.FORM_ASK: said_aloud,
    Step.FORM_SAID: said_aloud,
    Step.SENDING: _sent,
    Step.DONE: lambda s: (s.print_state, s.list_state),
    Step.CHECKLIST: lambda s: all(has for _, _, has in asked_papers(s)),
    Step.GOODBYE: lambda s: (s.asks_how, s.asks_hard, s.answered),
}
"""Steps whose screen says now this, now that, and what it says it by."""
