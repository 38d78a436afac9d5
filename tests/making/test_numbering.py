"""The next number is free, of its place and year, and never one of a regional block."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.making import Series, SeriesPlaceError, next_number
from localstd.numbers import StandardNumber
from localstd.places import PlaceCodeError
from localstd.steps.blocks import BLOCKS, JING_JIN_JI, Block, BlockPlaceError, next_numbers

PLACES = ("11", "13", "31", "36", "37", "50", "51", "3702", "4403")
PROVINCES = tuple(place for place in PLACES if len(place) == 2)

parse = StandardNumber.parse
places = st.sampled_from(PLACES)
years = st.integers(1990, 2099)
serials = st.one_of(
    st.integers(1, 4000),
    *(st.integers(block.first - 2, block.first + 3) for block in (*BLOCKS, JING_JIN_JI)),
    *(st.integers(block.end - 2, block.end + 2) for block in BLOCKS),
)


@st.composite
def numbers(draw: st.DrawFn) -> StandardNumber:
    place, serial, year = draw(places), draw(serials), draw(years)
    if draw(st.booleans()) and len(place) == 2:
        return parse(f"DBS{place}/ {serial:03}-{year}")
    mark = draw(st.sampled_from(("/T", "/")))
    part = draw(st.sampled_from(("", ".2")))
    written = draw(st.sampled_from((f"{serial}", f"{serial:04}")))
    return parse(f"DB{place}{mark} {written}{part}-{year}")


def stems(taken: list[StandardNumber]) -> set[tuple[str, int, bool]]:
    """Say what is taken: place, serial, and whether in the series of food."""
    return {(str(one.place_code), int(one.serial), one.prefix.startswith("DBS")) for one in taken}


@given(taken=st.lists(numbers(), max_size=8), place=places, year=years)
def test_a_fresh_number_is_never_taken_in_any_form(
    taken: list[StandardNumber], place: str, year: int
) -> None:
    for series in (Series.RECOMMENDED, Series.MANDATORY):
        number = next_number(taken, place=place, year=year, series=series)
        assert stems([number]).isdisjoint(stems(taken))
        assert (number.place_code, number.year) == (place, year)
        assert number.claims_mandatory is (series is Series.MANDATORY)


@given(taken=st.lists(numbers(), max_size=8), place=st.sampled_from(PROVINCES), year=years)
def test_a_fresh_food_number_is_never_taken(
    taken: list[StandardNumber], place: str, year: int
) -> None:
    number = next_number(taken, place=place, year=year, series=Series.FOOD)
    assert stems([number]).isdisjoint(stems(taken))
    assert number.prefix == f"DBS{place}"
    assert len(number.serial) >= 3
    assert number.claims_mandatory


@given(taken=st.lists(numbers(), max_size=8), place=places, year=years)
def test_numbers_given_one_after_another_are_all_different_and_rise(
    taken: list[StandardNumber], place: str, year: int
) -> None:
    given_: list[StandardNumber] = []
    for _ in range(4):
        given_.append(next_number([*taken, *given_], place=place, year=year))
    found = [int(one.serial) for one in given_]
    assert found == sorted(set(found))


@given(taken=st.lists(numbers(), max_size=8), place=places, year=years)
def test_what_is_given_prints_and_reads_back_in_the_canonical_form(
    taken: list[StandardNumber], place: str, year: int
) -> None:
    number = next_number(taken, place=place, year=year)
    assert StandardNumber.parse(str(number), strict=True) == number
    assert number.repairs == ()


@given(taken=st.lists(numbers(), max_size=8), place=places, year=years)
def test_no_ordinary_number_lies_in_a_block_that_a_number_shows(
    taken: list[StandardNumber], place: str, year: int
) -> None:
    number = next_number(taken, place=place, year=year)
    assert not any(block.holds(number) for block in BLOCKS)


@given(taken=st.lists(numbers(), max_size=8), block=st.sampled_from(BLOCKS), year=years)
def test_a_joint_serial_is_one_and_free_in_every_province_of_the_region(
    taken: list[StandardNumber], block: Block, year: int
) -> None:
    provinces = sorted(block.provinces)
    joint = next_numbers(taken, block=block, places=provinces, year=year)
    assert [one.place_code for one in joint] == provinces
    assert len({one.serial for one in joint}) == 1
    assert {one.year for one in joint} == {year}
    assert stems(list(joint)).isdisjoint(stems(taken))


@pytest.mark.parametrize(
    ("taken", "place", "series", "expected"),
    [
        ((), "37", Series.RECOMMENDED, "DB37/T 1-2026"),
        ((), "3702", Series.RECOMMENDED, "DB3702/T 1-2026"),
        ((), "37", Series.MANDATORY, "DB37/ 1-2026"),
        ((), "37", Series.FOOD, "DBS37/ 001-2026"),
        (("DBS37/ 052-2021",), "37", Series.FOOD, "DBS37/ 053-2026"),
        (("DBS37/ 999-2021",), "37", Series.FOOD, "DBS37/ 1000-2026"),
        (("DBS37/ 052-2021",), "37", Series.RECOMMENDED, "DB37/T 1-2026"),
        (("DB37/T 52-2021",), "37", Series.FOOD, "DBS37/ 001-2026"),
        (("DB37/T 12-2021",), "37", Series.RECOMMENDED, "DB37/T 13-2026"),
        (("DB37/T 0012-2021",), "37", Series.RECOMMENDED, "DB37/T 13-2026"),
        (("DB37/T 12.3-2021",), "37", Series.RECOMMENDED, "DB37/T 13-2026"),
        (("DB37/ 12-2016",), "37", Series.RECOMMENDED, "DB37/T 13-2026"),
        (("DB37/T 12-2016",), "37", Series.MANDATORY, "DB37/ 13-2026"),
        (("DB3702/T 12-2021", "DB36/T 9-2020"), "37", Series.RECOMMENDED, "DB37/T 1-2026"),
        (("GB/T 12-2021",), "37", Series.RECOMMENDED, "DB37/T 1-2026"),
        (("DB31/T 310001-2020", "DB31/T 9-2020"), "31", Series.RECOMMENDED, "DB31/T 10-2026"),
        (("DB51/T 9999-2025",), "51", Series.RECOMMENDED, "DB51/T 10000-2026"),
        (("DB51/T 10000-2025",), "51", Series.RECOMMENDED, "DB51/T 100000-2026"),
        (("DB51/T 100000-2025",), "51", Series.RECOMMENDED, "DB51/T 100001-2026"),
        (("DB13/T 3001-2020",), "13", Series.RECOMMENDED, "DB13/T 3002-2026"),
    ],
)
def test_the_next_number_follows_the_highest_of_its_place_and_series(
    taken: tuple[str, ...], place: str, series: Series, expected: str
) -> None:
    number = next_number(map(parse, taken), place=place, year=2026, series=series)
    assert str(number) == expected


def test_a_number_is_given_to_provinces_and_cities_alone() -> None:
    with pytest.raises(SeriesPlaceError) as refused:
        next_number([], place="370202", year=2026)
    assert "省级或设区的市级代码" in refused.value.wording.zh


@pytest.mark.parametrize("place", ["", "3", "370", "山东", "A1"])
def test_a_number_is_given_to_a_place_by_its_code(place: str) -> None:
    with pytest.raises(PlaceCodeError) as refused:
        next_number([], place=place, year=2026)
    assert refused.value.place == place


def test_a_food_number_is_given_to_provinces_alone() -> None:
    with pytest.raises(SeriesPlaceError):
        next_number([], place="3702", year=2026, series=Series.FOOD)


@pytest.mark.parametrize(
    ("block", "taken", "places_", "expected"),
    [
        (BLOCKS[0], (), ("31", "32"), ("DB31/T 310001-2026", "DB32/T 310001-2026")),
        (BLOCKS[0], ("DB34/T 310007-2024",), ("31",), ("DB31/T 310008-2026",)),
        (BLOCKS[0], ("DB31/T 9-2024", "DB37/T 310009-2024"), ("33",), ("DB33/T 310001-2026",)),
        (
            BLOCKS[1],
            (),
            ("42", "43", "36"),
            tuple(f"DB{one}/T 300001-2026" for one in (42, 43, 36)),
        ),
        (
            BLOCKS[2],
            ("DB50/T 10001-2021",),
            ("50", "51"),
            ("DB50/T 10002-2026", "DB51/T 10002-2026"),
        ),
        (
            JING_JIN_JI,
            ("DB13/T 3005-2017",),
            ("11", "12"),
            ("DB11/T 3006-2026", "DB12/T 3006-2026"),
        ),
        (JING_JIN_JI, (), ("11",), ("DB11/T 3001-2026",)),
    ],
)
def test_a_joint_serial_follows_the_highest_of_the_region(
    block: Block, taken: tuple[str, ...], places_: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    joint = next_numbers(map(parse, taken), block=block, places=iter(places_), year=2026)
    assert tuple(map(str, joint)) == expected


def test_a_place_outside_the_region_is_refused_by_name() -> None:
    with pytest.raises(BlockPlaceError) as refused:
        next_numbers([], block=BLOCKS[2], places=["51", "44"], year=2026)
    assert (refused.value.place, refused.value.region) == ("44", BLOCKS[2].region)
    assert str(refused.value.wording) == (
        "44不属于川渝；请改为该区域的省份 / "
        "44 is not of Sichuan and Chongqing; ask for a province of the region"
    )


def test_a_mandatory_number_past_a_block_is_mandatory_too() -> None:
    """川渝的号段自10001起：强制性编号越过号段，仍为强制性编号."""
    taken = [parse("DB51/ 10000-2009")]
    found = next_number(taken, place="51", year=2010, series=Series.MANDATORY)
    assert str(found) == f"DB51/ {BLOCKS[2].end}-2010"
