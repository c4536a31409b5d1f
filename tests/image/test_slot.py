"""What RAUC asks the loader: a slot that was written is tried once, and kept only when it was found good."""

import os
import subprocess
from pathlib import Path

import pytest

SLOT = Path(__file__).parent.parent.parent / "image/overlay/usr/lib/consigne/slot"


class Loader:
    """The script, over a boot partition."""

    def __init__(self, boot: Path) -> None:
        self.boot = boot

    def ask(self, *words: str) -> str:
        environment = {**os.environ, "CONSIGNE_BOOT": str(self.boot)}
        done = subprocess.run([SLOT, *words], env=environment, capture_output=True, text=True, timeout=60, check=True)
        return done.stdout.strip()

    def states(self) -> tuple[str, str, str]:
        return self.ask("get-primary"), self.ask("get-state", "a"), self.ask("get-state", "b")


@pytest.fixture
def loader(tmp_path: Path) -> Loader:
    (tmp_path / "grub").mkdir()
    (tmp_path / "grub/grubenv").write_bytes(b"# GRUB Environment Block\ngood=a\n".ljust(1024, b"#"))
    return Loader(tmp_path)


def test_at_first_slot_a_is_good(loader: Loader) -> None:
    assert loader.states() == ("a", "good", "bad")


def test_a_slot_that_was_written_is_tried_and_the_old_one_stays_good(loader: Loader) -> None:
    loader.ask("set-primary", "b")
    assert loader.states() == ("b", "good", "bad")


def test_a_slot_that_was_found_good_is_kept(loader: Loader) -> None:
    loader.ask("set-primary", "b")
    loader.ask("set-state", "b", "good")
    assert loader.states() == ("b", "bad", "good")
    loader.ask("set-primary", "a")
    loader.ask("set-state", "a", "good")
    assert loader.states() == ("a", "good", "bad")


def test_a_slot_that_is_being_written_is_not_tried(loader: Loader) -> None:
    loader.ask("set-primary", "b")
    loader.ask("set-state", "b", "bad")
    assert loader.states() == ("a", "good", "bad")


def test_the_good_slot_is_never_marked_away(loader: Loader) -> None:
    loader.ask("set-state", "a", "bad")
    assert loader.states()[0] == "a"


def test_a_start_that_changes_nothing_writes_nothing(loader: Loader) -> None:
    """Every start says that its slot is good; the boot partition is no place to write at each of them."""
    path = loader.boot / "grub/grubenv"
    before = path.stat().st_ino
    for words in (("set-state", "a", "good"), ("set-state", "b", "bad")):
        loader.ask(*words)
        assert path.stat().st_ino == before
    loader.ask("set-primary", "b")
    assert path.stat().st_ino != before


def test_the_loader_s_file_keeps_the_size_that_grub_needs(loader: Loader) -> None:
    path = loader.boot / "grub/grubenv"
    loader.ask("set-primary", "b")
    data = path.read_bytes()
    assert len(data) == 1024
    assert data.startswith(b"# GRUB Environment Block\ngood=a\ntry=b\n#")
    assert [child.name for child in path.parent.iterdir()] == ["grubenv"]
