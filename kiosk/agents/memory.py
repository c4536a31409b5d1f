"""What kiosk-upload remembers of agents over a power cut: one small file in its state folder."""

from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from kiosk import disk
from kiosk.agents.roster import RosterError

MEMORY_FILE = "agents.json"


class Answers(msgspec.Struct, frozen=True):
    """A month's answers to the agents' questions: who has answered, and apart from that how often each was given."""

    month: str = ""
    """YYYY-MM."""
    answered: tuple[str, ...] = ()
    counts: dict[str, int] = {}
    """`question answer`, and how often."""


class Memory(msgspec.Struct, frozen=True, omit_defaults=True):
    """The newest roster's key and serial, wrong PINs, this month's answers, the last counts, mandates ended early.

    What a newer version remembers beside it is no fault: a box that goes back to its older slot still lets agents in.
    """

    key: str = ""
    serial: int = 0
    wrong: dict[str, int] = {}
    answers: Answers = Answers()
    counted: str = ""
    """The last month (YYYY-MM) whose counts are on paper."""
    ended: dict[str, date] = {}
    """Mandates that were ended early, by hash, with the last day that they would have had."""


class MemoryFile:
    """The memory and its file. Belongs to whoever holds the lock of the door."""

    def __init__(self, state: Path) -> None:
        self._path = state / MEMORY_FILE
        self._memory: Memory | None = _recall(self._path)

    @property
    def memory(self) -> Memory:
        """What is remembered. Raises RosterError when the file cannot be read."""
        if self._memory is None:
            raise RosterError(
                f"{self._path}: the memory of rosters cannot be read; put the file aside and look at why."
            )
        return self._memory

    def change(self, **changes: Any) -> None:
        """Remembers something else; it is on the disk when this returns. Raises OSError."""
        memory = msgspec.structs.replace(self.memory, **changes)
        disk.put(self._path, msgspec.json.encode(memory))
        self._memory = memory


def _recall(path: Path) -> Memory | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Memory)
    except FileNotFoundError:
        return Memory()
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
