"""Invitations to open a vault: which are good, held by a half-made account, used."""

from alembic import op
from sqlalchemy import Column, Float, MetaData, String, Table

revision = "0003"
down_revision = "0002"

metadata = MetaData()

Table(
    "openings",
    metadata,
    Column("hash", String, primary_key=True),
    Column("expires_at", Float, nullable=False),
    Column("change", String, index=True),
    Column("used", String),
)


def upgrade() -> None:
    """Make the table."""
    metadata.create_all(op.get_bind())
