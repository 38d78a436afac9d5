"""What makes a table no procedure (程序表缺陷); all of it is said at once."""

from collections import Counter
from collections.abc import Iterator, Mapping

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.procedure.duty import DutyType
from localstd.procedure.event import STRUCK, EventType
from localstd.procedure.mandate import Mandate
from localstd.procedure.row import Row
from localstd.procedure.state import Stage
from localstd.wording import Wording

__all__ = ["MalformedProcedureError", "faults"]


@error
class MalformedProcedureError(LocalstdError):
    """A table cannot be a procedure; ``faults`` lists every reason.

    >>> error = MalformedProcedureError(procedure="loan", faults=(Wording("无", "none"),))
    >>> print(error.wording.en)
    the procedure 'loan' cannot be: none
    """

    procedure: str
    faults: tuple[Wording, ...]

    @property
    def wording(self) -> Wording:
        """Name the procedure and list its faults."""
        listed = Wording.joined(self.faults, by="semicolon")
        return Wording(
            f"程序“{self.procedure}”不成立：{listed.zh}",
            f"the procedure {self.procedure!r} cannot be: {listed.en}",
        )


def faults(
    stages: tuple[Stage, ...], events: tuple[EventType, ...], rows: tuple[Row, ...], start: str
) -> tuple[Wording, ...]:
    """List everything that keeps a table from being a procedure."""
    by_code = {stage.code: stage for stage in stages}
    return (
        *_repeated(stages, events),
        *_unknown(by_code, {event.name for event in events}, rows, start),
        *_uncited(rows),
        *_owed_by_nobody(rows),
        *_doubled(rows),
        *_stranded(by_code, rows, start),
        *_endless(rows),
    )


def _repeated(stages: tuple[Stage, ...], events: tuple[EventType, ...]) -> Iterator[Wording]:
    for code, times in Counter(stage.code for stage in stages).items():
        if times > 1:
            yield Wording(f"阶段{code}有{times}个", f"there are {times} stages {code!r}")
    for name, times in Counter(event.name for event in events).items():
        if times > 1:
            yield Wording(f"事件“{name}”有{times}个", f"there are {times} event types {name!r}")
        if name == STRUCK:
            yield Wording(f"事件名“{name}”已保留", f"the event type {name!r} is the engine's own")


def _unknown(
    stages: Mapping[str, Stage], events: set[str], rows: tuple[Row, ...], start: str
) -> Iterator[Wording]:
    named = {start, *(code for row in rows for code in (*row.at, row.to) if code is not None)}
    for code in sorted(named - set(stages)):
        yield Wording(f"没有阶段“{code}”", f"there is no stage {code!r}")
    for event in sorted({row.event for row in rows} - events):
        yield Wording(f"没有事件类型“{event}”", f"there is no event type {event!r}")
    for event in sorted(events - {row.event for row in rows}):
        yield Wording(f"事件“{event}”没有对应的行", f"no row is for the event {event!r}")


def _uncited(rows: tuple[Row, ...]) -> Iterator[Wording]:
    for row in rows:
        at_zh, at_en = "、".join(row.at), ", ".join(row.at)
        if not row.at:
            yield Wording(
                f"“{row.event}”一行没有阶段", f"a row for {row.event!r} stands at no stage"
            )
        if not row.provisions:
            yield Wording(
                f"阶段{at_zh}的“{row.event}”一行没有依据",
                f"the row for {row.event!r} at {at_en} cites nothing",
            )
        for role in _without_basis(row.who):
            yield Wording(
                f"阶段{at_zh}的“{row.event}”一行：{role.zh}没有依据",
                f"the row for {row.event!r} at {at_en} cites nothing for {role.en}",
            )


def _without_basis(mandates: tuple[Mandate, ...]) -> Iterator[Wording]:
    return (mandate.role.wording for mandate in mandates if not mandate.basis)


def _owed_by_nobody(rows: tuple[Row, ...]) -> Iterator[Wording]:
    kinds: dict[str, DutyType] = {}
    for duty in (duty for row in rows for duty in row.starts):
        if kinds.setdefault(duty.name, duty) != duty:
            yield Wording(f"义务“{duty.name}”有两种", f"there are two duties {duty.name!r}")
    for name, duty in kinds.items():
        if not duty.owed_by:
            yield Wording(f"义务“{name}”无人承担", f"nobody owes the duty {name!r}")
        for role in _without_basis(duty.owed_by):
            yield Wording(
                f"义务“{name}”：{role.zh}没有依据", f"the duty {name!r} cites nothing for {role.en}"
            )


def _doubled(rows: tuple[Row, ...]) -> Iterator[Wording]:
    places = Counter((code, row.event) for row in rows for code in row.at)
    for (code, event), times in places.items():
        if times > 1:
            yield Wording(
                f"阶段{code}的“{event}”有{times}行", f"stage {code} has {times} rows for {event!r}"
            )


def _stranded(stages: Mapping[str, Stage], rows: tuple[Row, ...], start: str) -> Iterator[Wording]:
    leads = {code: {row.to for row in rows if code in row.at and row.to} for code in stages}
    reached = _reached(leads, start)
    for code, stage in stages.items():
        if code not in reached:
            yield Wording(f"阶段{code}无法到达", f"stage {code} cannot be reached")
        if not stage.is_final and not leads[code] - {code}:
            yield Wording(
                f"阶段{code}没有出口，也不是终点", f"stage {code} has no exit and is not final"
            )
        if stage.is_final and leads[code] - {code}:
            yield Wording(
                f"终点阶段{code}仍有出口", f"stage {code} is final, but something leads out of it"
            )


def _reached(leads: Mapping[str, set[str]], start: str) -> set[str]:
    reached, ahead = {start}, [start]
    while ahead:
        for code in leads.get(ahead.pop(), set()) - reached:
            reached.add(code)
            ahead.append(code)
    return reached


def _endless(rows: tuple[Row, ...]) -> Iterator[Wording]:
    started = {duty.name for row in rows for duty in row.starts}
    ended = {name for row in rows for name in row.ends}
    for name in sorted(started - ended):
        yield Wording(f"义务“{name}”没有结束它的事件", f"no event ends the duty {name!r}")
    for name in sorted(ended - started):
        yield Wording(f"义务“{name}”从未开始", f"no event begins the duty {name!r}")
