"""The table of a review reads like the law, and keeps what the kit promises of it."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from localstd.law import Track, china_law
from localstd.procedure import History, Matter
from localstd.review import CHECKS, REVIEW
from localstd.review.duties import ABOLITION, ASSESSMENT, EARLY_REVIEW, REVISION
from localstd.review.duties import REVIEW as REVIEW_DUTY
from localstd.review.stages import STAGES
from localstd.testing import (
    LifecycleMachine,
    Planted,
    check_lifecycle,
    check_planted,
    check_procedure,
    check_reach,
    faulty_histories,
    lawful_histories,
    shipped_trial,
)

TRIAL = shipped_trial(REVIEW)
PLACES = ("34", "31", "15", "3702")
QUIET = settings(
    max_examples=15,
    stateful_step_count=12,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def test_what_the_table_names_is_there() -> None:
    assert check_procedure(REVIEW, china_law()) == ()


@pytest.mark.parametrize("start", [date(2018, 1, 1), date(2020, 3, 1), date(2026, 7, 1)], ids=str)
@pytest.mark.parametrize("place", PLACES)
def test_every_stage_is_reached_by_lawful_steps(place: str, start: date) -> None:
    assert check_reach(TRIAL, [Matter(id="1", place=place)], [start]) == ()


@pytest.mark.parametrize("track", Track)
def test_every_stage_is_reached_on_every_track(track: Track) -> None:
    matter = Matter(id="1", place="34", track=track)
    assert check_reach(TRIAL, [matter], [date(2026, 9, 1)]) == ()


@given(lawful_histories(TRIAL))
@settings(QUIET)
def test_lawful_reviews_keep_every_promise(history: History) -> None:
    assert check_lifecycle(TRIAL, history) == ()


@given(faulty_histories(TRIAL))
@settings(QUIET)
def test_one_planted_fault_is_found_and_no_other(fault: Planted) -> None:
    assert check_planted(TRIAL, fault) == ()


class TestWhateverIsTried(
    LifecycleMachine.of(TRIAL).TestCase  # type: ignore[misc]  # hypothesis makes the class
):
    """Nothing is concluded without its outcomes, nothing carried out that was not concluded."""

    settings = settings(QUIET, max_examples=8)


@pytest.mark.parametrize(
    ("event", "at", "to", "starts", "ends", "told"),
    [
        ("cycle-began", ("waiting",), None, (REVIEW_DUTY, ASSESSMENT), (), ()),
        ("trigger-arose", ("waiting", "open", "examined"), None, (EARLY_REVIEW,), (), ("trigger",)),
        ("assessed", ("waiting", "open", "examined"), None, (), ("assessment",), ()),
        ("opened", ("waiting",), "open", (), (), ("review-opening",)),
        ("examined", ("open", "examined"), "examined", (), (), ()),
        ("part-concluded", ("open", "examined"), None, (REVISION, ABOLITION), (), ()),
        (
            "concluded",
            ("open", "examined"),
            "concluded",
            (REVISION, ABOLITION),
            ("review", "early-review", "assessment"),
            ("review-conclusion",),
        ),
        ("revision-opened", ("open", "examined", "concluded"), None, (), (), ("revision",)),
        ("revision-published", ("open", "examined", "concluded"), None, (), ("revision",), ()),
        (
            "abolition-announced",
            ("open", "examined", "concluded"),
            None,
            (),
            ("abolition",),
            ("abolition",),
        ),
        ("handed-over", ("open", "examined", "concluded"), None, (), (), ()),
        (
            "standard-ended",
            ("waiting", "open", "examined"),
            "ended",
            (),
            ("review", "early-review", "assessment", "revision", "abolition"),
            (),
        ),
    ],
)
def test_each_row_leads_starts_and_ends_what_the_law_says(  # noqa: PLR0913, PLR0917  a row
    event: str,
    at: tuple[str, ...],
    to: str | None,
    starts: tuple[object, ...],
    ends: tuple[str, ...],
    told: tuple[str, ...],
) -> None:
    (row,) = (one for one in REVIEW.rows if one.event == event)
    assert (row.at, row.to, row.starts, row.ends) == (at, to, starts, ends)
    assert tuple(one.name for one in row.notices) == told


def test_there_is_no_other_row() -> None:
    assert len(REVIEW.rows) == len(REVIEW.events) == 12


@pytest.mark.parametrize("row", REVIEW.rows, ids=lambda row: str(row.event))
def test_each_row_cites_law_that_is_in_force_today(row: object) -> None:
    cited = [china_law().provisions[one] for one in getattr(row, "provisions")]  # noqa: B009
    assert any(date(2026, 8, 1) in one.certain_period for one in cited)


def test_nothing_leads_out_of_the_final_stages() -> None:
    assert [one.code for one in STAGES if one.is_final] == ["concluded", "ended"]


def test_codes_are_those_of_reviews_each_once() -> None:
    codes = [one.code for one in CHECKS]
    assert codes == sorted(set(codes))
    assert all(code.startswith("LS66") for code in codes)
