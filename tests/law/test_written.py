"""Local law is read from a text; what is wrong with a text is told with its row and what to do."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate
from localstd.law import LEFT_TO_PLACES, LocalLaw, MalformedLocalLawError, read_local_law

HEAD = 'place = "34"\n[[instrument]]\nid = "ah"\ntitle = "某省标准化条例"\nbegins = 2026-01-01\n'
SECOND = '[[instrument]]\nid = "ah2"\ntitle = "某省规定"\nbegins = 2026-01-01\n'
ARTICLE = '[[provision]]\nid = "ah-x"\narticle = "第1条"\n'


@pytest.mark.parametrize(
    ("text", "row", "told"),
    [
        ("place = ", "its end", "no TOML (Invalid value)"),
        (
            'place = "34"\nx = = 3\n',
            "line 2, column 5",
            "no TOML (Invalid value: x = = 3); put texts",
        ),
        (HEAD.replace('"某', "“某"), "line 4, column 9", 'between straight quotes "'),
        (
            HEAD.replace('"34"', "34"),
            "its first lines",
            "'place' must be a text between \"…\", not 34",
        ),
        (
            HEAD.replace("[[instrument]]", "[instrument]"),
            "its first lines",
            "write [[instrument]] above",
        ),
        ('provision = ["a"]\n' + HEAD, "its first lines", "write [[provision]] above each"),
        (f"{HEAD}issuer = 3\n", "[[instrument]] 1 ah", "'issuer' must be a text"),
        (f'{HEAD}checked = "false"\n', "[[instrument]] 1 ah", 'true or false, not "false"'),
        (f'{HEAD}{ARTICLE}strict = "no"\n', "[[provision]] 1 ah-x", 'true or false, not "no"'),
        (
            f"{HEAD}{ARTICLE}value = true\n",
            "[[provision]] 1 ah-x",
            "a whole number or a text, not true",
        ),
        (f'{HEAD}{ARTICLE}joins = "place.free-text"\n', "[[provision]] 1 ah-x", "a list of texts"),
        (f"{HEAD}{ARTICLE}joins = [1]\n", "[[provision]] 1 ah-x", "a list of texts, such as"),
        (f'{HEAD}[titles]\nx = "y"\n', "[titles]", "'zh' is missing; add it"),
        (f"titles = 3\n{HEAD}", "its first lines", "must be a table, such as { … }, not 3"),
        (f"{HEAD}[[article]]\narticle = 1\n", "[[article]] 1 1", "'article' must be a text"),
        (f"{HEAD}[[article]]\narticle = []\n", "[[article]] 1", "'article' must be a text"),
        (
            f'{HEAD}[[article]]\narticle = "第1条"\nwhy_not = "x"\n',
            "[[article]] 1 第1条",
            "must be a table",
        ),
        (
            f'{HEAD}{ARTICLE}units = "year"\n',
            "[[provision]] 1 ah-x",
            "unknown 'units'; known: unit, ",
        ),
        ("", "its first lines", "'place' is missing; add it"),
        (f'plaice = "34"\n{HEAD}', "its first lines", "unknown 'plaice'; known: "),
        (HEAD.replace("id", "name"), "[[instrument]] 1", "'id' is missing; add it"),
        (HEAD.replace("2026-01-01", '"soon"'), "[[instrument]] 1 ah", "soon"),
        (f'{HEAD}until = "2027"\n', "[[instrument]] 1 ah", "must be a day, such as 2026-01-01"),
        (f"{HEAD}{ARTICLE}days = 3\n", "[[provision]] 1 ah-x", "unknown 'days'; known: "),
        (f'{HEAD}[[provision]]\nid = "ah-x"\n', "[[provision]] 1 ah-x", "'article' is missing"),
        (f'{HEAD}{ARTICLE}instrument = "b"\n', "[[provision]] 1 ah-x", "'b'; there are: ah"),
        (
            f"{HEAD}{SECOND}{ARTICLE}instrument = 'b'\n",
            "[[provision]] 1 ah-x",
            "'b'; there are: ah, ah2",
        ),
        (f"{HEAD}[[article]]\nexecuted = []\n", "[[article]] 1", "'article' is missing; add it"),
    ],
)
def test_a_bad_text_names_the_row_what_is_wrong_and_what_to_do(
    text: str, row: str, told: str
) -> None:
    with pytest.raises(MalformedLocalLawError) as refused:
        read_local_law(text)
    assert refused.value.row.en == row
    assert told in refused.value.reason.en
    assert refused.value.wording.zh.startswith("地方规定文件无法读取：")


def test_a_bad_text_that_has_a_name_is_called_by_it() -> None:
    with pytest.raises(MalformedLocalLawError) as refused:
        read_local_law("place = = 3", file="law.toml")
    assert refused.value.wording.zh == (
        "law.toml无法读取：第1行第9列：不合TOML语法（Invalid value: place = = 3）；"
        '文字放在英文双引号 " 之间，日期写作 2026-01-01'
    )
    assert refused.value.wording.en.startswith("law.toml cannot be read: line 1, column 9: ")
    assert isinstance(refused.value.__cause__, ValueError)


def test_a_provision_takes_from_its_instrument_what_it_does_not_say() -> None:
    (found,) = read_local_law(f"{HEAD}checked = true\nsource = 'x'\n{ARTICLE}").provisions
    assert (found.instrument.id, found.begins, found.until) == ("ah", PartialDate(2026, 1, 1), None)
    assert (found.checked, found.strict, found.source) == (True, True, "x")
    assert found.instrument.place == "34"


WORDS = st.text("标准化条例第一二三四五六七八九十甲乙 abc", max_size=12)
DAYS = st.dates(date(1990, 1, 1), date(2030, 1, 1))


@st.composite
def rows(draw: st.DrawFn) -> dict[str, object]:
    """Give what a provision says, by the names that a text writes."""
    told: dict[str, object] = {"article": draw(WORDS.filter(str.strip)), "begins": draw(DAYS)}
    for name in ("subject", "value", "term", "source"):
        told[name] = draw(WORDS)
    told["strict"], told["checked"] = draw(st.booleans()), draw(st.booleans())
    told["joins"] = draw(st.lists(st.sampled_from(sorted(LEFT_TO_PLACES)), max_size=3))
    return told


def written(told: dict[str, object], number: int) -> str:
    """Write a provision as TOML."""
    lines = [f"{name} = {_value(value)}\n" for name, value in told.items()]
    return "".join(("[[provision]]\n", f'id = "ah-{number}"\n', *lines))


def _value(value: object) -> str:
    return (
        str(value).lower()
        if isinstance(value, bool)
        else (
            str(value)
            if isinstance(value, date)
            else str(value).replace("'", '"')
            if isinstance(value, list)
            else f'"{value}"'
        )
    )


@given(st.lists(rows(), max_size=4))
def test_what_is_written_is_read(every: list[dict[str, object]]) -> None:
    read: LocalLaw = read_local_law(HEAD + "".join(map(written, every, range(len(every)))))
    assert [one.id for one in read.provisions] == [f"ah-{n}" for n in range(len(every))]
    for told, one in zip(every, read.provisions, strict=True):
        kept = {name: getattr(one, name) for name in told}
        kept["begins"] = kept["begins"] and kept["begins"].first
        assert kept | {"joins": list(one.joins)} == told
