"""One deadline of a complaint or a report (办理期限), and how it was counted."""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import Deadline
from localstd.law import Citation, Limit, LimitInForce, Pause
from localstd.law.pauses import explain_pauses
from localstd.wording import Wording

__all__ = ["ComplaintDeadline"]

_NAMES = {
    "acceptance": Wording("受理决定", "decide on acceptance"),
    "mediation": Wording("调解", "mediate"),
    "mediation-notice": Wording("告知终止调解", "inform both parties that mediation ended"),
    "verification": Wording("核查", "verify the clue"),
    "verification-extended": Wording("延长后的核查", "verify the clue, where extended"),
    "report-notice": Wording("告知是否立案", "inform the named reporter whether a case is opened"),
    "jurisdiction": Wording("协商处理权限", "agree on who may handle it"),
}
_FOLLOWS = Wording(
    "“{act}”之日未知，自其最后一日{start}起算",
    "the day of “{act}” is not known: counted from its last day, {start}",
)
_RUNS_ON = Wording(
    "自“{act}”的最后一日{start}起接续计算（解读）",
    "runs on from the last day of “{act}”, {start} (a reading)",
)
_IF = {
    "verification-extended": Wording(
        "仅在特殊情况下延长核查时限时适用", "only where the verification was extended"
    ),
    "report-notice": Wording("仅适用于实名举报", "only for reports by name"),
}
_SUPERSEDED = Wording(
    "按此前的放假安排为{old}，已改为{new}",
    "{old} by the earlier calendar, now {new}",
)
_NO_LIMIT = Wording(
    "{start}没有已知的期限规定，不能计算", "no limit is known on {start}: cannot be counted"
)
_PROVISIONAL = Wording(
    "暂定：所涉日期没有国务院办公厅放假通知可依",
    "provisional: no notice of the State Council covers a day that this depends on",
)
_UNCHECKED = Wording("所依条款原文未核", "the text of the provision was not checked")


@frozen
class ComplaintDeadline:
    """By when one act is in time (办理期限): from which day, under which limit.

    ``follows`` is the deadline whose last day ``start`` is, ``None`` where ``start`` is told.
    ``held`` is all that holds on ``start``, ``limit`` what of it binds, ``counted`` its count; they
    are ``None`` where no limit is known. ``due`` is the last day in time, included; ``None`` also
    while one of its ``pauses`` lasts (arts 19 and 20).
    ``is_conditional`` says that it holds only where something is so that is not told: that who
    reported gave a name, that the verification was extended. ``superseded`` is the last day by the
    calendar of before, where it was another one.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.supervision.complaints import ComplaintDays, complaint_deadlines
    >>> days = ComplaintDays(received=date(2026, 2, 13), accepted=date(2026, 2, 24))
    >>> _, mediation, _ = complaint_deadlines(days, law=china_law(), calendar=china_calendar())
    >>> str(mediation.start), str(mediation.due), mediation.follows is None
    ('2026-02-24', '2026-04-28', True)
    """

    name: str
    start: date
    follows: "ComplaintDeadline | None"
    held: LimitInForce | None
    limit: Limit | None
    counted: Deadline | None
    due: date | None
    pauses: tuple[Pause, ...] = ()
    is_conditional: bool = False
    superseded: date | None = None

    @property
    def wording(self) -> Wording:
        """Name what is to be done."""
        return _NAMES[self.name]

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The provisions that set the limit; those not checked only if none of them is."""
        if self.held is None or self.limit is None:
            return ()
        return self.held.agreeing(self.limit)

    @property
    def provisional(self) -> bool:
        """Tell whether no notice yet covers a day on which it hangs, or on which its start does."""
        counted, due = self.counted, self.due
        if counted is not None and (
            counted.provisional or (due is not None and counted.calendar.is_provisional(due))
        ):
            return True
        return self.follows is not None and self.follows.provisional

    @property
    def is_checked(self) -> bool:
        """Tell whether a text that sets it was read."""
        return any(one.checked for one in self.citations)

    def explain(self) -> tuple[Wording, ...]:
        """Say step by step how it was counted: every rest day skipped, every make-up day worked.

        >>> from localstd.calendar import china_calendar
        >>> from localstd.law import china_law
        >>> from localstd.supervision.complaints import ComplaintDays, complaint_deadlines
        >>> days = ComplaintDays(received=date(2026, 2, 13))
        >>> first, *_ = complaint_deadlines(days, law=china_law(), calendar=china_calendar())
        >>> print(first.explain()[1].en.partition(" (State")[0])
        counted: 2026-02-14 (Sat): a working day that makes up for 春节
        """
        counted = () if self.counted is None else self.counted.explain()
        return (*self._before(), *counted, *self._paused(), *self._after())

    def remarks(self) -> tuple[Wording, ...]:
        """Say what must be known to read it, without the days one by one.

        >>> from localstd.calendar import china_calendar
        >>> from localstd.law import china_law
        >>> from localstd.supervision.complaints import ComplaintDays, complaint_deadlines
        >>> days = ComplaintDays(received=date(2026, 2, 13))
        >>> _, then, _ = complaint_deadlines(days, law=china_law(), calendar=china_calendar())
        >>> print(then.remarks()[0].en)
        the day of “decide on acceptance” is not known: counted from its last day, 2026-03-02
        """
        doubt = (_PROVISIONAL,) if self.provisional else ()
        return (*self._before(), *self._paused(), *doubt, *self._after())

    def _before(self) -> Iterator[Wording]:
        if self.follows is not None:
            told = _RUNS_ON if self.name == "verification-extended" else _FOLLOWS
            yield told.filled({"act": self.follows.wording, "start": self.start})
        if self.is_conditional:
            yield _IF[self.name]

    def _paused(self) -> Iterator[Wording]:
        if self.counted is not None and self.pauses:
            is_working = self.counted.quantity.unit == "working-day"
            by = self.counted.calendar
            yield from explain_pauses(self.counted.due, self.pauses, by, is_working=is_working)

    def _after(self) -> Iterator[Wording]:
        if self.superseded is not None:
            yield _SUPERSEDED.filled({"old": self.superseded, "new": self.due})
        if self.limit is None:
            yield _NO_LIMIT.filled({"start": self.start})
        elif self.limit.footing.wording.zh:
            yield self.limit.footing.wording
        elif not self.is_checked:
            yield _UNCHECKED
