"""Facts of the supervision of authorities and products (政府标准监督、不符合标准的查处).

The rules that take them are those of sl2017 arts 34, 36, 37, 39 para 1, 40 and 41, and of sd2020
art 37.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law.term import Term

__all__ = [
    "GovernmentCorrectionFacts",
    "GovernmentFault",
    "GovernmentMaker",
    "OtherLaw",
    "ProductFacts",
]


class GovernmentFault(Term):
    """What may be found of a standard that an authority made (政府标准的问题情形).

    The first three are those of sl2017 arts 34 and 40, then come those of art 39 para 1; then one
    of the State Council's standardization department alone (art 41), and one that places name.
    """

    NOT_NUMBERED = ("not-numbered", "未依照规定编号", "it is not numbered as the law requires")
    NOT_REVIEWED = ("not-reviewed", "未依照规定复审", "it was not reviewed as the law requires")
    NOT_FILED = ("not-filed", "未依照规定备案", "it was not filed as the law requires")
    BELOW_MANDATORY = (
        "below-mandatory",
        "技术要求低于强制性国家标准的相关技术要求",
        "it sets lower requirements than mandatory national standards",
    )
    AGAINST_ITS_AIMS = (
        "against-its-aims",
        "不符合制定标准的要求（标准化法第二十二条第一款）",
        "it is against the aims of standards (sl2017 art. 22 para. 1)",
    )
    PROJECT_NOT_TAKEN_ON = (
        "project-not-taken-on",
        "未依照规定对强制性国家标准项目予以立项",
        "a project of a mandatory national standard was not taken on as the law requires",
    )
    UNAUTHORISED = (
        "unauthorised",
        "擅自发布地方标准",
        "a local standard was published without the power to",
    )


class GovernmentMaker(Term):
    """Which authority made a standard (制定部门): sl2017 arts 34, 39, 40 and 41 tell them apart.

    The last one has no power to make any: places say what becomes of what it publishes.
    """

    DEPARTMENT = (
        "department",
        "国务院有关行政主管部门",
        "a department in charge under the State Council",
    )
    PLACE = (
        "place",
        "设区的市级以上地方人民政府标准化行政主管部门",
        "a standardization department of a place",
    )
    NATIONAL = (
        "national",
        "国务院标准化行政主管部门",
        "the State Council's standardization department",
    )
    SECTOR = ("sector", "地方有关行政管理部门", "a department in charge of a place")


class OtherLaw(Term):
    """Under which law a product that breaks a standard is dealt with (查处依据): sl2017 art 37.

    The library names the law, and does not know what it does: none of these texts was read.
    """

    PRODUCT_QUALITY = ("product-quality", "《中华人民共和国产品质量法》", "the product quality law")
    IMPORT_AND_EXPORT = (
        "import-and-export",
        "《中华人民共和国进出口商品检验法》",
        "the law on the inspection of imports and exports",
    )
    CONSUMERS = (
        "consumers",
        "《中华人民共和国消费者权益保护法》",
        "the law on the rights of consumers",
    )
    OTHER = ("other", "其他法律、法规", "other laws and regulations")


@frozen
class GovernmentCorrectionFacts:
    """What is known of a standard that an authority made, and of its correction (政府标准的改正).

    ``ground`` and ``maker`` have the name or the Chinese words of a :class:`GovernmentFault` and a
    :class:`GovernmentMaker`. ``due`` is the last day of the term that art 34 lets be set; the law
    sets no days. ``is_refused``: it was refused to correct it (拒不改正), which art 39 asks for.
    ``acted`` is the day of what is judged.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> on = china_law().on(date(2024, 5, 6))
    >>> [
    ...     on.rule("government.abolition").judge(GovernmentCorrectionFacts(ground=one)).outcome
    ...     for one in ("not-filed", "not-reviewed")
    ... ]
    [<Outcome.KEPT: 'kept'>, <Outcome.BROKEN: 'broken'>]
    """

    ground: str | None = None
    maker: str | None = None
    is_ordered: bool | None = None
    due: PartialDate | None = None
    acted: PartialDate | None = None
    is_refused: bool | None = None
    is_corrected: bool | None = None


@frozen
class ProductFacts:
    """What was found of a product or a service (产品、服务不符合标准).

    ``ground`` has the name or the Chinese words of a :class:`~localstd.law.MarketFault`.
    ``is_misleading``: misleading promotion took place (造成虚假宣传或者引人误解宣传).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> credit = china_law().on(date(2024, 5, 6)).rule("correction.credit")
    >>> credit.judge(ProductFacts(ground="breaks-mandatory")).outcome.value
    'kept'
    """

    ground: str | None = None
    is_misleading: bool | None = None
