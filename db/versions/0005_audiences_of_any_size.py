"""Whose tokens are written down, so that an audience is frozen without looking for each.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the tables."""
    op.add_column(
        "reader",
        sa.Column("granted", sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=""),
    )
