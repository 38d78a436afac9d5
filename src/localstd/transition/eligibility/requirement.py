"""Requirements (要求): what the law of a day asks, and how far what is known meets it."""

from collections.abc import Iterable, Mapping
from typing import Any

from localstd._attrs import frozen, mapping_field
from localstd.calendar import Certainty
from localstd.law import Citation, Term
from localstd.wording import Wording

__all__ = ["Requirement", "Standing", "all_met"]


class Standing(Term):
    """How far something that the law asks for is there (条件情况)."""

    MET = ("met", "已具备", "met")
    MISSING = ("missing", "不具备", "missing")
    NOT_APPLICABLE = ("not-applicable", "不适用", "not applicable")
    UNKNOWN = ("unknown", "情况不明", "not known")


@frozen
class Requirement:
    """One thing that the law of a day asks (要求), and whether it is there.

    ``name`` is that of the rule, ``document`` what would show that it is met. What is *missing*
    says by which ``facts``, and how surely; ``is_reading`` where the words do not say so and the
    library reads them, which warns and closes nothing. What is *unknown* names the facts that
    nobody told (``untold``). What does not apply says why (``reason``), and so may what closes.

    >>> from datetime import date
    >>> from localstd.law import OrganisationFacts
    >>> from localstd.transition import assess_eligibility
    >>> found = assess_eligibility(OrganisationFacts(has_staff=False), date(2026, 7, 1))
    >>> staff = next(one for one in found.conditions if one.name == "group.staff")
    >>> print(staff.standing, staff.document.en, staff.citations[0].wording.en, sep="; ")
    missing; the list of its standardization staff; gs2019 art. 8
    """

    name: str
    wording: Wording
    standing: Standing
    document: Wording
    citations: tuple[Citation, ...]
    facts: Mapping[str, Any] = mapping_field(default={})
    untold: tuple[str, ...] = ()
    certainty: Certainty = Certainty.CERTAIN
    is_reading: bool = False
    reason: Wording | None = None

    @property
    def closes(self) -> bool:
        """Say whether it stands in the way: surely missing, by the words of the law."""
        return (
            self.standing is Standing.MISSING
            and self.certainty is Certainty.CERTAIN
            and not self.is_reading
        )

    @property
    def is_open(self) -> bool:
        """Say whether nobody can tell yet: facts are untold, or dates not sharp enough."""
        if self.standing is Standing.UNKNOWN:
            return True
        return self.standing is Standing.MISSING and not self.is_reading and not self.closes


def all_met(requirements: Iterable[Requirement]) -> bool | None:
    """Say whether nothing stands in the way: ``False`` if something does, ``None`` if it may."""
    answer: bool | None = True
    for one in requirements:
        if one.closes:
            return False
        if one.is_open:
            answer = None
    return answer
