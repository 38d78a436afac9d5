"""``localstd law``: what holds on a day (现行规定), and what changed between two days."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import click

from localstd.cli.options import Day, language_option, place_option
from localstd.cli.options import today
from localstd.law import Change, LawOnDay, LimitInForce, Track, china_law, difference
from localstd.wording import Language, Wording

__all__ = ["command"]

track_option = click.option(
    "--track",
    type=click.Choice([track.value for track in Track]),
    default=Track.ORDINARY.value,
    show_default=True,
    help="The line of law that governs (管理渠道).",
)
format_option = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")


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
        click.echo(f"{change.day}  {change.wording.text(language)}")


def _told(held: LawOnDay) -> dict[str, Any]:
    return {
        "limits": [_told_limit(limit) for limit in held.limits()],
        "rules": [
            {"name": rule.name, "citations": [_told_citation(c) for c in rule.citations]}
            for rule in held.rules()
        ],
    }


def _told_limit(limit: LimitInForce) -> dict[str, Any]:
    return {
        "name": limit.name,
        "value": limit.value,
        "unit": limit.unit,
        "direction": limit.direction.value,
        "strict": limit.strict,
        "citations": [_told_citation(citation) for citation in limit.citations],
    }


def _told_citation(citation: Any) -> dict[str, Any]:
    return {
        "instrument": citation.instrument,
        "title": citation.title,
        "article": citation.article,
        "provision": citation.provision,
        "checked": citation.checked,
    }


def _told_change(change: Change) -> dict[str, Any]:
    return {"day": change.day.isoformat(), "zh": change.wording.zh, "en": change.wording.en}
