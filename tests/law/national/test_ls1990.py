"""地方标准管理办法（1990）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import PartialDate
from localstd.law import (
    ApprovalFacts,
    LimitInForce,
    NumberFacts,
    Outcome,
    PapersFacts,
    ScopeFacts,
    Track,
    Verdict,
)


class TestArticle2:
    """第二条：“地方标准的范围”, where national and industry standards leave a gap."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ScopeFacts(national_exists=False), Outcome.KEPT),
            (ScopeFacts(national_exists=True), Outcome.BROKEN),
            (ScopeFacts(), Outcome.UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("day", [date(1990, 9, 6), date(1990, 9, 7), date(2017, 12, 31)])
    def test_asks_for_a_gap_until_the_law_of_2017(
        self, judged: Callable[..., Verdict], day: date, facts: ScopeFacts, outcome: Outcome
    ) -> None:
        assert judged("local.scope", day, facts).outcome == outcome

    def test_yields_to_the_law_while_it_is_printed(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        assert based("local.scope", date(2018, 1, 1)) == ("sl2017-local-condition",)


class TestArticle4OfApproval:
    """第四条：“审批、编号和发布”, in this order."""

    def test_approval_and_number_come_before_publication(
        self, judged: Callable[..., Verdict]
    ) -> None:
        outcomes = [
            judged(
                "local.approved-first", date(1990, 9, 6), ApprovalFacts(was_approved=was)
            ).outcome
            for was in (True, False, None)
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN]

    @pytest.mark.parametrize(
        ("day", "basis"),
        [
            (date(1990, 9, 5), ()),
            (date(1990, 9, 6), ("ls1990-issuer",)),
            (date(2020, 2, 29), ("ls1990-issuer",)),
            (date(2020, 3, 1), ("ls2020-approve",)),
        ],
    )
    def test_holds_until_the_rules_of_2020(
        self, based: Callable[..., tuple[str, ...]], day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("local.approved-first", day) == basis


class TestArticle4:
    """第四条：“统一编制计划、组织制定、审批、编号和发布”."""

    def test_only_provinces_issue(self, judged: Callable[..., Verdict]) -> None:
        outcomes = [
            judged("local.issuer-level", date(1990, 9, 6), NumberFacts(place_code=code)).outcome
            for code in ("33", "3302")
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN]


class TestArticle7:
    """第七条（原文未核）：“三十日内备案”."""

    @pytest.mark.parametrize("day", [date(1990, 9, 6), date(1990, 9, 7), date(2020, 2, 29)])
    def test_thirty_days_hold_from_its_first_to_its_last_day(
        self, held: Callable[..., LimitInForce], day: date
    ) -> None:
        filing = held("local.filing", day)
        assert (filing.value, filing.unit, filing.strict) == (30, "day", True)
        assert filing.citation.provision == "ls1990-filing"
        assert not filing.citation.checked

    def test_nothing_holds_the_day_before(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("local.filing", date(1990, 9, 5)) is None

    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT, Track.ENGINEERING])
    def test_other_tracks_file_under_their_own_law(
        self, held: Callable[..., LimitInForce | None], track: Track
    ) -> None:
        assert held("local.filing", date(2010, 1, 1), track=track) is None


class TestArticle7OfPapers:
    """第七条（原文未核）：“备案材料”: report, approval, text and explanation."""

    FOUR = frozenset({"filing-report", "approval-document", "text", "explanation"})

    def test_four_papers_are_filed(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("local.filing-papers", date(1990, 9, 6), PapersFacts(papers=self.FOUR))
        assert verdict.outcome == Outcome.KEPT

    @pytest.mark.parametrize("paper", sorted(FOUR))
    def test_each_of_them_is_needed(self, judged: Callable[..., Verdict], paper: str) -> None:
        facts = PapersFacts(papers=self.FOUR - {paper})
        assert judged("local.filing-papers", date(2020, 2, 29), facts).outcome == Outcome.BROKEN

    @pytest.mark.parametrize(
        ("day", "basis"),
        [
            (date(1990, 9, 5), ()),
            (date(1990, 9, 6), ("ls1990-filing-docs",)),
            (date(2020, 2, 29), ("ls1990-filing-docs",)),
            (date(2020, 3, 1), ("ls2020-filing-docs",)),
        ],
    )
    def test_holds_until_the_rules_of_2020(
        self, based: Callable[..., tuple[str, ...]], day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("local.filing-papers", day) == basis


class TestArticles9And10:
    """第九条、第十条：“DB”加省级行政区划代码前两位."""

    def test_a_number_names_its_province(self, judged: Callable[..., Verdict]) -> None:
        outcomes = [
            judged("local.number-form", date(2017, 12, 31), NumberFacts(place_code=code)).outcome
            for code in ("14", "1401")
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN]


class TestArticles9And10OfPlaceAndYear:
    """第九条、第十条：“顺序号、年号” after the code of the province."""

    @pytest.mark.parametrize(
        ("matter_place", "outcome"),
        [("33", Outcome.KEPT), ("34", Outcome.BROKEN), (None, Outcome.UNKNOWN)],
    )
    def test_the_code_is_that_of_the_place(
        self, judged: Callable[..., Verdict], matter_place: str | None, outcome: Outcome
    ) -> None:
        facts = NumberFacts(place_code="33", matter_place=matter_place)
        assert judged("local.number-place", date(1990, 9, 6), facts).outcome == outcome

    @pytest.mark.parametrize(
        ("code", "outcome"),
        [("33", Outcome.KEPT), ("3302", Outcome.KEPT), ("34", Outcome.BROKEN)],
    )
    def test_a_city_of_2018_bears_its_own_code_or_that_of_its_province(
        self, judged: Callable[..., Verdict], code: str, outcome: Outcome
    ) -> None:
        facts = NumberFacts(place_code=code, matter_place="3302")
        assert judged("local.number-place", date(2020, 2, 29), facts).outcome == outcome

    def test_of_a_county_the_city_above_is_not_its_province(
        self, judged: Callable[..., Verdict]
    ) -> None:
        facts = NumberFacts(place_code="3302", matter_place="330203")
        assert judged("local.number-place", date(2020, 2, 29), facts).outcome == Outcome.BROKEN

    @pytest.mark.parametrize(
        ("year", "published", "outcome"),
        [
            (2015, PartialDate(2015, 12, 31), Outcome.KEPT),
            (2016, PartialDate(2015, 12, 31), Outcome.BROKEN),
            (2015, PartialDate(2016, 1, 1), Outcome.BROKEN),
            (2015, PartialDate(2015), Outcome.KEPT),
            (None, PartialDate(2015), Outcome.UNKNOWN),
            (2015, None, Outcome.UNKNOWN),
        ],
    )
    def test_the_year_is_that_of_publication(
        self,
        judged: Callable[..., Verdict],
        year: int | None,
        published: PartialDate | None,
        outcome: Outcome,
    ) -> None:
        facts = NumberFacts(place_code="33", year=year, published=published)
        assert judged("local.number-year", date(2015, 12, 31), facts).outcome == outcome

    @pytest.mark.parametrize(
        ("name", "basis"),
        [("local.number-place", "ls1990-code"), ("local.number-year", "ls1990-number")],
    )
    def test_both_hold_until_the_rules_of_2020(
        self, based: Callable[..., tuple[str, ...]], name: str, basis: str
    ) -> None:
        days = (date(1990, 9, 5), date(1990, 9, 6), date(2020, 2, 29), date(2020, 3, 1))
        assert [based(name, day) for day in days] == [(), (basis,), (basis,), ("ls2020-number",)]


class TestArticle13:
    """第十三条（原文未核）：“复审周期”, generally of five years."""

    def test_repeats_the_interval_of_the_regulations(
        self, held: Callable[..., LimitInForce]
    ) -> None:
        cited = [
            citation.provision for citation in held("local.review", date(2010, 1, 1)).citations
        ]
        assert cited == ["ir1990-review", "ls1990-review"]
