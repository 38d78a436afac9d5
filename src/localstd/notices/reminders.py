"""Reminders (到期提醒): before, on and after the day by which something is owed."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Final

from localstd._attrs import error, frozen, mapping_field
from localstd.errors import LocalstdError
from localstd.notices.addressing import Addressing, posted_to
from localstd.notices.identity import thing_id
from localstd.notices.message import Message
from localstd.procedure import Matter, Role
from localstd.wording import Wording

__all__ = ["DueDuty", "ReminderSchedule", "ScheduleError", "reminders"]

_LONGEST: Final = 3660  # days: ten years
_DAY: Final = timedelta(days=1)


@error
class ScheduleError(LocalstdError):
    """A schedule of reminders names something that is no number of days before or after.

    >>> print(ScheduleError(days=0).wording.en)
    0 is not a number of days before or after a day; give whole numbers from 1 to 3660
    """

    days: object

    @property
    def wording(self) -> Wording:
        """Name the number, and what to give."""
        return Wording(
            f"“{self.days}”不是提前或逾期的天数；请填写1至{_LONGEST}的整数",
            f"{self.days!r} is not a number of days before or after a day; "
            f"give whole numbers from 1 to {_LONGEST}",
        )


@frozen
class ReminderSchedule:
    """On which days an office reminds of a duty (提醒时点), in calendar days around its last day.

    It is the office's own setting, and no provision of law: whoever is not reminded owes the same.

    Raises:
        ScheduleError: if a number is not from 1 to 3660.

    >>> ReminderSchedule(before=(30, 7), after=(1,)).offsets
    (-30, -7, 0, 1)
    """

    before: tuple[int, ...] = (30, 7, 1)
    on_the_day: bool = True
    after: tuple[int, ...] = (1, 7, 30)

    def __attrs_post_init__(self) -> None:
        for days in (*self.before, *self.after):
            if type(days) is not int or not 0 < days <= _LONGEST:
                raise ScheduleError(days=days)

    @property
    def offsets(self) -> tuple[int, ...]:
        """The days of reminding, counted from the last day in time, the earliest first."""
        on_the_day = (0,) if self.on_the_day else ()
        return tuple(sorted({*(-days for days in self.before), *on_the_day, *self.after}))

    def reached(self, due: date, on: date) -> int | None:
        """Give the latest of the offsets that a day has reached, ``None`` before the first.

        >>> due = date(2026, 8, 31)
        >>> [ReminderSchedule().reached(due, date(2026, 8, day)) for day in (1, 2, 23, 24, 31)]
        [-30, -30, -30, -7, 0]
        """
        passed = (on - due).days
        return max((one for one in self.offsets if one <= passed), default=None)


@frozen
class DueDuty:
    """A duty of a matter that has a last day (有期限的义务), as far as a reminder tells of it.

    ``due`` is the last day in time, included; ``is_provisional`` says that no holiday notice covers
    it yet, so that it may move. ``facts`` are those of
    :func:`~localstd.notices.addressed`.

    >>> from localstd.roles import PROVINCE
    >>> filing = DueDuty(matter=Matter(id="34-1", place="34"), name="filing",
    ...     wording=Wording("备案", "filing"), owed_by=PROVINCE, due=date(2026, 8, 31))
    >>> filing.due.year
    2026
    """

    matter: Matter
    name: str
    wording: Wording
    owed_by: Role
    due: date
    is_provisional: bool = False
    facts: Mapping[str, object] = mapping_field(default={})


def reminders(
    duties: Iterable[DueDuty],
    addressing: Addressing,
    *,
    on: date,
    created: datetime,
    schedule: ReminderSchedule | None = None,
) -> tuple[Message, ...]:
    """Give the reminders that a day brings: of each duty the latest that the schedule has reached.

    Those who owe a duty are reminded of it. Ids follow from the matter, the duty, its day, the
    offset and the recipient: the same reminder made again is the same message, and a day that has
    moved is reminded of anew.

    >>> from localstd.calendar import CHINA_TIME, china_calendar
    >>> from localstd.notices import Directory, Recipient
    >>> from localstd.roles import PROVINCE
    >>> filing = DueDuty(matter=Matter(id="34-1", place="34"), name="filing",
    ...     wording=Wording("备案", "filing"), owed_by=PROVINCE, due=date(2026, 8, 31))
    >>> li = Recipient(id="li", name="李工", role="province", place="34", channel="mail")
    >>> how = Addressing(directory=Directory.of(li), calendar=china_calendar())
    >>> now = datetime(2026, 8, 25, 9, tzinfo=CHINA_TIME)
    >>> [one.subject.en for one in reminders([filing], how, on=date(2026, 8, 25), created=now)]
    ['[due soon] 34-1: filing']
    """
    asked = schedule or ReminderSchedule()
    return tuple(
        message
        for duty in duties
        for message in _reminders_of(duty, addressing, asked.reached(duty.due, on), on, created)
    )


def _reminders_of(
    duty: DueDuty, addressing: Addressing, offset: int | None, on: date, created: datetime
) -> Iterator[Message]:
    if offset is None:
        return
    passed = (on - duty.due) // _DAY
    time = "before" if passed < 0 else "after" if passed else "on"
    yield from posted_to(
        duty.owed_by,
        addressing,
        thing=thing_id("reminder", duty.matter.id, duty.name, duty.due, offset),
        name=duty.name,
        matter=duty.matter,
        version=None,
        created=created,
        template=addressing.templates.reminder(time, duty.name),
        facts={
            **duty.facts,
            "duty": duty.wording,
            "due": _day(duty),
            "days": abs(passed),
            "on": on,
        },
    )


def _day(duty: DueDuty) -> Wording:
    day = duty.due.isoformat()
    return (
        Wording(f"{day}（暂定）", f"{day} (provisional)")
        if duty.is_provisional
        else Wording(day, day)
    )
