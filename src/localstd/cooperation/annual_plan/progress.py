"""How a plan goes (计划执行进度): who proposed what, what is late and why, who lags behind."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from localstd._attrs import field, frozen
from localstd.calendar import DateError, PartialDate, WorkCalendar
from localstd.cooperation.annual_plan.items import ItemState, PlanItem, ToldReason, plan_items
from localstd.law import Citation, Law
from localstd.places import read_code
from localstd.procedure import Duty, Event, History, Procedure, duties, fold
from localstd.wording import Wording

__all__ = ["ItemProgress", "PlanProgress", "progress"]

_COMMENT = "local.comment"
_CHANGES = frozenset({"project-rescheduled", "project-changed", "project-terminated"})


@frozen
class ItemProgress:
    """How one item of a plan goes, by its own file and by that of its making (项目进度).

    ``stage`` is where its making stands and ``since`` from when on. ``reasons`` are those that
    both files tell, by their days. ``overdue`` are duties of its making whose day has passed.
    ``earliest`` is the first day on which the minimum of public comment lets it go on, where that
    has not run, and ``by`` the provision that sets it. ``completed`` is the day on which it was
    finished: as the plan tells it, or else that of its publication.

    >>> late = ItemProgress(
    ...     item=PlanItem(item="1", state=ItemState.PLANNED, deadline=PartialDate(2026, 3, 31)),
    ...     as_of=date(2026, 5, 6),
    ... )
    >>> late.is_late, late.days_late, late.wording.en
    (True, 36, '1: planned, due 2026-03-31; 36-day delay; no reason given')
    """

    item: PlanItem
    as_of: date
    stage: Wording | None = None
    since: PartialDate | None = None
    reasons: tuple[ToldReason, ...] = ()
    overdue: tuple[Duty, ...] = ()
    earliest: date | None = None
    by: tuple[Citation, ...] = ()
    completed: PartialDate | None = None

    @property
    def is_open(self) -> bool:
        """Say whether it is on the plan and not finished."""
        return self.item.is_open and self.completed is None

    @property
    def days_late(self) -> int:
        """Give the days that it is late, or was when it was finished; 0 where it is not late.

        What was removed, carried over or declined is never late. Where a day is not exact, the
        latest last day and the earliest end count.
        """
        due, done = self.item.deadline, self.completed
        if due is None or not (self.is_open or done is not None):
            return 0
        return max(0, ((done.first if done else self.as_of) - due.last).days)

    @property
    def is_late(self) -> bool:
        """Say whether its day passed before it was finished."""
        return self.days_late > 0

    @property
    def will_be_late(self) -> bool:
        """Say whether it is in time still, and cannot be finished in time by the law."""
        due = self.item.deadline
        if self.is_late or not self.is_open or due is None or self.earliest is None:
            return False
        return self.earliest > due.last

    @property
    def lags(self) -> bool:
        """Say whether it is open and late, is bound to be, or leaves a duty undone."""
        return (self.is_open and (self.is_late or self.will_be_late)) or bool(self.overdue)

    @property
    def wording(self) -> Wording:
        """Say in one line how it goes and why."""
        return Wording.joined(self._parts(), by="semicolon")

    def _parts(self) -> Iterator[Wording]:
        item = self.item
        name = f"{item.item} {item.title}".strip()
        state = ItemState.COMPLETED if self.completed is not None else item.state
        due = "" if item.deadline is None else f"，期限{item.deadline}"
        due_en = "" if item.deadline is None else f", due {item.deadline}"
        yield Wording(f"{name}：{state.wording.zh}{due}", f"{name}: {state.wording.en}{due_en}")
        if self.stage is not None and self.is_open:
            yield (
                Wording(f"自{self.since}处于{self.stage.zh}", f"{self.stage.en} since {self.since}")
                if self.since
                else self.stage
            )
        if self.is_late:
            yield Wording(f"逾期{self.days_late}天", f"{self.days_late}-day delay")
        if self.will_be_late:
            cited = Wording.joined(one.wording for one in self.by)
            yield Wording(
                f"最早{self.earliest}才能结束征求意见（{cited.zh}），已不能按期完成",
                f"comment ends {self.earliest} at the earliest ({cited.en}): "
                "it can no longer be on time",
            )
        yield from (_overdue(one) for one in self.overdue)
        if self.is_late and not self.reasons:
            yield Wording("未说明原因", "no reason given")
        yield from (one.wording for one in self.reasons)

    def row(self) -> Mapping[str, object]:
        """Give it as plain data, one value a column, as a table or a file of JSON takes it.

        >>> item = PlanItem(item="1", applicant="省海洋局", deadline=PartialDate(2026, 3))
        >>> row = ItemProgress(item=item, as_of=date(2026, 5, 6)).row()
        >>> row["applicant"], row["deadline"], row["days_late"], row["reasons"]
        ('省海洋局', '2026-03', 0, [])
        """
        item = self.item
        return {
            "item": item.item,
            "title": item.title,
            "state": (ItemState.COMPLETED if self.completed else item.state).value,
            "proposers": list(item.proposers),
            "applicant": item.applicant,
            "drafter": item.drafter,
            "deadline": _said(item.deadline),
            "superseded": [str(one) for one in item.superseded],
            "making": item.making,
            "stage": None if self.stage is None else self.stage.zh,
            "since": _said(self.since),
            "completed": _said(self.completed),
            "days_late": self.days_late,
            "will_be_late": self.will_be_late,
            "overdue": [one.type.name for one in self.overdue],
            "reasons": [one.wording.zh for one in self.reasons],
        }


@frozen
class PlanProgress:
    """How the plan of a place goes on a day (计划执行进度), item by item.

    >>> empty = PlanProgress(plan="2026年度计划", place="34", as_of=date(2026, 5, 6), items=())
    >>> empty.wording.en
    '2026年度计划 by 2026-05-06: items 0, completed 0, open 0, late 0'
    """

    plan: str
    place: str | None = field(converter=read_code)
    as_of: date
    items: tuple[ItemProgress, ...]

    @property
    def laggards(self) -> tuple[ItemProgress, ...]:
        """The items that lag behind, those that are late longest first."""
        found = [one for one in self.items if one.lags]
        return tuple(sorted(found, key=lambda one: -one.days_late))

    @property
    def by_applicant(self) -> Mapping[str, tuple[int, int]]:
        """How many items each department has on the plan, and how many of them lag behind."""
        planned = [one for one in self.items if one.item.deadline or one.item.is_open]
        every = Counter(one.item.applicant for one in planned)
        behind = Counter(one.item.applicant for one in self.laggards)
        return {name: (times, behind[name]) for name, times in every.items()}

    @property
    def wording(self) -> Wording:
        """Say in one line how the plan goes."""
        planned = [one for one in self.items if one.is_open or one.completed]
        done = sum(one.completed is not None for one in planned)
        late = sum(one.is_late for one in planned)
        counts = len(self.items), done, len(planned) - done, late
        return Wording(
            f"{self.plan}（截至{self.as_of}）：项目{counts[0]}个，完成{counts[1]}个，"
            f"在办{counts[2]}个，逾期{counts[3]}个",
            f"{self.plan} by {self.as_of}: items {counts[0]}, completed {counts[1]}, "
            f"open {counts[2]}, late {counts[3]}",
        )

    def lines(self) -> tuple[Wording, ...]:
        """Give it as text: one line for the plan, then one for each item.

        >>> item = ItemProgress(item=PlanItem(item="1"), as_of=date(2026, 5, 6))
        >>> plan = PlanProgress(plan="计划", place="34", as_of=date(2026, 5, 6), items=(item,))
        >>> [one.zh for one in plan.lines()]
        ['计划（截至2026-05-06）：项目1个，完成0个，在办0个，逾期0个', '1：已提出']
        """
        return (self.wording, *(one.wording for one in self.items))


def progress(  # noqa: PLR0913  a report names all that it rests on
    plan: History,
    makings: Mapping[str, History],
    *,
    by: Procedure,
    law: Law,
    calendar: WorkCalendar,
    as_of: date,
) -> PlanProgress:
    """Say how a plan goes on a day: each item, who proposed it, what is late, and why.

    ``plan`` is a history of :data:`~.ANNUAL_PLAN`, ``makings`` are the files of what is made of
    its items, by their ids, as ``item-linked`` names them; ``by`` is their procedure
    (:data:`localstd.making.MAKING`). An item whose file is not among them is told by the plan
    alone. Reasons are those that events tell: none is guessed. No law says how long a standard
    may take, so that late is what the plan's own day makes late; of the law come the minimum of
    public comment and the duties of the making, each with its provision.

    Raises:
        UnknownEventError: if ``by`` does not know an event of a making.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Matter
    >>> due = PartialDate(2026, 3, 31)
    >>> plan = History(matter=Matter(id="2026", place="34")).with_(
    ...     Event.of("called", date(2026, 1, 5), plan="2026年度计划", year=2026),
    ...     Event.of("applied", date(2026, 1, 9), item="1", title="茶", applicant="农业农村厅"),
    ...     Event.of("item-planned", date(2026, 1, 20), item="1", project="茶", deadline=due),
    ...     Event.of("item-linked", date(2026, 2, 2), item="1", making="m-1"),
    ... )
    >>> making = History(matter=Matter(id="m-1", place="34")).with_(
    ...     Event.of("project-approved", date(2026, 2, 2), project="茶", deadline=due),
    ...     Event.of("drafting-began", date(2026, 2, 9)),
    ... )
    >>> basis = {"by": MAKING, "law": china_law(), "calendar": china_calendar()}
    >>> for day in (date(2026, 3, 1), date(2026, 3, 9), date(2026, 4, 9)):
    ...     print(progress(plan, {"m-1": making}, as_of=day, **basis).items[0].wording.zh)
    1 茶：执行中，期限2026-03-31；自2026-02-09处于起草阶段
    1 茶：执行中，期限2026-03-31；...；最早2026-04-08才能结束征求意见（...），已不能按期完成
    1 茶：执行中，期限2026-03-31；自2026-02-09处于起草阶段；逾期9天；未说明原因
    """
    told = plan.as_of(as_of)
    names = [one.facts["plan"] for one in told.standing if "plan" in one.facts]
    reader = _Reader(by=by, law=law, calendar=calendar, as_of=as_of)
    return PlanProgress(
        plan=str(names[-1]) if names else plan.matter.id,
        place=plan.matter.place,
        as_of=as_of,
        items=tuple(
            reader.item(one, makings.get(one.making or "")) for one in plan_items(plan, as_of=as_of)
        ),
    )


@frozen
class _Reader:
    """Reads how items go, all by one law, one calendar and one day."""

    by: Procedure
    law: Law
    calendar: WorkCalendar
    as_of: date

    def item(self, item: PlanItem, making: History | None) -> ItemProgress:
        completed = item.ended if item.state is ItemState.COMPLETED else None
        if making is None:
            return ItemProgress(
                item=item, as_of=self.as_of, reasons=item.reasons, completed=completed
            )
        told = making.as_of(self.as_of)
        state = fold(self.by, told)
        is_planned = item.state is ItemState.PLANNED
        completed = completed or (state.day("published") if is_planned else None)
        earliest, cited = (None, ()) if completed else self._comment(told)
        return ItemProgress(
            item=item,
            as_of=self.as_of,
            stage=state.stage.wording,
            since=state.since,
            reasons=self._reasons(item, told),
            overdue=self._overdue(making, has_own_day=item.deadline is not None),
            earliest=earliest,
            by=cited,
            completed=completed,
        )

    def _reasons(self, item: PlanItem, making: History) -> tuple[ToldReason, ...]:
        told = [
            ToldReason(
                on=one.on,
                event=self.by.event_type(one.type).wording,
                reason=str(one.facts["reason"]),
            )
            for one in making.standing
            if one.type in _CHANGES and one.facts.get("reason")
        ]
        return tuple(sorted((*item.reasons, *told), key=lambda one: one.on.first))

    def _overdue(self, making: History, *, has_own_day: bool) -> tuple[Duty, ...]:
        """Give what is overdue; not the project's day where the plan's own is told beside it."""
        found = duties(self.by, making, law=self.law, calendar=self.calendar, as_of=self.as_of)
        return tuple(
            one
            for one in found
            if one.is_overdue and not (has_own_day and one.type.until == "deadline")
        )

    def _comment(self, making: History) -> tuple[date | None, tuple[Citation, ...]]:
        """Say until when the minimum of public comment runs, from its opening or from today."""
        latest: dict[str, Event] = {one.type: one for one in making.standing}
        if "comment-closed" in latest or "published" in latest:
            return None, ()
        opened = latest.get("comment-opened")
        start = opened.on.first if opened else self.as_of
        matter = making.matter
        held = self.law.on(start, matter.place, matter.track).get_limit(_COMMENT)
        if held is None:
            return None, ()
        try:
            limit, end = held.binding(start, self.calendar)
        except DateError:  # beyond the year 9999 nothing is counted
            return None, ()
        return end.nominal, (limit.citation,)


def _overdue(duty: Duty) -> Wording:
    cited = Wording.joined(dict.fromkeys(one.wording for one in duty.citations))
    words = duty.type.wording
    return Wording(
        f"{words.zh}已逾期（期限{duty.due}，{cited.zh}）",
        f"overdue since {duty.due}: {words.en} ({cited.en})",
    )


def _said(day: PartialDate | None) -> str | None:
    return None if day is None else str(day)
