"""Letterboxes: which structure may put papers into whose vault."""

from alembic import op
from sqlalchemy import Column, Float, MetaData, String, Table

revision = "0002"
down_revision = "0001"

metadata = MetaData()

Table(
    "letterboxes",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False, index=True),
    Column("structure", String, nullable=False),
    Column("login", String, nullable=False),
    Column("made_at", Float, nullable=False),
    Column("ended_at", Float),
)


def upgrade() -> None:
    """Make the table, where a program from before these steps has not."""
    metadata.create_all(op.get_bind())
