"""What is refused when law is put together, each with the words that help to mend it."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import CalendarDays, Period
from localstd.law import (
    KEPT,
    Citation,
    DeviatingLimitError,
    Direction,
    GapError,
    IncoherentLawError,
    Law,
    LawError,
    Limit,
    LimitError,
    OverlapError,
    Provisions,
    Rule,
    UncitedRuleError,
    UnknownProvisionError,
    china_law,
)

PROVISIONS = china_law().provisions
OLD, NEW = Period(date(1990, 9, 6), date(2020, 3, 1)), Period(date(2020, 3, 1), None)


def filing(
    provision: str = "ls2020-filing-days",
    days: int = 60,
    period: Period = NEW,
    citation: Citation | None = None,
) -> Limit:
    return Limit(
        name="local.filing",
        quantity=CalendarDays(days),
        direction=Direction.AT_MOST,
        starts="publication",
        citation=citation or PROVISIONS.cite(provision),
        period=period,
    )


def rule(
    provision: str = "sl2017-local-recommended",
    period: Period = NEW,
    place: str | None = None,
) -> Rule:
    return Rule(
        name="local.some-rule",
        citations=(PROVISIONS.cite(provision),),
        period=period,
        judge=lambda _: KEPT,
        place=place,
    )


def refused(
    *, limits: tuple[Limit, ...] = (), rules: tuple[Rule, ...] = ()
) -> tuple[LawError, ...]:
    with pytest.raises(IncoherentLawError) as caught:
        Law(provisions=PROVISIONS, limits=limits, rules=rules)
    return caught.value.problems


class TestCitations:
    def test_a_rule_without_one_is_refused(self) -> None:
        with pytest.raises(UncitedRuleError, match=r"local\.some-rule"):
            Rule(name="local.some-rule", citations=(), period=NEW, judge=lambda _: KEPT)

    def test_a_rule_under_no_provision_is_refused(self) -> None:
        with pytest.raises(UncitedRuleError, match="cites nothing"):
            Rule.under(name="local.some-rule", judge=lambda _: KEPT)

    def test_a_limit_without_one_is_refused(self) -> None:
        make: Callable[..., Limit] = Limit
        with pytest.raises(LimitError, match=r"local\.filing"):
            make(
                name="local.filing",
                quantity=CalendarDays(60),
                direction=Direction.AT_MOST,
                starts="publication",
                citation=None,
                period=NEW,
            )

    def test_a_provision_that_sets_no_length_of_time_makes_no_limit(self) -> None:
        with pytest.raises(LimitError, match="ls2020-publish"):
            Limit.under(
                PROVISIONS["ls2020-publish"],
                name="local.filing",
                direction=Direction.AT_MOST,
                starts="publication",
            )

    def test_an_unknown_provision_is_refused_and_named(self) -> None:
        citation = Citation(
            provision="xx2030-filing",
            instrument="xx2030",
            title="某办法",
            article="第1条",
            checked=True,
        )
        (problem,) = refused(limits=(filing(citation=citation),))
        assert isinstance(problem, UnknownProvisionError)
        assert problem.wording.en == (
            "unknown provision or instrument 'xx2030-filing', cited by 'local.filing'; "
            "add it to the tables first"
        )

    def test_asking_for_an_unknown_provision_or_instrument_says_so(self) -> None:
        with pytest.raises(UnknownProvisionError, match="nothing-such"):
            PROVISIONS.cite("nothing-such")
        with pytest.raises(UnknownProvisionError, match="xx2030"):
            PROVISIONS.instrument("xx2030")
        with pytest.raises(UnknownProvisionError, match="the nearest are sl2017-feedback, "):
            PROVISIONS["sl2017-feedbak"]


class TestValues:
    def test_a_limit_that_differs_from_its_provision_is_refused(self) -> None:
        (problem,) = refused(limits=(filing(days=61),))
        assert isinstance(problem, DeviatingLimitError)
        assert problem.wording.en == (
            "the limit 'local.filing' is 61 days, but ls2020 art. 22 (text not checked) "
            "sets 60 days; correct one of them"
        )

    def test_a_limit_whose_provision_sets_nothing_is_refused(self) -> None:
        (problem,) = refused(limits=(filing("ls2020-publish"),))
        assert "sets nothing" in problem.wording.en


class TestLinesOfLimits:
    def test_versions_that_meet_are_one_line(self) -> None:
        law = Law(provisions=PROVISIONS, limits=(filing("ls1990-filing", 30, OLD), filing()))
        assert law.boundaries() == (date(1990, 9, 6), date(2020, 3, 1))

    def test_one_day_without_a_version_is_a_gap(self) -> None:
        earlier = filing("ls1990-filing", 30, Period(date(1990, 9, 6), date(2020, 2, 29)))
        (problem,) = refused(limits=(earlier, filing()))
        assert isinstance(problem, GapError)
        assert (problem.ended, problem.began) == (date(2020, 2, 29), date(2020, 3, 1))
        assert problem.wording.en == (
            "'local.filing' has no version from 2020-02-29 to 2020-03-01 (not included), between "
            "ls1990 art. 7 (text not checked) and ls2020 art. 22 (text not checked); "
            "add a provision or correct the dates"
        )

    def test_one_day_with_two_versions_is_an_overlap(self) -> None:
        earlier = filing("ls1990-filing", 30, Period(date(1990, 9, 6), date(2020, 3, 2)))
        (problem,) = refused(limits=(earlier, filing()))
        assert isinstance(problem, OverlapError)
        assert (problem.began, problem.ended) == (date(2020, 3, 1), date(2020, 3, 2))
        assert "ls1990 art. 7" in problem.wording.en

    def test_a_version_without_an_end_overlaps_its_successor(self) -> None:
        (problem,) = refused(
            limits=(filing("ls1990-filing", 30, Period(date(1990, 9, 6), None)), filing())
        )
        assert "lasts until now" in problem.wording.en

    def test_instruments_that_do_not_replace_one_another_may_hold_together(self) -> None:
        held = china_law().on(date(2026, 1, 1)).limit("local.review")
        assert len(held.limits) == 3


class TestLinesOfRules:
    def test_two_versions_at_once_are_refused_whatever_they_cite(self) -> None:
        (problem,) = refused(rules=(rule(), rule("ls2020-who")))
        assert isinstance(problem, OverlapError)

    def test_a_gap_is_refused(self) -> None:
        (problem,) = refused(rules=(rule(period=OLD), rule(period=Period(date(2021, 1, 1), None))))
        assert isinstance(problem, GapError)
        assert "add a provision or correct the dates" in problem.wording.en

    def test_a_rule_of_a_place_needs_a_name_of_its_own(self) -> None:
        (problem,) = refused(rules=(rule(), rule(place="31")))
        assert isinstance(problem, OverlapError)

    def test_one_fault_seen_from_several_places_is_told_once(self) -> None:
        elsewhere = Rule(
            name="local.other-rule",
            citations=rule().citations,
            period=NEW,
            judge=rule().judge,
            place="37",
        )
        assert len(refused(rules=(rule(), rule("ls2020-who"), elsewhere))) == 1

    def test_two_places_may_use_one_name(self) -> None:
        law = Law(provisions=PROVISIONS, rules=(rule(place="31"), rule(place="37")))
        assert [law.on(date(2021, 1, 1), place).rules() for place in ("31", "37", "33")] == [
            (law.rules[0],),
            (law.rules[1],),
            (),
        ]


def test_all_problems_are_told_at_once() -> None:
    problems = refused(limits=(filing(days=61),), rules=(rule(), rule("ls2020-who")))
    assert [type(problem) for problem in problems] == [DeviatingLimitError, OverlapError]


def test_the_sum_of_problems_says_each() -> None:
    with pytest.raises(IncoherentLawError, match="61 days"):
        Law(provisions=PROVISIONS, limits=(filing(days=61),))


def test_a_collection_learns_further_provisions_without_changing() -> None:
    fresh = Provisions(checked_on=PROVISIONS.checked_on, instruments={}, provisions={})
    taught = fresh.with_([PROVISIONS["ls2020-filing-days"]])
    assert (len(fresh), len(taught), "ls2020" in taught.instruments) == (0, 1, True)
