"""The general counting of 民法典 arts 200-204, an article a class, then properties."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import (
    GENERAL_COUNTING,
    CalendarDays,
    Counting,
    DateError,
    Months,
    Quantity,
    WorkingDays,
    Years,
    china_calendar,
    deadline,
    quantity,
)

CHINA = china_calendar()
STARTS = st.dates(min_value=date(1990, 1, 1), max_value=date(2030, 12, 31))
LENGTHS = st.integers(min_value=0, max_value=400)
QUANTITIES = st.builds(quantity, LENGTHS, st.sampled_from(["day", "working-day", "month", "year"]))
COUNTINGS = st.builds(Counting, counts_first_day=st.booleans(), rolls_forward=st.booleans())
FIRST_DAY_COUNTS = Counting(counts_first_day=True)
NO_ROLLING = Counting(rolls_forward=False)


def due(start: date, length: Quantity, counting: Counting = GENERAL_COUNTING) -> date:
    return deadline(start, length, calendar=CHINA, counting=counting).due


def nominal(start: date, length: Quantity, counting: Counting = GENERAL_COUNTING) -> date:
    return deadline(start, length, calendar=CHINA, counting=counting).nominal


class TestArticle201:
    """按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。"""

    def test_the_first_day_is_not_counted(self) -> None:
        assert nominal(date(2024, 7, 1), CalendarDays(1)) == date(2024, 7, 2)

    def test_the_first_working_day_is_not_counted_either(self) -> None:
        assert nominal(date(2024, 7, 1), WorkingDays(5)) == date(2024, 7, 8)

    def test_it_counts_where_a_law_says_so(self) -> None:
        assert [
            nominal(date(2024, 7, 1), length, FIRST_DAY_COUNTS)
            for length in (CalendarDays(1), WorkingDays(5), Months(1), Years(1))
        ] == [date(2024, 7, 1), date(2024, 7, 5), date(2024, 7, 31), date(2025, 6, 30)]

    def test_a_period_of_no_length_ends_where_it_starts(self) -> None:
        assert nominal(date(2024, 7, 1), CalendarDays(0), FIRST_DAY_COUNTS) == date(2024, 7, 1)


class TestArticle202:
    """到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。"""

    @pytest.mark.parametrize(
        ("start", "length", "end"),
        [
            (date(2023, 1, 30), Months(1), date(2023, 2, 28)),
            (date(2023, 1, 31), Months(1), date(2023, 2, 28)),
            (date(2024, 1, 31), Months(1), date(2024, 2, 29)),
            (date(2023, 8, 31), Months(6), date(2024, 2, 29)),
            (date(2023, 12, 15), Months(1), date(2024, 1, 15)),
            (date(2024, 2, 29), Years(1), date(2025, 2, 28)),
            (date(2024, 2, 29), Years(4), date(2028, 2, 29)),
            (date(2018, 1, 1), Years(5), date(2023, 1, 1)),
        ],
    )
    def test_months_end_on_the_corresponding_day_or_the_month_end(
        self, start: date, length: Quantity, end: date
    ) -> None:
        assert nominal(start, length) == end

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (date(2023, 1, 28), date(2023, 2, 27)),
            (date(2023, 1, 29), date(2023, 2, 28)),
            (date(2023, 1, 31), date(2023, 2, 28)),
            (date(2023, 3, 1), date(2023, 3, 31)),
        ],
    )
    def test_a_counted_first_day_ends_on_the_eve(self, start: date, end: date) -> None:
        assert nominal(start, Months(1), FIRST_DAY_COUNTS) == end


class TestArticle203:
    """期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。"""

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (date(2024, 7, 2), date(2024, 8, 1)),
            (date(2024, 7, 3), date(2024, 8, 2)),
            (date(2024, 7, 4), date(2024, 8, 5)),
            (date(2024, 7, 5), date(2024, 8, 5)),
        ],
    )
    def test_a_weekend_moves_to_monday(self, start: date, end: date) -> None:
        assert due(start, CalendarDays(30)) == end

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (date(2024, 8, 31), date(2024, 9, 30)),
            (date(2024, 9, 1), date(2024, 10, 8)),
            (date(2024, 9, 7), date(2024, 10, 8)),
            (date(2024, 9, 8), date(2024, 10, 8)),
        ],
    )
    def test_a_holiday_moves_to_the_day_after_all_of_it(self, start: date, end: date) -> None:
        assert due(start, CalendarDays(30)) == end

    def test_a_make_up_saturday_does_not_move(self) -> None:
        assert due(date(2024, 9, 12), CalendarDays(30)) == date(2024, 10, 12)

    def test_nothing_moves_where_a_law_says_so(self) -> None:
        assert due(date(2024, 7, 4), CalendarDays(30), NO_ROLLING) == date(2024, 8, 3)

    def test_a_least_time_has_elapsed_the_day_after_and_does_not_move(self) -> None:
        ended = deadline(date(2024, 7, 4), CalendarDays(30), calendar=CHINA)
        assert (ended.nominal, ended.elapsed) == (date(2024, 8, 3), date(2024, 8, 4))


class TestArticle204:
    """期间的计算方法依照本法的规定，但是法律另有规定或者当事人另有约定的除外。"""

    def test_the_general_counting_names_its_articles(self) -> None:
        assert GENERAL_COUNTING.sources == ("cc-201", "cc-202", "cc-203")

    def test_a_counting_without_sources_names_none(self) -> None:
        assert Counting(counts_first_day=True).sources == ()

    @given(start=STARTS)
    def test_only_the_provisions_differ_from_day_to_day(self, start: date) -> None:
        then = GENERAL_COUNTING.on(start)
        assert (then.counts_first_day, then.rolls_forward) == (False, True)


class TestProvisional:
    """Years without a table, or beyond the last notice, are marked and never guessed silently."""

    @pytest.mark.parametrize(
        ("start", "length", "provisional"),
        [
            (date(2026, 7, 24), CalendarDays(60), False),
            (date(2026, 12, 1), CalendarDays(27), False),
            (date(2026, 12, 1), CalendarDays(28), True),
            (date(2026, 12, 1), WorkingDays(30), True),
            (date(2024, 1, 10), Years(3), True),
            (date(2003, 6, 2), Years(5), False),
            (date(2006, 12, 20), WorkingDays(10), True),
            (date(2007, 1, 1), WorkingDays(10), False),
            (date(1999, 3, 1), CalendarDays(30), True),
        ],
    )
    def test_only_days_on_which_the_answer_hangs_make_it_provisional(
        self, start: date, length: Quantity, *, provisional: bool
    ) -> None:
        assert deadline(start, length, calendar=CHINA).provisional is provisional


class TestExplanation:
    def test_every_skipped_and_every_make_up_day_is_listed(self) -> None:
        steps = deadline(date(2024, 9, 27), WorkingDays(6), calendar=CHINA).explain()
        assert [
            step.en.split(" (")[0] for step in steps if step.en[:7] in {"skipped", "counted"}
        ] == [
            "skipped: 2024-09-28",
            "counted: 2024-09-29",
            *(f"skipped: 2024-10-0{day}" for day in range(1, 8)),
        ]

    def test_the_whole_reads_in_order(self) -> None:
        steps = deadline(date(2024, 7, 4), Months(1), calendar=CHINA).explain()
        assert [step.zh for step in steps] == [
            "期限1个月，自2024-07-04起；开始的当日不计入（《中华人民共和国民法典》第201条）",
            "期间的最后一日为2024-08-04（《中华人民共和国民法典》第202条）",
            "顺延 2024-08-04（星期日）：休息日",
            (
                "最后一日是休息日，以休息日结束的次日2024-08-05为最后一日"
                "（《中华人民共和国民法典》第203条）"
            ),
            (
                "以民法的一般规则计算行政期限是类推的解读；法律另有规定的，依其规定"
                "（《中华人民共和国民法典》第204条）"
            ),
        ]

    def test_before_the_civil_code_its_forerunner_is_named(self) -> None:
        steps = deadline(date(2020, 12, 31), Months(1), calendar=CHINA).explain()
        assert [step.zh for step in steps] == [
            "期限1个月，自2020-12-31起；开始的当日不计入（《中华人民共和国民法通则》第154条（原文未核））",
            "期间的最后一日为2021-01-31",
            "顺延 2021-01-31（星期日）：休息日",
            (
                "最后一日是休息日，以休息日结束的次日2021-02-01为最后一日"
                "（《中华人民共和国民法通则》第154条（原文未核））"
            ),
            "以民法的一般规则计算行政期限是类推的解读；法律另有规定的，依其规定",
        ]

    def test_before_any_known_rule_none_is_named(self) -> None:
        steps = deadline(date(1986, 12, 31), CalendarDays(30), calendar=CHINA).explain()
        assert [step.en for step in steps if "cc-" in step.en or "gpcl-" in step.en] == []
        assert any("by analogy" in step.en for step in steps)

    def test_a_provisional_end_says_so_in_both_languages(self) -> None:
        last = deadline(date(2027, 7, 4), CalendarDays(30), calendar=CHINA).explain()[-1]
        assert (last.zh[:2], last.en[:11]) == ("暂定", "provisional")

    def test_a_counting_of_its_own_cites_its_own_provision(self) -> None:
        counting = Counting(counts_first_day=True, first_day_source="own-1")
        steps = deadline(
            date(2024, 7, 1), WorkingDays(6), calendar=CHINA, counting=counting
        ).explain()
        assert [step.en for step in steps] == [
            "6 working days from 2024-07-01; the first day counts (own-1)",
            "skipped: 2024-07-06 (Sat): a rest day",
            "skipped: 2024-07-07 (Sun): a rest day",
            "the last day of the period is 2024-07-08",
        ]


@pytest.mark.parametrize(
    "length", [CalendarDays(10**9), WorkingDays(3000), Months(10**9), Years(9999)]
)
def test_a_period_beyond_the_last_year_is_refused(length: Quantity) -> None:
    with pytest.raises(DateError):
        deadline(date(9990, 1, 1), length, calendar=CHINA)


@given(STARTS, QUANTITIES, COUNTINGS)
def test_a_deadline_never_lies_before_its_start(
    start: date, length: Quantity, counting: Counting
) -> None:
    made = deadline(start, length, calendar=CHINA, counting=counting)
    assert start <= made.nominal <= made.due


@given(STARTS, QUANTITIES)
def test_what_rolls_is_never_due_on_a_rest_day(start: date, length: Quantity) -> None:
    assert CHINA.is_working(due(start, length))


@given(STARTS, st.integers(1, 400), COUNTINGS)
def test_working_days_never_end_on_a_rest_day(start: date, n: int, counting: Counting) -> None:
    assert CHINA.is_working(nominal(start, WorkingDays(n), counting))


@given(STARTS, QUANTITIES, COUNTINGS)
def test_a_later_start_is_never_due_earlier(
    start: date, length: Quantity, counting: Counting
) -> None:
    assert due(start, length, counting) <= due(start + timedelta(days=1), length, counting)


@given(STARTS, QUANTITIES, COUNTINGS)
def test_a_longer_period_is_never_due_earlier(
    start: date, length: Quantity, counting: Counting
) -> None:
    longer = quantity(length.n + 1, length.unit)
    assert due(start, length, counting) <= due(start, longer, counting)


@given(STARTS, st.integers(0, 60), COUNTINGS)
def test_a_year_is_twelve_months(start: date, n: int, counting: Counting) -> None:
    assert due(start, Years(n), counting) == due(start, Months(12 * n), counting)


@given(STARTS, st.integers(1, 200), st.integers(1, 200))
def test_working_days_add_up(start: date, first: int, second: int) -> None:
    halfway = nominal(start, WorkingDays(first))
    assert nominal(halfway, WorkingDays(second)) == nominal(start, WorkingDays(first + second))


@given(STARTS, st.integers(1, 200))
def test_working_days_agree_with_counting_them_one_by_one(start: date, n: int) -> None:
    end = nominal(start, WorkingDays(n))
    days = (start + timedelta(days=i) for i in range(1, (end - start).days + 1))
    assert sum(map(CHINA.is_working, days)) == n


@given(STARTS, QUANTITIES)
def test_the_explanation_names_start_and_due_day(start: date, length: Quantity) -> None:
    made = deadline(start, length, calendar=CHINA)
    words = "\n".join(step.zh for step in made.explain())
    assert str(made.start) in words
    assert str(made.due) in words
    assert ("暂定：" in words) == made.provisional
