"""The table of invitations to open a vault; nothing in it says who used one, or for which vault."""

from sqlalchemy import Column, Float, String, Table

from kiosk.vault.database import metadata

openings = Table(
    "openings",
    metadata,
    Column("hash", String, primary_key=True),
    Column("expires_at", Float, nullable=False),
    Column("change", String, index=True),
    Column("used", String),
)
