"""A mailbox read over IMAP, the installations that may mail, what the relay calls a letter.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the tables."""
    op.create_table(
        "folder",
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("seen", sa.BigInteger(), nullable=False),
        sa.Column("known", sa.BigInteger(), nullable=False),
        sa.Column("since", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "installation",
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("adopted", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "mailbox_copy",
        sa.Column("folder", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("inbound_id", sa.Integer(), nullable=False),
        sa.Column("cleared", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["inbound_id"], ["inbound.id"]),
        sa.PrimaryKeyConstraint("folder", "uidvalidity", "uid"),
    )
    op.create_index("mailbox_copy_cleared", "mailbox_copy", ["cleared", "inbound_id"])
    # Not in a batch, which would copy the whole table: SQLite can add columns in place.
    op.add_column(
        "inbound", sa.Column("arrived", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True)
    )
    op.add_column(
        "inbound", sa.Column("old", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column(
        "inbound", sa.Column("junk", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column(
        "letter",
        sa.Column(
            "relay_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=""
        ),
    )
    op.create_index("ix_letter_relay_id", "letter", ["relay_id"])
    op.drop_index("delivery_due", "delivery")
    op.create_index("delivery_due", "delivery", ["issue_id", "fate", "next_try", "reader_id"])
