"""团体标准管理规定（试行）: in force from 2017-12-15 to 2019-01-08.

Sources: arts 3, 5 and 7 were quoted; the rest was not read.

Nothing to compute here: art 5 (the State runs self-declaration; who declares what is not said).
"""

from localstd.law.judging.organisations import (
    has_a_department,
    has_an_ip_policy,
    has_procedures,
    has_staff,
    is_a_registered_organisation,
)
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def made_by_organisation(provisions: Provisions) -> Rule:
    """Lawfully established social organisations make group standards (第三条).

    “依法成立的社会团体”
    """
    definition = provisions["gs2017t-def"]
    return Rule.under(
        definition,
        provisions["so2016-legal-person"],
        name="group.made-by-organisation",
        judge=is_a_registered_organisation,
        period=definition.before(provisions["sl2017-group-who"]),
    )


def staff(provisions: Provisions) -> Rule:
    """They have staff versed in standardization (第七条)."""
    return Rule.under(provisions["gs2017t-capacity"], name="group.staff", judge=has_staff)


def department(provisions: Provisions) -> Rule:
    """They have an internal body for it (第七条)."""
    return Rule.under(
        provisions["gs2017t-capacity"], name="group.department", judge=has_a_department
    )


def procedures(provisions: Provisions) -> Rule:
    """They have rules on management and procedure (第七条)."""
    return Rule.under(provisions["gs2017t-capacity"], name="group.procedures", judge=has_procedures)


def ip_policy(provisions: Provisions) -> Rule:
    """They have a policy on intellectual property in standards (第七条).

    “标准知识产权政策”
    """
    return Rule.under(
        provisions["gs2017t-capacity"], name="group.ip-policy", judge=has_an_ip_policy
    )


LIMITS = ()
RULES = (made_by_organisation, staff, department, procedures, ip_policy)
