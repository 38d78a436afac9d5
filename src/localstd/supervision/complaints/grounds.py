"""On which text an answer rests (依据): the one in force, or the one before it, and which it is.

Order 121 (cr2025) took the place of Order 20 (cr2019) on 2026-04-15, and its articles beyond the
first seven were not read. What Order 20 said is what offices go by until they are; so it is cited
after that day as well, and the answer says that it is carried over.
"""

from datetime import date

from localstd._attrs import frozen
from localstd.law import Citation, Law
from localstd.wording import Wording

__all__ = ["Grounds", "grounds"]

_CARRIED = Wording(
    "{cited}（已被《{title}》取代；现行条文未核，暂按原条文）",
    "{cited} (replaced by {id}, whose text was not checked: carried over from before)",
)


@frozen
class Grounds:
    """The provisions behind an answer (依据).

    ``replaced_by`` is the id of the instrument that holds now where they are those of the one
    before it, and ``title`` its title; both are empty where they are in force.

    >>> from localstd.law import china_law
    >>> found = grounds(china_law(), date(2026, 2, 13), "cr2019-def")
    >>> found.is_carried_over, [one.wording.en for one in found.citations]
    (False, ['cr2019 art. 3'])
    """

    citations: tuple[Citation, ...]
    replaced_by: str = ""
    title: str = ""

    @property
    def is_carried_over(self) -> bool:
        """Tell whether the text in force was not read, and that before it is cited."""
        return bool(self.replaced_by)

    @property
    def wording(self) -> Wording:
        """Print the citations, and that they are of the text before where they are.

        >>> from localstd.law import china_law
        >>> grounds(china_law(), date(2026, 4, 15), "cr2019-def").wording.en
        'cr2019 art. 3 (replaced by cr2025, whose text was not checked: carried over from before)'
        """
        cited = Wording.joined(dict.fromkeys(one.wording for one in self.citations))
        if not self.is_carried_over:
            return cited
        return _CARRIED.filled({"cited": cited, "id": self.replaced_by, "title": self.title})


def grounds(law: Law, on: date, *provisions: str, place: str | None = None) -> Grounds:
    """Give what of some provisions holds on a day at a place, or held in the text before.

    None at all before there was any: no day before 2020 has Order 20.

    >>> from localstd.law import china_law
    >>> grounds(china_law(), date(2019, 12, 31), "cr2019-def").citations
    ()
    """
    known = law.provisions
    held = known.holding(provisions, on, place)
    if held:
        return Grounds(citations=held)
    over = [
        one
        for one in map(known.__getitem__, provisions)
        if one.instrument.replaced_by and one.until is not None and one.until <= on
    ]
    if not over:
        return Grounds(citations=())
    now = known.instrument(known.lineage(over[0].instrument.id))
    return Grounds(
        citations=tuple(one.citation for one in over), replaced_by=now.id, title=now.title
    )
