"""Facts of complaints (投诉要素): what came in, whether it is accepted, how it is mediated.

The rules that take them are those of cr2019 arts 7 to 22 and 37, and, on refusal, of cr2025. No
fact is of who complains: how many they are, what was given, what was agreed.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law.term import Term

__all__ = [
    "AcceptanceFacts",
    "ComplaintMaterial",
    "ComplaintMaterialsFacts",
    "ComplaintTransferFacts",
    "JointComplaintFacts",
    "MediationConsentFacts",
    "MediationEnd",
    "MediationEndFacts",
    "MediatorFacts",
    "RefusalFacts",
    "RefusalGround",
    "SettlementFacts",
    "SplitFacts",
    "TestingFacts",
]


class RefusalGround(Term):
    """Why a complaint is not accepted (不予受理情形): the six of cr2019 art 15, and a later one.

    The last is known from a table on cr2025 art 16, whose text was not read.

    >>> RefusalGround.of("old-case").wording.zh
    '知道或者应当知道权益受到侵害之日起超过三年'
    """

    NO_COMPETENCE = (
        "no-competence",
        "不属于市场监督管理部门职责或者不具有处理权限",
        "it is not for market supervision, or not for this department",
    )
    HANDLED_ELSEWHERE = (
        "handled-elsewhere",
        "其他机构已经受理或者处理过同一争议",
        "a court, an arbitrator, a department or a mediation body has the dispute, or had it",
    )
    NO_CONSUMER = (
        "no-consumer",
        "不是为生活消费需要，或者不能证明存在消费者权益争议",
        "it is not for the needs of daily life, or no dispute of a consumer is shown",
    )
    OLD_CASE = (
        "old-case",
        "知道或者应当知道权益受到侵害之日起超过三年",
        "more than three years since it was known, or should have been",
    )
    MATERIALS_MISSING = (
        "materials-missing",
        "未提供规定的材料",
        "the required materials were not given",
    )
    OTHER_LAW = (
        "other-law",
        "法律、法规、规章规定不予受理的其他情形",
        "another law, regulation or rule says so",
    )
    FALSE_IDENTITY = (
        "false-identity",
        "提供虚假材料、冒用他人身份或者拒不配合核实身份",
        "false materials, another's identity, or no identity check allowed",
    )


class ComplaintMaterial(Term):
    """What a complaint is to bring (投诉材料): cr2019 arts 9 and 10; the last two of a proxy."""

    COMPLAINANT = (
        "complainant",
        "投诉人的姓名、电话号码、通讯地址",
        "name, telephone number and address of who complains",
    )
    RESPONDENT = (
        "respondent",
        "被投诉人的名称（姓名）、地址",
        "name and address of who is complained of",
    )
    REQUEST = (
        "request",
        "具体的投诉请求以及消费者权益争议事实",
        "the claims, and the facts of the dispute",
    )
    POWER = ("power-of-attorney", "授权委托书原件", "the power of attorney, the original")
    PROXY = ("proxy-identity", "受托人身份证明", "proof of the proxy's identity")


class MediationEnd(Term):
    """Why a mediation ends without agreement (终止调解情形): the seven of cr2019 art 21."""

    WITHDRAWN = (
        "withdrawn",
        "投诉人撤回投诉或者双方自行和解",
        "withdrawn, or settled between the parties",
    )
    NO_TESTER = (
        "no-tester",
        "对技术机构或者费用承担无法协商一致",
        "no agreement on who tests, or who pays for it",
    )
    NOT_ATTENDED = (
        "not-attended",
        "无正当理由不参加调解，或者被投诉人明确拒绝调解",
        "a party stays away without reason, or the operator refuses",
    )
    NO_AGREEMENT = (
        "no-agreement",
        "明确表示无法达成调解协议",
        "a party states that no agreement is possible",
    )
    TERM_OVER = (
        "term-over",
        "自受理之日起四十五个工作日内未能达成调解协议",
        "no agreement was reached within the term of mediation",
    )
    REFUSABLE = (
        "refusable",
        "受理后发现存在不予受理情形",
        "found after acceptance: a ground on which it is not accepted",
    )
    OTHER_LAW = (
        "other-law",
        "法律、法规、规章规定应当终止调解的其他情形",
        "another law, regulation or rule says so",
    )


@frozen
class SplitFacts:
    """What stands in one submission (投诉举报材料), and whether it was taken apart.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> split = china_law().on(date(2024, 5, 6)).rule("complaint.split")
    >>> split.judge(SplitFacts(has_complaint=True, has_report=True, is_split=False)).outcome.value
    'broken'
    """

    has_complaint: bool | None = None
    has_report: bool | None = None
    is_split: bool | None = None


@frozen
class ComplaintMaterialsFacts:
    """What was given with a complaint (投诉材料), by the names of :class:`ComplaintMaterial`.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> materials = china_law().on(date(2024, 5, 6)).rule("complaint.materials")
    >>> given = ComplaintMaterialsFacts(materials=("complainant", "respondent"), is_by_proxy=False)
    >>> materials.judge(given).facts["lacking"][0].zh
    '具体的投诉请求以及消费者权益争议事实'
    """

    materials: tuple[str, ...] | None = None
    is_by_proxy: bool | None = None


@frozen
class JointComplaintFacts:
    """How several complain together (共同投诉): of what, with whose consent, through how many.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> joint = china_law().on(date(2024, 5, 6)).rule("complaint.joint")
    >>> joint.judge(JointComplaintFacts(complainants=40, representatives=3)).facts["allowed"]
    2
    """

    complainants: int | None = None
    is_one_dispute: bool | None = None
    is_one_operator: bool | None = None
    has_consent: bool | None = None
    representatives: int | None = None


@frozen
class RefusalFacts:
    """On what a complaint is refused (不予受理), and what its ground needs.

    ``ground`` is the name or the Chinese words of a :class:`RefusalGround`. ``known`` is the day
    on which the wrong was known or should have been, ``received`` that of the complaint, for an
    old case; ``lacks_materials`` for materials; ``rests_on`` names the other law, or who else has
    the dispute.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> refusal = china_law().on(date(2024, 5, 6)).rule("complaint.refusal")
    >>> refusal.judge(RefusalFacts(ground="too-many")).outcome.value
    'broken'
    >>> refusal.judge(RefusalFacts(ground="old-case")).missing
    ('known', 'received')
    """

    ground: str | None = None
    known: PartialDate | None = None
    received: PartialDate | None = None
    lacks_materials: bool | None = None
    rests_on: str | None = None


@frozen
class AcceptanceFacts:
    """What keeps a complaint from being accepted (受理条件): a ground of art 15 that is there.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> accepted = china_law().on(date(2024, 5, 6)).rule("complaint.acceptable")
    >>> accepted.judge(AcceptanceFacts(is_competent=False)).outcome.value
    'broken'
    """

    is_competent: bool | None = None
    is_consumer: bool | None = None
    is_handled_elsewhere: bool | None = None
    lacks_materials: bool | None = None
    known: PartialDate | None = None
    received: PartialDate | None = None


@frozen
class ComplaintTransferFacts:
    """How a complaint or a report without competence goes on (不具备处理权限).

    ``by_itself``: the office handed it to another department itself, not back to the office that
    receives them all.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> transfer = china_law().on(date(2024, 5, 6)).rule("complaint.transfer")
    >>> transfer.judge(ComplaintTransferFacts(by_itself=True)).outcome.value
    'broken'
    """

    by_itself: bool | None = None


@frozen
class MediationConsentFacts:
    """Whether both sides agree to mediation (同意调解).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> consent = china_law().on(date(2024, 5, 6)).rule("complaint.consent")
    >>> consent.judge(MediationConsentFacts(complainant_agrees=True)).missing
    ('operator_agrees',)
    """

    complainant_agrees: bool | None = None
    operator_agrees: bool | None = None


@frozen
class MediatorFacts:
    """Whether who mediates is near to a side (利害关系), and steps back (回避).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> recusal = china_law().on(date(2024, 5, 6)).rule("complaint.recusal")
    >>> recusal.judge(MediatorFacts(is_near=True, steps_back=False)).outcome.value
    'broken'
    """

    is_near: bool | None = None
    steps_back: bool | None = None


@frozen
class TestingFacts:
    """Whether both sides agreed on who tests (共同委托检验机构) and who pays.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> testing = china_law().on(date(2024, 5, 6)).rule("complaint.testing")
    >>> testing.judge(TestingFacts(is_agreed=False)).outcome.value
    'broken'
    """

    __test__ = False  # no class of tests

    is_agreed: bool | None = None


@frozen
class MediationEndFacts:
    """On what a mediation is ended (终止调解): the name or the words of a :class:`MediationEnd`.

    ``is_over``: the term of mediation is over, for the ground that it is.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> ending = china_law().on(date(2024, 5, 6)).rule("complaint.ending")
    >>> ending.judge(MediationEndFacts(ground="no-agreement")).outcome.value
    'kept'
    """

    ground: str | None = None
    is_over: bool | None = None


@frozen
class SettlementFacts:
    """How an agreement is written down (调解书、调解记录).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> settlement = china_law().on(date(2024, 5, 6)).rule("complaint.settlement")
    >>> facts = SettlementFacts(is_on_site=True, has_document=False, is_performed=True)
    >>> settlement.judge(facts).missing
    ('has_record',)
    """

    is_on_site: bool | None = None
    has_document: bool | None = None
    has_record: bool | None = None
    is_performed: bool | None = None
    is_waived: bool | None = None
