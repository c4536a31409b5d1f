"""What is written down about a person of a relay, as their own phone shows it: moments and vaults, no kind of paper."""

from sqlalchemy import Connection, select

from kiosk.vault.database import deposits
from kiosk.vault.marks import moment_shown
from kiosk.vault.relay_tables import errands, links

_SAID = {"brought": "brought", "refused": "refused", "dropped": "refused", "doubtful": "doubt", "held": "waiting"}


def history_of(connection: Connection, person: str) -> list[dict[str, str]]:
    """Return each event with its moment and provider, newest first.

    Links and their ends stay as long as the person; papers as long as the relay remembers them (`keep_days`).
    """
    mine = list(connection.execute(select(links).where(links.c.person == person)).mappings())
    papers = connection.execute(
        select(errands.c.upstream, errands.c.taken_at, deposits.c.state, deposits.c.kept_at)
        .join(deposits, deposits.c.id == errands.c.deposit)
        .where(errands.c.account.in_([link["account"] for link in mine]))
    ).mappings()
    happened = [
        *((link["made_at"], link["upstream"], "by_agent" if link["agent"] else "by_self") for link in mine),
        *((link["ended_at"], link["upstream"], "ended") for link in mine if link["ended_at"]),
        *((row["kept_at"] or row["taken_at"], row["upstream"], _SAID[row["state"]]) for row in papers),
    ]
    return [
        {"at": moment_shown(at), "provider": provider, "what": what}
        for at, provider, what in sorted(happened, reverse=True)
    ]
