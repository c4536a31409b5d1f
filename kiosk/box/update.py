"""Updates: a small signed manifest says which version there is; RAUC checks and installs the bundle that it names.

Wherever a manifest comes from, `read` and `wanted` decide. A static channel is a folder of files behind any HTTPS
server: manifest.json, manifest.json.sig (Ed25519 over the manifest's bytes) and bundles. kiosk/box/hawkbit.py is the
other channel. Before RAUC writes a byte, /usr/lib/consigne/bundle holds the bundle against the manifest's `contents`.
"""

import hashlib
import re
import time
import tomllib
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Annotated

import msgspec
import requests
import urllib3
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from kiosk.messages.base import name_only
from kiosk.site import PlainError

TIMEOUT_S = 30.0
MOST_BYTES = 64 * 1024
WRONG_CLOCK_S = 30 * 60.0
"""How far this clock may be from the update server's."""
_VERSION = r"^[0-9]{1,4}(\.[0-9]{1,4}){0,3}$"

Version = tuple[int, ...]


class UpdateError(PlainError):
    """This update is not taken; one sentence."""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a channel offers to one kind of machine."""

    arch: str
    version: Annotated[str, msgspec.Meta(pattern=_VERSION)]
    bundle: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9._-]+$")]
    """Name of the bundle's file beside the manifest."""
    percent: Annotated[int, msgspec.Meta(ge=0, le=100)]
    """Boxes in a hundred that take it; each box's own number says if it is one of them."""
    contents: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
    """SHA-256 of the bundle's own manifest.raucm, which holds the hash of each of its images."""


class Release(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What this system is: /usr/share/consigne/release.toml."""

    arch: str
    version: Annotated[str, msgspec.Meta(pattern=_VERSION)]
    floor: Annotated[str, msgspec.Meta(pattern=_VERSION)]
    """The oldest version that this system lets itself be replaced by."""


def release(path: Path) -> Release:
    """Read what this system is. Raises UpdateError."""
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Release)
    except (OSError, ValueError, msgspec.ValidationError):
        raise UpdateError(f"{path}: this system does not say what it is.") from None


def read(manifest: bytes, signature: bytes, key: Ed25519PublicKey) -> Manifest:
    """Check a manifest's signature, then read it. Raises UpdateError."""
    try:
        key.verify(signature, manifest)
    except InvalidSignature:
        raise UpdateError("The channel's manifest is not signed by the key that this box trusts.") from None
    try:
        return msgspec.json.decode(manifest, type=Manifest)
    except msgspec.MsgspecError:
        raise UpdateError("The channel's manifest cannot be read; a newer tool made it.") from None


def wanted(manifest: Manifest, running: Release, number: int) -> bool:
    """Whether this box takes what the channel offers. Raises UpdateError for what no box may take.

    `number` is the box's own, 0 to 99.
    """
    if manifest.arch != running.arch:
        raise UpdateError(f"The channel is for {manifest.arch}, this box is {running.arch}.")
    if parts(manifest.version) < parts(running.floor):
        raise UpdateError(f"Version {manifest.version} is older than {running.floor}, the oldest that this box takes.")
    return parts(manifest.version) != parts(running.version) and number < manifest.percent


def is_version(text: str) -> bool:
    """True for what a version looks like: numbers with dots between them."""
    return re.fullmatch(_VERSION, text) is not None


def parts(version: str) -> Version:
    """A version as numbers that can be compared; zeros at its end say nothing."""
    numbers = [int(number) for number in version.split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def box_number(address: str, version: str) -> int:
    """This box's number for one version, 0 to 99: each version tries other boxes first.

    `address` is the hardware address of its first network card; raises UpdateError when it is none.
    """
    return int.from_bytes(hashlib.sha256(f"{_card(address)} {version}".encode()).digest()[:8]) % 100


def box_id(address: str) -> str:
    """This box's name towards those who look after it: from its network card's address, which it does not tell.

    Raises UpdateError when `address` is none: all such boxes would have one name.
    """
    return f"consigne-{hashlib.sha256(f'box {_card(address)}'.encode()).hexdigest()[:12]}"


def _card(address: str) -> str:
    if not re.fullmatch(r"([0-9a-f]{2}:){5}[0-9a-f]{2}", address):
        raise UpdateError("This box has no network card with an address.")
    return address


def public_key(path: Path) -> Ed25519PublicKey:
    """The key that the channel's manifests are signed with. Raises UpdateError."""
    try:
        key = load_pem_public_key(path.read_bytes())
    except (OSError, ValueError):
        raise UpdateError(f"{path}: there is no key for updates; this box takes none.") from None
    if not isinstance(key, Ed25519PublicKey):
        raise UpdateError(f"{path}: the key for updates must be an Ed25519 key.")
    return key


class Bundle(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What RAUC is to install: kept in memory for the process that asks RAUC."""

    address: str
    version: str
    contents: str
    """What the signed manifest says of it; RAUC's pre-install handler reads it here."""
    token: str = ""
    """The Authorization header that the address wants."""

    __repr__ = name_only


def ask(channel: str, running: Release, key: Ed25519PublicKey, address: str) -> Bundle | None:
    """The bundle that this box should install, or None. Raises UpdateError."""
    base = channel.rstrip("/")
    manifest = read(get(f"{base}/manifest.json"), get(f"{base}/manifest.json.sig"), key)
    number = box_number(address, manifest.version)
    if not wanted(manifest, running, number):
        return None
    return Bundle(f"{base}/{manifest.bundle}", manifest.version, manifest.contents)


def get(address: str, headers: Mapping[str, str] | None = None) -> bytes:
    """A small file from the update server. Raises UpdateError."""
    try:
        with requests.get(address, headers=headers, timeout=TIMEOUT_S, stream=True, allow_redirects=False) as answer:
            if answer.status_code != requests.codes.ok:
                raise UpdateError(f"The update server answered {answer.status_code}.")
            _check_clock(answer.headers, time.time())
            data = answer.raw.read(MOST_BYTES + 1, decode_content=True)
    except requests.RequestException:
        raise UpdateError("The update server cannot be reached.") from None
    except urllib3.exceptions.HTTPError:  # what is read by hand is not put into the words of requests
        raise UpdateError("What the update server sent broke off.") from None
    if len(data) > MOST_BYTES:
        raise UpdateError("What the update server sent is far too long.")
    return bytes(data)


def _check_clock(headers: Mapping[str, str], now_s: float) -> None:
    """Raises UpdateError where this box does not know what time it is: it could start anew while people come.

    A cache on the way says how old its answer is (RFC 9111, 5.1). Who does not say the time is believed.
    """
    try:
        server_s = parsedate_to_datetime(headers["Date"]).timestamp() + float(headers.get("Age", "0"))
    except (KeyError, ValueError):
        return
    if abs(now_s - server_s) > WRONG_CLOCK_S:
        minutes = abs(now_s - server_s) / 60
        raise UpdateError(f"This box's clock and the update server's are {minutes:.0f} minutes apart.")
