"""The steps to a group standard (团体标准步骤), and those of registration before them."""

from localstd.roles import ALLIANCE, GROUP, REGISTRATION, UNIT_IN_CHARGE
from localstd.transition.ways_out.planned import DRAFT, EXPLANATION, TEXT, Planned
from localstd.wording import Wording

__all__ = ["GROUP_STEPS", "REGISTRATION_STEPS"]

_CERTIFICATE = Wording("社会团体法人登记证书", "the certificate of a social organisation")

REGISTRATION_STEPS = (
    Planned(
        name="consented",
        wording=Wording("业务主管单位审查同意", "the professional supervisory unit agrees"),
        by=UNIT_IN_CHARGE,
        basis=("so2016-consent", "so2016-preparation"),
        documents=(
            Wording("业务主管单位的批准文件", "the approval of the professional supervisory unit"),
        ),
    ),
    Planned(
        name="applied",
        wording=Wording("发起人提交全部登记文件", "the founders hand in all documents"),
        by=ALLIANCE,
        basis=("so2016-documents", "so2016-charter"),
        documents=(
            Wording("登记申请书", "the application"),
            Wording("业务主管单位的批准文件", "the approval of the professional supervisory unit"),
            Wording("验资报告、场所使用权证明", "the report on its capital, and its premises"),
            Wording(
                "发起人和拟任负责人的基本情况、身份证明", "who the founders and heads to be are"
            ),
            Wording("章程草案", "the draft charter"),
        ),
    ),
    Planned(
        name="registered",
        wording=Wording("登记管理机关作出决定并发证", "registration is decided, and certified"),
        by=REGISTRATION,
        basis=("so2016-certificate",),
        documents=(_CERTIFICATE,),
        since="applied",
        at_most="group.registration",
    ),
)

GROUP_STEPS = (
    Planned(
        name="made-capable",
        wording=Wording("具备制定团体标准的能力", "staff, department and rules are set up"),
        by=GROUP,
        basis=("gs2019-capacity", "gs2017t-capacity", "gs2016-who"),
        documents=(
            Wording("标准化工作人员名单", "the list of its standardization staff"),
            Wording("设立标准化工作部门的文件", "the decision that set up the department"),
            Wording(
                "标准制定程序、管理办法和知识产权制度",
                "rules on procedure and intellectual property",
            ),
        ),
    ),
    Planned(
        name="project-approved",
        wording=Wording("提案、立项", "it is proposed, and the project approved"),
        by=GROUP,
        basis=("gs2019-procedure", "place.group-procedure", "gs2016-no-license"),
        documents=(Wording("立项文件", "the approval of the project"),),
    ),
    Planned(
        name="drafted",
        wording=Wording("以联盟标准为基础起草", "it is drafted from the alliance standard"),
        by=GROUP,
        basis=("gs2019-procedure", "gs2019-floor", "sl2017-group-principles", "sl2017-floor"),
        documents=(DRAFT, EXPLANATION),
    ),
    Planned(
        name="comment-opened",
        wording=Wording("征求意见", "it is opened to comment"),
        by=GROUP,
        basis=("gs2019-comment-days", "place.group-procedure", "place.group-comment"),
        documents=(DRAFT,),
    ),
    Planned(
        name="comment-closed",
        wording=Wording("征求意见结束并处理意见", "comment closes, and is answered"),
        by=GROUP,
        basis=("gs2019-comment-days",),
        documents=(Wording("意见汇总处理表", "the table of comments"),),
        since="comment-opened",
        at_least="group.comment",
    ),
    Planned(
        name="technically-reviewed",
        wording=Wording("技术审查", "it is reviewed"),
        by=GROUP,
        basis=("gs2019-vote", "place.group-procedure"),
        documents=(Wording("审查结论", "the conclusion of the review"),),
    ),
    Planned(
        name="published",
        wording=Wording("批准、编号、发布", "it is approved, numbered and published"),
        by=GROUP,
        basis=("gs2019-procedure", "gs2019-number", "sl2017-numbering", "gs2016-no-license"),
        documents=(TEXT, Wording("发布公告", "the announcement")),
    ),
    Planned(
        name="disclosed",
        wording=Wording("公开标准基本信息", "its basic information is disclosed"),
        by=GROUP,
        basis=("gs2019-disclose", "place.group-disclosure"),
    ),
    Planned(
        name="self-declared",
        wording=Wording("自我声明公开", "it is self-declared"),
        by=GROUP,
        basis=("gs2019-selfdecl", "gs2017t-selfdecl"),
        documents=(Wording("自我声明", "the declaration"),),
    ),
    Planned(
        name="platform-entered",
        wording=Wording("在标准信息公共服务平台公开", "it is entered on the platform"),
        by=GROUP,
        basis=("gs2019-platform-docs", "sl2017-platform"),
        documents=(
            _CERTIFICATE,
            Wording("内设部门和人员情况", "its department and staff"),
            Wording("标准制定程序文件", "its procedures"),
            Wording("承诺书", "its undertaking"),
        ),
    ),
    Planned(
        name="converted",
        wording=Wording("实施效果良好的，申请转化为地方标准", "it may become a local standard"),
        by=GROUP,
        basis=("gs2019-convert", "place.conversion"),
        is_optional=True,
    ),
)
