"""What a conclusion does, from its announcement."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.cleanup import Effect, converted_number, effect_of
from localstd.law import Law, MandatoryConclusion, ReviewOutcome, china_law
from localstd.numbers import StandardNumber
from localstd.standards import Status
from localstd.testing.strategies.values import days

DAY = timedelta(days=1)
ANNOUNCED = date(2017, 2, 15)
MANDATORY = StandardNumber.parse("DB15/ 353-2009")
RECOMMENDED = StandardNumber.parse("DB15/T 353-2009")


def conclusions() -> st.SearchStrategy[MandatoryConclusion | ReviewOutcome]:
    return st.sampled_from(MandatoryConclusion) | st.sampled_from(ReviewOutcome)


def on(conclusion: MandatoryConclusion | ReviewOutcome, day: date, law: Law) -> Effect:
    return effect_of(conclusion, MANDATORY, announced=ANNOUNCED, on=day, law=law)


@pytest.mark.parametrize(
    ("conclusion", "number", "status", "is_mandatory", "basis"),
    [
        (
            MandatoryConclusion.ABOLISH, MANDATORY, Status.ABOLISHED, False,
            ["mand2016-effect-abolish"],
        ),
        (
            MandatoryConclusion.CONVERT, RECOMMENDED, Status.IN_FORCE, False,
            ["mand2016-effect-convert", "mand2016-number-change"],
        ),
        (
            MandatoryConclusion.INTEGRATE, MANDATORY, Status.IN_FORCE, True,
            ["mand2016-outcomes", "reform2015-mand-merge"],
        ),
        (
            MandatoryConclusion.CONTINUE, MANDATORY, Status.IN_FORCE, True,
            ["mand2016-outcomes", "reform2015-exceptions"],
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("after", [0, 1, 300])
def test_a_mandatory_standard_stands_as_concluded_from_the_day_of_the_announcement(  # noqa: PLR0913
    law: Law,
    conclusion: MandatoryConclusion,
    number: StandardNumber,
    status: Status,
    *,
    is_mandatory: bool,
    basis: list[str],
    after: int,
) -> None:
    found = on(conclusion, ANNOUNCED + after * DAY, law)
    assert (found.number, found.status) == (number, status)
    assert (found.is_mandatory, found.since) == (is_mandatory, ANNOUNCED)
    assert [one.provision for one in found.citations] == basis


@pytest.mark.parametrize(
    ("outcome", "status", "basis"),
    [
        (ReviewOutcome.CONTINUE, Status.IN_FORCE, ["lsr2023-classes"]),
        (ReviewOutcome.REVISE, Status.IN_FORCE, ["lsr2023-classes", "sl2017-review-outcome"]),
        (ReviewOutcome.ABOLISH, Status.ABOLISHED, ["lsr2023-classes", "sl2017-review-outcome"]),
        (ReviewOutcome.CONVERT, Status.IN_FORCE, ["lsr2023-convert"]),
    ],
)
def test_only_abolition_ends_a_standard_in_the_clean_up_of_the_market(
    law: Law, outcome: ReviewOutcome, status: Status, basis: list[str]
) -> None:
    announced = date(2024, 5, 21)
    found = effect_of(outcome, RECOMMENDED, announced=announced, on=announced, law=law)
    assert found.status is status
    assert (found.number, found.is_mandatory) == (RECOMMENDED, False)
    assert [one.provision for one in found.citations] == basis


@given(conclusions(), days())
def test_nothing_changes_before_the_announcement(
    conclusion: MandatoryConclusion | ReviewOutcome, announced: date
) -> None:
    law = china_law()
    unchanged = Effect(
        number=MANDATORY, status=Status.IN_FORCE, is_mandatory=True, since=None, citations=()
    )
    eve = announced - DAY
    found = effect_of(conclusion, MANDATORY, announced=announced, on=eve, law=law)
    never = effect_of(conclusion, MANDATORY, announced=None, on=announced, law=law)
    assert (found, never) == (unchanged, unchanged)


@given(conclusions(), st.integers(0, 20_000))
def test_after_the_announcement_nothing_changes_any_more(
    conclusion: MandatoryConclusion | ReviewOutcome, later: int
) -> None:
    law = china_law()
    assert on(conclusion, ANNOUNCED + later * DAY, law) == on(conclusion, ANNOUNCED, law)


def test_converted_numbers_are_those_of_conversion(law: Law) -> None:
    found = on(MandatoryConclusion.CONVERT, ANNOUNCED, law)
    assert found.number == converted_number(MANDATORY)
