"""``localstd forecast``: when a register's reviews fall due, and what if (复审到期预测)."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from localstd.audit.entry import Entry, read_entry
from localstd.calendar import china_calendar
from localstd.cli.console import standard_input_or, tell_record
from localstd.cli.examples import example
from localstd.cli.options import (
    FILE,
    answer_options,
    as_of_option,
    read_by,
    review_from_option,
)
from localstd.cli.outputs import page_at
from localstd.cli.progress import counted
from localstd.cli.reading import Reading, reading_options
from localstd.forecast import (
    By,
    Capacity,
    Outlook,
    Reviewable,
    Supposition,
    forecast,
    reviewables,
    what_if,
    workload,
)
from localstd.hooks import load_plugins
from localstd.law import china_law
from localstd.legible import visible
from localstd.numbers import NumberingScheme
from localstd.registers import Register
from localstd.reports import ForecastReport, forecast_lines, forecast_record, write_forecast_page
from localstd.review import ReviewStart
from localstd.wording import Language

__all__ = ["command"]


@click.command(
    "forecast",
    epilog=example(
        "localstd forecast examples/bulletin-2026-07.csv --as-of 2026-08-01"
        " --by sector -o plan.html"
    ),
)
@click.argument("register", type=FILE)
@as_of_option
@click.option(
    "--by",
    type=click.Choice([by.value for by in By]),
    default=By.MONTH.value,
    show_default=True,
    help="Break it down by this (分组).",
)
@click.option(
    "--what-if",
    "supposition",
    type=read_by(Supposition.parse),
    metavar="LIMIT=LENGTH[@DAY]",
    help="The same with a limit changed (假设), such as local.review=3y; y, mo, d or wd.",
)
@click.option(
    "--capacity",
    type=read_by(Capacity.parse),
    metavar="COMMITTEESxREVIEWS/TIME",
    help="Whether so many can do it (复审能力), such as 12x20/year or 12x2/month.",
)
@click.option(
    "--catch-up-within",
    type=click.IntRange(1, 600),
    default=12,
    show_default=True,
    help="Months in which what is overdue may be made up for (清理积压).",
)
@review_from_option
@reading_options
@click.option(
    "--output",
    "-o",
    "output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a page with pictures there (输出), named .html, beside the answer.",
)
@answer_options
def command(  # noqa: PLR0913  one parameter an option
    *,
    register: Path,
    as_of: date,
    by: str,
    supposition: Supposition | None,
    capacity: Capacity | None,
    catch_up_within: int,
    start: ReviewStart,
    reading: Reading,
    output: Path | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Forecast when the reviews of REGISTER's standards fall due, and what is overdue.

    预测登记册中各项标准的复审何时到期、哪些已经逾期。

    REGISTER is CSV, TSV, xlsx, xls or ods; "-" is standard input. Each standard is judged by the
    law of its place and track.

    Exit status: 0 done, 2 could not be done.
    """
    page = page_at(register, output)
    plugins = load_plugins(block=block)
    opened = reading.opened(standard_input_or(register), plugins)
    outlook = Outlook(
        law=plugins.law(china_law()), calendar=china_calendar(), as_of=as_of, review_start=start
    )
    standards, unread = _standards(opened, as_of, plugins.schemes())
    report = _forecast_report(
        opened.name,
        standards,
        unread,
        outlook,
        by=By(by),
        supposition=supposition,
        capacity=capacity,
        within=catch_up_within,
    )
    if page is not None:
        write_forecast_page(page, report, language=language)
    if form == "json":
        tell_record(forecast_record(report))
        return
    for line in forecast_lines(report, language):
        click.echo(visible(line))


def _forecast_report(  # noqa: PLR0913  what the options said
    register: str,
    standards: tuple[Reviewable, ...],
    unread: int,
    outlook: Outlook,
    *,
    by: By,
    supposition: Supposition | None,
    capacity: Capacity | None,
    within: int,
) -> ForecastReport:
    supposed = what_if(standards, outlook, supposition, by=by) if supposition else None
    made = supposed.before if supposed else forecast(standards, outlook, by=by)
    return ForecastReport(
        register=register,
        review_start=outlook.review_start,
        made=made,
        unread=unread,
        work=workload(made, capacity, within=within) if capacity else None,
        supposed=supposed,
        supposed_work=(
            workload(supposed.after, capacity, within=within) if supposed and capacity else None
        ),
    )


def _standards(
    register: Register, as_of: date, schemes: tuple[NumberingScheme, ...]
) -> tuple[tuple[Reviewable, ...], int]:
    """Read the standards to be reviewed, and count the rows whose number cannot be read."""
    unread = 0

    def read() -> Iterator[Entry]:
        nonlocal unread
        rows = (row for row in counted(register, sys.stderr) if row.aside is None)
        for entry in (read_entry(row, schemes) for row in rows):
            unread += entry.number is None
            yield entry

    return tuple(reviewables(read(), as_of=as_of)), unread
