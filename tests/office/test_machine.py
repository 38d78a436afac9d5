"""Whatever is tried, in whatever order and by whomever: the office is what a small model says.

The model keeps the events of each matter and asks the procedure itself. No sequence of calls gets
an event recorded that the decision would refuse to that role at that place.
"""

from collections import defaultdict
from datetime import date, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME, PartialDate, china_calendar, day_of
from localstd.convert import event_record
from localstd.errors import LocalstdError
from localstd.law import china_law
from localstd.making import MAKING
from localstd.office import Actor, MeanwhileError, NotAppointedError, Office, open_office
from localstd.procedure import STRUCK, Body, Decision, Event, History, Matter, Ruling, decide, fold
from localstd.procedure.checks import NOT_ENTITLED, NOT_OF_THIS_PLACE
from localstd.storage import KeyTakenError, MemoryStorage, RecordKind
from localstd.testing import shipped_trial, walk
from localstd.testing.strategies.histories import facts

MATTERS = ("a", "b")
ACTORS = (
    Actor.of("李工", ("province", "34")),
    Actor.of("王工", ("sector", "34"), ("committee", "34")),
    Actor.of("邻省", ("province", "33"), ("sector", "33")),
    Actor.of("某市", ("city", "3401"), ("public", None)),
    Actor.of("多职", ("province", "34"), ("sector", "34"), ("drafter", None), ("national", None)),
)


@st.composite
def attempts(draw: st.DrawFn, history: History, today: date) -> Event:
    """Give what might be submitted: likely steps of today, and anything by anybody or nobody."""
    types = [one for one in MAKING.events if MAKING.row(fold(MAKING, history).stage, one.name)]
    type_ = draw(st.sampled_from(types or MAKING.events) | st.sampled_from(MAKING.events))
    on = today + timedelta(days=draw(st.sampled_from([0, 0, 0, -1, -40, 2])))
    told = {
        fact.name: draw(facts(fact.kind, on))
        for fact in type_.facts
        if fact.is_required or draw(st.integers(0, 3)) == 0
    }
    role = draw(st.sampled_from(["province", "sector", "public", "city", "national"]))
    by = Body(role=role, place=draw(st.sampled_from([None, "34", "33", "3401"])))
    event = Event(type=type_.name, on=PartialDate.of(on), by=by, facts=told)
    if draw(st.integers(0, 3)):
        event = evolve(event, by=None)
    if not history.events or draw(st.integers(0, 3)):
        return event
    corrected = evolve(event, corrects=draw(st.integers(1, len(history.events) + 1)))
    return evolve(corrected, type=STRUCK, facts={}) if draw(st.booleans()) else corrected


def judged(history: History, event: Event, day: date) -> Decision:
    """Ask the procedure itself."""
    return decide(MAKING, history, event, law=china_law(), calendar=china_calendar(), as_of=day)


def lacks_power(history: History, event: Event, day: date) -> bool:
    """Say whether the procedure refuses an event to whoever does it, for what they are."""
    bars = judged(history, event, day).bars
    return any(one.check in (NOT_ENTITLED, NOT_OF_THIS_PLACE) for one in bars)


#: A standard that was made and published, step by step, and lawfully.
PUBLISHED = walk(shipped_trial(MAKING), Matter(id="b", place="34"), date(2025, 1, 2), to="60")


class OfficeMachine(RuleBasedStateMachine):
    """Two matters, five actors, a clock that jumps; and two offices on one storage."""

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 3, 2, 9, tzinfo=CHINA_TIME)
        self.storage = MemoryStorage()
        self.offices = tuple(self.opened() for _ in range(2))
        self.histories = {one: History(matter=Matter(id=one, place="34")) for one in MATTERS}
        self.versions: defaultdict[str, int] = defaultdict(int)
        self.offices[0].take_over_histories(
            [PUBLISHED]
        )  # the second matter is that of a published standard
        self.histories["b"] = self.offices[0].matter("b").history
        self.versions["b"] = len(PUBLISHED.events)
        self.keys: dict[str, tuple[str, Event, Actor, int]] = {}

    def opened(self) -> Office:
        return open_office(self.storage, place="34", create=True, clock=lambda: self.now)

    def attempt(self, matter: str) -> st.SearchStrategy[Event]:
        return attempts(self.histories[matter], day_of(self.now))

    @rule(days=st.integers(-20, 60))
    def the_clock_jumps(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule(
        data=st.data(),
        which=st.integers(0, 1),
        matter=st.sampled_from(MATTERS),
        by=st.sampled_from(ACTORS),
        keep=st.booleans(),
        is_expected=st.booleans(),
        is_keyed=st.booleans(),
    )
    def something_is_submitted(  # noqa: PLR0913  all that a submission may say
        self,
        *,
        data: st.DataObject,
        which: int,
        matter: str,
        by: Actor,
        keep: bool,
        is_expected: bool,
        is_keyed: bool,
    ) -> None:
        office, history = self.offices[which], self.histories[matter]
        event = data.draw(self.attempt(matter))
        expected = self.versions[matter] if is_expected else None
        key = f"k-{len(self.keys)}" if is_keyed else None
        try:
            seen = office.preview(matter, event, by=by, expected=expected)
        except LocalstdError as refused:
            self.refused_alike(refused, matter, event, by)
            return
        done = office.submit(matter, event, by=by, expected=expected, key=key, keep_refusal=keep)
        assert (seen.decision, seen.messages) == (done.decision, done.messages)
        told, day = done.decision.event, day_of(self.now)
        assert told.by is not None
        assert (told.by.role, told.by.place) in {(one.role, one.place) for one in by.appointments}
        model = judged(history, told, day)
        if event.corrects is None:
            assert done.decision == model
        if done.is_permitted:
            assert model.ruling is Ruling.PERMITTED
            self.histories[matter] = history.with_(told)
        if done.is_permitted or keep:
            self.versions[matter] += 1
            assert done.record is not None
            if key is not None:
                self.keys[key] = (matter, event, by, done.record.position)
        else:
            assert done.record is None

    def refused_alike(self, refused: LocalstdError, matter: str, event: Event, by: Actor) -> None:
        """What is refused without a decision is so for a reason that the model sees, too."""
        held = {(one.role, one.place) for one in by.appointments}
        if isinstance(refused, NotAppointedError):
            assert event.by is not None
            claimed = (event.by.role, event.by.place)
            assert claimed not in held
            return
        history = self.histories[matter]
        if event.corrects is not None:
            return
        bodies = [Body(role=role, place=place) for role, place in held]
        may = [
            one
            for one in bodies
            if not lacks_power(history, evolve(event, by=one), day_of(self.now))
        ]
        assert len(may) != 1

    @precondition(lambda self: self.keys)
    @rule(data=st.data())
    def it_is_submitted_again(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.keys)))
        matter, event, by, position = self.keys[key]
        done = self.offices[0].submit(matter, event, by=by, key=key)
        assert done.is_repeated
        assert done.record is not None
        assert done.record.position == position

    @precondition(lambda self: self.keys)
    @rule(data=st.data())
    def its_key_is_used_for_something_else(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.keys)))
        matter, event, _, _ = self.keys[key]
        with pytest.raises(KeyTakenError):
            self.offices[1].submit(matter, event, by=Actor("别人", frozenset()), key=key)

    @rule(data=st.data(), matter=st.sampled_from(MATTERS), by=st.sampled_from(ACTORS))
    def somebody_has_not_read_the_last(self, data: st.DataObject, matter: str, by: Actor) -> None:
        event = data.draw(self.attempt(matter))
        with pytest.raises(MeanwhileError):
            self.offices[0].submit(matter, event, by=by, expected=self.versions[matter] + 1)

    @invariant()
    def what_is_known_is_what_was_recorded(self) -> None:
        for matter, history in self.histories.items():
            if not self.versions[matter]:
                continue
            file = self.offices[0].matter(matter, as_of=date.max)
            assert file.version == self.versions[matter]
            assert [event_record(one) for one in file.history.events] == [
                event_record(one) for one in history.events
            ]
            assert file.state == fold(MAKING, history)
            instants = [one.recorded for one in file.records]
            assert instants == sorted(instants)

    @invariant()
    def the_index_says_where_each_matter_stands(self) -> None:
        opened = {one for one, history in self.histories.items() if history.events}
        standings = {one.matter: one for one in self.offices[0].all_standings()}
        assert set(standings) == opened
        for matter in opened:
            assert standings[matter].version == self.versions[matter]
            stage = fold(MAKING, self.histories[matter]).stage.code
            assert standings[matter].stage == stage

    @invariant()
    def the_chain_holds(self) -> None:
        found = self.offices[0].verify()
        assert found.is_sound
        assert found.records == sum(self.versions.values())

    def teardown(self) -> None:
        kinds = {one.kind for one in self.storage.since(0, limit=1000)}
        assert kinds <= {RecordKind.EVENT, RecordKind.REFUSAL}


TestWhateverIsTried = OfficeMachine.TestCase
TestWhateverIsTried.settings = settings(max_examples=25, stateful_step_count=40)
