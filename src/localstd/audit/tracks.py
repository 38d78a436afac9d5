"""Tracks (管理渠道) recognised from what a row says.

The number decides where it can: food safety has ``DBS``, engineering construction ``DBJ`` and
its kin. Environment and much of engineering use the ordinary form, so that only the register's
own column, the issuer or the title can tell; what rests on those words alone is a *hint*, and
a finding that leans on it is possible, not certain.

Sources: sl2017 art. 10 para. 5 and ir1990 art. 42 (the kept fields), fl2021 art. 29 (food),
epl2014 arts 15–16 and eec2026 arts 69, 153, 400 (environment).
"""

from collections.abc import Mapping
from enum import Enum

from localstd._attrs import frozen
from localstd.audit.row import Field
from localstd.law import Track
from localstd.numbers import Kind, StandardNumber

__all__ = ["Evidence", "TrackReading", "read_track"]


class Evidence(Enum):
    """What a track was recognised by, best first."""

    COLUMN = "column"
    NUMBER = "number"
    ISSUER = "issuer"
    TITLE = "title"
    UNREAD = "unread"  #: the column names something else than one of the tracks
    NONE = "none"


@frozen(kw_only=False)
class TrackReading:
    """The track of a row, and what it was recognised by."""

    track: Track
    evidence: Evidence


_STATED = {
    Track.FOOD: ("食品", "food"),
    Track.ENVIRONMENT: ("环境", "环保", "environment"),
    Track.ENGINEERING: ("工程", "建设", "engineering"),
    Track.ORDINARY: ("普通", "一般", "ordinary"),
}
_ISSUERS = {
    Track.FOOD: ("食品安全",),
    Track.ENVIRONMENT: ("生态环境", "环境保护", "环保"),
    Track.ENGINEERING: ("住房和城乡建设", "住房城乡建设", "工程建设", "建设厅"),
}
_TITLES = {
    Track.FOOD: ("食品安全地方标准",),
    Track.ENVIRONMENT: (
        "排放", "污染", "环境质量", "挥发性有机", "水质标准", "环境噪声",
    ),
    Track.ENGINEERING: (
        "建筑", "工程", "施工", "桥梁", "隧道", "设计标准", "设计规范", "设计规程",
        "节能设计", "轨道交通", "燃气", "消防设施",
    ),
}  # fmt: skip
_BY_KIND = {
    Kind.LOCAL_FOOD: TrackReading(Track.FOOD, Evidence.NUMBER),
    Kind.LOCAL_ENGINEERING: TrackReading(Track.ENGINEERING, Evidence.NUMBER),
}
_UNKNOWN = TrackReading(Track.ORDINARY, Evidence.NONE)
_UNREAD = TrackReading(Track.ORDINARY, Evidence.UNREAD)


def read_track(numbers: tuple[StandardNumber, ...], cells: Mapping[Field, str]) -> TrackReading:
    """Recognise the track of a row; ordinary where nothing speaks for another."""
    if Field.TRACK in cells:
        return _stated(cells[Field.TRACK])
    if numbers and numbers[0].kind in _BY_KIND:
        return _BY_KIND[numbers[0].kind]
    if not (numbers and numbers[0].claims_mandatory):
        return _UNKNOWN  # a recommended local standard of any field is made on the ordinary track
    return _hinted(cells)


def _stated(text: str) -> TrackReading:
    track = _track_in(text, _STATED)
    return TrackReading(track, Evidence.COLUMN) if track else _UNREAD


def _hinted(cells: Mapping[Field, str]) -> TrackReading:
    if by_issuer := _track_in(cells.get(Field.ISSUER, ""), _ISSUERS):
        return TrackReading(by_issuer, Evidence.ISSUER)
    if by_title := _track_in(cells.get(Field.TITLE, ""), _TITLES):
        return TrackReading(by_title, Evidence.TITLE)
    return _UNKNOWN


def _track_in(text: str, words: Mapping[Track, tuple[str, ...]]) -> Track | None:
    low = text.lower()
    return next((track for track, known in words.items() if any(w in low for w in known)), None)
