"""What departs (不符之处), asked of the rules and limits of a row directly, without the engine."""

from localstd.calendar import PartialDate
from localstd.law import Check, LawOnDay, Outcome, judge_timeliness
from localstd.procedure import Condition, Event, History, Interval, Row, Situation, fold
from localstd.testing.procedures.trial import Trial

__all__ = ["departures", "row_for"]


def row_for(trial: Trial, before: History, event: Event) -> Row:
    """Give the row for an event after a history, one of another stage where this one has none.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> row_for(trial, History(matter=Matter(id="1")), Event.of("lent", date(2026, 7, 1))).at
    ('requested',)
    """
    stage = fold(trial.procedure, before).stage
    return trial.procedure.row(stage, event.type) or trial.procedure.by_event[event.type]


def departures(trial: Trial, before: History, event: Event) -> list[Check]:
    """Give the check of every rule and limit of its row from which an event departs.

    Days are exact, the history is whole; powers, stages and facts that are missing are not asked.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> history = History(matter=Matter(id="1"))
    >>> lent = Event.of("lent", date(2026, 7, 1), has_card=False)
    >>> [check.name for check in departures(trial, history, lent)]
    ['no-card']
    """
    matter, day = before.matter, event.on.first
    state = fold(trial.procedure, before)
    situation = Situation(matter=matter, state=state, event=event, as_of=day, is_whole=True)
    law = trial.law.on(day, matter.place, matter.track)
    return [
        one.check
        for one in row_for(trial, before, event).conditions
        if (
            _is_mistimed(trial, situation, one)
            if isinstance(one, Interval)
            else _departs(one, situation, law)
        )
    ]


def _departs(condition: Condition, situation: Situation, law: LawOnDay) -> bool:
    rule = law.get_rule(condition.rule)
    if rule is None or not condition.when(situation):
        return False
    facts = condition.facts(situation)
    outcome = None if facts is None else rule.judge(facts).outcome
    return outcome not in (None, Outcome.UNKNOWN, condition.wants)


def _is_mistimed(trial: Trial, situation: Situation, interval: Interval) -> bool:
    since: PartialDate | None = situation.state.day(interval.since)
    if since is None or not interval.when(situation):
        return False
    return judge_timeliness(
        interval.limit,
        started=since,
        done=situation.event.on,
        law=trial.law,
        calendar=trial.calendar,
        as_of=situation.event.on.last,
        place=situation.matter.place,
        track=situation.matter.track,
    ).is_broken
