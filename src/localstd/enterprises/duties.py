"""What is owed with an enterprise standard (义务), each while the law of the day asks for it.

Filing was owed until 2017, declaring since; both are judged by the law of the day asked, so that
a standard which crosses that day owes the one before it and the other after. That a filing, or
one anew, was late is only possible: how filing was done, the province prescribed (ir1990 art 17).
"""

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate
from localstd.enterprises.checks import (
    FILING_EXPIRED,
    NOT_FILED,
    NOT_REVIEWED,
    REVIEWED_LATE,
)
from localstd.enterprises.declarants import all_have_declared
from localstd.law import EnterpriseSubject, Judged
from localstd.procedure import DutyType, Event, Mandate, Matter
from localstd.roles import ENTERPRISE, HEALTH
from localstd.steps.makers import FOOD, ORDINARY
from localstd.wording import Wording

__all__ = [
    "DECLARATION",
    "EARLY_REVIEW",
    "EVERY_DUTY",
    "FILING",
    "HEALTH_FILING",
    "HEALTH_PUBLICITY",
    "REFILING",
    "REFILING_IN_THREE_YEARS",
    "REVIEW",
    "WHO_FILES",
    "is_product",
]

_SINCE_2018 = "sl2017-selfdecl"

#: Who filed until 2017: enterprises, with the local government's departments.
WHO_FILES = (
    Mandate(
        role=ENTERPRISE,
        basis=("ir1990-ent-filing", "sl1988-ent-filing"),
        tracks=ORDINARY,
        yields_to=_SINCE_2018,
    ),
)
_WHO_REVIEWED = Mandate(
    role=ENTERPRISE, basis=("es1990-review",), tracks=ORDINARY, yields_to=_SINCE_2018
)


def is_product(subject: object) -> bool | None:
    """Say whether a standard is about a product, by the name of its subject: only those were filed.

    >>> is_product("产品"), is_product("service"), is_product(None)
    (True, False, None)
    """
    found = EnterpriseSubject.of(subject) if isinstance(subject, str) else None
    return None if found is None else found is EnterpriseSubject.PRODUCT


def _is_filed(_: Matter, published: Event) -> bool:
    """Say whether it may have to be filed: not where the enterprise is told to be in the pilot."""
    told = published.facts
    return is_product(told.get("subject")) is not False and told.get("in_pilot") is not True


def _may_be_stricter(_: Matter, published: Event) -> bool:
    return published.facts.get("is_stricter") is not False


def _tells_its_end(filed: Event) -> bool:
    return isinstance(filed.facts.get("valid_until"), PartialDate)


def _tells_no_end(filed: Event) -> bool:
    return not _tells_its_end(filed)


FILING = DutyType(
    name="filing",
    wording=Wording("备案", "file it"),
    owed_by=WHO_FILES,
    limit="enterprise.filing",
    lacking=NOT_FILED,
    certainty=Certainty.POSSIBLE,
    falls_on=_is_filed,
    judged=Judged.AS_ASKED,
)
#: By the day that the filing itself tells.
REFILING = DutyType(
    name="refiling",
    wording=Wording("备案有效期届满前重新备案", "file it anew before the filing ends"),
    owed_by=(Mandate(role=ENTERPRISE, basis=("ep2009-refile",), tracks=ORDINARY),),
    until="valid_until",
    lacking=FILING_EXPIRED,
    certainty=Certainty.POSSIBLE,
    begins_with=_tells_its_end,
    judged=Judged.AS_ASKED,
)
#: The same, where the filing tells no day.
REFILING_IN_THREE_YEARS = evolve(
    REFILING,
    name="refiling-in-three-years",
    until=None,
    limit="enterprise.filing-validity",
    begins_with=_tells_no_end,
)
#: Owed of every standard that is published and stands, without a number of days; of a joint one
#: by each partner.
DECLARATION = DutyType(
    name="declaration",
    wording=Wording("自我声明公开", "declare it"),
    owed_by=(Mandate(role=ENTERPRISE, basis=(_SINCE_2018,)),),
    judged=Judged.AS_ASKED,
    ended_by=all_have_declared,
)
REVIEW = DutyType(
    name="review",
    wording=Wording("复审", "review it"),
    owed_by=(Mandate(role=ENTERPRISE, basis=("place.market-review",)), _WHO_REVIEWED),
    limit="enterprise.review",
    late=REVIEWED_LATE,
    lacking=NOT_REVIEWED,
    judged=Judged.AS_ASKED,
)
EARLY_REVIEW = DutyType(
    name="early-review",
    wording=Wording("及时复审", "review it now"),
    owed_by=(Mandate(role=ENTERPRISE, basis=("ep2009-review",), tracks=ORDINARY),),
    judged=Judged.AS_ASKED,
)
HEALTH_FILING = DutyType(
    name="health-filing",
    wording=Wording("报省级卫生行政部门备案", "file it with the province's health department"),
    owed_by=(Mandate(role=ENTERPRISE, basis=("fl-ent",), tracks=FOOD),),
    falls_on=_may_be_stricter,
    judged=Judged.AS_ASKED,
)
HEALTH_PUBLICITY = DutyType(
    name="health-publicity",
    wording=Wording("在网站上公布，供公众免费查阅、下载", "publish it on the website, free"),
    owed_by=(Mandate(role=HEALTH, basis=("fl-publish",), tracks=FOOD),),
)

#: The names of all of them: what ends with the standard.
EVERY_DUTY = tuple(
    one.name
    for one in (
        FILING,
        REFILING,
        REFILING_IN_THREE_YEARS,
        DECLARATION,
        REVIEW,
        EARLY_REVIEW,
        HEALTH_FILING,
        HEALTH_PUBLICITY,
    )
)
