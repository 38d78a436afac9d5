"""Facts of organisations that make group standards (社会团体要素), or would.

The rules that take them are those of eligibility: ``group.made-by-organisation``,
``group.registered-first``, ``group.not-by-a-branch``, ``group.certificate``,
``group.credit-code``, ``group.charter``, ``group.staff``, ``group.department``,
``group.procedures``, ``group.ip-policy``, ``group.not-suspended`` and ``group.code``; and, of a
branch that works within its organisation, ``group.branch-authorised``. Those who found one are
judged by the rules ``registration.*``, enterprises that make a standard together by
``enterprise.joint`` and ``enterprise.joint-chain``.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law.term import Term
from localstd.numbers import CreditCode, GroupCode

__all__ = [
    "FoundingFacts",
    "JointFacts",
    "OrganisationFacts",
    "OrganisationForm",
    "OrganisationReach",
]


class OrganisationForm(Term):
    """What somebody that makes standards together with others is, in law (组织形式).

    Two kinds of bodies are lawful without registration, or before it: those that need none, and
    those that are legal persons by law from their approval, and apply for the certificate then.

    Source: so2016 arts 3, 15, 17; gs2016 part 2; sl2017 art 18.

    >>> OrganisationForm.of("免于登记的团体")
    <OrganisationForm.EXEMPT: 'exempt'>
    """

    ORGANISATION = ("organisation", "社会团体", "a registered social organisation")
    TECHNOLOGY_ALLIANCE = (
        "technology-alliance",
        "产业技术联盟",
        "an industrial technology alliance that is registered as a social organisation",
    )
    BRANCH = ("branch", "分支机构", "a branch of a social organisation")
    EXEMPT = (
        "exempt",
        "免于登记的团体",
        "a people's organisation, or one that the State Council exempts from registration",
    )
    BY_LAW = (
        "by-law",
        "依法自批准成立之日起具有法人资格的社会团体",
        "a social organisation that is a legal person by law from the day of its approval",
    )
    UNREGISTERED = ("unregistered", "未登记的联盟", "an alliance that is not registered")


class OrganisationReach(Term):
    """How far a social organisation reaches (活动地域), which says how much money it needs."""

    NATIONAL = ("national", "全国性", "national")
    LOCAL = ("local", "地方性", "local")
    ACROSS = ("across", "跨行政区域", "across divisions")


@frozen
class OrganisationFacts:
    """What is known of an organisation on the day asked (社会团体情况); ``None``: not told.

    ``registered`` is the day of its registration, ``asked_on`` the day on which one asks.
    ``has_certificate``: it can show its certificate (社会团体法人登记证书); ``credit_code`` is its
    unified social credit code. ``in_charter``: the work lies within the purpose and business scope
    of its charter. ``has_department``: an internal one for standards. ``is_suspended``: it is
    under an order to stop its activities. ``code`` is the one that it uses or would use,
    ``code_is_free`` says that no other organisation is known to bear it. ``is_authorised``: of a
    branch, that the work lies within what its organisation has authorised.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> branch = OrganisationFacts(form="branch")
    >>> rule = china_law().on(date(2019, 5, 1)).rule("group.not-by-a-branch")
    >>> rule.judge(branch).outcome.value
    'broken'
    """

    form: str | None = None
    registered: PartialDate | None = None
    asked_on: PartialDate | None = None
    has_certificate: bool | None = None
    credit_code: CreditCode | None = None
    in_charter: bool | None = None
    has_staff: bool | None = None
    has_department: bool | None = None
    has_procedures: bool | None = None
    has_ip_policy: bool | None = None
    is_suspended: bool | None = None
    code: GroupCode | None = None
    code_is_free: bool | None = None
    is_authorised: bool | None = None


@frozen
class FoundingFacts:
    """What founders of a social organisation can show (社会团体发起情况); ``None``: not told.

    ``persons`` and ``units`` are the members of each kind, ``funds`` the money for its activities
    in yuan (活动资金), ``reach`` how far it shall reach. ``has_consent``: the unit in charge has
    agreed; ``False`` where it refused. ``has_similar``: one of the same or a similar scope stands
    in the same division; ``is_needed``: this one is needed beside it.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> members = china_law().on(date(2017, 5, 1)).rule("registration.members")
    >>> members.judge(FoundingFacts(persons=0, units=30)).outcome.value
    'kept'
    >>> members.judge(FoundingFacts(persons=10, units=30)).outcome.value
    'broken'
    """

    reach: str | None = None
    has_consent: bool | None = None
    persons: int | None = None
    units: int | None = None
    has_name: bool | None = None
    has_premises: bool | None = None
    has_staff: bool | None = None
    funds: int | None = None
    is_liable: bool | None = None
    has_similar: bool | None = None
    is_needed: bool | None = None


@frozen
class JointFacts:
    """Who makes an enterprise standard together (联合制定企业标准的企业); ``None``: not told.

    ``enterprises`` is their number. ``same_chain``: they are of one industry, or stand in one
    chain of it, up and down the stream.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> joint = china_law().on(date(2018, 5, 1)).rule("enterprise.joint")
    >>> joint.judge(JointFacts(enterprises=3)).outcome.value
    'kept'
    """

    enterprises: int | None = None
    same_chain: bool | None = None
