"""`kiosk upload` and `kiosk enrol`."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk import site as sites
from kiosk.fault import VaultError, VaultSaysNo
from kiosk.site import PlainError, Site, VaultTable
from kiosk.upload import service
from kiosk.upload.enrolment import enrol_kiosk
from kiosk.upload.identity import load_or_make, publish

SiteFile = Annotated[Path, typer.Option("--site", help="The site file.")]
State = Annotated[Path, typer.Option("--state", help="This kiosk's own folder: key, outbox, journal.")]


def upload(site: SiteFile, state: State) -> None:
    """Serve login, outbox and delivery on the socket that the starter hands over."""
    service.serve(sites.load(site), state)


def enrol(
    site: SiteFile,
    state: State,
    code: Annotated[str, typer.Option(help="The one-time code that the vault's operator gave you.")],
    vault: Annotated[str, typer.Option(help="The vault's name in the site file; needed when there are several.")] = "",
) -> None:
    """Make this kiosk's key where there is none, and make the kiosk known to a vault."""
    loaded = sites.load(site)
    table = chosen(loaded, vault)
    state.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = load_or_make(state)
    published = publish(key, loaded.site, state)
    try:
        enrolled = enrol_kiosk(table, loaded.site, key, code)
    except VaultError as error:
        raise VaultSaysNo(f"{table.name}: {error.sentence}") from error
    typer.echo(f"{table.name} knows this kiosk now, as {enrolled.client_id} with the key {key.kid}.")
    typer.echo(f"Whoever checks this kiosk's statements needs {published}; it holds no secret.")


def chosen(site: Site, name: str) -> VaultTable:
    """The vault of that name, or the only one that takes enrolments. Raises PlainError."""
    found = [table for table in site.vault if table.name == name] if name else sites.takes_codes(site)
    if len(found) != 1:
        names = ", ".join(table.name for table in site.vault) or "none"
        raise PlainError(f"Say which vault with --vault; the site file has: {names}.")
    return found[0]
