"""``localstd law``: what holds on a day (现行规定), and what changed between two days."""

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

import click

from localstd.cli.console import tell_json
from localstd.cli.options import day, format_option, language_option, today
from localstd.cli.place import place_option
from localstd.law import (
    Change,
    Citation,
    Direction,
    Instrument,
    LawOnDay,
    LimitInForce,
    Rule,
    Track,
    china_law,
    difference,
)
from localstd.wording import Language, Wording

__all__ = ["command"]

Version: TypeAlias = LimitInForce | Rule | Instrument

UNITS = {
    "day": Wording("日", "days"),
    "working-day": Wording("个工作日", "working days"),
    "month": Wording("个月", "months"),
    "year": Wording("年", "years"),
}
BOUNDS = {
    Direction.AT_LEAST: ("不少于", "at least"),
    Direction.AT_MOST: ("不超过", "at most"),
}
NOTHING_HELD = Wording(
    "当日无所收录的规定", "nothing of the law that is known here held on that day"
)
NOTHING_CHANGED = Wording(
    "其间所收录的规定无变化", "nothing of the law that is known here changed in between"
)

track_option = click.option(
    "--track",
    type=click.Choice([track.value for track in Track]),
    default=Track.ORDINARY.value,
    show_default=True,
    help="The line of law that governs (管理渠道).",
)


@click.group("law", invoke_without_command=True)
@click.option("--on", "asked", type=day, default=today, help="The day (日期); today if not given.")
@place_option("Where (行政区划); national law alone if not given.")
@track_option
@format_option
@language_option
@click.pass_context
def command(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    asked: date,
    place: str | None,
    track: str,
    form: str,
    language: Language,
) -> None:
    """Print the limits (期限) and rules (规则) that hold on a day, with their citations."""
    if ctx.invoked_subcommand is not None:
        # what is said before the subcommand holds for it too
        ctx.default_map = {ctx.invoked_subcommand: ctx.params}
        return
    held = china_law().on(asked, place, Track(track))
    if form == "json":
        about = {"on": asked.isoformat(), "place": place, "track": track}
        tell_json({**about, **_told(held)})
        return
    for line in _lines(held, language) or [NOTHING_HELD.text(language)]:
        click.echo(line)


@command.command("diff")
@click.option("--from", "first", type=day, required=True, help="The earlier day (起).")
@click.option("--to", "last", type=day, required=True, help="The later day, included (止).")
@place_option("Where (行政区划); national law alone if not given.")
@track_option
@format_option
@language_option
def diff(  # noqa: PLR0913  one parameter an option
    *, first: date, last: date, place: str | None, track: str, form: str, language: Language
) -> None:
    """Show what changed in the law between two days, and when."""
    if last < first:
        raise click.UsageError("--to 不得早于 --from / --to lies before --from")
    changes = difference(china_law(), first, last, place=place, track=Track(track))
    if form == "json":
        tell_json({"changes": [_told_change(change) for change in changes]})
        return
    for line in _change_lines(changes, language) or [NOTHING_CHANGED.text(language)]:
        click.echo(line)


def _told(held: LawOnDay) -> dict[str, Any]:
    return {
        "limits": [_told_limit(limit) for limit in held.limits()],
        "rules": [_told_rule(rule) for rule in held.rules()],
    }


def _told_rule(rule: Rule) -> dict[str, Any]:
    return {"name": rule.name, "citations": [_told_citation(c) for c in rule.citations]}


def _told_limit(limit: LimitInForce) -> dict[str, Any]:
    return {
        "name": limit.name,
        "value": limit.value,
        "unit": limit.unit,
        "direction": limit.direction.value,
        "strict": limit.strict,
        "citations": [_told_citation(citation) for citation in limit.citations],
    }


def _told_citation(citation: Citation) -> dict[str, Any]:
    return {
        "instrument": citation.instrument,
        "title": citation.title,
        "article": citation.article,
        "provision": citation.provision,
        "checked": citation.checked,
    }


def _told_change(change: Change) -> dict[str, Any]:
    return {
        "day": change.day.isoformat(),
        "subject": change.subject.value,
        "name": change.name,
        "before": _told_version(change.before),
        "after": _told_version(change.after),
    }


def _told_version(version: Version | None) -> dict[str, Any] | None:
    match version:
        case LimitInForce():
            return _told_limit(version)
        case Rule():
            return _told_rule(version)
        case Instrument():
            return {"instrument": version.id, "title": version.title}
        case None:
            return None


def _version_words(version: Version | None) -> Wording:
    """Say in a few words what held; nothing is said of what did not."""
    match version:
        case LimitInForce():
            return _limit_words(version)
        case Rule():
            return cited(version.citations)
        case Instrument():
            return Wording(version.title, f"{version.id} {version.title}")
        case None:
            return Wording("无", "none")


def _limit_words(limit: LimitInForce) -> Wording:
    unit = UNITS[limit.unit]
    zh_bound, en_bound = BOUNDS[limit.direction]
    softly = Wording("", "") if limit.strict else Wording("一般", "generally ")
    source = cited(limit.citations)
    return Wording(
        f"{softly.zh}{zh_bound}{limit.value}{unit.zh}（{source.zh}）",
        f"{softly.en}{en_bound} {limit.value} {unit.en} ({source.en})",
    )


def cited(citations: Iterable[Citation]) -> Wording:
    """Print citations one after the other, one article once."""
    words = dict.fromkeys(citation.wording for citation in citations)
    return Wording("；".join(word.zh for word in words), "; ".join(word.en for word in words))


def _lines(held: LawOnDay, language: Language) -> list[str]:
    statements: tuple[LimitInForce | Rule, ...] = (*held.limits(), *held.rules())
    return [f"{one.name:26}  {_version_words(one).text(language)}" for one in statements]


def _change_lines(changes: Iterable[Change], language: Language) -> list[str]:
    return [
        f"{change.day}  {change.name:26}  {_version_words(change.before).text(language)}"
        f" → {_version_words(change.after).text(language)}"
        for change in changes
    ]
