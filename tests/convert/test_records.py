"""Records hold what JSON can say, under names that do not change."""

import json
from datetime import date

import pytest
from hypothesis import given

from localstd._attrs import evolve
from localstd.audit import Field, Row
from localstd.audit.references import RegisterIndex
from localstd.convert import (
    change_record,
    citation_record,
    limit_record,
    number_record,
    reference_record,
    rule_record,
)
from localstd.law import Change, LimitInForce, Rule, Subject, china_law, difference
from localstd.numbers import StandardNumber
from localstd.testing.strategies.values import numbers

DAY = date(2026, 8, 1)
LAW = china_law().on(DAY, "31")
SOURCE = {
    "instrument": "ls2020",
    "article": "第22条",
    "provision": "ls2020-filing-days",
    "title": "地方标准管理办法（2020）",
    "checked": False,
}


def test_a_citation_says_where_it_stands_and_whether_it_was_read() -> None:
    assert citation_record(china_law().provisions.cite("ls2020-filing-days")) == SOURCE


def test_a_limit_is_its_leading_one() -> None:
    assert limit_record(LAW.limit("local.filing")) == {
        "name": "local.filing",
        "value": 60,
        "unit": "day",
        "direction": "at-most",
        "strict": True,
        "citations": [SOURCE],
    }


@pytest.mark.parametrize("limit", LAW.limits(), ids=lambda limit: limit.name)
def test_every_limit_of_today_is_json(limit: LimitInForce) -> None:
    record = limit_record(limit)
    assert json.loads(json.dumps(record)) == record


@pytest.mark.parametrize("rule", LAW.rules(), ids=lambda rule: rule.name)
def test_a_rule_is_its_name_and_what_it_rests_on(rule: Rule) -> None:
    cited = [citation_record(citation) for citation in rule.citations]
    assert rule_record(rule) == {"name": rule.name, "citations": cited}


def test_a_change_holds_what_was_and_what_is() -> None:
    changes = difference(china_law(), date(2020, 2, 29), date(2020, 3, 1))
    (filing,) = (change for change in changes if change.name == "local.filing")
    assert isinstance(filing.before, LimitInForce)
    assert isinstance(filing.after, LimitInForce)
    assert change_record(filing) == {
        "on": "2020-03-01",
        "subject": "limit",
        "name": "local.filing",
        "before": limit_record(filing.before),
        "after": limit_record(filing.after),
    }


def test_an_instrument_begins_where_nothing_was() -> None:
    instrument = china_law().provisions.instruments["ls2020"]
    change = Change(
        day=DAY, subject=Subject.INSTRUMENT, name=instrument.id, before=None, after=instrument
    )
    assert change_record(change)["before"] is None
    assert change_record(change)["after"] == {"instrument": "ls2020", "title": instrument.title}


def test_a_rule_that_ceased_leaves_nothing() -> None:
    (change, *_) = difference(china_law(), date(1985, 1, 1), DAY)
    rule = LAW.rule("local.recommended-only")
    ceased = evolve(change, subject=Subject.RULE, name=rule.name, before=rule, after=None)
    assert change_record(ceased)["before"] == rule_record(rule)
    assert change_record(ceased)["after"] is None


def test_a_number_gives_its_parts_and_repairs() -> None:
    assert number_record(StandardNumber.parse("DB3402/T12.3—2026")) == {
        "number": "DB3402/T 12.3-2026",
        "kind": "local",
        "place": "3402",
        "body": None,
        "serial": "12",
        "part": "3",
        "year": 2026,
        "mandatory": False,
        "scheme": "local",
        "repairs": ["dash", "space-missing"],
    }


@given(numbers())
def test_the_text_of_a_number_gives_it_back(number: StandardNumber) -> None:
    assert StandardNumber.parse(str(number_record(number)["number"])) == number


def test_a_reference_is_found_again_in_its_text() -> None:
    cells = {
        Field.NUMBER: "DB34/T 1-2020",
        Field.REPLACED_BY: "DB34/T 1-2024",
        Field.ABOLISHED: "2024-05",
    }
    text = "依据：\nDB34/T1—2020"
    index = RegisterIndex.of([Row(number=7, cells=cells)], as_of=DAY)
    (reference,) = index.references(text)
    assert reference_record(reference, text) == {
        "number": "DB34/T 1-2020",
        "cited": "DB34/T1—2020",
        "line": 2,
        "start": 4,
        "end": 16,
        "answer": "abolished",
        "found": "DB34/T 1-2020",
        "row": 7,
        "replaced_by": ["DB34/T 1-2024"],
        "abolished": "2024-05",
    }
