"""`kiosk roster`: the structure's list of agents, made and signed on an office computer, checked anywhere."""

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc.jwk import OKPKey

from kiosk import site as sites
from kiosk.agents import badge_page, badges, draft, roles
from kiosk.agents import roster as rosters
from kiosk.card import too_easy
from kiosk.key_file import keep_new_key
from kiosk.site import PlainError

roster = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

Draft = Annotated[Path, typer.Argument(help="The list that you keep: a TOML file (docs/agents.md).")]
Key = Annotated[Path, typer.Option(help="The structure's private key, made by 'kiosk roster key'.")]


@roster.callback()
def _roster() -> None:
    """Who may open the agents' desk: a list that the structure signs, and badges."""


@roster.command("key")
def key(out: Annotated[Path, typer.Option(help="Where to put the private key; keep it off the boxes.")]) -> None:
    """Make the structure's key for rosters, and print what goes into the site file of each box."""
    made = OKPKey.generate_key("Ed25519")
    pem = made.private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())  # type: ignore[union-attr]
    keep_new_key(out, pem)
    typer.echo(f'[agents]\nroster = "/etc/consigne/roster.jws"\nroster_key = "{rosters.public_of(made)}"')


@roster.command("badge")
def badge(
    file: Draft,
    name: Annotated[str, typer.Option(help="What the screen calls the agent, as 'Claire M.'.")],
    role: Annotated[roles.Role, typer.Option(help="What the agent may do.")],
    out: Annotated[Path, typer.Option(help="The badge to print: an HTML file.")],
    pin: Annotated[
        str,
        typer.Option(help="Six digits that the agent chooses; asked for when not given.", envvar="CONSIGNE_PIN"),
    ] = "",
    until: Annotated[str, typer.Option(help="Last day of this badge, as 2026-12-31; the roster's without it.")] = "",
) -> None:
    """Make a badge and PIN for an agent, and put the agent on the list. Sign the list again afterwards."""
    chosen = pin or typer.prompt("PIN, six digits", hide_input=True, confirmation_prompt=True)
    if not badges.is_pin(chosen) or too_easy(chosen):
        raise PlainError("A PIN has six digits and is not easy to guess (no 123456, no 111111): choose another.")
    made = badges.new_badge()
    agent = rosters.Agent(made.number, name, role, badges.hash_pin(made, chosen), _day(until) if until else None)
    listed = draft.load(file)
    _write_secret(out, badge_page.to_html(made, agent, listed.structure))
    draft.add(file, agent)
    typer.echo(f"{out}: print it, then delete it: whoever has it has the badge. {file} has {name} now; sign it.")


@roster.command("sign")
def sign(file: Draft, key: Key, out: Annotated[Path, typer.Option(help="The signed roster, for the boxes.")]) -> None:
    """Sign the list for the boxes; its serial must be higher than that of the file that it replaces."""
    private = _private(key)
    listed = draft.load(file)
    if out.exists():
        before = _signed_before(out, private)
        if before is not None and before.serial >= listed.serial:
            raise PlainError(f"{file}: serial is {listed.serial}, but {out} is {before.serial}: set a higher one.")
    text = rosters.sign(listed, private)
    try:
        out.write_text(text + "\n", encoding="ascii")
    except OSError as error:
        raise PlainError(f"{out}: the roster cannot be written; check the folder and its rights.") from error
    typer.echo(f"{out}: roster number {listed.serial}, {len(listed.agent)} agents, until {listed.expires}.")


@roster.command("check")
def check(
    file: Annotated[Path | None, typer.Argument(help="A signed roster; the site's without it.")] = None,
    site: Annotated[Path | None, typer.Option(help="The box's site file.")] = None,
    public_key: Annotated[str, typer.Option(help="The structure's public key, in place of the site file.")] = "",
) -> None:
    """Say whether a box would take this roster, and who is in it; exit code 1 and one sentence when not."""
    table = sites.load(site).agents if site else sites.AgentsTable(roster_key=public_key)
    path = file or (Path(table.roster) if table.roster else None)
    if path is None or not table.roster_key:
        raise PlainError("Say which roster and whose key: give --site SITE.toml, or FILE and --public-key.")
    try:
        found = rosters.check(rosters.read(path), table.roster_key, datetime.now(UTC))
    except rosters.RosterError as error:
        typer.echo(str(error))
        raise typer.Exit(1) from error
    typer.echo(f"{path}: roster number {found.serial} of {found.structure}, from {found.issued} to {found.expires}.")
    for agent in found.agent:
        until = f", until {agent.until}" if agent.until else ""
        typer.echo(f"{agent.badge}  {agent.role.value}  {agent.name}{until}")


def _signed_before(path: Path, private: OKPKey) -> rosters.Roster | None:
    """The roster that a new one replaces, or None when it is another key's, or ended."""
    try:
        return rosters.check(rosters.read(path), rosters.public_of(private), datetime.now(UTC))
    except rosters.RosterError:
        return None


def _private(path: Path) -> OKPKey:
    try:
        return OKPKey.import_key(path.read_bytes())
    except (OSError, ValueError) as error:
        raise PlainError(f"{path}: this is no key for rosters; make one with 'kiosk roster key'.") from error


def _write_secret(path: Path, text: str) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise PlainError(f"{path}: the badge cannot be written; check the folder and its rights.") from error
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise PlainError("Write the day as year, month and day: --until 2026-12-31.") from error
