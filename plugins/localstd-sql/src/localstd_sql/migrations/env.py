"""How alembic meets a database here: with a connection and a schema handed in by ``schema.py``."""

from alembic import context

given = context.config.attributes
context.configure(
    connection=given["connection"],
    version_table="localstd_revision",
    version_table_schema=given["schema"],
)
with context.begin_transaction():
    context.run_migrations()
