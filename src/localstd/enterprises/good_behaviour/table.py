"""The confirmation of good behaviour in standardization (标准化良好行为企业确认): its table.

A matter is one enterprise. A service body assesses it by the scores of a scheme, confirms it at
a level and says until when; who advised it should be another one. No text that was read sets how
long a confirmation holds, or asks anybody to renew it: validity is a fact of the event, and its
end is recorded as one.

Sources: seed2015 十六 (advice and confirmation by service bodies); the trial scoring of four
levels (``gb-behav-legacy``). The five levels of GB/T 19273-2017 are recorded, and not judged.

The way, each step from the first of its stages:

>>> for row in GOOD_BEHAVIOUR.rows:
...     if row.to:
...         print(f"{row.at[0]:12}{row.event:11}{row.to}")
unconfirmed applied    applied
applied     assessed   assessed
assessed    refused    refused
assessed    confirmed  confirmed
confirmed   renewed    confirmed
confirmed   expired    lapsed
confirmed   withdrawn  withdrawn
applied     given-up   given-up

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/good-behaviour.md``.
"""

from localstd.enterprises.good_behaviour.checks import ADVISER_CONFIRMS, LEVEL_ABOVE_SCORES
from localstd.enterprises.good_behaviour.events import GOOD_BEHAVIOUR_EVENTS
from localstd.law import ConfirmerFacts, LevelFacts
from localstd.procedure import Condition, Mandate, NoticeType, Procedure, Row, Situation, Stage
from localstd.roles import ENTERPRISE, EVALUATOR, PUBLIC
from localstd.wording import Wording

__all__ = ["GOOD_BEHAVIOUR"]

_UNCONFIRMED = "unconfirmed"  #: 未确认
_APPLIED = "applied"  #: 已申请
_ASSESSED = "assessed"  #: 已评估
_CONFIRMED = "confirmed"  #: 已确认
_LAPSED = "lapsed"  #: 已到期
_REFUSED = "refused"  #: 不予确认
_WITHDRAWN = "withdrawn"  #: 已撤销
_GIVEN_UP = "given-up"  #: 已放弃

_STAGES = (
    Stage(code=_UNCONFIRMED, wording=Wording("未确认", "not confirmed")),
    Stage(code=_APPLIED, wording=Wording("已申请", "applied")),
    Stage(code=_ASSESSED, wording=Wording("已评估", "assessed")),
    Stage(code=_CONFIRMED, wording=Wording("已确认", "confirmed")),
    Stage(code=_LAPSED, wording=Wording("已到期", "lapsed")),
    Stage(code=_REFUSED, wording=Wording("不予确认", "refused"), is_final=True),
    Stage(code=_WITHDRAWN, wording=Wording("已撤销", "withdrawn"), is_final=True),
    Stage(code=_GIVEN_UP, wording=Wording("已放弃", "given up"), is_final=True),
)
_BASIS = ("seed-good-practice", "gb-behav-legacy")
_BY_BODY = (Mandate(role=EVALUATOR, basis=_BASIS),)
_BY_ENTERPRISE = (Mandate(role=ENTERPRISE, basis=_BASIS),)


def _confirmer(situation: Situation) -> ConfirmerFacts:
    """Pick who confirms, and all who advised; of a history that is not whole, more may have."""
    told = (one.facts.get("advisers") for one in (*situation.state.events, situation.event))
    advisers = tuple(str(one) for found in told if isinstance(found, tuple) for one in found)
    confirmer = situation.text("confirmer")
    is_known = situation.is_whole or confirmer in advisers
    return ConfirmerFacts(confirmer=confirmer, advisers=advisers if is_known else None)


def _level(situation: Situation) -> LevelFacts:
    return LevelFacts(
        scheme=situation.text("scheme"),
        level=situation.text("level"),
        base=situation.count("base"),
        bonus=situation.count("bonus"),
    )


_APART = Condition(rule="good-behaviour.independence", check=ADVISER_CONFIRMS, facts=_confirmer)
_EARNED = Condition(rule="good-behaviour.level", check=LEVEL_ABOVE_SCORES, facts=_level)
_NOTICE = NoticeType(
    name="confirmation",
    wording=Wording(
        "{matter}于{on}确认为标准化良好行为企业，等级：{level}",
        "{matter} is confirmed from {on}, level: {level}",
    ),
    to=(ENTERPRISE, PUBLIC),
)
_WITHDRAWAL = NoticeType(
    name="confirmation",
    wording=Wording(
        "{matter}的标准化良好行为确认于{on}撤销（{reason}）",
        "the confirmation of {matter} was withdrawn on {on} ({reason})",
    ),
    to=(ENTERPRISE, PUBLIC),
)

_TO_CONFIRMATION = (
    Row(
        at=(_UNCONFIRMED, _APPLIED, _CONFIRMED, _LAPSED), event="advised", to=None,
        who=_BY_BODY,
    ),
    Row(
        at=(_UNCONFIRMED,), event="applied", to=_APPLIED,
        who=_BY_ENTERPRISE,
    ),
    Row(
        at=(_APPLIED,), event="assessed", to=_ASSESSED,
        who=_BY_BODY,
        conditions=(_APART,),
    ),
    Row(
        at=(_ASSESSED,), event="refused", to=_REFUSED,
        who=_BY_BODY,
    ),
    Row(
        at=(_ASSESSED,), event="confirmed", to=_CONFIRMED,
        who=_BY_BODY,
        conditions=(_APART, _EARNED),
        notices=(_NOTICE,),
    ),
)  # fmt: skip
_AFTERWARDS = (
    Row(
        at=(_CONFIRMED, _LAPSED), event="reassessed", to=None,
        who=_BY_BODY,
        conditions=(_APART,),
    ),
    Row(
        at=(_CONFIRMED, _LAPSED), event="renewed", to=_CONFIRMED,
        who=_BY_BODY,
        conditions=(_APART, _EARNED),
        notices=(_NOTICE,),
    ),
    Row(
        at=(_CONFIRMED,), event="expired", to=_LAPSED,
        basis=_BASIS,
    ),
    Row(
        at=(_CONFIRMED,), event="withdrawn", to=_WITHDRAWN,
        who=_BY_BODY,
        notices=(_WITHDRAWAL,),
    ),
    Row(
        at=(_APPLIED, _ASSESSED, _CONFIRMED, _LAPSED), event="given-up", to=_GIVEN_UP,
        who=_BY_ENTERPRISE,
    ),
)  # fmt: skip

#: From the application of an enterprise to its confirmation, and what becomes of that.
GOOD_BEHAVIOUR = Procedure(
    name="good-behaviour",
    wording=Wording("标准化良好行为确认", "confirmation of good behaviour"),
    stages=_STAGES,
    events=GOOD_BEHAVIOUR_EVENTS,
    rows=(*_TO_CONFIRMATION, *_AFTERWARDS),
    start=_UNCONFIRMED,
    subject="enterprise",
)
