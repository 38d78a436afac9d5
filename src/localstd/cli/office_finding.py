"""``localstd office find`` and ``reindex``: the index of an office (索引), asked and made anew."""

import click

from localstd.cli.console import tell_json
from localstd.cli.loading import block_option
from localstd.cli.office_opening import opened
from localstd.cli.options import format_option, language_option
from localstd.cli.place import place_option
from localstd.convert import make_converter
from localstd.legible import visible
from localstd.office import Office
from localstd.storage import Standing, StandingQuery
from localstd.wording import Language, Wording

__all__ = ["find", "reindex"]

_MADE = Wording("已重建{count}项", "made anew: {count}")


@click.command("find", short_help="Which matters there are (查找事项), by the index.")
@click.argument("url")
@click.option("--title", help="A piece of the title (名称), whatever its case and width.")
@click.option("--number", help="The number (标准编号), as it is written canonically.")
@click.option("--stage", help="The code of the stage (阶段), such as 60.")
@place_option("The place (行政区划) and those below it.")
@format_option
@block_option
@language_option
def find(  # noqa: PLR0913  one parameter an option
    *,
    url: str,
    title: str | None,
    number: str | None,
    stage: str | None,
    place: str | None,
    form: str,
    block: tuple[str, ...],
    language: Language,
) -> None:
    """List the matters of the office at URL, by their ids, that have all that is asked for."""
    query = StandingQuery(title=title, number=number, stage=stage, place=place)
    with opened(url, block=block) as office:
        found = tuple(office.all_standings(query))
        if form == "json":
            converter = make_converter()
            tell_json([converter.unstructure(one) for one in found])
            return
        for one in found:
            click.echo(visible(_line(office, one, language)))


def _line(office: Office, one: Standing, language: Language) -> str:
    stage = office.setup.rules.procedure(one.procedure).stage(one.stage).wording
    said = (one.matter, f"{one.stage} {stage.text(language)}", one.since, one.number, one.title)
    return "  ".join(filter(None, said))


@click.command("reindex", short_help="Make the index anew (重建索引).")
@click.argument("url")
@block_option
@language_option
def reindex(*, url: str, block: tuple[str, ...], language: Language) -> None:
    """Derive what is due in the office at URL anew, by the law and the calendar of today."""
    with opened(url, block=block) as office:
        count = office.reindex()
    click.echo(_MADE.filled({"count": count}).text(language))
