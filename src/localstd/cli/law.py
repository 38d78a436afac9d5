"""``localstd law``: what holds on a day (现行规定), and what changed between two days."""

from collections.abc import Iterable
from datetime import date

import click

from localstd.cli.article import article
from localstd.cli.console import tell_json
from localstd.cli.examples import example
from localstd.cli.law_of_places import compare, find_conflicts
from localstd.cli.law_options import require_order, track_option
from localstd.cli.options import (
    answer_options,
    day,
    law_of,
    place_option,
    today,
)
from localstd.convert import change_record, limit_record, rule_record
from localstd.law import Change, LawOnDay, Provisions, Rule, Track, difference
from localstd.wording import Language, Wording

__all__ = ["command"]

NOTHING_HELD = Wording(
    "所收录的规定中，没有当日施行的", "none of the law recorded here was in force on that day"
)
NOTHING_CHANGED = Wording(
    "所收录的规定在此期间没有变化", "none of the law recorded here changed in between"
)


@click.group(
    "law",
    epilog=example(
        "localstd law show --on 2026-07-01 --place 31",
        "localstd law compare 31 37 --on 2026-07-01",
    ),
)
def command() -> None:
    """Print the law that holds (现行规定) on a day, or what changed in it between two.

    某日施行的规定、两日之间的变动，以及各地规定的对照和清理。
    """


@command.command(
    "show",
    short_help="What holds on a day (现行规定), with its citations.",
    epilog=example("localstd law show --on 2019-06-01 --place 31"),
)
@click.option("--on", "asked", type=day, default=today, help="The day (日期); today if not given.")
@place_option("Where (行政区划); national law alone if not given.")
@track_option
@answer_options
def show(  # noqa: PLR0913  one parameter an option
    *,
    asked: date,
    place: str | None,
    track: str,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Print the limits (期限) and rules (规则) that hold on a day, with their citations.

    列出某日施行的期限和规则，并注明依据。

    Exit status: 0 done, 2 could not be done.
    """
    law = law_of(place, block)
    held = law.on(asked, place, Track(track))
    if form == "json":
        about = {"on": asked.isoformat(), "place": place, "track": track}
        limits = [limit_record(limit) for limit in held.limits()]
        rules = [rule_record(rule) for rule in held.rules()]
        tell_json("law", {**about, "limits": limits, "rules": rules})
        return
    for line in _lines(held, law.provisions, language) or [NOTHING_HELD.text(language)]:
        click.echo(line)


@command.command(
    "diff",
    short_help="What changed (变动) between two days.",
    epilog=example("localstd law diff --from 2016-01-01 --to 2026-11-22 --place 31"),
)
@click.option("--from", "first", type=day, required=True, help="The earlier day (起).")
@click.option("--to", "last", type=day, required=True, help="The later day, included (止).")
@place_option("Where (行政区划); national law alone if not given.")
@track_option
@answer_options
def diff(  # noqa: PLR0913  one parameter an option
    *,
    first: date,
    last: date,
    place: str | None,
    track: str,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Show what changed in the law between two days, and when.

    列出两日之间规定的变动及其施行日期。

    Exit status: 0 done, 2 could not be done.
    """
    require_order(first, last)
    changes = difference(law_of(place, block), first, last, place=place, track=Track(track))
    if form == "json":
        about = {"from": first.isoformat(), "to": last.isoformat(), "place": place, "track": track}
        records = [change_record(change) for change in changes]
        tell_json("law-changes", {**about, "changes": records})
        return
    for line in _change_lines(changes, language) or [NOTHING_CHANGED.text(language)]:
        click.echo(line)


command.add_command(article)
command.add_command(find_conflicts)
command.add_command(compare)


def _lines(held: LawOnDay, provisions: Provisions, language: Language) -> list[str]:
    told = [(one.name, one.wording) for one in held.limits()]
    told += [(one.name, _in_words(one, provisions)) for one in held.rules()]
    longest = max((len(name) for name, _ in told), default=0)
    return [f"{name:{longest}}  {wording.text(language)}" for name, wording in told]


def _in_words(rule: Rule, provisions: Provisions) -> Wording:
    """Print the citations of a rule, and the decisive words of the first: what it asks for."""
    cited, words = rule.wording, provisions[rule.citations[0].provision].term
    return Wording(f"{cited.zh}：“{words}”", f"{cited.en}: “{words}”") if words else cited


def _change_lines(changes: Iterable[Change], language: Language) -> list[str]:
    return [f"{change.day}  {change.wording.text(language)}" for change in changes]
