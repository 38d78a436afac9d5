"""Reminding (到期提醒): who owes something in an office's matters is told, as its day comes."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from localstd._attrs import frozen
from localstd.calendar import day_of
from localstd.law import Track
from localstd.notices import Addressing, DueDuty, Posted, ReminderSchedule, reminders
from localstd.office.clock import Clock
from localstd.procedure import Matter, Procedure, Role
from localstd.procedures import UnknownProcedureError, procedure_named
from localstd.roles import ROLES
from localstd.storage import OpenDuty, Standing, StandingQuery, Storage
from localstd.storage.walking import standing_pages
from localstd.wording import Wording

__all__ = ["Reminding", "remind"]

_PAGE: Final = 500  # standings read at once
_MISSED: Final = timedelta(days=30)


@frozen
class Reminding:
    """What came of reminding (提醒结果): of how many duties, and how many messages are new.

    ``unowed`` counts the duties of which it is not known who owes them; nobody is reminded.

    >>> print(Reminding(duties=3, posted=2, unowed=0).wording.en)
    duties within their days 3, reminders posted 2, owed by nobody known 0
    """

    duties: int
    posted: int
    unowed: int

    @property
    def wording(self) -> Wording:
        """Say it in words."""
        return Wording(
            f"提醒期内义务{self.duties}项，新增提醒{self.posted}条，义务人不明{self.unowed}项",
            f"duties within their days {self.duties}, reminders posted {self.posted}, "
            f"owed by nobody known {self.unowed}",
        )


def remind(  # noqa: PLR0913  what reminding works with, and its settings
    storage: Storage,
    addressing: Addressing,
    *,
    clock: Clock,
    schedule: ReminderSchedule | None = None,
    procedures: Callable[[str], Procedure] = procedure_named,
    missed: timedelta = _MISSED,
) -> Reminding:
    """Post the reminders that today brings for the duties in an office's standings.

    It may run as often as one likes: a reminder that was posted is not posted again. Where it did
    not run for some days, it makes up for them, up to ``missed``: the latest reminder of each duty
    is posted, and those before it are left out. Duties past the last reminder for longer are not
    looked at.

    >>> from datetime import datetime
    >>> from localstd.calendar import CHINA_TIME, china_calendar
    >>> from localstd.notices import Directory, Recipient
    >>> from localstd.storage import MemoryStorage, Origin
    >>> storage = MemoryStorage()
    >>> storage.create(Origin(place="34"))
    >>> li = Recipient(id="li", name="李工", role="province", place="34", channel="mail")
    >>> how = Addressing(directory=Directory.of(li), calendar=china_calendar())
    >>> now = datetime(2026, 8, 25, 9, tzinfo=CHINA_TIME)
    >>> remind(storage, how, clock=lambda: now)
    Reminding(duties=0, posted=0, unowed=0)
    """
    asked = schedule or ReminderSchedule()
    now = clock()
    on = day_of(now)
    query = _query(asked, on, missed)
    done = Reminding(duties=0, posted=0, unowed=0)
    for standings in standing_pages(storage, query, page=_PAGE):
        near = [found for one in standings for found in _near(one, query, procedures)]
        due = [one for one in near if one is not None]
        made = reminders(due, addressing, on=on, created=now, schedule=asked)
        done = Reminding(
            duties=done.duties + len(near),
            posted=done.posted + storage.post([Posted.new(one) for one in made]),
            unowed=done.unowed + len(near) - len(due),
        )
    return done


def _query(schedule: ReminderSchedule, on: date, missed: timedelta) -> StandingQuery:
    """Ask for the days of which the schedule has reached an offset not longer ago than missed."""
    offsets = schedule.offsets or (0,)
    first, last = min(*offsets, 0), max(*offsets, 0)
    return StandingQuery(
        due_from=on - timedelta(days=last) - missed, due_until=on - timedelta(days=first)
    )


def _near(
    standing: Standing, query: StandingQuery, procedures: Callable[[str], Procedure]
) -> Iterator[DueDuty | None]:
    """Give the duties whose day lies near, ``None`` for one that nobody is known to owe."""
    first, last = query.due_from or date.min, query.due_until or date.max
    for duty in standing.duties:
        if duty.due is not None and first <= duty.due <= last:
            yield _due_duty(standing, duty, duty.due, procedures)


def _due_duty(
    standing: Standing, duty: OpenDuty, due: date, procedures: Callable[[str], Procedure]
) -> DueDuty | None:
    wording, roles = _told_by(procedures, standing.procedure, duty.name)
    owed_by = roles.get(duty.owed_by or "")
    if owed_by is None:
        return None
    return DueDuty(
        matter=Matter(
            id=standing.matter, place=standing.place or None, track=Track(standing.track)
        ),
        name=duty.name,
        wording=wording,
        owed_by=owed_by,
        due=due,
        is_provisional=duty.is_provisional,
        facts={
            "number": standing.number,
            "title": standing.title,
            "sector": standing.sector,
        },
    )


def _told_by(
    procedures: Callable[[str], Procedure], name: str, duty: str
) -> tuple[Wording, Mapping[str, Role]]:
    """Give a duty's words, and the roles that may owe it, as far as its procedure is known."""
    try:
        types = {one.name: one for one in procedures(name).duties}
    except UnknownProcedureError:
        types = {}
    found = types.get(duty)
    if found is None:
        return Wording(duty, duty), ROLES
    return found.wording, {**ROLES, **{one.role.name: one.role for one in found.owed_by}}
