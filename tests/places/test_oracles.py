"""Two other tables of divisions, and where they differ from ours and why."""

import csv
import re
from datetime import date
from pathlib import Path

import pytest

from localstd.places import Level, Place, china_places

CHINA = china_places()
NOVEMBER_2024 = date(2024, 11, 30)
DIGITS = {"provinces": 2, "cities": 4, "areas": 6}

ONLY_OURS = {
    "1331": "a code of practice, not of GB/T 2260",
    "66": "a code of practice, not of GB/T 2260",
    "71": "the other table leaves Taiwan out",
    "81": "the other table leaves Hong Kong out",
    "82": "the other table leaves Macao out",
    "460302": "founded in 2020; the other table, of statistics, leaves it out",
    "460303": "founded in 2020; the other table, of statistics, leaves it out",
    "653228": "founded in 2024, after the other table was made",
    "653229": "founded in 2024, after the other table was made",
}
CITIES_WITHOUT_COUNTIES = {"441900", "442000", "460400", "620201"}
"""东莞, 中山, 儋州 and 嘉峪关 have no counties; statistics repeat the city on that level."""
NO_COUNTIES = {"460321", "460322", "460323", "632857"}
"""The islands of 三沙 and the committee of 大柴旦 are units of statistics."""
FILLERS = {"1101", "1201", "3101", "4190", "4290", "4690", "5001", "5002", "6590"}
"""Rows of statistics that are no place: 市辖区, 县, 省直辖县级行政区划."""

STDNUM_DIFFERS = {
    "missing there": "230834 330113 330114 620925",
    "its row ends with an earlier county under the same code": (
        "332501 332502 332521 332522 332523 332524 332525 332526 332527 332528 332529"
    ),
    "its row ends a year before the code does": "220319 220519",
    "a suburban district: it has 郊区, ours 市郊区": ("370811 450111 450211 450311 450411 450511"),
    "another spelling of the same name": "442229 512631 542225",
    "it has the later name from the start": "510216",
    "two neighbours swapped": "452504 513621 513622",
    "another first year": "230110 230382 420703 420704 632324",
}


def in_force(day: date, digits: int) -> dict[str, str]:
    codes = {place.code for place in CHINA.places if len(place.code) == digits}
    found = (CHINA.get(code, day) for code in codes)
    return {place.code: place.name for place in found if place is not None}


@pytest.mark.parametrize("level", DIGITS)
def test_the_divisions_of_november_2024_agree(level: str, shared: Path) -> None:
    path = shared / "data" / f"divisions_modood_{level}.csv"
    with path.open(encoding="utf-8-sig") as lines:
        theirs = {row["code"]: row["name"] for row in csv.DictReader(lines)}
    ours = in_force(NOVEMBER_2024, DIGITS[level])
    common = theirs.keys() & ours.keys()
    assert {code: theirs[code] for code in common} == {code: ours[code] for code in common}
    assert ours.keys() - theirs.keys() == {c for c in ONLY_OURS if len(c) == DIGITS[level]}
    assert {code for code in theirs.keys() - ours.keys() if not is_zone(code)} == {
        code
        for code in FILLERS | CITIES_WITHOUT_COUNTIES | NO_COUNTIES
        if len(code) == DIGITS[level]
    }


def is_zone(code: str) -> bool:
    """Tell development zones and the like (开发区等), which statistics number from 71 to 79 and
    which are no administrative divisions; so are the districts 加格达奇 to 呼中, 232761-232764."""
    return len(code) == 6 and (code[4] == "7" or code in {f"23276{i}" for i in range(1, 5)})


class TestStdnum:
    """python-stdnum's table ``cn/loc``, made after Wikipedia: names of counties by year."""

    def test_counties_bore_the_same_names_in_the_years_within_their_periods(self) -> None:
        numdb = pytest.importorskip(
            "stdnum.numdb", reason="an oracle of the dependency group 'oracles', not installed"
        )
        table = numdb.get("cn/loc")
        counties = [place for place in CHINA.places if place.level is Level.COUNTY]
        differing = {
            place.code
            for place in counties
            if not set(inner_years(place)) <= years_there(table.info(place.code), place.name)
        }
        assert sum(len(inner_years(place)) for place in counties) > 100_000
        assert differing == set(" ".join(STDNUM_DIFFERS.values()).split())


def inner_years(place: Place) -> range:
    """Give the years after the first and before the last of a place, from 1983 to 2025.

    Which half of a year of change belongs to whom, the two tables say differently.
    """
    start, end = place.period.start, place.period.end
    return range(max(start.year + 1 if start else 0, 1983), end.year - 1 if end else 2026)


def years_there(info: list[tuple[str, dict[str, str]]], name: str) -> set[int]:
    """Give the years in which their table has a county under this name."""
    text = info[-1][1].get("county", "")
    spans = re.findall(r"\[(\d*)-(\d*)\]([^\[,]*)", text) or [("", "", text)]
    return {
        year
        for first, last, named in spans
        if named == name
        for year in range(int(first or 1900), int(last or 2025) + 1)
    }
