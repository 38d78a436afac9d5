"""Which offices may handle it (管辖): by where the operator is and how it sells.

Sources: cr2019 arts 12, 25, 27 and 28. Complaints go to a county's department, reports to that of a
county or of a place above it. What is in advertising has rules of its own for reports only.

Limitations: where operators are is told, not found out. A place that is told as a city or a
province, though it has counties, does not say which county's department it is.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from localstd._attrs import field, frozen
from localstd.law import Law, Term
from localstd.places import Gazetteer, lies_in, read_code
from localstd.supervision.complaints.grounds import Grounds, grounds
from localstd.supervision.complaints.sorting import PartKind

__all__ = ["Competence", "Seat", "Selling", "Venue", "venue"]


class Selling(Term):
    """How goods, services or advertisements reach people (经营方式).

    >>> Selling.of("平台内经营者")
    <Selling.ON_PLATFORM: 'on-platform'>
    """

    SHOP = ("shop", "一般经营者", "an ordinary operator")
    PLATFORM = ("platform", "电子商务平台经营者", "the operator of a platform")
    OWN_SITE = (
        "own-site",
        "通过自建网站、其他网络服务经营者",
        "an operator with a website or network service of its own",
    )
    ON_PLATFORM = ("on-platform", "平台内经营者", "an operator on a platform")
    MEDIA = ("media", "大众传播媒介发布广告", "advertising in mass media")
    INTERNET = ("internet", "互联网广告", "advertising on the internet")
    OWN_INTERNET = (
        "own-internet",
        "广告主自行发布的互联网广告",
        "advertising on the internet by the advertiser itself",
    )


class Seat(Term):
    """What is where (处所): for which places the law asks.

    >>> Seat.DOMICILE.wording.zh
    '住所地'
    """

    OPERATING = ("operating", "实际经营地", "where it operates")
    DOMICILE = ("domicile", "住所地", "its domicile")
    PLATFORM = ("platform", "平台经营者住所地", "the domicile of the platform's operator")
    ACT = ("act", "违法行为发生地", "where the act happened")
    PUBLISHER = ("publisher", "广告发布者所在地", "where the publisher is")
    ADVERTISER = ("advertiser", "广告主所在地", "where the advertiser is")
    AGENT = ("agent", "广告经营者所在地", "where the advertising agent is")


@frozen
class Competence:
    """One place whose department may handle it (有处理权限), and why.

    ``if_first`` says that it may only where it received it first (先行收到).

    >>> Competence(place="370202", seat=Seat.DOMICILE).if_first
    False
    """

    place: str = field(converter=read_code)
    seat: Seat
    if_first: bool = False


@frozen
class Venue:
    """Which departments may handle a part (处理权限), and what is not known of it.

    ``is_of_counties`` says that the county's department alone is meant, unless one above takes it
    up. ``unknown`` are seats that were not told, ``imprecise`` those told as a place with counties,
    of which it may be any. All of them empty: no text says where, and it ``is_open``.

    >>> from localstd.law import china_law
    >>> from localstd.places import china_places
    >>> found = venue(
    ...     PartKind.COMPLAINT, Selling.ON_PLATFORM, {Seat.OPERATING: "370202"},
    ...     on=date(2026, 2, 13), law=china_law(), places=china_places(),
    ... )
    >>> [one.place for one in found.competent], found.unknown, found.grounds.wording.en
    (['370202'], (<Seat.PLATFORM: 'platform'>,), 'cr2019 art. 12')
    """

    competent: tuple[Competence, ...]
    grounds: Grounds
    is_of_counties: bool = False
    unknown: tuple[Seat, ...] = ()
    imprecise: tuple[Seat, ...] = ()

    @property
    def is_open(self) -> bool:
        """Tell whether no text says where it is handled, so that any department may."""
        return not (self.competent or self.unknown or self.imprecise)

    def may_handle(self, place: str) -> bool | None:
        """Say whether the department of a place may handle it; ``None`` where that is not known.

        A report may be handled above the county, too. Of a complaint that is for the superior to
        decide (art 12 para 3), so that it is no answer here.

        >>> shop = Competence(place="370202", seat=Seat.ACT)
        >>> found = Venue(competent=(shop,), grounds=Grounds(citations=()))
        >>> found.may_handle("3702"), found.may_handle("370203")
        (True, False)
        """
        if any(self._fits(place, one.place) for one in self.competent):
            return True
        return None if self.unknown or self.imprecise or self.is_open else False

    def _fits(self, place: str, competent: str) -> bool:
        return place == competent if self.is_of_counties else lies_in(competent, place)

    def of(self, place: str) -> Iterator[Competence]:
        """Give by which seats the department of a place may handle it."""
        return (one for one in self.competent if self._fits(place, one.place))


@frozen(kw_only=False)
class _Rule:
    """Which seats have it, which only if they received it first, and where that stands."""

    seats: tuple[Seat, ...]
    provision: str
    if_first: tuple[Seat, ...] = ()


_BOTH = (Seat.OPERATING, Seat.DOMICILE)
_SHOP = _Rule(_BOTH, "cr2019-venue")
_AT_HOME = _Rule((Seat.DOMICILE,), "cr2019-venue-platform")
_COMPLAINTS: Mapping[Selling, _Rule] = {
    Selling.PLATFORM: _AT_HOME,
    Selling.OWN_SITE: _AT_HOME,
    Selling.ON_PLATFORM: _Rule((Seat.OPERATING, Seat.PLATFORM), "cr2019-venue-on-platform"),
}
_REPORTED_AT_HOME = _Rule((Seat.DOMICILE,), "cr2019-report-platform")
_PUBLISHED = "cr2019-report-advertising"
_REPORTS: Mapping[Selling, _Rule] = {
    Selling.SHOP: _Rule((Seat.ACT,), "cr2019-report-venue"),
    Selling.PLATFORM: _REPORTED_AT_HOME,
    Selling.OWN_SITE: _REPORTED_AT_HOME,
    Selling.ON_PLATFORM: _Rule((Seat.OPERATING,), "cr2019-report-on-platform", (Seat.PLATFORM,)),
    Selling.MEDIA: _Rule((Seat.PUBLISHER,), _PUBLISHED),
    Selling.INTERNET: _Rule((Seat.PUBLISHER,), _PUBLISHED, (Seat.ADVERTISER, Seat.AGENT)),
    Selling.OWN_INTERNET: _Rule((Seat.ADVERTISER,), _PUBLISHED),
}


def venue(  # noqa: PLR0913  what an answer rests on
    kind: PartKind,
    selling: Selling,
    seats: Mapping[Seat, str],
    *,
    on: date,
    law: Law,
    places: Gazetteer,
) -> Venue:
    """Say which departments may handle a part, from where the operator has its seats.

    ``seats`` has the codes of the places that are known. A code is looked up on the day ``on``.
    For what is no complaint and no report of the rules no text says where: any department that
    has the matter takes it (sl2017 art 35).

    Raises:
        PlaceError: if no place bears a code on that day.

    >>> from localstd.law import china_law
    >>> from localstd.places import china_places
    >>> found = venue(
    ...     PartKind.REPORT, Selling.INTERNET, {Seat.PUBLISHER: "110105", Seat.ADVERTISER: "3702"},
    ...     on=date(2026, 2, 13), law=china_law(), places=china_places(),
    ... )
    >>> [(one.place, one.if_first) for one in found.competent], found.unknown
    ([('110105', False), ('3702', True)], (<Seat.AGENT: 'agent'>,))
    """
    rule = _rule(kind, selling)
    if rule is None:
        return Venue(competent=(), grounds=grounds(law, on, "sl2017-complaint-right"))
    asked = (*rule.seats, *rule.if_first)
    of_counties = kind is not PartKind.REPORT
    found = {seat: places.find(seats[seat], on).code for seat in asked if seat in seats}
    vague = {seat for seat in found if _has_counties(found[seat], on, places)}
    return Venue(
        competent=tuple(
            Competence(place=code, seat=seat, if_first=seat in rule.if_first)
            for seat, code in found.items()
            if not (of_counties and seat in vague)
        ),
        grounds=grounds(law, on, rule.provision),
        is_of_counties=of_counties,
        unknown=tuple(seat for seat in asked if seat not in found),
        imprecise=tuple(seat for seat in found if seat in vague),
    )


def _rule(kind: PartKind, selling: Selling) -> _Rule | None:
    if kind is PartKind.REPORT:
        return _REPORTS[selling]
    if kind in {PartKind.COMPLAINT, PartKind.BY_ANALOGY}:
        return _COMPLAINTS.get(selling, _SHOP)
    return None


def _has_counties(place: str, on: date, places: Gazetteer) -> bool:
    """Say whether counties lie below a place: a city without any, as 东莞市, stands for itself."""
    return any(
        one.code != place and lies_in(one.code, place) and on in one.period for one in places.places
    )
