"""The table of letterboxes: which structure may put papers into whose vault, since when, until when."""

from sqlalchemy import Column, Float, String, Table

from kiosk.vault.database import metadata

letterboxes = Table(
    "letterboxes",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False, index=True),
    Column("structure", String, nullable=False),
    Column("login", String, nullable=False),
    Column("made_at", Float, nullable=False),
    Column("ended_at", Float),
)
