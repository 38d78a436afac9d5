"""Authorities' standards: an article, an end, and none that an article does not name."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.law import GovernmentFault, GovernmentMaker, china_law
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    decide,
    duties,
    fold,
    judge_history,
)
from localstd.supervision.corrections import GOVERNMENT_CORRECTION
from localstd.testing.strategies.facts import terms

NATIONAL, PROVINCE = Body(role="national"), Body(role="province", place="37")
CITY, SECTOR = Body(role="city", place="3702"), Body(role="national-sector")
DUE = PartialDate(2024, 6, 30)
FAULT_OF = {
    "numbering-ordered": GovernmentFault.NOT_NUMBERED,
    "filing-ordered": GovernmentFault.NOT_FILED,
    "review-ordered": GovernmentFault.NOT_REVIEWED,
}
END_OF = {
    "numbering-ordered": "number-revoked",
    "filing-ordered": "abolished",
    "review-ordered": "discipline-passed-on",
}
ANNOUNCED: dict[str, Any] = {"announcement": "2024年第12号"}


def event(type_: str, on: date, by: Body = NATIONAL, **facts: object) -> Event:
    return Event.of(type_, on, by, **facts)


def established(
    ground: GovernmentFault,
    *events: Event,
    maker: GovernmentMaker = GovernmentMaker.PLACE,
    place: str | None = "37",
) -> History:
    return History(
        matter=Matter(id="z-1", place=place),
        events=(
            event("found", date(2024, 4, 1), standard="DB37/T 1-2019"),
            event("established", date(2024, 4, 8), ground=ground.value, maker=maker.value),
            *events,
        ),
    )


def asked(ground: GovernmentFault, *events: Event, place: str | None = "37") -> History:
    explain = event("explanation-asked", date(2024, 4, 15), due=PartialDate(2024, 4, 30))
    return established(ground, explain, *events, place=place)


def overdue(order: str) -> History:
    """Give a file whose order was let pass."""
    return asked(
        FAULT_OF[order],
        event(order, date(2024, 5, 6), due=DUE),
        event("not-corrected", date(2024, 7, 1)),
    )


def decided(before: History, told: Event) -> Decision:
    return decide(
        GOVERNMENT_CORRECTION,
        before,
        told,
        law=china_law(),
        calendar=china_calendar(),
        as_of=told.on.last,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def owed(told: History, on: date) -> list[tuple[str, str, str]]:
    found = duties(
        GOVERNMENT_CORRECTION, told, law=china_law(), calendar=china_calendar(), as_of=on
    )
    return [(one.type.name, one.owed_by.name if one.owed_by else "", str(one.due)) for one in found]


class TestArticle34:
    """“应当要求其说明情况，并限期改正”."""

    @pytest.mark.parametrize("ground", GovernmentFault)
    def test_an_explanation_is_asked_for_what_the_article_names(
        self, ground: GovernmentFault
    ) -> None:
        decision = decided(established(ground), event("explanation-asked", date(2024, 4, 15)))
        assert codes(decision) == ([] if ground in FAULT_OF.values() else ["LS740"])

    @pytest.mark.parametrize("maker", GovernmentMaker)
    def test_the_department_itself_is_not_asked(self, maker: GovernmentMaker) -> None:
        told = established(GovernmentFault.NOT_FILED, maker=maker)
        found = codes(decided(told, event("explanation-asked", date(2024, 4, 15))))
        asked_to = (GovernmentMaker.DEPARTMENT, GovernmentMaker.PLACE)
        assert found == ([] if maker in asked_to else ["LS852"])

    @pytest.mark.parametrize("by", [PROVINCE, CITY], ids=["province", "city"])
    def test_nobody_else_asks_or_orders(self, by: Body) -> None:
        told = asked(GovernmentFault.NOT_FILED)
        for before, type_, facts in (
            (established(GovernmentFault.NOT_FILED), "explanation-asked", {}),
            (told, "filing-ordered", {"due": DUE}),
        ):
            assert "LS602" in codes(decided(before, event(type_, date(2024, 5, 6), by, **facts)))

    @pytest.mark.parametrize("order", FAULT_OF)
    @pytest.mark.parametrize("ground", GovernmentFault)
    def test_each_order_is_for_one_fault(self, order: str, ground: GovernmentFault) -> None:
        found = set(codes(decided(asked(ground), event(order, date(2024, 5, 6), due=DUE))))
        assert found == (set() if ground is FAULT_OF[order] else {"LS740"})

    def test_nothing_is_ordered_unexplained(self) -> None:
        told = established(GovernmentFault.NOT_FILED)
        order = event("filing-ordered", date(2024, 5, 6), due=DUE)
        assert codes(decided(told, order)) == ["LS601"]

    @pytest.mark.parametrize(
        ("place", "role"), [("37", "province"), ("3702", "city"), (None, "national-sector")]
    )
    def test_who_made_it_owes_the_explanation_and_the_correction(
        self, place: str | None, role: str
    ) -> None:
        told = asked(GovernmentFault.NOT_FILED, place=place)
        assert owed(told, date(2024, 4, 15)) == [("explanation", role, "2024-04-30")]
        ordered = told.with_(event("filing-ordered", date(2024, 5, 6), due=DUE))
        assert ("filing", role, "2024-06-30") in owed(ordered, date(2024, 5, 6))

    def test_a_county_makes_no_standards_and_owes_nothing(self) -> None:
        assert owed(asked(GovernmentFault.NOT_FILED, place="370202"), date(2024, 4, 15)) == []

    def test_only_who_made_it_is_told(self) -> None:
        told = asked(GovernmentFault.NOT_FILED, place="3702")
        decision = decided(told, event("filing-ordered", date(2024, 5, 6), due=DUE))
        assert [one.to.name for one in decision.notices] == ["city"]


class TestArticle40:
    """“撤销相关标准编号或者公告废止未备案标准”，“未……进行复审……依法给予处分”."""

    @pytest.mark.parametrize("order", FAULT_OF)
    @pytest.mark.parametrize(
        ("on", "expected"),
        [(date(2024, 6, 29), ["LS741"]), (date(2024, 6, 30), ["LS741"]), (date(2024, 7, 1), [])],
    )
    def test_a_term_passes_after_its_last_day(
        self, order: str, on: date, expected: list[str]
    ) -> None:
        told = asked(FAULT_OF[order], event(order, date(2024, 5, 6), due=DUE))
        assert codes(decided(told, event("not-corrected", on))) == expected

    @pytest.mark.parametrize("order", FAULT_OF)
    def test_each_fault_has_its_end_and_who_may_is_one(self, order: str) -> None:
        for by, expected in ((NATIONAL, []), (PROVINCE, ["LS602"]), (SECTOR, ["LS602"])):
            end = event(END_OF[order], date(2024, 8, 1), by, **_facts(END_OF[order]))
            decision = decided(overdue(order), end)
            assert codes(decision) == expected
        assert decided(
            overdue(order), event(END_OF[order], date(2024, 8, 1), **_facts(END_OF[order]))
        ).state.stage.is_final

    @pytest.mark.parametrize("end", ["number-revoked", "abolished"])
    def test_nothing_ends_for_want_of_a_review(self, end: str) -> None:
        told = event(end, date(2024, 8, 1), **_facts(end))
        assert decided(overdue("review-ordered"), told).ruling.value == "refused"

    def test_what_is_not_filed_may_lose_its_number_by_another_reading(self) -> None:
        decision = decided(overdue("filing-ordered"), event("number-revoked", date(2024, 8, 1)))
        assert (codes(decision), decision.ruling.value) == (["LS740"], "permitted")

    def test_what_is_not_numbered_is_not_abolished(self) -> None:
        told = event("abolished", date(2024, 8, 1), **ANNOUNCED)
        assert decided(overdue("numbering-ordered"), told).ruling.value == "refused"

    def test_an_abolition_is_announced_and_everybody_is_told(self) -> None:
        without = event("abolished", date(2024, 8, 1))
        assert codes(decided(overdue("filing-ordered"), without)) == ["LS603"]
        decision = decided(
            overdue("filing-ordered"), event("abolished", date(2024, 8, 1), **ANNOUNCED)
        )
        assert {one.to.name for one in decision.notices} == {"province", "public"}
        (notice, *_) = decision.notices
        assert notice.wording.zh == "DB37/T 1-2019自2024-08-01起废止（公告2024年第12号）"
        assert "announcement 2024年第12号" in notice.wording.en

    @pytest.mark.parametrize("order", ["numbering-ordered", "filing-ordered"])
    def test_discipline_is_passed_on_beside_the_end(self, order: str) -> None:
        ended = overdue(order).with_(
            event(END_OF[order], date(2024, 8, 1), **_facts(END_OF[order]))
        )
        decision = decided(ended, event("discipline-passed-on", date(2024, 8, 5)))
        assert codes(decision) == []

    def test_the_department_owes_what_follows(self) -> None:
        for order, duty in (
            ("numbering-ordered", "revocation"),
            ("filing-ordered", "abolition"),
            ("review-ordered", "discipline"),
        ):
            assert owed(overdue(order), date(2024, 7, 1)) == [(duty, "national", "None")]

    def test_a_correction_that_is_not_made_is_found_the_day_after(self) -> None:
        told = asked(
            GovernmentFault.NOT_REVIEWED, event("review-ordered", date(2024, 5, 6), due=DUE)
        )
        for day, expected in ((date(2024, 6, 30), []), (date(2024, 7, 1), ["LS742"])):
            found = judge_history(
                GOVERNMENT_CORRECTION,
                told,
                law=china_law(),
                calendar=china_calendar(),
                as_of=day,
            ).findings
            assert [one.code for one in found] == expected


def _facts(end: str) -> dict[str, Any]:
    return ANNOUNCED if end == "abolished" else {}


class TestArticle39:
    """“应当及时改正；拒不改正的，由国务院标准化行政主管部门公告废止相关标准”."""

    CALLED = event("correction-called-for", date(2024, 5, 6))
    REFUSED = event("refused", date(2024, 6, 3), reason="认为不低于强制性国家标准")

    @pytest.mark.parametrize("ground", GovernmentFault)
    def test_called_on_is_for_its_two_faults(self, ground: GovernmentFault) -> None:
        found = codes(decided(established(ground), self.CALLED))
        of_substance = {GovernmentFault.BELOW_MANDATORY, GovernmentFault.AGAINST_ITS_AIMS}
        assert found == ([] if ground in of_substance else ["LS740"])

    def test_it_is_abolished_where_it_was_refused_and_not_before(self) -> None:
        called = established(GovernmentFault.BELOW_MANDATORY, self.CALLED)
        end = event("abolished", date(2024, 7, 1), **ANNOUNCED)
        assert "LS601" in codes(decided(called, end))
        assert owed(called, date(2024, 5, 6)) == [("timely-correction", "province", "None")]
        decision = decided(called.with_(self.REFUSED), end)
        assert (codes(decision), decision.state.stage.code) == ([], "abolished")
        assert decision.duties == ()
        assert (
            decided(
                called.with_(self.REFUSED),
                event("abolished", date(2024, 7, 1), PROVINCE, **ANNOUNCED),
            ).ruling.value
            == "refused"
        )

    def test_it_knows_no_order_and_no_term(self) -> None:
        told = established(GovernmentFault.BELOW_MANDATORY)
        for order in FAULT_OF:
            assert "LS601" in codes(decided(told, event(order, date(2024, 5, 6), due=DUE)))


class TestArticle41:
    """“国务院标准化行政主管部门……应当及时改正；……可以依法给予处分”."""

    @pytest.mark.parametrize("ground", GovernmentFault)
    def test_it_corrects_what_is_its_own(self, ground: GovernmentFault) -> None:
        own = established(ground, maker=GovernmentMaker.NATIONAL, place=None)
        decision = decided(own, event("taken-up", date(2024, 5, 6)))
        assert codes(decision) == []
        told = own.with_(decision.event)
        assert owed(told, date(2024, 5, 6)) == [("own-correction", "national", "None")]
        assert codes(decided(told, event("discipline-passed-on", date(2024, 5, 7)))) == []
        done = decided(told, event("corrected", date(2024, 6, 3)))
        assert (codes(done), done.state.stage.code, done.duties) == ([], "corrected", ())

    def test_what_is_of_others_is_not_taken_up(self) -> None:
        told = established(GovernmentFault.NOT_FILED)
        assert codes(decided(told, event("taken-up", date(2024, 5, 6)))) == ["LS852"]


def test_a_term_is_extended_and_what_follows_waits() -> None:
    told = asked(
        GovernmentFault.NOT_FILED,
        event("filing-ordered", date(2024, 5, 6), due=DUE),
        event("term-extended", date(2024, 6, 28), due=PartialDate(2024, 7, 31), reason="补正材料"),
    )
    asked_on = [
        codes(decided(told, event("not-corrected", day)))
        for day in (date(2024, 7, 31), date(2024, 8, 1))
    ]
    assert asked_on == [["LS741"], []]
    late = event("term-extended", date(2024, 8, 1), due=PartialDate(2024, 9, 30), reason="补正")
    assert codes(decided(told, late)) == ["LS850"]


def test_a_correction_rests_on_proof_of_who_made_it() -> None:
    told = asked(GovernmentFault.NOT_FILED, event("filing-ordered", date(2024, 5, 6), due=DUE))
    done = event("corrected", date(2024, 6, 20), PROVINCE, rests_on="proof")
    assert codes(decided(told, done)) == ["LS851"]
    proof = event("proof-handed-in", date(2024, 6, 3), PROVINCE, documents=["备案材料"])
    assert codes(decided(told.with_(proof), done)) == []


@pytest.mark.parametrize("ground", GovernmentFault)
def test_a_file_is_not_closed_where_something_is_due(ground: GovernmentFault) -> None:
    told = event("closed", date(2024, 5, 6), reason="不予处理")
    elsewhere = (GovernmentFault.PROJECT_NOT_TAKEN_ON, GovernmentFault.UNAUTHORISED)
    expected = [] if ground in elsewhere else ["LS743"]
    assert codes(decided(established(ground), told)) == expected


@given(
    ground=terms(GovernmentFault),
    order=st.sampled_from(tuple(FAULT_OF)),
    end=st.sampled_from(("number-revoked", "abolished", "discipline-passed-on")),
    days=st.integers(-3, 3),
)
def test_no_end_is_permitted_that_no_article_names(
    ground: GovernmentFault, order: str, end: str, days: int
) -> None:
    """Whatever is tried: what is permitted is an end of the fault, after its term."""
    told = asked(ground)
    on = date.fromordinal(DUE.last.toordinal() + days)
    for one in (event(order, date(2024, 5, 6), due=DUE), event("not-corrected", on)):
        decision = decided(told, one)
        if decision.ruling.value == "refused":
            return
        told = told.with_(one)
    ended = decided(told, event(end, on, **_facts(end)))
    if ended.ruling.value != "refused":
        named = {FAULT_OF[each]: END_OF[each] for each in FAULT_OF}
        either = ground is GovernmentFault.NOT_FILED and end == "number-revoked"
        assert on > DUE.last
        assert either or end == named[ground]


def test_nothing_was_asked_under_this_article_before_2018() -> None:
    history = History(matter=Matter(id="z-2", place="37"), is_whole=False)
    state = fold(GOVERNMENT_CORRECTION, history)
    assert state.stage.code == "new"
    law = china_law().on(date(2017, 12, 31))
    assert law.get_rule("government.explanation") is None


def test_no_event_names_anybody_for_discipline() -> None:
    told = GOVERNMENT_CORRECTION.event_type("discipline-passed-on")
    assert [one.name for one in told.facts] == ["document"]
