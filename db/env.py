"""Alembic's entry: migrates over the connection it is handed; it opens none of its own."""

from alembic import context
from sqlmodel import SQLModel

from mailbot import tables  # noqa: F401 -- the tables register themselves

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,  # SQLite cannot alter most things in place
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
