"""One view of one stored document for an agent: fetched sealed, written down first, never kept here."""

import hashlib

import msgspec

from kiosk import wire
from kiosk.agents.views import ACTS
from kiosk.domain import Category, Fault
from kiosk.fault import VaultError
from kiosk.messages import FetchStored, StoredFetched
from kiosk.profile import AGE_MAGIC, VIEW_TYPE
from kiosk.profile import View as Claims
from kiosk.upload.machine import Machine
from kiosk.upload.statement import timestamp
from kiosk.upload.vaults import View, ViewingVault
from kiosk.wire import Connection


def fetch(machine: Machine, connection: Connection, asked: FetchStored) -> None:
    """Answers one FetchStored; every try is a line in the journal. Raises VaultError."""
    act = ACTS[asked.purpose]
    facts = {"category": asked.category.value}
    try:
        badge = machine.agents.actor(asked.agent, act)
        facts["agent"] = badge
        with wire.alive(connection):
            view, sealed = _fetched(machine, asked, badge)
    except VaultError as error:
        machine.journal.record(act.value, error.fault.value, asked.vault, facts)
        raise
    about = {"document": view.document.id, "sha256": hashlib.sha256(sealed).hexdigest()}
    machine.journal.record(act.value, vault=asked.vault, facts={**facts, **about})
    document = view.document
    reply = StoredFetched(document.id, document.category, document.at, document.statement)
    connection.send(reply, [wire.memory(sealed, "sealed")])


def _fetched(machine: Machine, asked: FetchStored, badge: str) -> tuple[View, bytes]:
    if not badge:
        raise VaultError(Fault.LOGIN_DENIED, "A stored document is for an agent's eyes only.")
    if asked.purpose == "show" and asked.category is not Category.IDENTITY:
        raise VaultError(Fault.LOGIN_DENIED, "Only an identity document is shown.")
    vault = machine.vaults.get(asked.vault)
    if not isinstance(vault, ViewingVault):
        raise VaultError(Fault.VAULT_REFUSED, "This vault shows nothing.")
    view = vault.begin_view(asked.code, asked.pin, asked.category, asked.purpose)
    site = machine.site.site
    claims = Claims(
        document=view.document.id,
        purpose=asked.purpose,
        at=timestamp(),
        site=site.name,
        structure=site.structure,
        agent=badge,
    )
    sealed = vault.fetch_view(view, machine.key.sign(VIEW_TYPE, msgspec.json.encode(claims)))
    if not sealed.startswith(AGE_MAGIC):
        raise VaultError(Fault.VAULT_REFUSED, "The vault gave something that is not sealed.")
    return view, sealed
