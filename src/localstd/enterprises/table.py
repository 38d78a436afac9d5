"""The table of an enterprise standard (企业标准程序表): made, filed or declared, changed, ended.

A matter is one standard. It stands at one stage; filing, declaring and reviewing are duties
beside, each owed while the law of the day asks for it. A filing that ends, ends no standard.

The way, without what leaves a standard at its stage:

>>> for row in ENTERPRISE_STANDARD.rows:
...     if row.to:
...         print(f"{' '.join(row.at):19}{row.event:16}{row.to}")
making             published       published
published          implemented     in-force
published in-force withdrawn       withdrawn
published in-force replaced        replaced
published in-force abolished       abolished
published in-force number-revoked  number-revoked

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/enterprise-standard.md``.
"""

from localstd.enterprises import conditions, duties, notices
from localstd.enterprises.events import EVENTS
from localstd.enterprises.stages import (
    ABOLISHED,
    IN_FORCE,
    LIVING,
    MAKING,
    PUBLISHED,
    REPLACED,
    REVOKED,
    STAGES,
    WITHDRAWN,
)
from localstd.law import Track
from localstd.procedure import Condition, Mandate, Matter, Matters, Procedure, Row
from localstd.roles import CITY, COUNTY, ENTERPRISE, HEALTH, NATIONAL, PROVINCE, SECTOR
from localstd.steps.makers import FOOD, ORDINARY
from localstd.wording import Wording

__all__ = ["ENTERPRISE_STANDARD"]

_MAKES = (Mandate(role=ENTERPRISE, basis=("sl2017-ent-who", "ir1990-ent-making")),)
_JOINT = ("place.joint-enterprise",)
_FILED_WITH = tuple(
    Mandate(role=role, basis=("sl1988-ent-filing",), tracks=ORDINARY)
    for role in (PROVINCE, CITY, COUNTY, SECTOR)
)
_FILES = (*duties.WHO_FILES, *_FILED_WITH)
_DECLARES = (Mandate(role=ENTERPRISE, basis=("sl2017-selfdecl", "reform2015-ent-pilot")),)
_DECLARED = ("sl2017-platform", "place.declaration")
_TOWARDS_FILING = (
    duties.FILING.name,
    duties.REFILING.name,
    duties.REFILING_IN_THREE_YEARS.name,
)
_AFTER_FILING = (duties.REFILING, duties.REFILING_IN_THREE_YEARS)


def _is_of_food(matter: Matter) -> bool:
    return matter.track is Track.FOOD


_OF_FOOD = Matters(Wording("食品企业标准", "enterprise standards of food"), _is_of_food)


def _ended_by(event: str, stage: str, basis: str, asked: tuple[Condition, ...]) -> Row:
    """Make the row of an end that an authority decides, of a province or above."""
    return Row(
        at=LIVING, event=event, to=stage,
        who=tuple(Mandate(role=role, basis=(basis,)) for role in (PROVINCE, NATIONAL)),
        conditions=asked,
        ends=duties.EVERY_DUTY,
        notices=(notices.ORDERED_END,),
    )  # fmt: skip


_MADE = (
    Row(
        at=(MAKING,), event="drafted", to=None,
        who=_MAKES, basis=_JOINT,
    ),
    Row(
        at=(MAKING,), event="published", to=PUBLISHED,
        who=_MAKES, basis=_JOINT,
        conditions=conditions.PUBLICATION,
        starts=(duties.FILING, duties.HEALTH_FILING, duties.DECLARATION, duties.REVIEW),
    ),
    Row(
        at=(PUBLISHED,), event="implemented", to=IN_FORCE,
        who=_MAKES,
    ),
)  # fmt: skip
_FILED = (
    Row(
        at=LIVING, event="filed", to=None,
        who=_FILES,
        conditions=conditions.FILING,
        starts=_AFTER_FILING,
        ends=_TOWARDS_FILING,
        notices=(notices.FILING,),
    ),
    Row(
        at=LIVING, event="refiled", to=None,
        who=_FILES,
        conditions=conditions.REFILING,
        starts=_AFTER_FILING,
        ends=_TOWARDS_FILING,
        notices=(notices.FILING,),
    ),
    Row(
        at=LIVING, event="filed-with-health", to=None,
        who=tuple(Mandate(role=role, basis=("fl-ent",), tracks=FOOD)
                  for role in (ENTERPRISE, HEALTH)),
        conditions=conditions.HEALTH_FILING,
        starts=(duties.HEALTH_PUBLICITY,),
        ends=(duties.HEALTH_FILING.name,),
        notices=(notices.HEALTH_FILING,),
        matters=_OF_FOOD,
    ),
    Row(
        at=LIVING, event="published-by-health", to=None,
        who=(Mandate(role=HEALTH, basis=("fl-publish",), tracks=FOOD),),
        ends=(duties.HEALTH_PUBLICITY.name,),
        matters=_OF_FOOD,
    ),
)  # fmt: skip
_SHOWN = tuple(
    Row(
        at=LIVING, event=event, to=None,
        who=_DECLARES, basis=_DECLARED,
        conditions=conditions.DECLARATION,
        ends=(duties.DECLARATION.name, *_TOWARDS_FILING),
        notices=(notices.DECLARATION,),
    )
    for event in ("declared", "declaration-changed")
)  # fmt: skip
_KEPT = (
    Row(
        at=LIVING, event="review-reason-arose", to=None,
        basis=("ep2009-review",),
        starts=(duties.EARLY_REVIEW,),
        notices=(notices.REVIEW_REASON,),
    ),
    Row(
        at=LIVING, event="reviewed", to=None,
        who=_MAKES, basis=("place.market-review",),
        starts=(duties.REVIEW,),
        ends=(duties.REVIEW.name, duties.EARLY_REVIEW.name),
    ),
    Row(
        at=LIVING, event="changed", to=None,
        who=_MAKES,
        conditions=conditions.CONTENT,
        starts=(duties.DECLARATION,),
        notices=(notices.CHANGE,),
    ),
    Row(
        at=LIVING, event="partner-left", to=None,
        who=_MAKES, basis=_JOINT,
        ends=(duties.DECLARATION.name,),
        notices=(notices.PARTNER_LEFT,),
    ),
)  # fmt: skip
_ENDED = (
    Row(
        at=LIVING, event="withdrawn", to=WITHDRAWN,
        who=_MAKES,
        ends=duties.EVERY_DUTY,
        notices=(notices.END,),
    ),
    Row(
        at=LIVING, event="replaced", to=REPLACED,
        who=_MAKES,
        ends=duties.EVERY_DUTY,
        notices=(notices.END,),
    ),
    _ended_by("abolished", ABOLISHED, "sl2017-group-substance", conditions.ABOLITION),
    _ended_by("number-revoked", REVOKED, "sl2017-group-number", conditions.REVOCATION),
)  # fmt: skip

#: The life of one enterprise standard, on both sides of 2018-01-01.
ENTERPRISE_STANDARD = Procedure(
    name="enterprise-standard",
    wording=Wording("企业标准", "an enterprise standard"),
    stages=STAGES,
    events=EVENTS,
    rows=(*_MADE, *_FILED, *_SHOWN, *_KEPT, *_ENDED),
    start=MAKING,
    subject="number",
)
