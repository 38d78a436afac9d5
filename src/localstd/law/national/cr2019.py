"""市场监督管理投诉举报处理暂行办法（总局令第20号）: in force from 2020-01-01 to 2026-04-14.

Sources: the full text was read.

Nothing to compute here, with the reason:

- arts 1-6, 8, 34-36, 39, 40: purpose, who is in charge, channels, statistics, secrets of other
  kinds, what falls outside. :mod:`localstd.supervision.complaints` sorts submissions by arts 3,
  38 and 39.
- arts 12, 13, 25-28: where a complaint or a report is handled, which needs places and not days.
- arts 17, 18: mediation by others and by other means, which both are options.
- art 32: results are told where other law says so, which names no days here.

It holds on every track: complaints and reports are of operators, not of standards.
"""

from functools import partial

from localstd.law.facts import RefusalGround
from localstd.law.judging.complaints import (
    both_agree,
    ends_on_a_ground,
    has_concrete_clues,
    has_its_materials,
    is_acceptable,
    is_given_back,
    is_joined_rightly,
    is_refused_on_a_ground,
    is_sent_where_it_belongs,
    is_taken_apart,
    is_written_down,
    near_ones_step_back,
    tester_is_agreed_on,
)
from localstd.law.judging.corrections import keeps_the_reporter_secret
from localstd.law.limit import Direction, Footing, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Judge, Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES", "years"]

_EVERY_TRACK = frozenset(Track)
_MOST_WHO_SPEAK = 2
_GROUNDS = frozenset(RefusalGround) - {RefusalGround.FALSE_IDENTITY}


def split(provisions: Provisions) -> Rule:
    """Complaint and report in one are handled as two (第七条).

    “应当按照本办法规定的程序对投诉和举报予以分别处理”
    """
    return _rule(provisions, "complaint.split", is_taken_apart, "cr2019-split")


def materials(provisions: Provisions) -> Rule:
    """A complaint brings three materials, one by proxy two more (第九条、第十条).

    “投诉应当提供下列材料”
    “还应当提供授权委托书原件以及受托人身份证明”
    """
    return _rule(
        provisions, "complaint.materials", has_its_materials, "cr2019-materials", "cr2019-proxy"
    )


def joint(provisions: Provisions) -> Rule:
    """Several who complain of one dispute may be one complaint, if they agree (第十一条).

    “投诉人为两人以上，基于同一消费者权益争议投诉同一经营者的，经投诉人同意，
    市场监督管理部门可以按共同投诉处理。”
    “共同投诉可以由投诉人书面推选两名代表人进行投诉。”

    Two is read as the most there may be; fewer are for those who choose them.
    """
    return _rule(
        provisions,
        "complaint.joint",
        partial(is_joined_rightly, _MOST_WHO_SPEAK),
        "cr2019-joint",
        "cr2019-representatives",
    )


def acceptance(provisions: Provisions) -> Limit:
    """Whether a complaint is accepted is decided in seven working days, and told (第十四条).

    “应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人”
    """
    return _limit(provisions, "complaint.acceptance", "cr2019-accept", "receipt of the complaint")


def refusal(provisions: Provisions) -> Rule:
    """A complaint is refused on six grounds, and on no other (第十五条).

    “投诉有下列情形之一的，市场监督管理部门不予受理”
    """
    return _rule(
        provisions,
        "complaint.refusal",
        partial(is_refused_on_a_ground, _GROUNDS, years(provisions)),
        "cr2019-refuse",
        "cr2019-limit",
    )


def acceptable(provisions: Provisions) -> Rule:
    """What is to be refused is not accepted (第十五条).

    “投诉有下列情形之一的，市场监督管理部门不予受理”
    “除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的”

    The three years end on the corresponding day; more than three are so from the day after. A law
    may say otherwise of them, so that age breaks this only possibly.
    """
    return _rule(
        provisions,
        "complaint.acceptable",
        partial(is_acceptable, years(provisions)),
        "cr2019-refuse",
        "cr2019-limit",
    )


def consent(provisions: Provisions) -> Rule:
    """Mediation needs that both sides agree (第十六条).

    “经投诉人和被投诉人同意，采用调解的方式处理投诉”
    """
    return _rule(provisions, "complaint.consent", both_agree, "cr2019-consent")


def recusal(provisions: Provisions) -> Rule:
    """Who is near to a side does not mediate (第十九条).

    “调解人员是投诉人或者被投诉人的近亲属或者有其他利害关系，可能影响公正处理投诉的，应当回避。”
    """
    return _rule(provisions, "complaint.recusal", near_ones_step_back, "cr2019-mediator-recusal")


def testing(provisions: Provisions) -> Rule:
    """Who tests, both sides agree on (第二十条).

    “由投诉人和被投诉人协商一致，共同委托具备相应条件的技术机构承担”
    """
    return _rule(provisions, "complaint.testing", tester_is_agreed_on, "cr2019-testing")


def ending(provisions: Provisions) -> Rule:
    """A mediation is ended on seven grounds, and on no other (第二十一条第一款).

    “有下列情形之一的，终止调解”
    """
    return _rule(provisions, "complaint.ending", ends_on_a_ground, "cr2019-mediation-end")


def mediation(provisions: Provisions) -> Limit:
    """Mediation lasts forty-five working days from acceptance, and ends then (第二十一条第一款).

    “自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议的”

    Art 20: “检定、检验、检测、鉴定所需时间不计算在调解期限内”. Art 19 stops the mediation
    (中止调解) while it is decided whether somebody steps back; that its days do not count either
    is a reading. A procedure takes both out of the count; the limit itself does not know of them.
    """
    return _limit(provisions, "complaint.mediation", "cr2019-mediation", "acceptance")


def mediation_notice(provisions: Provisions) -> Limit:
    """Both sides are told in seven working days that mediation has ended (第二十一条第二款).

    “应当自作出终止调解决定之日起七个工作日内告知投诉人和被投诉人”
    """
    return _limit(
        provisions,
        "complaint.mediation-notice",
        "cr2019-mediation-notice",
        "the decision to end the mediation",
    )


def settlement(provisions: Provisions) -> Rule:
    """What was agreed on the site is written in a document, all else recorded (第二十二条).

    “应当制作调解书，但调解协议已经即时履行或者双方同意不制作调解书的除外”
    “未制作调解书的，市场监督管理部门应当做好调解记录备查。”
    """
    return _rule(provisions, "complaint.settlement", is_written_down, "cr2019-settlement")


def verification(provisions: Provisions) -> Limit:
    """A clue found in a mediation is verified in fifteen working days (第二十三条第一款).

    “应当自发现之日起十五个工作日内予以核查”

    The end of the sentence lets other law set other days, of which none was read.
    """
    return _limit(provisions, "complaint.verification", "cr2019-verify", "discovery of the clue")


def verification_extended(provisions: Provisions) -> Limit:
    """In special cases fifteen working days more are given for it (第二十三条第一款).

    “特殊情况下，核查时限可以延长十五个工作日。”

    They are counted from the end of the first fifteen: thirty in all.
    """
    return _limit(
        provisions,
        "complaint.verification-extended",
        "cr2019-verify-ext",
        "the end of the first term",
    )


def clues(provisions: Provisions) -> Rule:
    """A report brings concrete clues (第二十四条第一款).

    “应当提供涉嫌违反市场监督管理法律、法规、规章的具体线索”
    """
    return _rule(provisions, "report.clues", has_concrete_clues, "cr2019-clues")


def competence(provisions: Provisions) -> Rule:
    """A report without competence is not handled: who reports is told where to go (第二十九条).

    “应当告知举报人直接向有处理权限的市场监督管理部门提出”
    """
    return _rule(provisions, "report.competence", is_sent_where_it_belongs, "cr2019-redirect")


def jurisdiction(provisions: Provisions) -> Limit:
    """Departments that dispute who is competent have seven working days to agree (第三十条).

    “应当自发生争议之日起七个工作日内协商解决”
    """
    return _limit(
        provisions, "complaint.jurisdiction", "cr2019-jurisdiction", "the dispute on competence"
    )


def report_verification(provisions: Provisions) -> Limit:
    """A report is verified in fifteen working days, by analogy (第三十一条第一款、第二十三条).

    “十五个工作日内予以核查”

    The reading: art 31 leaves it to the rules on administrative penalties, whose text was not read.
    The days of art 23 are of clues found in a mediation; they stand here by analogy, so that nobody
    breaks them for certain.
    """
    return _limit(
        provisions,
        "report.verification",
        "cr2019-verify",
        "receipt of the report",
        footing=Footing.BY_ANALOGY,
    )


def report_verification_extended(provisions: Provisions) -> Limit:
    """In special cases fifteen working days more, by analogy, too (第三十一条第一款、第二十三条).

    “核查时限可以延长十五个工作日”
    """
    return _limit(
        provisions,
        "report.verification-extended",
        "cr2019-verify-ext",
        "the end of the first term",
        footing=Footing.BY_ANALOGY,
    )


def report_notice(provisions: Provisions) -> Limit:
    """Who reported by name is told in five working days if a case is opened (第三十一条第二款).

    “还应当自作出是否立案决定之日起五个工作日内告知举报人”
    """
    return _limit(
        provisions,
        "report.notice",
        "cr2019-report-notice",
        "the decision whether to open a case",
    )


def report_secrecy(provisions: Provisions) -> Rule:
    """Who reports is kept secret (第三十三条).

    “应当对举报人的信息予以保密”

    The exception, what an operator must be told so that it can be mediated, is for what is said to
    the operator then; a record never needs it.
    """
    return _rule(provisions, "report.secrecy", keeps_the_reporter_secret, "cr2019-secrecy")


def transfer(provisions: Provisions) -> Rule:
    """An office without competence gives it back, and never hands it on (第三十七条第二款).

    “应当及时反馈统一接收投诉举报的工作机构，不得自行移送”
    """
    return _rule(provisions, "complaint.transfer", is_given_back, "cr2019-no-transfer")


def years(provisions: Provisions) -> int:
    """Give the years after which a case is an old one (第十五条第四项)."""
    length = provisions["cr2019-limit"].quantity
    assert length is not None  # noqa: S101  the table has it
    return length.n


def _rule(provisions: Provisions, name: str, judge: Judge, *articles: str) -> Rule:
    return Rule.under(
        *(provisions[one] for one in articles), name=name, judge=judge, tracks=_EVERY_TRACK
    )


def _limit(
    provisions: Provisions,
    name: str,
    article: str,
    starts: str,
    *,
    footing: Footing = Footing.STATED,
) -> Limit:
    return Limit.under(
        provisions[article],
        name=name,
        direction=Direction.AT_MOST,
        starts=starts,
        tracks=_EVERY_TRACK,
        footing=footing,
    )


LIMITS = (
    acceptance,
    mediation,
    mediation_notice,
    verification,
    verification_extended,
    jurisdiction,
    report_verification,
    report_verification_extended,
    report_notice,
)
RULES = (
    split,
    materials,
    joint,
    refusal,
    acceptable,
    consent,
    recusal,
    testing,
    ending,
    settlement,
    clues,
    competence,
    report_secrecy,
    transfer,
)
