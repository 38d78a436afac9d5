"""What can be wrong on the way of a standard (制修订检查): the words of findings, not the rules.

Which rule or limit of the law is asked at which step is said where the step is
(``localstd.making``); here is what an officer reads when it is broken: the weight, the words in
both languages, and what to do. What other procedures find, too, is of ``localstd.steps.checks``.

>>> from localstd.making.checks.projects import NOT_APPRAISED
>>> print(NOT_APPRAISED.code, NOT_APPRAISED.title.zh, NOT_APPRAISED.remedy.en, sep="; ")
LS625; 立项前未论证评估; survey the needs and appraise it
"""

from localstd.making.checks import drafts, duties, projects, standards
from localstd.steps.checks import OF_OUTCOMES, OF_POWERS, OF_VOTES

__all__ = ["CHECKS"]

#: Every check of the table, beside the engine's own, in the order of the steps.
CHECKS = (
    *OF_POWERS,
    *projects.CHECKS,
    *drafts.CHECKS,
    *OF_VOTES,
    *standards.CHECKS,
    *OF_OUTCOMES,
    *duties.CHECKS,
)
