"""The steps of the four ways (途径步骤), what each rests on, and on which days the law is silent.

A step stands on the days on which one of its provisions is in force: where the law of a day asks
for less, the way is shorter.
"""

from collections.abc import Mapping

from localstd.law import AllianceWay
from localstd.transition.ways_out.group_steps import GROUP_STEPS, REGISTRATION_STEPS
from localstd.transition.ways_out.joint_steps import JOINT_STEPS
from localstd.transition.ways_out.local_steps import LOCAL_STEPS
from localstd.transition.ways_out.planned import Planned
from localstd.wording import Wording

__all__ = ["BASES", "NAMED", "SILENCES", "STEPS"]

#: The steps of each way; those of registration go before the first where it is needed.
STEPS: Mapping[AllianceWay, tuple[Planned, ...]] = {
    AllianceWay.REGISTER: GROUP_STEPS,
    AllianceWay.THROUGH_ORGANISATION: GROUP_STEPS,
    AllianceWay.JOINT_ENTERPRISE: JOINT_STEPS,
    AllianceWay.LOCAL: LOCAL_STEPS,
}

_OF_GROUPS = (
    *("sl2017-group-who", "gs2017t-def", "gs2016-who"),
    *("gs2022-topics", "seed-alliance"),
)
#: What each way rests on; on days on which the law does not know it, what came nearest.
BASES: Mapping[AllianceWay, tuple[str, ...]] = {
    AllianceWay.REGISTER: _OF_GROUPS,
    AllianceWay.THROUGH_ORGANISATION: _OF_GROUPS,
    AllianceWay.JOINT_ENTERPRISE: (
        "sl2017-ent-who",
        "place.joint-enterprise",
        "sl1988-ent-filing",
        "ir1990-ent-making",
        "seed-alliance",
    ),
    AllianceWay.LOCAL: (
        "sl2017-local-condition",
        "ls2020-proposal",
        "sl1988-local-scope",
        "ir1990-local-scope",
        "ls1990-scope",
    ),
}

_GROUPS = "group.made-by-organisation"  # in force as long as the law knows group standards
_NO_GROUPS = Wording(
    "当日尚无关于团体标准的规定，只有鼓励联盟标准向团体标准过渡的政策",
    "no law of this day speaks of group standards yet; policy alone may encourage them",
)
_NO_JOINT = Wording(
    "当日的法律只规定企业制定企业标准，未规定联合制定",
    "the law of this day knows standards of one enterprise, and says nothing of joint ones",
)
_NO_LOCAL = Wording(
    "当日、当地、该管理渠道上没有地方标准制定范围的规定",
    "no law of this day, place and track says what a local standard is made for",
)
#: The rule without which the law says nothing of a way, and the words for that.
SILENCES: Mapping[AllianceWay, tuple[str, Wording]] = {
    AllianceWay.REGISTER: (_GROUPS, _NO_GROUPS),
    AllianceWay.THROUGH_ORGANISATION: (_GROUPS, _NO_GROUPS),
    AllianceWay.JOINT_ENTERPRISE: ("enterprise.joint", _NO_JOINT),
    AllianceWay.LOCAL: ("local.scope", _NO_LOCAL),
}

_ALL = (*REGISTRATION_STEPS, *GROUP_STEPS, *JOINT_STEPS, *LOCAL_STEPS)
#: Every provision that a step or a way rests on.
NAMED = frozenset(one for planned in _ALL for one in planned.every_basis) | frozenset(
    one for basis in BASES.values() for one in basis
)
