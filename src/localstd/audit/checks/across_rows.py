"""Checks across the rows (全册): duplicates, replaced but in force, circles.

Only keys are remembered: for every number a 64-bit fingerprint, its row and whether it is
shown in force; for every replacement the texts and fingerprints of the two numbers.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from localstd._attrs import frozen
from localstd.audit.context import Context
from localstd.audit.entry import Entry, Replacement
from localstd.audit.row import Field
from localstd.calendar import Certainty
from localstd.law import Check, Finding, Weight
from localstd.numbers import StandardNumber
from localstd.wording import Wording

__all__ = ["CHECKS", "AcrossRows"]

K = TypeVar("K", bound=Hashable)

DUPLICATE_NUMBER = Check(
    code="LS411",
    name="duplicate-number",
    weight=Weight.FAULT,
    title=Wording("编号重复", "duplicate number"),
    message=Wording("{number}已见于第{first}行", "{number} is already in row {first}"),
    remedy=Wording(
        "改正编号；确属重复登记的，删去其一",
        "correct the number; where it was registered twice, delete one of the rows",
    ),
)
REPLACED_IN_FORCE = Check(
    code="LS412",
    name="replaced-in-force",
    weight=Weight.FAULT,
    title=Wording("已被代替但仍标为现行", "replaced but still in force"),
    message=Wording(
        "{replaced}已由{by}代替，但仍标为现行",
        "{replaced} is replaced by {by}, but still shown as in force",
    ),
    remedy=Wording(
        "将状态改为被代替，或核对代替关系", "set its status to replaced, or check the replacement"
    ),
)
REPLACES_IN_CIRCLE = Check(
    code="LS413",
    name="replaces-in-circle",
    weight=Weight.FAULT,
    title=Wording("循环代替", "replacement in a circle"),
    message=Wording("{number}经由{others}代替自身", "{number} replaces itself by way of {others}"),
    remedy=Wording("按各标准前言核对代替关系", "check each replacement against the forewords"),
)
CHECKS = (DUPLICATE_NUMBER, REPLACED_IN_FORCE, REPLACES_IN_CIRCLE)


@frozen
class Remembered:
    """A replacement as it is remembered: texts and fingerprints of both numbers, no more."""

    newer: str
    older: str
    newer_key: int
    older_key: int
    row: int
    done: Certainty

    @classmethod
    def of(cls, replacement: Replacement) -> "Remembered":
        """Keep what is needed of a replacement."""
        return cls(
            newer=str(replacement.newer),
            older=str(replacement.older),
            newer_key=hash(replacement.newer.key),
            older_key=hash(replacement.older.key),
            row=replacement.row,
            done=replacement.done,
        )


class AcrossRows:
    """Remember the numbers of a register, and say what only the whole of it shows."""

    def __init__(self) -> None:
        self._rows: dict[int, int] = {}  # fingerprint -> twice the row, plus one if in force
        self._told: list[Remembered] = []

    def see(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Report a number seen before, and one that its own row shows both replaced and valid."""
        in_force = entry.in_force(context.as_of) is Certainty.CERTAIN
        for number in entry.numbers[Field.NUMBER]:
            first = self._first_row(number, entry.row.number, in_force=in_force)
            if first != entry.row.number:
                facts = {"number": number, "first": first}
                yield context.found(DUPLICATE_NUMBER, entry, Field.NUMBER, facts=facts)
        if in_force and entry.numbers[Field.REPLACED_BY]:
            yield _replaced(entry, context)
        self._told += map(Remembered.of, entry.replacements(context.as_of))

    def _first_row(self, number: StandardNumber, row: int, *, in_force: bool) -> int:
        """Give the row where the number stood first; from now on, one that shows it in force."""
        fingerprint, told = hash(number.key), row * 2 + in_force
        first = self._rows.setdefault(fingerprint, told)
        if in_force and not first % 2:
            self._rows[fingerprint] = told
        return first // 2

    def end(self, context: Context) -> Iterator[Finding]:
        """Report what is replaced by another row but still in force, and circles."""
        for told in self._told:
            kept = self._rows.get(told.older_key, 0)
            is_own = kept // 2 == told.row  # told already, at the row itself
            if told.done is not Certainty.IMPOSSIBLE and kept % 2 and not is_own:
                yield Finding(
                    check=REPLACED_IN_FORCE,
                    facts={"replaced": told.older, "by": told.newer},
                    certainty=told.done,
                    where=context.where(kept // 2, Field.NUMBER, told.older),
                )
        yield from self._circles(context)

    def _circles(self, context: Context) -> Iterator[Finding]:
        told = {one.newer_key: one for one in self._told}
        older_of: dict[int, dict[int, None]] = {}
        for one in self._told:
            if one.newer_key != one.older_key and one.older_key in told:
                older_of.setdefault(one.newer_key, {})[one.older_key] = None
        for circle in circles(older_of):
            first, *others = (told[key] for key in circle)
            yield Finding(
                check=REPLACES_IN_CIRCLE,
                facts={"number": first.newer, "others": [one.newer for one in others]},
                where=context.where(first.row, Field.REPLACES, others[0].newer),
            )


def circles(older_of: Mapping[K, Iterable[K]]) -> Iterator[tuple[K, ...]]:
    """Give every circle of replacements once, from its member that is met first.

    >>> list(circles({"A": ["B"], "B": ["A"], "C": ["A"]}))
    [('A', 'B')]
    """
    done: set[K] = set()
    for start in older_of:
        path: list[K] = []
        branches = [iter([start])]
        while branches:
            older = next(branches[-1], None)
            if older is None:
                branches.pop()
                done.update(path[-1:])
                del path[-1:]
            elif older in path:
                yield tuple(path[path.index(older) :])
            elif older not in done:
                path.append(older)
                branches.append(iter(older_of.get(older, ())))


def _replaced(entry: Entry, context: Context) -> Finding:
    """The successor's day of implementation is not in this row: possible, not certain."""
    newer = list(entry.numbers[Field.REPLACED_BY])
    return context.found(
        REPLACED_IN_FORCE,
        entry,
        Field.REPLACED_BY,
        facts={"replaced": entry.number, "by": newer},
        certainty=Certainty.POSSIBLE,
    )
