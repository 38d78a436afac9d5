"""Joint standards of a region (区域协同地方标准): one text, published by several provinces.

Each province keeps its own part in its own office: :data:`JOINT_STANDARD` is the table of it, and
the making of its own standard goes on beside it by :data:`localstd.making.MAKING`. All of them
publish, each its own number with one serial, or none does: :func:`propose` writes the plan into the
lead's file, :func:`resume` goes on from whatever is found in all the offices, :func:`state_of`
says where they stand, :func:`call_off` ends it before the lead has decided. Later each may replace
its own: :func:`share_divergence` tells the others.

No text that was read says how provinces make a standard together. seed2015 asks for a mechanism of
cooperation (五), and numbers show that there are such standards (``gr-jjj``); what the agreement
says goes beyond it. The law of each province's own standard is asked in each province.

>>> from datetime import date
>>> from localstd.procedure import Event, History, Matter, fold
>>> agreed = Event.of("agreed", date(2026, 1, 5), lead="31", members=("31", "33"))
>>> file = History(matter=Matter(id="j-33", place="33"), events=(agreed,))
>>> fold(JOINT_STANDARD, file).stage.wording.zh
'已签协议'
"""

from localstd.cooperation.regional.coordinating import (
    call_off,
    propose,
    resume,
    share_divergence,
)
from localstd.cooperation.regional.events import ReviewForm
from localstd.cooperation.regional.links import consulted_here, diverged_here, reviewed_here
from localstd.cooperation.regional.plan import JointPlan, JointPlanError
from localstd.cooperation.regional.seats import (
    Answered,
    Filed,
    JointOffice,
    JointStandard,
    Seat,
    SeatError,
    digest_of,
)
from localstd.cooperation.regional.standing import JointState, Phase, SeatState, state_of
from localstd.cooperation.regional.table import JOINT_STANDARD

__all__ = [
    "JOINT_STANDARD",
    "Answered",
    "Filed",
    "JointOffice",
    "JointPlan",
    "JointPlanError",
    "JointStandard",
    "JointState",
    "Phase",
    "ReviewForm",
    "Seat",
    "SeatError",
    "SeatState",
    "call_off",
    "consulted_here",
    "digest_of",
    "diverged_here",
    "propose",
    "resume",
    "reviewed_here",
    "share_divergence",
    "state_of",
]
