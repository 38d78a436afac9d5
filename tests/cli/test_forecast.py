"""``localstd forecast``: reviews that fall due, capacity, and what if; as text, JSON and page."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import Result

from localstd.reports import forecast_schema

HEADINGS = "标准编号,标准名称,发布日期,复审日期,状态,主管部门,归口单位"
ROWS = (
    "DB34/T 1-2016,茶,2016-05-04,,现行,农业农村厅,茶叶标委会",
    "DB34/T 2-2022,桑,2022-05-12,,现行,农业农村厅,",
    "DB34/T 3-2016,桥,2016-05-04,2024-06-03,现行,交通运输厅,公路标委会",
    "DB31/T 4-2022,灯,2022-03,,现行,,",
    "DB34/T 5-2010,锅,2010-05-04,,废止,,",
    "DBS34/006-2022,面,2022-05-12,,现行,,",
)


@pytest.fixture
def stock(saved: Callable[..., Path]) -> Path:
    """Give a register with an overdue, two due, a Shanghai, an abolished and a food standard."""
    return saved(*ROWS, headings=HEADINGS)


@pytest.fixture
def told(run: Callable[..., Result], stock: Path) -> Callable[..., dict[str, Any]]:
    """Give the forecast of the stock as JSON, which keeps to its schema."""

    def told(*args: str) -> dict[str, Any]:
        done = run("forecast", stock, "--as-of", "2026-08-01", "--format", "json", *args)
        assert done.exit_code == 0
        found: dict[str, Any] = json.loads(done.stdout)
        jsonschema.validate(found, forecast_schema())
        return found

    return told


def test_the_months_are_told(told: Callable[..., dict[str, Any]]) -> None:
    found = told()
    assert (found["schema"], found["as_of"], found["by"]) == (
        "localstd-forecast/1",
        "2026-08-01",
        "month",
    )
    assert (found["overdue"], found["possibly_overdue"], found["due"]) == (2, 0, 2)
    assert (found["imprecise"], found["undated"], found["not_owed"]) == (1, 0, 1)
    assert found["buckets"] == [
        {"key": "2027-05", "due": 1, "overdue": 0},
        {"key": "2029-06", "due": 1, "overdue": 0},
    ]
    assert (found["what_if"], found["workload"], found["review_from"]) == (
        None,
        None,
        "publication",
    )


@pytest.mark.parametrize(
    ("by", "buckets"),
    [
        ("sector", [("农业农村厅", 1, 1), ("", 0, 1), ("交通运输厅", 1, 0)]),
        ("committee", [("", 1, 1), ("公路标委会", 1, 0), ("茶叶标委会", 0, 1)]),
    ],
)
def test_sectors_and_committees_are_told(
    told: Callable[..., dict[str, Any]], by: str, buckets: list[tuple[str, int, int]]
) -> None:
    found = told("--by", by)
    assert [(one["key"], one["due"], one["overdue"]) for one in found["buckets"]] == buckets


def test_a_supposition_stands_beside_the_law(told: Callable[..., dict[str, Any]]) -> None:
    found = told("--what-if", "local.review=3y")
    supposed = found["what_if"]
    assert (found["overdue"], supposed["overdue"]) == (2, 3)
    assert supposed["supposition"] == "local.review=3y"
    assert supposed["buckets"] == [{"key": "2027-06", "due": 1, "overdue": 0}]
    assert supposed["differences"] == [
        {"key": "2027-05", "before": 1, "after": 0},
        {"key": "2027-06", "before": 0, "after": 1},
        {"key": "2029-06", "before": 1, "after": 0},
    ]
    assert {one["provision"] for one in supposed["would_change"]} == {
        "sl2017-review-interval",
        "ir1990-review",
        "ls2020-review-interval",
    }
    assert told()["buckets"] == found["buckets"]


def test_a_capacity_is_told_for_both(told: Callable[..., dict[str, Any]]) -> None:
    found = told(
        "--capacity", "1x1/month", "--catch-up-within", "1", "--what-if", "local.review=3y"
    )
    assert {**found["workload"], "months": len(found["workload"]["months"])} == {
        "capacity": "1x1/month",
        "catch_up_within": 1,
        "enough": False,
        "needed": 2,
        "clears": "2026-09",
        "months": 35,
    }
    assert found["what_if"]["workload"]["needed"] == 3
    assert told("--capacity", "9x9/month")["workload"]["enough"] is True


def test_the_other_reading_of_the_start_may_be_taken(told: Callable[..., dict[str, Any]]) -> None:
    found = told("--review-from", "implementation")
    assert (found["undated"], found["due"]) == (3, 1)


def test_a_value_for_all_rows_may_be_given(told: Callable[..., dict[str, Any]]) -> None:
    found = told("--set", "committee=一标委会", "--by", "committee")
    assert [one["key"] for one in found["buckets"]] == ["一标委会"]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "zh",
            [
                "逾期未复审：2",
                "将到期：2",
                "日期仅知年月，按最早日计：1",
                "法律未定周期：1",
                "  农业农村厅  1  逾期 1",
                "  未注明  0  逾期 1",
                "  交通运输厅  1",
                "没有到期高峰",
                "复审能力1x1/year：不足；12个月后不再积压，需3个委员会；2030-07清完积压",
                "假设local.review为7年",
                "逾期未复审：1",
                (
                    "须改变的规定：《中华人民共和国标准化法（2017修订）》第29条；"
                    "《中华人民共和国标准化法实施条例》第20条；《地方标准管理办法（2020）》第24条"
                    "（原文未核）；《上海市标准化条例》第23条"
                ),
            ],
        ),
        (
            "en",
            [
                "overdue: 2",
                "falling due: 2",
                "counted by the earliest day: 1",
                "no cycle set by law: 1",
                "  not named  0  overdue 1",
                "no cliffs",
                "if local.review were 7 years",
                (
                    "provisions that would have to change: sl2017 art. 29; ir1990"
                    " art. 20; ls2020 art. 24 "
                    "(text not checked); sh2019 art. 23"
                ),
            ],
        ),
    ],
)
def test_the_text_says_it_in_both_languages(
    run: Callable[..., Result], stock: Path, language: str, lines: list[str]
) -> None:
    asked = ("--by", "sector", "--capacity", "1x1/year", "--what-if", "local.review=7y")
    done = run("forecast", stock, "--as-of", "2026-08-01", *asked, "--lang", language)
    said = done.stdout.splitlines()
    assert [line for line in lines if line not in said] == []
    assert said[0].endswith("（一种解读）" if language == "zh" else "(a reading)")


@pytest.mark.parametrize(
    ("option", "given", "said"),
    [
        ("--what-if", "review=three", "不是假设"),
        ("--what-if", "local.review=0y", "不是假设"),
        ("--capacity", "twelve", "不是复审能力"),
        ("--capacity", "0x3/year", "不是复审能力"),
        ("--by", "year", "--by"),
        ("--catch-up-within", "0", "--catch-up-within"),
    ],
)
def test_what_cannot_be_read_is_an_error_of_usage(
    run: Callable[..., Result], stock: Path, option: str, given: str, said: str
) -> None:
    done = run("forecast", stock, option, given)
    assert done.exit_code == 2
    assert said in done.stderr


def test_rows_whose_number_cannot_be_read_are_counted(
    run: Callable[..., Result], saved: Callable[..., Path], tmp_path: Path
) -> None:
    stock = saved(*ROWS, "待定,茶,2016-05-04,,现行,,", ",桑,,,,,", headings=HEADINGS)
    asked = ("forecast", stock, "--as-of", "2026-08-01", "--lang", "en")
    page = tmp_path / "p.html"
    said = run(*asked, "-o", page).stdout.splitlines()
    assert said[1:3] == ["rows left out because their number cannot be read: 2", "overdue: 2"]
    assert json.loads(run(*asked, "--format", "json").stdout)["unread"] == 2
    assert "编号无法识别" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh", "复审到期不取决于local.filing，预测不变；可假设local.review"),
        (
            "en",
            "no review depends on local.filing: the forecast is unchanged; suppose local.review",
        ),
    ],
)
def test_a_limit_on_which_no_review_hangs_is_named(
    run: Callable[..., Result], stock: Path, language: str, line: str
) -> None:
    done = run("forecast", stock, "--what-if", "local.filing=3y", "--lang", language)
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, line)


def test_a_limit_that_there_never_was_is_refused(run: Callable[..., Result], stock: Path) -> None:
    done = run("forecast", stock, "--what-if", "local.revue=3y")
    assert done.exit_code == 2
    assert "local.review" in done.stderr


def test_the_page_does_not_take_the_place_of_the_register(
    run: Callable[..., Result], stock: Path
) -> None:
    before = stock.read_bytes()
    done = run("forecast", stock, "-o", stock)
    assert (done.exit_code, stock.read_bytes()) == (2, before)
    assert "would overwrite the register" in done.stderr


def test_the_page_is_named_as_one(run: Callable[..., Result], stock: Path, tmp_path: Path) -> None:
    done = run("forecast", stock, "-o", tmp_path / "plan.xlsx")
    assert (done.exit_code, "end the name in .html" in done.stderr) == (2, True)
    assert not (tmp_path / "plan.xlsx").exists()


def test_the_page_is_written_beside_the_answer(
    run: Callable[..., Result], stock: Path, tmp_path: Path
) -> None:
    page = tmp_path / "p.html"
    done = run("forecast", stock, "-o", page, "--format", "json")
    assert json.loads(done.stdout)["schema"] == "localstd-forecast/1"
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_register_may_come_from_standard_input(run: Callable[..., Result], stock: Path) -> None:
    done = run(
        "forecast", "-", "--as-of", "2026-08-01", "--format", "json", stdin=stock.read_bytes()
    )
    assert json.loads(done.stdout)["overdue"] == 2
