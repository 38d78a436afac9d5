"""What changed in the law between two days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.law import Subject, Track, difference
from localstd.testing import law_of_a_place, made_up_local_law

LAW = law_of_a_place()
FIRST, LAST = date(2016, 1, 1), date(2026, 11, 22)


def names(first: date, last: date, subject: Subject, **where: object) -> list[str]:
    found = difference(LAW, first, last, **where)  # type: ignore[arg-type]
    return [change.name for change in found if change.subject is subject]


def test_one_day_changes_nothing() -> None:
    assert difference(LAW, date(2020, 3, 1), date(2020, 3, 1)) == ()


def test_the_first_day_of_ls2020_changes_four_limits_and_what_steps_are_asked() -> None:
    eve, first = date(2020, 2, 29), date(2020, 3, 1)
    assert names(eve, first, Subject.INSTRUMENT) == ["ls1990", "ls2020"]
    assert names(eve, first, Subject.LIMIT) == [
        "local.comment",
        "local.filing",
        "local.publicity",
        "local.review",
    ]
    assert names(eve, first, Subject.RULE) == [
        "local.approval-papers",
        "local.approved-first",
        "local.comments-handled",
        "local.consultation",
        "local.filing-papers",
        "local.lapse-on-national",
        "local.number-form",
        "local.number-place",
        "local.number-year",
        "local.plan-content",
        "local.review-items",
        "local.review-outcome",
        "local.review-trigger",
        "local.submission-papers",
        "local.termination",
    ]


OF_THE_PLACE = sorted({one.name for one in made_up_local_law().limits})


@pytest.mark.parametrize(
    ("place", "changed"), [("34", OF_THE_PLACE), ("3401", OF_THE_PLACE), ("33", [])]
)
def test_what_a_place_sets_is_a_change_there_only(place: str, changed: list[str]) -> None:
    eve, first = date(2019, 12, 31), date(2020, 1, 1)
    national = names(eve, first, Subject.LIMIT)
    found = names(eve, first, Subject.LIMIT, place=place)
    assert [one for one in found if one not in national] == changed


def test_the_code_takes_the_place_of_the_environment_law() -> None:
    found = difference(LAW, date(2026, 8, 14), LAST, track=Track.ENVIRONMENT)
    told = [(str(change.day), change.wording.en) for change in found]
    assert [change for change in told if "local.mandatory" not in change[1]] == [
        ("2026-08-15", "instrument eec2026: nothing -> eec2026"),
        ("2026-08-15", "instrument epl2014: epl2014 -> nothing"),
        (
            "2026-08-15",
            "rule local.consultation: nothing -> eec2026 art. 143, eec2026 art. 72",
        ),
        (
            "2026-08-15",
            (
                "rule local.environment-issuer: epl2014 art. 15, epl2014 art. 16 -> "
                "eec2026 art. 69, eec2026 art. 153, eec2026 art. 400"
            ),
        ),
        ("2026-08-15", "rule local.review-body: nothing -> eec2026 art. 72"),
        (
            "2026-08-15",
            (
                "rule local.scope: epl2014 art. 15, epl2014 art. 16 -> "
                "eec2026 art. 69, eec2026 art. 153, eec2026 art. 400"
            ),
        ),
    ]


def test_a_changed_limit_is_told_with_both_versions() -> None:
    (filing,) = (
        change
        for change in difference(LAW, date(2020, 2, 29), date(2020, 3, 1))
        if change.name == "local.filing"
    )
    assert filing.wording.zh == (
        "期限 local.filing：不超过30日：《地方标准管理办法（1990）》第7条（原文未核）"
        " → 不超过60日：《地方标准管理办法（2020）》第22条（原文未核）"
    )


@given(st.dates(FIRST, LAST), st.sampled_from(Track))
def test_a_difference_is_the_sum_of_its_parts(middle: date, track: Track) -> None:
    parts = (
        *difference(LAW, FIRST, middle, track=track),
        *difference(LAW, middle, LAST, track=track),
    )
    assert parts == difference(LAW, FIRST, LAST, track=track)


@given(st.dates(FIRST, LAST) | st.just(date(2020, 1, 1)), st.sampled_from([None, "34", "37"]))
def test_a_day_without_a_change_of_limits_or_rules_has_the_law_of_its_eve(
    day: date, place: str | None
) -> None:
    eve = day - timedelta(days=1)
    changed = {change.subject for change in difference(LAW, eve, day, place)}
    if changed <= {Subject.INSTRUMENT}:
        assert LAW.on(day, place) == LAW.on(eve, place)
    else:
        assert LAW.on(day, place) != LAW.on(eve, place)
