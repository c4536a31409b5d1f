"""Opening a vault, and getting in again with the recovery paper: PIN, printed papers, "did they come out well?"."""

from dataclasses import replace

from kiosk.card import PIN_DIGITS, too_easy
from kiosk.domain import Fault, LoginMethod
from kiosk.recovery import (
    GROUP_DIGITS,
    GROUPS,
    QR_PREFIX,
    RecoveryError,
    check_group,
    from_groups,
    groups_from_qr,
    verifier,
)
from kiosk.visit.after_login import typed
from kiosk.visit.effects import (
    CancelJob,
    CheckRecovery,
    ConfirmAccount,
    Effect,
    OpenAccount,
    PrintSecrets,
    PrintSecretsAgain,
    ReadQr,
    RecoverAccount,
    UndoAccount,
)
from kiosk.visit.events import CodeSeen, SecretsOut, VaultMade
from kiosk.visit.moves import Result, begin, cancel, drop_job, failed, go, new_job, stay, tell
from kiosk.visit.state import Action, PrintState, Retry, State, Step, Trouble
from kiosk.visit.way_in import Secrets

RECOVERY_DIGITS = GROUPS * GROUP_DIGITS


def touch_new_pin(state: State, what: str, value: str) -> Result:
    """The keypad, for a PIN that the person chooses."""
    if what != "submit" or len(state.pin) != PIN_DIGITS:
        return stay(typed(state, what, value))
    if too_easy(state.pin):
        return go(state, Step.NEW_PIN, pin="", pin_mismatch=False, pin_easy=True)
    return go(state, Step.NEW_PIN_AGAIN, first_pin=state.pin, pin="", pin_mismatch=False, pin_easy=False)


def touch_new_pin_again(state: State, what: str, value: str) -> Result:
    """The keypad, for the same PIN once more."""
    if what != "submit" or len(state.pin) != PIN_DIGITS:
        return stay(typed(state, what, value))
    if state.pin != state.first_pin:
        return go(state, Step.NEW_PIN, pin="", first_pin="", pin_mismatch=True)
    return go(state, Step.CARD_MAY) if state.chosen_vault and state.chosen_vault.views else print_secrets(state)


def touch_card_may(state: State, what: str, value: str) -> Result:
    """The person says whether the new card may show papers, one at a time, at an agent's desk."""
    if what != "cardMay" or value not in {"show", "deposit"}:
        return stay(state)
    return print_secrets(replace(state, card_shows=value == "show"))


def print_secrets(state: State) -> Result:
    """Makes and prints new papers; those of a former try are void."""
    state, gone = give_up(state)
    identity = state.method is LoginMethod.OPEN
    state, job = new_job(state)
    effect = PrintSecrets(job, state.language, state.vault, identity, state.card_shows)
    return go(state, Step.PRINTING, *gone, effect, secrets_job=job, print_state=PrintState.PRINTING)


def give_up(state: State) -> Result:
    """Destroys papers' secrets that were not kept, and takes a pending account back."""
    effects: list[Effect] = list(cancel(state))
    if state.secrets_job:
        effects.append(CancelJob(state.secrets_job))
    if state.account:
        effects.append(UndoAccount(state.vault, state.account))
    state = replace(drop_job(state), secrets=None, secrets_job=0, account="", handle="", print_state=PrintState.IDLE)
    return state, tuple(effects)


def secrets_out(state: State, event: SecretsOut) -> Result:
    """The papers are out: opens the vault, or asks whether they came out well."""
    secrets = Secrets(
        event.job, event.card_id, event.recipient, event.wrapped_identity, event.recovery_verifier, event.key_number,
        event.confirmed,
    )  # fmt: skip
    printed = PrintState.PRINTED if event.confirmed else PrintState.UNSURE
    state = replace(state, secrets=secrets, print_state=printed, failures=0)
    if state.method is LoginMethod.OPEN and not state.account:
        return open_account(state)
    return go(state, Step.PAPERS_OUT)


def open_account(state: State) -> Result:
    """Opens the vault, pending until the papers are in hand."""
    secrets = state.secrets
    if secrets is None:
        return print_secrets(state)
    vault, pin = state.vault, state.pin
    return begin(
        state, Step.PRINTING, Retry.OPEN,
        lambda job: OpenAccount(
            job, secrets.job, vault, pin, secrets.recipient, secrets.wrapped_identity, secrets.recovery_verifier,
            secrets.card_id, state.notice_version, state.beside.session if state.beside else "", state.invitation,
        ),
    )  # fmt: skip


def vault_made(state: State, event: VaultMade) -> Result:
    """The vault made the account: did the papers come out well?"""
    return go(drop_job(state), Step.PAPERS_OUT, failures=0, account=event.account, handle=event.handle)


def touch_papers_out(state: State, what: str, _value: str) -> Result:
    """The person looked at the papers."""
    if state.job or state.secrets is None:
        return stay(state)
    if what == "papersGood":
        return confirm(state) if state.method is LoginMethod.OPEN else recover_account(state)
    if what == "papersBad" and state.secrets_job:
        return go(state, Step.PRINTING, PrintSecretsAgain(state.secrets_job), print_state=PrintState.PRINTING)
    return print_secrets(state) if what == "papersBad" else stay(state)


def confirm(state: State) -> Result:
    """Makes the account final."""
    vault, account = state.vault, state.account
    return begin(state, Step.PAPERS_OUT, Retry.CONFIRM, lambda job: ConfirmAccount(job, vault, account))


def recover_account(state: State) -> Result:
    """Gives the vault the recovery key's proof, the new card and PIN."""
    secrets, vault, pin = state.secrets, state.vault, state.pin
    try:
        proof = verifier(from_groups(state.groups))
    except RecoveryError:
        return wrong_key(state, Fault.RECOVERY_WRONG)
    if secrets is None:
        return print_secrets(state)
    return begin(
        state, Step.PAPERS_OUT, Retry.RECOVER,
        lambda job: RecoverAccount(
            job, secrets.job, vault, proof, secrets.card_id, pin, state.beside.session if state.beside else "",
        ),
    )  # fmt: skip


def touch_recover(state: State, what: str, value: str) -> Result:
    """The recovery paper lies on the glass, or one of its digits is typed."""
    if what == "readGlass" and not state.job:
        return read_recovery_paper(state)
    if what == "digit" and len(value) == 1 and value in "0123456789":
        return _recovery_typed(state, value)
    if what == "erase":
        stop = cancel(state)
        return stay(replace(drop_job(state), recovery_digits=_erased(state.recovery_digits)), *stop)
    return stay(state)


def read_recovery_paper(state: State) -> Result:
    """Reads the recovery paper's code on the glass."""
    return begin(state, Step.RECOVER, Retry.RECOVERY_CODE, lambda job: ReadQr(job, QR_PREFIX, from_glass=True))


def recovery_seen(state: State, event: CodeSeen) -> Result:
    """The recovery paper was read."""
    try:
        groups = groups_from_qr(event.text)
    except RecoveryError:
        return stay(tell(drop_job(state), Trouble(Fault.RECOVERY_WRONG, Action.OK)))
    return _complete(replace(drop_job(state), recovery_digits="".join(groups)))


def check_recovery(state: State) -> Result:
    """Asks whether the key opens a vault, so that no card is printed for a paper that opens none."""
    vault, proof = state.vault, verifier(from_groups(state.groups))
    return begin(state, Step.RECOVER, Retry.RECOVERY_CHECK, lambda job: CheckRecovery(job, vault, proof))


def recovery_right(state: State) -> Result:
    """The key opens a vault: a new PIN is next."""
    return go(drop_job(state), Step.NEW_PIN, failures=0, pin="", first_pin="", pin_mismatch=False, pin_easy=False)


def wrong_key(state: State, fault: Fault) -> Result:
    """The digits do not fit, or the vault does not know the key: another paper can be laid or typed."""
    state, effects = give_up(state)
    state, more = go(state, Step.RECOVER, recovery_digits="", pin="", first_pin="")
    return tell(drop_job(state), Trouble(fault, Action.OK)), (*effects, *more)


def invitation_refused(state: State, fault: Fault) -> Result:
    """It opens nothing, or no more: once that is read, another one can be shown. Papers printed for it are void."""
    state, effects = give_up(state)
    state, more = go(state, Step.INVITATION, invitation="", pin="", first_pin="")
    return tell(state, Trouble(fault, Action.OK)), (*effects, *more)


def secrets_failed(state: State, fault: Fault) -> Result:
    """The secrets' child is gone. Papers that are already out can still be kept, not printed again."""
    waiting_for_paper = state.secrets is None or state.print_state is PrintState.PRINTING
    state = replace(state, secrets_job=0)
    if not waiting_for_paper:
        return stay(state)
    state, effects = give_up(state)
    state = replace(state, step=Step.PRINTING, print_state=PrintState.FAILED)
    return failed(state, Trouble(fault, Action.RETRY, Retry.SECRETS)), effects


def group_states(state: State) -> tuple[tuple[str, str], ...]:
    """Each group's digits, and whether it is empty, typing, right or wrong."""
    return tuple((group, _group_state(group)) for group in state.groups)


def _group_state(group: str) -> str:
    if not group:
        return "empty"
    if len(group) < GROUP_DIGITS:
        return "typing"
    return "right" if check_group(group) else "wrong"


def _recovery_typed(state: State, digit: str) -> Result:
    digits = state.recovery_digits
    wrong_before = len(digits) % GROUP_DIGITS == 0 and digits and not check_group(digits[-GROUP_DIGITS:])
    if wrong_before or len(digits) >= RECOVERY_DIGITS:
        return stay(state)
    state = replace(state, recovery_digits=digits + digit)
    return _complete(state) if len(state.recovery_digits) == RECOVERY_DIGITS else stay(state)


def _erased(digits: str) -> str:
    """One digit less, or the whole last group when it is complete and wrong."""
    wrong = len(digits) % GROUP_DIGITS == 0 and digits and not check_group(digits[-GROUP_DIGITS:])
    return digits[:-GROUP_DIGITS] if wrong else digits[:-1]


def _complete(state: State) -> Result:
    if not check_group(state.groups[-1]):
        return stay(state)
    try:
        from_groups(state.groups)
    except RecoveryError:
        return stay(tell(replace(state, recovery_digits=""), Trouble(Fault.RECOVERY_WRONG, Action.OK)))
    return check_recovery(state)
