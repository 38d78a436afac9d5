"""Places are found by code and name on a date; who asks for a wrong one learns the right one."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Period
from localstd.places import (
    Gazetteer,
    Level,
    Place,
    PlaceCodeError,
    PlaceError,
    china_places,
    short_code,
)

CHINA = china_places()
DAYS = st.dates(min_value=date(1975, 1, 1), max_value=date(2035, 12, 31))
PLACES = st.sampled_from(CHINA.places)
CODES = PLACES.map(lambda place: place.code) | st.text(alphabet="0123456789", max_size=7)


def place(code: str, name: str, period: Period, *successors: str) -> Place:
    return Place(code=code, name=name, level=Level.of(code), period=period, successors=successors)


def test_each_level_is_found_with_what_stands_above_it() -> None:
    day = date(2025, 1, 1)
    county = CHINA.find("330203", day)
    city = CHINA.parent(county, day)
    assert city is not None
    province = CHINA.parent(city, day)
    assert province is not None
    assert [(p.code, p.name, p.level) for p in (county, city, province)] == [
        ("330203", "海曙区", Level.COUNTY),
        ("3302", "宁波市", Level.CITY),
        ("33", "浙江省", Level.PROVINCE),
    ]
    assert CHINA.parent(province, day) is None


@pytest.mark.parametrize(
    ("code", "name", "parent"),
    [
        ("110101", "东城区", "11"),
        ("429004", "仙桃市", "42"),
        ("469001", "五指山市", "46"),
        ("659001", "石河子市", "65"),
        ("500112", "渝北区", "50"),
    ],
)
def test_a_county_under_no_city_has_its_province_above(code: str, name: str, parent: str) -> None:
    found = CHINA.find(code, date(2025, 1, 1))
    assert (found.name, found.parent) == (name, parent)


class TestYears:
    """The source knows years: a place is in force in all of its first and of its last year."""

    @pytest.mark.parametrize(
        ("day", "found"),
        [
            (date(2010, 12, 31), True),
            (date(2010, 1, 1), True),
            (date(2011, 1, 1), False),
            (date(1970, 1, 1), True),
        ],
    )
    def test_chongwen_lasted_through_2010(self, day: date, *, found: bool) -> None:
        assert (CHINA.get("110103", day) is not None) is found

    @pytest.mark.parametrize(
        ("day", "found"), [(date(2020, 12, 31), False), (date(2021, 1, 1), True)]
    )
    def test_linping_began_with_2021(self, day: date, *, found: bool) -> None:
        assert (CHINA.get("330113", day) is not None) is found

    @pytest.mark.parametrize(
        ("day", "name"),
        [
            (date(2009, 12, 31), "襄樊市"),
            (date(2010, 1, 1), "襄阳市"),
            (date(2011, 1, 1), "襄阳市"),
        ],
    )
    def test_a_new_name_holds_from_the_start_of_its_year(self, day: date, name: str) -> None:
        assert CHINA.find("4206", day).name == name

    def test_both_names_are_known_by_name_in_the_year_of_change(self) -> None:
        day = date(2010, 6, 1)
        codes = [p.code for name in ("襄樊市", "襄阳市") for p in CHINA.named(name, day)]
        assert codes == ["4206", "4206"]

    def test_a_name_is_known_whenever_it_was_borne(self) -> None:
        assert [p.code for p in CHINA.ever_named("襄樊市")] == ["4206"]

    def test_a_history_lists_every_name_of_a_code(self) -> None:
        assert [p.name for p in CHINA.history("4206")] == ["襄樊市", "襄阳市"]


class TestRefusals:
    def test_a_place_not_yet_founded_names_its_period(self) -> None:
        with pytest.raises(PlaceError) as caught:
            CHINA.find("3412", date(1990, 1, 1))
        assert [p.name for p in caught.value.history] == ["阜阳市"]
        assert caught.value.wording.zh == (
            "行政区划代码“3412”在1990-01-01无效：阜阳市（3412，自1996年）"
        )

    def test_a_dissolved_place_names_its_period_and_its_successors(self) -> None:
        with pytest.raises(PlaceError) as caught:
            CHINA.find("3414", date(2018, 6, 1))
        assert caught.value.wording.en == (
            "the code '3414' was not valid on 2018-06-01: 巢湖市 (3414, from 1999, to 2011); "
            "use 合肥市 (3401), 芜湖市 (3402), 马鞍山市 (3405)"
        )

    def test_the_full_code_of_a_city_is_refused_with_the_same_facts(self) -> None:
        with pytest.raises(PlaceError) as caught:
            CHINA.find("341400", date(2018, 6, 1))
        assert caught.value.wording.zh == (
            "行政区划代码“341400”在2018-06-01无效：巢湖市（3414，自1999年，至2011年）；"
            "应为合肥市（3401）、芜湖市（3402）、马鞍山市（3405）"
        )

    def test_successors_of_successors_are_followed(self) -> None:
        """余杭县 became 余杭市 and then 余杭区, which later gave a part to 临平区."""
        days = [date(1993, 6, 1), date(2000, 6, 1), date(2025, 6, 1)]
        assert [[p.name for p in CHINA.successors("330125", day)] for day in days] == [
            [],
            ["余杭市"],
            ["余杭区"],
        ]

    def test_a_city_may_be_succeeded_by_a_province(self) -> None:
        assert [p.code for p in CHINA.successors("5102", date(2025, 6, 1))] == ["50"]

    def test_an_unknown_code_says_what_a_code_looks_like(self) -> None:
        with pytest.raises(PlaceError) as caught:
            CHINA.find("9999", date(2018, 6, 1))
        assert "370202" in caught.value.wording.en
        assert "不是现行或曾用" in caught.value.wording.zh


def test_chains_of_successors_are_followed_and_circles_end() -> None:
    first = place("0101", "甲", Period(None, date(1990, 1, 1)), "0102")
    second = place("0102", "乙", Period(None, date(2000, 1, 1)), "0103", "0101")
    third = place("0103", "丙", Period(date(1999, 1, 1), None))
    world = Gazetteer(places=(first, second, third))
    assert [world.successors("0101", date(year, 6, 1)) for year in (1989, 1995, 2005)] == [
        (),
        (second,),
        (third,),
    ]


class TestSpecialUnits:
    """Units of practice that GB/T 2260 lacks, each with how sure it is."""

    def test_xiongan_is_a_city_of_hebei_with_an_open_start(self) -> None:
        found = CHINA.find("1331", date(2025, 6, 1))
        assert (found.name, found.parent, found.level, found.checked) == (
            "雄安新区",
            "13",
            Level.CITY,
            True,
        )
        assert found.period == Period(None, None)

    def test_the_construction_corps_is_not_checked(self) -> None:
        found = CHINA.find("66", date(2025, 6, 1))
        assert (found.name, found.level, found.checked) == (
            "新疆生产建设兵团",
            Level.PROVINCE,
            False,
        )

    @pytest.mark.parametrize(
        ("code", "name"), [("71", "台湾省"), ("81", "香港特别行政区"), ("82", "澳门特别行政区")]
    )
    def test_taiwan_hong_kong_and_macao_are_there(self, code: str, name: str) -> None:
        assert CHINA.find(code, date(2025, 6, 1)).name == name


@pytest.mark.parametrize(
    ("long", "short"),
    [("340000", "34"), ("330200", "3302"), ("330203", "330203"), ("34", "34"), ("3300", "3300")],
)
def test_the_short_form_has_no_filling_zeros(long: str, short: str) -> None:
    assert short_code(long) == short


def test_every_place_of_today_stands_under_one_of_today() -> None:
    day = date(2025, 12, 31)
    orphans = [
        p
        for p in CHINA.places
        if day in p.period and p.level is not Level.PROVINCE and CHINA.parent(p, day) is None
    ]
    assert orphans == []


def test_every_parent_was_in_force_when_its_child_began() -> None:
    days = [(p, p.period.start or date(1981, 1, 1)) for p in CHINA.places]
    assert [p for p, day in days if p.parent and CHINA.parent(p, day) is None] == []


def test_everything_that_ended_has_a_known_successor() -> None:
    ended = [p for p in CHINA.places if p.period.end is not None]
    unknown = [p.code for p in ended if not all(map(CHINA.history, p.successors))]
    assert unknown == []
    assert [p.code for p in ended if not p.successors] == []


def test_periods_of_one_code_never_overlap_by_more_than_a_year() -> None:
    for code in {p.code for p in CHINA.places}:
        history = CHINA.history(code)
        for earlier, later in pairwise(history):
            assert earlier.period.end is not None
            assert later.period.start is not None
            assert later.period.start >= earlier.period.end.replace(
                year=earlier.period.end.year - 1
            )


@given(PLACES, DAYS)
def test_a_full_code_is_answered_as_the_short_one(found: Place, day: date) -> None:
    full = found.code.ljust(6, "0")
    assert CHINA.get(full, day) == CHINA.get(found.code, day)
    assert CHINA.history(full) == CHINA.history(found.code)
    assert CHINA.successors(full, day) == CHINA.successors(found.code, day)


@given(CODES, DAYS)
def test_find_gives_what_get_gives_or_says_why_not(code: str, day: date) -> None:
    found = CHINA.get(code, day)
    if found is None:
        with pytest.raises(PlaceError) as caught:
            CHINA.find(code, day)
        assert caught.value.history == CHINA.history(code)
        assert all(day in heir.period for heir in caught.value.successors)
    else:
        assert CHINA.find(code, day) == found
        assert (found.code, day in found.period) == (short_code(code), True)


@given(PLACES, DAYS)
def test_a_place_is_named_on_the_days_of_its_period(found: Place, day: date) -> None:
    assert (found in CHINA.named(found.name, day)) == (day in found.period)


@given(PLACES)
def test_a_place_that_ended_is_followed_to_the_present(found: Place) -> None:
    today = date(2026, 1, 1)
    if CHINA.get(found.code, today) is None:
        assert CHINA.successors(found.code, today) != ()
    else:
        assert found.period.end is None or found.period.end - timedelta(days=1) <= today


@pytest.mark.parametrize("code", ["", "3", "310", "31011", "310115001", "上海", "３１"])
def test_a_code_of_another_length_has_no_level(code: str) -> None:
    with pytest.raises(PlaceCodeError, match="is not, and never was, a place code") as caught:
        Level.of(code)
    assert caught.value.place == code
