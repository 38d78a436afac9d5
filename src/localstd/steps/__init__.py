"""Steps (环节) that several procedures of standards share: makers, powers, votes, outcomes.

The engine (``localstd.procedure``) knows no standards; the procedures (``localstd.making``,
``localstd.review``, ``localstd.cleanup``) know nothing of one another. What they have in common
stands here once: who may act (:mod:`~localstd.steps.makers`), whether a place has the power
(:mod:`~localstd.steps.powers`), how committees vote (:mod:`~localstd.steps.votes`), that a
standard is to be reviewed (:mod:`~localstd.steps.reviews`), from which day on
(:mod:`~localstd.steps.reading`), and how a review may end (:mod:`~localstd.steps.outcomes`).
Procedures of one's own may ask the same: their events tell the facts that
:mod:`~localstd.steps.picking` picks, declared as :mod:`~localstd.steps.facts` shows.

>>> from localstd.steps.outcomes import OUTCOMES
>>> OUTCOMES
('continue', 'revise', 'abolish', 'convert')
"""

__all__: list[str] = []
