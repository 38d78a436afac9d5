"""By what a forecast is broken down (分组)."""

from enum import StrEnum

from localstd.wording import Wording

__all__ = ["By"]


class By(StrEnum):
    """By what a forecast is broken down."""

    MONTH = "month"  #: 到期月份
    SECTOR = "sector"  #: 行业主管部门
    COMMITTEE = "committee"  #: 归口的标准化技术委员会

    @property
    def wording(self) -> Wording:
        """Name it in both languages.

        >>> By.SECTOR.wording.zh
        '主管部门'
        """
        return _WORDS[self]


_WORDS = {
    By.MONTH: Wording("到期月份", "month"),
    By.SECTOR: Wording("主管部门", "sector"),
    By.COMMITTEE: Wording("归口单位", "committee"),
}
