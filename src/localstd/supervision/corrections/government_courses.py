"""What follows a missing number, filing or review of an authority's standard (政府标准改正程序).

Each is a :class:`~localstd.steps.courses.Course` of sl2017 arts 34 and 40: the order is that of art
34, the end that of art 40, and nobody but the State Council's standardization department has it.
Of art 39 para 1 there is none: it knows a refusal, and neither an order nor a term.

>>> [(one.order, one.end) for one in GOVERNMENT_COURSES]
[('numbering-ordered', 'number-revoked'), ('filing-ordered', 'abolished'), \
('review-ordered', 'discipline-passed-on')]
"""

from localstd.procedure import DutyType, Mandate, Role, Stage
from localstd.roles import CITY, NATIONAL, NATIONAL_SECTOR, PROVINCE
from localstd.steps.authorities import lies_with_a_province, lies_with_the_nation
from localstd.steps.courses import Course
from localstd.steps.makers import is_of_a_city
from localstd.wording import Wording

__all__ = [
    "FILING",
    "GOVERNMENT_COURSES",
    "NUMBERING",
    "REVIEWING",
    "by_national",
    "of_makers",
]


def by_national(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandate of the State Council's standardization department.

    >>> [one.role.name for one in by_national("sl2017-explain")]
    ['national']
    """
    return (Mandate(role=NATIONAL, basis=basis),)


def of_makers(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of those whom art 34 asks: departments of the State Council, and of places.

    >>> [one.role.name for one in of_makers("sl2017-explain")]
    ['national-sector', 'city', 'province']
    """
    roles: tuple[Role, ...] = (NATIONAL_SECTOR, CITY, PROVINCE)
    tests = (lies_with_the_nation, is_of_a_city, lies_with_a_province)
    return tuple(
        Mandate(role=role, basis=basis, matters=test)
        for role, test in zip(roles, tests, strict=True)
    )


def _follow(name: str, zh: str, en: str, basis: str) -> DutyType:
    return DutyType(name=name, wording=Wording(zh, en), owed_by=by_national(basis))


NUMBERING = Course(
    order="numbering-ordered",
    end="number-revoked",
    owes=Wording("在期限内依照规定编号", "number it as the law requires, within the term"),
    stages=(
        Stage(code="numbering", wording=Wording("限期改正编号", "ordered to number it")),
        Stage(code="number-overdue", wording=Wording("编号逾期未改正", "not numbered in time")),
        Stage(
            code="number-revoked",
            wording=Wording("标准编号已撤销", "its number is revoked"),
            is_final=True,
        ),
    ),
    ground="government.revocation",
    follows="government.term",
    basis=("sl2017-gov-number",),
    enders=by_national,
    follow=_follow("revocation", "撤销该标准编号", "revoke its number", "sl2017-gov-number"),
    extension="government.extension",
)
FILING = Course(
    order="filing-ordered",
    end="abolished",
    owes=Wording("在期限内依照规定备案", "file it as the law requires, within the term"),
    stages=(
        Stage(code="filing", wording=Wording("限期备案", "ordered to file it")),
        Stage(code="filing-overdue", wording=Wording("逾期未备案", "not filed in time")),
        Stage(
            code="abolished",
            wording=Wording("标准已公告废止", "announced abolished"),
            is_final=True,
        ),
    ),
    ground="government.abolition",
    follows="government.term",
    basis=("sl2017-gov-number",),
    enders=by_national,
    follow=_follow("abolition", "公告废止未备案标准", "announce it abolished", "sl2017-gov-number"),
    extension="government.extension",
)
REVIEWING = Course(
    order="review-ordered",
    end="discipline-passed-on",
    owes=Wording("在期限内复审", "review it within the term"),
    stages=(
        Stage(code="reviewing", wording=Wording("限期复审", "ordered to review it")),
        Stage(code="review-overdue", wording=Wording("逾期未复审", "not reviewed in time")),
        Stage(
            code="disciplined",
            wording=Wording("已移送处分", "passed on for discipline"),
            is_final=True,
        ),
    ),
    ground="government.review",
    follows="government.term",
    basis=("sl2017-gov-review",),
    enders=by_national,
    follow=_follow(
        "discipline",
        "移送对责任人员给予处分",
        "pass it on for the discipline of those responsible",
        "sl2017-gov-review",
    ),
    extension="government.extension",
)
#: The three, in the order of the words of art 40.
GOVERNMENT_COURSES = (NUMBERING, FILING, REVIEWING)
