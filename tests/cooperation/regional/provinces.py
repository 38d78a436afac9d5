"""Three provinces that make one standard, each with its own office and its own storage."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any

from localstd.calendar import CHINA_TIME, PartialDate
from localstd.cooperation.regional import JointPlan, JointStandard, Seat, digest_of
from localstd.hooks import load_plugins
from localstd.law import china_law
from localstd.office import Actor, Office, open_office
from localstd.procedure import Event, History, Matter
from localstd.steps.blocks import BLOCKS, next_numbers
from localstd.storage import (
    MemoryStorage,
    Storage,
    StorageUnavailableError,
    export_lines,
    import_lines,
)
from localstd.wording import Wording

PLUGINS = load_plugins()
MIDDLE = BLOCKS[1]
PROVINCES = ("42", "43", "36")
LEAD = "42"
TITLE = "鄂湘赣农村地区“三线”整治规范"
TEXT = digest_of(TITLE.encode())
PLAN = JointPlan(
    numbers=next_numbers([], block=MIDDLE, places=PROVINCES, year=2026),
    text=TEXT,
    publication=PartialDate(2026, 6, 23),
    implementation=PartialDate(2027, 1, 1),
)
MADE = (
    Event.of("comment-opened", date(2026, 3, 1), was_public=True),
    Event.of("comment-closed", date(2026, 4, 20)),
    Event.of("technically-reviewed", date(2026, 5, 8)),
)


_OUT_OF_REACH = Wording("无法连接", "out of reach")


class CrashError(Exception):
    """Whoever coordinates is gone, in the middle of what it did."""


class Faults:
    """What goes wrong: a crash before or after the next so many writes, offices out of reach."""

    def __init__(self) -> None:
        self.writes = 0
        self.crash_at: int | None = None
        self.is_after = False
        self.unreachable: set[str] = set()
        self.unasked: set[str] = set()

    def arm(self, after: int | None, *, is_after: bool = False) -> None:
        """Let it crash at a later write, counted from 1; or not at all."""
        self.crash_at = None if after is None else self.writes + after
        self.is_after = is_after


class FaultyOffice:
    """An office that is reached by way of a network, and of a process that may be killed."""

    def __init__(self, office: Office, faults: Faults) -> None:
        self.office, self._faults = office, faults

    @property
    def place(self) -> str:
        return self.office.place

    def matter(self, id_: str, /) -> Any:
        self._require_reach()
        return self.office.matter(id_)

    def preview(self, matter: str, event: Event, **more: Any) -> Any:
        if self.place in self._faults.unasked:
            raise StorageUnavailableError(url=self.place, reason=_OUT_OF_REACH)
        return self.office.preview(matter, event, **more)

    def submit(self, matter: str, event: Event, **more: Any) -> Any:
        self._require_reach()
        faults = self._faults
        faults.writes += 1
        is_now = faults.writes == faults.crash_at
        if is_now and not faults.is_after:
            raise CrashError
        done = self.office.submit(matter, event, **more)
        if is_now:
            raise CrashError
        return done

    def _require_reach(self) -> None:
        if self.place in self._faults.unreachable:
            raise StorageUnavailableError(url=self.place, reason=_OUT_OF_REACH)


class Region:
    """The three provinces, their standard, and what may go wrong."""

    def __init__(self, storages: Mapping[str, Storage]) -> None:
        self.day = date(2026, 6, 23)
        self.faults = Faults()
        self.offices = {place: self._opened(place, one) for place, one in storages.items()}
        self.joint = JointStandard(
            [
                Seat(
                    FaultyOffice(office, self.faults),
                    by=actor(place),
                    joint=f"joint-{place}",
                    making=f"making-{place}",
                )
                for place, office in self.offices.items()
            ],
            lead=LEAD,
        )

    def _opened(self, place: str, storage: Storage) -> Office:
        return open_office(
            storage,
            place=place,
            create=True,
            clock=lambda: datetime.combine(self.day, time(9), CHINA_TIME),
            law=china_law(),
            plugins=PLUGINS,
        )

    def made(self, *, until: str = "reviewed", only: Iterable[str] = PROVINCES) -> "Region":
        """Bring every province up to the end of its review, or not so far."""
        for place in self.offices:
            self.begin(place, until=until if place in only else "agreed")
        return self

    def begin(self, place: str, *, until: str = "reviewed") -> None:
        """Bring one province up to a step."""
        office = self.offices[place]
        office.take_over_histories(
            [History(matter=Matter(id=f"making-{place}", place=place), events=MADE, is_whole=False)]
        )
        for event in joint_events(place):
            self.tell(place, event)
            if event.type == until:
                break

    def tell(self, place: str, event: Event) -> Any:
        """Record an event in a province's joint file, past everything that may go wrong."""
        return self.offices[place].submit(
            f"joint-{place}", event, by=actor(place), procedure="joint-standard"
        )

    def types(self, place: str, file: str = "joint") -> list[str]:
        """Give what happened in a file of a province."""
        found = self.offices[place].matter(f"{file}-{place}").history.events
        return [one.type for one in found]

    @property
    def published(self) -> dict[str, str]:
        """The number under which each province's own making is published, in its own storage."""
        found = {place: self.offices[place].matter(f"making-{place}") for place in self.offices}
        return {
            place: str(one.state.fact("number"))
            for place, one in found.items()
            if one.state.stage.code == "60"
        }


def actor(place: str) -> Actor:
    return Actor.of("李工", ("province", place))


def joint_events(place: str) -> tuple[Event, ...]:
    """What happens in a province's joint file until it can be ready."""
    return (
        Event.of(
            "agreed", date(2026, 1, 5), joint="三线整治", title=TITLE, lead=LEAD,
            members=PROVINCES, making=f"making-{place}", form="each",
        ),
        Event.of("consulted", date(2026, 4, 20), text=TEXT),
        Event.of("reviewed", date(2026, 5, 8), text=TEXT, form="each"),
    )  # fmt: skip


def region() -> Region:
    """Open the three offices in memory."""
    return Region({place: MemoryStorage() for place in PROVINCES})


@cache
def _examined() -> Mapping[str, tuple[str, ...]]:
    made = {place: MemoryStorage() for place in PROVINCES}
    Region(made).made()
    return {place: tuple(export_lines(one)) for place, one in made.items()}


def examined() -> Region:
    """Open the three offices in memory, where all have passed their review."""
    made = {place: MemoryStorage() for place in PROVINCES}
    for place, lines in _examined().items():
        import_lines(lines, made[place])
    return Region(made)
