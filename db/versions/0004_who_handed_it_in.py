"""Who handed a mail in, whether it was meant for us, and which mail it repeats.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the tables."""
    op.add_column(
        "inbound", sa.Column("greeting", sqlmodel.sql.sqltypes.AutoString(), nullable=True)
    )
    op.add_column(
        "inbound", sa.Column("addressed", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("inbound", sa.Column("repeat_of", sa.Integer(), nullable=True))
    op.create_index("ix_inbound_repeat_of", "inbound", ["repeat_of"])
    op.create_index("inbound_unseen", "inbound", ["state", "tries", "id"])
