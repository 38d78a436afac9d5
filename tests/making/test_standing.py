"""What becomes of a standard when a national or industry standard appears, by the law of the day.

sl1988 art 6 ended it on publication, ir1990 art 16 para 3 on implementation, ls2020 art 24 asks
for a review, fl2021 art 29 ends a food safety standard at once.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from localstd.calendar import PartialDate, china_calendar
from localstd.law import Track, china_law
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Ruling,
    decide,
    duties,
)

Judging: TypeAlias = Callable[..., Decision]

PROVINCE = Body(role="province", place="33")
HEALTH = Body(role="health", place="33")
PUBLISHED = date(2014, 5, 6)
OTHER = "a national or industry standard"
UNCHECKED = " (the provision's text was not checked)"


def overtaken(
    on: date,
    implementation: date | None,
    *,
    published: date = PUBLISHED,
    track: Track = Track.ORDINARY,
    is_whole: bool = False,
) -> History:
    """Tell of a standard whose subject a national one takes up."""
    number = StandardNumber.parse("DBS33/ 001-2022" if track is Track.FOOD else "DB33/T 1-2014")
    body = HEALTH if track is Track.FOOD else PROVINCE
    facts: dict[str, Any] = {"standard": StandardNumber.parse("GB/T 1-2020")}
    if implementation is not None:
        facts["implementation"] = PartialDate.of(implementation)
    return History(
        matter=Matter(id="1", place="33", track=track),
        events=(
            Event.of("published", published, body, number=number),
            Event.of("overtaken", on, **facts),
        ),
        is_whole=is_whole,
    )


def ended(history: History, on: date, type_: str = "lapsed", **facts: object) -> Decision:
    by = None if type_ == "lapsed" else history.events[0].by
    return decide(
        MAKING,
        history,
        Event.of(type_, on, by, **facts),
        law=china_law(),
        calendar=china_calendar(),
        as_of=on,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


class TestUntilTheRegulationsOf1990:
    """sl1988 art 6: 即行废止."""

    HISTORY = overtaken(date(1990, 3, 1), date(1991, 1, 1), published=date(1989, 5, 1))

    def test_it_lapses_on_publication(self) -> None:
        decision = ended(self.HISTORY, date(1990, 3, 1))
        assert (decision.ruling, codes(decision)) == (Ruling.PERMITTED, [])
        assert decision.state.stage.code == "95"

    def test_it_may_not_be_confirmed_then(self) -> None:
        decision = ended(self.HISTORY, date(1990, 3, 2), "reviewed", outcome="continue")
        assert codes(decision) == ["LS656"]
        assert [one.provision for one in decision.findings[0].citations] == [
            "sl1988-local-auto-abolish"
        ]


class TestFrom1990:
    """ir1990 art 16 para 3: 在相应的国家标准或行业标准实施后，自行废止."""

    HISTORY = overtaken(date(2016, 3, 1), date(2016, 10, 1))

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2016, 3, 1), ["LS653"]),
            (date(2016, 9, 30), ["LS653"]),
            (date(2016, 10, 1), []),
            (date(2016, 10, 2), []),
        ],
    )
    def test_it_lapses_on_implementation(self, on: date, expected: list[str]) -> None:
        assert codes(ended(self.HISTORY, on)) == expected

    @pytest.mark.parametrize("type_", ["implemented", "amended"])
    @pytest.mark.parametrize(
        ("on", "expected"), [(date(2016, 9, 30), []), (date(2016, 10, 1), ["LS656"])]
    )
    def test_what_has_lapsed_goes_on_no_more(
        self, type_: str, on: date, expected: list[str]
    ) -> None:
        facts = {"sheet": "1"} if type_ == "amended" else {}
        assert codes(ended(self.HISTORY, on, type_, **facts)) == expected

    def test_what_has_lapsed_may_be_reviewed_and_abolished(self) -> None:
        on = date(2016, 10, 1)
        assert codes(ended(self.HISTORY, on, "reviewed", outcome="abolish")) == []
        assert codes(ended(self.HISTORY, on, "reviewed", outcome="revise")) == []
        assert codes(ended(self.HISTORY, on, "abolished")) == []

    def test_without_a_day_of_implementation_nobody_knows(self) -> None:
        decision = ended(overtaken(date(2016, 3, 1), None), date(2016, 10, 1))
        assert [(one.name, one.missing) for one in decision.unknowns] == [
            ("local.lapse-on-national", ("implemented",))
        ]

    def test_it_is_told_as_it_happened(self) -> None:
        lapsed, amended = (
            ended(self.HISTORY, date(2016, 9, 30)),
            ended(self.HISTORY, date(2016, 10, 1), "amended", sheet="1"),
        )
        (early,), (late,) = lapsed.findings, amended.findings
        assert (early.weight.word, early.message.zh, early.message.en) == (
            "bar",
            "DB33/T 1-2014此时不因相应国家标准或者行业标准而自行废止（所依条款原文未核）",
            f"DB33/T 1-2014 does not by itself lapse at that time for {OTHER}{UNCHECKED}",
        )
        assert (late.weight.word, late.message.zh, late.message.en) == (
            "bar",
            (
                "DB33/T 1-2014因相应国家标准或者行业标准已自行废止，不能再“发布修改单”"
                "（所依条款原文未核）"
            ),
            f"DB33/T 1-2014 has lapsed for {OTHER}; no more “amended”{UNCHECKED}",
        )
        assert {cited.provision for cited in late.citations} == {
            "ir1990-local-auto",
            "sl1988-local-auto-abolish",
        }


class TestFrom2020:
    """ls2020 art 24: 应当及时复审; the sentence of 1990 decides no more."""

    @pytest.mark.parametrize(
        ("on", "expected"), [(date(2020, 2, 29), []), (date(2020, 3, 1), ["LS653"])]
    )
    def test_it_lapses_no_more(self, on: date, expected: list[str]) -> None:
        assert codes(ended(overtaken(date(2019, 1, 1), date(2019, 7, 1)), on)) == expected

    @pytest.mark.parametrize(
        ("on", "expected"),
        [(date(2020, 2, 29), []), (date(2020, 3, 1), [("early-review", "province", None)])],
    )
    def test_it_is_to_be_reviewed_instead(self, on: date, expected: list[object]) -> None:
        owed = duties(
            MAKING,
            overtaken(on, None),
            law=china_law(),
            calendar=china_calendar(),
            as_of=on,
        )
        early = [one for one in owed if one.type.name == "early-review"]
        assert [(one.type.name, one.owed_by and one.owed_by.name, one.due) for one in early] == (
            expected
        )

    def test_its_review_answers_that(self) -> None:
        history = overtaken(date(2021, 1, 4), date(2021, 7, 1))
        decision = ended(history, date(2021, 2, 1), "reviewed", outcome="continue")
        assert codes(decision) == []
        assert "early-review" not in {one.type.name for one in decision.duties}


class TestFood:
    """fl2021 art 29: 食品安全国家标准制定后，该地方标准即行废止."""

    HISTORY = overtaken(
        date(2023, 3, 1), date(2023, 9, 1), published=date(2022, 3, 1), track=Track.FOOD
    )

    def test_it_lapses_at_once(self) -> None:
        assert codes(ended(self.HISTORY, date(2023, 3, 1))) == []

    def test_it_may_not_be_confirmed(self) -> None:
        decision = ended(self.HISTORY, date(2023, 3, 1), "reviewed", outcome="continue")
        assert codes(decision) == ["LS656"]
        assert [one.provision for one in decision.findings[0].citations] == ["fl-local-lapse"]

    def test_nobody_owes_a_review_for_it(self) -> None:
        owed = duties(
            MAKING,
            self.HISTORY,
            law=china_law(),
            calendar=china_calendar(),
            as_of=date(2023, 3, 1),
        )
        assert [one.type.name for one in owed if "review" in one.type.name] == []


def test_nothing_lapses_for_a_standard_of_which_nobody_told() -> None:
    told = overtaken(date(2016, 3, 1), date(2016, 10, 1), is_whole=True)
    alone = History(matter=told.matter, events=told.events[:1])
    taken_over = History(matter=told.matter, events=told.events[:1], is_whole=False)
    assert codes(ended(alone, date(2017, 1, 4))) == ["LS653"]
    decision = ended(taken_over, date(2017, 1, 4))
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.lapse-on-national", ("facts",))
    ]


def test_where_no_law_knows_a_lapse_it_is_unknown() -> None:
    history = History(
        matter=Matter(id="1", place="33", track=Track.ENGINEERING),
        events=(Event.of("published", PUBLISHED, number=StandardNumber.parse("DB33/T 1-2014")),),
    )
    assert [(one.name, one.missing) for one in ended(history, date(2021, 1, 4)).unknowns] == [
        ("local.lapse-on-national", ("law",))
    ]


def test_filing_papers_are_asked_by_the_law_of_the_filing(judged: Judging) -> None:
    """ls1990 art 7 asked for four papers, ls2020 art 22 for two (texts not checked)."""
    found = [
        judged("filed", facts={"papers": None}),
        judged("filed", start=date(2015, 1, 5), on=date(2015, 8, 13), facts={"papers": ("text",)}),
    ]
    assert [str(one.findings[0].message.zh) for one in found] == [
        "DB33/T 1-2024的备案材料缺发布公告、地方标准文本（所依条款原文未核）",
        "DB33/T 1-2015的备案材料缺备案报告、批准文件、编制说明（所依条款原文未核）",
    ]
    assert [one.findings[0].weight.word for one in found] == ["fault", "fault"]
    assert judged("filed", is_whole=False, facts={"papers": None}).findings == ()
