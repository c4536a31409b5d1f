"""A paper or letters at the desk: nothing without yes, card and PIN, and nothing shown for longer than it may be."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.agents import views
from kiosk.agents.views import (
    SHOWN_S,
    Agreed,
    Asked,
    CardSeen,
    Effect,
    Event,
    Fetch,
    Forget,
    Opened,
    OpenLetterbox,
    Over,
    PrintAgreed,
    Printed,
    ReadCard,
    Refused,
    Source,
    Stage,
    Touched,
    Viewing,
    after,
    after_time,
)
from kiosk.card import CARD_PREFIX, new_card, new_viewing_card
from kiosk.domain import Category, Fault

CARD = new_viewing_card()
PIN = "583014"
LANGUAGES = ("fr", "ar")
FROM = Source("2026-11-03T10:00:00Z", "CCAS de Villemont", assisted=True, original=True)

_TOUCHES = [("yes", ""), ("no", ""), ("readGlass", ""), ("submit", ""), ("erase", ""), ("viewed", ""), ("bigger", "")]
_TOUCHES += [("pictures", ""), ("again", ""), ("out", "")]
_TOUCHES += [
    ("vault", "Other"),
    ("language", "ar"),
    ("language", "xx"),
    ("category", "attestation"),
    ("digit", "5"),
    ("digit", "55"),
]
EVENTS = st.one_of(
    st.sampled_from(
        [
            Asked(purpose, vaults, LANGUAGES)
            for purpose in ("show", "print", "letters")
            for vaults in (("Coffre",), ("Coffre", "Other"))
        ]
    ),
    st.sampled_from([Touched(what, value) for what, value in _TOUCHES]),
    st.just(Touched("digit", "4")),
    st.sampled_from([CardSeen(CARD.qr_text()), CardSeen(new_card().qr_text()), CardSeen("CONSIGNE1:X")]),
    st.sampled_from(
        [Opened(("p1",), FROM, 1), Agreed("slip"), Printed(confirmed=True), Printed(confirmed=False), Over()]
    ),
    st.sampled_from([Refused(Fault.PIN_WRONG, 3), Refused(Fault.PIN_WRONG, 0), Refused(Fault.VAULT_UNREACHABLE)]),
    st.floats(0.1, 50.0),
)
"""What can happen; a number is seconds that pass."""


class Table:
    """Plays events and remembers, by itself, what the person did since the view began."""

    def __init__(self, camera: bool = False) -> None:
        self.viewing, self.now_s, self.camera = Viewing(), 100.0, camera
        self.yes = self.card = False
        self.typed = 0
        self.done: list[Effect] = []

    @property
    def stage(self) -> Stage:
        return self.viewing.stage

    def happens(self, event: Event | float) -> tuple[Effect, ...]:
        before = self.viewing
        if isinstance(event, float):
            self.now_s += event
            self.viewing, effects = after_time(before, self.now_s)
        else:
            self._remember(before, event)
            self.viewing, effects = after(before, event, self.now_s, camera=self.camera)
        if self.viewing.stage is Stage.OFF:
            self.yes = self.card = False
            self.typed = 0
        self.done += effects
        return effects

    def _remember(self, before: Viewing, event: Event) -> None:
        match event:
            case Touched("yes") if before.stage is Stage.YES:
                self.yes = True
            case CardSeen(text) if before.stage is Stage.CARD and before.waiting:
                self.card = text.startswith(CARD_PREFIX) and len(text) > len("CONSIGNE1:X")
            case Touched("digit", value) if before.stage is Stage.PIN and len(value) == 1:
                self.typed = min(6, self.typed + 1)
            case Touched("erase") if before.stage is Stage.PIN:
                self.typed = max(0, self.typed - 1)
            case _:
                pass

    def to_the_pin(self, purpose: views.Purpose = "show") -> None:
        self.happens(Asked(purpose, ("Coffre",), LANGUAGES))
        if purpose == "print":
            self.happens(Touched("category", "attestation"))
        for event in (Touched("language", "ar"), Touched("yes"), Touched("readGlass"), CardSeen(CARD.qr_text())):
            self.happens(event)

    def type(self, pin: str = PIN) -> tuple[Effect, ...]:
        for digit in pin:
            self.happens(Touched("digit", digit))
        return self.happens(Touched("submit"))


@settings(max_examples=150)
@given(st.lists(EVENTS, max_size=30), st.booleans())
@example([Asked("show", ("Coffre",), ("fr",)), Touched("yes"), Touched("readGlass"), CardSeen(CARD.qr_text())], True)
def test_nothing_is_fetched_without_yes_card_and_a_pin_typed_for_it(events: list[Event | float], camera: bool) -> None:
    table = Table(camera)
    asked: list[OpenLetterbox] = []
    for event in events:
        effects = table.happens(event)
        asked += [effect for effect in effects if isinstance(effect, OpenLetterbox)]
        assert asked or not any(isinstance(effect, PrintAgreed) for effect in effects)
        if any(isinstance(effect, Fetch | OpenLetterbox) for effect in effects):
            assert table.yes
            assert table.card
            assert table.typed == 6
            table.typed = 0
        assert (table.viewing.stage is Stage.SHOWN) == bool(table.viewing.pages)
        if table.viewing.stage in {Stage.OFF, Stage.SHOWN, Stage.SAID}:
            assert not table.viewing.pin
            assert not table.viewing.card
        assert not table.viewing.slip or table.stage in {Stage.FETCH, Stage.SAID}


@settings(max_examples=60)
@given(st.lists(EVENTS, max_size=12))
def test_what_is_shown_is_gone_after_thirty_seconds_whatever_is_touched(events: list[Event | float]) -> None:
    table = Table()
    table.to_the_pin()
    table.type()
    table.happens(Opened(("p1", "p2"), FROM, 2))
    ends_s = table.now_s + SHOWN_S
    for event in events:
        table.happens(event)
    if table.viewing.pages == ("p1", "p2"):
        assert table.now_s < ends_s
        table.happens(ends_s - table.now_s)
    assert table.viewing.pages == ()
    assert Forget() in table.done


def test_the_way_of_one_view() -> None:
    table = Table()
    table.to_the_pin()
    (fetch,) = table.type()
    assert fetch == Fetch("Coffre", CARD.deposit_text(), CARD.view, PIN, Category.IDENTITY, "show")
    assert CARD.view not in fetch.code
    table.happens(Opened(("p1",), FROM, 1))
    assert (table.stage, views.seconds_left(table.viewing, table.now_s)) == (Stage.SHOWN, 30)
    assert table.happens(Touched("viewed")) == (Forget(),)
    assert table.viewing == Viewing()


def test_no_ends_it_and_is_written_down() -> None:
    table = Table()
    table.happens(Asked("show", ("Coffre",), ("fr",)))
    assert table.stage is Stage.YES
    assert table.happens(Touched("no")) == (views.Trace("show identity", "the person said no"), Forget())
    assert table.viewing == Viewing()


def test_a_wrong_pin_is_typed_again_and_a_locked_card_ends_it() -> None:
    table = Table()
    table.to_the_pin("print")
    table.type("111111")
    table.happens(Refused(Fault.PIN_WRONG, 2))
    assert (table.stage, table.viewing.tries_left, table.viewing.pin) == (Stage.PIN, 2, "")
    table.type()
    table.happens(Refused(Fault.CARD_LOCKED, 0))
    assert (table.stage, table.viewing.fault, table.viewing.card) == (Stage.SAID, Fault.CARD_LOCKED, "")


def test_a_card_that_only_deposits_is_told_so_before_its_pin() -> None:
    table = Table()
    table.happens(Asked("show", ("Coffre",), ("fr",)))
    table.happens(Touched("yes"))
    table.happens(Touched("readGlass"))
    table.happens(CardSeen(new_card().qr_text()))
    assert (table.stage, table.viewing.fault) == (Stage.SAID, Fault.NOTHING_FOUND)


@pytest.mark.parametrize("camera", [True, False])
def test_the_card_is_read_from_camera_or_glass(camera: bool) -> None:
    table = Table(camera)
    table.happens(Asked("show", ("Coffre",), ("fr",)))
    assert table.happens(Touched("yes")) == ((ReadCard(from_glass=False),) if camera else ())
    assert table.happens(Touched("readGlass")) == (ReadCard(from_glass=True),)


def test_a_person_who_does_nothing_is_not_waited_for() -> None:
    table = Table()
    table.to_the_pin()
    table.happens(Touched("digit", "1"))
    table.happens(views.PERSON_S - 1.0)
    assert table.viewing.pin == "1"
    table.happens(2.0)
    assert table.viewing == Viewing()


def test_secrets_are_in_no_words_for_a_log() -> None:
    table = Table()
    table.to_the_pin()
    table.happens(Touched("digit", "7"))
    (fetch,) = Table.type(table, "583014"[1:])
    for text in (repr(table.viewing), repr(replace(table.viewing, pin="583014")), repr(fetch)):
        assert CARD.view not in text
        assert CARD.secret not in text
        assert "583014" not in text


def test_letters_are_agreed_on_with_any_card_and_come_out_on_two_papers() -> None:
    table, card = Table(), new_card()
    table.happens(Asked("letters", ("Coffre",), LANGUAGES))
    for event in (Touched("language", "ar"), Touched("yes"), Touched("readGlass"), CardSeen(card.qr_text())):
        table.happens(event)
    (asked,) = table.type()
    assert asked == OpenLetterbox("Coffre", "ar", card.deposit_text(), PIN)
    assert table.happens(Agreed("slip")) == (PrintAgreed("Coffre", "ar", "slip"),)
    assert (table.stage, table.viewing.card) == (Stage.FETCH, "")
    table.happens(Refused(Fault.PRINTER_OUT_OF_PAPER))
    assert (table.stage, table.viewing.fault) == (Stage.SAID, Fault.PRINTER_OUT_OF_PAPER)
    assert table.happens(Touched("again")) == (PrintAgreed("Coffre", "ar", "slip"),)
    table.happens(Printed(confirmed=True))
    assert (table.stage, table.viewing.fault, table.viewing.slip) == (Stage.SAID, None, "")
    assert table.happens(Touched("again")) == ()


def test_who_leaves_the_papers_unprinted_leaves_no_slip() -> None:
    table = Table()
    table.to_the_pin("letters")
    table.type()
    table.happens(Agreed("slip"))
    table.happens(Refused(Fault.PRINTER_NOT_ANSWERING))
    assert table.happens(Touched("viewed")) == ()
    assert (table.stage, table.viewing.slip) == (Stage.SURE, "slip")
    assert table.happens(Touched("viewed")) == (views.Trace("letters", views.NO_SLIP), Forget())
    assert table.viewing == Viewing()


def test_papers_of_which_the_printer_says_nothing_can_come_again_until_the_agent_has_seen_them() -> None:
    table = Table()
    table.to_the_pin("letters")
    table.type()
    table.happens(Agreed("slip"))
    table.happens(Printed(confirmed=False))
    assert (table.stage, table.viewing.unsure, table.viewing.slip) == (Stage.SAID, True, "slip")
    assert table.happens(Touched("again")) == (PrintAgreed("Coffre", "ar", "slip"),)
    table.happens(Printed(confirmed=False))
    assert table.happens(Touched("out")) == (Forget(),)
    assert table.viewing == Viewing()


def test_a_no_to_letters_is_written_down_as_one() -> None:
    table = Table()
    table.happens(Asked("letters", ("Coffre",), ("fr",)))
    assert table.happens(Touched("no")) == (views.Trace("letters", "the person said no"), Forget())


@pytest.mark.parametrize("purpose", ["show", "print", "letters"])
def test_of_several_vaults_the_agent_says_which(purpose: views.Purpose) -> None:
    table = Table()
    table.happens(Asked(purpose, ("Coffre", "Other"), LANGUAGES))
    if purpose == "print":
        table.happens(Touched("category", "attestation"))
    assert table.stage is Stage.VAULT
    table.happens(Touched("vault", "Unknown"))
    assert table.stage is Stage.VAULT
    table.happens(Touched("vault", "Other"))
    for event in (Touched("language", "ar"), Touched("yes"), Touched("readGlass"), CardSeen(CARD.qr_text())):
        table.happens(event)
    (asked,) = table.type()
    assert isinstance(asked, Fetch | OpenLetterbox)
    assert asked.vault == "Other"
