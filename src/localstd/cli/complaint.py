"""``localstd complaint``: by when a complaint or a report is dealt with (投诉举报办理期限)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TypeVar

import click

from localstd.calendar import PartialDate, calendar_before_notice, china_calendar
from localstd.cli.console import tell_json
from localstd.cli.examples import example
from localstd.cli.options import (
    answer_options,
    day,
    law_of,
    place_option,
)
from localstd.convert import complaint_deadline_record, plain
from localstd.law import Pause
from localstd.supervision.complaints import (
    ComplaintDays,
    ComplaintDeadline,
    PartKind,
    complaint_deadlines,
)
from localstd.wording import Language, Wording

__all__ = ["command"]

F = TypeVar("F", bound=Callable[..., Any])

_FIRST_NOTICE = 2007
_KINDS = (PartKind.COMPLAINT.value, PartKind.REPORT.value)
_BLOCK = Wording("{what}：{due}", "{what}: {due}")
_BY = Wording("{due}（含当日）", "{due} (included)")
_NOT_KNOWN = Wording("不能计算", "cannot be counted")
_UNDER = Wording("依据：{told}", "Basis: {told}")
_OTHER = Wording(
    "{option}不适用于{kind}：请去掉，或者写 --kind {other}",
    "{option} does not apply to a {kind}: leave it out, or give --kind {other}",
)
_SAYS_NOTHING_OF = {
    PartKind.COMPLAINT: {"decided": "--decided", "is_named": "--named/--anonymous"},
    PartKind.REPORT: {
        "accepted": "--accepted",
        "mediation_ended": "--mediation-ended",
        "clue_found": "--clue-found",
        "pauses": "--paused",
    },
}


@click.group("complaint", epilog=example("localstd complaint deadlines --received 2026-02-13"))
def command() -> None:
    """Complaints and reports (投诉举报): by when each step is due, and how that is counted.

    投诉举报各环节的办理期限及其算法。
    """


def pause(given: str) -> Pause:
    """Read when something began and ended, with ``..`` between; without an end it lasts."""
    began, _, ended = given.partition("..")
    end = PartialDate.of(day(ended)) if ended else None
    return Pause(start=PartialDate.of(day(began)), end=end)


def day_option(name: str, meaning: str) -> Callable[[F], F]:
    """Make an option that takes a day which may be told."""
    return click.option(name, type=day, metavar="DAY", help=meaning)


@command.command(
    "deadlines",
    short_help="Count the days (办理期限), with each holiday and make-up day.",
    epilog=example("localstd complaint deadlines --received 2026-02-13"),
)
@click.option(
    "--received",
    type=day,
    metavar="DAY",
    required=True,
    help="The day on which the department that may handle it got it (收到).",
)
@click.option(
    "--kind",
    type=click.Choice(_KINDS),
    default=_KINDS[0],
    show_default=True,
    help="A complaint (投诉) or a report (举报).",
)
@day_option("--accepted", "The day on which the complaint was accepted (受理).")
@day_option("--mediation-ended", "The day on which it was decided to end mediation (终止调解).")
@day_option("--clue-found", "The day on which a clue was found in the mediation (发现线索).")
@day_option("--decided", "The day on which it was decided whether to open a case (是否立案).")
@day_option(
    "--disputed", "The day on which departments began to dispute who may handle it (权限争议)."
)
@click.option(
    "--extended/--not-extended",
    "is_extended",
    default=None,
    help="Whether the verification was extended (延长核查).",
)
@click.option(
    "--named/--anonymous",
    "is_named",
    default=None,
    help="Whether the reporter gave a name (实名); never give the name itself.",
)
@click.option(
    "--paused",
    "pauses",
    type=pause,
    multiple=True,
    metavar="DAY..DAY",
    help="When testing or a recusal began and ended (检验检测、中止); repeatable.",
)
@click.option(
    "--before-notice",
    "year",
    type=click.IntRange(min=_FIRST_NOTICE),
    metavar="YEAR",
    help="Show also which day it was before the holiday notice for this year (放假通知).",
)
@click.option("--explain", "explains", is_flag=True, help="List the days one by one (逐日说明).")
@place_option("Where (行政区划); national law alone if not given.")
@answer_options
def deadlines(  # noqa: PLR0913  one parameter an option
    *,
    received: date,
    kind: str,
    accepted: date | None,
    mediation_ended: date | None,
    clue_found: date | None,
    decided: date | None,
    disputed: date | None,
    is_extended: bool | None,
    is_named: bool | None,
    pauses: tuple[Pause, ...],
    year: int | None,
    explains: bool,
    place: str | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Count by when a complaint or a report must be dealt with, step by step, from its days.

    按收到、受理等日期，逐环节计算投诉或者举报的办理期限。

    Where a day is not given, the next step is counted from the last day that is in time, and says
    so. JSON always holds the days one by one.

    Exit status: 0 done, 2 could not be done.
    """
    days = ComplaintDays(
        received=received,
        accepted=accepted,
        mediation_ended=mediation_ended,
        clue_found=clue_found,
        decided=decided,
        disputed=disputed,
        is_extended=is_extended,
        is_named=is_named,
        pauses=pauses,
    )
    part = PartKind(kind)
    _refuse_what_says_nothing(part, days)
    found = complaint_deadlines(
        days,
        part,
        law=law_of(place, block),
        calendar=china_calendar(),
        place=place,
        before=None if year is None else calendar_before_notice(year),
    )
    if form == "json":
        told = {"kind": kind, "place": place, "days": _days(days)}
        records = [complaint_deadline_record(one) for one in found]
        tell_json("complaint", {**told, "deadlines": records})
        return
    for line in _lines(found, explains=explains):
        click.echo(line.text(language))


def _refuse_what_says_nothing(part: PartKind, days: ComplaintDays) -> None:
    """Refuse a day that no deadline of this kind looks at, rather than pass over it.

    Raises:
        click.UsageError: if one is given.
    """
    other = next(one for one in _SAYS_NOTHING_OF if one is not part)
    for name, option in _SAYS_NOTHING_OF[part].items():
        if getattr(days, name) not in (None, ()):
            told = {"option": option, "kind": part.value, "other": other.value}
            raise click.UsageError(str(_OTHER.filled(told)))


def _days(days: ComplaintDays) -> dict[str, Any]:
    told = ("received", "accepted", "mediation_ended", "clue_found", "decided", "disputed")
    return {
        **{name: one and one.isoformat() for name in told for one in [getattr(days, name)]},
        "extended": days.is_extended,
        "named": days.is_named,
        "paused": [[plain(one.start), plain(one.end)] for one in days.pauses],
    }


def _lines(found: Iterable[ComplaintDeadline], *, explains: bool) -> Iterator[Wording]:
    for one in found:
        due = _NOT_KNOWN if one.due is None else _BY.filled({"due": one.due})
        yield _BLOCK.filled({"what": one.wording, "due": due})
        if one.citations:
            told = Wording.joined((cited.wording for cited in one.citations), by="semicolon")
            yield _within(_UNDER.filled({"told": told}))
        for step in one.explain() if explains else one.remarks():
            yield _within(step)


def _within(told: Wording) -> Wording:
    return Wording(f"  {told.zh}", f"  {told.en}")
