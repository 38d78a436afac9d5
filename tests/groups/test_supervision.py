"""Supervision of group standards: who may do what, what follows, and what is never told."""

from collections.abc import Iterator
from datetime import date
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.groups import GROUP_SUPERVISION, ORGANISATION_CHECKS, SUPERVISION_CHECKS
from localstd.law import MarketFault, Weight
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Mode,
    Ruling,
    decide,
    duties,
    judge_history,
)
from localstd.roles import ROLES
from localstd.testing import law_of_a_place

LAW = law_of_a_place("46")
Facts: TypeAlias = dict[str, Any]
PUBLIC, GROUP, SECTOR = Body(role="public"), Body(role="group"), Body(role="sector", place="46")
COUNTY, CITY = Body(role="county", place="460202"), Body(role="city", place="4602")
PROVINCE, NATIONAL = Body(role="province", place="46"), Body(role="national")
STANDARD = "T/SDAS 1-2022"
ABOUT: Facts = {"organisation": "某协会", "standard": STANDARD, "is_national": False}
TERM = PartialDate(2024, 6, 30)


def event(type_: str, on: date, by: Body | None = CITY, **facts: object) -> Event:
    return Event.of(type_, on, by, **facts)


REPORTED = event("reported", date(2024, 3, 1), PUBLIC, is_named=True, **ABOUT)


def established(ground: MarketFault = MarketFault.BELOW_MANDATORY, by: Body = CITY) -> Event:
    return event("established", date(2024, 4, 1), by, ground=ground.value)


ORDER = event("correction-ordered", date(2024, 5, 6), due=TERM)
LAPSE = event("not-corrected", date(2024, 7, 1))


def history(*events: Event, place: str | None = "4602") -> History:
    return History(matter=Matter(id="s-1", place=place), events=events)


def decided(before: History, told: Event, mode: Mode = Mode.PERMIT) -> Decision:
    return decide(
        GROUP_SUPERVISION,
        before,
        told,
        law=LAW,
        calendar=china_calendar(),
        as_of=told.on.last,
        mode=mode,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def owed(told: History, as_of: date) -> list[tuple[str, str]]:
    found = duties(GROUP_SUPERVISION, told, law=LAW, calendar=china_calendar(), as_of=as_of)
    return [(one.type.name, one.owed_by.name if one.owed_by else "") for one in found]


class TestWhoReported:
    """sl2017 art 35: told the result, and kept secret."""

    NAME = "王举报"

    @pytest.mark.parametrize(
        ("type_", "weight", "ruling"),
        [
            ("reported", Weight.BAR, Ruling.REFUSED),
            ("complained", Weight.WARNING, Ruling.PERMITTED),
        ],
    )
    def test_a_record_that_tells_who_is_refused_and_of_a_complaint_warned_of(
        self, type_: str, weight: Weight, ruling: Ruling
    ) -> None:
        named = event(
            type_, date(2024, 3, 1), Body(role="public", name=self.NAME), is_named=True, **ABOUT
        )
        decision = decided(history(), named)
        assert [(one.code, one.weight) for one in decision.findings] == [("LS744", weight)]
        assert decision.ruling is ruling

    @given(
        type_=st.sampled_from(("reported", "complained")),
        role=st.sampled_from(sorted(ROLES)),
        mode=st.sampled_from(Mode),
    )
    def test_no_notice_and_no_finding_repeats_a_name(
        self, type_: str, role: str, mode: Mode
    ) -> None:
        by = Body(role=role, name=self.NAME)
        told = event(type_, date(2024, 3, 1), by, is_named=True, **ABOUT)
        decision = decided(history(), told, mode)
        said = [str(one.wording) for one in decision.notices]
        said += [str(one.message) for one in decision.findings]
        said += [str(one.facts) for one in decision.findings]
        assert [text for text in said if self.NAME in text] == []

    def test_no_fact_of_any_event_asks_who_it_was(self) -> None:
        facts = {one.name for told in GROUP_SUPERVISION.events for one in told.facts}
        assert not {name for name in facts if "reporter" in name or "complainant" in name}

    def test_no_notice_goes_to_who_reported(self) -> None:
        told = {one.name for row in GROUP_SUPERVISION.rows for one in row.notices}
        assert told == {"order", "extension", "warning", "abolition", "credit", "revocation"}

    def test_the_result_is_owed_to_who_gave_a_name_at_the_level_of_the_matter(self) -> None:
        anonymous = event("reported", date(2024, 3, 1), PUBLIC, is_named=False, **ABOUT)
        assert owed(history(REPORTED), date(2024, 3, 1)) == [("reply", "city")]
        assert owed(history(anonymous), date(2024, 3, 1)) == []
        unfounded = event("unfounded", date(2024, 4, 1))
        told = history(REPORTED, unfounded, event("result-told", date(2024, 4, 3)))
        assert owed(told, date(2024, 4, 2)) == [("reply", "city")]
        assert owed(told, date(2024, 4, 3)) == []


class TestInvestigation:
    """gs2019 art 35 (text not checked), sl2017 art 32."""

    @pytest.mark.parametrize(
        ("is_national", "by", "found"),
        [
            (True, CITY, ["LS745"]),
            (True, Body(role="national-sector"), []),
            (False, SECTOR, []),
            (None, CITY, []),
        ],
    )
    def test_national_organisations_are_for_the_state_council(
        self, is_national: object, by: Body, found: list[str]
    ) -> None:
        about = {**ABOUT, "is_national": is_national}
        start = event("found", date(2024, 3, 1), Body(role="national-sector"), **about)
        told = event("investigated", date(2024, 3, 8), by, means="documents")
        decision = decided(history(start, place=None), told)
        assert codes(decision) == found
        assert decision.bars == ()

    def test_what_a_sector_department_finds_it_hands_over(self) -> None:
        start = event("found", date(2024, 3, 1), SECTOR, **ABOUT)
        told = history(start, established(by=SECTOR), place="46")
        assert owed(told, date(2024, 4, 1)) == [("hand-over", "sector")]
        for after in (event("handed-over", date(2024, 4, 8), SECTOR), ORDER):
            assert ("hand-over", "sector") not in owed(told.with_(after), date(2024, 5, 6))

    def test_nothing_is_handed_over_to_oneself(self) -> None:
        told = history(event("found", date(2024, 3, 1), **ABOUT), established())
        assert owed(told, date(2024, 4, 1)) == []


class TestUrging:
    """Known where a place says so, and nowhere else."""

    @pytest.mark.parametrize(
        ("place", "type_", "cited"),
        [
            ("46", "warned", ["mu-place.warning"]),
            ("4602", "interviewed", ["mu-place.warning"]),
            ("46", "urged", ["mu-place.urging"]),
            ("4602", "urged", ["mu-place.urging"]),
            ("3302", "warned", []),
            ("3302", "interviewed", []),
            ("3302", "urged", []),
        ],
    )
    def test_is_cited_where_it_is_known(self, place: str, type_: str, cited: list[str]) -> None:
        start = event("found", date(2024, 3, 1), None, **ABOUT)
        before = history(start, established(MarketFault.IRREGULAR), place=place)
        told = event(type_, date(2024, 4, 8), Body(role="city", place=place))
        decision = decided(before, told)
        assert [one.provision for one in decision.citations] == cited
        assert (codes(decision), decision.ruling) == ([], Ruling.PERMITTED)
        unknown = [one.missing for one in decision.unknowns if one.name == "power"]
        assert unknown == ([] if cited else [("law",)])


class TestCorrection:
    """sl2017 arts 39 para 2 and 42: FIRST the order, then its term, then the end."""

    @pytest.mark.parametrize("by", [COUNTY, CITY, PROVINCE, NATIONAL])
    def test_every_standardization_department_orders(self, by: Body) -> None:
        order = event("correction-ordered", date(2024, 5, 6), by, due=TERM)
        decision = decided(history(REPORTED, established(), place="460202"), order)
        assert codes(decision) == []
        assert [one.to.name for one in decision.notices] == ["group"]

    def test_a_sector_department_does_not(self) -> None:
        order = event("correction-ordered", date(2024, 5, 6), SECTOR, due=TERM)
        assert codes(decided(history(REPORTED, established()), order)) == ["LS602"]

    def test_an_order_tells_its_term(self) -> None:
        order = event("correction-ordered", date(2024, 5, 6))
        assert codes(decided(history(REPORTED, established()), order)) == ["LS603"]

    @pytest.mark.parametrize("ground", MarketFault)
    def test_each_order_is_for_what_its_article_names(self, ground: MarketFault) -> None:
        of_substance = {MarketFault.BELOW_MANDATORY, MarketFault.AGAINST_ITS_AIMS}
        before = history(REPORTED, established(ground))
        asked = {
            type_: codes(decided(before, event(type_, date(2024, 5, 6), due=TERM)))
            for type_ in ("correction-ordered", "renumbering-ordered")
        }
        assert asked == {
            "correction-ordered": [] if ground in of_substance else ["LS740"],
            "renumbering-ordered": [] if ground is MarketFault.ILL_NUMBERED else ["LS740"],
        }

    @pytest.mark.parametrize(
        ("on", "found"),
        [
            (date(2024, 6, 29), ["LS741"]),
            (date(2024, 6, 30), ["LS741"]),
            (date(2024, 7, 1), []),
        ],
    )
    def test_the_last_day_of_the_term_belongs_to_it(self, on: date, found: list[str]) -> None:
        before = history(REPORTED, established(), ORDER)
        assert codes(decided(before, event("not-corrected", on))) == found

    def test_what_is_not_corrected_is_reported_from_the_day_after(self) -> None:
        told = history(REPORTED, established(), ORDER)
        for day, found in ((date(2024, 6, 30), []), (date(2024, 7, 1), ["LS742"])):
            recording = judge_history(
                GROUP_SUPERVISION,
                told,
                law=LAW,
                calendar=china_calendar(),
                as_of=day,
            )
            assert [one.code for one in recording.findings] == found

    @pytest.mark.parametrize(
        ("by", "found"),
        [
            (COUNTY, ["LS602"]),
            (CITY, ["LS602"]),
            (PROVINCE, []),
            (NATIONAL, []),
            (SECTOR, ["LS602"]),
        ],
    )
    def test_only_a_province_or_above_abolishes(self, by: Body, found: list[str]) -> None:
        before = history(REPORTED, established(), ORDER, LAPSE, place="460202")
        decision = decided(before, event("abolished", date(2024, 8, 1), by))
        assert [code for code in codes(decision) if code != "LS605"] == found

    @pytest.mark.parametrize("ordered", [True, False])
    def test_nothing_leads_to_abolition_but_a_term_that_passed(self, ordered: bool) -> None:  # noqa: FBT001  what happened
        events = (REPORTED, established(), *((ORDER,) if ordered else ()))
        decision = decided(history(*events), event("abolished", date(2024, 8, 1), PROVINCE))
        assert decision.ruling is Ruling.REFUSED
        assert set(codes(decision)) == ({"LS601"} if ordered else {"LS601", "LS741"})

    def test_of_a_file_taken_over_it_is_unknown(self) -> None:
        partial = History(matter=Matter(id="s-1", place="46"), is_whole=False)
        decision = decided(partial, event("abolished", date(2024, 8, 1), PROVINCE))
        assert codes(decision) == []
        assert "correction.abolition" in [one.name for one in decision.unknowns]

    def test_abolition_is_shown_and_told_to_the_registration_authority(self) -> None:
        before = history(REPORTED, established(), ORDER, LAPSE)
        decision = decided(before, event("abolished", date(2024, 8, 1), PROVINCE))
        assert [(one.name, one.to.name) for one in decision.notices] == [
            ("abolition", "group"),
            ("abolition", "public"),
            ("credit", "registration"),
        ]
        assert [(one.type.name, one.owed_by and one.owed_by.name) for one in decision.duties] == [
            ("reply", "city"),
            ("publicity", "province"),
            ("credit-notice", "province"),
        ]
        cited = [one.provision for one in decision.citations]
        assert cited == ["sl2017-group-substance", "gs2019-below-mandatory"]

    def test_a_revoked_number_is_shown_and_no_credit_is_spoken_of(self) -> None:
        order = event("renumbering-ordered", date(2024, 5, 6), due=TERM)
        before = history(REPORTED, established(MarketFault.ILL_NUMBERED), order, LAPSE)
        decision = decided(before, event("number-revoked", date(2024, 8, 1), PROVINCE))
        assert codes(decision) == []
        assert {one.to.name for one in decision.notices} == {"group", "public"}
        assert [one.type.name for one in decision.duties] == ["reply", "publicity-of-revocation"]

    def test_what_is_corrected_owes_nothing_more(self) -> None:
        told = history(REPORTED, established(), ORDER, event("corrected", date(2024, 6, 20), GROUP))
        assert owed(told, date(2024, 12, 1)) == [("reply", "city")]


class TestOtherEnds:
    """sl2017 art 39 para 3, and files that are closed."""

    @pytest.mark.parametrize(
        ("ground", "found"),
        [(MarketFault.RESTRICTS_COMPETITION, []), (MarketFault.IRREGULAR, ["LS740"])],
    )
    def test_only_competition_goes_to_the_law_on_monopolies(
        self, ground: MarketFault, found: list[str]
    ) -> None:
        told = event("transferred", date(2024, 4, 8))
        assert codes(decided(history(REPORTED, established(ground)), told)) == found

    @pytest.mark.parametrize(
        ("ground", "found"),
        [
            (MarketFault.IRREGULAR, []),
            (MarketFault.BELOW_MANDATORY, ["LS743"]),
            (MarketFault.ILL_NUMBERED, ["LS743"]),
        ],
    )
    def test_a_file_is_not_closed_where_an_order_is_due(
        self, ground: MarketFault, found: list[str]
    ) -> None:
        told = event("closed", date(2024, 4, 8), reason="已督促整改")
        decision = decided(history(REPORTED, established(ground)), told)
        assert (codes(decision), decision.bars) == (found, ())

    def test_before_anything_is_established_nothing_is_asked_of_closing(self) -> None:
        told = event("closed", date(2024, 4, 8), reason="不属于受理范围")
        decision = decided(history(REPORTED), told)
        assert (codes(decision), decision.unknowns) == ([], ())


def leads(to: str) -> Iterator[tuple[str, str]]:
    """Give every row that leads to a stage, as the event and the stages it starts from."""
    for row in GROUP_SUPERVISION.rows:
        if row.to == to:
            yield from ((row.event, stage) for stage in row.at)


def test_the_only_ways_to_the_two_ends_are_terms_that_passed() -> None:
    assert list(leads("abolished")) == [("abolished", "overdue")]
    assert list(leads("overdue")) == [("not-corrected", "ordered")]
    assert list(leads("number-revoked")) == [("number-revoked", "number-overdue")]
    assert list(leads("number-overdue")) == [("not-corrected", "renumbering")]


def test_no_event_is_a_fine() -> None:
    words = [word for one in GROUP_SUPERVISION.events for word in (one.wording.zh, one.wording.en)]
    assert [word for word in words if "罚" in word or "fine" in word.split()] == []


def test_codes_are_each_used_once() -> None:
    found = [one.code for one in (*SUPERVISION_CHECKS, *ORGANISATION_CHECKS)]
    assert found == sorted(set(found))
    assert all("LS745" <= code <= "LS759" for code in found)
