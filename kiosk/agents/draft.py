"""The list of agents as the structure keeps it: a TOML file, to be signed."""

import tomllib
from datetime import date
from pathlib import Path

import msgspec

from kiosk.agents.roster import Agent, Roster, RosterError, unfit


def load(path: Path) -> Roster:
    """Reads the list. Raises RosterError with one sentence."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise RosterError(f"{path}: there is no such list; docs/agents.md shows how one begins.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise RosterError(f"{path}: the list cannot be read; check its rights and that it is UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        raise RosterError(f"{path}: this is not TOML ({error}).") from error
    try:
        listed = msgspec.convert(values, Roster)
    except msgspec.ValidationError as error:
        raise RosterError(f"{path}: {str(error)[:1].lower()}{str(error)[1:]}; see docs/agents.md.") from error
    if sentence := unfit(listed):
        raise RosterError(f"{path}: {sentence}")
    return listed


def add(path: Path, agent: Agent) -> None:
    """Writes an agent at the end of the list; what stands there stays as it is. Raises RosterError."""
    values = msgspec.to_builtins(agent, builtin_types=(date,))
    lines = "".join(f"{name} = {_toml(value)}\n" for name, value in values.items())
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(f"\n[[agent]]\n{lines}")
    except OSError as error:
        raise RosterError(f"{path}: the list cannot be written; check its rights.") from error


def _toml(value: str | date) -> str:
    """A basic string (TOML 1.0) is a JSON string where no control character but JSON's escapes is in it; a date."""
    return value.isoformat() if isinstance(value, date) else msgspec.json.encode(value).decode()
