"""A standards officer's desk: things happen, one a day, and each is judged when it does."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import TypeAlias

import pytest

from localstd._attrs import evolve, frozen
from localstd.calendar import PartialDate, china_calendar
from localstd.hooks import load_plugins
from localstd.law import Law, Track, china_law
from localstd.making import MAKING
from localstd.procedure import (
    Body,
    Decision,
    Duty,
    Event,
    History,
    Matter,
    Procedure,
    Recording,
    decide,
    duties,
    fold,
    judge_history,
)

Told: TypeAlias = tuple[str, str, tuple[str, ...]]


@cache
def _law_of(place: str | None) -> Law:
    return load_plugins().law(china_law(), place)


@frozen
class Desk:
    """One standard's file, as far as it has come."""

    history: History
    procedure: Procedure = MAKING

    @classmethod
    def opened(
        cls,
        name: str,
        place: str,
        track: Track = Track.ORDINARY,
        *,
        is_whole: bool = True,
        procedure: Procedure = MAKING,
    ) -> "Desk":
        matter = Matter(id=name, place=place, track=track)
        return cls(history=History(matter=matter, is_whole=is_whole), procedure=procedure)

    @property
    def law(self) -> Law:
        """Give the law of its place, which the plug-ins at hand add to that of the nation."""
        return _law_of(self.history.matter.place)

    def asked(self, day: str, event: str, role: str | None = None, **facts: object) -> Decision:
        """Ask whether something may happen on a day."""
        told = self._event(day, event, role, facts)
        return decide(
            self.procedure,
            self.history,
            told,
            law=self.law,
            calendar=china_calendar(),
            as_of=told.on.last,
        )

    def then(self, day: str, event: str, role: str | None = None, **facts: object) -> "Desk":
        """Let something happen with which nothing is wrong."""
        decision = self.asked(day, event, role, **facts)
        assert decision.findings == (), [str(one.message) for one in decision.findings]
        return evolve(self, history=self.history.with_(decision.event))

    def at_fault(
        self, day: str, event: str, role: str | None = None, **facts: object
    ) -> "tuple[Desk, list[Told]]":
        """Let something happen that is not barred, and say what is wrong with it."""
        decision = self.asked(day, event, role, **facts)
        assert decision.bars == ()
        return evolve(self, history=self.history.with_(decision.event)), told(decision)

    def taken_over(self, day: str, event: str, role: str | None = None, **facts: object) -> "Desk":
        """Take over what a register tells."""
        return evolve(self, history=self.history.with_(self._event(day, event, role, facts)))

    def stage(self, day: str) -> str:
        """Say at which stage it stands on a day."""
        return fold(self.procedure, self.history.as_of(date.fromisoformat(day))).stage.code

    def owed(self, day: str) -> list[tuple[str, str, str]]:
        """Say what is owed on a day, by name: which duty, by whom, until when."""
        return sorted(
            (one.type.name, one.owed_by.name if one.owed_by else "", str(one.due))
            for one in self._duties(day)
        )

    def cited(self, day: str, duty: str) -> tuple[str, ...]:
        """Say under which provisions a duty is owed on a day."""
        found = next(one for one in self._duties(day) if one.type.name == duty)
        return tuple(cited.provision for cited in found.citations)

    def recorded(self, day: str) -> Recording:
        """Judge the whole file as of a day."""
        return judge_history(
            self.procedure,
            self.history,
            law=self.law,
            calendar=china_calendar(),
            as_of=date.fromisoformat(day),
        )

    def _duties(self, day: str) -> tuple[Duty, ...]:
        return duties(
            self.procedure,
            self.history,
            law=self.law,
            calendar=china_calendar(),
            as_of=date.fromisoformat(day),
        )

    def _event(self, day: str, event: str, role: str | None, facts: dict[str, object]) -> Event:
        known = {fact.name: fact for fact in self.procedure.event_type(event).facts}
        read = {name: known[name].read(value) for name, value in facts.items()}
        return Event.of(event, PartialDate.parse(day), self._body(role), **read)

    def _body(self, role: str | None) -> Body | None:
        if role is None:
            return None
        place = self.history.matter.place or ""
        of_province = role in {"province", "health", "government"}
        own = None if role == "national" else place[:2] if of_province else place
        return Body(role=role, place=own)


def told(decision: Decision | Recording) -> list[Told]:
    """Give each finding: code, message, provisions."""
    return [
        (one.code, one.message.zh, tuple(cited.provision for cited in one.citations))
        for one in decision.findings
    ]


@pytest.fixture(scope="session")
def opened() -> Callable[..., Desk]:
    """Open the file of a standard."""
    return Desk.opened


@pytest.fixture(scope="session")
def telling() -> Callable[..., list[Told]]:
    """Tell what is found."""
    return told
