"""Facts of reports (举报要素): whether a clue is concrete, and whether the department has power.

The rules that take them are those of cr2019 arts 24, 25 and 29. Who reports is no fact.
"""

from localstd._attrs import frozen

__all__ = ["ClueFacts", "ReportCompetenceFacts"]


@frozen
class ClueFacts:
    """Whether a report has concrete clues (具体线索).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> clues = china_law().on(date(2024, 5, 6)).rule("report.clues")
    >>> clues.judge(ClueFacts(is_concrete=False)).outcome.value
    'broken'
    """

    is_concrete: bool | None = None


@frozen
class ReportCompetenceFacts:
    """Whether a department has power over a report (处理权限), and sends it away.

    ``is_redirected``: who reported is told to go to the department that has it.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> competence = china_law().on(date(2024, 5, 6)).rule("report.competence")
    >>> facts = ReportCompetenceFacts(is_competent=False, is_redirected=True)
    >>> competence.judge(facts).outcome.value
    'kept'
    """

    is_competent: bool | None = None
    is_redirected: bool | None = None
