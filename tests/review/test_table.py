"""The table of a review reads like the law, and keeps what the kit promises of it."""

from datetime import date

import pytest
from hypothesis import given, settings

from localstd.calendar import china_calendar
from localstd.law import Track, china_law
from localstd.procedure import Event, History, Matter, decide
from localstd.review import CHECKS, REVIEW
from localstd.review.duties import ABOLITION, ASKED_REVIEW, ASSESSMENT, EARLY_REVIEW, REVISION
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
    law_of_a_place,
    lawful_histories,
    shipped_trial,
)

TRIAL = shipped_trial(REVIEW, law_of_a_place())
PLACES = ("34", "31", "15", "3702")
FEW = settings(settings.get_profile("few"), stateful_step_count=12)


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
@FEW
def test_lawful_reviews_keep_every_promise(history: History) -> None:
    assert check_lifecycle(TRIAL, history) == ()


@given(faulty_histories(TRIAL))
@FEW
def test_one_planted_fault_is_found_and_no_other(fault: Planted) -> None:
    assert check_planted(TRIAL, fault) == ()


class TestWhateverIsTried(
    LifecycleMachine.of(TRIAL).TestCase  # type: ignore[misc]  # hypothesis makes the class
):
    """Nothing is concluded without its outcomes, nothing carried out that was not concluded."""

    settings = settings(FEW, max_examples=8)


@pytest.mark.parametrize(
    ("event", "at", "to", "starts", "ends", "told"),
    [
        ("cycle-began", ("waiting",), None, (REVIEW_DUTY, ASSESSMENT), (), ()),
        ("trigger-arose", ("waiting", "open", "examined"), None, (EARLY_REVIEW,), (), ("trigger",)),
        (
            "review-asked",
            ("waiting", "open", "examined"),
            None,
            (ASKED_REVIEW,),
            (),
            ("review-asked",),
        ),
        ("assessed", ("waiting", "open", "examined"), None, (), ("assessment",), ()),
        ("opened", ("waiting",), "open", (), (), ("review-opening",)),
        ("examined", ("open", "examined"), "examined", (), (), ()),
        ("part-concluded", ("open", "examined"), None, (REVISION, ABOLITION), (), ()),
        (
            "concluded",
            ("open", "examined"),
            "concluded",
            (REVISION, ABOLITION),
            ("review", "early-review", "asked-review", "assessment"),
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
            ("review", "early-review", "asked-review", "assessment", "revision", "abolition"),
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
    assert len(REVIEW.rows) == len(REVIEW.events) == 13


@pytest.mark.parametrize("row", REVIEW.rows, ids=lambda row: str(row.event))
def test_each_row_cites_law_that_is_in_force_today(row: object) -> None:
    known = law_of_a_place().provisions
    cited = [one for each in getattr(row, "provisions") for one in known.joined(each)]  # noqa: B009
    assert any(date(2026, 8, 1) in one.certain_period for one in cited)


#: By track and day: the event, and what it cites beside who may do it.
CITED = {
    (Track.ORDINARY, date(2020, 2, 29)): {
        "cycle-began": "sl2017-review-interval ir1990-review",
        "trigger-arose": "",
        "opened": "sl2017-review-interval ir1990-review",
        "concluded": "sl2017-review-outcome",
        "revision-opened": "sl2017-review-outcome",
        "handed-over": "",
        "standard-ended": "sl2017-review-outcome ir1990-local-auto",
    },
    (Track.ORDINARY, date(2020, 3, 1)): {
        "cycle-began": "sl2017-review-interval ir1990-review",
        "trigger-arose": "ls2020-review-triggers",
        "opened": "sl2017-review-interval ir1990-review ls2020-review-triggers",
        "concluded": "sl2017-review-outcome ls2020-review-outcomes",
        "revision-opened": "sl2017-review-outcome ls2020-review-outcomes",
        "handed-over": "",
        "standard-ended": "sl2017-review-outcome ir1990-local-auto",
    },
    (Track.FOOD, date(2024, 5, 6)): {
        "cycle-began": "fl-followup",
        "trigger-arose": "fl-followup",
        "opened": "fl-followup",
        "concluded": "fl-followup",
        "revision-opened": "sl2017-review-outcome fl-followup",
        "handed-over": "",
        "standard-ended": "sl2017-review-outcome fl-local-lapse",
    },
    (Track.ENVIRONMENT, date(2026, 8, 14)): {
        "cycle-began": "",
        "trigger-arose": "",
        "opened": "",
        "concluded": "",
        "revision-opened": "sl2017-review-outcome",
        "handed-over": "",
        "standard-ended": "sl2017-review-outcome",
    },
    (Track.ENVIRONMENT, date(2026, 8, 15)): {
        "cycle-began": "eec-evaluate",
        "trigger-arose": "eec-evaluate",
        "opened": "eec-evaluate",
        "concluded": "eec-evaluate",
        "revision-opened": "sl2017-review-outcome eec-evaluate",
        "handed-over": "",
        "standard-ended": "sl2017-review-outcome",
    },
    (Track.ENGINEERING, date(2024, 5, 6)): {
        "cycle-began": "",
        "trigger-arose": "",
        "opened": "",
        "concluded": "",
        "revision-opened": "sl2017-review-outcome",
        "handed-over": "",
        "standard-ended": "sl2017-review-outcome",
    },
}


@pytest.mark.parametrize(("case", "expected"), CITED.items(), ids=str)
def test_a_step_cites_what_holds_on_its_track(
    case: tuple[Track, date], expected: dict[str, str]
) -> None:
    """地方标准管理办法 and 标准化法实施条例 art 16 hold on the ordinary track alone."""
    track, on = case
    assert {event: cited(event, track, on) for event in expected} == expected


def cited(event: str, track: Track, on: date) -> str:
    matter = Matter(id="1", place="33", track=track)
    (row,) = (one for one in REVIEW.rows if one.event == event)
    decision = decide(
        REVIEW,
        History(matter=matter, is_whole=False),
        Event.of(event, on),
        law=china_law(),
        calendar=china_calendar(),
        as_of=on,
    )
    basis = row.rests_on(track)
    return " ".join(one.provision for one in decision.citations if one.provision in basis)


def test_nothing_leads_out_of_the_final_stages() -> None:
    assert [one.code for one in STAGES if one.is_final] == ["concluded", "ended"]


def test_codes_are_those_of_reviews_each_once() -> None:
    codes = [one.code for one in CHECKS]
    assert codes == sorted(set(codes))
    assert all(code.startswith("LS66") for code in codes)
