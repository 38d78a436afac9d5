"""Feedback from users (实施信息反馈): taken, considered, answered, and where it matters reviewed.

Who gave it is told by no fact and no event, as with complaints; what was said is told by its
topic and the clause, and kept in full by the department that answers. No text sets a day for the
answer. That there must be one is read from the mechanism that sl2017 art 29 para 2 asks for:
nobody gives feedback to what never answers.

Sources: sl2017 art 29 para 2, and what places add to it; the opinion of 2015 (十).

The way, without what leaves a matter at its stage:

>>> for row in FEEDBACK.rows:
...     if row.to:
...         print(f"{row.at[0]:12}{row.event:14}{row.to}")
new         received      received
received    considered    considered
received    answered      answered
received    closed        closed
"""

from localstd.law import Term
from localstd.procedure import TEXT, DutyType, Event, Procedure, Row, Stage
from localstd.steps.complaints import IS_NAMED, SECRECY
from localstd.steps.facts import NUMBER, event_type, fact, required, term
from localstd.supervision.implementation.asking import REVIEW_ASKED, asking, owes_request
from localstd.supervision.implementation.mandates import ANSWERERS, MECHANISM, OWE_ANSWERS
from localstd.wording import Wording

__all__ = ["FEEDBACK", "FeedbackResult", "FeedbackTopic"]


class FeedbackTopic(Term):
    """What feedback is about (反馈内容): the library's own list, since no text has one."""

    UNCLEAR = ("unclear", "条款不明确", "a clause is unclear")
    OUTDATED = ("outdated", "技术内容过时", "its technology is out of date")
    CONFLICTING = ("conflicting", "与其他标准不协调", "it conflicts with another standard")
    HARD_TO_MEET = ("hard-to-meet", "难以执行", "it is hard to meet")
    LACKING = ("lacking", "内容缺失", "something is missing")
    USEFUL = ("useful", "实施效果良好", "it works well")
    OTHER = ("other", "其他", "something else")


class FeedbackResult(Term):
    """What comes of feedback (处理结果): the library's own list, since no text has one."""

    EXPLAINED = ("explained", "作出解释", "explained")
    NOTED = ("noted", "留作复审参考", "kept for the next review")
    ADOPTED = ("adopted", "采纳", "adopted")
    DECLINED = ("declined", "未采纳", "not adopted")


_NEW = "new"  #: 待接收
_RECEIVED = "received"  #: 已接收
_CONSIDERED = "considered"  #: 研究中
_ANSWERED = "answered"  #: 已答复
_CLOSED = "closed"  #: 已办结


def _asks_for_a_change(answered: Event) -> bool:
    return answered.facts.get("result") == FeedbackResult.ADOPTED


_REPLY = DutyType(
    name="reply",
    wording=Wording("答复反馈；未留名的，公开答复", "answer it, in public where no name was given"),
    owed_by=OWE_ANSWERS,
)
_REQUEST = owes_request(_asks_for_a_change)
_OPEN = (_RECEIVED, _CONSIDERED)

#: Feedback on one standard, until it is answered.
FEEDBACK = Procedure(
    name="feedback",
    wording=Wording("实施信息反馈", "feedback on implementation"),
    stages=(
        Stage(code=_NEW, wording=Wording("待接收", "not yet received")),
        Stage(code=_RECEIVED, wording=Wording("已接收", "received")),
        Stage(code=_CONSIDERED, wording=Wording("研究中", "being considered")),
        Stage(code=_ANSWERED, wording=Wording("已答复", "answered"), is_final=True),
        Stage(code=_CLOSED, wording=Wording("已办结", "closed"), is_final=True),
    ),
    events=(
        event_type(
            "received", "接收反馈", "received", NUMBER,
            required("topic", "反馈内容", "topic", term(FeedbackTopic)),
            fact("clause", "所涉条款", "clause", TEXT),
            IS_NAMED,
        ),
        event_type(
            "passed-on", "转有关部门", "passed on", required("to", "转往部门", "to whom", TEXT),
        ),
        event_type("considered", "研究", "considered"),
        event_type(
            "answered", "答复", "answered",
            required("result", "处理结果", "result", term(FeedbackResult)),
        ),
        event_type("closed", "办结", "closed", required("reason", "理由", "reason", TEXT)),
        REVIEW_ASKED,
    ),
    rows=(
        Row(
            at=(_NEW,), event="received", to=_RECEIVED,
            basis=MECHANISM,
            conditions=(SECRECY,),
            starts=(_REPLY,),
        ),
        Row(at=_OPEN, event="passed-on", to=None, basis=MECHANISM),
        Row(at=_OPEN, event="considered", to=_CONSIDERED, who=ANSWERERS),
        Row(
            at=_OPEN, event="answered", to=_ANSWERED,
            who=ANSWERERS, basis=("place.explanation",),
            starts=(_REQUEST,),
            ends=(_REPLY.name,),
        ),
        Row(
            at=_OPEN, event="closed", to=_CLOSED,
            who=ANSWERERS,
            ends=(_REPLY.name,),
        ),
        asking((_CONSIDERED, _ANSWERED), ANSWERERS, _REQUEST),
    ),
    start=_NEW,
    subject="number",
)  # fmt: skip
