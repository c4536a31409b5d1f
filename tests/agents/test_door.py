"""Who gets in with which badge and PIN, how often one may try, and what a power cut changes: nothing."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.agents import badges
from kiosk.agents.door import WAIT_S, Clocks, Door, DoorError
from kiosk.agents.memory import MEMORY_FILE
from kiosk.agents.questions import Answer
from kiosk.agents.roles import Role
from kiosk.domain import Fault
from tests.agents.conftest import NOW, PIN, WRONG_PIN, Structure


class Time:
    """Two clocks that a test sets."""

    def __init__(self) -> None:
        self.now = NOW
        self.ticking_s = 100.0

    @property
    def clocks(self) -> Clocks:
        return Clocks(lambda: self.now, lambda: self.ticking_s)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def door(structure: Structure, tmp_path: Path, time: Time) -> Door:
    structure.sign()
    return Door(structure.table, tmp_path, time.clocks)


def refusal(door: Door, badge: str, pin: str) -> DoorError:
    with pytest.raises(DoorError) as refused:
        door.enter(badge, pin)
    return refused.value


def test_badge_and_pin_let_an_agent_in(door: Door, structure: Structure) -> None:
    agent = door.enter(structure.badge.qr_text(), PIN)
    assert (agent.badge, agent.role) == (structure.badge.number, Role.SOCIAL_WORKER)


def test_another_badge_with_the_same_number_is_not_the_badge(door: Door, structure: Structure) -> None:
    forged = badges.Badge(structure.badge.number, badges.new_badge().secret)
    assert refusal(door, forged.qr_text(), PIN).fault is Fault.PIN_WRONG


@pytest.mark.parametrize("text", ["", "CONSIGNE1:" + "A" * 42, "CONSIGNEB1:" + "A" * 34, "CONSIGNEB1:short"])
def test_a_badge_that_is_not_in_the_roster_is_unknown(door: Door, text: str) -> None:
    assert refusal(door, text, PIN).fault is Fault.CARD_UNKNOWN


def test_a_person_s_card_never_opens_the_desk_nor_a_badge_a_vault(structure: Structure) -> None:
    assert not structure.badge.qr_text().startswith("CONSIGNE1:")


def test_a_withdrawn_badge_is_out_at_once_and_the_old_roster_does_not_bring_it_back(
    door: Door, structure: Structure
) -> None:
    old = structure.sign(serial=7)
    structure.sign(serial=8, agent=())
    assert refusal(door, structure.badge.qr_text(), PIN).fault is Fault.CARD_UNKNOWN
    structure.path.write_text(old)
    assert refusal(door, structure.badge.qr_text(), PIN).fault is Fault.LOGIN_DENIED


def test_a_restart_does_not_forget_the_newest_serial(
    door: Door, structure: Structure, tmp_path: Path, time: Time
) -> None:
    structure.sign(serial=9)
    door.enter(structure.badge.qr_text(), PIN)
    structure.sign(serial=8)
    assert refusal(Door(structure.table, tmp_path, time.clocks), structure.badge.qr_text(), PIN).fault is (
        Fault.LOGIN_DENIED
    )


def test_a_roster_that_ended_lets_nobody_in(door: Door, structure: Structure, time: Time) -> None:
    time.now += timedelta(days=90)
    refused = refusal(door, structure.badge.qr_text(), PIN)
    assert refused.fault is Fault.LOGIN_DENIED
    assert "ended" in refused.sentence


def test_after_five_wrong_pins_even_the_right_one_waits(door: Door, structure: Structure, time: Time) -> None:
    badge = structure.badge.qr_text()
    assert [refusal(door, badge, WRONG_PIN).tries_left for _ in range(5)] == [4, 3, 2, 1, 0]
    assert refusal(door, badge, PIN).fault is Fault.CARD_LOCKED
    time.ticking_s += WAIT_S
    assert door.enter(badge, PIN).badge == structure.badge.number
    assert refusal(door, badge, WRONG_PIN).tries_left == 4


def test_pulling_the_plug_gives_no_tries_back(door: Door, structure: Structure, tmp_path: Path, time: Time) -> None:
    for _ in range(5):
        refusal(door, structure.badge.qr_text(), WRONG_PIN)
    again = Door(structure.table, tmp_path, time.clocks)
    assert refusal(again, structure.badge.qr_text(), PIN).fault is Fault.CARD_LOCKED


def test_a_clock_set_forward_opens_no_locked_badge(door: Door, structure: Structure, time: Time) -> None:
    for _ in range(5):
        refusal(door, structure.badge.qr_text(), WRONG_PIN)
    time.now += timedelta(days=1)
    assert refusal(door, structure.badge.qr_text(), PIN).fault is Fault.CARD_LOCKED


def test_a_broken_memory_keeps_agents_out_and_nothing_else(structure: Structure, tmp_path: Path, time: Time) -> None:
    structure.sign()
    (tmp_path / MEMORY_FILE).write_bytes(b"\xff")
    door = Door(structure.table, tmp_path, time.clocks)
    assert refusal(door, structure.badge.qr_text(), PIN).fault is Fault.LOGIN_DENIED


def test_what_a_newer_version_remembers_keeps_no_agent_out_of_a_box_that_went_back(
    structure: Structure, tmp_path: Path, time: Time
) -> None:
    structure.sign()
    (tmp_path / MEMORY_FILE).write_text('{"serial": 3, "answers": {"month": "", "more": 1}, "more": {}}', "utf-8")
    door = Door(structure.table, tmp_path, time.clocks)
    assert door.enter(structure.badge.qr_text(), PIN).badge == structure.badge.number
    structure.sign(serial=2)
    assert refusal(door, structure.badge.qr_text(), PIN).fault is Fault.LOGIN_DENIED


def test_the_roster_alone_gives_nobody_a_pin(structure: Structure) -> None:
    """The hash covers the badge's secret: the right PIN without the badge fits nothing."""
    agent = structure.agent()
    assert badges.pin_fits(agent.pin_hash, structure.badge, PIN)
    assert not badges.pin_fits(agent.pin_hash, badges.Badge(agent.badge, ""), PIN)


GLAD, SAD = [Answer.GOOD] * 3, [Answer.BAD] * 3
AGENTS = [letter * 8 for letter in "ABCDE"]


def test_each_badge_answers_once_a_month_and_the_sums_name_nobody(door: Door, time: Time, tmp_path: Path) -> None:
    for badge in AGENTS:
        assert door.is_asked(badge)
        door.answered(badge, GLAD if badge < "C" else SAD)
        door.answered(badge, SAD)
        assert not door.is_asked(badge)
    assert door.take_sums() is None
    time.now += timedelta(days=30)
    assert door.is_asked(AGENTS[0])
    facts = door.take_sums()
    assert facts == {
        "month": "2026-11", "again bad": "3", "again good": "2", "ease bad": "3", "ease good": "2", "time bad": "3",
        "time good": "2",
    }  # fmt: skip
    assert door.take_sums() is None
    assert AGENTS[0] not in (tmp_path / MEMORY_FILE).read_text()


def test_the_answers_of_few_agents_are_forgotten_unsaid(door: Door, time: Time, tmp_path: Path) -> None:
    for badge in AGENTS[:4]:
        door.answered(badge, SAD)
    time.now += timedelta(days=30)
    assert door.take_sums() is None
    assert "bad" not in (tmp_path / MEMORY_FILE).read_text()
