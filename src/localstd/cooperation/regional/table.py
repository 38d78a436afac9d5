"""The table of a joint standard in one province (区域协同标准程序表).

A matter is one province's part of a standard that several make together: it stands in that
province's own office beside the making of its own standard. The lead's (牵头方) is of the same
kind, and the one difference is what it may do: it proposes, decides and calls off, and its
decision is the one record on which all the others rest. So a province that is *ready* can no longer
leave by itself: it waits for the lead's decision, either way.

No text that was read says how provinces make a standard together: seed2015 asks for a mechanism of
cooperation (五), numbers show that there are such standards (``gr-jjj``). Whatever the making of a
standard asks is asked by :data:`localstd.making.MAKING`, in each province for itself.

The way, without what leaves a matter at its stage:

>>> for row in JOINT_STANDARD.rows:
...     if row.to:
...         print(f"{row.at[0]:14}{row.event:22}{row.to}")
new           agreed                agreed
agreed        consulted             consulted
consulted     reviewed              examined
examined      publication-proposed  deciding
examined      ready                 ready
deciding      publication-decided   decided
decided       published             awaiting
ready         published             published
awaiting      completed             published
agreed        called-off            releasing
releasing     released              released
agreed        withdrawn             released
new           released              released
published     diverged              diverged

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/joint-standard.md``.
"""

from localstd.cooperation.regional.events import EVENTS
from localstd.procedure import DutyType, Mandate, NoticeType, Procedure, Row, Stage
from localstd.roles import CITY, PROVINCE, PUBLIC, SECTOR
from localstd.steps.makers import made_under
from localstd.wording import Wording

__all__ = ["JOINT_STANDARD", "PARTNERS"]

_COOPERATION = "seed-region"
_SAME_SERIAL = "gr-jjj"
_ONE_REPLACED = "gr-jjj-replaced"

_NEW = "new"  #: 待签协议
_AGREED = "agreed"  #: 已签协议
_CONSULTED = "consulted"  #: 已征求意见
_EXAMINED = "examined"  #: 审查通过
_DECIDING = "deciding"  #: 待决定
_READY = "ready"  #: 准备就绪
_DECIDED = "decided"  #: 已决定发布
_AWAITING = "awaiting"  #: 待各方发布
_PUBLISHED = "published"  #: 已发布
_RELEASING = "releasing"  #: 解除中
_RELEASED = "released"  #: 已解除
_DIVERGED = "diverged"  #: 不再同文

#: Who acts for a province: whoever makes such standards there (合作方).
PARTNERS: tuple[Mandate, ...] = tuple(
    one for one in made_under(_COOPERATION) if one.role is not CITY
)

_AWAITS = DutyType(
    name="awaited-decision",
    wording=Wording(
        "等待牵头方决定，不得自行退出或者发布",
        "wait for the lead's decision; neither leave nor publish",
    ),
    owed_by=PARTNERS,
)
_COMPLETES = DutyType(
    name="joint-publication",
    wording=Wording("使各方均发布其编号", "have every partner publish its number"),
    owed_by=PARTNERS,
)
_RELEASES = DutyType(
    name="release",
    wording=Wording("解除各方", "release all the others"),
    owed_by=PARTNERS,
)
_TELLS = DutyType(
    name="telling-partners",
    wording=Wording("告知合作方", "tell the partners"),
    owed_by=PARTNERS,
)

_CALLED_OFF = NoticeType(
    name="called-off",
    wording=Wording("{matter}不再由各方共同制定", "{matter} is no longer made together"),
    to=(PROVINCE, SECTOR),
)
_JOINTLY_PUBLISHED = NoticeType(
    name="joint-publication",
    wording=Wording(
        "{matter}作为区域协同标准发布", "{matter} is published as a standard of a region"
    ),
    to=(PUBLIC, SECTOR),
)
_PARTNER_DIVERGED = NoticeType(
    name="partner-diverged",
    wording=Wording(
        "合作方{partner}的{partner_number}不再与{matter}同文",
        "{partner_number} of the partner {partner} is no longer the same text as {matter}",
    ),
    to=(PROVINCE, SECTOR, PUBLIC),
)

_BEFORE_READY = (_AGREED, _CONSULTED, _EXAMINED)
_TOGETHER = (_AWAITING, _PUBLISHED, _DIVERGED)

#: A standard that several provinces make together, in one of them.
JOINT_STANDARD = Procedure(
    name="joint-standard",
    wording=Wording("区域协同地方标准", "a standard that provinces make together"),
    stages=(
        Stage(code=_NEW, wording=Wording("待签协议", "no agreement yet")),
        Stage(code=_AGREED, wording=Wording("已签协议", "agreed")),
        Stage(code=_CONSULTED, wording=Wording("已征求意见", "comments closed")),
        Stage(code=_EXAMINED, wording=Wording("审查通过", "examined")),
        Stage(code=_DECIDING, wording=Wording("待牵头方决定", "awaiting the lead's decision")),
        Stage(code=_READY, wording=Wording("准备就绪", "ready and committed")),
        Stage(code=_DECIDED, wording=Wording("已决定同时发布", "publication decided")),
        Stage(code=_AWAITING, wording=Wording("待各方发布", "published here, others to come")),
        Stage(code=_PUBLISHED, wording=Wording("已发布", "published")),
        Stage(code=_RELEASING, wording=Wording("解除中", "called off, others to be released")),
        Stage(code=_RELEASED, wording=Wording("已解除", "released"), is_final=True),
        Stage(code=_DIVERGED, wording=Wording("不再同文", "no longer the same"), is_final=True),
    ),
    events=EVENTS,
    rows=(
        Row(at=(_NEW,), event="agreed", to=_AGREED, who=PARTNERS),
        Row(at=_BEFORE_READY, event="consulted", to=_CONSULTED, who=PARTNERS),
        Row(at=(_CONSULTED, _EXAMINED), event="reviewed", to=_EXAMINED, who=PARTNERS),
        Row(
            at=(_EXAMINED,), event="publication-proposed", to=_DECIDING,
            who=PARTNERS, basis=(_SAME_SERIAL,),
        ),
        Row(
            at=(_EXAMINED,), event="ready", to=_READY,
            who=PARTNERS, basis=(_SAME_SERIAL,),
            starts=(_AWAITS,),
        ),
        Row(
            at=(_DECIDING,), event="publication-decided", to=_DECIDED,
            who=PARTNERS, basis=(_SAME_SERIAL,),
            starts=(_COMPLETES,),
        ),
        Row(
            at=(_DECIDED,), event="published", to=_AWAITING,
            who=PARTNERS, basis=(_SAME_SERIAL,),
            notices=(_JOINTLY_PUBLISHED,),
        ),
        Row(
            at=(_READY,), event="published", to=_PUBLISHED,
            who=PARTNERS, basis=(_SAME_SERIAL,),
            ends=(_AWAITS.name,),
            notices=(_JOINTLY_PUBLISHED,),
        ),
        Row(
            at=(_AWAITING,), event="completed", to=_PUBLISHED,
            who=PARTNERS,
            ends=(_COMPLETES.name,),
        ),
        Row(
            at=(*_BEFORE_READY, _DECIDING), event="called-off", to=_RELEASING,
            who=PARTNERS,
            starts=(_RELEASES,),
            notices=(_CALLED_OFF,),
        ),
        Row(
            at=(_RELEASING,), event="released", to=_RELEASED,
            who=PARTNERS,
            ends=(_RELEASES.name,),
        ),
        Row(
            at=_BEFORE_READY, event="withdrawn", to=_RELEASED,
            who=PARTNERS,
            notices=(_CALLED_OFF,),
        ),
        Row(
            at=(_NEW, *_BEFORE_READY, _READY), event="released", to=_RELEASED,
            who=PARTNERS,
            ends=(_AWAITS.name,),
            notices=(_CALLED_OFF,),
        ),
        Row(
            at=(_PUBLISHED,), event="diverged", to=_DIVERGED,
            who=PARTNERS, basis=(_ONE_REPLACED,),
            starts=(_TELLS,),
        ),
        Row(
            at=_TOGETHER, event="partner-diverged", to=None,
            who=PARTNERS, basis=(_ONE_REPLACED,),
            notices=(_PARTNER_DIVERGED,),
        ),
        Row(
            at=(_DIVERGED,), event="partners-told", to=None,
            who=PARTNERS,
            ends=(_TELLS.name,),
        ),
    ),
    start=_NEW,
    subject="number",
)  # fmt: skip
