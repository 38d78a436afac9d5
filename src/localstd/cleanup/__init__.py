"""Clean-ups (清理) of local standards: what each exercise may conclude, and what comes of it.

Two exercises are known. That of 2016 (强制性标准整合精简, mand2016) went through the mandatory
standards: each was abolished, converted into a recommended one, to go into a mandatory national
standard, or continued in a field that was kept. That since 2023 (地方标准排查清理, lsr2023) goes
through all of them for the unified market; its fourth outcome is a group standard. Each is a
procedure (:data:`MANDATORY_CLEANUP`, :data:`MARKET_CLEANUP`) whose matter is one standard; and
for a register there are plain functions: :func:`mandatory_fitting` and :func:`market_fitting`
say which conclusion fits, :func:`effect_of` what it does from its announcement,
:func:`progress` how far the exercise is, :func:`survey` all of this for many standards.

>>> from datetime import date
>>> from localstd.law import china_law
>>> from localstd.numbers import StandardNumber
>>> tea = Candidate(number=StandardNumber.parse("DB15/ 353-2009"), stated="普通")
>>> tea = tea.with_assessment(Assessed(still_applies=True, must_be_mandatory=False))
>>> fitting = mandatory_fitting(tea, law=china_law(), as_of=date(2016, 6, 1))
>>> print(fitting.reason.en)
it fits that it becomes a recommended one
>>> print(converted_number(tea.number))
DB15/T 353-2009
"""

from localstd.cleanup.candidate import Assessed, Candidate
from localstd.cleanup.checks import CHECKS
from localstd.cleanup.conversion import ConversionError, converted_number
from localstd.cleanup.effects import Effect, effect_of
from localstd.cleanup.fields import (
    Described,
    Evidence,
    FieldReading,
    TrackReading,
    read_field,
    read_track,
)
from localstd.cleanup.fitting import Fitting, mandatory_fitting, market_fitting
from localstd.cleanup.listing import conclusions_due, form_findings, listed
from localstd.cleanup.mandatory import MANDATORY_CLEANUP
from localstd.cleanup.market import MARKET_CLEANUP
from localstd.cleanup.progress import Concluded, Progress, concluded_in, progress
from localstd.cleanup.survey import Survey, Surveyed, survey

__all__ = [
    "CHECKS",
    "MANDATORY_CLEANUP",
    "MARKET_CLEANUP",
    "Assessed",
    "Candidate",
    "Concluded",
    "ConversionError",
    "Described",
    "Effect",
    "Evidence",
    "FieldReading",
    "Fitting",
    "Progress",
    "Survey",
    "Surveyed",
    "TrackReading",
    "concluded_in",
    "conclusions_due",
    "converted_number",
    "effect_of",
    "form_findings",
    "listed",
    "mandatory_fitting",
    "market_fitting",
    "progress",
    "read_field",
    "read_track",
    "survey",
]
