"""Lists of draws from files: whatever cannot be drawn from is named with its place."""

import io
from pathlib import Path

import pytest
from hypothesis import given

from localstd.registers import (
    ListFilesError,
    RegisterError,
    read_draw_list,
    read_list_text,
    read_substitutions,
)
from localstd.supervision.draw import DrawList, WeightTable
from localstd.testing.strategies.draws import draw_lists

EXAMPLE = Path(__file__).parents[2] / "examples" / "draw"
WHO = "检查人员\nli\nwu\n"


def table(text: str, encoding: str = "utf-8") -> io.BytesIO:
    return io.BytesIO(text.encode(encoding))


def read(targets: str, who: str = WHO, recusals: str | None = None) -> DrawList:
    return read_draw_list(
        table(targets), table(who), recusals=None if recusals is None else table(recusals)
    )


def refused(
    targets: str, who: str = WHO, recusals: str | None = None, weights: WeightTable | None = None
) -> list[tuple[str, int | None, int | None]]:
    with pytest.raises((RegisterError, ListFilesError)) as told:
        read_draw_list(
            table(targets),
            table(who),
            recusals=None if recusals is None else table(recusals),
            weights=weights,
        )
    found = told.value
    problems = found.problems if isinstance(found, ListFilesError) else (found,)
    return [
        (one.fault.name, one.row, one.column) for one in problems if isinstance(one, RegisterError)
    ]


@pytest.mark.parametrize(
    "headings",
    ["编号,企业,层,权重", "id,enterprise,stratum,weight", "抽查对象；,企业名称,分层,Weight"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_headings_are_in_chinese_or_in_english(headings: str, encoding: str) -> None:
    targets = table(f"{headings}\ne-1,甲公司,茶叶,3\n", encoding)
    (target,) = read_draw_list(targets, table("人员编号\nli\n", encoding)).targets
    told = (target.id, target.enterprise, target.stratum, target.weight)
    assert told == ("e-1", "甲公司", "茶叶", 3)


def test_what_has_no_column_is_the_usual() -> None:
    (target,) = read("编号\ne-1\n").targets
    assert (target.enterprise, target.stratum, target.weight) == ("e-1", "all", 1)


def test_weights_are_made_of_what_rows_tell() -> None:
    table_of_weights = WeightTable(by_class={"强制性": 2}, by_findings={0: 1, 3: 5})
    targets = table("编号,监管类别,既往问题数\na,强制性,3\nb,强制性,2\n")
    found = read_draw_list(targets, table(WHO), weights=table_of_weights)
    assert [one.weight for one in found.targets] == [10, 2]


def test_a_table_that_looks_at_nothing_leaves_the_column_of_weights() -> None:
    found = read_draw_list(table("编号,权重\na,7\n"), table(WHO), weights=WeightTable())
    assert found.targets[0].weight == 7


@pytest.mark.parametrize(
    ("targets", "recusals", "expected"),
    [
        ("编号,权重\na,0\n", None, [("not-in-list", 2, 2)]),
        ("编号,权重\na,1.5\nb,１\n", None, [("not-in-list", 2, 2), ("not-in-list", 3, 2)]),
        ("编号\na\n\na\n", None, [("not-in-list", 4, 1)]),
        ("编号,企业\na,\n", None, [("not-in-list", 2, 2)]),
        ("编号\n a\n", None, [("not-in-list", 2, 1)]),
        ("名称\na\n", None, [("no-list-column", 1, None)]),
        (
            "编号\na\n",
            "企业,检查人员\nb,li\na,he\n",
            [("not-in-list", 2, 1), ("not-in-list", 3, 2)],
        ),
        ("编号\na\n", "企业\na\n", [("no-list-column", 1, None)]),
    ],
    ids=["weight", "weights", "twice", "blank", "space", "no-id", "strangers", "no-inspector"],
)
def test_a_row_is_refused_with_its_place(
    targets: str, recusals: str | None, expected: list[tuple[str, int, int]]
) -> None:
    assert refused(targets, recusals=recusals) == expected


def test_what_a_table_of_weights_does_not_know_is_refused_with_its_place() -> None:
    weights = WeightTable(by_credit={"A": 1}, by_findings={0: 1})
    rows = "编号,信用等级,既往问题数\na,B,0\nb,A,x\n"
    assert refused(rows, weights=weights) == [("not-in-list", 2, 2), ("not-in-list", 3, 3)]
    assert refused("编号,信用等级\na,A\n", weights=weights) == [("no-list-column", 1, None)]
    both = "编号,信用等级,既往问题数,权重\na,A,0,3\n"
    assert refused(both, weights=weights) == [("weighted-twice", 1, 4)]


def test_problems_of_several_files_are_told_together_with_words() -> None:
    with pytest.raises(ListFilesError) as told:
        read("编号,权重\na,x\nb,1\n", "检查人员\nli\nli\n")
    assert "第2行第2列：“权重”为“x”：应为1以上的整数" in told.value.wording.zh
    assert "row 3, column 1: id is 'li': it is there twice" in told.value.wording.en
    assert len(told.value.wording.en.splitlines()) == 2


def test_of_many_the_first_are_told_and_their_number() -> None:
    rows = "".join(f"e-{at},0\n" for at in range(25))
    with pytest.raises(ListFilesError) as told:
        read(f"编号,权重\n{rows}")
    assert told.value.wording.en.splitlines()[-1] == "… and 5 more"


@given(draw_list=draw_lists())
def test_the_published_text_gives_the_same_list(draw_list: DrawList) -> None:
    assert read_list_text(table(draw_list.list_text)) == draw_list


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("I\tli\nX\ta\n", 2),
        ("I\tli\nT\ta\ta\tall\n", 2),
        ("I\tli\nT\ta\ta\tall\tx\n", 2),
        ("T\ta\ta\tall\t1\nI\tli\n", None),
        ("I\tli\nT\ta\ta\tall\t01\n", None),
        ("I\tli\r\nT\ta\ta\tall\t1\r\n", 2),
    ],
    ids=["kind", "parts", "weight", "order", "zero", "line-ends"],
)
def test_a_text_that_was_touched_is_refused(text: str, row: int | None) -> None:
    with pytest.raises(RegisterError) as told:
        read_list_text(table(text))
    assert (told.value.fault.name, told.value.row) == ("no-list-text", row)


def test_a_line_that_cannot_be_drawn_from_is_named() -> None:
    with pytest.raises(RegisterError) as told:
        read_list_text(table("I\tli\nR\tli\ta\nR\twu\ta\nT\ta\ta\tall\t1\n"))
    assert (told.value.fault.name, told.value.row) == ("unsound-list-text", 3)
    assert "row 3: 'wu': no such inspector is listed" in told.value.wording.en


def test_the_example_is_one_list_from_its_tables_and_from_its_text() -> None:
    weights = WeightTable(
        by_class={"强制性": 2, "自我声明": 1, "团体标准": 1},
        by_credit={"A": 1, "B": 2, "C": 4},
        by_findings={0: 1, 1: 2, 3: 3},
    )
    tables = (EXAMPLE / "targets.csv", EXAMPLE / "inspectors.csv")
    read_ = read_draw_list(*tables, recusals=EXAMPLE / "recusals.csv", weights=weights)
    assert read_ == read_list_text(EXAMPLE / "list.txt")


def test_who_fell_out_is_read_in_order() -> None:
    found = read_substitutions(EXAMPLE / "substitutions.csv")
    assert [(one.target, one.inspector) for one in found] == [("Q-05", ""), ("Q-04", "3401-32")]


@pytest.mark.parametrize("day", ["2026-03", "?", ""])
def test_who_fell_out_did_so_on_a_day(day: str) -> None:
    with pytest.raises(RegisterError) as told:
        read_substitutions(table(f"对象,理由,日期\ne-1,已注销,{day}\n"))
    assert (told.value.row, told.value.column) == (2, 3)
    with pytest.raises(ListFilesError):
        read_substitutions(table(f"对象,理由,日期\ne-1,已注销,{day}\ne-2,已注销,{day}\n"))
