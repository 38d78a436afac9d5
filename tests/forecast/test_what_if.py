"""The same under a changed limit, and what would have to change."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import (
    CalendarDays,
    Months,
    PartialDate,
    Quantity,
    WorkingDays,
    Years,
    china_calendar,
)
from localstd.forecast import (
    Bucket,
    By,
    Difference,
    Outlook,
    Reviewable,
    Supposition,
    SuppositionError,
    forecast,
    supposed_law,
    what_if,
)
from localstd.law import UnknownLimitError
from localstd.review import Cycle
from localstd.testing import law_of_a_place

AS_OF = date(2026, 8, 1)
OUTLOOK = Outlook(law=law_of_a_place("46"), calendar=china_calendar(), as_of=AS_OF)
NATIONAL = {"sl2017-review-interval", "ir1990-review", "ls2020-review-interval"}
THREE = Supposition.parse("local.review=3y")


def standard(year: int, month: int = 5, day: int = 12, place: str = "34") -> Reviewable:
    return Reviewable(cycle=Cycle(place=place, published=PartialDate(year, month, day)))


def stocks() -> st.SearchStrategy[list[Reviewable]]:
    published = st.dates(date(2000, 1, 1), date(2026, 7, 31)).map(PartialDate.of)
    cycle = st.builds(Cycle, place=st.sampled_from(("34", "46", "4602")), published=published)
    return st.lists(st.builds(Reviewable, cycle=cycle), max_size=8)


class TestASupposition:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("local.review=3y", Years(3)),
            ("local.review=18mo", Months(18)),
            ("local.review=60d", CalendarDays(60)),
            ("local.filing=30wd", WorkingDays(30)),
        ],
    )
    def test_is_read_and_written(self, text: str, expected: Quantity) -> None:
        found = Supposition.parse(f" {text} ")
        assert (found.quantity, found.since, str(found)) == (expected, None, text)

    def test_may_begin_on_a_day(self) -> None:
        found = Supposition.parse("local.review=3y@2027-01-01")
        assert (found.since, str(found)) == (date(2027, 1, 1), "local.review=3y@2027-01-01")

    @pytest.mark.parametrize(
        "text",
        [
            *("", "local.review", "local.review=", "local.review=3", "local.review=y"),
            *("local.review=0y", "local.review=-3y", "local.review=3years", "=3y", "Local=3y"),
            *("local.review=3y@2027", "local.review=3y@2027-02-30", "local.review=99999y"),
        ],
    )
    def test_of_another_form_is_refused(self, text: str) -> None:
        with pytest.raises(SuppositionError) as refused:
            Supposition.parse(text)
        assert refused.value.text == text

    def test_says_itself_in_both_languages(self) -> None:
        assert THREE.wording.zh == "假设local.review为3年"
        since = Supposition.parse("local.review=18mo@2027-01-01")
        assert since.wording.zh == "假设自2027-01-01起local.review为18个月"
        assert since.wording.en == "if local.review were 18 months from 2027-01-01 on"

    def test_of_a_limit_that_there_never_was_is_refused(self) -> None:
        with pytest.raises(UnknownLimitError):
            what_if([], OUTLOOK, Supposition.parse("local.revue=3y"))


class TestTheSupposedLaw:
    def test_changes_that_limit_everywhere_and_no_other(self) -> None:
        law, supposed = law_of_a_place("46"), supposed_law(law_of_a_place("46"), THREE)
        for place in (None, "46", "4602"):
            held = supposed.on(AS_OF, place)
            assert {one.value for one in held.limit("local.review").limits} == {3}
            rest = {name: held.limit(name).value for name in held.limits_by_name}
            before = law.on(AS_OF, place)
            usual = {name: before.limit(name).value for name in before.limits_by_name}
            assert rest == usual | {"local.review": 3}

    def test_cites_the_same_articles(self) -> None:
        held = supposed_law(law_of_a_place("46"), THREE).on(AS_OF).limit("local.review")
        assert "sl2017 art. 29" in held.wording.en


class TestTheDifference:
    def test_is_told_by_bucket(self) -> None:
        stock = [standard(2022), standard(2024, 5, 13), standard(2025)]
        found = what_if(stock, OUTLOOK, THREE)
        assert (found.before.overdue, found.after.overdue) == (0, 1)
        assert found.after.buckets == (Bucket(key="2027-05", due=1), Bucket(key="2028-05", due=1))
        assert found.differences == (
            Difference("2028-05", 0, 1),
            Difference("2029-05", 1, 0),
            Difference("2030-05", 1, 0),
        )

    def test_is_told_by_name(self) -> None:
        stock = [evolve(standard(2022), committee="甲"), evolve(standard(2025), committee="乙")]
        found = what_if(stock, OUTLOOK, THREE, by=By.COMMITTEE)
        assert found.differences == (Difference("甲", 1, 0),)
        assert found.after.buckets[0].overdue + found.after.buckets[1].overdue == 1


class TestWhatWouldHaveToChange:
    @pytest.mark.parametrize(
        ("text", "place", "expected"),
        [
            ("local.review=3y", "34", NATIONAL),
            ("local.review=3y", "46", NATIONAL),
            ("local.review=7y", "46", {*NATIONAL, "mu-local.review"}),
            ("local.review=7y", "4602", {*NATIONAL, "mu-local.review"}),
            ("local.review=5y", "34", set()),
            ("local.review=5y", "46", {"mu-local.review"}),
        ],
    )
    def test_is_what_sets_another_length_there(
        self, text: str, place: str, expected: set[str]
    ) -> None:
        found = what_if([standard(2024, place=place)], OUTLOOK, Supposition.parse(text))
        assert {one.provision for one in found.would_change} == expected

    def test_is_only_what_is_in_force_on_the_day(self) -> None:
        early = evolve(OUTLOOK, as_of=date(2019, 12, 31))
        found = what_if([standard(2017, place="46")], early, Supposition.parse("local.review=7y"))
        cited = {one.provision for one in found.would_change}
        assert cited == {"sl2017-review-interval", "ir1990-review", "ls1990-review"}

    def test_is_nothing_for_no_standards(self) -> None:
        assert what_if([], OUTLOOK, THREE).would_change == ()


class TestAChangeFromADay:
    @pytest.mark.parametrize(
        ("since", "published", "key"),
        [
            ("2027-01-01", 2022, "2027-01"),  # by the old law due 2027-05, by the new one past
            ("2027-06-01", 2022, "2027-05"),  # due before the change, by the old law
            ("2027-01-01", 2025, "2028-05"),
        ],
    )
    def test_makes_nothing_due_before_it(self, since: str, published: int, key: str) -> None:
        supposed = Supposition.parse(f"local.review=3y@{since}")
        found = what_if([standard(published)], OUTLOOK, supposed)
        assert [one.key for one in found.after.buckets] == [key]

    def test_leaves_undated_what_is_undated(self) -> None:
        supposed = Supposition.parse("local.review=3y@2027-01-01")
        found = what_if([Reviewable(cycle=Cycle(place="34"))], OUTLOOK, supposed)
        assert (found.before.undated, found.after.undated) == (1, 1)

    def test_leaves_overdue_what_is_overdue(self) -> None:
        supposed = Supposition.parse("local.review=9y@2027-01-01")
        found = what_if([standard(2020)], OUTLOOK, supposed)
        assert (found.before.overdue, found.after.overdue) == (1, 1)


@given(stocks(), st.integers(1, 9))
def test_a_shorter_cycle_makes_nothing_due_later(stock: list[Reviewable], years: int) -> None:
    one, other = (
        what_if(stock, OUTLOOK, Supposition.parse(f"local.review={n}y")) for n in (years, years + 1)
    )
    assert one.after.overdue >= other.after.overdue
    assert one.before == other.before == forecast(stock, OUTLOOK)


@given(stocks())
def test_a_change_that_always_was_is_that_of_the_first_day(stock: list[Reviewable]) -> None:
    always = what_if(stock, OUTLOOK, THREE).after
    since = what_if(stock, OUTLOOK, Supposition.parse("local.review=3y@0001-01-01")).after
    assert since == always


@given(stocks())
def test_supposing_what_is_changes_nothing_elsewhere(stock: list[Reviewable]) -> None:
    elsewhere = [one for one in stock if one.cycle.place == "34"]
    found = what_if(elsewhere, OUTLOOK, Supposition.parse("local.review=5y"))
    assert (found.after, found.differences, found.would_change) == (found.before, (), ())


@given(stocks(), st.dates(AS_OF, date(2029, 1, 1)))
def test_a_change_to_come_makes_nothing_overdue(stock: list[Reviewable], since: date) -> None:
    found = what_if(stock, OUTLOOK, evolve(THREE, since=since))
    assert found.after.overdue == found.before.overdue
