"""The site file: strict TOML, validated, frozen."""

import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

import msgspec

from kiosk.domain import Source


class SiteError(Exception):
    """The site file is wrong; the message is one sentence with the line and what was expected."""


class SiteTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[site]: who runs the kiosk, and the screen's pixel density."""

    name: str
    structure: str
    languages: tuple[str, ...] = ("fr", "en", "ar")
    contact: str = ""
    data_protection_contact: str = ""
    dpi: Annotated[float, msgspec.Meta(ge=60, le=600)] = 149.0
    """Pixels per inch of the touch screen (149 is a 10.1-inch screen of 1280x800)."""


class ScannerTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[scanner]: the SANE device by its fixed name."""

    device: str = ""
    source: Source = Source.GLASS
    dpi: Literal[150, 200, 300, 600] = 200
    row_timeout_s: Annotated[float, msgspec.Meta(gt=0)] = 15.0
    """Longest time without a row before the scan is called hung."""
    camera: str = ""
    """V4L2 device or video file for card codes; empty for none."""


class PrinterTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[printer]: where the receipt printer is, and its paper."""

    address: str = ""
    width_mm: Literal[58, 80] = 80
    answers: bool = True
    """False for a cheap printer that never answers status requests."""


class VaultTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[[vault]]: one vault that the site offers."""

    name: str
    kind: Literal["profile1"]
    issuer: str
    client_id: str = "consigne"
    ca_file: str = ""
    """PEM file of a certificate authority, where the vault's is not a public one."""


class LimitsTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[limits]: time that the person has, and what the outbox may hold."""

    step_s: Annotated[float, msgspec.Meta(ge=30)] = 120.0
    warning_s: Annotated[float, msgspec.Meta(ge=20)] = 30.0
    outbox_mb: Annotated[int, msgspec.Meta(ge=10)] = 2000
    outbox_hours: Annotated[float, msgspec.Meta(gt=0)] = 24.0


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole site file."""

    site: SiteTable
    scanner: ScannerTable = ScannerTable()
    printer: PrinterTable = PrinterTable()
    vault: tuple[VaultTable, ...] = ()
    limits: LimitsTable = LimitsTable()


def load(path: Path) -> Site:
    """Reads and checks the site file. Raises SiteError with one sentence."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SiteError(f"{path}: the site file cannot be read; check its name and that it is UTF-8 text.") from error
    try:
        site = msgspec.toml.decode(text, type=Site)
    except msgspec.ValidationError as error:
        raise SiteError(f"{path}, {_place(text, str(error))}") from error
    except msgspec.DecodeError as error:
        raise SiteError(f"{path}: not valid TOML: {error}.") from error
    _check_vaults(path, site)
    return site


def _check_vaults(path: Path, site: Site) -> None:
    for vault in site.vault:
        parts = urlsplit(vault.issuer)
        loopback = parts.hostname in {"127.0.0.1", "::1", "localhost"}
        if parts.scheme != "https" and not (parts.scheme == "http" and loopback):
            raise SiteError(f"{path}: [[vault]] {vault.name!r}: issuer must be an https:// address.")


def _place(text: str, message: str) -> str:
    """Turns msgspec's `... - at `$.scanner.dpi`` into a line number and the sentence."""
    what, _, where = message.partition(" - at ")
    keys = re.findall(r"[a-z_0-9]+", where.strip("`$"))
    unknown = re.search(r"unknown field `(\w+)`", what)
    wanted = [*(key for key in keys if key not in {"key"}), *([unknown.group(1)] if unknown else [])]
    line = _line_of(text, wanted)
    return f"line {line}: {what}." if line else f"{what} ({'.'.join(wanted)})."


def _line_of(text: str, keys: list[str]) -> int:
    """Line (from 1) of the last of `keys`, looked up inside the table that the others name; 0 when it is not there."""
    table = ""
    found = 0
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[+\s*([\w.]+)\s*\]+", line)
        if header:
            table = header.group(1)
            if keys and table == keys[-1]:
                found = found or number
        elif keys and re.match(rf"\s*{re.escape(keys[-1])}\s*=", line) and (len(keys) == 1 or table == keys[0]):
            return number
    return found
