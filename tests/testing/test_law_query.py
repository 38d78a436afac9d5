"""A question to a law tells the day, the place and why; it is drawn where a slip shows."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import find, given, settings
from hypothesis.vendor.pretty import pretty

from localstd.calendar import PartialDate, Years
from localstd.law import (
    Direction,
    Instrument,
    Judged,
    Law,
    Limit,
    Provision,
    Track,
    UnknownLimitError,
    china_law,
)
from localstd.testing import (
    LawQuery,
    Problem,
    check_limit,
    check_unchanged,
    law_of_a_place,
    law_queries,
)
from localstd.testing.plugin import pytest_assertrepr_compare

FIRST = date(2026, 1, 1)


def hunan(
    begins: date = FIRST,
    years: int = 3,
    until: date | None = None,
    place: str | None = "43",
    track: Track = Track.ORDINARY,
) -> Law:
    regulation = Instrument(
        id="hn2026",
        title="湖南省某办法",
        begins=PartialDate.of(begins),
        until=until,
        checked=True,
        place=place,
    )
    article = Provision(
        id="hn-review",
        instrument=regulation,
        article="第2条",
        begins=regulation.begins,
        until=until,
        value=str(years),
        unit="year",
        checked=True,
    )
    review = Limit.under(
        article,
        name="local.review",
        direction=Direction.AT_MOST,
        starts="publication",
        judged=Judged.AS_ASKED,
        tracks=frozenset({track}),
    )
    return china_law().with_(provisions=[article], limits=[review])


def expect(law: Law, query: LawQuery) -> tuple[Problem, ...]:
    """Say what a tester writes in ten lines."""
    if query.is_in("43") and query.day >= FIRST:
        return check_limit(law, query, name="local.review", length=Years(3))
    return check_unchanged(china_law(), law, query=query)


LAW = hunan()


@settings(max_examples=30)
@given(law_queries(LAW, "43"))
def test_a_law_that_is_right_passes(query: LawQuery) -> None:
    assert expect(LAW, query) == ()


@settings(max_examples=10)
@given(law_queries(LAW, "43", track=Track.FOOD))
def test_a_query_asks_for_the_track_that_was_named(query: LawQuery) -> None:
    assert query.track is Track.FOOD


@pytest.mark.parametrize(
    ("planted", "day", "place", "why"),
    [
        pytest.param(
            lambda: hunan(begins=date(2026, 1, 2)),
            date(2026, 1, 1),
            "43",
            "hn2026 art. 2 sets 3 years in 43 湖南省, since 2026-01-02",
            id="a day late",
        ),
        pytest.param(
            lambda: hunan(begins=date(2025, 12, 31)),
            date(2025, 12, 31),
            "43",
            "now at most 3 years: hn2026 art. 2",
            id="a day early",
        ),
        pytest.param(
            lambda: hunan(years=4),
            FIRST,
            "43",
            "at most 4 years: hn2026 art. 2; no provision sets 3 years",
            id="the wrong length",
        ),
        pytest.param(
            lambda: hunan(place=None),
            FIRST,
            None,
            "local.review: generally at most 5 years",
            id="no place",
        ),
        pytest.param(
            lambda: hunan(place="4301"),
            FIRST,
            "43",
            "hn2026 art. 2 sets 3 years in 4301 长沙市, since 2026-01-01",
            id="its capital alone",
        ),
        pytest.param(
            lambda: hunan(track=Track.FOOD),
            FIRST,
            "43",
            "hn2026 art. 2 sets 3 years in 43 湖南省, since 2026-01-01, for food",
            id="another track",
        ),
        pytest.param(
            lambda: hunan(until=date(2026, 6, 1)),
            date(2026, 6, 1),
            "43",
            "since 2026-01-01, no longer on 2026-06-01",
            id="it ended",
        ),
    ],
)
def test_what_fails_is_shrunk_to_the_day_and_the_place_where_it_shows(
    planted: Callable[[], Law], day: date, place: str | None, why: str
) -> None:
    law = planted()
    enough = settings(database=None, max_examples=300)
    least = find(law_queries(law, "43"), lambda one: bool(expect(law, one)), settings=enough)
    assert (day, place) == (least.day, least.place)
    problem = expect(law, least)[0]
    assert why in str(problem)
    assert str(least) in str(problem)


def test_a_limit_that_is_there_though_none_is_expected_is_told() -> None:
    query = LawQuery(day=date(2026, 1, 1))
    (problem,) = check_limit(china_law(), query, name="local.review", length=None)
    assert problem.promise == "local.review is without a limit"
    assert problem.case.startswith("on 2026-01-01 in the whole country, ordinary: generally")


def test_a_limit_that_no_law_has_is_refused_by_name() -> None:
    with pytest.raises(UnknownLimitError, match=r"local\.review"):
        check_limit(china_law(), LawQuery(day=FIRST), name="local.reviews", length=Years(5))


def test_what_is_cited_alone_and_what_is_gone_are_told() -> None:
    before, after = china_law(), law_of_a_place()
    there = LawQuery(day=FIRST, place="34")
    changed = [one.case for one in check_unchanged(before, after, query=there)]
    assert any("is now a rule of mu2020" in one for one in changed)
    back = [one.case for one in check_unchanged(after, before, query=there)]
    assert any("is no rule any more" in one for one in back)
    joined = Provision(
        id="hn-free",
        instrument=Instrument(
            id="hn2026", title="某办法", begins=PartialDate.of(FIRST), checked=True, place="43"
        ),
        article="第3条",
        begins=PartialDate.of(FIRST),
        checked=True,
        joins=("place.free-text",),
    )
    (cited,) = check_unchanged(
        before, before.with_(provisions=[joined]), query=LawQuery(day=FIRST, place="43")
    )
    assert cited.case.endswith("hn2026 art. 3 is now cited for place.free-text")


def test_a_query_reads_as_its_day_and_place_whatever_the_place() -> None:
    assert repr(LawQuery(day=FIRST)) == (
        "LawQuery(day=2026-01-01, place=the whole country, track=ordinary)"
    )
    assert pretty(LawQuery(day=FIRST, place="43")) == (
        "LawQuery(day=2026-01-01, place=43 湖南省, track=ordinary)"
    )
    assert str(LawQuery(day=FIRST, place="93")) == "on 2026-01-01 in 93, ordinary"


def test_pytest_tells_each_promise_on_a_line() -> None:
    found = check_limit(china_law(), LawQuery(day=FIRST), name="local.review", length=Years(3))
    told = pytest_assertrepr_compare("==", found, ())
    assert told == pytest_assertrepr_compare("==", (), found)
    assert told is not None
    assert told[0] == "every promise is kept; not kept: 1"
    assert told[1].startswith("local.review is 3 years: on 2026-01-01 in the whole country")


@pytest.mark.parametrize(
    ("op", "left", "right"), [("==", (), ()), ("==", (1,), ()), ("!=", (), ()), ("==", 1, 2)]
)
def test_pytest_tells_all_else_itself(op: str, left: object, right: object) -> None:
    assert pytest_assertrepr_compare(op, left, right) is None
