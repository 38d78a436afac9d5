"""The rules of the law on standards on supervision (监督管理、法律责任): sl2017 arts 35 to 42.

They are statements of :mod:`localstd.law.national.sl2017`, which are kept here for their number.
They hold on every track: the articles except none.
"""

from functools import partial

from localstd.law.facts import MarketFault
from localstd.law.judging.corrections import (
    follows_an_expired_order,
    has_ground,
    keeps_the_reporter_secret,
)
from localstd.law.judging.proofs import extends_a_running_term, rests_on_what_happened
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["SUPERVISION"]

_EVERY_TRACK = frozenset(Track)
_OF_SUBSTANCE = frozenset({MarketFault.BELOW_MANDATORY, MarketFault.AGAINST_ITS_AIMS})


def secrecy(provisions: Provisions) -> Rule:
    """Who reports is kept secret (第三十五条第二款).

    “对实名举报人或者投诉人，受理举报、投诉的行政主管部门应当告知处理结果，为举报人保密”

    The words are of who reports (举报人). That who complains is named nowhere either is a reading.
    """
    return Rule.under(
        provisions["sl2017-complaint-reply"],
        name="complaint.secrecy",
        judge=keeps_the_reporter_secret,
        tracks=_EVERY_TRACK,
    )


def declaration(provisions: Provisions) -> Rule:
    """An enterprise that does not declare what it executes is ordered to (第三十八条).

    “企业未依照本法规定公开其执行的标准的，由标准化行政主管部门责令限期改正”
    """
    return _order(provisions, "sl2017-selfdecl-penalty", "declaration", MarketFault.NOT_DECLARED)


def publicity(provisions: Provisions) -> Rule:
    """Shown on the platform is who did not correct in time, and nothing more (第三十八条).

    “逾期不改正的，在标准信息公共服务平台上公示。”

    The term lies in the order: the law sets no days, and no fine.
    """
    return _consequence(provisions, "sl2017-selfdecl-penalty", "publicity")


def substance(provisions: Provisions) -> Rule:
    """A standard below mandatory ones, or against its aims, is to be corrected (第三十九条第二款).

    “社会团体、企业制定的标准不符合本法第二十一条第一款、第二十二条第一款规定的，
    由标准化行政主管部门责令限期改正”
    """
    return _order(provisions, "sl2017-group-substance", "substance", *_OF_SUBSTANCE)


def abolition(provisions: Provisions) -> Rule:
    """It is abolished where it was not corrected in time (第三十九条第二款).

    “逾期不改正的，由省级以上人民政府标准化行政主管部门废止相关标准，
    并在标准信息公共服务平台上公示。”
    """
    return _consequence(provisions, "sl2017-group-substance", "abolition")


def competition(provisions: Provisions) -> Rule:
    """Restricting competition through standards is for the law on monopolies (第三十九条第三款).

    “违反本法第二十二条第二款规定，利用标准实施排除、限制市场竞争行为的，
    依照《中华人民共和国反垄断法》等法律、行政法规的规定处理。”
    """
    return _order(
        provisions,
        "sl2017-antitrust-penalty",
        "competition",
        MarketFault.RESTRICTS_COMPETITION,
    )


def numbering(provisions: Provisions) -> Rule:
    """A standard that is not numbered as the law asks is to be corrected (第四十二条).

    “社会团体、企业未依照本法规定对团体标准或者企业标准进行编号的，
    由标准化行政主管部门责令限期改正”
    """
    return _order(provisions, "sl2017-group-number", "numbering", MarketFault.ILL_NUMBERED)


def revocation(provisions: Provisions) -> Rule:
    """Its number is revoked where that was not corrected in time (第四十二条).

    “逾期不改正的，由省级以上人民政府标准化行政主管部门撤销相关标准编号，
    并在标准信息公共服务平台上公示。”
    """
    return _consequence(provisions, "sl2017-group-number", "revocation")


def extension(provisions: Provisions) -> Rule:
    """A term is extended while it runs, and to no earlier day (第三十八、三十九、四十二条).

    “责令限期改正”

    A reading: the term is that of the order, so that who gave it may give more of it; what follows
    when it passed (“逾期不改正的”) is for the articles to say, so that an extension comes too late
    then, and the order is given anew.
    """
    return Rule.under(
        provisions["sl2017-selfdecl-penalty"],
        provisions["sl2017-group-substance"],
        provisions["sl2017-group-number"],
        name="correction.extension",
        judge=extends_a_running_term,
        tracks=_EVERY_TRACK,
    )


def proof(provisions: Provisions) -> Rule:
    """A correction rests on proof, or on a re-inspection (第三十二条): a reading.

    “对标准的制定进行指导和监督，对标准的实施进行监督检查”

    No article says how it is known that something was corrected.
    """
    return Rule.under(
        provisions["sl2017-supervise"],
        name="correction.proof",
        judge=rests_on_what_happened,
        tracks=_EVERY_TRACK,
    )


def _order(provisions: Provisions, article: str, name: str, *grounds: MarketFault) -> Rule:
    """Make the rule on what a step is taken for: one of some grounds."""
    return Rule.under(
        provisions[article],
        name=f"correction.{name}",
        judge=partial(has_ground, frozenset(grounds)),
        tracks=_EVERY_TRACK,
    )


def _consequence(provisions: Provisions, article: str, name: str) -> Rule:
    """Make the rule on what follows an order: that its term is over."""
    return Rule.under(
        provisions[article],
        name=f"correction.{name}",
        judge=follows_an_expired_order,
        tracks=_EVERY_TRACK,
    )


SUPERVISION = (
    secrecy,
    declaration,
    publicity,
    substance,
    abolition,
    competition,
    numbering,
    revocation,
    extension,
    proof,
)
