"""The files that ship with the library: the only place that reads them."""

from importlib.resources import files

__all__ = ["rows_of", "shipped_rows", "shipped_text"]


def shipped_text(package: str, *path: str) -> str:
    """Give the text of a file that lies in a package."""
    return files(package).joinpath(*path).read_text(encoding="utf-8")


def shipped_rows(package: str, table: str) -> list[list[str]]:
    """Give the rows of a table that lies in a package's ``data``."""
    return rows_of(shipped_text(package, "data", table))


def rows_of(table: str) -> list[list[str]]:
    """Give the rows of a table's text as cells, without the remarks, which begin with ``#``."""
    return [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
