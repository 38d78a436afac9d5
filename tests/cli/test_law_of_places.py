"""``localstd law conflicts`` and ``compare``: places beside the nation and each other."""

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from jsonschema import Draft202012Validator

from localstd.calendar import CalendarDays, PartialDate, WorkingDays
from localstd.convert import comparison_schema, conflicts_schema
from localstd.law import Direction, Instrument, Law, Limit, Provision
from localstd.testing import law_of_a_place
from localstd.wording import Language

Running: TypeAlias = Callable[..., Result]
DAY = ("--on", "2026-07-01")


def with_filing(days: CalendarDays | WorkingDays, place: str = "34", until: str = "") -> Law:
    begins = PartialDate(2021, 1, 1)
    text = Provision(
        id="made",
        instrument=Instrument(id="mi", title="某办法", begins=begins, place=place, checked=True),
        article="第9条",
        begins=begins,
        until=PartialDate.parse(until).first if until else None,
        value=str(days.n),
        unit=days.unit,
        term="六十日内备案",
        checked=True,
    )
    limit = Limit.under(
        text, name="local.filing", direction=Direction.AT_MOST, starts="publication"
    )
    return law_of_a_place().with_(provisions=[text], limits=[limit])


@pytest.fixture
def under(monkeypatch: pytest.MonkeyPatch) -> Callable[[Law], None]:
    """Let the commands take a law, whatever plug-ins are installed."""

    def under(law: Law) -> None:
        monkeypatch.setattr("localstd.cli.law_of_places.law_of", lambda *_: law)
        monkeypatch.setattr("localstd.cli.law_of_places.law_of_every_place", lambda *_: law)

    return under


def told(result: Result) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(result.stdout)
    return read


class TestConflicts:
    @pytest.mark.parametrize("language", ["zh", "en"])
    def test_a_looser_limit_is_told_with_texts_periods_and_what_governs(
        self, run: Running, under: Callable[[Law], None], language: Language
    ) -> None:
        under(with_filing(CalendarDays(90)))
        done = run("law", "conflicts", "--place", "34", *DAY, "--lang", language)
        assert done.exit_code == 1
        first = done.stdout.splitlines()[:4]
        expected = {
            "zh": (
                "LS990 [不符] 宽于上位规定",
                "（2021-01-01起）“不超过90日”",
                "适用《地方标准管理办法",
            ),
            "en": (
                "LS990 [fault] looser than higher law",
                '(since 2021-01-01) "at most 90 days"',
                "the first never binds, ls2020 art. 22",
            ),
        }[language]
        assert first[0] == expected[0]
        assert all(part in first[1] for part in expected[1:])
        assert "六十日内备案" in first[2]

    def test_json_keeps_to_its_schema(self, run: Running, under: Callable[[Law], None]) -> None:
        asked = ("law", "conflicts", "--place", "34", *DAY, "--format", "json")
        for days in (CalendarDays(90), WorkingDays(41)):
            under(with_filing(days))
            record = told(run(*asked))
            Draft202012Validator(conflicts_schema()).validate(record)
            (one,) = (each for each in record["conflicts"] if each["name"] == "local.filing")
            assert one["local"]["citation"]["provision"] == "made"
            assert one["local"]["since"] == "2021-01-01"
            assert "ls2020-filing-days" in one["governing"]
            assert (one["days"] is None) is (days.unit == "day")

    def test_what_tightens_or_repeats_is_no_fault(
        self, run: Running, under: Callable[[Law], None]
    ) -> None:
        for days, code in ((CalendarDays(60), "LS994"), (CalendarDays(50), "")):
            under(with_filing(days, "36"))
            done = run("law", "conflicts", "--place", "36", *DAY)
            assert done.exit_code == 0
            assert code in done.stdout

    def test_what_had_ended_is_left_out_and_what_comes_is_told(
        self, run: Running, under: Callable[[Law], None]
    ) -> None:
        under(with_filing(CalendarDays(90), "36", until="2024-01-01"))
        asked = ("law", "conflicts", "--place", "36", "--lang", "en", "--on")
        codes = [run(*asked, on).exit_code for on in ("2020-01-01", "2023-12-31", "2024-01-01")]
        assert codes == [1, 1, 0]
        assert run(*asked, "2024-01-01").stdout.startswith("none of the local rules")

    def test_a_place_must_be_named(self, run: Running) -> None:
        assert run("law", "conflicts").exit_code == 2


class TestCompare:
    def test_each_place_stands_below_the_nation(
        self, run: Running, under: Callable[[Law], None]
    ) -> None:
        under(with_filing(CalendarDays(30), "35"))
        done = run("law", "compare", "34", "35", *DAY, "--lang", "en")
        lines = done.stdout.splitlines()
        filing = lines.index("local.filing")
        assert lines[filing + 1].startswith("  nation  at most 60 days")
        assert lines[filing + 2].endswith("[the same]")
        assert lines[filing + 3] == "  35      at most 30 days: mi art. 9 [tighter, tightest]"
        assert "local.comment" not in lines

    def test_json_keeps_to_its_schema(self, run: Running, under: Callable[[Law], None]) -> None:
        under(with_filing(WorkingDays(41), "35"))
        asked = ("law", "compare", "34", "35", "--format", "json")
        spans = (DAY, ("--from", "2019-06-01", "--to", "2021-06-01"))
        of_day, of_time = (told(run(*asked, *span)) for span in spans)
        for record in (of_day, of_time):
            Draft202012Validator(comparison_schema()).validate(record)
        relations = {
            one["name"]: {place: each["relation"] for place, each in one["places"].items()}
            for one in of_day["names"]
        }
        assert relations["local.filing"] == {"34": "same", "35": "by-start"}
        assert relations["local.review"] == {"34": "tighter", "35": "same"}
        assert relations["local.drafter-abstains"] == {"34": "added", "35": "same"}
        changed = {(one["place"], one["name"]) for one in of_time["changes"]}
        assert {(None, "local.filing"), ("35", "local.filing"), ("34", "local.review")} <= changed
        assert ("35", "local.review") not in changed

    def test_where_all_is_alike_or_nothing_changed_that_is_told(
        self, run: Running, under: Callable[[Law], None]
    ) -> None:
        under(law_of_a_place())
        asked = ("law", "compare", "35", "--lang", "en")
        assert run(*asked, *DAY).stdout.startswith("on that day the places do not differ")
        span = ("--from", "2021-08-01", "--to", "2021-08-02")
        assert run(*asked, *span).stdout.startswith("nothing changed")

    @pytest.mark.parametrize(
        "wrong",
        [
            ("--from", "2020-01-01"),
            ("--to", "2020-01-01"),
            ("--from", "2020-01-01", "--to", "2019-01-01"),
            (*DAY, "--from", "2019-01-01", "--to", "2020-01-01"),
        ],
    )
    def test_days_that_do_not_go_together_are_refused(
        self, run: Running, wrong: tuple[str, ...]
    ) -> None:
        assert run("law", "compare", "34", *wrong).exit_code == 2


def test_with_plug_ins_real_places_are_compared(run: Running) -> None:
    pytest.importorskip("localstd_shanghai")
    pytest.importorskip("localstd_shandong")
    done = run("law", "compare", "31", "37", *DAY, "--lang", "en")
    assert (done.exit_code, "sh2019 art. 23" in done.stdout) == (0, True)
    assert run("law", "conflicts", "--place", "37", *DAY).exit_code == 0
