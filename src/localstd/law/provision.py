"""Provisions (条款): single articles or paragraphs, and the collection of all that are known."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import TypeVar, get_args

from localstd._attrs import error, field, frozen, how_many, mapping_field
from localstd.calendar import PartialDate, Period, Quantity, Unit, quantity
from localstd.errors import likely
from localstd.law.citation import Citation
from localstd.law.error import LawError
from localstd.law.instrument import Instrument
from localstd.law.left_to_places import LEFT_TO_PLACES
from localstd.places import lies_in
from localstd.wording import Wording

__all__ = ["DifferingProvisionError", "Provision", "Provisions", "UnknownProvisionError"]


@error
class UnknownProvisionError(LawError):
    """A provision, or an instrument, is not among the known ones; ``near`` are such as are.

    >>> print(UnknownProvisionError(provision="sl2017-art-99").wording.en)
    unknown provision or instrument 'sl2017-art-99'; add it to the tables first
    """

    provision: str
    cited_by: str = ""
    near: tuple[str, ...] = ()

    @property
    def wording(self) -> Wording:
        """Name the provision and who cites it, and say where to add it."""
        zh = f"（“{self.cited_by}”引用）" if self.cited_by else ""
        en = f", cited by {self.cited_by!r}" if self.cited_by else ""
        if self.near:
            near = ", ".join(self.near)
            zh, en = f"{zh}；最接近的：{near}", f"{en}; the nearest are {near}"
        return Wording(
            f"未知条款或法规文件“{self.provision}”{zh}；请先将其加入条款表",
            f"unknown provision or instrument {self.provision!r}{en}; add it to the tables first",
        )


@error
class DifferingProvisionError(LawError):
    """A provision, or an instrument, is to be added under an id that means another one.

    >>> print(DifferingProvisionError(id="sl2017").wording.en.partition(";")[0])
    the id 'sl2017' already means another provision or instrument
    """

    id: str

    @property
    def wording(self) -> Wording:
        """Name the id, and say what to do."""
        return Wording(
            f"“{self.id}”已是另一条款或法规文件的标识；请另取标识，修正者作为新版本加入",
            f"the id {self.id!r} already means another provision or instrument; "
            "choose another id, and add an amendment as a new version",
        )


@frozen
class Provision:
    """One article or paragraph of an instrument, as a fact.

    ``begins`` and ``until`` are meant as in :class:`Instrument`. ``value`` and ``unit`` say
    what it sets; ``strict`` is ``False`` where it only says "generally" (一般). ``term`` is the
    decisive Chinese wording, ``checked`` says whether the text, or a page quoting it, was read.
    ``joins`` are ids of provisions, and questions left to places
    (:data:`~localstd.law.LEFT_TO_PLACES`), beside which it is cited on its days and at its place.

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
    joins: tuple[str, ...] = ()

    @property
    def period(self) -> Period:
        """Give the days on which it may be in force: from the first day that it can have begun.

        Where only a month or a year is known, this is its first day: for showing the provision.
        """
        return Period(self.begins.first if self.begins else None, self.until)

    @cached_property
    def certain_period(self) -> Period:
        """The days on which it is in force for certain: from the last possible first day.

        Limits and rules hold in this period: nobody is judged by what may not yet have been law.
        """
        return Period(self.begins.last if self.begins else None, self.until)

    def before(self, later: "Provision") -> Period:
        """Give the days from which it is in force for certain to the first such day of another.

        >>> from localstd.law import china_law
        >>> provisions = china_law().provisions
        >>> older, newer = provisions["ls1990-issuer"], provisions["sl2017-local-issuer-city"]
        >>> str(older.before(newer))
        '[1990-09-06, 2018-01-01)'
        """
        return Period(self.certain_period.start, later.certain_period.start)

    @cached_property
    def quantity(self) -> Quantity | None:
        """The length of time that it sets, or ``None`` if it sets none."""
        if not self.value.isdecimal() or self.unit not in _UNITS_OF_TIME:
            return None
        return quantity(int(self.value), self.unit)

    @cached_property
    def citation(self) -> Citation:
        """The pointer to this provision."""
        return Citation(
            provision=self.id,
            instrument=self.instrument.id,
            title=self.instrument.title,
            article=self.article,
            checked=self.checked,
        )


_UNITS_OF_TIME = frozenset(get_args(Unit))


@frozen
class Provisions:
    """All known instruments and provisions; open ends reach to ``checked_on`` as far as known.

    ``repr`` tells how many there are.

    >>> from localstd.law import china_law
    >>> provisions = china_law().provisions
    >>> provisions.cite("sl2017-review-interval").wording.en
    'sl2017 art. 29'
    >>> str(provisions.checked_on)
    '2026-11-22'
    """

    checked_on: date
    instruments: Mapping[str, Instrument] = mapping_field(repr=how_many)
    provisions: Mapping[str, Provision] = mapping_field(repr=how_many)
    _holding: "dict[tuple[tuple[str, ...], str | None], _Holding]" = field(
        init=False, eq=False, repr=False, factory=dict
    )

    def __getitem__(self, provision: str) -> Provision:
        """Give a provision by its id.

        Raises:
            UnknownProvisionError: if there is none.
        """
        found = self.provisions.get(provision)
        if found is None:
            near = likely(provision, self.provisions)
            raise UnknownProvisionError(provision=provision, near=near)
        return found

    def __contains__(self, provision: str) -> bool:
        return provision in self.provisions

    def knows(self, cited: str) -> bool:
        """Say whether a table can cite it: a provision, or a question left to places.

        >>> from localstd.law import china_law
        >>> known = china_law().provisions
        >>> [known.knows(one) for one in ("sl2017-feedback", "place.feedback", "sl2017-no-such")]
        [True, True, False]
        """
        return cited in self.provisions or cited in LEFT_TO_PLACES

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

    def holding(
        self, provisions: tuple[str, ...], day: date, place: str | None = None
    ) -> tuple[Citation, ...]:
        """Cite those of some provisions that are in force for certain on a day, at a place.

        Those of a place's own instrument hold there, and in the places below it, alone. They
        stand for each question left to places that they join, and follow each provision that
        they join while that one is in force: beside what is none, nothing can be cited.

        Raises:
            UnknownProvisionError: if there is none of one of the ids, which is no question either.

        >>> from localstd.law import china_law
        >>> filing = ("ls2020-filing-days", "ls1990-filing")
        >>> known = china_law().provisions
        >>> [one.instrument for one in known.holding(filing, date(2020, 2, 29))]
        ['ls1990']
        >>> [one.instrument for one in known.holding(filing, date(2020, 3, 1))]
        ['ls2020']
        """
        held = self._holding.get((provisions, place))
        if held is None:
            held = _Holding.of([_Cited(one, self.joined(one)) for one in provisions], place)
            self._holding[(provisions, place)] = held
        return held.on(day)

    def joined(self, cited: str) -> tuple[Provision, ...]:
        """Give what a table cites, and the provisions of places that join it.

        A question left to places (:data:`~localstd.law.LEFT_TO_PLACES`) is no provision itself.

        Raises:
            UnknownProvisionError: if it is neither a provision nor such a question.

        >>> from localstd.law import china_law
        >>> [one.id for one in china_law().provisions.joined("sl2017-feedback")]
        ['sl2017-feedback']
        >>> china_law().provisions.joined("place.feedback")
        ()
        """
        own = () if cited in LEFT_TO_PLACES else (self[cited],)
        return (*own, *self._joining.get(cited, ()))

    @cached_property
    def _joining(self) -> Mapping[str, list[Provision]]:
        joining: dict[str, list[Provision]] = {}
        for provision in self:
            for one in provision.joins:
                joining.setdefault(one, []).append(provision)
        return joining

    def instrument(self, instrument: str) -> Instrument:
        """Give an instrument by its id.

        Raises:
            UnknownProvisionError: if there is none.
        """
        found = self.instruments.get(instrument)
        if found is None:
            near = likely(instrument, self.instruments)
            raise UnknownProvisionError(provision=instrument, near=near)
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
        """Give a collection that knows further provisions, and the instruments they stand in.

        What is known already may be given again, unchanged.

        Raises:
            DifferingProvisionError: if an id already means another provision or instrument.
        """
        further = tuple(provisions)
        return Provisions(
            checked_on=self.checked_on,
            instruments=_joined(self.instruments, (found.instrument for found in further)),
            provisions=_joined(self.provisions, further),
        )


@frozen(kw_only=False)
class _Cited:
    """What a table cites: a question, or a provision that leads, and what joins it."""

    cited: str
    provisions: tuple[Provision, ...]

    def on(self, day: date, place: str | None) -> list[Provision]:
        held = [
            one
            for one in self.provisions
            if lies_in(place, one.instrument.place) and day in one.certain_period
        ]
        leads = self.cited in LEFT_TO_PLACES or (held and held[0] is self.provisions[0])
        return held if leads else []


@frozen
class _Holding:
    """What of some provisions is in force at one place, from each day on which that changes."""

    ordinals: tuple[int, ...]  # integers compare faster than dates
    cited: tuple[tuple[Citation, ...], ...]  # one more: the first one is before all of them

    @classmethod
    def of(cls, cited: Iterable[_Cited], place: str | None) -> "_Holding":
        known = tuple(cited)
        periods = (one.certain_period for each in known for one in each.provisions)
        ends = (end for period in periods for end in (period.start, period.end))
        days = sorted({end for end in ends if end is not None})
        held = ([one for each in known for one in each.on(day, place)] for day in (date.min, *days))
        return cls(
            ordinals=tuple(day.toordinal() for day in days),
            cited=tuple(tuple(dict.fromkeys(one.citation for one in each)) for each in held),
        )

    def on(self, day: date) -> tuple[Citation, ...]:
        return self.cited[bisect_right(self.ordinals, day.toordinal())]


Known = TypeVar("Known", Provision, Instrument)


def _joined(known: Mapping[str, Known], further: Iterable[Known]) -> Mapping[str, Known]:
    joined = dict(known)
    for one in further:
        if joined.setdefault(one.id, one) != one:
            raise DifferingProvisionError(id=one.id)
    return joined
