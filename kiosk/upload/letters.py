"""Letters at an agent's desk: a person lets the structure put them in with card and PIN; nothing of it stays here."""

from kiosk import wire
from kiosk.agents.roles import Act
from kiosk.domain import Fault
from kiosk.fault import Busy, ReplyLost, TurnedAway, VaultError
from kiosk.messages import AskLetterbox, LetterboxGiven
from kiosk.upload.logins import revoke
from kiosk.upload.machine import Machine
from kiosk.upload.office import slip
from kiosk.upload.vaults import Access, LetterVault
from kiosk.wire import Connection


def ask(machine: Machine, connection: Connection, asked: AskLetterbox) -> None:
    """Answers one AskLetterbox; every try is a line in the journal.

    Raises VaultError: OUTCOME_UNKNOWN where the letterbox may stand in the vault, and no slip of it comes out.
    """
    facts: dict[str, str] = {}
    try:
        facts["agent"] = machine.agents.actor(asked.agent, Act.LETTERS)
        if not facts["agent"]:
            raise VaultError(Fault.LOGIN_DENIED, "Letters are agreed on with an agent only.")
        with wire.alive(connection):
            given = _slip(machine, asked)
        if connection.hung_up():
            raise _unknown("Nobody waits for the slip any more.")
    except VaultError as error:
        machine.journal.record(Act.LETTERS.value, error.fault.value, asked.vault, facts)
        raise
    machine.journal.record(Act.LETTERS.value, vault=asked.vault, facts=facts)
    connection.send(LetterboxGiven(given))


def _slip(machine: Machine, asked: AskLetterbox) -> str:
    vault = machine.vaults.get(asked.vault)
    if not isinstance(vault, LetterVault):
        raise VaultError(Fault.VAULT_REFUSED, "This vault does not let structures put papers in.")
    access = _opened(vault, asked)
    try:
        return slip.to_text(access.letterbox, vault.account_hint(access).recipients)
    except VaultError as error:
        raise _unknown(error.sentence) from error
    finally:
        revoke(vault, access)


def _opened(vault: LetterVault, asked: AskLetterbox) -> Access:
    try:
        return vault.letterbox_by_card(asked.code, asked.pin)
    except TurnedAway:
        raise
    except (ReplyLost, Busy) as error:
        raise _unknown(error.sentence) from error


def _unknown(why: str) -> VaultError:
    return VaultError(Fault.OUTCOME_UNKNOWN, f"The person's yes may stand in the vault: {why}")
