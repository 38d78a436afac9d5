"""Enterprise standards (企业标准): filed until 2017, declared since; guidance to enterprises.

:data:`ENTERPRISE_STANDARD` is the life of one standard of one enterprise, or of several that make
it together (sl2017 art 19), on both sides of 2018-01-01. Until then product standards were filed
(ir1990 art 17); since then every standard that is executed is declared (sl2017 art 27).

A standard that was filed in 2016 owes no more filing in 2018, but a declaration:

>>> from datetime import date
>>> from localstd.calendar import PartialDate, china_calendar
>>> from localstd.law import china_law
>>> from localstd.procedure import Event, History, Matter, duties
>>> history = History(matter=Matter(id="1", place="33")).with_(
...     Event.of("published", date(2016, 3, 1), enterprise="甲"),
...     Event.of("filed", date(2016, 3, 20), valid_until=PartialDate(2019, 3, 19)),
... )
>>> for as_of in (date(2017, 12, 31), date(2018, 1, 1)):
...     owed = duties(
...         ENTERPRISE_STANDARD, history, law=china_law(), calendar=china_calendar(), as_of=as_of
...     )
...     print([duty.type.name for duty in owed])
['review', 'refiling']
['declaration']

Good behaviour in standardization (标准化良好行为) is confirmed by service bodies:
:data:`GOOD_BEHAVIOUR` is the procedure, :func:`confirmations` what stands confirmed,
:func:`judge_level` what scores say of a level. :func:`guidance_for` says what is asked of which
enterprises, :func:`participation_summary` sums up their part in making standards.
:func:`check_declaration` checks what one declares.

>>> [stage.code for stage in GOOD_BEHAVIOUR.stages if stage.is_final]
['refused', 'withdrawn', 'given-up']
"""

from localstd.enterprises.checks import CHECKS
from localstd.enterprises.classes import EnterpriseClass, Guidance, guidance_for
from localstd.enterprises.declarants import partners, undeclared
from localstd.enterprises.declarations.check import CheckedDeclaration, check_declaration
from localstd.enterprises.declarations.checks import DECLARATION_CHECKS
from localstd.enterprises.declarations.declaration import (
    Comparison,
    Declaration,
    DeclarationField,
    DeclaredIndicator,
    DeclaredStandard,
    IndicatorKind,
)
from localstd.enterprises.declarations.judging import NotJudged
from localstd.enterprises.declarations.reading import ReadStandard
from localstd.enterprises.declarations.standings import ListedStandard, StandardsRegister
from localstd.enterprises.good_behaviour.checks import GOOD_BEHAVIOUR_CHECKS
from localstd.enterprises.good_behaviour.confirmation import (
    Confirmation,
    LevelJudged,
    confirmations,
    judge_level,
)
from localstd.enterprises.good_behaviour.table import GOOD_BEHAVIOUR
from localstd.enterprises.participation import (
    Participation,
    ParticipationError,
    ParticipationRole,
    ParticipationSummary,
    StandardsLevel,
    participation_summary,
)
from localstd.enterprises.spot_checks.links import ended_by_spot_check
from localstd.enterprises.spot_checks.notices import SPOT_CHECK_CHECKS
from localstd.enterprises.spot_checks.table import SPOT_CHECK
from localstd.enterprises.table import ENTERPRISE_STANDARD

__all__ = [
    "CHECKS",
    "DECLARATION_CHECKS",
    "ENTERPRISE_STANDARD",
    "GOOD_BEHAVIOUR",
    "GOOD_BEHAVIOUR_CHECKS",
    "SPOT_CHECK",
    "SPOT_CHECK_CHECKS",
    "CheckedDeclaration",
    "Comparison",
    "Confirmation",
    "Declaration",
    "DeclarationField",
    "DeclaredIndicator",
    "DeclaredStandard",
    "EnterpriseClass",
    "Guidance",
    "IndicatorKind",
    "LevelJudged",
    "ListedStandard",
    "NotJudged",
    "Participation",
    "ParticipationError",
    "ParticipationRole",
    "ParticipationSummary",
    "ReadStandard",
    "StandardsLevel",
    "StandardsRegister",
    "check_declaration",
    "confirmations",
    "ended_by_spot_check",
    "guidance_for",
    "judge_level",
    "participation_summary",
    "partners",
    "undeclared",
]
