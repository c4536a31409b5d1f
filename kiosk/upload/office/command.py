"""`kiosk office`: the structure's own papers into persons' vaults, from an agent's office computer."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Annotated

import qrcode
import typer

from kiosk import site as sites
from kiosk.address import is_secure
from kiosk.calls import Http
from kiosk.domain import Fault
from kiosk.fault import VaultError, VaultSaysNo
from kiosk.records.journal import Journal
from kiosk.site import PlainError
from kiosk.upload.command import SiteFile, State, chosen
from kiosk.upload.identity import load_or_make
from kiosk.upload.logins import log_in_by_phone
from kiosk.upload.office import Source, slip
from kiosk.upload.office.bring import Office, bring, open_office
from kiosk.upload.office.cmis import Cmis
from kiosk.upload.office.folder import Folder
from kiosk.upload.office.letterboxes import Letterbox, keep, letterboxes_in, plain
from kiosk.upload.statement import timestamp
from kiosk.upload.vaults import Access, Attempt, LetterVault, Waiting
from kiosk.upload.vaults.kinds import open_vault

log = logging.getLogger(__name__)

LOOK_EVERY_S = 5.0
ASKED_FILE = "asked.jsonl"

Yes = tuple[Access, tuple[str, ...]]
"""The letterbox that a person gave, and the keys that the vault named with it: asked for once."""

office = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@office.callback()
def _office() -> None:
    """Put the structure's own papers into persons' vaults, as each person allowed."""


Person = Annotated[str, typer.Option(help="Your own reference for the person: a file number, not a name.")]
VaultName = Annotated[str, typer.Option(help="The vault's name in the site file; needed when there are several.")]


@office.command("ask")
def ask(site: SiteFile, state: State, person: Person, vault: VaultName = "") -> None:
    """Ask a person, on their phone, whether you may put papers into their vault.

    This computer has enrolled with 'kiosk enrol' before, under the structure's name.
    """
    _ask(site, state, person, vault, lambda asked, _: _by_phone(asked))


@office.command("ask-with-card")
def ask_with_card(site: SiteFile, state: State, person: Person, vault: VaultName = "") -> None:
    """Ask a person who is here and has no phone: their card before a code reader, and the PIN that they type."""
    _ask(site, state, person, vault, _by_card)


@office.command("take")
def take(site: SiteFile, state: State, person: Person, vault: VaultName = "") -> None:
    """Take over what a person agreed to at an agent's desk: the slip that the kiosk printed, before a code reader."""
    _ask(site, state, person, vault, lambda asked, _: _from_slip(asked), "letterbox taken")


def _ask(
    site: Path,
    state: Path,
    person: str,
    vault: str,
    say: Callable[[LetterVault, str], Yes],
    act: str = "letterbox asked",
) -> None:
    loaded = sites.load(site)
    table = chosen(loaded, vault)
    key = load_or_make(state)
    asked = open_vault(table, key)
    if not isinstance(asked, LetterVault):
        raise PlainError(f"{table.name}: this kind of vault does not let structures put papers in.")
    if not plain(person) or "/" in person:
        raise PlainError("Give a reference for the person, such as a file number; no / in it.")
    journal = Journal(state / ASKED_FILE, loaded.site.name, key)
    try:
        access, recipients = say(asked, loaded.site.structure)
    except VaultError as error:
        journal.record(act, error.fault.value, table.name)
        raise VaultSaysNo(f"{table.name}: {error.sentence}") from error
    journal.record(act, "allowed", table.name)
    keep(state, person, Letterbox(table.name, access.letterbox, recipients, timestamp()))
    typer.echo(f"You may put papers in for {plain(person)}.")


@office.command("watch")
def watch(
    site: SiteFile,
    state: State,
    folder: Annotated[Path, typer.Option(help="The folder with 'in', 'done' and 'failed'; made when absent.")],
) -> None:
    """Put in what lies in FOLDER/in, and go on until stopped: PERSON/paper.pdf, or paper.pdf and a list of them."""
    _bring_from(Folder(folder), site, state)


@office.command("watch-cmis")
def watch_cmis(
    site: SiteFile,
    state: State,
    address: Annotated[str, typer.Option(help="The Browser Binding's address, as https://ged.example/.../browser.")],
    path: Annotated[str, typer.Option(help="The folder with 'in', 'done' and 'failed' in it.")],
    user: Annotated[str, typer.Option(help="A user who may read and move what is there, and nothing else.")],
    password_file: Annotated[Path, typer.Option(help="File with the password, mode 0600.")],
    ca_file: Annotated[str, typer.Option(help="PEM file of a certificate authority of your own.")] = "",
) -> None:
    """As 'watch', from a document management system that speaks CMIS 1.1: PATH/in/PERSON/paper.pdf."""
    if not is_secure(address):
        raise PlainError("Give an https:// address (http:// only for this machine).")
    password = password_file.read_text(encoding="utf-8").strip()
    _bring_from(Cmis(Http(ca_file), address, path, user, password), site, state)


def _bring_from(source: Source, site: Path, state: Path) -> None:
    running = open_office(sites.load(site), state)
    typer.echo(f"Looking for papers; {len(letterboxes_in(state))} persons let you put papers in.")
    try:
        serve(running, source, threading.Event())
    finally:
        running.machine.stop()


def serve(running: Office, source: Source, stopped: threading.Event) -> None:
    """Brings papers until `stopped` is set; a source that cannot be looked at is looked at again."""
    while not stopped.is_set():
        try:
            bring(running, source)
        except OSError as error:
            log.warning("the papers' place cannot be looked at now: %s", error.strerror)
        stopped.wait(LOOK_EVERY_S)


@dataclass(frozen=True)
class _Question:
    """Asking for a letterbox, for who expects a login by phone."""

    vault: LetterVault

    def begin_login(self) -> Attempt:
        return self.vault.begin_letterbox()

    def poll(self, attempt: Attempt) -> Access | Waiting:
        return self.vault.poll(attempt)


def _by_phone(asked: LetterVault) -> Yes:
    return _with_keys(asked, log_in_by_phone(_Question(asked), _show, lambda: False))


def _by_card(asked: LetterVault, structure: str) -> Yes:
    """The question stands on the screen in the person's sight; the PIN is their yes."""
    code = typer.prompt("The card's code", hide_input=True)
    typer.echo(f"{structure} peut mettre des papiers dans votre coffre ? La structure ne peut rien y lire.")
    pin = typer.prompt("Si oui, tapez votre code secret", hide_input=True)
    return _with_keys(asked, asked.letterbox_by_card(code, pin))


def _from_slip(asked: LetterVault) -> Yes:
    text = typer.prompt("The slip's code", hide_input=True)
    try:
        mark = slip.mark_in(text)
    except slip.SlipError as error:
        raise PlainError("This is no slip's code: lay it before the code reader again.") from error
    access, recipients = _with_keys(asked, asked.enter_letterbox(mark))
    if not slip.fits(text, recipients):
        raise VaultError(
            Fault.VAULT_NOT_TRUSTED,
            "This slip and the person's vault do not fit together. Read it again; if it stays so, the vault names"
            " another key than when they said yes: ask its operator why.",
        )
    return access, recipients


def _with_keys(asked: LetterVault, access: Access) -> Yes:
    return access, asked.account_hint(access).recipients


def _show(attempt: Attempt) -> None:
    code, drawn = qrcode.QRCode(border=2), StringIO()
    code.add_data(attempt.uri)
    code.print_ascii(out=drawn, invert=True)
    typer.echo(drawn.getvalue())
    typer.echo(f"The person opens this with their phone, or {attempt.uri}")
    typer.echo(f"and compares: code {attempt.user_code}{f', number {attempt.match}' if attempt.match else ''}.")
