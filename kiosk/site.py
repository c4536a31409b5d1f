"""The site file: strict TOML, validated, frozen."""

import math
import re
import tomllib
from pathlib import Path
from typing import Annotated, Literal, get_args
from urllib.parse import urlsplit

import msgspec

from kiosk import hours
from kiosk.address import is_secure, on_loopback
from kiosk.domain import LANGUAGES, Source

_ADDRESS = "an https:// address without ? or # (http:// only for loopback, accents as xn--)"


class PlainError(Exception):
    """What went wrong, in one sentence for the person at the terminal that says what to do; never a traceback."""


class SiteError(PlainError):
    """The site file is wrong; the message is one sentence with the line and what was expected."""


class SiteTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[site]: who runs the kiosk, and the screen's pixel density."""

    name: str
    structure: str
    languages: tuple[str, ...] = ("fr", "en", "ar")
    contact: str = ""
    data_protection_contact: str = ""
    night: str = ""
    """When the place is closed and the first screen dark, as 20:00-07:00; empty for never."""
    time_zone: str = "Europe/Paris"
    """The place's own time, on a box's papers and for its night and hours; a machine without our image has its own."""
    procedures: str = ""
    """File with what people ask for and the papers that are asked of them (docs/set-up.md); empty for ours."""
    dpi: Annotated[float, msgspec.Meta(ge=60, le=600)] = 149.0
    """Pixels per inch of the touch screen (149 is a 10.1-inch screen of 1280x800)."""
    dpi_short: Annotated[float, msgspec.Meta(ge=60, le=600)] | None = None
    """The same along its shorter side, where pixels are not square (the official 7-inch panel: 132 and 142)."""
    asks_hard: bool = False
    """Whoever did not find it good is asked what was hard, after the visit."""
    learning: bool = False
    """Written by `kiosk learn` alone: everything here is pretended, and every screen and paper says so."""


class ScannerTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[scanner]: the SANE device by its fixed name."""

    device: str = ""
    source: Source = Source.GLASS
    dpi: Literal[150, 200, 300, 600] = 200
    row_timeout_s: Annotated[float, msgspec.Meta(gt=0)] = 15.0
    """Longest time without a row before the scan is called hung."""
    camera: str = ""
    """V4L2 device or video file for card codes; empty for none."""
    words: tuple[str, ...] = ("fra",)
    """Languages that papers are read in, by tesseract's names; empty to read none."""
    both_sides: bool = True
    """Backs of sheets from the feeder are wanted: scanned where the scanner can, else the person is asked for them."""


class PrinterTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[printer]: where the receipt printer is, and its paper."""

    address: str = ""
    width_mm: Literal[58, 80] = 80
    answers: bool = True
    """False for a cheap printer that never answers status requests."""
    texts: str = ""
    """Folder with the structure's own wordings of papers (docs/papers.md); empty for ours."""
    a4: str = ""
    """The A4 printer for mandates (`ipp://host/ipp/print`, or a CUPS queue); empty for none."""


class VaultTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[[vault]]: one vault that the site offers."""

    name: str
    kind: Literal["profile1", "nextcloud", "webdav"]
    issuer: str
    client_id: str = "consigne"
    ca_file: str = ""
    """PEM file of a certificate authority, where the vault's is not a public one."""


class AgentsTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[agents]: who may open the agents' desk at this box."""

    roster: str = ""
    """File with the signed roster (kiosk roster sign); empty for a box without agents."""
    roster_key: str = ""
    """The structure's public key, as 'kiosk roster key' prints it."""
    certificate: str = ""
    """The structure's certificate (.p12) for papers whose original an agent saw; empty to sign none."""


class SharingTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[sharing]: with whom a person may share a paper, where the vault lets them."""

    recipient: str = ""
    """The age key (age1...) that the structure's agents read shared papers with; empty to offer no sharing."""


class SoundTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[sound]: where a headset is, and recorded voices."""

    headset: str = ""
    """ALSA device that leads into the headset alone, such as plughw:CARD=Headphones; empty for none."""
    voices: str = ""
    """Folder with recorded sentences (docs/accessibility.md); empty for espeak-ng alone."""


class LimitsTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[limits]: time that the person has, and what the outbox may hold."""

    step_s: Annotated[float, msgspec.Meta(ge=30)] = 120.0
    warning_s: Annotated[float, msgspec.Meta(ge=20)] = 30.0
    outbox_mb: Annotated[int, msgspec.Meta(ge=10)] = 2000
    outbox_hours: Annotated[float, msgspec.Meta(gt=0)] = 24.0
    upload_kbit_s: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    """Most that deliveries may take of the line; 0 is no limit."""
    journal_days: Annotated[int, msgspec.Meta(ge=0)] = 0
    """How long journal lines are kept; 0 keeps them until somebody cuts the journal."""


class UpdatesTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[updates]: where the box looks for a newer system in the night."""

    channel: str = ""
    """https:// address of the folder with manifest.json; empty for no updates."""
    hawkbit: str = ""
    """https:// address of a hawkBit server with its tenant (https://HOST/default), in place of a channel."""
    hours: str = "02:00-04:00"
    """When the box may change itself and start anew, in the place's own time: never while people come."""


class FleetTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[fleet]: to whom the box tells how it is."""

    metrics: str = ""
    """https:// address that takes OTLP/HTTP metrics, such as a collector's /v1/metrics; empty to tell nobody."""


class NetworkTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[network]: what a box finds nothing out about by itself."""

    ntp: str = ""
    """The place's own time server, a name or a number, where the network lets none outside be asked."""


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole site file."""

    site: SiteTable
    scanner: ScannerTable = ScannerTable()
    printer: PrinterTable = PrinterTable()
    vault: tuple[VaultTable, ...] = ()
    limits: LimitsTable = LimitsTable()
    agents: AgentsTable = AgentsTable()
    sharing: SharingTable = SharingTable()
    sound: SoundTable = SoundTable()
    updates: UpdatesTable = UpdatesTable()
    fleet: FleetTable = FleetTable()
    network: NetworkTable = NetworkTable()


def takes_codes(site: Site) -> tuple[VaultTable, ...]:
    """The vaults to which a kiosk is made known with a one-time code."""
    return tuple(vault for vault in site.vault if vault.kind == "profile1")


Keys = tuple[str | int, ...]
_TABLES: dict[str, type[msgspec.Struct]] = {
    field.name: next(iter(get_args(field.type)), field.type) for field in msgspec.structs.fields(Site)
}
_PRETENDED: dict[tuple[str, str], str] = {
    ("scanner", "device"): r"airscan:escl:[^:]+:http://127\.0\.0\.1:\d+/\S*",
    ("scanner", "camera"): "",
    ("printer", "address"): r"(tcp://127\.0\.0\.1:\d+)?",
    ("printer", "a4"): "",
    ("updates", "channel"): "",
    ("updates", "hawkbit"): "",
    ("fleet", "metrics"): "",
}
"""What a site file for learning may name: simulators on this machine, and nothing that is real."""
_TIME_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}")
_TIME_SERVER = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,252}|[0-9A-Fa-f:]{2,39}")
_PUBLIC_KEY = re.compile(r"[A-Za-z0-9_-]{43}")
_AGE_RECIPIENT = re.compile(r"age1[ac-hj-np-z02-9]{58}")
_PRINTER_ADDRESS = re.compile(
    r"tcp://[^/:\s]+:\d+|tcp://\[[0-9a-fA-F:]+\]:\d+|usb://[0-9a-fA-F]{4}:[0-9a-fA-F]{4}|/dev/\S+"
)


def load(path: Path) -> Site:
    """Reads and checks the site file. Raises SiteError with one sentence: file, line, and what was expected."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise SiteError(f"{path}: there is no such site file; check its name.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SiteError(f"{path}: the site file cannot be read; check its rights and that it is UTF-8 text.") from error
    return parse(text, str(path))


def parse(text: str, name: str = "site file") -> Site:
    """Checks the text of a site file; `name` is what its errors call it. Raises SiteError with one sentence."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SiteError(f"{name}: {_not_toml(text, str(error))}") from error
    except (ValueError, RecursionError) as error:
        raise SiteError(f"{name}: it holds a number or a list without end; write it anew.") from error
    try:
        site = msgspec.convert(values, Site)
    except msgspec.ValidationError as error:
        raise SiteError(f"{name}, {_wrong(text, str(error))}") from error
    for keys, expected in _unfit(site):
        raise SiteError(f"{name}, {_at(text, keys)}{_called(keys)}: expected {expected}.")
    return site


def _unfit(site: Site) -> list[tuple[Keys, str]]:
    """Which keys hold a value of the right type that still makes no sense, and what was expected."""
    found: list[tuple[Keys, str]] = []
    languages = site.site.languages
    if not languages or len(set(languages)) < len(languages) or not set(languages) <= set(LANGUAGES):
        found.append((("site", "languages"), f"language codes, each once, out of {' '.join(LANGUAGES)}"))
    found += [(("site", key), "some text") for key in ("name", "structure") if not getattr(site.site, key).strip()]
    if site.site.night and not hours.valid(site.site.night):
        found.append((("site", "night"), "two different times of the day, such as 20:00-07:00"))
    if not _TIME_ZONE.fullmatch(site.site.time_zone):
        found.append((("site", "time_zone"), "a time zone's name, such as Europe/Paris or Indian/Reunion"))
    if site.printer.address and not _is_printer(site.printer.address):
        found.append((("printer", "address"), "tcp://HOST:9100, usb://04b8:0202 or a device such as /dev/usb/lp0"))
    if (found_at := re.search(r"https?://.*", site.scanner.device)) and not _has_port(found_at[0]):
        found.append((("scanner", "device"), "an address that can be one, such as http://192.0.2.7:80/eSCL"))
    if site.printer.a4 and not (
        re.fullmatch(r"ipp://[^/:\s]+(:\d+)?/\S*", site.printer.a4) and _has_port(site.printer.a4)
    ):
        found.append((("printer", "a4"), "ipp://HOST/ipp/print, as the printer's own page says"))
    for index, vault in enumerate(site.vault):
        if not _is_issuer(vault.issuer):
            found.append((("vault", index, "issuer"), _ADDRESS))
        if vault.name in {other.name for other in site.vault[:index]} or not vault.name.strip():
            found.append((("vault", index, "name"), "a name that no other vault of this file has"))
        if vault.ca_file and not Path(vault.ca_file).is_file():
            found.append((("vault", index, "ca_file"), "a PEM file that exists"))
    found += [
        ((table, field.name), "a finite number")
        for table in _TABLES
        for field in msgspec.structs.fields(_TABLES[table])
        if table != "vault" and isinstance(value := getattr(getattr(site, table), field.name), float)
        if not math.isfinite(value)
    ]
    if site.agents.roster and not _PUBLIC_KEY.fullmatch(site.agents.roster_key):
        found.append(
            (("agents", "roster_key"), "the structure's public key, 43 characters, as 'kiosk roster key' prints it")
        )
    if site.sharing.recipient and not _AGE_RECIPIENT.fullmatch(site.sharing.recipient):
        found.append((("sharing", "recipient"), "the structure's age key, age1 and 58 more characters"))
    addresses = (("updates", "channel"), ("updates", "hawkbit"), ("fleet", "metrics"))
    found += [
        ((table, key), _ADDRESS)
        for table, key in addresses
        if (address := getattr(getattr(site, table), key)) and not _is_issuer(address)
    ]
    if site.network.ntp and not _TIME_SERVER.fullmatch(site.network.ntp):
        found.append((("network", "ntp"), "one name or number, such as ntp.example.org or 192.0.2.1"))
    if not hours.valid(site.updates.hours):
        found.append((("updates", "hours"), 'two different times of the day, such as "02:00-04:00"'))
    if site.updates.channel and site.updates.hawkbit:
        found.append((("updates", "hawkbit"), "either a channel or a hawkBit server, not both"))
    if site.limits.warning_s >= site.limits.step_s:
        found.append((("limits", "warning_s"), f"less than step_s ({site.limits.step_s:g})"))
    return [*found, *_not_pretended(site)] if site.site.learning else found


def _not_pretended(site: Site) -> list[tuple[Keys, str]]:
    """What a site file for learning names that could be real: nobody may take a real box for a pretended one."""
    expected = "a simulator on 127.0.0.1 or nothing, while [site] learning is true"
    found: list[tuple[Keys, str]] = [
        ((table, key), expected)
        for (table, key), pretended in _PRETENDED.items()
        if not re.fullmatch(pretended, getattr(getattr(site, table), key))
    ]
    return found + [
        (("vault", index, "issuer"), expected)
        for index, vault in enumerate(site.vault)
        if not on_loopback(vault.issuer)
    ]


def _is_printer(address: str) -> bool:
    return bool(_PRINTER_ADDRESS.fullmatch(address)) and (not address.startswith("tcp:") or _has_port(address))


def _is_issuer(address: str) -> bool:
    """RFC 8414 section 2: https, no query, no fragment. No password either: a site file holds no secret.

    In ASCII without a space (RFC 3986): the printer knows a link by its vault's address, letter by letter.
    """
    if not is_secure(address) or not _has_port(address):
        return False
    if not address.isascii() or not address.isprintable() or " " in address:
        return False
    parts = urlsplit(address)
    return not parts.query and not parts.fragment and parts.username is None


def _has_port(address: str) -> bool:
    """Whether the port that an address names, if any, can be one."""
    try:
        return urlsplit(address).port != 0
    except ValueError:
        return False


def _not_toml(text: str, message: str) -> str:
    place = re.search(r"at line (\d+)", message)
    line = int(place[1]) if place else len(text.splitlines())
    what = message.partition(" (at ")[0]
    return f"line {line}: this is not TOML ({what[:1].lower()}{what[1:]})."


def _wrong(text: str, message: str) -> str:
    """Turns msgspec's `Expected `int`, got `str` - at `$.scanner.dpi`` into our sentence, with its line."""
    what, _, where = message.partition(" - at ")
    keys = tuple(int(number) if number else name for number, name in re.findall(r"\[(\d+)\]|\.(\w+)", where))
    if unknown := re.search(r"unknown field `(.*)`", what):
        struct = _TABLES[str(keys[0])] if keys else Site
        whose = f"{_called(keys)} has no key {unknown[1]!r}" if keys else f"there is no table or key {unknown[1]!r}"
        return f"{_at(text, (*keys, unknown[1]))}{whose}; expected {', '.join(struct.__struct_fields__)}."
    if missing := re.search(r"missing required field `(\w+)`", what):
        keys_of_it = (*keys, missing[1])
        return f"{_at(text, keys)}{_called(keys_of_it)} is missing; expected {_expected(keys_of_it)}."
    return f"{_at(text, keys)}{_called(keys)}: expected {_expected(keys)}."


def _expected(keys: Keys) -> str:
    """What the schema says of this key, in plain words."""
    names = _names(keys)
    if len(names) < 2:
        return "[[vault]] tables" if names == ["vault"] else f"a table [{names[0]}]"
    kind = msgspec.inspect.type_info(_TABLES[names[0]])
    assert isinstance(kind, msgspec.inspect.StructType)
    return next(in_words(field.type) for field in kind.fields if field.name == names[1])


def in_words(kind: msgspec.inspect.Type) -> str:
    """What a value of this kind looks like in TOML."""
    match kind:
        case msgspec.inspect.EnumType(cls=cls):
            return " or ".join(f'"{member.value}"' for member in cls)
        case msgspec.inspect.LiteralType(values=values):
            return " or ".join(f'"{value}"' if isinstance(value, str) else str(value) for value in values)
        case msgspec.inspect.FloatType(ge=ge, gt=gt, le=le) | msgspec.inspect.IntType(ge=ge, gt=gt, le=le):
            bounds = (("at least", ge), ("more than", gt), ("at most", le))
            return f"a number {', '.join(f'{word} {bound:g}' for word, bound in bounds if bound is not None)}".strip()
        case msgspec.inspect.BoolType():
            return "true or false"
        case msgspec.inspect.StrType(pattern=str(pattern)) if digits := re.search(r"\\d\{(\d+)\}", pattern):
            return f"{digits[1]} digits in quotes"
        case msgspec.inspect.VarTupleType():
            return "a list of texts in [ ]"
        case _:
            return "text in quotes"


def _names(keys: Keys) -> list[str]:
    return [key for key in keys if isinstance(key, str)]


def _called(keys: Keys) -> str:
    """How the site file writes this key: `[scanner] dpi`, `[[vault]] issuer`."""
    names = _names(keys)
    table = f"[[{names[0]}]]" if names[0] == "vault" else f"[{names[0]}]"
    return " ".join([table, *names[1:]])


def _at(text: str, keys: Keys) -> str:
    """`line N: ` of the key, or of the table that it should be in, or nothing when neither is written out."""
    names = _names(keys)
    nth = next((key for key in keys if isinstance(key, int)), 0)
    table_line, inside, seen = 0, len(names) == 1, 0
    for number, row in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\[?\s*([\w.-]+)\s*\]", row):
            inside = header[1] == names[0] and seen == nth
            seen += header[1] == names[0]
            table_line = table_line or (number if inside else 0)
        elif inside and re.match(rf"\s*[\"']?{re.escape(names[-1])}[\"']?\s*=", row):
            return f"line {number}: "
    return f"line {table_line}: " if table_line else ""
