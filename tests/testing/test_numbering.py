"""The kit tells which promise a numbering scheme breaks."""

import pytest

from localstd.numbers import SCHEMES, Kind, NumberingScheme
from localstd.testing import NUMBERS, check_scheme, check_schemes


def scheme(**changed: object) -> NumberingScheme:
    """Make the scheme of an alliance, with something changed."""
    sound: dict[str, object] = {
        "name": "pastry-alliance",
        "kind": Kind.ALLIANCE,
        "leads": ("LM",),
        "prefix": r"LM/(?P<body>[A-Z]{2,6})",
        "marks": "",
        "joint": "-",
    }
    return NumberingScheme(**{**sound, **changed})  # type: ignore[arg-type]


SAMPLE = "LM/GAO-012-2017"


def promises(found: NumberingScheme, *samples: str) -> list[str]:
    return [problem.promise for problem in check_scheme(found, samples)]


def test_a_sound_scheme_has_no_problem() -> None:
    assert check_scheme(scheme(), [SAMPLE, "LM/GAO-1"]) == ()


@pytest.mark.parametrize(
    ("changed", "promise"),
    [
        ({"joint": "[ -]"}, "writes what it read"),
        ({"leads": ("XM",)}, "reads its canonical numbers strictly"),
        ({"serial": r"\d{4}"}, "reads its canonical numbers strictly"),
        ({"prefix": "LM/("}, "its patterns are regular expressions"),
        ({"places": {"GAO": "99"}}, "its places exist"),
    ],
)
def test_a_scheme_that_breaks_a_promise_is_caught(changed: dict[str, object], promise: str) -> None:
    assert promises(scheme(**changed), SAMPLE) == [promise]


def test_a_scheme_that_a_repair_leads_astray_is_caught() -> None:
    """Who writes the em dash into the numbers does not get them back: it is repaired."""
    found = scheme(joint="--")
    assert promises(found, "LM/GAO--012-2017") == ["reads past stray spaces and em dashes"] * 2


def test_a_place_that_was_none_in_the_year_is_caught() -> None:
    """Chaohu (3414) was dissolved in 2011."""
    found = scheme(prefix=r"LM(?P<place>3414)")
    assert promises(found, "LM3414-1-2008") == []
    assert promises(found, "LM3414-1-2018") == ["names a place of its year"]


def test_a_scheme_that_nothing_shows_is_not_kept() -> None:
    assert promises(scheme()) == ["it is shown by samples"]


def test_the_schemes_that_ship_stand_side_by_side() -> None:
    assert check_schemes(SCHEMES, NUMBERS) == ()


def test_a_further_scheme_may_stand_beside_them() -> None:
    assert check_schemes((*SCHEMES, scheme()), [*NUMBERS, SAMPLE]) == ()


def test_a_scheme_that_reads_the_numbers_of_another_is_caught() -> None:
    greedy = scheme(name="greedy", leads=("DB",), prefix=r"DB\d\d/T", joint=" ")
    (first, *_) = check_schemes((*SCHEMES, greedy), ["DB34/T 3000-2018"])
    assert str(first) == (
        "not kept: a number means one thing, whatever scheme reads it "
        "(DB34/T 3000-2018: local, greedy)"
    )


def test_a_name_that_is_taken_is_caught() -> None:
    (problem,) = check_schemes((*SCHEMES, scheme(name="local")), [])
    assert (problem.promise, problem.case) == ("a scheme's name is its own", "local")
