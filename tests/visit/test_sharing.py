"""Who may see a paper: asked where the vault and the site have both, and never in the place of somebody who is away."""

from dataclasses import replace

import pytest

from kiosk.domain import Category, Fault, Sharing
from kiosk.visit.effects import SealDocument, SendDocument, StartPhone
from kiosk.visit.events import AgentBeside, OriginalSaid, PersonIn
from kiosk.visit.state import Step
from tests.visit.person import MACHINE, RECIPIENTS, Person

STRUCTURE = "age1structure"


def visitor(
    sharing: tuple[Sharing, ...] = tuple(Sharing), structure: str = STRUCTURE, mandate: str | None = None
) -> Person:
    """Somebody whose paper is scanned, and whose kind is asked for."""
    person = Person(replace(MACHINE, structure_recipient=structure))
    person.touches("start")
    if mandate is not None:
        person.happens(AgentBeside("session", "AAAAAAAA", mandate))
    person.touches("language", "fr")
    person.touches("agree")
    person.touches("method", "phone")
    job = person.newest(StartPhone).job
    person.happens(PersonIn(job, "login-1", RECIPIENTS, sealed=True, sharing=sharing))
    person.scans("a")
    person.touches("pagesGood")
    return person


def test_a_paper_for_the_person_alone() -> None:
    person = visitor()
    person.touches("category", Category.TAX)
    person.sees(Step.WHERE)
    assert not person.asked(SealDocument)
    person.touches("where", "alone")
    person.sees(Step.SENDING)
    assert person.newest(SealDocument).recipients == RECIPIENTS
    person.is_sealed()
    assert person.newest(SendDocument).shared is None


@pytest.mark.parametrize("period", list(Sharing))
def test_a_shared_paper_is_sealed_for_the_structure_too(period: Sharing) -> None:
    person = visitor()
    person.touches("category", Category.TAX)
    person.touches("where", "shared")
    person.sees(Step.HOW_LONG)
    person.touches("howLong", period)
    person.sees(Step.SENDING)
    sealed = person.newest(SealDocument)
    assert (sealed.recipients, sealed.category) == ((*RECIPIENTS, STRUCTURE), Category.TAX)
    person.is_sealed()
    assert person.newest(SendDocument).shared is period
    assert len(person.asked(SealDocument)) == 1


@pytest.mark.parametrize(("sharing", "structure"), [((), STRUCTURE), (tuple(Sharing), "")])
def test_nothing_is_asked_where_vault_or_site_has_no_sharing(sharing: tuple[Sharing, ...], structure: str) -> None:
    person = visitor(sharing, structure)
    person.touches("category", Category.TAX)
    person.sees(Step.SENDING)
    assert person.newest(SealDocument).recipients == RECIPIENTS


def test_nobody_shares_in_the_place_of_a_person_who_is_away() -> None:
    person = visitor(mandate="CONSIGNEM1:X")
    person.happens(OriginalSaid(True))
    person.touches("category", Category.TAX)
    person.sees(Step.SENDING)
    assert person.newest(SealDocument).recipients == RECIPIENTS


def test_back_asks_again_and_the_agent_too() -> None:
    person = visitor(mandate="")
    person.happens(OriginalSaid(True))
    person.touches("category", Category.TAX)
    person.touches("where", "shared")
    person.touches("back")
    person.sees(Step.WHERE)
    person.touches("back")
    person.sees(Step.CATEGORY)
    person.touches("category", Category.BANK)
    person.sees(Step.CATEGORY)
    person.happens(OriginalSaid(False))
    person.touches("category", Category.BANK)
    person.touches("where", "alone")
    person.is_sealed()
    sent = person.newest(SendDocument)
    assert (sent.category, sent.original_seen, sent.shared) == (Category.BANK, False, None)


def test_a_period_that_the_vault_does_not_offer_is_none() -> None:
    person = visitor((Sharing.DAY,))
    person.touches("category", Category.TAX)
    person.touches("where", "shared")
    person.touches("howLong", Sharing.MONTH)
    person.touches("howLong", "for ever")
    person.sees(Step.HOW_LONG)
    assert not person.asked(SealDocument)


def test_each_of_several_papers_is_asked_for() -> None:
    person = visitor()
    person.touches("back")
    person.touches("add")
    person.scans("b")
    person.touches("split")
    person.touches("pagesGood")
    for where in ("alone", "shared"):
        person.touches("category", Category.TAX)
        person.touches("where", where)
    person.touches("howLong", Sharing.WEEK)
    person.sees(Step.SENDING)
    assert [len(each.recipients) for each in person.asked(SealDocument)] == [1, 2]


def test_what_is_handed_over_again_stays_shared() -> None:
    person = visitor()
    person.touches("category", Category.TAX)
    person.touches("where", "shared")
    person.touches("howLong", Sharing.WEEK)
    person.is_sealed()
    person.is_not_sent(Fault.HELPER_GONE)
    assert [sent.shared for sent in person.asked(SendDocument)] == [Sharing.WEEK, Sharing.WEEK]
    assert len(person.asked(SealDocument)) == 1
