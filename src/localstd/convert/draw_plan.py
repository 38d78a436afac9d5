"""Plans of draws as records (抽取方案记录): what is published before the seed is known.

The form is the schema ``localstd-draw-plan/1``. The settings from which a plan is made have the
same keys, without the hashes; there a stratum may have a ratio instead of a number.
"""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final, TypeVar

from localstd._shipped import shipped_schema
from localstd.convert.plain import Plain
from localstd.convert.record_values import (
    a_count,
    an_exact_day,
    refuse_lacking,
    refuse_others,
    refused,
    taken,
)
from localstd.supervision.draw import (
    DrawList,
    DrawPlan,
    Quota,
    SeedKind,
    SeedSource,
    WeightTable,
    make_plan,
    quotas_of,
)
from localstd.wording import Wording

__all__ = [
    "DRAW_PLAN_SCHEMA",
    "draw_plan_from",
    "draw_plan_of",
    "draw_plan_record",
    "draw_plan_schema",
    "weights_of",
]

T = TypeVar("T")

#: The name under which the form of the record is promised.
DRAW_PLAN_SCHEMA: Final = "localstd-draw-plan/1"

_SETTINGS: Final = ("title", "place", "fixed_on", "inspectors_per_target", "strata", "seeds")
_HASHES: Final = ("list_hash", "plan_hash")
_FACTORS: Final = ("class", "credit", "findings")
_RATIO: Final = re.compile(r"[0-9]{1,9}(/[1-9][0-9]{0,8}|\.[0-9]{1,9})?")
_A_TEXT = Wording("文字", "a text")
_A_LIST = Wording("对象的列表，如[{…}]", "a list of objects, [{…}]")
_AN_OBJECT = Wording("对象，如{…}", "an object, {…}")
_A_RATIO = Wording("不大于1的比例，如“1/10”", 'a ratio of 1 at most, such as "1/10"')
_A_NUMBER = Wording("整数", "a whole number")
_KINDS = Wording(f"以下之一：{'、'.join(SeedKind)}", f"one of: {', '.join(SeedKind)}")
_A_FORM = Wording(f"“{DRAW_PLAN_SCHEMA}”", f'"{DRAW_PLAN_SCHEMA}"')
_UNCHANGED = Wording(
    "方案的哈希值，与内容不符的方案已被改动",
    "the hash of this plan: one that does not fit was changed",
)


def draw_plan_record(plan: DrawPlan) -> dict[str, Plain]:
    """Give a plan as one record, with its hash.

    >>> from datetime import date
    >>> plan = DrawPlan(
    ...     title="示例", place="34", fixed_on=date(2026, 3, 2), list_hash="0" * 64,
    ...     inspectors_per_target=2, quotas=(Quota(stratum="all", number=3),),
    ...     seeds=(SeedSource(name="示例", published_on=date(2026, 3, 12)),),
    ... )
    >>> draw_plan_record(plan)["seeds"]
    [{'name': '示例', 'published_on': '2026-03-12', 'kind': 'text'}]
    """
    return {
        "schema": DRAW_PLAN_SCHEMA,
        "title": plan.title,
        "place": plan.place,
        "fixed_on": plan.fixed_on.isoformat(),
        "list_hash": plan.list_hash,
        "inspectors_per_target": plan.inspectors_per_target,
        "strata": [
            {
                "stratum": one.stratum,
                "number": one.number,
                "ratio": None if one.ratio is None else _written(one.ratio),
            }
            for one in plan.quotas
        ],
        "seeds": [
            {
                "name": one.name,
                "published_on": one.published_on.isoformat(),
                "kind": one.kind.value,
            }
            for one in plan.seeds
        ],
        "weights": None if plan.weights is None else _factors(plan.weights),
        "plan_hash": plan.plan_hash,
    }


def draw_plan_of(record: Mapping[str, object]) -> DrawPlan:
    """Read a plan.

    Raises:
        RecordError: if a key is unknown or missing, a value is not accepted, or the hash is that
            of another plan.
        WeightTableError: if a factor of its weights is not fit.

    >>> from datetime import date
    >>> plan = DrawPlan(
    ...     title="示例", place="34", fixed_on=date(2026, 3, 2), list_hash="0" * 64,
    ...     inspectors_per_target=2, quotas=(Quota(stratum="all", number=3),),
    ...     seeds=(SeedSource(name="示例", published_on=date(2026, 3, 12)),),
    ... )
    >>> draw_plan_of(draw_plan_record(plan)) == plan
    True
    """
    plan, told = told_plan(record)
    if told != plan.plan_hash:
        raise refused(told, "plan_hash", _UNCHANGED)
    return plan


def told_plan(record: Mapping[str, object], within: str = "") -> tuple[DrawPlan, str]:
    """Read a plan and the hash that is told of it, which may be that of another one."""
    refuse_others(record, ("schema", *_SETTINGS, "weights", *_HASHES), within=within)
    refuse_lacking(record, (*_SETTINGS, *_HASHES), within=within)
    taken(record, "schema", _form, within=within)
    plan = DrawPlan(
        list_hash=a_text(record["list_hash"], f"{within}list_hash"),
        quotas=tuple(_quotas(record, within)),
        **_common(record, within),
    )
    return plan, a_text(record["plan_hash"], f"{within}plan_hash")


def draw_plan_from(settings: Mapping[str, object], draw_list: DrawList) -> DrawPlan:
    """Make a plan from settings and its list, of which the numbers and the hash are taken.

    Raises:
        RecordError: if a key is unknown or missing, or a value is not accepted.
        DrawRefusedError: if the plan cannot be drawn from the list.
        WeightTableError: if a factor of its weights is not fit.

    >>> from localstd.supervision.draw import Inspector, Target
    >>> teas = DrawList(
    ...     targets=tuple(Target(id=one) for one in "abc"), inspectors=(Inspector(id="li"),)
    ... )
    >>> settings = {
    ...     "title": "示例", "place": "34", "fixed_on": "2026-03-02", "inspectors_per_target": 1,
    ...     "strata": [{"stratum": "all", "ratio": "1/2"}],
    ...     "seeds": [{"name": "示例", "published_on": "2026-03-12"}],
    ... }
    >>> draw_plan_from(settings, teas).quotas[0].number
    2
    """
    refuse_others(settings, (*_SETTINGS, "weights"))
    refuse_lacking(settings, _SETTINGS)
    told = {
        one.stratum: one.number if one.ratio is None else one.ratio for one in _quotas(settings, "")
    }
    return make_plan(draw_list, quotas=quotas_of(draw_list, told), **_common(settings, ""))


def weights_of(record: Mapping[str, object], *, within: str = "") -> WeightTable | None:
    """Read the table of weights of a plan or of its settings; ``None`` where there is none.

    Raises:
        RecordError: if a key is unknown, or a value is not accepted.
        WeightTableError: if a factor is not fit.

    >>> weights_of({"weights": {"class": {"强制性": 3}}}).weight(kind="强制性")
    3
    """
    told = taken(record, "weights", an_object, within=within)
    if told is None:
        return None
    within = f"{within}weights."
    refuse_others(told, _FACTORS, within=within)
    rows = {name: taken(told, name, _integers, within=within) or {} for name in _FACTORS}
    return WeightTable(
        by_class=rows["class"],
        by_credit=rows["credit"],
        by_findings={
            _number(key, f"{within}findings"): one for key, one in rows["findings"].items()
        },
    )


def draw_plan_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the record.

    >>> draw_plan_schema()["title"]
    'localstd-draw-plan/1'
    """
    return shipped_schema("localstd.convert", DRAW_PLAN_SCHEMA)


def _common(record: Mapping[str, object], within: str) -> dict[str, Any]:
    return {
        "title": a_text(record["title"], f"{within}title"),
        "place": a_text(record["place"], f"{within}place"),
        "fixed_on": an_exact_day(record["fixed_on"], f"{within}fixed_on"),
        "inspectors_per_target": a_count(
            record["inspectors_per_target"], f"{within}inspectors_per_target"
        ),
        "seeds": tuple(_seeds(record, within)),
        "weights": weights_of(record, within=within),
    }


def _quotas(record: Mapping[str, object], within: str) -> Iterator[Quota]:
    for told, here in objects(record["strata"], f"{within}strata"):
        refuse_others(told, ("stratum", "number", "ratio"), within=here)
        ratio = taken(told, "ratio", _ratio, within=here)
        refuse_lacking(
            told, ("stratum",) if ratio is not None else ("stratum", "number"), within=here
        )
        number = taken(told, "number", a_count, within=here)
        stratum = a_text(told["stratum"], f"{here}stratum")
        yield Quota(stratum=stratum, number=number or 0, ratio=ratio)


def _seeds(record: Mapping[str, object], within: str) -> Iterator[SeedSource]:
    for told, here in objects(record["seeds"], f"{within}seeds"):
        refuse_others(told, ("name", "published_on", "kind"), within=here)
        refuse_lacking(told, ("name", "published_on"), within=here)
        yield SeedSource(
            name=a_text(told["name"], f"{here}name"),
            published_on=an_exact_day(told["published_on"], f"{here}published_on"),
            kind=taken(told, "kind", _kind, within=here) or SeedKind.TEXT,
        )


def _factors(table: WeightTable) -> dict[str, Plain]:
    found: dict[str, dict[str, int]] = {name: {} for name in _FACTORS}
    for name, key, factor in table.rows:
        found[name][key] = factor
    return dict(found)


def _written(ratio: Fraction) -> str:
    return f"{ratio.numerator}/{ratio.denominator}"


def _ratio(value: object, key: str) -> Fraction:
    told = a_text(value, key)
    if not _RATIO.fullmatch(told) or Fraction(told) > 1:
        raise refused(value, key, _A_RATIO)
    return Fraction(told)


def _kind(value: object, key: str) -> SeedKind:
    if not isinstance(value, str) or value not in tuple(SeedKind):
        raise refused(value, key, _KINDS)
    return SeedKind(value)


def _integers(value: object, key: str) -> Mapping[str, int]:
    found = an_object(value, key)
    return MappingProxyType({name: a_count(one, f"{key}.{name}") for name, one in found.items()})


def _number(value: str, key: str) -> int:
    if not value.isascii() or not value.isdigit():
        raise refused(value, key, _A_NUMBER)
    return int(value)


def _form(value: object, key: str) -> str:
    if value != DRAW_PLAN_SCHEMA:
        raise refused(value, key, _A_FORM)
    return DRAW_PLAN_SCHEMA


def a_text(value: object, key: str) -> str:
    """Read a text as it stands: what is hashed is not trimmed."""
    if not isinstance(value, str):
        raise refused(value, key, _A_TEXT)
    return value


def an_object(value: object, key: str) -> Mapping[str, object]:
    """Read an object."""
    if not isinstance(value, Mapping):
        raise refused(value, key, _AN_OBJECT)
    return value


def objects(value: object, key: str) -> Iterator[tuple[Mapping[str, object], str]]:
    """Read a list of objects, each with the path to its keys."""
    if not isinstance(value, list | tuple):
        raise refused(value, key, _A_LIST)
    for place, one in enumerate(value):
        here = f"{key}[{place}]"
        yield an_object(one, here), f"{here}."
