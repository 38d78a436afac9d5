"""The one loader of the table that ships with the numbers."""

from collections.abc import Iterator
from importlib.resources import files

__all__ = ["read_industry_codes"]


def read_industry_codes() -> Iterator[list[str]]:
    """Read the rows of ``data/industry_codes.tsv``, in the order of its header."""
    table = files(__package__).joinpath("data", "industry_codes.tsv")
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")
