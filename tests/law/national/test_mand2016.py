"""强制性标准整合精简工作方案（2016）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import Certainty, PartialDate
from localstd.law import (
    CleanupEffectFacts,
    CleanupFacts,
    CleanupScopeFacts,
    ConclusionDateFacts,
    ConvertedNumberFacts,
    Outcome,
    Verdict,
)
from localstd.numbers import StandardNumber

EVE, FIRST, NEXT = date(2016, 1, 29), date(2016, 1, 30), date(2016, 1, 31)


@pytest.mark.parametrize(
    ("name", "basis"),
    [
        ("mandatory-cleanup.deadline", ("mand2016-deadline",)),
        ("mandatory-cleanup.outcome", ("mand2016-outcomes",)),
        ("mandatory-cleanup.fit", ("mand2016-outcomes",)),
        ("mandatory-cleanup.scope", ("mand2016-outcomes",)),
        ("mandatory-cleanup.effect", ("mand2016-effect-abolish", "mand2016-effect-convert")),
        ("mandatory-cleanup.number", ("mand2016-number-change",)),
    ],
)
def test_is_asked_from_its_first_day(
    based: Callable[..., tuple[str, ...]], name: str, basis: tuple[str, ...]
) -> None:
    assert [based(name, day) for day in (EVE, FIRST, NEXT)] == [(), basis, basis]


class TestDeadline:
    """（一）：“2016年底前”."""

    @pytest.mark.parametrize(
        ("concluded", "outcome", "certainty"),
        [
            (PartialDate(2016, 12, 30), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2016, 12, 31), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2016), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2017, 1, 1), Outcome.BROKEN, Certainty.CERTAIN),
            (PartialDate(2017), Outcome.BROKEN, Certainty.CERTAIN),
            (None, Outcome.UNKNOWN, Certainty.CERTAIN),
        ],
    )
    def test_the_last_day_of_the_year_is_included(
        self,
        judged: Callable[..., Verdict],
        concluded: PartialDate | None,
        outcome: Outcome,
        certainty: Certainty,
    ) -> None:
        facts = ConclusionDateFacts(concluded=concluded)
        verdict = judged("mandatory-cleanup.deadline", FIRST, facts)
        assert (verdict.outcome, verdict.certainty) == (outcome, certainty)

    @pytest.mark.parametrize(
        ("year", "outcome"),
        [
            (2015, Outcome.BROKEN),
            (2016, Outcome.BROKEN),
            (2017, Outcome.KEPT),
            (None, Outcome.BROKEN),
        ],
    )
    def test_a_standard_of_a_later_year_was_not_there_to_be_concluded_on(
        self, judged: Callable[..., Verdict], year: int | None, outcome: Outcome
    ) -> None:
        facts = ConclusionDateFacts(concluded=PartialDate(2026, 3, 1), year=year)
        assert judged("mandatory-cleanup.deadline", date(2026, 3, 1), facts).outcome == outcome


class TestOutcomes:
    """（一）：“废止”；“转化”；“整合”；“修订”."""

    @pytest.mark.parametrize(
        ("told", "outcome"),
        [
            ("abolish", Outcome.KEPT),
            ("convert", Outcome.KEPT),
            ("integrate", Outcome.KEPT),
            ("continue", Outcome.KEPT),
            ("转化为推荐性标准", Outcome.KEPT),
            ("shelve", Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_there_are_four_conclusions(
        self, judged: Callable[..., Verdict], told: str | None, outcome: Outcome
    ) -> None:
        verdict = judged("mandatory-cleanup.outcome", FIRST, CleanupFacts(outcome=told))
        assert verdict.outcome == outcome


class TestScope:
    """（一）：“整合”: the mandatory standards in force, and no others."""

    @pytest.mark.parametrize(
        ("facts", "outcome", "missing"),
        [
            (
                CleanupScopeFacts(claims_mandatory=True, in_force=Certainty.CERTAIN),
                Outcome.KEPT,
                (),
            ),
            (
                CleanupScopeFacts(claims_mandatory=False, in_force=Certainty.CERTAIN),
                Outcome.BROKEN,
                (),
            ),
            (
                CleanupScopeFacts(claims_mandatory=True, in_force=Certainty.IMPOSSIBLE),
                Outcome.BROKEN,
                (),
            ),
            (CleanupScopeFacts(claims_mandatory=True), Outcome.UNKNOWN, ("in_force",)),
            (
                CleanupScopeFacts(in_force=Certainty.CERTAIN),
                Outcome.UNKNOWN,
                ("claims_mandatory",),
            ),
        ],
    )
    def test_what_is_mandatory_and_in_force_is_cleaned_up(
        self,
        judged: Callable[..., Verdict],
        facts: CleanupScopeFacts,
        outcome: Outcome,
        missing: tuple[str, ...],
    ) -> None:
        verdict = judged("mandatory-cleanup.scope", FIRST, facts)
        assert (verdict.outcome, verdict.missing) == (outcome, missing)


class TestFit:
    """（一）：“废止、转化、整合、修订”: what was assessed leads to the conclusion."""

    @pytest.mark.parametrize(
        ("outcome", "still_applies", "must_be_mandatory"),
        [
            ("abolish", "no", "any"),
            ("convert", "yes", "no"),
            ("integrate", "yes", "yes"),
            ("continue", "yes", "yes"),
        ],
    )
    def test_each_conclusion_has_its_assessment(
        self,
        judged: Callable[..., Verdict],
        outcome: str,
        still_applies: str,
        must_be_mandatory: str,
    ) -> None:
        def said(applies: str, mandatory: str) -> Outcome:
            facts = CleanupFacts(
                outcome=outcome,
                still_applies=applies == "yes",
                must_be_mandatory=mandatory == "yes",
            )
            return judged("mandatory-cleanup.fit", FIRST, facts).outcome

        answers = {
            (applies, mandatory): said(applies, mandatory)
            for applies in ("yes", "no")
            for mandatory in ("yes", "no")
        }
        kept = {case for case, answer in answers.items() if answer is Outcome.KEPT}
        wanted = {
            (still_applies, mandatory)
            for mandatory in ("yes", "no")
            if must_be_mandatory in {"any", mandatory}
        }
        assert kept == wanted
        assert {*answers.values()} == {Outcome.KEPT, Outcome.BROKEN}

    def test_without_a_conclusion_nothing_can_fit(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("mandatory-cleanup.fit", FIRST, CleanupFacts(still_applies=True))
        assert (verdict.outcome, verdict.missing) == (Outcome.UNKNOWN, ("outcome",))


class TestEffect:
    """“即刻废止”；“不再具有强制效力”, from the day of the announcement."""

    ANNOUNCED = PartialDate(2017, 2, 15)

    @pytest.mark.parametrize("outcome", ["abolish", "convert"])
    @pytest.mark.parametrize(
        ("ended", "said"),
        [
            (PartialDate(2017, 2, 14), Outcome.BROKEN),
            (PartialDate(2017, 2, 15), Outcome.KEPT),
            (PartialDate(2017, 2, 16), Outcome.BROKEN),
            (PartialDate(2017, 2), Outcome.KEPT),
            (PartialDate(2017, 12), Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_force_ends_on_that_day(
        self,
        judged: Callable[..., Verdict],
        outcome: str,
        ended: PartialDate | None,
        said: Outcome,
    ) -> None:
        facts = CleanupEffectFacts(outcome=outcome, announced=self.ANNOUNCED, ended=ended)
        assert judged("mandatory-cleanup.effect", date(2017, 2, 15), facts).outcome == said

    @pytest.mark.parametrize(
        ("outcome", "said"),
        [("integrate", Outcome.KEPT), ("continue", Outcome.KEPT), (None, Outcome.UNKNOWN)],
    )
    def test_the_other_conclusions_end_no_force(
        self, judged: Callable[..., Verdict], outcome: str | None, said: Outcome
    ) -> None:
        facts = CleanupEffectFacts(outcome=outcome)
        assert judged("mandatory-cleanup.effect", date(2017, 2, 15), facts).outcome == said


class TestNumber:
    """原文未核：“GB改为GB/T”, which is practice."""

    @pytest.mark.parametrize(
        ("before", "after", "outcome"),
        [
            ("DB15/ 353-2009", "DB15/T 353-2009", Outcome.KEPT),
            ("DB15/ 353-2009", "DB15/ 353-2009", Outcome.BROKEN),
            ("DB15/ 353-2009", "DB15/T 353-2017", Outcome.BROKEN),
            ("DB15/ 353-2009", "DB15/T 354-2009", Outcome.BROKEN),
            ("GB 8923-1988", "GB/T 8923-1988", Outcome.KEPT),
        ],
    )
    def test_gains_the_mark_and_keeps_serial_and_year(
        self, judged: Callable[..., Verdict], before: str, after: str, outcome: Outcome
    ) -> None:
        facts = ConvertedNumberFacts(
            before=StandardNumber.parse(before), after=StandardNumber.parse(after)
        )
        assert judged("mandatory-cleanup.number", FIRST, facts).outcome == outcome

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("DGJ08-1-2015", "DG/TJ08-1-2015"),
            ("DGJ08-1-2015", "DGJ08-1-2015"),
            ("DGJ32/J 1-2015", "DGJ32/TJ 1-2015"),
            ("DBJ04-254-2007", "DBJ04/T 254-2007"),
            ("DB15/ 353-2009", "GB/T 353-2009"),
        ],
    )
    def test_a_series_without_that_form_or_another_one_leaves_it_open(
        self, judged: Callable[..., Verdict], before: str, after: str
    ) -> None:
        facts = ConvertedNumberFacts(
            before=StandardNumber.parse(before), after=StandardNumber.parse(after)
        )
        verdict = judged("mandatory-cleanup.number", FIRST, facts)
        assert (verdict.outcome, verdict.missing) == (Outcome.UNKNOWN, ("form_of_the_series",))

    def test_a_number_that_nobody_told_leaves_it_open(self, judged: Callable[..., Verdict]) -> None:
        facts = ConvertedNumberFacts(before=StandardNumber.parse("DB15/ 353-2009"))
        assert judged("mandatory-cleanup.number", FIRST, facts).missing == ("after",)
