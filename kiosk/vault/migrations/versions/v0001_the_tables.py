"""The first tables: a new database, and one from before these steps, whose absent tables are made.

Such a database may also hold two tables that nothing reads any more.
"""

from alembic import op
from sqlalchemy import Boolean, Column, Float, Integer, LargeBinary, MetaData, String, Table, UniqueConstraint

revision = "0001"
down_revision = None

metadata = MetaData()

Table(
    "kiosks",
    metadata,
    Column("kid", String, primary_key=True),
    Column("client_id", String, nullable=False),
    Column("jwk", String, nullable=False),
    Column("site", String, nullable=False),
    Column("structure", String, nullable=False),
    Column("enrolled_at", Float, nullable=False),
    Column("revoked_at", Float),
)
Table(
    "invitations",
    metadata,
    Column("hash", String, primary_key=True),
    Column("structure", String, nullable=False),
    Column("expires_at", Float, nullable=False),
)
Table(
    "accounts",
    metadata,
    Column("id", String, primary_key=True),
    Column("handle", String, nullable=False, unique=True),
    Column("state", String, nullable=False),
    Column("recipient", String, nullable=False),
    Column("wrapped_identity", String, nullable=False),
    Column("verifier_hash", String, nullable=False, unique=True),
    Column("pin_hash", String, nullable=False),
    Column("consent", String, nullable=False),
    Column("opened_at", Float, nullable=False),
    Column("sign_in_failures", Integer, nullable=False, default=0),
    Column("sign_in_blocked_until", Float, nullable=False, default=0.0),
)
Table(
    "cards",
    metadata,
    Column("id", String, primary_key=True),
    Column("account", String, nullable=False, index=True),
    Column("secret", LargeBinary, nullable=False),
    Column("state", String, nullable=False),
    Column("tries_left", Integer, nullable=False),
)
Table(
    "changes",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("kid", String, nullable=False),
    Column("opens", Boolean, nullable=False),
    Column("card", String),
    Column("pin_hash", String, nullable=False),
    Column("expires_at", Float, nullable=False),
)
Table(
    "device_logins",
    metadata,
    Column("hash", String, primary_key=True),
    Column("user_code", String, nullable=False, unique=True),
    Column("kid", String, nullable=False),
    Column("match", String, nullable=False),
    Column("state", String, nullable=False),
    Column("account", String),
    Column("interval_s", Float, nullable=False),
    Column("polled_at", Float, nullable=False, default=0.0),
    Column("expires_at", Float, nullable=False),
)
Table(
    "tokens",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("kid", String, nullable=False),
    Column("jkt", String, nullable=False),
    Column("login", String),
    Column("expires_at", Float, nullable=False),
)
Table(
    "nonces",
    metadata,
    Column("hash", String, primary_key=True),
    Column("kid", String, nullable=False),
    Column("expires_at", Float, nullable=False),
)
Table(
    "used",
    metadata,
    Column("hash", String, primary_key=True),
    Column("expires_at", Float, nullable=False),
)
Table(
    "sessions",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("may_read", Boolean, nullable=False),
    Column("expires_at", Float, nullable=False),
)
Table(
    "takeaways",
    metadata,
    Column("account", String, primary_key=True),
    Column("hash", String, nullable=False, unique=True),
    Column("number", String, nullable=False),
    Column("recipient", String, nullable=False),
    Column("consent", String, nullable=False),
    Column("opens_left", Integer, nullable=False),
    Column("expires_at", Float, nullable=False),
)
Table(
    "deposits",
    metadata,
    Column("id", String, primary_key=True),
    Column("deposit_id", String, nullable=False),
    Column("account", String, nullable=False, index=True),
    Column("kid", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("category", String, nullable=False),
    Column("statement", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("capability_hash", String, nullable=False, unique=True),
    Column("capability_expires_at", Float, nullable=False),
    Column("kept_at", Float),
    Column("receipt", String, nullable=False, default=""),
    UniqueConstraint("account", "deposit_id"),
)

Table(
    "card_views",
    metadata,
    Column("card", String, primary_key=True),
    Column("recipient", String, nullable=False),
)
Table(
    "deposit_views",
    metadata,
    Column("deposit", String, primary_key=True),
    Column("recipient", String, nullable=False),
)
Table(
    "view_tokens",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("kid", String, nullable=False),
    Column("jkt", String, nullable=False),
    Column("deposit", String, nullable=False),
    Column("purpose", String, nullable=False),
    Column("expires_at", Float, nullable=False),
)
Table(
    "views",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("account", String, nullable=False, index=True),
    Column("deposit", String, nullable=False),
    Column("statement", String, nullable=False),
    Column("at", Float, nullable=False),
)
Table(
    "shares",
    metadata,
    Column("deposit", String, primary_key=True),
    Column("account", String, nullable=False, index=True),
    Column("structure", String, nullable=False),
    Column("until", Float),
)
Table(
    "links",
    metadata,
    Column("account", String, primary_key=True),
    Column("person", String, nullable=False, index=True),
    Column("upstream", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("grip", LargeBinary, nullable=False),
    Column("recipient", String, nullable=False),
    Column("identity", LargeBinary, nullable=False),
    Column("agent", String),
    Column("mandate", String),
    Column("made_at", Float, nullable=False),
    Column("chosen_at", Float, nullable=False),
    Column("ended_at", Float),
)
Table(
    "errands",
    metadata,
    Column("deposit", String, primary_key=True),
    Column("account", String, nullable=False, index=True),
    Column("upstream", String, nullable=False, index=True),
    Column("state", String, nullable=False),
    Column("fault", String, nullable=False, default=""),
    Column("doubt", String, nullable=False, default=""),
    Column("tries", Integer, nullable=False, default=0),
    Column("not_before", Float, nullable=False),
    Column("lease_until", Float, nullable=False, default=0.0),
    Column("taken_at", Float, nullable=False),
    Column("upstream_id", String, nullable=False, default=""),
)
Table(
    "consents",
    metadata,
    Column("hash", String, primary_key=True),
    Column("browser", String, nullable=False),
    Column("upstream", String, nullable=False),
    Column("person", String),
    Column("user_code", String, nullable=False),
    Column("secret", LargeBinary, nullable=False),
    Column("expires_at", Float, nullable=False),
)


def upgrade() -> None:
    """Make what is absent."""
    metadata.create_all(op.get_bind())
    for left in ("enrolment_codes", "about"):
        op.drop_table(left, if_exists=True)
