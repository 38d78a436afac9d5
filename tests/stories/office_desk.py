"""The desk of an office on SQLite: things happen there, and it may be closed and opened again."""

from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path

from localstd.calendar import CHINA_TIME, Certainty, WorkCalendar, china_calendar
from localstd.law import Finding
from localstd.notices import Directory, MemoryNotifier
from localstd.office import Actor, Office, open_office
from localstd.procedure import Duty, Event, History

__all__ = ["OfficeDesk"]


class OfficeDesk:
    """An office, the day that it is, and what people got.

    ``procedures`` says by what its id begins with how a matter is handled, and where.
    """

    def __init__(
        self,
        path: Path,
        *,
        place: str,
        procedures: Mapping[str, tuple[str, str]],
        directory: Directory,
        calendar: WorkCalendar | None = None,
    ) -> None:
        self.path = path
        self.place = place
        self.procedures = procedures
        self.directory = directory
        self.now = datetime(2026, 1, 1, tzinfo=CHINA_TIME)
        self.mail = MemoryNotifier()
        self.calendar = calendar or china_calendar()
        self.office = self._opened(create=True)

    def _opened(self, *, create: bool) -> Office:
        return open_office(
            f"sqlite:///{self.path}",
            place=self.place,
            create=create,
            clock=lambda: self.now,
            notify={"mail": self.mail},
            directory=self.directory,
            calendar=self.calendar,
        )

    def restarted(self, *, calendar: WorkCalendar | None = None) -> None:
        """Close the office and open it again, perhaps with a newer calendar; mail is kept."""
        self.got()
        self.office.close()
        kept = self.mail.delivered
        self.mail = MemoryNotifier()
        self.mail.delivered += kept
        self.calendar = calendar or self.calendar
        self.office = self._opened(create=False)

    def then(self, matter: str, day: str, type_: str, actor: Actor, **facts: object) -> list[str]:
        """Let something happen or be refused, and say by which codes anything is wrong with it.

        What is only possibly so has a question mark.
        """
        return self.told(matter, day, Event.of(type_, date.fromisoformat(day), **facts), actor)

    def told(self, matter: str, day: str, event: Event, actor: Actor) -> list[str]:
        """Record an event that was made elsewhere, as a link is."""
        self.on(day)
        procedure, place = next(
            how for start, how in self.procedures.items() if matter.startswith(start)
        )
        done = self.office.submit(matter, event, by=actor, procedure=procedure, place=place)
        return [_code(one) for one in done.decision.findings]

    def on(self, day: str) -> None:
        """Let it be the morning of a day."""
        self.now = datetime.combine(date.fromisoformat(day), time(9), CHINA_TIME)

    def history(self, matter: str) -> History:
        return self.office.matter(matter).history

    def stage(self, matter: str) -> str:
        return self.office.matter(matter).state.stage.code

    def owed(self, matter: str) -> list[tuple[str, str]]:
        """Say what is owed today, and until when."""
        return [(one.type.name, str(one.due or "")) for one in self.office.matter(matter).duties]

    def duty(self, matter: str, name: str) -> Duty:
        """Give a duty that is owed today."""
        return next(one for one in self.office.matter(matter).duties if one.type.name == name)

    def got(self) -> list[tuple[str, str, str, str]]:
        """Deliver, and say who got what so far: the notice, and its words in both languages."""
        self.office.deliver()
        return [
            (one.recipient, one.name, _said(one.body.zh), _said(one.body.en))
            for one in self.mail.delivered
        ]


def _code(finding: Finding) -> str:
    return finding.code if finding.certainty is Certainty.CERTAIN else f"{finding.code}?"


def _said(body: str) -> str:
    """Give the sentence of a message, without its salutation and what stands below."""
    return body.split("\n\n")[1].rstrip(".。")
