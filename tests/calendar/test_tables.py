"""What ships is what the script makes of the reference data, and is complete without it."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from localstd.calendar import Period, calendar_before_notice, china_calendar

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "src" / "localstd" / "calendar" / "data"
EXTENDED_2020 = date(2020, 2, 3)
"""A Monday that the source lists as worked, after the holiday that the epidemic prolonged; the
week alone makes it a working day, so that it is no row of ours."""


@pytest.mark.parametrize("name", ["holidays.tsv", "notices.tsv"])
def test_the_script_makes_the_table_that_ships(
    name: str, shared: Path, tmp_path: Path, program: Callable[[str], ModuleType]
) -> None:
    program("update/holidays.py").main(shared, tmp_path)
    assert (tmp_path / name).read_text("utf-8") == (SHIPPED / name).read_text("utf-8")


def test_every_row_of_the_notices_is_told_as_they_tell_it(shared: Path) -> None:
    china = china_calendar()
    with (shared / "data" / "holiday_cn.csv").open(encoding="utf-8-sig") as lines:
        rows = {date.fromisoformat(row["date"]): row for row in csv.DictReader(lines)}
    assert {day: china.is_working(day) for day in rows} == {
        day: row["is_off_day"] == "0" for day, row in rows.items()
    }
    assert set(rows) - set(china.special) == {EXTENDED_2020}
    assert {day: china.special[day].notice.source for day in set(rows) - {EXTENDED_2020}} == {
        day: row["notice_url"] for day, row in rows.items() if day != EXTENDED_2020
    }


def test_every_year_from_2007_to_2026_has_an_official_notice() -> None:
    notices = {special.notice for special in china_calendar().special.values()}
    assert sorted(notice.year for notice in notices if notice.official) == [*range(2007, 2027)]
    assert sorted(notice.year for notice in notices if not notice.official) == [2004, 2005, 2006]


class TestBeforeANotice:
    def test_a_notice_settles_its_year_and_the_ones_before_stand(self) -> None:
        before, now = calendar_before_notice(2026), china_calendar()
        made_up = date(2026, 2, 14)
        assert (before.is_working(made_up), now.is_working(made_up)) == (False, True)
        assert before.covered == Period.through(date(2007, 1, 1), date(2025, 12, 28))
        assert before.is_working(date(2025, 2, 8)) is True  # a Saturday made up for in 2025

    def test_before_the_first_of_them_all_is_provisional(self) -> None:
        before = calendar_before_notice(2007)
        assert before.is_provisional(date(2006, 5, 1))
        assert not before.is_working(date(2005, 5, 2))  # of a library, and so known all the same
