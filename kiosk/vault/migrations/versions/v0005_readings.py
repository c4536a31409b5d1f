"""When its owner read a vault."""

from alembic import op
from sqlalchemy import Column, Float, Integer, MetaData, String, Table

revision = "0005"
down_revision = "0004"

metadata = MetaData()

Table(
    "readings",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("account", String, nullable=False, index=True),
    Column("what", String, nullable=False),
    Column("deposit", String),
    Column("at", Float, nullable=False),
)


def upgrade() -> None:
    """Make the table."""
    metadata.create_all(op.get_bind())
