"""The days of a complaint or a report (办理日期), as far as they are known."""

from datetime import date
from itertools import pairwise

from localstd._attrs import error, frozen
from localstd.errors import LocalstdError
from localstd.law import Pause
from localstd.wording import Wording

__all__ = ["ComplaintDays", "ComplaintDaysError"]


@error
class ComplaintDaysError(LocalstdError):
    """Days of a complaint or a report are in an order that cannot be.

    >>> refusal = ComplaintDaysError(day="accepted", on=date(2026, 2, 1), before=date(2026, 2, 13))
    >>> print(refusal.wording.en)
    accepted: 2026-02-01 is before 2026-02-13, the first day possible; correct one of them
    """

    day: str
    on: date
    before: date

    @property
    def wording(self) -> Wording:
        """Name the day, and say what to correct."""
        return Wording(
            f"{self.day}：{self.on}早于最早可能的日期{self.before}；请更正其一",
            f"{self.day}: {self.on} is before {self.before}, the first day possible; "
            "correct one of them",
        )


@frozen
class ComplaintDays:
    """What is known of the days of one complaint or one report; ``None`` is what is not.

    ``received`` is the day on which the department that may handle it got it. Of a complaint,
    ``accepted`` is the decision to accept it (受理), ``mediation_ended`` that to end the mediation
    (终止调解), ``clue_found`` the day on which a clue of a breach was found in it. Of a report,
    ``decided`` is the decision whether to open a case (是否立案), ``is_named`` whether who reports
    gave a name. ``is_extended`` says that the verification (核查) was extended, ``disputed`` when
    offices fell out over who may handle it (处理权限争议). ``pauses`` are times of testing
    (检定、检验、检测、鉴定, art 20) and those in which it is decided whether a mediator steps back
    (中止调解, art 19: a reading), none of which counts in the mediation.

    Raises:
        ComplaintDaysError: if one lies before another that comes first.

    >>> ComplaintDays(received=date(2026, 2, 13)).accepted is None
    True
    """

    received: date
    accepted: date | None = None
    mediation_ended: date | None = None
    clue_found: date | None = None
    decided: date | None = None
    disputed: date | None = None
    is_extended: bool | None = None
    is_named: bool | None = None
    pauses: tuple[Pause, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse an order that cannot be."""
        for way in _ORDERS:
            told = [(name, day) for name in way if (day := getattr(self, name)) is not None]
            for (_, first), (name, then) in pairwise(told):
                if then < first:
                    raise ComplaintDaysError(day=name, on=then, before=first)
        for one in self.pauses:
            if one.end is not None and one.end.last < one.start.first:
                raise ComplaintDaysError(day="pauses", on=one.end.last, before=one.start.first)


_ORDERS = (
    ("received", "accepted", "mediation_ended"),
    ("received", "clue_found"),
    ("received", "decided"),
    ("received", "disputed"),
)
