"""Draws as records (抽取结果记录): what is published of one, read back to be verified.

The form is the schema ``localstd-draw-result/1``. What is read is believed in nothing.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from localstd._shipped import shipped_schema
from localstd.convert.draw_plan import a_text, an_object, draw_plan_record, objects, told_plan
from localstd.convert.plain import Plain
from localstd.convert.record_values import (
    an_exact_day,
    refuse_lacking,
    refuse_others,
    refused,
    taken,
)
from localstd.supervision.draw import DrawnTarget, PublishedDraw, Substituted, Substitution
from localstd.wording import Wording

__all__ = [
    "DRAW_RESULT_SCHEMA",
    "draw_result_of",
    "draw_result_record",
    "draw_result_schema",
]

#: The name under which the form of the record is promised.
DRAW_RESULT_SCHEMA: Final = "localstd-draw-result/1"

_KEYS: Final = ("plan", "values", "key", "targets", "substitutions")
_TARGET: Final = ("target", "enterprise", "stratum", "inspectors")
_SUBSTITUTION: Final = ("target", "inspector", "reason", "on", "by")
_A_LIST = Wording("文字的列表", "a list of texts")
_A_FORM = Wording(f"“{DRAW_RESULT_SCHEMA}”", f'"{DRAW_RESULT_SCHEMA}"')


def draw_result_record(published: PublishedDraw) -> dict[str, Plain]:
    """Give what is published of a draw as one record.

    >>> from datetime import date
    >>> from localstd.supervision.draw import (
    ...     DrawList, Inspector, Quota, SeedSource, Target, make_plan, published_draw, run_draw,
    ... )
    >>> one = DrawList(targets=(Target(id="e-1"),), inspectors=(Inspector(id="li"),))
    >>> plan = make_plan(
    ...     one, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=1,
    ...     quotas=[Quota(stratum="all", number=1)],
    ...     seeds=[SeedSource(name="示例", published_on=date(2026, 3, 12))],
    ... )
    >>> published = published_draw(run_draw(one, plan, values={"示例": "4711"}))
    >>> draw_result_record(published)["targets"]
    [{'target': 'e-1', 'enterprise': 'e-1', 'stratum': 'all', 'inspectors': ['li']}]
    >>> draw_result_of(draw_result_record(published)) == published
    True
    """
    plan = {**draw_plan_record(published.plan), "plan_hash": published.plan_hash}
    return {
        "schema": DRAW_RESULT_SCHEMA,
        "plan": plan,
        "values": dict(published.values),
        "key": published.key,
        "targets": [
            {
                "target": one.target,
                "enterprise": one.enterprise,
                "stratum": one.stratum,
                "inspectors": list(one.inspectors),
            }
            for one in published.targets
        ],
        "substitutions": [
            {
                "target": one.substitution.target,
                "inspector": one.substitution.inspector or None,
                "reason": one.substitution.reason,
                "on": one.substitution.on.isoformat(),
                "by": one.by or None,
            }
            for one in published.substituted
        ],
    }


def draw_result_of(record: Mapping[str, object]) -> PublishedDraw:
    """Read what was published of a draw.

    Raises:
        RecordError: if a key is unknown or missing, or a value is not accepted.
        WeightTableError: if a factor of its weights is not fit.

    >>> from localstd.convert import RecordError
    >>> try:
    ...     draw_result_of({"plan": {}, "key": ""})
    ... except RecordError as refusal:
    ...     print(refusal.wording.en)
    values: this key is missing; add it
    """
    refuse_others(record, ("schema", *_KEYS))
    refuse_lacking(record, _KEYS)
    taken(record, "schema", _form)
    plan, plan_hash = told_plan(an_object(record["plan"], "plan"), "plan.")
    values = an_object(record["values"], "values")
    return PublishedDraw(
        plan=plan,
        plan_hash=plan_hash,
        values={name: a_text(one, f"values.{name}") for name, one in values.items()},
        key=a_text(record["key"], "key"),
        targets=tuple(_targets(record)),
        substituted=tuple(_substituted(record)),
    )


def draw_result_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the record.

    >>> draw_result_schema()["title"]
    'localstd-draw-result/1'
    """
    return shipped_schema("localstd.convert", DRAW_RESULT_SCHEMA)


def _targets(record: Mapping[str, object]) -> Iterator[DrawnTarget]:
    for told, here in objects(record["targets"], "targets"):
        refuse_others(told, _TARGET, within=here)
        refuse_lacking(told, _TARGET, within=here)
        yield DrawnTarget(
            target=a_text(told["target"], f"{here}target"),
            enterprise=a_text(told["enterprise"], f"{here}enterprise"),
            stratum=a_text(told["stratum"], f"{here}stratum"),
            inspectors=_texts(told["inspectors"], f"{here}inspectors"),
        )


def _substituted(record: Mapping[str, object]) -> Iterator[Substituted]:
    for told, here in objects(record["substitutions"], "substitutions"):
        refuse_others(told, _SUBSTITUTION, within=here)
        refuse_lacking(told, ("target", "reason", "on"), within=here)
        substitution = Substitution(
            target=a_text(told["target"], f"{here}target"),
            inspector=taken(told, "inspector", a_text, within=here) or "",
            reason=a_text(told["reason"], f"{here}reason"),
            on=an_exact_day(told["on"], f"{here}on"),
        )
        by = taken(told, "by", a_text, within=here) or ""
        yield Substituted(substitution=substitution, by=by)


def _texts(value: object, key: str) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise refused(value, key, _A_LIST)
    return tuple(a_text(one, f"{key}[{place}]") for place, one in enumerate(value))


def _form(value: object, key: str) -> str:
    if value != DRAW_RESULT_SCHEMA:
        raise refused(value, key, _A_FORM)
    return DRAW_RESULT_SCHEMA
