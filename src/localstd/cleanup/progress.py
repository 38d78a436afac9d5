"""How far a clean-up has come (清理进度): counts by conclusion and by place, and what is open."""

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from localstd._attrs import frozen, mapping_field
from localstd.cleanup.events import MANDATORY_CONCLUSIONS, MARKET_OUTCOMES
from localstd.cleanup.mandatory import MANDATORY_CLEANUP
from localstd.cleanup.market import MARKET_CLEANUP
from localstd.law import Term
from localstd.numbers import StandardNumber
from localstd.procedure import History, Procedure

__all__ = ["Concluded", "Progress", "concluded_in", "progress"]

_DRAWN: Mapping[str, Mapping[str, Term]] = {
    MANDATORY_CLEANUP.name: MANDATORY_CONCLUSIONS,
    MARKET_CLEANUP.name: MARKET_OUTCOMES,
}
_OFF = "taken-off"


@frozen(kw_only=False)
class Concluded:
    """One standard on the list of a clean-up, and what was concluded on it: ``None`` if nothing.

    >>> Concluded(StandardNumber.parse("DB15/ 353-2009")).conclusion is None
    True
    """

    number: StandardNumber
    conclusion: Term | None = None


def concluded_in(procedure: Procedure, history: History) -> Concluded | None:
    """Say what was concluded on the standard of a matter; ``None`` if it is on no list.

    Of a matter as it was on a day, give ``history.as_of(day)``.

    >>> from datetime import date
    >>> from localstd.procedure import Event, Matter
    >>> number = StandardNumber.parse("DB15/ 353-2009")
    >>> history = History(matter=Matter(id="353", place="15")).with_(
    ...     Event.of("listed", date(2016, 3, 1), number=number),
    ...     Event.of("conversion-concluded", date(2016, 12, 1)),
    ... )
    >>> for day in (date(2016, 11, 30), date(2016, 12, 1)):
    ...     concluded_in(MANDATORY_CLEANUP, history.as_of(day)).conclusion
    <MandatoryConclusion.CONVERT: 'convert'>
    """
    standing = history.standing
    number = next((one.facts.get("number") for one in standing if one.type == "listed"), None)
    if not isinstance(number, StandardNumber) or any(one.type == _OFF for one in standing):
        return None
    drawn = _DRAWN[procedure.name]
    conclusions = (drawn[one.type] for one in reversed(standing) if one.type in drawn)
    return Concluded(number, next(conclusions, None))


@frozen
class Progress:
    """How many standards were concluded on, and how; the open ones by number, in order.

    ``by_place`` has for each place the count by conclusion; places are told by the digits of
    the numbers. Every conclusion that was drawn is counted, none is counted as zero.
    """

    total: int
    by_conclusion: Mapping[Term, int] = mapping_field()
    by_place: Mapping[str, Mapping[Term, int]] = mapping_field()
    remaining: tuple[StandardNumber, ...]

    @property
    def done(self) -> int:
        """How many were concluded on.

        >>> progress([Concluded(StandardNumber.parse("DB15/ 353-2009"))]).done
        0
        """
        return self.total - len(self.remaining)


def progress(listed: Iterable[Concluded]) -> Progress:
    """Count the standards on a list by conclusion and by place.

    >>> from localstd.law import MandatoryConclusion
    >>> numbers = map(StandardNumber.parse, ("DB15/ 1-2009", "DB15/ 2-2009", "DB37/ 3-2010"))
    >>> convert = MandatoryConclusion.CONVERT
    >>> found = progress(map(Concluded, numbers, (convert, None, convert)))
    >>> found.total, found.done, dict(found.by_place["15"]), [str(one) for one in found.remaining]
    (3, 2, {<MandatoryConclusion.CONVERT: 'convert'>: 1}, ['DB15/ 2-2009'])
    """
    every = tuple(listed)
    drawn = [(one.number.place_code or "", one.conclusion) for one in every if one.conclusion]
    places = sorted({one.number.place_code or "" for one in every})
    return Progress(
        total=len(every),
        by_conclusion=_counted(conclusion for _, conclusion in drawn),
        by_place={place: _counted(term for at, term in drawn if at == place) for place in places},
        remaining=tuple(sorted(one.number for one in every if one.conclusion is None)),
    )


def _counted(terms: Iterable[Term]) -> Mapping[Term, int]:
    return MappingProxyType(dict(Counter(terms)))
