"""团体标准管理规定（2019）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Direction, LimitInForce, Outcome, Verdict, VoteFacts


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
