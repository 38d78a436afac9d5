"""Every Python example of the pages is a test; and what tests of all folders share."""

import os
from collections.abc import Callable
from datetime import date
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from importlib.util import find_spec
from typing import TypeAlias

import pytest
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

from localstd.law import Law, LimitInForce, Track, Verdict

AskLimit: TypeAlias = Callable[..., LimitInForce | None]
AskRule: TypeAlias = Callable[..., Verdict]
AskBasis: TypeAlias = Callable[..., tuple[str, ...]]

# The template is not installed beside the plug-ins: the sessions build and downstream test it.
collect_ignore = [] if find_spec("localstd_template") else ["plugins/localstd-template"]

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    patterns=["README*.md", "docs/*.md", "docs/*/*.md", "docs/*/*/*.md"],
).pytest()


@pytest.fixture(scope="session")
def server() -> Callable[[str], str]:
    """Find the URL of a server: ``server("NATS")``; or report that it is not at hand.

    Where continuous integration runs, its absence is a failure.
    """
    return _server


def _server(name: str) -> str:
    variable = f"LOCALSTD_TEST_{name}"
    url = os.environ.get(variable)
    if url:
        return url
    told = f"no {name} server at hand (set {variable})"
    if os.environ.get("CI") == "true":
        pytest.fail(told)
    pytest.skip(told)


@pytest.fixture(scope="session")
def asked_at() -> str | None:
    """Give the place that the questions below ask about where a test names none."""
    return None


@pytest.fixture(scope="module")  # each folder has a law of its own
def held(law: Law, asked_at: str | None) -> AskLimit:
    """Ask which limit of a name is held to on a day."""

    def ask(
        name: str, day: date, place: str | None = asked_at, track: Track = Track.ORDINARY
    ) -> LimitInForce | None:
        return law.on(day, place, track).get_limit(name)

    return ask


@pytest.fixture(scope="module")  # each folder has a law of its own
def judged(law: Law, asked_at: str | None) -> AskRule:
    """Ask what the rule of a name says of facts on a day."""

    def ask(
        name: str,
        day: date,
        facts: object,
        track: Track = Track.ORDINARY,
        place: str | None = asked_at,
    ) -> Verdict:
        return law.on(day, place, track).rule(name).judge(facts)

    return ask


@pytest.fixture(scope="module")  # each folder has a law of its own
def based(law: Law, asked_at: str | None) -> AskBasis:
    """Ask on which provisions the rule of a name rests on a day; on none where there is no rule."""

    def ask(
        name: str, day: date, track: Track = Track.ORDINARY, place: str | None = asked_at
    ) -> tuple[str, ...]:
        rule = law.on(day, place, track).get_rule(name)
        return tuple(citation.provision for citation in rule.citations) if rule else ()

    return ask
