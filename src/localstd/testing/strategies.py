"""Hypothesis strategies for the public values: valid ones, and almost valid ones."""

from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st

from localstd.audit import Field, Row
from localstd.calendar import PartialDate
from localstd.numbers import StandardNumber
from localstd.places import china_places
from localstd.testing.samples import NUMBERS

__all__ = ["days", "local_numbers", "misspelt", "numbers", "partial_dates", "rows"]

ODD_DATES = ("", "无", "2026-13-01", "0001-01-01", "9999-12-31", "9999")
MISSPELLINGS: tuple[Callable[[str], str], ...] = (
    lambda text: text.replace("-", "—"),
    lambda text: text.replace("-", "－"),
    lambda text: text.lower(),
    lambda text: f" {text} ",
    lambda text: "".join(chr(ord(c) + 0xFEE0) if "0" <= c <= "9" else c for c in text),
)


def days(
    first: date = date(1989, 4, 1), last: date = date(2026, 12, 31)
) -> st.SearchStrategy[date]:
    """Give days from the first law on standards to the last holiday notice; ends included."""
    return st.dates(first, last)


@st.composite
def local_numbers(draw: st.DrawFn) -> StandardNumber:
    """Give numbers of local standards (地方标准编号), by provinces that exist."""
    province = draw(st.sampled_from(_provinces()))
    mark = draw(st.sampled_from(["/T", "/"]))
    serial = draw(st.integers(1, 999_999))
    part = draw(st.sampled_from(["", ".1", ".12"]))
    year = draw(st.integers(1997, 2026))  # since Chongqing is one, the provinces are the same
    return StandardNumber.parse(f"DB{province}{mark} {serial}{part}-{year}")


def _provinces() -> list[str]:
    places = china_places()
    codes = (str(code) for code in range(11, 66))
    return [code for code in codes if places.get(code, date(2020, 1, 1))]


def numbers() -> st.SearchStrategy[StandardNumber]:
    """Give numbers of every kind, awkward real ones among them."""
    return st.one_of(local_numbers(), st.sampled_from(NUMBERS).map(StandardNumber.parse))


@st.composite
def misspelt(draw: st.DrawFn) -> tuple[StandardNumber, str]:
    """Give a number and a text that misspells it in a way that registers do."""
    number = draw(numbers())
    return number, draw(st.sampled_from(MISSPELLINGS))(str(number))


def partial_dates() -> st.SearchStrategy[PartialDate]:
    """Give dates known to the day, the month or the year."""
    exact = days().map(PartialDate.of)
    return st.one_of(
        exact,
        exact.map(lambda known: PartialDate(known.year, known.month)),
        exact.map(lambda known: PartialDate(known.year)),
    )


@st.composite
def rows(draw: st.DrawFn, number: int = 2) -> Row:
    """Give rows of a register: mostly sensible, with cells empty or nonsense here and there."""
    date_cell = st.one_of(partial_dates().map(str), st.sampled_from(ODD_DATES))
    number_cell = st.one_of(numbers().map(str), misspelt().map(lambda pair: pair[1]), st.just("?"))
    dated = {
        field: draw(date_cell)
        for field in (Field.PUBLISHED, Field.IMPLEMENTED, Field.FILED, Field.ABOLISHED)
        if draw(st.booleans())
    }
    status = draw(st.sampled_from(["", "现行", "废止", "即将实施", "有更新版", "?"]))
    replaces = draw(st.one_of(st.just(""), numbers().map(str)))
    cells = {
        Field.NUMBER: draw(number_cell),
        Field.STATUS: status,
        Field.REPLACES: replaces,
        **dated,
    }
    return Row(number=number, cells=cells)
