"""Votes and drafters: what is picked from an event, and by which rule it is judged."""

from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.law import CompositionFacts, DrafterFacts, Track, Verdict, VoteFacts
from localstd.making import MAKING
from localstd.procedure import Condition, Event, History, Matter, Situation, fold
from localstd.steps.checks import OF_VOTES
from localstd.steps.votes import FACTS, VOTE, VoteForm
from localstd.testing import law_of_a_place

COMPOSITION, COMMITTEE, EXPERTS, REVIEWERS, VOTERS = VOTE


def situation(*, on: date = date(2024, 1, 2), place: str = "33", **facts: object) -> Situation:
    history = History(
        matter=Matter(id="1", place=place, track=Track.ORDINARY),
        events=(Event.of("drafting-began", date(2015, 1, 5), drafters=("甲", "乙")),),
    )
    return Situation(
        matter=history.matter,
        state=fold(MAKING, history),
        event=Event.of("technically-reviewed", on, **facts),
        as_of=on,
        is_whole=True,
    )


def asked(condition: Condition, told: Situation) -> Verdict:
    law = law_of_a_place("46").on(told.event.on.first, told.matter.place)
    return law.rule(condition.rule).judge(condition.facts(told))


def test_what_an_event_may_tell_of_a_vote() -> None:
    assert [(one.name, one.wording.zh, one.wording.en, one.is_required) for one in FACTS] == [
        ("form", "投票方式", "form of the vote", False),
        ("is_subcommittee", "分技术委员会", "a subcommittee", False),
        ("members", "委员总数", "members in all", False),
        ("vice_chairs", "副主任委员人数", "vice chairs", False),
        ("from_one_unit", "同一单位委员人数", "most members from one unit", False),
        ("seats_of_one_person", "一人任职的委员会数", "most committees of one member", False),
        ("voting", "参加投票人数", "members voting", False),
        ("in_favour", "赞成", "in favour", False),
        ("against", "反对", "against", False),
        ("reviewers", "审查人员", "reviewers", False),
    ]
    assert [(one.value, one.wording.zh, one.wording.en) for one in VoteForm] == [
        ("meeting", "会议", "at a meeting"),
        ("letter", "函审", "by letter"),
    ]
    forms = ("meeting", "letter", "会议", "函审", "e-mail")
    assert [FACTS[0].kind.read(form) for form in forms] == ["meeting", "letter"] * 2 + [None]


def test_the_rules_are_asked_in_this_order_and_told_by_these_checks() -> None:
    assert [(one.rule, one.check.code) for one in VOTE] == [
        ("committee.composition", "LS634"),
        ("vote.committee", "LS636"),
        ("vote.expert-panel", "LS636"),
        ("local.drafter-abstains", "LS637"),
        ("vote.drafters", "LS638"),
    ]
    assert [one.code for one in OF_VOTES] == ["LS634", "LS636", "LS637", "LS638"]


@pytest.mark.parametrize(
    ("body", "expected"), [("committee", "national-committee"), ("expert-group", "expert-panel")]
)
def test_a_local_body_is_judged_as_the_national_one(body: str, expected: str) -> None:
    told = situation(body=body, form="letter", members=25, voting=20, in_favour=15, against=4)
    facts = VoteFacts(body=expected, form="letter", size=25, voting=20, in_favour=15, against=4)
    assert COMMITTEE.facts(told) == EXPERTS.facts(told) == facts


def test_a_vote_is_taken_at_a_meeting_unless_something_else_is_told() -> None:
    facts = COMMITTEE.facts(situation(body="committee"))
    assert facts == VoteFacts(body="national-committee", form="meeting")


def test_of_another_body_no_vote_is_known() -> None:
    assert COMMITTEE.facts(situation()) is None
    assert COMMITTEE.facts(situation(body="home-unit")) is None


def test_the_composition_is_asked_of_committees_alone() -> None:
    committee = situation(
        body="标准化技术委员会",
        members=25,
        vice_chairs=5,
        from_one_unit=3,
        seats_of_one_person=2,
    )
    assert (COMPOSITION.when(committee), COMPOSITION.facts(committee)) == (
        True,
        CompositionFacts(members=25, vice_chairs=5, from_one_unit=3, seats_of_one_person=2),
    )
    experts = situation(body="expert-group", members=25)
    assert (COMPOSITION.when(experts), COMPOSITION.facts(experts)) == (False, None)


@pytest.mark.parametrize(
    ("told", "members", "vice_chairs", "expected"),
    [
        ({"is_subcommittee": True}, 15, 3, "kept"),
        ({"is_subcommittee": True}, 14, 3, "broken"),
        ({"is_subcommittee": True}, 15, 4, "broken"),
        ({"is_subcommittee": False}, 24, 5, "broken"),
        ({}, 24, 5, "broken"),
        ({}, 25, 5, "kept"),
    ],
)
def test_a_subcommittee_has_its_own_size_where_it_is_told_to_be_one(
    told: dict[str, Any], members: int, vice_chairs: int, expected: str
) -> None:
    """tc2017: 委员不少于25人; 分技术委员会委员不少于15人 (text not checked)."""
    counts: dict[str, Any] = {"members": members, "vice_chairs": vice_chairs, "from_one_unit": 3}
    judged = asked(
        COMPOSITION, situation(body="committee", seats_of_one_person=2, **counts, **told)
    )
    assert judged.outcome.value == expected


@pytest.mark.parametrize(
    ("place", "on", "reviewers", "expected"),
    [
        ("46", date(2020, 1, 1), ("丙",), "kept"),
        ("46", date(2020, 1, 1), ("丙", "甲"), "broken"),
        ("46", date(2020, 1, 1), None, "unknown"),
    ],
)
def test_a_drafter_keeps_out_of_the_review(
    place: str, on: date, reviewers: tuple[str, ...] | None, expected: str
) -> None:
    """As places may ask: 承担起草工作的人员不得参与其起草的地方标准的技术审查."""
    told = situation(on=on, place=place, **({"reviewers": reviewers} if reviewers else {}))
    assert REVIEWERS.facts(told) == DrafterFacts(drafters=("甲", "乙"), reviewers=reviewers)
    assert asked(REVIEWERS, told).outcome.value == expected


@given(size=st.integers(25, 80), data=st.data())
def test_a_committee_passes_with_three_quarters_there_two_thirds_for_a_quarter_against(
    size: int, data: st.DataObject
) -> None:
    """tc2017 (text not checked), applied to local committees by analogy."""
    voting = data.draw(st.integers(1, size))
    in_favour = data.draw(st.integers(0, voting))
    against = data.draw(st.integers(0, voting - in_favour))
    passes = (
        voting >= ceil(Fraction(3, 4) * size)
        and in_favour >= ceil(Fraction(2, 3) * voting)
        and against <= floor(Fraction(1, 4) * voting)
    )
    told = situation(
        body="committee", members=size, voting=voting, in_favour=in_favour, against=against
    )
    assert asked(COMMITTEE, told).outcome.value == ("kept" if passes else "broken")
    assert asked(EXPERTS, told).outcome.value == "kept"


@given(size=st.integers(1, 40), data=st.data())
def test_an_expert_group_passes_with_fifteen_and_three_quarters_for_it(
    size: int, data: st.DataObject
) -> None:
    """ns2022: 人数不得少于十五人; 四分之三以上同意为通过."""
    in_favour = data.draw(st.integers(0, size))
    told = situation(body="专家组", members=size, voting=size, in_favour=in_favour, against=0)
    passes = size >= 15 and in_favour >= ceil(Fraction(3, 4) * size)
    assert asked(EXPERTS, told).outcome.value == ("kept" if passes else "broken")
    assert asked(COMMITTEE, told).outcome.value == "kept"
