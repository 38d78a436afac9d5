"""What the tests share: the law of the nation with that of Shandong, and short questions to it."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

import pytest

import localstd_shandong
from localstd.hooks import load_plugins
from localstd.law import Law, LimitInForce, Track, Verdict, china_law

AskLimit: TypeAlias = Callable[..., LimitInForce | None]
AskRule: TypeAlias = Callable[..., Verdict]
AskBasis: TypeAlias = Callable[..., tuple[str, ...]]


@pytest.fixture(scope="session")
def law() -> Law:
    """Give the law with this plug-in alone, whatever else is installed."""
    return load_plugins(plugins=[localstd_shandong], entry_points=False).law(china_law(), "37")


@pytest.fixture(scope="session")
def held(law: Law) -> AskLimit:
    """Ask which limit of a name is held to on a day."""

    def ask(
        name: str, day: date, place: str | None = "37", track: Track = Track.ORDINARY
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
        place: str | None = "37",
    ) -> Verdict:
        return law.on(day, place, track).rule(name).judge(facts)

    return ask


@pytest.fixture(scope="session")
def based(law: Law) -> AskBasis:
    """Ask on which provisions the rule of a name rests on a day; on none where there is no rule."""

    def ask(
        name: str, day: date, track: Track = Track.ORDINARY, place: str | None = "37"
    ) -> tuple[str, ...]:
        rule = law.on(day, place, track).get_rule(name)
        return tuple(citation.provision for citation in rule.citations) if rule else ()

    return ask
