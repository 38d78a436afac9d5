"""Who must be told of plans and inspections (通知), and what is owed (义务).

An operator is not told that it was drawn: a check that is announced is none, and no text that was
read asks for it. It is told the result.
"""

from localstd.procedure import DutyType, Event, Mandate, Matter, NoticeType
from localstd.roles import (
    CITY,
    INSPECTOR,
    MARKET,
    NATIONAL,
    NATIONAL_SECTOR,
    OPERATOR,
    PROVINCE,
    PUBLIC,
    SECTOR,
)
from localstd.steps.authorities import lies_with_a_province
from localstd.supervision.draw.checks import PUBLISHED_LATE, RESULTS_NOT_PUBLISHED
from localstd.wording import Wording

__all__ = [
    "DRAWN",
    "LIST",
    "PUBLICITY",
    "REPORT",
    "REPORTED",
    "RESULTS",
    "SET_ASIDE",
    "SUBSTITUTED",
    "to_the_superior",
]

_SECTORS = frozenset((SECTOR.name, NATIONAL_SECTOR.name))
_MUNICIPALITIES = frozenset(("11", "12", "31", "50"))
_CITY_DIGITS, _COUNTY_DIGITS = 4, 6  # of a place code
_UNDER_ITS_PROVINCE = "90"  # 省直辖县级行政区划


def _is_bound(_: Matter, event: Event) -> bool:
    """Say whether the notice of 2019 binds who acts: it speaks to market departments alone."""
    return event.by is None or event.by.role not in _SECTORS


def _reports(matter: Matter, event: Event) -> bool:
    return matter.place is not None and _is_bound(matter, event)


#: 报上级: the plan goes to the superior; by when is not said.
REPORT = DutyType(
    name="report",
    wording=Wording("将年度抽查工作计划报上级", "report the plan to the superior"),
    owed_by=(Mandate(role=MARKET, basis=("drs2019-plan",)),),
    falls_on=_reports,
)
#: 公示抽查结果: within its working days.
PUBLICITY = DutyType(
    name="publicity-of-results",
    wording=Wording("公示抽查结果", "make the results public"),
    owed_by=(Mandate(role=MARKET, basis=("drs2019-publicity",)),),
    limit="inspection.publicity",
    late=PUBLISHED_LATE,
    lacking=RESULTS_NOT_PUBLISHED,
    falls_on=_is_bound,
)


def _is_under_its_province(place: str) -> bool:
    is_direct = place[:2] in _MUNICIPALITIES or place[2:4] == _UNDER_ITS_PROVINCE
    return len(place) == _CITY_DIGITS or (len(place) >= _COUNTY_DIGITS and is_direct)


def _is_under_a_city(matter: Matter) -> bool:
    place = matter.place or ""
    return len(place) >= _COUNTY_DIGITS and not _is_under_its_province(place)


def _is_under_a_province(matter: Matter) -> bool:
    return _is_under_its_province(matter.place or "")


def to_the_superior(name: str, wording: Wording) -> tuple[NoticeType, ...]:
    """Make the notice to the department above that of a matter (上级部门), by the matter's place.

    That of a county goes to its city; where no city stands between, as in a municipality, to the
    province.

    >>> told = to_the_superior("report", Wording("{matter}", "{matter}"))
    >>> for place in ("370202", "310115", "3702", "37"):
    ...     print([one.to[0].name for one in told if one.matters(Matter(id="1", place=place))])
    ['city']
    ['province']
    ['province']
    ['national']
    """
    return (
        NoticeType(name=f"{name}-to-city", wording=wording, to=(CITY,), matters=_is_under_a_city),
        NoticeType(
            name=f"{name}-to-province",
            wording=wording,
            to=(PROVINCE,),
            matters=_is_under_a_province,
        ),
        NoticeType(
            name=f"{name}-to-nation", wording=wording, to=(NATIONAL,), matters=lies_with_a_province
        ),
    )


REPORTED = to_the_superior("plan", Wording("{on}：{matter}报请备查", "{on}: {matter} is reported"))
LIST = NoticeType(
    name="list",
    wording=Wording(
        "{matter}的名单已于{on}固定，名单哈希为{list_hash}，抽取方案哈希为{plan_hash}；"
        "随机数值来源：{sources}；公布日期：{source_days}",
        "the list of {matter} was fixed on {on}, its hash is {list_hash}, that of the plan of the "
        "draw {plan_hash}; values: {sources}, of {source_days}",
    ),
    to=(PUBLIC,),
)
DRAWN = NoticeType(
    name="drawn",
    wording=Wording(
        "{matter}已于{on}抽取，随机数值：{values}，结果哈希为{result_hash}",
        "{matter} was drawn on {on} of {values}; the hash of the result is {result_hash}",
    ),
    to=(INSPECTOR, PUBLIC),
)
_SET_ASIDE = Wording("{on}，{matter}：{event}，理由：{reason}", "{on}: {matter}: {event}: {reason}")
_SUBSTITUTED = Wording(
    "{on}，{matter}：{event}，理由：{reason}；递补后的结果哈希为{result_hash}",
    "{on}: {matter}: {event}: {reason}; the hash of the result is now {result_hash}",
)


def _to_all(name: str, wording: Wording) -> tuple[NoticeType, ...]:
    """Make the notice to those who were drawn, to the public, and to the superior."""
    return (
        NoticeType(name=name, wording=wording, to=(INSPECTOR, PUBLIC)),
        *to_the_superior(name, wording),
    )


#: 作废重抽、取消.
SET_ASIDE = _to_all("set-aside", _SET_ASIDE)
#: 递补.
SUBSTITUTED = _to_all("substituted", _SUBSTITUTED)
RESULTS = NoticeType(
    name="results",
    wording=Wording("{matter}的抽查结果于{on}公示", "the results of {matter} are public on {on}"),
    to=(OPERATOR, PUBLIC),
)
