"""Whether something was done in time, for exact dates and for months and years."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, PartialDate, china_calendar
from localstd.law import (
    Timeliness,
    Timing,
    Track,
    UnknownLimitError,
    judge_timeliness,
)
from localstd.testing import MADE_UP, law_of_a_place
from localstd.testing.strategies.values import days

AS_OF = date(2026, 11, 22)
JULY = PartialDate(2026, 7)


def judge(  # noqa: PLR0913  a judgment names all that it rests on
    started: PartialDate,
    done: PartialDate | None,
    *,
    limit: str = "local.filing",
    as_of: date = AS_OF,
    place: str | None = "35",
    track: Track = Track.ORDINARY,
) -> Timeliness:
    return judge_timeliness(
        limit,
        started=started,
        done=done,
        law=law_of_a_place(),
        calendar=china_calendar(),
        as_of=as_of,
        place=place,
        track=track,
    )


class TestAFilingOfWhichOnlyTheMonthIsKnown:
    @pytest.mark.parametrize(
        ("published", "timing", "certainty", "due", "days"),
        [
            ((2026, 4, 30), Timing.LATE, Certainty.CERTAIN, date(2026, 6, 29), (2, 32)),
            ((2026, 5, 29), Timing.LATE, Certainty.POSSIBLE, date(2026, 7, 28), (0, 3)),
            ((2026, 5, 20), Timing.LATE, Certainty.POSSIBLE, date(2026, 7, 20), (0, 11)),
            ((2026, 6, 10), Timing.KEPT, Certainty.CERTAIN, date(2026, 8, 10), (0, 0)),
        ],
    )
    def test_is_judged_over_every_day_of_the_month(
        self,
        published: tuple[int, int, int],
        timing: Timing,
        certainty: Certainty,
        due: date,
        days: tuple[int, int],
    ) -> None:
        judged = judge(PartialDate(*published), JULY)
        assert (judged.timing, judged.certainty, judged.days) == (timing, certainty, days)
        assert judged.is_broken == (timing is Timing.LATE)
        assert judged.due == (due, due)

    def test_names_the_limit_that_binds(self) -> None:
        judged = judge(PartialDate(2026, 4, 30), JULY)
        assert judged.limit is not None
        assert judged.limit.citation.provision == "ls2020-filing-days"


class TestTheCitationsOfAnAnswer:
    """All that set the same as the limit that binds, those not checked only if none is."""

    def test_are_the_checked_ones(self) -> None:
        judged = judge(PartialDate(2016, 5, 3), None, limit="local.review", place="35")
        assert [cited.provision for cited in judged.citations] == [
            "sl2017-review-interval",
            "ir1990-review",
        ]

    def test_are_those_not_checked_where_there_is_no_other(self) -> None:
        judged = judge(PartialDate(2026, 4, 30), JULY)
        assert [cited.provision for cited in judged.citations] == ["ls2020-filing-days"]

    def test_leave_out_what_sets_another_time(self) -> None:
        judged = judge(PartialDate(2020, 5, 3), None, limit="local.review", place=MADE_UP)
        assert [cited.provision for cited in judged.citations] == ["mu-local.review"]

    def test_are_none_where_no_limit_is_known(self) -> None:
        assert judge(PartialDate(2021, 5, 1), None, track=Track.ENVIRONMENT).citations == ()


class TestANameThatNeverWasALimit:
    def test_is_refused_with_the_nearest_names_first(self) -> None:
        with pytest.raises(UnknownLimitError) as refusal:
            judge(PartialDate(2021, 5, 1), None, limit="local.filling")
        assert refusal.value.known[0] == "local.filing"
        assert set(refusal.value.known) == {limit.name for limit in law_of_a_place().limits}
        assert "the nearest are local.filing, " in refusal.value.wording.en

    def test_is_told_from_one_that_does_not_hold_on_that_day(self) -> None:
        judged = judge(PartialDate(1980, 1, 1), None, as_of=date(1980, 6, 1))
        assert judged.timing == Timing.UNKNOWN


class TestAFilingBetweenTwoLaws:
    def test_one_published_the_day_before_the_new_law_has_thirty_days(self) -> None:
        judged = judge(PartialDate(2020, 2, 29), PartialDate(2020, 4, 15))
        assert (judged.timing, judged.due) == (Timing.LATE, (date(2020, 3, 30), date(2020, 3, 30)))

    def test_one_published_on_its_first_day_has_sixty(self) -> None:
        judged = judge(PartialDate(2020, 3, 1), PartialDate(2020, 4, 15))
        assert (judged.timing, judged.due) == (Timing.KEPT, (date(2020, 4, 30), date(2020, 4, 30)))

    def test_one_published_in_that_year_is_possibly_late(self) -> None:
        judged = judge(PartialDate(2020), PartialDate(2020, 12, 31))
        assert (judged.timing, judged.certainty) == (Timing.LATE, Certainty.POSSIBLE)
        assert judged.due == (date(2020, 2, 3), date(2021, 3, 1))


class TestWhatWasNotDone:
    def test_is_running_on_its_last_day_and_overdue_on_the_next(self) -> None:
        published = PartialDate(2026, 4, 30)
        on = judge(published, None, as_of=date(2026, 6, 29))
        after = judge(published, None, as_of=date(2026, 6, 30))
        assert (on.timing, after.timing, after.days) == (Timing.RUNNING, Timing.OVERDUE, (1, 1))

    def test_is_unknown_where_no_limit_is_known(self) -> None:
        assert judge(PartialDate(2021, 5, 1), None, track=Track.ENVIRONMENT).timing == (
            Timing.UNKNOWN
        )

    def test_is_only_possibly_overdue_where_some_starts_have_no_limit(self) -> None:
        judged = judge(PartialDate(2019), None, track=Track.FOOD)
        assert (judged.timing, judged.certainty) == (Timing.OVERDUE, Certainty.POSSIBLE)


class TestAContinuingDuty:
    """A stricter new rule makes nothing due earlier than its own first day."""

    PUBLISHED = PartialDate(2016, 5, 3)

    def review(self, as_of: date) -> Timeliness:
        return judge(self.PUBLISHED, None, limit="local.review", as_of=as_of, place=MADE_UP)

    def test_is_not_owed_the_day_before_the_stricter_rule(self) -> None:
        judged = self.review(date(2019, 12, 31))
        assert (judged.timing, judged.due) == (Timing.RUNNING, (date(2021, 5, 6), date(2021, 5, 6)))

    def test_is_owed_on_its_first_day(self) -> None:
        judged = self.review(date(2020, 1, 1))
        assert (judged.timing, judged.due) == (
            Timing.RUNNING,
            (date(2020, 1, 1), date(2020, 1, 1)),
        )

    def test_is_overdue_from_its_second_day(self) -> None:
        judged = self.review(date(2020, 1, 2))
        assert (judged.timing, judged.certainty) == (Timing.OVERDUE, Certainty.CERTAIN)

    def test_is_not_judged_by_the_law_of_another_day(self) -> None:
        published = PartialDate(1990, 4, 6)
        judged = judge(published, None, limit="local.review", as_of=date(1990, 4, 5))
        assert judged.timing == Timing.UNKNOWN


class TestAMinimum:
    """公开征求意见的期限不少于三十日: thirty whole days, the first not counted."""

    OPENED = PartialDate(2026, 3, 2)

    @pytest.mark.parametrize(
        ("closed", "timing", "days"),
        [
            (PartialDate(2026, 3, 31), Timing.EARLY, (1, 1)),
            (PartialDate(2026, 4, 1), Timing.KEPT, (0, 0)),
            (PartialDate(2026, 4, 2), Timing.KEPT, (0, 0)),
        ],
    )
    def test_must_have_run(
        self, closed: PartialDate, timing: Timing, days: tuple[int, int]
    ) -> None:
        judged = judge(self.OPENED, closed, limit="local.comment")
        assert (judged.timing, judged.days) == (timing, days)

    def test_runs_while_it_is_not_closed(self) -> None:
        assert judge(self.OPENED, None, limit="local.comment").timing == Timing.RUNNING


exact = days(date(2016, 1, 1), date(2026, 11, 22)).map(PartialDate.of)
months = exact.map(lambda known: PartialDate(known.year, known.month))


@given(started=months, done=months, data=st.data())
def test_every_reading_of_two_months_agrees_with_the_answer(
    started: PartialDate, done: PartialDate, data: st.DataObject
) -> None:
    whole = judge(started, done)
    start = data.draw(st.dates(started.first, started.last))
    end = data.draw(st.dates(done.first, done.last))
    one = judge(PartialDate.of(start), PartialDate.of(end))
    assert one.timing in ({whole.timing} if whole.certainty == "certain" else set(Timing))
    assert whole.days[0] <= one.days[0] <= whole.days[1]


@given(started=exact, earlier=exact, later=exact)
def test_what_is_done_later_is_never_less_late(
    started: PartialDate, earlier: PartialDate, later: PartialDate
) -> None:
    first, second = sorted((earlier, later), key=str)
    assert judge(started, first).days <= judge(started, second).days
