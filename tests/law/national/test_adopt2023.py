"""推荐性国家标准采信团体标准暂行规定（2023）: in force for certain since 2023-08-31."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import PartialDate, WorkCalendar, china_calendar
from localstd.law import (
    AdoptionFacts,
    Direction,
    Judged,
    Law,
    LimitInForce,
    Outcome,
    Timing,
    Verdict,
    judge_timeliness,
)

EVE, FIRST, NEXT = date(2023, 8, 30), date(2023, 8, 31), date(2023, 9, 1)


class TestArticle3:
    """第三条：“实施满2年”."""

    def test_nothing_is_held_the_day_before(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("group.adoption-age", EVE) is None

    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_two_years_at_least(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("group.adoption-age", day)
        assert (limit.value, limit.unit, limit.direction) == (2, "year", Direction.AT_LEAST)
        assert limit.judged is Judged.AS_ASKED

    @pytest.mark.parametrize(
        ("asked", "timing"),
        [
            (date(2023, 8, 31), Timing.EARLY),
            (date(2023, 9, 1), Timing.KEPT),
            (date(2023, 9, 2), Timing.KEPT),
        ],
    )
    def test_years_before_the_instrument_count(self, law: Law, asked: date, timing: Timing) -> None:
        calendar: WorkCalendar = china_calendar()
        found = judge_timeliness(
            "group.adoption-age",
            started=PartialDate(2021, 9, 1),
            done=PartialDate.of(asked),
            law=law,
            calendar=calendar,
            as_of=asked,
        )
        assert found.timing is timing


class TestArticle3OfResults:
    """第三条：“满2年”: that results are good is known from the reference alone, and a reading."""

    def test_bad_results_are_warned_of(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("group.adoption-results", FIRST, AdoptionFacts(has_good_results=False))
        assert (verdict.outcome, verdict.is_reading) == (Outcome.BROKEN, True)

    def test_they_may_be_unknown(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("group.adoption-results", FIRST, AdoptionFacts())
        assert verdict.missing == ("has_good_results",)


class TestCycle:
    """条次不明：“十二个月以内”."""

    def test_nothing_is_held_the_day_before(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("group.adoption", EVE) is None

    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_twelve_months_at_most(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("group.adoption", day)
        assert (limit.value, limit.unit, limit.direction) == (12, "month", Direction.AT_MOST)


class TestCapability:
    """条次不明：“良好行为”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (AdoptionFacts(is_evaluated=True), Outcome.KEPT),
            (AdoptionFacts(is_evaluated=False), Outcome.BROKEN),
            (AdoptionFacts(), Outcome.UNKNOWN),
        ],
    )
    def test_the_organisation_was_evaluated(
        self, judged: Callable[..., Verdict], facts: AdoptionFacts, outcome: Outcome
    ) -> None:
        assert judged("group.adoption-capability", FIRST, facts).outcome is outcome

    def test_is_asked_from_the_first_certain_day(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        asked = [based("group.adoption-capability", day) for day in (EVE, FIRST)]
        assert asked == [(), ("adopt2023-capability",)]
