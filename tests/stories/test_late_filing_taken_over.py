"""Late filings, taken over from a register in record mode: nothing is refused, all is said.

ls1990 art 7: thirty days; ls2020 art 22: sixty (texts not checked). What a register does not
tell is unknown and never held against anybody. Numbers and days are made up.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

Desk: TypeAlias = Any  # tests/stories/conftest.py
Opening: TypeAlias = Callable[..., Desk]
Telling: TypeAlias = Callable[..., list[tuple[str, str, tuple[str, ...]]]]

UNCHECKED = "（所依条款原文未核）"


def row(opened: Opening, number: str, published: str, filed: str | None, place: str = "34") -> Desk:
    """Take over one row of a register: a number and two dates."""
    desk = opened(number, place, is_whole=False)
    desk = desk.taken_over(published, "published", number=number)
    return desk if filed is None else desk.taken_over(filed, "filed")


@pytest.mark.parametrize(
    ("number", "published", "filed", "due", "late", "basis"),
    [
        ("DB34/T 2600-2016", "2016-03-01", "2016-06-01", "2016-03-31", "62", "ls1990-filing"),
        ("DB34/T 3500-2020", "2020-02-29", "2020-04-29", "2020-03-30", "30", "ls1990-filing"),
        ("DB34/T 3501-2020", "2020-03-01", "2020-05-01", "2020-04-30", "1", "ls2020-filing-days"),
        ("DB34/T 3900-2021", "2021-06-07", "2021-08-09", "2021-08-06", "3", "ls2020-filing-days"),
    ],
)
def test_a_late_filing_is_told_by_the_law_of_its_publication(  # noqa: PLR0913  a row and its due
    *,
    opened: Opening,
    telling: Telling,
    number: str,
    published: str,
    filed: str,
    due: str,
    late: str,
    basis: str,
) -> None:
    desk = row(opened, number, published, filed).taken_over(published, "made-public")
    assert telling(desk.recorded(filed)) == [
        (
            "LS301",
            f"{number}于{published}发布，最迟应于{due}备案，{filed}备案，逾期{late}天{UNCHECKED}",
            (basis,),
        )
    ]


def test_a_filing_in_time_is_not_found(opened: Opening, telling: Telling) -> None:
    desk = row(opened, "DB34/T 3501-2020", "2020-03-01", "2020-04-30")
    desk = desk.taken_over("2020-03-10", "made-public")
    assert telling(desk.recorded("2021-01-04")) == []


def test_a_month_is_late_for_certain_only_where_every_day_of_it_is(
    opened: Opening,
) -> None:
    certain = row(opened, "DB34/T 2600-2016", "2016-03-01", "2016-05").recorded("2017-01-04")
    possible = row(opened, "DB34/T 2601-2016", "2016-03-15", "2016-04").recorded("2017-01-04")
    neither = row(opened, "DB34/T 2602-2016", "2016-03-31", "2016-04").recorded("2017-01-04")
    assert [
        [(one.code, one.certainty.value, one.facts["late"]) for one in recording.findings]
        for recording in (certain, possible, neither)
    ] == [
        [("LS301", "certain", "31～61")],
        [("LS301", "possible", "0～16")],
        [],
    ]
    assert certain.findings[0].message.zh == (
        "DB34/T 2600-2016于2016-03-01发布，最迟应于2016-03-31备案，2016-05备案，逾期31～61天"
        f"（日期仅精确到月或年）{UNCHECKED}"
    )


def test_what_the_register_does_not_tell_is_unknown(opened: Opening) -> None:
    recording = row(opened, "DB34/T 3900-2021", "2021-06-07", "2021-08-09").recorded("2021-08-09")
    assert [one.code for one in recording.findings] == ["LS301", "LS304"]
    assert sorted({one.name for one in recording.unknowns}) == [
        "local.approved-first",
        "local.filing-papers",
        "power",
        "stage",
    ]
    assert recording.state.stage.code == "60"


def test_what_was_never_filed_is_owed_until_it_is(opened: Opening, telling: Telling) -> None:
    desk = row(opened, "DB34/T 3900-2021", "2021-06-07", None).taken_over(
        "2021-06-10", "made-public"
    )
    assert desk.owed("2021-08-06") == [
        ("filing", "province", "2021-08-06"),
        ("review", "province", "2026-06-08"),  # 7 June 2026 is a Sunday
    ]
    assert telling(desk.recorded("2021-08-06")) == []
    assert telling(desk.recorded("2021-08-07")) == [
        (
            "LS302",
            (
                "DB34/T 3900-2021于2021-06-07发布，最迟应于2021-08-06备案，至2021-08-07未见备案，"
                f"逾期1天{UNCHECKED}"
            ),
            ("ls2020-filing-days", "sl2017-local-filing"),
        )
    ]
    # recorded as soon as it is learned, it is told as late and no more as missing
    desk = desk.taken_over("2022-01-10", "filed")
    assert [one[0] for one in telling(desk.recorded("2022-01-10"))] == ["LS301"]


def test_permit_and_record_say_the_same(opened: Opening, telling: Telling) -> None:
    desk = row(opened, "DB34/T 3900-2021", "2021-06-07", None).taken_over(
        "2021-06-10", "made-public"
    )
    asked = desk.asked("2021-08-09", "filed", "province")
    recorded = desk.taken_over("2021-08-09", "filed", "province").recorded("2021-08-09")
    assert asked.ruling.value == "permitted"
    assert telling(asked) == telling(recorded)


def test_a_city_of_shandong_that_did_not_report_is_told_so(
    opened: Opening, telling: Telling
) -> None:
    desk = row(opened, "DB3702/T 12-2021", "2021-03-10", "2021-05-06", place="3702")
    desk = desk.taken_over("2021-03-20", "made-public")
    assert telling(desk.recorded("2021-04-09")) == []
    assert telling(desk.recorded("2021-05-06")) == [
        (
            "LS613",
            (
                "DB3702/T 12-2021于2021-03-10发布，最迟应于2021-04-09报省级标准化行政主管部门，"
                "至2021-05-06未报，逾期27天"
            ),
            ("sd-city-report",),
        )
    ]


def test_a_mistaken_date_is_mended_by_a_correction(opened: Opening, telling: Telling) -> None:
    desk = row(opened, "DB34/T 3900-2021", "2021-06-07", "2021-08-09")
    desk = desk.taken_over("2021-06-10", "made-public")
    assert [one[0] for one in telling(desk.recorded("2022-01-04"))] == ["LS301"]
    filed = desk.history.events[1]
    mended = type(desk)(history=desk.history.with_(on_time(filed)))
    assert telling(mended.recorded("2022-01-04")) == []


def on_time(filed: Any) -> Any:
    """Say that it was filed on the day before, as a correction of the second event."""
    return type(filed).of("filed", date(2021, 8, 6)).correcting(2, recorded=date(2022, 1, 3))
