"""Decisions (决定): the whole answer about one event, with every reason."""

from enum import StrEnum

from localstd._attrs import frozen
from localstd.law import Citation, Finding, Weight
from localstd.procedure.duty import Duty
from localstd.procedure.event import Event
from localstd.procedure.mandate import Role
from localstd.procedure.state import State
from localstd.wording import Wording

__all__ = ["Decision", "Mode", "Notice", "Ruling", "Unknown"]


class Mode(StrEnum):
    """What is asked of an event; the rules are the same."""

    PERMIT = "permit"  #: may it happen?
    RECORD = "record"  #: it has happened: what was wrong with it?


class Ruling(StrEnum):
    """What comes of deciding an event (决定结果)."""

    PERMITTED = "permitted"
    REFUSED = "refused"
    RECORDED = "recorded"

    @property
    def wording(self) -> Wording:
        """Name the ruling in both languages."""
        return _RULINGS[self]


_RULINGS = {
    Ruling.PERMITTED: Wording("准予", "permitted"),
    Ruling.REFUSED: Wording("不予", "refused"),
    Ruling.RECORDED: Wording("已记录", "recorded"),
}


@frozen(kw_only=False)
class Unknown:
    """What could not be judged, by the name of its rule or limit, and the facts it lacks.

    >>> Unknown("local.plan-content", ("deadline",)).missing
    ('deadline',)
    """

    name: str
    missing: tuple[str, ...]


@frozen
class Notice:
    """A message that a role must get about an event (通知); sending it is the office's part.

    >>> from datetime import date
    >>> public = Role(name="public", wording=Wording("公众", "the public"))
    >>> opened = Event.of("comment-opened", date(2026, 7, 1))
    >>> words = Wording("公开征求意见", "open to comment")
    >>> notice = Notice(name="comment", to=public, event=opened, wording=words)
    >>> f"{notice.to.wording.en}: {notice.wording.en}"
    'the public: open to comment'
    """

    name: str
    to: Role
    event: Event
    wording: Wording


@frozen
class Decision:
    """The answer about one event: what comes of it, every reason, and what follows.

    ``before`` is the state in which it was judged, ``state`` the one of the whole history with
    it; refused is what has a finding of the weight *bar*, and then ``state`` is that of the
    history without it and no notice is due. ``citations`` say where the law knows this step.
    ``duties`` are those open after it. ``unknowns`` could not be judged, and are no finding.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Body, History, Matter, decide
    >>> decision = decide(
    ...     MAKING,
    ...     History(matter=Matter(id="1", place="34")),
    ...     Event.of("applied", date(2026, 7, 1), Body(role="sector", place="34"), title="绿茶"),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 7, 1),
    ... )
    >>> decision.ruling.wording.zh, decision.state.stage.code, decision.citations[0].article
    ('准予', '00', '第9条')
    """

    ruling: Ruling
    event: Event
    before: State
    state: State
    findings: tuple[Finding, ...]
    unknowns: tuple[Unknown, ...]
    duties: tuple[Duty, ...]
    notices: tuple[Notice, ...]
    citations: tuple[Citation, ...]

    @property
    def bars(self) -> tuple[Finding, ...]:
        """The findings that keep it from happening."""
        return tuple(found for found in self.findings if found.weight is Weight.BAR)
