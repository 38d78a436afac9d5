"""Registers small enough to be written down, and the audit of them."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeAlias

import pytest

from localstd.audit import Field, Row, audit
from localstd.law import Finding, Law

Cells: TypeAlias = dict[str, str]
Auditing: TypeAlias = Callable[..., list[Finding]]

AS_OF = date(2026, 11, 22)


def rows_of(register: Iterable[Cells]) -> list[Row]:
    """Number the rows as a file with one header line would."""
    return [
        Row(number=number, cells={Field(field): text for field, text in cells.items()})
        for number, cells in enumerate(register, start=2)
    ]


@pytest.fixture
def audited() -> Auditing:
    """Audit a few rows, written as mappings of field names to text."""

    def run(
        *register: Cells, as_of: date = AS_OF, place: str | None = None, law: Law | None = None
    ) -> list[Finding]:
        return list(audit(rows_of(register), as_of=as_of, place=place, law=law))

    return run
