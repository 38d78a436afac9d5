"""The tables that ship, beside the source that they are made from."""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from localstd.calendar import PartialDate
from localstd.law import Law, Provision, china_law

PROVISIONS = china_law().provisions
FIGURE = re.compile(r"(?<!同)(\d+|[一二三四五六七八九十]+)(?=个?(?:年|月|日|工作日|人))")


def is_of_a_place(instrument: Mapping[str, str]) -> bool:
    """Tell whether a province made it: its law comes with plug-ins."""
    return instrument["title_zh"].startswith(("上海", "山东", "北京"))


def test_every_instrument_and_provision_of_the_source_ships(shared: Path, root: Path) -> None:
    source = tomllib.loads((shared / "law" / "provisions.toml").read_text("utf-8"))
    national = [found["id"] for found in source["instrument"] if not is_of_a_place(found)]
    assert national == list(PROVISIONS.instruments)
    read = tomllib.loads((root / "update" / "provisions_read.toml").read_text("utf-8"))
    rows = (*source["provision"], *read["provision"])
    shipped = [found["id"] for found in rows if found["instrument"] in national]
    assert shipped == [found.id for found in PROVISIONS]
    assert source["as_of"] == PROVISIONS.checked_on


def test_dates_values_and_checks_are_those_of_the_source(shared: Path) -> None:
    source = tomllib.loads((shared / "law" / "provisions.toml").read_text("utf-8"))
    for stated in source["provision"]:
        if stated["instrument"] not in PROVISIONS.instruments:
            continue
        found = PROVISIONS[stated["id"]]
        ended = found.until and found.until - timedelta(days=1)
        assert (
            str(found.begins or ""),
            str(ended or ""),
            found.value,
            "checked" if found.checked else "unchecked",
        ) == (
            stated["effective_from"],
            stated["effective_to"],
            str(stated["value"]),
            stated["check"],
        )


def figure(told: str) -> int:
    """Read a number below a hundred, in digits or as 六十 and 十二."""
    if told.isdecimal():
        return int(told)
    tens, ten, ones = told.rpartition("十")
    digits = "零一二三四五六七八九"
    return 10 * (digits.index(tens) if tens else bool(ten)) + (digits.index(ones) if ones else 0)


TOLD = [found for found in PROVISIONS if found.value.isdecimal() and FIGURE.search(found.term)]


@pytest.mark.parametrize("provision", TOLD, ids=[found.id for found in TOLD])
def test_the_figure_of_a_period_is_the_one_in_its_words(provision: Provision) -> None:
    told = {figure(one) for one in FIGURE.findall(provision.term)}
    assert int(provision.value) in told, (
        f"provisions.tsv, {provision.id}: value {provision.value}, but the words"
        f" of {provision.article} say “{provision.term}”"
    )


def test_no_sentence_of_the_source_ships(shared: Path) -> None:
    source = tomllib.loads((shared / "law" / "provisions.toml").read_text("utf-8"))
    shipped = {(found.subject, found.value, found.term) for found in PROVISIONS}
    summaries = {found["summary_en"] for found in source["provision"]}
    sentences = {summary for summary in summaries if len(summary) > 60}
    assert sentences.isdisjoint(text for row in shipped for text in row)


@pytest.mark.parametrize(
    ("instrument", "published", "doubts"),
    [
        ("ls2020", PartialDate(2020, 1, 16), set()),
        ("gs2016", PartialDate(2016, 2, 29), {"published"}),
        ("adopt2023", PartialDate(2023, 8), {"published", "number"}),
        ("ep2009", PartialDate(2009), {"number"}),
        ("archlaw", PartialDate(2020, 6, 20), {"published", "from", "number"}),
    ],
)
def test_a_doubtful_date_is_kept_as_precisely_as_it_is_known(
    instrument: str, published: PartialDate, doubts: set[str]
) -> None:
    found = PROVISIONS.instrument(instrument)
    assert found.published == published
    assert set(found.doubts) == doubts


def test_what_never_began_is_in_force_as_far_as_known() -> None:
    grammar = PROVISIONS.instrument("grammar")
    assert date(1950, 1, 1) in grammar.period


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("sl1988", "sl2017"),
        ("ls1990", "ls2020"),
        ("ns1990", "ns2022"),
        ("is1990", "is2023"),
        ("es1990", "es2023"),
        ("gs2017t", "gs2019"),
        ("cr2019", "cr2025"),
        ("epl2014", "eec2026"),
        ("gpcl1986", "cc2020"),
    ],
)
def test_an_instrument_meets_the_one_that_replaced_it(old: str, new: str) -> None:
    before, after = PROVISIONS.instrument(old), PROVISIONS.instrument(new)
    assert before.replaced_by == new
    assert before.period.meets(after.period)
    assert PROVISIONS.lineage(old) == new


def test_no_other_instrument_was_replaced() -> None:
    replaced = [found.id for found in PROVISIONS.instruments.values() if found.replaced_by]
    assert len(replaced) == 9


def test_the_law_of_places_comes_with_plugins_alone() -> None:
    assert [one.id for one in PROVISIONS.instruments.values() if one.place] == []


def test_every_limit_and_rule_has_a_name_of_two_parts(law: Law) -> None:
    names = {limit.name for limit in law.limits} | {rule.name for rule in law.rules}
    assert all(name.count(".") == 1 and name == name.lower() for name in names)


def test_most_provisions_were_checked() -> None:
    assert Counter(found.checked for found in PROVISIONS) == {True: 338, False: 106}
