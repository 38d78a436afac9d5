"""What the law of 2017 asks of enterprise standards: rules of sl2017 arts 21, 24, 27.

They are statements of :mod:`localstd.law.national.sl2017`, which are kept here for their number.
"""

from localstd.law.judging.enterprises import (
    is_fully_declared,
    is_no_filing_any_more,
    is_numbered_as_one,
)
from localstd.law.judging.making import is_not_below_mandatory
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["OF_ENTERPRISES"]

_EVERY_TRACK = frozenset(Track)


def enterprise_floor(provisions: Provisions) -> Rule:
    """No enterprise standard asks for less than mandatory national ones (第二十一条第一款).

    “推荐性国家标准、行业标准、地方标准、团体标准、企业标准的技术要求
    不得低于强制性国家标准的相关技术要求。”
    """
    return Rule.under(
        provisions["sl2017-floor"],
        name="enterprise.floor",
        judge=is_not_below_mandatory,
        tracks=_EVERY_TRACK,
    )


def enterprise_number_form(provisions: Provisions) -> Rule:
    """Standards are numbered under the rules on numbering (第二十四条).

    “标准应当按照编号规则进行编号。”

    The form is still that of es1990, until es2023 has one.
    """
    numbering = provisions["sl2017-numbering"]
    return Rule.under(
        numbering,
        provisions["es1990-number"],
        provisions["gr-ent"],
        name="enterprise.number-form",
        judge=is_numbered_as_one,
        period=numbering.before(provisions["es2023-number"]),
        tracks=_EVERY_TRACK,
    )


def self_declaration(provisions: Provisions) -> Rule:
    """Enterprises make public what they execute (第二十七条第一款).

    “企业应当公开其执行的强制性标准、推荐性标准、团体标准或者企业标准的编号和名称；企业执行自行制定的企业标准的，
    还应当公开产品、服务的功能指标和产品的性能指标。”

    Where, is left to them: the platform is encouraged (鼓励) and not asked for.
    """
    return Rule.under(
        provisions["sl2017-selfdecl"],
        name="enterprise.self-declaration",
        judge=is_fully_declared,
        tracks=_EVERY_TRACK,
    )


def filing_ended(provisions: Provisions) -> Rule:
    """Declaring took the place of filing (第二十七条第一款).

    “国家实行团体标准、企业标准自我声明公开和监督制度。”

    The reading: what ir1990 art 17 and es1990 say of filing is still printed after this day, and
    yields. No word forbids to file, so that it is only warned of. Food has a law of its own.
    """
    return Rule.under(
        provisions["sl2017-selfdecl"], name="enterprise.filing-ended", judge=is_no_filing_any_more
    )


OF_ENTERPRISES = (
    enterprise_floor,
    enterprise_number_form,
    self_declaration,
    filing_ended,
)
