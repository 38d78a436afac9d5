"""Facts of organisations that make group standards (社会团体要素), or would.

The rules that take them are those of eligibility: ``group.made-by-organisation``,
``group.registered-first``, ``group.not-by-a-branch``, ``group.certificate``,
``group.credit-code``, ``group.charter``, ``group.staff``, ``group.department``,
``group.procedures``, ``group.ip-policy``, ``group.not-suspended`` and ``group.code``.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law.term import Term
from localstd.numbers import CreditCode, GroupCode

__all__ = ["OrganisationFacts", "OrganisationForm"]


class OrganisationForm(Term):
    """What somebody that makes standards together with others is, in law (组织形式)."""

    ORGANISATION = ("organisation", "社会团体", "a registered social organisation")
    TECHNOLOGY_ALLIANCE = (
        "technology-alliance",
        "产业技术联盟",
        "an industrial technology alliance that is registered as a social organisation",
    )
    BRANCH = ("branch", "分支机构", "a branch of a social organisation")
    UNREGISTERED = ("unregistered", "未登记的联盟", "an alliance that is not registered")


@frozen
class OrganisationFacts:
    """What is known of an organisation on the day asked (社会团体情况); ``None``: not told.

    ``registered`` is the day of its registration, ``asked_on`` the day on which one asks.
    ``has_certificate``: it can show its certificate (社会团体法人登记证书); ``credit_code`` is its
    unified social credit code. ``in_charter``: the work lies within the purpose and business scope
    of its charter. ``has_department``: an internal one for standards. ``is_suspended``: it is
    under an order to stop its activities. ``code`` is the one that it uses or would use,
    ``code_is_free`` says that no other organisation is known to bear it.

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
