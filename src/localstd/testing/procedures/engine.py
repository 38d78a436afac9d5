"""The engine on trial (被试引擎): the functions by which a procedure is run."""

from collections.abc import Callable
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.procedure import (
    Decision,
    Duty,
    History,
    Possibility,
    Procedure,
    Recording,
    State,
    decide,
    duties,
    fold,
    judge_history,
    possibilities,
)

__all__ = ["Engine"]

Decides: TypeAlias = Callable[..., Decision]
Judges: TypeAlias = Callable[..., Recording]
Folds: TypeAlias = Callable[[Procedure, History], State]
Owes: TypeAlias = Callable[..., tuple[Duty, ...]]
Offers: TypeAlias = Callable[..., tuple[Possibility, ...]]


@frozen
class Engine:
    """The five questions that the kit asks of a procedure; by default, the library's answers.

    Give others to see that the kit finds what is wrong with them. They take what those of
    :mod:`localstd.procedure` take.

    >>> from localstd.testing import LENDING
    >>> Engine(fold=lambda procedure, history: procedure.opening).fold(LENDING, None).stage.code
    'shelf'
    """

    decide: Decides = decide
    judge_history: Judges = judge_history
    fold: Folds = fold
    duties: Owes = duties
    possibilities: Offers = possibilities
