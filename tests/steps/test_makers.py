"""Who may and must act: by the track, the place and the day, each under its article."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.law import Track, china_law
from localstd.procedure import Mandate, Matter
from localstd.steps import makers
from localstd.steps.makers import is_of_a_city, is_of_a_province, reviewed_under
from localstd.testing.strategies.values import place_codes

PROVISIONS = china_law().provisions
DAY = timedelta(days=1)


def entitled(
    mandates: tuple[Mandate, ...], on: date, place: str = "33", track: Track = Track.ORDINARY
) -> list[tuple[str, str]]:
    """Give roles with the provision that entitles them on a day."""
    matter = Matter(id="1", place=place, track=track)
    found = [(one.role.name, one.on(on, matter, PROVISIONS)) for one in mandates]
    return [(role, cited.provision) for role, cited in found if cited is not None]


class TestMakers:
    """Who makes local standards: 制定机关."""

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(1989, 3, 31), []),
            (date(1989, 4, 1), [("province", "sl1988-local-issuer")]),
            (date(1990, 9, 5), [("province", "sl1988-local-issuer")]),
            (date(1990, 9, 6), [("province", "ls1990-issuer")]),
            (date(2017, 12, 31), [("province", "ls1990-issuer")]),
            (date(2018, 1, 1), [("province", "sl2017-local-issuer-province")]),
            (date(2026, 11, 25), [("province", "sl2017-local-issuer-province")]),
        ],
    )
    def test_a_province_by_each_law_in_turn(
        self, on: date, expected: list[tuple[str, str]]
    ) -> None:
        assert entitled(makers.MAKERS, on) == expected

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2017, 12, 31), []),
            (date(2018, 1, 1), [("city", "sl2017-local-issuer-city")]),
        ],
    )
    def test_a_city_from_the_law_of_2017_on(
        self, on: date, expected: list[tuple[str, str]]
    ) -> None:
        assert entitled(makers.MAKERS, on, "3302") == expected

    def test_a_county_never(self) -> None:
        assert entitled(makers.MAKERS, date(2024, 1, 2), "330203") == []

    @pytest.mark.parametrize(
        ("on", "expected"),
        [(date(2021, 4, 28), []), (date(2021, 4, 29), [("health", "fl-local-issuer")])],
    )
    def test_the_health_department_makes_food_standards(
        self, on: date, expected: list[tuple[str, str]]
    ) -> None:
        assert entitled(makers.MAKERS, on, track=Track.FOOD) == expected
        assert entitled(makers.MAKERS, on, "3302", Track.FOOD) == []

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2014, 12, 31), []),
            (date(2015, 1, 1), [("government", "epl-quality")]),
            (date(2026, 8, 14), [("government", "epl-quality")]),
            (date(2026, 8, 15), [("government", "eec-quality")]),
        ],
    )
    def test_the_government_makes_environmental_ones(
        self, on: date, expected: list[tuple[str, str]]
    ) -> None:
        assert entitled(makers.MAKERS, on, track=Track.ENVIRONMENT) == expected
        assert entitled(makers.MAKERS, on, "3302", Track.ENVIRONMENT) == []

    def test_nobody_is_named_for_engineering_construction(self) -> None:
        """ir1990 art 42: rules of its own, which were not read."""
        every = [
            one
            for name in makers.__all__
            if isinstance(getattr(makers, name), tuple)
            for one in getattr(makers, name)
        ]
        assert len(every) > 40
        assert entitled(tuple(every), date(2024, 1, 2), track=Track.ENGINEERING) == []


@pytest.mark.parametrize(
    ("mandates", "on", "expected"),
    [
        (makers.PROPOSERS, date(2020, 2, 29), []),
        (
            makers.PROPOSERS,
            date(2020, 3, 1),
            [
                (role, "ls2020-proposal")
                for role in (
                    *("public", "sector", "county"),
                    *("committee", "secretariat", "drafter", "experts"),
                )
            ],
        ),
        (makers.SECTORS, date(2020, 2, 29), []),
        (makers.SECTORS, date(2020, 3, 1), [("sector", "ls2020-application")]),
        (
            makers.DRAFTERS,
            date(2020, 2, 29),
            [
                ("committee", "sl2017-tc-required"),
                ("home-unit", "ir1990-tc"),
                ("experts", "sl2017-tc-required"),
                ("drafter", "ls1990-procedure"),
                ("secretariat", "ls1990-procedure"),
                ("sector", "ls1990-procedure"),
                ("province", "sl2017-local-issuer-province"),
            ],
        ),
        (
            makers.REVIEWERS,
            date(2017, 12, 31),
            [
                ("committee", "ir1990-tc"),
                ("secretariat", "ir1990-tc"),
                ("home-unit", "ir1990-tc"),
                ("experts", "ls1990-issuer"),
                ("sector", "ls1990-issuer"),
                ("province", "ls1990-issuer"),
            ],
        ),
        (
            makers.REVIEWERS,
            date(2018, 1, 1),
            [
                ("committee", "sl2017-tc-required"),
                ("secretariat", "sl2017-tc-required"),
                ("home-unit", "ir1990-tc"),
                ("experts", "sl2017-tc-required"),
                ("sector", "sl2017-tc-required"),
                ("province", "sl2017-local-issuer-province"),
            ],
        ),
        (makers.OPENERS, date(2020, 2, 29), []),
        (makers.OPENERS, date(2020, 3, 1), [("province", "ls2020-publicity-days")]),
        (makers.FILERS, date(1989, 3, 31), []),
        (makers.FILERS, date(1989, 4, 1), [("province", "sl1988-local-filing")]),
        (makers.FILERS, date(1990, 4, 5), [("province", "sl1988-local-filing")]),
        (makers.FILERS, date(1990, 4, 6), [("province", "ir1990-local-filing")]),
        (makers.FILERS, date(2017, 12, 31), [("province", "ir1990-local-filing")]),
        (makers.FILERS, date(2018, 1, 1), [("province", "sl2017-local-filing")]),
        (makers.OWE_FILING, date(2018, 1, 1), [("province", "sl2017-local-filing")]),
        (makers.STATE_COUNCIL, date(2017, 12, 31), []),
        (makers.STATE_COUNCIL, date(2018, 1, 1), [("national", "sl2017-local-filing")]),
    ],
)
def test_each_step_of_an_ordinary_standard_is_somebodys_by_an_article_of_the_day(
    mandates: tuple[Mandate, ...], on: date, expected: list[tuple[str, str]]
) -> None:
    assert entitled(mandates, on) == expected


@pytest.mark.parametrize(
    ("mandates", "track", "on", "expected"),
    [
        (makers.PLANNERS, Track.FOOD, date(2024, 1, 2), [("health", "fl-local-issuer")]),
        (makers.PLANNERS, Track.ENVIRONMENT, date(2026, 9, 1), []),
        (makers.CONSULTERS, Track.FOOD, date(2024, 1, 2), [("health", "fl-local-issuer")]),
        (makers.CONSULTERS, Track.ENVIRONMENT, date(2026, 9, 1), []),
        (makers.REVIEWERS, Track.FOOD, date(2017, 12, 31), []),
        (
            makers.REVIEWERS,
            Track.FOOD,
            date(2021, 4, 28),
            [
                (role, "sl2017-tc-required")
                for role in ("committee", "secretariat", "experts", "health")
            ],
        ),
        (
            makers.REVIEWERS,
            Track.FOOD,
            date(2021, 4, 29),
            [
                *(
                    (role, "sl2017-tc-required")
                    for role in ("committee", "secretariat", "experts", "health")
                ),
                ("health", "fl-local-issuer"),
            ],
        ),
        (
            makers.OFFICES,
            Track.ENVIRONMENT,
            date(2026, 9, 1),
            [(role, "eec-quality") for role in ("government", "environment", "province", "sector")],
        ),
        (makers.OFFICES, Track.FOOD, date(2024, 1, 2), [("health", "fl-local-issuer")]),
        (makers.REVIEWERS, Track.ENVIRONMENT, date(2026, 8, 14), []),
        (
            makers.REVIEWERS,
            Track.ENVIRONMENT,
            date(2026, 8, 15),
            [
                (role, "eec-expert")
                for role in (
                    *("committee", "secretariat", "experts"),
                    *("government", "environment", "sector"),
                )
            ],
        ),
        (makers.OPENERS, Track.FOOD, date(2021, 4, 29), [("health", "fl-publish")]),
        (makers.OPENERS, Track.ENVIRONMENT, date(2026, 8, 14), []),
        (makers.OPENERS, Track.ENVIRONMENT, date(2026, 8, 15), [("government", "eec-publish")]),
        (makers.FILERS, Track.FOOD, date(2024, 1, 2), [("health", "fl-local-issuer")]),
        (makers.FILERS, Track.ENVIRONMENT, date(2026, 9, 1), []),
        (makers.OWE_FILING, Track.ENVIRONMENT, date(2026, 9, 1), [("government", "eec-quality")]),
        (makers.STATE_COUNCIL, Track.FOOD, date(2024, 1, 2), []),
    ],
)
def test_on_other_tracks_it_is_whom_their_own_law_names_or_nobody(
    mandates: tuple[Mandate, ...], track: Track, on: date, expected: list[tuple[str, str]]
) -> None:
    assert entitled(mandates, on, track=track) == expected


def test_a_province_files_for_its_cities() -> None:
    assert entitled(makers.FILERS, date(2024, 1, 2), "3302") == [
        ("province", "sl2017-local-filing")
    ]


def test_a_city_and_a_province_review_what_they_made() -> None:
    mandates = reviewed_under("sl2017-review-interval", "ir1990-review")
    assert entitled(mandates, date(2018, 1, 1)) == [("province", "sl2017-review-interval")]
    assert entitled(mandates, date(2018, 1, 1), "3302") == [("city", "sl2017-review-interval")]
    assert entitled(mandates, date(2017, 12, 31)) == [("province", "ir1990-review")]


@given(place=st.none() | place_codes())
def test_no_place_is_both_a_citys_and_a_provinces(place: str | None) -> None:
    matter = Matter(id="1", place=place)
    assert is_of_a_city(matter) is (place is not None and len(place) == 4)
    assert is_of_a_province(matter) is (place is None or len(place) == 2)
