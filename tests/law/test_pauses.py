"""Pauses move a last day by the days that they take, and extensions run from the end of a term."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, PartialDate, china_calendar, deadline
from localstd.law import (
    Pause,
    Timeliness,
    Timing,
    china_law,
    judge_extended,
    judge_timeliness,
    with_pauses,
)
from localstd.law.pauses import explain_pauses

CALENDAR, LAW = china_calendar(), china_law()
ACCEPTED = PartialDate(2026, 1, 30)  # forty-five working days: 2026-04-10
DAYS = st.dates(date(2021, 1, 4), date(2026, 3, 1))


def pause(start: tuple[int, ...], end: tuple[int, ...] | None) -> Pause:
    return Pause(start=PartialDate(*start), end=None if end is None else PartialDate(*end))


def mediated(
    *pauses: Pause,
    done: PartialDate | None = None,
    as_of: date = date(2026, 3, 20),
    limit: str = "complaint.mediation",
    started: PartialDate = ACCEPTED,
) -> Timeliness:
    found = judge_timeliness(
        limit, started=started, done=done, law=LAW, calendar=CALENDAR, as_of=as_of
    )
    return with_pauses(found, pauses, done=done, as_of=as_of, calendar=CALENDAR)


def due(found: Timeliness) -> list[str] | None:
    return None if found.due is None else [str(one) for one in found.due]


class TestPauses:
    """The days of a pause are not counted."""

    @pytest.mark.parametrize(
        ("pauses", "last"),
        [
            ((), "2026-04-10"),
            ((pause((2026, 3, 2), (2026, 3, 13)),), "2026-04-23"),
            ((pause((2026, 3, 2), (2026, 3, 2)),), "2026-04-10"),
            ((pause((2026, 2, 14), (2026, 2, 23)),), "2026-04-10"),
            ((pause((2026, 3, 2), (2026, 3, 6)), pause((2026, 3, 9), (2026, 3, 13))), "2026-04-22"),
            (
                (pause((2026, 3, 2), (2026, 3, 10)), pause((2026, 3, 6), (2026, 3, 13))),
                "2026-04-23",
            ),
            ((pause((2026, 4, 10), (2026, 4, 17)),), "2026-04-17"),
            ((pause((2026, 4, 13), (2026, 4, 17)),), "2026-04-10"),
            ((pause((2026, 4, 10), (2026, 4, 18)),), "2026-04-20"),
        ],
        ids=[
            "none",
            "nine working days",
            "no day",
            "a holiday",
            "two of four and four days",
            "two that overlap count once",
            "on the last day",
            "after the last day",
            "to a Saturday: the next working day",
        ],
    )
    def test_the_last_day_moves_by_the_working_days_between(
        self, pauses: tuple[Pause, ...], last: str
    ) -> None:
        assert due(mediated(*pauses)) == [last, last]

    @pytest.mark.parametrize(
        ("as_of", "timing"),
        [(date(2026, 4, 23), Timing.RUNNING), (date(2026, 4, 24), Timing.OVERDUE)],
    )
    def test_it_is_overdue_the_day_after(self, as_of: date, timing: Timing) -> None:
        assert mediated(pause((2026, 3, 2), (2026, 3, 13)), as_of=as_of).timing is timing

    @pytest.mark.parametrize(
        ("day", "timing", "days"), [(23, Timing.KEPT, (0, 0)), (24, Timing.LATE, (1, 1))]
    )
    def test_what_is_done_is_judged_by_the_moved_day(
        self, day: int, timing: Timing, days: tuple[int, int]
    ) -> None:
        found = mediated(pause((2026, 3, 2), (2026, 3, 13)), done=PartialDate(2026, 4, day))
        assert (found.timing, found.days) == (timing, days)

    @pytest.mark.parametrize("as_of", [date(2026, 4, 9), date(2026, 4, 11), date(2026, 11, 1)])
    def test_nothing_is_overdue_while_it_lasts_and_no_day_is_known(self, as_of: date) -> None:
        found = mediated(pause((2026, 3, 2), None), as_of=as_of)
        assert (found.timing, found.due, found.days) == (Timing.RUNNING, None, (0, 0))

    def test_what_is_done_while_it_lasts_is_in_time(self) -> None:
        found = mediated(pause((2026, 3, 2), None), done=PartialDate(2026, 9, 1))
        assert (found.timing, found.certainty) == (Timing.KEPT, Certainty.CERTAIN)

    def test_one_that_begins_after_the_last_day_excuses_nothing(self) -> None:
        found = mediated(pause((2026, 4, 11), None), as_of=date(2026, 5, 6))
        assert (found.timing, due(found)) == (Timing.OVERDUE, ["2026-04-10", "2026-04-10"])

    def test_a_month_alone_gives_the_least_and_the_greatest(self) -> None:
        """To some day of March: none or twenty-one working days, of which 9 May is one."""
        found = mediated(pause((2026, 3, 2), (2026, 3)), as_of=date(2026, 5, 6))
        assert due(found) == ["2026-04-10", "2026-05-13"]
        assert (found.timing, found.certainty) == (Timing.OVERDUE, Certainty.POSSIBLE)

    def test_calendar_days_move_by_all_days(self) -> None:
        filed = mediated(
            pause((2026, 5, 30), (2026, 6, 2)),
            limit="local.filing",
            started=PartialDate(2026, 5, 4),
            as_of=date(2026, 6, 1),
        )
        assert due(filed) == ["2026-07-06", "2026-07-06"]

    def test_a_minimum_is_left_as_it_was(self) -> None:
        found = mediated(
            pause((2026, 5, 10), (2026, 5, 20)),
            limit="local.comment",
            started=PartialDate(2026, 5, 4),
        )
        assert due(found) == ["2026-06-03", "2026-06-03"]

    @given(start=DAYS, at=st.integers(0, 60), length=st.integers(0, 200), more=st.integers(1, 90))
    def test_a_longer_pause_never_ends_earlier(
        self, start: date, at: int, length: int, more: int
    ) -> None:
        begins = start + timedelta(at)
        found = [
            mediated(
                Pause(start=PartialDate.of(begins), end=PartialDate.of(begins + timedelta(one))),
                started=PartialDate.of(start),
                as_of=start,
            ).due
            for one in (length, length + more)
        ]
        assert found[0] is not None
        assert found[1] is not None
        assert found[0][0] <= found[1][0]

    @given(start=DAYS, at=st.integers(0, 40), length=st.integers(0, 60))
    def test_as_many_working_days_are_left_as_without_it(
        self, start: date, at: int, length: int
    ) -> None:
        """Counted day by day: those of the period that lie in no pause are forty-five."""
        begins = start + timedelta(at)
        ends = begins + timedelta(length)
        one = Pause(start=PartialDate.of(begins), end=PartialDate.of(ends))
        last = mediated(one, started=PartialDate.of(start), as_of=start).due
        assert last is not None
        days = (start + timedelta(n) for n in range(1, (last[0] - start).days + 1))
        counted = [day for day in days if CALENDAR.is_working(day) and not begins < day <= ends]
        plain = deadline(
            start, LAW.on(start).limit("complaint.mediation").quantity, calendar=CALENDAR
        )
        assert len(counted) == 45 or (plain.due < begins and last[0] == plain.due)


class TestExplaining:
    """Each pause is a step, in both languages."""

    def test_a_pause_says_how_many_days_it_takes(self) -> None:
        (step,) = explain_pauses(
            date(2026, 4, 10),
            [pause((2026, 3, 2), (2026, 3, 13))],
            CALENDAR,
            is_working=True,
        )
        assert step.zh == "2026-03-02至2026-03-13中止，9个工作日不计算；最后一日为2026-04-23"

    def test_one_that_lasts_says_how_many_are_left(self) -> None:
        (step,) = explain_pauses(
            date(2026, 4, 10), [pause((2026, 4, 7), None)], CALENDAR, is_working=True
        )
        assert (
            step.en
            == "paused since 2026-04-07, with 3 working days left; no last day until it goes on"
        )

    def test_one_that_comes_too_late_says_so(self) -> None:
        (step,) = explain_pauses(
            date(2026, 4, 10), [pause((2026, 4, 11), None)], CALENDAR, is_working=False
        )
        assert step.en == "paused on 2026-04-11, after the last day"


class TestExtensions:
    """第二十三条：“核查时限可以延长十五个工作日”: thirty in all, from the discovery."""

    def verified(
        self, started: PartialDate, *, done: PartialDate | None = None, as_of: date
    ) -> Timeliness:
        return judge_extended(
            "complaint.verification-extended",
            extends="complaint.verification",
            started=started,
            done=done,
            law=LAW,
            calendar=CALENDAR,
            as_of=as_of,
        )

    @given(start=DAYS)
    def test_both_together_are_thirty_working_days(self, start: date) -> None:
        found = self.verified(PartialDate.of(start), as_of=start)
        assert found.due == (CALENDAR.add_working(start, 30),) * 2

    @pytest.mark.parametrize(
        ("done", "timing"),
        [
            (PartialDate(2026, 3, 18), Timing.KEPT),
            (PartialDate(2026, 3, 19), Timing.KEPT),
            (PartialDate(2026, 3, 20), Timing.LATE),
        ],
    )
    def test_its_last_day_is_in_time(self, done: PartialDate, timing: Timing) -> None:
        found = self.verified(PartialDate(2026, 1, 30), done=done, as_of=date(2026, 5, 1))
        assert found.timing is timing

    def test_the_law_of_both_is_that_of_the_first_day(self) -> None:
        """The first fifteen days end under the new order, and the old one counts on."""
        found = self.verified(PartialDate(2026, 4, 14), as_of=date(2026, 8, 1))
        assert [one.instrument for one in found.citations] == ["cr2019"]
        assert (found.timing, found.certainty) == (Timing.OVERDUE, Certainty.CERTAIN)

    def test_a_start_that_may_be_under_either_order_is_not_certain(self) -> None:
        found = self.verified(PartialDate(2026, 4), as_of=date(2026, 8, 1))
        assert (found.timing, found.certainty) == (Timing.OVERDUE, Certainty.POSSIBLE)

    def test_before_the_order_nothing_is_known(self) -> None:
        found = self.verified(PartialDate(2019, 5, 6), as_of=date(2019, 8, 1))
        assert found.timing is Timing.UNKNOWN
