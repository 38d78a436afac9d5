"""Findings grouped by check, with a bound on how many are kept of each."""

from localstd.law.citation import Citation
from localstd.law.finding import Check, Finding, Weight

__all__ = ["Group", "Groups"]


class Group:
    """The findings of one check: how many, the first ones, and what they rest on.

    ``weight`` is the heaviest that was met, ``citations`` are those of all the findings,
    each once, in the order in which they were met.
    """

    def __init__(self, check: Check) -> None:
        self.check = check
        self.weight = Weight.NOTE
        self.count = 0
        self.kept: list[Finding] = []
        self._citations: dict[Citation, None] = {}

    def add(self, finding: Finding, *, limit: int) -> None:
        """Take a finding; it is kept while fewer than ``limit`` are."""
        self.count += 1
        self.weight = max(self.weight, finding.weight)
        for citation in finding.citations:
            self._citations.setdefault(citation)
        if len(self.kept) < limit:
            self.kept.append(finding)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the rules behind these findings stand."""
        return tuple(self._citations)

    @property
    def unlisted(self) -> int:
        """How many findings were counted and not kept."""
        return self.count - len(self.kept)


class Groups:
    """Groups findings by the code of their check; memory grows with checks, not findings."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._by_code: dict[str, Group] = {}

    def add(self, finding: Finding) -> None:
        """Take a finding."""
        code = finding.check.code
        if code not in self._by_code:
            self._by_code[code] = Group(finding.check)
        self._by_code[code].add(finding, limit=self._limit)

    def heaviest_first(self) -> list[Group]:
        """Give the groups by weight, and those of one weight by code."""
        return sorted(self._by_code.values(), key=lambda group: (-group.weight, group.check.code))
