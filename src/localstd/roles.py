"""Roles (角色) in the procedures of standards: who proposes, makes, reviews, is told.

>>> HEALTH.wording.zh
'省级卫生行政部门'
"""

from collections.abc import Mapping
from types import MappingProxyType

from localstd.procedure import Role
from localstd.wording import Wording

__all__ = [
    "ALLIANCE",
    "ARCHIVES",
    "CITY",
    "COMMITTEE",
    "COUNTY",
    "COUNTY_GOVERNMENT",
    "DRAFTER",
    "ENTERPRISE",
    "ENVIRONMENT",
    "EVALUATOR",
    "EXPERTS",
    "GOVERNMENT",
    "GROUP",
    "HEALTH",
    "HOME_UNIT",
    "HOUSING",
    "INSPECTOR",
    "MARKET",
    "MECHANISM",
    "MEMBER",
    "NATIONAL",
    "NATIONAL_ENVIRONMENT",
    "NATIONAL_HEALTH",
    "NATIONAL_SECTOR",
    "OPERATOR",
    "PROVINCE",
    "PUBLIC",
    "REGISTRATION",
    "ROLES",
    "SECRETARIAT",
    "SECTOR",
    "UNIT_IN_CHARGE",
]

#: 省级标准化行政主管部门. Of a province: plans, makes, files.
PROVINCE = Role(
    name="province",
    wording=Wording("省级标准化行政主管部门", "the province's standardization authority"),
)
#: 设区的市标准化行政主管部门. Of a city with districts: makes what its province lets it make.
CITY = Role(
    name="city",
    wording=Wording("设区的市标准化行政主管部门", "the city's standardization authority"),
)
#: 县级标准化行政主管部门. Of a county: makes no local standards, and proposes to those above.
COUNTY = Role(
    name="county",
    wording=Wording("县级标准化行政主管部门", "the county's standardization authority"),
    is_of_a_place=False,
)
#: 有关行政主管部门. Applies for a project and has it drafted.
SECTOR = Role(name="sector", wording=Wording("有关行政主管部门", "the sector department"))
#: 标准化技术委员会. Drafts and reviews.
COMMITTEE = Role(name="committee", wording=Wording("标准化技术委员会", "the technical committee"))
#: 专家组. Take the place of a committee where there is none.
EXPERTS = Role(name="experts", wording=Wording("专家组", "the expert group"), is_of_a_place=False)
#: 标准化技术归口单位. Drafts and takes part in reviews where there is no committee (ir1990 art 19).
HOME_UNIT = Role(
    name="home-unit",
    wording=Wording("标准化技术归口单位", "the technical unit in charge"),
    is_of_a_place=False,
)
#: 标准化技术委员会秘书处. Does the daily work of a committee.
SECRETARIAT = Role(
    name="secretariat", wording=Wording("标准化技术委员会秘书处", "the committee's secretariat")
)
#: 起草单位. Writes the draft.
DRAFTER = Role(
    name="drafter", wording=Wording("起草单位", "the drafting unit"), is_of_a_place=False
)
#: 社会团体、企业事业组织以及公民. Proposes, and comments.
PUBLIC = Role(
    name="public",
    wording=Wording(
        "社会团体、企业事业组织以及公民",
        "social organisations, enterprises, institutions, citizens",
    ),
    is_of_a_place=False,
)
#: 省级卫生行政部门. Makes food safety standards.
HEALTH = Role(
    name="health", wording=Wording("省级卫生行政部门", "the province's health department")
)
#: 省级人民政府. Makes environmental standards.
GOVERNMENT = Role(
    name="government", wording=Wording("省级人民政府", "the government of the province")
)
#: 县（区）人民政府. Makes guidance documents where its province says so.
COUNTY_GOVERNMENT = Role(
    name="county-government",
    wording=Wording("县（区）人民政府", "the government of the county or district"),
)
#: 生态环境主管部门. Does the work for the government.
ENVIRONMENT = Role(
    name="environment",
    wording=Wording("生态环境主管部门", "the ecology and environment department"),
)
#: 住房和城乡建设主管部门. Of engineering construction.
HOUSING = Role(
    name="housing",
    wording=Wording("住房和城乡建设主管部门", "the housing and construction department"),
)
#: 国务院标准化行政主管部门. Is filed with, and informs the sectors.
NATIONAL = Role(
    name="national",
    wording=Wording("国务院标准化行政主管部门", "the State Council's standardization authority"),
    is_of_a_place=False,
)
#: 国务院卫生行政部门. Is filed with on the food track.
NATIONAL_HEALTH = Role(
    name="national-health",
    wording=Wording("国务院卫生行政部门", "the State Council's health department"),
    is_of_a_place=False,
)
#: 国务院生态环境主管部门. Is filed with on the environment track.
NATIONAL_ENVIRONMENT = Role(
    name="national-environment",
    wording=Wording(
        "国务院生态环境主管部门", "the State Council's ecology and environment department"
    ),
    is_of_a_place=False,
)
#: 国务院有关行政主管部门. Of group standards that are national.
NATIONAL_SECTOR = Role(
    name="national-sector",
    wording=Wording("国务院有关行政主管部门", "the department in charge under the State Council"),
    is_of_a_place=False,
)
#: 标准化协调机制. Of a government: settles what departments could not.
MECHANISM = Role(name="mechanism", wording=Wording("标准化协调机制", "the coordination mechanism"))
#: 档案馆. Keep the files.
ARCHIVES = Role(name="archives", wording=Wording("档案馆", "the archives"))
#: 企业联盟. Made alliance standards; a member may speak for it.
ALLIANCE = Role(name="alliance", wording=Wording("企业联盟", "the alliance"), is_of_a_place=False)
#: 社会团体. Makes group standards, in its own name.
GROUP = Role(
    name="group", wording=Wording("社会团体", "the social organisation"), is_of_a_place=False
)
#: 本团体成员. Agree on what standards of their organisation they use, and are told of them.
MEMBER = Role(
    name="member",
    wording=Wording("本团体成员", "the members of the social organisation"),
    is_of_a_place=False,
)
#: 企业. Makes enterprise standards, and declares what it executes.
ENTERPRISE = Role(name="enterprise", wording=Wording("企业", "the enterprise"), is_of_a_place=False)
#: 社会团体登记管理机关. Registers social organisations, and keeps their credit record.
REGISTRATION = Role(
    name="registration",
    wording=Wording("社会团体登记管理机关", "the registration authority (civil affairs)"),
    is_of_a_place=False,
)
#: 业务主管单位. Consents before a social organisation is registered.
UNIT_IN_CHARGE = Role(
    name="unit-in-charge",
    wording=Wording("业务主管单位", "the professional supervisory unit"),
    is_of_a_place=False,
)
#: 标准化专业服务机构. Evaluates and confirms, apart from those whom it looks at.
EVALUATOR = Role(
    name="evaluator",
    wording=Wording("标准化专业服务机构", "the standardization service body"),
    is_of_a_place=False,
)

#: 市场监督管理部门. Handles complaints and reports on operators, and inspects.
MARKET = Role(
    name="market",
    wording=Wording("市场监督管理部门", "the market supervision department"),
)
#: 经营者. Is complained of, reported, inspected.
OPERATOR = Role(name="operator", wording=Wording("经营者", "the operator"), is_of_a_place=False)
#: 执法检查人员. Are drawn for an inspection, and step back where they are too near.
INSPECTOR = Role(name="inspector", wording=Wording("执法检查人员", "the inspectors"))

#: Every role, by its name.
ROLES: Mapping[str, Role] = MappingProxyType(
    {
        role.name: role
        for role in (
            PROVINCE,
            CITY,
            COUNTY,
            COUNTY_GOVERNMENT,
            SECTOR,
            DRAFTER,
            PUBLIC,
            COMMITTEE,
            EXPERTS,
            HOME_UNIT,
            SECRETARIAT,
            HEALTH,
            GOVERNMENT,
            ENVIRONMENT,
            HOUSING,
            ARCHIVES,
            ALLIANCE,
            GROUP,
            MEMBER,
            ENTERPRISE,
            REGISTRATION,
            UNIT_IN_CHARGE,
            EVALUATOR,
            MARKET,
            OPERATOR,
            INSPECTOR,
            MECHANISM,
            NATIONAL,
            NATIONAL_HEALTH,
            NATIONAL_ENVIRONMENT,
            NATIONAL_SECTOR,
        )
    }
)
