"""The record of an enterprise's part in making standards (参与标准制定记录), and its summary.

The opinion of 2015 wants large, leading and innovative enterprises to take more part, nationally
and internationally, *in substance* (十五, 实质性). No text that was read measures substance; a
record tells the roles, the bodies and the years, and leaves the weighing to its reader.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from localstd._attrs import error, frozen, mapping_field
from localstd.law import LawError, Term
from localstd.wording import Wording

__all__ = [
    "Participation",
    "ParticipationError",
    "ParticipationRole",
    "ParticipationSummary",
    "StandardsLevel",
    "participation_summary",
]


class StandardsLevel(Term):
    """The level of the standards, or of the body that makes them (标准层级)."""

    INTERNATIONAL = ("international", "国际标准", "international")
    NATIONAL = ("national", "国家标准", "national")
    INDUSTRY = ("industry", "行业标准", "of an industry")
    LOCAL = ("local", "地方标准", "local")
    GROUP = ("group", "团体标准", "of a group")


class ParticipationRole(Term):
    """What an enterprise does in making standards (参与角色)."""

    LEAD_DRAFTER = ("lead-drafter", "主要起草单位", "leads the drafting")
    DRAFTER = ("drafter", "参加起草单位", "takes part in drafting")
    PROPOSER = ("proposer", "提案单位", "proposed it")
    CONVENOR = ("convenor", "召集人", "convenes a working group")
    EXPERT = ("expert", "注册专家", "has a registered expert")
    MEMBER = ("member", "委员", "has a member of a committee")
    SECRETARIAT = ("secretariat", "秘书处承担单位", "holds a secretariat")


@error
class ParticipationError(LawError):
    """A part ended before it began.

    >>> wrong = ParticipationError(subject="ISO 1", first=2020, last=2019)
    >>> print(wrong.wording.en)
    ISO 1: the last year 2019 is before the first one, 2020; correct one of them
    """

    subject: str
    first: int
    last: int

    @property
    def wording(self) -> Wording:
        """Name the part and both years."""
        return Wording(
            f"{self.subject}：终止年份{self.last}早于起始年份{self.first}；请改正其一",
            f"{self.subject}: the last year {self.last} is before the first one, "
            f"{self.first}; correct one of them",
        )


@frozen
class Participation:
    """One part that an enterprise took or takes (参与情况).

    ``body`` is the committee or working group, ``subject`` the number or the title of the standard;
    of a role in a body it may be empty. ``first`` and ``last`` are its years, both included;
    ``last`` is ``None`` while it goes on.

    Raises:
        ParticipationError: if it ended before it began.

    >>> Participation(
    ...     level=StandardsLevel.INTERNATIONAL,
    ...     role=ParticipationRole.CONVENOR,
    ...     body="ISO/TC 34",
    ...     first=2019,
    ... ).years(date(2021, 5, 1))
    (2019, 2020, 2021)
    """

    level: StandardsLevel
    role: ParticipationRole
    first: int
    last: int | None = None
    body: str = ""
    subject: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse years in the wrong order."""
        if self.last is not None and self.last < self.first:
            what = self.subject or self.body or self.role.value
            raise ParticipationError(subject=what, first=self.first, last=self.last)

    def years(self, as_of: date) -> tuple[int, ...]:
        """Give the years in which it was taken, up to that of a day."""
        last = as_of.year if self.last is None else min(self.last, as_of.year)
        return tuple(range(self.first, last + 1))


@frozen
class ParticipationSummary:
    """How much an enterprise took part by the end of a day's year (参与情况汇总).

    ``total`` counts the parts that had begun; ``by_level``, ``by_role`` and ``by_body`` tell them
    apart. ``by_year`` counts the parts of each year, a longer one in each of its years.

    >>> nothing = participation_summary((), as_of=date(2019, 12, 31))
    >>> nothing.total, dict(nothing.by_role)
    (0, {})
    """

    as_of: date
    total: int
    ongoing: int
    by_level: Mapping[StandardsLevel, int] = mapping_field()
    by_role: Mapping[ParticipationRole, int] = mapping_field()
    by_body: Mapping[str, int] = mapping_field()
    by_year: Mapping[int, int] = mapping_field()


def participation_summary(record: Iterable[Participation], *, as_of: date) -> ParticipationSummary:
    """Sum up a record of participation, as of a day.

    >>> lead = Participation(
    ...     level=StandardsLevel.NATIONAL,
    ...     role=ParticipationRole.LEAD_DRAFTER,
    ...     subject="GB/T 1-2020",
    ...     first=2018,
    ...     last=2020,
    ... )
    >>> found = participation_summary((lead,), as_of=date(2019, 12, 31))
    >>> found.total, found.ongoing, dict(found.by_year)
    (1, 1, {2018: 1, 2019: 1})
    """
    begun = [one for one in record if one.first <= as_of.year]
    return ParticipationSummary(
        as_of=as_of,
        total=len(begun),
        ongoing=sum(one.last is None or one.last >= as_of.year for one in begun),
        by_level=_counted(one.level for one in begun),
        by_role=_counted(one.role for one in begun),
        by_body=_counted(one.body for one in begun if one.body),
        by_year=_counted(year for one in begun for year in one.years(as_of)),
    )


K = TypeVar("K", int, str, StandardsLevel, ParticipationRole)


def _counted(keys: Iterable[K]) -> Mapping[K, int]:
    """Count, in the order of the keys."""
    return MappingProxyType(dict(sorted(Counter(keys).items())))
