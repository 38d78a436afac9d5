"""What a change does to those who cite a standard: nothing is lost, nothing is made up."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate
from localstd.numbers import StandardNumber
from localstd.supervision.implementation import (
    ChangeKind,
    CitationIndex,
    CitedIn,
    Effect,
    StandardChange,
    StandardCitation,
    UnknownCitationError,
    impact,
)
from localstd.testing.strategies.implementations import (
    citation_indexes,
    cited_numbers,
    standard_changes,
    standard_citations,
)
from localstd.testing.strategies.values import days

read = StandardNumber.parse
OLD, NEW, OTHER = read("DB34/T 1-2018"), read("DB34/T 1-2026"), read("GB/T 9-2026")
UNDATED = read("DB34/T 1")
DAY, ON = date(2026, 7, 1), PartialDate(2026, 7, 1)


def cites(
    number: StandardNumber, text: str = "办法", *, clause: str = "", own: str = ""
) -> StandardCitation:
    return StandardCitation(
        text=text,
        kind=CitedIn.STANDARD if own else CitedIn.LAW,
        owner=f"{text}的主管部门",
        number=number,
        clause=clause,
        own_number=read(own) if own else None,
    )


def change(
    kind: ChangeKind = ChangeKind.REVISED,
    *successors: StandardNumber,
    clauses: tuple[str, ...] = (),
) -> StandardChange:
    return StandardChange(kind=kind, number=OLD, on=ON, successors=successors, clauses=clauses)


def effects(*citations: StandardCitation, of: StandardChange) -> list[str]:
    index = CitationIndex().with_(*citations)
    return [one.effect.value for one in impact(index, of, DAY).affected]


@pytest.mark.parametrize(
    ("cited", "told", "effect"),
    [
        (OLD, change(ChangeKind.REVISED, NEW), "breaks"),
        (UNDATED, change(ChangeKind.REVISED, NEW), "moves"),
        (OLD, change(ChangeKind.REPLACED, OTHER), "breaks"),
        (UNDATED, change(ChangeKind.REPLACED, OTHER), "breaks"),
        (OLD, change(ChangeKind.ABOLISHED), "breaks"),
        (UNDATED, change(ChangeKind.ABOLISHED), "breaks"),
        (UNDATED, change(ChangeKind.REVOKED), "breaks"),
        (OLD, change(ChangeKind.CONVERTED, read("T/AHAS 1-2026")), "narrows"),
        (OLD, change(ChangeKind.CONVERTED), "breaks"),
        (OLD, change(ChangeKind.REVISED), "breaks"),
        (UNDATED, change(ChangeKind.REVISED), "moves"),
        (UNDATED, change(ChangeKind.REPLACED), "breaks"),
        (OLD, change(ChangeKind.REPLACED, OTHER, clauses=("5",)), "narrows"),
    ],
)
def test_dated_references_break_undated_ones_move_to_a_new_edition(
    cited: StandardNumber, told: StandardChange, effect: str
) -> None:
    assert effects(cites(cited), of=told) == [effect]


@pytest.mark.parametrize(
    ("kind", "must"),
    [
        (ChangeKind.REVISED, "cite its successor (not stated) in place of DB34/T 1-2018"),
        (ChangeKind.REPLACED, "cite its successor (not stated) in place of DB34/T 1-2018"),
        (ChangeKind.ABOLISHED, "DB34/T 1-2018 has no successor"),
    ],
)
def test_only_what_ends_for_good_has_no_successor(kind: ChangeKind, must: str) -> None:
    (found,) = impact(CitationIndex().with_(cites(OLD)), change(kind), DAY).affected
    assert found.must.en.startswith(must)


@pytest.mark.parametrize(
    ("clause", "effect"),
    [
        ("5.2", "breaks"),
        ("5.2.1", "breaks"),
        ("5", "narrows"),
        ("", "narrows"),
        ("5.20", "holds"),
        ("6", "holds"),
    ],
)
def test_a_replacement_in_part_reaches_the_clauses_that_it_touches(
    clause: str, effect: str
) -> None:
    told = change(ChangeKind.REPLACED, OTHER, clauses=("5.2",))
    assert effects(cites(OLD, clause=clause), of=told) == [effect]


def test_another_edition_that_is_cited_is_not_reached() -> None:
    assert effects(cites(read("DB34/T 1-2010")), of=change(ChangeKind.ABOLISHED)) == []


def test_the_owner_is_told_what_to_do_with_the_successor_by_name() -> None:
    index = CitationIndex().with_(cites(OLD), cites(UNDATED, "范本"))
    listed = impact(index, change(ChangeKind.REVISED, NEW), DAY).by_owner
    told = {owner: [str(one.must.zh) for one in some] for owner, some in listed.items()}
    assert told == {
        "办法的主管部门": ["改引DB34/T 1-2026，或者不再引用DB34/T 1-2018；逐条核对要求是否一致"],
        "范本的主管部门": ["不注日期的引用自动指向DB34/T 1-2026：核对新版要求是否仍适合本文件"],
    }


def test_a_citation_counts_from_its_first_day_to_the_day_before_its_end() -> None:
    rule = StandardCitation(
        text="办法",
        kind=CitedIn.LAW,
        owner="市局",
        number=OLD,
        since=PartialDate(2019, 5, 1),
        until=PartialDate(2026, 7, 1),
    )
    index, told = CitationIndex().with_(rule), change(ChangeKind.ABOLISHED)
    asked = {
        day: len(impact(index, told, day).affected)
        for day in (date(2019, 4, 30), date(2019, 5, 1), date(2026, 6, 30), date(2026, 7, 1))
    }
    assert list(asked.values()) == [0, 1, 1, 0]


class TestChains:
    """A standard that cites the changed one is cited itself."""

    def test_they_reach_who_cites_the_citing_standard_and_say_through_which(self) -> None:
        index = CitationIndex().with_(
            cites(OLD, "规范", own="DB34/T 2-2020"),
            cites(read("DB34/T 2-2020"), "规程", own="DB34/T 3-2021"),
            cites(read("DB34/T 3"), "细则"),
        )
        found = impact(index, change(ChangeKind.ABOLISHED), DAY).affected
        assert [(one.citation.text, one.effect, list(map(str, one.through))) for one in found] == [
            ("规范", Effect.BREAKS, []),
            ("规程", Effect.LEANS, ["DB34/T 2-2020"]),
            ("细则", Effect.LEANS, ["DB34/T 2-2020", "DB34/T 3-2021"]),
        ]

    def test_nothing_is_reached_through_what_is_untouched(self) -> None:
        index = CitationIndex().with_(
            cites(OLD, "规范", clause="6", own="DB34/T 2-2020"),
            cites(read("DB34/T 2-2020"), "细则"),
        )
        found = impact(index, change(ChangeKind.REPLACED, OTHER, clauses=("5",)), DAY).affected
        assert [one.effect for one in found] == [Effect.HOLDS]

    def test_a_cycle_ends(self) -> None:
        index = CitationIndex().with_(
            cites(OLD, "甲", own="DB34/T 2-2020"),
            cites(read("DB34/T 2-2020"), "乙", own="DB34/T 3-2020"),
            cites(read("DB34/T 3-2020"), "丙", own="DB34/T 2-2020"),
            cites(read("DB34/T 3-2020"), "丁", own=str(OLD)),
        )
        found = impact(index, change(ChangeKind.ABOLISHED), DAY).affected
        assert [one.citation.text for one in found] == ["甲", "乙", "丙", "丁"]

    def test_a_chain_of_five_hundred_is_followed_to_its_end(self) -> None:
        own = [f"DB34/T {serial}-2020" for serial in range(1, 501)]
        links = [cites(read(one), own=other) for one, other in pairwise(own)]
        told = StandardChange(kind=ChangeKind.ABOLISHED, number=read(own[0]), on=ON)
        found = impact(CitationIndex().with_all(links), told, DAY).affected
        assert (len(found), len(found[-1].through)) == (499, 498)


@given(citation_indexes(), standard_changes(), days())
def test_no_citation_of_the_changed_edition_is_lost(
    index: CitationIndex, told: StandardChange, day: date
) -> None:
    asked = told.number
    cited = {
        one
        for one in index
        if one.cites_on(day)
        and one.number.stem == asked.stem
        and (None in (one.number.year, asked.year) or one.number.year == asked.year)
    }
    found = impact(index, told, day).affected
    assert {one.citation for one in found if not one.through} == cited


@given(citation_indexes(), standard_changes(), days())
def test_each_citation_is_listed_once_and_stands_on_the_day(
    index: CitationIndex, told: StandardChange, day: date
) -> None:
    listed = [one.citation for one in impact(index, told, day).affected]
    assert len(listed) == len(set(listed))
    assert all(one.cites_on(day) for one in listed)


@given(standard_changes(), days(), cited_numbers())
def test_the_impact_of_nothing_is_nothing(
    told: StandardChange, day: date, number: StandardNumber
) -> None:
    assert impact(CitationIndex(), told, day).affected == ()
    unrelated = cites(read("DB34/T 9-2020"), own=str(number))
    assert impact(CitationIndex().with_(unrelated), told, day).affected == ()


@given(citation_indexes(), standard_citations(), standard_changes(), days())
def test_a_further_citation_never_removes_another_ones_impact(
    index: CitationIndex, more: StandardCitation, told: StandardChange, day: date
) -> None:
    before = {(one.citation, one.effect) for one in impact(index, told, day).affected}
    after = {(one.citation, one.effect) for one in impact(index.with_(more), told, day).affected}
    assert {one for one, _ in before} <= {one for one, _ in after}
    direct = {(one, effect) for one, effect in before if effect is not Effect.LEANS}
    assert direct <= after


@given(citation_indexes(), standard_changes(), days())
def test_the_lists_of_the_owners_are_the_list(
    index: CitationIndex, told: StandardChange, day: date
) -> None:
    found = impact(index, told, day)
    parts = [one for some in found.by_owner.values() for one in some]
    assert sorted(map(repr, parts)) == sorted(map(repr, found.affected))
    assert sum(map(found.count, Effect)) == len(found.affected)


@given(st.lists(standard_citations(), max_size=6), standard_changes(), days())
def test_an_index_made_in_one_go_or_step_by_step_is_the_same(
    citations: list[StandardCitation], told: StandardChange, day: date
) -> None:
    stepwise = CitationIndex()
    for one in citations:
        stepwise = stepwise.with_(one)
    assert stepwise == CitationIndex().with_all(citations)
    assert len(stepwise) == len(citations)
    assert impact(stepwise, told, day) == impact(CitationIndex().with_all(citations), told, day)


@given(citation_indexes().filter(len), cited_numbers(), days(), st.data())
def test_correcting_one_citation_leaves_the_past_as_it_was(
    index: CitationIndex, number: StandardNumber, day: date, data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from(tuple(index)))
    mended = index.with_corrected(one, number, on=PartialDate.of(day))
    before = day - timedelta(days=1)
    stood = {(each.text, each.number) for each in index.standing_on(before)}
    stands = {(each.text, each.number) for each in mended.standing_on(before)}
    if one.until is None:
        assert stands == stood
    assert len(mended) == len(index) + 1


def test_what_is_no_longer_cited_is_not_cited_from_that_day_on() -> None:
    rule = cites(OLD)
    index = CitationIndex().with_(rule).with_corrected(rule, None, on=ON)
    assert list(index.standing_on(DAY)) == []
    assert len(list(index.standing_on(DAY - timedelta(days=1)))) == 1


def test_what_is_not_in_the_index_cannot_be_corrected() -> None:
    with pytest.raises(UnknownCitationError, match="DB34/T 1-2018"):
        CitationIndex().with_corrected(cites(OLD), NEW, on=ON)
