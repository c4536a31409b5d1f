"""A file that was put is there after a power cut: its bytes before its name, its name before the answer."""

import os
import stat
from pathlib import Path

import pytest

from kiosk import disk


def test_a_file_is_put_with_its_mode_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "key.new").write_bytes(b"left by a kill")
    disk.put(tmp_path / "key", b"one")
    disk.put(tmp_path / "key", b"two")
    assert (tmp_path / "key").read_bytes() == b"two"
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == disk.PRIVATE
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_bytes_then_name_then_folder_reach_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        happened.append(f"synced {Path(f'/proc/self/fd/{descriptor}').readlink().name}")
        fsync(descriptor)

    def renamed(self: Path, target: Path) -> Path:
        happened.append(f"renamed to {target.name}")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    disk.put(tmp_path / "key", b"one")
    assert happened == ["synced key.new", "renamed to key", f"synced {tmp_path.name}"]


@pytest.mark.parametrize("place", ["fsync", "fchmod"])
def test_what_fails_half_way_leaves_the_old_file(tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    disk.put(tmp_path / "key", b"old")
    monkeypatch.setattr(os, place, full)
    with pytest.raises(OSError, match="No space"):
        disk.put(tmp_path / "key", b"new")
    assert (tmp_path / "key").read_bytes() == b"old"
