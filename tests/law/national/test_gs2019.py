"""团体标准管理规定（2019）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.law import (
    Direction,
    InvestigatorFacts,
    LimitInForce,
    OrganisationFacts,
    Outcome,
    Verdict,
    VoteFacts,
)
from localstd.numbers import GroupCode

EVE, FIRST, NEXT = date(2019, 1, 8), date(2019, 1, 9), date(2019, 1, 10)
CAPACITY = {
    "group.charter": "in_charter",
    "group.staff": "has_staff",
    "group.department": "has_department",
    "group.procedures": "has_procedures",
    "group.ip-policy": "has_ip_policy",
}


def _told(name: str, has: bool | None) -> OrganisationFacts:  # noqa: FBT001  what is told
    return evolve(OrganisationFacts(), **{CAPACITY[name]: has})


class TestArticle8:
    """第八条：“章程规定的业务范围”, and what an organisation needs to make standards."""

    @pytest.mark.parametrize("name", CAPACITY)
    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_each_has_to_be_there(
        self, judged: Callable[..., Verdict], name: str, day: date
    ) -> None:
        told = [_told(name, has) for has in (True, False, None)]
        assert [judged(name, day, facts).outcome for facts in told] == [
            Outcome.KEPT,
            Outcome.BROKEN,
            Outcome.UNKNOWN,
        ]

    @pytest.mark.parametrize("name", CAPACITY)
    def test_is_asked_by_this_article_from_its_first_day(
        self, based: Callable[..., tuple[str, ...]], name: str
    ) -> None:
        on_the_eve, then = (based(name, day)[0] for day in (EVE, FIRST))
        assert on_the_eve in {"gs2017t-capacity", "so2016-beyond-charter"}
        assert then == "gs2019-capacity"


class TestArticle14:
    """第十四条（原文未核）：“一般不少于30日”."""

    def test_nothing_is_known_of_the_day_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("group.comment", date(2019, 1, 8)) is None

    @pytest.mark.parametrize("day", [date(2019, 1, 9), date(2019, 1, 10)])
    def test_thirty_days_generally(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("group.comment", day)
        assert (limit.value, limit.unit, limit.strict) == (30, "day", False)
        assert (limit.direction, limit.citation.checked) == (Direction.AT_LEAST, False)


class TestArticle14OfVotes:
    """第十四条（原文未核）：“不少于出席会议代表人数的3/4”."""

    @pytest.mark.parametrize(
        ("voting", "in_favour", "outcome"),
        [
            (4, 3, Outcome.KEPT),
            (4, 2, Outcome.BROKEN),
            (5, 4, Outcome.KEPT),
            (5, 3, Outcome.BROKEN),
            (0, 0, Outcome.BROKEN),
        ],
    )
    def test_three_quarters_of_those_attending(
        self, judged: Callable[..., Verdict], voting: int, in_favour: int, outcome: Outcome
    ) -> None:
        facts = VoteFacts(body="group", voting=voting, in_favour=in_favour)
        for day in (date(2019, 1, 9), date(2019, 1, 10)):
            assert judged("vote.group", day, facts).outcome == outcome

    def test_of_letters_nothing_is_known(self, judged: Callable[..., Verdict]) -> None:
        facts = VoteFacts(body="group", form="letter", voting=4, in_favour=4)
        verdict = judged("vote.group", date(2019, 1, 9), facts)
        assert (verdict.outcome, verdict.missing) == (Outcome.UNKNOWN, ("form",))

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = (date(2019, 1, 8), date(2019, 1, 9))
        assert [based("vote.group", day) for day in days] == [(), ("gs2019-vote",)]


class TestArticle17:
    """第十七条（原文未核）：“团体标准代号、社会团体代号、顺序号、年代号”."""

    @pytest.mark.parametrize(
        ("code", "is_free", "outcome"),
        [
            ("CSUS", True, Outcome.KEPT),
            ("CSUS", False, Outcome.BROKEN),
            ("CSUS", None, Outcome.UNKNOWN),
            (None, True, Outcome.UNKNOWN),
        ],
    )
    def test_no_two_organisations_share_a_code(
        self,
        judged: Callable[..., Verdict],
        code: str | None,
        is_free: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        facts = OrganisationFacts(
            code=GroupCode.parse(code) if code else None, code_is_free=is_free
        )
        for day in (FIRST, NEXT):
            assert judged("group.code", day, facts).outcome == outcome

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        told = [based("group.code", day) for day in (EVE, FIRST)]
        assert told == [(), ("gs2019-number", "gr-group")]


class TestArticle20:
    """第二十条（原文未核）：“社会团体法人登记证书”."""

    def test_who_enters_the_platform_shows_it(self, judged: Callable[..., Verdict]) -> None:
        told = [OrganisationFacts(has_certificate=has) for has in (True, False, None)]
        for day in (FIRST, NEXT):
            assert [judged("group.certificate", day, facts).outcome for facts in told] == [
                Outcome.KEPT,
                Outcome.BROKEN,
                Outcome.UNKNOWN,
            ]


class TestArticle30:
    """第三十条（原文未核）：“责令限期停止活动”."""

    def test_who_is_ordered_to_stop_makes_no_standards(
        self, judged: Callable[..., Verdict], based: Callable[..., tuple[str, ...]]
    ) -> None:
        told = [OrganisationFacts(is_suspended=suspended) for suspended in (False, True, None)]
        for day in (FIRST, NEXT):
            assert based("group.not-suspended", day) == ("gs2019-suspended", "so2016-suspension")
            assert [judged("group.not-suspended", day, facts).outcome for facts in told] == [
                Outcome.KEPT,
                Outcome.BROKEN,
                Outcome.UNKNOWN,
            ]


class TestArticle35:
    """第三十五条（原文未核）：“约谈、调阅材料、实地调查”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (InvestigatorFacts(is_national=True, is_of_state_council=True), Outcome.KEPT),
            (InvestigatorFacts(is_national=True, is_of_state_council=False), Outcome.BROKEN),
            (InvestigatorFacts(is_national=True), Outcome.UNKNOWN),
            (InvestigatorFacts(is_national=False, is_of_state_council=False), Outcome.KEPT),
            (InvestigatorFacts(is_national=False, is_of_state_council=True), Outcome.KEPT),
            (InvestigatorFacts(is_national=False), Outcome.KEPT),
            (InvestigatorFacts(is_of_state_council=True), Outcome.KEPT),
            (InvestigatorFacts(is_of_state_council=False), Outcome.UNKNOWN),
        ],
    )
    def test_national_organisations_are_for_the_state_council(
        self, judged: Callable[..., Verdict], facts: InvestigatorFacts, outcome: Outcome
    ) -> None:
        assert judged("group.investigator", date(2019, 1, 9), facts).outcome is outcome

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = (date(2019, 1, 8), date(2019, 1, 9))
        asked = [based("group.investigator", day) for day in days]
        assert asked == [(), ("gs2019-investigate",)]
