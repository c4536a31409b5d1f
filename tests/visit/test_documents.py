"""Several documents in one scan: split, joined, undone, and acknowledged one after the other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import Category
from kiosk.visit.at_hand import can_split, documents_at_hand, first_pages
from kiosk.visit.effects import ForgetPages, SealDocument
from kiosk.visit.state import Step
from tests.visit.person import Person


def at_pages(*keys: str) -> Person:
    person = Person()
    person.reaches_place()
    person.scans(*keys)
    return person


def documents(person: Person) -> list[str]:
    return ["".join(page.key for page in document) for document in documents_at_hand(person.state)]


def splits(person: Person, *keys: str) -> None:
    for key in keys:
        person.touches("select", key)
        person.touches("split")


def test_all_pages_are_one_document_until_somebody_splits_it() -> None:
    person = at_pages("a", "b", "c", "d")
    assert documents(person) == ["abcd"]
    splits(person, "c")
    assert documents(person) == ["ab", "cd"]
    assert first_pages(person.state) == {"a", "c"}


def test_the_first_page_always_begins_a_document() -> None:
    person = at_pages("a", "b")
    person.touches("select", "a")
    assert not can_split(person.state)
    for touch in ("split", "join"):
        person.touches(touch)
        assert documents(person) == ["ab"]
    assert person.state.undo == ()


def test_joined_documents_can_be_split_again_by_undo() -> None:
    person = at_pages("a", "b", "c")
    splits(person, "b", "c")
    person.touches("select", "b")
    person.touches("join")
    assert documents(person) == ["ab", "c"]
    person.touches("undo")
    assert (documents(person), person.state.selected) == (["a", "b", "c"], "b")
    person.touches("undo")
    person.touches("undo")
    assert documents(person) == ["abc"]
    person.touches("undo")
    assert documents(person) == ["abc"]


def test_a_document_that_begins_with_a_dropped_page_begins_with_the_next() -> None:
    person = at_pages("a", "b", "c")
    splits(person, "b")
    person.touches("drop")
    assert documents(person) == ["a", "c"]
    person.touches("select", "c")
    person.touches("join")
    assert documents(person) == ["ac"]
    person.touches("undo")
    person.touches("undo")
    assert documents(person) == ["a", "bc"]


def test_a_page_scanned_again_begins_the_document_that_the_old_one_began() -> None:
    person = at_pages("a", "b", "c")
    splits(person, "b")
    person.touches("again")
    person.scans("x")
    assert documents(person) == ["a", "xc"]


def test_each_document_is_asked_for_and_sealed_by_itself() -> None:
    person = at_pages("a", "b", "c", "d")
    splits(person, "b", "d")
    person.touches("select", "c")
    person.touches("drop")
    person.touches("pagesGood")
    person.touches("category", Category.IDENTITY)
    person.sees(Step.CATEGORY)
    person.touches("category", Category.TAX)
    person.sees(Step.CATEGORY)
    assert not any(isinstance(effect, ForgetPages) for effect in person.effects)
    person.touches("category", Category.BANK)
    person.sees(Step.SENDING)
    assert [(each.category, each.pages) for each in person.asked(SealDocument)] == [
        (Category.IDENTITY, ("a",)), (Category.TAX, ("b",)), (Category.BANK, ("d",)),
    ]  # fmt: skip
    assert ForgetPages(("c",)) in person.last
    assert person.state.pages == ()


def test_going_back_between_two_documents_shows_the_pages_that_are_left() -> None:
    person = at_pages("a", "b")
    splits(person, "b")
    person.acknowledges()
    person.sees(Step.CATEGORY)
    person.touches("back")
    person.sees(Step.PAGES)
    assert (documents(person), person.state.selected) == (["b"], "b")
    person.touches("leave")
    person.touches("leaveYes")
    assert ForgetPages(("b",)) in person.effects


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["split", "join", "drop", "undo", "turn"]), st.sampled_from("abcdef"))))
def test_whatever_is_split_joined_dropped_or_undone_no_page_is_lost_or_doubled(acts: list[tuple[str, str]]) -> None:
    person = at_pages(*"abcdef")
    for act, key in acts:
        person.touches("select", key)
        person.touches(act)
        kept = "".join(page.key for page in person.state.kept_pages)
        assert "".join(documents(person)) == kept
        assert person.page_keys == list("abcdef")
    while person.state.undo:
        person.touches("undo")
    assert documents(person) == ["abcdef"]
