"""Listing a standard, and judging the form of its number."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, PartialDate, WorkCalendar, china_calendar
from localstd.cleanup import Candidate, conclusions_due, form_findings, listed
from localstd.law import Law, Weight, china_law
from localstd.numbers import StandardNumber
from localstd.procedure import Body
from localstd.standards import Status
from localstd.testing.strategies.values import days, local_numbers

MANDATORY = StandardNumber.parse("DB34/ 4500-2015")
LAST, FIRST, NEXT = date(2017, 12, 31), date(2018, 1, 1), date(2018, 1, 2)


def test_what_is_known_of_a_standard_is_told_of_it() -> None:
    body = Body(role="province", place="34")
    candidate = Candidate(
        number=MANDATORY, title="茶叶等级", issuer="某局", stated="普通", status=Status.IN_FORCE
    )
    event = listed(candidate, on=date(2016, 3, 1), by=body, deadline=date(2016, 12, 31))
    assert (event.type, event.on, event.by) == ("listed", PartialDate(2016, 3, 1), body)
    assert event.facts == {
        "number": MANDATORY,
        "title": "茶叶等级",
        "issuer": "某局",
        "stated": "普通",
        "in_force": "certain",
        "deadline": PartialDate(2016, 12, 31),
    }


def test_what_is_not_known_is_not_told() -> None:
    event = listed(Candidate(number=MANDATORY), on=PartialDate(2016, 3))
    assert (event.on, event.facts) == (
        PartialDate(2016, 3),
        {"number": MANDATORY, "in_force": "possible"},
    )


def test_conclusions_are_due_at_the_end_of_2016(law: Law) -> None:
    assert conclusions_due(law) == date(2016, 12, 31)


@pytest.mark.parametrize(
    ("as_of", "found"),
    [(LAST, []), (FIRST, ["mandatory-form"]), (NEXT, ["mandatory-form"])],
)
def test_a_mandatory_form_is_wrong_from_the_first_day_of_the_law_of_2017(
    law: Law, calendar: WorkCalendar, as_of: date, found: list[str]
) -> None:
    candidate = Candidate(number=MANDATORY, stated="普通", status=Status.IN_FORCE)
    findings = form_findings(candidate, law=law, calendar=calendar, as_of=as_of)
    assert [one.name for one in findings] == found


@pytest.mark.parametrize(
    ("candidate", "certainty"),
    [
        (Candidate(number=MANDATORY, stated="普通", status=Status.IN_FORCE), Certainty.CERTAIN),
        (Candidate(number=MANDATORY, stated="普通"), Certainty.POSSIBLE),
        (Candidate(number=MANDATORY, status=Status.IN_FORCE), Certainty.POSSIBLE),
        (
            Candidate(number=MANDATORY, stated="看不懂", status=Status.IN_FORCE),
            Certainty.POSSIBLE,
        ),
    ],
)
def test_the_wrong_form_is_certain_only_where_track_and_status_are_stated(
    law: Law, calendar: WorkCalendar, candidate: Candidate, certainty: Certainty
) -> None:
    (found,) = form_findings(candidate, law=law, calendar=calendar, as_of=date(2026, 7, 24))
    assert (found.code, found.weight, found.certainty) == ("LS311", Weight.FAULT, certainty)
    assert [one.provision for one in found.citations] == [
        "sl2017-local-recommended",
        "sl2017-mand-exception",
    ]
    assert found.message.zh == (
        "DB34/ 4500-2015是强制性编号，而自2018年1月1日起普通渠道的地方标准为推荐性标准"
    )
    assert found.message.en == (
        "DB34/ 4500-2015 is mandatory in form, but since 2018-01-01 ordinary local standards "
        "are not"
    )


@pytest.mark.parametrize(
    ("candidate", "certainty", "message", "bases"),
    [
        (
            Candidate(number=MANDATORY, title="大气污染物排放标准"),
            Certainty.POSSIBLE,
            (
                "by its title, DB34/ 4500-2015 is of the environment, where mandatory local "
                "standards are kept"
            ),
            ["sl2017-mand-exception", "epl-quality", "epl-discharge"],
        ),
        (
            Candidate(number=MANDATORY, stated="工程建设"),
            Certainty.CERTAIN,
            (
                "by its stated track, DB34/ 4500-2015 is of engineering construction, where "
                "mandatory local standards are kept (the provision's text was not checked)"
            ),
            ["sl2017-mand-exception", "ir1990-engineering", "reform2015-exceptions"],
        ),
        (
            Candidate(number=MANDATORY, issuer="安徽省卫生健康委员会"),
            Certainty.POSSIBLE,
            (
                "by its issuer, DB34/ 4500-2015 is of medicine and health, where mandatory local "
                "standards are kept (the provision's text was not checked)"
            ),
            ["sl2017-mand-exception", "reform2015-exceptions", "seed-mand-exception"],
        ),
        (
            Candidate(number=StandardNumber.parse("DBS34/ 3-2021")),
            Certainty.CERTAIN,
            (
                "by its number, DBS34/ 3-2021 is of food safety, where mandatory local standards "
                "are kept"
            ),
            ["sl2017-mand-exception", "fl-mandatory", "fl-local-issuer"],
        ),
    ],
)
def test_a_kept_field_is_a_note(  # noqa: PLR0913
    law: Law,
    calendar: WorkCalendar,
    *,
    candidate: Candidate,
    certainty: Certainty,
    message: str,
    bases: list[str],
) -> None:
    (found,) = form_findings(candidate, law=law, calendar=calendar, as_of=date(2026, 7, 24))
    assert (found.code, found.weight, found.certainty) == ("LS312", Weight.NOTE, certainty)
    assert found.message.en == message
    assert [one.provision for one in found.citations] == bases


@pytest.mark.parametrize(
    ("published", "found"),
    [
        (PartialDate(2017, 12, 31), []),
        (PartialDate(2018, 1, 1), ["mandatory-form"]),
        (None, []),
    ],
)
def test_what_is_no_longer_in_force_is_judged_by_the_law_of_its_publication(
    law: Law, calendar: WorkCalendar, published: PartialDate | None, found: list[str]
) -> None:
    gone = Candidate(number=MANDATORY, stated="普通", status=Status.ABOLISHED, published=published)
    findings = form_findings(gone, law=law, calendar=calendar, as_of=date(2026, 7, 24))
    assert [one.name for one in findings] == found
    assert [one.certainty for one in findings] == [Certainty.CERTAIN] * len(found)


def test_what_is_gone_from_a_kept_field_needs_no_note(law: Law, calendar: WorkCalendar) -> None:
    gone = Candidate(
        number=MANDATORY,
        stated="环境",
        status=Status.ABOLISHED,
        published=PartialDate(2020, 5, 1),
    )
    assert form_findings(gone, law=law, calendar=calendar, as_of=date(2026, 7, 24)) == ()


@given(local_numbers(), st.none() | st.sampled_from(("普通", "环境", "食品")), days())
def test_a_recommended_form_is_never_wrong(
    number: StandardNumber, stated: str | None, as_of: date
) -> None:
    found = form_findings(
        Candidate(number=number, stated=stated),
        law=china_law(),
        calendar=china_calendar(),
        as_of=as_of,
    )
    assert number.claims_mandatory or found == ()
    assert len(found) <= 1


@pytest.mark.parametrize("number", ["GB 8923-1988", "DB34/T 1-2010"])
def test_only_mandatory_local_numbers_are_judged(
    law: Law, calendar: WorkCalendar, number: str
) -> None:
    candidate = Candidate(number=StandardNumber.parse(number), title="排放")
    assert form_findings(candidate, law=law, calendar=calendar, as_of=date(2026, 7, 24)) == ()
