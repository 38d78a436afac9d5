"""Everything that is asked of one event (逐项审查): each answer is a finding or an unknown."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.calendar import Certainty
from localstd.errors import nearest
from localstd.law import Citation, Finding, LawOnDay, Outcome, Rule, Timing, Verdict, Weight
from localstd.places import lies_in
from localstd.procedure.checks import (
    FACT_MISSING,
    FACT_UNKNOWN,
    NOT_ENTITLED,
    NOT_FOR_THIS_MATTER,
    NOT_HERE,
    NOT_OF_THIS_PLACE,
    NOT_YET,
)
from localstd.procedure.condition import Condition, Interval, Situation
from localstd.procedure.decision import Notice, Unknown
from localstd.procedure.duties import Reading
from localstd.procedure.duty import ended
from localstd.procedure.event import Body, Event
from localstd.procedure.findings import Occasion
from localstd.procedure.history import History
from localstd.procedure.mandate import Mandate, Role, mandated
from localstd.procedure.procedure import Procedure
from localstd.procedure.row import Row
from localstd.procedure.state import State
from localstd.wording import Wording

__all__ = ["Answer", "Questions", "told_apart"]

Answer: TypeAlias = Finding | Unknown
Picker: TypeAlias = Callable[[Situation], object | None]

_NOT_TOLD = Wording("未写明", "not stated")


@frozen
class Questions:
    """All that is asked of one event of one history, as its row has it.

    ``before`` is the state before it, ``position`` its own in the history, ``row`` the row for
    it: one of another stage where this one has none. Nothing here knows whether the event is to
    be permitted or is only recorded: the answers are the same.
    """

    procedure: Procedure
    history: History
    before: State
    event: Event
    position: int
    row: Row
    reading: Reading

    @property
    def entitled(self) -> tuple[tuple[Mandate, Citation], ...]:
        """Who may do it on its day, and by which provision."""
        provisions = self.reading.law.provisions
        return mandated(self.row.who, self.event.on, self.history.matter, provisions)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the law knows this step: who may do it, then what else it rests on."""
        by_whom = self._own() or tuple([cite for _, cite in self.entitled])
        matter, day = self.history.matter, self.event.on.first
        provisions = self.reading.law.provisions
        basis = provisions.holding(self.row.rests_on(matter.track), day, matter.place)
        return tuple(dict.fromkeys((*by_whom, *basis)))

    def _own(self) -> tuple[Citation, ...]:
        """Cite the mandates of whoever did it, where they were entitled."""
        body, on = self.event.by, self.event.on
        own = [one for one in self.row.who if body is not None and one.role.name == body.role]
        provisions = self.reading.law.provisions
        return tuple([cite for _, cite in mandated(own, on, self.history.matter, provisions)])

    def answers(self) -> tuple[Answer, ...]:
        """Ask everything; what is kept gives no answer."""
        asked = (
            self._stage(),
            self._matter(),
            self._date(),
            *(self._body() if self.row.who else ()),
            self._facts(),
            self._unknown_facts(),
            *(self._conditions() if self.row.conditions else ()),
            *(self._ended_duty(key) for key in self._ended()),
        )
        return tuple([answer for answer in asked if answer is not None])

    def notices(self) -> tuple[Notice, ...]:
        """Say who must be told of it; no rule is asked for that."""
        due = [one for one in self.row.notices if one.matters(self.history.matter)]
        if not due:
            return ()
        facts = {**self.event.facts, **self._required(), **self._occasion.facts()}
        words = [(one, one.wording.filled(facts)) for one in due]
        return tuple(
            Notice(name=one.name, to=role, event=self.event, wording=wording)
            for one, wording in words
            for role in one.to
        )

    def _required(self) -> dict[str, Wording]:
        """Put into words what the event must tell; a notice may name it, told or not."""
        told = self.event.facts
        return {
            fact.name: fact.told(told[fact.name]) if fact.name in told else _NOT_TOLD
            for fact in self.procedure.event_type(self.event.type).required
        }

    @property
    def _occasion(self) -> Occasion:
        return Occasion(
            procedure=self.procedure,
            matter=self.history.matter,
            before=self.before,
            event=self.event,
            position=self.position,
            as_of=self.reading.as_of,
        )

    def _stage(self) -> Answer | None:
        if (self.before.stage.code, self.event.type) in self.procedure.by_stage:
            return None
        if not self.history.is_whole:
            return Unknown("stage", ("earlier-events",))
        rows = (row for row in self.procedure.rows if row.event == self.event.type)
        stages = tuple(self.procedure.stage(code).wording for row in rows for code in row.at)
        facts = {"stage": self.before.stage.wording, "stages": stages}
        return self._occasion.finding(NOT_HERE, facts, citations=self.citations)

    def _matter(self) -> Answer | None:
        """Ask whether the row is for this matter; a place taken over may have been told wrong."""
        asked = self.row.matters
        if asked is None:
            return None
        is_of_them = asked.holds(self.history.matter)
        if is_of_them:
            return None
        if is_of_them is None or not self.history.is_whole:
            return Unknown("matter", ("place",))
        facts = {"matters": asked.wording}
        return self._occasion.finding(NOT_FOR_THIS_MATTER, facts, citations=self.citations)

    def _date(self) -> Answer | None:
        is_ahead = self.event.on.first > self.reading.as_of
        return self._occasion.finding(NOT_YET, {}) if is_ahead else None

    def _body(self) -> tuple[Answer | None, ...]:
        body = self.event.by
        if body is None:
            return (Unknown("power", ("by",)),)
        if self._own():
            return (self._place(body),)
        entitled = {mandate.role.name: mandate.role for mandate, _ in self.entitled}
        if not entitled:
            return (Unknown("power", ("law",)),)
        return (self._place(body), self._power(body, entitled))

    def _place(self, body: Body) -> Answer | None:
        own, place = body.place, self.history.matter.place
        if own is None or place is None or lies_in(place, own):
            return None
        role = self._role(body)
        if role is not None and not role.is_of_a_place:
            return None
        facts = {"body": own, "place": place}
        return self._occasion.finding(NOT_OF_THIS_PLACE, facts, citations=self.citations)

    def _power(self, body: Body, entitled: Mapping[str, Role]) -> Answer:
        role = self._role(body)
        facts = {
            "role": role.wording if role else self._unknown_role(body),
            "entitled": tuple(one.wording for one in entitled.values()),
        }
        return self._occasion.finding(NOT_ENTITLED, facts, citations=self.citations)

    def _unknown_role(self, body: Body) -> Wording:
        """Name a body by its own name; without one its role, which may be misspelt."""
        if body.name:
            return Wording(body.name, body.name)
        role, known = body.role, nearest(body.role, self.procedure.roles)
        return Wording(
            f"{role}（本程序没有这一角色，{known.zh}）",
            f"{role} (this procedure has no such role; {known.en})",
        )

    def _role(self, body: Body) -> Role | None:
        """Give the role of a body as the table knows it, entitled to this or not."""
        return self.procedure.roles.get(body.role)

    def _facts(self) -> Answer | None:
        told = self.event.facts
        required = self.procedure.event_type(self.event.type).required
        lacking = tuple([fact for fact in required if fact.name not in told])
        if not lacking:
            return None
        if not self.history.is_whole:
            return Unknown("facts", tuple(fact.name for fact in lacking))
        facts = {"missing": tuple(fact.wording for fact in lacking)}
        return self._occasion.finding(FACT_MISSING, facts, citations=self.citations)

    def _unknown_facts(self) -> Answer | None:
        type_ = self.procedure.event_type(self.event.type)
        if type_.names.issuperset(self.event.facts):
            return None
        unknown = tuple(name for name in self.event.facts if name not in type_.names)
        facts = {"unknown": unknown, "known": tuple(fact.name for fact in type_.facts) or "—"}
        return self._occasion.finding(FACT_UNKNOWN, facts)

    def _conditions(self) -> Iterator[Answer | None]:
        laws, situation = self._laws(), self._situation()
        picked: dict[Picker, object] = {}  # several rules may judge the same facts
        for condition in self.row.conditions:
            if isinstance(condition, Interval):
                yield self._interval(condition, laws) if condition.when(situation) else None
                continue
            rules = [rule for law in laws if (rule := law.get_rule(condition.rule)) is not None]
            if not rules and condition.wants is Outcome.KEPT:
                continue
            if condition.when(situation):
                if condition.facts not in picked:
                    picked[condition.facts] = condition.facts(situation)
                yield self._condition(condition, rules, picked[condition.facts], len(laws))

    def _condition(
        self, condition: Condition, rules: list[Rule], facts: object | None, laws: int
    ) -> Answer | None:
        if not rules:  # what is lawful only where a rule says so may be unlawful without it
            return Unknown(condition.rule, ("law",))
        if facts is None:
            return Unknown(condition.rule, ("facts",))
        departing = [
            (rule, verdict)
            for rule in rules
            if (verdict := rule.judge(facts)).outcome is not condition.wants
        ]
        if not departing:
            return None
        gravest = min(departing, key=_gravity)
        return self._departure(condition, *gravest, is_sure=len(departing) == laws)

    def _departure(
        self, condition: Condition, rule: Rule, verdict: Verdict, *, is_sure: bool
    ) -> Answer:
        if verdict.outcome is Outcome.UNKNOWN:
            return Unknown(condition.rule, verdict.missing)
        weight = condition.check.weight
        return self._occasion.finding(
            condition.check,
            verdict.facts,
            certainty=verdict.certainty if is_sure else Certainty.POSSIBLE,
            citations=rule.citations,
            weight=min(weight, Weight.WARNING) if verdict.is_reading else weight,
        )

    def _interval(self, interval: Interval, laws: tuple[LawOnDay, ...]) -> Answer | None:
        since = self.before.latest.get(interval.since)
        if since is None:
            is_asked = any(law.get_limit(interval.limit) for law in laws)
            return Unknown(interval.limit, (interval.since,)) if is_asked else None
        timeliness = self.reading.timeliness(
            interval.limit, self.history.matter, started=since.on, done=self.event.on
        )
        if timeliness is None or not timeliness.is_broken:
            return None
        return self._occasion.timing(interval.check, since, timeliness, done=self.event.on)

    def _ended(self) -> list[str]:
        """Give the keys of the open duties that the event ends."""
        return ended(self.before.owed, self.row.ends, self.event)

    def _ended_duty(self, key: str) -> Answer | None:
        owed, matter, done = self.before.owed[key], self.history.matter, self.event.on
        if owed.type.late is None:
            return None
        timeliness = self.reading.judged(owed, matter, done, events=self.before.events)
        if timeliness is None or timeliness.timing is Timing.KEPT:
            return None  # most are: who owed it by which article is asked only where it matters
        duty = self.reading.duty(owed, matter, done, events=self.before.events)
        if duty is None:
            return None
        if timeliness.timing is Timing.UNKNOWN:
            return Unknown(owed.type.limit or owed.type.name, ("limit",))
        return self._occasion.neglect(owed.type.late, duty, done=done)

    def _situation(self) -> Situation:
        return Situation(
            matter=self.history.matter,
            state=self.before,
            event=self.event,
            as_of=self.reading.as_of,
            is_whole=self.history.is_whole,
        )

    def _laws(self) -> tuple[LawOnDay, ...]:
        """The law of the day; each that it can be where only a month or a year is known."""
        on, law, matter = self.event.on, self.reading.law, self.history.matter
        first = law.on(on.first, matter.place, matter.track)
        if on.is_exact:
            return (first,)
        changes = law.boundaries(matter.place, matter.track)
        inside = [day for day in changes if on.first < day <= on.last]
        return (first, *[law.on(day, matter.place, matter.track) for day in inside])


def _gravity(departing: tuple[Rule, Verdict]) -> tuple[bool, bool]:
    """Put what is known before what is not, and what is written before what is read."""
    verdict = departing[1]
    return verdict.outcome is Outcome.UNKNOWN, verdict.is_reading


def told_apart(answers: Iterable[Answer]) -> tuple[tuple[Finding, ...], tuple[Unknown, ...]]:
    """Tell findings from what could not be judged."""
    every = tuple(answers)
    findings = tuple(one for one in every if isinstance(one, Finding))
    return findings, tuple(one for one in every if isinstance(one, Unknown))
