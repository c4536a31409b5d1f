"""From the first touch to "who are you": language, notice, vault."""

from dataclasses import replace

from kiosk.domain import Fault, LoginMethod, Paper
from kiosk.visit.effects import CheckMachine, CheckPrinter, CheckVaults, PrintPaper, WriteRecord
from kiosk.visit.moves import Result, failed, go, print_paper, stay
from kiosk.visit.state import Action, Retry, State, Step, Trouble

NEEDS_PRINTER = frozenset({LoginMethod.OPEN, LoginMethod.RECOVER})


def touch_attract(state: State, what: str, _value: str) -> Result:
    """Somebody is here."""
    if what != "start":
        return stay(state)
    languages = state.machine.languages
    effects = (WriteRecord("visit began"), CheckMachine(state.machine.papers, languages[0]))
    if len(languages) == 1:
        return go(state, Step.NOTICE, *effects, language=languages[0])
    return go(state, Step.LANGUAGE, *effects)


def touch_language(state: State, what: str, value: str) -> Result:
    """The person chose a language."""
    if what != "language" or value not in state.machine.languages:
        return stay(state)
    return go(state, Step.NOTICE, CheckPrinter(state.machine.papers, value), language=value)


def touch_notice(state: State, what: str, _value: str) -> Result:
    """The person agrees, or wants the notice on paper."""
    if what == "agree":
        version = state.machine.notice_version
        facts = (("language", state.language), *((("notice", version),) if version else ()))
        return choose_vault(replace(state, notice_version=version), WriteRecord("consent", "agreed", facts=facts))
    if what == "printNotice" and not state.paper_job:
        return print_notice(state)
    return stay(state)


def print_notice(state: State) -> Result:
    """Prints the information notice."""
    said = Paper.NOTICE, state.language, state.vault_reader
    return print_paper(state, Retry.NOTICE, lambda job: PrintPaper(job, *said, sealed=state.vault_sealed))


def choose_vault(state: State, *effects: WriteRecord) -> Result:
    """On to the choice of a vault, or past it when there is only one."""
    names = [vault.name for vault in state.machine.vaults]
    if len(names) > 1:
        return go(state, Step.VAULT, *effects)
    state, more = ask_who(replace(state, vault=names[0] if names else ""))
    return state, (*effects, *more)


def touch_vault(state: State, what: str, value: str) -> Result:
    """The person chose a vault."""
    if what != "vault" or value not in {vault.name for vault in state.machine.vaults}:
        return stay(state)
    return ask_who(replace(state, vault=value))


def ask_who(state: State) -> Result:
    """On to "who are you"; says so when the vault cannot be reached."""
    state, _ = go(state, Step.WHO, method=None)
    fault = no_way(state)
    return stay(failed(state, Trouble(fault, Action.RETRY, Retry.VAULTS)) if fault else state)


def no_way(state: State) -> Fault | None:
    """Why there is no way in; None where there is one, or where no vault has been heard of yet."""
    if methods(state) or not state.machine.vaults:
        return None
    vault = state.chosen_vault
    if vault is not None and _ways(state, vault.methods):
        return state.machine.printer_fault
    return vault.fault if vault is not None and vault.fault is not None else Fault.VAULT_UNREACHABLE


def methods(state: State) -> tuple[LoginMethod, ...]:
    """Ways in that work now: opening and recovering need the printer; who has documents here stays where they go."""
    vault = state.chosen_vault
    ways = _ways(state, vault.methods) if vault else ()
    return tuple(way for way in ways if state.machine.printer_fault is None or way not in NEEDS_PRINTER)


def _ways(state: State, ways: tuple[LoginMethod, ...]) -> tuple[LoginMethod, ...]:
    if not state.documents:
        return ways
    linked = state.login is not None and state.login.link != ""
    return tuple(way for way in ways if way is not LoginMethod.OPEN and linked == (way is LoginMethod.TAKE_AWAY))


def look_for_ways(state: State) -> Result:
    """Asks again whoever keeps the ways in away: the printer that they need, else the vaults."""
    vault = state.chosen_vault
    if vault is not None and _ways(state, vault.methods):
        return stay(state, CheckPrinter(state.machine.papers, state.language))
    return stay(state, CheckVaults())


def ways_seen(state: State) -> Result:
    """Vaults or printer changed while somebody chooses among the ways in."""
    if state.step is not Step.WHO or state.trouble is not None or methods(state) or not state.machine.vaults:
        return stay(state)
    return choose_vault(state) if not state.vault else ask_who(state)
