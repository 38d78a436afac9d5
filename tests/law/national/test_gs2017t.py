"""团体标准管理规定（试行，2017）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.law import OrganisationFacts, Outcome, Verdict

EVE, FIRST, LAST = date(2017, 12, 14), date(2017, 12, 15), date(2019, 1, 8)


class TestArticle3:
    """第三条：“依法成立的社会团体”."""

    @pytest.mark.parametrize("day", [FIRST, date(2017, 12, 16), date(2017, 12, 31)])
    @pytest.mark.parametrize(
        ("form", "outcome"),
        [("technology-alliance", Outcome.KEPT), ("unregistered", Outcome.BROKEN)],
    )
    def test_organisations_established_by_law_make_them(
        self, judged: Callable[..., Verdict], day: date, form: str, outcome: Outcome
    ) -> None:
        facts = OrganisationFacts(form=form)
        assert judged("group.made-by-organisation", day, facts).outcome == outcome

    def test_is_asked_until_the_law_of_2017(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = (EVE, FIRST, date(2017, 12, 31), date(2018, 1, 1))
        assert [based("group.made-by-organisation", day)[:1] for day in days] == [
            ("gs2016-who",),
            ("gs2017t-def",),
            ("gs2017t-def",),
            ("sl2017-group-who",),
        ]


CAPACITY = {
    "group.staff": "has_staff",
    "group.department": "has_department",
    "group.procedures": "has_procedures",
    "group.ip-policy": "has_ip_policy",
}


class TestArticle7:
    """第七条：“标准知识产权政策”, and three more that the table tells in its own words."""

    @pytest.mark.parametrize("name", CAPACITY)
    @pytest.mark.parametrize("day", [FIRST, date(2017, 12, 16), LAST])
    @pytest.mark.parametrize(
        ("has", "outcome"),
        [(True, Outcome.KEPT), (False, Outcome.BROKEN), (None, Outcome.UNKNOWN)],
    )
    def test_each_has_to_be_there(
        self,
        judged: Callable[..., Verdict],
        name: str,
        day: date,
        has: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        facts = evolve(OrganisationFacts(), **{CAPACITY[name]: has})
        assert judged(name, day, facts).outcome == outcome

    @pytest.mark.parametrize("name", CAPACITY)
    def test_is_asked_while_the_trial_runs(
        self, based: Callable[..., tuple[str, ...]], name: str
    ) -> None:
        days = (EVE, FIRST, LAST, date(2019, 1, 9))
        assert [based(name, day) for day in days] == [
            (),
            ("gs2017t-capacity",),
            ("gs2017t-capacity",),
            ("gs2019-capacity",),
        ]
