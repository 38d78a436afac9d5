"""Citations of standards (标准的引用): which text cites which standard, and who owns that text.

Opinion of 2015 (八): rules, policies and plans cite standards; access conditions, production
licences and conformity assessment promote them. A reference with a year is to that edition
(注日期引用), one without is to the latest (不注日期引用).
"""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import Term
from localstd.numbers import StandardNumber

__all__ = ["CitedIn", "StandardCitation"]


class CitedIn(Term):
    """What kind of text cites a standard (引用标准的文件): those of the opinion of 2015 (八).

    Procurement is named by sh2019 art 21; that standards cite each other goes without saying.
    """

    LAW = ("law", "法规规章", "law")
    POLICY = ("policy", "政策规划", "policy")
    ACCESS = ("access", "准入条件", "access conditions")
    LICENCE = ("licence", "生产许可", "licence")
    ASSESSMENT = ("assessment", "合格评定", "conformity assessment")
    PROCUREMENT = ("procurement", "政府采购", "procurement")
    STANDARD = ("standard", "其他标准", "another standard")


@frozen
class StandardCitation:
    """One citation (引用): in which text, at which place of it, of which standard, whose text.

    ``number`` without a year is an undated reference. ``at`` is where the text cites it, and
    ``clause`` the clause of the standard that is meant; empty: all of it. ``owner`` is the body
    that can change the text. It cites from ``since``, included, to ``until``, not included;
    ``None`` where that is not known, or open. ``own_number`` is that of a text which is a standard
    itself, and may be cited in its turn.

    >>> rule = StandardCitation(
    ...     text="某市公共厕所管理办法",
    ...     kind=CitedIn.LAW,
    ...     owner="市城管局",
    ...     number=StandardNumber.parse("DB34/T 3000-2018"),
    ...     at="第八条",
    ...     since=PartialDate(2019, 5, 1),
    ... )
    >>> rule.is_dated, rule.cites_on(date(2019, 4, 30)), rule.cites_on(date(2019, 5, 1))
    (True, False, True)
    """

    text: str
    kind: CitedIn
    owner: str
    number: StandardNumber
    at: str = ""
    clause: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    own_number: StandardNumber | None = None

    @property
    def is_dated(self) -> bool:
        """Say whether one edition is cited (注日期引用), and not the latest one."""
        return self.number.year is not None

    def cites_on(self, day: date) -> bool:
        """Say whether the text may cite the standard on a day: what is not known does not end it.

        A day that is known by its month or year counts from its first day at the beginning, and
        from its last at the end, so that no citation is lost.
        """
        has_begun = self.since is None or self.since.first <= day
        return has_begun and (self.until is None or day < self.until.last)
