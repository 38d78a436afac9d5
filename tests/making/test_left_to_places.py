"""Steps that only places ask for: proposals handed over, plans made public, disputes settled."""

from collections.abc import Iterator
from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.law import Law, UrgencyReason, china_law
from localstd.making import MAKING
from localstd.procedure import Body, Decision, Event, History, Matter, decide, duties
from localstd.testing import law_of_a_place

DAY, PLACE = date(2024, 1, 2), "34"
PROVINCE, SECTOR = Body(role="province", place=PLACE), Body(role="sector", place=PLACE)
PROPOSED = Event.of("proposed", DAY, title="茶", is_forwarded=True)


def history(*events: Event, place: str = PLACE, is_whole: bool = True) -> History:
    return History(matter=Matter(id="1", place=place), events=events, is_whole=is_whole)


def owed(told: History, law: Law | None = None) -> dict[str, tuple[str, ...]]:
    found = duties(MAKING, told, law=law or law_of_a_place(), calendar=china_calendar(), as_of=DAY)
    return {one.type.name: tuple(cited.provision for cited in one.citations) for one in found}


def asked(told: History, event: Event, law: Law | None = None) -> Decision:
    return decide(
        MAKING, told, event, law=law or law_of_a_place(), calendar=china_calendar(), as_of=DAY
    )


def findings(decision: Decision) -> Iterator[tuple[str, tuple[str, ...]]]:
    for one in decision.findings:
        yield one.code, tuple(cited.provision for cited in one.citations)


class TestProposals:
    def test_what_reached_the_standardization_department_is_to_be_handed_over(self) -> None:
        assert owed(history(PROPOSED)) == {"hand-over": ("mu-place.proposals",)}
        assert owed(history(PROPOSED, place="35"), china_law()) == {
            "hand-over": ("ls2020-proposal",)
        }
        assert owed(history(Event.of("proposed", DAY, title="茶"))) == {}

    @pytest.mark.parametrize(
        "then",
        [
            Event.of("handed-over", DAY, PROVINCE, department="农业农村厅"),
            Event.of("applied", DAY, SECTOR, title="茶"),
            Event.of("rejected", DAY, PROVINCE, reason="已有国家标准"),
        ],
        ids=lambda event: event.type,
    )
    def test_nothing_is_left_to_hand_over_afterwards(self, then: Event) -> None:
        assert owed(history(PROPOSED, then)) == {}


class TestApplications:
    @pytest.mark.parametrize(
        ("papers", "found"),
        [
            (("分析报告", "first-draft"), []),
            (("analysis",), [("LS985", ("mu-local.application-papers",))]),
            ((), [("LS985", ("mu-local.application-papers",))]),
        ],
    )
    def test_it_has_the_papers_that_the_place_asks_for(
        self, papers: tuple[str, ...], found: list[object]
    ) -> None:
        applied = Event.of("applied", DAY, SECTOR, title="茶", papers=papers)
        assert list(findings(asked(history(), applied))) == found
        there = Event.of("applied", DAY, Body(role="sector", place="35"), title="茶", papers=papers)
        assert list(findings(asked(history(place="35"), there))) == []

    def test_what_nobody_told_of_a_history_taken_over_is_not_missing(self) -> None:
        applied = Event.of("applied", DAY, SECTOR, title="茶")
        assert list(findings(asked(history(is_whole=False), applied))) == []


class TestPlans:
    APPROVED = Event.of("project-approved", DAY, PROVINCE, project="茶")

    def test_the_plan_is_to_be_made_public_where_the_place_says_so(self) -> None:
        assert owed(history(self.APPROVED))["plan"] == ("mu-place.plan",)
        assert "plan" not in owed(history(self.APPROVED, place="35"))
        made_public = Event.of("plan-made-public", DAY, PROVINCE)
        assert "plan" not in owed(history(self.APPROVED, made_public))

    @pytest.mark.parametrize("words", ["重大公共利益", "重大公众利益", "public-interest"])
    def test_a_reason_is_read_in_each_of_the_words_of_places(self, words: str) -> None:
        assert UrgencyReason.of(words) is UrgencyReason.PUBLIC_INTEREST


class TestDisputes:
    @staticmethod
    def dispute(event: str, name: str) -> Event:
        return Event.of(event, DAY, PROVINCE if event == "dispute-settled" else None, dispute=name)

    def test_each_is_settled_by_itself(self) -> None:
        told = history(*(self.dispute("disputed", name) for name in "甲乙"))
        assert owed(told) == {"dispute": ("mu-place.disputes",)}
        told = told.with_(self.dispute("dispute-settled", "甲"))
        assert owed(told) == {"dispute": ("mu-place.disputes",)}
        assert owed(told.with_(self.dispute("dispute-settled", "乙"))) == {}

    def test_elsewhere_nobody_owes_it(self) -> None:
        assert owed(history(self.dispute("disputed", "甲"), place="35")) == {}

    def test_only_the_standardization_department_has_it_settled(self) -> None:
        told = history(self.dispute("disputed", "甲"))
        settled = self.dispute("dispute-settled", "甲")
        assert asked(told, settled).bars == ()
        other = Event.of("dispute-settled", DAY, SECTOR, dispute="甲")
        assert [code for code, _ in findings(asked(told, other))] != []


class TestCommittees:
    @staticmethod
    def approved(**facts: object) -> Event:
        return Event.of("project-approved", DAY, PROVINCE, project="茶", **facts)

    @pytest.mark.parametrize("under_correction", [True, False])
    def test_one_that_is_to_correct_itself_gets_no_new_task(
        self, *, under_correction: bool
    ) -> None:
        told = self.approved(committee_under_correction=under_correction)
        found = [one for one in findings(asked(history(), told)) if one[0] == "LS980"]
        assert found == [("LS980", ("mu-local.committee-free",))] * under_correction
        assert "LS980" not in dict(findings(asked(history(place="35"), told)))

    def test_it_owes_draft_and_review_where_the_place_says_so(self) -> None:
        told = history(self.approved(deadline=date(2025, 1, 2)))
        assert owed(told)["committee-work"] == ("mu-place.committees",)
        assert "committee-work" not in owed(history(*told.events, place="35"))
        reviewed = Event.of("technically-reviewed", DAY, Body(role="committee", place=PLACE))
        assert "committee-work" not in owed(told.with_(reviewed))
        later = Event.of("project-rescheduled", DAY, PROVINCE, deadline=date(2026, 1, 2))
        assert "committee-work" in owed(told.with_(later))
        assert "committee-work" not in owed(told.with_(reviewed, later))
