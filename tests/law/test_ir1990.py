"""中华人民共和国标准化法实施条例."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import Certainty, PartialDate
from localstd.law import LapseFacts, Law, LimitInForce, Outcome, Verdict


class TestArticle16:
    """第十六条第三款：“地方标准在相应的国家标准或行业标准实施后，自行废止。”"""

    def facts(self, as_of: date, *, in_force: bool = True) -> LapseFacts:
        return LapseFacts(
            in_force=in_force,
            as_of=as_of,
            published=PartialDate(2016, 3, 1),
            implemented=PartialDate(2016, 9, 1),
        )

    @pytest.mark.parametrize(
        ("as_of", "outcome"),
        [
            (date(2016, 8, 31), Outcome.KEPT),
            (date(2016, 9, 1), Outcome.BROKEN),
            (date(2016, 9, 2), Outcome.BROKEN),
        ],
    )
    def test_a_local_standard_lapses_when_the_national_one_is_implemented(
        self, judged: Callable[..., Verdict], as_of: date, outcome: Outcome
    ) -> None:
        assert judged("local.lapse-on-national", as_of, self.facts(as_of)).outcome == outcome

    def test_between_the_two_days_the_other_reading_is_reported(
        self, judged: Callable[..., Verdict]
    ) -> None:
        day = date(2016, 5, 1)
        verdict = judged("local.lapse-on-national", day, self.facts(day))
        assert verdict.facts == {"lapsed_under": "sl1988-local-auto-abolish"}

    def test_the_other_reading_goes_with_the_law_of_1988(
        self, judged: Callable[..., Verdict]
    ) -> None:
        verdict = judged("local.lapse-on-national", date(2018, 1, 1), self.facts(date(2016, 5, 1)))
        assert (verdict.outcome, verdict.facts) == (Outcome.KEPT, {})

    def test_what_the_register_shows_as_abolished_is_kept(
        self, judged: Callable[..., Verdict]
    ) -> None:
        facts = self.facts(date(2017, 1, 1), in_force=False)
        assert judged("local.lapse-on-national", date(2017, 1, 1), facts).outcome == Outcome.KEPT

    def test_a_day_known_by_its_year_makes_it_possible(
        self, judged: Callable[..., Verdict]
    ) -> None:
        day = date(2018, 6, 1)
        facts = LapseFacts(in_force=True, as_of=day, implemented=PartialDate(2018))
        verdict = judged("local.lapse-on-national", day, facts)
        assert (verdict.outcome, verdict.certainty) == (Outcome.BROKEN, Certainty.POSSIBLE)

    def test_an_unknown_day_leaves_it_open(self, judged: Callable[..., Verdict]) -> None:
        facts = LapseFacts(in_force=True, as_of=date(2018, 6, 1))
        verdict = judged("local.lapse-on-national", date(2018, 6, 1), facts)
        assert (verdict.outcome, verdict.missing) == (Outcome.UNKNOWN, ("implemented",))


class TestArticle20:
    """第二十条：“标准复审周期一般不超过五年。”"""

    def test_is_the_first_interval_of_review(
        self, held: Callable[..., LimitInForce | None], law: Law
    ) -> None:
        assert held("local.review", date(1990, 4, 5)) is None
        review = law.on(date(1990, 4, 6)).limit("local.review")
        assert (review.value, review.unit, review.strict) == (5, "year", False)

    def test_is_still_printed(self, held: Callable[..., LimitInForce]) -> None:
        cited = [
            citation.provision for citation in held("local.review", date(2026, 1, 1)).citations
        ]
        assert cited == ["sl2017-review-interval", "ir1990-review", "ls2020-review-interval"]
