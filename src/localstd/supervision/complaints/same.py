"""The same again (同一争议): intakes about one dispute, known by what they are about.

Sources: cr2019 arts 11, 15 item 2 and 21.

Who submitted them is not looked at, and could not be. So two neighbours who bought the same kettle
on the same day from one shop look like one who asks twice: what is found is *about the same*, and
the office, which has the book of who is to be told, says whether it is one dispute.
"""

from collections.abc import Iterable

from localstd._attrs import frozen
from localstd.calendar import Certainty, PartialDate
from localstd.supervision.complaints.intake import Claim, Intake
from localstd.supervision.complaints.spelling import plain_form

__all__ = ["AboutTheSame", "about_the_same", "gathered", "same_dispute"]


@frozen
class AboutTheSame:
    """Intakes about one thing (反映同一事项), in the order in which they came.

    ``still`` are those of them that were not withdrawn. Whether several people may complain
    together asks the rule ``complaint.joint``; no provision says how many make a mass.

    >>> from datetime import date
    >>> bought = {"goods": "电热水壶", "day": PartialDate(2026, 2)}
    >>> first, then = (
    ...     (Claim(label="1", operator=shop, **bought),) for shop in ("某 商店", "某商店")
    ... )
    >>> twice = [
    ...     Intake(id="8", received=date(2026, 2, 14), claims=then),
    ...     Intake(id="7", received=date(2026, 2, 13), claims=first),
    ... ]
    >>> [(found.first.id, len(found.still)) for found in gathered(twice)]
    [('7', 2)]
    """

    operator: str
    goods: str
    day: PartialDate
    intakes: tuple[Intake, ...]

    @property
    def first(self) -> Intake:
        """The one that came first."""
        return self.intakes[0]

    @property
    def still(self) -> tuple[Intake, ...]:
        """Those that were not withdrawn."""
        return tuple(one for one in self.intakes if one.withdrawn is None)


def same_dispute(one: Claim, other: Claim) -> Certainty:
    """Say how surely two claims are about the same: operator, goods, and the day.

    What is not told makes it possible, what differs impossible. Spellings that differ in width,
    case, blanks and signs are one.

    >>> kettle = Claim(label="1", operator="某商店（总店）", goods="水壶", day=PartialDate(2026, 2))
    >>> same_dispute(kettle, Claim(label="2", operator="某商店(总店)", goods="水壶")).value
    'possible'
    """
    sure = [_alike(one.operator, other.operator), _alike(one.goods, other.goods)]
    return Certainty.of_all(*sure, _same_day(one.day, other.day))


def about_the_same(one: Intake, earlier: Iterable[Intake]) -> tuple[tuple[Intake, Certainty], ...]:
    """Find the earlier intakes that may be about the same, the surest first.

    Where one of them was accepted or handled, art 15 item 2 refuses the new one; also after it was
    withdrawn, for it was handled. Where it was not accepted yet, both are one and are joined.

    >>> from datetime import date
    >>> came = Intake(id="7", received=date(2026, 2, 13), claims=(Claim(label="1"),))
    >>> about_the_same(came, [])
    ()
    """
    found = [(before, _surest(one, before)) for before in earlier]
    likely = [pair for pair in found if pair[1] is not Certainty.IMPOSSIBLE]
    return tuple(sorted(likely, key=lambda pair: _SUREST_FIRST.index(pair[1])))


def gathered(intakes: Iterable[Intake]) -> tuple[AboutTheSame, ...]:
    """Gather what is about the same operator, goods and day, where two at least are (批量投诉).

    A claim that does not tell all three is gathered with none.
    """
    groups: dict[tuple[str, str, PartialDate], list[tuple[Intake, Claim]]] = {}
    for one in sorted(intakes, key=_received):
        for claim in one.claims:
            if claim.operator and claim.goods and claim.day is not None:
                key = (plain_form(claim.operator), plain_form(claim.goods), claim.day)
                groups.setdefault(key, []).append((one, claim))
    return tuple(
        _about(found) for found in groups.values() if len({one.id for one, _ in found}) > 1
    )


def _about(found: list[tuple[Intake, Claim]]) -> AboutTheSame:
    claim = found[0][1]
    assert claim.day is not None  # noqa: S101  only such are gathered
    return AboutTheSame(
        operator=claim.operator,
        goods=claim.goods,
        day=claim.day,
        intakes=tuple({one.id: one for one, _ in found}.values()),
    )


_SUREST_FIRST = tuple(Certainty)


def _surest(one: Intake, before: Intake) -> Certainty:
    sure = (same_dispute(a, b) for a in one.claims for b in before.claims)
    return min(sure, key=_SUREST_FIRST.index, default=Certainty.IMPOSSIBLE)


def _received(one: Intake) -> tuple[object, ...]:
    return one.received, one.id


def _alike(one: str, other: str) -> Certainty:
    if not (one and other):
        return Certainty.POSSIBLE
    return Certainty.CERTAIN if plain_form(one) == plain_form(other) else Certainty.IMPOSSIBLE


def _same_day(one: PartialDate | None, other: PartialDate | None) -> Certainty:
    if one is None or other is None:
        return Certainty.POSSIBLE
    if one.last < other.first or other.last < one.first:
        return Certainty.IMPOSSIBLE
    return Certainty.CERTAIN if one.is_exact and other.is_exact else Certainty.POSSIBLE
