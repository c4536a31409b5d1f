"""A login that ends before its documents are receipted: nothing is lost, nothing goes to somebody else."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from kiosk.domain import DepositState, Fault
from kiosk.visit.effects import (
    ForgetPages,
    Logout,
    RecoverAccount,
    SealDocument,
    SendDocument,
    StartPhone,
)
from kiosk.visit.events import (
    AgentBeside,
    DocumentSealed,
    JobFailed,
    OriginalSaid,
    PersonIn,
    PhoneShown,
)
from kiosk.visit.state import Action, Machine, Step, Trouble
from tests.visit.person import KEY_GROUPS, MACHINE, RECIPIENTS, Person

DELIVERER = ("age1deliverer",)
NEXT_DELIVERER = ("age1deliverer2",)


def enters(person: Person, login: str, recipients: tuple[str, ...], *, sealed: bool, who: str, label: str = "") -> None:
    person.touches("method", "phone")
    job = person.newest(StartPhone).job
    person.happens(PhoneShown(job, "https://vault/device", "ABCD", "42"))
    person.happens(PersonIn(job, login, recipients, sealed=sealed, label=label, person=who))


def open_vault(*documents: str, who: str = "jeanne", label: str = "") -> Person:
    """At a vault that must see the file; each document is sealed to the deliverer and on its way."""
    person = Person()
    person.reaches_who()
    enters(person, "login-1", DELIVERER, sealed=False, who=who, label=label)
    for document in documents:
        if person.state.step is Step.SENDING:
            person.touches("nextPaper")
        person.scans(document)
        person.acknowledges()
        person.is_sealed()
    return person


def with_one_on_its_way(machine: Machine = MACHINE, *, beside: bool = False) -> Person:
    """Before the scanner again, a first document not kept yet."""
    person = Person(machine)
    person.touches("start")
    if beside:
        person.happens(AgentBeside("session", "AAAAAAAA", ""))
    person.touches("language", "fr")
    person.touches("agree")
    enters(person, "login-1", RECIPIENTS, sealed=True, who="jeanne")
    person.scans("first")
    person.touches("pagesGood")
    person.happens(*([OriginalSaid(True)] if beside else []))
    person.touches("category", "other")
    person.is_sealed()
    person.touches("nextPaper")
    return person


def expires(person: Person) -> None:
    """kiosk-upload died: its next life knows no login."""
    for document in person.state.documents:
        person.happens(JobFailed(document.job, Fault.LOGIN_EXPIRED))


def test_pages_for_a_vault_that_must_see_them_are_held_until_the_receipt() -> None:
    person = open_vault("a")
    assert person.asked(ForgetPages) == []
    person.is_receipted()
    assert person.asked(ForgetPages) == [ForgetPages(("a",))]


def test_pages_that_are_sealed_to_the_person_are_dropped_at_once() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    assert person.asked(ForgetPages) == [ForgetPages(("a",))]


def test_a_refused_document_lets_its_pages_go() -> None:
    person = open_vault("a")
    person.is_not_sent(Fault.VAULT_FULL)
    assert person.asked(ForgetPages) == [ForgetPages(("a",))]


def test_after_the_death_of_the_deliverers_key_the_held_pages_are_sealed_anew() -> None:
    person = open_vault("a")
    person.is_not_sent(Fault.HELPER_GONE)
    expires(person)
    person.touches("faultAction")
    enters(person, "login-2", NEXT_DELIVERER, sealed=False, who="jeanne")
    again = person.newest(SealDocument)
    assert (again.document, again.pages, again.recipients) == (1, ("a",), NEXT_DELIVERER)
    person.is_sealed()
    assert (person.newest(SendDocument).document, person.newest(SendDocument).login) == (1, "login-2")
    person.is_receipted()
    assert person.state.documents[0].state is DepositState.RECEIPTED
    assert person.asked(ForgetPages) == [ForgetPages(("a",))]


def test_a_deliverer_that_lives_gets_the_same_sealed_memory_again() -> None:
    person = open_vault("a")
    expires(person)
    person.touches("faultAction")
    enters(person, "login-2", DELIVERER, sealed=False, who="jeanne")
    assert len(person.asked(SealDocument)) == 1
    assert person.newest(SendDocument).login == "login-2"


def test_a_vault_that_names_the_same_keys_in_another_order_is_the_same_persons() -> None:
    person = Person()
    person.reaches_who()
    enters(person, "login-1", ("age1one", "age1two"), sealed=True, who="jeanne")
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    expires(person)
    person.touches("faultAction")
    enters(person, "login-2", ("age1two", "age1one"), sealed=True, who="jeanne")
    assert len(person.asked(SealDocument)) == 1
    assert person.newest(SendDocument).login == "login-2"
    assert person.state.trouble is None


@pytest.mark.parametrize(
    ("before", "now"), [(("jeanne", ""), ("omar", "")), (("", "J. D."), ("", "O. K.")), (("", ""), ("", ""))]
)
def test_nobody_who_is_not_surely_the_same_gets_the_paper(before: tuple[str, str], now: tuple[str, str]) -> None:
    person = open_vault("a", who=before[0], label=before[1])
    expires(person)
    person.touches("faultAction")
    sent, sealed = len(person.asked(SendDocument)), len(person.asked(SealDocument))
    enters(person, "other-login", NEXT_DELIVERER, sealed=False, who=now[0], label=now[1])
    person.sees(Step.WHO)
    assert person.state.trouble is not None
    assert Logout("other-login") in person.effects
    assert (len(person.asked(SendDocument)), len(person.asked(SealDocument))) == (sent, sealed)


def test_a_paper_of_an_open_vault_never_goes_to_a_sealed_one() -> None:
    person = open_vault("a")
    expires(person)
    person.touches("faultAction")
    enters(person, "other-login", RECIPIENTS, sealed=True, who="jeanne")
    person.sees(Step.WHO)


def test_who_went_back_from_the_login_is_asked_again_before_the_end() -> None:
    """Nothing on the screen of sending leads to a login, and nothing is on its way without one."""
    person = open_vault("a")
    expires(person)
    person.touches("faultAction")
    person.touches("back")
    person.sees(Step.SENDING)
    person.touches("finish")
    assert person.state.trouble == Trouble(Fault.LOGIN_EXPIRED, Action.LOGIN, about=1)
    person.touches("faultAction")
    enters(person, "login-2", DELIVERER, sealed=False, who="jeanne")
    person.is_receipted()
    assert person.state.documents[0].state is DepositState.RECEIPTED


def test_who_cannot_log_in_again_comes_to_the_end_all_the_same() -> None:
    person = open_vault("a")
    expires(person)
    person.touches("faultAction")
    person.touches("back")
    person.touches("finish")
    person.waits(MACHINE.limits.of(Step.SENDING) + 1)
    person.sees(Step.DONE)
    assert person.state.documents[0].state is DepositState.REFUSED
    assert [trouble.action for trouble in person.state.troubles] == [Action.OK]


def test_two_documents_ask_for_one_login_and_both_go_on() -> None:
    person = open_vault("a", "b")
    expires(person)
    assert len(person.state.troubles) == 1
    person.touches("faultAction")
    enters(person, "login-2", NEXT_DELIVERER, sealed=False, who="jeanne")
    assert person.state.trouble is None
    assert [effect.document for effect in person.asked(SealDocument)[-2:]] == [1, 2]


def test_a_document_that_hears_late_of_the_old_logins_end_takes_the_new_one() -> None:
    person = open_vault("a", "b")
    late = person.state.documents[1].job
    person.happens(JobFailed(person.state.documents[0].job, Fault.LOGIN_EXPIRED))
    person.touches("faultAction")
    enters(person, "login-2", NEXT_DELIVERER, sealed=False, who="jeanne")
    person.happens(JobFailed(late, Fault.LOGIN_EXPIRED))
    assert person.state.trouble is None
    assert person.newest(SealDocument).document == 2


RECOVERING = {
    Step.RECOVER: 0,
    Step.NEW_PIN: 1,
    Step.NEW_PIN_AGAIN: 2,
    Step.CARD_MAY: 3,
    Step.PRINTING: 4,
    Step.PAPERS_OUT: 5,
}
"""How much of a recovery is done at each of its steps."""


def enters_the_key(person: Person) -> None:
    person.types_key("".join(KEY_GROUPS))


def enters_a_pin(person: Person) -> None:
    person.types("271828")
    person.touches("submit")


def may_show_the_card(person: Person) -> None:
    person.touches("cardMay", "show")


RECOVERY: list[Callable[[Person], None]] = [
    enters_the_key,
    enters_a_pin,
    enters_a_pin,
    may_show_the_card,
    Person.papers_come,
]


def recovers(person: Person, *, begin: int, end: int) -> None:
    """Does so much of a recovery, after as much as was done before."""
    for part in RECOVERY[begin:end]:
        part(person)


@pytest.mark.parametrize("step", list(RECOVERING))
def test_a_document_that_hears_late_leaves_a_half_done_recovery_as_it_is(step: Step) -> None:
    views = tuple(msgspec.structs.replace(vault, views=True) for vault in MACHINE.vaults)
    person = with_one_on_its_way(replace(MACHINE, vaults=views))
    person.scans("second")
    person.acknowledges()
    person.is_sealed()
    late = person.state.documents[1].job
    person.happens(JobFailed(person.state.documents[0].job, Fault.LOGIN_EXPIRED))
    person.touches("faultAction")
    person.touches("method", "recover")
    recovers(person, begin=0, end=RECOVERING[step])
    person.sees(step)
    before = replace(person.state, documents=())
    person.happens(JobFailed(late, Fault.LOGIN_EXPIRED))
    assert replace(person.state, documents=()) == before
    recovers(person, begin=RECOVERING[step], end=len(RECOVERY))
    person.touches("papersGood")
    person.happens(PersonIn(person.newest(RecoverAccount).job, "login-2", RECIPIENTS, sealed=True))
    assert {(effect.document, effect.login) for effect in person.asked(SendDocument)[-2:]} == {
        (1, "login-2"),
        (2, "login-2"),
    }


def test_a_seal_to_a_key_that_died_meanwhile_is_done_anew() -> None:
    person = open_vault("a")
    person.touches("nextPaper")
    person.scans("b")
    person.acknowledges()
    sealing = person.newest(SealDocument)
    person.happens(JobFailed(person.state.documents[0].job, Fault.LOGIN_EXPIRED))
    person.touches("faultAction")
    enters(person, "login-2", NEXT_DELIVERER, sealed=False, who="jeanne")
    person.happens(DocumentSealed(sealing.job))
    again = person.newest(SealDocument)
    assert (sealing.document, sealing.recipients) == (2, DELIVERER)
    assert (again.document, again.recipients) == (2, NEXT_DELIVERER)
    assert 2 not in {effect.document for effect in person.asked(SendDocument)}
    person.is_sealed()
    assert person.newest(SendDocument).document == 2


def test_who_has_papers_under_way_is_not_offered_a_new_vault() -> None:
    person = open_vault("a")
    expires(person)
    person.touches("faultAction")
    person.touches("method", "open")
    person.sees(Step.WHO)
