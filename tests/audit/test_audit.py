"""The audit as a whole: what holds for every register."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.audit import ALL_CHECKS, Audit, Context, Field, ReviewStart, Row, audit
from localstd.calendar import Certainty, china_calendar
from localstd.law import Finding, Weight, china_law
from localstd.places import PlaceCodeError, china_places
from localstd.testing import law_of_a_place
from localstd.testing.strategies.values import days, rows

Auditing: TypeAlias = Callable[..., list[Finding]]

REGISTERS = st.lists(rows(), max_size=8).map(
    lambda register: [Row(number=n, cells=row.cells) for n, row in enumerate(register, start=2)]
)
ACROSS_ROWS = {
    *("duplicate-number", "replaced-in-force", "replaces-in-circle", "filing-number-twice"),
    *("not-local", "of-another-kind", "group-code-unlisted"),
}


def context(as_of: date, review_start: ReviewStart = ReviewStart.PUBLICATION) -> Context:
    return Context(
        as_of=as_of,
        law=china_law(),
        calendar=china_calendar(),
        places=china_places(),
        review_start=review_start,
    )


@given(REGISTERS, days())
def test_any_register_is_audited_to_its_end(register: list[Row], as_of: date) -> None:
    run = Audit(context(as_of))
    findings = list(run.findings(register))

    assert run.rows == len(register)
    assert {finding.check for finding in findings} <= set(ALL_CHECKS)
    assert {finding.where.row for finding in findings} <= {row.number for row in register}


def test_a_date_at_the_end_of_time_leaves_the_other_rows_their_audit() -> None:
    """9999-12-31 is what systems write for "never"."""
    never = {Field.NUMBER: "DB34/T 1-2026", Field.PUBLISHED: "9999-12-31", Field.FILED: ""}
    late = {Field.NUMBER: "DB34/T 2-2026", Field.PUBLISHED: "2026-04-30", Field.FILED: "2026-07"}
    register = [Row(number=2, cells=never), Row(number=3, cells=late)]
    found = {(one.where.row, one.name) for one in audit(register, as_of=date(2026, 8, 1))}
    assert {(2, "date-in-future"), (3, "filed-late")} <= found


@given(REGISTERS, days(), st.randoms(use_true_random=False))
def test_what_one_row_shows_does_not_depend_on_the_others(
    register: list[Row], as_of: date, chance: random.Random
) -> None:
    shuffled = chance.sample(register, len(register))

    def seen(one: list[Row]) -> Counter[tuple[str, object, str]]:
        return Counter(
            (finding.name, finding.where.row, finding.message.en)
            for finding in audit(one, as_of=as_of)
            if finding.name not in ACROSS_ROWS
        )

    assert seen(shuffled) == seen(register)


@given(rows(), days(), st.integers(0, 2000))
def test_what_is_surely_overdue_stays_so_until_it_is_done(
    row: Row, as_of: date, later: int
) -> None:
    overdue = {"not-filed", "not-public"}

    def sure(day: date) -> set[str]:
        return {
            finding.name
            for finding in audit([row], as_of=day)
            if finding.name in overdue and finding.certainty is Certainty.CERTAIN
        }

    assert sure(as_of) <= sure(as_of + timedelta(days=later))


@given(REGISTERS, days())
def test_a_finding_under_law_cites_it_and_says_if_it_was_not_checked(
    register: list[Row], as_of: date
) -> None:
    for finding in audit(register, as_of=as_of):
        if finding.code.startswith("LS3"):
            assert finding.citations
        unchecked = any(not cited.checked for cited in finding.citations)
        assert unchecked == any(note.name == "UNCHECKED" for note in finding.notes)


REVIEWED_AT_A_PLACE = {
    "number": "DB46/T 1000-2016",
    "published": "2016-05-03",
    "implemented": "2016-08-01",
    "status": "现行",
}


def test_a_place_owes_a_review_from_the_first_day_of_its_own_limit(audited: Auditing) -> None:
    first, day, law = date(2020, 1, 1), date(2020, 1, 2), law_of_a_place("46")

    names = [
        [finding.name for finding in audited(REVIEWED_AT_A_PLACE, as_of=on, law=law)]
        for on in (first, day)
    ]

    assert names == [["review-due"], ["review-overdue"]]


def test_generally_is_a_warning(audited: Auditing) -> None:
    (overdue,) = audited(REVIEWED_AT_A_PLACE, as_of=date(2026, 11, 22))

    assert (overdue.name, overdue.weight) == ("review-overdue", Weight.WARNING)


def test_the_review_period_may_run_from_implementation() -> None:
    cells = {Field(name): text for name, text in REVIEWED_AT_A_PLACE.items()}
    cells[Field.NUMBER] = "DB34/T 1000-2016"
    row = Row(number=2, cells=cells)

    started = {
        start: [
            finding.facts["started"]
            for finding in Audit(context(date(2022, 1, 1), start)).findings([row])
        ]
        for start in ReviewStart
    }

    assert {start.value: str(days_[0]) for start, days_ in started.items()} == {
        "publication": "2016-05-03",
        "implementation": "2016-08-01",
    }


def test_a_duty_whose_facts_are_missing_is_unknown_not_broken() -> None:
    run = Audit(context(date(2026, 11, 22)))
    row = Row(number=2, cells={Field.NUMBER: "DB34/T 1-2026", Field.FILED: "2026-07"})

    assert [finding.name for finding in run.findings([row])] == []
    assert run.unknowns == {"local.filing": 1}


def test_food_standards_are_filed_by_working_days(audited: Auditing) -> None:
    food = {"number": "DBS52/ 052-2021", "published": "2021-03-01"}

    on_time, late = (audited({**food, "filed": filed}) for filed in ("2021-04-13", "2021-04-14"))

    assert [finding.name for finding in on_time if finding.code.startswith("LS3")] == ["kept-field"]
    assert [f.name for f in late if f.code.startswith("LS3")] == ["kept-field", "filed-late"]


SOUND = {
    "number": "DB34/T 4500-2023",
    "published": "2023-06-01",
    "implemented": "2023-07-01",
    "filed": "2023-06-15",
    "status": "现行",
}
OLDER = {
    "number": "DB34/T 009-2022",
    "published": "2022-06-01",
    "implemented": "2022-07-01",
    "filed": "2022-06-15",
    "status": "现行",
}


def test_a_partial_replacement_leaves_the_older_standard_in_force(audited: Auditing) -> None:
    whole = audited(OLDER, {**SOUND, "replaces": "代替DB34/T 9-2022"})
    in_part = audited(OLDER, {**SOUND, "replaces": "部分代替DB34/T 9-2022"})

    assert [finding.name for finding in whole] == ["replaced-in-force"]
    assert in_part == []


def test_a_finding_names_a_replaced_number_as_it_was_cited(audited: Auditing) -> None:
    (found,) = audited(OLDER, {**SOUND, "replaces": "DB34/T 009-2022"})

    assert (found.where.row, found.where.value) == (2, "DB34/T 009-2022")


def test_a_register_without_a_column_for_reviews_is_told_so(
    audited: Auditing,
) -> None:
    old = {
        **SOUND,
        "number": "DB34/T 3-2016",
        "published": "2016-05-03",
        "implemented": "2016-07-01",
        "filed": "2016-05-20",
    }

    silent, empty = audited(old), audited({**old, "reviewed": ""})

    noted = [[note.name for note in f.notes] for f in (*silent, *empty)]
    assert [f.name for f in (*silent, *empty)] == ["review-overdue", "review-overdue"]
    assert noted == [["REVIEWS_NOT_REGISTERED"], []]


def test_a_review_is_only_possibly_overdue_until_the_other_reading_agrees(
    audited: Auditing,
) -> None:
    row = {
        **SOUND,
        "number": "DB34/T 3-2016",
        "published": "2016-05-03",
        "implemented": "2016-07-01",
        "filed": "2016-05-20",
        "reviewed": "",
    }

    between, after = (audited(row, as_of=date(2021, month, 15)) for month in (6, 7))

    assert [(f.name, f.certainty.value) for f in between] == [("review-overdue", "possible")]
    assert [(f.name, f.certainty.value) for f in after] == [("review-overdue", "certain")]


def test_what_rests_on_an_unknown_track_is_only_possible(audited: Auditing) -> None:
    row = {**SOUND, "number": "DB34/ 4500-2023", "title": "茶叶等级", "filed": ""}

    found = {finding.name: finding.certainty.value for finding in audited(row)}

    assert found == {"mandatory-form": "possible", "not-filed": "possible"}


def test_a_track_in_one_word_is_understood(audited: Auditing) -> None:
    row = {**SOUND, "number": "DB34/ 4500-2023", "title": "茶叶等级", "filed": "", "track": "环境"}

    assert [(f.name, f.certainty.value) for f in audited(row)] == [("kept-field", "certain")]


def test_what_is_abolished_is_asked_for_its_filing_more_softly(audited: Auditing) -> None:
    gone = {**SOUND, "filed": "", "status": "废止", "abolished": "2025-01-01"}

    (found,) = audited(gone)

    assert (found.name, found.weight) == ("not-filed", Weight.WARNING)


def test_a_kept_field_cites_what_held_on_the_day(audited: Auditing) -> None:
    row = {"number": "DB34/ 5-2014", "status": "现行", "title": "大气污染物排放标准"}

    def cited(as_of: date) -> list[list[str]]:
        found = audited(row, as_of=as_of)
        return [[c.instrument for c in f.citations] for f in found if f.name == "kept-field"]

    assert cited(date(2015, 6, 1)) == []
    assert cited(date(2026, 8, 14)) == [["epl2014", "epl2014", "sl2017"]]
    assert cited(date(2026, 8, 15)) == [["eec2026", "eec2026", "eec2026", "sl2017"]]


def test_an_overdue_review_cites_all_checked_provisions_that_ask_it(audited: Auditing) -> None:
    (overdue,) = audited({**SOUND, "number": "DB34/T 3-2016", "published": "2016-05-03",
                          "filed": "2016-05-20"})  # fmt: skip

    cited = [citation.provision for citation in overdue.citations]
    assert cited == ["sl2017-review-interval", "ir1990-review"]
    assert "UNCHECKED" not in {note.name for note in overdue.notes}


def test_a_review_due_in_a_year_is_only_possibly_due_soon(audited: Auditing) -> None:
    (due,) = audited({"number": "DB34/T 3-2022", "status": "现行", "reviewed": ""})

    assert (due.name, due.certainty) == ("review-due", Certainty.POSSIBLE)


def test_only_the_law_of_its_day_made_a_replacement_recommended(audited: Auditing) -> None:
    cited = {
        year: [
            [citation.provision for citation in finding.citations]
            for finding in audited({"number": f"DB34/T 990-{year}", "replaces": "DB34/ 990-2007"})
            if finding.name == "mandatory-made-recommended"
        ]
        for year in (2015, 2018)
    }

    assert cited == {2015: [[]], 2018: [["sl2017-local-recommended", "sl2017-mand-exception"]]}


def test_every_number_of_a_cell_has_its_year_and_form_checked(audited: Auditing) -> None:
    found = audited({"number": "DB51/T 10-2026、DB50/ 10-2062", "title": "茶叶"})

    assert {"year-implausible", "mandatory-form"} <= {finding.name for finding in found}


def test_mandatory_form_is_certain_where_the_track_is_stated(audited: Auditing) -> None:
    row = {**SOUND, "number": "DB34/ 4500-2023", "title": "茶叶等级"}

    unstated, stated = audited(row), audited({**row, "track": "普通"})

    assert [(f.name, f.certainty.value) for f in unstated] == [("mandatory-form", "possible")]
    assert [(f.name, f.certainty.value) for f in stated] == [("mandatory-form", "certain")]


def test_medicine_and_health_keeps_mandatory_standards(audited: Auditing) -> None:
    row = {**SOUND, "number": "DB34/ 4500-2023", "issuer": "安徽省卫生健康委员会"}

    (kept,) = audited(row)

    assert (kept.name, kept.certainty.value, str(kept.facts["kept"])) == (
        "kept-field",
        "possible",
        "医药卫生 / medicine and health",
    )


def test_a_circle_is_found_by_either_column(audited: Auditing) -> None:
    found = audited(
        {**SOUND, "replaces": "DB34/T 4501-2023"},
        {**SOUND, "number": "DB34/T 4501-2023", "replaces": "DB34/T 4500-2023"},
    )
    by_successor = audited(
        {**SOUND, "replaces": "DB34/T 4501-2023"},
        {**SOUND, "replaced_by": "DB34/T 4501-2023", "status": "被代替"},
    )

    assert "replaces-in-circle" in {finding.name for finding in found}
    assert "replaces-in-circle" in {finding.name for finding in by_successor}


def test_a_county_never_had_the_power(audited: Auditing) -> None:
    found = {
        year: [f.message.en for f in audited({"number": f"DB330281/T 1-{year}"})
               if f.name == "city-without-power"]
        for year in (2016, 2022)
    }  # fmt: skip

    assert "only provinces could issue" in found[2016][0]
    assert "only provinces and cities could issue" in found[2022][0]


def test_what_was_never_filed_rests_on_the_checked_duty_too(audited: Auditing) -> None:
    def cited(row: dict[str, str]) -> list[list[str]]:
        found = audited({**row, "filed": ""})
        return [[c.provision for c in f.citations] for f in found if f.name == "not-filed"]

    old = {"number": "DB34/T 3-2016", "published": "2016-05-03"}
    food = {"number": "DBS52/ 052-2022", "published": "2022-03-01"}

    assert cited(SOUND) == [["ls2020-filing-days", "sl2017-local-filing"]]
    assert cited(old) == [["ls1990-filing", "ir1990-local-filing"]]
    assert cited(food) == [["fli-filing", "fl-local-issuer"]]


@pytest.mark.parametrize("place", ["99", "安徽"])
def test_a_register_of_no_place_is_refused(place: str) -> None:
    with pytest.raises(PlaceCodeError) as refused:
        audit([{"number": "DB34/T 1-2020"}], as_of=date(2026, 8, 1), place=place)
    assert refused.value.place == place
