"""The law of Beijing, as far as it is known: three facts, and no rule."""

from datetime import date
from pathlib import Path

import pytest

import localstd_beijing
from localstd.hooks import load_plugins
from localstd.law import china_law
from localstd.testing import check_plugin

LAW = load_plugins(plugins=[localstd_beijing], entry_points=False).law(china_law(), "11")


def test_nothing_is_wrong_with_the_plug_in() -> None:
    assert check_plugin(localstd_beijing) == ()


def test_a_province_takes_less_than_150_lines() -> None:
    folder = Path(__file__).parents[1]
    files = [one for kind in ("py", "toml") for one in folder.rglob(f"*.{kind}")]
    assert len(files) == 4
    assert sum(len(one.read_text("utf-8").splitlines()) for one in files) < 150


@pytest.mark.parametrize(
    ("day", "place", "told"),
    [("2023-12-31", "11", 1), ("2024-01-01", "11", 2), ("2024-01-01", "12", 1)],
)
def test_its_status_is_cited_beside_that_of_the_nation(day: str, place: str, told: int) -> None:
    cited = ("sl2017-local-recommended",)
    assert len(LAW.provisions.holding(cited, date.fromisoformat(day), place)) == told


def test_nothing_that_was_not_read_is_a_rule() -> None:
    assert (LAW.limits, LAW.rules) == (china_law().limits, china_law().rules)
    assert [LAW.provisions.instrument(f"bj{one}").checked for one in (2014, 2018)] == [False, False]
