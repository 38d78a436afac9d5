"""The options that several commands share, and how their text becomes values."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from localstd.calendar import DateError, PartialDate

__all__ = ["Day", "FORMATS", "as_of_option", "language_option", "place_option"]

F = TypeVar("F", bound=Callable[..., Any])


class Day(click.ParamType):
    """A day in any of the forms that registers use (日期)."""

    name = "date"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """Read a day; a month or a year alone is refused."""
        if isinstance(value, date):
            return value
        try:
            day = PartialDate.parse(str(value))
        except DateError as error:
            self.fail(str(error.wording), param, ctx)
        if not day.is_exact:
            self.fail(f"“{value}” 只到月或年，须写明日 / names no day", param, ctx)
        return day.first


def today() -> date:
    """Read the clock: the one place of the library that does."""
    return date.today()  # noqa: DTZ011, TID251  the user's own calendar day is meant


as_of_option: Callable[[F], F] = click.option(
    "--as-of", type=Day(), default=today, help="The day to judge by (审查日); today if not given."
)
language_option: Callable[[F], F] = click.option(
    "--lang",
    "language",
    type=click.Choice(["zh", "en"]),
    default="zh",
    show_default=True,
    envvar="LOCALSTD_LANG",
    help="Language of the answer (语言).",
)
place_option: Callable[[F], F] = click.option(
    "--place",
    metavar="CODE",
    help="Code of the province or city (行政区划代码), such as 31 or 3702.",
)
