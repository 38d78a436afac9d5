"""``localstd office take-over``: a register becomes an office's files (接收登记册)."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import click

from localstd.audit import Row
from localstd.cli.console import standard_input_or, tell_json
from localstd.cli.examples import example_on_office
from localstd.cli.office.opening import opened
from localstd.cli.options import FILE, answer_options, place_option
from localstd.cli.progress import counted
from localstd.cli.reading import Reading, reading_options
from localstd.convert import plain
from localstd.hooks import load_plugins
from localstd.legible import visible
from localstd.office import Hindrance, NotTaken, TakeOver
from localstd.wording import Language, Wording

__all__ = ["take_over"]

_SHOWN: Final = 3  # examples of one hindrance
_COUNTS: Final = ("taken", "appended", "already", "records")
_KEPT_AWAY: Final = Wording("{why}：{count}", "{why}: {count}")
_ASIDE: Final = Wording("非标准行，不接收：第{rows}行", "no standards, passed over: rows {rows}")
_FURTHER: Final = Wording(
    "  另有{count}行；--format json 列出全部", "  {count} more; --format json lists all"
)
_SUM: Final = Wording(
    "新接收{taken}，补充{appended}，已有{already}，不一致{differing}，未接收{refused}；"
    "记录{records}条",
    "taken {taken}, appended to {appended}, there already {already}, differing {differing}, "
    "refused {refused}; records {records}",
)


@click.command(
    "take-over",
    short_help="Take a register over (接收登记册).",
    epilog=example_on_office(),
)
@click.argument("url")
@click.argument("register", type=FILE)
@place_option("Whose office it is (行政区划); creates it where there is none.")
@reading_options
@answer_options
@click.pass_context
def take_over(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    url: str,
    register: Path,
    place: str | None,
    reading: Reading,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Record what the rows of REGISTER say in the office at URL.

    接收登记册，逐行归档；不合规定的照样接收，并计数。

    Nothing is refused for being unlawful; what is wrong is counted by the codes of the checks.
    Run again, it takes over what is new and reports what differs. The text sums up by their reasons
    which rows were not taken; --format json lists each of them.

    Exit status: 0 everything is there, 1 some rows were refused or differ, 2 could not read.
    """
    plugins = load_plugins(block=block)
    rows, aside = reading.opened(standard_input_or(register), plugins), list[int]()
    with opened(url, plugins, place=place, create=place is not None) as office:
        done = office.take_over(counted(_noting_aside(rows, aside), sys.stderr))
    if form == "json":
        tell_json("take-over", {**_record(done), "aside": aside})
    else:
        for line in _told(done, aside):
            click.echo(visible(line.text(language)))
    ctx.exit(1 if done.refused or done.differing else 0)


def _noting_aside(rows: Iterable[Row], aside: list[int]) -> Iterator[Row]:
    """Pass rows through, and note the numbers of those that are no standards."""
    for row in rows:
        if row.aside is not None:
            aside.append(row.number)
        yield row


def _told(done: TakeOver, aside: list[int]) -> Iterator[Wording]:
    if aside:
        yield _ASIDE.filled({"rows": aside})
    yield from _summed_up((*done.refused, *done.differing))
    counts = {name: getattr(done, name) for name in _COUNTS}
    yield _SUM.filled({**counts, "differing": len(done.differing), "refused": len(done.refused)})
    for code, count in done.findings.items():
        yield Wording(f"  {code}  {count}", f"  {code}  {count}")


def _summed_up(rows: Iterable[NotTaken]) -> Iterator[Wording]:
    """Say by each hindrance how many rows it kept away, with a few of them."""
    by_hindrance: dict[Hindrance, list[NotTaken]] = {}
    for one in rows:
        by_hindrance.setdefault(one.hindrance, []).append(one)
    for hindrance, found in by_hindrance.items():
        yield _KEPT_AWAY.filled({"count": len(found), "why": hindrance.wording})
        for one in found[:_SHOWN]:
            yield Wording(f"  {one.wording.zh}", f"  {one.wording.en}")
        if len(found) > _SHOWN:
            yield _FURTHER.filled({"count": len(found) - _SHOWN})


def _record(done: TakeOver) -> dict[str, Any]:
    return {
        **{name: getattr(done, name) for name in _COUNTS},
        "findings": dict(done.findings),
        "refused": [_row_record(one) for one in done.refused],
        "differing": [_row_record(one) for one in done.differing],
    }


def _row_record(one: NotTaken) -> dict[str, Any]:
    return {
        "row": one.row,
        "matter": one.matter,
        "column": one.column,
        "value": one.value,
        "hindrance": one.hindrance.value,
        "reason": plain(one.reason),
    }
