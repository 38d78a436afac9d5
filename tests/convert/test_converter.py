"""Public values cross the border and come back."""

import json
from datetime import date
from typing import Any

import pytest
from cattrs import BaseValidationError
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.convert import make_converter, plain, problems_of
from localstd.law.citation import Citation
from localstd.law.finding import Check, Finding, Note, Weight, Where
from localstd.testing.findings import checks, citations, findings
from localstd.wording import Wording

CONVERTER = make_converter()


def there_and_back(value: Any) -> Any:
    return CONVERTER.structure(json.loads(json.dumps(CONVERTER.unstructure(value))), type(value))


@given(checks())
def test_checks_come_back(check: Check) -> None:
    assert there_and_back(check) == check


@given(citations())
def test_citations_come_back(citation: Citation) -> None:
    assert there_and_back(citation) == citation


@given(st.builds(Wording, st.text(), st.text()))
def test_wordings_come_back(wording: Wording) -> None:
    assert there_and_back(wording) == wording


@given(findings())
def test_findings_come_back_with_plain_facts(finding: Finding) -> None:
    assert there_and_back(finding) == evolve(finding, facts=plain(finding.facts))


@given(findings())
def test_what_came_back_once_comes_back_the_same(finding: Finding) -> None:
    once = there_and_back(finding)
    assert there_and_back(once) == once


def test_dates_come_back() -> None:
    assert there_and_back(date(2026, 7, 24)) == date(2026, 7, 24)


@pytest.mark.parametrize("weight", Weight)
def test_weights_go_by_their_names(weight: Weight) -> None:
    assert CONVERTER.unstructure(weight) == weight.name.lower()
    assert CONVERTER.structure(weight.name.lower(), Weight) is weight


@pytest.mark.parametrize("note", Note)
def test_notes_go_by_their_names(note: Note) -> None:
    assert CONVERTER.structure(CONVERTER.unstructure(note), Note) is note


def test_a_field_too_many_is_refused_with_its_path() -> None:
    with pytest.raises(BaseValidationError) as refused:
        CONVERTER.structure({"row": 1, "sheet": "甲"}, Where)
    assert problems_of(refused.value) == ("extra fields found (sheet) @ $",)
