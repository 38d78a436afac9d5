"""Facts of group standards (团体标准要素): how they are made, numbered and opened to the public."""

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law.term import Term
from localstd.numbers import GroupCode, StandardNumber

__all__ = [
    "BasicTermsFacts",
    "CompetitionFacts",
    "ConversionTarget",
    "DisclosedItem",
    "DisclosureFacts",
    "GroupCommentFacts",
    "GroupDrafterFacts",
    "GroupNumberFacts",
    "GroupReviewOutcome",
    "GroupStep",
    "GroupStepsFacts",
    "InterestedParty",
    "ParticipantsFacts",
    "PlatformPaper",
    "PlatformPapersFacts",
    "PledgeFacts",
    "PledgeItem",
    "PrinciplesFacts",
    "PublicInterest",
]


class GroupStep(Term):
    """A step in the making of a group standard (制定程序; gs2019 art 14, not checked)."""

    PROPOSAL = ("proposal", "提案", "the proposal")
    PROJECT = ("project", "立项", "the approval of the project")
    DRAFTING = ("drafting", "起草", "the drafting")
    COMMENT = ("comment", "征求意见", "the comments")
    REVIEW = ("review", "技术审查", "the technical review")
    APPROVAL = ("approval", "批准", "the approval")


class PublicInterest(Term):
    """What a standard may touch that is everybody's (社会公共利益; sh2019 art 13 para 2)."""

    PERSONS = ("persons", "人身安全", "the safety of persons")
    ECOLOGY = ("ecology", "生态环境安全", "the safety of the environment")
    CONSUMERS = ("consumers", "消费者权益保护", "the rights of consumers")


class InterestedParty(Term):
    """Who takes part in the making (相关方; gs2019 art 9, not checked)."""

    PRODUCER = ("producer", "生产者", "producers")
    OPERATOR = ("operator", "经营者", "operators")
    USER = ("user", "使用者", "users")
    CONSUMER = ("consumer", "消费者", "consumers")
    ACADEMIA = ("academia", "教育科研机构", "research and teaching")
    TESTING = ("testing", "检测及认证机构", "test and certification bodies")
    GOVERNMENT = ("government", "政府部门", "departments of government")


class DisclosedItem(Term):
    """What is made public of a group standard (公开内容; gs2019 art 18, not checked)."""

    TITLE = ("title", "标准名称", "the title")
    NUMBER = ("number", "标准编号", "the number")
    DOCUMENT = ("document", "发布文件", "the document of publication")
    PATENTS = ("patents", "涉及的专利信息", "the patents it needs")
    TEXT = ("text", "标准全文", "the full text")


class PledgeItem(Term):
    """What an organisation declares of its standards (自我声明; gs2019 art 19, not checked)."""

    LAW = ("law", "符合法律法规", "conformity with the law")
    MANDATORY = ("mandatory", "符合强制性标准", "conformity with mandatory standards")
    POLICY = ("policy", "符合产业政策", "conformity with industrial policy")
    TRUTH = (
        "truth",
        "对公开信息的合法性、真实性负责",
        "that it answers for the legality and truth of what is public",
    )


class PlatformPaper(Term):
    """What the national platform asks an organisation for (gs2019 art 20, not checked)."""

    CERTIFICATE = ("certificate", "社会团体法人登记证书", "the certificate of a legal person")
    DEPARTMENT = ("department", "内设标准化机构和工作人员", "the internal department and its staff")
    PROCEDURES = ("procedures", "标准制定程序", "the rules of procedure")
    UNDERTAKING = ("undertaking", "自我承诺", "its own undertaking")


class GroupReviewOutcome(Term):
    """How the review of a group standard ends (复审结论), by the organisation's own rules."""

    CONTINUE = ("continue", "继续有效", "continues")
    REVISE = ("revise", "修订", "is revised")
    WITHDRAW = ("withdraw", "废止", "is withdrawn")


class ConversionTarget(Term):
    """What a group standard may become (转化; gs2019 art 27, not checked; sd2020 art 21)."""

    NATIONAL = ("national", "国家标准", "a national standard")
    INDUSTRY = ("industry", "行业标准", "an industry standard")
    LOCAL = ("local", "地方标准", "a local standard")


@frozen
class GroupStepsFacts:
    """Which steps were taken before this one (已完成的环节), each by the name of a `GroupStep`.

    ``begun`` is the day on which the making began: what began before a rule did is not asked by it.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> steps = china_law().on(date(2021, 5, 1)).rule("group.steps")
    >>> facts = GroupStepsFacts(
    ...     taken=frozenset({"proposal", "project", "drafting", "comment"}),
    ...     begun=PartialDate(2021, 1, 4),
    ... )
    >>> [str(one) for one in steps.judge(facts).facts["lacking"]]
    ['技术审查 / the technical review', '批准 / the approval']
    """

    taken: frozenset[str] | None = None
    begun: PartialDate | None = None


@frozen
class GroupCommentFacts:
    """Whether the public could speak to a draft, and what it touches (公开征求意见).

    ``interests`` are names or Chinese words of :class:`PublicInterest`; empty: it touches none.

    >>> from datetime import date
    >>> from localstd.testing import law_of_a_place
    >>> heard = law_of_a_place().on(date(2021, 5, 1), "34").rule("group.interest-comment")
    >>> heard.judge(GroupCommentFacts(was_public=False, interests=("人身安全",))).outcome.value
    'broken'
    """

    was_public: bool | None = None
    interests: tuple[str, ...] | None = None


@frozen
class GroupDrafterFacts:
    """Who drafted and who voted (起草人员回避): persons by name, and the units that they are of.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> apart = china_law().on(date(2021, 5, 1)).rule("group.drafter-abstains")
    >>> facts = GroupDrafterFacts(drafting_units=("甲厂",), voting_units=("甲厂", "乙所"))
    >>> dict(apart.judge(facts).facts)
    {'both': ('甲厂',)}
    """

    drafters: tuple[str, ...] | None = None
    drafting_units: tuple[str, ...] | None = None
    voters: tuple[str, ...] | None = None
    voting_units: tuple[str, ...] | None = None


@frozen
class GroupNumberFacts:
    """A number that is given to a group standard (编号), whose code it bears, and when.

    ``code`` is the organisation's own, ``published`` the day of publication.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> form = china_law().on(date(2021, 5, 1)).rule("group.number-form")
    >>> number = StandardNumber.parse("T/CBIA 1-2021")
    >>> form.judge(GroupNumberFacts(number=number, code=GroupCode("ZLA"))).outcome.value
    'broken'
    """

    number: StandardNumber | None = None
    code: GroupCode | None = None
    published: PartialDate | None = None


@frozen
class PrinciplesFacts:
    """What was done to ground a standard (调查分析、实验、论证; sl2017 art 18 para 2).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> grounded = china_law().on(date(2021, 5, 1)).rule("group.principles")
    >>> grounded.judge(PrinciplesFacts(surveyed=True, argued=True)).missing
    ('experimented',)
    """

    surveyed: bool | None = None
    experimented: bool | None = None
    argued: bool | None = None


@frozen
class ParticipantsFacts:
    """Who took part in the making, by names or Chinese words of :class:`InterestedParty`.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> wide = china_law().on(date(2021, 5, 1)).rule("group.participants")
    >>> wide.judge(ParticipantsFacts(parties=("生产者",))).is_reading
    True
    """

    parties: tuple[str, ...] | None = None


@frozen
class BasicTermsFacts:
    """Whether a standard sets anew what others have set (基础通用内容): terms, symbols, quantities.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> terms = china_law().on(date(2021, 5, 1)).rule("group.basic-terms")
    >>> terms.judge(BasicTermsFacts(sets_basics_anew=True)).outcome.value
    'broken'
    """

    sets_basics_anew: bool | None = None


@frozen
class CompetitionFacts:
    """Whether a standard is used to exclude or restrict competition (排除、限制市场竞争).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> free = china_law().on(date(2021, 5, 1)).rule("group.competition")
    >>> free.judge(CompetitionFacts(restricts_competition=True)).outcome.value
    'broken'
    """

    restricts_competition: bool | None = None


@frozen
class DisclosureFacts:
    """What was made public of a standard, by names or Chinese words of :class:`DisclosedItem`.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> open_ = china_law().on(date(2021, 5, 1)).rule("group.disclosure")
    >>> facts = DisclosureFacts(items=frozenset({"title", "number"}), has_patents=False)
    >>> [str(one) for one in open_.judge(facts).facts["lacking"]]
    ['发布文件 / the document of publication']
    """

    items: frozenset[str] | None = None
    has_patents: bool | None = None


@frozen
class PledgeFacts:
    """What an organisation declared, by names or Chinese words of :class:`PledgeItem`.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> declared = china_law().on(date(2021, 5, 1)).rule("group.self-declaration")
    >>> facts = PledgeFacts(items=frozenset({"law", "mandatory", "policy"}))
    >>> [one.zh for one in declared.judge(facts).facts["lacking"]]
    ['对公开信息的合法性、真实性负责']
    """

    items: frozenset[str] | None = None


@frozen
class PlatformPapersFacts:
    """What an organisation gave to the platform, by names or words of :class:`PlatformPaper`.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> papers = china_law().on(date(2021, 5, 1)).rule("group.platform-papers")
    >>> papers.judge(PlatformPapersFacts()).missing
    ('papers',)
    """

    papers: frozenset[str] | None = None
