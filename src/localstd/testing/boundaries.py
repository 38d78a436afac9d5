"""The days around which law changes (法律变动前后): where a rule goes wrong if it does."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from localstd.law import Law, Track
from localstd.procedure import Matter, Procedure

__all__ = ["around", "boundaries_of", "days_around", "days_around_procedure"]

_DAY = timedelta(days=1)


def days_around(
    law: Law, place: str | None = None, track: Track = Track.ORDINARY
) -> tuple[date, ...]:
    """Give the day before, the day itself and the day after each boundary of the law, in order.

    A boundary is a day on which a limit or a rule begins or ceases to hold there.

    Raises:
        PlaceCodeError: if ``place`` is no place code.

    >>> from localstd.law import china_law
    >>> [str(day) for day in days_around(china_law()) if "2024-08" < str(day) < "2026"]
    ['2024-08-30', '2024-08-31', '2024-09-01']
    """
    return around(law.boundaries(place, track))


def days_around_procedure(procedure: Procedure, law: Law, matter: Matter) -> tuple[date, ...]:
    """Give those days for a procedure: also where somebody's power begins or ends.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> days = days_around_procedure(LENDING, LENDING_LAW, Matter(id="1"))
    >>> [str(day) for day in days if day.year in (1999, 2000)]
    ['1999-12-31', '2000-01-01', '2000-01-02']
    """
    return around(boundaries_of(procedure, law, matter))


def boundaries_of(procedure: Procedure, law: Law, matter: Matter) -> tuple[date, ...]:
    """Give the days on which the law of a procedure changes for a matter, powers included.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> date(2000, 1, 1) in boundaries_of(LENDING, LENDING_LAW, Matter(id="1"))
    True
    """
    own = law.boundaries(matter.place, matter.track)
    return tuple(sorted({*own, *_of_powers(procedure, law)}))


def _of_powers(procedure: Procedure, law: Law) -> Iterator[date]:
    in_rows = (name for row in procedure.rows for name in row.provisions)
    in_duties = (one for duty in procedure.duties for who in duty.owed_by for one in who.basis)
    for name in {*in_rows, *in_duties}:
        known = law.provisions.joined(name) if law.provisions.knows(name) else ()
        for period in (one.certain_period for one in known):
            yield from (end for end in (period.start, period.end) if end is not None)


def around(boundaries: Iterable[date]) -> tuple[date, ...]:
    """Give the day before, the day itself and the day after each of some days, in order.

    >>> [str(day) for day in around([date(2020, 1, 1)])]
    ['2019-12-31', '2020-01-01', '2020-01-02']
    """
    days = {day + step * _DAY for day in boundaries for step in (-1, 0, 1)}
    return tuple(sorted(days))
