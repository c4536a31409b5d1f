"""Looking after a vault on its own machine: enrolment codes, kiosks, locked cards, a person's own things, copies."""

import os
from pathlib import Path
from typing import Annotated

import typer

from kiosk import disk
from kiosk.vault.backup import back_up, faults_of
from kiosk.vault.card_login import unlock_cards
from kiosk.vault.database import reading
from kiosk.vault.export import archive
from kiosk.vault.keys import KEYS
from kiosk.vault.kiosks import list_kiosks, new_enrolment_code, revoke_kiosk
from kiosk.vault.marks import rfc3339
from kiosk.vault.move import move_vault
from kiosk.vault.opened import Data, opened, opened_or_made, or_explain
from kiosk.vault.openings import new_invitations
from kiosk.vault.people import find_person
from kiosk.vault.relay_admin import relay
from kiosk.vault.renewal import renew
from kiosk.vault.schema import DatabaseError
from kiosk.vault.serving import unserved

DAY_S = 24 * 3600

admin = typer.Typer(help="Look after a vault's kiosks and cards.", no_args_is_help=True)
admin.add_typer(relay, name="relay")


@admin.command("enrol")
def enrol_command(
    data: Data,
    structure: Annotated[str, typer.Option(help="The structure that runs the kiosk, as its site file says.")],
) -> None:
    """Print a one-time code with which one kiosk of a structure may enrol within a day."""
    with or_explain():
        typer.echo(new_enrolment_code(opened(data), structure))


@admin.command("invite")
def invite_command(
    data: Data,
    count: Annotated[int, typer.Option(help="How many invitations.", min=1, max=500)],
    days: Annotated[int, typer.Option(help="How long they are good.", min=1, max=400)] = 60,
) -> None:
    """Print invitations, one a line with its last day: each opens one vault of 'kiosk vault --invited'.

    Keep them as you keep money, and put them on paper with 'kiosk papers invitations'.
    """
    vault = opened(data)
    last_day = rfc3339(vault.clock() + (days - 1) * DAY_S)[:10]
    for invitation in new_invitations(vault, count, days * DAY_S):
        typer.echo(f"{invitation} {last_day}")


@admin.command("kiosks")
def kiosks_command(data: Data) -> None:
    """List the kiosks: key, client, site, structure, since when, revoked when."""
    for kiosk in list_kiosks(opened(data)):
        revoked = f"revoked {rfc3339(kiosk['revoked_at'])}" if kiosk["revoked_at"] else "enrolled"
        names = kiosk["kid"], kiosk["client_id"], kiosk["site"], kiosk["structure"]
        typer.echo("\t".join((*names, rfc3339(kiosk["enrolled_at"]), revoked)))


@admin.command("revoke")
def revoke_command(
    data: Data, kid: Annotated[str, typer.Argument(help="The kiosk's key, as `kiosks` lists it.")]
) -> None:
    """Revoke a kiosk: it can log nobody in any more. Uploads that it had begun may still end."""
    if not revoke_kiosk(opened(data), kid):
        typer.echo("No enrolled kiosk has this key; `kiosks` lists them.", err=True)
        raise typer.Exit(1)


@admin.command("unlock")
def unlock_command(data: Data, handle: Annotated[str, typer.Argument(help="The person's ten digits.")]) -> None:
    """Give a locked card its five tries again."""
    vault = opened(data)
    with or_explain(), reading(vault.database) as connection:
        account = find_person(connection, handle)
    unlock_cards(vault, account)


@admin.command("export")
def export_command(
    data: Data,
    handle: Annotated[str, typer.Argument(help="The person's ten digits.")],
    out: Annotated[Path, typer.Argument(help="ZIP file to make, for the person and nobody else.", dir_okay=False)],
) -> None:
    """Put all that there is of a person into one file, at their word: papers as sealed as ever, and what was done."""
    with or_explain():
        vault = opened(data)
        with reading(vault.database) as connection:
            account = find_person(connection, handle)
    try:
        made = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, disk.PRIVATE)
    except OSError as error:
        raise typer.BadParameter(f"{out} cannot be made; take a name that is not there yet.") from error
    try:
        with or_explain(), os.fdopen(made, "wb") as file:
            file.writelines(archive(vault, account))
    except BaseException:
        out.unlink()
        raise


@admin.command("back-up")
def back_up_command(
    data: Data, copy: Annotated[Path, typer.Argument(help="Folder of the copy, on another disk.", file_okay=False)]
) -> None:
    """Bring a copy of the vault up to date while it serves. The keys (keys.json) are yours to keep apart."""
    if copy.resolve() == data.resolve():
        raise typer.BadParameter("The copy must be another folder than the vault's own.")
    with or_explain():
        count, gone = back_up(opened(data), copy.resolve())
    _say_gone(gone)
    typer.echo(f"{count} papers in the copy.")
    if gone:
        raise typer.Exit(1)


@admin.command("move")
def move_command(
    data: Data,
    to: Annotated[
        Path,
        typer.Option(
            help="Folder of an empty vault; a file `postgresql` or `s3.toml` in it says where that keeps its things.",
            file_okay=False,
        ),
    ],
) -> None:
    """Bring a vault that nobody serves elsewhere, with its papers and keys; it stays as it was until you delete it."""
    with or_explain(), unserved(data), unserved(to):
        source = opened(data)
        if not (to / KEYS).exists():
            disk.put(to / KEYS, (data / KEYS).read_bytes())
        target = opened_or_made(to)
        if target.keys.kid != source.keys.kid:
            raise DatabaseError(f"{to} has keys of its own; take an empty folder.")
        gone = move_vault(source, target)
    _say_gone(gone)
    typer.echo(f"What there is is in {to} too; 'kiosk vault-admin check' there reads every paper again.")
    if gone:
        raise typer.Exit(1)


def _say_gone(papers: list[str]) -> None:
    for name in papers:
        typer.echo(f"{name}: the paper is gone; take it from a copy.")


@admin.command("new-keys")
def new_keys_command(data: Data) -> None:
    """Sign and encrypt with new keys, while no server runs; the old ones still check receipts and open old copies."""
    with or_explain(), unserved(data):
        renew(opened(data))
    typer.echo(f"Keep the new {KEYS} apart, and give it to every other server of this vault.")


@admin.command("check")
def check_command(data: Data) -> None:
    """Read every paper and compare it with what its owner was promised; exit code 1 when one is gone or changed."""
    faults = list(faults_of(opened(data)))
    for fault in faults:
        typer.echo(fault)
    if faults:
        raise typer.Exit(1)
    typer.echo("Every paper is whole.")


if __name__ == "__main__":
    admin()
