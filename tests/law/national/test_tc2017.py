"""全国专业标准化技术委员会管理办法."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.law import CompositionFacts, Direction, LimitInForce, Outcome, Verdict, VoteFacts

EVE, FIRST, NEXT = date(2017, 12, 31), date(2018, 1, 1), date(2018, 1, 2)


class TestArticle9:
    """第九条（原文未核）：“委员不少于25人”；“分技术委员会委员不少于15人”."""

    COMMITTEE = CompositionFacts(members=25, vice_chairs=5, from_one_unit=3, seats_of_one_person=2)
    SUBCOMMITTEE = CompositionFacts(
        is_subcommittee=True, members=15, vice_chairs=3, from_one_unit=3, seats_of_one_person=2
    )

    @pytest.mark.parametrize("facts", [COMMITTEE, SUBCOMMITTEE])
    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_every_bound_itself_is_enough(
        self, judged: Callable[..., Verdict], day: date, facts: CompositionFacts
    ) -> None:
        assert judged("committee.composition", day, facts).outcome == Outcome.KEPT

    @pytest.mark.parametrize(
        ("facts", "departs"),
        [
            (
                evolve(COMMITTEE, members=24),
                "委员24人，应不少于25人 / 24 members, 25 or more must be",
            ),
            (
                evolve(SUBCOMMITTEE, members=14),
                "委员14人，应不少于15人 / 14 members, 15 or more must be",
            ),
            (
                evolve(COMMITTEE, vice_chairs=6),
                "副主任委员6人，应不超过5人 / 6 vice chairs, at most 5 may be",
            ),
            (
                evolve(SUBCOMMITTEE, vice_chairs=4),
                "副主任委员4人，应不超过3人 / 4 vice chairs, at most 3 may be",
            ),
            (
                evolve(COMMITTEE, from_one_unit=4),
                "同一单位委员4人，应不超过3人 / 4 members from one unit, at most 3 may be",
            ),
            (
                evolve(COMMITTEE, seats_of_one_person=3),
                "同一人任职3个，应不超过2个 / one person in 3 committees, at most 2 may be",
            ),
        ],
    )
    def test_one_beyond_a_bound_breaks_it_and_is_told(
        self, judged: Callable[..., Verdict], facts: CompositionFacts, departs: str
    ) -> None:
        verdict = judged("committee.composition", FIRST, facts)
        assert verdict.outcome == Outcome.BROKEN
        assert [str(one) for one in verdict.facts["departs"]] == [departs]

    @pytest.mark.parametrize(
        "count", ["members", "vice_chairs", "from_one_unit", "seats_of_one_person"]
    )
    def test_a_count_that_nobody_told_leaves_it_open(
        self, judged: Callable[..., Verdict], count: str
    ) -> None:
        facts = evolve(self.COMMITTEE, **{count: None})
        assert judged("committee.composition", FIRST, facts).missing == (count,)

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        assert [based("committee.composition", day) for day in (EVE, FIRST)] == [
            (),
            (
                "tc2017-size",
                "tc2017-sc-size",
                "tc2017-vice",
                "tc2017-same-unit",
                "tc2017-same-person",
            ),
        ]


class TestTerm:
    """原文未核：“每届任期5年”."""

    def test_is_five_years_from_its_first_day(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        found = [held("committee.term", day) for day in (EVE, FIRST, NEXT)]
        assert [limit and (limit.value, limit.unit, limit.direction) for limit in found] == [
            None,
            (5, "year", Direction.AT_MOST),
            (5, "year", Direction.AT_MOST),
        ]


class TestArticle32:
    """第三十二条（原文未核）：“参加投票的委员不得少于3/4”；“2/3以上赞成、反对不超过1/4”."""

    @pytest.mark.parametrize("form", ["meeting", "letter"])
    @pytest.mark.parametrize(
        ("counts", "outcome"),
        [
            ((22, 22, 0), Outcome.BROKEN),
            ((23, 23, 0), Outcome.KEPT),
            ((24, 16, 6), Outcome.KEPT),
            ((24, 15, 6), Outcome.BROKEN),
            ((24, 17, 7), Outcome.BROKEN),
            ((30, 20, 7), Outcome.KEPT),
            ((30, 19, 7), Outcome.BROKEN),
            ((30, 22, 8), Outcome.BROKEN),
        ],
    )
    def test_a_committee_of_thirty(
        self,
        judged: Callable[..., Verdict],
        counts: tuple[int, int, int],
        outcome: Outcome,
        form: str,
    ) -> None:
        voting, in_favour, against = counts
        facts = VoteFacts(
            body="national-committee",
            form=form,
            size=30,
            voting=voting,
            in_favour=in_favour,
            against=against,
        )
        assert judged("vote.committee", FIRST, facts).outcome == outcome

    def test_is_asked_from_its_first_day(
        self, judged: Callable[..., Verdict], based: Callable[..., tuple[str, ...]]
    ) -> None:
        facts = VoteFacts(body="national-committee", size=30, voting=20, in_favour=20, against=0)
        outcomes = [judged("vote.committee", day, facts).outcome for day in (FIRST, NEXT)]
        assert outcomes == [Outcome.BROKEN, Outcome.BROKEN]
        bases = [based("vote.committee", day) for day in (EVE, FIRST)]
        assert bases == [(), ("tc2017-quorum", "tc2017-pass")]

    @pytest.mark.parametrize("body", ["expert-panel", "group"])
    def test_other_bodies_are_not_its_own(self, judged: Callable[..., Verdict], body: str) -> None:
        assert judged("vote.committee", FIRST, VoteFacts(body=body)).outcome == Outcome.KEPT
