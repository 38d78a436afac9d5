"""Steps (环节) that several procedures of standards share: makers, powers, votes, outcomes.

The engine (``localstd.procedure``) knows no standards; the procedures (``localstd.making``,
``localstd.review``, ``localstd.cleanup``) know nothing of one another. What they have in common
stands here once: who may act (:mod:`~localstd.steps.makers`), whether a place has the power
(:mod:`~localstd.steps.powers`), how committees vote (:mod:`~localstd.steps.votes`), from which
day the period of a review runs (:mod:`~localstd.steps.review_start`), what is owed of it and how it
may end (:mod:`~localstd.steps.reviews`). Procedures of one's own may ask the same: their events
tell the facts that these pick, declared as :mod:`~localstd.steps.facts` shows, and what is wrong
is told in the words of :mod:`~localstd.steps.checks`.

>>> from localstd.steps.votes import VOTE
>>> [(one.rule, one.check.code) for one in VOTE][:2]
[('committee.composition', 'LS634'), ('vote.committee', 'LS636')]
"""

__all__: list[str] = []
