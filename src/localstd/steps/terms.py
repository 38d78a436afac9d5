"""The term of an order to correct (改正期限), its extension (延期), and which last days it had.

No article names an extension, and none forbids one: the law leaves the term to the order. So an
extension is an event of its own, with a reason and a later last day, while the term runs; once it
is over, the order is given anew. The last day that it took over from stays in the file.

>>> EXTENDED.wording.zh, [one.name for one in EXTENDED.facts]
('延长改正期限', ['due', 'reason', 'document'])
"""

from functools import partial

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import ExtensionFacts
from localstd.procedure import (
    DAY,
    TEXT,
    Condition,
    DutyType,
    Event,
    Mandate,
    NoticeType,
    Row,
    Situation,
    State,
)
from localstd.steps.checks import EXTENDED_OTHERWISE
from localstd.steps.facts import day_of, event_type, fact, required
from localstd.wording import Wording

__all__ = ["DUE", "EXTENDED", "CorrectionTerm", "extending", "since_order", "term_of"]

#: 改正期限: the last day of the term, included.
DUE = required("due", "改正期限", "last day of the term", DAY)
#: 延长改正期限.
EXTENDED = event_type(
    "term-extended", "延长改正期限", "term extended",
    DUE,
    required("reason", "延期理由", "reason of the extension", TEXT),
    fact("document", "延期文书号", "number of the extension", TEXT),
)  # fmt: skip


@frozen
class CorrectionTerm:
    """The term that an order set (改正期限): its last day, and those that it took over from.

    ``due`` is ``None`` where no day is told, as in a history that was taken over. ``superseded``
    has the last days of before, the oldest first.

    >>> term = CorrectionTerm(
    ...     due=PartialDate(2024, 7, 31), superseded=(PartialDate(2024, 6, 30),)
    ... )
    >>> term.wording.en
    '2024-07-31 (extended from 2024-06-30)'
    """

    due: PartialDate | None
    superseded: tuple[PartialDate, ...] = ()

    @property
    def wording(self) -> Wording:
        """Tell the last day, with those of before."""
        due = Wording("未知", "unknown") if self.due is None else Wording(*[str(self.due)] * 2)
        if not self.superseded:
            return due
        zh, en = ("、".join(map(str, self.superseded)), ", ".join(map(str, self.superseded)))
        return Wording(f"{due.zh}（原为{zh}）", f"{due.en} (extended from {en})")


def since_order(state: State, *orders: str) -> tuple[Event, ...]:
    """Give what happened since the last of some orders, the order included; nothing without one.

    >>> from datetime import date
    >>> from localstd.enterprises import SPOT_CHECK
    >>> from localstd.procedure import History, Matter, fold
    >>> told = History(matter=Matter(id="1")).with_(
    ...     Event.of("declaration-ordered", date(2024, 5, 6), due=PartialDate(2024, 6, 30)),
    ...     Event.of("proof-handed-in", date(2024, 6, 3)),
    ... )
    >>> [one.type for one in since_order(fold(SPOT_CHECK, told), "declaration-ordered")]
    ['declaration-ordered', 'proof-handed-in']
    """
    given = [at for at, event in enumerate(state.events) if event.type in orders]
    return state.events[given[-1] :] if given else ()


def term_of(state: State, *orders: str) -> CorrectionTerm | None:
    """Give the term of the last of some orders, extensions counted; ``None`` without an order.

    >>> from datetime import date
    >>> from localstd.enterprises import SPOT_CHECK
    >>> from localstd.procedure import History, Matter, fold
    >>> told = History(matter=Matter(id="1")).with_(
    ...     Event.of("declaration-ordered", date(2024, 5, 6), due=PartialDate(2024, 6, 30)),
    ...     Event.of("term-extended", date(2024, 6, 3), due=PartialDate(2024, 7, 31)),
    ... )
    >>> term = term_of(fold(SPOT_CHECK, told), "declaration-ordered")
    >>> str(term.due), [str(day) for day in term.superseded]
    ('2024-07-31', ['2024-06-30'])
    """
    since = since_order(state, *orders)
    if not since:
        return None
    set_days = [day_of(one, "due") for one in since if one.type in {*orders, EXTENDED.name}]
    *before, due = set_days
    return CorrectionTerm(due=due, superseded=tuple(day for day in before if day is not None))


def _picked(orders: tuple[str, ...], situation: Situation) -> ExtensionFacts:
    term = term_of(situation.state, *orders)
    return ExtensionFacts(
        due=None if term is None else term.due,
        extended_to=day_of(situation.event, "due"),
        acted=situation.event.on,
    )


def extending(
    *, at: str, orders: tuple[str, ...], rule: str, who: tuple[Mandate, ...], owes: DutyType
) -> Row:
    """Make the row of an extension: the duty to correct is renewed, with its later last day.

    ``at`` is the stage of the order, ``rule`` asks that the term still runs and grows; who owes
    the correction is told.

    >>> from localstd.steps.authorities import by_authorities
    >>> from localstd.steps.corrections import owes_correction
    >>> from localstd.steps.courses import SUBSTANCE
    >>> from localstd.roles import GROUP
    >>> row = extending(
    ...     at="ordered",
    ...     orders=("correction-ordered",),
    ...     rule="correction.extension",
    ...     who=by_authorities(*SUBSTANCE.basis),
    ...     owes=owes_correction(SUBSTANCE, GROUP),
    ... )
    >>> row.event, row.to, [one.name for one in row.starts], [one.name for one in row.notices[0].to]
    ('term-extended', None, ['correction'], ['group'])
    """
    told = tuple(one.role for one in owes.owed_by)
    return Row(
        at=(at,), event=EXTENDED.name, to=None,
        who=who,
        conditions=(
            Condition(rule=rule, check=EXTENDED_OTHERWISE, facts=partial(_picked, orders)),
        ),
        starts=(owes,),
        notices=(NoticeType(name="extension", wording=_EXTENSION, to=told),),
    )  # fmt: skip


_EXTENSION = Wording(
    "{on}：{matter}的改正期限延长至{due}", "{on}: the term of {matter} is extended to {due}"
)
