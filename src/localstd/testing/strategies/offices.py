"""Strategies (生成策略) for offices: who acts, what they have, what came of what was asked.

What an office answers is drawn by asking one: it lives in memory, and has taken a history over.
"""

from collections.abc import Sequence
from datetime import date, datetime

from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME, china_calendar
from localstd.law import china_law
from localstd.making import MAKING
from localstd.office import (
    Actor,
    Appointment,
    DutyList,
    IndexedDuty,
    Kept,
    MatterFile,
    NotTaken,
    Office,
    Preview,
    Rules,
    Setup,
    Submission,
    TakeOver,
    open_office,
)
from localstd.procedure import Event, History, Matter
from localstd.roles import ROLES
from localstd.storage import MemoryStorage
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.histories import histories
from localstd.testing.strategies.values import days, place_codes

__all__ = [
    "actors",
    "appointments",
    "duty_lists",
    "indexed_duties",
    "kept_records",
    "matter_files",
    "not_taken",
    "offices",
    "previews",
    "rule_sets",
    "setups",
    "submissions",
    "take_overs",
]

_MATTER = Matter(id="34-1", place="34")
_PUBLIC = Actor.of("公众", ("public", None))
_LAST = datetime(2100, 1, 1, 12, tzinfo=CHINA_TIME)  # everything that is drawn has happened


def appointments() -> st.SearchStrategy[Appointment]:
    """Give appointments (任职): any role, at the place that it needs."""
    return st.one_of(
        *(
            st.builds(Appointment, st.just(role.name), place_codes())
            if role.is_of_a_place
            else st.just(Appointment(role.name))
            for role in ROLES.values()
        )
    )


def actors() -> st.SearchStrategy[Actor]:
    """Give actors (经办人), with no, one or several appointments."""
    return st.builds(
        Actor, st.sampled_from(["李工", "某市局"]), st.frozensets(appointments(), max_size=3)
    )


def rule_sets() -> st.SearchStrategy[Rules]:
    """Give what an office judges by: the law that ships, and the calendar."""
    return st.just(Rules(law=china_law(), calendar=china_calendar()))


@st.composite
def offices(draw: st.DrawFn) -> Office:
    """Give offices (主管部门) in memory that have taken one history over."""
    office = open_office(MemoryStorage(), place="34", create=True, clock=lambda: _LAST)
    office.take_over_histories([draw(_told())])
    return office


def _told() -> st.SearchStrategy[History]:
    """Give histories of one matter that an office can read back."""
    first = Event.of("proposed", date(2024, 1, 2), title="绿茶")
    return histories(MAKING, st.just(_MATTER)).map(
        lambda told: told if told.events else evolve(told, events=(first,))
    )


def setups() -> st.SearchStrategy[Setup]:
    """Give what offices work with."""
    return offices().map(lambda one: one.setup)


def matter_files() -> st.SearchStrategy[MatterFile]:
    """Give files (卷宗), as of any day."""
    return st.builds(lambda office, day: office.matter(_MATTER.id, as_of=day), offices(), days())


def kept_records() -> st.SearchStrategy[Kept]:
    """Give records as an office reads them, refused attempts among them."""
    return _submitted().flatmap(lambda one: st.sampled_from(one[0].matter(_MATTER.id).records))


@st.composite
def _submitted(draw: st.DrawFn) -> tuple[Office, Event, Submission]:
    """Give an office, and what somebody submitted there."""
    office = draw(offices())
    event = Event.of("proposed", draw(days()), title=draw(st.sampled_from(["绿茶", "红茶"])))
    done = office.submit(_MATTER.id, event, by=_PUBLIC, keep_refusal=draw(st.booleans()))
    return office, event, done


def submissions() -> st.SearchStrategy[Submission]:
    """Give what came of submissions, permitted and refused."""
    return _submitted().map(lambda one: one[2])


def previews() -> st.SearchStrategy[Preview]:
    """Give previews of submissions."""
    return _submitted().map(lambda one: one[0].preview(_MATTER.id, one[1], by=_PUBLIC))


def indexed_duties() -> st.SearchStrategy[IndexedDuty]:
    """Give duties as the index has them."""
    return derived(IndexedDuty)


def duty_lists() -> st.SearchStrategy[DutyList]:
    """Give lists of duties, in the order of their days."""

    def listed(duties: Sequence[IndexedDuty]) -> DutyList:
        in_order = sorted(duties, key=lambda one: (one.due, one.matter, one.name))
        return DutyList(duties=tuple(in_order), is_stale=any(one.is_stale for one in duties))

    return st.lists(indexed_duties(), max_size=4).map(listed)


def not_taken() -> st.SearchStrategy[NotTaken]:
    """Give rows that were not taken over, with the reason."""
    return derived(NotTaken)


def take_overs() -> st.SearchStrategy[TakeOver]:
    """Give what came of taking over."""
    return derived(TakeOver)
