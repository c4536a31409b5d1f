"""The script of a visit that the robot plays: strict TOML, checked before anything moves."""

from pathlib import Path
from typing import Annotated, Any

import msgspec

from kiosk.domain import Category, LoginMethod, Sharing, Source
from kiosk.site import PlainError

DEFAULT_PIN = "274916"

ARMED = frozenset({"jam", "cover", "cover open", "truncated", "dropped", "hang", "busy", "empty", "gone"})
"""What a device must know before the scan begins, for page `page`; all else happens at the moment itself."""


class ScriptError(PlainError):
    """The script is wrong; the message is one sentence."""


class ScriptDocument(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One document: what lies there, how many sheets go on the glass one after the other, and what it is."""

    category: Category = Category.PAYSLIP
    source: Source | None = None
    papers: tuple[str, ...] = ()
    sheets: Annotated[int, msgspec.Meta(ge=1, le=200)] = 1
    shared: Sharing | None = None
    """How long the person shares it, where that is asked."""


class ScriptEvent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that happens on the way: `do` at step `at`, for or at page `page` (from 1)."""

    at: str
    do: str
    page: Annotated[int, msgspec.Meta(ge=1)] | None = None


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole script. `source`, `category`, `papers`, `shared`: the first document's; `documents`: the others."""

    language: str
    login: LoginMethod
    vault: str = ""
    source: Source | None = None
    category: Category = Category.PAYSLIP
    papers: tuple[str, ...] = ()
    sheets: Annotated[int, msgspec.Meta(ge=1, le=200)] = 1
    shared: Sharing | None = None
    documents: tuple[ScriptDocument, ...] = ()
    events: tuple[ScriptEvent, ...] = ()
    pin: Annotated[str, msgspec.Meta(pattern=r"^\d{6}$")] = DEFAULT_PIN
    recovery: str = ""
    """54 digits to type for `recover`; empty to lay the recovery paper on the glass."""
    print_notice: bool = False

    @property
    def all_documents(self) -> tuple[ScriptDocument, ...]:
        """Every document of the visit, in order."""
        return (ScriptDocument(self.category, self.source, self.papers, self.sheets, self.shared), *self.documents)


def load(path: Path) -> Script:
    """Reads and checks a script. Raises ScriptError with one sentence."""
    try:
        raw: Any = path.read_bytes()
        return msgspec.toml.decode(raw, type=Script)
    except OSError as error:
        raise ScriptError(f"{path}: the script cannot be read; check its name.") from error
    except msgspec.ValidationError as error:
        raise ScriptError(f"{path}: {error}.") from error
    except msgspec.DecodeError as error:
        raise ScriptError(f"{path}: not valid TOML: {error}.") from error
