"""Facts of events (事件要素) of standards: how they are declared, and how they are picked."""

from localstd.calendar import PartialDate
from localstd.law import Term
from localstd.numbers import NumberError, StandardNumber
from localstd.procedure import DAY, TEXT, Event, EventType, FactKind, FactType, Situation, State
from localstd.wording import Wording

__all__ = [
    "ANNOUNCEMENT",
    "DAYS",
    "NUMBER",
    "REASON",
    "STANDARD_NUMBER",
    "day_of",
    "event_type",
    "fact",
    "number_of",
    "required",
    "sector_of",
    "term",
    "terms",
]


def _number(value: object) -> StandardNumber | None:
    if isinstance(value, StandardNumber):
        return value
    try:
        return StandardNumber.parse(value) if isinstance(value, str) else None
    except NumberError:
        return None


#: The kind of facts that are numbers of standards (标准编号).
STANDARD_NUMBER = FactKind(
    accepts=Wording("标准编号，如DB37/T 123-2021", "a standard's number, such as DB37/T 123-2021"),
    read=_number,
)


def _days(value: object) -> tuple[PartialDate, ...] | None:
    listed = value if isinstance(value, (list, tuple)) else (value,)
    found = tuple(day for one in listed if isinstance(day := DAY.read(one), PartialDate))
    return found if found and len(found) == len(listed) else None


def _told_days(value: object) -> Wording:
    assert isinstance(value, tuple)  # noqa: S101  for the type checker
    return Wording.joined(Wording(str(one), str(one)) for one in value)


#: The kind of facts that are a list of days (日期列表); one day is a list of one.
DAYS = FactKind(
    accepts=Wording('日期列表，如["2026-07-24"]', "a list of dates, or one such as 2026-07-24"),
    read=_days,
    word=_told_days,
)


def term(terms: type[Term]) -> FactKind:
    """Make the kind of facts that are one of the law's terms, read in English or in Chinese.

    >>> from localstd.law import ReviewBody
    >>> body = term(ReviewBody)
    >>> body.read("专家组"), body.read("the minister"), body.word("expert-group").zh
    ('expert-group', None, '专家组')
    """
    zh, en = "、".join(one.wording.zh for one in terms), ", ".join(terms)
    return FactKind(
        accepts=Wording(f"以下之一：{zh}", f"one of: {en}"),
        read=lambda value: _named(terms, value),
        word=lambda value: terms(str(value)).wording,
    )


def _named(terms: type[Term], value: object) -> str | None:
    found = terms.of(value) if isinstance(value, str) else None
    return None if found is None else found.value


def terms(closed: type[Term]) -> FactKind:
    """Make the kind of facts that are a list of the law's terms; one word is a list of one.

    >>> from localstd.law import GroupStep
    >>> steps = terms(GroupStep)
    >>> steps.read(["立项", "comment"]), steps.read("起草"), steps.read(["立项", "午餐"])
    (('project', 'comment'), ('drafting',), None)
    """
    zh, en = "、".join(one.wording.zh for one in closed), ", ".join(closed)
    return FactKind(
        accepts=Wording(f"以下各项的列表：{zh}", f"a list of: {en}"),
        read=lambda value: _all_named(closed, value),
        word=lambda value: _told(closed, value),
    )


def _all_named(closed: type[Term], value: object) -> tuple[str, ...] | None:
    listed = value if isinstance(value, (list, tuple)) else (value,)
    found = tuple(name for one in listed if (name := _named(closed, one)))
    return found if len(found) == len(listed) else None


def _told(closed: type[Term], value: object) -> Wording:
    assert isinstance(value, tuple)  # noqa: S101  for the type checker
    return Wording.joined(closed(one).wording for one in value)


def fact(name: str, zh: str, en: str, kind: FactKind) -> FactType:
    """Declare a fact that an event may tell.

    >>> fact("reason", "理由", "reason", TEXT).is_required
    False
    """
    return FactType(name=name, wording=Wording(zh, en), kind=kind)


def required(name: str, zh: str, en: str, kind: FactKind) -> FactType:
    """Declare a fact that an event must tell.

    >>> required("number", "标准编号", "number", STANDARD_NUMBER).is_required
    True
    """
    return FactType(name=name, wording=Wording(zh, en), kind=kind, is_required=True)


#: 标准编号: of the standard that the matter is about.
NUMBER = required("number", "标准编号", "number", STANDARD_NUMBER)
#: 理由: why something was done.
REASON = fact("reason", "理由", "reason", TEXT)
#: 公告文号: by which document something was announced.
ANNOUNCEMENT = fact("announcement", "公告文号", "number of the announcement", TEXT)


def event_type(name: str, zh: str, en: str, *facts: FactType) -> EventType:
    """Declare a kind of event with what it tells.

    >>> event_type("implemented", "实施", "implemented").wording.zh
    '实施'
    """
    return EventType(name=name, wording=Wording(zh, en), facts=facts)


def number_of(situation: Situation) -> StandardNumber | None:
    """Give the standard's number, as the event or the last one before it tells; else ``None``.

    >>> from datetime import date
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Matter
    >>> situation = Situation(
    ...     matter=Matter(id="1"),
    ...     state=MAKING.opening,
    ...     event=Event.of("filed", date(2026, 7, 1), number="DB33/T 1-2024"),
    ...     as_of=date(2026, 7, 1),
    ...     is_whole=True,
    ... )
    >>> number_of(situation) is None  # a text is no number yet
    True
    """
    found = situation.fact("number")
    return found if isinstance(found, StandardNumber) else None


def day_of(event: Event, name: str) -> PartialDate | None:
    """Give a fact of an event that is a day.

    >>> from datetime import date
    >>> announced = Event.of("published", date(2026, 7, 1), implementation=PartialDate(2026, 10))
    >>> str(day_of(announced, "implementation")), day_of(announced, "number")
    ('2026-10', None)
    """
    found = event.facts.get(name)
    return found if isinstance(found, PartialDate) else None


def sector_of(state: State) -> str:
    """Give the department in charge (行业主管部门): the standard's own, else who applied for it.

    >>> from datetime import date
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import History, Matter, fold
    >>> applied = Event.of("applied", date(2026, 7, 1), applicant="省农业农村厅")
    >>> sector_of(fold(MAKING, History(matter=Matter(id="1"), events=(applied,))))
    '省农业农村厅'
    """
    return str(state.fact("sector") or state.fact("applicant") or "")
