"""The relay's file: who runs it, and which providers' vaults it reaches. Secrets are in files of their own."""

import tomllib
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from kiosk.address import is_secure
from kiosk.vault.settings import SettingsError

Kind = Literal["reconnect", "digiposte", "cozy", "mail"]
STARTTLS = "smtp+starttls"


class UpstreamTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[[upstream]]: one provider, as its contract with the operator names it."""

    name: str
    """What persons are told: "Reconnect"."""
    kind: Kind
    address: str
    client_id: str = ""
    secret_file: str = ""
    """File with the client's secret, mode 0600; with systemd, a credential's path."""
    ca_file: str = ""
    api_key_file: str = ""
    """File with the key of the provider's gateway (La Poste's `X-Okapi-Key`)."""
    route_code: str = ""
    """The route under which the provider files what this operator deposits (Digiposte)."""
    folder: str = ""
    """The folder that papers go to, where all persons have the same (Cozy); empty for the root."""
    callback: str = ""
    """Where a person's browser comes back after saying yes (Cozy): the issuer and /vaults/consented."""
    sender: str = ""
    """The mail address that papers come from (mail)."""
    certificates: str = ""
    """Folder with a certificate (PEM) for each person's mail address, or for a whole domain (mail)."""
    signer_file: str = ""
    """PEM file with the operator's key and certificates, mode 0600, to sign papers with (mail); empty: unsigned."""
    private: bool = True
    """Papers must be visible to the person alone, where the provider shares folders with structures."""

    def secret(self) -> str:
        """Read the client's secret; raise SettingsError when it cannot be read."""
        return self._read("secret_file")

    def api_key(self) -> str:
        """Read the gateway's key; raise SettingsError when it cannot be read."""
        return self._read("api_key_file")

    def _read(self, which: str) -> str:
        name = getattr(self, which)
        try:
            return Path(name).read_text(encoding="utf-8").strip() if name else ""
        except OSError as error:
            raise SettingsError(f"The {which} of {self.name} cannot be read; check its name and rights.") from error


class RelayFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. `operator` is who can read the papers on their way: kiosks say its name to every person."""

    operator: str
    upstream: tuple[UpstreamTable, ...]
    keep_days: int = 30
    """How long a paper whose fate nobody knows waits for somebody to decide, and what is settled is remembered."""


def read_relay_file(path: Path) -> RelayFile:
    """Read and check the file; raise SettingsError with one sentence."""
    try:
        relay = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), RelayFile)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: the relay's file cannot be read; check its name and rights.") from error
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SettingsError(f"{path}: {error}.") from error
    if not relay.operator.strip():
        raise SettingsError(f"{path}: say in 'operator' who can read the papers on their way.")
    if not relay.upstream or len({table.name for table in relay.upstream}) < len(relay.upstream):
        raise SettingsError(f"{path}: name at least one upstream, each by a name of its own.")
    for table in relay.upstream:
        _check_address(path, table)
    return relay


def _check_address(path: Path, table: UpstreamTable) -> None:
    if table.kind == "mail":
        parts = urlsplit(table.address)
        if parts.scheme not in {"smtps", STARTTLS} or not parts.hostname:
            raise SettingsError(f"{path}: the address of {table.name} must be smtps://HOST or {STARTTLS}://HOST.")
        return
    if not is_secure(table.address):
        raise SettingsError(f"{path}: the address of {table.name} must begin with https://.")
