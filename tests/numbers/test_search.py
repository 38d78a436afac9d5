"""Numbers in running text, with their spans."""

from pathlib import Path

import pytest

from localstd.numbers import find_all


def found(text: str) -> list[tuple[str, str]]:
    return [(str(one.number), text[one.start : one.end]) for one in find_all(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("符合GB/T 1.1—2020的规定", [("GB/T 1.1-2020", "GB/T 1.1—2020")]),
        ("《GB 50016》和JGJ79-2012", [("GB 50016", "GB 50016"), ("JGJ 79-2012", "JGJ79-2012")]),
        ("见 DB 37/T 2904-2019。", [("DB37/T 2904-2019", "DB 37/T 2904-2019")]),
        ("ＧＢ／Ｔ３７９２．１—２００９", [("GB/T 3792.1-2009", "ＧＢ／Ｔ３７９２．１—２００９")]),
        ("GB/T 7714——2015", [("GB/T 7714-2015", "GB/T 7714——2015")]),
        ("按DB5227/T 049 2014执行", [("DB5227/T 049-2014", "DB5227/T 049 2014")]),
        (
            "DG/TJ08-61、SJG 159-2024",
            [("DG/TJ08-61", "DG/TJ08-61"), ("SJG 159-2024", "SJG 159-2024")],
        ),
        (
            "DB/T 29-176-2016与DB/T 29-2010",
            [("DB/T 29-176-2016", "DB/T 29-176-2016"), ("DB/T 29-2010", "DB/T 29-2010")],
        ),
        ("T/XCFW TG06-011.3—2023", [("T/XCFW TG06-011.3-2023", "T/XCFW TG06-011.3—2023")]),
        ("京Q/ABC 001-2016", [("京Q/ABC 001-2016", "京Q/ABC 001-2016")]),
        ("GB/T 19001-2016/ISO 9001:2015", [("GB/T 19001-2016/ISO 9001:2015",) * 2]),
        ("GB 1-2000 GB 2-2000", [("GB 1-2000",) * 2, ("GB 2-2000",) * 2]),
        ("GB/T 1.1-2020-05", [("GB/T 1.1-2020", "GB/T 1.1-2020")]),
        ("T/ LZZLXH 034-2020", [("T/LZZLXH 034-2020", "T/ LZZLXH 034-2020")]),
        ("JTG D70/2-01-2014", [("JTG D70/2-01-2014",) * 2]),
        ("DB13(J)/T 8422-2021", [("DB13(J)/T 8422-2021",) * 2]),
        ("《DG/TJ 08-2200—2024》", [("DG/TJ08-2200-2024", "DG/TJ 08-2200—2024")]),
        ("《DG/T J08-2200-2024》", [("DG/TJ08-2200-2024", "DG/T J08-2200-2024")]),
        ("按DGJ 08-11-2018", [("DGJ08-11-2018", "DGJ 08-11-2018")]),
        ("DGJ32/T J186-2015", [("DGJ32/TJ 186-2015", "DGJ32/T J186-2015")]),
        ("DB13(J)63-2011", [("DB13(J)/ 63-2011", "DB13(J)63-2011")]),
        ("京Q/ABC001-2016", [("京Q/ABC 001-2016", "京Q/ABC001-2016")]),
        ("Q/12NK4321-2018", [("Q/12 NK 4321-2018", "Q/12NK4321-2018")]),
        ("T/CECS G:D21-01-2017", [("T/CECS G:D21-01-2017",) * 2]),
        ("DB22/JT137—2015", [("DB22/JT 137-2015", "DB22/JT137—2015")]),
        ("DB34/T 30002018", [("DB34/T 3000-2018", "DB34/T 30002018")]),
        ("DB31/T 3100012020", [("DB31/T 310001-2020", "DB31/T 3100012020")]),
        ("SL237-1999", [("SL 237-1999", "SL237-1999")]),
        ("共有 SL 237 册", []),
        ("内存 8 GB 3200", []),
        ("DDR4 16GB 3200", []),
        ("encoded as gb2312, dat2", []),
        ("gb/t 7714-2015", [("GB/T 7714-2015", "gb/t 7714-2015")]),
        ("an ISBN 978-7-5066", []),
        ("GB/T", []),
        ("", []),
    ],
)
def test_numbers_are_found_with_their_spans(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("见DB11/\n1983-2022的", [("DB11/ 1983-2022", "DB11/\n1983-2022")]),
        ("见GB/T\n1.1—2020的", [("GB/T 1.1-2020", "GB/T\n1.1—2020")]),
        ("见GB／T\n1.1—2020的", [("GB/T 1.1-2020", "GB／T\n1.1—2020")]),
        ("见GB 50016-\n2014的", [("GB 50016-2014", "GB 50016-\n2014")]),
        ("见T/CSUS\r\n18—2021的", [("T/CSUS 18-2021", "T/CSUS\r\n18—2021")]),
        ("GB 1-2000\nGB 2-2000", [("GB 1-2000",) * 2, ("GB 2-2000",) * 2]),
        ("见GB/T 1.1\n2020年", [("GB/T 1.1", "GB/T 1.1")]),
        ("见GB/T 1234-\n5 其他", [("GB/T 1234", "GB/T 1234")]),
        ("DB11/T\n1983", []),
        ("HG\n2020-2021", []),
        ("容量 16 GB\n2020-2021", []),
    ],
)
def test_a_number_broken_over_two_lines_is_found_with_its_year(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("GB 3100~3102—1993", "GB 3100-1993"),
        ("GB 3100 ～ 3102-1993", "GB 3100-1993"),
        ("GB/T 5009.1至5009.203-2003", "GB/T 5009.1-2003"),
        ("DB34/T 3000.1~3000.3-2018", "DB34/T 3000.1-2018"),
        ("DB34/T3000.1〜.3－2018", "DB34/T 3000.1-2018"),
    ],
)
def test_of_a_range_the_first_is_found_with_the_year_of_all(text: str, first: str) -> None:
    (located,) = find_all(f"见{text}。")

    assert (str(located.number), located.start, located.end) == (first, 1, 1 + len(text))
    repairs = located.number.repairs
    assert (repairs[0].code, repairs[0].before) == ("range", text)


def test_a_range_without_a_year_gives_its_first_number_alone() -> None:
    assert found("GB 3100~3102的") == [("GB 3100", "GB 3100")]


def test_the_numbers_of_a_law_text_are_none(shared: Path) -> None:
    text = (shared / "seed" / "opinion-2015-133.txt").read_text(encoding="utf-8")

    assert found(text) == []
