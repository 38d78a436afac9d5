"""The confirmation of good behaviour, step by step: an independent body, a level, its validity."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate, china_calendar
from localstd.enterprises import (
    GOOD_BEHAVIOUR,
    Confirmation,
    confirmations,
    judge_level,
)
from localstd.law import FIVE_LEVELS, Cutoff, LevelScheme, Weight, china_law
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Ruling,
    decide,
    fold,
    judge_history,
)
from localstd.wording import Wording

BODY, ENTERPRISE = Body(role="evaluator"), Body(role="enterprise")
DAYS = st.dates(date(2016, 1, 1), date(2022, 12, 31))
APPLIED = Event.of("applied", date(2016, 3, 1), ENTERPRISE, enterprise="甲公司")
ADVISED = Event.of("advised", date(2016, 2, 1), BODY, advisers=("乙所",))


def assessed(type_: str = "assessed", on: date = date(2016, 4, 1), **told: Any) -> Event:
    facts = {"scheme": "four-levels", "base": 365, "bonus": 55, "confirmer": "丙院", **told}
    return Event.of(type_, on, BODY, **facts)


def confirmed(level: str, on: date = date(2016, 5, 1), **told: Any) -> Event:
    return Event.of("confirmed", on, BODY, level=level, **told)


@pytest.fixture
def deciding() -> Callable[..., Decision]:
    """Ask whether the last of some events may happen after the others."""

    def ask(*events: Event, is_whole: bool = True) -> Decision:
        *before, last = events
        matter = Matter(id="1", place="37")
        history = History(matter=matter, events=tuple(before), is_whole=is_whole)
        return decide(
            GOOD_BEHAVIOUR,
            history,
            last,
            law=china_law(),
            calendar=china_calendar(),
            as_of=last.on.last,
        )

    return ask


class TestLevels:
    """gb-behav-legacy, gb-behav-5a: what scores say of a level."""

    def test_a_level_that_its_scores_reach_is_confirmed(
        self, deciding: Callable[..., Decision]
    ) -> None:
        decision = deciding(ADVISED, APPLIED, assessed(), confirmed("AAA"))
        assert (decision.ruling, decision.findings) == (Ruling.PERMITTED, ())

    def test_a_level_above_its_scores_is_warned_of(self, deciding: Callable[..., Decision]) -> None:
        decision = deciding(ADVISED, APPLIED, assessed(), confirmed("AAAA"))
        (found,) = decision.findings
        assert (found.code, found.weight, decision.ruling) == (
            "LS795",
            Weight.WARNING,
            Ruling.PERMITTED,
        )
        assert found.message.zh == (
            "甲公司确认为AAAA级；按试行评分表，基本分365、总分420对应的等级为：AAA"
        )

    def test_a_level_of_five_is_recorded_and_not_judged(
        self, deciding: Callable[..., Decision]
    ) -> None:
        told = assessed(scheme="five-levels", base=450)
        decision = deciding(APPLIED, told, confirmed("AAAAA"))
        assert (decision.ruling, decision.findings) == (Ruling.PERMITTED, ())
        assert [(one.name, one.missing) for one in decision.unknowns] == [
            ("good-behaviour.level", ("cut_offs",))
        ]

    def test_the_answer_on_five_levels_says_that_they_were_not_read(self) -> None:
        told = judge_level("AAAAA", base=450, bonus=0, provisions=china_law().provisions)
        assert (told.is_reached, told.citations[0].checked) == (None, False)
        assert "未核实" in told.wording.zh

    def test_a_scheme_of_ones_own_is_judged_by_its_own_data(self) -> None:
        ours = LevelScheme(
            name="ours",
            wording=Wording("本省方案", "our scheme"),
            levels=FIVE_LEVELS.levels,
            cutoffs=(Cutoff(level="AAAAA", total=460),),
            most_base=500,
        )
        known = china_law().provisions
        told = [
            judge_level("AAAAA", scheme=ours, base=base, bonus=0, provisions=known)
            for base in (459, 460)
        ]
        assert [(one.is_reached, one.citations) for one in told] == [(False, ()), (True, ())]


class TestIndependence:
    """seed-good-practice: who advised does not confirm; no provision forbids it."""

    @pytest.mark.parametrize("confirmer", ["乙所", "丙院"])
    def test_who_advised_and_assesses_is_warned_of(
        self, deciding: Callable[..., Decision], confirmer: str
    ) -> None:
        decision = deciding(ADVISED, APPLIED, assessed(confirmer=confirmer))
        codes = [(one.code, one.weight) for one in decision.findings]
        assert codes == ([("LS796", Weight.WARNING)] if confirmer == "乙所" else [])
        assert decision.ruling is Ruling.PERMITTED

    @pytest.mark.parametrize("last", range(4))
    def test_is_asked_at_every_step_of_a_body(
        self, deciding: Callable[..., Decision], last: int
    ) -> None:
        steps = (
            assessed(),
            confirmed("AA"),
            assessed("reassessed", date(2019, 4, 1)),
            Event.of("renewed", date(2019, 5, 1), BODY, level="AA"),
        )
        own = evolve(steps[last], facts={**steps[last].facts, "confirmer": "乙所"})
        decision = deciding(ADVISED, APPLIED, *steps[:last], own)
        assert [one.code for one in decision.findings] == ["LS796"]

    def test_every_adviser_counts_and_not_the_last_alone(
        self, deciding: Callable[..., Decision]
    ) -> None:
        later = Event.of("advised", date(2016, 3, 2), BODY, advisers=("丁所",))
        decision = deciding(ADVISED, APPLIED, later, assessed(confirmer="乙所"))
        assert [one.code for one in decision.findings] == ["LS796"]

    def test_of_a_history_taken_over_more_may_have_advised(
        self, deciding: Callable[..., Decision]
    ) -> None:
        told = {
            whole: deciding(APPLIED, assessed(), is_whole=whole).unknowns for whole in (True, False)
        }
        assert [[one.name for one in found] for found in told.values()] == [
            [],
            ["good-behaviour.independence"],
        ]


class TestTheWay:
    """Applied, assessed, confirmed, renewed, lapsed, withdrawn."""

    def test_nobody_is_confirmed_unassessed(self, deciding: Callable[..., Decision]) -> None:
        assert deciding(APPLIED, confirmed("A")).ruling is Ruling.REFUSED

    def test_an_enterprise_does_not_confirm_itself(self, deciding: Callable[..., Decision]) -> None:
        own = Event.of("confirmed", date(2016, 5, 1), ENTERPRISE, level="AAA")
        assert deciding(APPLIED, assessed(), own).ruling is Ruling.REFUSED

    @pytest.mark.parametrize(
        ("event", "role"),
        [
            ("advised", "evaluator"),
            ("applied", "enterprise"),
            ("assessed", "evaluator"),
            ("refused", "evaluator"),
            ("confirmed", "evaluator"),
            ("reassessed", "evaluator"),
            ("renewed", "evaluator"),
            ("withdrawn", "evaluator"),
            ("given-up", "enterprise"),
        ],
    )
    def test_who_may_act_at_each_step(self, event: str, role: str) -> None:
        """Point 16: service bodies advise and confirm; before it, by the trial scoring."""
        (mandate,) = GOOD_BEHAVIOUR.by_event[event].who
        provisions = china_law().provisions
        days = (date(2010, 5, 1), date(2015, 4, 3))
        cited = [mandate.on(day, Matter(id="1"), provisions) for day in days]
        assert mandate.role.name == role
        assert [one and one.provision for one in cited] == [
            "gb-behav-legacy",
            "seed-good-practice",
        ]

    @pytest.mark.parametrize("event", ["confirmed", "renewed", "withdrawn"])
    def test_the_enterprise_and_the_public_are_told(self, event: str) -> None:
        (notice,) = GOOD_BEHAVIOUR.by_event[event].notices
        assert [role.name for role in notice.to] == ["enterprise", "public"]

    def test_what_lapsed_may_be_renewed_after_a_new_assessment(self) -> None:
        history = History(
            matter=Matter(id="1", place="37"),
            events=(
                APPLIED,
                assessed(),
                confirmed("AAA", valid_until=PartialDate(2019, 4, 30)),
                Event.of("expired", date(2019, 5, 1)),
                assessed("reassessed", date(2019, 6, 1), base=320, bonus=0),
                Event.of("renewed", date(2019, 7, 1), BODY, level="AAA", confirmer="丙院"),
            ),
        )
        told = judge_history(
            GOOD_BEHAVIOUR,
            history,
            law=china_law(),
            calendar=china_calendar(),
            as_of=date(2020, 1, 1),
        )
        assert [one.code for one in told.findings] == ["LS795"]
        assert fold(GOOD_BEHAVIOUR, history).stage.code == "confirmed"
        first, second = confirmations(history)
        assert (first.scheme, second.scheme) == ("four-levels", "four-levels")
        days = (date(2016, 4, 30), date(2016, 5, 1), date(2019, 4, 30), date(2019, 5, 1))
        assert [first.holds_on(day) for day in days] == [False, True, True, False]
        assert [second.holds_on(day) for day in (date(2019, 6, 30), date(2019, 7, 1))] == [
            False,
            None,
        ]


@given(DAYS, DAYS, DAYS, DAYS)
def test_what_is_not_told_of_a_confirmation_leaves_it_open_and_never_turns_it(
    since: date, until: date, ended: date, day: date
) -> None:
    """Hiding the last day, or the days of the month, never makes yes of no or no of yes."""
    whole = Confirmation(
        level="A",
        scheme="four-levels",
        since=PartialDate.of(since),
        valid_until=PartialDate.of(until),
        ended=PartialDate.of(ended),
    )
    blurred = Confirmation(
        level="A",
        scheme="four-levels",
        since=PartialDate(since.year, since.month),
        valid_until=None,
        ended=PartialDate(ended.year),
    )
    assert blurred.holds_on(day) in {whole.holds_on(day), None}
