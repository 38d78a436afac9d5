"""The options that say how a register or a log is read (读取): columns, constants, sheet."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, cast

import click

from localstd._attrs import frozen
from localstd.audit import DATES, LOG_DAYS, Field, LogField, LogKind
from localstd.calendar import DateError, PartialDate
from localstd.hooks import Plugins
from localstd.legible import shown
from localstd.registers import Log, Register, open_log, open_register
from localstd.wording import Wording

__all__ = ["Reading", "reading_options"]

F = TypeVar("F", bound=Callable[..., Any])
E = TypeVar("E", bound=StrEnum)


@frozen
class Reading:
    """How a table is to be read: columns by field, values for all rows, a sheet."""

    mapping: Mapping[str, str]
    constants: Mapping[str, str]
    sheet: str | None = None

    def opened(self, register: Path | BinaryIO, plugins: Plugins) -> Register:
        """Open a register, which may be of a format that a plug-in brings.

        Raises:
            click.BadParameter: something was said of what no register has.
            RegisterError: if it cannot be read.
        """
        return open_register(
            register,
            mapping=of_fields(self.mapping, Field),
            constants=of_fields(self.constants, Field),
            sheet=self.sheet,
            formats=plugins.register_formats(),
        )

    def opened_log(self, log: Path | BinaryIO, kind: LogKind, plugins: Plugins) -> Log:
        """Open a log, which may be of a format that a plug-in brings.

        Raises:
            click.BadParameter: something was said of what no such log has.
            RegisterError: if it cannot be read.
        """
        return open_log(
            log,
            kind,
            mapping=of_fields(self.mapping, kind.fields),
            constants=of_fields(self.constants, kind.fields),
            sheet=self.sheet,
            formats=plugins.register_formats(),
        )


def reading_options(command: F) -> F:
    """Add ``--map``, ``--set`` and ``--sheet``, which reach a command as one ``reading``."""

    @wraps(command)
    def told(
        *args: object,
        mapping: dict[str, str],
        constants: dict[str, str],
        sheet: str | None,
        **others: object,
    ) -> object:
        reading = Reading(mapping=mapping, constants=constants, sheet=sheet)
        return command(*args, reading=reading, **others)

    return cast("F", _mapping(_constants(_sheet(told))))


def of_fields(told: Mapping[str, str], fields: Iterable[E]) -> dict[E, str]:
    """Take what was said of fields by their names.

    Raises:
        click.BadParameter: there is no such field here.
    """
    known = {str(field): field for field in fields}
    for name in told:
        if name not in known:
            raise _no_field(name, known)
    return {known[name]: text for name, text in told.items()}


def field_and_text(given: str) -> tuple[str, str]:
    """Read ``FIELD=TEXT``, something said of one field of a register or of a log.

    Raises:
        click.BadParameter: there is no equals sign, or no such field.
    """
    name, equals, text = given.partition("=")
    if not equals or name not in {*Field, *LogField}:
        raise _no_field(given, Field)
    return name, text


def _no_field(given: str, known: Iterable[str]) -> click.BadParameter:
    told, names = shown(given), ", ".join(known)
    zh = f"“{told}”不可用；请写作 FIELD=TEXT，FIELD 为 {names} 之一"
    en = f"'{told}' is not accepted; write FIELD=TEXT, FIELD being one of {names}"
    return click.BadParameter(str(Wording(zh, en)))


def by_field(
    ctx: click.Context, param: click.Parameter, given: tuple[tuple[str, str], ...]
) -> dict[str, str]:
    """Take what an option said of each field.

    Raises:
        click.BadParameter: it said two things of one field.
    """
    del ctx, param
    told = dict(given)
    if len(told) < len(given):
        fields = ", ".join(field for field, _ in given)
        said = Wording(f"同一字段给了两次：{fields}", f"a field is given twice: {fields}")
        raise click.BadParameter(str(said))
    return told


def stated_by_field(
    ctx: click.Context, param: click.Parameter, given: tuple[tuple[str, str], ...]
) -> dict[str, str]:
    """Take what holds of a field in every row; what is to be a date must be one.

    Raises:
        click.BadParameter: one field is given twice, or its text is no date.
    """
    told = by_field(ctx, param, given)
    for field in told.keys() & {*map(str, DATES), *map(str, LOG_DAYS)}:
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
    help="A value for all rows (常量), such as filed=2026-07 or kind=投诉; repeatable.",
)
_sheet = click.option("--sheet", help="The sheet of a workbook (工作表); the first if not given.")
