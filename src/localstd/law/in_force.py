"""What holds under one name on a day: the conjunction of all limits of all levels."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from localstd._attrs import error, evolve, field, frozen
from localstd.calendar import Deadline, Quantity, Unit, WorkCalendar, deadline
from localstd.law.citation import Citation
from localstd.law.error import LawError
from localstd.law.limit import Direction, Footing, Judged, Limit
from localstd.law.span import Span
from localstd.wording import Wording

__all__ = ["LimitInForce", "MixedLimitsError"]

# Only to put limits of different units into an order for display; never to judge by.
_DISPLAY_DAYS: dict[Unit, float] = {"day": 1.0, "working-day": 1.4, "month": 30.4, "year": 365.0}
_COMPARABLE: dict[Unit, Unit] = {
    "day": "day",
    "working-day": "working-day",
    "month": "month",
    "year": "month",
}


@error
class MixedLimitsError(LawError):
    """Limits of different names or directions, or none at all, were to hold together.

    >>> from localstd.law import china_law
    >>> today = china_law().on(date(2026, 11, 22))
    >>> try:
    ...     today.limit("local.filing") & today.limit("local.review")
    ... except MixedLimitsError as refusal:
    ...     print(refusal.names)
    ('local.filing', 'local.review')
    """

    names: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name what was mixed."""
        named = "、".join(self.names) or "—"
        return Wording(
            f"名称或方向不同的期限不能合并：{named}",
            f"limits of different names or directions, or none, cannot hold together: {named}",
        )


@frozen(kw_only=False)
class LimitInForce:
    """All limits that hold under one name; an act is in time if it is under every one of them.

    ``limits`` is a set written in one order, the tightest first; nothing is pruned, since
    30 working days and 45 days cannot be compared without a start date: :meth:`binding`
    finds the one that binds. Combination with ``&`` is idempotent, commutative and
    associative, and never permits more.

    >>> from localstd.testing import law_of_a_place
    >>> review = law_of_a_place().on(date(2021, 5, 1), "34").limit("local.review")
    >>> review.value, review.unit, review.strict, len(review.limits)
    (3, 'year', True, 4)
    """

    limits: tuple[Limit, ...]
    _spans: dict[date, tuple[WorkCalendar, Span]] = field(
        init=False, eq=False, repr=False, factory=dict
    )

    def __attrs_post_init__(self) -> None:
        """Write the set in its one order."""
        tightest_first = tuple(sorted(frozenset(self.limits), key=_place_in_order))
        if len({(limit.name, limit.direction) for limit in tightest_first}) != 1:
            raise MixedLimitsError(names=tuple(sorted({limit.name for limit in self.limits})))
        object.__setattr__(self, "limits", tightest_first)

    def __and__(self, other: "LimitInForce") -> "LimitInForce":
        """Let both hold.

        Raises:
            MixedLimitsError: if they differ in name or direction.
        """
        return LimitInForce(self.limits + other.limits)

    @property
    def leading(self) -> Limit:
        """Give the limit to show: the tightest, by the rough length of its unit.

        Among equals a strict one leads before "generally", a checked before an unchecked one,
        a later before an earlier one. Where :attr:`is_comparable` is ``False`` this order is
        for display only.
        """
        return self.limits[0]

    @property
    def is_comparable(self) -> bool:
        """Tell whether the limits can be compared without a start date."""
        return len({_COMPARABLE[limit.unit] for limit in self.limits}) == 1

    @property
    def name(self) -> str:
        """Give the name under which the limits hold."""
        return self.leading.name

    @property
    def quantity(self) -> Quantity:
        """Give the length of time of the leading limit."""
        return self.leading.quantity

    @property
    def value(self) -> int:
        """Give the number of the leading limit."""
        return self.leading.value

    @property
    def unit(self) -> Unit:
        """Give the unit of the leading limit."""
        return self.leading.unit

    @property
    def direction(self) -> Direction:
        """Give the direction, which all of the limits share."""
        return self.leading.direction

    @property
    def strict(self) -> bool:
        """Tell whether the leading limit is strict; ``False`` is "generally" (一般)."""
        return self.leading.strict

    @property
    def judged(self) -> Judged:
        """Say which version of the law judges the leading limit."""
        return self.leading.judged

    @cached_property
    def firmness(self) -> frozenset[tuple[bool, Footing]]:
        """The kinds of limits among them: whether strict, and how surely the length is set."""
        return frozenset((limit.strict, limit.footing) for limit in self.limits)

    def judged_by(self, judged: Judged) -> "LimitInForce | None":
        """Give those that one version of the law judges, or ``None`` if there are none.

        >>> from localstd.law import china_law
        >>> review = china_law().on(date(2021, 5, 1)).limit("local.review")
        >>> review.judged_by(Judged.AS_ASKED) is review, review.judged_by(Judged.AT_START)
        (True, None)
        """
        return self._by_judged.get(judged)

    @cached_property
    def _by_judged(self) -> "Mapping[Judged, LimitInForce]":
        kinds = {limit.judged for limit in self.limits}
        if len(kinds) == 1:
            return dict.fromkeys(kinds, self)
        return {
            kind: LimitInForce(tuple(one for one in self.limits if one.judged is kind))
            for kind in kinds
        }

    @property
    def citation(self) -> Citation:
        """Give the citation of the leading limit."""
        return self.leading.citation

    @property
    def checked(self) -> bool:
        """Tell whether a provision that sets this, or a page quoting it, was read."""
        return any(citation.checked for citation in self.citations)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Give the citations of all limits that set the same as the leading one."""
        return tuple(
            limit.citation
            for limit in self.limits
            if (limit.quantity, limit.strict) == (self.quantity, self.strict)
        )

    def agreeing(self, limit: Limit) -> tuple[Citation, ...]:
        """Cite every limit that sets the same length of time as one of them.

        Those not checked are cited only if none of them is.
        """
        return self._agreeing.get(limit.quantity, ())

    @cached_property
    def _agreeing(self) -> Mapping[Quantity, tuple[Citation, ...]]:
        return {length: self._setting(length) for length in {one.quantity for one in self.limits}}

    def _setting(self, length: Quantity) -> tuple[Citation, ...]:
        same = tuple(one.citation for one in self.limits if one.quantity == length)
        return tuple(cited for cited in same if cited.checked) or same

    @property
    def wording(self) -> Wording:
        """Print what holds, with the citations, one article once.

        >>> from localstd.law import china_law
        >>> china_law().on(date(2021, 5, 1)).limit("local.filing").wording.en
        'at most 60 days: ls2020 art. 22 (text not checked)'
        """
        says = self.leading.wording
        cited = Wording.joined(dict.fromkeys(citation.wording for citation in self.citations))
        return Wording(f"{says.zh}：{cited.zh}", f"{says.en}: {cited.en}")

    def binding(self, start: date, calendar: WorkCalendar) -> tuple[Limit, Deadline]:
        """Find the limit that binds for a period that starts on a day, and its deadline.

        For *at most* that is the earliest due day, for *at least* the latest last day. A
        limit on a continuing duty makes nothing due before its own first day.

        Raises:
            DateError: if a period ends beyond the year 9999.

        >>> from localstd.calendar import china_calendar
        >>> from localstd.testing import law_of_a_place
        >>> review = law_of_a_place().on(date(2020, 1, 1), "34").limit("local.review")
        >>> limit, deadline = review.binding(date(2016, 5, 3), china_calendar())
        >>> limit.citation.provision, str(deadline.due)
        ('mu-local.review', '2020-01-01')
        """
        span = self.span(start, calendar)
        return span.limit, span.deadline

    def span(self, start: date, calendar: WorkCalendar) -> Span:
        """Give what binds for a period that starts on a day, and its last day in time.

        Raises:
            DateError: if a period ends beyond the year 9999.
        """
        counted_by, span = self._spans.get(start, (None, None))
        if span is None or counted_by is not calendar:
            span = self._span(start, calendar)
            self._spans[start] = (calendar, span)
        return span

    def _span(self, start: date, calendar: WorkCalendar) -> Span:
        ends = tuple(self._ends(start, calendar))
        if len(ends) == 1:
            return Span.of(*ends[0])
        is_most = self.direction is Direction.AT_MOST
        return Span.of(*(min(ends, key=_due) if is_most else max(ends, key=_last)))

    def _ends(self, start: date, calendar: WorkCalendar) -> Iterator[tuple[Limit, Deadline]]:
        counted = None
        for limit in self.limits:  # equal quantities stand side by side: they are counted once
            if (
                counted is None
                or counted.quantity != limit.quantity
                or counted.counting is not limit.counting
            ):
                counted = deadline(
                    start, limit.quantity, calendar=calendar, counting=limit.counting
                )
            yield limit, _owed(limit, counted)


def _owed(limit: Limit, counted: Deadline) -> Deadline:
    """Let a continuing duty fall due on the first day of its limit at the earliest."""
    if limit.judged is Judged.AT_START or limit.period.start is None:
        return counted
    if limit.period.start <= counted.due:
        return counted
    return evolve(counted, due=limit.period.start)


def _due(end: tuple[Limit, Deadline]) -> date:
    return end[1].due


def _last(end: tuple[Limit, Deadline]) -> date:
    return end[1].nominal


def _place_in_order(limit: Limit) -> tuple[object, ...]:
    length = limit.value * _DISPLAY_DAYS[limit.unit]
    began = limit.period.start or date.min
    return (
        -length if limit.direction is Direction.AT_LEAST else length,
        not limit.strict,
        not limit.citation.checked,
        -began.toordinal(),
        *_every_difference(limit),
    )


def _every_difference(limit: Limit) -> tuple[object, ...]:
    """Tell apart any two limits, so that a set has only one order."""
    return (
        repr(limit.citation),
        limit.place or "",
        limit.starts,
        limit.unit,
        limit.judged,
        limit.footing,
        str(limit.period),
        sorted(limit.tracks),
        repr(limit.counting),
    )
