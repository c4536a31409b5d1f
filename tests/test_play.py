"""What a played visit leaves in its folder, and what it takes away first."""

import time
from pathlib import Path

import pytest

from kiosk import site as sites
from kiosk.demo.command import SCRIPT
from kiosk.play import EXIT_NOT_WELL, copy_journal, exit_code, last_number, make_own_folder, make_room, play
from kiosk.printer.specimen import DEFAULT_SITE
from kiosk.records.journal import Journal, read, verify
from kiosk.site import PlainError
from kiosk.state import JOURNAL_FILE
from kiosk.upload.identity import load_or_make


def test_the_copy_of_a_visits_journal_verifies_alone(tmp_path: Path) -> None:
    state, copy = tmp_path / JOURNAL_FILE, tmp_path / "copy.jsonl"
    kept = Journal(state, "Accueil", load_or_make(tmp_path))
    kept.record("first visit")
    first = last_number(state)
    wait_for_another_millisecond()
    kept.record("second visit began")
    kept.record("second visit ended")
    copy_journal(state, first, copy)
    assert [line.act for line in read(copy)][:2] == ["second visit began", "second visit ended"]
    assert verify(state) == 3


def wait_for_another_millisecond() -> None:
    """Lines of the same one are not told apart, and a person's visit takes longer."""
    began_ms = time.time_ns() // 1_000_000
    while time.time_ns() // 1_000_000 == began_ms:
        pass


def test_a_first_visits_journal_is_copied_to_the_byte(tmp_path: Path) -> None:
    state, copy = tmp_path / JOURNAL_FILE, tmp_path / "copy.jsonl"
    Journal(state, "Accueil", load_or_make(tmp_path)).record("first visit")
    copy_journal(state, 0, copy)
    assert copy.read_bytes() == state.read_bytes()


def test_room_is_made_of_nothing_that_another_left(tmp_path: Path) -> None:
    ours = [tmp_path / name for name in ("report.json", "screens/01-attract.png", "logs/ui.log")]
    others = [tmp_path / name for name in ("paper.pdf", "screens/holiday.png", "logs/notes.txt", "vault/keys.json")]
    for file in (*ours, *others):
        file.parent.mkdir(exist_ok=True)
        file.touch()
    make_room(tmp_path)
    assert not any(file.exists() for file in ours)
    assert all(file.exists() for file in others)


@pytest.mark.parametrize("under", ["", "state"])
def test_a_kiosk_whose_own_folder_cannot_be_gets_one_sentence(tmp_path: Path, under: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PlainError, match="give a folder of yours with --state"):
        make_own_folder(tmp_path / "file" / under)


def test_a_visit_is_not_played_into_the_kiosks_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sites, "load", lambda _: DEFAULT_SITE)
    (journal := tmp_path / JOURNAL_FILE).write_text("lines")
    with pytest.raises(PlainError, match="the kiosk's own folder"):
        play(SCRIPT, tmp_path / "site.toml", tmp_path, state=tmp_path, control="http://127.0.0.1:9")
    assert journal.read_text() == "lines"


def test_a_kiosks_own_folder_is_nobody_elses(tmp_path: Path) -> None:
    make_own_folder(tmp_path / "state" / "consigne")
    assert (tmp_path / "state" / "consigne").stat().st_mode & 0o077 == 0


def test_screens_that_were_killed_are_a_visit_that_did_not_end_well() -> None:
    assert [exit_code(code) for code in (-9, 0, 1, 2)] == [EXIT_NOT_WELL, 0, 1, 2]
