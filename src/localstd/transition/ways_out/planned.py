"""Planned steps (步骤): what a step rests on, before the law of a day is asked."""

from typing import TypeAlias

from localstd._attrs import frozen
from localstd.law import Track
from localstd.procedure import Role
from localstd.wording import Wording

__all__ = ["DRAFT", "EXPLANATION", "TEXT", "Basis", "Planned"]

#: Ids of provisions by the track on which they are cited.
Basis: TypeAlias = tuple[tuple[Track, tuple[str, ...]], ...]

TEXT = Wording("标准文本", "the text of the standard")
EXPLANATION = Wording("编制说明", "the explanation of the draft")
DRAFT = Wording("标准征求意见稿", "the draft for comment")


@frozen
class Planned:
    """A step before the law of a day is asked: ``basis_on`` are provisions of one track alone.

    ``by`` is ``None`` where whoever makes the standards of the track and the place takes it;
    ``is_of_cities`` is a step that cities take alone.
    """

    name: str
    wording: Wording
    by: Role | None = None
    basis: tuple[str, ...] = ()
    basis_on: Basis = ()
    documents: tuple[Wording, ...] = ()
    since: str = ""
    at_least: str = ""
    at_most: str = ""
    is_optional: bool = False
    is_of_cities: bool = False

    def basis_of(self, track: Track) -> tuple[str, ...]:
        """Give the ids of its provisions on a track."""
        return (*(one for on, ids in self.basis_on if on is track for one in ids), *self.basis)

    @property
    def every_basis(self) -> tuple[str, ...]:
        """Give the ids of its provisions on all tracks."""
        return (*self.basis, *(one for _, ids in self.basis_on for one in ids))
