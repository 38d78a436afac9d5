"""Make the tables of holidays and notices that ship in ``localstd.calendar``.

    python update/holidays.py ../shared

reads ``data/holiday_cn.csv`` (the State Council's notices since 2007) and
``data/chinese_calendar_lki.csv`` (for 2004 to 2006, where no notice was at hand).
"""

import csv
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

TABLES = Path(__file__).parents[1] / "src" / "localstd" / "calendar" / "data"
FIRST_NOTICE = "2007"
LIBRARY = "github.com/LKI/chinese-calendar"
NO_QUOTES = str.maketrans("", "", "“”")
SATURDAY = 5
RETRIEVED = "2026-11-22"
OCCASIONS = {
    "new_years_day": "元旦",
    "spring_festival": "春节",
    "labour_day": "劳动节",
    "national_day": "国庆节",
}
SOURCES = f"""\
# Sources, retrieved {RETRIEVED}: since 2007 NateScarlet/holiday-cn (MIT licence,
# commit d4e53bf2143de9a85bbd0a916c6c4adac32b075f), which gives the notice behind each day;
# 2004 to 2006 LKI/chinese-calendar (MIT licence, commit e6784298f244f3cf74ce390db6e2d22182ddbf46),
# which names no notice. Made by update/holidays.py."""
HOLIDAYS_HEADER = f"""\
# Days off and make-up working days of mainland China.
# Columns: day, off or on, occasion, year of the notice (see notices.tsv).
{SOURCES}
"""
NOTICES_HEADER = f"""\
# Where the days of holidays.tsv come from.
# Columns: year, notice or library, address or name.
{SOURCES}
"""


def main(shared: Path, tables: Path) -> None:
    """Write both tables into a folder."""
    official = list(_read(shared / "data" / "holiday_cn.csv"))
    library = list(_library_days(_read(shared / "data" / "chinese_calendar_lki.csv")))
    rows = filter(_says_something, (*library, *map(_official_day, official)))
    days = {row[0]: row for row in rows}
    notices = {(row["notice_year"], "notice", row["notice_url"]) for row in official}
    notices |= {(year, "library", LIBRARY) for *_, year in library}
    _write(tables / "holidays.tsv", HOLIDAYS_HEADER, sorted(days.values()))
    _write(tables / "notices.tsv", NOTICES_HEADER, sorted(notices))


def _official_day(row: dict[str, str]) -> tuple[str, ...]:
    kind = "off" if row["is_off_day"] == "1" else "on"
    return row["date"], kind, row["name"].translate(NO_QUOTES), row["notice_year"]


def _says_something(row: tuple[str, ...]) -> bool:
    """Leave out 2020-02-03, a Monday, listed as worked after the holiday that was extended."""
    return row[1] == "off" or date.fromisoformat(row[0]).weekday() >= SATURDAY


def _library_days(rows: Iterable[dict[str, str]]) -> Iterator[tuple[str, ...]]:
    """Give the days before the first notice; a day in lieu is listed among the holidays too."""
    for row in rows:
        year = row["date"][:4]
        if year < FIRST_NOTICE and row["kind"] != "in_lieu_days":
            kind = "on" if row["kind"] == "workdays" else "off"
            yield row["date"], kind, OCCASIONS[row["name"].split(".")[1]], year


def _read(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        yield from csv.DictReader(lines)


def _write(path: Path, header: str, rows: Iterable[tuple[str, ...]]) -> None:
    text = header + "".join("\t".join(row) + "\n" for row in rows)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), TABLES)
