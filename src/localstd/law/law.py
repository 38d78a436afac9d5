"""Law (法): the immutable collection of provisions, limits and rules, asked on a date."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import TypeVar, cast

from localstd._attrs import evolve, field, frozen, how_many
from localstd.calendar import Quantity, require_day
from localstd.errors import by_likeness
from localstd.law.citation import Citation
from localstd.law.coherence import problems
from localstd.law.in_force import LimitInForce
from localstd.law.incoherence import IncoherentLawError
from localstd.law.instrument import Instrument
from localstd.law.limit import Footing, Judged, Limit, NotAssumedError
from localstd.law.local import LocalLaw
from localstd.law.on_day import LawOnDay, UnknownLimitError
from localstd.law.precedence import prevailing
from localstd.law.provision import Provision, Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track, UnknownTrackError
from localstd.places import Level, lies_in

__all__ = ["Law"]

S = TypeVar("S", Limit, Rule)
K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
_NAME = attrgetter("name")


@frozen
class _Course:
    """The law at one place on one track through time: what holds from each boundary on."""

    boundaries: tuple[date, ...]
    ordinals: tuple[int, ...]  # of the boundaries; integers compare faster than dates
    days: tuple[LawOnDay, ...]  # one more than boundaries: the first one is before all of them

    def on(self, day: date) -> LawOnDay:
        return self.days[bisect_right(self.ordinals, day.toordinal())]


@frozen
class Law:
    """Provisions, limits and rules that hold together.

    Immutable: :meth:`with_` gives a new one. What it keeps to itself is only what was already
    worked out for a place and a track. ``repr`` tells how much of each it holds.

    Raises:
        IncoherentLawError: if something cites an unknown provision, a limit differs from its
            provision, or versions leave a gap or overlap; it lists all of these.

    >>> from localstd.law import china_law
    >>> filing = china_law().on(date(2019, 6, 1)).limit("local.filing")
    >>> filing.value, filing.unit, str(filing.citation.wording.en)
    (30, 'day', 'ls1990 art. 7 (text not checked)')
    """

    provisions: Provisions = field(repr=how_many)
    limits: tuple[Limit, ...] = field(default=(), repr=how_many)
    rules: tuple[Rule, ...] = field(default=(), repr=how_many)
    _courses: dict[tuple[str | None, Track], _Course] = field(
        init=False, eq=False, repr=False, factory=dict
    )
    _made: dict[tuple[object, Hashable], object] = field(
        init=False, eq=False, repr=False, factory=dict
    )

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot hold together."""
        found = problems(self.provisions, self.limits, self.rules)
        if found:
            raise IncoherentLawError(problems=found)

    def with_(
        self,
        *,
        provisions: Iterable[Provision] = (),
        limits: Iterable[Limit] = (),
        rules: Iterable[Rule] = (),
    ) -> "Law":
        """Give a law that holds further provisions, limits and rules.

        Raises:
            DifferingProvisionError: if an id already means another provision or instrument.
            IncoherentLawError: if they do not hold together.
        """
        return Law(
            provisions=self.provisions.with_(provisions),
            limits=(*self.limits, *limits),
            rules=(*self.rules, *rules),
        )

    def with_local(self, local: LocalLaw) -> "Law":
        """Give a law that holds what a place adds as well.

        Raises:
            DifferingProvisionError: if an id already means another provision or instrument.
            IncoherentLawError: if they do not hold together.

        >>> from localstd.law import china_law
        >>> from localstd.testing import made_up_local_law
        >>> china_law().with_local(made_up_local_law()).on(date(2021, 5, 1), "34").limit(
        ...     "local.review"
        ... ).value
        3
        """
        return self.with_(provisions=local.provisions, limits=local.limits, rules=local.rules)

    def assuming(self, lengths: Mapping[str, Quantity]) -> "Law":
        """Give a law in which limits whose days were not read are of other lengths.

        ``lengths`` has them by the name of the limit. What a provision states is left as it is.

        Raises:
            NotAssumedError: if the law assumes no length under a name.

        >>> from localstd.calendar import WorkingDays
        >>> from localstd.law import china_law
        >>> longer = china_law().assuming({"complaint.mediation": WorkingDays(60)})
        >>> [longer.on(date(2026, 4, day)).limit("complaint.mediation").value for day in (14, 15)]
        [45, 60]
        """
        names = {one.name for one in self.limits if one.footing is Footing.ASSUMED}
        for name in lengths:
            if name not in names:
                raise NotAssumedError(name=name, assumed=by_likeness(name, sorted(names)))
        return evolve(
            self,
            limits=tuple(
                evolve(one, quantity=lengths.get(one.name, one.quantity))
                if one.footing is Footing.ASSUMED
                else one
                for one in self.limits
            ),
        )

    def on(self, day: date, place: str | None = None, track: Track = Track.ORDINARY) -> LawOnDay:
        """Give what holds on a day, at a place and all places above it, on a track.

        ``place`` is the code of a province, city or county in 2, 4 or 6 digits; ``None`` asks
        for what holds everywhere.

        Raises:
            NotADayError: if ``day`` is a text, an instant, or anything else than a date.
            PlaceCodeError: if ``place`` is no such code.
            UnknownTrackError: if there is no such track.

        >>> from localstd.testing import law_of_a_place
        >>> days = date(2019, 12, 31), date(2020, 1, 1)
        >>> [law_of_a_place().on(day, "3401").limit("local.review").value for day in days]
        [5, 3]
        """
        if type(day) is not date:
            require_day(day)
        return self._course(place, track).on(day)

    def demand_limit(self, name: str) -> None:
        """Refuse a name under which no limit holds, on whatever day, place and track one asks.

        Raises:
            UnknownLimitError: if there is no such limit; it names the nearest ones first.

        >>> from localstd.law import UnknownLimitError, china_law
        >>> try:
        ...     china_law().demand_limit("local.filling")
        ... except UnknownLimitError as error:
        ...     print(error.known[0])
        local.filing
        """
        if name not in self.limit_names:
            raise UnknownLimitError.among(name, self.limit_names)

    @cached_property
    def continuing(self) -> frozenset[str]:
        """The names of limits that some version of the law sets on a continuing duty."""
        return frozenset(one.name for one in self.limits if one.judged is Judged.AS_ASKED)

    @cached_property
    def limit_names(self) -> frozenset[str]:
        """The names under which some limit holds, on whatever day, place and track."""
        return frozenset(limit.name for limit in self.limits)

    def boundaries(
        self, place: str | None = None, track: Track = Track.ORDINARY
    ) -> tuple[date, ...]:
        """Give the days on which something begins or ceases to hold, in order.

        Raises:
            PlaceCodeError: if ``place`` is no place code.
        """
        return self._course(place, track).boundaries

    def instruments(self, day: date, place: str | None = None) -> tuple[Instrument, ...]:
        """Give all known instruments in force on a day at a place, in the order of the table.

        One of which only the month or the year is known counts from its first day on.
        """
        return tuple(
            instrument
            for instrument in self.provisions.instruments.values()
            if day in instrument.period and lies_in(place, instrument.place)
        )

    def counting(self, limit: Limit, start: date) -> tuple[Citation, ...]:
        """Give the provisions by which the days of a limit are counted from a day.

        The general rule is that of 民法典 (cc2020) and, before 2021, of 民法通则 (gpcl1986) which
        it replaced; to apply either to the duties of authorities is a reading, by analogy.

        >>> from localstd.law import china_law
        >>> law = china_law()
        >>> filing = law.on(date(2020, 3, 1)).limit("local.filing").leading
        >>> [citation.provision for citation in law.counting(filing, date(2020, 3, 1))]
        ['gpcl-154']
        """
        sources = map(self.provisions.__getitem__, limit.counting.on(start).sources)
        return tuple(found.citation for found in sources if start in found.period)

    def made_once(self, make: Callable[["Law", K], T], about: K) -> T:
        """Give what a function makes of this law about something, and make it but once.

        ``make`` is a function of a module, whose answer follows from the law and ``about`` alone.

        >>> from localstd.law import china_law
        >>> def how_many_rules(law: Law, place: str) -> int:
        ...     return len(law.on(date(2026, 7, 1), place).rules())
        >>> china_law().made_once(how_many_rules, "37") > 30
        True
        """
        made = self._made.get((make, about), self)
        if made is self:
            made = self._made[(make, about)] = make(self, about)
        return cast("T", made)

    def _course(self, place: str | None, track: Track) -> _Course:
        course = self._courses.get((place, track))
        if course is None:
            if track not in tuple(Track):
                raise UnknownTrackError(track=track)
            seat = self._seat(place)
            course = self._compile(seat, track) if seat == place else self._course(seat, track)
            self._courses[(place, track)] = course
        return course

    def _seat(self, place: str | None) -> str | None:
        """Give the nearest place, at or above, that has law of its own."""
        if place is not None:
            Level.of(place)  # refuses what is no code
        makers = {limit.place for limit in self.limits} | {rule.place for rule in self.rules}
        above = (maker for maker in makers if maker and lies_in(place, maker))
        return max(above, key=len, default=None)

    def _compile(self, place: str | None, track: Track) -> _Course:
        limits = prevailing(_holding(self.limits, place, track))
        rules = _holding(self.rules, place, track)
        boundaries = _boundaries((*limits, *rules))
        return _Course(
            boundaries=boundaries,
            ordinals=tuple(day.toordinal() for day in boundaries),
            days=tuple(_law_on(day, limits, rules) for day in (date.min, *boundaries)),
        )


def _holding(statements: Iterable[S], place: str | None, track: Track) -> tuple[S, ...]:
    """Keep what holds on the track, at the place or above it, sorted by name."""
    held = (found for found in statements if track in found.tracks and lies_in(place, found.place))
    return tuple(sorted(held, key=_NAME))


def _boundaries(statements: Iterable[Limit | Rule]) -> tuple[date, ...]:
    ends = (end for found in statements for end in (found.period.start, found.period.end))
    return tuple(sorted({end for end in ends if end is not None}))


def _law_on(day: date, limits: Iterable[Limit], rules: Iterable[Rule]) -> LawOnDay:
    in_force = (limit for limit in limits if day in limit.period)
    return LawOnDay(
        limits_by_name={name: LimitInForce(tuple(all_)) for name, all_ in groupby(in_force, _NAME)},
        rules_by_name={rule.name: rule for rule in rules if day in rule.period},
    )
