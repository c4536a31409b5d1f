"""The guides' words: one TOML file each, the structure's own in place of ours where it has one."""

import re
import tomllib
from pathlib import Path

import msgspec

from kiosk.site import PlainError, SiteTable

OURS = Path(__file__).parent / "texts"
NAMES = ("personnes", "agents", "technicien", "depliant", "charte")
_PLACE = re.compile(r"\{(\w+)\}")


class TextError(PlainError):
    """A guide's words cannot be used; the message is one sentence with the file."""


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture of a screen (its name in `kiosk screens`) and what to do there."""

    screen: str
    words: str


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One A4 page."""

    heading: str
    words: tuple[str, ...] = ()
    step: tuple[Step, ...] = ()
    points: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    sign: tuple[str, ...] = ()
    """Lines to sign on."""


class Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One guide: who it is for, its pages."""

    title: str
    reader: str
    page: tuple[Page, ...]


def load(name: str, own: Path | None, site: SiteTable) -> Guide:
    """A guide with the site's names filled in. Raises TextError."""
    path = own / f"{name}.toml" if own is not None and (own / f"{name}.toml").exists() else OURS / f"{name}.toml"
    try:
        text = path.read_text(encoding="utf-8")
        return msgspec.convert(tomllib.loads(_filled(text, site, path)), Guide)
    except (OSError, UnicodeDecodeError) as error:
        raise TextError(f"{path}: the words cannot be read; check the file's rights and that it is UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise TextError(f"{path}: this is not TOML ({error}).") from error
    except msgspec.ValidationError as error:
        raise TextError(f"{path}: {error}; compare it with {OURS / f'{name}.toml'}.") from error


def _filled(text: str, site: SiteTable, path: Path) -> str:
    values = {"structure": site.structure, "site": site.name, "contact": site.contact or "l'accueil"}

    def value(match: re.Match[str]) -> str:
        if match[1] not in values:
            raise TextError(
                f"{path}: nobody knows {match[0]}; there are {', '.join(f'{{{name}}}' for name in values)}."
            )
        return values[match[1]].replace("\\", "\\\\").replace('"', '\\"')

    return _PLACE.sub(value, text)
