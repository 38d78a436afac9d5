"""The options that several commands share, and how their text becomes values."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from localstd.calendar import DateError, PartialDate
from localstd.steps.reading import ReviewStart

__all__ = [
    "as_of_option",
    "day",
    "format_option",
    "language_option",
    "review_from_option",
    "today",
]

F = TypeVar("F", bound=Callable[..., Any])


def day(given: str) -> date:
    """Read a day (日期) in any of the forms that registers use.

    Raises:
        click.BadParameter: it is no date, or a month or a year alone.
    """
    try:
        known = PartialDate.parse(given)
    except DateError as error:
        raise click.BadParameter(str(error.wording)) from error
    if not known.is_exact:
        said = f"“{given}”只到月或年，请写明日 / {given!r} names no day; give one, as 2026-07-24"
        raise click.BadParameter(said)
    return known.first


def today() -> str:
    """Read the clock: the one place of the library that does."""
    return date.today().isoformat()  # noqa: DTZ011, TID251  the user's own calendar day is meant


def as_of_option(command: F) -> F:
    """Add ``--as-of``: the day to judge by."""
    return click.option(
        "--as-of", type=day, default=today, help="The day to judge by (审查日); today if not given."
    )(command)


def format_option(command: F) -> F:
    """Add ``--format``: text for people, JSON for machines."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="Form of the answer (格式).",
    )(command)


def language_option(command: F) -> F:
    """Add ``--lang``: the language of the answer."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice(["zh", "en"]),
        default="zh",
        show_default=True,
        envvar="LOCALSTD_LANG",
        help="Language of the answer (语言).",
    )(command)


def review_from_option(command: F) -> F:
    """Add ``--review-from``: the reading of the day from which a review period runs."""
    return click.option(
        "--review-from",
        "start",
        type=click.Choice([start.value for start in ReviewStart]),
        default=ReviewStart.PUBLICATION.value,
        show_default=True,
        callback=lambda _ctx, _param, given: ReviewStart(given),
        help="From when a review period runs (复审起算).",
    )(command)
