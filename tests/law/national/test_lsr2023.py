"""市监标创发〔2023〕108号: a notice of which only the year is known."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.law import (
    Direction,
    Law,
    LimitInForce,
    MarketCleanupFacts,
    MarketGround,
    Outcome,
    OutcomeFacts,
    ReviewOutcome,
    Track,
    Verdict,
)


class TestRevision:
    """“修订周期不得超过18个月”: said by one province of the standards that it lists."""

    @pytest.mark.parametrize("place", [None, "14", "31"])
    def test_is_no_limit_for_all(
        self, held: Callable[..., LimitInForce | None], place: str | None
    ) -> None:
        assert held("local.revision", date(2024, 6, 1), place) is None

    def test_binds_that_province_from_the_day_of_its_notice(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        days = (date(2024, 5, 20), date(2024, 5, 21), date(2024, 5, 22))
        found = [held("local.revision", day, "15") for day in days]
        assert [limit and (limit.value, limit.unit, limit.direction) for limit in found] == [
            None,
            (18, "month", Direction.AT_MOST),
            (18, "month", Direction.AT_MOST),
        ]

    def test_binds_its_cities_on_the_ordinary_track(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("local.revision", date(2024, 6, 1), "1501") is not None
        assert held("local.revision", date(2024, 6, 1), "15", Track.FOOD) is None

    def test_is_shown_from_the_first_day_that_is_possible(self, law: Law) -> None:
        provision = law.provisions["lsr2023-revise-limit"]
        assert (provision.begins, provision.period.start) == (PartialDate(2023), date(2023, 1, 1))


class TestConversion:
    """“转化为团体标准”: practice, and none of the outcomes of ls2020 art 25."""

    @pytest.mark.parametrize(
        ("outcome", "said"),
        [
            ("convert", Outcome.BROKEN),
            ("转化为团体标准", Outcome.BROKEN),
            ("continue", Outcome.KEPT),
            ("shelve", Outcome.KEPT),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_nothing_but_conversion_departs_from_the_law(
        self, judged: Callable[..., Verdict], outcome: str | None, said: Outcome
    ) -> None:
        facts = OutcomeFacts(outcome=outcome)
        assert judged("local.review-convert", date(2024, 1, 1), facts).outcome == said

    def test_is_marked_from_the_first_day_on_which_it_may_have_begun(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (date(2022, 12, 31), date(2023, 1, 1), date(2023, 1, 2))
        assert [based("local.review-convert", day) for day in days] == [
            (),
            ("lsr2023-convert",),
            ("lsr2023-convert",),
        ]


class TestMarketCleanup:
    """“排查结论”；“转化为团体标准”: three grounds and four outcomes."""

    @pytest.mark.parametrize(
        ("ground", "outcome"),
        [
            ("designated-origin", Outcome.KEPT),
            ("inconsistent", Outcome.KEPT),
            ("农产品质量标准", Outcome.KEPT),
            ("看不懂", Outcome.UNKNOWN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_another_ground_leaves_it_open(
        self, judged: Callable[..., Verdict], ground: str | None, outcome: Outcome
    ) -> None:
        facts = MarketCleanupFacts(ground=ground)
        assert judged("market-cleanup.ground", date(2024, 1, 1), facts).outcome == outcome

    @pytest.mark.parametrize(
        ("told", "outcome"),
        [
            ("continue", Outcome.KEPT),
            ("revise", Outcome.KEPT),
            ("abolish", Outcome.KEPT),
            ("convert", Outcome.KEPT),
            ("merge", Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_conversion_is_one_of_four_outcomes(
        self, judged: Callable[..., Verdict], told: str | None, outcome: Outcome
    ) -> None:
        facts = MarketCleanupFacts(outcome=told)
        assert judged("market-cleanup.outcome", date(2024, 1, 1), facts).outcome == outcome

    @pytest.mark.parametrize("name", ["market-cleanup.ground", "market-cleanup.outcome"])
    def test_nobody_is_judged_before_the_last_day_on_which_it_can_have_begun(
        self, based: Callable[..., tuple[str, ...]], name: str
    ) -> None:
        known = [bool(based(name, day)) for day in (date(2023, 12, 30), date(2023, 12, 31))]
        assert known == [False, True]


class TestFit:
    """“排查结论”: the ground, and what was assessed, lead to the outcome."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (MarketCleanupFacts(outcome="continue", ground="", still_applies=True), Outcome.KEPT),
            (MarketCleanupFacts(outcome="continue", ground="inconsistent"), Outcome.UNKNOWN),
            (
                MarketCleanupFacts(outcome="continue", ground="inconsistent", still_applies=True),
                Outcome.UNKNOWN,
            ),
            (
                MarketCleanupFacts(outcome="continue", ground="inconsistent", still_applies=False),
                Outcome.BROKEN,
            ),
            (MarketCleanupFacts(outcome="continue", still_applies=True), Outcome.UNKNOWN),
            (MarketCleanupFacts(outcome="abolish", ground="inconsistent"), Outcome.KEPT),
            (MarketCleanupFacts(outcome="abolish", ground="", still_applies=False), Outcome.KEPT),
            (MarketCleanupFacts(outcome="abolish", ground="", still_applies=True), Outcome.BROKEN),
            (
                MarketCleanupFacts(outcome="revise", still_applies=True, can_be_mended=True),
                Outcome.KEPT,
            ),
            (
                MarketCleanupFacts(outcome="revise", still_applies=True, can_be_mended=False),
                Outcome.BROKEN,
            ),
            (
                MarketCleanupFacts(outcome="convert", still_applies=True, is_taken_up=True),
                Outcome.KEPT,
            ),
            (
                MarketCleanupFacts(outcome="convert", still_applies=True, is_taken_up=False),
                Outcome.BROKEN,
            ),
            (MarketCleanupFacts(outcome="convert", still_applies=True), Outcome.UNKNOWN),
            (MarketCleanupFacts(ground="inconsistent"), Outcome.UNKNOWN),
        ],
    )
    def test_what_was_assessed_leads_to_the_outcome(
        self, judged: Callable[..., Verdict], facts: MarketCleanupFacts, outcome: Outcome
    ) -> None:
        assert judged("market-cleanup.fit", date(2024, 1, 1), facts).outcome == outcome

    @pytest.mark.parametrize("ground", [*MarketGround, "其他情形"])
    @pytest.mark.parametrize("outcome", list(ReviewOutcome))
    def test_no_outcome_is_broken_for_its_ground_alone(
        self, judged: Callable[..., Verdict], ground: str, outcome: ReviewOutcome
    ) -> None:
        """Of the 179 that had one 3 continued, 18 were revised, 123 ended, 35 converted."""
        told = MarketCleanupFacts(
            outcome=outcome,
            ground=ground,
            still_applies=True,
            can_be_mended=True,
            is_taken_up=True,
        )
        for facts in (told, MarketCleanupFacts(outcome=outcome, ground=ground)):
            verdict = judged("market-cleanup.fit", date(2024, 5, 21), facts)
            assert verdict.outcome is not Outcome.BROKEN

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            (MarketCleanupFacts(ground="inconsistent"), ("still_applies", "reason_to_continue")),
            (
                MarketCleanupFacts(ground="inconsistent", still_applies=True),
                ("reason_to_continue",),
            ),
            (MarketCleanupFacts(still_applies=True), ("ground",)),
        ],
    )
    def test_why_a_standard_with_a_ground_continues_is_asked(
        self, judged: Callable[..., Verdict], facts: MarketCleanupFacts, missing: tuple[str, ...]
    ) -> None:
        facts = evolve(facts, outcome="continue")
        assert judged("market-cleanup.fit", date(2024, 5, 21), facts).missing == missing
