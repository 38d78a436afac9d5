"""Differences (变动): what changed in the law between two days, and when."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.law.in_force import LimitInForce
from localstd.law.instrument import Instrument
from localstd.law.law import Law
from localstd.law.rule import Rule
from localstd.law.track import Track
from localstd.places import lies_in
from localstd.wording import Wording

__all__ = ["Change", "Subject", "difference"]

Version: TypeAlias = LimitInForce | Rule | Instrument


class Subject(StrEnum):
    """What a change is about."""

    INSTRUMENT = "instrument"
    LIMIT = "limit"
    RULE = "rule"


@frozen
class Change:
    """Something began, ceased or became other on a day.

    ``before`` is ``None`` where it began, ``after`` is ``None`` where it ceased.

    >>> from localstd.law import china_law
    >>> old, new = difference(china_law(), date(2020, 2, 29), date(2020, 3, 1))[:2]
    >>> old.wording.en, new.wording.en
    ('instrument ls1990: ls1990 -> nothing', 'instrument ls2020: nothing -> ls2020')
    """

    day: date
    subject: Subject
    name: str
    before: Version | None
    after: Version | None

    @property
    def wording(self) -> Wording:
        """Say in one line what changed."""
        before, after = (held.wording if held else _NOTHING for held in (self.before, self.after))
        named = _SUBJECTS[self.subject]
        return Wording(
            f"{named.zh} {self.name}：{before.zh} → {after.zh}",
            f"{named.en} {self.name}: {before.en} -> {after.en}",
        )


_NOTHING = Wording("无", "nothing")
_SUBJECTS = {
    Subject.INSTRUMENT: Wording("法规文件", "instrument"),
    Subject.LIMIT: Wording("期限", "limit"),
    Subject.RULE: Wording("规则", "rule"),
}


def difference(
    law: Law,
    first: date,
    last: date,
    place: str | None = None,
    track: Track = Track.ORDINARY,
) -> tuple[Change, ...]:
    """Say what changed after ``first``, up to and including ``last``, in order of days.

    Raises:
        PlaceCodeError: if ``place`` is no place code.

    >>> from localstd.law import china_law
    >>> changes = difference(china_law(), date(2020, 2, 29), date(2020, 3, 1))
    >>> [change.name for change in changes if change.subject is Subject.LIMIT]
    ['local.comment', 'local.filing', 'local.publicity', 'local.review']
    """
    changes = (*_instruments(law, first, last, place), *_holdings(law, first, last, place, track))
    return tuple(sorted(changes, key=_in_order))


def _in_order(change: Change) -> tuple[date, Subject, str]:
    return change.day, change.subject, change.name


def _instruments(law: Law, first: date, last: date, place: str | None) -> Iterator[Change]:
    for instrument in law.provisions.instruments.values():
        if not lies_in(place, instrument.place):
            continue
        began, ended = instrument.period.start, instrument.period.end
        if began is not None and first < began <= last:
            yield _change(began, instrument, before=None, after=instrument)
        if ended is not None and first < ended <= last:
            yield _change(ended, instrument, before=instrument, after=None)


def _change(
    day: date, instrument: Instrument, *, before: Instrument | None, after: Instrument | None
) -> Change:
    return Change(
        day=day, subject=Subject.INSTRUMENT, name=instrument.id, before=before, after=after
    )


def _holdings(
    law: Law, first: date, last: date, place: str | None, track: Track
) -> Iterator[Change]:
    days = [first, *(day for day in law.boundaries(place, track) if first < day <= last)]
    for eve, day in pairwise(days):
        before, after = law.on(eve, place, track), law.on(day, place, track)
        yield from _compared(day, Subject.LIMIT, before.limits_by_name, after.limits_by_name)
        yield from _compared(day, Subject.RULE, before.rules_by_name, after.rules_by_name)


def _compared(
    day: date,
    subject: Subject,
    before: Mapping[str, LimitInForce] | Mapping[str, Rule],
    after: Mapping[str, LimitInForce] | Mapping[str, Rule],
) -> Iterator[Change]:
    for name in before.keys() | after.keys():
        old, new = before.get(name), after.get(name)
        if old != new:
            yield Change(day=day, subject=subject, name=name, before=old, after=new)
