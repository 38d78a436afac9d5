"""What standings and messages are found by quickly: place, number, last day, what waits."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_INDEXES = {
    "standing_place": ("standing", "place"),
    "standing_number": ("standing", "number"),
    "duty_due": ("duty", "due"),
    "message_waiting": ("message", "state", "recipient", "number"),
    "message_matter": ("message", "matter", "version"),
}
# What has no length of its own is indexed by its first characters, where a server asks for that.
_FIRST = {"place": 100, "recipient": 100}
_FIRST_OF_STANDING = {**_FIRST, "number": 100}


def upgrade() -> None:
    """Make the indexes that are not there."""
    schema = op.get_context().version_table_schema
    for name, (table, *columns) in _INDEXES.items():
        if f"localstd_{name}" in _there(table):
            continue  # made before a server without transactions for this was interrupted
        first = _FIRST_OF_STANDING if table == "standing" else _FIRST
        lengths = {column: first[column] for column in columns if column in first}
        op.create_index(
            f"localstd_{name}",
            f"localstd_{table}",
            columns,
            schema=schema,
            mysql_length=lengths,
            mariadb_length=lengths,
        )


def downgrade() -> None:
    """Take the indexes away."""
    schema = op.get_context().version_table_schema
    for name, (table, *_) in _INDEXES.items():
        if f"localstd_{name}" in _there(table):
            op.drop_index(f"localstd_{name}", f"localstd_{table}", schema=schema)


def _there(table: str) -> set[str | None]:
    schema = op.get_context().version_table_schema
    found = sa.inspect(op.get_bind()).get_indexes(f"localstd_{table}", schema=schema)
    return {one["name"] for one in found}
