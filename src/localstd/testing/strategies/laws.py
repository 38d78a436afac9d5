"""Strategies (生成策略) for what law is made of: quantities, periods, provisions, limits."""

from datetime import date, timedelta

from hypothesis import strategies as st

from localstd.calendar import PartialDate, Period, Quantity, quantity
from localstd.law import Direction, Instrument, Judged, Limit, Provision, Track
from localstd.testing.strategies.values import days, place_codes

__all__ = [
    "instruments",
    "limits",
    "no_periods",
    "no_quantities",
    "periods",
    "provisions",
    "quantities",
    "unfounded_provisions",
]

_UNITS = ("day", "working-day", "month", "year")
_NO_QUANTITIES: tuple[tuple[int, str], ...] = (
    *((-1, unit) for unit in _UNITS),
    *((1, unit) for unit in ("", "days", "week", "工作日", "Day", "half-year")),
)
_SETS_NOTHING = (("", ""), ("", "day"), ("7", ""), ("7", "week"), ("7", "percent"), ("及时", "day"))


def quantities(most: int = 120, *, units: tuple[str, ...] = _UNITS) -> st.SearchStrategy[Quantity]:
    """Give lengths of time in some units, of every kind by default, from none to ``most``."""
    return st.builds(quantity, st.integers(0, most), st.sampled_from(units))


def no_quantities() -> st.SearchStrategy[tuple[int, str]]:
    """Give numbers with names of units that look like a length of time and are none."""
    return st.sampled_from(_NO_QUANTITIES)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Give periods of one day and more, open at either end, or at both."""
    start, length = draw(st.none() | days()), draw(st.none() | st.integers(1, 20_000))
    first = start or draw(days())
    end = None if length is None else first + timedelta(days=length)
    return Period(start, end)


@st.composite
def no_periods(draw: st.DrawFn) -> tuple[date, date]:
    """Give a start and an end, not included, between which there is no day."""
    start = draw(days())
    return start, start - timedelta(days=draw(st.integers(0, 400)))


@st.composite
def instruments(draw: st.DrawFn) -> Instrument:
    """Give made-up instruments (法规文件): of a place or of all, checked or not."""
    begins = draw(days())
    lasts = draw(st.none() | st.integers(1, 20_000))
    return Instrument(
        id=f"made-{draw(st.integers(1, 999))}",
        title="某办法",
        begins=PartialDate.of(begins),
        until=None if lasts is None else begins + timedelta(days=lasts),
        checked=draw(st.booleans()),
        place=draw(st.none() | place_codes()),
    )


@st.composite
def provisions(draw: st.DrawFn) -> Provision:
    """Give provisions (条款) of made-up instruments that set a length of time."""
    length = draw(quantities().filter(lambda one: one.n > 0))
    return _provision(draw(instruments()), str(length.n), length.unit, draw(st.booleans()))


@st.composite
def unfounded_provisions(draw: st.DrawFn) -> Provision:
    """Give provisions on which no limit can rest, since they set no length of time."""
    value, unit = draw(st.sampled_from(_SETS_NOTHING))
    return _provision(draw(instruments()), value, unit, draw(st.booleans()))


@st.composite
def limits(
    draw: st.DrawFn,
    provision: Provision | None = None,
    name: str = "made.limit",
    *,
    directions: tuple[Direction, ...] = tuple(Direction),
) -> Limit:
    """Give limits (期限), at least and at most unless told otherwise, on some tracks.

    They stand under a provision that is given, or under made-up ones.
    """
    tracks = draw(st.sets(st.sampled_from(Track), min_size=1))
    return Limit.under(
        provision or draw(provisions()),
        name=name,
        direction=draw(st.sampled_from(directions)),
        starts="an event",
        judged=draw(st.sampled_from(Judged)),
        tracks=frozenset(tracks),
    )


def _provision(instrument: Instrument, value: str, unit: str, strict: bool) -> Provision:  # noqa: FBT001  drawn
    return Provision(
        id=f"{instrument.id}-limit",
        instrument=instrument,
        article="第1条",
        begins=instrument.begins,
        until=instrument.until,
        value=value,
        unit=unit,
        strict=strict,
        checked=instrument.checked,
    )
