"""Deposits in the database and on the disk: created, received, kept, or dropped."""

import hashlib
import logging
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import BinaryIO, NoReturn

from sqlalchemy import Connection, bindparam, func, insert, select, update

from kiosk.profile import AGE_MAGIC, HASH_MISMATCH_STATUS
from kiosk.vault import rates
from kiosk.vault.database import deposits, reading, writing
from kiosk.vault.errands import forget_errand, hand_over, refusal_of
from kiosk.vault.letterboxes import check_author
from kiosk.vault.marks import digest, rfc3339
from kiosk.vault.prepared import Prepared, Row
from kiosk.vault.receipts import sign_receipt
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.shares import begin_share, wish_in
from kiosk.vault.tokens import Grant, Shown, grant_of_token
from kiosk.vault.views import forget_view_of, note_recipient
from kiosk.vault.wanted import Wanted

log = logging.getLogger(__name__)

_BLOCK = 1024 * 1024

_BY_DEPOSIT_ID = Prepared(
    select(deposits).where(deposits.c.account == bindparam("account"), deposits.c.deposit_id == bindparam("deposit_id"))
)
_BY_CAPABILITY = Prepared(select(deposits).where(deposits.c.capability_hash == bindparam("hash")))
_BY_ID = Prepared(select(deposits).where(deposits.c.id == bindparam("id")))
_TAKEN = Prepared(
    select(func.coalesce(func.sum(deposits.c.size), 0).label("taken")).where(
        deposits.c.account == bindparam("account"),
        *(deposits.c.state != over for over in ("dropped", "refused", "brought")),
    )
)
_NEW = Prepared(insert(deposits))
_KEPT = Prepared(
    update(deposits)
    .where(deposits.c.id == bindparam("this"), deposits.c.offset == bindparam("was"), deposits.c.state == "arriving")
    .values({name: bindparam(name) for name in ("state", "kept_at", "receipt", "offset")})
)


Note = Callable[[Connection], None]


def _nothing(_: Connection) -> None:
    """Note nothing more."""


@dataclass(frozen=True)
class Upload:
    """One deposit as tus sees it; `size` and `offset` in bytes."""

    id: str
    size: int
    offset: int
    state: str
    sha256: str
    receipt: str
    expires_at: float
    row: Row = field(repr=False, compare=False)
    """As it was found: what never changes of it is good for as long as it arrives."""

    @property
    def kept(self) -> bool:
        """True when the receipt was given: the bytes are here, or with their provider."""
        return self.state in {"kept", "brought"}

    @property
    def arriving(self) -> bool:
        """True while bytes may come."""
        return self.state == "arriving"


def begin_upload(connection: Connection, vault: Vault, shown: Shown, wanted: Wanted | Refusal) -> Upload | Refusal:
    """Return the upload of a `deposit_id` for who shows a token: a new one, or the one that there is already.

    `wanted` may be what is wrong with it: who may not deposit is not told. What is refused for the deposit's sake is
    returned and not raised, so that it stays written that the token's proof was used; raises Refusal 401 for a token
    that is not good.
    """
    grant = grant_of_token(connection, vault, shown)
    try:
        vault.rates.count(rates.DEPOSIT_BY_KIOSK, grant.kiosk.kid)
        return wanted if isinstance(wanted, Refusal) else _created(connection, vault, grant, wanted)
    except Refusal as refusal:
        return refusal


def _created(connection: Connection, vault: Vault, grant: Grant, wanted: Wanted) -> Upload:
    """Raises Refusal before anything is written."""
    said = wanted.said_by(grant.kiosk)
    wish_in(said)
    check_author(said, grant)
    if wanted.size > vault.limits.max_deposit_bytes:
        raise Refusal(413, "too_large", "This document is too large for this vault.")
    named = {"account": grant.account, "deposit_id": wanted.deposit_id}
    row = _BY_DEPOSIT_ID.first(connection, named)
    if row is not None and row["state"] == "doubtful":
        raise refusal_of(connection, row["id"])
    if row is not None and row["state"] not in {"dropped", "refused"}:
        return _again(connection, vault, row, wanted)
    if wanted.size > quota_left(connection, vault, grant.account):
        raise Refusal(507, "quota", "There is no room left in this vault.")
    return _insert(connection, vault, grant, wanted, replaces=row)


def quota_left(connection: Connection, vault: Vault, account: str) -> int:
    """Return how many bytes an account may still deposit; what is arriving counts in full."""
    row = _TAKEN.first(connection, {"account": account})
    assert row is not None
    return max(0, vault.limits.quota_bytes - int(row["taken"]))


def find_upload(vault: Vault, capability: str) -> Upload:
    """Return the upload of a capability; raise Refusal 404 when there is none, 410 when it came too late."""
    with reading(vault.database) as connection:
        return upload_of(connection, vault, capability)


def upload_of(connection: Connection, vault: Vault, capability: str) -> Upload:
    """Return what `find_upload` does, where there is a connection already."""
    row = _BY_CAPABILITY.first(connection, {"hash": digest(capability)})
    if row is None:
        raise Refusal(404, "not_found", "There is no such upload.")
    if row["state"] in {"refused", "doubtful"}:
        raise refusal_of(connection, row["id"])
    upload = _upload(row)
    if upload.state == "dropped" or (upload.arriving and upload.expires_at <= vault.clock()):
        raise _over()
    return upload


def record_offset(vault: Vault, upload: Upload, offset: int, note: Note = _nothing) -> Upload:
    """Write down how many bytes will last, and what else belongs to that; return the upload as it is then.

    Raises Refusal 409 when somebody else wrote to it meanwhile, or it is over.
    """
    here = deposits.c.id == upload.id, deposits.c.state == "arriving", deposits.c.offset == upload.offset
    with writing(vault.database) as connection:
        if connection.execute(update(deposits).where(*here).values(offset=offset)).rowcount != 1:
            raise written_elsewhere()
        note(connection)
    return replace(upload, offset=offset)


def keep(vault: Vault, upload: Upload) -> Upload:
    """Check a complete upload, and keep its bytes for good with a receipt, or until its provider has them.

    Returns the upload as it is then. Raises Refusal 460 when the hash differs and 415 when the bytes are not an age
    file; both drop the bytes.
    """
    with vault.files.in_hand(upload.id) as arrived:
        with reading(vault.database) as connection:
            row = _BY_ID.first(connection, {"id": upload.id})
        if row is None:
            raise _over()
        if row["state"] != "arriving":
            return _upload(row)
        _check(vault, upload, arrived)
        return _settle(vault, upload)


def check_whole(vault: Vault, upload: Upload, sha256: str) -> None:
    """Check, as `keep` does, an upload that came whole in one go; `sha256` is that of the bytes as written."""
    if upload.size < len(AGE_MAGIC):
        drop(vault, upload)
        raise _not_sealed()
    if sha256 != upload.sha256:
        drop(vault, upload)
        raise _other_bytes()


def _check(vault: Vault, upload: Upload, arrived: BinaryIO) -> None:
    begin = arrived.read(len(AGE_MAGIC))
    if begin != AGE_MAGIC:
        drop(vault, upload)
        raise _not_sealed()
    read = hashlib.sha256(begin)
    while block := arrived.read(_BLOCK):
        read.update(block)
    if read.hexdigest() != upload.sha256:
        drop(vault, upload)
        raise _other_bytes()


def _not_sealed() -> Refusal:
    return Refusal(415, "unsupported_type", "This vault takes sealed files (age) only.")


def drop(vault: Vault, upload: Upload) -> None:
    """Forget the bytes of an upload that still arrives; the same `deposit_id` may begin again."""
    with writing(vault.database) as connection:
        dropped = connection.execute(
            update(deposits)
            .where(deposits.c.id == upload.id, deposits.c.state == "arriving")
            .values(state="dropped", offset=0)
        )
    if dropped.rowcount == 1:
        vault.files.erase(upload.id)


def keep_complete(vault: Vault) -> None:
    """After a start: keep what had come whole when the server ended."""
    for upload in _arriving(vault):
        if upload.offset == upload.size:
            try:
                keep(vault, upload)
            except Refusal as refusal:
                log.warning("an upload that had come whole was not kept: %s", refusal.error)
            except FileNotFoundError:
                log.warning("an upload that had come whole has no bytes; it may begin again")
                drop(vault, upload)


def drop_late(vault: Vault) -> None:
    """Drop the uploads that did not end in time."""
    for upload in _arriving(vault):
        if upload.expires_at <= vault.clock():
            drop(vault, upload)


def _arriving(vault: Vault) -> list[Upload]:
    with reading(vault.database) as connection:
        rows = connection.execute(select(deposits).where(deposits.c.state == "arriving")).mappings().all()
    return [_upload(row) for row in rows]


def _again(connection: Connection, vault: Vault, row: Row, wanted: Wanted) -> Upload:
    if (row["sha256"], row["size"]) != (wanted.sha256, wanted.size):
        raise Refusal(409, "conflict", "This deposit_id is in use for other bytes.")
    expires_at = vault.clock() + vault.limits.capability_lifetime_s
    connection.execute(update(deposits).where(deposits.c.id == row["id"]).values(capability_expires_at=expires_at))
    return _upload({**row, "capability_expires_at": expires_at})


def _insert(connection: Connection, vault: Vault, grant: Grant, wanted: Wanted, replaces: Row | None) -> Upload:
    if replaces is not None:
        connection.execute(deposits.delete().where(deposits.c.id == replaces["id"]))
        forget_errand(connection, replaces["id"])
        forget_view_of(connection, replaces["id"])
    deposit = str(uuid.uuid4())
    values = {
        "id": deposit,
        "deposit_id": wanted.deposit_id,
        "account": grant.account,
        "kid": grant.kiosk.kid,
        "sha256": wanted.sha256,
        "category": wanted.category,
        "statement": wanted.statement,
        "size": wanted.size,
        "offset": 0,
        "state": "arriving",
        "capability_hash": digest(vault.keys.capability(deposit)),
        "capability_expires_at": vault.clock() + vault.limits.capability_lifetime_s,
        "kept_at": None,
        "receipt": "",
    }
    _NEW.change(connection, values)
    if not grant.letters:
        note_recipient(connection, vault, grant.account, deposit)
    return _upload(values)


def _settle(vault: Vault, upload: Upload) -> Upload:
    """Put checked bytes with the papers and write the receipt, or in the relay life make them an errand."""
    handed = hand_on(vault, upload)
    if handed is not None:
        return handed
    vault.files.keep(upload.id)
    receipt = new_receipt(vault, upload)
    with writing(vault.database) as connection:
        kept = write_receipt(connection, upload, receipt)
    return kept or forgotten(vault, upload)


def hand_on(vault: Vault, upload: Upload, note: Note = _nothing) -> Upload | None:
    """Make a whole upload an errand of the relay, its bytes where they are until the provider has them.

    Returns the upload as it is then; None in the embedded life, and when its account is no link.
    """
    if vault.relay is None:
        return None
    with writing(vault.database) as connection:
        row = _BY_ID.first(connection, {"id": upload.id})
        assert row is not None
        if row["state"] != "arriving":
            return _upload(row)
        if row["offset"] != upload.offset:
            raise written_elsewhere()
        if not hand_over(connection, vault, row):
            return None
        connection.execute(update(deposits).where(deposits.c.id == upload.id).values(offset=upload.size))
        note(connection)
    vault.relay.wake()
    return replace(upload, offset=upload.size, state="held")


@dataclass(frozen=True)
class Receipt:
    """A receipt that is signed and not yet written: nobody gets it before it is."""

    text: str
    at: float


def new_receipt(vault: Vault, upload: Upload) -> Receipt:
    """Sign the receipt of bytes that are with the papers; the database need not be held for that."""
    now = vault.clock()
    claims = {
        "iss": vault.issuer,
        "id": upload.id,
        "deposit_id": str(upload.row["deposit_id"]),
        "sha256": upload.sha256,
        "at": rfc3339(now),
    }
    return Receipt(sign_receipt(vault.keys, claims), now)


def write_receipt(connection: Connection, upload: Upload, receipt: Receipt, note: Note = _nothing) -> Upload | None:
    """Write the receipt of bytes that are with the papers; return the upload as it is then, None when it is over.

    `note` writes what else belongs to the last byte. Raises Refusal 409 when somebody else wrote to it meanwhile.
    """
    kept = {"state": "kept", "kept_at": receipt.at, "receipt": receipt.text, "offset": upload.size}
    if _KEPT.change(connection, {"this": upload.id, "was": upload.offset, **kept}) != 1:
        return _kept_before(connection, upload)
    note(connection)
    begin_share(connection, upload.row, receipt.at)
    return replace(upload, offset=upload.size, state="kept", receipt=receipt.text)


def _kept_before(connection: Connection, upload: Upload) -> Upload | None:
    """Return the upload if somebody else has kept it, None when it is over; raise Refusal 409 while it arrives."""
    row = _BY_ID.first(connection, {"id": upload.id})
    if row is not None and row["state"] == "arriving":
        raise written_elsewhere()
    return _upload(row) if row is not None and row["state"] == "kept" else None


def forgotten(vault: Vault, upload: Upload) -> NoReturn:
    """Erase the bytes of an upload that is over; raises Refusal 410."""
    vault.files.erase(upload.id)
    raise _over()


def written_elsewhere() -> Refusal:
    """Return what is said to who goes on from another offset than the upload's own: 409."""
    return Refusal(409, "conflict", "The upload is at another offset; ask by HEAD.")


def _other_bytes() -> Refusal:
    return Refusal(HASH_MISMATCH_STATUS, "hash_mismatch", "The bytes that came are not those announced.")


def _over() -> Refusal:
    return Refusal(410, "gone", "This upload is over; create it again.")


def _upload(values: Row) -> Upload:
    return Upload(
        id=str(values["id"]),
        size=int(str(values["size"])),
        offset=int(str(values["offset"])),
        state=str(values["state"]),
        sha256=str(values["sha256"]),
        receipt=str(values["receipt"]),
        expires_at=float(str(values["capability_expires_at"])),
        row=values,
    )
