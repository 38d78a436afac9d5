"""The options that several commands share, and how their text becomes values."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import wraps
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from localstd.calendar import CHINA_TIME, DateError, PartialDate
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.places import china_places
from localstd.steps.review_start import ReviewStart
from localstd.wording import Wording

if TYPE_CHECKING:
    from localstd.law import Law

__all__ = [
    "FILE",
    "all_codes",
    "answer_options",
    "as_known_option",
    "as_of_option",
    "block_option",
    "code",
    "codes",
    "day",
    "format_option",
    "language_option",
    "law_of",
    "law_of_every_place",
    "place_option",
    "read_by",
    "review_from_option",
    "today",
]

A = TypeVar("A")
F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

NO_DAY = Wording(
    "“{given}”不是完整的日期；请写作2026-07-24",
    "'{given}' is not a full date; write it like 2026-07-24",
)

NO_CODES = Wording(
    "未给出检查项；请给出代码或者名称，如LS301、filed-late",
    "no check is given; write one, such as LS301 or filed-late",
)

SEVERAL_PLACES = Wording(
    "叫“{given}”的不止一处：{known}；请写代码",
    "several places are called '{given}': {known}; write the code",
)
PROVINCE = 2  # digits of its code
SHORTEST = 2  # characters by which a province is called, such as 安徽

#: The name of a file, or ``-`` for standard input or output; whoever opens it looks at it.
FILE: Final = click.Path(path_type=Path, allow_dash=True)


def read_by(read: Callable[[A], T]) -> Callable[[A], T]:
    """Let a parser of the library be the type of an option: its error is one of usage."""

    @wraps(read)
    def reading(given: A) -> T:
        try:
            return read(given)
        except LocalstdError as error:
            raise click.BadParameter(str(error.wording)) from error

    return reading


def day(given: str) -> date:
    """Read a day (日期) in any of the forms that registers use.

    Raises:
        click.BadParameter: it is no date, or a month or a year alone.
    """
    known = None
    with suppress(DateError):
        known = PartialDate.parse(given)
    if known is None or not known.is_exact:
        raise click.BadParameter(str(NO_DAY.filled({"given": shown(given)})))
    return known.first


def today() -> str:
    """Read the clock: the day that it is in China (北京时间), wherever the machine stands."""
    return datetime.now(CHINA_TIME).date().isoformat()  # noqa: TID251  the day that is handed in


@read_by
def code(given: str) -> str:
    """Read a code that some place bears or once bore: ``31``, ``3702``, or in full ``310000``.

    One that only stands above places, such as ``3101`` (市辖区), will do; so will a name that one
    place alone bore, such as 安徽, 安徽省 or 合肥市.

    Raises:
        click.BadParameter: there is no such place, or there are several of that name.
    """
    bearers = _bearers_of(given.strip())
    if len(bearers) > 1:
        known = "、".join(f"{place}（{name}）" for place, name in bearers.items())
        raise click.BadParameter(str(SEVERAL_PLACES.filled({"given": given, "known": known})))
    return china_places().known_code(next(iter(bearers), given))


def _bearers_of(name: str) -> dict[str, str]:
    """Give the places of a name by their codes; a province by the beginning of its name."""
    places = china_places()
    provinces = (one for one in places.places if len(one.code) == PROVINCE)
    begun = (one for one in provinces if one.name.startswith(name) and len(name) >= SHORTEST)
    found = places.ever_named(name) or tuple(begun) or places.ever_named(f"{name}市")
    return {one.code: one.name for one in found}


def codes(given: str) -> tuple[str, ...]:
    """Read codes or names of checks, separated by commas.

    Raises:
        click.BadParameter: there is none.
    """
    found = tuple(part.strip() for part in given.split(",") if part.strip())
    if not found:
        raise click.BadParameter(str(NO_CODES))
    return found


def all_codes(
    ctx: click.Context, param: click.Parameter, given: tuple[tuple[str, ...], ...]
) -> tuple[str, ...]:
    """Join what an option was given each time."""
    del ctx, param
    return tuple(chain.from_iterable(given))


def as_of_option(command: F) -> F:
    """Add ``--as-of``: the day to judge by."""
    return click.option(
        "--as-of", type=day, default=today, help="The day to judge by (审查日); today if not given."
    )(command)


def as_known_option(command: F) -> F:
    """Add ``--as-known``: the day up to which what was recorded is known."""
    return click.option(
        "--as-known",
        type=day,
        help="Only what had been recorded by this day (所知截至); all of it if not given.",
    )(command)


def place_option(meaning: str, *, required: bool = False) -> Callable[[F], F]:
    """Make ``--place``: the province, city or county that is meant, and what it is for."""
    told = f"{meaning} A code such as 31 or 3702, or a name such as 安徽."
    return click.option("--place", type=code, required=required, help=told)


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
        show_envvar=True,
        help="Language of the answer (语言).",
    )(command)


def block_option(command: F) -> F:
    """Add ``--block``: the plug-ins that are not loaded."""
    return click.option(
        "--block",
        "block",
        multiple=True,
        metavar="NAME",
        envvar="LOCALSTD_BLOCK",
        show_envvar=True,
        help="Do not load this plug-in (停用插件); repeatable.",
    )(command)


def law_of(place: str | None, block: tuple[str, ...]) -> "Law":
    """Give the law of a place, with what plug-ins add there; without one that of the nation.

    To national law no plug-in adds, so none is loaded for it.
    """
    from localstd.law import china_law  # noqa: PLC0415  not every command asks for law

    if place is None:
        return china_law()
    from localstd.hooks import load_plugins  # noqa: PLC0415  most calls need no plug-in

    return load_plugins(block=block).law(china_law(), place)


def law_of_every_place(block: tuple[str, ...]) -> "Law":
    """Give the law of the nation with all that plug-ins add anywhere."""
    from localstd.hooks import load_plugins  # noqa: PLC0415  most calls need no plug-in
    from localstd.law import china_law  # noqa: PLC0415  not every command asks for law

    return load_plugins(block=block).law(china_law())


def answer_options(command: F) -> F:
    """Add what is asked of every answer, in one order: form, language, plug-ins left out."""
    for option in (block_option, language_option, format_option):
        command = option(command)
    return command
