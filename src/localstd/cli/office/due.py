"""``localstd office duties`` and ``reindex``: what falls due (到期义务), and its index (索引)."""

from collections.abc import Iterator
from datetime import date

import click

from localstd.cli.console import tell_json
from localstd.cli.examples import example_on_office
from localstd.cli.office.opening import opened
from localstd.cli.options import answer_options, day
from localstd.convert import plain
from localstd.hooks import load_plugins
from localstd.legible import visible
from localstd.office import IndexedDuty, Office
from localstd.procedures import PROCEDURES
from localstd.roles import ROLES
from localstd.wording import Language, Wording

__all__ = ["duties", "reindex"]

_MADE = Wording("已重建{count}项", "rebuilt: {count}")
_NONE = Wording("该期间没有到期的义务", "nothing falls due in that period")
_STALE = Wording(
    "部分期限是按其他规定或者日历推算的；请重建索引：localstd office reindex",
    "some days were worked out by another law or calendar; rebuild the index: localstd office"
    " reindex",
)


@click.command(
    "duties",
    short_help="What falls due (到期义务), by the index.",
    epilog=example_on_office("localstd office duties sqlite:///anhui.db --until 2026-12-31"),
)
@click.argument("url")
@click.option("--until", type=day, required=True, help="The last day (截止日), included.")
@click.option(
    "--since", type=day, help="The first day (起始日), included; all that is overdue too."
)
@click.option("--procedure", help="Only matters of this procedure (程序).")
@answer_options
def duties(  # noqa: PLR0913  one parameter an option
    *,
    url: str,
    until: date,
    since: date | None,
    procedure: str | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """List the open duties of the office at URL that are due by a day.

    列出截至某日到期而尚未履行的义务。

    Exit status: 0 done, 2 could not be done.
    """
    with opened(url, load_plugins(block=block)) as office:
        found = office.duties(until=until, since=since, procedure=procedure)
        words = dict(_words(office))
    if form == "json":
        days = {"since": plain(since), "until": plain(until)}
        records = [_record(one) for one in found]
        tell_json("duties", {**days, "stale": found.is_stale, "duties": records})
        return
    for one in found:
        known = words.get(one.name, Wording(one.name, one.name))
        named = " ".join(filter(None, (one.number or one.matter, one.title)))
        owed_by = _who(one.owed_by).text(language)
        click.echo(visible(f"{one.due}  {known.text(language)}  {named}  {owed_by}"))
    if not found.duties:
        click.echo(_NONE.text(language))
    if found.is_stale:
        click.echo(_STALE.text(language), err=True)


def _who(name: str | None) -> Wording:
    """Give the words of a role; one of a procedure of somebody's own keeps its name."""
    role = ROLES.get(name or "")
    return Wording(name or "—", name or "—") if role is None else role.wording


def _words(office: Office) -> Iterator[tuple[str, Wording]]:
    """Give the words of the duties of every procedure that ships."""
    for name in reversed(tuple(PROCEDURES)):  # of two that use one name, the first one tells it
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


@click.command(
    "reindex",
    short_help="Make the index anew (重建索引).",
    epilog=example_on_office("localstd office reindex sqlite:///anhui.db"),
)
@click.argument("url")
@answer_options
def reindex(*, url: str, form: str, language: Language, block: tuple[str, ...]) -> None:
    """Derive what is due in the office at URL anew, by the law and the calendar of today.

    按今日的规定和日历重建到期索引。

    Exit status: 0 done, 2 could not be done.
    """
    with opened(url, load_plugins(block=block)) as office:
        count = office.reindex()
    if form == "json":
        tell_json("reindexing", {"matters": count})
    else:
        click.echo(_MADE.filled({"count": count}).text(language))
