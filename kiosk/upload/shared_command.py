"""`kiosk shared`: what persons share with the structure, on an agent's office computer."""

from pathlib import Path
from typing import Annotated

import pyrage
import typer

from kiosk import site as sites
from kiosk.fault import VaultError, VaultSaysNo
from kiosk.key_file import keep_new_key
from kiosk.site import PlainError
from kiosk.upload.command import SiteFile, State, chosen
from kiosk.upload.identity import load_or_make
from kiosk.upload.shared import bring_up_to_date

shared = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@shared.callback()
def _shared() -> None:
    """The papers that persons share with the structure's agents."""


@shared.command("key")
def make_key(out: Annotated[Path, typer.Option(help="Where to put the private key; keep it off the boxes.")]) -> None:
    """Make the key that opens shared papers, and print what goes into the site file of each box."""
    made = pyrage.x25519.Identity.generate()
    keep_new_key(out, f"{made}\n".encode())
    typer.echo(f'[sharing]\nrecipient = "{made.to_public()}"')


@shared.command("fetch")
def fetch(
    site: SiteFile,
    state: State,
    key: Annotated[Path, typer.Option(help="The structure's key, made by 'kiosk shared key'.")],
    out: Annotated[Path, typer.Option(help="The folder of shared papers: made up to date, of nobody else's use.")],
    vault: Annotated[str, typer.Option(help="The vault's name in the site file; needed when there are several.")] = "",
) -> None:
    """Open the papers that are shared now, and delete those that are shared no longer.

    This computer has enrolled with 'kiosk enrol' before, under the structure's name.
    """
    table = chosen(sites.load(site), vault)
    try:
        came, went = bring_up_to_date(table, load_or_make(state), _identity(key), out)
    except VaultError as error:
        raise VaultSaysNo(f"{table.name}: {error.sentence}") from error
    except OSError as error:
        raise PlainError(f"{error.filename}: {error.strerror}; check the folder and its rights.") from error
    typer.echo(f"{out}: {came} papers came, {went} went.")


def _identity(path: Path) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(path.read_text(encoding="utf-8").strip())
    except (OSError, UnicodeDecodeError, pyrage.IdentityError) as error:
        raise PlainError(f"{path}: this is no key of 'kiosk shared key'; check its name and its rights.") from error
