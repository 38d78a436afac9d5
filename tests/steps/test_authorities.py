"""Who supervises: every level, and above it who ends a standard."""

from datetime import date

import pytest

from localstd.law import china_law
from localstd.procedure import Mandate, Matter
from localstd.steps.authorities import (
    by_authorities,
    by_province_or_above,
    owed_at_its_level,
    owed_by_province_or_above,
)

DAY = date(2024, 5, 6)


def first_of(mandates: tuple[Mandate, ...], place: str | None) -> str:
    """Say who owes something first: the engine names the first mandate that there is."""
    matter, provisions = Matter(id="1", place=place), china_law().provisions
    return next(one.role.name for one in mandates if one.on(DAY, matter, provisions))


@pytest.mark.parametrize(
    ("place", "own", "above"),
    [
        ("370202", "county", "province"),
        ("3702", "city", "province"),
        ("37", "province", "province"),
        (None, "national", "national"),
    ],
)
def test_what_is_owed_is_owed_by_one_level(place: str | None, own: str, above: str) -> None:
    assert first_of(owed_at_its_level("sl2017-complaint-reply"), place) == own
    assert first_of(owed_by_province_or_above("sl2017-group-substance"), place) == above


def test_nobody_has_a_mandate_before_the_law() -> None:
    matter, provisions = Matter(id="1", place="37"), china_law().provisions
    every = (
        *by_authorities("sl2017-group-substance"),
        *by_province_or_above("sl2017-group-number"),
    )
    assert [one.on(date(2017, 12, 31), matter, provisions) for one in every] == [None] * 6
