"""What stands in a declaration's file, read (声明单元格): the same from a table and from JSON."""

from collections.abc import Callable, Mapping

from localstd.calendar import DateError, PartialDate
from localstd.enterprises import Comparison, DeclarationField, IndicatorKind
from localstd.law import EnterpriseSubject, Term
from localstd.numbers import says_nothing
from localstd.wording import Wording

__all__ = ["READERS", "UnreadableCellError"]

_YES = frozenset(["是", "有", "已", "√", "y", "yes", "true", "1", "已明示", "已备案"])
_NO = frozenset(["否", "无", "未", "×", "x", "n", "no", "false", "0", "未明示", "未备案"])
_FLAG = Wording("是或者否", "yes or no")
_DAY = Wording("日期，如2024-05-01", "a date such as 2024-05-01")
_TEXT = Wording("文字", "a text")
_TEXTS = Wording("文字列表", "a list of texts")


class UnreadableCellError(Exception):
    """A cell holds what its field does not take; ``accepts`` says what it does."""

    def __init__(self, accepts: Wording) -> None:
        super().__init__(accepts)
        self.accepts = accepts


def _text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise UnreadableCellError(_TEXT)
    return str(value).strip()


def _flag(value: object) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    word = _text(value).casefold()
    if word in _YES or word in _NO or not word:
        return word in _YES if word else None
    raise UnreadableCellError(_FLAG)


def _day(value: object) -> PartialDate | None:
    if value is None or says_nothing(_text(value)):
        return None
    try:
        return PartialDate.parse(_text(value))
    except DateError as error:
        raise UnreadableCellError(_DAY) from error


def _texts(value: object) -> tuple[str, ...]:
    """Take a list, or a cell with several numbers in it, which is kept as it stands."""
    if isinstance(value, list):
        return tuple(map(_text, value))
    found = "" if value is None else _text(value)
    return () if says_nothing(found) else (found,)


def _term(terms: type[Term]) -> Callable[[object], str]:
    zh, en = "、".join(one.wording.zh for one in terms), ", ".join(terms)

    def read(value: object) -> str:
        word = "" if value is None else _text(value)
        if word and terms.of(word) is None:
            raise UnreadableCellError(Wording(f"以下之一：{zh}", f"one of: {en}"))
        return word

    return read


#: How the cell of each field is read; all others are texts.
READERS: Mapping[DeclarationField, Callable[[object], object]] = {
    **dict.fromkeys(DeclarationField, _text),
    DeclarationField.SUBJECT: _term(EnterpriseSubject),
    DeclarationField.DECLARED: _day,
    DeclarationField.IN_PILOT: _flag,
    DeclarationField.IS_FOOD: _flag,
    DeclarationField.IS_STRICTER: _flag,
    DeclarationField.IS_FILED: _flag,
    DeclarationField.IS_OWN: _flag,
    DeclarationField.REFERENCES: _texts,
    DeclarationField.KIND: _term(IndicatorKind),
    DeclarationField.METHOD_EXISTS: _flag,
    DeclarationField.COMPARISON: _term(Comparison),
    DeclarationField.IS_SHOWN: _flag,
    DeclarationField.BELOW_MANDATORY: _flag,
}
