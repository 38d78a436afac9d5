"""Hypothesis strategies for the public values: valid ones, and almost valid ones."""

from collections.abc import Callable, Sequence
from datetime import date

from hypothesis import strategies as st

from localstd.audit import Aside, Field, Row, SetAside
from localstd.calendar import PartialDate
from localstd.law import Track
from localstd.numbers import StandardNumber
from localstd.places import Place, china_places
from localstd.procedure import Body, Matter
from localstd.roles import ROLES
from localstd.testing.samples import NUMBERS

__all__ = [
    "bodies",
    "days",
    "local_numbers",
    "matters",
    "misdated",
    "misplaced",
    "misspelt",
    "no_numbers",
    "numbers",
    "partial_dates",
    "place_codes",
    "places",
    "rows",
    "set_asides",
]

ODD_DATES = ("", "无", "2026-13-01", "0001-01-01", "9999-12-31", "9999")
NO_DATES = ("", "无", "2026-13-01", "2026-02-30", "2025-02-29", "2026-7-", "下月", "24/07/2026")
NO_CODES = ("", "3", "371", "37000", "３７", " 37", "37 ", "SD", "山东", "-1", "3.7", "3702000")
NO_NUMBERS = ("", "?", "无", "DB", "DB37", "DB/37", "37/T 123-2021", "-2021", "标准")
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


def misdated() -> st.SearchStrategy[str]:
    """Give texts that look like dates and are none."""
    return st.sampled_from(NO_DATES)


def no_numbers() -> st.SearchStrategy[str]:
    """Give texts that look like numbers of standards and are none."""
    return st.sampled_from(NO_NUMBERS)


@st.composite
def places(draw: st.DrawFn) -> Place:
    """Give places (行政区划) of all levels, those that were dissolved too."""
    return draw(st.sampled_from(tuple(china_places().places)))


def place_codes() -> st.SearchStrategy[str]:
    """Give codes of provinces, cities and counties that exist or existed."""
    return places().map(lambda place: place.code)


def misplaced() -> st.SearchStrategy[str]:
    """Give texts that look like codes of places and are none."""
    return st.sampled_from(NO_CODES)


def matters(track: Track | None = None) -> st.SearchStrategy[Matter]:
    """Give matters (事项) of provinces and cities, of no place told, and on every track.

    ``track`` confines them to one.
    """
    place = st.sampled_from((*_provinces(), None, "3702", "3302", "4403", "5001"))
    tracks = st.sampled_from(Track) if track is None else st.just(track)
    return st.builds(Matter, id=st.sampled_from(("1", "37-2026-1")), place=place, track=tracks)


def bodies(
    place: str | None = None, *, roles: Sequence[str] = tuple(ROLES)
) -> st.SearchStrategy[Body]:
    """Give bodies (机构): of a place, of another one, or of none told, in one of some roles."""
    seat = st.sampled_from((place, None, "11", "3702"))
    return st.builds(
        Body,
        role=st.sampled_from((*roles, "stranger")),
        place=seat,
        name=st.sampled_from(("", "某局")),
    )


def set_asides() -> st.SearchStrategy[SetAside]:
    """Give reasons for which a row is no standard, with what stands in it."""
    texts = st.sampled_from(("合计", "填表人：某某", "标准编号", "一、农业", "7"))
    return st.builds(SetAside, st.sampled_from(Aside), texts)


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
