"""The steps to a local standard (地方标准步骤), as the making of one has them."""

from localstd.law import Track
from localstd.roles import ALLIANCE, CITY, COMMITTEE, PROVINCE
from localstd.transition.ways_out.planned import DRAFT, EXPLANATION, TEXT, Basis, Planned
from localstd.wording import Wording

__all__ = ["LOCAL_STEPS"]

_STEPS_OF_1990 = "ls1990-procedure"
_PUBLISHED_SINCE_1989 = ("sl1988-local-issuer", "ls1990-issuer", "ls1990-number")
_PUBLISHED_SINCE_2020 = ("ls2020-publish", "ls2020-number")
_FILED_SINCE_1989 = ("sl1988-local-filing", "ls1990-filing")
_FILED_SINCE_2018 = ("sl2017-local-filing", "ls2020-filing-days")
_ENVIRONMENTAL = ("eec-quality", "eec-discharge", "eec-soil", "epl-quality", "epl-discharge")
_COMMENT = (
    (Track.ORDINARY, ("ls2020-comment-days", _STEPS_OF_1990)),
    (Track.FOOD, ("fli-comment", "sl2017-need-survey")),
    (Track.ENVIRONMENT, ("eec-expert", "eec-hearing", "sl2017-need-survey")),
)


def _ordinary(*basis: str) -> Basis:
    return ((Track.ORDINARY, basis),)


LOCAL_STEPS = (
    Planned(
        name="proposed",
        wording=Wording("提出立项建议", "it is proposed as a project"),
        by=ALLIANCE,
        basis_on=_ordinary("ls2020-proposal", _STEPS_OF_1990),
        documents=(Wording("立项建议书", "the proposal"),),
    ),
    Planned(
        name="project-approved",
        wording=Wording("论证评估、立项", "it is appraised, and the project approved"),
        basis=("sl2017-need-survey",),
        basis_on=_ordinary("ls2020-appraisal", "ls2020-plan", _STEPS_OF_1990),
        documents=(Wording("立项计划", "the plan of projects"),),
    ),
    Planned(
        name="drafted",
        wording=Wording("起草", "it is drafted"),
        by=COMMITTEE,
        basis_on=_ordinary("sl2017-tc-required", "ls2020-drafting", _STEPS_OF_1990),
        documents=(DRAFT, EXPLANATION),
    ),
    Planned(
        name="comment-opened",
        wording=Wording("征求意见", "it is opened to comment"),
        basis_on=_COMMENT,
        documents=(DRAFT,),
    ),
    Planned(
        name="comment-closed",
        wording=Wording("征求意见结束并处理意见", "comment closes, and is answered"),
        basis_on=_COMMENT,
        documents=(Wording("意见汇总处理表", "the table of comments"),),
        since="comment-opened",
        at_least="local.comment",
    ),
    Planned(
        name="technically-reviewed",
        wording=Wording("技术审查", "it is reviewed"),
        by=COMMITTEE,
        basis_on=(
            (Track.ORDINARY, ("sl2017-tc-required", "ls2020-review-items", _STEPS_OF_1990)),
            (Track.FOOD, ("sl2017-tc-required",)),
            (Track.ENVIRONMENT, ("eec-expert",)),
        ),
        documents=(Wording("审查结论", "the conclusion of the review"),),
    ),
    Planned(
        name="published",
        wording=Wording("批准、编号、发布", "it is approved, numbered and published"),
        basis=("sl2017-numbering",),
        basis_on=(
            (Track.ORDINARY, (*_PUBLISHED_SINCE_2020, *_PUBLISHED_SINCE_1989)),
            (Track.FOOD, ("fl-local-issuer",)),
            (Track.ENVIRONMENT, _ENVIRONMENTAL),
        ),
        documents=(TEXT, Wording("发布公告", "the announcement")),
    ),
    Planned(
        name="made-public",
        wording=Wording("公开标准文本", "its text is made public"),
        basis_on=(
            (Track.ORDINARY, ("ls2020-publicity-days", "place.free-text")),
            (Track.FOOD, ("fl-publish",)),
            (Track.ENVIRONMENT, ("eec-publish",)),
        ),
        documents=(TEXT,),
        since="published",
        at_most="local.publicity",
    ),
    Planned(
        name="reported-to-province",
        wording=Wording("报省级标准化行政主管部门", "the city reports it to its province"),
        by=CITY,
        basis_on=_ordinary("place.city-report"),
        documents=(TEXT,),
        since="published",
        at_most="local.report-to-province",
        is_of_cities=True,
    ),
    Planned(
        name="filed",
        wording=Wording("备案", "it is filed"),
        by=PROVINCE,
        basis_on=_ordinary(*_FILED_SINCE_2018, *_FILED_SINCE_1989),
        documents=(Wording("备案材料", "the papers of the filing"),),
        since="published",
        at_most="local.filing",
    ),
    Planned(
        name="filed",
        wording=Wording("备案", "it is filed"),
        basis_on=((Track.FOOD, ("fli-filing",)), (Track.ENVIRONMENT, _ENVIRONMENTAL)),
        documents=(Wording("备案材料", "the papers of the filing"),),
        since="published",
        at_most="local.filing",
    ),
)
