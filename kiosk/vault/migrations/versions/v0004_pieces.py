"""The objects of a bucket, where sealed files are in object storage."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "pieces",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("deposit", sa.String, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("size", sa.Integer),
        sa.Column("named_at", sa.Float, nullable=False),
    )
    op.create_index("ix_pieces_deposit", "pieces", ["deposit"])
