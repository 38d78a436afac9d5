"""The files that ship with the library: the only place that reads them."""

import json
from importlib.resources import files
from typing import Any

__all__ = ["rows_of", "shipped_rows", "shipped_schema", "shipped_text"]


def shipped_text(package: str, *path: str) -> str:
    """Give the text of a file that lies in a package."""
    return files(package).joinpath(*path).read_text(encoding="utf-8")


def shipped_schema(package: str, name: str) -> dict[str, Any]:
    """Give the JSON Schema that lies in a package, by the name under which its form is promised.

    >>> shipped_schema("localstd.reports", "localstd-life/1")["title"]
    'localstd-life/1'
    """
    file = name.removeprefix("localstd-").replace("/", "-")
    schema: dict[str, Any] = json.loads(shipped_text(package, f"{file}.schema.json"))
    return schema


def shipped_rows(package: str, table: str) -> list[list[str]]:
    """Give the rows of a table that lies in a package's ``data``."""
    return rows_of(shipped_text(package, "data", table))


def rows_of(table: str) -> list[list[str]]:
    """Give the rows of a table's text as cells, without the remarks, which begin with ``#``."""
    return [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
