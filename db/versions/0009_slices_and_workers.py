"""Several workers share an issue: its slices, and who lives.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_TEXT = sqlmodel.sql.sqltypes.AutoString()
_IN_HAND = sa.text("fate = 'in_hand'")


def upgrade() -> None:
    """Change the tables."""
    op.create_table(
        "worker",
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("until", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "slice",
        sa.Column("issue_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("worker", _TEXT, nullable=True),
        sa.Column("next_try", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"]),
        sa.PrimaryKeyConstraint("issue_id", "first"),
    )
    op.create_index("slice_due", "slice", ["issue_id", "next_try", "first"])
    op.create_index("slice_worker", "slice", ["worker"])
    if op.get_bind().dialect.name == "postgresql":
        from mailbot.dispatch.queue import installed  # noqa: PLC0415 -- slow to load

        op.get_bind().exec_driver_sql(installed())
    # What is on its way goes on in one piece; so does what goes first, where that was chosen.
    op.execute(
        "INSERT INTO slice (issue_id, first, last, next_try)"
        " SELECT id, 1, ceiling, frozen FROM issue WHERE state = 'mailing' AND ceiling > 0"
    )
    op.execute(
        "INSERT INTO slice (issue_id, first, last, next_try)"
        " SELECT id, 0, ceiling, frozen FROM issue"
        " WHERE state IN ('freezing', 'canary', 'halted') AND canary IS NOT NULL"
    )
    op.drop_index("delivery_due", "delivery")
    op.create_index(
        "delivery_in_hand",
        "delivery",
        ["worker"],
        sqlite_where=_IN_HAND,
        postgresql_where=_IN_HAND,
    )
