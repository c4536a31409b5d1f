"""What a box remembers of updates."""

from pathlib import Path

import pytest

from kiosk.box.trying import MOST_TRIES, Tries, once_more, remember, remembered, worn_out


def test_tries_are_counted_for_one_version_and_begin_anew_with_the_next(tmp_path: Path) -> None:
    tries = Tries()
    for number in range(MOST_TRIES):
        assert not worn_out(tries, "2"), number
        tries = once_more(tries, "2")
    remember(tmp_path / "tries", tries)
    assert worn_out(remembered(tmp_path / "tries"), "2")
    assert not worn_out(once_more(tries, "3"), "3")


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"version": 3}', b"\xff"])
def test_a_memory_that_cannot_be_read_is_no_memory(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "tries").write_bytes(content)
    assert remembered(tmp_path / "tries") == Tries()


def test_what_a_newer_version_remembers_beside_it_makes_nobody_forget_the_tries(tmp_path: Path) -> None:
    """Else a bad version that came back by itself would be tried for ever."""
    (tmp_path / "tries").write_text('{"version": "2", "times": 3, "since": "2027"}', "utf-8")
    assert worn_out(remembered(tmp_path / "tries"), "2")
