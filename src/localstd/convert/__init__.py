"""The border (边界): how values of the library look outside of it.

:func:`make_converter` gives a converter for the public values, both ways. What the commands
and reports tell machines leaves as records, flattened for readers that know nothing of the
library; the form of :func:`finding_record` is the schema ``localstd-audit/1`` of
:mod:`localstd.reports`.

>>> from localstd.convert import make_converter
>>> from localstd.wording import Wording
>>> make_converter().unstructure(Wording("期限", "limit"))
{'zh': '期限', 'en': 'limit'}
"""

from importlib import import_module
from typing import TYPE_CHECKING

from localstd.convert.decision_record import (
    decision_record,
    duty_record,
    notice_record,
    possibility_record,
    stage_record,
    unknown_record,
)
from localstd.convert.declaration_record import declaration_record
from localstd.convert.history_record import (
    Opening,
    body_of,
    body_record,
    event_of,
    event_record,
    history_records,
    opening_of,
)
from localstd.convert.law_record import change_record, citation_record, limit_record, rule_record
from localstd.convert.number_record import number_record, reference_record
from localstd.convert.plain import Plain, plain
from localstd.convert.record import finding_record
from localstd.convert.record_error import RecordError

if TYPE_CHECKING:
    from localstd.convert.alliance_facts import alliance_of, alliance_record, alliance_schema
    from localstd.convert.complaint_record import (
        complaint_deadline_record,
        complaint_schema,
    )
    from localstd.convert.converter import make_converter
    from localstd.convert.draw_plan import (
        draw_plan_from,
        draw_plan_of,
        draw_plan_record,
        draw_plan_schema,
        weights_of,
    )
    from localstd.convert.draw_result import (
        draw_result_of,
        draw_result_record,
        draw_result_schema,
    )
    from localstd.convert.places_record import (
        compared_record,
        comparison_schema,
        conflict_record,
        conflicts_schema,
        place_change_record,
    )
    from localstd.convert.problems import problems_of

__all__ = [
    "Opening",
    "Plain",
    "RecordError",
    "alliance_of",
    "alliance_record",
    "alliance_schema",
    "body_of",
    "body_record",
    "change_record",
    "citation_record",
    "compared_record",
    "comparison_schema",
    "complaint_deadline_record",
    "complaint_schema",
    "conflict_record",
    "conflicts_schema",
    "decision_record",
    "declaration_record",
    "draw_plan_from",
    "draw_plan_of",
    "draw_plan_record",
    "draw_plan_schema",
    "draw_result_of",
    "draw_result_record",
    "draw_result_schema",
    "duty_record",
    "event_of",
    "event_record",
    "finding_record",
    "history_records",
    "limit_record",
    "make_converter",
    "notice_record",
    "number_record",
    "opening_of",
    "place_change_record",
    "plain",
    "possibility_record",
    "problems_of",
    "reference_record",
    "rule_record",
    "stage_record",
    "unknown_record",
    "weights_of",
]

_HOME = {
    "alliance_of": "alliance_facts",
    "alliance_record": "alliance_facts",
    "alliance_schema": "alliance_facts",
    "compared_record": "places_record",
    "comparison_schema": "places_record",
    "conflict_record": "places_record",
    "conflicts_schema": "places_record",
    "place_change_record": "places_record",
    "complaint_deadline_record": "complaint_record",
    "complaint_schema": "complaint_record",
    "draw_plan_from": "draw_plan",
    "draw_plan_of": "draw_plan",
    "draw_plan_record": "draw_plan",
    "draw_plan_schema": "draw_plan",
    "draw_result_of": "draw_result",
    "draw_result_record": "draw_result",
    "draw_result_schema": "draw_result",
    "make_converter": "converter",
    "problems_of": "problems",
    "weights_of": "draw_plan",
}


def __getattr__(name: str) -> object:
    """Import what needs cattrs, or a procedure, when it is first asked for."""
    if name not in _HOME:
        raise AttributeError(f"module 'localstd.convert' has no attribute {name!r}")
    return getattr(import_module(f"localstd.convert.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    """Name what is offered, some of which is imported later."""
    return list(__all__)
