"""From the card's boot partition to what the units read: the site, the firewall's addresses, the Wi-Fi.

The site file holds no secret and stays where it is. The secrets of a first start (one-time code, Wi-Fi) come in a
file of their own, which is kept in the box's folder and then leaves the card.
"""

import hashlib
import ipaddress
import os
import re
import tomllib
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import msgspec

from kiosk import disk
from kiosk import site as sites
from kiosk.box.site_qr import Given
from kiosk.messages.base import name_only
from kiosk.site import PlainError, Site

SITE = "site.toml"
FIRST_START = "first-start.toml"
NETWORK = "ntp.conf"
"""A part of the network's configuration (systemd/tmpfiles.conf links to it)."""
LOCAL_TIME, TIME_ZONES = "localtime", Path("/usr/share/zoneinfo")
"""A link to the place's time zone, to which the image's /etc/localtime leads, and where the zones are."""
STATE = Path("/var/lib/consigne")
"""The kiosk's own folder, which kiosk-site cannot look into."""
CODE, CODE_VAULT = "code", "code-vault"
"""The code, and the name of its vault."""
ENROLLED, REFUSED = "enrolled", "refused"
"""Links to what lies in the kiosk's own folder once this code was used, and while its vault refuses it."""
_BY_SANED = re.compile(r"^net:|:net:|:/net/|bjnp")
"""SANE names of scanners on the network whose ports no rule can name: saned's second one is any (saned(8))."""
_LONGEST_SSID_BYTES = 32
_PASSPHRASE = re.compile(r"[ -~]{8,63}")
_KEY = re.compile(r"[0-9a-fA-F]{64}")
_HTTPS = 443
_HTTP = 80

Token = Annotated[str, msgspec.Meta(max_length=200, pattern="^[ -~]*$")]


class SettingsError(PlainError):
    """The box cannot start with these files; one sentence that says what to mend."""


class Wifi(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[wifi]: the network that the box joins."""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    passphrase: str
    """Empty for an open network; 64 hexadecimal digits are the key itself."""
    country: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}\Z")] = "FR"

    __repr__ = name_only


class FirstStart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file with the secrets of a first start; every part may be left out."""

    code: Token = ""
    """The vault's one-time code."""
    vault: str = ""
    """The code's vault, by its name in the site file; needed when several take a code."""
    metrics_token: Token = ""
    """What the collector knows the box by, where it wants to know it."""
    hawkbit_token: Token = ""
    """The box's own token at the hawkBit server."""
    wifi: Wifi | None = None

    __repr__ = name_only


def apply(boot: Path, out: Path, kept: Path) -> None:
    """Check everything, then write what the other units read into `out`; wifi.conf, code and tokens where needed.

    Raises SiteError and SettingsError; nothing is written then.
    """
    site = sites.load(boot / SITE)
    allowed, zone = firewall_elements(site), time_zone(site)
    new = boot / FIRST_START
    secrets = first_start(new if new.exists() else kept / FIRST_START)
    if new.exists():
        code_vault(site, secrets)
    disk.put(out / SITE, (boot / SITE).read_bytes(), disk.PUBLIC)
    disk.put(out / "allowed.nft", allowed.encode(), disk.PUBLIC)
    disk.put(out / NETWORK, network_configuration(site).encode(), disk.PUBLIC)
    _link(out / LOCAL_TIME, zone)
    if new.exists():
        disk.put(kept / FIRST_START, new.read_bytes())
        forget(new)
    if secrets.wifi is not None:
        disk.put(out / "wifi.conf", wifi_configuration(secrets.wifi).encode())
    if site.updates.channel or site.updates.hawkbit:
        disk.put(out / "hawkbit-token", secrets.hawkbit_token.encode())
    if site.fleet.metrics:
        disk.put(out / "metrics-token", secrets.metrics_token.encode())
    if secrets.code:
        _put_code(out, site, secrets)


def objection(given: Given, site_name: str = SITE) -> str:
    """What keeps a box from starting with these texts, in one sentence that names the site file so; or nothing."""
    try:
        site = sites.parse(given.site, site_name)
        firewall_elements(site)
        time_zone(site)
        code_vault(site, read_first_start(given.first_start))
    except PlainError as error:
        return str(error)
    return ""


def code_vault(site: Site, secrets: FirstStart) -> str:
    """The name of the vault that the code is for; empty without a code. Raises SettingsError."""
    names = [vault.name for vault in sites.takes_codes(site)]
    if not secrets.code:
        return ""
    if not names:
        raise SettingsError(f"{FIRST_START}: it holds a code, and {SITE} has no [[vault]] of kind profile1.")
    if secrets.vault and secrets.vault not in names:
        raise SettingsError(f"{FIRST_START}: vault must be one of {', '.join(names)}, as in {SITE}.")
    if len(names) > 1 and not secrets.vault:
        raise SettingsError(
            f'{FIRST_START}: say for which vault the code is, as vault = "{names[0]}"; {SITE} has {", ".join(names)}.'
        )
    return secrets.vault or names[0]


def mark(name: str, code: str) -> str:
    """What an empty file in the kiosk's own folder is called that says so of this code."""
    return f"{name}-{hashlib.sha256(code.encode()).hexdigest()[:16]}"


def take(given: Path, boot: Path, kept: Path) -> None:
    """Move what the first start's screen read to where it stays: the site to the card, the secrets to the box's folder.

    Afterwards it is nowhere else. Raises SettingsError; a card that has a site file already keeps it.
    """
    if (boot / SITE).exists() or not given.exists():
        return
    new = msgspec.json.decode(given.read_bytes(), type=Given)
    if sentence := objection(new):
        raise SettingsError(sentence)
    if new.first_start:
        disk.put(kept / FIRST_START, new.first_start.encode())
    fresh = boot / f"{SITE}.new"
    with fresh.open("wb") as file:
        file.write(new.site.encode())
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(boot / SITE)
    disk.sync(boot)
    given.unlink()


def first_start(path: Path) -> FirstStart:
    """Read the secrets of a first start; none when there is no such file. Raises SettingsError, without a value."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return FirstStart()
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{path.name} cannot be read; check that it is UTF-8 text.") from None
    return read_first_start(text, path.name)


def read_first_start(text: str, name: str = FIRST_START) -> FirstStart:
    """Check the text of a first start's secrets. Raises SettingsError, without a value."""
    try:
        found = msgspec.convert(tomllib.loads(text), FirstStart)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+)", str(error))
        line = int(place[1]) if place else len(text.splitlines())
        raise SettingsError(f"{name}, line {line}: this is not TOML.") from None
    except msgspec.ValidationError as error:
        where = str(error).rpartition(" - at ")[2].strip("`$.") if " - at " in str(error) else "its keys"
        raise SettingsError(
            f"{name}: look at {where}. It may hold code, vault, metrics_token, hawkbit_token, and [wifi] with "
            "name, passphrase, country."
        ) from None
    if found.wifi is not None and (sentence := _wrong_with(found.wifi)):
        raise SettingsError(f"{name}, [wifi]: {sentence}")
    return msgspec.structs.replace(found, code=found.code.strip())


def _wrong_with(wifi: Wifi) -> str:
    """What keeps a network with this name and passphrase from being there (IEEE 802.11-2020, 9.4.2.2 and J.4.1)."""
    size = len(wifi.name.encode())
    if size > _LONGEST_SSID_BYTES:
        return (
            f"the name takes {size} bytes, and no network's takes more than {_LONGEST_SSID_BYTES}; "
            "a letter with an accent takes two."
        )
    if not (_PASSPHRASE.fullmatch(wifi.passphrase) or _KEY.fullmatch(wifi.passphrase) or not wifi.passphrase):
        return (
            "the passphrase must be 8 to 63 letters, digits and signs without accents, or 64 hexadecimal digits "
            "(the key itself), or empty for an open network."
        )
    return ""


def forget(path: Path) -> None:
    """Overwrite a file, then remove it; a memory card may keep an old copy that no program can reach."""
    with path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def firewall_elements(site: Site) -> str:
    """The nft commands that open the site's addresses, and nothing else. Raises SettingsError."""
    _closed(site)
    lines = []
    ports = sorted({_port(vault.issuer) for vault in site.vault})
    if ports:
        lines.append(_element("vault_ports", ", ".join(map(str, ports))))
    for name, server in (
        ("update_ports", site.updates.channel or site.updates.hawkbit),
        ("metrics_ports", site.fleet.metrics),
    ):
        if server:
            lines.append(_element(name, str(_port(server))))
    places = (("scanner", _scanner_address(site)), ("printer", _printer_address(site)), ("printer", _a4_address(site)))
    for device, address in places:
        if address is None:
            continue
        host, port = address
        try:
            number = ipaddress.ip_address(host)
        except ValueError:
            raise SettingsError(
                f"{SITE}, [{device}]: on this box, write the {device}'s address as a number (such as 192.168.1.20), "
                "and give it that address for good in the router."
            ) from None
        if not number.is_private or getattr(number, "scope_id", None):
            raise SettingsError(f"{SITE}, [{device}]: {number} is not an address of the place's own network.")
        if not number.is_loopback:
            lines.append(_element(f"{device}{number.version}", f"{number} . {port}"))
    return "".join(lines)


def network_configuration(site: Site) -> str:
    """What systemd.network(5) has to know beside what the image holds: it tells systemd-timesyncd."""
    return f"[Network]\nNTP={site.network.ntp}\n" if site.network.ntp else "[Network]\n"


def time_zone(site: Site) -> Path:
    """The file of the place's time zone. Raises SettingsError; a computer without such files knows no better."""
    file = TIME_ZONES / site.site.time_zone
    if TIME_ZONES.exists() and not file.is_file():
        raise SettingsError(
            f"{SITE}, [site] time_zone: nobody knows {site.site.time_zone}; write one such as Europe/Paris."
        )
    return file


def _closed(site: Site) -> None:
    """Raises SettingsError for a device that this box cannot reach, whatever the firewall opened."""
    if _BY_SANED.search(site.scanner.device):
        raise SettingsError(
            f"{SITE}, [scanner] device: this box reaches a scanner by its own http address (airscan:escl:...) or on "
            "USB, and through no other machine or protocol."
        )
    if site.printer.address.startswith("/dev/tty"):
        raise SettingsError(
            f"{SITE}, [printer] address: this box opens no serial line; connect the printer by network or USB."
        )


def wifi_configuration(wifi: Wifi) -> str:
    """The file for wpa_supplicant(8). The network's name goes as hexadecimal: no sign of it means anything there.

    A network that hides its name is asked for by it. SAE needs a passphrase: a key is for WPA2 alone.
    """
    if not wifi.passphrase:
        joined = "  key_mgmt=NONE\n"
    elif _KEY.fullmatch(wifi.passphrase):
        joined = f"  psk={wifi.passphrase}\n  key_mgmt=WPA-PSK\n  ieee80211w=1\n"
    else:
        joined = f'  psk="{wifi.passphrase}"\n  key_mgmt=WPA-PSK SAE\n  ieee80211w=1\n'
    return f"country={wifi.country}\nnetwork={{\n  ssid={wifi.name.encode().hex()}\n  scan_ssid=1\n{joined}}}\n"


def _put_code(out: Path, site: Site, secrets: FirstStart) -> None:
    """What kiosk-enrol reads. A site that was changed since may leave open for which vault the code was."""
    try:
        vault = code_vault(site, secrets)
    except SettingsError:
        vault = ""
    disk.put(out / CODE, secrets.code.encode())
    disk.put(out / CODE_VAULT, vault.encode(), disk.PUBLIC)
    for name in (ENROLLED, REFUSED):
        _link(out / name, STATE / mark(name, secrets.code))


def _link(place: Path, target: Path) -> None:
    place.unlink(missing_ok=True)
    place.symlink_to(target)


def _element(set_name: str, elements: str) -> str:
    return f"add element inet consigne {set_name} {{ {elements} }}\n"


def _port(issuer: str) -> int:
    parts = urlsplit(issuer)
    return parts.port or (_HTTPS if parts.scheme == "https" else _HTTP)


def _scanner_address(site: Site) -> tuple[str, int] | None:
    found = re.search(r"https?://.*", site.scanner.device)
    if found is None:
        return None
    return urlsplit(found[0]).hostname or "", _port(found[0])


def _printer_address(site: Site) -> tuple[str, int] | None:
    if not site.printer.address.startswith("tcp://"):
        return None
    parts = urlsplit(site.printer.address)
    return parts.hostname or "", parts.port or 0


def _a4_address(site: Site) -> tuple[str, int] | None:
    if not site.printer.a4:
        return None
    parts = urlsplit(site.printer.a4)
    return parts.hostname or "", parts.port or 631
