"""Implementation (标准实施): promotion, citations, feedback, evaluation, the yearly report.

sl2017 arts 29 and 31, the opinion of 2015 (八) and (十), sh2019 arts 20 and 23, sd2020 arts 23 and
28. A :class:`CitationIndex` knows which text cites which standard; :func:`impact` says what a
change of one does to each of them and what its owner must do, :func:`dangling` which references
are to what is gone already. :data:`PROMOTION`, :data:`FEEDBACK` and :data:`EVALUATION` are the
procedures; :func:`review_asked_by` tells a review what the last two ask for, and
:func:`implementation_report` counts a year of all this.

>>> from datetime import date
>>> from localstd.calendar import PartialDate
>>> from localstd.numbers import StandardNumber
>>> rule = StandardCitation(
...     text="某市公共厕所管理办法",
...     kind=CitedIn.LAW,
...     owner="市城管局",
...     number=StandardNumber.parse("DB34/T 3000-2018"),
... )
>>> day = PartialDate(2026, 7, 1)
>>> ended = StandardChange(kind=ChangeKind.ABOLISHED, number=rule.number, on=day)
>>> for one in impact(CitationIndex().with_(rule), ended, date(2026, 7, 1)).affected:
...     print(one.owner, one.effect.value)
市城管局 breaks
"""

from localstd.supervision.implementation.asking import review_asked_by
from localstd.supervision.implementation.changes import ChangeKind, StandardChange
from localstd.supervision.implementation.checks import CHECKS
from localstd.supervision.implementation.citing import CitedIn, StandardCitation
from localstd.supervision.implementation.dangling import (
    Dangling,
    ReferenceState,
    dangling,
    reference_state,
)
from localstd.supervision.implementation.evaluation import EVALUATION, EvaluationMethod
from localstd.supervision.implementation.feedback import (
    FEEDBACK,
    FeedbackResult,
    FeedbackTopic,
)
from localstd.supervision.implementation.figures import (
    Breakdown,
    Figure,
    ImplementationReport,
)
from localstd.supervision.implementation.impact import Affected, Effect, Impact, impact
from localstd.supervision.implementation.index import CitationIndex, UnknownCitationError
from localstd.supervision.implementation.known import KnownStandard, KnownStandards
from localstd.supervision.implementation.promotion import PROMOTION
from localstd.supervision.implementation.reporting import implementation_report
from localstd.supervision.implementation.span import Filed

__all__ = [
    "CHECKS",
    "EVALUATION",
    "FEEDBACK",
    "PROMOTION",
    "Affected",
    "Breakdown",
    "ChangeKind",
    "CitationIndex",
    "CitedIn",
    "Dangling",
    "Effect",
    "EvaluationMethod",
    "FeedbackResult",
    "FeedbackTopic",
    "Figure",
    "Filed",
    "Impact",
    "ImplementationReport",
    "KnownStandard",
    "KnownStandards",
    "ReferenceState",
    "StandardChange",
    "StandardCitation",
    "UnknownCitationError",
    "dangling",
    "impact",
    "implementation_report",
    "reference_state",
    "review_asked_by",
]
