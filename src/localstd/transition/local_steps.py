"""The steps to a local standard (地方标准步骤), as the making of one has them."""

from localstd.law import Track
from localstd.roles import ALLIANCE, COMMITTEE, PROVINCE
from localstd.transition.planned import DRAFT, EXPLANATION, TEXT, Planned
from localstd.wording import Wording

__all__ = ["LOCAL_STEPS"]


def _ordinary(*basis: str) -> tuple[tuple[Track, tuple[str, ...]], ...]:
    return ((Track.ORDINARY, basis),)


_COMMENT = (
    (Track.ORDINARY, ("ls2020-comment-days", "ls1990-procedure")),
    (Track.FOOD, ("fli-comment", "sl2017-need-survey")),
    (Track.ENVIRONMENT, ("eec-expert", "eec-hearing", "sl2017-need-survey")),
)

LOCAL_STEPS = (
    Planned(
        name="proposed",
        wording=Wording("提出立项建议", "it is proposed as a project"),
        by=ALLIANCE,
        basis=(),
        basis_on=_ordinary("ls2020-proposal", "ls1990-procedure"),
        documents=(Wording("立项建议书", "the proposal"),),
    ),
    Planned(
        name="project-approved",
        wording=Wording("论证评估、立项", "it is appraised, and the project approved"),
        by=PROVINCE,
        basis=("sl2017-need-survey",),
        basis_on=_ordinary("ls2020-appraisal", "ls2020-plan", "ls1990-procedure"),
        documents=(Wording("立项计划", "the plan of projects"),),
    ),
    Planned(
        name="drafted",
        wording=Wording("起草", "it is drafted"),
        by=COMMITTEE,
        basis=("sl2017-tc-required",),
        basis_on=_ordinary("ls2020-drafting", "ls1990-procedure"),
        documents=(DRAFT, EXPLANATION),
    ),
    Planned(
        name="comment-opened",
        wording=Wording("征求意见", "it is opened to comment"),
        by=PROVINCE,
        basis_on=_COMMENT,
        documents=(DRAFT,),
    ),
    Planned(
        name="comment-closed",
        wording=Wording("征求意见结束并处理意见", "comment closes, and is answered"),
        by=PROVINCE,
        basis_on=_COMMENT,
        documents=(Wording("意见汇总处理表", "the table of comments"),),
        since="comment-opened",
        at_least="local.comment",
    ),
    Planned(
        name="technically-reviewed",
        wording=Wording("技术审查", "it is reviewed"),
        by=COMMITTEE,
        basis=("sl2017-tc-required", "ir1990-tc"),
        basis_on=_ordinary("ls2020-review-items"),
        documents=(Wording("审查结论", "the conclusion of the review"),),
    ),
    Planned(
        name="published",
        wording=Wording("批准、编号、发布", "it is approved, numbered and published"),
        by=PROVINCE,
        basis=("sl2017-numbering",),
        basis_on=(
            (Track.ORDINARY, ("ls2020-publish", "ls2020-number", "ls1990-issuer", "ls1990-number")),
            (Track.FOOD, ("fl-local-issuer",)),
            (Track.ENVIRONMENT, ("eec-publish", "epl-quality", "epl-discharge")),
        ),
        documents=(TEXT, Wording("发布公告", "the announcement")),
    ),
    Planned(
        name="made-public",
        wording=Wording("公开标准文本", "its text is made public"),
        by=PROVINCE,
        basis_on=_ordinary("ls2020-publicity-days"),
        since="published",
        at_most="local.publicity",
    ),
    Planned(
        name="filed",
        wording=Wording("报国务院有关部门备案", "it is filed with the State Council's department"),
        by=PROVINCE,
        basis_on=(
            (Track.ORDINARY, ("sl2017-local-filing", "ls2020-filing-days", "ls1990-filing")),
            (Track.FOOD, ("fli-filing",)),
        ),
        since="published",
        at_most="local.filing",
    ),
)
