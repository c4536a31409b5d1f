"""Looking after a vault on its own machine: enrolment codes, kiosks, locked cards."""

from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import select

from kiosk.vault.app import open_vault
from kiosk.vault.card_login import unlock_cards
from kiosk.vault.database import DatabaseError, accounts, reading
from kiosk.vault.kiosks import list_kiosks, new_enrolment_code, revoke_kiosk
from kiosk.vault.marks import rfc3339
from kiosk.vault.settings import Limits, SettingsError, Vault

Data = Annotated[Path, typer.Option(help="Folder that holds everything: database, keys, sealed papers.")]
_ANY_ISSUER = "http://127.0.0.1"

admin = typer.Typer(help="Look after a vault's kiosks and cards.", no_args_is_help=True)


@admin.command("enrol")
def enrol_command(data: Data) -> None:
    """Print a one-time code with which one kiosk may enrol within a day."""
    typer.echo(new_enrolment_code(open_or_explain(data, _ANY_ISSUER)))


@admin.command("kiosks")
def kiosks_command(data: Data) -> None:
    """List the kiosks: key, client, site, since when, revoked when."""
    for kiosk in list_kiosks(open_or_explain(data, _ANY_ISSUER)):
        revoked = f"revoked {rfc3339(kiosk['revoked_at'])}" if kiosk["revoked_at"] else "enrolled"
        typer.echo("\t".join((kiosk["kid"], kiosk["client_id"], kiosk["site"], rfc3339(kiosk["enrolled_at"]), revoked)))


@admin.command("revoke")
def revoke_command(
    data: Data, kid: Annotated[str, typer.Argument(help="The kiosk's key, as `kiosks` lists it.")]
) -> None:
    """Revoke a kiosk: it can log nobody in any more. Uploads that it had begun may still end."""
    if not revoke_kiosk(open_or_explain(data, _ANY_ISSUER), kid):
        typer.echo("No enrolled kiosk has this key; `kiosks` lists them.", err=True)
        raise typer.Exit(1)


@admin.command("unlock")
def unlock_command(data: Data, handle: Annotated[str, typer.Argument(help="The person's ten digits.")]) -> None:
    """Give a locked card its five tries again."""
    opened = open_or_explain(data, _ANY_ISSUER)
    digits = "".join(filter(str.isdecimal, handle))
    with reading(opened.database) as connection:
        account = connection.execute(select(accounts.c.id).where(accounts.c.handle == digits)).scalar_one_or_none()
    if account is None:
        typer.echo("No vault has this number; read it out again, digit by digit.", err=True)
        raise typer.Exit(1)
    unlock_cards(opened, account)


def open_or_explain(data: Path, issuer: str, limits: Limits | None = None) -> Vault:
    """Open a data folder; end the command with one sentence when it will not do."""
    try:
        return open_vault(data, issuer, limits=limits)
    except (SettingsError, DatabaseError) as error:
        raise typer.BadParameter(str(error)) from error


if __name__ == "__main__":
    admin()
