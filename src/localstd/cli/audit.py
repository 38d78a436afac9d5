"""``localstd audit``: a register or a log goes in, cited findings come out (登记册、台账审查)."""

import sys
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import click

from localstd.audit import REGISTER_KINDS, LogKind, ReviewStart, Selection
from localstd.cli.audit_passes import Asked, AuditPass, known_checks, over_log, over_register
from localstd.cli.console import standard_input_or
from localstd.cli.examples import example
from localstd.cli.options import (
    FILE,
    all_codes,
    as_of_option,
    block_option,
    codes,
    language_option,
    place_option,
    review_from_option,
)
from localstd.cli.outputs import targets
from localstd.cli.reading import Reading, reading_options
from localstd.hooks import load_plugins
from localstd.law import Weight
from localstd.numbers import Kind
from localstd.reports import Form, Report, Summary, Tally, Together, report_for
from localstd.wording import Language

__all__ = ["command"]


@click.command(
    "audit",
    epilog=example(
        "localstd audit examples/bulletin-2026-07.csv --as-of 2026-08-01 -o report.html",
        "localstd audit examples/complaint-log.csv --as-of 2026-08-01 --kind complaints",
    ),
)
@click.argument("register", type=FILE)
@as_of_option
@place_option("Whose register this is (行政区划); numbers of other places are reported.")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in (*REGISTER_KINDS, *LogKind)]),
    help="What kind of register this is (类别), if its first rows do not tell: "
    "numbers of other kinds are reported; or what it is a log of (台账).",
)
@reading_options
@click.option(
    "--select",
    type=codes,
    multiple=True,
    callback=all_codes,
    help="Only these checks (检查项): codes, beginnings of codes or names, by commas; repeatable.",
)
@click.option(
    "--ignore",
    type=codes,
    multiple=True,
    callback=all_codes,
    help="Not these checks (除外); repeatable.",
)
@click.option(
    "--due-within",
    type=click.IntRange(0, 1200),
    default=6,
    show_default=True,
    help="Report reviews due within so many months (复审临近).",
)
@review_from_option
@click.option(
    "--output",
    "-o",
    "outputs",
    type=click.Path(path_type=Path, dir_okay=False),
    multiple=True,
    help="Write the report there (输出), in the form of its name or of --format; repeatable.",
)
@click.option("--all", "unlimited", is_flag=True, help="List every finding (全部列出).")
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Form]),
    help="Form of the report (格式); text if not given.",
)
@language_option
@block_option
@click.pass_context
def command(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    register: Path,
    as_of: date,
    place: str | None,
    kind: str | None,
    reading: Reading,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    due_within: int,
    start: ReviewStart,
    outputs: tuple[Path, ...],
    unlimited: bool,
    form: str | None,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Audit REGISTER (CSV, TSV, xlsx, xls or ods; "-" is standard input).

    逐行审查登记册或台账：有何问题，所依何条，如何处理。

    With --kind complaints or inspections it is a log (台账) of such, and judged as one.

    Says, row by row, what is wrong, under which article of law, and what to do.
    Several --output files are written from one reading; without --format the text goes to
    the terminal as well.

    Exit status: 0 no finding of weight fault or above, 1 one at least, 2 could not read or write.
    """
    plugins, what = load_plugins(block=block), _kind(kind)
    selection = Selection(select=select, ignore=ignore)
    selection.require_known(known_checks(what, plugins))
    where_to = targets(register, Form(form) if form else None, outputs)
    asked = Asked(
        as_of=as_of,
        place=place,
        due_within=due_within,
        start=start,
        reading=reading,
        plugins=plugins,
    )
    file = standard_input_or(register)
    if isinstance(what, LogKind):
        one_pass = over_log(file, what, asked)
    else:
        one_pass = over_register(file, what, asked)
    at_most = sys.maxsize if unlimited else None
    with ExitStack() as stack:
        reports = [
            stack.enter_context(
                report_for(where, form_, language=language, at_most=at_most, ink=ink)
            )
            for where, form_, ink in where_to
        ]
        summary = _run(one_pass, selection, Together(*reports))
    ctx.exit(1 if summary.weighs(Weight.FAULT) else 0)


def _kind(named: str | None) -> Kind | LogKind | None:
    if named is None:
        return None
    return LogKind(named) if named in set(LogKind) else Kind(named)


def _run(one_pass: AuditPass, selection: Selection, report: Report) -> Summary:
    tally = Tally(one_pass.about)
    report.begin(one_pass.about)
    for finding in one_pass.findings():
        if selection.admits(finding):
            tally.add(finding)
            report.add(finding)
    summary = one_pass.summary(tally)
    report.end(summary)
    return summary
