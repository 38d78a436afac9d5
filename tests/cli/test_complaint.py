"""``localstd complaint``: by when each step is due, and how that was counted."""

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from jsonschema import Draft202012Validator

from localstd.convert import complaint_schema

Running: TypeAlias = Callable[..., Result]


def told(run: Running, *words: str) -> dict[str, Any]:
    done = run("complaint", "deadlines", *words, "--format", "json")
    assert done.exit_code == 0, done.output
    record: dict[str, Any] = json.loads(done.stdout)
    validator = Draft202012Validator(complaint_schema())
    validator.validate(record)
    return record


def due(record: dict[str, Any]) -> dict[str, str | None]:
    return {one["name"]: one["due"] for one in record["deadlines"]}


class TestJson:
    def test_spring_festival_with_two_days_made_up(self, run: Running) -> None:
        record = told(run, "--received", "2026-02-13")
        first = record["deadlines"][0]
        assert (first["name"], first["due"], first["provisional"]) == (
            "acceptance",
            "2026-03-02",
            False,
        )
        assert [one["article"] for one in first["citations"]] == ["第14条"]
        made_up = [one["en"][9:19] for one in first["explain"] if one["en"].startswith("counted")]
        assert made_up == ["2026-02-14", "2026-02-28"]

    def test_it_tells_the_days_that_it_was_given_and_never_who(self, run: Running) -> None:
        record = told(
            run,
            *("--received", "2026-02-13", "--kind", "report", "--decided", "2026-03-05"),
            *("--named", "--extended", "--disputed", "2026-02-14"),
        )
        assert record["days"] == {
            "received": "2026-02-13",
            "accepted": None,
            "mediation_ended": None,
            "clue_found": None,
            "decided": "2026-03-05",
            "disputed": "2026-02-14",
            "extended": True,
            "named": True,
            "paused": [],
        }
        assert due(record) == {
            "verification": "2026-03-12",
            "verification-extended": "2026-04-02",
            "report-notice": "2026-03-12",
            "jurisdiction": "2026-03-03",
        }

    def test_all_days_of_a_complaint(self, run: Running) -> None:
        record = told(
            run,
            *("--received", "2026-02-13", "--accepted", "2026-02-24"),
            *("--mediation-ended", "2026-03-20", "--clue-found", "2026-03-03", "--not-extended"),
        )
        assert due(record) == {
            "acceptance": "2026-03-02",
            "mediation": "2026-04-28",
            "mediation-notice": "2026-03-31",
            "verification": "2026-03-24",
        }

    @pytest.mark.parametrize(
        ("pause", "days", "due"),
        [
            ("2026-03-09..2026-03-13", ["2026-03-09", "2026-03-13"], "2026-05-07"),
            ("2026-03-09..", ["2026-03-09", None], None),
            ("2026-03-09", ["2026-03-09", None], None),
        ],
    )
    def test_days_of_testing_do_not_count(
        self, run: Running, pause: str, days: list[str | None], due: str | None
    ) -> None:
        words = ("--received", "2026-02-13", "--accepted", "2026-02-24", "--paused", pause)
        record = told(run, *words)
        assert record["days"]["paused"] == [days]
        assert record["deadlines"][1]["due"] == due

    def test_what_a_notice_moved_shows_the_day_of_before(self, run: Running) -> None:
        record = told(run, "--received", "2026-02-13", "--before-notice", "2026")
        assert record["deadlines"][0]["superseded"] == "2026-02-24"

    def test_a_place_is_asked_with_what_plug_ins_bring(self, run: Running) -> None:
        assert told(run, "--received", "2026-02-13", "--place", "370202")["place"] == "370202"

    def test_before_the_rules_there_is_no_day(self, run: Running) -> None:
        assert due(told(run, "--received", "2019-12-31")) == {"acceptance": None}

    def test_days_that_were_not_read_say_so(self, run: Running) -> None:
        first = told(run, "--received", "2026-04-15")["deadlines"][0]
        assert (first["checked"], first["citations"][0]["provision"]) == (False, "cr2025-days")


class TestText:
    def test_an_officer_reads_days_articles_and_remarks(self, run: Running) -> None:
        lines = run("complaint", "deadlines", "--received", "2026-02-13").stdout.splitlines()
        assert lines[:5] == [
            "受理决定：2026-03-02（含当日）",
            "  依据：《市场监督管理投诉举报处理暂行办法》第14条",
            "调解：2026-05-08（含当日）",
            "  依据：《市场监督管理投诉举报处理暂行办法》第21条",
            "  “受理决定”之日未知，自其最后一日2026-03-02起算",
        ]
        assert "天数未核，暂定" in lines[-1]

    def test_in_english_day_by_day(self, run: Running) -> None:
        words = ("--received", "2026-02-13", "--explain", "--lang", "en")
        lines = run("complaint", "deadlines", *words).stdout.splitlines()
        assert lines[0] == "decide on acceptance: 2026-03-02 (included)"
        assert lines[2].startswith("  7 working days from 2026-02-13")
        assert sum(one.startswith("  skipped: 2026-02-") for one in lines) == 9

    def test_where_no_limit_is_known_it_says_so(self, run: Running) -> None:
        done = run("complaint", "deadlines", "--received", "2019-12-31")
        assert done.stdout.splitlines() == [
            "受理决定：不能计算",
            "  2019-12-31没有已知的期限规定，不能计算",
        ]


class TestRefusals:
    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ((), "Missing option '--received'"),
            (("--received", "2026-02"), "is not a full date"),
            (("--received", "2026-02-13", "--paused", "2026-03-09..soon"), "is not a full date"),
            (("--received", "2026-02-13", "--before-notice", "1999"), "1999 is not in the range"),
            (("--received", "2026-02-13", "--kind", "praise"), "'praise' is not one of"),
            (
                ("--received", "2026-02-13", "--decided", "2026-03-05"),
                "--decided does not apply to a complaint: leave it out, or give --kind report",
            ),
            (
                ("--received", "2026-02-13", "--kind", "report", "--paused", "2026-03-09"),
                "--paused does not apply to a report: leave it out, or give --kind complaint",
            ),
        ],
    )
    def test_what_cannot_be_read_is_an_error_of_usage(
        self, run: Running, words: tuple[str, ...], said: str
    ) -> None:
        done = run("complaint", "deadlines", *words)
        assert (done.exit_code, said in done.stderr) == (2, True), done.stderr

    def test_a_pause_that_ends_before_it_begins_is_told(self, run: Running) -> None:
        words = ("--received", "2026-02-13", "--paused", "2026-03-09..2026-03-08")
        done = run("complaint", "deadlines", *words)
        assert (done.exit_code, "2026-03-08 is before 2026-03-09" in done.stderr) == (2, True)

    def test_an_order_that_cannot_be_is_told(self, run: Running) -> None:
        done = run("complaint", "deadlines", "--received", "2026-02-13", "--accepted", "2026-02-12")
        assert (done.exit_code, "2026-02-12 is before 2026-02-13" in done.stderr) == (2, True)
