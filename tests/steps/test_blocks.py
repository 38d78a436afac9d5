"""Serials that provinces of a region keep for standards they make together."""

import pytest

from localstd.law import china_law
from localstd.making import Block
from localstd.numbers import StandardNumber
from localstd.steps.blocks import BLOCKS, JING_JIN_JI

DELTA, MIDDLE, CHUANYU = BLOCKS


def test_four_regions_are_known() -> None:
    assert [
        (one.region.zh, one.region.en, sorted(one.provinces), one.first, one.end, one.bases)
        for one in (*BLOCKS, JING_JIN_JI)
    ] == [
        (
            "长三角（沪苏浙皖）",
            "the Yangtze Delta",
            ["31", "32", "33", "34"],
            310001,
            10**6,
            ("gr-csj",),
        ),
        ("鄂湘赣", "Hubei, Hunan and Jiangxi", ["36", "42", "43"], 300001, 10**6, ()),
        ("川渝", "Sichuan and Chongqing", ["50", "51"], 10001, 10**5, ("gr-cy",)),
        ("京津冀", "Jing-Jin-Ji", ["11", "12", "13"], 3001, 10**4, ("gr-jjj",)),
    ]


def test_what_they_rest_on_is_known_to_the_law() -> None:
    for block in (*BLOCKS, JING_JIN_JI):
        for base in block.bases:
            assert base in china_law().provisions


@pytest.mark.parametrize(
    ("block", "number", "expected"),
    [
        (DELTA, "DB31/T 310000-2020", False),
        (DELTA, "DB31/T 310001-2020", True),
        (DELTA, "DB34/T 999999-2020", True),
        (DELTA, "DB34/T 1000000-2020", False),
        (DELTA, "DB35/T 310001-2020", False),
        (MIDDLE, "DB42/T 300001-2026", True),
        (CHUANYU, "DB50/T 10000-2021", False),
        (CHUANYU, "DB50/T 10001-2021", True),
        (CHUANYU, "DB51/T 99999-2021", True),
        (CHUANYU, "DB51/T 100000-2021", False),
        (CHUANYU, "DB5101/T 10001-2021", False),
        (CHUANYU, "DBS51/ 10001-2021", False),
        (CHUANYU, "DBJ50/T-10001-2021", False),
        (JING_JIN_JI, "DB11/ 3005-2017", True),
        (JING_JIN_JI, "DB11/T 3000-2017", False),
    ],
)
def test_a_number_lies_in_a_block_by_its_place_and_serial(
    *, block: Block, number: str, expected: bool
) -> None:
    assert block.holds(StandardNumber.parse(number)) is expected
