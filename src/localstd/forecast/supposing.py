"""What if (假设): the same forecast under a changed limit, and what would have to change for it."""

import re
from collections.abc import Iterable
from datetime import date
from functools import partial

from localstd._attrs import error, evolve, frozen
from localstd.calendar import Quantity, quantity, quantity_wording
from localstd.errors import LocalstdError
from localstd.forecast.breakdown import By
from localstd.forecast.counting import Forecast, counted
from localstd.forecast.falling_due import FallingDue, Outlook, grouped, judged
from localstd.forecast.reviewable import Reviewable
from localstd.law import Citation, Law, Limit, Provision, Track
from localstd.places import lies_in
from localstd.wording import Wording

__all__ = ["Difference", "Supposition", "SuppositionError", "WhatIf", "supposed_law", "what_if"]

_UNITS = {"d": "day", "wd": "working-day", "mo": "month", "y": "year"}
_SHORT = {unit: short for short, unit in _UNITS.items()}
_WRITTEN = re.compile(
    r"(?P<limit>[a-z][a-z.-]*)=(?P<n>\d{1,4})(?P<unit>d|wd|mo|y)(?:@(?P<since>\d{4}-\d\d-\d\d))?"
)


@error
class SuppositionError(LocalstdError):
    """A supposition cannot be read.

    >>> print(SuppositionError(text="review=three").wording.en.partition(";")[0])
    'review=three' is not a supposition
    """

    text: str

    @property
    def wording(self) -> Wording:
        """Name what was read, and show the form."""
        return Wording(
            f"“{self.text}”不是假设；请写作local.review=3y，单位为y（年）、mo（月）、d（日）、"
            "wd（工作日），可加@2027-01-01表示自该日起施行",
            f"{self.text!r} is not a supposition; write local.review=3y, in y (years), "
            "mo (months), d (days) or wd (working days); @2027-01-01 after it is the"
            " day from which it holds",
        )


@frozen
class Supposition:
    """A limit by its name, and the length that it might have.

    Without ``since`` it is as if it had always been so. With it the limit changes on that day,
    and nothing is due by the new length before: what the old one had made due by then stays so.

    >>> supposed = Supposition.parse("local.review=18mo@2027-01-01")
    >>> supposed.quantity, str(supposed.since), str(supposed)
    (Months(n=18), '2027-01-01', 'local.review=18mo@2027-01-01')
    """

    limit: str
    quantity: Quantity
    since: date | None = None

    @classmethod
    def parse(cls, text: str) -> "Supposition":
        """Read what ``str`` writes: ``3y``, ``18mo``, ``60d`` or ``30wd``.

        Raises:
            SuppositionError: if the text is none, or names a day that there is not.

        >>> Supposition.parse("local.filing=30wd").quantity
        WorkingDays(n=30)
        """
        found = _WRITTEN.fullmatch(text.strip())
        if found is None or int(found["n"]) == 0:
            raise SuppositionError(text=text)
        try:
            since = date.fromisoformat(found["since"]) if found["since"] else None
        except ValueError:
            raise SuppositionError(text=text) from None
        return cls(
            limit=found["limit"],
            quantity=quantity(int(found["n"]), _UNITS[found["unit"]]),
            since=since,
        )

    def __str__(self) -> str:
        length = f"{self.quantity.n}{_SHORT[self.quantity.unit]}"
        return f"{self.limit}={length}" + (f"@{self.since}" if self.since else "")

    @property
    def wording(self) -> Wording:
        """Say it in both languages.

        >>> Supposition.parse("local.review=3y").wording.en
        'if local.review were 3 years'
        """
        length = quantity_wording(self.quantity)
        zh = f"自{self.since}起" if self.since else ""
        en = f" from {self.since} on" if self.since else ""
        return Wording(
            f"假设{zh}{self.limit}为{length.zh}", f"if {self.limit} were {length.en}{en}"
        )


@frozen(kw_only=False)
class Difference:
    """How much one month, sector or committee has under the law, and under the supposition.

    >>> Difference("2027-03", 4, 9).after
    9
    """

    key: str
    before: int
    after: int


@frozen
class WhatIf:
    """Two forecasts of the same standards, and what would have to change.

    ``would_change`` are the provisions that set another length on the day, at one of the places
    and on one of the tracks of the standards. To make a limit tighter one of them would do, and
    a place may do it for itself; to make it looser, all of them would have to change.
    """

    supposition: Supposition
    before: Forecast
    after: Forecast
    would_change: tuple[Citation, ...]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What falls due in each bucket before and after, those alone that differ.

        >>> from localstd.calendar import china_calendar
        >>> from localstd.law import china_law
        >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
        >>> what_if([], seen, Supposition.parse("local.review=3y")).differences
        ()
        """
        before = {one.key: one.due for one in self.before.buckets}
        after = {one.key: one.due for one in self.after.buckets}
        keys = sorted(before.keys() | after.keys())
        every = (Difference(key, before.get(key, 0), after.get(key, 0)) for key in keys)
        return tuple(one for one in every if one.before != one.after)


def what_if(
    standards: Iterable[Reviewable],
    outlook: Outlook,
    supposition: Supposition,
    *,
    by: By = By.MONTH,
) -> WhatIf:
    """Forecast the same standards under the law, and under a supposition.

    Raises:
        PlaceCodeError: if a place is no place code.
        UnknownLimitError: if the law never has a limit of this name.

    >>> from localstd.calendar import PartialDate, china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.review import Cycle
    >>> stock = [Reviewable(cycle=Cycle(place="34", published=PartialDate(2022, 10, 12)))]
    >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> seen_both = what_if(stock, seen, Supposition.parse("local.review=3y"))
    >>> seen_both.before.overdue, seen_both.after.overdue
    (0, 1)
    >>> [cited.wording.en for cited in seen_both.would_change if cited.checked]
    ['sl2017 art. 29', 'ir1990 art. 20']
    """
    supposed = evolve(outlook, law=supposed_law(outlook.law, supposition))
    groups = grouped(standards, outlook, by)
    before, after = tuple(judged(groups, outlook)), judged(groups, supposed)
    if supposition.since is not None:
        after = map(partial(_from, supposition.since), before, after)
    return WhatIf(
        supposition=supposition,
        before=counted(before, as_of=outlook.as_of, by=by),
        after=counted(after, as_of=outlook.as_of, by=by),
        would_change=_would_change(supposition, outlook, groups.seats),
    )


def _from(since: date, before: FallingDue, after: FallingDue) -> FallingDue:
    """Let a change take effect on a day: what is due before it stays; nothing new is due then."""
    if before.due is None or after.due is None:
        return after
    old, new = before.due, after.due
    first, last = (
        was if was < since else max(day, since) for was, day in zip(old, new, strict=True)
    )
    return evolve(after, due=(first, last))


def supposed_law(law: Law, supposition: Supposition) -> Law:
    """Give the law as if every version of a limit had another length.

    Raises:
        UnknownLimitError: if the law never has a limit of this name.

    >>> from localstd.law import china_law
    >>> seven = supposed_law(china_law(), Supposition.parse("local.review=7y"))
    >>> seven.on(date(2026, 8, 1), "31").limit("local.review").value
    7
    """
    law.demand_limit(supposition.limit)
    changed = [_changed(law, one, supposition) for one in law.limits]
    made = (provision for provision, _ in changed if provision is not None)
    return Law(
        provisions=law.provisions.with_(made),
        limits=tuple(limit for _, limit in changed),
        rules=law.rules,
    )


def _changed(law: Law, limit: Limit, supposition: Supposition) -> tuple[Provision | None, Limit]:
    """Let a provision of its own set the other length: one may set several limits."""
    if limit.name != supposition.limit:
        return None, limit
    source, length = law.provisions[limit.citation.provision], supposition.quantity
    made = evolve(source, id=f"{source.id}={supposition}", value=str(length.n), unit=length.unit)
    return made, evolve(limit, quantity=length, citation=made.citation)


def _would_change(
    supposition: Supposition, outlook: Outlook, seats: Iterable[tuple[str | None, Track]]
) -> tuple[Citation, ...]:
    cited = (
        limit.citation
        for limit in outlook.law.limits
        if limit.name == supposition.limit
        and outlook.as_of in limit.period
        and limit.quantity != supposition.quantity
        and any(_holds(limit, place, track) for place, track in seats)
    )
    return tuple(dict.fromkeys(cited))


def _holds(limit: Limit, place: str | None, track: Track) -> bool:
    return track in limit.tracks and lies_in(place, limit.place)
