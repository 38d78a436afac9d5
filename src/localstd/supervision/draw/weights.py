"""Weights (权重): by class, credit and earlier findings, as a table of the plan.

No law that was read has figures for them: they are the plan-maker's, and stand in the plan.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from localstd._attrs import error, frozen, mapping_field
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["WeightTable", "WeightTableError"]

_MOST: Final = 1_000_000


@error
class WeightTableError(LocalstdError):
    """A table of weights is not fit for use, or does not know what it is asked for.

    >>> try:
    ...     WeightTable(by_credit={"A": 1, "B": 2}).weight(credit="C")
    ... except WeightTableError as refusal:
    ...     print(refusal.wording.en)
    credit 'C': the table has no factor; known: A, B
    """

    field: str
    value: str
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Name the column of the table and the value, and say what is wrong."""
        return Wording(
            f"{self.field}“{self.value}”：{self.reason.zh}",
            f"{self.field} '{self.value}': {self.reason.en}",
        )


def _checked(table: "WeightTable", *_: object) -> None:
    for name, key, factor in table.rows:
        if type(factor) is not int or not 1 <= factor <= _MOST:
            raise WeightTableError(field=name, value=key, reason=_FACTOR)
    if table.by_findings and 0 not in table.by_findings:
        raise WeightTableError(field="findings", value="0", reason=_FROM_0)
    if any(type(one) is not int or one < 0 for one in table.by_findings):
        raise WeightTableError(field="findings", value=str(min(table.by_findings)), reason=_COUNT)


@frozen
class WeightTable:
    """Whole factors (系数) by class, by credit grade, and from a number of earlier findings on.

    The weight of a target is their product. A table without factors of one kind does not look at
    it; one that has them must know what it is asked for.

    Raises:
        WeightTableError: if a factor is no whole number from 1 to 1,000,000, or the factors by
            findings do not begin with none.

    >>> ours = WeightTable(by_class={"mandatory": 3, "declared": 1}, by_findings={0: 1, 1: 2, 3: 4})
    >>> ours.weight(kind="mandatory", findings=2), ours.weight(kind="declared", findings=0)
    (6, 1)
    """

    by_class: Mapping[str, int] = mapping_field(default={})
    by_credit: Mapping[str, int] = mapping_field(default={})
    by_findings: Mapping[int, int] = mapping_field(default={})

    def __attrs_post_init__(self) -> None:
        """Refuse factors that are none."""
        _checked(self)

    @property
    def rows(self) -> Iterator[tuple[str, str, int]]:
        """Give its rows in one order: what is looked at, the value, the factor."""
        yield from (("class", key, self.by_class[key]) for key in sorted(self.by_class))
        yield from (("credit", key, self.by_credit[key]) for key in sorted(self.by_credit))
        yield from (
            ("findings", str(key), self.by_findings[key]) for key in sorted(self.by_findings)
        )

    def weight(self, *, kind: str = "", credit: str = "", findings: int | None = None) -> int:
        """Give the weight of a target of a class (``kind``), a credit grade, earlier findings.

        Raises:
            WeightTableError: if the table looks at something and has no factor for it.
        """
        found = 1
        for name, table, key in (
            ("class", self.by_class, kind),
            ("credit", self.by_credit, credit),
        ):
            if table and key not in table:
                raise WeightTableError(field=name, value=shown(key), reason=_none(table))
            found *= table[key] if table else 1
        return found * self._of_findings(findings)

    def _of_findings(self, findings: int | None) -> int:
        if not self.by_findings:
            return 1
        if findings is None or findings < 0:
            told = "" if findings is None else str(findings)
            raise WeightTableError(field="findings", value=told, reason=_COUNT)
        return self.by_findings[max(one for one in self.by_findings if one <= findings)]


def _none(table: Mapping[str, int]) -> Wording:
    known = Wording.joined(Wording(one, one) for one in table)
    return Wording(
        f"权重表没有系数；可用：{known.zh}", f"the table has no factor; known: {known.en}"
    )


_FACTOR = Wording(
    f"系数应为1至{_MOST}的整数", f"give a factor that is a whole number from 1 to {_MOST:,}"
)
_FROM_0 = Wording("缺少“没有既往问题”的系数", "give the factor of no earlier findings")
_COUNT = Wording("应为0以上的整数", "give a whole number, 0 or more")
