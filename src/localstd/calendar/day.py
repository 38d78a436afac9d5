"""Days (日) as they are handed in: a date, and neither a text nor an instant."""

from datetime import date, datetime
from typing import Final

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["NotADayError", "require_day"]

_ADVICE: Final = {
    str: Wording(
        "请给出 date，如 date(2026, 7, 24)；文字用 PartialDate.parse 读取",
        "give a date such as date(2026, 7, 24); PartialDate.parse reads a text",
    ),
    datetime: Wording(
        "时刻不是日期；请给出它在中国的日期：day_of(…)",
        "an instant is no date; give its day in China: day_of(…)",
    ),
}
_OTHERWISE: Final = Wording(
    "请给出 date，如 date(2026, 7, 24)", "give a date such as date(2026, 7, 24)"
)


@error
class NotADayError(LocalstdError):
    """A day is asked for, and a text, an instant or something else is given.

    An instant is refused since its day depends on the zone: 17:00 in London is the next day in
    China.

    >>> print(NotADayError(given="2026-07-24").wording.en)
    '2026-07-24' (str) is no day; give a date such as date(2026, 7, 24); PartialDate.parse reads \
a text
    """

    given: object

    @property
    def wording(self) -> Wording:
        """Show what was given, and say what to give."""
        kind, value = type(self.given), shown(str(self.given))
        advice = _ADVICE.get(kind, _OTHERWISE)
        return Wording(
            f"“{value}”（{kind.__name__}）不是日期；{advice.zh}",
            f"'{value}' ({kind.__name__}) is no day; {advice.en}",
        )


def require_day(day: object) -> None:
    """Refuse what is no day, before it is compared with one.

    Raises:
        NotADayError: if it is a text, an instant, or anything else than a date.

    >>> require_day(date(2026, 7, 24))
    """
    if not isinstance(day, date) or isinstance(day, datetime):
        raise NotADayError(given=day)
