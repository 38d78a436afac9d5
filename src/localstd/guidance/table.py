"""The table of guidance documents (指导性技术文件程序表): from taking one on to its end.

The way of local standards may be followed (可以参照地方标准制定程序): nothing bars a document that
was not open to comment or not reviewed, and a warning says so.

The way, without what leaves a document at its stage:

>>> for row in GUIDANCE_DOCUMENT.rows:
...     if row.to:
...         print(f"{' '.join(row.at):14}{row.event:11}{row.to}")
new           taken-on   drafting
drafting      dropped    dropped
drafting      published  valid
valid         expired    expired
valid expired converted  converted
valid         abolished  abolished
"""

from localstd.guidance.checks import (
    BELOW_MANDATORY,
    ENDED_LATE,
    MADE_BINDING,
    RESTRICTS_COMPETITION,
    SETS_RIGHTS,
    STANDARD_POSSIBLE,
    STEPS_LEFT_OUT,
    VALIDITY_OVER,
)
from localstd.law import Check, GuidanceFacts
from localstd.procedure import (
    FLAG,
    TEXT,
    Condition,
    DutyType,
    Mandate,
    NoticeType,
    Procedure,
    Row,
    Situation,
    Stage,
)
from localstd.roles import CITY, COUNTY_GOVERNMENT, PROVINCE, PUBLIC, SECTOR
from localstd.steps.authorities import is_of_a_county
from localstd.steps.facts import ANNOUNCEMENT, NUMBER, event_type, fact, required
from localstd.steps.makers import ORDINARY
from localstd.wording import Wording

__all__ = ["GUIDANCE_DOCUMENT"]

_NEW = "new"  #: 待制定
_DRAFTING = "drafting"  #: 制定中
_VALID = "valid"  #: 有效
_EXPIRED = "expired"  #: 有效期届满
_CONVERTED = "converted"  #: 已制定地方标准
_ABOLISHED = "abolished"  #: 已废止
_DROPPED = "dropped"  #: 不再制定

_BASIS = ("place.guidance",)


def _made_under(*basis: str) -> tuple[Mandate, ...]:
    """Give departments in charge, and the governments of districts and counties."""
    return (
        Mandate(role=SECTOR, basis=basis, tracks=ORDINARY),
        Mandate(role=COUNTY_GOVERNMENT, basis=basis, tracks=ORDINARY, matters=is_of_a_county),
    )


#: Who makes one; the standardization department where a place names nobody else, since the way is
#: that of local standards.
_OFFICES = tuple(
    Mandate(role=role, basis=("place.guidance-office",), tracks=ORDINARY)
    for role in (PROVINCE, CITY)
)
_MAKERS = (*_made_under(*_BASIS), *_OFFICES)

_FILING = DutyType(
    name="filing",
    wording=Wording("报标准化行政主管部门备案", "file it with the standardization department"),
    owed_by=_made_under("place.guidance-filing"),
)
_END = DutyType(
    name="end-of-validity",
    wording=Wording("有效期届满前终止或者转化", "end it, or make it a standard, while it is valid"),
    owed_by=_made_under("place.guidance-validity"),
    limit="guidance.validity",
    late=ENDED_LATE,
    lacking=VALIDITY_OVER,
)
_STANDARD = DutyType(
    name="local-standard",
    wording=Wording("及时制定地方标准", "make a local standard in time"),
    owed_by=_made_under("place.guidance-standard"),
)
_ENDS = (_END.name, _STANDARD.name)


def _notice(name: str, zh: str, en: str) -> NoticeType:
    return NoticeType(
        name=name, wording=Wording(f"{{matter}}{zh}", f"{{matter}} {en}"), to=(PUBLIC, SECTOR)
    )


_PUBLISHED = _notice("publication", "已发布", "is published")
_GONE = _notice("abolition", "已废止", "is abolished")
_OVER = _notice("validity-over", "有效期届满", "is no longer valid")
_BECAME = _notice("to-a-local-standard", "已制定为地方标准", "became a local standard")
_FILED = NoticeType(
    name="filing",
    wording=Wording("{matter}报送备案", "{matter} is filed"),
    to=(PROVINCE,),
)


def _told(situation: Situation) -> GuidanceFacts:
    return GuidanceFacts(
        standard_possible=situation.flag("standard_possible"),
        was_commented=situation.has_happened("commented"),
        was_reviewed=situation.has_happened("reviewed"),
        sets_rights=situation.flag("sets_rights"),
        below_mandatory=situation.flag("below_mandatory"),
        restricts_competition=situation.flag("restricts_competition"),
        makes_binding=situation.flag("makes_binding"),
    )


def _asks(rule: str, check: Check) -> Condition:
    return Condition(rule=rule, check=check, facts=_told)


_CONTENT = (
    fact("sets_rights", "涉及权利义务", "touches rights and duties", FLAG),
    fact("below_mandatory", "低于强制性标准", "below a mandatory one", FLAG),
    fact("restricts_competition", "排除、限制市场竞争", "restricts competition", FLAG),
)
_EVENTS = (
    event_type(
        "taken-on", "立项", "taken on", required("title", "名称", "title", TEXT),
        fact("standard_possible", "已具备制定地方标准条件", "a standard could be made", FLAG),
    ),
    event_type("commented", "征求意见", "open to comment"),
    event_type("reviewed", "技术审查", "technically reviewed", *_CONTENT),
    event_type("dropped", "不再制定", "dropped", required("reason", "理由", "reason", TEXT)),
    event_type(
        "published", "发布", "published",
        required("document", "文件编号", "number of the document", TEXT), *_CONTENT,
    ),
    event_type("filed", "备案", "filed"),
    event_type(
        "cited", "被引用", "cited",
        fact("by", "引用文件", "what cites it", TEXT),
        fact("makes_binding", "使其具有约束力", "gives it binding force", FLAG),
    ),
    event_type("standard-possible", "具备制定地方标准条件", "a local standard can be made"),
    event_type("expired", "有效期届满", "validity over", ANNOUNCEMENT),
    event_type("converted", "制定为地方标准", "made a local standard", NUMBER),
    event_type("abolished", "废止", "abolished", ANNOUNCEMENT),
)  # fmt: skip

#: The life of one guidance technical document, where the law of a place knows them.
GUIDANCE_DOCUMENT = Procedure(
    name="guidance-document",
    wording=Wording("标准化指导性技术文件", "guidance technical document"),
    stages=(
        Stage(code=_NEW, wording=Wording("待制定", "not yet taken on")),
        Stage(code=_DRAFTING, wording=Wording("制定中", "being made")),
        Stage(code=_VALID, wording=Wording("有效", "valid")),
        Stage(code=_EXPIRED, wording=Wording("有效期届满", "no longer valid")),
        Stage(code=_CONVERTED, wording=Wording("已制定地方标准", "a standard"), is_final=True),
        Stage(code=_ABOLISHED, wording=Wording("已废止", "abolished"), is_final=True),
        Stage(code=_DROPPED, wording=Wording("不再制定", "dropped"), is_final=True),
    ),
    events=_EVENTS,
    rows=(
        Row(
            at=(_NEW,), event="taken-on", to=_DRAFTING,
            who=_MAKERS,
            conditions=(_asks("guidance.not-yet", STANDARD_POSSIBLE),),
        ),
        Row(at=(_DRAFTING,), event="commented", to=None, who=_MAKERS),
        Row(at=(_DRAFTING,), event="reviewed", to=None, basis=_BASIS),
        Row(at=(_DRAFTING,), event="dropped", to=_DROPPED, who=_MAKERS),
        Row(
            at=(_DRAFTING,), event="published", to=_VALID,
            who=_MAKERS,
            conditions=(
                _asks("guidance.procedure", STEPS_LEFT_OUT),
                _asks("guidance.no-rights", SETS_RIGHTS),
                _asks("guidance.floor", BELOW_MANDATORY),
                _asks("guidance.competition", RESTRICTS_COMPETITION),
            ),
            starts=(_FILING, _END),
            notices=(_PUBLISHED,),
        ),
        Row(
            at=(_VALID, _EXPIRED), event="filed", to=None,
            who=_FILING.owed_by, basis=_BASIS,
            ends=(_FILING.name,),
            notices=(_FILED,),
        ),
        Row(
            at=(_VALID,), event="cited", to=None,
            basis=_BASIS,
            conditions=(_asks("guidance.not-binding", MADE_BINDING),),
        ),
        Row(
            at=(_VALID, _EXPIRED), event="standard-possible", to=None,
            who=_MAKERS,
            starts=(_STANDARD,),
        ),
        Row(
            at=(_VALID,), event="expired", to=_EXPIRED,
            who=_MAKERS,
            ends=(_END.name,),
            notices=(_OVER,),
        ),
        Row(
            at=(_VALID, _EXPIRED), event="converted", to=_CONVERTED,
            who=(*_made_under("place.guidance-standard"), *_MAKERS),
            ends=(*_ENDS, _FILING.name),
            notices=(_BECAME,),
        ),
        Row(
            at=(_VALID,), event="abolished", to=_ABOLISHED,
            who=_MAKERS,
            ends=(*_ENDS, _FILING.name),
            notices=(_GONE,),
        ),
    ),
    start=_NEW,
    subject="title",
)  # fmt: skip
