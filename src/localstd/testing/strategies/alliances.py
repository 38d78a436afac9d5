"""Strategies (生成策略) for transitions of alliance standards: lawful histories, and their map."""

from datetime import date, timedelta

from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.law import AllianceWay, china_law
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Event, History, Matter, Ruling, decide, fold
from localstd.registers import JsonFile
from localstd.reports import TransitionCheck, check_transitions
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.values import days
from localstd.transition import (
    TRANSITION,
    CitationKind,
    Citing,
    CitingEnd,
    Ending,
    Experience,
    FailureGround,
    Figure,
    Mapped,
    StepTime,
    Successor,
    TransitionMap,
    experience,
    transition_map,
)

__all__ = [
    "citing",
    "citing_ends",
    "endings",
    "experiences",
    "figures",
    "json_files",
    "mapped",
    "step_times",
    "successors",
    "transition_checks",
    "transition_histories",
    "transition_maps",
]

_ALLIANCE = Body(role="alliance", name="绿茶联盟")
_NUMBERS = ("LM 1-2014", "LM/GD 002-2013", "lm 1—2014")
_PARTS = ((), ("灯具",), ("灯具", "安装"), ("灯具", "安装", "验收"))
_NEW = tuple(map(StandardNumber.parse, ("T/GDES 1-2019", "Q/LM 1-2019", "DB44/T 1-2019")))
_NAMES = ("甲合同", "A型包装", "乙厂")
_FIRST, _LAST = date(2015, 4, 3), date(2022, 12, 31)
_TYPES = tuple(one.name for one in TRANSITION.events[1:])
_MOST_STEPS, _MOST_MATTERS, _LONGEST = 9, 4, 200


@st.composite
def transition_histories(draw: st.DrawFn) -> History:
    """Give histories of transitions in which every event is permitted, from 2015-04-03 on.

    They go any way the table lets them: by parts, back to the choice, to the end and not.
    """
    matter = Matter(id=f"tr-{draw(st.integers(1, _MOST_MATTERS))}", place="44")
    day = draw(st.dates(_FIRST, _LAST))
    history = History(matter=matter, events=(_registered(draw, day),))
    for _ in range(draw(st.integers(0, _MOST_STEPS))):
        day += timedelta(days=draw(st.integers(0, _LONGEST)))
        event = _event(draw, draw(st.sampled_from(_TYPES)), day)
        if _may_happen(history, event):
            history = history.with_(event)
    return history


def _may_happen(history: History, event: Event) -> bool:
    if TRANSITION.row(fold(TRANSITION, history).stage, event.type) is None:
        return False
    decision = decide(
        TRANSITION,
        history,
        event,
        law=china_law(),
        calendar=china_calendar(),
        as_of=event.on.last,
    )
    return decision.ruling is Ruling.PERMITTED


def _registered(draw: st.DrawFn, day: date) -> Event:
    told = {
        "number": draw(st.sampled_from(_NUMBERS)),
        "parts": draw(st.sampled_from(_PARTS)),
        "contracts": draw(st.sampled_from(((), ("甲合同",)))),
        "labels": draw(st.sampled_from(((), ("A型包装",)))),
    }
    return Event.of("registered", day, _ALLIANCE, **{key: one for key, one in told.items() if one})


def _event(draw: st.DrawFn, type_: str, day: date) -> Event:
    """Make an event that tells all that events of its type must, and some of the rest."""
    facts: dict[str, object] = {
        "way": draw(st.sampled_from(AllianceWay)).value,
        "reason": "协商",
        "ground": draw(st.sampled_from(FailureGround)).value,
        "successor": draw(st.sampled_from(_NEW)),
        "part": draw(st.sampled_from(("灯具", "安装", "附录"))),
        "member": "乙厂",
        "citing": draw(st.sampled_from(_NAMES)),
        "kind": draw(st.sampled_from(CitationKind)).value,
        "advice": "由学会发布",
        "implementation": draw(st.none() | st.just(PartialDate.of(day + timedelta(days=60)))),
    }
    names = TRANSITION.event_type(type_).names
    told = {name: one for name, one in facts.items() if name in names and one is not None}
    by = Body(role="province", place="44") if type_ == "advised" else _ALLIANCE
    return Event.of(type_, day, by, **told)


@st.composite
def transition_maps(draw: st.DrawFn) -> TransitionMap:
    """Give what became of a few alliance standards by some day."""
    told = draw(st.lists(transition_histories(), max_size=_MOST_MATTERS))
    return transition_map(told, law=china_law(), as_of=draw(days()))


@st.composite
def transition_checks(draw: st.DrawFn) -> TransitionCheck:
    """Give checks of a few transitions, as reports tell them."""
    told = draw(st.lists(transition_histories(), max_size=_MOST_MATTERS))
    law, calendar = china_law(), china_calendar()
    return check_transitions(told, law=law, calendar=calendar, as_of=draw(days()))


def json_files() -> st.SearchStrategy[JsonFile]:
    """Give files that say what is known of an alliance."""
    record = st.fixed_dictionaries({"place": st.sampled_from(("34", "3402"))})
    return st.builds(JsonFile, name=st.just("alliance.json"), record=record)


def mapped() -> st.SearchStrategy[Mapped]:
    """Give what became of single alliance standards."""
    found = transition_histories().map(lambda one: [one])
    every = found.map(lambda one: transition_map(one, law=china_law(), as_of=date.max))
    return every.map(lambda one: one.standards[0])


def citing() -> st.SearchStrategy[Citing]:
    """Give contracts and labels that cite an alliance standard."""
    return st.builds(Citing, st.sampled_from(_NAMES), st.sampled_from(CitationKind))


def citing_ends() -> st.SearchStrategy[CitingEnd]:
    """Give days from which an old number must no longer be cited, with why."""
    return derived(CitingEnd, why=mapped().map(lambda one: one.stage.wording))


def successors() -> st.SearchStrategy[Successor]:
    """Give standards that take the place of an alliance standard, or of parts of one."""
    return derived(Successor, parts=st.sampled_from(_PARTS))


def endings() -> st.SearchStrategy[Ending]:
    """Give recorded ends without a successor."""
    return derived(Ending, parts=st.sampled_from(_PARTS))


def experiences() -> st.SearchStrategy[Experience]:
    """Give what a few transitions teach."""
    told = st.lists(transition_histories(), max_size=_MOST_MATTERS)
    return told.map(lambda one: experience(one, as_of=date.max))


def figures() -> st.SearchStrategy[Figure]:
    """Give figures with what they count, and out of what."""
    return experiences().flatmap(lambda one: st.sampled_from(one.figures))


def step_times() -> st.SearchStrategy[StepTime]:
    """Give how long steps took."""
    return experiences().flatmap(lambda one: st.sampled_from(one.steps))
