"""The kit tells what is wrong with what a plug-in brings."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from localstd._attrs import evolve
from localstd.audit import FurtherCheck
from localstd.calendar import PartialDate
from localstd.hooks import hookimpl, load_plugins
from localstd.law import (
    Account,
    Check,
    Direction,
    Instrument,
    Limit,
    LocalLaw,
    Provision,
    Weight,
    china_law,
)
from localstd.numbers import SCHEMES, Kind
from localstd.registers import RegisterFormat
from localstd.statistics import Indicator
from localstd.storage import MemoryStorage, StorageUnavailableError
from localstd.testing import Problem, check_plugin, check_plugins
from localstd.wording import Wording

WORDS = Wording("某项", "something")


def plugin(**functions: Callable[..., Any]) -> ModuleType:
    made = ModuleType("made")
    for name, function in functions.items():
        setattr(made, name, hookimpl(function))
    return made


def law_of(place: str, years: int, direction: Direction = Direction.AT_MOST) -> LocalLaw:
    instrument = Instrument(id="x2020", title="某办法", begins=None, place=place, checked=True)
    provision = Provision(
        id="x-review",
        instrument=instrument,
        article="第1条",
        begins=PartialDate(2020, 8, 1),
        value=str(years),
        unit="year",
        strict=False,
        checked=True,
    )
    limit = Limit.under(provision, name="local.review", direction=direction, starts="publication")
    return LocalLaw(place=place, provisions=(provision,), limits=(limit,))


def giving(local: LocalLaw) -> Callable[[str], LocalLaw | None]:
    return lambda place: local if place == local.place else None


def broken(made: object) -> set[str]:
    return {problem.promise for problem in check_plugin(made)}


def test_a_plugin_without_hooks_breaks_nothing() -> None:
    assert check_plugin(plugin()) == ()


def test_law_that_tightens_breaks_nothing() -> None:
    assert check_plugin(plugin(localstd_law=giving(law_of("33", 3)))) == ()


def test_law_that_loosens_is_caught() -> None:
    assert "a place tightens and never loosens" in broken(
        plugin(localstd_law=giving(law_of("33", 7)))
    )


def test_law_that_changes_nothing_is_caught() -> None:
    nothing = LocalLaw(place="33")
    assert broken(plugin(localstd_law=giving(nothing))) == {"changes something in its place"}


def test_law_that_says_why_it_changes_nothing_breaks_nothing() -> None:
    why = Account(instrument="x2020", article="第1条", why_not=Wording("示例", "an example"))
    assert check_plugin(plugin(localstd_law=giving(LocalLaw(place="33", accounts=(why,))))) == ()


def test_law_of_the_other_direction_is_caught() -> None:
    """A limit of at least beside the national one of at most does not hold."""
    contrary, other = (
        plugin(localstd_law=giving(law_of("33", n, Direction.AT_LEAST))) for n in (7, 3)
    )
    assert broken(contrary) == {
        "a place tightens and never loosens",
        "changes something in its place",
    }
    assert broken(other) == {"changes something in its place", "what a place sets is judged by"}


def test_a_name_that_is_nearly_asked_for_is_caught_and_one_of_its_own_is_not() -> None:
    local = law_of("33", 3)
    slip, own = (
        evolve(local, limits=(evolve(local.limits[0], name=name),))
        for name in ("local.reviews", "pastry.rest")
    )
    (problem,) = check_plugin(plugin(localstd_law=giving(slip)))
    assert problem == Problem(
        "a limit or rule has a name that is asked for", "'local.reviews'; is local.review meant?"
    )
    assert problem.words == Wording("“local.reviews”；是否应为 local.review？", problem.case)
    assert check_plugin(plugin(localstd_law=giving(own))) == ()


def test_an_account_that_names_no_provision_is_caught_without_the_text() -> None:
    told = Account(instrument="x2020", article="第1条", executed=("x-revue", "x-review"))
    local = evolve(law_of("33", 3), accounts=(told,))
    (problem,) = check_plugin(plugin(localstd_law=giving(local)))
    assert problem.case == "x2020: 第1条: 'x-revue'; known: x-review"


def test_a_plugin_that_cannot_be_loaded_is_caught() -> None:
    (problem,) = check_plugin(plugin(localstd_laws=lambda: None))
    assert (problem.promise, "localstd_laws" in problem.case) == ("it can be loaded", True)


def test_an_answer_of_the_wrong_kind_is_caught_and_the_rest_is_checked_all_the_same() -> None:
    found = broken(plugin(localstd_numbering=lambda: None, localstd_law=giving(law_of("33", 7))))
    assert {"its hooks answer as they are asked", "a place tightens and never loosens"} == found


def test_a_scheme_that_reads_numbers_otherwise_is_caught() -> None:
    local = next(one for one in SCHEMES if one.name == "local")
    other = evolve(local, name="other", kind=Kind.ALLIANCE)
    found = broken(plugin(localstd_numbering=lambda: (other,)))
    assert found == {"a number means one thing, whatever scheme reads it"}


def test_a_check_that_cites_what_is_not_known_is_caught() -> None:
    check = Check(code="X1", name="x", weight=Weight.NOTE, title=WORDS, message=WORDS, remedy=WORDS)
    cited = evolve(china_law().provisions.cite("ls2020-filing-days"), provision="none")
    further = FurtherCheck(check=check, citations=(cited,), judge=lambda *_: iter(()))
    (problem,) = check_plugin(plugin(localstd_checks=lambda: (further,)))
    assert (problem.promise, problem.case) == ("what it cites is known", "X1: none")


def test_a_check_may_cite_the_law_of_its_own_plugin() -> None:
    check = Check(code="X1", name="x", weight=Weight.NOTE, title=WORDS, message=WORDS, remedy=WORDS)
    local = law_of("33", 3)
    cited = local.provisions[0].citation
    further = FurtherCheck(check=check, citations=(cited,), judge=lambda *_: iter(()))
    made = plugin(localstd_checks=lambda: (further,), localstd_law=giving(local))
    assert check_plugin(made) == ()


def test_an_indicator_without_a_definition_is_caught() -> None:
    blank = Indicator(name="n", wording=WORDS, definition=Wording("", "x"), counts=lambda _: True)
    sound = evolve(blank, name="m", definition=WORDS)
    assert broken(plugin(localstd_indicators=lambda: (sound, blank))) == {
        "an indicator says in both languages what it counts"
    }


def test_an_ending_without_its_dot_is_caught() -> None:
    sound = RegisterFormat(name="tab", endings=(".tab",), read=lambda _: iter(()))
    loose = RegisterFormat(name="dbf", endings=("dbf",), read=lambda _: iter(()))
    assert broken(plugin(localstd_register_formats=lambda: (sound, loose))) == {
        "the endings of a format begin with a dot"
    }


def test_plugins_that_conflict_are_caught_together() -> None:
    one, other = plugin(localstd_law=giving(law_of("33", 3))), ModuleType("other")
    other.localstd_law = hookimpl(giving(law_of("33", 2)))  # type: ignore[attr-defined]
    found = check_plugins(load_plugins(plugins=[one, other], entry_points=False))
    assert ["'33' is brought by the plug-ins 'made' and 'other'" in one.case for one in found] == [
        True
    ]


def test_two_plugins_that_open_one_scheme_are_caught_without_opening_an_office() -> None:
    def opens(url: str) -> MemoryStorage | None:
        return MemoryStorage(url) if url.startswith("sqlite:") else None

    one, other = ModuleType("one"), ModuleType("other")
    for made in (one, other):
        made.localstd_storage = hookimpl(opens)  # type: ignore[attr-defined]
    (problem,) = check_plugins(load_plugins(plugins=[one, other], entry_points=False))
    assert problem == Problem(
        "one plug-in alone opens a scheme", "sqlite: localstd_storage: one, other"
    )


def test_a_plugin_that_refuses_a_bad_url_of_its_own_breaks_nothing() -> None:
    def opens(url: str) -> MemoryStorage | None:
        if not url.startswith("sqlite:"):
            return None
        raise StorageUnavailableError(
            url=url, reason=Wording("no file is named", "no file is named")
        )

    assert check_plugin(plugin(localstd_storage=opens)) == ()


@pytest.mark.parametrize("hook", ["localstd_storage", "localstd_notifier"])
def test_a_plugin_that_opens_whatever_it_is_given_is_caught(hook: str) -> None:
    found = broken(plugin(**{hook: lambda url: MemoryStorage(url)}))  # noqa: PLW0108  a function
    assert "it leaves the URLs of others alone" in found


def test_a_plugin_that_fails_at_a_strange_url_is_caught() -> None:
    found = broken(plugin(localstd_storage=lambda url: {}[url]))
    assert found == {"its hooks answer as they are asked"}
