import pytest

from kiosk.domain import Fault
from kiosk.recovery import from_groups, qr_text, to_groups, verifier
from kiosk.visit.after_secrets import group_states
from kiosk.visit.effects import (
    CancelJob,
    CheckRecovery,
    ConfirmAccount,
    KeepSecrets,
    LoginByCard,
    OpenAccount,
    PrintSecrets,
    PrintSecretsAgain,
    ReadQr,
    RecoverAccount,
    UndoAccount,
    Wipe,
)
from kiosk.visit.events import CodeSeen, JobFailed, PersonIn, RecoveryRight
from kiosk.visit.state import Action, PrintState, Retry, Step, Trouble
from tests.visit.person import KEY_GROUPS, RECIPIENTS, Person, with_camera

DIGITS = "".join(KEY_GROUPS)


def test_a_card_on_the_glass_and_its_pin_let_the_person_in() -> None:
    person = Person()
    person.reaches_who()
    person.shows_card("271828")
    login = person.newest(LoginByCard)
    assert (login.code, login.pin, login.vault) == ("CONSIGNE1:CARD", "271828", "Coffre")
    person.card_accepted()
    person.sees(Step.PLACE)
    assert (person.state.pin, person.state.card_code) == ("", "")


def test_the_camera_reads_by_itself() -> None:
    person = Person(with_camera())
    person.reaches_who()
    person.touches("method", "card")
    assert person.newest(ReadQr).from_glass is False


def test_a_wrong_pin_says_how_many_tries_are_left() -> None:
    person = Person()
    person.reaches_who()
    person.shows_card()
    person.happens(JobFailed(person.newest(LoginByCard).job, Fault.PIN_WRONG, tries_left=3))
    assert (person.state.step, person.state.pin, person.state.tries_left) == (Step.PIN, "", 3)
    person.touches("faultAction")
    person.types("314159")
    person.touches("submit")
    assert person.newest(LoginByCard).pin == "314159"


@pytest.mark.parametrize("fault", [Fault.CARD_UNKNOWN, Fault.CARD_LOCKED])
def test_a_card_that_does_not_work_leads_back_to_the_choice(fault: Fault) -> None:
    person = Person()
    person.reaches_who()
    person.shows_card()
    person.happens(JobFailed(person.newest(LoginByCard).job, fault))
    person.sees(Step.WHO)
    assert person.state.trouble is not None
    assert person.state.trouble.fault is fault


def opening() -> Person:
    person = Person()
    person.reaches_who()
    person.touches("method", "open")
    person.chooses_pin()
    return person


def test_a_vault_is_opened_when_the_papers_are_in_hand() -> None:
    person = opening()
    person.sees(Step.PRINTING)
    assert person.newest(PrintSecrets).identity
    person.papers_come()
    opened = person.newest(OpenAccount)
    assert (opened.recipient, opened.pin, opened.secrets_job) == ("age1new", "271828", person.newest(PrintSecrets).job)
    person.vault_opens()
    assert (person.state.step, person.state.handle) == (Step.PAPERS_OUT, "bleu-renard-12")
    person.touches("papersGood")
    confirm = person.newest(ConfirmAccount)
    person.happens(PersonIn(confirm.job, "login", RECIPIENTS, sealed=True))
    assert KeepSecrets(person.newest(PrintSecrets).job) in person.last
    person.sees(Step.PLACE)
    assert (person.state.pin, person.state.first_pin, person.state.secrets) == ("", "", None)
    person.touches("leave")
    person.touches("leaveYes")
    assert not person.asked(UndoAccount)


def test_two_different_pins_are_asked_anew() -> None:
    person = Person()
    person.reaches_who()
    person.touches("method", "open")
    person.types("271828")
    person.touches("submit")
    person.types("314159")
    person.touches("submit")
    assert (person.state.step, person.state.pin_mismatch) == (Step.NEW_PIN, True)
    assert not person.asked(PrintSecrets)


@pytest.mark.parametrize("pin", ["111111", "123456", "987654", "121212", "123123"])
def test_a_pin_that_anyone_would_try_is_refused_before_anything_is_printed(pin: str) -> None:
    person = Person()
    person.reaches_who()
    person.touches("method", "open")
    person.types(pin)
    person.touches("submit")
    assert (person.state.step, person.state.pin_easy, person.state.pin) == (Step.NEW_PIN, True, "")
    person.chooses_pin()
    assert person.state.step is Step.PRINTING


def test_papers_that_came_out_badly_are_printed_again_without_a_second_account() -> None:
    person = opening()
    person.papers_come()
    person.vault_opens()
    person.touches("papersBad")
    assert person.newest(PrintSecretsAgain).job == person.newest(PrintSecrets).job
    person.sees(Step.PRINTING)
    person.papers_come()
    person.sees(Step.PAPERS_OUT)
    assert len(person.asked(OpenAccount)) == 1


def test_giving_up_takes_the_account_back() -> None:
    person = opening()
    person.papers_come()
    person.vault_opens()
    person.touches("leave")
    person.touches("leaveYes")
    assert UndoAccount("Coffre", "account-1") in person.last
    assert Wipe() in person.last


def test_walking_away_from_the_papers_takes_the_account_back() -> None:
    person = opening()
    person.papers_come()
    person.vault_opens()
    person.waits(400)
    assert UndoAccount("Coffre", "account-1") in person.effects


def test_a_printer_that_fails_halfway_makes_a_new_key() -> None:
    person = opening()
    first = person.newest(PrintSecrets).job
    person.happens(JobFailed(first, Fault.PRINTER_OUT_OF_PAPER))
    trouble = person.state.trouble
    assert trouble is not None
    assert trouble.retry is Retry.SECRETS
    person.touches("faultAction")
    assert person.newest(PrintSecrets).job != first


def test_a_printer_helper_that_dies_after_printing_only_loses_print_again() -> None:
    person = opening()
    person.papers_come()
    person.vault_opens()
    person.happens(JobFailed(person.newest(PrintSecrets).job, Fault.HELPER_GONE))
    person.sees(Step.PAPERS_OUT)
    assert person.state.trouble is None
    person.touches("papersBad")
    assert UndoAccount("Coffre", "account-1") in person.last
    assert len(person.asked(PrintSecrets)) == 2
    assert person.state.account == ""


def test_a_helper_that_dies_while_confirming_is_asked_again() -> None:
    person = opening()
    person.papers_come()
    person.vault_opens()
    person.touches("papersGood")
    person.happens(JobFailed(person.newest(ConfirmAccount).job, Fault.HELPER_GONE))
    person.touches("faultAction")
    assert len(person.asked(ConfirmAccount)) == 2


def test_unsure_printing_is_shown_as_such() -> None:
    person = opening()
    person.papers_come(confirmed=False)
    person.vault_opens()
    assert person.state.print_state is PrintState.UNSURE


def recovering() -> Person:
    person = Person()
    person.reaches_who()
    person.touches("method", "recover")
    return person


def test_typed_recovery_digits_lead_to_a_new_card() -> None:
    person = recovering()
    person.types(DIGITS)
    person.sees(Step.RECOVER)
    check = person.newest(CheckRecovery)
    assert (check.vault, check.recovery_verifier) == ("Coffre", verifier(from_groups(KEY_GROUPS)))
    person.happens(RecoveryRight(check.job))
    person.sees(Step.NEW_PIN)
    person.chooses_pin("314159")
    assert not person.newest(PrintSecrets).identity
    person.papers_come()
    person.sees(Step.PAPERS_OUT)
    assert not person.asked(RecoverAccount)
    person.touches("papersGood")
    recover = person.newest(RecoverAccount)
    assert recover.recovery_verifier == verifier(from_groups(KEY_GROUPS))
    assert recover.pin == "314159"
    person.happens(PersonIn(recover.job, "login", RECIPIENTS, sealed=True))
    person.sees(Step.PLACE)
    assert person.state.recovery_digits == ""


def test_the_recovery_paper_on_the_glass_is_read() -> None:
    person = recovering()
    person.touches("readGlass")
    person.happens(CodeSeen(person.newest(ReadQr).job, qr_text(KEY_GROUPS)))
    person.happens(RecoveryRight(person.newest(CheckRecovery).job))
    person.sees(Step.NEW_PIN)


def test_a_wrong_group_shows_at_once_and_is_erased_whole() -> None:
    person = recovering()
    wrong = str((int(DIGITS[0]) + 1) % 10) + DIGITS[1:6]
    person.types(wrong)
    assert group_states(person.state)[0] == (wrong, "wrong")
    person.types("1")
    assert group_states(person.state)[1] == ("", "empty")
    person.touches("erase")
    assert person.state.recovery_digits == ""


def test_groups_of_another_key_are_refused() -> None:
    other = to_groups(bytes(16))
    person = recovering()
    person.types("".join((*KEY_GROUPS[:8], other[8])))
    person.sees(Step.RECOVER)
    assert person.state.trouble is not None
    assert person.state.trouble.fault is Fault.RECOVERY_WRONG


def test_a_key_that_opens_nothing_is_said_before_anything_is_printed() -> None:
    person = recovering()
    person.types(DIGITS)
    person.happens(JobFailed(person.newest(CheckRecovery).job, Fault.RECOVERY_UNKNOWN))
    assert person.state.trouble == Trouble(Fault.RECOVERY_UNKNOWN, Action.OK)
    assert (person.state.step, person.state.recovery_digits) == (Step.RECOVER, "")
    assert not person.asked(PrintSecrets)
    person.touches("faultAction")
    person.types_key(DIGITS)
    person.sees(Step.NEW_PIN)


def test_a_vault_that_is_away_while_the_key_is_checked_is_asked_again() -> None:
    person = recovering()
    person.types(DIGITS)
    person.happens(JobFailed(person.newest(CheckRecovery).job, Fault.VAULT_UNREACHABLE))
    person.touches("faultAction")
    assert len(person.asked(CheckRecovery)) == 2
    assert person.state.recovery_digits == DIGITS
    person.happens(RecoveryRight(person.newest(CheckRecovery).job))
    person.sees(Step.NEW_PIN)


def test_who_erases_while_the_key_is_checked_types_on() -> None:
    person = recovering()
    person.types(DIGITS)
    check = person.newest(CheckRecovery).job
    person.touches("erase")
    assert person.last == (CancelJob(check),)
    person.happens(RecoveryRight(check))
    person.sees(Step.RECOVER)
    person.types_key(DIGITS[-1])
    person.sees(Step.NEW_PIN)


def test_a_key_that_the_vault_forgot_meanwhile_can_be_typed_again() -> None:
    person = recovering()
    person.types_key(DIGITS)
    person.chooses_pin()
    person.papers_come()
    person.touches("papersGood")
    person.happens(JobFailed(person.newest(RecoverAccount).job, Fault.RECOVERY_UNKNOWN))
    assert (person.state.step, person.state.recovery_digits) == (Step.RECOVER, "")
    assert CancelJob(person.newest(PrintSecrets).job) in person.last
