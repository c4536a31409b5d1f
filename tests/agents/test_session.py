"""A session locks itself, ends, and never outlives its longest time."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.agents.roles import Act, Role
from kiosk.agents.session import (
    END_AFTER_S,
    LOCK_AFTER_S,
    LONGEST_S,
    Session,
    after_time,
    locked,
    touched,
    unlocked,
)

SESSION = Session("name", "AAAAAAAA", "Claire M.", Role.RECEPTION, began_s=0.0, touched_s=0.0)


def test_it_locks_then_ends_when_nobody_touches_it() -> None:
    assert after_time(SESSION, LOCK_AFTER_S - 1) == SESSION
    assert after_time(SESSION, LOCK_AFTER_S) == locked(SESSION)
    assert after_time(SESSION, END_AFTER_S) is None


def test_a_touch_keeps_it_open_but_opens_no_locked_one() -> None:
    assert after_time(touched(SESSION, 100.0), LOCK_AFTER_S) == touched(SESSION, 100.0)
    assert touched(locked(SESSION), 100.0) == locked(SESSION)
    assert not unlocked(locked(SESSION), 130.0).locked


def test_it_holds_what_its_role_may_do() -> None:
    assert Act.CERTIFY in SESSION.acts
    assert Act.COUNTS not in SESSION.acts
    assert "name" not in repr(SESSION).replace("name=", "")


@given(
    st.lists(st.tuples(st.integers(0, 700).map(float), st.sampled_from(["touch", "unlock", "nothing"])), max_size=120)
)
def test_no_touching_and_unlocking_outlives_the_longest_time(happened: list[tuple[float, str]]) -> None:
    session, now_s = SESSION, 0.0
    for pause_s, what in happened:
        now_s += pause_s
        now = after_time(session, now_s)
        if now is None:
            return
        assert now_s < LONGEST_S
        assert pause_s < END_AFTER_S
        assert now.locked or pause_s < LOCK_AFTER_S
        session = {"touch": touched, "unlock": unlocked}.get(what, lambda same, _now_s: same)(now, now_s)
