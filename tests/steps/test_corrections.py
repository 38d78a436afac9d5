"""Orders to correct: what each course asks, and that its end is for who the law names."""

from datetime import date

import pytest

from localstd.law import Outcome, Track, china_law
from localstd.procedure import Condition, Row
from localstd.roles import ENTERPRISE, GROUP
from localstd.steps.checks import NO_ORDER, NOT_CORRECTED, ORDERED_OTHERWISE, TERM_NOT_OVER
from localstd.steps.corrections import (
    CORRECTION_EVENTS,
    asks_for_no_order,
    correcting,
    owes_correction,
)
from localstd.steps.courses import COURSES, DECLARATION, NUMBERING, SUBSTANCE, Course

each_course = pytest.mark.parametrize("course", COURSES, ids=lambda one: one.order)


def rows(course: Course) -> tuple[Row, ...]:
    owes = owes_correction(course, GROUP)
    return correcting(course, at=("found",), owes=owes, ordered=(), ended=())


@each_course
def test_a_course_leads_from_the_order_over_its_term_to_its_end(course: Course) -> None:
    order, _, _, _, lapse, end, *_ = rows(course)
    ordered, overdue, ended = course.codes
    assert [(row.event, row.to) for row in (order, lapse, end)] == [
        (course.order, ordered),
        ("not-corrected", overdue),
        (course.end, ended),
    ]
    assert (lapse.at, end.at) == ((ordered,), (overdue,))
    assert [stage.is_final for stage in course.stages] == [False, False, True]


@each_course
def test_an_order_may_set_a_new_term(course: Course) -> None:
    order, *_ = rows(course)
    assert set(order.at) == {"found", *course.codes[:2]}
    assert [duty.until for duty in order.starts] == ["due"]


@each_course
def test_only_what_the_article_is_for_is_ordered_and_nothing_ends_before_the_term(
    course: Course,
) -> None:
    asked = [
        [(one.rule, one.check) for one in row.conditions if isinstance(one, Condition)]
        for row in rows(course)
        if row.event in {course.order, "not-corrected", course.end} and row.to
    ]
    follows = [(course.follows, TERM_NOT_OVER)]
    assert asked == [[(course.ground, ORDERED_OTHERWISE)], follows, follows]


@pytest.mark.parametrize("course", [SUBSTANCE, NUMBERING], ids=lambda one: one.order)
def test_no_county_and_no_city_ends_a_standard_or_takes_its_number(course: Course) -> None:
    *_, end, shown = rows(course)
    assert {one.role.name for one in (*end.who, *shown.who)} == {"province", "national"}
    assert shown.ends == tuple(duty.name for duty in end.starts)


def test_what_was_not_declared_is_shown_by_any_department() -> None:
    *_, end = rows(DECLARATION)
    assert {one.role.name for one in end.who} == {"county", "city", "province", "national"}
    assert end.starts == ()


@each_course
def test_every_article_is_in_force_since_2018_on_every_track(course: Course) -> None:
    law = china_law()
    for day, is_known in ((date(2017, 12, 31), False), (date(2018, 1, 1), True)):
        known = [
            law.on(day, None, track).get_rule(name) is not None
            for name in (course.ground, course.follows)
            for track in Track
        ]
        assert set(known) == {is_known}


def test_there_is_no_event_for_a_fine() -> None:
    words = {(one.wording.zh, one.wording.en) for one in CORRECTION_EVENTS}
    assert not [pair for pair in words if "罚" in pair[0] or "fine" in pair[1].split()]


def test_the_duty_is_of_who_made_the_standard() -> None:
    owed = [owes_correction(course, by) for course in COURSES for by in (GROUP, ENTERPRISE)]
    assert [one.name for one in owed][::2] == ["declaration", "correction", "renumbering"]
    assert {one.lacking for one in owed} == {NOT_CORRECTED}
    assert [one.owed_by[0].role for one in owed] == [GROUP, ENTERPRISE] * 3


@each_course
def test_closing_asks_that_no_order_is_due(course: Course) -> None:
    asked = asks_for_no_order(course)
    assert (asked.rule, asked.check, asked.wants) == (course.ground, NO_ORDER, Outcome.BROKEN)
