"""Addresses (存储地址): which server an office is on, and in which schema of it."""

import re
from typing import Final

from attrs import frozen
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from localstd.errors import LocalstdError
from localstd.legible import without_password
from localstd.wording import Wording

__all__ = ["Address", "AddressError", "SchemaNameError"]

_DRIVERS: Final = {
    "postgresql": "postgresql+psycopg",
    "mariadb": "mariadb+pymysql",
    "mysql": "mysql+pymysql",
}
_NAME: Final = re.compile(r"[a-z_][a-z0-9_]{0,62}")  # the longest that PostgreSQL keeps whole


@frozen(kw_only=True, slots=False)
class AddressError(LocalstdError):
    """A URL names no server that can be looked for.

    >>> print(AddressError(url="postgresql://db:port/all").wording.en)
    postgresql://db:port/all cannot be read; write it as postgresql://user@host:5432/database
    """

    url: str

    @property
    def wording(self) -> Wording:
        """Name the URL, and say how one is written."""
        form = "postgresql://user@host:5432/database"
        return Wording(
            f"{self.url}无法识别；请写作{form}", f"{self.url} cannot be read; write it as {form}"
        )


@frozen(kw_only=True, slots=False)
class SchemaNameError(LocalstdError):
    """What is given as ``?schema=`` cannot be the name of a schema on every server.

    >>> print(SchemaNameError(name="安徽").wording.en)
    '安徽' cannot name a schema; use 1 to 63 lower-case Latin letters, digits and ...
    """

    name: str

    @property
    def wording(self) -> Wording:
        """Name what was given, and what to give."""
        return Wording(
            f"“{self.name}”不能作为模式（schema）名；请用1至63个小写拉丁字母、数字和下划线，"
            "且不以数字开头",
            f"{self.name!r} cannot name a schema; "
            "use 1 to 63 lower-case Latin letters, digits and underscores, "
            "not beginning with a digit",
        )


@frozen(kw_only=True)
class Address:
    """Where an office is: ``driver`` is what SQLAlchemy connects to, ``shown`` hides a password.

    ``schema`` is ``None`` where the tables lie where the connection puts them.

    >>> address = Address.parse("mariadb://office:secret@127.0.0.1/all?schema=p34")
    >>> address.shown, address.schema
    ('mariadb://office:***@127.0.0.1/all?schema=p34', 'p34')
    """

    shown: str
    driver: URL
    schema: str | None

    @classmethod
    def parse(cls, url: str) -> "Address":
        """Read a URL; what it asks besides ``schema`` is for the driver.

        Raises:
            AddressError: if it names no server.
            SchemaNameError: if the schema cannot have this name.
        """
        given = _read(url)
        schema = given.query.get("schema")
        if schema is not None and not (isinstance(schema, str) and _NAME.fullmatch(schema)):
            raise SchemaNameError(name=str(schema))
        driver = given.set(drivername=_DRIVERS[given.drivername.lower()])
        return cls(
            shown=without_password(url),
            driver=driver.difference_update_query(["schema"]),
            schema=schema,
        )


def _read(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError) as problem:
        raise AddressError(url=without_password(url)) from problem
