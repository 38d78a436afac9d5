"""Events (事件) of a review, and what each of them tells.

Other matters are named by their ids: ``standard`` is the standard's own file, ``making`` the
revision that a review opens.
"""

from localstd.law import ReviewBody, ReviewOutcome, ReviewTrigger
from localstd.procedure import DAY, TEXT, TEXTS, choice
from localstd.review.due import CountedFrom
from localstd.review.triggers import ASKED_BY, TRIGGERS
from localstd.steps import votes
from localstd.steps.facts import NUMBER, STANDARD_NUMBER, event_type, fact, required, term

__all__ = ["EVENTS"]

_PART = fact("part", "部分", "part", TEXT)
_MAKING = required("making", "修订项目", "id of the revision", TEXT)
_PROPOSAL = fact("proposal", "复审建议", "proposed outcome", term(ReviewOutcome))

#: Every event of a review, in their usual order.
EVENTS = (
    event_type(
        "cycle-began", "复审周期起算", "cycle began",
        required("standard", "标准事项", "id of the standard's file", TEXT),
        NUMBER,
        fact("counted_from", "起算依据", "day that it runs from", choice(*CountedFrom)),
        fact("parts", "各部分", "parts", TEXTS),
    ),
    event_type(
        "trigger-arose", "出现提前复审情形", "reason for early review arose",
        required("trigger", "情形", "reason", term(ReviewTrigger)),
        *(one.evidence for one in TRIGGERS),
    ),
    event_type("review-asked", "依据反馈、评估提出复审", "review requested", *ASKED_BY, _PROPOSAL),
    event_type(
        "assessed", "实施情况评估", "assessed", _PROPOSAL,
        fact("report", "评估报告", "report", TEXT),
    ),
    event_type("opened", "启动复审", "review opened"),
    event_type(
        "examined", "复审审查表决", "examined",
        fact("body", "审查组织", "examining body", term(ReviewBody)),
        *votes.FACTS, _PART, _PROPOSAL,
    ),
    event_type(
        "part-concluded", "部分的复审结论", "part concluded",
        required("part", "部分", "part", TEXT),
        required("outcome", "结论", "outcome", term(ReviewOutcome)),
    ),
    event_type(
        "concluded", "复审结论", "concluded",
        fact("outcome", "结论", "outcome", term(ReviewOutcome)),
        fact("announcement", "公告", "announcement", TEXT),
    ),
    event_type("revision-opened", "启动修订", "revision opened", _MAKING, _PART),
    event_type(
        "revision-published", "修订后发布", "revision published", _MAKING, _PART,
        fact("successor", "修订后的标准", "revised standard", STANDARD_NUMBER),
    ),
    event_type(
        "abolition-announced", "公告废止", "abolition announced",
        required("announcement", "公告", "announcement", TEXT),
        required("ends", "废止日期", "day on which it ends", DAY), _PART,
    ),
    event_type(
        "handed-over", "转化为团体标准", "handed over to a social organisation",
        required("organisation", "社会团体", "social organisation", TEXT),
        fact("successor", "团体标准", "group standard", STANDARD_NUMBER), _PART,
    ),
    event_type(
        "standard-ended", "标准已废止或者被代替", "standard ended",
        required("reason", "原因", "reason", TEXT),
    ),
)  # fmt: skip
