"""What falls due, by the law of each standard's place and track; nothing is counted twice."""

from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.audit import Row, audit
from localstd.audit.entry import Entry, read_entry
from localstd.calendar import PartialDate, china_calendar
from localstd.forecast import (
    Bucket,
    By,
    FallingDue,
    Forecast,
    Outlook,
    Reviewable,
    counted,
    forecast,
    reviewables,
    reviews_falling_due,
)
from localstd.law import Track
from localstd.review import Cycle, ReviewStart, review_due
from localstd.testing import law_of_a_place
from localstd.testing.strategies.values import days, partial_dates

AS_OF = date(2026, 8, 1)
PLACES = ("34", "46", "4601", "37", "3702", None)
LAW, CALENDAR = law_of_a_place("46"), china_calendar()
OUTLOOK = Outlook(law=LAW, calendar=CALENDAR, as_of=AS_OF)


@st.composite
def cycles(draw: st.DrawFn) -> Cycle:
    """Give what may be known of a standard; of few places, so that some share one law."""
    known = st.none() | partial_dates()
    return Cycle(
        place=draw(st.sampled_from(PLACES)),
        track=draw(st.sampled_from(Track)),
        published=draw(known),
        implemented=draw(known),
        reviewed=draw(known),
    )


def stocks() -> st.SearchStrategy[list[Reviewable]]:
    """Give a few standards of a few sectors and committees."""
    names = st.sampled_from(("", "甲", "乙"))
    return st.lists(
        st.builds(Reviewable, cycle=cycles(), sector=names, committee=names), max_size=8
    )


def standard(published: PartialDate | None, place: str | None = "34", **more: object) -> Reviewable:
    names = {key: more.pop(key) for key in ("sector", "committee") if key in more}
    cycle = Cycle(place=place, published=published, **more)  # type: ignore[arg-type]
    return Reviewable(cycle=cycle, **names)  # type: ignore[arg-type]


def entry(**told: object) -> Entry:
    return read_entry(Row.of(2, told))


class TestTheDayItself:
    @pytest.mark.parametrize(
        ("as_of", "overdue", "months"),
        [
            (date(2026, 8, 2), 0, ("2026-08",)),
            (date(2026, 8, 3), 0, ("2026-08",)),
            (date(2026, 8, 4), 1, ()),
        ],
    )
    def test_what_is_due_today_is_not_overdue(
        self, as_of: date, overdue: int, months: tuple[str, ...]
    ) -> None:
        """2026-08-02 is a Sunday, so that what ends on it is in time on the 3rd."""
        made = forecast([standard(PartialDate(2021, 8, 2))], evolve(OUTLOOK, as_of=as_of))
        assert (made.overdue, tuple(one.key for one in made.months)) == (overdue, months)

    @pytest.mark.parametrize(
        ("as_of", "overdue", "key"),
        [
            (date(2019, 12, 31), 0, "2021-01"),
            (date(2020, 1, 1), 0, "2020-01"),
            (date(2020, 1, 2), 1, None),
        ],
    )
    def test_a_place_owes_nothing_before_the_first_day_of_its_law(
        self, as_of: date, overdue: int, key: str | None
    ) -> None:
        """Five years by the nation, three by the place from the first day of its law."""
        made = forecast([standard(PartialDate(2016, 1, 4), "46")], evolve(OUTLOOK, as_of=as_of))
        assert (made.overdue, [one.key for one in made.months]) == (overdue, [key] if key else [])

    def test_a_year_alone_counts_from_its_first_day(self) -> None:
        made = forecast([standard(PartialDate(2021))], OUTLOOK)
        assert (made.overdue, made.possibly_overdue, made.imprecise) == (1, 1, 1)

    def test_a_month_alone_counts_by_its_first_day(self) -> None:
        made = forecast([standard(PartialDate(2021, 8)), standard(PartialDate(2021, 7))], OUTLOOK)
        assert made.months == (Bucket(key="2026-08", due=1),)
        assert (made.overdue, made.possibly_overdue, made.imprecise) == (1, 0, 2)


class TestWhatHasNoDay:
    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT, Track.ENGINEERING])
    def test_other_tracks_have_no_interval(self, track: Track) -> None:
        made = forecast([standard(PartialDate(2001, 1, 1), track=track)], OUTLOOK)
        assert (made.not_owed, made.undated, made.total) == (1, 0, 0)

    def test_a_standard_without_a_start_is_undated(self) -> None:
        made = forecast([standard(None)], OUTLOOK)
        assert (made.not_owed, made.undated, made.total) == (0, 1, 0)

    def test_a_cycle_beyond_the_calendar_is_undated(self) -> None:
        made = forecast([standard(PartialDate(9999, 1, 1))], OUTLOOK)
        assert (made.undated, made.total) == (1, 0)

    def test_by_the_other_reading_the_implementation_must_be_known(self) -> None:
        other = evolve(OUTLOOK, review_start=ReviewStart.IMPLEMENTATION)
        known = standard(PartialDate(2021, 1, 4), implemented=PartialDate(2022, 3, 1))
        made = forecast([standard(PartialDate(2021, 1, 4)), known], other)
        assert (made.undated, made.months) == (1, (Bucket(key="2027-03", due=1),))


class TestNames:
    def test_the_fullest_comes_first_and_then_by_name(self) -> None:
        stock = [
            standard(PartialDate(2022, 5, 1), committee="乙"),
            standard(PartialDate(2016, 5, 1), committee="丙"),
            standard(PartialDate(2022, 5, 1), committee="丙"),
            standard(PartialDate(2022, 5, 1)),
        ]
        assert forecast(stock, OUTLOOK, by=By.COMMITTEE).buckets == (
            Bucket(key="丙", due=1, overdue=1),
            Bucket(key="", due=1),
            Bucket(key="乙", due=1),
        )

    def test_the_sector_is_not_the_committee(self) -> None:
        stock = [standard(PartialDate(2022, 5, 1), sector="甲", committee="乙")]
        found = {by: forecast(stock, OUTLOOK, by=by).buckets[0].key for by in By}
        assert found == {By.MONTH: "2027-05", By.SECTOR: "甲", By.COMMITTEE: "乙"}


def test_what_it_is_broken_down_by_is_named_in_both_languages() -> None:
    assert [str(by.wording) for by in By] == [
        "到期月份 / month",
        "主管部门 / sector",
        "归口单位 / committee",
    ]


class TestWhatIsReviewed:
    @pytest.mark.parametrize(
        ("told", "is_reviewed"),
        [
            ({}, True),
            ({"status": "现行"}, True),
            ({"status": "即将实施"}, True),
            ({"status": "有更新版"}, False),
            ({"status": "被代替"}, False),
            ({"status": "废止"}, False),
            ({"abolished": "2026-07-31"}, False),
            ({"implemented": "2026-12-01"}, True),
        ],
    )
    def test_what_goes_on_is_reviewed(self, told: dict[str, str], *, is_reviewed: bool) -> None:
        row = entry(number="DB34/T 3000-2021", published="2021-10-12", **told)
        assert bool(list(reviewables([row], as_of=AS_OF))) is is_reviewed

    @pytest.mark.parametrize("number", ["GB/T 1-2021", "T/ABC 1-2021", "", "?"])
    def test_only_local_standards_are_reviewed_here(self, number: str) -> None:
        assert list(reviewables([entry(number=number)], as_of=AS_OF)) == []

    def test_everything_that_a_row_tells_is_taken(self) -> None:
        row = entry(
            number="DB3102/T 3-2019",
            published="2019-05-06",
            implemented="2019-08-01",
            reviewed="2024-03",
            sector="农业农村局",
            committee="茶叶标委会",
        )
        assert list(reviewables([row], as_of=AS_OF)) == [
            Reviewable(
                cycle=Cycle(
                    place="3102",
                    published=PartialDate(2019, 5, 6),
                    implemented=PartialDate(2019, 8, 1),
                    reviewed=PartialDate(2024, 3),
                ),
                sector="农业农村局",
                committee="茶叶标委会",
            )
        ]

    @pytest.mark.parametrize(
        ("told", "expected"),
        [({"approved": "2021-02-03"}, PartialDate(2021, 2, 3)), ({}, PartialDate(2021))],
    )
    def test_approval_and_year_stand_for_publication(
        self, told: dict[str, str], expected: PartialDate
    ) -> None:
        (found,) = reviewables([entry(number="DB34/T 3-2021", **told)], as_of=AS_OF)
        assert found.cycle.published == expected

    def test_the_track_is_that_of_the_number(self) -> None:
        (found,) = reviewables([entry(number="DBS34/001-2021")], as_of=AS_OF)
        assert found.cycle.track is Track.FOOD


@given(stocks(), st.sampled_from(By), days(), st.sampled_from(ReviewStart))
def test_every_standard_is_counted_once(
    stock: list[Reviewable], by: By, as_of: date, start: ReviewStart
) -> None:
    made = forecast(stock, evolve(OUTLOOK, as_of=as_of, review_start=start), by=by)
    assert made.total + made.undated + made.not_owed == len(stock)
    assert made.due == sum(one.due for one in made.buckets) == sum(one.due for one in made.months)
    if by is not By.MONTH:
        assert made.overdue == sum(one.overdue for one in made.buckets)
    assert made.possibly_overdue <= made.overdue
    assert made.possibly_overdue <= made.imprecise <= made.total


@given(stocks(), days())
def test_each_standard_falls_due_as_its_review_does(stock: list[Reviewable], as_of: date) -> None:
    found = [review_due(one.cycle, law=LAW, calendar=CALENDAR, as_of=as_of) for one in stock]
    dues = [one.due for one in found if one is not None]
    made = forecast(stock, evolve(OUTLOOK, as_of=as_of))
    assert made.overdue == sum(due < as_of for due in dues)
    months = Counter(f"{due:%Y-%m}" for due in dues if due >= as_of)
    assert {one.key: one.due for one in made.months} == months


@given(stocks(), st.sampled_from(By))
def test_the_order_of_the_standards_changes_nothing(stock: list[Reviewable], by: By) -> None:
    assert forecast(reversed(stock), OUTLOOK, by=by) == forecast(stock, OUTLOOK, by=by)


@given(stocks(), stocks(), st.sampled_from(By))
def test_two_registers_together_are_their_sum(
    one: list[Reviewable], other: list[Reviewable], by: By
) -> None:
    apart = [forecast(part, OUTLOOK, by=by) for part in (one, other)]
    both = forecast([*one, *other], OUTLOOK, by=by)
    assert _figures(both) == tuple(map(sum, zip(*map(_figures, apart), strict=True)))
    assert _loads(both) == _loads(apart[0]) + _loads(apart[1])


def _figures(made: Forecast) -> tuple[int, ...]:
    dates = (made.overdue, made.possibly_overdue, made.imprecise)
    return (*dates, made.undated, made.not_owed, made.due)


def _loads(made: Forecast) -> Counter[str]:
    return Counter({one.key: one.due for one in made.buckets if one.due})


@given(stocks(), st.dates(date(2018, 1, 1), date(2026, 12, 1)), st.integers(1, 2000))
def test_what_is_overdue_stays_so_as_time_passes(
    stock: list[Reviewable], as_of: date, later: int
) -> None:
    """The law of the nation has not changed since, and a review never comes by itself."""
    still = [evolve(one, cycle=evolve(one.cycle, reviewed=None, place="34")) for one in stock]
    then = date.fromordinal(as_of.toordinal() + later)
    now, after = (forecast(still, evolve(OUTLOOK, as_of=day)) for day in (as_of, then))
    assert now.overdue <= after.overdue


@st.composite
def rows(draw: st.DrawFn) -> dict[str, str]:
    """Give a row of a standard in force, perhaps reviewed since, on a day or in a month."""
    published = draw(st.dates(date(1995, 1, 1), date(2015, 12, 31)))
    told = {"published": f"{published}", "status": "现行"}
    told["number"] = draw(st.sampled_from(("DB34/T 1", "DB31/T 2", "DBS34/001"))) + (
        f"-{published.year}"
    )
    if draw(st.booleans()):
        reviewed = draw(st.dates(published, date(2026, 12, 31)))
        told["reviewed"] = f"{reviewed:%Y-%m}" if draw(st.booleans()) else f"{reviewed}"
    return told


@given(st.lists(rows(), max_size=4), st.dates(date(2016, 1, 1), date(2026, 12, 31)))
def test_overdue_are_those_that_the_audit_reports(told: list[dict[str, str]], as_of: date) -> None:
    """One rule, two uses."""
    register = [Row.of(n, one) for n, one in enumerate(told, start=2)]
    reported = sum(one.code == "LS305" for one in audit(register, as_of=as_of))
    stock = reviewables(map(read_entry, register), as_of=as_of)
    assert forecast(stock, evolve(OUTLOOK, as_of=as_of)).overdue == reported


def test_equal_starts_are_given_together(outlook: Callable[..., Outlook]) -> None:
    one = PartialDate(2021, 10, 12)
    stock = [standard(one, place) for place in ("34", "3401", None, "46")]
    found = list(reviews_falling_due(stock, outlook()))
    assert [(one.due and str(one.due[0]), one.n) for one in found] == [
        ("2026-10-12", 3),
        ("2024-10-12", 1),
    ]


def test_counting_takes_several_of_one_day() -> None:
    some = FallingDue(due=(AS_OF, AS_OF), n=3, name="甲")
    late = FallingDue(due=(date(2026, 7, 1), AS_OF), n=2, name="甲")
    none = FallingDue(due=None, n=4), FallingDue(due=None, is_owed=False, n=5)
    made = counted([some, late, *none], as_of=AS_OF, by=By.SECTOR)
    assert made.buckets == (Bucket(key="甲", due=3, overdue=2),)
    assert (made.possibly_overdue, made.imprecise, made.undated, made.not_owed) == (2, 2, 4, 5)
    assert (made.due, made.total, made.as_of, made.by) == (3, 5, AS_OF, By.SECTOR)
