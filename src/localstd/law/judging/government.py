"""The rules of the law on standards on authorities and products: sl2017 arts 34, 36, 37, 39 to 41.

They are statements of :mod:`localstd.law.national.sl2017`, which are kept here for their number.
They hold on every track: the articles except none. What art 43 says of staff (依法给予处分) is for
whoever appoints them, and asks nothing of a step.
"""

from functools import partial

from localstd.law.facts import GovernmentFault, GovernmentMaker, MarketFault
from localstd.law.judging.authorities import (
    has_credit_ground,
    has_crime_ground,
    has_government_ground,
    has_product_ground,
    is_for_revocation,
    is_made_by,
    is_refused,
)
from localstd.law.judging.corrections import follows_an_expired_order
from localstd.law.judging.proofs import extends_a_running_term
from localstd.law.provision import Provisions
from localstd.law.rule import Judge, Rule
from localstd.law.track import Track

__all__ = ["GOVERNMENT"]

_EVERY_TRACK = frozenset(Track)
_OF_ORDER = frozenset(
    {GovernmentFault.NOT_NUMBERED, GovernmentFault.NOT_REVIEWED, GovernmentFault.NOT_FILED}
)
_OF_SUBSTANCE = frozenset({GovernmentFault.BELOW_MANDATORY, GovernmentFault.AGAINST_ITS_AIMS})
_OTHERS = frozenset({GovernmentMaker.DEPARTMENT, GovernmentMaker.PLACE})
_OF_PRODUCTS = frozenset({MarketFault.BREAKS_MANDATORY, MarketFault.NONCONFORMING})


def _rule(provisions: Provisions, article: str, name: str, judge: Judge) -> Rule:
    return Rule.under(provisions[article], name=name, judge=judge, tracks=_EVERY_TRACK)


def explanation(provisions: Provisions) -> Rule:
    """Who does not number, review or file is called on to explain and to correct (第三十四条).

    “未依照本法规定对标准进行编号、复审或者备案的，国务院标准化行政主管部门应当要求其说明情况，
    并限期改正。”
    """
    judge = partial(has_government_ground, _OF_ORDER)
    return _rule(provisions, "sl2017-explain", "government.explanation", judge)


def maker(provisions: Provisions) -> Rule:
    """It is asked of departments under the State Council and of places (第三十四条).

    “国务院有关行政主管部门、设区的市级以上地方人民政府标准化行政主管部门”

    Art 39 para 1 and art 40 name the same ones.
    """
    judge = partial(is_made_by, _OTHERS)
    return _rule(provisions, "sl2017-explain", "government.maker", judge)


def extension(provisions: Provisions) -> Rule:
    """Its term is extended while it runs, and to no earlier day (第三十四条): a reading.

    “限期改正”
    """
    return _rule(provisions, "sl2017-explain", "government.extension", extends_a_running_term)


def term(provisions: Provisions) -> Rule:
    """What follows waits until the term of the order is over (第四十条): the law sets no days.

    “又未依照本法第三十四条的规定改正的”
    """
    return _rule(provisions, "sl2017-gov-number", "government.term", follows_an_expired_order)


def substance(provisions: Provisions) -> Rule:
    """A standard below mandatory ones, or against its aims, is to be corrected (第三十九条第一款).

    “不符合本法第二十一条第一款、第二十二条第一款规定的，应当及时改正”

    There is no order and no term: it is to be corrected in time (及时).
    """
    judge = partial(has_government_ground, _OF_SUBSTANCE)
    return _rule(provisions, "sl2017-gov-substance", "government.substance", judge)


def refusal(provisions: Provisions) -> Rule:
    """Where that is refused, the State Council's department abolishes it (第三十九条第一款).

    “拒不改正的，由国务院标准化行政主管部门公告废止相关标准”
    """
    return _rule(provisions, "sl2017-gov-substance", "government.refusal", is_refused)


def revocation(provisions: Provisions) -> Rule:
    """A number is revoked where it was not given as the law asks (第四十条第一款).

    “未依照本法规定对标准进行编号或者备案……由国务院标准化行政主管部门撤销相关标准编号或者
    公告废止未备案标准”

    That revocation is for the number and abolition for the filing is a reading of 或者; so a
    number that is revoked for want of a filing is warned of.
    """
    return _rule(provisions, "sl2017-gov-number", "government.revocation", is_for_revocation)


def abolition(provisions: Provisions) -> Rule:
    """What is announced abolished is the standard that was not filed (第四十条第一款).

    “公告废止未备案标准”
    """
    judge = partial(has_government_ground, frozenset({GovernmentFault.NOT_FILED}))
    return _rule(provisions, "sl2017-gov-number", "government.abolition", judge)


def review(provisions: Provisions) -> Rule:
    """For want of a review nothing follows but discipline (第四十条第二款).

    “未依照本法规定对其制定的标准进行复审，又未依照本法第三十四条的规定改正的，
    对负有责任的领导人员和直接责任人员依法给予处分。”

    Neither the number nor the standard ends.
    """
    judge = partial(has_government_ground, frozenset({GovernmentFault.NOT_REVIEWED}))
    return _rule(provisions, "sl2017-gov-review", "government.review", judge)


def own(provisions: Provisions) -> Rule:
    """The State Council's own department corrects what is its own (第四十一条).

    “国务院标准化行政主管部门……应当及时改正；对负有责任的领导人员和直接责任人员可以依法
    给予处分。”
    """
    judge = partial(is_made_by, frozenset({GovernmentMaker.NATIONAL}))
    return _rule(provisions, "sl2017-national-correct", "government.own", judge)


def product(provisions: Provisions) -> Rule:
    """A product that breaks a standard is a case of civil liability (第三十六条).

    “不符合强制性标准，或者企业生产的产品、提供的服务不符合其公开标准的技术要求的，
    依法承担民事责任”
    """
    judge = partial(has_product_ground, _OF_PRODUCTS)
    return _rule(provisions, "sl2017-civil", "correction.product", judge)


def credit(provisions: Provisions) -> Rule:
    """A breach of a mandatory standard is recorded and made public (第三十七条).

    “记入信用记录，并依照有关法律、行政法规的规定予以公示”

    That nothing else is, is a reading; what misleads may be recorded under other law.
    """
    return _rule(provisions, "sl2017-mand-penalty", "correction.credit", has_credit_ground)


def crime(provisions: Provisions) -> Rule:
    """Where it is a crime, it is handed on (第三十七条).

    “不符合强制性标准的……构成犯罪的，依法追究刑事责任”

    What else may be a crime is for other law, so that a departure warns.
    """
    return _rule(provisions, "sl2017-mand-penalty", "correction.crime", has_crime_ground)


GOVERNMENT = (
    explanation,
    maker,
    extension,
    term,
    substance,
    refusal,
    revocation,
    abolition,
    review,
    own,
    product,
    credit,
    crime,
)
