"""The vocabulary (列名词表) of one kind of table: which headings stand for which fields.

Headings are compared without letter case, width of characters, spaces, punctuation and marks such
as （必填）. Each field lists its headings, the plainest first.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from localstd._attrs import field, frozen, mapping_field

__all__ = ["F", "Vocabulary", "plain"]

F = TypeVar("F", bound=StrEnum)

_BRACKETED = re.compile(r"[(\[{<【〔《].*?[)\]}>】〕》]", re.DOTALL)
_PUNCTUATION = re.compile(r"[\W_]+")
_LESS_PLAIN = 1_000


def plain(heading: str) -> str:
    r"""Strip a heading of all that two people would write differently.

    >>> plain(" 标准编号\n"), plain("Std_No."), plain("ＩＳＳＵＥ date")
    ('标准编号', 'stdno', 'issuedate')
    """
    return _PUNCTUATION.sub("", unicodedata.normalize("NFKC", heading).casefold())


@frozen
class Vocabulary(Generic[F]):
    """The headings of each field, by blanks, and the fields without which there is no header.

    >>> from localstd.audit.row import Field
    >>> few = Vocabulary(headings={Field.NUMBER: "标准编号 编号"}, needed=(Field.NUMBER,))
    >>> few.rank("标准编号（必填）"), few.rank("公示日期")
    ((<Field.NUMBER: 'number'>, 1000), None)
    """

    headings: Mapping[F, str] = mapping_field()
    needed: tuple[F, ...] = field(default=())

    def rank(self, heading: str) -> tuple[F, int] | None:
        """Say for which field a heading stands, and how plainly (0 is plainest).

        What stands in brackets is a remark and is set aside when the whole says nothing.
        """
        whole = self._ranks.get(plain(heading))
        if whole is not None:
            return whole
        remark = unicodedata.normalize("NFKC", heading)
        found = self._ranks.get(plain(_BRACKETED.sub("", remark)))
        return found and (found[0], found[1] + _LESS_PLAIN)

    @cached_property
    def _ranks(self) -> Mapping[str, tuple[F, int]]:
        return dict(reversed(list(self._ranked())))

    def _ranked(self) -> Iterator[tuple[str, tuple[F, int]]]:
        for wanted, headings in self.headings.items():
            for place, heading in enumerate(headings.split()):
                yield plain(heading), (wanted, place)
