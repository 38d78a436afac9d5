"""The items of an annual plan (计划项目): who proposed them, when they are due, what was told."""

from datetime import date

from localstd._attrs import evolve, frozen
from localstd.calendar import PartialDate
from localstd.cooperation.annual_plan.events import PLAN_EVENTS
from localstd.law import Term
from localstd.procedure import Event, History
from localstd.steps.facts import day_of
from localstd.wording import Wording

__all__ = ["ItemState", "PlanItem", "ToldReason", "plan_items"]


class ItemState(Term):
    """What became of an item of a plan (项目状态)."""

    PROPOSED = ("proposed", "已提出", "proposed")
    DECLINED = ("declined", "不予列入", "declined")
    PLANNED = ("planned", "执行中", "planned")
    COMPLETED = ("completed", "已完成", "completed")
    REMOVED = ("removed", "已撤销", "removed")
    CARRIED_OVER = ("carried-over", "已结转", "carried over")


_LEADS = {
    "item-declined": ItemState.DECLINED,
    "item-planned": ItemState.PLANNED,
    "item-added": ItemState.PLANNED,
    "item-removed": ItemState.REMOVED,
    "item-carried-over": ItemState.CARRIED_OVER,
    "item-completed": ItemState.COMPLETED,
}
_WORDS = {one.name: one.wording for one in PLAN_EVENTS}


@frozen
class ToldReason:
    """Why something was done, or is late, as an event tells it (理由): never guessed.

    >>> told = Wording("说明延误原因", "delay explained")
    >>> ToldReason(on=PartialDate(2026, 5, 6), event=told, reason="试验未完成").wording.en
    '2026-05-06 delay explained: 试验未完成'
    """

    on: PartialDate
    event: Wording
    reason: str

    @property
    def wording(self) -> Wording:
        """Say it with its day."""
        return Wording(
            f"{self.on}{self.event.zh}：{self.reason}", f"{self.on} {self.event.en}: {self.reason}"
        )


@frozen
class PlanItem:
    """One item of a plan as its file tells it by a day (计划项目).

    ``proposers`` are who proposed it and ``applicant`` the department that applied, as far as
    they are told. ``deadline`` is the day by which it is to be completed, that day included;
    ``superseded`` are those that were set before, the oldest first. ``making`` is the id of the
    file of its making, ``ended`` the day on which it was completed, removed, carried over or
    declined.

    >>> item = PlanItem(item="1", title="滩涂养殖", deadline=PartialDate(2026, 11, 30))
    >>> item.state.value, item.is_open
    ('proposed', False)
    """

    item: str
    title: str = ""
    state: ItemState = ItemState.PROPOSED
    proposers: tuple[str, ...] = ()
    applicant: str = ""
    drafter: str = ""
    deadline: PartialDate | None = None
    superseded: tuple[PartialDate, ...] = ()
    reasons: tuple[ToldReason, ...] = ()
    making: str | None = None
    ended: PartialDate | None = None

    @property
    def is_open(self) -> bool:
        """Say whether it is on the plan and not finished."""
        return self.state is ItemState.PLANNED


def plan_items(plan: History, *, as_of: date) -> tuple[PlanItem, ...]:
    """Give the items of a plan as they stood on a day, in the order in which they came up.

    ``plan`` is a history of :data:`~.ANNUAL_PLAN`.

    >>> from localstd.procedure import Matter
    >>> events = (
    ...     Event.of("proposed", date(2026, 1, 5), item="1", title="滩涂养殖", proposer="某协会"),
    ...     Event.of("item-planned", date(2026, 3, 2), item="1", project="滩涂养殖技术规范",
    ...         applicant="省海洋局", deadline=PartialDate(2026, 11, 30)),
    ...     Event.of("item-rescheduled", date(2026, 10, 9), item="1", reason="试验未完成",
    ...         deadline=PartialDate(2027, 3, 31)),
    ... )
    >>> plan = History(matter=Matter(id="2026", place="34"), events=events)
    >>> (item,) = plan_items(plan, as_of=date(2026, 12, 1))
    >>> item.proposers, item.applicant, str(item.deadline), item.superseded[0].month
    (('某协会',), '省海洋局', '2027-03-31', 11)
    >>> [one.wording.zh for one in item.reasons]
    ['2026-10-09调整完成期限：试验未完成']
    """
    found: dict[str, PlanItem] = {}
    for event in plan.as_of(as_of).standing:
        item = event.facts.get("item")
        if isinstance(item, str):
            found[item] = _after(found.get(item, PlanItem(item=item)), event)
    return tuple(found.values())


def _after(item: PlanItem, event: Event) -> PlanItem:
    """Give an item after one of its events."""
    state = _LEADS.get(event.type, item.state)
    is_over = state not in {ItemState.PROPOSED, ItemState.PLANNED}
    proposer = _text(event, "proposer")
    return evolve(
        item,
        title=_text(event, "project") or _text(event, "title") or item.title,
        state=state,
        proposers=(*item.proposers, proposer) if proposer else item.proposers,
        applicant=_text(event, "applicant") or item.applicant,
        drafter=_text(event, "drafter") or item.drafter,
        making=_text(event, "making") or item.making,
        ended=event.on if is_over and event.type in _LEADS else item.ended if is_over else None,
        **_days(item, event),
        reasons=(*item.reasons, *_reasons(event)),
    )


def _days(item: PlanItem, event: Event) -> dict[str, object]:
    due = day_of(event, "deadline")
    if due is None or due == item.deadline:
        return {}
    earlier = () if item.deadline is None else (item.deadline,)
    return {"deadline": due, "superseded": (*item.superseded, *earlier)}


def _reasons(event: Event) -> tuple[ToldReason, ...]:
    reason = _text(event, "reason")
    words = _WORDS.get(event.type, Wording(event.type, event.type))
    return (ToldReason(on=event.on, event=words, reason=reason),) if reason else ()


def _text(event: Event, name: str) -> str:
    told = event.facts.get(name)
    return told if isinstance(told, str) else ""
