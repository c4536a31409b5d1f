"""What a box remembers of updates."""

from pathlib import Path

import pytest

from kiosk.box.trying import (
    MOST_BREAKS,
    MOST_TRIES,
    REST_S,
    Tries,
    broken_off,
    once_more,
    remember,
    remembered,
    why,
    worn_out,
)

NOW_S = 1_795_000_000.0


def test_tries_are_counted_for_one_version_and_begin_anew_with_the_next(tmp_path: Path) -> None:
    tries = Tries()
    for number in range(MOST_TRIES):
        assert not worn_out(tries, "2", NOW_S), number
        tries = once_more(tries, "2", NOW_S)
    remember(tmp_path / "tries", tries)
    assert worn_out(remembered(tmp_path / "tries"), "2", NOW_S)
    assert not worn_out(once_more(tries, "3", NOW_S), "3", NOW_S)


def test_what_was_given_up_rests_has_one_more_chance_and_rests_again() -> None:
    tries = Tries("2", MOST_TRIES, last_s=NOW_S)
    assert worn_out(tries, "2", NOW_S + REST_S - 1)
    assert not worn_out(tries, "2", NOW_S + REST_S)
    again = once_more(tries, "2", NOW_S + REST_S)
    assert worn_out(again, "2", NOW_S + REST_S)
    assert not worn_out(again, "2", NOW_S + 2 * REST_S)


def test_a_clock_that_was_wrong_gives_nothing_up_for_years() -> None:
    assert not worn_out(Tries("2", MOST_TRIES, last_s=NOW_S + 1e9), "2", NOW_S)


def test_a_version_that_cannot_be_written_is_given_up_later_than_one_that_comes_back() -> None:
    tries = Tries("1", MOST_TRIES, last_s=NOW_S)
    for number in range(MOST_BREAKS):
        assert not worn_out(tries, "2", NOW_S), number
        tries = broken_off(tries, "2", NOW_S)
    assert worn_out(tries, "2", NOW_S)
    assert f"could not be written {MOST_BREAKS} times" in why(tries)
    assert not worn_out(once_more(tries, "2", NOW_S), "2", NOW_S)
    assert not worn_out(broken_off(tries, "3", NOW_S), "3", NOW_S)


def test_another_version_forgets_no_word_that_the_hawkbit_server_heard() -> None:
    tries = broken_off(Tries("1", action="5", said="It waits."), "2", NOW_S)
    assert (tries.action, tries.said) == ("5", "It waits.")


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"version": 3}', b"\xff"])
def test_a_memory_that_cannot_be_read_is_no_memory(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "tries").write_bytes(content)
    assert remembered(tmp_path / "tries") == Tries()


def test_what_a_newer_version_remembers_beside_it_makes_nobody_forget_the_tries(tmp_path: Path) -> None:
    """Else a bad version that came back by itself would be tried for ever."""
    (tmp_path / "tries").write_text(f'{{"version": "2", "times": 3, "last_s": {NOW_S}, "since": "2027"}}', "utf-8")
    assert worn_out(remembered(tmp_path / "tries"), "2", NOW_S)
