"""Which references dangle: to what is gone, and to what nobody has listed."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from localstd.calendar import PartialDate
from localstd.numbers import StandardNumber
from localstd.standards import Status
from localstd.supervision.implementation import (
    ChangeKind,
    CitationIndex,
    CitedIn,
    KnownStandard,
    KnownStandards,
    ReferenceState,
    StandardChange,
    StandardCitation,
    dangling,
    reference_state,
)
from localstd.testing.strategies.implementations import (
    citation_indexes,
    cited_numbers,
    known_standards,
    standard_changes,
)
from localstd.testing.strategies.values import days

read = StandardNumber.parse
OLD, NEW, UNDATED = read("DB34/T 1-2018"), read("DB34/T 1-2026"), read("DB34/T 1")
DAY, ON = date(2026, 7, 1), PartialDate(2026, 7, 1)


def known(number: StandardNumber = OLD, **told: Any) -> KnownStandard:
    return KnownStandard(number=number, **told)


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ({}, "unknown"),
        ({"stated": Status.IN_FORCE}, "stands"),
        ({"stated": Status.NEWER_EDITION}, "gone"),
        ({"implemented": PartialDate(2018, 6, 1)}, "stands"),
        ({"implemented": PartialDate(2018, 6, 1), "stated": Status.ABOLISHED}, "gone"),
        ({"implemented": PartialDate(2026, 7, 2)}, "upcoming"),
        ({"implemented": PartialDate(2026, 7, 1)}, "stands"),
        ({"ended": PartialDate(2026, 7, 1)}, "gone"),
        ({"ended": PartialDate(2026, 7, 2)}, "stands"),
        ({"ended": PartialDate(2026, 7)}, "unknown"),
        ({"ended": PartialDate(2026, 7, 2), "stated": Status.ABOLISHED}, "stands"),
    ],
    ids=str,
)
def test_days_say_where_a_standard_stands_and_the_register_fills_their_gaps(
    told: dict[str, Any], state: str
) -> None:
    assert reference_state(OLD, KnownStandards.of([known(**told)]), DAY).value == state


def test_an_undated_reference_dangles_only_when_every_edition_is_gone() -> None:
    old, new = known(stated=Status.REPLACED), known(NEW, stated=Status.IN_FORCE)
    gone = known(NEW, stated=Status.ABOLISHED)
    asked = [
        reference_state(number, KnownStandards.of(some), DAY).value
        for number, some in ((UNDATED, [old, new]), (OLD, [old, new]), (UNDATED, [old, gone]))
    ]
    assert asked == ["stands", "gone", "gone"]


def test_what_dangles_names_owner_and_successor() -> None:
    rule = StandardCitation(text="办法", kind=CitedIn.LAW, owner="市局", number=OLD)
    never = StandardCitation(
        text="范本", kind=CitedIn.PROCUREMENT, owner="中心", number=read("DB34/T 99-2001")
    )
    revised = StandardChange(kind=ChangeKind.REVISED, number=OLD, on=ON, successors=(NEW,))
    standards = KnownStandards.of([known()]).after(revised)
    found = dangling(CitationIndex().with_(rule, never), standards, DAY)
    assert [(one.citation.owner, one.state.value, one.successors) for one in found] == [
        ("市局", "gone", (NEW,)),
        ("中心", "unlisted", ()),
    ]


def test_before_the_day_of_its_end_nothing_dangles() -> None:
    rule = StandardCitation(text="办法", kind=CitedIn.LAW, owner="市局", number=OLD)
    ended = StandardChange(kind=ChangeKind.ABOLISHED, number=OLD, on=ON)
    standards = KnownStandards.of([known(implemented=PartialDate(2018, 6, 1))]).after(ended)
    asked = [
        len(dangling(CitationIndex().with_(rule), standards, day))
        for day in (date(2026, 6, 30), DAY, date(2026, 7, 2))
    ]
    assert asked == [0, 1, 1]


def test_a_change_in_part_ends_nothing() -> None:
    part = StandardChange(kind=ChangeKind.REPLACED, number=OLD, on=ON, clauses=("5",))
    standards = KnownStandards.of([known()])
    assert standards.after(part) == standards


@given(citation_indexes(), known_standards(), days())
def test_every_citation_of_a_day_dangles_or_has_another_state(
    index: CitationIndex, standards: KnownStandards, day: date
) -> None:
    found = {one.citation for one in dangling(index, standards, day)}
    for one in index.standing_on(day):
        state = reference_state(one.number, standards, day)
        assert (one in found) is (state in (ReferenceState.GONE, ReferenceState.UNLISTED))


@given(known_standards(), standard_changes(), days())
def test_a_change_makes_no_standard_known_or_forgotten(
    standards: KnownStandards, told: StandardChange, day: date
) -> None:
    after = standards.after(told)
    assert after.by_key.keys() == standards.by_key.keys()
    if not told.clauses and day >= told.on.last:
        assert all(
            one.status_on(day) in (Status.ABOLISHED, Status.REPLACED, Status.UPCOMING)
            for one in after.meant_by(told.number)
        )


@given(known_standards(), cited_numbers(), days())
def test_a_dated_reference_means_one_edition(
    standards: KnownStandards, number: StandardNumber, day: date
) -> None:
    state = reference_state(number, standards, day)
    if number.year is not None:
        assert (state is ReferenceState.UNLISTED) is (number.key not in standards.by_key)
