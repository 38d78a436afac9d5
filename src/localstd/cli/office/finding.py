"""``localstd office find`` and ``show``: which matters there are, and one of them (查找、卷宗)."""

from datetime import date

import click

from localstd.cli.console import tell_json, tell_record
from localstd.cli.examples import example_on_office
from localstd.cli.office.opening import opened
from localstd.cli.options import (
    answer_options,
    as_known_option,
    as_of_option,
    place_option,
)
from localstd.hooks import load_plugins
from localstd.legible import visible, without_password
from localstd.numbers import StandardNumber
from localstd.office import Office
from localstd.reports import life_lines, life_of, life_record
from localstd.storage import Standing, StandingQuery
from localstd.storage.lines import standing_line
from localstd.wording import Language, Wording

__all__ = ["find", "show"]

_NONE = Wording("没有符合条件的事项", "there is no such matter")


@click.command(
    "find",
    short_help="Which matters there are (查找事项), by the index.",
    epilog=example_on_office("localstd office find sqlite:///anhui.db --title 规范 --stage 60"),
)
@click.argument("url")
@click.option("--title", help="A piece of the title (名称), whatever its case and width.")
@click.option("--number", help="The number (标准编号).")
@click.option("--stage", help="The code of the stage (阶段), such as 60.")
@place_option("The place (行政区划) and those below it.")
@answer_options
def find(  # noqa: PLR0913  one parameter an option
    *,
    url: str,
    title: str | None,
    number: str | None,
    stage: str | None,
    place: str | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """List the matters of the office at URL, by their ids, that have all that is asked for.

    按名称、编号、阶段、地区查找事项。

    Exit status: 0 done, 2 could not be done.
    """
    plugins = load_plugins(block=block)
    if number is not None:
        number = str(StandardNumber.parse(number, schemes=plugins.schemes()))
    query = StandingQuery(title=title, number=number, stage=stage, place=place)
    with opened(url, plugins) as office:
        found = tuple(office.all_standings(query))
        if form == "json":
            tell_json("standings", {"standings": [standing_line(one) for one in found]})
            return
        for one in found:
            click.echo(visible(_line(office, one, language)))
    if not found:
        click.echo(_NONE.text(language))


def _line(office: Office, one: Standing, language: Language) -> str:
    stage = office.setup.rules.procedure(one.procedure).stage(one.stage).wording
    said = (one.matter, f"{one.stage} {stage.text(language)}", one.since, one.number, one.title)
    return "  ".join(filter(None, said))


@click.command(
    "show",
    short_help="Where a matter stands (事项卷宗), what is owed, what may come.",
    epilog=example_on_office('localstd office show sqlite:///anhui.db "DB34/T 5500-2026"'),
)
@click.argument("url")
@click.argument("matter")
@as_of_option
@as_known_option
@answer_options
def show(  # noqa: PLR0913  one parameter an option
    *,
    url: str,
    matter: str,
    as_of: date,
    as_known: date | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Show where MATTER stands in the office at URL, how it got there, and its records.

    查看一个事项的现状、经过和档案记录。

    Exit status: 0 done, 2 could not be done.
    """
    with opened(url, load_plugins(block=block)) as office:
        file = office.matter(matter, as_of=as_of, as_known=as_known)
        rules = office.setup.rules
    life = life_of(
        file.procedure, file.history, law=rules.law, calendar=rules.calendar, as_of=file.as_of
    )
    if form == "json":
        tell_record(life_record(life, source=without_password(url), as_known=as_known))
        return
    for line in life_lines(life, language):
        click.echo(line)
    click.echo({"zh": "\n记录", "en": "\nRecords"}[language])
    for one in file.records:
        click.echo(f"  {visible(one.told_in(file.procedure).text(language))}")
