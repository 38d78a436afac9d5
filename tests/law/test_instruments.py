"""Every instrument's module keeps to the text: what it quotes, what it marks, how it is tested."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Period
from localstd.law import RULES_OF_PLACES, Limit, Provision, Rule, Track, china_law
from localstd.law.executable import ExecutableInstrument
from localstd.law.national import NATIONAL

LAW = china_law()
PROVISIONS = LAW.provisions
TEXTS = {
    "sl2017": "sl2017.md",
    "ir1990": "ir1990.md",
    "fl2021": "fl2021-24-32.md",
    "eec2026": "eec2026-standards.md",
    "so2016": "so2016.md",
    "archlaw": "archives2020-13-34.md",
    "cc2020": "cc2020-200-204.md",
    "cr2019": "cr2019.md",
}


def _id(module: ExecutableInstrument) -> str:
    """Give the id of the instrument that a module executes."""
    return _path(module).rpartition(".")[2]


def _path(module: ExecutableInstrument) -> str:
    """Give where a module stands below ``localstd.law``."""
    return str(vars(module)["__name__"]).removeprefix("localstd.law.")


def _statements() -> Iterator[tuple[str, Callable[..., Limit | Rule]]]:
    for module in NATIONAL:
        yield from ((_id(module), make) for make in module.LIMITS)
        yield from ((_id(module), make) for make in module.RULES)


def _quotations(docstring: str | None) -> list[str]:
    quoted = re.findall("“([^”]+)”", docstring or "")
    parts = [part for quotation in quoted for part in re.split("……", quotation)]
    return [re.sub(r"\s", "", part) for part in parts]


def _known(instrument: str, provisions: Iterable[Provision], shared: Path) -> str:
    """Give what is known of the words of some provisions: the text, or else their terms."""
    text = shared / "law" / "texts" / TEXTS.get(instrument, "none")
    terms = [f"{provision.term} {provision.value}" for provision in provisions]
    known = " ".join(terms) + (text.read_text("utf-8") if text.is_file() else "")
    return re.sub(r"\s", "", known)


each_module = pytest.mark.parametrize("module", NATIONAL, ids=_id)
each_statement = pytest.mark.parametrize(
    ("instrument", "make"),
    [pytest.param(*found, id=f"{found[0]}.{found[1].__name__}") for found in _statements()],
)


@each_statement
def test_a_quotation_stands_in_the_text_or_in_the_terms_of_its_provision(
    instrument: str, make: Callable[..., Limit | Rule], shared: Path
) -> None:
    cited = [PROVISIONS[citation.provision] for citation in make(PROVISIONS).citations]
    known = _known(instrument, cited, shared)
    assert [part for part in _quotations(make.__doc__) if part not in known] == []


@each_statement
def test_what_rests_on_an_unchecked_text_says_so_above_itself(
    instrument: str, make: Callable[..., Limit | Rule]
) -> None:
    rests_on = make(PROVISIONS).citations[0]
    first_line = (make.__doc__ or "").splitlines()[0]
    assert rests_on.instrument == instrument
    assert ("not checked" in first_line) == (not rests_on.checked)


@each_module
def test_a_module_is_an_instrument_of_the_table_and_names_its_sources(
    module: ExecutableInstrument,
) -> None:
    assert _id(module) in PROVISIONS.instruments
    assert "Sources:" in (module.__doc__ or "")
    assert "Nothing to compute" in (module.__doc__ or "")


#: What is not asked on just the days of its citation, and why.
OTHER_DAYS = {
    "local.revision": "known by a province's notice of 2024, and held to the days since",
    "good-behaviour.level": "has no day, and is asked since the opinion that speaks of it",
    "enterprise.filing": "es1990 was printed until 2023, and yields to sl2017 art 27 since 2018",
    "enterprise.review": "es1990 likewise: the pages that tell its interval are of the filing era",
    "enterprise.pilot": "the reform of 2015 has no end, and since 2018 all declare",
    "local.review-convert": "a practice, which counts from the first day that it can have begun",
    "group.registration": "dated back to 1998 by the table, and read in the text of 2016 alone",
}


def _key(one: Limit | Rule) -> tuple[object, ...]:
    """Tell a statement by all but the function of a rule, which is made anew each time."""
    return one.name, one.citations, one.period, one.place, one.tracks


def _asked(name: str, day: date, place: str | None, track: Track) -> set[tuple[object, ...]]:
    """Find the statements of a name that are asked on a day, those of the place itself."""
    on_day = LAW.on(day, place, track)
    limits, rule = on_day.get_limit(name), on_day.get_rule(name)
    found = (*(limits.limits if limits else ()), *((rule,) if rule else ()))
    return {_key(one) for one in found if one.place == place}


def _turns(*periods: Period) -> set[date]:
    """Give the ends of periods, each with the day before and the day after."""
    ends = {end for period in periods for end in (period.start, period.end) if end is not None}
    return {end + timedelta(days) for end in ends for days in (-1, 0, 1)}


@each_statement
@given(drawn=st.dates(date(1980, 1, 1), date(2035, 12, 31)))
def test_a_statement_is_asked_on_the_days_of_its_citation_alone(
    instrument: str, make: Callable[..., Limit | Rule], drawn: date
) -> None:
    """Or another statement of its name takes its place: no day of a citation is lost."""
    assert instrument in PROVISIONS.instruments
    made = make(PROVISIONS)
    period = PROVISIONS[made.citations[0].provision].certain_period
    for day, track in product({drawn, *_turns(made.period, period)}, made.tracks):
        asked = _asked(made.name, day, made.place, track)
        assert (_key(made) in asked) == (day in made.period)
        if made.name not in OTHER_DAYS:
            assert day in period or day not in made.period
            assert asked or day not in period


def _tests(module: ExecutableInstrument) -> Path:
    folder, _, name = _path(module).rpartition(".")
    return Path(__file__).parent / folder / f"test_{name}.py"


def _articles(module: ExecutableInstrument) -> list[str]:
    """Give the docstrings of the classes in the tests of an instrument, one for each article."""
    tree = ast.parse(_tests(module).read_text("utf-8"))
    return [ast.get_docstring(one) or "" for one in tree.body if isinstance(one, ast.ClassDef)]


def _number(article: str) -> int | None:
    """Read the number of the article that a docstring begins with: ``第二十九条`` is 29."""
    found = re.match(r"第(?:(.)?百零?)?(?:(.?)(十))?([一二三四五六七八九])?[条、]", article)
    if found is None:
        return None
    hundreds, tens, has_tens, ones = found.groups()
    if has_tens and not tens:
        tens = "一"
    return int("".join(str(_DIGITS.index(one or "零")) for one in (hundreds, tens, ones)))


_DIGITS = "零一二三四五六七八九"


@each_module
def test_a_module_has_a_file_of_tests(module: ExecutableInstrument) -> None:
    assert _tests(module).is_file()


@each_module
def test_each_class_of_tests_quotes_words_of_its_own_that_stand_in_the_text(
    module: ExecutableInstrument, shared: Path
) -> None:
    home = [one for one in PROVISIONS if one.instrument.id == _id(module)]
    known = _known(_id(module), home, shared)
    quoted = [tuple(_quotations(article)) for article in _articles(module)]
    assert all(quoted)
    assert [part for parts in quoted for part in parts if part not in known] == []
    assert len({*quoted}) == len(quoted)


@each_module
def test_the_classes_of_tests_stand_in_the_order_of_the_articles(
    module: ExecutableInstrument,
) -> None:
    numbers = [found for article in _articles(module) if (found := _number(article))]
    assert numbers == sorted(numbers)


def test_numbers_of_articles_are_read() -> None:
    told = ("第九条、第十条", "第十二条", "第二十条", "第二十九条第二款", "第二百零四条", "（一）")
    assert [_number(one) for one in told] == [9, 12, 20, 29, 204, None]


def test_the_tables_of_the_reference_name_every_limit_and_rule_and_no_others() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reference" / "law.md").read_text("utf-8")
    law = china_law()
    names = law.limit_names | {rule.name for rule in law.rules} | RULES_OF_PLACES
    rows = re.findall(r"^\| (`[^|]*) \|", page, flags=re.MULTILINE)
    assert set(re.findall(r"`([^`]+)`", " ".join(rows))) == names
