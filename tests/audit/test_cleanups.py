"""A register run through both clean-ups: what is in the wrong form, and which conclusion fits."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.audit import Row, audit, survey_rows
from localstd.audit.cleanups import candidate_of
from localstd.audit.entry import read_entry
from localstd.calendar import PartialDate
from localstd.cleanup import Assessed, Candidate, Survey
from localstd.law import MandatoryConclusion, ReviewOutcome
from localstd.numbers import StandardNumber
from localstd.registers import open_register
from localstd.standards import Status
from localstd.testing.strategies.values import days, rows

EXAMPLE = Path(__file__).parents[2] / "examples" / "bulletin-2026-07.csv"
AS_OF = date(2026, 8, 1)
SAMPLE = [
    {"number": "DB34/ 1-2009", "title": "茶叶等级", "status": "现行"},
    {"number": "DB34/ 2-2014", "title": "锅炉大气污染物排放标准", "status": "现行"},
    {"number": "DB34/T 3-2015", "title": "茶叶加工规程", "status": "现行"},
    {"number": "DB34/ 4-2003", "title": "白酒等级", "status": "废止"},
    {"number": "GB/T 5-2020", "status": "现行"},
    {"number": "?", "status": "现行"},
]
TEA, BOILERS, TEA_MAKING = (
    StandardNumber.parse(text) for text in ("DB34/ 1-2009", "DB34/ 2-2014", "DB34/T 3-2015")
)


@pytest.fixture(scope="module")
def bulletin() -> Survey:
    """Run the example register through both clean-ups, as of the day of its bulletin."""
    return survey_rows(open_register(EXAMPLE), as_of=AS_OF)


def test_every_local_number_of_the_bulletin_is_looked_at(bulletin: Survey) -> None:
    places = Counter(one.candidate.place for one in bulletin.standards)

    assert sum(places.values()) == 878  # 875 rows, three of them with two numbers
    assert None not in places


def test_no_standard_of_the_bulletin_that_is_in_force_is_in_the_wrong_form(
    bulletin: Survey,
) -> None:
    assert bulletin.in_wrong_form == ()
    assert bulletin.mandatory.total == 0


def test_what_is_in_force_in_the_bulletin_waits_for_its_assessment(bulletin: Survey) -> None:
    """The others are abolished, or not yet implemented."""
    asked = Counter(one.market.missing for one in bulletin.standards)

    assert asked == {
        ("ground", "still_applies", "can_be_mended", "is_taken_up"): 198,
        (): 680,
    }
    assert (bulletin.market.total, bulletin.market.done) == (198, 0)


def test_a_sample_shows_what_is_still_in_the_wrong_form() -> None:
    found = survey_rows(SAMPLE, as_of=AS_OF)

    assert [one.candidate.number for one in found.in_wrong_form] == [TEA]
    assert [str(one.candidate.number) for one in found.standards] == [
        *("DB34/ 1-2009", "DB34/ 2-2014", "DB34/T 3-2015", "DB34/ 4-2003")
    ]


def test_a_sample_shows_which_conclusions_fit_what_was_assessed() -> None:
    assessed = {
        TEA: Assessed(still_applies=True, must_be_mandatory=False),
        BOILERS: Assessed(still_applies=True, must_be_mandatory=True),
        TEA_MAKING: Assessed(still_applies=True, ground=""),
    }
    found = survey_rows(SAMPLE, as_of=AS_OF, assessed=assessed)
    concluded = [(one.mandatory.conclusion, one.market.conclusion) for one in found.standards]

    assert concluded == [
        (MandatoryConclusion.CONVERT, None),
        (MandatoryConclusion.CONTINUE, None),
        (None, ReviewOutcome.CONTINUE),
        (None, None),
    ]
    assert (found.mandatory.total, found.mandatory.done) == (2, 2)


def test_a_candidate_is_all_that_a_row_tells() -> None:
    row = Row.of(
        2,
        {
            "number": "DB34/ 1-2009",
            "title": "茶叶等级",
            "issuer": "安徽省市场监督管理局",
            "track": "普通",
            "status": "现行",
            "approved": "2009-01-05",
            "implemented": "2009-03",
            "abolished": "2027-01-01",
        },
    )

    assert candidate_of(read_entry(row), TEA) == Candidate(
        number=TEA,
        title="茶叶等级",
        issuer="安徽省市场监督管理局",
        stated="普通",
        status=Status.IN_FORCE,
        published=PartialDate(2009, 1, 5),
        implemented=PartialDate(2009, 3),
        abolished=PartialDate(2027, 1, 1),
    )


@given(st.lists(rows(), max_size=6), days())
def test_the_audit_finds_the_form_that_the_clean_up_finds(register: list[Row], as_of: date) -> None:
    found = survey_rows(register, as_of=as_of)
    audited = [one for one in audit(register, as_of=as_of) if one.code in {"LS311", "LS312"}]

    assert sorted((one.code, str(one.facts["number"]), one.certainty.value) for one in audited) == (
        sorted(
            (one.code, str(one.facts["number"]), one.certainty.value)
            for standard in found.standards
            for one in standard.findings
        )
    )
