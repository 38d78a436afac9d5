"""Courses (责令改正程序): the way from an order to correct to what follows, article by article.

Three articles know such an order for group and enterprise standards: sl2017 art 38 (what an
enterprise executes is not public), art 39 para 2 (a standard below mandatory ones, or against the
aims of standards) and art 42 (a number against the rules). Each is a :class:`Course`: the order
with its term, the term that passes, and the one thing that follows, which the authority then owes.
The law sets no days for the term, which is therefore a fact of the order; and it knows no money.

>>> [(one.order, one.end) for one in COURSES]
[('declaration-ordered', 'publicised'), ('correction-ordered', 'abolished'), \
('renumbering-ordered', 'number-revoked')]
"""

from collections.abc import Callable

from localstd._attrs import frozen
from localstd.procedure import DutyType, Mandate, Stage
from localstd.steps.authorities import (
    by_authorities,
    by_province_or_above,
    owed_at_its_level,
    owed_by_province_or_above,
)
from localstd.wording import Wording

__all__ = ["COURSES", "DECLARATION", "NUMBERING", "SUBSTANCE", "Course"]


@frozen
class Course:
    """The way from an order to what follows when its term is over (责令改正程序), by one article.

    ``order`` and ``end`` are types of events, ``owes`` says what is ordered. ``stages`` are where
    the order leads, where its term has passed, and where it ends. ``ground`` and ``follows`` are
    names of rules: for what the order may be given, and when the end may come; so is
    ``extension``, for when its term may be extended. ``basis`` is the
    article, ``enders`` gives the mandates of those who may end it so. ``follow`` is the duty to do
    so once the term has passed, ``shows`` that to show the end on the platform, ``None`` where
    that is the end itself.

    >>> [stage.wording.zh for stage in SUBSTANCE.stages], SUBSTANCE.basis
    (['责令限期改正', '逾期未改正', '标准已废止'], ('sl2017-group-substance',))
    """

    order: str
    end: str
    owes: Wording
    stages: tuple[Stage, Stage, Stage]
    ground: str
    follows: str
    basis: tuple[str, ...]
    enders: Callable[..., tuple[Mandate, ...]]
    follow: DutyType
    shows: DutyType | None = None
    extension: str = "correction.extension"

    @property
    def codes(self) -> tuple[str, str, str]:
        """The codes of its stages."""
        ordered, overdue, ended = self.stages
        return ordered.code, overdue.code, ended.code


DECLARATION = Course(
    order="declaration-ordered",
    end="publicised",
    owes=Wording(
        "在期限内公开执行的标准", "make public, within the term, the standards that it executes"
    ),
    stages=(
        Stage(code="declaration-ordered", wording=Wording("责令限期公开", "ordered to declare")),
        Stage(code="declaration-overdue", wording=Wording("逾期未公开", "not declared in time")),
        Stage(code="publicised", wording=Wording("已公示", "shown publicly"), is_final=True),
    ),
    ground="correction.declaration",
    follows="correction.publicity",
    basis=("sl2017-selfdecl-penalty",),
    enders=by_authorities,
    follow=DutyType(
        name="publicity-of-default",
        wording=Wording("在标准信息公共服务平台公示", "show on the platform who did not declare"),
        owed_by=owed_at_its_level("sl2017-selfdecl-penalty"),
    ),
)
SUBSTANCE = Course(
    order="correction-ordered",
    end="abolished",
    owes=Wording("在期限内改正标准", "correct the standard within the term"),
    stages=(
        Stage(code="ordered", wording=Wording("责令限期改正", "ordered to correct")),
        Stage(code="overdue", wording=Wording("逾期未改正", "not corrected in time")),
        Stage(code="abolished", wording=Wording("标准已废止", "abolished"), is_final=True),
    ),
    ground="correction.substance",
    follows="correction.abolition",
    basis=("sl2017-group-substance",),
    enders=by_province_or_above,
    follow=DutyType(
        name="abolition",
        wording=Wording("废止该标准", "abolish the standard"),
        owed_by=owed_by_province_or_above("sl2017-group-substance"),
    ),
    shows=DutyType(
        name="publicity",
        wording=Wording("在标准信息公共服务平台公示", "show it on the platform"),
        owed_by=owed_by_province_or_above("sl2017-group-substance"),
    ),
)
NUMBERING = Course(
    order="renumbering-ordered",
    end="number-revoked",
    owes=Wording("在期限内改正编号", "correct the number within the term"),
    stages=(
        Stage(code="renumbering", wording=Wording("责令限期改正编号", "ordered to renumber")),
        Stage(code="number-overdue", wording=Wording("编号逾期未改正", "not renumbered in time")),
        Stage(
            code="number-revoked",
            wording=Wording("标准编号已撤销", "its number is revoked"),
            is_final=True,
        ),
    ),
    ground="correction.numbering",
    follows="correction.revocation",
    basis=("sl2017-group-number",),
    enders=by_province_or_above,
    follow=DutyType(
        name="revocation",
        wording=Wording("撤销该标准编号", "revoke its number"),
        owed_by=owed_by_province_or_above("sl2017-group-number"),
    ),
    shows=DutyType(
        name="publicity-of-revocation",
        wording=Wording("在标准信息公共服务平台公示撤销编号", "show the revocation there"),
        owed_by=owed_by_province_or_above("sl2017-group-number"),
    ),
)

#: The three, in the order of the articles.
COURSES = (DECLARATION, SUBSTANCE, NUMBERING)
