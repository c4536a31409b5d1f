"""Papers on their way from the relay to a provider: who takes one, and what became of it. All of it in the database.

An errand is written down as *sending* before a byte leaves. Whoever finds it so after a kill knows only that it may
have arrived: it is asked about where the provider can be asked, and else shown to a person, never sent again blindly.
"""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, RowMapping, and_, delete, insert, or_, select, update

from kiosk.domain import Fault
from kiosk.profile import REFUSAL_HEADER
from kiosk.vault.database import deposits, reading, writing
from kiosk.vault.marks import rfc3339
from kiosk.vault.prepared import Row
from kiosk.vault.receipts import sign_receipt
from kiosk.vault.refusal import Refusal
from kiosk.vault.relay_tables import errands, links
from kiosk.vault.settings import Vault
from kiosk.vault.upstreams import Put

LEASE_S = 1800.0
"""Longer than one errand's requests: a token, a try, another token, another try (`upstreams.SEND_S`)."""
_STATUS = {
    Fault.TYPE_REFUSED: (415, "unsupported_type", "The provider does not take this kind of file."),
    Fault.TOO_LARGE: (413, "too_large", "The document is too large for the provider."),
    Fault.VAULT_FULL: (507, "quota", "There is no room left in the provider's vault."),
    Fault.OUTCOME_UNKNOWN: (410, "outcome_unknown", "Nobody knows whether the provider has the document; look there."),
}
_NO = (403, "access_denied", "The provider does not take this document.")


class Fate(StrEnum):
    """What became of an errand so far."""

    WAITING = "waiting"
    SENDING = "sending"
    ASKING = "asking"
    UNKNOWN = "unknown"
    DONE = "done"
    REFUSED = "refused"


_IN_HAND = (Fate.SENDING, Fate.ASKING)
_OPEN = (*_IN_HAND, Fate.UNKNOWN, Fate.WAITING)


@dataclass(frozen=True)
class Claim:
    """One try at an errand: it holds until somebody else settles that try, or begins the next."""

    deposit: str
    tries: int


@dataclass(frozen=True)
class Errand(Claim):
    """One paper to bring, or to ask about, with what is known of it."""

    deposit_id: str
    account: str
    sha256: str
    category: str
    statement: str
    taken_at: float
    asks: bool
    """True when it may be there already: ask first."""


def hand_over(connection: Connection, vault: Vault, row: Row) -> bool:
    """Make a whole deposit an errand when its account is a link; say whether it is one."""
    upstream = connection.execute(
        select(links.c.upstream).where(links.c.account == row["account"])
    ).scalar_one_or_none()
    if upstream is None:
        return False
    now = vault.clock()
    connection.execute(
        insert(errands).values(
            deposit=row["id"],
            account=row["account"],
            upstream=upstream,
            state=Fate.WAITING,
            not_before=now,
            taken_at=now,
        )
    )
    connection.execute(update(deposits).where(deposits.c.id == row["id"]).values(state="held"))
    return True


def take(vault: Vault, upstream: str) -> Errand | None:
    """Claim the next errand for a provider; None when there is none to do now."""
    now = vault.clock()
    with writing(vault.database) as connection:
        row = (
            connection.execute(
                select(deposits, errands.c.state.label("fate"), errands.c.tries, errands.c.taken_at)
                .join(errands, errands.c.deposit == deposits.c.id)
                .where(
                    errands.c.upstream == upstream,
                    errands.c.state.in_((Fate.WAITING, Fate.ASKING)),
                    errands.c.not_before <= now,
                    errands.c.lease_until <= now,
                )
                .order_by(errands.c.not_before)
                .limit(1)
            )
            .mappings()
            .first()
        )
        if row is None:
            return None
        asks = row["fate"] == Fate.ASKING
        values: dict[str, object] = {"lease_until": now + LEASE_S, "tries": row["tries"] + 1}
        if not asks:
            values["state"] = Fate.SENDING
        connection.execute(update(errands).where(errands.c.deposit == row["id"]).values(values))
    return Errand(
        deposit=row["id"],
        deposit_id=row["deposit_id"],
        account=row["account"],
        sha256=row["sha256"],
        category=row["category"],
        statement=row["statement"],
        taken_at=row["taken_at"],
        tries=row["tries"] + 1,
        asks=asks,
    )


def next_at(vault: Vault, upstream: str) -> float | None:
    """Return when the next errand for a provider may be due (Unix seconds), None when none waits."""
    with reading(vault.database) as connection:
        rows = connection.execute(
            select(errands.c.not_before, errands.c.lease_until).where(
                errands.c.upstream == upstream, errands.c.state.in_((Fate.WAITING, Fate.SENDING, Fate.ASKING))
            )
        ).all()
    return min((max(not_before, lease_until) for not_before, lease_until in rows), default=None)


def delivered(vault: Vault, claim: Claim, put: Put) -> bool:
    """Write the receipt down with the provider's id, then erase the sealed bytes; False when another try counts.

    Who knows that it is there is believed also when the lease is over, as long as nobody has begun another try.
    """
    with writing(vault.database) as connection:
        settled = _settle(connection, claim, _OPEN, Fate.DONE, upstream_id=put.id, doubt=put.doubt)
        if settled:
            _write_receipt(connection, vault, claim.deposit, put)
    if settled:
        vault.files.erase(claim.deposit)
    return settled


def refused(vault: Vault, claim: Claim, fault: Fault) -> bool:
    """The provider surely does not have it and will not take it: erase the sealed bytes, unless another try counts."""
    return _refused_from(_IN_HAND, vault, claim, fault)


def put_back(vault: Vault, claim: Claim, pause_s: float) -> bool:
    """The provider surely does not have it: try again after a pause, unless another try counts."""
    with writing(vault.database) as connection:
        return _settle(connection, claim, _IN_HAND, Fate.WAITING, not_before=vault.clock() + pause_s)


def ask_later(vault: Vault, claim: Claim, pause_s: float) -> bool:
    """It may have arrived: ask the provider after a pause, unless another try counts."""
    with writing(vault.database) as connection:
        return _settle(connection, claim, _IN_HAND, Fate.ASKING, not_before=vault.clock() + pause_s)


def unknown(vault: Vault, claim: Claim) -> bool:
    """It may have arrived, and nobody can be asked: it goes on the list, unless another try counts."""
    with writing(vault.database) as connection:
        settled = _settle(connection, claim, _IN_HAND, Fate.UNKNOWN, fault=Fault.OUTCOME_UNKNOWN.value)
        if settled:
            connection.execute(update(deposits).where(deposits.c.id == claim.deposit).values(state="doubtful"))
    return settled


def send_again(vault: Vault, deposit: str) -> None:
    """Somebody looked, and it is not there: bring it again. Raises Refusal 404 when it is not on the list."""
    with writing(vault.database) as connection:
        _settle(connection, _listed(connection, deposit), (Fate.UNKNOWN,), Fate.WAITING, not_before=vault.clock())
        connection.execute(update(deposits).where(deposits.c.id == deposit).values(state="held"))


def found_there(vault: Vault, deposit: str, upstream_id: str) -> None:
    """Somebody looked, and it is there: give its receipt. Raises Refusal 404 when it is not on the list."""
    put = Put(upstream_id)
    with writing(vault.database) as connection:
        _settle(connection, _listed(connection, deposit), (Fate.UNKNOWN,), Fate.DONE, upstream_id=put.id)
        _write_receipt(connection, vault, deposit, put)
    vault.files.erase(deposit)


def doubt_settled(vault: Vault, deposit: str) -> None:
    """Somebody looked into what was not sure beside the deposit. Raises Refusal 404 when nothing was."""
    with writing(vault.database) as connection:
        here = errands.c.deposit == deposit, errands.c.doubt != ""
        if connection.execute(update(errands).where(*here).values(doubt="")).rowcount != 1:
            raise _not_listed()


def doubtful(vault: Vault, account: str | None = None) -> list[RowMapping]:
    """Return what somebody has to look into, oldest first: of one link, or of all."""
    query = select(errands).where((errands.c.state == Fate.UNKNOWN) | (errands.c.doubt != "")).order_by("taken_at")
    if account is not None:
        query = query.where(errands.c.account == account)
    with reading(vault.database) as connection:
        return list(connection.execute(query).mappings())


def lapsed(vault: Vault, upstream: str, *, after_start: bool = False) -> list[Claim]:
    """Return what somebody was sending who is no more: whose lease is over, or all of it right after a start.

    Right after a start that is what somebody was asking about too, else it would wait until their lease is over.
    """
    now = vault.clock()
    in_hand = and_(errands.c.state.in_(_IN_HAND), errands.c.lease_until > now)
    over = and_(errands.c.state == Fate.SENDING, errands.c.lease_until <= now)
    query = select(errands.c.deposit, errands.c.tries).where(
        errands.c.upstream == upstream, or_(in_hand, over) if after_start else over
    )
    with reading(vault.database) as connection:
        return [Claim(*row) for row in connection.execute(query)]


def doubt_waiting(connection: Connection) -> None:
    """In a copy, what waited may have been brought since: it is as if somebody had been sending it who is no more."""
    waiting = update(errands).where(errands.c.state == Fate.WAITING)
    connection.execute(waiting.values(state=Fate.SENDING, lease_until=0.0))


def let_go(vault: Vault, before: float) -> None:
    """Erase what has been on the list since before a moment, and nobody decided about."""
    old = errands.c.state == Fate.UNKNOWN, errands.c.taken_at <= before
    with reading(vault.database) as connection:
        claims = [Claim(*row) for row in connection.execute(select(errands.c.deposit, errands.c.tries).where(*old))]
    for claim in claims:
        _refused_from((Fate.UNKNOWN,), vault, claim, Fault.OUTCOME_UNKNOWN)


def forget_settled(vault: Vault, before: float) -> None:
    """Forget what was brought, refused or dropped before a moment, unless somebody has to look into something yet.

    Until then a kiosk that lost the receipt is told again what became of its deposit.
    """
    over = or_(
        and_(deposits.c.state == "brought", deposits.c.kept_at <= before),
        and_(deposits.c.state.in_(("refused", "dropped")), deposits.c.capability_expires_at <= before),
    )
    doubted = select(errands.c.deposit).where(errands.c.doubt != "")
    with writing(vault.database) as connection:
        old = list(connection.execute(select(deposits.c.id).where(over, deposits.c.id.not_in(doubted))).scalars())
        connection.execute(delete(errands).where(errands.c.deposit.in_(old)))
        connection.execute(delete(deposits).where(deposits.c.id.in_(old)))


def refusal_of(connection: Connection, deposit: str) -> Refusal:
    """Return how a kiosk is told of a deposit that was refused, or whose fate nobody knows."""
    fault = connection.execute(select(errands.c.fault).where(errands.c.deposit == deposit)).scalar_one_or_none()
    status, error, sentence = _STATUS.get(Fault(fault), _NO) if fault else _NO
    return Refusal(status, error, sentence, headers={REFUSAL_HEADER: error})


def forget_errand(connection: Connection, deposit: str) -> None:
    """Forget an errand, so that its deposit may begin anew."""
    connection.execute(delete(errands).where(errands.c.deposit == deposit))


def _refused_from(before: tuple[Fate, ...], vault: Vault, claim: Claim, fault: Fault) -> bool:
    with writing(vault.database) as connection:
        settled = _settle(connection, claim, before, Fate.REFUSED, fault=fault.value)
        if settled:
            connection.execute(update(deposits).where(deposits.c.id == claim.deposit).values(state="refused"))
    if settled:
        vault.files.erase(claim.deposit)
    return settled


def _write_receipt(connection: Connection, vault: Vault, deposit: str, put: Put) -> None:
    row = connection.execute(select(deposits).where(deposits.c.id == deposit)).mappings().one()
    upstream = connection.execute(select(errands.c.upstream).where(errands.c.deposit == deposit)).scalar_one()
    now = vault.clock()
    claims = {
        "iss": vault.issuer,
        "id": put.id,
        "deposit_id": row["deposit_id"],
        "sha256": row["sha256"],
        "at": rfc3339(now),
        "kept_by": upstream,
    }
    receipt = sign_receipt(vault.keys, claims)
    connection.execute(
        update(deposits).where(deposits.c.id == deposit).values(state="brought", kept_at=now, receipt=receipt)
    )


def _settle(connection: Connection, claim: Claim, before: tuple[Fate, ...], fate: Fate, **values: object) -> bool:
    """Write a fate down if that try still counts and its fate was one of `before`; say whether it did."""
    settled = {"state": fate, "lease_until": 0.0, "fault": "", **values}
    here = errands.c.deposit == claim.deposit, errands.c.tries == claim.tries, errands.c.state.in_(before)
    return connection.execute(update(errands).where(*here).values(settled)).rowcount == 1


def _listed(connection: Connection, deposit: str) -> Claim:
    here = errands.c.deposit == deposit, errands.c.state == Fate.UNKNOWN
    row = connection.execute(select(errands.c.deposit, errands.c.tries).where(*here)).first()
    if row is None:
        raise _not_listed()
    return Claim(*row)


def _not_listed() -> Refusal:
    return Refusal(404, "not_found", "No paper of this name waits for somebody to look.")
