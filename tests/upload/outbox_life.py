"""An outbox that is killed at each of its lines: a program of its own, for a small process forks quickly.

`python -m tests.upload.outbox_life FOLDER` ends with exit code 0 when no life lost what it had acknowledged.
"""

import hashlib
import os
import signal
import sys
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import FrameType
from typing import Any

from kiosk import wire
from kiosk.domain import Category, DepositState, Receipt
from kiosk.upload import outbox as outboxes
from kiosk.upload import sealed_file
from kiosk.upload.outbox import New, Outbox

DATA = b"age-encryption.org/v1\n" + os.urandom(3000)
CAPABILITY = "https://vault.example/deposits/secret"
RECEIPT = Receipt("1", hashlib.sha256(DATA).hexdigest(), "2026-11-22T10:00:00Z", "proof")
KEPT, RECEIPTED, ADDED = b"k", b"r", b"a"
MB = 1_000_000


def new(deposit_id: str, for_person: bool = True) -> New:
    return New(deposit_id, "Coffre", Category.TAX, 1, "0" * 64, "statement", for_person, for_person)


def add(outbox: Outbox, deposit_id: str, data: bytes = DATA, for_person: bool = True) -> None:
    descriptor = wire.memory(data)
    try:
        outbox.add(new(deposit_id, for_person), descriptor)
    finally:
        os.close(descriptor)


def a_life(folder: Path, deposit_id: str, tell: Callable[[bytes], None]) -> None:
    """Start, take, keep, end: everything that the outbox does, telling what was acknowledged."""
    outbox = Outbox(folder, max_bytes=10 * MB)
    outbox.recover(keep_ended_s=3600)
    if outbox.get(deposit_id) is None:
        add(outbox, deposit_id)
        tell(ADDED)
        outbox.set_capability(deposit_id, CAPABILITY)
        tell(KEPT)
    if outbox.waiting():
        outbox.receipted(deposit_id, RECEIPT)
    tell(RECEIPTED)


def live_until(line: int, folder: Path, deposit_id: str) -> tuple[bytes, bool]:
    """Lives in a child that is killed at the `line`-th line of the outbox; what it told, and whether it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        left = line

        def count(frame: FrameType, event: str, arg: Any) -> Any:
            nonlocal left
            if frame.f_code.co_filename not in {outboxes.__file__, sealed_file.__file__}:
                return None
            if event == "line":
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)
            return count

        try:
            sys.settrace(count)
            a_life(folder, deposit_id, lambda told: (os.write(writing, told), None)[1])
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as heard:
        told = heard.read()
    _, status = os.waitpid(child, 0)
    return told, os.WIFSIGNALED(status)


def killed_at_every_single_line(root: Path) -> None:
    """Raises AssertionError with the line that lost something."""
    line, killed = 0, True
    while killed:
        folder, deposit_id = root / str(line), str(uuid.uuid4())
        told, killed = live_until(line, folder, deposit_id)
        if line % 4 == 0:
            told_again, _ = live_until(line // 2, folder, deposit_id)
            told += told_again
        with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
            outbox.recover(keep_ended_s=3600)
            entry = outbox.get(deposit_id)
            files = [path.name for path in (folder / "sealed").iterdir()]
            assert not outbox.mended, f"line {line}: what power takes at any time is no damage"
            if entry is None:
                assert KEPT not in told, f"line {line}: an acknowledged deposit is lost"
                assert files == []
            elif entry.ended:
                assert (entry.state, entry.receipt, files) == (DepositState.RECEIPTED, RECEIPT, [])
            else:
                assert RECEIPTED not in told
                assert entry.capability == CAPABILITY
                assert outbox.path(deposit_id).read_bytes() == DATA
                assert entry.sha256 == hashlib.sha256(DATA).hexdigest()
        line += 1
    assert line > 100, "the trace saw too little of outbox.py"
    assert told.startswith(ADDED + KEPT + RECEIPTED), "the last life was not killed"


if __name__ == "__main__":
    killed_at_every_single_line(Path(sys.argv[1]))
