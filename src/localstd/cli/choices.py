"""What the audit's options take: a field with its text, a list of checks."""

from itertools import chain

import click

from localstd.audit import DATES, Field
from localstd.calendar import DateError, PartialDate

__all__ = ["all_codes", "by_field", "codes", "field_and_text", "stated_by_field"]


def field_and_text(given: str) -> tuple[Field, str]:
    """Read ``FIELD=TEXT``, something said of one field of the register.

    Raises:
        click.BadParameter: there is no equals sign, or no such field.
    """
    name, equals, text = given.partition("=")
    if not equals or name not in set(Field):
        known = ", ".join(Field)
        raise click.BadParameter(f"“{given}”: 应为 / expected FIELD=TEXT; FIELD: {known}")
    return Field(name), text


def by_field(
    ctx: click.Context, param: click.Parameter, given: tuple[tuple[Field, str], ...]
) -> dict[Field, str]:
    """Take what an option said of each field.

    Raises:
        click.BadParameter: it said two things of one field.
    """
    del ctx, param
    told = dict(given)
    if len(told) < len(given):
        fields = ", ".join(field for field, _ in given)
        raise click.BadParameter(f"同一字段给了两次 / one field is given twice: {fields}")
    return told


def stated_by_field(
    ctx: click.Context, param: click.Parameter, given: tuple[tuple[Field, str], ...]
) -> dict[Field, str]:
    """Take what holds of a field in every row; what is to be a date must be one.

    Raises:
        click.BadParameter: one field is given twice, or its text is no date.
    """
    told = by_field(ctx, param, given)
    for field in told.keys() & set(DATES):
        try:
            PartialDate.parse(told[field])
        except DateError as error:
            raise click.BadParameter(f"{field}: {error.wording}") from error
    return told


def codes(given: str) -> tuple[str, ...]:
    """Read codes or names of checks, separated by commas."""
    return tuple(part.strip() for part in given.split(",") if part.strip())


def all_codes(
    ctx: click.Context, param: click.Parameter, given: tuple[tuple[str, ...], ...]
) -> tuple[str, ...]:
    """Join what an option was given each time."""
    del ctx, param
    return tuple(chain.from_iterable(given))
