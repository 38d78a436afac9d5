"""Facts of events (事件要素) of standards: how they are declared, and the kind of numbers."""

from localstd.numbers import NumberError, StandardNumber
from localstd.procedure import EventType, FactKind, FactType
from localstd.wording import Wording

__all__ = ["STANDARD_NUMBER", "event_type", "fact", "required"]


def _number(value: object) -> StandardNumber | None:
    if isinstance(value, StandardNumber):
        return value
    try:
        return StandardNumber.parse(value) if isinstance(value, str) else None
    except NumberError:
        return None


STANDARD_NUMBER = FactKind(
    accepts=Wording("标准编号，如DB37/T 123-2021", "a standard's number, such as DB37/T 123-2021"),
    read=_number,
)


def fact(name: str, zh: str, en: str, kind: FactKind) -> FactType:
    """Declare a fact that an event may tell."""
    return FactType(name=name, wording=Wording(zh, en), kind=kind)


def required(name: str, zh: str, en: str, kind: FactKind) -> FactType:
    """Declare a fact that an event must tell."""
    return FactType(name=name, wording=Wording(zh, en), kind=kind, is_required=True)


def event_type(name: str, zh: str, en: str, *facts: FactType) -> EventType:
    """Declare a kind of event with what it tells."""
    return EventType(name=name, wording=Wording(zh, en), facts=facts)
