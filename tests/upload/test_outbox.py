"""The outbox keeps what it acknowledged, whichever instruction is its last."""

import errno
import os
import subprocess
import sys
import tempfile
import threading
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.domain import Fault
from kiosk.fault import VaultError
from kiosk.upload.outbox import Outbox
from tests.upload.outbox_life import CAPABILITY, MB, RECEIPT, add

ROOT = Path(__file__).parents[2]


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with closing(Outbox(tmp_path / "outbox", max_bytes=10 * MB)) as opened:
        yield opened


@pytest.fixture
def quick_folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where there is such a folder: SIGKILL loses nothing that was written, synced or not."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


def test_killed_at_every_single_line(quick_folder: Path) -> None:
    command = [sys.executable, "-m", "tests.upload.outbox_life", str(quick_folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=250, check=False)
    assert done.returncode == 0, done.stderr


def test_a_disk_that_is_full_for_the_list_does_not_stay_full_of_the_file(outbox: Outbox, tmp_path: Path) -> None:
    pages = outbox._database.execute("PRAGMA page_count").fetchone()[0]
    outbox._database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(VaultError) as caught:
        _add_for_ever(outbox)
    assert caught.value.fault is Fault.DISK_FULL
    files = {path.name for path in (tmp_path / "outbox" / "sealed").iterdir()}
    assert files == {outbox.path(entry.deposit_id).name for entry in outbox.waiting()}


def _add_for_ever(outbox: Outbox) -> None:
    for _ in range(100):
        add(outbox, str(uuid.uuid4()))


@pytest.mark.parametrize("place", ["open", "write", "fsync", "rename"])
def test_full_disk_is_a_typed_fault_and_leaves_nothing(
    outbox: Outbox, tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    deposit_id = str(uuid.uuid4())
    with monkeypatch.context() as patch:
        if place == "fsync":
            patch.setattr(os, "fsync", full)
        elif place == "write":
            patch.setattr(os, "sendfile", full)
        else:
            patch.setattr(Path, place, full)
        with pytest.raises(VaultError) as caught:
            add(outbox, deposit_id)
    assert caught.value.fault is Fault.DISK_FULL
    assert outbox.get(deposit_id) is None
    if place != "rename":
        assert list((tmp_path / "outbox" / "sealed").iterdir()) == [], "a full disk needs its room at once"
    outbox.recover(0)
    assert list((tmp_path / "outbox" / "sealed").iterdir()) == []


def test_folder_and_files_are_for_this_user_alone(outbox: Outbox, tmp_path: Path) -> None:
    add(outbox, str(uuid.uuid4()))
    folder = tmp_path / "outbox"
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "sealed").stat().st_mode & 0o077 == 0
    assert (folder / "outbox.sqlite").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("deposit_id", ["../../etc/passwd", "", "x" * 36])
def test_strange_ids_reach_no_file(outbox: Outbox, deposit_id: str) -> None:
    with pytest.raises(ValueError, match="UUID"):
        outbox.path(deposit_id)


def test_capability_is_wiped_when_the_deposit_ends(outbox: Outbox, tmp_path: Path) -> None:
    deposit_id = str(uuid.uuid4())
    add(outbox, deposit_id)
    outbox.set_capability(deposit_id, CAPABILITY)
    outbox.refused(deposit_id, Fault.VAULT_FULL)
    assert outbox.dropped() == 1
    outbox.close()
    held = b"".join(path.read_bytes() for path in (tmp_path / "outbox").rglob("*") if path.is_file())
    assert CAPABILITY.encode() not in held


def test_what_has_ended_stays_as_it_ended(outbox: Outbox) -> None:
    deposit_id = str(uuid.uuid4())
    add(outbox, deposit_id)
    outbox.set_capability(deposit_id, CAPABILITY)
    outbox.receipted(deposit_id, RECEIPT)
    as_it_ended = outbox.get(deposit_id)
    outbox.set_capability(deposit_id, CAPABILITY)
    outbox.refused(deposit_id, Fault.LOGIN_EXPIRED)
    assert as_it_ended is not None
    assert as_it_ended.receipt == RECEIPT
    assert outbox.get(deposit_id) == as_it_ended


@pytest.mark.parametrize("ends", ["refused", "forgotten"])
def test_whoever_finds_that_it_is_over_finds_its_file_gone(
    ends: str, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the same deposit, begun anew at that moment and called safe, would lose its new file."""
    deposit_id, could_look = str(uuid.uuid4()), []
    add(outbox, deposit_id)
    real_unlink = Path.unlink

    def look() -> None:
        could_look.append(outbox._lock.acquire(blocking=False))
        if could_look[-1]:
            outbox._lock.release()

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        looking = threading.Thread(target=look)
        looking.start()
        looking.join()
        real_unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    if ends == "refused":
        outbox.refused(deposit_id, Fault.VAULT_FULL)
    else:
        outbox.forget(deposit_id)
    assert could_look
    assert not any(could_look)
    assert not outbox.path(deposit_id).exists()


class OutboxModel(RuleBasedStateMachine):
    """Any order of what can happen, with a restart in between, against a dict."""

    folder: Path

    @initialize(seed=st.uuids())
    def begin(self, seed: uuid.UUID) -> None:
        self.folder = Path(os.environ["PYTEST_OUTBOX_FOLDER"]) / str(uuid.uuid4())
        self.outbox = Outbox(self.folder, max_bytes=10 * MB)
        self.model: dict[str, str] = {}

    @rule(deposit_id=st.uuids().map(str), size=st.integers(1, 3 * MB))
    def take(self, deposit_id: str, size: int) -> None:
        used = sum(path.stat().st_size for path in (self.folder / "sealed").iterdir())
        if used + size <= 10 * MB:
            add(self.outbox, deposit_id, bytes(size))
            self.model[deposit_id] = "taken"
        else:
            with pytest.raises(VaultError, match="Too many"):
                add(self.outbox, deposit_id, bytes(size))

    @precondition(lambda self: "taken" in self.model.values())
    @rule(data=st.data())
    def keep(self, data: st.DataObject) -> None:
        deposit_id = data.draw(st.sampled_from([name for name, state in self.model.items() if state == "taken"]))
        self.outbox.set_capability(deposit_id, CAPABILITY)
        self.model[deposit_id] = "kept"

    @precondition(lambda self: "kept" in self.model.values())
    @rule(data=st.data())
    def finish(self, data: st.DataObject) -> None:
        deposit_id = data.draw(st.sampled_from([name for name, state in self.model.items() if state == "kept"]))
        self.outbox.receipted(deposit_id, RECEIPT)
        self.model[deposit_id] = "ended"

    @rule()
    def restart(self) -> None:
        self.outbox.close()
        self.outbox = Outbox(self.folder, max_bytes=10 * MB)
        lost = {entry.deposit_id for entry in self.outbox.recover(3600)}
        assert lost == {name for name, state in self.model.items() if state == "taken"}
        self.model = {name: state for name, state in self.model.items() if state != "taken"}

    @invariant()
    def same(self) -> None:
        if not hasattr(self, "outbox"):
            return
        waiting = {entry.deposit_id: "kept" if entry.kept else "taken" for entry in self.outbox.waiting()}
        assert waiting == {name: state for name, state in self.model.items() if state != "ended"}
        assert sum(path.stat().st_size for path in (self.folder / "sealed").iterdir()) <= 10 * MB

    def teardown(self) -> None:
        if hasattr(self, "outbox"):
            self.outbox.close()


def test_any_order_of_things(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    monkeypatch.setenv("PYTEST_OUTBOX_FOLDER", str(tmp_path))
    run_state_machine_as_test(OutboxModel, settings=settings(max_examples=15, stateful_step_count=15, deadline=None))
