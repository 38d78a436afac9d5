"""Every check of the kit on what the library ships (全部检查): for the program and for pytest."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import TypeAlias

from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.law import Track, china_law
from localstd.numbers import SCHEMES, StandardNumber
from localstd.procedure import Matter, Procedure
from localstd.storage import MemoryStorage
from localstd.testing.calendar import check_calendar
from localstd.testing.law import check_law
from localstd.testing.notifiers import MemoryProbe, check_notifier
from localstd.testing.numbering import check_scheme, check_schemes
from localstd.testing.problem import Problem
from localstd.testing.procedures.coordinated import Never
from localstd.testing.procedures.fitting import Choose
from localstd.testing.procedures.planted import check_planted, planted
from localstd.testing.procedures.promises import check_lifecycle
from localstd.testing.procedures.shipped import demands_of, shipped_procedures, shipped_trial
from localstd.testing.procedures.table import check_procedure
from localstd.testing.procedures.walk import check_events, check_reach, first, walk
from localstd.testing.samples import NUMBERS
from localstd.testing.storage.harness import StorageHarness
from localstd.testing.storage.suite import check_storage

__all__ = ["Run", "runs"]

#: One check that is still to be run.
Run: TypeAlias = Callable[[], tuple[Problem, ...]]

_DAYS = [date(1990, 1, 1) + timedelta(days=step) for step in range(0, 14_000, 37)]
_PLACES = (None, "31", "37", "3702")
_STARTS = (date(2024, 3, 1), date(2010, 1, 1))
_SEEDS = range(2)
_MATTERS = (
    Matter(id="kit-1", place="37"),
    Matter(id="kit-2", place="3702"),
    Matter(id="kit-3", place="34", track=Track.FOOD),
    Matter(id="kit-4", place="31", track=Track.ENVIRONMENT),
    Matter(id="kit-5", place="37", track=Track.ENGINEERING),
    Matter(id="kit-6", place="370202"),
)
_SEATS = (*_MATTERS[:4], _MATTERS[-1])  # a province, a city, two tracks of their own, a county


def runs() -> Mapping[str, Run]:
    """Give every check by what it checks, none of them run yet.

    >>> runs()["scheme local"]()
    ()
    """
    return {
        **dict(_of_schemes()),
        "schemes together": partial(check_schemes, SCHEMES, NUMBERS),
        "law": lambda: check_law(china_law(), _DAYS, _PLACES),
        "calendar": lambda: check_calendar(china_calendar(), _DAYS),
        **dict(_of_procedures()),
        "storage memory": lambda: check_storage(lambda: StorageHarness(opens=MemoryStorage)),
        "notifier memory": lambda: check_notifier(MemoryProbe.make),
    }


def _of_schemes() -> Iterator[tuple[str, Run]]:
    """Check the schemes that have a sample; the others are checked in the library's tests."""
    samples: dict[str, list[str]] = {}
    for text in NUMBERS:
        samples.setdefault(StandardNumber.parse(text).scheme, []).append(text)
    for scheme in SCHEMES:
        if scheme.name in samples:
            yield f"scheme {scheme.name}", partial(check_scheme, scheme, samples[scheme.name])


def _of_procedures() -> Iterator[tuple[str, Run]]:
    for one in shipped_procedures():
        yield f"procedure {one.name}", partial(check_procedure, one, china_law())
        yield f"reach of {one.name}", partial(_reach, one)
        yield f"events of {one.name}", partial(_events, one)
        yield f"lifecycle of {one.name}", partial(_lifecycle, one)


def _by_chance() -> Iterator[Choose]:
    """Choose by chance, and the same every time."""
    for seed in _SEEDS:
        yield Random(seed).choice  # noqa: S311  nothing is secret


def _reach(procedure: Procedure) -> tuple[Problem, ...]:
    return check_reach(shipped_trial(procedure), _MATTERS, _STARTS)


def _events(procedure: Procedure) -> tuple[Problem, ...]:
    never = [one.event for one in demands_of(procedure) if isinstance(one, Never)]
    return check_events(shipped_trial(procedure), _SEATS, _STARTS, never=never)


def _lifecycle(procedure: Procedure) -> tuple[Problem, ...]:
    trial, demands = shipped_trial(procedure), demands_of(procedure)
    ends = [stage.code for stage in procedure.stages if stage.is_final]
    walks = [
        walk(trial, matter, start, to=end, choose=choose)
        for matter in _MATTERS
        for start in _STARTS
        for end in ends
        for choose in (first, *_by_chance())
    ]
    kept = (problem for one in walks for problem in check_lifecycle(trial, one, demands=demands))
    faults = (
        problem
        for history in walks
        for length in range(1, len(history.events) + 1)
        for fault in planted(trial, evolve(history, events=history.events[:length]))
        for problem in check_planted(trial, fault)
    )
    return tuple(dict.fromkeys((*kept, *faults)))
