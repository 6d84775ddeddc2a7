"""Which mails may be answered by an editor, and which have been.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the tables."""
    op.add_column(
        "inbound", sa.Column("known", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column(
        "inbound",
        sa.Column(
            "answered_by", sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=""
        ),
    )
