"""Fields (领域) recognised from what is said of a standard: its number, its issuer, its title.

The number decides where it can: food safety has ``DBS``, engineering construction ``DBJ`` and
its kin. Environment and much of engineering use the ordinary form, and medicine and health has
no track of its own, so that only the register's own column, the issuer or the title can tell;
what rests on words alone is a *hint*, and what leans on it is possible, not certain.

Whoever reads rows calls :func:`read_track` for the law that governs a row, and
:func:`read_field` for the field that keeps its mandatory standard; the words stand here alone.

Sources: sl2017 art. 10 para. 5 and ir1990 art. 42 (the kept fields), reform2015 part 3 point 2 and
seed2015 point 11 (environment, engineering construction, medicine and health), fl2021 art. 29
(food), epl2014 arts 15–16 and eec2026 arts 69, 153, 400 (environment).
"""

from collections.abc import Mapping
from enum import Enum

from localstd._attrs import frozen
from localstd.calendar import Certainty
from localstd.law import KeptField, Track
from localstd.numbers import Kind, StandardNumber
from localstd.wording import Wording

__all__ = ["Described", "Evidence", "FieldReading", "TrackReading", "read_field", "read_track"]


class Evidence(Enum):
    """What a track or a field was recognised by, best first."""

    COLUMN = "column"
    NUMBER = "number"
    ISSUER = "issuer"
    TITLE = "title"
    UNREAD = "unread"  #: the column names something else than one of the tracks
    NONE = "none"

    @property
    def wording(self) -> Wording:
        """Name it in both languages."""
        return _EVIDENCE[self]

    @property
    def is_stated(self) -> bool:
        """Say whether the register itself states the track."""
        return self is Evidence.COLUMN


_EVIDENCE = {
    Evidence.COLUMN: Wording("管理渠道", "stated track"),
    Evidence.NUMBER: Wording("编号", "number"),
    Evidence.ISSUER: Wording("发布部门", "issuer"),
    Evidence.TITLE: Wording("名称", "title"),
    Evidence.UNREAD: Wording("无法识别的管理渠道", "an unreadable track"),
    Evidence.NONE: Wording("无", "nothing"),
}


@frozen
class Described:
    """What a register says of a standard beside its dates: enough to tell its field.

    ``stated`` is the text of a column for the track (管理渠道), ``None`` where there is none.

    >>> number = StandardNumber.parse("DB34/ 5-2014")
    >>> read_field(Described(number=number, title="大气污染物排放标准")).field.wording.en
    'environment'
    """

    number: StandardNumber | None
    stated: str | None = None
    issuer: str = ""
    title: str = ""


@frozen(kw_only=False)
class TrackReading:
    """The track (管理渠道) that was recognised, and by what.

    >>> food = read_track(Described(number=StandardNumber.parse("DBS34/ 3-2021")))
    >>> food.track.value, food.evidence.value
    ('food', 'number')
    """

    track: Track
    evidence: Evidence


@frozen
class FieldReading:
    """Whether a field keeps its mandatory local standards (保留领域), and how that was recognised.

    ``kept`` names the field in words, ``None`` where none of them was recognised; ``field`` is
    it by name, also ``None`` for food safety, which its own law keeps and not the reform.

    >>> read_field(Described(number=StandardNumber.parse("DB34/ 5-2014"), stated="普通")).certainty
    <Certainty.CERTAIN: 'certain'>
    """

    track: Track
    kept: Wording | None
    field: KeptField | None
    evidence: Evidence

    @property
    def is_kept(self) -> bool:
        """Say whether the field is one that keeps mandatory local standards."""
        return self.kept is not None

    @property
    def certainty(self) -> Certainty:
        """Say how sure the reading is: words of issuer and title are hints only."""
        is_sure = self.evidence in (Evidence.COLUMN, Evidence.NUMBER)
        return Certainty.CERTAIN if is_sure else Certainty.POSSIBLE


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
_HEALTH = ("卫生", "医疗", "医药", "疾病")
_BY_KIND = {
    Kind.LOCAL_FOOD: TrackReading(Track.FOOD, Evidence.NUMBER),
    Kind.LOCAL_ENGINEERING: TrackReading(Track.ENGINEERING, Evidence.NUMBER),
}
_UNKNOWN = TrackReading(Track.ORDINARY, Evidence.NONE)
_UNREAD = TrackReading(Track.ORDINARY, Evidence.UNREAD)
_FIELDS = {
    Track.ENVIRONMENT: KeptField.ENVIRONMENT,
    Track.ENGINEERING: KeptField.ENGINEERING,
}


def read_track(described: Described) -> TrackReading:
    """Recognise the track of a standard; ordinary where nothing speaks for another.

    >>> stated = read_track(Described(number=None, stated="环保渠道"))
    >>> stated.track.value, stated.evidence.value
    ('environment', 'column')
    """
    number = described.number
    if described.stated is not None:
        return _stated(described.stated)
    if number is not None and number.kind in _BY_KIND:
        return _BY_KIND[number.kind]
    if number is None or not number.claims_mandatory:
        return _UNKNOWN  # a recommended local standard of any field is made on the ordinary track
    return _hinted(described)


def read_field(described: Described) -> FieldReading:
    """Recognise the field of a standard, and whether it keeps mandatory local standards.

    Medicine and health has no track of its own, and is told by words alone.

    >>> number = StandardNumber.parse("DB34/ 4500-2023")
    >>> reading = read_field(Described(number=number, issuer="安徽省卫生健康委员会"))
    >>> reading.kept.en, reading.evidence.value, reading.certainty.value
    ('medicine and health', 'issuer', 'possible')
    """
    reading = read_track(described)
    if reading.track is not Track.ORDINARY:
        kept = reading.track.wording
        return _reading(reading.track, reading.evidence, kept, _FIELDS.get(reading.track))
    if reading.evidence is Evidence.COLUMN:
        return _reading(reading.track, reading.evidence)
    for evidence, text in _told(described):
        if any(word in text for word in _HEALTH):
            return _reading(Track.ORDINARY, evidence, KeptField.HEALTH.wording, KeptField.HEALTH)
    return _reading(reading.track, reading.evidence)


def _reading(
    track: Track,
    evidence: Evidence,
    kept: Wording | None = None,
    field: KeptField | None = None,
) -> FieldReading:
    return FieldReading(track=track, kept=kept, field=field, evidence=evidence)


def _told(described: Described) -> tuple[tuple[Evidence, str], ...]:
    return (
        (Evidence.COLUMN, described.stated or ""),
        (Evidence.ISSUER, described.issuer),
        (Evidence.TITLE, described.title),
    )


def _stated(text: str) -> TrackReading:
    track = _track_in(text, _STATED)
    return TrackReading(track, Evidence.COLUMN) if track else _UNREAD


def _hinted(described: Described) -> TrackReading:
    if by_issuer := _track_in(described.issuer, _ISSUERS):
        return TrackReading(by_issuer, Evidence.ISSUER)
    if by_title := _track_in(described.title, _TITLES):
        return TrackReading(by_title, Evidence.TITLE)
    return _UNKNOWN


def _track_in(text: str, words: Mapping[Track, tuple[str, ...]]) -> Track | None:
    low = text.lower()
    return next((track for track, known in words.items() if any(w in low for w in known)), None)
