"""A mandatory standard of Inner Mongolia: made, cleaned up, converted, ended (2009-2024).

DB15/ 353-2009 is one of the province's mandatory standards when the exercise of 2016 comes. It
becomes a recommended one on 2017-02-15, its text is late, the clean-up since 2023 finds that it
prescribes the quality of an agricultural product, and it is abolished on 2024-05-21. Its
sister, which nobody listed, is in the wrong form from 2018-01-01 on. The standards are made up;
the days of the exercise are those of mand2016 and of the province's two announcements.
"""

from datetime import date

import pytest

from localstd.archive import check_file
from localstd.calendar import PartialDate, china_calendar
from localstd.cleanup import (
    MANDATORY_CLEANUP,
    MARKET_CLEANUP,
    Assessed,
    Candidate,
    conclusions_due,
    converted_number,
    effect_of,
    form_findings,
    listed,
    mandatory_fitting,
    market_fitting,
)
from localstd.law import Finding, MandatoryConclusion, ReviewOutcome, china_law
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Duty,
    Event,
    History,
    Matter,
    Ruling,
    decide,
    duties,
    fold,
    judge_history,
    possibilities,
)
from localstd.standards import Status

LAW, CALENDAR = china_law(), china_calendar()
PROVINCE, SECTOR = Body(role="province", place="15"), Body(role="sector", place="15")
OLD = StandardNumber.parse("DB15/ 353-2009")
NEW = StandardNumber.parse("DB15/T 353-2009")
SISTER = StandardNumber.parse("DB15/ 354-2009")
TEA = Candidate(number=OLD, title="砖茶质量", stated="普通", status=Status.IN_FORCE)


def event(type_: str, on: date, by: Body = PROVINCE, **facts: object) -> Event:
    return Event.of(type_, on, by, **facts)


#: What a file of 2009 tells, as the office took it over.
MADE = History(
    matter=Matter(id="making-353", place="15"),
    is_whole=False,
    events=(
        event("published", date(2009, 4, 20), number=OLD, implementation=PartialDate(2009, 6, 1)),
        event("filed", date(2009, 5, 18)),
        event("archived", date(2009, 7, 1), records=("标准发布本", "标准正式出版本")),
    ),
)
EXERCISE = History(
    matter=Matter(id="cleanup-353", place="15"),
    events=(
        listed(TEA, on=date(2016, 3, 1), by=PROVINCE, deadline=conclusions_due(LAW)),
        event("assessed", date(2016, 9, 12), still_applies=True, must_be_mandatory=False),
        event("conversion-concluded", date(2016, 12, 29)),
        event(
            "conversion-announced",
            date(2017, 2, 15),
            number=NEW,
            announcement="2017年第1号",
            ended=PartialDate(2017, 2, 15),
            text_due=PartialDate(2017, 12, 31),
        ),
        event("text-rewritten", date(2018, 3, 5)),
    ),
)
SECOND = History(
    matter=Matter(id="market-353", place="15"),
    events=(
        listed(
            Candidate(number=NEW, title="砖茶质量", status=Status.IN_FORCE),
            on=date(2024, 1, 8),
            by=PROVINCE,
        ),
        event("assessed", date(2024, 2, 26), SECTOR, ground="product-quality", still_applies=True),
        event("public-notice", date(2024, 3, 4)),
        event("abolition-concluded", date(2024, 4, 30)),
        event("abolition-announced", date(2024, 5, 21)),
    ),
)


def told(findings: tuple[Finding, ...]) -> list[tuple[str, list[str]]]:
    return [(one.code, [cite.provision for cite in one.citations]) for one in findings]


def owed(found: tuple[Duty, ...]) -> list[tuple[str, str, date | None]]:
    return [(one.type.name, one.owed_by.name if one.owed_by else "", one.due) for one in found]


def in_exercise(day: date) -> tuple[str, list[tuple[str, str, date | None]]]:
    """Say where it stands in the exercise of 2016 on a day, and what is then owed."""
    history = EXERCISE.as_of(day)
    stage = fold(MANDATORY_CLEANUP, history).stage.code
    return stage, owed(duties(MANDATORY_CLEANUP, history, law=LAW, calendar=CALENDAR, as_of=day))


def test_2009_a_mandatory_form_needed_no_exception_and_was_filed_in_time() -> None:
    found = judge_history(MAKING, MADE, law=LAW, calendar=CALENDAR, as_of=date(2009, 8, 1))
    assert (found.findings, found.state.stage.code) == ((), "60")
    assert form_findings(TEA, law=LAW, calendar=CALENDAR, as_of=date(2009, 8, 1)) == ()


def test_2009_its_file_holds_what_a_publication_brings() -> None:
    found = check_file(MAKING, MADE, law=LAW, as_of=date(2009, 8, 1))
    assert ([one.name for one in found.held], found.missing) == (
        ["published text", "printed text"],
        (),
    )


@pytest.mark.parametrize(
    ("day", "stage", "duties_then"),
    [
        (date(2016, 2, 29), "found", []),
        (date(2016, 3, 1), "listed", [("conclusion", "province", date(2016, 12, 31))]),
        (date(2016, 9, 12), "assessed", [("conclusion", "province", date(2016, 12, 31))]),
        (date(2016, 12, 28), "assessed", [("conclusion", "province", date(2016, 12, 31))]),
        (date(2016, 12, 29), "to-convert", [("announcement", "province", None)]),
        (date(2017, 2, 14), "to-convert", [("announcement", "province", None)]),
        (date(2017, 2, 15), "converted", [("new-text", "province", date(2017, 12, 31))]),
        (date(2018, 3, 4), "converted", [("new-text", "province", date(2017, 12, 31))]),
        (date(2018, 3, 5), "converted", []),
    ],
)
def test_2016_day_by_day(
    day: date, stage: str, duties_then: list[tuple[str, str, date | None]]
) -> None:
    assert in_exercise(day) == (stage, duties_then)


def test_2016_what_was_assessed_leads_to_conversion() -> None:
    assessed = TEA.with_assessment(Assessed(still_applies=True, must_be_mandatory=False))
    found = mandatory_fitting(assessed, law=LAW, as_of=date(2016, 9, 12))
    assert (found.conclusion, found.missing) == (MandatoryConclusion.CONVERT, ())
    may = {
        one.event.name: [finding.code for finding in one.blockers]
        for one in possibilities(
            MANDATORY_CLEANUP,
            EXERCISE,
            law=LAW,
            calendar=CALENDAR,
            as_of=date(2016, 12, 28),
            by=PROVINCE,
        )
        if one.row is not None
    }
    assert may == {
        "taken-off": [],
        "abolition-concluded": [],
        "conversion-concluded": [],
        "integration-concluded": [],
        "continuation-concluded": [],
    }


@pytest.mark.parametrize(
    ("conclusion", "findings"),
    [
        ("conversion", []),
        ("abolition", [("LS673", ["mand2016-outcomes"])]),
        ("integration", [("LS673", ["mand2016-outcomes"])]),
        (
            "continuation",
            [
                ("LS673", ["mand2016-outcomes"]),
                ("LS674", ["seed-mand-exception", "reform2015-exceptions"]),
            ],
        ),
    ],
)
def test_2016_the_other_conclusions_would_be_reported(
    conclusion: str, findings: list[tuple[str, list[str]]]
) -> None:
    day = date(2016, 12, 28)
    found = decide(
        MANDATORY_CLEANUP,
        EXERCISE.as_of(day),
        event(f"{conclusion}-concluded", day),
        law=LAW,
        calendar=CALENDAR,
        as_of=day,
    )
    assert (found.ruling, told(found.findings)) == (Ruling.PERMITTED, findings)


@pytest.mark.parametrize(
    ("day", "number", "is_mandatory", "bases"),
    [
        (date(2017, 2, 14), OLD, True, []),
        (date(2017, 2, 15), NEW, False, ["mand2016-effect-convert", "mand2016-number-change"]),
        (date(2017, 2, 16), NEW, False, ["mand2016-effect-convert", "mand2016-number-change"]),
    ],
)
def test_2017_it_is_recommended_from_the_day_of_the_announcement(
    day: date, number: StandardNumber, *, is_mandatory: bool, bases: list[str]
) -> None:
    found = effect_of(
        MandatoryConclusion.CONVERT, OLD, announced=date(2017, 2, 15), on=day, law=LAW
    )
    assert (found.number, found.status) == (number, Status.IN_FORCE)
    assert found.is_mandatory == is_mandatory
    assert [one.provision for one in found.citations] == bases
    assert converted_number(OLD) == NEW


@pytest.mark.parametrize(
    ("day", "findings"),
    [
        (date(2017, 12, 31), []),
        (date(2018, 1, 1), [("LS677", ["mand2016-effect-convert"])]),
        (date(2018, 3, 4), [("LS677", ["mand2016-effect-convert"])]),
        (date(2018, 3, 5), []),
    ],
)
def test_2018_the_new_text_is_late(day: date, findings: list[tuple[str, list[str]]]) -> None:
    found = judge_history(MANDATORY_CLEANUP, EXERCISE, law=LAW, calendar=CALENDAR, as_of=day)
    assert (told(found.findings), found.unknowns) == (findings, ())


@pytest.mark.parametrize(
    ("day", "findings"),
    [
        (date(2017, 12, 31), []),
        (date(2018, 1, 1), [("LS311", ["sl2017-local-recommended", "sl2017-mand-exception"])]),
        (date(2026, 1, 1), [("LS311", ["sl2017-local-recommended", "sl2017-mand-exception"])]),
    ],
)
def test_2018_the_sister_that_was_not_listed_is_in_the_wrong_form(
    day: date, findings: list[tuple[str, list[str]]]
) -> None:
    sister = Candidate(number=SISTER, stated="普通", status=Status.IN_FORCE)
    assert told(form_findings(sister, law=LAW, calendar=CALENDAR, as_of=day)) == findings


def test_2018_the_converted_number_is_in_order() -> None:
    converted = Candidate(number=NEW, stated="普通", status=Status.IN_FORCE)
    assert form_findings(converted, law=LAW, calendar=CALENDAR, as_of=date(2018, 1, 1)) == ()


def test_2024_the_ground_leads_to_its_end() -> None:
    assessed = Assessed(ground="product-quality", still_applies=True)
    candidate = Candidate(number=NEW, status=Status.IN_FORCE, assessed=assessed)
    found = market_fitting(candidate, law=LAW, as_of=date(2024, 4, 30))
    assert (found.conclusion, found.missing) == (
        ReviewOutcome.ABOLISH,
        ("reason_to_continue", "can_be_mended", "is_taken_up"),
    )


@pytest.mark.parametrize(
    ("day", "stage", "status"),
    [
        (date(2024, 5, 20), "to-abolish", Status.IN_FORCE),
        (date(2024, 5, 21), "abolished", Status.ABOLISHED),
        (date(2024, 5, 22), "abolished", Status.ABOLISHED),
    ],
)
def test_2024_it_ends_on_the_day_of_the_announcement(day: date, stage: str, status: Status) -> None:
    found = judge_history(MARKET_CLEANUP, SECOND, law=LAW, calendar=CALENDAR, as_of=day)
    effect = effect_of(ReviewOutcome.ABOLISH, NEW, announced=date(2024, 5, 21), on=day, law=LAW)
    assert (found.state.stage.code, effect.status) == (stage, status)
    assert (found.findings, found.unknowns) == ((), ())


def test_2024_its_end_is_a_record_of_which_only_the_office_s_table_speaks() -> None:
    ended = MADE.with_(event("abolished", date(2024, 5, 21)))
    found = check_file(MAKING, ended, law=LAW, as_of=date(2024, 6, 1))
    assert (found.stage.code, found.missing) == ("95", ())
    assert [one.wording.zh for one in found.unknown] == ["标准作废通知单"]
    assert told(found.findings) == [("LS681", [])]
