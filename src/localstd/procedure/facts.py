"""Facts of events (事件要素): what must or may be said of an event, and how it is read."""

from collections.abc import Callable
from datetime import date

from localstd._attrs import error, frozen
from localstd.calendar import DateError, PartialDate
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["COUNT", "DAY", "FLAG", "TEXT", "TEXTS", "FactError", "FactKind", "FactType", "choice"]


def _as_written(value: object) -> Wording:
    return Wording(str(value), str(value))


@frozen
class FactKind:
    """What kind of value a fact has: how it is read, what is accepted, how it is told in words.

    ``read`` takes what stands in JSON, or the value itself, and gives ``None`` for all else;
    ``word`` takes what was read.

    >>> str(DAY.read("2026-07")), COUNT.read(-1), FLAG.word(True).zh
    ('2026-07', None, '是')
    """

    accepts: Wording
    read: Callable[[object], object | None]
    word: Callable[[object], Wording] = _as_written


@error
class FactError(LocalstdError):
    """A fact of an event has a value that cannot be what it should be.

    >>> print(FactError(fact="votes", value="many", accepts=COUNT.accepts).wording.en)
    votes: 'many' is not accepted; give a whole number, 0 or more
    """

    fact: str
    value: object
    accepts: Wording

    @property
    def wording(self) -> Wording:
        """Name the fact and its value, and what to give."""
        value = shown(self.value)
        return Wording(
            f"{self.fact}：“{value}”不可用；请填写{self.accepts.zh}",
            f"{self.fact}: '{value}' is not accepted; give {self.accepts.en}",
        )


@frozen
class FactType:
    """One fact that events of a type tell; a required one must be there when they are permitted.

    >>> FactType(name="reason", wording=Wording("理由", "reason"), kind=TEXT).read(" flood ")
    'flood'
    """

    name: str
    wording: Wording
    kind: FactKind
    is_required: bool = False

    def read(self, value: object) -> object:
        """Read a value, as it stands in JSON or as it is in Python.

        Raises:
            FactError: if it is not of the kind.
        """
        found = self.kind.read(value)
        if found is None:
            raise FactError(fact=self.name, value=value, accepts=self.kind.accepts)
        return found

    def told(self, value: object) -> Wording:
        """Say a value in words; one that is not of the kind stands as it is written.

        >>> paid = FactType(name="paid", wording=Wording("已付", "paid"), kind=FLAG)
        >>> paid.told(False).zh, paid.told("half").zh
        ('否', 'half')
        """
        found = self.kind.read(value)
        return _as_written(value) if found is None else self.kind.word(found)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _texts(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, (list, tuple)):
        return None
    texts = tuple(one for each in value if (one := _text(each)))
    return texts if len(texts) == len(value) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _count(value: object) -> int | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if value >= 0 else None


def _day(value: object) -> PartialDate | None:
    if isinstance(value, date):
        return PartialDate.of(value)
    if isinstance(value, PartialDate):
        return value
    try:
        return PartialDate.parse(value) if isinstance(value, str) else None
    except DateError:
        return None


def _listed(value: object) -> Wording:
    assert isinstance(value, tuple)  # noqa: S101  for the type checker
    return Wording.joined(map(_as_written, value))


def _yes_or_no(value: object) -> Wording:
    return Wording("是", "yes") if value else Wording("否", "no")


#: A text, without the spaces around it.
TEXT = FactKind(accepts=Wording("文字", "a text"), read=_text)
#: A list of texts.
TEXTS = FactKind(accepts=Wording("文字列表", "a list of texts"), read=_texts, word=_listed)
#: True or false.
FLAG = FactKind(accepts=Wording("true 或 false", "true or false"), read=_flag, word=_yes_or_no)
#: A whole number, 0 or more.
COUNT = FactKind(accepts=Wording("非负整数", "a whole number, 0 or more"), read=_count)
#: A day, or a month or year where no more is known.
DAY = FactKind(accepts=Wording("日期，如2026-07-24", "a date such as 2026-07-24"), read=_day)


def choice(*words: str) -> FactKind:
    """Make the kind of facts that are one of some words.

    >>> choice("continue", "revise").read("renew") is None
    True
    """
    listed = "、".join(words), ", ".join(words)
    return FactKind(
        accepts=Wording(f"以下之一：{listed[0]}", f"one of: {listed[1]}"),
        read=lambda value: value if isinstance(value, str) and value in words else None,
    )
