"""关于进一步加强地方标准化工作的意见（2015）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import Certainty
from localstd.law import (
    CitingFacts,
    CleanupFacts,
    ConfirmerFacts,
    EffectPlanFacts,
    KeptField,
    Outcome,
    PilotFacts,
    PromotionFacts,
    SuccessorFacts,
    Track,
    Verdict,
)
from localstd.numbers import Kind

EVE, FIRST, NEXT = date(2015, 4, 2), date(2015, 4, 3), date(2015, 4, 4)


class TestPoint8:
    """（八）：“建立标准实施推广工作制度”."""

    @pytest.mark.parametrize(
        ("measures", "said"),
        [
            (None, Outcome.UNKNOWN),
            ((), Outcome.BROKEN),
            (("training",), Outcome.KEPT),
            (("宣传", "试点示范"), Outcome.KEPT),
        ],
    )
    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_a_standard_is_promoted_by_something_or_one_is_warned(
        self,
        judged: Callable[..., Verdict],
        day: date,
        measures: tuple[str, ...] | None,
        said: Outcome,
    ) -> None:
        verdict = judged("promotion.measures", day, PromotionFacts(measures=measures))
        assert (verdict.outcome, verdict.is_reading) == (said, said is Outcome.BROKEN)

    @pytest.mark.parametrize("track", Track)
    def test_is_asked_on_every_track_from_the_first_day(
        self, based: Callable[..., tuple[str, ...]], track: Track
    ) -> None:
        asked = [based("promotion.measures", day, track) for day in (EVE, FIRST, NEXT)]
        assert asked == [(), *[("seed-promotion", "seed-means")] * 2]


class TestPoint10:
    """（十）：“开展标准实施效果评价”."""

    PARTS = ("has_method", "has_indicators", "has_period", "has_data")

    @pytest.mark.parametrize("part", PARTS)
    def test_a_plan_that_leaves_out_a_part_is_warned_of_by_its_name(
        self, judged: Callable[..., Verdict], part: str
    ) -> None:
        whole = dict.fromkeys(self.PARTS, True)
        verdict = judged("evaluation.method", FIRST, EffectPlanFacts(**{**whole, part: False}))
        assert (verdict.outcome, verdict.is_reading) == (Outcome.BROKEN, True)
        lacking = verdict.facts["lacking"]
        assert isinstance(lacking, tuple)
        assert [one.en for one in lacking] == [part.removeprefix("has_")]

    def test_a_plan_that_states_all_keeps_it_and_what_is_not_told_is_not_judged(
        self, judged: Callable[..., Verdict]
    ) -> None:
        whole = EffectPlanFacts(**dict.fromkeys(self.PARTS, True))
        assert judged("evaluation.method", FIRST, whole).outcome is Outcome.KEPT
        assert judged("evaluation.method", FIRST, EffectPlanFacts()).missing == self.PARTS

    def test_is_asked_from_the_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        asked = [based("evaluation.method", day) for day in (EVE, FIRST, NEXT)]
        assert asked == [(), *[("seed-evaluation",)] * 2]


class TestPoint11:
    """（十一）：“环境保护、工程建设、医药卫生”."""

    @pytest.mark.parametrize(
        ("outcome", "field", "said"),
        [
            ("continue", "茶叶", Outcome.BROKEN),
            ("继续有效", "茶叶", Outcome.BROKEN),
            ("continue", None, Outcome.UNKNOWN),
            ("convert", "茶叶", Outcome.KEPT),
            ("abolish", None, Outcome.KEPT),
            (None, "environment", Outcome.UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_a_mandatory_standard_continues_in_a_kept_field_alone(
        self,
        judged: Callable[..., Verdict],
        day: date,
        outcome: str | None,
        field: str | None,
        said: Outcome,
    ) -> None:
        facts = CleanupFacts(outcome=outcome, field=field)
        assert judged("mandatory-cleanup.kept-field", day, facts).outcome == said

    def test_other_law_may_keep_a_standard_of_any_other_field(
        self, judged: Callable[..., Verdict]
    ) -> None:
        """Limits of energy continued in Shandong in 2017: a field that the six do not name."""
        facts = CleanupFacts(outcome="continue", field="能耗限额")
        verdict = judged("mandatory-cleanup.kept-field", date(2017, 3, 3), facts)
        assert (verdict.outcome, verdict.certainty) == (Outcome.BROKEN, Certainty.POSSIBLE)

    @pytest.mark.parametrize("field", list(KeptField))
    def test_three_fields_and_three_more_for_a_time_are_kept(
        self, judged: Callable[..., Verdict], field: KeptField
    ) -> None:
        for text in (field.value, field.wording.zh):
            facts = CleanupFacts(outcome="continue", field=text)
            verdict = judged("mandatory-cleanup.kept-field", FIRST, facts)
            assert verdict.outcome == Outcome.KEPT

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        assert [based("mandatory-cleanup.kept-field", day) for day in (EVE, FIRST)] == [
            (),
            ("seed-mand-exception", "reform2015-exceptions"),
        ]


class TestPoint14:
    """（十四）：“自我声明公开”."""

    @pytest.mark.parametrize(
        ("in_pilot", "said"),
        [(True, Outcome.KEPT), (False, Outcome.UNKNOWN), (None, Outcome.UNKNOWN)],
    )
    def test_outside_the_pilot_nothing_is_known(
        self, judged: Callable[..., Verdict], *, in_pilot: bool | None, said: Outcome
    ) -> None:
        facts = PilotFacts(in_pilot=in_pilot)
        assert judged("enterprise.pilot", FIRST, facts).outcome == said

    def test_stands_beside_the_reform_until_all_declare(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (EVE, FIRST, date(2017, 12, 31), date(2018, 1, 1))
        assert [based("enterprise.pilot", day)[:1] for day in days] == [
            ("reform2015-ent-pilot",),
            ("seed-ent-filing",),
            ("seed-ent-filing",),
            (),
        ]


class TestPoint16:
    """（十六）：“提供咨询和确认服务”."""

    @pytest.mark.parametrize(
        ("confirmer", "advisers", "said"),
        [
            ("甲院", (), Outcome.KEPT),
            ("甲院", ("乙所",), Outcome.KEPT),
            ("甲院", ("乙所", "甲院"), Outcome.BROKEN),
            ("甲院", None, Outcome.UNKNOWN),
            (None, ("甲院",), Outcome.UNKNOWN),
        ],
    )
    def test_who_advised_and_confirms_is_warned_of(
        self,
        judged: Callable[..., Verdict],
        confirmer: str | None,
        advisers: tuple[str, ...] | None,
        said: Outcome,
    ) -> None:
        facts = ConfirmerFacts(confirmer=confirmer, advisers=advisers)
        verdict = judged("good-behaviour.independence", NEXT, facts)
        assert (verdict.outcome, verdict.is_reading) == (said, said is Outcome.BROKEN)

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        assert [based("good-behaviour.independence", day) for day in (EVE, FIRST)] == [
            (),
            ("seed-good-practice",),
        ]


class TestPoint17:
    """（十七）：“联盟标准向团体标准过渡”."""

    @pytest.mark.parametrize(
        ("way", "kind", "said"),
        [
            ("register", Kind.GROUP, Outcome.KEPT),
            ("通过现有社会团体发布", Kind.GROUP, Outcome.KEPT),
            ("through-organisation", Kind.ENTERPRISE, Outcome.BROKEN),
            ("joint-enterprise", Kind.ENTERPRISE, Outcome.KEPT),
            ("joint-enterprise", Kind.GROUP, Outcome.BROKEN),
            ("local", Kind.LOCAL, Outcome.KEPT),
            ("local", Kind.LOCAL_FOOD, Outcome.KEPT),
            ("local", Kind.NATIONAL, Outcome.BROKEN),
        ],
    )
    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_a_successor_is_of_the_kind_to_which_the_way_leads(
        self, judged: Callable[..., Verdict], day: date, way: str, kind: Kind, said: Outcome
    ) -> None:
        verdict = judged("transition.number-fits-way", day, SuccessorFacts(way=way, kind=kind))
        assert verdict.outcome == said
        assert verdict.is_reading == (said is Outcome.BROKEN)

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            (SuccessorFacts(), ("way", "kind")),
            (SuccessorFacts(way="by sea", kind=Kind.GROUP), ("way",)),
            (SuccessorFacts(way="local"), ("kind",)),
        ],
    )
    def test_what_is_not_told_is_not_judged(
        self, judged: Callable[..., Verdict], facts: SuccessorFacts, missing: tuple[str, ...]
    ) -> None:
        assert judged("transition.number-fits-way", FIRST, facts).missing == missing

    def test_what_still_cites_the_old_number_is_named(self, judged: Callable[..., Verdict]) -> None:
        rule, cited = "transition.citations-replaced", ("甲合同", "乙合同")
        left = judged(rule, FIRST, CitingFacts(cited=cited, replaced=("甲合同",)))
        assert (left.outcome, left.facts["left"], left.is_reading) == (
            Outcome.BROKEN,
            ("乙合同",),
            True,
        )
        done = judged(rule, FIRST, CitingFacts(cited=cited, replaced=cited))
        assert done.outcome is Outcome.KEPT
        assert judged(rule, FIRST, CitingFacts()).missing == ("cited",)

    def test_is_asked_from_the_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        for rule in ("transition.number-fits-way", "transition.citations-replaced"):
            assert [based(rule, day) for day in (EVE, FIRST)] == [(), ("seed-alliance",)]
