"""Tracks (管理渠道): which line of law governs a standard."""

from enum import StrEnum

from localstd._attrs import error
from localstd.errors import nearest
from localstd.law.error import LawError
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["Track", "UnknownTrackError"]


class Track(StrEnum):
    """The line of law under which a standard is made, filed and reviewed.

    Three lines do not run through the rules on local standards: ls2020 art 2 leaves them to
    their own laws and regulations (text not checked), ir1990 arts 16 and 42 likewise.

    >>> Track("food")
    <Track.FOOD: 'food'>
    """

    ORDINARY = "ordinary"  #: 一般地方标准: sl2017, ls2020
    FOOD = "food"  #: 食品安全地方标准: 食品安全法 arts 25-32
    ENVIRONMENT = "environment"  #: 地方生态环境标准: 环境保护法, 生态环境法典 from 2026-08-15
    ENGINEERING = "engineering"  #: 工程建设地方标准: ir1990 art 42

    @property
    def wording(self) -> Wording:
        """Name the local standards of the track in both languages."""
        return _WORDS[self]

    @property
    def field(self) -> Wording:
        """Name the field (领域) alone: standards of groups and of enterprises have tracks, too.

        >>> Track("food").field.zh
        '食品安全领域'
        """
        return _FIELDS[self]


_WORDS = {
    Track.ORDINARY: Wording("普通地方标准", "ordinary local standards"),
    Track.FOOD: Wording("食品安全地方标准", "food safety"),
    Track.ENVIRONMENT: Wording("地方生态环境标准", "the environment"),
    Track.ENGINEERING: Wording("工程建设地方标准", "engineering construction"),
}
_FIELDS = {
    Track.ORDINARY: Wording("一般领域", "ordinary standards"),
    Track.FOOD: Wording("食品安全领域", "food safety"),
    Track.ENVIRONMENT: Wording("生态环境领域", "the environment"),
    Track.ENGINEERING: Wording("工程建设领域", "engineering construction"),
}


@error
class UnknownTrackError(LawError):
    """The law was asked on a track that there is not.

    >>> print(UnknownTrackError(track="fod").wording.en)
    there is no track 'fod'; known: food, ordinary, environment, engineering
    """

    track: object

    @property
    def wording(self) -> Wording:
        """Name what was asked for, and the tracks that there are."""
        name = shown(self.track)
        known = nearest(name, Track)
        return Wording(
            f"没有管理渠道“{name}”；{known.zh}", f"there is no track '{name}'; {known.en}"
        )
