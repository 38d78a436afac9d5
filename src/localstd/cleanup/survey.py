"""A register run through the clean-ups (清理排查): what is in the wrong form, what fits, how far.

An audit reads the rows; here are their facts, as candidates, and what was concluded on them.
"""

from collections.abc import Callable, Iterable
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import WorkCalendar
from localstd.cleanup.candidate import Candidate
from localstd.cleanup.checks import MANDATORY_FORM
from localstd.cleanup.fitting import Fitting, mandatory_fitting, market_fitting
from localstd.cleanup.listing import form_findings
from localstd.cleanup.progress import Concluded, Progress, progress
from localstd.law import Finding, Law

__all__ = ["Survey", "Surveyed", "survey"]


@frozen
class Surveyed:
    """One standard of a register, as both clean-ups see it on a day.

    ``findings`` are those on its form; ``mandatory`` and ``market`` say which conclusion of
    each exercise fits.
    """

    candidate: Candidate
    findings: tuple[Finding, ...]
    mandatory: Fitting
    market: Fitting

    @property
    def is_in_wrong_form(self) -> bool:
        """Say whether it is, or may be, mandatory in form without a field that keeps it.

        >>> from localstd.calendar import china_calendar
        >>> from localstd.law import china_law
        >>> from localstd.numbers import StandardNumber
        >>> sound = Candidate(number=StandardNumber.parse("DB34/T 4500-2023"))
        >>> found = survey(
        ...     [sound], law=china_law(), calendar=china_calendar(), as_of=date(2026, 7, 24)
        ... )
        >>> found.standards[0].is_in_wrong_form
        False
        """
        return any(found.check is MANDATORY_FORM for found in self.findings)


@frozen
class Survey:
    """A whole register on a day: each standard in turn, and how far each exercise has come.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.cleanup import Assessed
    >>> from localstd.law import china_law
    >>> from localstd.numbers import StandardNumber
    >>> tea = Candidate(number=StandardNumber.parse("DB34/ 1-2009"))
    >>> milk = Candidate(number=StandardNumber.parse("DB34/T 2-2009"))
    >>> tea = tea.with_assessment(Assessed(still_applies=True, must_be_mandatory=False))
    >>> found = survey(
    ...     [tea, milk], law=china_law(), calendar=china_calendar(), as_of=date(2026, 7, 24)
    ... )
    >>> [str(one.candidate.number) for one in found.in_wrong_form]
    ['DB34/ 1-2009']
    >>> found.mandatory.total, found.mandatory.done, found.market.total, found.market.done
    (1, 1, 2, 0)
    """

    standards: tuple[Surveyed, ...]
    mandatory: Progress
    market: Progress

    @property
    def in_wrong_form(self) -> tuple[Surveyed, ...]:
        """Those that are, or may be, still in the wrong form."""
        return tuple(one for one in self.standards if one.is_in_wrong_form)


def survey(
    candidates: Iterable[Candidate], *, law: Law, calendar: WorkCalendar, as_of: date
) -> Survey:
    """Run standards through both clean-ups, as of a day.

    A conclusion is counted as drawn where it follows from what was assessed; what the exercise
    does not touch is not on its list.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> survey([], law=china_law(), calendar=china_calendar(), as_of=date(2026, 7, 24)).standards
    ()
    """
    found = tuple(_surveyed(one, law, calendar, as_of) for one in candidates)
    return Survey(
        standards=found,
        mandatory=_progress(found, lambda one: one.mandatory),
        market=_progress(found, lambda one: one.market),
    )


def _surveyed(candidate: Candidate, law: Law, calendar: WorkCalendar, as_of: date) -> Surveyed:
    return Surveyed(
        candidate=candidate,
        findings=form_findings(candidate, law=law, calendar=calendar, as_of=as_of),
        mandatory=mandatory_fitting(candidate, law=law, as_of=as_of),
        market=market_fitting(candidate, law=law, as_of=as_of),
    )


def _progress(found: Iterable[Surveyed], fitting: Callable[[Surveyed], Fitting]) -> Progress:
    return progress(
        Concluded(one.candidate.number, fitting(one).conclusion)
        for one in found
        if fitting(one).excluded is None
    )
