"""Strategies (生成策略) for what may follow a fault (后果): drawn by asking."""

from datetime import date

from hypothesis import strategies as st

from localstd.law import GovernmentFault, MarketFault, china_law
from localstd.supervision.corrections import (
    Consequence,
    Consequences,
    NoConsequence,
    Supervised,
    consequences,
)

__all__ = ["all_consequences", "no_consequences", "one_consequence"]

_PLACES = (None, "31", "33", "37", "370202")


@st.composite
def all_consequences(draw: st.DrawFn) -> Consequences:
    """Give what follows a fault on a day, at a place: of every kind, since 1989."""
    return consequences(
        draw(st.sampled_from((*MarketFault, *GovernmentFault))),
        draw(st.sampled_from(Supervised)),
        on=draw(st.dates(date(1989, 4, 1), date(2027, 12, 31))),
        law=china_law(),
        place=draw(st.sampled_from(_PLACES)),
    )


def one_consequence() -> st.SearchStrategy[Consequence]:
    """Give one step that may follow."""
    some = all_consequences().map(lambda one: one.steps).filter(bool)
    return some.flatmap(st.sampled_from)


def no_consequences() -> st.SearchStrategy[NoConsequence]:
    """Give what may not follow."""
    some = all_consequences().map(lambda one: one.excluded).filter(bool)
    return some.flatmap(st.sampled_from)
