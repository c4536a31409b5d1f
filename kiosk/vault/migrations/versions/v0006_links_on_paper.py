"""A take-away's link on the kiosk's paper, and the person whose card ends it."""

from alembic import op
from sqlalchemy import Column, String

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the columns."""
    op.add_column("device_logins", Column("link_recipient", String))
    for name in ("sealed_link", "person"):
        op.add_column("takeaways", Column(name, String))
    op.create_index("ix_takeaways_person", "takeaways", ["person"])
