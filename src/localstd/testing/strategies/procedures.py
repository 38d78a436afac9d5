"""Strategies (生成策略) for what procedures are made of, whole ones, and tables that are none."""

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import TypeVar

from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.procedure import (
    COUNT,
    DAY,
    FLAG,
    TEXT,
    TEXTS,
    Condition,
    DutyType,
    EventType,
    FactKind,
    FactType,
    Interval,
    Mandate,
    Matters,
    NoticeType,
    Procedure,
    Role,
    Row,
    Stage,
    choice,
)
from localstd.roles import ROLES
from localstd.testing.procedures.lending import LENDING
from localstd.testing.procedures.shipped import shipped_procedures
from localstd.wording import Wording

__all__ = [
    "SPOILED",
    "conditions",
    "duty_types",
    "event_types",
    "fact_kinds",
    "fact_types",
    "intervals",
    "malformed_tables",
    "mandates",
    "matters_of_rows",
    "notice_types",
    "procedures",
    "roles",
    "rows_of_tables",
    "stages",
]

T = TypeVar("T")

_KINDS = (TEXT, TEXTS, FLAG, COUNT, DAY, choice("continue", "revise"))
_BASIS = ("sl2017-review-interval",)
_MOST_STAGES = 5


def stages() -> st.SearchStrategy[Stage]:
    """Give stages (阶段) of procedures."""
    return procedures().flatmap(lambda one: st.sampled_from(one.stages))


def roles() -> st.SearchStrategy[Role]:
    """Give roles (角色): those that ship, and one that nobody has."""
    nobody = Role(name="nobody", wording=Wording("无", "nobody"), is_of_a_place=False)
    return st.sampled_from((*ROLES.values(), nobody))


def fact_kinds() -> st.SearchStrategy[FactKind]:
    """Give kinds of facts (要素类型)."""
    return st.sampled_from(_KINDS)


def fact_types() -> st.SearchStrategy[FactType]:
    """Give facts that an event may or must tell."""
    name = st.sampled_from(("a", "b", "c", "d"))
    words = st.just(Wording("要素", "fact"))
    return st.builds(
        FactType, name=name, wording=words, kind=fact_kinds(), is_required=st.booleans()
    )


def event_types() -> st.SearchStrategy[EventType]:
    """Give types of events, with at most three facts of different names."""
    facts = st.lists(fact_types(), max_size=3, unique_by=lambda one: one.name).map(tuple)
    return st.builds(
        EventType, name=st.just("event"), wording=st.just(Wording("事件", "event")), facts=facts
    )


def mandates() -> st.SearchStrategy[Mandate]:
    """Give mandates (职责) of the procedures that ship."""
    return _of_rows(lambda row: row.who)


def conditions() -> st.SearchStrategy[Condition]:
    """Give conditions (条件) of the procedures that ship."""
    return _of_rows(lambda row: [one for one in row.conditions if isinstance(one, Condition)])


def intervals() -> st.SearchStrategy[Interval]:
    """Give intervals (间隔) of the procedures that ship."""
    return _of_rows(lambda row: [one for one in row.conditions if isinstance(one, Interval)])


def duty_types() -> st.SearchStrategy[DutyType]:
    """Give types of duties (义务) of the procedures that ship."""
    return _of_rows(lambda row: row.starts)


def notice_types() -> st.SearchStrategy[NoticeType]:
    """Give types of notices (通知) of the procedures that ship."""
    return _of_rows(lambda row: row.notices)


def matters_of_rows() -> st.SearchStrategy[Matters]:
    """Give for whose matters (适用事项) rows of the procedures that ship are."""
    return _of_rows(lambda row: () if row.matters is None else (row.matters,))


def rows_of_tables() -> st.SearchStrategy[Row]:
    """Give rows (行) of procedures, those that ship and made ones."""
    return procedures().flatmap(lambda one: st.sampled_from(one.rows))


@st.composite
def _of_rows(draw: st.DrawFn, pick: Callable[[Row], Iterable[T]]) -> T:
    every = (*shipped_procedures(), LENDING)
    rows = [row for table in every for row in table.rows]
    return draw(st.sampled_from([one for row in rows for one in pick(row)]))


def procedures() -> st.SearchStrategy[Procedure]:
    """Give procedures (程序): those that ship, and made ones of up to five stages."""
    return st.sampled_from((*shipped_procedures(), LENDING)) | _made()


@st.composite
def _made(draw: st.DrawFn) -> Procedure:
    """Make a way from the first stage to the last, with ways around and back."""
    codes = [str(n) for n in range(draw(st.integers(2, _MOST_STAGES)))]
    on = [_row((here,), f"to-{there}", there) for here, there in pairwise(codes)]
    ways = st.tuples(st.sampled_from(codes[:-1]), st.none() | st.sampled_from(codes))
    aside = draw(st.lists(ways, max_size=3))
    more = [_row((here,), f"aside-{n}", to) for n, (here, to) in enumerate(aside)]
    rows = (*on, *more)
    return Procedure(
        name="made",
        wording=Wording("程序", "procedure"),
        stages=tuple(_stage(code, is_final=code == codes[-1]) for code in codes),
        events=tuple(_event(row.event) for row in rows),
        rows=rows,
        start=codes[0],
    )


def _row(at: tuple[str, ...], event: str, to: str | None) -> Row:
    return Row(at=at, event=event, to=to, basis=_BASIS)


def _stage(code: str, *, is_final: bool) -> Stage:
    return Stage(code=code, wording=Wording(f"阶段{code}", f"stage {code}"), is_final=is_final)


def _event(name: str) -> EventType:
    return EventType(name=name, wording=Wording(name, name))


def _rows(table: Procedure, *more: Row) -> dict[str, object]:
    return {"rows": (*table.rows, *more)}


_NOWHERE = Row(at=(LENDING.start,), event="noted", to="nowhere", basis=_BASIS)

#: Ways to spoil a table, each with what it then lacks.
SPOILED: Mapping[str, Callable[[Procedure], Mapping[str, object]]] = {
    "a stage that nothing leads to": lambda one: {
        "stages": (*one.stages, _stage("kit-alone", is_final=True))
    },
    "a stage without exit": lambda one: {
        "stages": tuple(evolve(stage, is_final=False) for stage in one.stages)
    },
    "a final stage with an exit": lambda one: {
        "stages": tuple(evolve(stage, is_final=True) for stage in one.stages)
    },
    "a row that cites nothing": lambda one: {
        "rows": tuple(evolve(row, who=(), basis=(), basis_on={}) for row in one.rows)
    },
    "two rows for one event at one stage": lambda one: _rows(one, one.rows[0]),
    "a row to a stage that there is not": lambda one: _rows(
        one, evolve(_NOWHERE, at=(one.start,), event=one.events[-1].name)
    ),
    "a row for an event that there is not": lambda one: _rows(
        one, _row((one.start,), "kit-unheard-of", None)
    ),
    "an event without a row": lambda one: {"events": (*one.events, _event("kit-idle"))},
    "a duty that is ended and never begun": lambda one: {
        "rows": (evolve(one.rows[0], ends=("kit-never",)), *one.rows[1:])
    },
}


@st.composite
def malformed_tables(draw: st.DrawFn) -> Mapping[str, object]:
    """Give the fields of tables that are procedures but for one thing, named in ``SPOILED``."""
    table = draw(procedures())
    spoil = SPOILED[draw(st.sampled_from(sorted(SPOILED)))]
    names = ("name", "wording", "stages", "events", "rows", "start", "subject")
    return {**{name: getattr(table, name) for name in names}, **spoil(table)}
