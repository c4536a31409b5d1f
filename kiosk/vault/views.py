"""One view of one document at a kiosk, on its owner's card, PIN and yes (open vault profile, section 11).

The vault cannot open what it gives: only the card's third part does, which the vault never had. What is given is
written down first, for the owner to read.
"""

from typing import Any

import msgspec
from joserfc import jws
from joserfc.errors import JoseError
from sqlalchemy import Connection, RowMapping, bindparam, delete, insert, or_, select

from kiosk.profile import SIGNATURE_ALGORITHM, VIEW_SCOPE, VIEW_TYPE, Token, View, ViewDocument
from kiosk.vault.database import card_views, cards, deposit_views, deposits, reading, view_tokens, views, writing
from kiosk.vault.dpop import check_proof
from kiosk.vault.kiosks import Kiosk, find_kiosk
from kiosk.vault.marks import digest, new_mark, rfc3339
from kiosk.vault.prepared import Prepared
from kiosk.vault.rates import VIEW_BY_ACCOUNT
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

PURPOSES = ("show", "print")
_VIEW_RECIPIENT = Prepared(
    select(card_views.c.recipient)
    .join(cards, cards.c.id == card_views.c.card)
    .where(cards.c.account == bindparam("account"), or_(cards.c.state == "active", cards.c.state == "locked"))
)


def gives_views(vault: Vault) -> bool:
    """Say whether cards show papers here: where the operator wants it, and never in a relay, which keeps none."""
    return vault.limits.view_lifetime_s > 0 and vault.relay is None


def view_recipient(connection: Connection, vault: Vault, account: str) -> str | None:
    """Return the recipient that the person's card opens, None when no card of theirs shows papers."""
    if not gives_views(vault):
        return None
    row = _VIEW_RECIPIENT.first(connection, {"account": account})
    return None if row is None else row["recipient"]


def note_recipient(connection: Connection, vault: Vault, account: str, deposit: str) -> None:
    """Write down which card's recipient a new deposit was sealed to, if to any."""
    recipient = view_recipient(connection, vault, account)
    if recipient is not None:
        connection.execute(insert(deposit_views).values(deposit=deposit, recipient=recipient))


def forbid_views(vault: Vault, account: str) -> None:
    """At the owner's word: no card of theirs shows anything any more, until another is made."""
    with writing(vault.database) as connection:
        mine = select(cards.c.id).where(cards.c.account == account)
        connection.execute(delete(card_views).where(card_views.c.card.in_(mine)))
        connection.execute(delete(view_tokens).where(view_tokens.c.account == account))


def check_wish(vault: Vault, purpose: str) -> None:
    """Raise Refusal `invalid_scope` unless this vault gives views for such a purpose."""
    if not gives_views(vault) or purpose not in PURPOSES:
        raise Refusal(400, "invalid_scope", "This vault gives no such view.")


def issue_view(
    vault: Vault, kiosk: Kiosk, connection: Connection, account: str, jkt: str, wanted: tuple[str, str]
) -> Token | None:
    """Return a token for one view of the newest document of a category, for a purpose; None when none may be viewed.

    `wanted` is category and purpose. Tokens for a former view die.
    """
    category, purpose = wanted
    row = _newest(connection, account, category, view_recipient(connection, vault, account))
    if row is None:
        return None
    token = new_mark()
    connection.execute(delete(view_tokens).where(view_tokens.c.account == account))
    connection.execute(
        insert(view_tokens).values(
            hash=digest(token),
            account=account,
            kid=kiosk.kid,
            jkt=jkt,
            deposit=row["id"],
            purpose=purpose,
            expires_at=vault.clock() + vault.limits.view_lifetime_s,
        )
    )
    document = ViewDocument(
        id=row["id"], category=row["category"], at=rfc3339(row["kept_at"]), statement=row["statement"]
    )
    return Token(
        access_token=token,
        token_type="DPoP",  # noqa: S106  a type, not a secret
        expires_in=vault.limits.view_lifetime_s,
        scope=VIEW_SCOPE,
        document=document,
    )


def use_view(vault: Vault, authorization: str | None, proof: str | None, path: str, statement: str) -> str:
    """Return the one document that a token is for; the token dies and the view is written down.

    Whatever takes the right to view away takes the token too. Raises Refusal 401 for a token that is not good (any
    more), 400 for a statement that this kiosk did not sign for it.
    """
    token, jkt = _shown_token(vault, authorization, proof, path)
    with reading(vault.database) as connection:
        row = _live(connection, vault, token, jkt)
        kiosk = find_kiosk(connection, row["kid"])
    if kiosk is None:
        raise _invalid_token("This kiosk was revoked.")
    _check_statement(statement, kiosk, row)
    vault.rates.count(VIEW_BY_ACCOUNT, row["account"])
    with writing(vault.database) as connection:
        row = _live(connection, vault, token, jkt)
        connection.execute(delete(view_tokens).where(view_tokens.c.hash == row["hash"]))
        connection.execute(
            insert(views).values(account=row["account"], deposit=row["deposit"], statement=statement, at=vault.clock())
        )
    deposit: str = row["deposit"]
    return deposit


def views_of(connection: Connection, account: str) -> dict[str, list[dict[str, str]]]:
    """Return each document's views, oldest first, as its owner reads them: when, where, by whose agent, what for."""
    found: dict[str, list[dict[str, str]]] = {}
    for row in connection.execute(select(views).where(views.c.account == account).order_by(views.c.id)).mappings():
        said = msgspec.json.decode(jws.extract_compact(row["statement"].encode()).payload, type=View)
        about = {"site": said.site, "structure": said.structure, "agent": said.agent, "purpose": said.purpose}
        found.setdefault(row["deposit"], []).append({"at": rfc3339(row["at"]), **about})
    return found


def forget_view_of(connection: Connection, deposit: str) -> None:
    """Forget that a document was sealed to a card; its trace goes with it."""
    connection.execute(delete(deposit_views).where(deposit_views.c.deposit == deposit))
    connection.execute(delete(view_tokens).where(view_tokens.c.deposit == deposit))
    connection.execute(delete(views).where(views.c.deposit == deposit))


def forget_views(connection: Connection, account: str) -> None:
    """Forget all that is known of an account's views, when its vault closes. Before its cards and deposits go."""
    theirs = select(deposits.c.id).where(deposits.c.account == account)
    cards_of = select(cards.c.id).where(cards.c.account == account)
    connection.execute(delete(deposit_views).where(deposit_views.c.deposit.in_(theirs)))
    connection.execute(delete(card_views).where(card_views.c.card.in_(cards_of)))
    for table in (view_tokens, views):
        connection.execute(delete(table).where(table.c.account == account))


def _newest(connection: Connection, account: str, category: str, recipient: str | None) -> RowMapping | None:
    """The newest document of a category in the account that its card opens."""
    if recipient is None:
        return None
    query = (
        select(deposits)
        .join(deposit_views, deposit_views.c.deposit == deposits.c.id)
        .where(deposits.c.account == account, deposits.c.state == "kept", deposit_views.c.recipient == recipient)
        .where(deposits.c.category == category)
    )
    return connection.execute(query.order_by(deposits.c.kept_at.desc())).mappings().first()


def _shown_token(vault: Vault, authorization: str | None, proof: str | None, path: str) -> tuple[str, str]:
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "dpop" or not token:
        raise _invalid_token("This needs a view token.")
    return token, check_proof(vault, proof, "POST", path, token)


def _live(connection: Connection, vault: Vault, token: str, jkt: str) -> RowMapping:
    here = view_tokens.c.hash == digest(token), view_tokens.c.expires_at > vault.clock()
    row = connection.execute(select(view_tokens).where(*here)).mappings().first()
    if row is None or row["jkt"] != jkt:
        raise _invalid_token("This view was used, or its time is over; ask for the card and the PIN again.")
    return row


def _check_statement(statement: str, kiosk: Kiosk, row: RowMapping) -> None:
    refused = "The statement of a view is signed by this kiosk, for this document and purpose, and names an agent."
    try:
        signed = jws.deserialize_compact(statement.encode(), kiosk.key, algorithms=[SIGNATURE_ALGORITHM, "EdDSA"])
        said = msgspec.json.decode(signed.payload, type=View)
    except (JoseError, ValueError) as error:
        raise Refusal(400, "invalid_statement", refused) from error
    claimed: tuple[Any, ...] = (signed.headers().get("typ"), said.document, said.purpose)
    if claimed != (VIEW_TYPE, row["deposit"], row["purpose"]) or not said.agent:
        raise Refusal(400, "invalid_statement", refused)


def _invalid_token(sentence: str) -> Refusal:
    headers = {"WWW-Authenticate": 'DPoP error="invalid_token", algs="ES256 EdDSA"'}
    return Refusal(401, "invalid_token", sentence, headers=headers)
