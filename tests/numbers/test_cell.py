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
    ("cell", "position"),
    [
        ("GB 1-2000、TC35", 10),
        ("代替DB23/T 号", 9),
        ("GB 1-2000、1.2-2000", 10),
        ("GB 1-2000、" + "x" * 1000, 170),
    ],
)
def test_what_is_no_number_is_refused_with_its_place_in_the_cell(cell: str, position: int) -> None:
    with pytest.raises(NumberError) as refusal:
        parse_cell(cell)

    assert (refusal.value.text, refusal.value.position) == (cell, position)
