"""The reasons behind a deadline, in the order in which days are counted."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, Protocol

from localstd.calendar.counting import Counting
from localstd.calendar.quantities import Quantity, WorkingDays, quantity_wording
from localstd.calendar.work_calendar import WorkCalendar
from localstd.wording import Wording

__all__ = ["explain"]

#: The general rule as citations print it; law stands above this layer, and a test compares.
_GENERAL_RULE: Final[Mapping[str, Wording]] = MappingProxyType(
    {
        "cc-201": Wording("《中华人民共和国民法典》第201条", "cc2020 art. 201"),
        "cc-202": Wording("《中华人民共和国民法典》第202条", "cc2020 art. 202"),
        "cc-203": Wording("《中华人民共和国民法典》第203条", "cc2020 art. 203"),
        "cc-204": Wording("《中华人民共和国民法典》第204条", "cc2020 art. 204"),
        "gpcl-154": Wording(
            "《中华人民共和国民法通则》第154条（原文未核）",
            "gpcl1986 art. 154 (text not checked)",
        ),
    }
)
_COUNTS = Wording("计入", "counts")
_DOES_NOT_COUNT = Wording("不计入", "does not count")


class Counted(Protocol):
    """What is explained: a deadline, which explains itself by this module."""

    @property
    def start(self) -> date:
        """The day of the event."""

    @property
    def quantity(self) -> Quantity:
        """What was counted."""

    @property
    def nominal(self) -> date:
        """The last day as counted."""

    @property
    def due(self) -> date:
        """The last day in time."""

    @property
    def provisional(self) -> bool:
        """Whether the answer hangs on a day without a notice."""

    @property
    def counting(self) -> Counting:
        """How it was counted."""

    @property
    def calendar(self) -> WorkCalendar:
        """Which days were worked."""


def explain(counted: Counted) -> tuple[Wording, ...]:
    """Give the steps of a count: start, days skipped and made up, end, rolling, doubts."""
    return (
        _start(counted),
        *_days_on_the_way(counted),
        _end(counted),
        *_rolling(counted),
        *_doubts(counted),
    )


def _start(counted: Counted) -> Wording:
    counting, length = counted.counting, quantity_wording(counted.quantity)
    counts = _COUNTS if counting.counts_first_day else _DOES_NOT_COUNT
    cited = _cited(counting.on(counted.start).first_day_source)
    return Wording(
        f"期限{length.zh}，自{counted.start}起；开始的当日{counts.zh}{cited.zh}",
        f"{length.en} from {counted.start}; the first day {counts.en}{cited.en}",
    )


def _days_on_the_way(counted: Counted) -> Iterator[Wording]:
    """List the rest days skipped and the make-up days worked; only working days have any."""
    if not isinstance(counted.quantity, WorkingDays):
        return
    first = counted.start if counted.counting.counts_first_day else _next(counted.start)
    for day in _days(first, counted.nominal):
        yield from _on_the_way(counted.calendar, day)


def _on_the_way(calendar: WorkCalendar, day: date) -> Iterator[Wording]:
    reason = calendar.explain(day)
    if not calendar.is_working(day):
        yield Wording(f"跳过 {reason.zh}", f"skipped: {reason.en}")
    elif day in calendar.special:
        yield Wording(f"计入 {reason.zh}", f"counted: {reason.en}")


def _end(counted: Counted) -> Wording:
    by_month = counted.quantity.unit in {"month", "year"}
    cited = _cited(counted.counting.on(counted.start).month_source if by_month else "")
    return Wording(
        f"期间的最后一日为{counted.nominal}{cited.zh}",
        f"the last day of the period is {counted.nominal}{cited.en}",
    )


def _rolling(counted: Counted) -> Iterator[Wording]:
    if counted.due == counted.nominal:
        return
    for day in _days(counted.nominal, counted.due - timedelta(days=1)):
        reason = counted.calendar.explain(day)
        yield Wording(f"顺延 {reason.zh}", f"rolled over: {reason.en}")
    cited = _cited(counted.counting.on(counted.start).rolling_source)
    yield Wording(
        f"最后一日是休息日，以休息日结束的次日{counted.due}为最后一日{cited.zh}",
        f"the last day is a day of rest and moves to {counted.due}{cited.en}",
    )


def _doubts(counted: Counted) -> Iterator[Wording]:
    source = counted.counting.on(counted.start)
    if source.by_analogy:
        cited = _cited(source.other_law_source)
        yield Wording(
            f"以民法的一般规则计算行政期限是类推的解读；法律另有规定的，依其规定{cited.zh}",
            "to count an administrative period by the general rules of civil law is a reading "
            f"by analogy; a law that says otherwise prevails{cited.en}",
        )
    if counted.provisional:
        yield Wording(
            "暂定：所涉日期没有国务院办公厅放假通知可依",
            "provisional: no notice of the State Council covers a day that this depends on",
        )


def _cited(provision: str) -> Wording:
    """Name the provision as law does; one that is not of the general rule by its id."""
    if not provision:
        return Wording("", "")
    named = _GENERAL_RULE.get(provision, Wording(provision, provision))
    return Wording(f"（{named.zh}）", f" ({named.en})")


def _next(day: date) -> date:
    return day + timedelta(days=1)


def _days(first: date, last: date) -> Iterator[date]:
    """Give every day from first to last, both included."""
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))
