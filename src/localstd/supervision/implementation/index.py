"""The index of citations (引用索引): who cites a standard, asked by its number, as of a day."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from localstd._attrs import error, evolve, frozen, how_many, mapping_field
from localstd.calendar import PartialDate
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.numbers import StandardNumber
from localstd.supervision.implementation.citing import StandardCitation
from localstd.wording import Wording

__all__ = ["CitationIndex", "UnknownCitationError"]


@error
class UnknownCitationError(LocalstdError):
    """A citation that is to be put right is not in the index.

    >>> print(UnknownCitationError(text="办法", number="DB34/T 1-2018").wording.en)
    the index has no citation of DB34/T 1-2018 in '办法'; take it from the index as it is now
    """

    text: str
    number: str

    @property
    def wording(self) -> Wording:
        """Name the citing text and what it cites, and say what to do."""
        text = shown(self.text)
        return Wording(
            f"索引中没有“{text}”对{self.number}的引用；请从现有索引中取用",
            f"the index has no citation of {self.number} in '{text}'; "
            "take it from the index as it is now",
        )


@frozen
class CitationIndex:
    """All known citations, by the standard that they cite; never changed, only made anew.

    Asked about one standard it looks at the citations of that standard alone.

    >>> from localstd.supervision.implementation import CitedIn
    >>> tea = StandardCitation(
    ...     text="招标文件范本", kind=CitedIn.PROCUREMENT, owner="采购中心",
    ...     number=StandardNumber.parse("DB34/T 3000"),
    ... )
    >>> index = CitationIndex().with_(tea)
    >>> asked = StandardNumber.parse("DB34/T 3000-2018")
    >>> [one.owner for one in index.of(asked, as_of=date(2026, 1, 1))]
    ['采购中心']
    >>> len(CitationIndex()), len(index)
    (0, 1)
    """

    by_stem: Mapping[str, tuple[StandardCitation, ...]] = mapping_field(default={}, repr=how_many)

    def __len__(self) -> int:
        return sum(map(len, self.by_stem.values()))

    def __iter__(self) -> Iterator[StandardCitation]:
        for some in self.by_stem.values():
            yield from some

    def with_(self, *citations: StandardCitation) -> "CitationIndex":
        """Give the index with further citations; each that is given is kept."""
        return self.with_all(citations)

    def with_all(self, citations: Iterable[StandardCitation]) -> "CitationIndex":
        """Give the index with further citations, however many."""
        added: dict[str, list[StandardCitation]] = {}
        for one in citations:
            added.setdefault(one.number.stem, []).append(one)
        told = {stem: (*self.by_stem.get(stem, ()), *some) for stem, some in added.items()}
        return evolve(self, by_stem={**self.by_stem, **told})

    def with_corrected(
        self, citation: StandardCitation, number: StandardNumber | None, *, on: PartialDate
    ) -> "CitationIndex":
        """Give the index after the owner of a text has put one citation right on a day.

        The text cites ``number`` from that day on, or nothing more where that is ``None``; the
        old citation stays, with its last day, so that the past can be asked about.

        Raises:
            UnknownCitationError: if the index does not have the citation.

        >>> from localstd.supervision.implementation import CitedIn
        >>> old, new = (StandardNumber.parse(f"DB34/T 3000-{year}") for year in (2018, 2026))
        >>> rule = StandardCitation(text="办法", kind=CitedIn.LAW, owner="市局", number=old)
        >>> index, day = CitationIndex().with_(rule), PartialDate(2026, 7, 1)
        >>> mended = index.with_corrected(rule, new, on=day)
        >>> for day in (date(2026, 6, 30), date(2026, 7, 1)):
        ...     print(day, [str(one.number) for one in mended.standing_on(day)])
        2026-06-30 ['DB34/T 3000-2018']
        2026-07-01 ['DB34/T 3000-2026']
        """
        stem = citation.number.stem
        kept = list(self.by_stem.get(stem, ()))
        if citation not in kept:
            raise UnknownCitationError(text=citation.text, number=str(citation.number))
        kept[kept.index(citation)] = evolve(citation, until=on)
        ended = evolve(self, by_stem={**self.by_stem, stem: tuple(kept)})
        if number is None:
            return ended
        return ended.with_(evolve(citation, number=number, since=on))

    def of(self, number: StandardNumber, *, as_of: date) -> tuple[StandardCitation, ...]:
        """Give the citations of a standard that stand on a day, in the order in which they came.

        An undated reference is one of every edition; asked for a number without a year, all
        references to any edition are given.
        """
        return tuple(
            one
            for one in self.by_stem.get(number.stem, ())
            if one.cites_on(as_of) and _may_mean(one.number, number)
        )

    def standing_on(self, day: date) -> Iterator[StandardCitation]:
        """Give every citation that stands on a day."""
        return (one for one in self if one.cites_on(day))


def _may_mean(cited: StandardNumber, asked: StandardNumber) -> bool:
    return None in (cited.year, asked.year) or cited.year == asked.year
