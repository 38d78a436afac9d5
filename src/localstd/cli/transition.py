"""``localstd transition``: from alliance standard to group standard (联盟标准过渡)."""

from datetime import date
from pathlib import Path

import click

from localstd.calendar import china_calendar
from localstd.cli.console import standard_input_or, tell_record
from localstd.cli.examples import example
from localstd.cli.options import (
    FILE,
    answer_options,
    as_of_option,
    law_of,
    place_option,
)
from localstd.convert import RecordError, alliance_of
from localstd.law import china_law
from localstd.procedure import History
from localstd.registers import HistoryError, read_histories, read_json
from localstd.reports import (
    check_transitions,
    eligibility_lines,
    eligibility_record,
    transition_lines,
    transition_record,
    ways_lines,
    ways_record,
)
from localstd.transition import TRANSITION, Alliance, assess_eligibility, ways
from localstd.wording import Language, Wording

__all__ = ["command"]

WRONG_PROCEDURE = Wording(
    "事项“{matter}”的程序是“{procedure}”；请给出程序为“transition”的历史，其他程序用 localstd life",
    "matter '{matter}' is of the procedure '{procedure}'; give histories of the procedure "
    "'transition', and use localstd life for others",
)


@click.group(
    "transition",
    epilog=example("localstd transition ways examples/alliance.json --as-of 2026-07-01"),
)
def command() -> None:
    """Lead alliance standards (联盟标准) over to group standards, or out by another way.

    联盟标准的过渡：有无资格，有哪些途径，去向是否落实。
    """


@command.command(
    "assess",
    short_help="Who may make group standards (资格), condition by condition.",
    epilog=example("localstd transition assess examples/alliance.json --as-of 2026-07-01"),
)
@click.argument("file", type=FILE)
@as_of_option
@place_option("Where (行政区划); the place that FILE names if not given.")
@answer_options
@click.pass_context
def assess(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    file: Path,
    as_of: date,
    place: str | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Assess whether the alliance of FILE may make group standards, with every condition.

    逐项评估联盟能否制定团体标准。

    FILE is one JSON object of the form localstd-alliance/1; "-" is standard input.

    Exit status: 0 it may, 1 it may not or that cannot be said, 2 could not read.
    """
    alliance = _alliance(file, place)
    own = alliance.with_code_looked_up().organisation
    law = law_of(alliance.place_code, block)
    found = assess_eligibility(own, as_of, law=law, place=alliance.place_code)
    if form == "json":
        tell_record(eligibility_record(found, alliance=alliance.name))
    else:
        for line in eligibility_lines(found, language, alliance=alliance.name):
            click.echo(line)
    ctx.exit(0 if found.is_eligible else 1)


@command.command(
    "ways",
    short_help="The lawful ways (途径): open or closed, steps, papers, time.",
    epilog=example("localstd transition ways examples/alliance.json --as-of 2026-07-01"),
)
@click.argument("file", type=FILE)
@as_of_option
@place_option("Where (行政区划); the place that FILE names if not given.")
@answer_options
@click.pass_context
def ways_out(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    file: Path,
    as_of: date,
    place: str | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """List the ways out of an alliance standard, with what closes them, steps, papers and time.

    列出联盟标准的各条途径：是否可行、步骤、材料、时间。

    FILE is one JSON object of the form localstd-alliance/1; "-" is standard input. None of the ways
    is put before another.

    Exit status: 0 a way is open, 1 none is known to be, 2 could not read.
    """
    alliance = _alliance(file, place)
    law = law_of(alliance.place_code, block)
    found = ways(alliance.with_code_looked_up(), as_of, law=law, calendar=china_calendar())
    if form == "json":
        tell_record(ways_record(found, alliance=alliance.name, as_of=as_of))
    else:
        for line in ways_lines(found, language, alliance=alliance.name):
            click.echo(line)
    ctx.exit(0 if any(one.is_open for one in found) else 1)


@command.command(
    "check",
    short_help="What became of alliance standards (对照), and what was wrong.",
    epilog=example("localstd transition check examples/transitions.jsonl --as-of 2026-07-01"),
)
@click.argument("file", type=FILE)
@as_of_option
@answer_options
@click.pass_context
def check(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    file: Path,
    as_of: date,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Map the alliance standards of FILE to what took their place, and say what is left open.

    核对联盟标准的去向：由何标准接续，哪些尚未落实。

    FILE holds histories of transitions as JSON Lines: a line that names a matter begins one, and
    its events follow, one a line; "-" is standard input.

    Exit status: 0 all is settled and nothing was wrong, 1 not so, 2 could not read.
    """
    name, histories = _histories(file)
    places = {one.matter.place for one in histories}
    law = law_of(places.pop(), block) if len(places) == 1 else china_law()
    found = check_transitions(histories, law=law, calendar=china_calendar(), as_of=as_of)
    if form == "json":
        tell_record(transition_record(found, source=name))
    else:
        for line in transition_lines(found, language):
            click.echo(line)
    ctx.exit(0 if found.is_clean else 1)


def _alliance(file: Path, place: str | None) -> Alliance:
    read = read_json(standard_input_or(file))
    told = read.record if place is None else {**read.record, "place": place}
    try:
        return alliance_of(told)
    except RecordError as problem:
        raise read.refused(problem) from problem


def _histories(file: Path) -> tuple[str, tuple[History, ...]]:
    read = read_histories(standard_input_or(file))
    for one in read:
        if one.procedure is not TRANSITION:
            facts = {"matter": one.history.matter.id, "procedure": one.procedure.name}
            reason = WRONG_PROCEDURE.filled(facts)
            raise HistoryError(file=one.name, line=None, key="procedure", reason=reason)
    return read[0].name, tuple(one.history for one in read)
