"""中华人民共和国标准化法实施条例."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import Certainty, PartialDate
from localstd.law import (
    LapseFacts,
    Law,
    LimitInForce,
    Outcome,
    PartsFacts,
    ReviewBodyFacts,
    ScopeFacts,
    Verdict,
)


class TestArticle15:
    """第十五条：“对没有国家标准和行业标准而又需要在省、自治区、直辖市范围内统一的
    工业产品的安全、卫生要求，可以制定地方标准。”"""

    @pytest.mark.parametrize("day", [date(1990, 4, 6), date(1990, 4, 7), date(1990, 9, 5)])
    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ScopeFacts(national_exists=False), Outcome.KEPT),
            (ScopeFacts(national_exists=True), Outcome.BROKEN),
            (ScopeFacts(), Outcome.UNKNOWN),
        ],
    )
    def test_asks_for_a_gap(
        self, judged: Callable[..., Verdict], day: date, facts: ScopeFacts, outcome: Outcome
    ) -> None:
        assert judged("local.scope", day, facts).outcome == outcome

    def test_the_rules_of_1990_stand_before_it_from_their_first_day(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (date(1990, 9, 5), date(1990, 9, 6))
        assert [based("local.scope", day) for day in days] == [
            ("ir1990-local-scope",),
            ("ls1990-scope", "ir1990-local-scope"),
        ]


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
        assert verdict.is_reading

    def test_the_other_reading_goes_with_the_law_of_1988(
        self, judged: Callable[..., Verdict]
    ) -> None:
        verdict = judged("local.lapse-on-national", date(2018, 1, 1), self.facts(date(2016, 5, 1)))
        assert (verdict.outcome, verdict.facts) == (Outcome.KEPT, {})
        assert not verdict.is_reading

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


class TestArticle19:
    """第十九条第二款：“未组成标准化技术委员会的，可以由标准化技术归口单位负责标准草拟和
    参加标准草案的技术审查工作。”"""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ReviewBodyFacts(body="committee"), Outcome.KEPT),
            (ReviewBodyFacts(body="home-unit", committee_exists=False), Outcome.KEPT),
            (ReviewBodyFacts(body="标准化技术归口单位", committee_exists=True), Outcome.BROKEN),
            (ReviewBodyFacts(body="expert-group", committee_exists=False), Outcome.KEPT),
            (ReviewBodyFacts(body="expert-group", committee_exists=True), Outcome.UNKNOWN),
            (ReviewBodyFacts(body="审定会", committee_exists=True), Outcome.UNKNOWN),
            (ReviewBodyFacts(body="expert-group"), Outcome.UNKNOWN),
            (ReviewBodyFacts(), Outcome.UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("day", [date(1990, 4, 6), date(1990, 4, 7), date(2017, 12, 31)])
    def test_a_committee_is_not_passed_over(
        self,
        judged: Callable[..., Verdict],
        day: date,
        facts: ReviewBodyFacts,
        outcome: Outcome,
    ) -> None:
        assert judged("local.review-body", day, facts).outcome == outcome

    def test_the_verdict_says_who_passed_over_whom(self, judged: Callable[..., Verdict]) -> None:
        facts = ReviewBodyFacts(body="home-unit", committee_exists=True)
        verdict = judged("local.review-body", date(2000, 1, 1), facts)
        assert verdict.facts == {"body": "home-unit", "committee_exists": True}
        assert verdict.is_reading

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            (ReviewBodyFacts(body="专家组", committee_exists=True), "committee_took_part"),
            (ReviewBodyFacts(body="专家组"), "committee_exists"),
        ],
    )
    def test_beside_experts_a_committee_may_have_taken_part(
        self, judged: Callable[..., Verdict], facts: ReviewBodyFacts, missing: str
    ) -> None:
        assert judged("local.review-body", date(2014, 5, 1), facts).missing == (missing,)

    def test_nobody_is_asked_for_the_day_before(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        assert based("local.review-body", date(1990, 4, 5)) == ()


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


class TestArticle20OfParts:
    """第二十条：“标准实施后，制定标准的部门应当……适时进行复审。”: a part is a standard."""

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            (PartsFacts(), ("",)),
            (PartsFacts(concluded=("",)), None),
            (PartsFacts(parts=("1", "2"), concluded=("2", "1")), None),
            (PartsFacts(parts=("1", "2", "3"), concluded=("2",)), ("1", "3")),
        ],
    )
    def test_a_review_is_done_when_every_part_has_an_outcome(
        self, judged: Callable[..., Verdict], facts: PartsFacts, missing: object
    ) -> None:
        verdict = judged("local.review-parts", date(1990, 4, 6), facts)
        assert verdict.facts.get("missing") == missing
        assert (verdict.outcome is Outcome.KEPT) == (missing is None)

    def test_is_asked_from_the_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = (date(1990, 4, 5), date(1990, 4, 6), date(1990, 4, 7))
        assert [based("local.review-parts", day) for day in days] == [
            (),
            ("ir1990-review",),
            ("ir1990-review",),
        ]
