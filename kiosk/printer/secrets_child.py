"""A process that lives for one person's secret papers: makes the keys, prints them, forgets them; or opens a link.

Started by kiosk-printer with the client's own socket. It speaks with the client, so that the parent never sees a secret
nor anything made from one. It ends when the client keeps the papers, hangs up, or says nothing for too long.
"""

import base64
import dataclasses
import datetime
import hashlib
import os
import socket
import sys
from collections.abc import Sequence

import msgspec
import pyrage

from kiosk import recovery, wire
from kiosk.card import Card, new_card, new_viewing_card
from kiosk.card_view import recipient_of
from kiosk.domain import Paper
from kiosk.messages import Done, Failed, MakeSecrets, Print, PrintAgain, Printed, SecretsKept, SecretsPrinted
from kiosk.printer.compose import Facts, Secret, compose
from kiosk.printer.device import Device, Hanging
from kiosk.printer.forms import draw_paper
from kiosk.printer.hardening import die_with_parent, keep_memory_private
from kiosk.printer.layout import start_qt
from kiosk.printer.linked import opened_link, picture_of
from kiosk.printer.raster import Bitmap
from kiosk.printer.service import Order, answer_for
from kiosk.printer.specimen import COPIES
from kiosk.printer.texts import own_texts
from kiosk.site import Site

WORD_LIMIT_S = 900.0
"""The longest wait for the client's word; then the secrets are destroyed."""


@dataclasses.dataclass(frozen=True, repr=False)
class Secrets:
    """All that is secret here, and the three things that may leave."""

    card: Card
    groups: tuple[str, ...] = ()
    recipient: str = ""
    wrapped_identity: str = ""
    recovery_verifier: str = ""


def make_secrets(*, identity: bool, shows: bool = False) -> Secrets:
    """Make a card (with `shows`, one that shows papers) and, with `identity`, an age identity wrapped by a new key."""
    card = new_viewing_card() if shows else new_card()
    if not identity:
        return Secrets(card)
    made = pyrage.x25519.Identity.generate()
    key = recovery.new_key()
    return Secrets(
        card,
        groups=recovery.to_groups(key),
        recipient=str(made.to_public()),
        wrapped_identity=recovery.wrap(str(made), key),
        recovery_verifier=recovery.verifier(key),
    )


def key_number(recipient: str) -> str:
    """Return six digits that tell one recovery paper from another and say nothing of the key: from the public key."""
    if not recipient:
        return ""
    digits = f"{int.from_bytes(hashlib.sha256(recipient.encode()).digest()[:4], 'big') % 1_000_000:06d}"
    return f"{digits[:3]} {digits[3:]}"


def serve_client(connection: wire.Connection, site: Site, request: MakeSecrets, device: Device) -> None:
    """Print the secrets, again as often as the client asks, until it keeps them or goes."""
    secrets = make_secrets(identity=request.identity, shows=request.shows)
    replaces = device.hanging is Hanging.SECRET
    while True:
        _print_once(connection, site, request, secrets, device, replaces=replaces)
        word, _descriptors = connection.receive(WORD_LIMIT_S)
        if isinstance(word, SecretsKept):
            connection.send(Done())
            return
        if not isinstance(word, PrintAgain):
            return
        replaces = True


def print_linked(connection: wire.Connection, order: Order, request: Print, device: Device) -> None:
    """Print one receipt with the link that was sealed for it."""
    link = opened_link(order.site, request.sealed_link, order.identity)
    with wire.alive(connection):
        outcome = device.print_all([picture_of(order.site, request, link)], connection.hung_up)
    reply = answer_for(outcome)
    if isinstance(reply, Printed):
        reply = Printed(reply.confirmed, without_link=not link)
    if reply is not None:
        connection.send(reply)


def _print_once(
    connection: wire.Connection,
    site: Site,
    request: MakeSecrets,
    secrets: Secrets,
    device: Device,
    *,
    replaces: bool,
) -> None:
    with wire.alive(connection):
        pictures = _pictures(site, request, secrets, replaces=replaces)
        outcome = device.print_all(pictures, connection.hung_up, Hanging.SECRET)
    if outcome.touched and device.hanging is not Hanging.NOTHING:
        device.remember_hanging(Hanging.SECRET)
    reply = answer_for(outcome)
    if isinstance(reply, Printed):
        _tell(connection, secrets, confirmed=reply.confirmed)
    elif isinstance(reply, Failed):
        connection.send(reply)


def _tell(connection: wire.Connection, secrets: Secrets, *, confirmed: bool) -> None:
    for_vault = base64.b32decode(secrets.card.secret + "======") + recipient_of(secrets.card).encode()
    card_secret = wire.memory(for_vault, "card")
    connection.send(
        SecretsPrinted(
            card_id=secrets.card.id,
            recipient=secrets.recipient,
            wrapped_identity=secrets.wrapped_identity,
            recovery_verifier=secrets.recovery_verifier,
            key_number=key_number(secrets.recipient),
            confirmed=confirmed,
        ),
        [card_secret],
    )


def _pictures(site: Site, request: MakeSecrets, secrets: Secrets, *, replaces: bool) -> list[Bitmap]:
    """The recovery paper's copies, then the card."""
    copies = range(1, COPIES[Paper.RECOVERY] + 1) if secrets.groups else ()
    papers: Sequence[tuple[Paper, str]] = [*((Paper.RECOVERY, str(copy)) for copy in copies), (Paper.CARD, "")]
    pictures = []
    for paper, copy in papers:
        facts = Facts(
            site,
            request.language,
            datetime.datetime.now().astimezone(),
            values={
                **request.values,
                "shows": "yes" if secrets.card.view else "no",
                "key_number": key_number(secrets.recipient),
                "copy": copy,
            },
            replaces=replaces,
            own_texts=own_texts(site),
            secret=Secret(
                groups=secrets.groups,
                recovery_qr=recovery.qr_text(secrets.groups) if secrets.groups else "",
                card_qr=secrets.card.qr_text(),
            ),
        )
        composed = compose(paper, facts)
        pictures.append(draw_paper(composed, site.printer.width_mm))
    return pictures


def main(arguments: Sequence[str]) -> int:
    """Run for one client: parent's process id, the client's socket, the device's shared memory."""
    parent_pid, socket_number, device_number = (int(argument) for argument in arguments)
    die_with_parent(parent_pid)
    keep_memory_private()
    order = msgspec.json.decode(sys.stdin.buffer.read(), type=Order)
    start_qt()
    device = Device(order.site.printer, device_number)
    sock = socket.socket(fileno=socket_number)
    try:
        connection = wire.Connection(sock)
        if isinstance(order.request, Print):
            print_linked(connection, order, order.request, device)
        else:
            serve_client(connection, order.site, order.request, device)
    except (wire.HelperGone, wire.HelperLate, wire.NotAMessage):
        return 0
    return 0


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)
