"""The many ways in which registers call their columns (列名), Chinese and English.

Each field lists its headings, the plainest first: where two columns would serve for one
field, the one that is listed earlier is taken. Headings are compared without letter case,
width of characters, spaces, punctuation and marks such as （必填）.

Left out on purpose, because they say something else: 公示日期 (the draft shown for
objections, not the standard made public), 登记日期 (of the row as often as of the
organisation), 有效期 (a number of years), 英文名称, 序号. 主管部门 and 归口单位 are who is in
charge of the matter, not who issued the standard.
"""

from collections.abc import Mapping
from types import MappingProxyType

from localstd.audit.row import Field
from localstd.registers.vocabulary import Vocabulary

__all__ = ["HEADINGS", "STANDARDS"]

#: The headings that are known of each field, those tried first in front.
HEADINGS: Mapping[Field, str] = MappingProxyType(
    {
        Field.NUMBER: """
        标准编号 标准号 地方标准编号 标准代号 标准代码 现行标准编号 编号 地标编号 地方标准号
        standard_number standard_no standard_num std_number std_no std_num std_code standard_code
        std_no_raw c_std_code code number a100
        标准编码 c_code standard
        团体标准编号 团体标准号 团标编号 企业标准编号 企业标准号 企标编号
    """,
        Field.TITLE: """
        标准名称 地方标准名称 标准中文名称 中文名称 中文标准名称 标准题名 中文题名 名称 题名 标题
        standard_name standard_title std_name std_title chinese_name chinese_title c_name cn_name
        name_cn name_zh title_zh title_cn title_raw title name c_c_name ch_name
        团体标准名称 企业标准名称
    """,
        Field.APPROVED: """
        批准日期 批准时间 审批日期 批准年月
        approval_date approved_date date_approved approved approve_date
    """,
        Field.PUBLISHED: """
        发布日期 发布时间 颁布日期 颁布时间 公布日期 公布时间 标准发布日期 批准发布日期 发布年月
        publication_date published_date publish_date pub_date date_published issue_date issued_date
        issuance_date release_date published issued date_issued
    """,
        Field.IMPLEMENTED: """
        实施日期 实施时间 执行日期 施行日期 施行时间 生效日期 生效时间 标准实施日期 开始实施日期
        实施年月
        implementation_date implemented_date implement_date effective_date enforcement_date
        act_date date_implemented date_effective implemented effective execute_date
    """,
        Field.ABOLISHED: """
        废止日期 废止时间 作废日期 作废时间 失效日期 标准废止日期
        abolition_date abolished_date abolish_date repeal_date withdrawal_date withdrawn_date
        revocation_date date_abolished date_withdrawn abolished withdrawn
        withdraw_date cancel_date end_date
    """,
        Field.REVIEWED: """
        复审日期 最近复审日期 最近复审时间 最近复审 上次复审日期 复审时间 最后复审日期 复审确认日期
        review_date reviewed_date last_review_date last_reviewed date_reviewed reviewed last_review
    """,
        Field.PUBLICIZED: """
        公开日期 公开时间 文本公开日期 全文公开日期 信息公开日期 标准公开日期
        disclosure_date publicity_date publicized_date date_publicized publicized
    """,
        Field.FILED: """
        备案日期 备案时间 备案月份 备案月 备案年月 报备日期
        filing_date filed_date filing_month record_date date_filed filed
    """,
        Field.FILING_NUMBER: """
        备案号 备案编号 备案登记号 备案序号 地标备案号 地方标准备案号
        filing_number filing_no record_number record_no record_num
    """,
        Field.STATUS: """
        标准状态 状态 现行状态 有效性 时效性 效力状态 标准状态名称
        status standard_status std_status state
    """,
        Field.REPLACES: """
        代替标准 代替标准号 代替标准编号 代替 代替号 代替情况 替代标准 替代标准号 替代标准编号
        替代 替代情况 被本标准代替的标准 代替的标准 替代的标准 取代标准 全部代替标准
        replaces replaced_standards replaces_raw supersedes replace replace_std replaced_std
    """,
        Field.REPLACED_BY: """
        被代替标准 被代替标准号 被代替标准编号 被代替 被替代标准 被替代标准号 被替代 被代替情况
        替代为 代替为 代替者 替代者 替代后标准 被取代标准 新标准
        replaced_by superseded_by replacement
    """,
        Field.ISSUER: """
        发布部门 发布单位 批准发布部门 批准发布单位 发布机构 发布机关 批准部门 批准单位 批准机关
        颁布部门 颁布单位 颁布机构
        团体名称 社会团体名称 社会团体 发布团体 发布社会团体 企业名称 发布企业 声明企业
        issuer issuing_department issuing_body issuing_authority issuing_organization
        issue_department issue_dept department dept charge_dept publisher
    """,
        Field.TRACK: """
        管理渠道 渠道 track management_track
    """,
        Field.SECTOR: """
        行业主管部门 主管部门 主管单位 业务主管部门 提出单位 所属行业 行业 行业分类 行业领域 领域
        sector sector_department competent_department charge_department industry trade field
    """,
        Field.COMMITTEE: """
        归口单位 技术归口单位 归口标准化技术委员会 标准化技术委员会 技术委员会 归口技委会 技委会
        归口 committee technical_committee tc tc_name ta_unit home_unit
    """,
        Field.DECLARED: """
        自我声明公开日期 自我声明公开时间 自我声明日期 自我声明时间 声明公开日期 声明公开时间
        声明日期 声明时间 自我声明公开
        self_declaration_date declaration_date declared_date date_declared declared
    """,
        Field.REGISTERED: """
        社会团体登记日期 社会团体登记时间 社团登记日期 社团登记时间 团体登记日期 团体登记时间
        社会团体成立登记日期 成立登记日期 团体成立日期 团体成立时间 成立日期 成立时间
        organisation_registered organization_registered registered
    """,
        Field.REVIEW_YEARS: """
        复审周期年 复审周期 复审周期年数 复审年限 规定复审周期
        review_years review_cycle_years review_cycle review_interval review_period
    """,
        Field.VALID_UNTIL: """
        备案有效期至 备案有效期截止日期 备案有效期届满日期 备案有效截止日期 备案到期日期
        备案到期时间 备案有效日期至 有效期至 有效期截止日期 有效截止日期 到期日期
        valid_until filing_valid_until filing_expires
    """,
        Field.CREDIT_CODE: """
        统一社会信用代码 社会信用代码 统一信用代码 信用代码 团体统一社会信用代码
        企业统一社会信用代码
        credit_code unified_social_credit_code social_credit_code uscc usci
    """,
    }
)

#: How registers of standards are read: a row without a number is held to nothing.
STANDARDS = Vocabulary(headings=HEADINGS, needed=(Field.NUMBER,))
