"""A vault's data folder at hand, for the commands that look after it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from kiosk.fault import VaultError
from kiosk.vault.app import open_vault
from kiosk.vault.database import shared
from kiosk.vault.refusal import Refusal
from kiosk.vault.relay import Relay
from kiosk.vault.schema import DatabaseError
from kiosk.vault.settings import SettingsError, Vault

Data = Annotated[Path, typer.Option(help="Folder that holds everything: database, keys, sealed papers.")]
_ANY_ISSUER = "http://127.0.0.1"


@contextmanager
def or_explain() -> Iterator[None]:
    """End the command with one sentence when the data folder, the settings or a provider will not do."""
    try:
        yield
    except (SettingsError, DatabaseError) as error:
        raise typer.BadParameter(str(error)) from error
    except Refusal as error:
        raise typer.BadParameter(error.sentence) from error
    except VaultError as error:
        raise typer.BadParameter(error.sentence or error.fault.value) from error


def opened(data: Path, relay: Relay | None = None) -> Vault:
    """Open a folder that has a vault in it; end the command with one sentence when it has none."""
    if not (data / "vault.sqlite").exists() and not shared(data):
        raise typer.BadParameter(f"There is no vault in {data}; 'kiosk vault --data' makes one.")
    return opened_or_made(data, relay)


def opened_or_made(data: Path, relay: Relay | None = None) -> Vault:
    """Open a folder, making a vault in it when it has none; end the command with one sentence when that cannot be."""
    with or_explain():
        return open_vault(data, _ANY_ISSUER, relay=relay)
