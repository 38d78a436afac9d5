"""The law of a place is one plug-in's, and holds at that place and below it alone."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate
from localstd.hooks import (
    AnswerError,
    ConflictingPluginsError,
    FailedHookError,
    UnfitLawError,
    hookimpl,
    load_plugins,
)
from localstd.law import Direction, Instrument, Law, Limit, LocalLaw, Provision, Track, china_law
from localstd.testing.strategies.plugins import local_laws
from localstd.testing.strategies.values import days, place_codes
from localstd.wording import Wording

Making = Callable[..., Any]
Giving = Callable[[str], LocalLaw | None]

LAW = china_law()
DAY = date(2026, 8, 1)


def review_of(place: str, years: int = 2, *, name: str = "") -> LocalLaw:
    """Let a place review its standards within so many years, by a rule of its own."""
    known = name or f"made-{place}"
    instrument = Instrument(id=known, title="某办法", begins=None, place=place, checked=True)
    provision = Provision(
        id=f"{known}-review",
        instrument=instrument,
        article="第1条",
        begins=PartialDate(2020, 8, 1),
        value=str(years),
        unit="year",
        checked=True,
    )
    limit = Limit.under(
        provision, name="local.review", direction=Direction.AT_MOST, starts="publication"
    )
    return LocalLaw(place=place, provisions=(provision,), limits=(limit,))


def only(*brought: LocalLaw) -> Giving:
    """Answer with the law that is brought for the place that is asked about."""

    def localstd_law(place: str) -> LocalLaw | None:
        return next((one for one in brought if one.place == place), None)

    return localstd_law


def years_at(law: Law, place: str | None) -> int:
    return law.on(DAY, place).limit("local.review").value


def test_what_a_plugin_gives_holds_at_its_place_and_below(plugin: Making, together: Making) -> None:
    law = together(plugin("anhui", localstd_law=only(review_of("34")))).law(LAW)
    assert [years_at(law, place) for place in ("34", "3401", "340102")] == [2, 2, 2]
    assert [years_at(law, place) for place in (None, "31", "33")] == [
        years_at(LAW, place) for place in (None, "31", "33")
    ]


def test_the_law_of_a_place_comes_with_that_above_and_below(
    plugin: Making, together: Making
) -> None:
    brought = only(review_of("34", 4), review_of("3401", 3), review_of("33", 2))
    plugins = together(plugin("east", localstd_law=brought))
    assert years_at(plugins.law(LAW, "3401"), "3401") == 3
    assert years_at(plugins.law(LAW, "340102"), "340102") == 3
    assert years_at(plugins.law(LAW, "34"), "3401") == 3
    assert years_at(plugins.law(LAW, "3401"), "34") == 4
    assert years_at(plugins.law(LAW, "34"), "33") == years_at(LAW, "33")


def test_without_plugins_the_law_is_the_very_same(together: Making) -> None:
    assert together().law(LAW) is LAW


def test_provinces_and_cities_are_asked_about_and_no_counties(
    plugin: Making, together: Making
) -> None:
    asked: list[str] = []

    def localstd_law(place: str) -> None:
        asked.append(place)

    plugins = together(plugin("curious", localstd_law=localstd_law))
    plugins.law(LAW)
    assert {"34", "3401", "31"} <= set(asked)
    assert {len(code) for code in asked} == {2, 4}
    assert sorted(asked) == asked
    asked.clear()
    plugins.law(LAW, "340102")
    assert asked == ["34", "3401"]


def test_two_plugins_for_one_place_are_both_named(plugin: Making, together: Making) -> None:
    plugins = together(
        plugin("anhui", localstd_law=only(review_of("34"))),
        plugin("hefei", localstd_law=only(review_of("34", 3, name="other"))),
    )
    with pytest.raises(ConflictingPluginsError, match="'34' is brought by") as told:
        plugins.law(LAW, "34")
    assert (told.value.hook, told.value.plugins) == ("localstd_law", ("anhui", "hefei"))
    assert years_at(plugins.law(LAW, "33"), "33") == years_at(LAW, "33")


def test_two_plugins_for_two_places_stand_side_by_side(plugin: Making, together: Making) -> None:
    law = together(
        plugin("anhui", localstd_law=only(review_of("34", 4))),
        plugin("hefei", localstd_law=only(review_of("3401", 3))),
    ).law(LAW)
    assert (years_at(law, "34"), years_at(law, "3401")) == (4, 3)


def test_law_of_another_place_than_was_asked_about_is_refused(
    plugin: Making, together: Making
) -> None:
    plugins = together(plugin("anhui", localstd_law=lambda: review_of("34")))
    with pytest.raises(AnswerError, match=r"must give: LocalLaw\(place='11'\) or None"):
        plugins.law(LAW)


@pytest.mark.parametrize("answer", [LAW, "34", (), {}])
def test_an_answer_that_is_no_law_of_a_place_is_refused(
    plugin: Making, together: Making, answer: object
) -> None:
    with pytest.raises(AnswerError, match="must give: LocalLaw or None"):
        together(plugin("odd", localstd_law=lambda: answer)).law(LAW, "34")


def test_law_that_does_not_hold_together_names_the_plugin_and_why(
    plugin: Making, together: Making
) -> None:
    uncited = LocalLaw(place="34", limits=review_of("34").limits)
    with pytest.raises(UnfitLawError, match="unknown provision") as told:
        together(plugin("anhui", localstd_law=only(uncited))).law(LAW)
    assert (told.value.plugin, told.value.place) == ("anhui", "34")
    assert told.value.__cause__ is not None


def test_a_plugin_that_fails_is_named(plugin: Making, together: Making) -> None:
    made = plugin("anhui", localstd_law=lambda place: {}[place])
    with pytest.raises(FailedHookError, match="KeyError"):
        together(made).law(LAW, "34")


@given(place_codes().map(lambda code: code[:4]), st.data())
def test_adding_a_plugin_never_changes_the_answers_of_another_place(
    place: str, data: st.DataObject
) -> None:
    brought = data.draw(local_laws(place=place))

    class Local:
        localstd_law = staticmethod(hookimpl(only(brought)))

    law = load_plugins(plugins=[Local()], entry_points=False).law(LAW)
    day, track = data.draw(days()), data.draw(st.sampled_from(Track))
    other = data.draw(st.none() | place_codes().filter(lambda code: not code.startswith(place)))
    assert law.on(day, other, track) == LAW.on(day, other, track)
    assert law.boundaries(other, track) == LAW.boundaries(other, track)
    assert law.instruments(day, other) == LAW.instruments(day, other)


def test_what_a_city_calls_a_role_goes_before_what_its_province_does(
    plugin: Making, together: Making
) -> None:
    province, city = Wording("省局", "the province"), Wording("市局", "the city")
    brought = (
        LocalLaw(place="34", titles={"province": province, "city": province}),
        LocalLaw(place="3401", titles={"city": city}),
    )
    plugins = together(plugin("anhui", localstd_law=only(*brought)))
    assert plugins.titles("3401") == {"province": province, "city": city}
    assert plugins.titles("34") == {"province": province, "city": province}
    assert plugins.titles("33") == plugins.titles(None) == {}
