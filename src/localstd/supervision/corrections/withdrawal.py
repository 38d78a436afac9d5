"""A local standard that a department published itself (擅自发布): ordered to be withdrawn.

The nation asks who made a standard to correct it; of one that nobody had the power to publish,
places say that it is withdrawn and its effects removed (撤回、消除影响), in time and without a day.
"""

from localstd.law import Outcome
from localstd.procedure import Condition, DutyType, Mandate, NoticeType, Row, Situation, Stage
from localstd.roles import CITY, PROVINCE, SECTOR
from localstd.steps.checks import NO_ORDER, ORDERED_OTHERWISE
from localstd.steps.corrections import CORRECTED, correction_of
from localstd.steps.facts import REASON, event_type
from localstd.wording import Wording

__all__ = ["ASKS_FOR_NO_WITHDRAWAL", "WITHDRAWAL_EVENTS", "WITHDRAWING", "withdrawing"]

_BASIS = ("place.unauthorised",)
_RULE = "government.withdrawal"

#: 责令撤回: the order is given, and not yet carried out.
WITHDRAWING = Stage(code="withdrawing", wording=Wording("责令撤回", "ordered to be withdrawn"))
WITHDRAWAL_EVENTS = (
    event_type("withdrawal-ordered", "责令撤回、消除影响", "ordered to be withdrawn", REASON),
    event_type("withdrawn", "撤回、消除影响", "withdrawn", REASON),
)

_ORDERERS = tuple(Mandate(role=role, basis=_BASIS) for role in (PROVINCE, CITY))
_PUBLISHERS = (Mandate(role=SECTOR, basis=_BASIS),)
_WITHDRAWS = DutyType(
    name="withdrawal",
    wording=Wording("及时撤回、消除影响", "withdraw it in time, and remove its effects"),
    owed_by=_PUBLISHERS,
)
_ORDERED = NoticeType(
    name="withdrawal-order",
    wording=Wording("责令及时撤回{matter}、消除影响", "{matter} is to be withdrawn in time"),
    to=(SECTOR,),
)


def _found(situation: Situation) -> object:
    return correction_of((), situation)


def _knows_a_ground(situation: Situation) -> bool:
    return situation.text("ground") is not None


#: Asked of a file that is closed: that nothing was found for which it is withdrawn.
ASKS_FOR_NO_WITHDRAWAL = Condition(
    rule=_RULE, check=NO_ORDER, facts=_found, wants=Outcome.BROKEN, when=_knows_a_ground
)


def withdrawing(at: str) -> tuple[Row, ...]:
    """Give the rows of the order and of what follows, from a stage on.

    >>> [row.to for row in withdrawing("established")]
    ['withdrawing', 'corrected']
    """
    return (
        Row(
            at=(at,), event="withdrawal-ordered", to=WITHDRAWING.code,
            who=_ORDERERS,
            conditions=(Condition(rule=_RULE, check=ORDERED_OTHERWISE, facts=_found),),
            starts=(_WITHDRAWS,),
            notices=(_ORDERED,),
        ),
        Row(
            at=(WITHDRAWING.code,), event="withdrawn", to=CORRECTED.code,
            who=(*_PUBLISHERS, *_ORDERERS),
            ends=(_WITHDRAWS.name,),
        ),
    )  # fmt: skip
