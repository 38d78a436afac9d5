"""Asking everything about one event (逐项审查): each answer is a finding or an unknown."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.calendar import Certainty
from localstd.law import Citation, Finding, LawOnDay, Outcome, Rule, Timing, Verdict
from localstd.procedure.checks import (
    FACT_MISSING,
    NOT_ENTITLED,
    NOT_HERE,
    NOT_OF_THIS_PLACE,
    NOT_YET,
)
from localstd.procedure.condition import Condition, Interval, Situation
from localstd.procedure.decision import Unknown
from localstd.procedure.duties import Reading
from localstd.procedure.event import Body, Event
from localstd.procedure.history import History
from localstd.procedure.mandate import Mandate, cited
from localstd.procedure.procedure import Procedure
from localstd.procedure.row import Row
from localstd.procedure.state import State
from localstd.procedure.telling import Telling
from localstd.wording import Wording

__all__ = ["Answer", "Asking"]

Answer: TypeAlias = Finding | Unknown


@frozen
class Asking:
    """One event of one history, judged by everything that its row asks.

    ``before`` is the state before it; ``row`` the row for it, one of another stage where this
    one has none; ``entitled`` who may do it on its day, and by which provision. Nothing here
    knows whether the event is to be permitted or is only recorded: the answers are the same.
    """

    procedure: Procedure
    history: History
    before: State
    event: Event
    reading: Reading
    row: Row
    entitled: tuple[tuple[Mandate, Citation], ...]

    @classmethod
    def about(
        cls,
        event: Event,
        *,
        procedure: Procedure,
        history: History,
        before: State,
        reading: Reading,
    ) -> "Asking":
        """Find the row of an event, and who is entitled on its day."""
        here = procedure.by_place.get((before.stage.code, event.type))
        row = here or procedure.by_event[event.type]
        day, matter, provisions = event.on.first, history.matter, reading.law.provisions
        on_the_day = [(mandate, mandate.on(day, matter, provisions)) for mandate in row.who]
        return cls(
            procedure=procedure,
            history=history,
            before=before,
            event=event,
            reading=reading,
            row=row,
            entitled=tuple([(mandate, cite) for mandate, cite in on_the_day if cite is not None]),
        )

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the law knows this step: who may do it, then what else it rests on."""
        role = self.event.by.role if self.event.by else None
        own = [cite for mandate, cite in self.entitled if mandate.role.name == role]
        by_whom = own or [cite for _, cite in self.entitled]
        matter, day = self.history.matter, self.event.on.first
        basis = cited(self.row.rests_on(matter.track), day, matter, self.reading.law.provisions)
        return tuple(dict.fromkeys((*by_whom, *basis)))

    @property
    def facts(self) -> Mapping[str, object]:
        """What messages about the event may name."""
        return {**self.event.facts, **self._telling.facts()}

    def answers(self) -> Iterator[Answer]:
        """Ask everything; what is kept gives no answer."""
        yield from self._stage()
        yield from self._date()
        yield from self._body()
        yield from self._facts()
        if self.row.conditions:
            yield from self._conditions()
        yield from self._ended_duties()

    def _conditions(self) -> Iterator[Answer]:
        laws, situation = self._laws(), self._situation()
        for condition in self.row.conditions:
            if isinstance(condition, Interval):
                yield from self._interval(condition, laws)
            elif condition.when(situation):
                yield from self._condition(condition, situation, laws)

    @property
    def _telling(self) -> Telling:
        return Telling(
            procedure=self.procedure,
            history=self.history,
            before=self.before,
            event=self.event,
            as_of=self.reading.as_of,
        )

    def _stage(self) -> Iterator[Answer]:
        if (self.before.stage.code, self.event.type) in self.procedure.by_place:
            return
        if not self.history.is_whole:
            yield Unknown("stage", ("earlier-events",))
            return
        rows = (row for row in self.procedure.rows if row.event == self.event.type)
        stages = tuple(self.procedure.stage(code).wording for row in rows for code in row.at)
        facts = {"stage": self.before.stage.wording, "stages": stages}
        yield self._telling.finding(NOT_HERE, facts, citations=self.citations)

    def _date(self) -> Iterator[Answer]:
        sure = self.event.on.after(self.reading.as_of)
        if sure is Certainty.CERTAIN:
            yield self._telling.finding(NOT_YET, {"as_of": self.reading.as_of})

    def _body(self) -> Iterator[Answer]:
        if not self.row.who:
            return
        body = self.event.by
        if body is None or not self.entitled:
            yield Unknown("power", ("by" if body is None else "law",))
            return
        yield from self._place(body)
        roles = {mandate.role.name: mandate.role.wording for mandate, _ in self.entitled}
        if body.role not in roles:
            known = {mandate.role.name: mandate.role.wording for mandate in self.row.who}
            role = known.get(body.role, Wording(body.name or body.role, body.name or body.role))
            facts = {"role": role, "entitled": tuple(roles.values())}
            yield self._telling.finding(NOT_ENTITLED, facts, citations=self.citations)

    def _place(self, body: Body) -> Iterator[Answer]:
        own, place = body.place, self.history.matter.place
        if own is not None and place is not None and not place.startswith(own):
            facts = {"body": own, "place": place}
            yield self._telling.finding(NOT_OF_THIS_PLACE, facts, citations=self.citations)

    def _facts(self) -> Iterator[Answer]:
        asked = self.procedure.event_type(self.event.type).facts
        lacking = tuple(
            fact for fact in asked if fact.is_required and fact.name not in self.event.facts
        )
        if lacking and not self.history.is_whole:
            yield Unknown("facts", tuple(fact.name for fact in lacking))
        elif lacking:
            facts = {"missing": tuple(fact.wording for fact in lacking)}
            yield self._telling.finding(FACT_MISSING, facts, citations=self.citations)

    def _condition(
        self, condition: Condition, situation: Situation, laws: tuple[LawOnDay, ...]
    ) -> Iterator[Answer]:
        asked = [rule for law in laws if (rule := law.get_rule(condition.rule)) is not None]
        if not asked:
            if condition.wants is Outcome.BROKEN:  # lawful only where a rule says so
                yield Unknown(condition.rule, ("law",))
            return
        facts = condition.facts(situation)
        if facts is None:
            yield Unknown(condition.rule, ("facts",))
            return
        verdicts = [(rule, rule.judge(facts)) for rule in asked]
        departing = [one for one in verdicts if one[1].outcome is not condition.wants]
        if departing:
            everywhere = len(departing) == len(laws)
            yield self._departure(condition, *departing[0], everywhere=everywhere)

    def _departure(
        self, condition: Condition, rule: Rule, verdict: Verdict, *, everywhere: bool
    ) -> Answer:
        if verdict.outcome is Outcome.UNKNOWN:
            return Unknown(condition.rule, verdict.missing)
        sure = verdict.certainty if everywhere else Certainty.POSSIBLE
        return self._telling.finding(
            condition.check, verdict.facts, certainty=sure, citations=rule.citations
        )

    def _interval(self, interval: Interval, laws: tuple[LawOnDay, ...]) -> Iterator[Answer]:
        since = self.before.latest.get(interval.since)
        if since is None:
            if any(law.get_limit(interval.limit) for law in laws):
                yield Unknown(interval.limit, (interval.since,))
            return
        timeliness = self.reading.timeliness(
            interval.limit, self.history.matter, started=since.on, done=self.event.on
        )
        if timeliness is not None and timeliness.is_broken:
            yield self._telling.timing(interval.check, since, timeliness, done=self.event.on)

    def _ended_duties(self) -> Iterator[Answer]:
        for name in self.row.ends:
            owed = self.before.owed.get(name)
            if owed is None or owed.type.late is None:
                continue
            duty = self.reading.duty(owed, self.history.matter, done=self.event.on)
            if duty is None or duty.timeliness is None:
                continue
            if duty.timeliness.timing is Timing.UNKNOWN:
                yield Unknown(owed.type.limit or name, ("limit",))
            elif duty.timeliness.is_broken:
                yield self._telling.neglect(owed.type.late, duty, done=self.event.on)

    def _situation(self) -> Situation:
        return Situation(
            matter=self.history.matter,
            state=self.before,
            event=self.event,
            as_of=self.reading.as_of,
            is_whole=self.history.is_whole,
        )

    def _laws(self) -> tuple[LawOnDay, ...]:
        """The law of the day; of the first and the last one where only a month is known."""
        on, law, matter = self.event.on, self.reading.law, self.history.matter
        first = law.on(on.first, matter.place, matter.track)
        if on.is_exact:
            return (first,)
        last = law.on(on.last, matter.place, matter.track)
        return (first,) if last is first else (first, last)
