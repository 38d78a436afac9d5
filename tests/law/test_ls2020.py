"""地方标准管理办法（2020）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import PartialDate
from localstd.law import Direction, LapseFacts, LimitInForce, NumberFacts, Outcome, Track, Verdict

EVE, FIRST, NEXT = date(2020, 2, 29), date(2020, 3, 1), date(2020, 3, 2)


class TestArticle13:
    """第十三条（原文未核）：“公开征求意见的期限不少于三十日”."""

    def test_no_number_of_days_was_known_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("local.comment", EVE) is None

    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_thirty_days_at_least(self, held: Callable[..., LimitInForce], day: date) -> None:
        comment = held("local.comment", day)
        assert (comment.value, comment.unit) == (30, "day")
        assert (comment.direction, comment.strict) == (Direction.AT_LEAST, True)


class TestArticle18:
    """第十八条（原文未核）：“地方标准代号、顺序号和年代号”."""

    @pytest.mark.parametrize(
        ("code", "outcome"),
        [("33", Outcome.KEPT), ("3302", Outcome.KEPT), ("330203", Outcome.BROKEN)],
    )
    def test_two_digits_for_a_province_four_for_a_city(
        self, judged: Callable[..., Verdict], code: str, outcome: Outcome
    ) -> None:
        verdict = judged("local.number-form", FIRST, NumberFacts(place_code=code))
        assert verdict.outcome == outcome


class TestArticle21:
    """第二十一条（原文未核）：“二十日内公布目录及文本”."""

    def test_twenty_days_from_its_first_day(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("local.publicity", EVE) is None
        publicity = held("local.publicity", FIRST)
        assert publicity is not None
        assert (publicity.value, publicity.unit, publicity.direction) == (
            20,
            "day",
            Direction.AT_MOST,
        )


class TestArticle22:
    """第二十二条（原文未核）：“六十日内备案”."""

    @pytest.mark.parametrize(("day", "days"), [(EVE, 30), (FIRST, 60), (NEXT, 60)])
    def test_sixty_days_take_the_place_of_thirty(
        self, held: Callable[..., LimitInForce], day: date, days: int
    ) -> None:
        filing = held("local.filing", day)
        assert (filing.value, filing.unit, len(filing.limits)) == (days, "day", 1)

    @pytest.mark.parametrize("place", ["33", "3302", "330203"])
    def test_holds_for_cities_and_counties_as_for_provinces(
        self, held: Callable[..., LimitInForce], place: str
    ) -> None:
        assert held("local.filing", NEXT, place) == held("local.filing", NEXT)

    @pytest.mark.parametrize("track", [Track.ENVIRONMENT, Track.ENGINEERING])
    def test_does_not_reach_the_tracks_without_days(
        self, held: Callable[..., LimitInForce | None], track: Track
    ) -> None:
        assert held("local.filing", NEXT, track=track) is None


class TestArticle24:
    """第二十四条（原文未核）：“复审周期一般不超过五年”；“应当及时复审”."""

    def test_the_interval_is_that_of_the_law(self, held: Callable[..., LimitInForce]) -> None:
        review = held("local.review", FIRST)
        assert (review.value, review.strict) == (5, False)
        assert review.citation.provision == "sl2017-review-interval"

    @pytest.mark.parametrize(
        ("day", "outcome"), [(EVE, Outcome.BROKEN), (FIRST, Outcome.KEPT), (NEXT, Outcome.KEPT)]
    )
    def test_a_new_national_standard_abolishes_nothing_any_more(
        self, judged: Callable[..., Verdict], day: date, outcome: Outcome
    ) -> None:
        facts = LapseFacts(in_force=True, as_of=day, implemented=PartialDate(2019, 7, 1))
        assert judged("local.lapse-on-national", day, facts).outcome == outcome
