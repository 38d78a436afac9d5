"""What tests of law share: the law that ships, and short questions to it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest

from localstd.law import Law, LimitInForce, Track, Verdict, china_law

AskLimit: TypeAlias = Callable[..., LimitInForce | None]
AskRule: TypeAlias = Callable[..., Verdict]
AskBasis: TypeAlias = Callable[..., tuple[str, ...]]


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the folder that holds the whole project."""
    return Path(__file__).parents[2]


@pytest.fixture(scope="session")
def law() -> Law:
    return china_law()


@pytest.fixture(scope="session")
def held(law: Law) -> AskLimit:
    """Ask which limit of a name is held to on a day."""

    def ask(
        name: str, day: date, place: str | None = None, track: Track = Track.ORDINARY
    ) -> LimitInForce | None:
        return law.on(day, place, track).get_limit(name)

    return ask


@pytest.fixture(scope="session")
def judged(law: Law) -> AskRule:
    """Ask what the rule of a name says of facts on a day."""

    def ask(
        name: str,
        day: date,
        facts: object,
        track: Track = Track.ORDINARY,
        place: str | None = None,
    ) -> Verdict:
        return law.on(day, place, track).rule(name).judge(facts)

    return ask


@pytest.fixture(scope="session")
def based(law: Law) -> AskBasis:
    """Ask on which provisions the rule of a name rests on a day; on none where there is no rule."""

    def ask(
        name: str, day: date, track: Track = Track.ORDINARY, place: str | None = None
    ) -> tuple[str, ...]:
        rule = law.on(day, place, track).get_rule(name)
        return tuple(citation.provision for citation in rule.citations) if rule else ()

    return ask
