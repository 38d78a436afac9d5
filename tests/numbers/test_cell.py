"""Several numbers in one cell, and the words around them."""

import pytest

from localstd.numbers import NumberError, parse_cell


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("DB46/T 197-2010、DB46/T 457-2018", ["DB46/T 197-2010", "DB46/T 457-2018"]),
        ("MT/T 238.2-2008，MT/T 238.3-2006", ["MT/T 238.2-2008", "MT/T 238.3-2006"]),
        ("GB 1-2000,GB 2-2000;GB 3-2000；GB 4-2000", [f"GB {n}-2000" for n in (1, 2, 3, 4)]),
        (r"DB51/T10016-2026\nDB50/T10016-2026", ["DB51/T 10016-2026", "DB50/T 10016-2026"]),
        ("DB51/T10016-2026\r\nDB50/T10016-2026", ["DB51/T 10016-2026", "DB50/T 10016-2026"]),
        ("DB11/T 1—2020 DB12/T 1—2020", ["DB11/T 1-2020", "DB12/T 1-2020"]),
        ("DB11/T 1-2020和DB12/T 1-2020", ["DB11/T 1-2020", "DB12/T 1-2020"]),
        ("代替DB23/T 2419—2019", ["DB23/T 2419-2019"]),
        ("代替：DB23/T 2419—2019；", ["DB23/T 2419-2019"]),
        ("部分代替 GB 1-2000", ["GB 1-2000"]),
        ("GB 1-2000（部分代替）", ["GB 1-2000"]),
        ("被DB11/T 1-2020代替", ["DB11/T 1-2020"]),
        ("GB/T 19001-2016/ISO 9001:2015", ["GB/T 19001-2016/ISO 9001:2015"]),
        (
            "DB51/T 10012—2026/DB50/T 10012—2026",
            ["DB51/T 10012-2026", "DB50/T 10012-2026"],
        ),
        ("DB51/T 1-2026 / DB50/T 1-2026", ["DB51/T 1-2026", "DB50/T 1-2026"]),
        ("DB11/T 1-2020／京Q/ABC 1-2016", ["DB11/T 1-2020", "京Q/ABC 1-2016"]),
        ("DB51/T 1-2026|DB50/T 1-2026", ["DB51/T 1-2026", "DB50/T 1-2026"]),
        ("GB/T 19001-2016/iso 9001:2015", ["GB/T 19001-2016/ISO 9001:2015"]),
        (
            "GB/T 19001-2016/ISO 9001:2015/GB 1-2000",
            ["GB/T 19001-2016/ISO 9001:2015", "GB 1-2000"],
        ),
        ("", []),
        ("  ", []),
        ("无", []),
        ("—", []),
        ("、", []),
    ],
)
def test_a_cell_is_read_whole(cell: str, numbers: list[str]) -> None:
    assert [str(number) for number in parse_cell(cell)] == numbers


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("DB34/T 1-2025（英文版）", ["DB34/T 1-2025"]),
        ("DB34/T 1-2025《某规程》", ["DB34/T 1-2025"]),
        ("DB34/T 1-2025《公园、绿地和水体规程》", ["DB34/T 1-2025"]),
        ("《某规程》（DB34/T 1-2025）", ["DB34/T 1-2025"]),
        ("《GB/T 2260-2007》", ["GB/T 2260-2007"]),
        ("《GB/T 2260-2007》、《GB 1-2000》", ["GB/T 2260-2007", "GB 1-2000"]),
        ("GB/T 2260-2007 中华人民共和国行政区划代码", ["GB/T 2260-2007"]),
        ("编号：DB34/T 3000-2018", ["DB34/T 3000-2018"]),
        ("地方标准 DB34/T 3000-2018", ["DB34/T 3000-2018"]),
        ("DB34/T 1-2020(代替DB34/T 1-2010)", ["DB34/T 1-2020"]),
        ("DB34/T 1-2020（替代 DB34/T 1-2010、DB34/T 2-2010）", ["DB34/T 1-2020"]),
        ("GB 50016-2014（2018年版）", ["GB 50016-2014"]),
        ("GB/T 19001-2016 (idt ISO 9001:2015)", ["GB/T 19001-2016"]),
    ],
)
def test_words_around_a_number_are_passed_over_and_reported(cell: str, numbers: list[str]) -> None:
    read = parse_cell(cell)

    assert [str(number) for number in read] == numbers
    assert {number.repairs[0].code for number in read} == {"words-around"}


def test_the_words_are_the_first_repair_and_the_misspellings_follow_on_it() -> None:
    (number,) = parse_cell("代替：GB50016—2014（2018年版）")

    steps = [(repair.code, repair.before, repair.after) for repair in number.repairs]
    assert steps == [
        ("words-around", "GB50016—2014（2018年版）", "GB50016—2014"),
        ("dash", "GB50016—2014", "GB50016-2014"),
        ("space-missing", "GB50016-2014", "GB 50016-2014"),
    ]


@pytest.mark.parametrize(
    "cell",
    [
        "GB 1-2000（GB 2-2000）",  # which of the two?
        "DB34/T 3000.1~3000.3-2018",  # three standards
        "DB34/T 3000.1~3000.3-2018（英文版）",
        "DB34/T 3000-201（英文版）",
        "DB34/T 3000-2018号",
        "DB34/T 1-2020 1号修改单",
        "DB34/T 1-2020（",
    ],
)
def test_words_that_leave_a_doubt_are_refused(cell: str) -> None:
    with pytest.raises(NumberError):
        parse_cell(cell)


@pytest.mark.parametrize(
    ("cell", "position"),
    [
        ("GB 1-2000、TC35", 10),
        ("代替DB23/T 号", 9),
        ("GB 1-2000、1.2-2000", 10),
        ("GB 1-2000、" + "x" * 1000, 170),
        ("GB 1-2000、GB 2-2000（" + "版" * 1000 + "）", 170),
    ],
)
def test_what_is_no_number_is_refused_with_its_place_in_the_cell(cell: str, position: int) -> None:
    with pytest.raises(NumberError) as refusal:
        parse_cell(cell)

    assert (refusal.value.text, refusal.value.position) == (cell, position)
