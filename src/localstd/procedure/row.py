"""Rows (程序表的一行): at these stages this may happen, by these, under these conditions."""

from localstd._attrs import frozen
from localstd.procedure.condition import Condition, Interval
from localstd.procedure.duty import DutyType
from localstd.procedure.mandate import Mandate, Role
from localstd.wording import Wording

__all__ = ["NoticeType", "Row"]


@frozen
class NoticeType:
    """A message that somebody must get when an event happens (通知)."""

    name: str
    wording: Wording
    to: tuple[Role, ...]


@frozen
class Row:
    """What an event does at some stages: where it leads, who may, what is asked, what follows.

    ``to`` is the code of the next stage, ``None`` where the matter stays. ``basis`` are ids of
    provisions beside those of the mandates; together they must cite something. A duty that is
    open and begins again is renewed. ``ends`` names duties by their names.
    """

    at: tuple[str, ...]
    event: str
    to: str | None
    who: tuple[Mandate, ...] = ()
    basis: tuple[str, ...] = ()
    conditions: tuple[Condition | Interval, ...] = ()
    starts: tuple[DutyType, ...] = ()
    ends: tuple[str, ...] = ()
    notices: tuple[NoticeType, ...] = ()

    @property
    def provisions(self) -> tuple[str, ...]:
        """The ids of all provisions that the row cites, each once."""
        mandated = (one for mandate in self.who for one in mandate.basis)
        return tuple(dict.fromkeys((*mandated, *self.basis)))
