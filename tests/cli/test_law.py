"""``localstd law``: what holds on a day, and what changed between two days."""

import json
from collections.abc import Callable
from subprocess import CompletedProcess
from typing import Any, TypeAlias

import pytest
from click.testing import Result

from localstd.cli.options import today

Starting: TypeAlias = Callable[..., CompletedProcess[str]]
Told: TypeAlias = dict[str, dict[str, Any]]


@pytest.fixture
def held(run: Callable[..., Result]) -> Callable[..., Told]:
    """Ask for the limits that hold, by name."""

    def held(*args: str) -> Told:
        told = json.loads(run("law", "show", *args, "--format", "json").stdout)
        return {limit["name"]: limit for limit in told["limits"]}

    return held


@pytest.mark.parametrize(
    ("day", "place", "name", "expected"),
    [
        ("2019-06-01", "31", "local.filing", (30, "day", "at-most", True)),
        ("2019-06-01", "31", "local.review", (5, "year", "at-most", False)),
        ("2019-09-30", "31", "local.review", (5, "year", "at-most", False)),
        ("2019-10-01", "31", "local.review", (3, "year", "at-most", False)),
        ("2026-06-01", "31", "local.review", (3, "year", "at-most", False)),
        ("2026-06-01", "3101", "local.review", (3, "year", "at-most", False)),
        ("2026-06-01", "310000", "local.review", (3, "year", "at-most", False)),
        ("2026-06-01", "34", "local.review", (5, "year", "at-most", False)),
        ("2020-02-29", "34", "local.filing", (30, "day", "at-most", True)),
        ("2020-03-01", "34", "local.filing", (60, "day", "at-most", True)),
        ("2026-06-01", "34", "local.comment", (30, "day", "at-least", True)),
        ("2026-06-01", "34", "local.publicity", (20, "day", "at-most", True)),
    ],
)
def test_a_limit_is_that_of_its_day_and_place(
    held: Callable[..., Told], day: str, place: str, name: str, expected: object
) -> None:
    limit = held("--on", day, "--place", place)[name]
    fields = ("value", "unit", "direction", "strict")
    assert tuple(limit[field] for field in fields) == expected


def test_a_limit_of_a_track_is_that_of_the_track(held: Callable[..., Told]) -> None:
    limit = held("--on", "2021-06-01", "--track", "food")["local.filing"]
    assert (limit["value"], limit["unit"], limit["direction"]) == (30, "working-day", "at-most")
    assert [cited["instrument"] for cited in limit["citations"]] == ["fli2019"]


@pytest.mark.parametrize("day", ["1990-01-01", "2019-06-01", "2026-11-22"])
@pytest.mark.parametrize("track", ["ordinary", "food", "environment", "engineering"])
def test_every_limit_is_cited(held: Callable[..., Told], day: str, track: str) -> None:
    limits = held("--on", day, "--track", track).values()
    assert [limit["name"] for limit in limits if not limit["citations"]] == []
    known = {"name", "value", "unit", "direction", "strict", "citations"}
    assert [limit for limit in limits if set(limit) != known] == []


def test_the_question_stands_in_the_answer(run: Callable[..., Result]) -> None:
    asked = ("--on", "2019年6月1日", "--place", "31", "--track", "food", "--format", "json")
    told = json.loads(run("law", "show", *asked).stdout)
    assert (told["on"], told["place"], told["track"]) == ("2019-06-01", "31", "food")


def test_text_names_limits_and_rules_with_articles(run: Callable[..., Result]) -> None:
    told = run("law", "show", "--on", "2026-06-01", "--place", "31").stdout
    assert "local.review                     一般不超过3年：《上海市标准化条例》第23条" in told
    assert "local.recommended-only" in told


def test_text_in_english_says_generally(run: Callable[..., Result]) -> None:
    told = run("law", "show", "--on", "2026-06-01", "--place", "31", "--lang", "en").stdout
    assert "generally at most 3 years: sh2019 art. 23" in told


def test_a_day_without_law_is_told_of(run: Callable[..., Result]) -> None:
    told = run("law", "show", "--on", "1970-01-01", "--lang", "en")
    assert (told.exit_code, told.stdout.split()[:2]) == (0, ["none", "of"])


def test_today_is_the_day_in_china_wherever_the_machine_stands(start: Starting) -> None:
    """Between the two zones lie 24 hours, so the machines never agree on the day."""
    before = today()
    told = [start("law", "show", "--format", "json", env={"TZ": zone}) for zone in ("X+11", "X-13")]
    assert {json.loads(one.stdout)["on"] for one in told} <= {before, today()}


@pytest.mark.parametrize("place", ["99", "ABC", "上海滩", "31 "])
def test_what_is_no_place_is_refused(run: Callable[..., Result], place: str) -> None:
    refused = run("law", "show", "--place", place)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert f"“{place}”不是现行或曾用的行政区划代码" in refused.stderr


@pytest.mark.parametrize(
    "args",
    [
        ("show", "--on", "2019-06"),
        ("show", "--on", "x"),
        ("show", "--track", "sea"),
        ("--on", "2019-06-01", "diff", "--from", "2016-01-01", "--to", "2026-11-22"),
        ("diff",),
        ("compare",),
    ],
)
def test_a_question_that_is_not_understood_is_refused(
    run: Callable[..., Result], args: tuple[str, ...]
) -> None:
    assert run("law", *args).exit_code == 2


SPAN = ("--from", "2016-01-01", "--to", "2026-11-22")


def changes(result: Result) -> list[tuple[str, str]]:
    told = json.loads(result.stdout)["changes"]
    return [(change["on"], change["name"]) for change in told]


def test_a_difference_names_each_day_on_which_the_law_changed(
    run: Callable[..., Result],
) -> None:
    told = changes(run("law", "diff", *SPAN, "--format", "json"))
    assert ("2018-01-01", "local.recommended-only") in told
    assert ("2020-03-01", "local.filing") in told
    assert told == sorted(told, key=lambda change: change[0])


def test_a_difference_in_text_says_what_was_and_what_is(run: Callable[..., Result]) -> None:
    told = run("law", "diff", *SPAN, "--lang", "en").stdout
    assert "at most 30 days: ls1990 art. 7 (text not checked) -> at most 60 days" in told


def test_a_difference_is_that_of_its_place(run: Callable[..., Result]) -> None:
    asked = ("law", "diff", *SPAN, "--place", "31", "--format", "json")
    assert ("2019-10-01", "local.review") in changes(run(*asked))


def test_the_last_day_is_included_and_the_first_is_where_one_stands(
    run: Callable[..., Result],
) -> None:
    def days(first: str, last: str) -> set[str]:
        told = changes(run("law", "diff", "--from", first, "--to", last, "--format", "json"))
        return {day for day, _ in told}

    assert days("2020-02-29", "2020-03-01") == {"2020-03-01"}
    assert days("2020-03-01", "2020-03-02") == set()


def test_no_change_is_told_of(run: Callable[..., Result]) -> None:
    told = run("law", "diff", "--from", "2020-03-01", "--to", "2020-03-02", "--lang", "en")
    assert "none of the law" in told.stdout


def test_days_in_the_wrong_order_are_refused(run: Callable[..., Result]) -> None:
    refused = run("law", "diff", "--from", "2020-03-01", "--to", "2018-01-01")
    assert refused.exit_code == 2
    assert "--to is before --from" in refused.stderr


def test_the_names_stand_in_one_column(run: Callable[..., Result]) -> None:
    lines = run("law", "show", "--on", "2026-07-01").stdout.splitlines()
    columns = {len(line) - len(line.partition(" ")[2].lstrip()) for line in lines}
    assert len(columns) == 1


def test_a_rule_is_told_in_the_decisive_words_of_its_article(run: Callable[..., Result]) -> None:
    told = run("law", "show", "--on", "2026-07-01").stdout
    assert "《中华人民共和国标准化法（2017修订）》第21条第1款：“不得低于强制性国家标准”" in told
