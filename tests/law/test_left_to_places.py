"""What is left to places is asked: a question or a rule that nobody asks would execute nothing."""

from collections.abc import Iterator

import pytest

from localstd.law import LEFT_TO_PLACES, RULES_OF_PLACES
from localstd.procedure import Condition, Procedure
from localstd.testing import shipped_procedures

#: Cited by the rule itself, or by a report.
ASKED_ELSEWHERE = {"place.drafters", "place.white-paper"}
#: For whoever has a white paper before him: no procedure makes one.
JUDGED_BY_ITSELF = {"white-paper.content"}


def cited(procedure: Procedure) -> Iterator[str]:
    for row in procedure.rows:
        yield from row.provisions
    for duty in procedure.duties:
        for mandate in duty.owed_by:
            yield from mandate.basis


def asked(procedure: Procedure) -> Iterator[str | None]:
    for row in procedure.rows:
        for one in row.conditions:
            yield one.rule if isinstance(one, Condition) else one.limit
    for duty in procedure.duties:
        yield from (duty.limit, duty.ahead, duty.extends)


@pytest.fixture(scope="module")
def procedures() -> tuple[Procedure, ...]:
    return tuple(shipped_procedures())


def test_every_question_is_cited_by_a_procedure(procedures: tuple[Procedure, ...]) -> None:
    found = {one for procedure in procedures for one in cited(procedure)}
    assert set(LEFT_TO_PLACES) - found == ASKED_ELSEWHERE


def test_every_rule_and_limit_is_asked_by_a_procedure(procedures: tuple[Procedure, ...]) -> None:
    found = {one for procedure in procedures for one in asked(procedure)}
    assert set(RULES_OF_PLACES) - found == JUDGED_BY_ITSELF
