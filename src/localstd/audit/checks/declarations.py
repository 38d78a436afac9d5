"""Checks of what is made public at once (自我声明公开): declared at all, and not after the end.

The duties are those of the procedures of group and of enterprise standards, which set no day for
them: what is open in record mode is warned of, where a column of the register is there to tell of
it and says nothing.
"""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.record_mode import Recordings
from localstd.audit.regimes import OpenColumns
from localstd.audit.regimes.checks import (
    DECLARED_AFTER_END,
    ENTERPRISE_NOT_DECLARED,
    GROUP_NOT_DECLARED,
    GROUP_NOT_DISCLOSED,
)
from localstd.audit.row import Field
from localstd.calendar import Certainty
from localstd.law import Finding

__all__ = ["CHECKS", "DeclarationCheck"]

CHECKS = (GROUP_NOT_DECLARED, GROUP_NOT_DISCLOSED, ENTERPRISE_NOT_DECLARED, DECLARED_AFTER_END)


class DeclarationCheck:
    """Judge whether what stands is declared, and whether what is declared stands."""

    def __init__(self, recordings: Recordings) -> None:
        self._recordings = recordings
        told = recordings.regime.at_once
        self._declared = next((one for one in told if Field.DECLARED in one.fields), None)

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report standards that nobody declared, and declarations of what had ended."""
        if entry.in_force(context.as_of) is not Certainty.IMPOSSIBLE:
            for told in self._recordings.regime.at_once:
                yield from self._open(told, entry, context)
        yield from self._after_end(entry, context)

    def _open(self, told: OpenColumns, entry: Entry, context: Context) -> Iterator[Finding]:
        field = told.lacking_field(entry)
        if field is None:
            return
        owed = self._recordings.of(entry, context).duty(told.duty)
        if owed is not None:
            facts = {"number": entry.number, "started": owed.started, "as_of": context.as_of}
            yield context.found(
                told.lacking,
                entry,
                field,
                facts=facts,
                certainty=entry.in_force(context.as_of),
                citations=owed.citations,
            )

    def _after_end(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """What is declared is what one executes, and nobody executes what has ended: a reading."""
        told, abolished = self._declared, entry.dates.get(Field.ABOLISHED)
        if told is None or abolished is None:
            return
        field = next((one for one in told.fields if one in entry.dates), None)
        if field is None:
            return
        declared = entry.dates[field]
        if declared.after(abolished) is not Certainty.CERTAIN:
            return
        basis = tuple(one for mandate in told.duty.owed_by for one in mandate.basis)
        cited = context.law.provisions.holding(basis, declared.first)
        if cited:
            facts = {"number": entry.number, "declared": declared, "abolished": abolished}
            yield context.found(DECLARED_AFTER_END, entry, field, facts=facts, citations=cited)
