"""Acts owed ahead of an end: early enough, and never before their own first day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import (
    CalendarDays,
    Certainty,
    Months,
    PartialDate,
    Quantity,
    WorkingDays,
    Years,
    china_calendar,
    deadline,
)
from localstd.law import Timeliness, Timing, Track, UnknownLimitError
from localstd.law.ahead import judge_ahead, latest_start
from localstd.testing import MADE_UP, law_of_a_place

CALENDAR = china_calendar()


def judge(  # noqa: PLR0913  a judgment names all that it rests on
    started: PartialDate,
    done: PartialDate | None = None,
    *,
    as_of: date = date(2026, 8, 1),
    place: str | None = MADE_UP,
    track: Track = Track.ORDINARY,
    limit: str = "local.review-assessment",
    until: str = "local.review",
) -> Timeliness:
    return judge_ahead(
        limit,
        until=until,
        started=started,
        done=done,
        law=law_of_a_place(),
        calendar=CALENDAR,
        as_of=as_of,
        place=place,
        track=track,
    )


class TestTheLatestStart:
    @pytest.mark.parametrize(
        ("end", "length", "expected"),
        [
            (date(2027, 3, 15), Months(6), date(2026, 9, 15)),
            (date(2027, 8, 30), Months(6), date(2027, 2, 28)),
            (date(2027, 8, 31), Months(6), date(2027, 2, 28)),
            (date(2028, 2, 28), Months(6), date(2027, 8, 28)),
            (date(2028, 2, 29), Months(6), date(2027, 8, 31)),
            (date(2027, 3, 15), CalendarDays(60), date(2027, 1, 14)),
            (date(2027, 3, 15), Years(1), date(2026, 3, 15)),
            (date(2026, 3, 16), WorkingDays(1), date(2026, 3, 15)),
            (date(2026, 3, 15), CalendarDays(0), date(2026, 3, 15)),
        ],
    )
    def test_is_the_last_day_from_which_the_time_has_run(
        self, end: date, length: Quantity, expected: date
    ) -> None:
        assert latest_start(end, length, calendar=CALENDAR) == expected

    @given(
        st.dates(date(2000, 1, 1), date(2026, 12, 1)),
        st.builds(Months, st.integers(0, 40)) | st.builds(CalendarDays, st.integers(0, 400)),
    )
    def test_runs_out_by_the_end_and_a_day_later_does_not(
        self, end: date, length: Quantity
    ) -> None:
        start = latest_start(end, length, calendar=CALENDAR)
        after = date.fromordinal(start.toordinal() + 1)
        assert deadline(start, length, calendar=CALENDAR).nominal <= end
        assert deadline(after, length, calendar=CALENDAR).nominal > end


class TestAnAssessment:
    """As a place may ask for it: six months before its cycle of three years ends."""

    STARTED = PartialDate(2024, 3, 15)

    @pytest.mark.parametrize(
        ("done", "timing", "days"),
        [
            (PartialDate(2026, 9, 14), Timing.KEPT, (0, 0)),
            (PartialDate(2026, 9, 15), Timing.KEPT, (0, 0)),
            (PartialDate(2026, 9, 16), Timing.LATE, (1, 1)),
        ],
    )
    def test_is_in_time_up_to_six_months_before_the_end(
        self, done: PartialDate, timing: Timing, days: tuple[int, int]
    ) -> None:
        found = judge(self.STARTED, done)
        assert (found.timing, found.days, found.certainty) == (timing, days, Certainty.CERTAIN)
        assert found.due == (date(2026, 9, 15),) * 2
        assert [one.provision for one in found.citations] == ["mu-local.review-assessment"]

    @pytest.mark.parametrize(
        ("as_of", "timing"),
        [
            (date(2026, 9, 14), Timing.RUNNING),
            (date(2026, 9, 15), Timing.RUNNING),
            (date(2026, 9, 16), Timing.OVERDUE),
        ],
    )
    def test_not_made_is_overdue_from_the_day_after(self, as_of: date, timing: Timing) -> None:
        assert judge(self.STARTED, as_of=as_of).timing is timing

    def test_in_a_month_may_be_late(self) -> None:
        found = judge(self.STARTED, PartialDate(2026, 9))
        assert (found.timing, found.certainty) == (Timing.LATE, Certainty.POSSIBLE)
        assert found.days == (0, 15)

    def test_of_a_cycle_known_by_its_month_has_two_last_days(self) -> None:
        found = judge(PartialDate(2024, 3), PartialDate(2026, 9, 10))
        assert found.due == (date(2026, 9, 1), date(2026, 9, 30))
        assert (found.timing, found.certainty, found.days) == (
            Timing.LATE,
            Certainty.POSSIBLE,
            (0, 9),
        )

    def test_is_surely_late_after_every_last_day(self) -> None:
        found = judge(PartialDate(2024, 3), PartialDate(2026, 10, 2))
        assert (found.timing, found.certainty, found.days) == (
            Timing.LATE,
            Certainty.CERTAIN,
            (2, 31),
        )

    @pytest.mark.parametrize(
        ("as_of", "timing"),
        [
            (date(2019, 12, 31), Timing.UNKNOWN),
            (date(2020, 1, 1), Timing.RUNNING),
            (date(2020, 1, 2), Timing.OVERDUE),
        ],
    )
    def test_is_not_owed_before_the_first_day_of_its_law(self, as_of: date, timing: Timing) -> None:
        assert judge(PartialDate(2016, 5, 3), as_of=as_of).timing is timing

    @pytest.mark.parametrize("place", [None, "35", "3702"])
    def test_is_owed_nowhere_else(self, place: str | None) -> None:
        assert judge(self.STARTED, place=place).timing is Timing.UNKNOWN

    def test_is_not_owed_on_other_tracks(self) -> None:
        assert judge(self.STARTED, track=Track.FOOD).timing is Timing.UNKNOWN

    @pytest.mark.parametrize(
        "names",
        [{"limit": "local.revue-assessment"}, {"until": "local.revue"}],
    )
    def test_by_a_limit_that_there_never_was_is_refused(self, names: dict[str, str]) -> None:
        with pytest.raises(UnknownLimitError):
            judge(self.STARTED, **names)  # type: ignore[arg-type]
