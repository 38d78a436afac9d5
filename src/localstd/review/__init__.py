"""Reviews (复审): whether a standard goes on, is revised or ends, once in every cycle.

Standards are reviewed in cycles of generally not more than five years (标准化法 art 29; Shanghai:
three), and early where the law, a related standard or the technology changes (地方标准管理办法
art 24). :data:`REVIEW` is the procedure of one review of one standard, a matter of its own:
:func:`begin` makes its first event, :func:`for_standard` and :func:`next_cycle` tell other
matters what came of it. :func:`outcomes` gives the results, part by part where a standard is in
parts, :func:`open_parts` what is still to be done; :data:`TRIGGERS` are the reasons to review
early. :func:`review_due` says of one standard when its review falls due, and why;
``localstd.forecast`` asks it of a whole register.

>>> from datetime import date
>>> from localstd.calendar import PartialDate, china_calendar
>>> from localstd.law import china_law
>>> due = review_due(
...     Cycle(place="34", published=PartialDate(2021, 5, 12)),
...     law=china_law(),
...     calendar=china_calendar(),
...     as_of=date(2026, 4, 1),
... )
>>> print(due.wording.en)
counted from publication, a reading (2021-05-12), generally at most 5 years, by 2026-05-12: \
sl2017 art. 29; ir1990 art. 20
"""

from localstd.review.checks import CHECKS
from localstd.review.due import CountedFrom, Cycle, ReviewDue, review_due
from localstd.review.links import begin, for_standard, next_cycle
from localstd.review.parts import WHOLE, open_parts, outcomes
from localstd.review.table import REVIEW
from localstd.review.triggers import TRIGGERS, Trigger
from localstd.steps.review_start import ReviewStart

__all__ = [
    "CHECKS",
    "REVIEW",
    "TRIGGERS",
    "WHOLE",
    "CountedFrom",
    "Cycle",
    "ReviewDue",
    "ReviewStart",
    "Trigger",
    "begin",
    "for_standard",
    "next_cycle",
    "open_parts",
    "outcomes",
    "review_due",
]
