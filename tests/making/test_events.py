"""What can happen to a standard, and what each event tells: the words and the facts."""

import pytest

from localstd.making import EVENTS, MAKING, CommentAnswer
from localstd.procedure import FactType

#: Each event: name, both words; then its facts, those with ``!`` must be told.
WORDS = """
proposed | 提出立项建议 | proposed
  title! | 名称 | title
  proposer | 建议人 | proposer
  urgent | 急需情形 | reason of urgency
  is_forwarded | 须移交有关部门 | to be handed to the department in charge
handed-over | 移交立项建议 | proposal handed over
  department | 有关部门 | department in charge
applied | 提出立项申请 | applied for
  title! | 名称 | title
  applicant | 提出单位 | applicant
  papers | 材料 | papers
city-empowered | 省级批准该市制定地方标准 | city empowered by its province
  document | 批准文号 | number of the approval
appraised | 立项论证评估 | appraised
  surveyed | 已调查需求 | needs surveyed
  appraised | 已论证必要性和可行性 | necessity and feasibility appraised
  special_need | 特殊技术要求 | what is special in the place
  national_exists | 已有国家标准或行业标准 | a national or industry one exists
  is_stricter | 严于国家标准 | stricter than the national one
  is_local_specialty | 地方特色食品 | a local specialty
  food_class | 食品类别 | class of food
rejected | 不予立项 | rejected
  reason! | 理由 | reason
project-approved | 批准立项 | project approved
  project! | 项目名称 | project
  applicant | 提出单位 | applicant
  drafter | 起草单位 | drafting unit
  deadline | 完成期限 | day of completion
  urgent | 急需情形 | reason of urgency
  committee_under_correction | 技术委员会限期改正期间 | ordered to correct
plan-made-public | 公布项目计划 | plan made public
  announcement | 公告文号 | number of the announcement
project-changed | 项目变更 | project changed
  change! | 变更内容 | what is changed
  reason | 理由 | reason
project-rescheduled | 项目延期 | project rescheduled
  deadline! | 完成期限 | day of completion
  reason | 理由 | reason
project-terminated | 项目终止 | project terminated
  ground | 终止情形 | ground
  reason | 理由 | reason
drafting-began | 开始起草 | drafting began
  drafters | 起草人员 | drafters
comment-opened | 公开征求意见 | opened to comment
  was_public | 向社会公开 | open to the public
comment-received | 收到意见 | comment received
  comment! | 意见编号 | the comment's id
  author | 提出人 | author
comment-answered | 处理意见 | comment answered
  comment! | 意见编号 | the comment's id
  answer! | 处理结果 | answer
  reason | 理由 | reason
comment-closed | 征求意见结束 | comment closed
submitted | 送审 | submitted for review
  papers | 材料 | papers
technically-reviewed | 通过技术审查 | technical review passed
  body | 审查组织 | reviewing body
  committee_exists | 已有标准化技术委员会 | a committee exists
  form | 投票方式 | form of the vote
  is_subcommittee | 分技术委员会 | a subcommittee
  members | 委员总数 | members in all
  vice_chairs | 副主任委员人数 | vice chairs
  from_one_unit | 同一单位委员人数 | most members from one unit
  seats_of_one_person | 一人任职的委员会数 | most committees of one member
  voting | 参加投票人数 | members voting
  in_favour | 赞成 | in favour
  against | 反对 | against
  reviewers | 审查人员 | reviewers
  in_scope | 属于地方标准范围 | inside the scope
  floor_kept | 不低于强制性国家标准 | not below mandatory ones
  dissent_handled | 分歧意见已处理 | dissent handled
  below_mandatory | 低于强制性标准 | below a mandatory one
  below_recommended | 低于推荐性国家标准 | below a recommended national one
review-failed | 未通过技术审查 | technical review failed
  reason! | 书面理由 | written reasons
public-notice | 批准前公示 | notice before approval
  has_open_dissent | 有未处理的异议 | dissent still open
approved | 批准、编号 | approved and numbered
  number! | 标准编号 | number
  papers | 材料 | papers
  is_used | 编号已被使用 | the number is in use
published | 发布 | published
  number! | 标准编号 | number
  title | 名称 | title
  implementation | 实施日期 | day of implementation
  announcement | 公告文号 | number of the announcement
  issuer | 发布部门 | issuing department
  sector | 行业主管部门 | sector department
made-public | 公开目录和文本 | made public
reported-to-province | 报省级标准化行政主管部门 | reported to the province
filed | 备案 | filed
  filing_number | 备案号 | filing number
  papers | 材料 | papers
sector-informed | 通报国务院有关行政主管部门 | sector departments informed
implemented | 实施 | implemented
amended | 发布修改单 | amended
  sheet! | 修改单号 | sheet
overtaken | 相应国家标准或行业标准发布 | national or industry standard published
  standard! | 国家标准或行业标准 | that standard
  implementation | 实施日期 | day of implementation
lapsed | 自行废止 | lapsed
  standard | 相应标准 | standard
review-opened | 启动复审 | review opened
  review | 复审事项 | id of the review
  trigger | 提前复审情形 | trigger
reviewed | 复审结论 | reviewed
  outcome! | 结论 | outcome
  review | 复审事项 | id of the review
  making | 修订项目 | id of the revision
abolished | 公告废止 | abolished
  announcement | 公告文号 | number of the announcement
  reason | 理由 | reason
replaced | 被代替 | replaced
  by_number! | 代替标准 | the standard that replaces it
disputed | 出现争议 | in dispute
  dispute! | 争议编号 | the dispute's id
  parties | 争议各方 | parties
dispute-settled | 争议协商解决 | dispute settled
  dispute! | 争议编号 | the dispute's id
  outcome | 协商结果 | what was agreed
archived | 归档 | archived
  records! | 归档文件 | records
"""
#: Each duty: name, both words; then limit, fact that sets its day, checks of late and lacking.
DUTIES = """
hand-over | 移交立项建议 | hand the proposal to the department in charge
  - | - | - | -
project | 按计划期限完成项目 | finish the project by the day of the plan
  - | deadline | LS610 | LS611
committee-work | 按期完成起草、技术审查 | finish draft and review by the day of the plan
  - | deadline | - | -
urgent-project | 及时完成急需项目 | finish the urgent project in time
  - | - | - | -
plan | 公布项目计划 | make the plan of projects public
  - | - | - | -
publicity | 公开目录和文本 | make catalogue and text public
  local.publicity | - | LS303 | LS304
report-to-province | 报省级标准化行政主管部门 | report it to the province
  local.report-to-province | - | LS612 | LS613
filing | 报送备案 | file it
  local.filing | - | LS301 | LS302
review | 复审 | review it
  local.review | - | - | LS305
sector-notice | 通报国务院有关行政主管部门 | inform the State Council's departments
  - | - | - | -
early-review | 及时复审 | review it now
  - | - | - | -
abolition | 公告废止 | announce its end
  - | - | - | -
revision | 及时修订 | revise it
  - | - | - | -
dispute | 组织协商解决争议 | have the dispute settled by consultation
  - | - | - | -
"""


def told(fact: FactType) -> str:
    mark = "!" * fact.is_required
    return f"  {fact.name}{mark} | {fact.wording.zh} | {fact.wording.en}"


def test_every_event_has_its_words_and_its_facts() -> None:
    lines = [
        line
        for event in EVENTS
        for line in (
            f"{event.name} | {event.wording.zh} | {event.wording.en}",
            *map(told, event.facts),
        )
    ]
    assert lines == WORDS.strip("\n").splitlines()


def test_every_duty_has_its_words_its_limit_and_its_checks() -> None:
    lines = [
        line
        for duty in MAKING.duties
        for line in (
            f"{duty.name} | {duty.wording.zh} | {duty.wording.en}",
            (
                f"  {duty.limit or '-'} | {duty.until or '-'} | "
                f"{duty.late.code if duty.late else '-'} | "
                f"{duty.lacking.code if duty.lacking else '-'}"
            ),
        )
    ]
    assert lines == DUTIES.strip("\n").splitlines()


def test_a_comment_is_answered_in_one_of_three_ways() -> None:
    """采纳、部分采纳、不采纳."""
    answer = MAKING.event_type("comment-answered").facts[1]
    assert [(one.value, one.wording.zh, one.wording.en) for one in CommentAnswer] == [
        ("adopted", "采纳", "adopted"),
        ("partly", "部分采纳", "adopted in part"),
        ("not-adopted", "不采纳", "not adopted"),
    ]
    read = [
        answer.kind.read(one) for one in (*CommentAnswer, "采纳", "部分采纳", "不采纳", "rejected")
    ]
    assert read == ["adopted", "partly", "not-adopted"] * 2 + [None]


@pytest.mark.parametrize(
    ("event", "fact", "text", "expected"),
    [
        ("project-approved", "deadline", "2026-12-31", "2026-12-31"),
        ("published", "number", "DB33/T1—2024", "DB33/T 1-2024"),
        ("technically-reviewed", "body", "专家组", "expert-group"),
        ("technically-reviewed", "members", 25, "25"),
        ("comment-opened", "was_public", True, "True"),
        ("submitted", "papers", ["编制说明"], "('编制说明',)"),
        ("technically-reviewed", "form", "函审", "letter"),
        ("reviewed", "outcome", "继续有效", "continue"),
    ],
)
def test_what_stands_in_a_file_is_read_by_its_kind(
    event: str, fact: str, text: object, expected: str
) -> None:
    kinds = {one.name: one for one in MAKING.event_type(event).facts}
    assert str(kinds[fact].read(text)) == expected
