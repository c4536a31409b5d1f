"""The script of a visit that the robot plays: strict TOML, checked before anything moves."""

import re
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.card import too_easy
from kiosk.domain import Category, LoginMethod, Sharing, Source
from kiosk.recovery import GROUP_DIGITS, GROUPS
from kiosk.site import PlainError, Site, in_words
from kiosk.visit.state import Step

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
    recovery: Annotated[str, msgspec.Meta(pattern=rf"^(\d{{{GROUPS * GROUP_DIGITS}}})?$")] = ""
    """54 digits to type for `recover`; empty to lay the recovery paper on the glass."""
    print_notice: bool = False

    @property
    def all_documents(self) -> tuple[ScriptDocument, ...]:
        """Every document of the visit, in order."""
        return (ScriptDocument(self.category, self.source, self.papers, self.sheets, self.shared), *self.documents)


def load(path: Path) -> Script:
    """Reads and checks a script. Raises ScriptError with one sentence."""
    try:
        script = msgspec.toml.decode(path.read_text(encoding="utf-8-sig"), type=Script)
    except OSError as error:
        raise ScriptError(f"{path}: the script cannot be read; check its name.") from error
    except msgspec.ValidationError as error:
        raise ScriptError(f"{path}: {_wrong(str(error))}.") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ScriptError(f"{path}: this is not TOML ({error}).") from error
    except (ValueError, RecursionError) as error:
        raise ScriptError(f"{path}: it holds a number or a list without end; write it anew.") from error
    if script.login in {LoginMethod.OPEN, LoginMethod.RECOVER} and too_easy(script.pin):
        raise ScriptError(f"{path}: pin: the kiosk takes no PIN that is so easy to guess; choose another.")
    return script


def fits(script: Script, site: Site, *, control: bool) -> None:
    """Raises ScriptError with one sentence for a visit that this site cannot have; `control`: events can happen."""
    languages, vaults = site.site.languages, [vault.name for vault in site.vault]
    if script.language not in languages:
        raise ScriptError(f"The script's language is {script.language!r}; the site offers {', '.join(languages)}.")
    if script.vault not in vaults and (script.vault or len(vaults) > 1):
        raise ScriptError(f"The script's vault is {script.vault!r}; the site offers {', '.join(vaults)}.")
    if script.events and not control:
        raise ScriptError("The script has events, and nothing makes them happen: give --control, or leave them out.")
    steps = [step.value for step in Step]
    if wrong := [event.at for event in script.events if event.at not in steps]:
        raise ScriptError(f"The script has an event at {wrong[0]!r}, which is no step; expected {', '.join(steps)}.")


def _wrong(message: str) -> str:
    """Turns msgspec's `Invalid enum value 'fax' - at `$.login`` into our sentence."""
    what, _, where = message.partition(" - at ")
    names = re.findall(r"\.(\w+)", where)
    table = {"documents": ScriptDocument, "events": ScriptEvent}.get("".join(names[:1]), Script)
    kind = msgspec.inspect.type_info(table)
    assert isinstance(kind, msgspec.inspect.StructType)
    kinds = {field.name: field.type for field in kind.fields}
    if unknown := re.search(r"unknown field `(.*)`", what):
        return f"there is no key {unknown[1]!r}; expected {', '.join(kinds)}"
    missing = re.search(r"missing required field `(\w+)`", what)
    name = missing[1] if missing else names[-1] if names else ""
    if name not in kinds:
        return what
    kind_of_it = kinds[name]
    if isinstance(kind_of_it, msgspec.inspect.UnionType):
        kind_of_it = kind_of_it.types[0]
    return f"{name}{' is missing' if missing else ''}: expected {in_words(kind_of_it)}"
