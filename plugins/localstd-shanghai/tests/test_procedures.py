"""Procedures under the law of Shanghai: what is asked, owed and cited there, step by step."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.guidance import GUIDANCE_DOCUMENT
from localstd.law import Law, china_law
from localstd.making import MAKING
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Procedure,
    decide,
    duties,
    judge_history,
)
from localstd.review import REVIEW, Cycle, review_due
from localstd.supervision.corrections import GOVERNMENT_CORRECTION
from localstd.testing import (
    check_lifecycle,
    check_procedure,
    check_reach,
    demands_of,
    lawful_histories,
    shipped_trial,
    walk,
)

FEW = settings(
    max_examples=5, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)
DAY = date(2024, 3, 4)
CITY, DISTRICT = Matter(id="1", place="31"), Matter(id="1", place="310115")
OFFICE = Body(role="province", place="31")
DEPARTMENT = Body(role="sector", place="31")


def asked(law: Law, procedure: Procedure, before: History, told: Event) -> Decision:
    return decide(procedure, before, told, law=law, calendar=china_calendar(), as_of=told.on.last)


def codes(decision: Decision) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (one.code, tuple(cited.provision for cited in one.citations)) for one in decision.findings
    ]


def owed(law: Law, procedure: Procedure, told: History, on: date) -> dict[str, str]:
    found = duties(procedure, told, law=law, calendar=china_calendar(), as_of=on)
    return {one.type.name: one.citations[-1].provision for one in found if one.citations}


@pytest.mark.parametrize(
    ("procedure", "matter"),
    [(REVIEW, CITY), (GUIDANCE_DOCUMENT, CITY), (GUIDANCE_DOCUMENT, DISTRICT)],
)
def test_every_stage_is_reached_by_lawful_steps(
    law: Law, procedure: Procedure, matter: Matter
) -> None:
    trial = shipped_trial(procedure, law)
    assert check_procedure(procedure, law) == ()
    assert check_reach(trial, [matter], [DAY]) == ()


@pytest.mark.parametrize("procedure", [REVIEW, GUIDANCE_DOCUMENT], ids=lambda one: one.name)
def test_lawful_lives_keep_every_promise(law: Law, procedure: Procedure) -> None:
    trial = shipped_trial(procedure, law)

    @FEW
    @given(lawful_histories(trial, st.just(CITY)))
    def keep(history: History) -> None:
        assert check_lifecycle(trial, history, demands=demands_of(procedure)) == ()

    keep()


class TestArticle10:
    """第十条：“编制地方标准制定项目计划，并向社会公布”；“可以快速立项，优先制定”."""

    @staticmethod
    def approved(**facts: object) -> Event:
        return Event.of("project-approved", DAY, OFFICE, project="茶", **facts)

    def test_the_plan_is_to_be_made_public(self, law: Law) -> None:
        told = History(matter=CITY, events=(self.approved(),), is_whole=False)
        assert owed(law, MAKING, told, DAY)["plan"] == "sh-plan"
        assert "plan" not in owed(china_law(), MAKING, told, DAY)

    @pytest.mark.parametrize(
        ("reason", "found"), [("应对突发事件", []), ("重大公众利益", []), ("领导要求", ["LS627"])]
    )
    def test_its_two_reasons_are_no_fault(self, law: Law, reason: str, found: list[str]) -> None:
        told = self.approved(urgent=reason)
        decision = asked(law, MAKING, History(matter=CITY, is_whole=False), told)
        assert [code for code, _ in codes(decision) if code == "LS627"] == found


class TestArticle11:
    """第十一条：“审查不通过的，应当书面说明理由”."""

    @pytest.mark.parametrize(("reason", "found"), [({}, ["LS603"]), ({"reason": "无依据"}, [])])
    def test_a_refusal_tells_its_reasons(
        self, law: Law, reason: dict[str, str], found: list[str]
    ) -> None:
        before = walk(shipped_trial(MAKING, law), CITY, DAY, to="40")
        on = before.events[-1].on.last
        decision = asked(law, MAKING, before, Event.of("review-failed", on, OFFICE, **reason))
        assert [code for code, _ in codes(decision)] == found
        assert "sh-refusal" in [cited.provision for cited in decision.citations]


class TestArticle12:
    """第十二条：地方标准化指导性技术文件."""

    @staticmethod
    def published(matter: Matter, by: Body, **facts: object) -> History:
        told = {"sets_rights": False, "below_mandatory": False, "restricts_competition": False}
        return History(
            matter=matter,
            events=(
                Event.of("taken-on", DAY, by, title="某指南", standard_possible=False),
                Event.of("commented", DAY, by),
                Event.of("reviewed", DAY),
                Event.of("published", DAY, by, document="DB31/Z 1-2024", **told, **facts),
            ),
        )

    @pytest.mark.parametrize(
        ("matter", "by", "may"),
        [
            (CITY, DEPARTMENT, True),
            (DISTRICT, Body(role="county-government", place="310115"), True),
            (CITY, Body(role="county-government", place="31"), False),
            (CITY, OFFICE, False),
        ],
    )
    def test_departments_of_the_city_and_districts_make_them(
        self, law: Law, matter: Matter, by: Body, *, may: bool
    ) -> None:
        told = Event.of("taken-on", DAY, by, title="某指南", standard_possible=False)
        decision = asked(law, GUIDANCE_DOCUMENT, History(matter=matter), told)
        assert [code for code, _ in codes(decision)] == ([] if may else ["LS602"])

    @pytest.mark.parametrize(
        ("as_of", "found"),
        [(date(2027, 3, 4), []), (date(2027, 3, 5), [("LS976", "sh-guide-validity")])],
    )
    def test_they_are_filed_and_valid_for_three_years(
        self, law: Law, as_of: date, found: list[tuple[str, str]]
    ) -> None:
        told = self.published(CITY, DEPARTMENT)
        assert owed(law, GUIDANCE_DOCUMENT, told, DAY) == {
            "filing": "sh-guide-filing",
            "end-of-validity": "sh-guide-validity",
        }
        judged = judge_history(
            GUIDANCE_DOCUMENT, told, law=law, calendar=china_calendar(), as_of=as_of
        )
        assert [(one.code, one.citations[0].provision) for one in judged.findings] == found

    def test_a_local_standard_is_made_once_it_can_be(self, law: Law) -> None:
        told = self.published(CITY, DEPARTMENT).with_(
            Event.of("standard-possible", date(2025, 1, 6), DEPARTMENT)
        )
        assert owed(law, GUIDANCE_DOCUMENT, told, date(2025, 1, 6))["local-standard"] == (
            "sh-guide-standard"
        )


class TestArticle23:
    """第二十三条：“复审周期一般不超过三年”，“届满六个月前……开展评估”."""

    def test_both_are_told_of_one_standard(self, law: Law) -> None:
        cycle = Cycle(place="31", published=PartialDate(2024, 3, 15))
        due = review_due(cycle, law=law, calendar=china_calendar(), as_of=date(2026, 8, 1))
        assert due is not None
        assert due.assessment is not None
        assert (str(due.due), [str(one) for one in due.assessment.due or ()]) == (
            "2027-03-15",
            ["2026-09-15", "2026-09-15"],
        )


class TestArticle40:
    """第四十条：“擅自发布地方标准的，由市标准化行政主管部门责令其及时撤回、消除影响”."""

    def test_the_department_owes_the_withdrawal(self, law: Law) -> None:
        told = History(
            matter=CITY,
            events=(
                Event.of("found", DAY, OFFICE),
                Event.of("established", DAY, OFFICE, ground="擅自发布地方标准", maker="sector"),
                Event.of("withdrawal-ordered", DAY, OFFICE),
            ),
        )
        assert owed(law, GOVERNMENT_CORRECTION, told, DAY) == {"withdrawal": "sh-unauthorised"}


class TestArticle41:
    """第四十一条：“在限期改正期间不得承担新的地方标准制定、修订任务”."""

    @pytest.mark.parametrize("under_correction", [True, False])
    def test_a_committee_that_is_to_correct_itself_gets_no_new_task(
        self, law: Law, *, under_correction: bool
    ) -> None:
        told = Event.of(
            "project-approved",
            DAY,
            OFFICE,
            project="茶",
            committee_under_correction=under_correction,
        )
        found = codes(asked(law, MAKING, History(matter=CITY, is_whole=False), told))
        assert (("LS980", ("sh-tc",)) in found) is under_correction
