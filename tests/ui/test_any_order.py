"""Taps, answers, late answers and wipes in any order, through the real conductor and its real memory.

Nothing of a visit outlives it: no page, no secret, no job, no login.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import wire
from kiosk.domain import Fault
from kiosk.ui.conductor import Conductor, World
from kiosk.ui.store import StoredPage, VisitStore
from kiosk.visit import effects as do
from kiosk.visit.effects import Effect
from kiosk.visit.events import Event, FormPartCame, JobFailed, PageCame, PersonIn, SecretsOut, Touched
from kiosk.visit.ports import Emit
from kiosk.visit.state import State
from tests.visit.likely import likely
from tests.visit.person import MACHINE, RECIPIENTS

MEMORY = "any-order"
LIKELY, DELIVER, LATE, FAULT, LEAVE, TIME = range(6)
ACTS = (*[LIKELY] * 13, *[DELIVER] * 15, LATE, FAULT, LEAVE, TIME)
LOGS_IN = do.StartPhone | do.LoginByCard | do.ConfirmAccount | do.RecoverAccount
NUMBERS = st.lists(st.integers(0, 99_999), min_size=100, max_size=250)


@dataclass
class Running:
    """Something that the visit asked for; it may answer as long as the test wants, cancelled or not."""

    effect: Effect
    emit: Emit
    store: VisitStore
    over: bool = False
    secret: int = -1

    def cancel(self) -> None:
        self.over = True
        if self.secret >= 0:
            os.close(self.secret)
            self.secret = -1

    keep = cancel

    def print_again(self) -> None: ...

    def card_secret(self) -> int:
        return os.dup(self.secret)


@dataclass
class Outside:
    """All helpers in one, and what they were told."""

    store: Callable[[], VisitStore]
    now: float = 0.0
    running: list[Running] = field(default_factory=list)
    ended: set[str] = field(default_factory=set)

    def begin(self, effect: Effect, emit: Emit) -> Running:
        self.running.append(Running(effect, emit, self.store()))
        return self.running[-1]

    def begin_with(self, effect: Effect, card_secret: int, emit: Emit) -> Running:
        os.close(card_secret)
        return self.begin(effect, emit)

    scan = read_code = read_form = read_words = print_paper = print_secrets = seal = begin
    log_in_by_phone = log_in_by_card = confirm_account = send_document = check_mandate = begin
    check_invitation = check_recovery = take_away = begin
    open_account = recover_account = begin_with

    def look(self, *_asked: object) -> None: ...

    look_at_outbox = undo_account = record = look

    def log_out(self, effect: do.Logout) -> None:
        self.ended.add(effect.login)

    def now_s(self) -> float:
        return self.now


class Box:
    """A conductor whose helpers are the test's; what they say waits until it is delivered."""

    def __init__(self) -> None:
        self.outside = Outside(lambda: self.conductor.store)
        self.waiting: list[tuple[int, Event]] = []
        self.given: set[str] = set()
        self.replaced: set[str] = set()
        out = self.outside
        world = World(lambda _: out, lambda _: out, lambda _: out, out, out)
        self.conductor = Conductor(
            MACHINE, world, lambda visit, event: self.waiting.append((visit, event)), self._changed
        )
        self._login = ""

    def step(self, number: int) -> None:
        act, choice = ACTS[number % len(ACTS)], number // len(ACTS)
        store, before = self.conductor.store, tuple(self.outside.running)
        if act == LIKELY:
            self._likely(choice)
        elif act == DELIVER and self.waiting:
            self._deliver(choice % len(self.waiting))
        elif act == LATE and (logins := [each for each in before if isinstance(each.effect, LOGS_IN)]):
            late = logins[choice % len(logins)]
            self._says(late, PersonIn(job_of(late), "?", RECIPIENTS, sealed=True))
        elif act == FAULT and before:
            late = before[choice % len(before)]
            self._says(late, JobFailed(job_of(late), list(Fault)[choice % len(Fault)]))
        elif act == LEAVE and choice % 4 == 0:
            self.conductor.happens(Touched("leave"))
            self.conductor.happens(Touched("leaveYes"))
        elif act == TIME:
            self.outside.now += 11.0
            self.conductor.tick()
        if self.conductor.store is not store:
            assert all(each.over for each in before)

    def end(self) -> None:
        self.conductor.close()
        while self.waiting:
            self._deliver(0)
        assert all(each.over for each in self.outside.running)
        assert self.given == self.outside.ended | self.replaced
        assert not any(MEMORY in name for name in open_files())

    def _likely(self, choice: int) -> None:
        event = likely(self.conductor.state, choice)
        job = getattr(event, "job", 0)
        asked = next((each for each in reversed(self.outside.running) if job and job_of(each) == job), None)
        if asked is not None:
            self._says(asked, event)
        elif not job:
            self.conductor.happens(event)

    def _says(self, asked: Running, event: Event) -> None:
        """As the wire's calls do: what it brings is kept in the visit's memory, or nowhere once that is closed."""
        if isinstance(event, PageCame | FormPartCame):
            page = StoredPage(wire.memory(b"a page", MEMORY), wire.memory(b"a page", MEMORY), 1, 1, 210.0, 297.0)
            event = replace(event, key=asked.store.put_page(page))
        if isinstance(event, PersonIn):
            event = replace(event, login=f"login-{len(self.given)}")
            self.given.add(event.login)
        if isinstance(event, SecretsOut) and not asked.over and asked.secret < 0:
            asked.secret = wire.memory(b"a card's secret", MEMORY)
        asked.emit(event)

    def _deliver(self, place: int) -> None:
        """What one helper says stays in order; another's may come before it."""
        visit, event = self.waiting[place]
        job = getattr(event, "job", 0)
        first = next(
            at for at, each in enumerate(self.waiting) if (each[0], getattr(each[1], "job", 0)) == (visit, job)
        )
        self.conductor.arrived(*self.waiting.pop(first))

    def _changed(self, state: State) -> None:
        login = state.login.login if state.login else ""
        if login and self._login and login != self._login:
            self.replaced.add(self._login)
        self._login = login


def job_of(running: Running) -> int:
    return int(getattr(running.effect, "job", 0))


def open_files() -> Iterator[str]:
    for each in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            yield str(each.readlink())


@settings(max_examples=40, deadline=None)
@given(NUMBERS)
def test_nothing_of_a_visit_outlives_it(numbers: Sequence[int]) -> None:
    box = Box()
    for number in numbers:
        box.step(number)
    box.end()


def test_a_login_of_a_former_visit_with_the_next_ones_number_lets_nobody_in() -> None:
    box = Box()
    logins = [_asks_for_a_login(box) for _ in range(2)]
    assert job_of(logins[0]) == job_of(logins[1])
    box._says(logins[0], PersonIn(job_of(logins[0]), "?", RECIPIENTS, sealed=True))
    box._deliver(0)
    assert box.conductor.state.login is None
    box.end()


def _asks_for_a_login(box: Box) -> Running:
    for what, value in (
        ("leave", ""),
        ("leaveYes", ""),
        ("start", ""),
        ("start", ""),
        ("language", "fr"),
        ("agree", ""),
    ):
        box.conductor.happens(Touched(what, value))
    box.conductor.happens(Touched("method", "phone"))
    return box.outside.running[-1]
