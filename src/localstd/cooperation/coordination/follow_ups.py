"""The tasks of a resolution (后续任务): who does what by when, what moved, what is overdue."""

from collections.abc import Iterable
from datetime import date

from localstd._attrs import evolve, frozen
from localstd.calendar import PartialDate
from localstd.procedure import Event, History
from localstd.steps.facts import day_of
from localstd.wording import Wording

__all__ = ["FollowUp", "follow_ups"]

_ENDS = {"follow-up-done": "done", "follow-up-dropped": "dropped"}


@frozen
class FollowUp:
    """One task of a resolution, as it stands on a day (后续任务).

    ``due`` is the day by which it is to be done, that day included, ``superseded`` those that an
    extension took away, the oldest first; ``reasons`` are what was told of it, in the order of
    happening. ``done`` and ``dropped`` are the days on which it ended, one of them at most.

    >>> task = FollowUp(task="1", due=PartialDate(2026, 3, 20), done=PartialDate(2026, 3, 23))
    >>> task.is_open, task.days_late(date(2026, 4, 1)), task.wording(date(2026, 4, 1)).en
    (False, 3, '1: due 2026-03-20, done 2026-03-23; 3-day delay')
    """

    task: str
    what: str = ""
    department: str = ""
    due: PartialDate | None = None
    superseded: tuple[PartialDate, ...] = ()
    reasons: tuple[str, ...] = ()
    done: PartialDate | None = None
    dropped: PartialDate | None = None

    @property
    def is_open(self) -> bool:
        """Say whether it is neither done nor given up."""
        return self.done is None and self.dropped is None

    def days_late(self, as_of: date) -> int:
        """Give the days that it was late, or is by a day; 0 where it is not, or was given up.

        Where a day is not exact, the latest last day and the earliest doing count.
        """
        if self.due is None or self.dropped is not None:
            return 0
        end = as_of if self.done is None else self.done.first
        return max(0, (end - self.due.last).days)

    def wording(self, as_of: date) -> Wording:
        """Say in one line who does what by when, and how that stands on a day."""
        who = f"{self.department} " if self.department else ""
        what = f"{self.what} " if self.what else ""
        about = f"{self.task}: {who}{what}".rstrip(": ") if who or what else self.task
        told = Wording(
            f"{about}：期限{self.due or '未定'}", f"{about}: due {self.due or 'not set'}"
        )
        parts = [told, *self._standing(), *self._lateness(as_of)]
        return Wording(
            "，".join(one.zh for one in parts[:2]) + "".join(f"；{one.zh}" for one in parts[2:]),
            ", ".join(one.en for one in parts[:2]) + "".join(f"; {one.en}" for one in parts[2:]),
        )

    def _standing(self) -> tuple[Wording, ...]:
        if self.done is not None:
            return (Wording(f"{self.done}办结", f"done {self.done}"),)
        if self.dropped is not None:
            return (Wording(f"{self.dropped}取消", f"cancelled {self.dropped}"),)
        return (Wording("未办结", "open"),)

    def _lateness(self, as_of: date) -> tuple[Wording, ...]:
        days = self.days_late(as_of)
        late = (Wording(f"逾期{days}天", f"{days}-day delay"),) if days else ()
        told = "；".join(self.reasons), "; ".join(self.reasons)
        return (*late, Wording(f"说明：{told[0]}", f"note: {told[1]}")) if self.reasons else late


def follow_ups(history: History, *, as_of: date) -> tuple[FollowUp, ...]:
    """Give the tasks of a matter as they stood on a day, in the order in which they were set.

    ``history`` is one of :data:`~.COORDINATION`. What was not set, and is told all the same, is
    a task without a day.

    >>> from localstd.procedure import Matter
    >>> day, due = date(2026, 3, 2), PartialDate(2026, 3, 20)
    >>> events = (
    ...     Event.of("follow-up-set", day, task="1", due=due, what="修订", department="甲"),
    ...     Event.of("follow-up-set", day, task="2", due=due, what="培训", department="乙"),
    ...     Event.of("follow-up-done", date(2026, 3, 9), task="1"),
    ... )
    >>> history = History(matter=Matter(id="1", place="34"), events=events)
    >>> for task in follow_ups(history, as_of=date(2026, 3, 25)):
    ...     print(task.wording(date(2026, 3, 25)).zh)
    1: 甲 修订：期限2026-03-20，2026-03-09办结
    2: 乙 培训：期限2026-03-20，未办结；逾期5天
    """
    found: dict[str, FollowUp] = {}
    for event in history.as_of(as_of).standing:
        task = event.facts.get("task")
        if isinstance(task, str):
            before = found.get(task, FollowUp(task=task))
            found[task] = _after(before, event)
    return tuple(found.values())


def _after(task: FollowUp, event: Event) -> FollowUp:
    """Give a task after one of its events."""
    if event.type in _ENDS:
        return evolve(_reasoned(task, event), **{_ENDS[event.type]: event.on})
    due = day_of(event, "due")
    if due is None:
        return _reasoned(task, event)
    earlier = () if task.due is None or task.due == due else (task.due,)
    about = {name: str(event.facts[name]) for name in ("what", "department") if name in event.facts}
    renewed = evolve(
        task, due=due, superseded=(*task.superseded, *earlier), done=None, dropped=None, **about
    )
    return _reasoned(renewed, event)


def _reasoned(task: FollowUp, event: Event) -> FollowUp:
    told = _texts(event.facts.get(name) for name in ("progress", "reason"))
    return evolve(task, reasons=(*task.reasons, *told)) if told else task


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    return tuple(str(one) for one in values if one)
