"""The relay's tables: who is linked to which provider, and the papers on their way there."""

from sqlalchemy import Column, Float, Integer, LargeBinary, String, Table

from kiosk.vault.database import metadata

links = Table(
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
errands = Table(
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
consents = Table(
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
