"""Every instrument's module keeps to the text: what it quotes, what it marks, how it is tested."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from localstd.law import Limit, Rule, china_law
from localstd.law.executable import ExecutableInstrument
from localstd.law.national import NATIONAL
from localstd.law.provinces import PROVINCES

PROVISIONS = china_law().provisions
TEXTS = {
    "sl2017": "sl2017.md",
    "ir1990": "ir1990.md",
    "fl2021": "fl2021-24-32.md",
    "eec2026": "eec2026-standards.md",
    "sh2019": "sh2019.md",
    "sd2020": "sd2020.md",
    "archlaw": "archives2020-13-34.md",
}


INSTRUMENTS = (*NATIONAL, *PROVINCES)
OF_PLACES = {"shanghai": "sh2019", "shandong": "sd2020"}


def _id(module: ExecutableInstrument) -> str:
    """Give the id of the instrument that a module executes."""
    name = _path(module).rpartition(".")[2]
    return OF_PLACES.get(name, name)


def _path(module: ExecutableInstrument) -> str:
    """Give where a module stands below ``localstd.law``."""
    return str(vars(module)["__name__"]).removeprefix("localstd.law.")


def _statements() -> Iterator[tuple[str, Callable[..., Limit | Rule]]]:
    for module in INSTRUMENTS:
        yield from ((_id(module), make) for make in module.LIMITS)
        yield from ((_id(module), make) for make in module.RULES)


def _quotations(make: Callable[..., Limit | Rule]) -> list[str]:
    quoted = re.findall("“([^”]+)”", make.__doc__ or "")
    parts = [part for quotation in quoted for part in re.split("……", quotation)]
    return [re.sub(r"\s", "", part) for part in parts]


each_statement = pytest.mark.parametrize(
    ("instrument", "make"),
    [pytest.param(*found, id=f"{found[0]}.{found[1].__name__}") for found in _statements()],
)


@each_statement
def test_a_quotation_stands_in_the_text_or_in_the_terms_of_its_provision(
    instrument: str, make: Callable[..., Limit | Rule], shared: Path
) -> None:
    cited = [PROVISIONS[citation.provision] for citation in make(PROVISIONS).citations]
    terms = [f"{provision.term} {provision.value}" for provision in cited]
    text = shared / "law" / "texts" / TEXTS.get(instrument, "none")
    known = " ".join(terms) + (text.read_text("utf-8") if text.is_file() else "")
    known = re.sub(r"\s", "", known)
    assert [part for part in _quotations(make) if part not in known] == []


@each_statement
def test_what_rests_on_an_unchecked_text_says_so_above_itself(
    instrument: str, make: Callable[..., Limit | Rule]
) -> None:
    rests_on = make(PROVISIONS).citations[0]
    first_line = (make.__doc__ or "").splitlines()[0]
    assert rests_on.instrument == instrument
    assert ("not checked" in first_line) == (not rests_on.checked)


@pytest.mark.parametrize("module", INSTRUMENTS, ids=_id)
def test_a_module_is_an_instrument_of_the_table_and_names_its_sources(
    module: ExecutableInstrument,
) -> None:
    assert _id(module) in PROVISIONS.instruments
    assert "Sources:" in (module.__doc__ or "")
    assert "Nothing to compute" in (module.__doc__ or "")


@pytest.mark.parametrize("module", INSTRUMENTS, ids=_id)
def test_a_module_has_a_file_of_tests(module: ExecutableInstrument) -> None:
    folder, _, name = _path(module).rpartition(".")
    assert (Path(__file__).parent / folder / f"test_{name}.py").is_file()


def test_the_tables_of_the_reference_name_every_limit_and_rule_and_no_others() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reference" / "law.md").read_text("utf-8")
    law = china_law()
    names = {limit.name for limit in law.limits} | {rule.name for rule in law.rules}
    rows = re.findall(r"^\| (`[^|]*) \|", page, flags=re.MULTILINE)
    assert set(re.findall(r"`([^`]+)`", " ".join(rows))) == names
