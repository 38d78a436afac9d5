"""sl2017 arts 34, 36, 37, 39 para 1, 40 and 41, and what places ask: each names its own end."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import PartialDate
from localstd.law import (
    ExtensionFacts,
    GovernmentCorrectionFacts,
    GovernmentFault,
    GovernmentMaker,
    Law,
    MarketFault,
    OtherLaw,
    Outcome,
    ProductFacts,
    Track,
    Verdict,
)
from localstd.law.judging.government import GOVERNMENT
from localstd.testing import law_of_a_place

EVE, FIRST = date(2017, 12, 31), date(2018, 1, 1)
KEPT, BROKEN, UNKNOWN = Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN
OF_ORDER = [GovernmentFault.NOT_NUMBERED, GovernmentFault.NOT_REVIEWED, GovernmentFault.NOT_FILED]
OF_SUBSTANCE = [GovernmentFault.BELOW_MANDATORY, GovernmentFault.AGAINST_ITS_AIMS]
OTHERS = [GovernmentMaker.DEPARTMENT, GovernmentMaker.PLACE]

Judged = Callable[..., Verdict]


def grounds(rule: str, judged: Judged) -> list[GovernmentFault]:
    """Give what a rule takes as a ground, by name and in Chinese alike."""
    kept = []
    for one in GovernmentFault:
        verdicts = [
            judged(f"government.{rule}", FIRST, GovernmentCorrectionFacts(ground=text))
            for text in (one.value, one.wording.zh)
        ]
        assert verdicts[0] == verdicts[1]
        kept += [one] if verdicts[0].outcome is KEPT else []
    return kept


def makers(rule: str, judged: Judged) -> list[GovernmentMaker]:
    asked = {
        one: judged(f"government.{rule}", FIRST, GovernmentCorrectionFacts(maker=one.wording.zh))
        for one in GovernmentMaker
    }
    return [one for one, verdict in asked.items() if verdict.outcome is KEPT]


class TestArticle34:
    """第三十四条：“应当要求其说明情况，并限期改正”."""

    def test_asked_are_those_who_do_not_number_review_or_file(self, judged: Judged) -> None:
        assert grounds("explanation", judged) == OF_ORDER

    def test_the_department_itself_is_not_among_them(self, judged: Judged) -> None:
        assert makers("maker", judged) == OTHERS

    def test_its_term_is_extended_while_it_runs(self, judged: Judged) -> None:
        due, later = PartialDate(2024, 6, 30), PartialDate(2024, 7, 31)
        asked = [
            judged(
                "government.extension",
                FIRST,
                ExtensionFacts(due=due, extended_to=later, acted=PartialDate(2024, month, day)),
            ).outcome
            for month, day in ((6, 29), (6, 30), (7, 1))
        ]
        assert asked == [KEPT, KEPT, BROKEN]


class TestArticle36:
    """第三十六条：“依法承担民事责任”."""

    def test_both_kinds_of_standards_bind_products(self, judged: Judged) -> None:
        kept = [
            one
            for one in MarketFault
            if judged("correction.product", FIRST, ProductFacts(ground=one.value)).outcome is KEPT
        ]
        assert kept == [MarketFault.BREAKS_MANDATORY, MarketFault.NONCONFORMING]
        assert judged("correction.product", FIRST, ProductFacts()).missing == ("ground",)
        told = dict(judged("correction.product", FIRST, ProductFacts(ground="太贵")).facts)
        assert told == {"ground": "太贵"}


class TestArticle37:
    """第三十七条：“记入信用记录，并依照有关法律、行政法规的规定予以公示；构成犯罪的”."""

    @pytest.mark.parametrize(
        ("ground", "is_misleading", "outcome"),
        [
            (MarketFault.BREAKS_MANDATORY, None, KEPT),
            (MarketFault.BREAKS_MANDATORY, False, KEPT),
            (MarketFault.NONCONFORMING, None, UNKNOWN),
            (MarketFault.NONCONFORMING, True, KEPT),
            (MarketFault.NONCONFORMING, False, BROKEN),
            (None, True, UNKNOWN),
        ],
    )
    def test_recorded_is_the_breach_of_a_mandatory_standard(
        self,
        judged: Judged,
        ground: MarketFault | None,
        is_misleading: bool | None,  # noqa: FBT001  a fact that is told or not
        outcome: Outcome,
    ) -> None:
        facts = ProductFacts(ground=ground, is_misleading=is_misleading)
        verdict = judged("correction.credit", FIRST, facts)
        assert (verdict.outcome, verdict.is_reading) == (outcome, outcome is BROKEN)

    def test_a_crime_is_of_a_mandatory_standard(self, judged: Judged) -> None:
        for ground, outcome in (
            (MarketFault.BREAKS_MANDATORY, KEPT),
            (MarketFault.NONCONFORMING, BROKEN),
        ):
            verdict = judged("correction.crime", FIRST, ProductFacts(ground=ground))
            assert (verdict.outcome, verdict.is_reading) == (outcome, outcome is BROKEN)

    def test_the_laws_that_it_names_are_listed(self) -> None:
        named = [one.wording.zh for one in OtherLaw if one is not OtherLaw.OTHER]
        assert named == [
            "《中华人民共和国产品质量法》",
            "《中华人民共和国进出口商品检验法》",
            "《中华人民共和国消费者权益保护法》",
        ]


class TestWhatMisleads:
    """What places alone ask: whether what falls short of a declared standard misleads."""

    @pytest.mark.parametrize(
        ("ground", "is_misleading", "outcome"),
        [
            (MarketFault.NONCONFORMING, True, KEPT),
            (MarketFault.NONCONFORMING, False, BROKEN),
            (MarketFault.NONCONFORMING, None, UNKNOWN),
            (MarketFault.BREAKS_MANDATORY, False, KEPT),
            (None, None, KEPT),
        ],
    )
    def test_what_falls_short_of_the_standard_made_public_must_mislead(
        self,
        ground: MarketFault | None,
        is_misleading: bool | None,  # noqa: FBT001  a fact that is told or not
        outcome: Outcome,
    ) -> None:
        facts = ProductFacts(ground=ground, is_misleading=is_misleading)
        rule = law_of_a_place().on(date(2020, 1, 1), "34").rule("correction.misleading")
        assert rule.judge(facts).outcome is outcome

    def test_is_asked_at_the_place_from_the_first_day_of_its_law(self) -> None:
        asked = [
            law_of_a_place().on(day, place).get_rule("correction.misleading") is not None
            for day, place in (
                (date(2019, 12, 31), "34"),
                (date(2020, 1, 1), "340202"),
                (date(2020, 1, 1), "33"),
            )
        ]
        assert asked == [False, True, False]


class TestArticle39:
    """第三十九条第一款：“应当及时改正；拒不改正的，由国务院标准化行政主管部门公告废止”."""

    def test_grounds_are_those_of_two_articles(self, judged: Judged) -> None:
        assert grounds("substance", judged) == OF_SUBSTANCE

    @pytest.mark.parametrize(
        ("is_refused", "is_corrected", "outcome"),
        [
            (True, False, KEPT),
            (False, False, BROKEN),
            (True, True, BROKEN),
            (None, False, UNKNOWN),
            (True, None, UNKNOWN),
        ],
    )
    def test_abolished_is_what_it_was_refused_to_correct(
        self,
        judged: Judged,
        is_refused: bool | None,  # noqa: FBT001  a fact that is told or not
        is_corrected: bool | None,  # noqa: FBT001  a fact that is told or not
        outcome: Outcome,
    ) -> None:
        facts = GovernmentCorrectionFacts(is_refused=is_refused, is_corrected=is_corrected)
        assert judged("government.refusal", FIRST, facts).outcome is outcome


class TestArticle40:
    """第四十条：“撤销相关标准编号或者公告废止未备案标准”，第二款只有处分."""

    def test_abolished_is_what_was_not_filed_and_nothing_else(self, judged: Judged) -> None:
        assert grounds("abolition", judged) == [GovernmentFault.NOT_FILED]

    def test_a_number_ends_for_want_of_numbering(self, judged: Judged) -> None:
        """Of a missing filing the words may be read otherwise: that warns."""
        assert grounds("revocation", judged) == [GovernmentFault.NOT_NUMBERED]
        read = [
            one
            for one in GovernmentFault
            if judged(
                "government.revocation", FIRST, GovernmentCorrectionFacts(ground=one)
            ).is_reading
        ]
        assert read == [GovernmentFault.NOT_FILED]

    def test_for_want_of_a_review_there_is_discipline_alone(self, judged: Judged) -> None:
        assert grounds("review", judged) == [GovernmentFault.NOT_REVIEWED]
        unreviewed = GovernmentCorrectionFacts(ground=GovernmentFault.NOT_REVIEWED)
        for end in ("abolition", "revocation"):
            verdict = judged(f"government.{end}", FIRST, unreviewed)
            assert (verdict.outcome, verdict.is_reading) == (BROKEN, False)

    def test_it_waits_for_the_term_of_the_order(self, judged: Judged) -> None:
        asked = [
            judged(
                "government.term",
                FIRST,
                GovernmentCorrectionFacts(
                    is_ordered=True,
                    due=PartialDate(2024, 5, 6),
                    acted=PartialDate(2024, 5, day),
                    is_corrected=False,
                ),
            ).outcome
            for day in (5, 6, 7)
        ]
        assert asked == [BROKEN, BROKEN, KEPT]

    def test_an_unknown_ground_is_told_as_it_is(self, judged: Judged) -> None:
        facts = GovernmentCorrectionFacts(ground="太厚")
        assert dict(judged("government.revocation", FIRST, facts).facts) == {"ground": "太厚"}
        assert judged("government.revocation", FIRST, GovernmentCorrectionFacts()).missing == (
            "ground",
        )


class TestArticle41:
    """第四十一条：“应当及时改正”."""

    def test_it_is_for_the_department_itself(self, judged: Judged) -> None:
        assert makers("own", judged) == [GovernmentMaker.NATIONAL]
        assert judged("government.own", FIRST, GovernmentCorrectionFacts()).missing == ("maker",)
        other = judged("government.own", FIRST, GovernmentCorrectionFacts(maker="省政府"))
        assert dict(other.facts) == {"maker": "省政府"}


ARTICLES = {
    "government.explanation": "sl2017-explain",
    "government.maker": "sl2017-explain",
    "government.extension": "sl2017-explain",
    "government.term": "sl2017-gov-number",
    "government.substance": "sl2017-gov-substance",
    "government.refusal": "sl2017-gov-substance",
    "government.revocation": "sl2017-gov-number",
    "government.abolition": "sl2017-gov-number",
    "government.review": "sl2017-gov-review",
    "government.own": "sl2017-national-correct",
    "correction.product": "sl2017-civil",
    "correction.credit": "sl2017-mand-penalty",
    "correction.crime": "sl2017-mand-penalty",
}


def test_there_is_no_rule_beside_these(law: Law) -> None:
    assert [make(law.provisions).name for make in GOVERNMENT] == list(ARTICLES)


@pytest.mark.parametrize("rule", ARTICLES)
def test_each_rests_on_its_article_from_the_first_day(
    based: Callable[..., tuple[str, ...]], rule: str
) -> None:
    asked = [based(rule, day, track) for day in (EVE, FIRST) for track in Track]
    assert asked == [()] * len(Track) + [(ARTICLES[rule],)] * len(Track)
