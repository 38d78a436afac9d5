"""What tests of law share: the law that ships, and short questions to it."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

import pytest

from localstd.law import Law, LimitInForce, Track, Verdict, china_law

AskLimit: TypeAlias = Callable[..., LimitInForce | None]
AskRule: TypeAlias = Callable[..., Verdict]


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

    def ask(name: str, day: date, facts: object, track: Track = Track.ORDINARY) -> Verdict:
        return law.on(day, None, track).rule(name).judge(facts)

    return ask
