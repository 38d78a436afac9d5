"""The notes of findings, as the schemas of the reports list them."""

from collections.abc import Callable
from typing import Any

import pytest

from localstd.law.finding import Note
from localstd.reports import audit_schema, life_schema, transition_schema


@pytest.mark.parametrize("schema", [audit_schema, life_schema, transition_schema])
def test_every_note_is_in_the_schema(schema: Callable[[], Any]) -> None:
    """None is forgotten that some check may add one day."""
    expected = {one.name.lower().replace("_", "-") for one in Note}
    assert set(_notes(schema())) == expected


def _notes(schema: object) -> list[str]:
    if isinstance(schema, dict):
        if "notes" in schema:
            told: list[str] = schema["notes"]["items"]["enum"]
            return told
        return [one for part in schema.values() for one in _notes(part)]
    return []
