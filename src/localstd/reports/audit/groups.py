"""Findings grouped by check, with a bound on how many are kept of each."""

from localstd.calendar import Certainty
from localstd.law.citation import Citation
from localstd.law.finding import Check, Finding, Weight

__all__ = ["Group", "Groups"]


class Group:
    """The findings of one check: how many, some of them, and what they rest on.

    ``weight`` is the heaviest that was met, ``citations`` are those of all the findings,
    each once, in the order in which they were met.
    """

    def __init__(self, check: Check, *, at_most: int) -> None:
        self.check = check
        self.weight = Weight.NOTE
        self.count = 0
        self._at_most = at_most
        self._first: dict[Certainty, list[Finding]] = {certainty: [] for certainty in Certainty}
        self._citations: dict[Citation, None] = {}

    def add(self, finding: Finding) -> None:
        """Take a finding; of each certainty the first ``at_most`` are kept."""
        self.count += 1
        self.weight = max(self.weight, finding.weight)
        for citation in finding.citations:
            self._citations.setdefault(citation)
        first = self._first[finding.certainty]
        if len(first) < self._at_most:
            first.append(finding)

    @property
    def kept(self) -> list[Finding]:
        """Give the findings to list: the certain ones, then the possible, ``at_most`` in all."""
        return [finding for first in self._first.values() for finding in first][: self._at_most]

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the rules behind these findings stand."""
        return tuple(self._citations)

    @property
    def unlisted(self) -> int:
        """How many findings were counted and are not listed."""
        return self.count - len(self.kept)


class Groups:
    """Groups findings by the code of their check; memory grows with checks, not findings."""

    def __init__(self, at_most: int) -> None:
        self._at_most = at_most
        self._by_code: dict[str, Group] = {}

    def add(self, finding: Finding) -> None:
        """Take a finding."""
        code = finding.check.code
        if code not in self._by_code:
            self._by_code[code] = Group(finding.check, at_most=self._at_most)
        self._by_code[code].add(finding)

    def heaviest_first(self) -> list[Group]:
        """Give the groups by weight, and those of one weight by code."""
        return sorted(self._by_code.values(), key=lambda group: (-group.weight, group.check.code))
