"""What an office keeps: its own row, records, standings with their duties, and the outbox."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql
from sqlalchemy.types import TypeEngine

from localstd_sql.schema import refuse_loss

revision = "0001"
down_revision = None

_NAME = 200  # characters, as localstd.notices.LONGEST_NAME
_HASH = 128
_INSTANT = 27


def upgrade() -> None:
    """Make the tables; where a server cannot undo half of it, the other half is made next time."""
    _office()
    _table(
        "record",
        sa.Column("position", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("matter", _text(_NAME), nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("kind", _text(_NAME), nullable=False),
        sa.Column("type", _text(_NAME), nullable=False),
        sa.Column("schema", sa.BigInteger, nullable=False),
        sa.Column("recorded", _text(_INSTANT), nullable=False),
        sa.Column("key", _text(_NAME), unique=True),
        sa.Column("body", _text()),
        sa.Column("salt", _text(), nullable=False),
        sa.Column("digest", _text(_HASH), nullable=False),
        sa.Column("before", _text(_HASH), nullable=False),
        sa.Column("link", _text(_HASH), nullable=False),
        sa.Column("seal", _text(_HASH), nullable=False),
        sa.UniqueConstraint("matter", "version"),
    )
    _standing()
    _message()


def _office() -> None:
    _table(
        "office",
        sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("place", _text(_NAME), nullable=False),
        sa.Column("algorithm", _text(_NAME), nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("seal", _text(_HASH), nullable=False),
        sa.Column("posted", sa.BigInteger, nullable=False),
    )
    _table("desk", sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False))


def _standing() -> None:
    _table(
        "standing",
        sa.Column("matter", _text(_NAME), primary_key=True),
        sa.Column("version", sa.BigInteger, nullable=False),
        *(sa.Column(name, _text(), nullable=False) for name in ("procedure", "track", "stage")),
        sa.Column("is_final", sa.SmallInteger, nullable=False),
        *(
            sa.Column(name, _text(), nullable=False)
            for name in ("since", "place", "kind", "number", "body", "sector", "title", "searched")
        ),
        sa.Column("law", _text(), nullable=False),
        sa.Column("duties", _text(), nullable=False),
    )
    _table(
        "duty",
        sa.Column("matter", _text(_NAME), primary_key=True),
        sa.Column("rank", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("due", _text(_INSTANT), nullable=False),
        sa.ForeignKeyConstraint(["matter"], [_full("standing", ".matter")], ondelete="CASCADE"),
    )


def _message() -> None:
    _table(
        "message",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("id", _text(_NAME), nullable=False, unique=True),
        *(
            sa.Column(name, _text(), nullable=False)
            for name in ("recipient", "channel", "name", "subject_zh", "subject_en", "body_zh")
        ),
        sa.Column("body_en", _text(), nullable=False),
        sa.Column("created", _text(_INSTANT), nullable=False),
        sa.Column("address", _text(), nullable=False),
        sa.Column("matter", _text(_NAME)),
        sa.Column("version", sa.BigInteger),
        sa.Column("not_before", _text(_INSTANT)),
        sa.Column("digest", _text(), nullable=False),
        sa.Column("state", _text(_INSTANT), nullable=False),
        sa.Column("attempts", sa.BigInteger, nullable=False),
        sa.Column("ready", _text(_INSTANT)),
        sa.Column("claimed_by", _text(), nullable=False),
        sa.Column("claimed_until", _text(_INSTANT)),
        sa.Column("reason", _text(), nullable=False),
        sa.Column("settled", _text(_INSTANT)),
    )


def downgrade() -> None:
    """Take the tables away, as long as nothing was recorded in them."""
    schema = op.get_context().version_table_schema
    refuse_loss(op.get_bind(), schema)
    for name in ("message", "duty", "standing", "record", "desk", "office"):
        op.drop_table(f"localstd_{name}", schema=schema, if_exists=True)


def _full(name: str, rest: str = "") -> str:
    schema = op.get_context().version_table_schema
    return ".".join(filter(None, (schema, f"localstd_{name}"))) + rest


def _table(name: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        f"localstd_{name}",
        *columns,
        schema=op.get_context().version_table_schema,
        if_not_exists=True,
        mysql_engine="InnoDB",
        mariadb_engine="InnoDB",
    )


def _text(length: int | None = None) -> TypeEngine[str]:
    """Text that compares by code point; MariaDB needs a length to index it whole."""
    text: TypeEngine[str] = sa.Text(collation="C")
    for server, collation in {"mariadb": "utf8mb4_nopad_bin", "mysql": "utf8mb4_0900_bin"}.items():
        kept = {"charset": "utf8mb4", "collation": collation}
        text = text.with_variant(
            mysql.VARCHAR(length, **kept) if length else mysql.LONGTEXT(**kept), server
        )
    return text
