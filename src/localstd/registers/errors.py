"""What can be wrong with a register's file, and what to do about it."""

from collections.abc import Mapping

from localstd._attrs import error, frozen, mapping_field
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["Fault", "RegisterError"]


@frozen
class Fault:
    """One way in which a file cannot be read: a stable name, what is wrong, what to do.

    >>> from localstd.registers.faults import NO_SHEET
    >>> NO_SHEET.name, NO_SHEET.problem.filled({"sheet": "2025", "sheets": "2026"}).en
    ('no-sheet', "there is no sheet '2025'; there are: 2026")
    """

    name: str
    problem: Wording
    advice: Wording


@error
class RegisterError(LocalstdError):
    r"""A register (登记册) that cannot be read; says in which file, row and column, and why.

    ``row`` and ``column`` count from 1, as a spreadsheet shows them; ``None`` where the
    whole file, or the whole row, is meant. ``facts`` fill the places in the wording.

    >>> import io
    >>> from localstd.registers import open_register
    >>> try:
    ...     open_register(io.BytesIO("标准编号,实施日期\n".encode()))
    ... except RegisterError as refusal:
    ...     print(refusal.fault.name, refusal.row, refusal.fault.problem.en)
    no-rows 1 there are no rows below the header
    """

    fault: Fault
    file: str
    row: int | None = None
    column: int | None = None
    facts: Mapping[str, object] = mapping_field(default={})

    @property
    def wording(self) -> Wording:
        """Say file, row, column, what is wrong, and what to do."""
        problem = self.fault.problem.filled(self.facts)
        advice = self.fault.advice.filled(self.facts)
        place = self._place
        return Wording(
            f"{self.file}{place.zh}：{problem.zh}；{advice.zh}",
            f"{self.file}{place.en}: {problem.en}; {advice.en}",
        )

    @property
    def _place(self) -> Wording:
        row = Wording("", "") if self.row is None else Wording(f"第{self.row}行", f"row {self.row}")
        if self.column is None:
            return Wording(row.zh and f"，{row.zh}", row.en and f", {row.en}")
        return Wording(
            f"，{row.zh}第{self.column}列",
            f", {row.en + ', ' if row.en else ''}column {self.column}",
        )
