"""The option that names a place by its code (行政区划代码)."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from localstd.places import china_places, short_code

__all__ = ["place_option"]

F = TypeVar("F", bound=Callable[..., Any])


def code(given: str) -> str:
    """Read a code that some place bears or once bore: ``31``, ``3702``, or in full ``310000``.

    One that only stands above places, such as ``3101`` (市辖区), will do.

    Raises:
        click.BadParameter: no place ever had the code.
    """
    if not china_places().knows(given):
        raise click.BadParameter(
            f"“{given}”不是行政区划代码，请写如 31、3702、370202"
            " / no place has or had this code; write 31, 3702 or 370202"
        )
    return short_code(given)


def place_option(meaning: str, *, required: bool = False) -> Callable[[F], F]:
    """Make ``--place``: the province, city or county that is meant, and what it is for."""
    told = f"{meaning} A code such as 31 or 3702."
    return click.option("--place", type=code, required=required, help=told)
