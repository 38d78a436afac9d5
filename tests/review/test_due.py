"""When a review falls due: which limit, from which day, by which reading, and why."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import DateError, PartialDate, Years, china_calendar
from localstd.law import (
    Direction,
    Instrument,
    Judged,
    Law,
    Limit,
    Provision,
    Timing,
    Track,
    judge_timeliness,
)
from localstd.review import CountedFrom, Cycle, ReviewDue, ReviewStart, review_due
from localstd.steps.reviews import REVIEW_LIMIT
from localstd.testing import law_of_a_place
from localstd.testing.strategies.values import days

LAW, CALENDAR = law_of_a_place("46"), china_calendar()
AS_OF = date(2026, 8, 1)


def due(
    cycle: Cycle,
    as_of: date = AS_OF,
    *,
    law: Law = LAW,
    review_start: ReviewStart = ReviewStart.PUBLICATION,
) -> ReviewDue | None:
    return review_due(cycle, law=law, calendar=CALENDAR, as_of=as_of, review_start=review_start)


def found(
    published: PartialDate | None, as_of: date = AS_OF, place: str | None = "34", **more: object
) -> ReviewDue:
    answer = due(Cycle(place=place, published=published, **more), as_of)  # type: ignore[arg-type]
    assert answer is not None
    return answer


class TestTheCycle:
    """标准化法 art 29: “标准的复审周期一般不超过五年。”"""

    @pytest.mark.parametrize(
        ("published", "last"),
        [
            (PartialDate(2021, 5, 12), date(2026, 5, 12)),
            (PartialDate(2021, 8, 1), date(2026, 8, 3)),  # the 1st is a Saturday
            (PartialDate(2020, 2, 29), date(2025, 2, 28)),
            (PartialDate(2019, 12, 31), date(2024, 12, 31)),
            (PartialDate(2023, 2, 28), date(2028, 2, 28)),
        ],
    )
    def test_ends_after_five_years(self, published: PartialDate, last: date) -> None:
        assert found(published).due == last

    @pytest.mark.parametrize(
        ("as_of", "is_overdue"),
        [(date(2026, 5, 11), False), (date(2026, 5, 12), False), (date(2026, 5, 13), True)],
    )
    def test_is_overdue_from_the_day_after(self, as_of: date, *, is_overdue: bool) -> None:
        assert found(PartialDate(2021, 5, 12), as_of).is_overdue is is_overdue

    @pytest.mark.parametrize(
        ("as_of", "cited"),
        [
            (date(1990, 4, 6), {"ir1990-review"}),
            (date(2017, 12, 31), {"ir1990-review"}),
            (date(2018, 1, 1), {"sl2017-review-interval", "ir1990-review"}),
            (date(2020, 3, 1), {"sl2017-review-interval", "ir1990-review"}),
        ],
    )
    def test_rests_on_the_law_of_the_day_asked(self, as_of: date, cited: set[str]) -> None:
        answer = found(PartialDate(1989, 5, 12), as_of)
        assert {one.provision for one in answer.citations} == cited

    def test_was_not_owed_before_the_first_law_on_it(self) -> None:
        assert due(Cycle(published=PartialDate(1980, 1, 1)), date(1990, 4, 5)) is None

    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT, Track.ENGINEERING])
    def test_has_no_length_on_other_tracks(self, track: Track) -> None:
        assert due(Cycle(place="34", track=track, published=PartialDate(2001))) is None

    def test_beyond_the_calendar_cannot_be_counted(self) -> None:
        with pytest.raises(DateError):
            due(Cycle(published=PartialDate(9998, 1, 1)))


class TestAPlace:
    """As a place may set it: a cycle of three years, and six months before it an assessment."""

    @pytest.mark.parametrize(
        ("as_of", "last", "is_overdue"),
        [
            (date(2019, 12, 31), date(2021, 5, 6), False),
            (date(2020, 1, 1), date(2020, 1, 1), False),
            (date(2020, 1, 2), date(2020, 1, 1), True),
        ],
    )
    def test_owes_nothing_by_its_three_years_before_their_first_day(
        self, as_of: date, last: date, *, is_overdue: bool
    ) -> None:
        """2021-05-03 is a public holiday, as are the two days after it."""
        answer = found(PartialDate(2016, 5, 3), as_of, "46")
        assert (answer.due, answer.is_overdue) == (last, is_overdue)

    @pytest.mark.parametrize(
        ("published", "last"),
        [
            (PartialDate(2024, 3, 15), date(2026, 9, 15)),
            (PartialDate(2024, 8, 31), date(2027, 2, 28)),
            (PartialDate(2024, 8, 30), date(2027, 2, 28)),
            (PartialDate(2024, 8, 27), date(2027, 2, 27)),
        ],
    )
    def test_assesses_six_months_before_the_end(self, published: PartialDate, last: date) -> None:
        assessment = found(published, place="46").assessment
        assert assessment is not None
        assert assessment.due == (last, last)
        assert [one.provision for one in assessment.citations] == ["mu-local.review-assessment"]

    def test_assesses_nothing_before_its_own_first_day(self) -> None:
        assessment = found(PartialDate(2016, 5, 3), date(2020, 1, 1), "46").assessment
        assert assessment is not None
        assert (assessment.due, assessment.timing) == ((date(2020, 1, 1),) * 2, Timing.RUNNING)

    def test_others_ask_for_no_assessment(self) -> None:
        assert found(PartialDate(2024, 3, 15), place="34").assessment is None

    def test_a_law_without_assessments_has_none(self) -> None:
        kept = tuple(one for one in LAW.limits if one.name != "local.review-assessment")
        law = Law(provisions=LAW.provisions, limits=kept)
        answer = due(Cycle(place="46", published=PartialDate(2024, 3, 15)), law=law)
        assert answer is not None
        assert (answer.due, answer.assessment) == (date(2027, 3, 15), None)


class TestTheStart:
    CYCLE = Cycle(
        place="34", published=PartialDate(2021, 5, 12), implemented=PartialDate(2021, 9, 1)
    )

    @pytest.mark.parametrize(
        ("start", "counted_from", "last"),
        [
            (ReviewStart.PUBLICATION, CountedFrom.PUBLICATION, date(2026, 5, 12)),
            (ReviewStart.IMPLEMENTATION, CountedFrom.IMPLEMENTATION, date(2026, 9, 1)),
        ],
    )
    def test_is_a_reading(self, start: ReviewStart, counted_from: CountedFrom, last: date) -> None:
        answer = due(self.CYCLE, review_start=start)
        assert answer is not None
        assert (answer.counted_from, answer.due) == (counted_from, last)

    @pytest.mark.parametrize("start", ReviewStart)
    def test_is_the_last_review_by_either(self, start: ReviewStart) -> None:
        answer = due(evolve(self.CYCLE, reviewed=PartialDate(2024, 6, 3)), review_start=start)
        assert answer is not None
        assert (answer.counted_from, answer.due) == (CountedFrom.REVIEW, date(2029, 6, 4))

    @pytest.mark.parametrize(
        ("reviewed", "counts"),
        [
            (PartialDate(2026, 8, 1), True),
            (PartialDate(2026, 8, 2), False),
            (PartialDate(2026, 8), True),
            (PartialDate(2026, 9), False),
            (PartialDate(2021, 5, 12), True),
            (PartialDate(2021, 5), True),
            (PartialDate(2021, 5, 11), False),
        ],
    )
    def test_is_no_review_to_come_or_before_the_publication(
        self, reviewed: PartialDate, *, counts: bool
    ) -> None:
        began = evolve(self.CYCLE, reviewed=reviewed).began(ReviewStart.PUBLICATION, as_of=AS_OF)
        assert began is not None
        assert (began[1] is CountedFrom.REVIEW) is counts

    def test_is_the_review_where_no_publication_is_known(self) -> None:
        answer = due(Cycle(reviewed=PartialDate(2024, 6, 3)))
        assert answer is not None
        assert answer.started == PartialDate(2024, 6, 3)

    def test_unknown_leaves_everything_open(self) -> None:
        assert due(Cycle(implemented=PartialDate(2021, 9, 1))) is None
        assert (
            due(evolve(self.CYCLE, implemented=None), review_start=ReviewStart.IMPLEMENTATION)
            is None
        )


class TestWhatIsSaid:
    def test_why_names_the_day_the_reading_the_limit_and_its_provisions(self) -> None:
        answer = found(PartialDate(2021, 5, 12))
        assert answer.wording.zh == (
            "自2021-05-12（发布日，属一种解读）起算，一般不超过5年，最迟2026-05-12："
            "《中华人民共和国标准化法（2017修订）》第29条；《中华人民共和国标准化法实施条例》第20条"
        )
        assert answer.wording.en == (
            "counted from publication, a reading (2021-05-12), generally at most 5 years, "
            "by 2026-05-12: sl2017 art. 29; ir1990 art. 20"
        )

    def test_a_strict_limit_is_not_called_general(self) -> None:
        assert _strict().wording.en == (
            "counted from the last review (2024-06-03), at most 2 years, by 2026-06-03: made art. 1"
        )
        assert _strict().wording.zh == (
            "自2024-06-03（上次复审）起算，不超过2年，最迟2026-06-03：《made》第1条"
        )

    def test_a_new_limit_says_that_nothing_was_due_before(self) -> None:
        answer = found(PartialDate(2016, 5, 3), date(2020, 1, 1), "46")
        assert answer.wording.zh.endswith("；该期限自2020-01-01起施行，此前不因之到期")
        assert answer.wording.en.endswith(
            "; nothing falls due under this limit before its own first day, 2020-01-01"
        )

    def test_the_explanation_counts_from_the_earliest_start(self) -> None:
        answer = found(PartialDate(2021, 5))
        told = answer.explain(CALENDAR)
        assert told[0] == answer.wording
        assert "2021-05-01" in told[1].en
        assert len(told) > 2

    def test_a_date_known_by_its_month_gives_two_last_days(self) -> None:
        answer = found(PartialDate(2021, 5))
        assert answer.timeliness.due == (date(2026, 5, 6), date(2026, 6, 1))
        assert answer.due == date(2026, 5, 6)

    @pytest.mark.parametrize(
        ("counted_from", "zh", "en"),
        [
            (CountedFrom.PUBLICATION, "发布日，属一种解读", "publication, a reading"),
            (CountedFrom.IMPLEMENTATION, "实施日，属一种解读", "implementation, a reading"),
            (CountedFrom.REVIEW, "上次复审", "the last review"),
        ],
    )
    def test_the_start_is_named(self, counted_from: CountedFrom, zh: str, en: str) -> None:
        assert (counted_from.wording.zh, counted_from.wording.en) == (zh, en)


def _strict() -> ReviewDue:
    made = Provision(
        id="made-1",
        instrument=Instrument(id="made", title="made", begins=None, checked=True),
        article="第1条",
        begins=None,
        value="2",
        unit="year",
        checked=True,
    )
    limit = Limit.under(
        made,
        name="local.review",
        direction=Direction.AT_MOST,
        starts="the last review",
        judged=Judged.AS_ASKED,
    )
    law = Law(provisions=LAW.provisions.with_([made]), limits=(limit,))
    answer = due(Cycle(reviewed=PartialDate(2024, 6, 3)), law=law)
    assert answer is not None
    assert answer.timeliness.limit is not None
    assert answer.timeliness.limit.quantity == Years(2)
    return answer


places = st.sampled_from(("34", "46", "4601", None))


@given(days(), st.integers(0, 900), places, days())
def test_a_later_publication_is_never_due_earlier(
    published: date, later: int, place: str | None, as_of: date
) -> None:
    days_ = (published, date.fromordinal(published.toordinal() + later))
    one, other = (due(Cycle(place=place, published=PartialDate.of(day)), as_of) for day in days_)
    assert (one is None) == (other is None)
    assert one is None or other is None or one.due <= other.due


@given(days(), places, days(), st.integers(1, 9))
def test_a_further_limit_makes_nothing_due_later(
    published: date, place: str | None, as_of: date, years: int
) -> None:
    source = LAW.provisions["sl2017-review-interval"]
    made = evolve(
        source,
        id="further",
        instrument=evolve(source.instrument, id="further", replaced_by=None),
        value=f"{years}",
    )
    limit = Limit.under(
        made, name="local.review", direction=Direction.AT_MOST, starts="", judged=Judged.AS_ASKED
    )
    law = LAW.with_(provisions=[made], limits=[limit])
    cycle = Cycle(place=place, published=PartialDate.of(published))
    before, after = due(cycle, as_of), due(cycle, as_of, law=law)
    assert before is None or (after is not None and after.due <= before.due)


@given(days(), st.sampled_from(("46", "4601", "34")), days())
def test_nothing_is_due_before_the_first_day_of_the_limit_that_binds(
    published: date, place: str, as_of: date
) -> None:
    answer = due(Cycle(place=place, published=PartialDate.of(published)), as_of)
    if answer is not None:
        assert answer.timeliness.limit is not None
        assert answer.due >= (answer.timeliness.limit.period.start or date.min)
        assert answer.is_overdue == (answer.due < as_of)


@given(days(), places, days())
def test_the_assessment_leaves_its_six_months(
    published: date, place: str | None, as_of: date
) -> None:
    answer = due(Cycle(place=place, published=PartialDate.of(published)), as_of)
    if answer is not None and answer.assessment is not None:
        assert answer.assessment.due is not None
        assert answer.assessment.due[0] <= max(answer.due, date(2020, 1, 1))
        assert (place, as_of >= date(2020, 1, 1)) == (place, True)
        assert (place or "").startswith("46")


def test_a_review_is_judged_as_every_limit_is() -> None:
    judged = judge_timeliness(
        REVIEW_LIMIT,
        started=PartialDate(2024),
        done=None,
        law=LAW,
        calendar=CALENDAR,
        as_of=AS_OF,
        place="46",
        track=Track.ORDINARY,
    )
    assert judged == found(PartialDate(2024), place="46").timeliness
    assert review_due(Cycle(), law=LAW, calendar=CALENDAR, as_of=AS_OF) is None
