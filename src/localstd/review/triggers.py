"""Early triggers (提前复审情形): what brings a review forward, and what shows it.

The four of ls2020 art 24 (text not checked). What is fit as evidence is the library's reading:
the thing itself that changed, by name or number. Beside them feedback on the implementation,
and its evaluation, ask for a review (sl2017 art 29 para 2): they are named by their matter.
"""

from collections.abc import Mapping

from localstd._attrs import frozen
from localstd.law import ReviewEvidence, ReviewTrigger
from localstd.procedure import TEXT, FactType
from localstd.steps.facts import STANDARD_NUMBER, fact, required, term
from localstd.wording import Wording

__all__ = ["ASKED_BY", "TRIGGERS", "Trigger"]


@frozen
class Trigger:
    """One reason to review early: its term, the fact that shows it, and its provisions.

    >>> [(one.term.value, one.evidence.name) for one in TRIGGERS][:2]
    [('law', 'changed_law'), ('standards', 'changed_standard')]
    """

    term: ReviewTrigger
    evidence: FactType
    basis: tuple[str, ...] = ("ls2020-review-triggers",)

    @property
    def wording(self) -> Wording:
        """Give the reason in the words of the law.

        >>> TRIGGERS[2].wording.en
        'a major change of technology or conditions of use'
        """
        return self.term.wording

    def is_shown(self, facts: Mapping[str, object]) -> bool:
        """Say whether the facts of an event tell the evidence.

        >>> TRIGGERS[0].is_shown({"changed_law": "食品安全法"}), TRIGGERS[0].is_shown({})
        (True, False)
        """
        return self.evidence.name in facts


#: The four of ls2020 art 24, in its order.
TRIGGERS = (
    Trigger(
        term=ReviewTrigger.LAW,
        evidence=fact("changed_law", "发生变化的法律、法规、规章或者规定", "the changed law", TEXT),
    ),
    Trigger(
        term=ReviewTrigger.STANDARDS,
        evidence=fact(
            "changed_standard", "发生变化的相关标准", "the changed standard", STANDARD_NUMBER
        ),
    ),
    Trigger(
        term=ReviewTrigger.TECHNOLOGY,
        evidence=fact(
            "changed_technology", "发生变化的关键技术、适用条件", "the changed technology", TEXT
        ),
    ),
    Trigger(
        term=ReviewTrigger.OTHER,
        evidence=fact("need", "其他情形的说明", "what the other need is", TEXT),
    ),
)

#: By what a review is asked for, and the id of that matter: any of them is evidence.
ASKED_BY = (
    required("evidence", "复审依据", "evidence", term(ReviewEvidence)),
    required("source", "反馈、评价事项", "id of the feedback or evaluation", TEXT),
)
