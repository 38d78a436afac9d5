"""``localstd life``: where a matter stands (事项现状), and what was wrong with its history."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from localstd.calendar import china_calendar
from localstd.cli.console import standard_input_or, tell_record
from localstd.cli.examples import example
from localstd.cli.options import (
    FILE,
    answer_options,
    as_known_option,
    as_of_option,
    law_of,
    review_from_option,
)
from localstd.law import Weight
from localstd.making import MAKING, ReviewStart, making
from localstd.registers import read_history
from localstd.reports import (
    Life,
    check_lines,
    check_record,
    life_lines,
    life_of,
    life_record,
)
from localstd.wording import Language

__all__ = ["command"]

F = TypeVar("F", bound=Callable[..., Any])


def history_options(command: F) -> F:
    """Add what is asked of every history: the file, two days, a reading, and the answer's own."""
    file = click.argument("file", type=FILE)
    for option in (answer_options, review_from_option, as_known_option, as_of_option, file):
        command = option(command)
    return command


@click.group(
    "life",
    epilog=example("localstd life show examples/life-of-a-standard.jsonl --as-of 2026-08-01"),
)
def command() -> None:
    """Tell the life of one standard (标准始末) from its history, as JSON Lines.

    按办理经过（JSON Lines 文件）说明一项标准的始末。
    """


@command.command(
    "show",
    short_help="Where it stands (现状), what is owed, what may come.",
    epilog=example("localstd life show examples/life-of-a-standard.jsonl --as-of 2026-08-01"),
)
@history_options
def show(  # noqa: PLR0913  one parameter an option
    *,
    file: Path,
    as_of: date,
    as_known: date | None,
    start: ReviewStart,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Show where the matter of FILE stands, how it got there, what is owed, what may come.

    事项处于何阶段、如何至此、尚有何义务、下一步可做什么。

    FILE says in its first line which matter it is, then tells one event a line; "-" is
    standard input.

    Exit status: 0 done, 2 could not be done.
    """
    name, life = _life(file, as_of, as_known, start, block)
    if form == "json":
        tell_record(life_record(life, source=name, as_known=as_known))
        return
    for line in life_lines(life, language):
        click.echo(line)


@command.command(
    "check",
    short_help="What was wrong with its history (核对).",
    epilog=example("localstd life check examples/life-of-a-standard.jsonl --as-of 2026-08-01"),
)
@history_options
@click.pass_context
def check(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    file: Path,
    as_of: date,
    as_known: date | None,
    start: ReviewStart,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Check the history of FILE: what was wrong with each event, and what nobody did.

    核对办理经过：每一步有何问题，哪些应办而未办。

    Exit status: 0 nothing of weight fault or above, 1 something is, 2 could not read.
    """
    name, life = _life(file, as_of, as_known, start, block)
    if form == "json":
        tell_record(check_record(life, source=name, as_known=as_known))
    else:
        for line in check_lines(life, language):
            click.echo(line)
    ctx.exit(1 if any(one.weight >= Weight.FAULT for one in life.recording.findings) else 0)


def _life(
    file: Path,
    as_of: date,
    as_known: date | None,
    start: ReviewStart,
    block: tuple[str, ...],
) -> tuple[str, Life]:
    read = read_history(standard_input_or(file))
    history = read.history if as_known is None else read.history.as_known(as_known)
    procedure = making(start) if read.procedure is MAKING else read.procedure
    law = law_of(history.matter.place, block)
    life = life_of(procedure, history, law=law, calendar=china_calendar(), as_of=as_of)
    return read.name, life
