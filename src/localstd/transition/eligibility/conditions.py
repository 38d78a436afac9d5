"""What the rules of eligibility and of the ways ask, in words (条件表述), and what shows it."""

from collections.abc import Mapping

from localstd.wording import Wording

__all__ = [
    "AUTHORITY",
    "CONDITIONS",
    "ELIGIBILITY",
    "FOUNDING",
    "JOINT",
    "LOCAL",
    "PUBLISHER",
    "TO_BE",
]

Words = tuple[Wording, Wording]

#: What each rule asks, and the document that would show that it is kept.
CONDITIONS: Mapping[str, Words] = {
    "group.made-by-organisation": (
        Wording("制定主体是依法成立的社会团体", "a lawful social organisation makes it"),
        Wording("社会团体法人登记证书", "the certificate of a social organisation"),
    ),
    "group.registered-first": (
        Wording("已经登记", "it is registered"),
        Wording("载明登记日期的社会团体法人登记证书", "the certificate, with its day"),
    ),
    "group.not-by-a-branch": (
        Wording("不以分支机构名义制定", "no branch makes it in its own name"),
        Wording("所属社会团体以本团体名义制定的决定", "its organisation's decision to make it"),
    ),
    "group.certificate": (
        Wording("持有社会团体法人登记证书", "it has the certificate of a legal person"),
        Wording("社会团体法人登记证书", "the certificate of a social organisation"),
    ),
    "group.credit-code": (
        Wording("统一社会信用代码是社会团体的代码", "its credit code is that of an organisation"),
        Wording("载明统一社会信用代码的登记证书", "the certificate with its credit code"),
    ),
    "group.charter": (
        Wording("在章程规定的业务范围内", "the work lies within the scope of its charter"),
        Wording("经核准的章程", "the charter as approved"),
    ),
    "group.staff": (
        Wording("有从事标准化工作的人员", "it has staff qualified for standards"),
        Wording("标准化工作人员名单", "the list of its standardization staff"),
    ),
    "group.department": (
        Wording("有标准化工作部门", "it has a department for standards"),
        Wording("设立标准化工作部门的文件", "the decision that set up the department"),
    ),
    "group.procedures": (
        Wording("有标准制定程序和管理办法", "it has rules on making and managing standards"),
        Wording("团体标准制定程序和管理办法", "its rules on making and managing standards"),
    ),
    "group.ip-policy": (
        Wording("有标准知识产权管理制度", "it has rules on intellectual property in standards"),
        Wording("标准知识产权管理制度", "its rules on intellectual property"),
    ),
    "group.not-suspended": (
        Wording("未被责令限期停止活动", "it is under no order to stop its activities"),
        Wording("停止活动期限届满或者撤销该决定的证明", "proof that the order has ended"),
    ),
    "group.code": (
        Wording("社会团体代号未被其他社会团体使用", "no other organisation bears its code"),
        Wording("未被使用的社会团体代号", "a code that is free"),
    ),
    "group.branch-authorised": (
        Wording("分支机构在所属社会团体授权范围内工作", "a branch works within its authority"),
        Wording("所属社会团体的授权文件", "the authority that its organisation gave"),
    ),
    "registration.consent": (
        Wording("业务主管单位审查同意", "the professional supervisory unit has agreed"),
        Wording("业务主管单位的批准文件", "the approval of the professional"
                                                     " supervisory unit"),
    ),
    "registration.members": (
        Wording(
            "有50个以上个人会员或者30个以上单位会员，混合组成的总数不少于50个",
            "50 persons or 30 units, or 50 members of both kinds",
        ),
        Wording("会员名单", "the list of members"),
    ),
    "registration.name": (
        Wording("有规范的名称和相应的组织机构", "a proper name, and the organs to it"),
        Wording("章程草案", "the draft charter"),
    ),
    "registration.premises": (
        Wording("有固定的住所", "fixed premises"),
        Wording("场所使用权证明", "proof of the right to use the premises"),
    ),
    "registration.staff": (
        Wording("有相适应的专职工作人员", "full-time staff for its work"),
        Wording("专职工作人员名单", "the list of full-time staff"),
    ),
    "registration.funds": (
        Wording(
            "全国性的有10万元以上、其他有3万元以上活动资金",
            "100,000 yuan if it is national, 30,000 if not",
        ),
        Wording("验资报告", "the report on its capital"),
    ),
    "registration.liability": (
        Wording("有独立承担民事责任的能力", "able to bear civil liability by itself"),
        Wording("验资报告和章程草案", "the report on its capital, and the draft charter"),
    ),
    "registration.no-similar": (
        Wording(
            "同一行政区域内没有业务范围相同或者相似的社会团体，或者确有必要成立",
            "none of a similar scope stands in the division, or this one is needed",
        ),
        Wording("成立必要性的说明", "a statement why it is needed"),
    ),
    "enterprise.joint": (
        Wording("由两个以上企业联合制定", "two enterprises or more make it together"),
        Wording("联合制定协议", "the agreement to make it together"),
    ),
    "enterprise.joint-chain": (
        Wording("企业属于同行业或者产业链上下游", "they are of one industry or of one chain"),
        Wording("说明行业或者上下游关系的材料", "what shows their industry or their chain"),
    ),
    "local.scope": (
        Wording("属于地方标准的制定范围", "its subject is one for a local standard"),
        Wording("立项论证材料", "the appraisal of the project"),
    ),
}  # fmt: skip

#: What is asked of whoever makes group standards, in the order of telling it.
ELIGIBILITY = (
    "group.made-by-organisation",
    "group.not-by-a-branch",
    "group.registered-first",
    "group.certificate",
    "group.credit-code",
    "group.charter",
    "group.staff",
    "group.department",
    "group.procedures",
    "group.ip-policy",
    "group.not-suspended",
    "group.code",
)
#: What is asked of an organisation that publishes: it chooses a code when it numbers.
PUBLISHER = tuple(name for name in ELIGIBILITY if name != "group.code")
#: What is asked where it is to be registered first.
FOUNDING = (
    "registration.consent",
    "registration.members",
    "registration.name",
    "registration.premises",
    "registration.staff",
    "registration.funds",
    "registration.liability",
    "registration.no-similar",
)
#: What is asked of the organisation to be, of which the founders tell what they prepare.
TO_BE = (
    "group.charter",
    "group.staff",
    "group.department",
    "group.procedures",
    "group.ip-policy",
)
#: What is asked of a branch that works for its organisation.
AUTHORITY = ("group.branch-authorised",)
JOINT = ("enterprise.joint", "enterprise.joint-chain")
LOCAL = ("local.scope",)
