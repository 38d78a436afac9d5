"""Strategies (生成策略) for clean-ups: candidates and what is found, concluded and effected."""

from hypothesis import strategies as st

from localstd.calendar import china_calendar
from localstd.cleanup import (
    Assessed,
    Candidate,
    Concluded,
    Described,
    Effect,
    FieldReading,
    Fitting,
    Progress,
    Survey,
    Surveyed,
    TrackReading,
    effect_of,
    mandatory_fitting,
    market_fitting,
    progress,
    read_field,
    read_track,
    survey,
)
from localstd.law import MandatoryConclusion, MarketGround, ReviewOutcome, Term, china_law
from localstd.numbers import StandardNumber
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.values import days, local_numbers, numbers

__all__ = [
    "assessed",
    "candidates",
    "concluded",
    "described",
    "effects",
    "field_readings",
    "fittings",
    "inconvertible_numbers",
    "mandatory_numbers",
    "progresses",
    "surveyed",
    "surveys",
    "track_readings",
]

_STATED = (None, "普通", "食品安全", "环保渠道", "工程建设", "其他")
_ISSUERS = ("", "安徽省卫生健康委员会", "山东省生态环境厅", "省住房和城乡建设厅", "某局")
_TITLES = ("", "茶叶等级", "大气污染物排放标准", "建筑节能设计标准", "食品安全地方标准 米粉")
_INCONVERTIBLE = ("DGJ08-1-2015",)
_MOST_STANDARDS = 4


def mandatory_numbers() -> st.SearchStrategy[StandardNumber]:
    """Give local numbers in the form of mandatory ones."""
    return local_numbers().map(lambda one: StandardNumber.parse(str(one).replace("/T", "/")))


def inconvertible_numbers() -> st.SearchStrategy[StandardNumber]:
    """Give numbers in mandatory form whose series has no recommended form."""
    return st.sampled_from(_INCONVERTIBLE).map(StandardNumber.parse)


def described() -> st.SearchStrategy[Described]:
    """Give what a register says that tells a field."""
    return st.builds(Described, number=st.none() | numbers(), **_told())


def _told() -> dict[str, st.SearchStrategy[str | None]]:
    return {
        "stated": st.sampled_from(_STATED),
        "issuer": st.sampled_from(_ISSUERS),
        "title": st.sampled_from(_TITLES),
    }


def track_readings() -> st.SearchStrategy[TrackReading]:
    """Give tracks (管理渠道) as they are recognised."""
    return described().map(read_track)


def field_readings() -> st.SearchStrategy[FieldReading]:
    """Give fields (保留领域) as they are recognised."""
    return described().map(read_field)


def assessed() -> st.SearchStrategy[Assessed]:
    """Give what assessments (评估) found, or nobody has said."""
    ground = st.sampled_from((None, "", *(one.value for one in MarketGround), "无此情形"))
    return derived(Assessed, ground=ground)


def candidates() -> st.SearchStrategy[Candidate]:
    """Give standards as a clean-up looks at them (清理对象), of either form and every field."""
    number = mandatory_numbers() | local_numbers()
    return derived(Candidate, number=number, assessed=assessed(), **_told())


@st.composite
def fittings(draw: st.DrawFn) -> Fitting:
    """Give what fits candidates on some day, by either exercise."""
    fitting = draw(st.sampled_from((mandatory_fitting, market_fitting)))
    return fitting(draw(candidates()), law=china_law(), as_of=draw(days()))


def _conclusions() -> st.SearchStrategy[MandatoryConclusion | ReviewOutcome]:
    return st.sampled_from((*MandatoryConclusion, *ReviewOutcome))


@st.composite
def effects(draw: st.DrawFn) -> Effect:
    """Give what conclusions do, before, on and after the day of their announcement."""
    return effect_of(
        draw(_conclusions()),
        draw(mandatory_numbers() | local_numbers()),
        announced=draw(st.none() | days()),
        on=draw(days()),
        law=china_law(),
    )


def concluded() -> st.SearchStrategy[Concluded]:
    """Give standards on a list, with what was concluded on them, or nothing yet."""
    conclusion: st.SearchStrategy[Term | None] = st.none() | _conclusions()
    return st.builds(Concluded, local_numbers(), conclusion)


def progresses() -> st.SearchStrategy[Progress]:
    """Give counts of what was concluded on a list."""
    return st.lists(concluded(), max_size=_MOST_STANDARDS).map(progress)


@st.composite
def surveys(draw: st.DrawFn) -> Survey:
    """Give a few standards run through both clean-ups on some day."""
    listed = draw(st.lists(candidates(), max_size=_MOST_STANDARDS))
    return survey(listed, law=china_law(), calendar=china_calendar(), as_of=draw(days()))


def surveyed() -> st.SearchStrategy[Surveyed]:
    """Give single standards as both clean-ups see them."""
    return surveys().map(lambda found: found.standards).filter(bool).flatmap(st.sampled_from)
