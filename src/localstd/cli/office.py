"""``localstd office``: an office's files (主管部门档案), looked up; what is due, who is told."""

from collections.abc import Iterator
from datetime import date

import click

from localstd.cli.console import tell_json
from localstd.cli.loading import block_option
from localstd.cli.office_finding import find, reindex
from localstd.cli.office_notices import dead_letters, deliver, remind
from localstd.cli.office_opening import opened
from localstd.cli.office_taking_over import take_over
from localstd.cli.options import day, format_option, language_option
from localstd.convert import plain
from localstd.legible import visible, without_password
from localstd.office import IndexedDuty, Office
from localstd.procedures import PROCEDURES
from localstd.reports import life_lines, life_of, life_record
from localstd.wording import Language, Wording

__all__ = ["command"]

_STALE = Wording(
    "部分期限按其他法律或日历推算；请重建索引：localstd office reindex",
    "some days were derived by another law or calendar; derive them anew: localstd office reindex",
)


@click.group("office")
def command() -> None:
    """An office's files (主管部门档案) in a storage: taken over, looked up, and what falls due.

    URL names the storage, such as sqlite:///anhui.db.
    """


for _further in (take_over, find, reindex, dead_letters, deliver, remind):
    command.add_command(_further)


@command.command("duties", short_help="What falls due (到期义务), by the index.")
@click.argument("url")
@click.option("--until", type=day, required=True, help="The last day (截止日), included.")
@click.option(
    "--since", type=day, help="The first day (起始日), included; all that is overdue too."
)
@click.option("--procedure", help="Only matters of this procedure (程序).")
@format_option
@block_option
@language_option
def duties(  # noqa: PLR0913  one parameter an option
    *,
    url: str,
    until: date,
    since: date | None,
    procedure: str | None,
    form: str,
    block: tuple[str, ...],
    language: Language,
) -> None:
    """List the open duties of the office at URL that are due by a day."""
    if since is not None and since > until:
        said = f"{since}晚于 --until {until} / it is later than --until {until}; exchange them"
        raise click.BadParameter(said, param_hint="--since")
    with opened(url, block=block) as office:
        if procedure is not None:
            office.setup.rules.procedure(procedure)
        found = office.duties(until=until, since=since, procedure=procedure)
        words = dict(_words(office))
    if form == "json":
        tell_json({"stale": found.is_stale, "duties": [_record(one) for one in found]})
        return
    for one in found:
        known = words.get(one.name, Wording(one.name, one.name))
        named = " ".join(filter(None, (one.number or one.matter, one.title)))
        told = f"{one.due}  {known.text(language)}  {named}  {one.owed_by or '—'}"
        click.echo(visible(told))
    if found.is_stale:
        click.echo(_STALE.text(language), err=True)


def _words(office: Office) -> Iterator[tuple[str, Wording]]:
    """Give the words of the duties of every procedure that ships."""
    for name in reversed(PROCEDURES):  # of two that use one name, the first one tells it
        procedure = office.setup.rules.procedure(name)
        yield from ((duty.name, duty.wording) for duty in procedure.duties)


def _record(one: IndexedDuty) -> dict[str, object]:
    told = {
        "matter": one.matter,
        "number": one.number,
        "title": one.title,
        "place": one.place,
        "name": one.name,
        "owed_by": one.owed_by,
        "due": one.due,
        "provisional": one.is_provisional,
        "stale": one.is_stale,
    }
    return {key: plain(value) for key, value in told.items()}


@command.command(
    "show", short_help="Where a matter stands (事项卷宗), what is owed, what may come."
)
@click.argument("url")
@click.argument("matter")
@click.option("--as-of", type=day, help="The day to judge by (基准日); today if not given.")
@click.option(
    "--as-known",
    type=day,
    help="Only what had been recorded by this day (所知截至); all of it if not given.",
)
@format_option
@block_option
@language_option
def show(  # noqa: PLR0913  one parameter an option
    *,
    url: str,
    matter: str,
    as_of: date | None,
    as_known: date | None,
    form: str,
    block: tuple[str, ...],
    language: Language,
) -> None:
    """Show where MATTER stands in the office at URL, how it got there, and its records."""
    with opened(url, block=block) as office:
        file = office.matter(matter, as_of=as_of, as_known=as_known)
        rules = office.setup.rules
    life = life_of(
        file.procedure, file.history, law=rules.law, calendar=rules.calendar, as_of=file.as_of
    )
    if form == "json":
        tell_json(life_record(life, file=without_password(url), as_known=as_known))
        return
    for line in life_lines(life, language):
        click.echo(line)
    click.echo({"zh": "\n记录", "en": "\nRecords"}[language])
    for one in file.records:
        click.echo(f"  {visible(one.told_in(file.procedure).text(language))}")
