"""Looking after a relay on its own machine: links of persons to providers, and papers that somebody has to look for."""

from pathlib import Path
from typing import Annotated

import qrcode
import typer
from qrcode.image.svg import SvgPathImage

from kiosk import disk
from kiosk.card import Card, new_card
from kiosk.vault import errands
from kiosk.vault.accounts import spoken
from kiosk.vault.database import reading, writing
from kiosk.vault.links import Maker, all_links, end_link, make_link
from kiosk.vault.marks import rfc3339
from kiosk.vault.opened import Data, opened, or_explain
from kiosk.vault.people import add_person, find_person, forget_person, handle_of, person_linked, renew_card
from kiosk.vault.relay import relay_of
from kiosk.vault.relay_file import read_relay_file

RelayPath = Annotated[Path, typer.Option("--relay", help="The relay's file.", exists=True, dir_okay=False)]
Name = Annotated[str, typer.Argument(help="The paper or the link, as the list names it.")]

CARD = typer.Option(help="SVG file for a new card's QR code; shred it once printed.")

relay = typer.Typer(
    help="Look after a relay: persons' links, and papers whose fate nobody knows.", no_args_is_help=True
)


@relay.command("link")
def link_command(
    data: Data,
    file: RelayPath,
    upstream: Annotated[str, typer.Option(help="The provider, as the relay's file names it.")],
    reference: Annotated[str, typer.Option(help="The person at that provider.")],
    agent: Annotated[str, typer.Option(help="Badge number of the agent who does this.")],
    mandate: Annotated[str, typer.Option(help="SHA-256 of the mandate that the person signed.")],
    number: Annotated[str, typer.Option(help="The person's number, for a further vault of theirs.")] = "",
    card: Annotated[Path | None, CARD] = None,
) -> None:
    """Link a person to their vault at a provider, under a mandate. The person types their PIN twice."""
    if number and card is not None:
        raise typer.BadParameter("Who has a number gets a new card by 'kiosk vault-admin relay card'.")
    if len(mandate) != 64 or not agent.strip():
        raise typer.BadParameter("A link needs the agent's badge number and the mandate's SHA-256 (64 digits).")
    with or_explain():
        beyond = relay_of(read_relay_file(file))
    vault, maker = opened(data, beyond), Maker(agent.strip(), mandate.lower())
    provider = beyond.upstreams.get(upstream)
    if provider is None:
        raise typer.BadParameter(f"The relay's file names no {upstream}; it names {', '.join(beyond.upstreams)}.")
    pin = "" if number else _typed_pin()
    new = None if card is None else new_card()
    with or_explain():
        grip = provider.link(reference)
        with writing(vault.database) as connection:
            if number:
                person, handle = find_person(connection, number), "".join(filter(str.isdecimal, number))
            else:
                person, handle = add_person(connection, vault, pin, maker, new)
            make_link(connection, vault, person, upstream, reference, grip, maker)
    if new is not None and card is not None:
        _draw(new, card)
    typer.echo(f"Linked to {upstream}. The person's number: {spoken(handle)}")


@relay.command("card")
def card_command(
    data: Data,
    card: Annotated[Path, CARD],
    number: Annotated[str, typer.Option(help="The person's number.")] = "",
    upstream: Annotated[str, typer.Option(help="Who lost the number too: a provider that they are linked to,")] = "",
    reference: Annotated[str, typer.Option(help="and who they are there.")] = "",
) -> None:
    """Make a new card for a person who is there, and types a PIN twice. The old card, PIN and logins die."""
    with or_explain():
        vault = opened(data)
        with reading(vault.database) as connection:
            person = (
                find_person(connection, number) if number else person_linked(connection, vault, upstream, reference)
            )
            handle = handle_of(connection, person)
        new = new_card()
        renew_card(vault, person, _typed_pin(), new)
    _draw(new, card)
    typer.echo(f"The card before is dead. The person's number: {spoken(handle)}")


@relay.command("forget")
def forget_command(
    data: Data, file: RelayPath, number: Annotated[str, typer.Argument(help="The person's number.")]
) -> None:
    """Erase all that there is of a person, at their word; their providers are told, and keep what they have."""
    with or_explain():
        vault = opened(data, relay_of(read_relay_file(file)))
        with reading(vault.database) as connection:
            person = find_person(connection, number)
        untold = forget_person(vault, person)
    for upstream in untold:
        typer.echo(f"{upstream} could not be told that its link has ended; tell them.", err=True)
    typer.echo("Forgotten here. Copies that you made before still hold it.")


@relay.command("links")
def links_command(data: Data) -> None:
    """List all links: name, provider, since when, by which agent, ended when. No link names its person."""
    for row in all_links(opened(data)):
        ended = f"ended {rfc3339(row['ended_at'])}" if row["ended_at"] else "holds"
        who = f"agent {row['agent']}" if row["agent"] else "the person"
        typer.echo("\t".join((row["account"], row["upstream"], rfc3339(row["made_at"]), who, ended)))


@relay.command("unlink")
def unlink_command(data: Data, file: RelayPath, link: Name) -> None:
    """End a link, here and at the provider. Papers that still wait for it are not brought any more."""
    with or_explain():
        vault = opened(data, relay_of(read_relay_file(file)))
        told = end_link(vault, link)
    if not told:
        typer.echo("The link has ended here. Its provider could not be told; tell them.", err=True)


@relay.command("doubts")
def doubts_command(data: Data) -> None:
    """List the papers that somebody has to look for: name, provider, since when, and what is not known."""
    for row in errands.doubtful(opened(data)):
        what = row["doubt"] or "may have arrived: look in the person's vault, then say 'there' or 'send-again'"
        typer.echo("\t".join((row["deposit"], row["upstream"], rfc3339(row["taken_at"]), what)))


@relay.command("there")
def there_command(
    data: Data, paper: Name, their_id: Annotated[str, typer.Argument(help="Its id at the provider.")]
) -> None:
    """Say that somebody looked, and the paper is in the person's vault: its receipt is written."""
    with or_explain():
        errands.found_there(opened(data), paper, their_id)


@relay.command("send-again")
def send_again_command(data: Data, paper: Name) -> None:
    """Say that somebody looked, and the paper is not there: the relay brings it again."""
    with or_explain():
        errands.send_again(opened(data), paper)


@relay.command("seen")
def seen_command(data: Data, paper: Name) -> None:
    """Take a paper off the list that is there, and about which something else was not sure."""
    with or_explain():
        errands.doubt_settled(opened(data), paper)


def _typed_pin() -> str:
    return str(typer.prompt("PIN, six digits, typed by the person", hide_input=True, confirmation_prompt=True))


def _draw(card: Card, file: Path) -> None:
    disk.put(file, qrcode.make(card.qr_text(), image_factory=SvgPathImage).to_string())
