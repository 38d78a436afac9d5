"""The kinds of standards (标准类别) that a number tells apart."""

from enum import StrEnum

from localstd.wording import Wording

__all__ = ["Kind"]


class Kind(StrEnum):
    """What kind of standard a number belongs to; the order is that of a register.

    The five kinds of 标准化法 art. 2 (national, industry, local, group, enterprise), with two
    branches of local standards that have numbers of their own, and the standards of alliances,
    for which no national grammar exists.

    >>> Kind("local")
    <Kind.LOCAL: 'local'>
    """

    NATIONAL = "national"  #: 国家标准
    INDUSTRY = "industry"  #: 行业标准
    LOCAL = "local"  #: 地方标准
    LOCAL_FOOD = "local-food"  #: 食品安全地方标准
    LOCAL_ENGINEERING = "local-engineering"  #: 工程建设地方标准
    GROUP = "group"  #: 团体标准
    ENTERPRISE = "enterprise"  #: 企业标准
    ALLIANCE = "alliance"  #: 联盟标准

    @property
    def wording(self) -> Wording:
        """Name the kind in both languages.

        >>> Kind.GROUP.wording.zh
        '团体标准'
        """
        return _WORDS[self]


_WORDS = {
    Kind.NATIONAL: Wording("国家标准", "a national standard"),
    Kind.INDUSTRY: Wording("行业标准", "an industry standard"),
    Kind.LOCAL: Wording("地方标准", "a local standard"),
    Kind.LOCAL_FOOD: Wording("食品安全地方标准", "a local food safety standard"),
    Kind.LOCAL_ENGINEERING: Wording("工程建设地方标准", "a local engineering standard"),
    Kind.GROUP: Wording("团体标准", "a group standard"),
    Kind.ENTERPRISE: Wording("企业标准", "an enterprise standard"),
    Kind.ALLIANCE: Wording("联盟标准", "an alliance standard"),
}
