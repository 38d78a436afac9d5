"""Guidance to classes of enterprises (分类指导): what each is asked, and by which provision.

The opinion of 2015 asks large, leading and innovative enterprises for more part in making
standards, and small and medium ones for the use of international ones (十五). Since 2018 the law
encourages all of them. None of this is owed: to encourage is not to oblige, so that nothing here
is ever a finding.

Which class an enterprise is of, nobody reads from a number: it is told. What makes an enterprise
large or small (划型标准) stands in a text that is not among those of the law's table.
"""

from collections.abc import Iterable
from datetime import date

from localstd._attrs import frozen
from localstd.law import Citation, Law, Term, china_law
from localstd.wording import Wording

__all__ = ["EnterpriseClass", "Guidance", "guidance_for"]


class EnterpriseClass(Term):
    """The classes of enterprises that the opinion of 2015 tells apart (企业类别)."""

    LARGE = ("large", "大型企业", "a large enterprise")
    LEADING = ("leading", "行业领军企业", "a leading enterprise of its industry")
    INNOVATIVE = ("innovative", "创新型企业", "an innovative enterprise")
    SMALL_MEDIUM = ("small-medium", "中小型企业", "a small or medium enterprise")


@frozen
class Guidance:
    """One thing that enterprises are encouraged to do (指导事项), and what says so.

    ``classes`` are those that it is for.

    >>> large = guidance_for((EnterpriseClass.LARGE,), as_of=date(2024, 1, 1))
    >>> [one.name for one in large if one.classes != frozenset(EnterpriseClass)]
    ['national-standards', 'international-work']
    """

    name: str
    wording: Wording
    classes: frozenset[EnterpriseClass]
    citations: tuple[Citation, ...]


@frozen
class _Asked:
    name: str
    wording: Wording
    basis: tuple[str, ...]
    classes: frozenset[EnterpriseClass]


_MAKERS = frozenset({EnterpriseClass.LARGE, EnterpriseClass.LEADING, EnterpriseClass.INNOVATIVE})
_SMALL = frozenset({EnterpriseClass.SMALL_MEDIUM})
_ALL = frozenset(EnterpriseClass)
_ASKED = (
    _Asked(
        name="national-standards",
        wording=Wording(
            "更多参与国家重要标准研制", "take more part in making important national standards"
        ),
        basis=("seed-large-enterprises",),
        classes=_MAKERS,
    ),
    _Asked(
        name="international-work",
        wording=Wording(
            "实质性参与国际标准化活动", "take part in international standardization in substance"
        ),
        basis=("seed-substantive",),
        classes=_MAKERS,
    ),
    _Asked(
        name="adoption",
        wording=Wording(
            "积极采用国际标准和国外先进标准",
            "adopt international standards and advanced foreign ones",
        ),
        basis=("seed-small-enterprises",),
        classes=_SMALL,
    ),
    _Asked(
        name="help",
        wording=Wording(
            "接受对标准化工作的指导帮助", "accept guidance and help in standardization"
        ),
        basis=("seed-small-help",),
        classes=_SMALL,
    ),
    _Asked(
        name="system",
        wording=Wording(
            "建立标准化工作机制，加强企业标准体系建设",
            "set up a working mechanism, and a system of standards of its own",
        ),
        basis=("seed-enterprise-system",),
        classes=_ALL,
    ),
    _Asked(
        name="good-behaviour",
        wording=Wording("创建标准化良好行为企业", "work for good behaviour in standardization"),
        basis=("seed-good-practice",),
        classes=_ALL,
    ),
    _Asked(
        name="participation",
        wording=Wording(
            "开展或者参与标准化工作，参与国际标准化活动",
            "carry out or join standardization, at home and internationally",
        ),
        basis=("sl2017-take-part", "sl2017-international"),
        classes=_ALL,
    ),
    _Asked(
        name="innovation",
        wording=Wording(
            "利用自主创新技术制定团体标准、企业标准",
            "make group and enterprise standards with technology of its own",
        ),
        basis=("sl2017-innovation",),
        classes=_ALL,
    ),
    _Asked(
        name="above-recommended",
        wording=Wording(
            "制定高于推荐性标准相关技术要求的企业标准",
            "make standards stricter than recommended ones",
        ),
        basis=("sl2017-above",),
        classes=_ALL,
    ),
)


def guidance_for(
    classes: Iterable[EnterpriseClass], *, as_of: date, law: Law | None = None
) -> tuple[Guidance, ...]:
    """Give what enterprises of some classes are encouraged to do on a day, each thing once.

    What is for all of them is given for no class, too.

    >>> for one in guidance_for((EnterpriseClass.SMALL_MEDIUM,), as_of=date(2016, 1, 1)):
    ...     print(one.citations[0].wording.en, one.wording.en)
    seed2015 point 15 adopt international standards and advanced foreign ones
    seed2015 point 7 accept guidance and help in standardization
    seed2015 point 16 set up a working mechanism, and a system of standards of its own
    seed2015 point 16 work for good behaviour in standardization
    >>> guidance_for((), as_of=date(2015, 4, 2))
    ()
    """
    provisions, wanted = (law or china_law()).provisions, frozenset(classes)
    return tuple(
        Guidance(name=one.name, wording=one.wording, classes=one.classes, citations=cited)
        for one in _ASKED
        if (one.classes == _ALL or one.classes & wanted)
        and (cited := provisions.holding(one.basis, as_of))
    )
