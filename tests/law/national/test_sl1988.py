"""中华人民共和国标准化法（1988）."""

from collections.abc import Callable
from datetime import date

from localstd.calendar import PartialDate
from localstd.law import (
    LapseFacts,
    Law,
    NumberFacts,
    Outcome,
    OutcomeFacts,
    ScopeFacts,
    Track,
    Verdict,
)


class TestArticle6:
    """第六条（原文未核）：省级标准化行政主管部门；“即行废止”."""

    def test_nothing_is_known_the_day_before_the_law(self, law: Law) -> None:
        assert law.on(date(1989, 3, 31)).rules() == ()

    def test_only_provinces_issue_from_its_first_day(self, judged: Callable[..., Verdict]) -> None:
        city = judged("local.issuer-level", date(1989, 4, 1), NumberFacts(place_code="3302"))
        province = judged("local.issuer-level", date(1989, 4, 2), NumberFacts(place_code="33"))
        assert (city.outcome, province.outcome) == (Outcome.BROKEN, Outcome.KEPT)

    def test_a_local_standard_lapses_when_the_national_one_is_published(
        self, judged: Callable[..., Verdict]
    ) -> None:
        facts = LapseFacts(
            in_force=True,
            as_of=date(1990, 1, 10),
            published=PartialDate(1990, 1, 10),
            implemented=PartialDate(1990, 7, 1),
        )
        assert judged("local.lapse-on-national", date(1990, 4, 5), facts).outcome == Outcome.BROKEN

    def test_the_regulations_decide_from_their_first_day(self, law: Law) -> None:
        before = law.on(date(1990, 4, 5)).rule("local.lapse-on-national")
        after = law.on(date(1990, 4, 6)).rule("local.lapse-on-national")
        assert [rule.citations[0].provision for rule in (before, after)] == [
            "sl1988-local-auto-abolish",
            "ir1990-local-auto",
        ]


class TestArticle6OfScope:
    """第六条（原文未核）：“工业产品的安全、卫生要求”, where others leave a gap."""

    def test_a_national_standard_leaves_no_gap(self, judged: Callable[..., Verdict]) -> None:
        outcomes = [
            judged("local.scope", date(1989, 4, 1), ScopeFacts(national_exists=exists)).outcome
            for exists in (False, True, None)
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN]

    def test_the_regulations_say_it_from_their_first_day(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (date(1989, 3, 31), date(1989, 4, 1), date(1990, 4, 5), date(1990, 4, 6))
        assert [based("local.scope", day) for day in days] == [
            (),
            ("sl1988-local-scope",),
            ("sl1988-local-scope",),
            ("ir1990-local-scope",),
        ]


class TestArticle13:
    """第十三条（原文未核）：“复审”: confirm, revise or abolish."""

    def test_has_three_outcomes_from_its_first_to_its_last_day(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (date(1989, 3, 31), date(1989, 4, 1), date(2017, 12, 31), date(2018, 1, 1))
        assert [based("local.review-outcome", day) for day in days] == [
            (),
            ("sl1988-review",),
            ("sl1988-review",),
            ("sl2017-review-outcome",),
        ]

    def test_does_not_know_conversion(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged(
            "local.review-outcome", date(2017, 12, 31), OutcomeFacts(outcome="convert")
        )
        assert (verdict.outcome, dict(verdict.facts)) == (Outcome.BROKEN, {"outcome": "convert"})

    def test_is_held_to_the_ordinary_track(self, based: Callable[..., tuple[str, ...]]) -> None:
        assert based("local.review-outcome", date(2010, 1, 1), Track.FOOD) == ()
