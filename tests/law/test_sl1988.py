"""中华人民共和国标准化法（1988）."""

from collections.abc import Callable
from datetime import date

from localstd.calendar import PartialDate
from localstd.law import LapseFacts, Law, NumberFacts, Outcome, Verdict


class TestArticle6:
    """第六条（原文未核）：省级标准化行政主管部门；“公布之后即行废止”."""

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
