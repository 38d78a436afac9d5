"""Standards as far as they are known (已知标准): what a citation is held against."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from localstd._attrs import evolve, frozen, how_many, mapping_field
from localstd.calendar import PartialDate
from localstd.numbers import StandardNumber
from localstd.standards import Status, status_on
from localstd.supervision.implementation.changes import ChangeKind, StandardChange

__all__ = ["KnownStandard", "KnownStandards"]

_ENDED_AS = {ChangeKind.REVISED: Status.REPLACED, ChangeKind.REPLACED: Status.REPLACED}


@frozen
class KnownStandard:
    """One edition of a standard: its days, what a register states of it, what took its place.

    >>> tea = KnownStandard(
    ...     number=StandardNumber.parse("DB34/T 1-2018"),
    ...     implemented=PartialDate(2018, 6, 1),
    ...     ended=PartialDate(2026, 7, 1),
    ... )
    >>> tea.status_on(date(2026, 6, 30)).value, tea.status_on(date(2026, 7, 1)).value
    ('in-force', 'abolished')
    """

    number: StandardNumber
    implemented: PartialDate | None = None
    ended: PartialDate | None = None
    stated: Status | None = None
    successors: tuple[StandardNumber, ...] = ()

    def status_on(self, day: date) -> Status | None:
        """Say where it stands on a day, by its days; by what is stated where these do not tell.

        What ended by a later day was in force before it, unless it was not implemented yet.
        """
        dated = status_on(day, implemented=self.implemented, abolished=self.ended)
        if self.ended is None:
            return self.stated or dated if dated in (None, Status.IN_FORCE) else dated
        if dated is Status.ABOLISHED and self.stated is Status.REPLACED:
            return Status.REPLACED
        if dated is None and self.implemented is None and day < self.ended.first:
            return Status.IN_FORCE
        return dated


@frozen
class KnownStandards:
    """The known standards by number, and the editions of each; never changed, only made anew.

    >>> tea = KnownStandard(number=StandardNumber.parse("DB34/T 1-2018"), stated=Status.IN_FORCE)
    >>> known = KnownStandards.of([tea])
    >>> [str(one.number) for one in known.meant_by(StandardNumber.parse("DB34/T 1"))]
    ['DB34/T 1-2018']
    """

    by_key: Mapping[str, KnownStandard] = mapping_field(default={}, repr=how_many)
    editions: Mapping[str, tuple[str, ...]] = mapping_field(default={}, repr=how_many)

    @classmethod
    def of(cls, standards: Iterable[KnownStandard]) -> "KnownStandards":
        """Take up standards; of two with one number, the later one counts."""
        by_key = {one.number.key: one for one in standards}
        editions: dict[str, list[str]] = {}
        for key, one in by_key.items():
            editions.setdefault(one.number.stem, []).append(key)
        return cls(by_key=by_key, editions={stem: tuple(some) for stem, some in editions.items()})

    def __len__(self) -> int:
        return len(self.by_key)

    def __iter__(self) -> Iterator[KnownStandard]:
        return iter(self.by_key.values())

    def meant_by(self, number: StandardNumber) -> tuple[KnownStandard, ...]:
        """Give the edition of a number, or all of them where it has no year."""
        if number.year is None:
            return tuple(self.by_key[key] for key in self.editions.get(number.stem, ()))
        found = self.by_key.get(number.key)
        return () if found is None else (found,)

    def after(self, change: StandardChange) -> "KnownStandards":
        """Give what is known after a change: the standard has ended, if all of it was touched.

        A new edition is not known by this; it comes with a register, or with :meth:`of`.

        >>> tea = KnownStandard(number=StandardNumber.parse("DB34/T 1-2018"))
        >>> ended = StandardChange(
        ...     kind=ChangeKind.ABOLISHED, number=tea.number, on=PartialDate(2026, 7, 1)
        ... )
        >>> known = KnownStandards.of([tea]).after(ended)
        >>> next(iter(known)).status_on(date(2026, 7, 1)).value
        'abolished'
        """
        if change.clauses:
            return self
        ended = {
            one.number.key: evolve(
                one,
                ended=change.on,
                stated=_ENDED_AS.get(change.kind, Status.ABOLISHED),
                successors=change.successors,
            )
            for one in self.meant_by(change.number)
        }
        return evolve(self, by_key={**self.by_key, **ended})
