"""上海市标准化条例, article by article: what its limits and rules say, and from which day."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import PartialDate, china_calendar
from localstd.law import (
    Direction,
    GroupCommentFacts,
    GroupStepsFacts,
    GuidanceFacts,
    Law,
    LimitInForce,
    Outcome,
    PledgeFacts,
    PledgeItem,
    PromotionFacts,
    PublicInterest,
    Track,
    UrgencyFacts,
    Verdict,
    WhitePaperFacts,
    WhitePaperItem,
)
from localstd_shanghai.law import texts

KEPT, BROKEN = Outcome.KEPT, Outcome.BROKEN
EVE, FIRST = date(2019, 9, 30), date(2019, 10, 1)


class TestArticle8:
    """第八条：“不得低于强制性标准的相关技术要求”，“禁止……排除、限制市场竞争的行为”."""

    @pytest.mark.parametrize(
        ("rule", "fact"),
        [
            ("guidance.floor", "below_mandatory"),
            ("guidance.competition", "restricts_competition"),
            ("guidance.no-rights", "sets_rights"),
        ],
    )
    def test_guidance_documents_are_held_to_it(
        self, judged: Callable[..., Verdict], rule: str, fact: str
    ) -> None:
        told = [GuidanceFacts(**{fact: one}) for one in (False, True, None)]
        assert [judged(rule, FIRST, one).outcome for one in told] == [
            KEPT,
            BROKEN,
            Outcome.UNKNOWN,
        ]


class TestArticle10:
    """第十条第四款：“为保障重大公众利益，或者应对突发事件……可以快速立项，优先制定”."""

    def test_two_reasons_are_known_beside_those_of_the_nation(
        self, judged: Callable[..., Verdict]
    ) -> None:
        reasons = ("重大公众利益", "emergency", "ecology", "领导要求")
        told = [UrgencyFacts(reason=one) for one in reasons]
        found = [judged("local.urgent-here", FIRST, one).outcome for one in told]
        assert found == [KEPT, KEPT, KEPT, Outcome.UNKNOWN]


class TestArticle12:
    """第十二条第三款：“地方标准化指导性技术文件的有效期最长不超过三年。”"""

    @pytest.mark.parametrize(
        ("day", "place", "years"),
        [(EVE, "31", None), (FIRST, "31", 3), (FIRST, "310115", 3), (FIRST, "37", None)],
    )
    def test_three_years_at_most_in_shanghai_alone(
        self, held: Callable[..., LimitInForce | None], day: date, place: str, years: int | None
    ) -> None:
        found = held("guidance.validity", day, place)
        assert (found and found.value) == years
        assert found is None or found.strict


class TestArticle13:
    """第十三条第二款：“团体标准制定程序包括立项、征求意见、技术审查等环节。”"""

    CORE = frozenset({"立项", "征求意见", "技术审查"})

    @pytest.mark.parametrize("left_out", sorted(CORE))
    def test_three_steps_are_taken(self, judged: Callable[..., Verdict], left_out: str) -> None:
        told = [
            GroupStepsFacts(taken=taken, begun=begun)
            for taken in (self.CORE, self.CORE - {left_out})
            for begun in map(PartialDate.of, (FIRST, EVE))
        ]
        verdicts = [judged("group.core-steps", FIRST, facts, place="31") for facts in told]
        assert [one.outcome for one in verdicts] == [KEPT, KEPT, BROKEN, KEPT]
        assert not any(one.is_reading for one in verdicts)


class TestArticle13OfInterests:
    """第十三条第二款：“应当向社会公开征求意见”."""

    @pytest.mark.parametrize("interest", PublicInterest)
    def test_what_touches_everybody_is_opened_to_the_public(
        self, law: Law, judged: Callable[..., Verdict], interest: PublicInterest
    ) -> None:
        told = [
            GroupCommentFacts(was_public=was_public, interests=interests)
            for was_public in (True, False)
            for interests in ((interest.wording.zh,), ())
        ]
        verdicts = [judged("group.interest-comment", FIRST, one, place="3101") for one in told]
        assert [one.outcome for one in verdicts] == [KEPT, KEPT, BROKEN, KEPT]
        assert law.on(EVE, "31").get_rule("group.interest-comment") is None
        assert law.on(FIRST, "33").get_rule("group.interest-comment") is None


class TestArticle18:
    """第十八条第一款：“社会团体、企业应当向社会承诺”."""

    def test_who_leaves_out_a_part_has_not_pledged(self, judged: Callable[..., Verdict]) -> None:
        every = frozenset(PledgeItem)
        told = [PledgeFacts(items=items) for items in (every, every - {"truth"}, None)]
        assert [judged("group.pledge", FIRST, one, place="31").outcome for one in told] == [
            KEPT,
            BROKEN,
            Outcome.UNKNOWN,
        ]


class TestArticle18OfEnterprises:
    """第十八条第一款：“社会团体、企业应当向社会承诺其公开的标准符合法律、法规、规章和强制性标准的要求”."""

    @pytest.mark.parametrize(
        ("items", "outcome"),
        [
            (frozenset(PledgeItem), Outcome.KEPT),
            (frozenset({"law", "mandatory"}), Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_an_enterprise_promises_all_of_it_on_every_track(
        self, judged: Callable[..., Verdict], items: frozenset[str] | None, outcome: Outcome
    ) -> None:
        facts, day = PledgeFacts(items=items), date(2019, 10, 1)
        for track in Track:
            verdict = judged("enterprise.pledge", day, facts, track, "31")
            assert verdict.outcome == outcome

    def test_from_its_first_day_in_shanghai_alone(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = [
            based("enterprise.pledge", day, place="31")
            for day in (date(2019, 9, 30), date(2019, 10, 1))
        ]
        assert days == [(), ("sh-pledge",)]
        assert based("enterprise.pledge", date(2019, 10, 1), place="37") == ()


class TestArticle20:
    """第二十条：“应当采取配套措施，推进地方标准的实施，加强地方标准的宣传”."""

    @pytest.mark.parametrize(
        ("measures", "said"),
        [
            (None, Outcome.UNKNOWN),
            ((), BROKEN),
            (("support", "training"), BROKEN),
            (("publicity",), KEPT),
            (("配套措施", "宣传"), KEPT),
        ],
    )
    def test_a_standard_is_made_known(
        self, judged: Callable[..., Verdict], measures: tuple[str, ...] | None, said: Outcome
    ) -> None:
        facts = PromotionFacts(measures=measures)
        assert judged("promotion.publicity", FIRST, facts, place="31").outcome is said

    def test_from_its_first_day_in_shanghai_alone(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = [based("promotion.publicity", day, place="31") for day in (EVE, FIRST)]
        assert days == [(), ("sh-promotion",)]
        assert [based("promotion.publicity", FIRST, place=one) for one in (None, "37")] == [(), ()]


class TestArticle23:
    """第二十三条：“复审周期一般不超过三年……届满六个月前……开展评估”."""

    @pytest.mark.parametrize(
        ("day", "years"),
        [(date(2019, 9, 30), 5), (date(2019, 10, 1), 3), (date(2019, 10, 2), 3)],
    )
    def test_three_years_hold_in_shanghai_from_its_first_day(
        self, held: Callable[..., LimitInForce], day: date, years: int
    ) -> None:
        review = held("local.review", day, "31")
        assert (review.value, review.unit, review.strict) == (years, "year", False)

    @pytest.mark.parametrize(("place", "years"), [("3101", 3), ("310115", 3), ("32", 5), (None, 5)])
    def test_hold_below_shanghai_and_nowhere_else(
        self, held: Callable[..., LimitInForce], place: str | None, years: int
    ) -> None:
        assert held("local.review", date(2020, 1, 1), place).value == years

    def test_the_national_five_years_still_hold_beside_them(
        self, held: Callable[..., LimitInForce]
    ) -> None:
        review = held("local.review", date(2020, 3, 1), "31")
        assert [limit.value for limit in review.limits] == [3, 5, 5, 5]
        assert [citation.provision for citation in review.citations] == ["sh-review"]

    def test_six_months_lie_between_assessment_and_the_end_of_the_cycle(
        self, held: Callable[..., LimitInForce]
    ) -> None:
        assessment = held("local.review-assessment", date(2021, 1, 1), "31")
        _, deadline = assessment.binding(date(2021, 1, 15), china_calendar())
        assert (assessment.direction, deadline.nominal) == (Direction.AT_LEAST, date(2021, 7, 15))


class TestArticle23OfTheMarket:
    """第二十三条第三款：“团体标准、企业标准的制定单位应当定期组织开展复审，复审周期一般不超过五年。”"""

    @pytest.mark.parametrize(
        ("day", "place", "years"),
        [(EVE, "31", None), (FIRST, "31", 5), (FIRST, "3101", 5), (FIRST, "32", None)],
    )
    def test_group_standards_are_reviewed_every_five_years(
        self,
        held: Callable[..., LimitInForce | None],
        day: date,
        place: str,
        years: int | None,
    ) -> None:
        limit = held("group.review", day, place)
        assert (limit and limit.value) == years
        assert limit is None or not limit.strict


class TestArticle23OfEnterprises:
    """第二十三条第三款：“企业标准的制定单位应当定期组织开展复审，复审周期一般不超过五年。”"""

    @pytest.mark.parametrize(("place", "years"), [("31", 5), ("310115", 5), ("37", None)])
    def test_five_years_generally_in_shanghai_alone(
        self, held: Callable[..., LimitInForce | None], place: str, years: int | None
    ) -> None:
        found = held("enterprise.review", date(2019, 10, 1), place)
        assert (found and found.value) == years
        assert held("enterprise.review", date(2019, 9, 30), place) is None


class TestArticle37:
    """第三十七条：“每年发布本市标准化工作白皮书，公布下列内容”."""

    @pytest.mark.parametrize("left_out", WhitePaperItem)
    def test_each_of_its_six_items_is_told(
        self, judged: Callable[..., Verdict], left_out: WhitePaperItem
    ) -> None:
        every = tuple(one.wording.zh for one in WhitePaperItem)
        told = [every, tuple(one for one in every if one != left_out.wording.zh), None]
        found = [judged("white-paper.content", FIRST, WhitePaperFacts(items=one)) for one in told]
        assert [one.outcome for one in found] == [KEPT, BROKEN, Outcome.UNKNOWN]
        assert found[1].facts["lacking"] == (left_out.wording,)

    def test_its_words_stand_in_the_article(self) -> None:
        assert [one for one in WhitePaperItem if one.wording.zh not in texts()["sh2019"]] == []
