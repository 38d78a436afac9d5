"""``localstd life``: where a matter stands, and what was wrong with its history."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from localstd.cli.app import app
from localstd.reports import life_schema

OPENING = '{"matter": "37-2024-118", "procedure": "making", "place": "37"}'
BY = '"by": {"role": "province", "place": "37"}'
NUMBER = '"facts": {"number": "DB37/T 99001-2024"}'
PUBLISHED = f'{{"type": "published", "on": "2024-08-30", {BY}, {NUMBER}}}'
PUBLIC = f'{{"type": "made-public", "on": "2024-09-12", {BY}}}'
IMPLEMENTED = '{"type": "implemented", "on": "2024-09-30"}'
FILED = f'{{"type": "filed", "on": "2024-11-12", {BY}, "recorded": "2024-11-15"}}'
TAKEN_OVER = OPENING[:-1] + ', "whole": false}'
ROOT = Path(__file__).parents[2]


@pytest.fixture
def saved(tmp_path: Path) -> Callable[..., Path]:
    """Save a history of the given lines."""

    def saved(*lines: str) -> Path:
        path = tmp_path / "life.jsonl"
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return path

    return saved


@pytest.fixture
def late(saved: Callable[..., Path]) -> Path:
    """Save a history taken over, with a filing that came fourteen days late."""
    return saved(TAKEN_OVER, PUBLISHED, PUBLIC, IMPLEMENTED, FILED)


@pytest.fixture
def told(run: Callable[..., Result], late: Path) -> Callable[..., dict[str, Any]]:
    """Ask for the life as JSON, on a day."""

    def told(as_of: str, *more: str) -> dict[str, Any]:
        done = run("life", "show", late, "--as-of", as_of, "--format", "json", *more)
        assert (done.exit_code, done.stderr) == (0, "")
        record = json.loads(done.stdout)
        Draft202012Validator(life_schema()).validate(record)
        assert isinstance(record, dict)
        return record

    return told


def test_a_life_says_where_the_matter_stands(told: Callable[..., dict[str, Any]]) -> None:
    record = told("2024-12-01")
    assert record["schema"] == "localstd-life/1"
    assert (record["matter"], record["subject"]) == ("37-2024-118", "DB37/T 99001-2024")
    assert (record["place"], record["track"], record["whole"]) == ("37", "ordinary", False)
    assert (record["procedure"], record["as_of"], record["as_known"]) == (
        "making",
        "2024-12-01",
        None,
    )
    assert (record["stage"]["code"], record["stage"]["since"]) == ("60", "2024-08-30")


def test_a_life_says_how_it_got_there(told: Callable[..., dict[str, Any]]) -> None:
    steps = told("2024-12-01")["events"]
    assert [(one["position"], one["type"]) for one in steps] == [
        (1, "published"),
        (2, "made-public"),
        (3, "implemented"),
        (4, "filed"),
    ]
    found = [[found["code"] for found in one["findings"]] for one in steps]
    assert found == [[], [], [], ["LS301"]]
    assert [cited["provision"] for cited in steps[3]["findings"][0]["citations"]] == [
        "ls2020-filing-days"
    ]


def test_a_life_says_what_is_owed_by_when_and_why(told: Callable[..., dict[str, Any]]) -> None:
    owed = {one["name"]: one for one in told("2024-09-20")["owed"]}
    assert (owed["filing"]["due"], owed["filing"]["overdue"]) == ("2024-10-29", False)
    assert owed["filing"]["owed_by"]["name"] == "province"
    assert owed["filing"]["because_of"] == "published"
    assert owed["filing"]["explained"][0]["en"] == (
        "60 days from 2024-08-30; the first day does not count (cc2020 art. 201)"
    )
    assert "publicity" not in owed


def test_on_the_day_after_the_last_one_a_duty_is_overdue(
    told: Callable[..., dict[str, Any]],
) -> None:
    days = ("2024-10-28", "2024-10-29", "2024-10-30")
    owed = [{one["name"]: one["overdue"] for one in told(day)["owed"]}["filing"] for day in days]
    assert owed == [False, False, True]
    assert [[one["code"] for one in told(day)["neglected"]] for day in days] == [
        [],
        [],
        ["LS302"],
    ]


def test_a_life_says_what_may_happen_and_what_blocks_the_rest(
    told: Callable[..., dict[str, Any]],
) -> None:
    coming = {one["event"]: one for one in told("2024-09-20")["next"]}
    assert (coming["filed"]["here"], coming["filed"]["may_happen"]) == (True, True)
    assert [one["name"] for one in coming["filed"]["entitled"]] == ["province"]
    assert [one["name"] for one in coming["reviewed"]["needs"]] == ["outcome"]


def test_what_had_not_happened_by_a_day_is_not_told(told: Callable[..., dict[str, Any]]) -> None:
    assert [one["type"] for one in told("2024-09-01")["events"]] == ["published"]


def test_what_had_not_been_recorded_by_a_day_is_not_told(
    told: Callable[..., dict[str, Any]],
) -> None:
    known = told("2024-12-01", "--as-known", "2024-11-14")
    before = ["published", "made-public", "implemented"]
    assert [one["type"] for one in known["events"]] == before
    assert known["as_known"] == "2024-11-14"
    later = told("2024-12-01", "--as-known", "2024-11-15")
    assert [one["type"] for one in later["events"]] == [*before, "filed"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh", "  17　2024-11-12　备案　省级标准化行政主管部门"),
        ("en", "  17  2024-11-12  filed  the province's standardization authority"),
    ],
)
def test_the_example_is_told_in_both_languages(
    run: Callable[..., Result], language: str, expected: str
) -> None:
    example = ROOT / "examples" / "life-of-a-standard.jsonl"
    done = run("life", "show", example, "--as-of", "2026-11-22", "--lang", language)
    assert (done.exit_code, done.stderr) == (0, "")
    assert expected in done.stdout.splitlines()


def test_the_example_has_one_fault(run: Callable[..., Result]) -> None:
    example = ROOT / "examples" / "life-of-a-standard.jsonl"
    done = run("life", "check", example, "--as-of", "2026-11-22", "--format", "json")
    found = json.loads(done.stdout)["findings"]
    assert [(one["row"], one["code"]) for one in found] == [(17, "LS301")]


def test_a_check_ends_with_one_where_something_was_wrong(
    run: Callable[..., Result], late: Path
) -> None:
    done = run("life", "check", late, "--as-of", "2024-12-01", "--format", "json")
    record = json.loads(done.stdout)
    Draft202012Validator(life_schema()).validate(record)
    assert done.exit_code == 1
    assert [(one["row"], one["column"], one["code"]) for one in record["findings"]] == [
        (4, "filed", "LS301")
    ]


def test_a_check_ends_with_nought_where_nothing_was_wrong(
    run: Callable[..., Result], saved: Callable[..., Path]
) -> None:
    in_time = FILED.replace("2024-11-12", "2024-10-29")
    done = run(
        *("life", "check", saved(TAKEN_OVER, PUBLISHED, PUBLIC, in_time)),
        *("--as-of", "2024-12-01", "--lang", "en"),
    )
    assert done.exit_code == 0
    assert "No findings." in done.stdout.splitlines()


def test_a_check_tells_what_nobody_did(
    run: Callable[..., Result], saved: Callable[..., Path]
) -> None:
    path = saved(TAKEN_OVER, PUBLISHED, PUBLIC)
    done = run("life", "check", path, "--as-of", "2024-10-30", "--lang", "en")
    assert done.exit_code == 1
    assert any("LS302" in line for line in done.stdout.splitlines())


def test_standard_input_is_read(start: Callable[..., CompletedProcess[str]]) -> None:
    lines = f"{TAKEN_OVER}\n{PUBLISHED}"
    done = start("life", "show", "-", "--as-of", "2024-09-01", "--format", "json", stdin=lines)
    assert json.loads(done.stdout)["source"] == "<stdin>"


@pytest.mark.parametrize(
    ("start", "due"), [("publication", "2029-08-30"), ("implementation", "2029-10-01")]
)
def test_a_review_period_runs_from_the_day_that_is_said(
    told: Callable[..., dict[str, Any]], start: str, due: str
) -> None:
    """30 September 2029 is a Sunday."""
    record = told("2024-12-01", "--review-from", start)
    owed = {one["name"]: one["due"] for one in record["owed"]}
    assert owed["review"] == due


WRONG = {
    "not JSON": (
        "published",
        "line 2: it is not JSON from character 1; write one JSON object a line",
    ),
    "a list": ("[]", "line 2: the line is not a JSON object"),
    "no such day": (
        PUBLISHED.replace("2024-08-30", "2026-02-30"),
        "line 2: on: '2026-02-30' is not accepted; give a date such as",
    ),
    "an unknown event": (
        PUBLISHED.replace("published", "publishd"),
        "line 2: type: making has no event 'publishd'; the nearest are published,",
    ),
    "an unknown fact": (
        PUBLISHED.replace('"number"', '"nubmer"'),
        "line 2: facts.nubmer: unknown key; known: number,",
    ),
    "a number that is none": (
        PUBLISHED.replace("DB37/T 99001-2024", "99001"),
        "line 2: facts.number: '99001' is not accepted; give a standard's number",
    ),
    "a key twice": ('{"type": "filed", "type": "filed"}', "line 2: 'type' is there twice"),
    "an escape": ('{"\\u001b[31m": 1}', "line 2: \\x1b[31m: unknown key"),
}


@pytest.mark.parametrize("command", ["show", "check"])
@pytest.mark.parametrize("case", WRONG)
def test_what_cannot_be_read_is_refused_in_words(
    start: Callable[..., CompletedProcess[str]],
    saved: Callable[..., Path],
    command: str,
    case: str,
) -> None:
    line, expected = WRONG[case]
    done = start("life", command, saved(OPENING, line))
    assert (done.returncode, done.stdout) == (2, "")
    assert expected in done.stderr
    assert "第2行" in done.stderr
    assert "\x1b" not in done.stderr


def test_a_file_that_is_not_there_is_refused(run: Callable[..., Result], tmp_path: Path) -> None:
    done = run("life", "show", tmp_path / "absent.jsonl")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "cannot be opened: No such file" in done.stderr


@pytest.mark.parametrize("args", [("--as-of", "2026-02-30"), ("--as-known", "2026"), ("--all",)])
def test_a_question_that_is_not_understood_is_refused(
    run: Callable[..., Result], late: Path, args: tuple[str, ...]
) -> None:
    assert run("life", "show", late, *args).exit_code == 2


@given(st.lists(st.text(max_size=60) | st.sampled_from([PUBLISHED, PUBLIC, FILED]), max_size=4))
def test_any_lines_end_in_an_answer_or_in_words(lines: list[str]) -> None:
    told = "\n".join((OPENING, *lines)).encode("utf-8", "surrogatepass")
    args = ["life", "check", "-", "--as-of", "2026-08-01", "--format", "json"]
    done = CliRunner().invoke(app, args, input=told, catch_exceptions=False)
    assert done.exit_code in {0, 1, 2}
    assert (done.exit_code == 2) == bool(done.stderr)
