"""The options that say how a register is read (登记册读取): columns, constants, sheet."""

from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, cast

import click

from localstd._attrs import frozen
from localstd.audit import DATES, Field
from localstd.calendar import DateError, PartialDate
from localstd.hooks import Plugins
from localstd.legible import shown
from localstd.registers import Register, open_register
from localstd.wording import Wording

__all__ = ["Reading", "reading_options"]

F = TypeVar("F", bound=Callable[..., Any])


@frozen
class Reading:
    """How a register is to be read: columns by field, values for all rows, a sheet."""

    mapping: Mapping[Field, str]
    constants: Mapping[Field, str]
    sheet: str | None = None

    def opened(self, register: Path | BinaryIO, plugins: Plugins) -> Register:
        """Open a register, which may be of a format that a plug-in brings.

        Raises:
            RegisterError: if it cannot be read.
        """
        return open_register(
            register,
            mapping=self.mapping,
            constants=self.constants,
            sheet=self.sheet,
            formats=plugins.register_formats(),
        )


def reading_options(command: F) -> F:
    """Add ``--map``, ``--set`` and ``--sheet``, which reach a command as one ``reading``."""

    @wraps(command)
    def told(
        *args: object,
        mapping: dict[Field, str],
        constants: dict[Field, str],
        sheet: str | None,
        **others: object,
    ) -> object:
        reading = Reading(mapping=mapping, constants=constants, sheet=sheet)
        return command(*args, reading=reading, **others)

    return cast("F", _mapping(_constants(_sheet(told))))


def field_and_text(given: str) -> tuple[Field, str]:
    """Read ``FIELD=TEXT``, something said of one field of the register.

    Raises:
        click.BadParameter: there is no equals sign, or no such field.
    """
    name, equals, text = given.partition("=")
    if not equals or name not in set(Field):
        told, known = shown(given), ", ".join(Field)
        zh = f"“{told}”不可用；请写作 FIELD=TEXT，FIELD 为 {known} 之一"
        en = f"'{told}' is not accepted; write FIELD=TEXT, FIELD being one of {known}"
        raise click.BadParameter(str(Wording(zh, en)))
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
        said = Wording(f"同一字段给了两次：{fields}", f"one field is given twice: {fields}")
        raise click.BadParameter(str(said))
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


_mapping = click.option(
    "--map",
    "mapping",
    type=field_and_text,
    multiple=True,
    callback=by_field,
    metavar="FIELD=HEADER",
    help="Which column holds which field (列对应); repeatable.",
)
_constants = click.option(
    "--set",
    "constants",
    type=field_and_text,
    multiple=True,
    callback=stated_by_field,
    metavar="FIELD=VALUE",
    help="A value for all rows (常量), such as filed=2026-07; repeatable.",
)
_sheet = click.option("--sheet", help="The sheet of a workbook (工作表); the first if not given.")
