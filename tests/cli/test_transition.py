"""``localstd transition``: who may, by which way, and what became of each alliance standard."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from jsonschema import Draft202012Validator

from localstd.convert import alliance_schema
from localstd.reports import transition_schema

Running: TypeAlias = Callable[..., Result]

EXAMPLES = Path(__file__).parents[2] / "examples"
ALLIANCE, HISTORIES = EXAMPLES / "alliance.json", EXAMPLES / "transitions.jsonl"
ON = ("--as-of", "2026-07-01")
CREDIT_CODE = "5134000050000987XL"  # made up, with a check character that fits
SETTLED = """{"matter": "tr-1", "procedure": "transition", "place": "34"}
{"type": "registered", "on": "2018-03-05", "by": {"role": "alliance"}, "facts": {"number": "LM 1"}}
{"type": "withdrawn", "on": "2018-05-05", "by": {"role": "alliance"}, "facts": {"reason": "旧"}}
"""


def told(done: Result) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(done.stdout)
    Draft202012Validator(transition_schema()).validate(record)
    return record


def test_the_example_is_of_the_form_that_is_promised() -> None:
    Draft202012Validator(alliance_schema()).validate(json.loads(ALLIANCE.read_text("utf-8")))


class TestAssess:
    def test_an_alliance_that_is_not_registered_may_not(self, run: Running) -> None:
        done = run("transition", "assess", ALLIANCE, *ON, "--format", "json")
        record = told(done)
        assert (done.exit_code, record["eligible"]) == (1, False)
        missing = [one["name"] for one in record["conditions"] if one["standing"] == "missing"]
        assert missing == ["group.made-by-organisation"]

    @pytest.mark.parametrize(
        ("language", "line"),
        [
            ("zh", "[不具备] 制定主体是依法成立的社会团体"),
            ("en", "[missing] a lawful social organisation makes it"),
        ],
    )
    def test_each_condition_is_told_with_what_would_meet_it(
        self, run: Running, language: str, line: str
    ) -> None:
        lines = run("transition", "assess", ALLIANCE, *ON, "--lang", language).stdout.splitlines()
        at = lines.index(line)
        assert "社会团体法人登记证书" in lines[at + 1] or "certificate" in lines[at + 1]

    def test_what_is_not_told_is_not_known(self, run: Running) -> None:
        host = json.loads(ALLIANCE.read_text("utf-8"))["host"]
        asked = json.dumps({"organisation": host}).encode()
        record = told(run("transition", "assess", "-", *ON, "--format", "json", stdin=asked))
        unknown = [one["name"] for one in record["conditions"] if one["standing"] == "unknown"]
        assert (record["eligible"], unknown) == (None, ["group.credit-code"])

    def test_an_organisation_with_everything_may(self, run: Running) -> None:
        host = json.loads(ALLIANCE.read_text("utf-8"))["host"]
        asked = json.dumps({"organisation": {**host, "credit_code": CREDIT_CODE}}).encode()
        done = run("transition", "assess", "-", *ON, "--lang", "en", stdin=asked)
        assert (done.exit_code, "may make group standards: yes" in done.stdout) == (0, True)


class TestWays:
    def test_all_four_are_listed_and_none_is_chosen(self, run: Running) -> None:
        done = run("transition", "ways", ALLIANCE, *ON, "--format", "json")
        found = {one["name"]: one["open"] for one in told(done)["ways"]}
        assert (done.exit_code, list(found)) == (
            0,
            ["register", "through-organisation", "joint-enterprise", "local"],
        )
        assert (found["register"], found["joint-enterprise"], found["local"]) == (
            False,
            True,
            False,
        )

    def test_a_closed_way_says_by_what(self, run: Running) -> None:
        text = run("transition", "ways", ALLIANCE, *ON, "--lang", "en").stdout
        assert "[missing] 50 persons or 30 units" in text
        assert "so2016 art. 10" in text

    def test_what_is_not_told_is_named_by_its_place_in_the_file(self, run: Running) -> None:
        text = run("transition", "ways", ALLIANCE, *ON, "--lang", "en").stdout
        assert "Not yet stated: organisation.in_charter" in text
        assert "Not yet stated: host.credit_code" in text

    def test_a_way_on_which_the_law_is_silent_tells_no_time(self, run: Running) -> None:
        text = run("transition", "ways", ALLIANCE, "--as-of", "2014-01-01", "--lang", "en").stdout
        assert "the latest day cannot be worked out" not in text

    def test_of_an_alliance_of_which_nothing_is_known_nothing_is_said(self, run: Running) -> None:
        done = run("transition", "ways", "-", *ON, "--format", "json", stdin=b"{}")
        assert not any(one["open"] is False for one in told(done)["ways"])

    def test_the_place_may_be_given_beside(self, run: Running) -> None:
        args = ("transition", "ways", "-", "--place", "37", *ON, "--format", "json")
        record = told(run(*args, stdin=b'{"joint": {"enterprises": 3}}'))
        assert "sd2020" in json.dumps(record)


class TestCheck:
    def test_what_is_left_open_ends_with_status_one(self, run: Running) -> None:
        done = run("transition", "check", HISTORIES, *ON, "--format", "json")
        record = told(done)
        assert (done.exit_code, record["unsettled"]) == (1, 1)
        assert [one["settled"] for one in record["standards"]] == [True, False]
        assert [one["code"] for one in record["findings"]] == ["LS710", "LS711"]
        assert record["standards"][0]["no_longer_cited"]["since"] == "2019-08-01"

    @pytest.mark.parametrize(
        ("language", "last"),
        [
            ("zh", "联盟标准2项，去向未定1项"),
            ("en", "alliance standards: 2; unsettled: 1"),
        ],
    )
    def test_the_last_line_counts_what_is_open(
        self, run: Running, language: str, last: str
    ) -> None:
        text = run("transition", "check", HISTORIES, *ON, "--lang", language).stdout
        assert text.splitlines()[-1] == last

    def test_what_is_settled_ends_with_status_zero(self, run: Running) -> None:
        done = run("transition", "check", "-", *ON, "--lang", "en", stdin=SETTLED.encode())
        assert done.exit_code == 0
        assert "the whole withdrawn (2018-05-05): 旧" in done.stdout

    def test_before_the_end_of_the_matter_it_was_open(self, run: Running) -> None:
        earlier = ("--as-of", "2018-05-04")
        done = run("transition", "check", "-", *earlier, stdin=SETTLED.encode())
        assert done.exit_code == 1

    def test_a_fault_of_one_history_names_its_matter(self, run: Running) -> None:
        closed = SETTLED.replace('"withdrawn"', '"citing-ended"').replace(
            ', "facts": {"reason": "旧"}', ""
        )
        done = run("transition", "check", "-", *ON, "--format", "json", stdin=closed.encode())
        found = [(one["matter"], one["code"]) for one in told(done)["findings"]]
        assert found == [("tr-1", "LS601"), (None, "LS710")]

    def test_successors_that_are_shared_are_told(self, run: Running) -> None:
        merged = "".join(
            f'{{"matter": "tr-{n}", "procedure": "transition"}}\n'
            f'{{"type": "registered", "on": "2018-03-05", "facts": {{"number": "LM {n}"}}}}\n'
            '{"type": "succeeded", "on": "2019-03-05", "facts": {"successor": "Q/LM 1-2019"}}\n'
            for n in (1, 2)
        )
        text = run("transition", "check", "-", *ON, "--lang", "en", stdin=merged.encode()).stdout
        assert "Merged: LM 1, LM 2 → Q/LM 1-2019" in text


class TestWhatCannotBeRead:
    @pytest.mark.parametrize(
        ("command", "given", "reason"),
        [
            ("assess", "[]", "the line is not a JSON object; write one JSON object"),
            ("assess", "", "the file is empty; write one JSON object"),
            ("ways", '{"a": NaN}', "JSON has no NaN"),
            ("ways", '\n{"a" 1}', "line 2: it is not JSON from character 6"),
            ("ways", '{"place": "99"}', "place: '99'"),
            ("ways", '{"schema": "localstd-life/1"}', 'give "localstd-alliance/1"'),
            ("ways", '{"hosts": {}}', "hosts: unknown key; the nearest are host"),
            ("ways", '{"host": []}', "host: '[]' is not accepted; give an object"),
            ("ways", '{"host": {"registered": "soon"}}', "host.registered: 'soon'"),
            ("ways", '{"host": {"form": "club"}}', "give one of: organisation"),
            ("ways", '{"host": {"asked_on": "2019-01-01"}}', "host.asked_on: unknown key"),
            ("ways", '{"host": {"credit_code": "1"}}', "host.credit_code: '1'"),
            ("ways", '{"host": {"code": "x y"}}', "host.code: 'x y'"),
            ("ways", '{"founding": {"units": -1}}', "give a whole number, 0 or more"),
            ("ways", '{"joint": {"same_chain": "yes"}}', "give true or false"),
            ("check", "", "the file is empty"),
            (
                "check",
                '{"matter": "1", "procedure": "making"}',
                "matter '1' is of the procedure 'making'; give histories of the procedure",
            ),
            (
                "check",
                SETTLED.replace("withdrawn", "gone"),
                "line 3: type: transition has no event 'gone'",
            ),
        ],
    )
    def test_what_is_wrong_is_named_with_its_place_and_what_to_do(
        self, run: Running, command: str, given: str, reason: str
    ) -> None:
        done = run("transition", command, "-", stdin=given.encode())
        assert (done.exit_code, done.stdout) == (2, "")
        assert reason in done.stderr

    def test_a_file_that_is_too_long_or_no_text_is_refused(
        self, run: Running, tmp_path: Path
    ) -> None:
        for raw, reason in ((b" " * 131_073, "longer than"), (b"\xff\xfe{", "not UTF-8")):
            (tmp_path / "alliance.json").write_bytes(raw)
            done = run("transition", "ways", tmp_path / "alliance.json")
            assert (done.exit_code, reason in done.stderr) == (2, True)
