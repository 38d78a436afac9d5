"""市场监管总局关于全面推进“双随机、一公开”监管工作的通知（2019）: for certain since 2019-02-28."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, PartialDate, china_calendar
from localstd.law import (
    Direction,
    InspectionPlanFacts,
    InspectionRatioFacts,
    InspectionResultsFacts,
    Law,
    LimitInForce,
    Outcome,
    RandomDrawFacts,
    Track,
    Verdict,
    china_law,
    judge_timeliness,
)

EVE, FIRST, NEXT = date(2019, 2, 27), date(2019, 2, 28), date(2019, 3, 1)
FIXED = PartialDate(2024, 5, 6)
RULES = ("list", "reported", "ratio", "seed-later", "drawn-later", "results")
DAYS = st.dates(date(2019, 3, 1), date(2027, 12, 31))


class TestThePlan:
    """“年度抽查工作计划”, known from an abstract."""

    @pytest.mark.parametrize("name", RULES)
    @pytest.mark.parametrize("track", Track)
    def test_no_rule_holds_before_the_notice_is_certainly_there(
        self, based: Callable[..., tuple[str, ...]], name: str, track: Track
    ) -> None:
        asked = [based(f"inspection.{name}", day, track) for day in (EVE, FIRST, NEXT)]
        basis = "drs2019-publicity" if name == "results" else "drs2019-plan"
        assert asked == [(), (basis,), (basis,)]

    @pytest.mark.parametrize(
        ("told", "outcome"),
        [(True, Outcome.KEPT), (False, Outcome.BROKEN), (None, Outcome.UNKNOWN)],
    )
    def test_it_is_by_the_list_and_reported(
        self,
        judged: Callable[..., Verdict],
        told: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        facts = InspectionPlanFacts(is_by_list=told, is_reported=told)
        asked = [judged(f"inspection.{name}", FIRST, facts) for name in ("list", "reported")]
        assert [one.outcome for one in asked] == [outcome, outcome]

    @pytest.mark.parametrize(
        ("facts", "outcome", "missing"),
        [
            (InspectionRatioFacts(is_ordinary=True, drawn=50, allowed=50), Outcome.KEPT, ()),
            (InspectionRatioFacts(is_ordinary=True, drawn=51, allowed=50), Outcome.BROKEN, ()),
            (InspectionRatioFacts(is_ordinary=False, drawn=51, allowed=50), Outcome.KEPT, ()),
            (InspectionRatioFacts(is_ordinary=False), Outcome.KEPT, ()),
            (InspectionRatioFacts(drawn=50, allowed=50), Outcome.KEPT, ()),
            (InspectionRatioFacts(drawn=51, allowed=50), Outcome.UNKNOWN, ("is_ordinary",)),
            (InspectionRatioFacts(is_ordinary=True, drawn=50), Outcome.UNKNOWN, ("allowed",)),
        ],
    )
    def test_the_ratio_is_what_the_list_allows(
        self,
        judged: Callable[..., Verdict],
        facts: InspectionRatioFacts,
        outcome: Outcome,
        missing: tuple[str, ...],
    ) -> None:
        verdict = judged("inspection.ratio", FIRST, facts)
        assert (verdict.outcome, verdict.missing) == (outcome, missing)

    def test_no_figure_of_a_ratio_is_known(self, law: Law) -> None:
        assert law.provisions["drs2019-plan"].quantity is None


class TestTheDraw:
    """“抽查”, which the title says is at random (双随机)."""

    @pytest.mark.parametrize(
        ("known", "outcome", "is_reading", "certainty"),
        [
            (PartialDate(2024, 5, 5), Outcome.BROKEN, False, Certainty.CERTAIN),
            (PartialDate(2024, 5, 6), Outcome.BROKEN, True, Certainty.CERTAIN),
            (PartialDate(2024, 5, 7), Outcome.KEPT, False, Certainty.CERTAIN),
            (PartialDate(2024, 5), Outcome.BROKEN, False, Certainty.POSSIBLE),
            (PartialDate(2024, 4), Outcome.BROKEN, False, Certainty.CERTAIN),
            (None, Outcome.UNKNOWN, False, Certainty.CERTAIN),
        ],
    )
    def test_no_value_is_known_when_the_list_is_fixed(
        self,
        judged: Callable[..., Verdict],
        known: PartialDate | None,
        outcome: Outcome,
        is_reading: bool,  # noqa: FBT001  what is expected
        certainty: Certainty,
    ) -> None:
        facts = RandomDrawFacts(fixed=FIXED, first_known=known)
        verdict = judged("inspection.seed-later", FIRST, facts)
        assert (verdict.outcome, verdict.is_reading, verdict.certainty) == (
            outcome,
            is_reading,
            certainty,
        )

    @pytest.mark.parametrize(
        ("drawn", "outcome", "certainty"),
        [
            (PartialDate(2024, 5, 5), Outcome.BROKEN, Certainty.CERTAIN),
            (PartialDate(2024, 5, 6), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2024, 5, 7), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2024, 5), Outcome.BROKEN, Certainty.POSSIBLE),
            (None, Outcome.UNKNOWN, Certainty.CERTAIN),
        ],
    )
    def test_it_is_not_drawn_before_its_last_value(
        self,
        judged: Callable[..., Verdict],
        drawn: PartialDate | None,
        outcome: Outcome,
        certainty: Certainty,
    ) -> None:
        facts = RandomDrawFacts(drawn=drawn, last_known=PartialDate(2024, 5, 6))
        verdict = judged("inspection.drawn-later", FIRST, facts)
        assert (verdict.outcome, verdict.certainty) == (outcome, certainty)

    @given(fixed=DAYS, known=DAYS, drawn=DAYS)
    def test_what_is_lawful_stays_so_when_the_draw_is_put_off(
        self, fixed: date, known: date, drawn: date
    ) -> None:
        law = china_law().on(FIRST)
        for later in (drawn, drawn + timedelta(1)):
            facts = RandomDrawFacts(
                **{
                    name: PartialDate.of(day)
                    for name, day in (
                        ("fixed", fixed),
                        ("first_known", known),
                        ("last_known", known),
                        ("drawn", later),
                    )
                }
            )
            asked = [law.rule(f"inspection.{one}-later").judge(facts) for one in ("seed", "drawn")]
            assert [one.outcome is Outcome.KEPT for one in asked] == [known > fixed, later >= known]


class TestPublicity:
    """“20个工作日内公示”（原文未核）."""

    @pytest.mark.parametrize("track", Track)
    def test_twenty_working_days_at_most(
        self, held: Callable[..., LimitInForce | None], track: Track
    ) -> None:
        assert held("inspection.publicity", EVE, None, track) is None
        limit = held("inspection.publicity", FIRST, None, track)
        assert limit is not None
        assert (limit.value, limit.unit, limit.direction) == (
            20,
            "working-day",
            Direction.AT_MOST,
        )
        assert not limit.citation.checked

    @pytest.mark.parametrize(
        ("done", "is_broken"),
        [(date(2024, 2, 28), False), (date(2024, 2, 29), False), (date(2024, 3, 1), True)],
    )
    def test_the_days_of_spring_festival_are_none(
        self,
        done: date,
        is_broken: bool,  # noqa: FBT001  what is expected
    ) -> None:
        """2024-02-10 to 17 are free, Sundays 4 and 18 worked: the twentieth day is February 29."""
        timeliness = judge_timeliness(
            "inspection.publicity",
            started=PartialDate(2024, 1, 29),
            done=PartialDate.of(done),
            law=china_law(),
            calendar=china_calendar(),
            as_of=date(2024, 6, 1),
        )
        assert timeliness.is_broken is is_broken

    @pytest.mark.parametrize(
        ("inspected", "published", "outcome"),
        [
            (50, 49, Outcome.BROKEN),
            (50, 50, Outcome.KEPT),
            (50, 51, Outcome.KEPT),
            (50, None, Outcome.UNKNOWN),
            (None, 50, Outcome.UNKNOWN),
        ],
    )
    def test_no_result_is_left_out(
        self,
        judged: Callable[..., Verdict],
        inspected: int | None,
        published: int | None,
        outcome: Outcome,
    ) -> None:
        facts = InspectionResultsFacts(inspected=inspected, published=published)
        assert judged("inspection.results", FIRST, facts).outcome is outcome
