"""Provisions: which of them are in force on a day, at a place, and which join them there."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law import (
    LEFT_TO_PLACES,
    IncoherentLawError,
    Law,
    LocalLaw,
    Provision,
    UnknownProvisionError,
    china_law,
    read_local_law,
)
from localstd.testing import law_of_a_place

KNOWN = law_of_a_place().provisions
CITED = (*(one.id for one in KNOWN), *LEFT_TO_PLACES)
DAYS = st.dates(date(1985, 1, 1), date(2027, 1, 1)) | st.just(date(2020, 1, 1))
PLACES = st.sampled_from((None, "31", "34", "3401", "3702"))


def joining(cited: str) -> Iterator[Provision]:
    """Give a provision and what joins it, found by going through all of them."""
    yield from (one for one in KNOWN if one.id == cited)
    yield from (one for one in KNOWN if cited in one.joins)


@given(st.lists(st.sampled_from(CITED), max_size=5), DAYS, PLACES)
def test_those_are_cited_that_are_in_force_for_certain_in_their_order(
    ids: list[str], day: date, place: str | None
) -> None:
    expected = dict.fromkeys(
        one.citation
        for cited in ids
        for one in joining(cited)
        if day in one.certain_period and (place or "").startswith(one.instrument.place or "")
    )
    assert KNOWN.holding(tuple(ids), day, place) == tuple(expected)


def test_the_first_day_and_the_day_before() -> None:
    filing = ("ls2020-filing-days", "ls1990-filing")
    first, day = date(2020, 3, 1), timedelta(days=1)
    held = [KNOWN.holding(filing, one) for one in (first - day, first, first + day)]
    assert [[one.instrument for one in cited] for cited in held] == [
        ["ls1990"],
        ["ls2020"],
        ["ls2020"],
    ]


def test_what_nobody_knows_is_refused() -> None:
    with pytest.raises(UnknownProvisionError):
        KNOWN.holding(("no-such-article",), date(2020, 1, 1))


def local(*joins: str) -> LocalLaw:
    """Give the law of a place whose one article, in force in 2024 and 2025, joins others."""
    head = 'place = "34"\n[[instrument]]\nid = "ah"\ntitle = "某省标准化条例"\n'
    days = "begins = 2024-01-01\nuntil = 2026-01-01\n"
    article = f'[[provision]]\nid = "ah-x"\narticle = "第1条"\njoins = {list(joins)}\n'
    return read_local_law(head + days + article)


def with_(added: LocalLaw) -> Law:
    return china_law().with_(provisions=added.provisions)


class TestWhatJoins:
    @pytest.mark.parametrize("cited", ["sl2017-feedback", "place.feedback"])
    @pytest.mark.parametrize(
        ("day", "place", "is_cited"),
        [
            (date(2023, 12, 31), "34", False),
            (date(2024, 1, 1), "34", True),
            (date(2024, 1, 2), "3401", True),
            (date(2025, 12, 31), "34", True),
            (date(2026, 1, 1), "34", False),
            (date(2024, 1, 1), "35", False),
            (date(2024, 1, 1), None, False),
        ],
    )
    def test_is_cited_on_its_days_and_at_its_place_only(
        self,
        cited: str,
        day: date,
        place: str | None,
        is_cited: bool,  # noqa: FBT001  what is expected
    ) -> None:
        known = with_(local("sl2017-feedback", "place.feedback")).provisions
        held = [one.provision for one in known.holding((cited,), day, place)]
        national = [one.provision for one in china_law().provisions.holding((cited,), day, place)]
        assert held == [*national, *(["ah-x"] if is_cited else [])]

    def test_is_cited_once_where_it_joins_two_of_a_row(self) -> None:
        known = with_(local("place.feedback", "place.urging")).provisions
        held = known.holding(("place.feedback", "place.urging"), date(2024, 1, 1), "34")
        assert [one.provision for one in held] == ["ah-x"]

    def test_may_join_what_another_joins_but_is_not_cited_through_it(self) -> None:
        further = evolve(local("ah-x").provisions[0], id="ah-y")
        known = with_(local("place.feedback")).provisions.with_([further])
        assert [one.id for one in known.joined("place.feedback")] == ["ah-x"]
        assert [one.id for one in known.joined("ah-x")] == ["ah-x", "ah-y"]

    @pytest.mark.parametrize("unknown", ["sl2017-feedbak", "place.feedbak", ""])
    def test_a_join_to_nothing_is_refused_when_law_is_put_together(self, unknown: str) -> None:
        with pytest.raises((UnknownProvisionError, IncoherentLawError)) as refused:
            with_(local("place.feedback", unknown))
        assert repr(unknown) in refused.value.wording.en
        assert "'ah-x'" in refused.value.wording.en
