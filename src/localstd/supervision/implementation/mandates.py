"""Who promotes, answers and evaluates (职责分工): sector departments, standardization departments.

sl2017 art 29 para 2 names the standardization departments of cities with districts and above. Of
counties nothing is said: they pass on what they are told, and owe no answer. Who evaluates
environmental standards eec2026 art 74 does not say.
"""

from localstd.procedure import Mandate
from localstd.roles import CITY, GOVERNMENT, NATIONAL, PROVINCE, SECTOR
from localstd.roles import ENVIRONMENT as ECOLOGY
from localstd.steps.authorities import by_authorities, by_sectors, owed_at_its_level
from localstd.steps.makers import ENVIRONMENT

__all__ = [
    "ANSWERERS",
    "EVALUATORS",
    "MECHANISM",
    "OF_THE_ENVIRONMENT",
    "OWE_ANSWERS",
    "OWE_PROMOTION",
    "OWE_REPORTS",
    "PROMOTERS",
]

#: 标准实施信息反馈和评估机制: of places, of the nation, and the policy before 2018.
MECHANISM = ("place.feedback", "sl2017-feedback", "seed-feedback")
_EVALUATION = ("place.feedback", "sl2017-feedback", "seed-evaluation")
_PROMOTION = ("place.promotion", "seed-promotion")
OF_THE_ENVIRONMENT = ("eec-evaluate",)

#: Who promotes: those who applied for the standard, and those who support publicity and pilots.
PROMOTERS = (*by_sectors(*_PROMOTION), *by_authorities("sl2017-pilots", "seed-promotion"))
#: Who owes it: where a place says so, the department that applied for the standard.
OWE_PROMOTION = (Mandate(role=SECTOR, basis=("place.promotion",)),)
OWE_REPORTS = (Mandate(role=SECTOR, basis=("place.promotion-report",)),)

#: Who answers what users tell: the standardization departments, and those in charge of the field.
ANSWERERS = (
    *(Mandate(role=role, basis=MECHANISM) for role in (CITY, PROVINCE, NATIONAL)),
    *by_sectors("seed-feedback"),
)
#: Who owes an answer, or a review: the department that made the standard, by its place.
OWE_ANSWERS = tuple(
    one for one in owed_at_its_level(*MECHANISM) if one.role in (CITY, PROVINCE, NATIONAL)
)
#: Who evaluates; at places the department in charge sums up and assesses, too.
EVALUATORS = (
    *by_authorities(*_EVALUATION),
    *by_sectors("place.analysis", "seed-evaluation"),
    *(
        Mandate(role=role, basis=(*OF_THE_ENVIRONMENT, "seed-evaluation"), tracks=ENVIRONMENT)
        for role in (GOVERNMENT, ECOLOGY)
    ),
)
