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


def also_overtaken(history: History, on: date, implementation: date | None) -> History:
    """Tell of a second standard on the subject."""
    told = {} if implementation is None else {"implementation": PartialDate.of(implementation)}
    return history.with_(Event.of("overtaken", on, **told))


def ended(
    history: History, on: date | PartialDate, type_: str = "lapsed", **facts: object
) -> Decision:
    by = None if type_ == "lapsed" else history.events[0].by
    return decide(
        MAKING,
        history,
        Event.of(type_, on, by, **facts),
        law=china_law(),
        calendar=china_calendar(),
        as_of=on.last if isinstance(on, PartialDate) else on,
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

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (PartialDate(2016, 9), ["LS653"]),
            (PartialDate(2016, 10), []),
            (PartialDate(2016, 11), []),
            (PartialDate(2015), ["LS653"]),
            (PartialDate(2016), []),
        ],
        ids=str,
    )
    def test_a_lapse_known_by_its_month_or_year_may_have_been_on_any_of_its_days(
        self, on: PartialDate, expected: list[str]
    ) -> None:
        history = overtaken(date(2014, 6, 3), date(2016, 10, 15))
        assert codes(ended(history, on)) == expected

    @pytest.mark.parametrize(
        ("on", "expected"),
        [(PartialDate(2016, 9), []), (PartialDate(2016, 10), []), (PartialDate(2016, 11), True)],
        ids=str,
    )
    def test_a_step_known_by_its_month_may_have_been_taken_before_the_lapse(
        self, on: PartialDate, expected: object
    ) -> None:
        history = overtaken(date(2014, 6, 3), date(2016, 10, 15))
        assert codes(ended(history, on, "amended", sheet="1")) == (["LS656"] if expected else [])

    def test_what_the_law_of_1988_had_ended_may_be_recorded_with_a_warning(self) -> None:
        """The law said on publication, its regulations on implementation: that is read."""
        history = overtaken(date(2016, 3, 1), date(2018, 6, 1), is_whole=True)
        days = (date(2016, 2, 29), date(2016, 3, 1), date(2017, 12, 31), date(2018, 1, 1))
        found = [ended(history, on) for on in days]
        assert [one.weight.word for told in found for one in told.findings] == [
            *("bar", "warning", "warning", "bar")
        ]
        between = found[2]
        assert (between.ruling, between.state.stage.code) == (Ruling.PERMITTED, "95")
        (read,) = between.findings
        assert read.facts["lapsed_under"] == "sl1988-local-auto-abolish"

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
            "warning",
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
        ("implemented", "expected"),
        [
            (date(2020, 2, 28), []),
            (date(2020, 2, 29), []),
            (date(2020, 3, 1), ["LS653"]),
            (date(2020, 3, 2), ["LS653"]),
        ],
    )
    @pytest.mark.parametrize("on", [date(2020, 3, 2), date(2024, 5, 6)])
    def test_it_lapses_no_more_but_for_what_had_lapsed(
        self, implemented: date, expected: list[str], on: date
    ) -> None:
        assert codes(ended(overtaken(date(2019, 1, 1), implemented), on)) == expected

    @pytest.mark.parametrize("on", [date(2020, 2, 29), date(2020, 3, 1), date(2020, 3, 2)])
    @pytest.mark.parametrize("type_", ["implemented", "amended"])
    def test_what_had_lapsed_does_not_come_alive(self, on: date, type_: str) -> None:
        facts = {"sheet": "1"} if type_ == "amended" else {}
        lapsed = overtaken(date(2019, 1, 1), date(2019, 7, 1))
        still = overtaken(date(2019, 1, 1), date(2020, 3, 1))
        assert codes(ended(lapsed, on, type_, **facts)) == ["LS656"]
        assert codes(ended(still, on, type_, **facts)) == []

    def test_both_articles_are_cited_for_what_had_lapsed(self) -> None:
        history = overtaken(date(2019, 1, 1), date(2019, 7, 1))
        (found,) = ended(history, date(2024, 5, 6), "reviewed", outcome="continue").findings
        assert [one.provision for one in found.citations] == [
            "ls2020-review-triggers",
            "ir1990-local-auto",
        ]
        assert [one.provision for one in ended(history, date(2024, 5, 6)).citations] == [
            "ls2020-review-triggers",
            "ir1990-local-auto",
        ]

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


class TestTwoStandards:
    """ir1990 art 16 para 3: 国家标准或行业标准. The first that ends the local one does."""

    INDUSTRY = overtaken(date(2016, 3, 1), date(2016, 10, 1))
    BOTH = also_overtaken(INDUSTRY, date(2017, 3, 1), date(2017, 12, 1))
    TURNED = also_overtaken(
        overtaken(date(2016, 3, 1), date(2017, 12, 1)), date(2016, 4, 1), date(2016, 10, 1)
    )
    ONE_UNTOLD = also_overtaken(INDUSTRY, date(2016, 4, 1), None)

    @pytest.mark.parametrize("history", [BOTH, TURNED, ONE_UNTOLD], ids=["both", "turned", "one"])
    @pytest.mark.parametrize("on", [date(2016, 10, 1), date(2017, 6, 1), date(2018, 1, 5)])
    def test_a_second_one_hides_nothing(self, history: History, on: date) -> None:
        assert codes(ended(history, on, "amended", sheet="1")) == ["LS656"]
        assert codes(ended(history, on)) == []

    @pytest.mark.parametrize("history", [BOTH, TURNED], ids=["both", "turned"])
    def test_and_nothing_lapses_before_the_first(self, history: History) -> None:
        on = date(2016, 9, 30)
        assert codes(ended(history, on)) == ["LS653"]
        assert codes(ended(history, on, "amended", sheet="1")) == []

    def test_one_of_which_no_day_is_told_leaves_it_open(self) -> None:
        decision = ended(self.ONE_UNTOLD, date(2016, 9, 30))
        assert [(one.name, one.missing) for one in decision.unknowns] == [
            ("local.lapse-on-national", ("implemented",))
        ]

    def test_of_two_the_one_that_may_have_come_counts(self) -> None:
        month = Event.of("overtaken", date(2016, 4, 1), implementation=PartialDate(2016, 9))
        history = self.INDUSTRY.with_(month)
        decision = ended(history, date(2016, 9, 15), "amended", sheet="1")
        assert [(one.code, one.certainty.value) for one in decision.findings] == [
            ("LS656", "possible")
        ]


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

    def test_a_second_one_changes_nothing(self) -> None:
        history = also_overtaken(self.HISTORY, date(2024, 3, 1), None)
        assert codes(ended(history, date(2023, 3, 1))) == []
        assert codes(ended(history, date(2024, 3, 1), "amended", sheet="1")) == ["LS656"]

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
