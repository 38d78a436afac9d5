"""市场监督管理投诉举报处理办法: in force since 2026-04-15; its days were not read."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate, WorkingDays, china_calendar
from localstd.law import (
    AcceptanceFacts,
    Footing,
    Law,
    LimitInForce,
    NotAssumedError,
    Outcome,
    RefusalFacts,
    RefusalGround,
    Timeliness,
    Verdict,
    china_law,
    judge_timeliness,
)
from localstd.law.national import cr2019, cr2025

LAST_OF_OLD, FIRST, NEXT = date(2026, 4, 14), date(2026, 4, 15), date(2026, 4, 16)
NAMES = [make(china_law().provisions).name for make in cr2019.LIMITS]
AskRule = Callable[..., Verdict]
AskLimit = Callable[..., LimitInForce]


def judged_on(law: Law, start: date, name: str = "complaint.mediation") -> Timeliness:
    return judge_timeliness(
        name,
        started=PartialDate.of(start),
        done=None,
        law=law,
        calendar=china_calendar(),
        as_of=date(2026, 11, 22),
    )


class TestDays:
    """Of the days: “工作日” is all that was read."""

    @pytest.mark.parametrize("name", NAMES)
    def test_those_of_the_old_order_are_assumed_and_say_so(self, held: AskLimit, name: str) -> None:
        before, after = held(name, LAST_OF_OLD), held(name, FIRST)
        assert after.quantity == before.quantity
        assert after.leading.footing is Footing.ASSUMED
        assert after.citation.wording.zh.endswith("（原文未核）")
        assert "天数未核，暂定" in after.wording.zh

    def test_every_limit_of_the_old_order_has_one(self) -> None:
        provisions = china_law().provisions
        assert [make(provisions).name for make in cr2025.LIMITS] == NAMES

    def test_a_complaint_of_the_eve_keeps_the_old_days(self) -> None:
        """The day on which the period began decides, not that on which one asks."""
        cited = [
            judged_on(china_law(), day, "complaint.acceptance").citations[0].provision
            for day in (LAST_OF_OLD, FIRST, NEXT)
        ]
        assert cited == ["cr2019-accept", "cr2025-days", "cr2025-days"]

    def test_nobody_breaks_assumed_days_for_certain(self) -> None:
        sure = [judged_on(china_law(), day).certainty for day in (LAST_OF_OLD, FIRST)]
        assert sure == [Certainty.CERTAIN, Certainty.POSSIBLE]

    @pytest.mark.parametrize("days", [30, 45, 60])
    def test_whoever_read_the_text_may_shorten_and_lengthen_them(self, days: int) -> None:
        law = china_law().assuming({"complaint.mediation": WorkingDays(days)})
        assert law.on(FIRST).limit("complaint.mediation").value == days
        assert law.on(LAST_OF_OLD).limit("complaint.mediation").value == 45
        assert law.on(FIRST).limit("complaint.acceptance").value == 7

    def test_what_an_article_sets_is_not_to_be_assumed(self) -> None:
        with pytest.raises(NotAssumedError) as refused:
            china_law().assuming({"local.filing": WorkingDays(9)})
        assert refused.value.name == "local.filing"
        assert set(refused.value.assumed) == set(NAMES)


class TestArticle16:
    """第十六条：“不予受理”; seven grounds are told by a table, and the text was not checked."""

    @pytest.mark.parametrize(
        ("day", "outcome"),
        [(LAST_OF_OLD, Outcome.BROKEN), (FIRST, Outcome.KEPT), (NEXT, Outcome.KEPT)],
    )
    def test_false_materials_are_a_ground_from_its_first_day(
        self, judged: AskRule, day: date, outcome: Outcome
    ) -> None:
        facts = RefusalFacts(ground="false-identity")
        assert judged("complaint.refusal", day, facts).outcome is outcome

    def test_there_are_seven(self, judged: AskRule) -> None:
        told = RefusalFacts(
            known=PartialDate(2020, 1, 1),
            received=PartialDate(2026, 5, 6),
            lacks_materials=True,
            rests_on="仲裁法",
        )
        kept = [
            ground
            for ground in (*RefusalGround, "too-many")
            if judged("complaint.refusal", NEXT, evolve(told, ground=ground)).outcome
            is Outcome.KEPT
        ]
        assert len(kept) == 7

    def test_what_is_to_be_refused_is_not_accepted(
        self, judged: AskRule, based: Callable[..., tuple[str, ...]]
    ) -> None:
        facts = AcceptanceFacts(is_competent=False)
        assert judged("complaint.acceptable", FIRST, facts).outcome is Outcome.BROKEN
        assert based("complaint.acceptable", FIRST) == ("cr2025-refuse",)
