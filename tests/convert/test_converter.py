"""Public values cross the border and come back."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from cattrs import BaseValidationError
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.audit import Row
from localstd.calendar import (
    CalendarDays,
    InstantError,
    Months,
    PartialDate,
    Quantity,
    WorkingDays,
    Years,
)
from localstd.convert import make_converter, plain, problems_of
from localstd.law import LimitInForce, china_law
from localstd.law.citation import Citation
from localstd.law.finding import Check, Finding, Note, Weight, Where
from localstd.numbers import CreditCode, ItemCode, Kind, NumberingScheme, StandardNumber
from localstd.testing.strategies.findings import checks, citations, findings
from localstd.testing.strategies.values import numbers, partial_dates, rows
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


@given(st.datetimes(min_value=datetime(1949, 10, 1), timezones=st.just(UTC)))  # noqa: DTZ001  what draws wants it so
def test_instants_come_back_to_the_microsecond(instant: datetime) -> None:
    assert there_and_back(instant) == instant


def test_an_instant_without_its_zone_is_refused() -> None:
    with pytest.raises(InstantError):
        CONVERTER.unstructure(datetime(2026, 7, 24, 10, 30))  # noqa: DTZ001  that is what is refused


@given(st.dates())
def test_dates_come_back(day: date) -> None:
    assert there_and_back(day) == day


@given(partial_dates())
def test_partial_dates_come_back_as_far_as_they_are_known(day: PartialDate) -> None:
    assert there_and_back(day) == day


@given(numbers())
def test_numbers_come_back(number: StandardNumber) -> None:
    assert there_and_back(number) == number


@given(rows())
def test_rows_come_back(row: Row) -> None:
    assert there_and_back(row) == row


LIMITS = tuple(china_law().on(date(2026, 11, 22)).limits())


@pytest.mark.parametrize("limit", LIMITS, ids=[one.name for one in LIMITS])
def test_every_limit_of_today_comes_back(limit: LimitInForce) -> None:
    assert [there_and_back(one) for one in limit.limits] == list(limit.limits)


@pytest.mark.parametrize("amount", [CalendarDays(30), WorkingDays(30), Months(6), Years(5)])
def test_quantities_keep_their_unit(amount: Quantity) -> None:
    record = CONVERTER.unstructure(amount, Quantity)
    assert record == {"n": amount.n, "unit": amount.unit}
    assert CONVERTER.structure(record, Quantity) == amount  # type: ignore[arg-type]  # a union


@pytest.mark.parametrize(
    "code", [CreditCode.parse("91350100M000100Y43"), ItemCode.parse("6901234567892")]
)
def test_codes_are_their_text(code: CreditCode | ItemCode) -> None:
    assert CONVERTER.unstructure(code) == str(code)
    assert there_and_back(code) == code


def test_a_number_of_a_scheme_of_ones_own_comes_back_by_it() -> None:
    scheme = NumberingScheme(
        name="own", kind=Kind.ALLIANCE, leads=("LM",), prefix="LM", serial=r"\d+"
    )
    converter = make_converter((scheme,))
    number = StandardNumber.parse("LM 7-2014", schemes=(scheme,))
    assert converter.structure(converter.unstructure(number), StandardNumber) == number


@pytest.mark.parametrize("weight", Weight)
def test_weights_go_by_their_names(weight: Weight) -> None:
    assert CONVERTER.unstructure(weight) == weight.word
    assert CONVERTER.structure(weight.word, Weight) is weight


@pytest.mark.parametrize("note", Note)
def test_notes_go_by_their_names(note: Note) -> None:
    assert CONVERTER.structure(CONVERTER.unstructure(note), Note) is note


def test_a_field_too_many_is_refused_with_its_path() -> None:
    with pytest.raises(BaseValidationError) as refused:
        CONVERTER.structure({"row": 1, "sheet": "甲"}, Where)
    assert problems_of(refused.value) == ("extra fields found (sheet) @ $",)
