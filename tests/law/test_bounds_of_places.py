"""What a place can and cannot do: it tightens, it answers what is left to it, and no more.

Law of a place is drawn that heeds nothing above it: of any length, direction, firmness and kind,
joined to whatever the tables of procedures cite.
"""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import CalendarDays, Months, PartialDate, Quantity, china_calendar
from localstd.law import (
    LEFT_TO_PLACES,
    Direction,
    Footing,
    Instrument,
    Judged,
    Law,
    Limit,
    LocalLaw,
    Provision,
    Timeliness,
    Timing,
    Track,
    china_law,
    judge_timeliness,
)
from localstd.procedure import (
    Event,
    History,
    Interval,
    Mandate,
    Matter,
    Procedure,
    Role,
    decide,
)
from localstd.testing import shipped_procedures
from localstd.testing.strategies.histories import events, histories
from localstd.testing.strategies.plugins import straying_local_laws
from localstd.testing.strategies.values import days
from localstd.wording import Wording

LAW, CALENDAR = china_law(), china_calendar()
HERE, THERE = "34", "35"
NOT_ENTITLED = "LS602"
_DAY = timedelta(days=1)


def with_local(local: LocalLaw) -> Law:
    return LAW.with_local(local)


def limit_of_a_place(  # noqa: PLR0913  each is one way to be laxer
    name: str,
    length: Quantity,
    *,
    direction: Direction = Direction.AT_MOST,
    strict: bool = True,
    judged: Judged = Judged.AT_START,
    footing: Footing = Footing.STATED,
    begins: date = date(2021, 1, 1),
    until: date | None = None,
) -> LocalLaw:
    instrument = Instrument(
        id="made2021", title="某省办法", begins=PartialDate.of(begins), place=HERE, checked=True
    )
    text = Provision(
        id="made2021-1",
        instrument=instrument,
        article="第1条",
        begins=PartialDate.of(begins),
        until=until,
        value=str(length.n),
        unit=length.unit,
        strict=strict,
        checked=True,
    )
    limit = Limit.under(
        text, name=name, direction=direction, starts="publication", judged=judged, footing=footing
    )
    return LocalLaw(place=HERE, provisions=(text,), limits=(limit,))


class TestALimitOfAPlace:
    def test_that_is_softer_and_tighter_does_not_excuse_what_the_nation_forbids(self) -> None:
        """Thirty days of the nation stay thirty where a place asks for "generally" forty."""
        softer = limit_of_a_place(
            "local.comment", CalendarDays(40), direction=Direction.AT_LEAST, strict=False
        )
        for ended, is_strict in ((20, True), (35, False)):
            judged = judged_at(with_local(softer), HERE, "local.comment", after=ended)
            assert judged.timing is Timing.EARLY
            assert judged.limit is not None
            assert judged.limit.strict is is_strict

    @pytest.mark.parametrize("footing", [Footing.ASSUMED, Footing.BY_ANALOGY])
    def test_that_is_not_stated_leaves_certain_what_breaks_the_nations(
        self, footing: Footing
    ) -> None:
        unsure = limit_of_a_place("local.filing", CalendarDays(10), footing=footing)
        for after, certainty in ((90, "certain"), (30, "possible")):
            judged = judged_at(with_local(unsure), HERE, "local.filing", after=after)
            assert (judged.timing, judged.certainty.value) == (Timing.LATE, certainty)

    @pytest.mark.parametrize("until", [date(2023, 1, 1), None])
    def test_of_another_kind_leaves_the_nations_as_it_is(self, until: date | None) -> None:
        """A continuing duty of a place, ended since, once took the national filing with it."""
        other = limit_of_a_place(
            "local.filing", CalendarDays(10), judged=Judged.AS_ASKED, until=until
        )
        judged = judged_at(with_local(other), HERE, "local.filing", after=1000)
        assert judged.timing is Timing.LATE
        assert judged.held is not None
        assert "ls2020-filing-days" in {one.citation.provision for one in judged.held.limits}

    def test_of_the_other_side_does_not_hold(self) -> None:
        contrary = limit_of_a_place("local.filing", CalendarDays(90), direction=Direction.AT_LEAST)
        law = with_local(contrary)
        day = date(2022, 1, 1)
        assert law.on(day, HERE).limit("local.filing") == LAW.on(day).limit("local.filing")
        assert judged_at(law, HERE, "local.filing", after=90).timing is Timing.LATE

    def test_of_the_other_side_does_not_hold_before_the_nations_either(self) -> None:
        earlier = limit_of_a_place(
            "local.comment",
            CalendarDays(90),
            begins=date(2015, 1, 1),
            until=date(2020, 3, 1),
        )
        assert with_local(earlier).on(date(2016, 1, 1), HERE).get_limit("local.comment") is None

    def test_under_a_name_that_the_nation_has_not_holds_there(self) -> None:
        further = limit_of_a_place("local.review-assessment", Months(6))
        law, day = with_local(further), date(2022, 1, 1)
        assert law.on(day, HERE).limit("local.review-assessment").value == 6
        assert law.on(day, THERE).get_limit("local.review-assessment") is None


def judged_at(law: Law, place: str, name: str, *, after: int) -> Timeliness:
    started = date(2022, 3, 1)
    return judge_timeliness(
        name,
        started=PartialDate.of(started),
        done=PartialDate.of(started + after * _DAY),
        law=law,
        calendar=CALENDAR,
        as_of=date(2025, 1, 1),
        place=place,
    )


class TestAPower:
    """What joins a provision gives power beside it, and none where it is not in force."""

    ROLE = Role(name="sector", wording=Wording("有关部门", "sector"))

    def law(self, *joins: str) -> Law:
        local = limit_of_a_place("local.filing", CalendarDays(10))
        text = local.provisions[0]
        joined = Provision(
            id="made2021-2",
            instrument=text.instrument,
            article="第2条",
            begins=text.begins,
            checked=True,
            joins=joins,
        )
        return LAW.with_(provisions=[joined])

    @pytest.mark.parametrize(
        ("basis", "day", "expected"),
        [
            ("ls1990-issuer", date(2022, 1, 1), None),  # ended in 2020, and a place revives nothing
            ("sl2017-feedback", date(2022, 1, 1), "sl2017-feedback"),
            ("place.explanation", date(2022, 1, 1), "made2021-2"),  # left to places
            ("place.explanation", date(2020, 12, 31), None),
        ],
    )
    def test_is_given_where_the_nation_leaves_it(
        self, basis: str, day: date, expected: str | None
    ) -> None:
        found = Mandate(role=self.ROLE, basis=(basis,)).on(
            day, Matter(id="1", place=HERE), self.law(basis).provisions
        )
        assert (found.provision if found else None) == expected

    def test_is_taken_by_nobody_but_the_nation(self) -> None:
        """A place that joins what took the place of a power takes it no sooner than that."""
        mandate = Mandate(role=self.ROLE, basis=("sl2017-local-filing",), yields_to="ls1990-issuer")
        matter, law = Matter(id="1", place=HERE), self.law("ls1990-issuer")
        found = mandate.on(date(2022, 1, 1), matter, law.provisions)
        assert found is not None
        assert found.provision == "sl2017-local-filing"


INTERVALS = tuple(
    (procedure, row.event, one)
    for procedure in shipped_procedures()
    for row in procedure.rows
    for one in row.conditions
    if isinstance(one, Interval)
)


@st.composite
def attempts(draw: st.DrawFn) -> tuple[Procedure, History, Event]:
    """Give an event after any history of a matter of the place; or one that follows too soon."""
    matter = Matter(id="1", place=HERE, track=draw(st.sampled_from(Track)))
    if draw(st.booleans()):
        procedure, name, interval = draw(st.sampled_from(INTERVALS))
        since = Event.of(interval.since, draw(days()))
        on = since.on.first + draw(st.integers(0, 120)) * _DAY
        history = History(matter=matter, events=(since,), is_whole=False)
        event = draw(events(procedure, matter, of=name))
        return procedure, history, evolve(event, on=PartialDate.of(on))
    procedure = draw(st.sampled_from(tuple(shipped_procedures())))
    return procedure, draw(histories(procedure, st.just(matter))), draw(events(procedure, matter))


def barred(law: Law, procedure: Procedure, history: History, event: Event) -> frozenset[str]:
    as_of = max(event.on.last, date(2026, 11, 22))
    decision = decide(procedure, history, event, law=law, calendar=CALENDAR, as_of=as_of)
    return frozenset(bar.code for bar in decision.bars)


def may_be_empowered(procedure: Procedure, event: Event) -> bool:
    """Say whether the nation leaves to places who may do this."""
    role = event.by.role if event.by else None
    rows = (row for row in procedure.rows if row.event == event.type)
    own = (who for row in rows for who in row.who if who.role.name == role)
    return any(one in LEFT_TO_PLACES for who in own for one in who.basis)


@settings(settings.get_profile("few"))
@given(attempt=attempts(), local=straying_local_laws(HERE))
def test_no_law_of_a_place_makes_an_unlawful_event_lawful(
    attempt: tuple[Procedure, History, Event], local: LocalLaw
) -> None:
    """What the nation bars stays barred; powers that it leaves to places are theirs to give."""
    procedure, _, event = attempt
    alone, within = barred(LAW, *attempt), barred(with_local(local), *attempt)
    assert alone - within <= ({NOT_ENTITLED} if may_be_empowered(procedure, event) else set())


@settings(settings.get_profile("few"))
@given(attempt=attempts(), local=straying_local_laws(THERE))
def test_law_of_another_place_changes_no_decision(
    attempt: tuple[Procedure, History, Event], local: LocalLaw
) -> None:
    procedure, history, event = attempt
    asked: dict[str, Any] = {"calendar": CALENDAR, "as_of": max(event.on.last, date(2026, 11, 22))}
    alone = decide(procedure, history, event, law=LAW, **asked)
    assert decide(procedure, history, event, law=with_local(local), **asked) == alone


@settings(settings.get_profile("few"))
@given(local=straying_local_laws(THERE), day=days(), track=st.sampled_from(Track))
def test_law_of_another_place_changes_no_answer(local: LocalLaw, day: date, track: Track) -> None:
    law = with_local(local)
    for place in (None, HERE, f"{HERE}01", "36"):
        assert law.on(day, place, track) == LAW.on(day, place, track)


@settings(settings.get_profile("few"))
@given(local=straying_local_laws(HERE), day=days(), track=st.sampled_from(Track))
def test_whatever_of_the_nation_holds_holds_in_the_place(
    local: LocalLaw, day: date, track: Track
) -> None:
    here, above = with_local(local).on(day, HERE, track), LAW.on(day, None, track)
    for held in above.limits():
        assert set(held.limits) <= set(here.limit(held.name).limits)
    for rule in above.rules():
        assert here.rule(rule.name) == rule


@settings(settings.get_profile("few"))
@given(local=straying_local_laws(HERE), started=days(), waited=st.integers(0, 4000), data=st.data())
def test_what_breaks_a_limit_of_the_nation_breaks_it_as_surely_in_the_place(
    local: LocalLaw, started: date, waited: int, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted({one.name for one in local.limits} or LAW.limit_names)))
    done = data.draw(st.none() | st.just(PartialDate.of(started + waited * _DAY)))
    month = PartialDate(started.year, started.month)
    question: dict[str, Any] = {
        "started": data.draw(st.sampled_from((PartialDate.of(started), month))),
        "done": done,
        "calendar": CALENDAR,
        "as_of": started + waited * _DAY,
    }
    alone = judge_timeliness(name, law=LAW, **question)
    within = judge_timeliness(name, law=with_local(local), place=HERE, **question)
    if alone.is_broken:
        assert within.is_broken
        assert within.days[1] >= alone.days[1] or within.limit != alone.limit
        assert alone.limit is not None
        assert within.limit is not None
        assert within.limit.strict >= alone.limit.strict
