"""``localstd implementation``: who cites a standard, and how a year went (标准实施)."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from localstd.audit import known_standards
from localstd.calendar import PartialDate
from localstd.cli.console import standard_input_or, tell_record
from localstd.cli.examples import example
from localstd.cli.options import (
    FILE,
    answer_options,
    as_of_option,
    law_of,
    place_option,
    read_by,
)
from localstd.cli.outputs import page_at
from localstd.cli.reading import Reading, reading_options
from localstd.hooks import load_plugins
from localstd.legible import visible
from localstd.numbers import StandardNumber
from localstd.registers import CitationList, read_citations, read_histories
from localstd.reports import (
    impact_lines,
    impact_record,
    implementation_lines,
    implementation_record,
    write_implementation_page,
)
from localstd.supervision.implementation import (
    ChangeKind,
    CitationIndex,
    Filed,
    StandardChange,
    impact,
    implementation_report,
)
from localstd.wording import Language

__all__ = ["command"]


@click.group(
    "implementation",
    epilog=example(
        'localstd implementation impact examples/citations.csv --number "DB34/T 3000-2018" '
        "--change abolished --on 2026-07-01"
    ),
)
def command() -> None:
    """How standards are implemented (标准实施): who cites them, and the figures of a year.

    标准由谁引用，以及标准实施的年度统计。
    """


@command.command(
    "impact",
    short_help="Whom a change of a standard reaches (影响清单), and what each must do.",
    epilog=example(
        'localstd implementation impact examples/citations.csv --number "DB34/T 3000-2018" '
        "--change abolished --on 2026-07-01"
    ),
)
@click.argument("citations", type=FILE)
@click.option(
    "--number",
    type=read_by(StandardNumber.parse),
    metavar="NUMBER",
    required=True,
    help="The standard that is changed (标准编号); without a year, all its editions.",
)
@click.option(
    "--change",
    type=click.Choice([one.value for one in ChangeKind]),
    required=True,
    help="What becomes of it (变动情形).",
)
@click.option(
    "--on",
    type=read_by(PartialDate.parse),
    metavar="DAY",
    help="From which day (变动日期); the day of --as-of if not given.",
)
@click.option(
    "--successor",
    "successors",
    type=read_by(StandardNumber.parse),
    metavar="NUMBER",
    multiple=True,
    help="What takes its place (接续标准); repeatable.",
)
@click.option(
    "--clause",
    "clauses",
    multiple=True,
    metavar="CLAUSE",
    help="A clause that it touches (变动条款), if not all; repeatable.",
)
@as_of_option
@answer_options
@click.pass_context
def whom_it_reaches(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    citations: Path,
    number: StandardNumber,
    change: str,
    on: PartialDate | None,
    successors: tuple[StandardNumber, ...],
    clauses: tuple[str, ...],
    as_of: date,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """List who cites a standard that is changed, what breaks, and what each owner must do.

    一项标准变动后：谁引用了它，哪些条文受影响，各单位应做什么。

    CITATIONS is CSV, TSV, xlsx, xls or ods; "-" is standard input. A row that cannot be read is
    told on standard error, and the others count.

    Exit status: 0 no citation is reached, 1 some are or a row was refused, 2 could not read.
    """
    plugins = load_plugins(block=block)
    read = read_citations(standard_input_or(citations), schemes=plugins.schemes())
    told = StandardChange(
        kind=ChangeKind(change),
        number=number,
        on=on or PartialDate.of(as_of),
        successors=successors,
        clauses=clauses,
    )
    found = impact(_index(read), told, as_of)
    if form == "json":
        tell_record(impact_record(found))
    else:
        _tell(impact_lines(found, language))
    ctx.exit(1 if found.affected or read.refused else 0)


@command.command(
    "report",
    short_help="The figures of a year (统计分析报告), each with its definition.",
    epilog=example(
        "localstd implementation report examples/citations.csv --year 2026 --as-of 2026-08-01"
        " --register examples/bulletin-2026-07.csv -o figures.html"
    ),
)
@click.argument("citations", type=FILE)
@click.option(
    "--register",
    type=FILE,
    metavar="FILE",
    required=True,
    help="The register of standards (登记册).",
)
@click.option(
    "--history",
    "histories",
    type=FILE,
    metavar="FILE",
    multiple=True,
    help="Histories of files (事项) as JSON Lines: promotion, feedback, inspections; repeatable.",
)
@click.option("--year", type=click.IntRange(1989, 9998), required=True, help="The year (年度).")
@place_option("Where (行政区划); the nation if not given.")
@as_of_option
@reading_options
@click.option(
    "--output",
    "-o",
    "output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a page there (输出), named .html, beside the answer.",
)
@answer_options
@click.pass_context
def figures_of_a_year(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    citations: Path,
    register: Path,
    histories: tuple[Path, ...],
    year: int,
    place: str | None,
    as_of: date,
    reading: Reading,
    output: Path | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Count a year of implementation as of a reporting day: statistics and what dangles.

    编制年度标准实施统计分析报告，并列出悬空引用。

    CITATIONS and the register are CSV, TSV, xlsx, xls or ods; "-" is standard input for one of
    them. Nobody's name comes into the report.

    Exit status: 0 no reference dangles, 1 some do or a row was refused, 2 could not read.
    """
    page = page_at(register, output)
    plugins = load_plugins(block=block)
    schemes = plugins.schemes()
    read = read_citations(standard_input_or(citations), schemes=schemes)
    rows = reading.opened(standard_input_or(register), plugins)
    report = implementation_report(
        year,
        place,
        law=law_of(place, block),
        as_of=as_of,
        standards=known_standards(rows, as_of=as_of, schemes=schemes),
        citations=_index(read),
        files=_files(histories),
    )
    if page is not None:
        write_implementation_page(page, report, language=language)
    if form == "json":
        tell_record(implementation_record(report))
    else:
        _tell(implementation_lines(report, language))
    ctx.exit(1 if report.dangling or read.refused else 0)


def _index(read: CitationList) -> CitationIndex:
    for refused in read.refused:
        click.echo(f"{visible(refused.wording.zh)}\n{visible(refused.wording.en)}", err=True)
    return CitationIndex().with_all(read.citations)


def _files(histories: Iterable[Path]) -> Iterable[Filed]:
    for path in histories:
        for one in read_histories(standard_input_or(path)):
            yield one.procedure, one.history


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)
