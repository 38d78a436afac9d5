"""Declaring took the place of filing, and the law of no day asks for both."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from localstd.law import Track, china_law
from localstd.law.judging.declaring import OF_ENTERPRISES

LAW = china_law()
CHANGE = date(2018, 1, 1)
OF_FILING = {
    *("enterprise.filing", "enterprise.filing-validity", "enterprise.refiling"),
    *("enterprise.refiled-in-time", "enterprise.pilot"),
}
OF_DECLARING = {"enterprise.self-declaration", "enterprise.filing-ended", "enterprise.floor"}


@given(
    day=st.dates(date(1985, 1, 1), date(2035, 1, 1)),
    track=st.sampled_from(Track),
    place=st.sampled_from(("31", "37", "4403", None)),
)
def test_filing_is_asked_of_no_day_on_which_declaring_is(
    day: date, track: Track, place: str | None
) -> None:
    on_day = LAW.on(day, place, track)
    names = OF_FILING | OF_DECLARING
    asked = {name for name in names if on_day.get_limit(name) or on_day.get_rule(name)}
    assert asked <= (OF_FILING if day < CHANGE else OF_DECLARING)
    assert track is Track.ORDINARY or not asked & OF_FILING


def test_what_enterprises_declare_they_declare_on_every_track() -> None:
    made = {one.name: one for one in (make(LAW.provisions) for make in OF_ENTERPRISES)}
    on_one = {name for name, one in made.items() if one.tracks != frozenset(Track)}
    assert on_one == {"enterprise.filing-ended"}
    assert {one.period.start for one in made.values()} == {CHANGE}
