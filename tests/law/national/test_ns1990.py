"""国家标准管理办法（1990）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import DrafterFacts, Outcome, Track, Verdict, VoteFacts

EVE, FIRST, NEXT = date(1990, 8, 23), date(1990, 8, 24), date(1990, 8, 25)


COUNTS = [
    (19, 19, Outcome.BROKEN),
    (20, 20, Outcome.KEPT),
    (20, 15, Outcome.KEPT),
    (20, 14, Outcome.BROKEN),
    (21, 16, Outcome.KEPT),
    (21, 15, Outcome.BROKEN),
    (30, 23, Outcome.KEPT),
    (30, 22, Outcome.BROKEN),
]


class TestVote:
    """原文和条次未核：“出席会议代表人数的3/4”; fewer than two thirds is no vote."""

    @pytest.mark.parametrize("form", ["meeting", "letter"])
    def test_of_thirty_two_thirds_come_and_three_quarters_of_them_agree(
        self, judged: Callable[..., Verdict], form: str
    ) -> None:
        for day in (FIRST, NEXT, date(2023, 2, 28)):
            for voting, in_favour, outcome in COUNTS:
                facts = VoteFacts(
                    body="expert-panel", form=form, size=30, voting=voting, in_favour=in_favour
                )
                verdict = judged("vote.expert-panel", day, facts)
                assert (verdict.outcome, facts) == (outcome, facts)

    @pytest.mark.parametrize("day", [FIRST, NEXT, date(2017, 12, 31)])
    def test_of_the_votes_of_committees_nothing_is_known(
        self, based: Callable[..., tuple[str, ...]], day: date
    ) -> None:
        assert based("vote.committee", day) == ()

    @pytest.mark.parametrize("name", ["vote.expert-panel", "vote.drafters"])
    def test_nothing_is_known_of_the_day_before(
        self, based: Callable[..., tuple[str, ...]], name: str
    ) -> None:
        assert [based(name, day) for day in (EVE, FIRST)] == [(), ("ns1990-vote",)]
        assert based(name, NEXT, Track.FOOD) == ()

    @pytest.mark.parametrize(
        ("drafters", "voters", "outcome"),
        [
            (("甲",), ("乙", "丙"), Outcome.KEPT),
            (("甲",), ("甲", "丙"), Outcome.BROKEN),
            (None, ("甲",), Outcome.UNKNOWN),
            (("甲",), None, Outcome.UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("day", [FIRST, NEXT, date(2023, 2, 28)])
    def test_drafters_do_not_vote(
        self,
        judged: Callable[..., Verdict],
        day: date,
        drafters: tuple[str, ...] | None,
        voters: tuple[str, ...] | None,
        outcome: Outcome,
    ) -> None:
        facts = DrafterFacts(drafters=drafters, reviewers=voters)
        assert judged("vote.drafters", day, facts).outcome == outcome

    def test_nothing_more_is_said_of_drafters_from_2023(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        assert based("vote.drafters", date(2023, 3, 1)) == ()
