"""Changes of standards (标准的变动), as far as they matter to who cites them."""

from localstd._attrs import field, frozen
from localstd.calendar import PartialDate
from localstd.law import Term
from localstd.numbers import StandardNumber

__all__ = ["ChangeKind", "StandardChange"]


class ChangeKind(Term):
    """What becomes of a standard that is cited (变动情形)."""

    REVISED = ("revised", "修订", "revised")
    REPLACED = ("replaced", "被代替", "replaced")
    ABOLISHED = ("abolished", "废止", "abolished")
    CONVERTED = ("converted", "转化", "converted")
    REVOKED = ("revoked", "编号被撤销", "its number revoked")


@frozen
class StandardChange:
    """A standard is revised, replaced, abolished or converted, or its number is revoked.

    ``number`` is the edition that it happens to; without a year it is all of them.
    ``successors`` are what takes its place. ``clauses`` are those that it touches, as where it is
    replaced in part; none: all of it.

    >>> change = StandardChange(
    ...     kind=ChangeKind.REVISED,
    ...     number=StandardNumber.parse("DB34/T 3000-2018"),
    ...     on=PartialDate(2026, 7, 1),
    ...     successors=(StandardNumber.parse("DB34/T 3000-2026"),),
    ... )
    >>> change.has_a_new_edition, change.touches("5.2")
    (True, True)
    """

    kind: ChangeKind
    number: StandardNumber
    on: PartialDate
    successors: tuple[StandardNumber, ...] = field(default=(), converter=tuple)
    clauses: tuple[str, ...] = field(default=(), converter=tuple)

    @property
    def has_a_new_edition(self) -> bool:
        """Say whether a successor bears the same number, with another year.

        What is revised has one, though nobody told which.
        """
        if self.kind is ChangeKind.REVISED and not self.successors:
            return True
        return any(one.same_standard(self.number) for one in self.successors)

    @property
    def goes_on(self) -> bool:
        """Say whether something takes its place, whether or not it is told what."""
        return bool(self.successors) or self.kind not in {ChangeKind.ABOLISHED, ChangeKind.REVOKED}

    def touches(self, clause: str) -> bool:
        """Say whether it touches a clause, or one within it or around it; empty: all of them."""
        return (
            not clause
            or not self.clauses
            or any(_lies_within(one, clause) or _lies_within(clause, one) for one in self.clauses)
        )

    def touches_all_of(self, clause: str) -> bool:
        """Say whether nothing of a clause is left untouched; empty: of the standard.

        >>> part = StandardChange(
        ...     kind=ChangeKind.REPLACED,
        ...     number=StandardNumber.parse("DB34/T 1-2018"),
        ...     on=PartialDate(2026, 7, 1),
        ...     clauses=("5.2",),
        ... )
        >>> part.touches_all_of("5.2.1"), part.touches_all_of("5"), part.touches_all_of("")
        (True, False, False)
        """
        if not self.clauses:
            return True
        return bool(clause) and any(_lies_within(clause, one) for one in self.clauses)


def _lies_within(clause: str, other: str) -> bool:
    return clause == other or clause.startswith(f"{other}.")
