"""The table of branches, and what of it was checked."""

import tomllib
from pathlib import Path

from localstd.numbers import china_industries


def test_the_table_has_the_71_branches_of_the_reference(shared: Path) -> None:
    law = tomllib.loads((shared / "law" / "provisions.toml").read_text(encoding="utf-8"))
    expected = {row["code"]: row["current_agency_zh"] for row in law["industry_code"]}

    assert len(expected) == 71
    assert {code: branch.agency for code, branch in china_industries().items()} == expected


def test_earthquakes_are_a_branch() -> None:
    earthquakes = china_industries()["DB"]

    assert (earthquakes.name, earthquakes.agency) == ("地震", "中国地震局")


def test_no_agency_of_today_is_called_checked() -> None:
    assert not any(branch.agency_checked for branch in china_industries().values())
    assert {code for code, branch in china_industries().items() if not branch.code_checked} == {
        "LY",
        "MR",
        "NB",
        "RB",
        "SF",
        "SW",
        "WW",
        "XF",
        "YJ",
    }
