"""Who takes how much: of the room for mails, and of the answers.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TEXT = sqlmodel.sql.sqltypes.AutoString()


def upgrade() -> None:
    """Change the tables."""
    for table, names in (
        ("inbound", ("network", "organization")),
        ("letter", ("mailbox", "organization")),
    ):
        for name in names:
            op.add_column(table, sa.Column(name, _TEXT, nullable=False, server_default=""))
    for name in ("size", "turn"):
        op.add_column("inbound", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    # Near enough for the days that caps look back.
    op.execute("UPDATE letter SET mailbox = lower(recipient)")
    op.drop_index("inbound_state", "inbound")
    op.create_index(
        "inbound_state", "inbound", ["state", "turn", "next_try", "tries", "organization"]
    )
    op.drop_index("ix_inbound_received", "inbound")
    op.create_index("inbound_received", "inbound", ["received", "network", "organization", "size"])
    op.create_index("inbound_handled", "inbound", ["handled", "reason"])
    op.create_index("inbound_for_editor", "inbound", ["for_editor", "id"])
    op.create_index("letter_mailbox", "letter", ["mailbox", "created"])
    op.create_index("letter_organization", "letter", ["organization", "created"])
    op.drop_index("ix_letter_created", "letter")
    op.create_index("letter_created", "letter", ["created", "counts", "next_try"])
    op.create_index("mailbox_copy_inbound", "mailbox_copy", ["inbound_id"])
    op.create_index("token_expires", "token", ["expires"])
