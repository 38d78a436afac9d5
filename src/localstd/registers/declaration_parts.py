"""Declarations put together of what was read of their parts, whether rows or objects."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from localstd.enterprises import (
    Declaration,
    DeclarationField,
    DeclaredIndicator,
    DeclaredStandard,
)

__all__ = [
    "OF_DECLARATIONS",
    "OF_INDICATORS",
    "OF_STANDARDS",
    "Told",
    "declaration",
    "indicator",
    "standard",
]

#: What was read, by field; a field that is not told is not there.
Told: TypeAlias = Mapping[DeclarationField, Any]

F = DeclarationField
#: The fields of a whole declaration, of one of its standards, of one of its indicators.
OF_DECLARATIONS = (
    F.ENTERPRISE, F.CREDIT_CODE, F.OFFERING, F.SUBJECT, F.DECLARED, F.IN_PILOT,
    F.IS_FOOD, F.IS_STRICTER, F.IS_FILED,
)  # fmt: skip
OF_STANDARDS = (F.NUMBER, F.NAME, F.IS_OWN, F.REFERENCES)
OF_INDICATORS = (
    F.INDICATOR, F.KIND, F.VALUE, F.METHOD, F.METHOD_EXISTS, F.RECOMMENDED, F.COMPARISON,
    F.IS_SHOWN, F.BELOW_MANDATORY,
)  # fmt: skip


def standard(told: Told, row: int | None) -> DeclaredStandard:
    """Make a standard of what was told of it."""
    return DeclaredStandard(
        number=told.get(F.NUMBER, ""), row=row, **_given(told, F.NAME, F.IS_OWN, F.REFERENCES)
    )


def indicator(told: Told, number: str, row: int | None) -> DeclaredIndicator:
    """Make an indicator of the standard of a number."""
    rest = _given(told, *(one for one in OF_INDICATORS if one is not F.INDICATOR))
    return DeclaredIndicator(name=told.get(F.INDICATOR, ""), standard=number, row=row, **rest)


def declaration(
    told: Told,
    standards: tuple[DeclaredStandard, ...],
    indicators: tuple[DeclaredIndicator, ...],
    row: int | None,
) -> Declaration:
    """Make a declaration of what was told of it and of its parts."""
    rest = _given(told, *(one for one in OF_DECLARATIONS if one is not F.ENTERPRISE))
    return Declaration(
        enterprise=told.get(F.ENTERPRISE, ""),
        standards=standards,
        indicators=indicators,
        row=row,
        **rest,
    )


def _given(told: Told, *fields: DeclarationField) -> dict[str, Any]:
    return {one.value: told[one] for one in fields if one in told}
