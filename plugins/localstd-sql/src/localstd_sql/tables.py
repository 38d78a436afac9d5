"""The tables of an office, as statements name them; the migrations say how they are made."""

from functools import cache

from attrs import frozen
from sqlalchemy import TableClause, column, table

__all__ = ["Tables"]

_COLUMNS = {
    "office": "id place algorithm position seal posted",
    "desk": "id",
    "record": "position matter version kind type schema recorded key body salt digest before link"
    " seal",
    "standing": "matter version procedure track stage is_final since place kind number body sector"
    " title searched law duties",
    "duty": "matter rank due",
    "message": "number id recipient channel name subject_zh subject_en body_zh body_en created"
    " address matter version not_before digest state attempts ready claimed_by claimed_until"
    " reason settled",
    "revision": "version_num",
}


@frozen(kw_only=True)
class Tables:
    """The tables of one schema.

    ``office`` has one row, the head (链首): whoever appends locks it, so that positions follow the
    order of the commits; ``posted`` is the number of the last message. ``desk`` has one row,
    too: whoever changes what waits in the outbox locks it. ``duty`` repeats the days of open
    duties from ``standing``, to be found by.

    >>> Tables.of("p34").record.fullname
    'p34.localstd_record'
    """

    office: TableClause
    desk: TableClause
    record: TableClause
    standing: TableClause
    duty: TableClause
    message: TableClause
    revision: TableClause

    @staticmethod
    @cache
    def of(schema: str | None) -> "Tables":
        """Give the tables of a schema, or of where the connection puts them."""
        named = {
            name: table(f"localstd_{name}", *map(column, columns.split()), schema=schema)
            for name, columns in _COLUMNS.items()
        }
        return Tables(**named)
