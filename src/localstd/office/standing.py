"""Standings of matters (事项现状): what the index of an office says of each, and by which law."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from typing import Final

from localstd.law import Track
from localstd.numbers import StandardNumber
from localstd.office.rules import Rules
from localstd.procedure import Duty, Matter, Procedure, State
from localstd.steps.facts import sector_of
from localstd.storage import OpenDuty, Standing

__all__ = ["law_mark", "open_duties", "standing_of"]

_ISSUING: Final = ("published", "approved")
_TITLES: Final = ("title", "project")


def law_mark(rules: Rules, place: str | None, track: Track, day: date) -> str:
    """Give the mark of the law and the calendar by which duties are derived on a day.

    It is another one once a limit, the period of a provision or the days of a holiday notice
    differ, and from each day on which a limit or rule of the place and the track, or any provision,
    begins or ceases to hold.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> rules = Rules(law=china_law(), calendar=china_calendar())
    >>> days = date(2019, 1, 1), date(2020, 1, 1)
    >>> old, new = (law_mark(rules, "31", Track.ORDINARY, day) for day in days)
    >>> old == new, old[:12] == new[:12]
    (False, True)
    """
    turns = (rules.law.boundaries(place, track), rules.turns)
    passed = [days[bisect_right(days, day) - 1] for days in turns if days and days[0] <= day]
    return f"{rules.digest}-{max(passed, default='')}"


def open_duties(duties: Iterable[Duty]) -> tuple[OpenDuty, ...]:
    """Give duties as the index keeps them."""
    return tuple(
        OpenDuty(
            name=duty.type.name,
            owed_by=duty.owed_by.name if duty.owed_by else None,
            due=duty.due,
            is_provisional=duty.timeliness is not None and duty.timeliness.provisional,
        )
        for duty in duties
    )


def standing_of(  # noqa: PLR0913  all that a standing is made of
    matter: Matter,
    version: int,
    *,
    procedure: Procedure,
    state: State,
    duties: Iterable[Duty],
    law: str,
) -> Standing:
    """Give the standing of a matter from where it stands and what is owed.

    >>> from localstd.making import MAKING
    >>> standing = standing_of(Matter(id="34-1", place="34"), 0,
    ...     procedure=MAKING, state=MAKING.opening, duties=(), law="")
    >>> standing.stage, standing.number
    ('00', '')
    """
    number = state.fact(procedure.subject)
    return Standing(
        matter=matter.id,
        version=version,
        procedure=procedure.name,
        track=matter.track.value,
        stage=state.stage.code,
        is_final=state.stage.is_final,
        since=str(state.since or ""),
        place=matter.place or "",
        kind=number.kind.value if isinstance(number, StandardNumber) else "",
        number=str(number or ""),
        body=_issuer(state),
        sector=sector_of(state),
        title=_first(state, _TITLES),
        law=law,
        duties=open_duties(duties),
    )


def _issuer(state: State) -> str:
    told = state.fact("issuer")
    if told is not None:
        return str(told)
    acted = (state.latest[one].by for one in _ISSUING if one in state.latest)
    by = next((one for one in acted if one is not None), None)
    if by is None:
        return ""
    return by.name or (by.role if by.place is None else f"{by.role}@{by.place}")


def _first(state: State, names: Iterable[str]) -> str:
    """Give the first of some facts that is told, as text."""
    told = (state.fact(name) for name in names)
    return str(next((one for one in told if one is not None), ""))
