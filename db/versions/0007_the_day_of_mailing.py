"""The day of mailing: who gets an issue first, what comes back of it, what was looked at.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_TEXT = sqlmodel.sql.sqltypes.AutoString()


def upgrade() -> None:
    """Change the tables."""
    for name in ("looked", "first_out", "resumed"):
        op.add_column("issue", sa.Column(name, sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    op.add_column("issue", sa.Column("faults", _TEXT, nullable=False, server_default=""))
    op.add_column("issue", sa.Column("canary", sa.Integer(), nullable=True))
    op.create_table(
        "canary",
        sa.Column("issue_id", sa.Integer(), nullable=False),
        sa.Column("reader_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"]),
        sa.ForeignKeyConstraint(["reader_id"], ["reader.id"]),
        sa.PrimaryKeyConstraint("issue_id", "reader_id"),
    )
    op.create_table(
        "setback",
        sa.Column("issue_id", sa.Integer(), nullable=False),
        sa.Column("reader_id", sa.Integer(), nullable=False),
        sa.Column("kind", _TEXT, nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"]),
        sa.ForeignKeyConstraint(["reader_id"], ["reader.id"]),
        sa.PrimaryKeyConstraint("issue_id", "reader_id"),
    )
    op.create_index("setback_of", "setback", ["issue_id", "kind", "at"])
