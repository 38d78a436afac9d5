"""Provisions (条款): single articles or paragraphs, and the collection of all that are known."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from localstd._attrs import error, frozen
from localstd.calendar import PartialDate, Period, Quantity, quantity
from localstd.law.citation import Citation
from localstd.law.error import LawError
from localstd.law.instrument import Instrument
from localstd.wording import Wording

__all__ = ["Provision", "Provisions", "UnknownProvisionError"]


@error
class UnknownProvisionError(LawError):
    """A provision, or an instrument, is not among the known ones."""

    provision: str
    cited_by: str = ""

    @property
    def wording(self) -> Wording:
        """Name the provision and who cites it, and say where to add it."""
        zh = f"（“{self.cited_by}”引用）" if self.cited_by else ""
        en = f", cited by {self.cited_by!r}" if self.cited_by else ""
        return Wording(
            f"未知条款或法规文件“{self.provision}”{zh}；请先将其加入条款表",
            f"unknown provision or instrument {self.provision!r}{en}; add it to the tables first",
        )


@frozen
class Provision:
    """One article or paragraph of an instrument, as a fact.

    ``begins`` and ``until`` are meant as in :class:`Instrument`. ``value`` and ``unit`` say
    what it sets; ``strict`` is ``False`` where it only says "generally" (一般). ``term`` is the
    decisive Chinese wording, ``checked`` says whether the text, or a page quoting it, was read.

    >>> from localstd.law import china_law
    >>> filing = china_law().provisions["ls2020-filing-days"]
    >>> filing.article, filing.quantity, filing.checked
    ('第22条', CalendarDays(n=60), False)
    """

    id: str
    instrument: Instrument
    article: str
    begins: PartialDate | None
    checked: bool
    until: date | None = None
    subject: str = ""
    value: str = ""
    unit: str = ""
    strict: bool = True
    term: str = ""
    source: str = ""

    @property
    def period(self) -> Period:
        """Give the days on which it may be in force: from the first day that it can have begun.

        Where only a month or a year is known, this is its first day: for showing the provision.
        """
        return Period(self.begins.first if self.begins else None, self.until)

    @property
    def certain_period(self) -> Period:
        """Give the days on which it is in force for certain: from the last possible first day.

        Limits and rules hold in this period: nobody is judged by what may not yet have been law.
        """
        return Period(self.begins.last if self.begins else None, self.until)

    @property
    def quantity(self) -> Quantity | None:
        """Give the length of time that it sets, or ``None`` if it sets none."""
        if not self.value.isdecimal() or self.unit not in _UNITS_OF_TIME:
            return None
        return quantity(int(self.value), self.unit)

    @property
    def citation(self) -> Citation:
        """Give the pointer to this provision."""
        return Citation(
            provision=self.id,
            instrument=self.instrument.id,
            title=self.instrument.title,
            article=self.article,
            checked=self.checked,
        )


_UNITS_OF_TIME = frozenset({"day", "working-day", "month", "year"})


@frozen
class Provisions:
    """All known instruments and provisions; open ends reach to ``checked_on`` as far as known.

    >>> from localstd.law import china_law
    >>> provisions = china_law().provisions
    >>> provisions.cite("sl2017-review-interval").wording.en
    'sl2017 art. 29'
    >>> str(provisions.checked_on)
    '2026-11-22'
    """

    checked_on: date
    instruments: Mapping[str, Instrument]
    provisions: Mapping[str, Provision]

    def __getitem__(self, provision: str) -> Provision:
        """Give a provision by its id.

        Raises:
            UnknownProvisionError: if there is none.
        """
        found = self.provisions.get(provision)
        if found is None:
            raise UnknownProvisionError(provision=provision)
        return found

    def __contains__(self, provision: str) -> bool:
        return provision in self.provisions

    def __iter__(self) -> Iterator[Provision]:
        return iter(self.provisions.values())

    def __len__(self) -> int:
        return len(self.provisions)

    def cite(self, provision: str) -> Citation:
        """Give the citation of a provision.

        Raises:
            UnknownProvisionError: if there is none.
        """
        return self[provision].citation

    def instrument(self, instrument: str) -> Instrument:
        """Give an instrument by its id.

        Raises:
            UnknownProvisionError: if there is none.
        """
        found = self.instruments.get(instrument)
        if found is None:
            raise UnknownProvisionError(provision=instrument)
        return found

    def lineage(self, instrument: str) -> str:
        """Give the last of the instruments that replaced one another, beginning with this one.

        >>> from localstd.law import china_law
        >>> china_law().provisions.lineage("ls1990")
        'ls2020'
        """
        following = self.instrument(instrument).replaced_by
        return instrument if following is None else self.lineage(following)

    def with_(self, provisions: Iterable[Provision]) -> "Provisions":
        """Give a collection that knows further provisions, and the instruments they stand in."""
        further = {provision.id: provision for provision in provisions}
        instruments = {found.instrument.id: found.instrument for found in further.values()}
        return Provisions(
            checked_on=self.checked_on,
            instruments={**self.instruments, **instruments},
            provisions={**self.provisions, **further},
        )
