"""``localstd law``: what holds on a day (现行规定), and what changed between two days."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeAlias

import click

from localstd.cli.options import Day, language_option, place_option, today
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

track_option = click.option(
    "--track",
    type=click.Choice([track.value for track in Track]),
    default=Track.ORDINARY.value,
    show_default=True,
    help="The line of law that governs (管理渠道).",
)
format_option = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text"
)


@click.group("law", invoke_without_command=True)
@click.option("--on", "day", type=Day(), default=today, help="The day (日期); today if not given.")
@place_option
@track_option
@format_option
@language_option
@click.pass_context
def command(
    ctx: click.Context, /, day: date, place: str | None, track: str, form: str, language: Language
) -> None:
    """Print the limits (期限) and rules (规则) that hold on a day, with their citations."""
    if ctx.invoked_subcommand is not None:
        return
    held = china_law().on(day, place, Track(track))
    if form == "json":
        about = {"on": day.isoformat(), "place": place, "track": track}
        click.echo(json.dumps({**about, **_told(held)}, ensure_ascii=False, indent=2))
        return
    for line in _lines(held, language):
        click.echo(line)


@command.command("diff")
@click.option("--from", "first", type=Day(), required=True, help="The earlier day (起).")
@click.option("--to", "last", type=Day(), required=True, help="The later day, included (止).")
@place_option
@track_option
@format_option
@language_option
def diff(
    first: date, last: date, place: str | None, track: str, form: str, language: Language
) -> None:
    """Show what changed in the law between two days, and when."""
    changes = difference(china_law(), first, last, place=place, track=Track(track))
    if form == "json":
        told = [_told_change(change) for change in changes]
        click.echo(json.dumps({"changes": told}, ensure_ascii=False, indent=2))
        return
    for change in changes:
        before, after = (
            _version_words(one).text(language) for one in (change.before, change.after)
        )
        click.echo(f"{change.day}  {change.name:26}  {before} → {after}")


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


def _lines(held: LawOnDay, language: Language) -> Iterator[str]:
    for limit in held.limits():
        yield f"{limit.name:26}  {_limit_words(limit).text(language)}"
    for rule in held.rules():
        yield f"{rule.name:26}  {cited(rule.citations).text(language)}"
