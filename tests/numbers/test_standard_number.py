"""Numbers as values: the kinds, their canonical form, what they know, equality and order."""

from datetime import date
from itertools import pairwise

import pytest

from localstd.numbers import Kind, StandardNumber
from localstd.places import china_places

KINDS = {
    "GB 3100-1993": Kind.NATIONAL,
    "GB/T 1.1-2020": Kind.NATIONAL,
    "GB/Z 40836-2021": Kind.NATIONAL,
    "GB 50016-2014": Kind.NATIONAL,
    "GSB 16-1521-2002": Kind.NATIONAL,
    "GBn 4-1980": Kind.NATIONAL,
    "GBJ 16-1987": Kind.NATIONAL,
    "GJB 9001C-2017": Kind.NATIONAL,
    "GBZ/T 160.1-2004": Kind.NATIONAL,
    "JJF 1001-2011": Kind.NATIONAL,
    "DB/T 1-2000": Kind.INDUSTRY,
    "DB/T 29-2010": Kind.INDUSTRY,
    "JGJ/T 188-2009": Kind.INDUSTRY,
    "JTG/T H21-2011": Kind.INDUSTRY,
    "WS 363.10-2011": Kind.INDUSTRY,
    "DB34/T 3000.1-2018": Kind.LOCAL,
    "DB34/T 3000.3.2-2018": Kind.LOCAL,
    "DB11/ 1983-2022": Kind.LOCAL,
    "DB11/Z 610-2008": Kind.LOCAL,
    "DB21/T 20018-2025": Kind.LOCAL,
    "DB3302/T 1177-2025": Kind.LOCAL,
    "DB1331/T 117-2025": Kind.LOCAL,
    "DB6523/T 337-2022": Kind.LOCAL,
    "DB440300/T 24-2003": Kind.LOCAL,
    "DB42/T 300001-2026": Kind.LOCAL,
    "DBS52/ 052-2021": Kind.LOCAL_FOOD,
    "DBS63/ 00016-2021": Kind.LOCAL_FOOD,
    "DB/T 29-176-2016": Kind.LOCAL_ENGINEERING,
    "DB 29-20-2017": Kind.LOCAL_ENGINEERING,
    "DBJ/T 15-208-2020": Kind.LOCAL_ENGINEERING,
    "DBJ33/T 1094-2013": Kind.LOCAL_ENGINEERING,
    "DBJ51/ 014-2021": Kind.LOCAL_ENGINEERING,
    "DGJ51/T 037-2015": Kind.LOCAL_ENGINEERING,
    "DBJ46-008-2016": Kind.LOCAL_ENGINEERING,
    "DBJ53/T-67-2014": Kind.LOCAL_ENGINEERING,
    "DB13(J)/T 8422-2021": Kind.LOCAL_ENGINEERING,
    "DB62/T 25-3060-2012": Kind.LOCAL_ENGINEERING,
    "DBJ50/T-047-2024": Kind.LOCAL_ENGINEERING,
    "DG/TJ08-2200-2024": Kind.LOCAL_ENGINEERING,
    "DGJ08-11-2018": Kind.LOCAL_ENGINEERING,
    "DGJ32/TJ 186-2015": Kind.LOCAL_ENGINEERING,
    "DGJ32/J 16-2019": Kind.LOCAL_ENGINEERING,
    "SJG 159-2024": Kind.LOCAL_ENGINEERING,
    "T/CSUS 18-2021": Kind.GROUP,
    "T/XCFW TG06-011.3-2023": Kind.GROUP,
    "T/PTSHOES GS001-2017": Kind.GROUP,
    "Q/GDW 1376.1-2013": Kind.ENTERPRISE,
    "Q/ABC 0001S-2019": Kind.ENTERPRISE,
    "京Q/ABC 001-2016": Kind.ENTERPRISE,
    "BQ/ABC 001-2016": Kind.ENTERPRISE,
    "Q/(GZ)ABC 1-2017": Kind.ENTERPRISE,
    "Q/320281 NQ 01-2016": Kind.ENTERPRISE,
    "GB/T 19001-2016/ISO 9001:2015": Kind.NATIONAL,
    "GB/T 25000.51-2016/ISO/IEC 25051:2014": Kind.NATIONAL,
}

IN_ORDER = (
    "GB/T 9",
    "GB/T 9-1988",
    "GB/T 9-2020",
    "GB/T 10.2-2011",
    "GB/T 10.10-2011",
    "DA/T 18-2022",
    "DB11/T 1-2020",
    "DB3302/T 1-2025",
    "DB34/T 1-2020",
    "DBS52/ 052-2021",
    "DG/TJ08-61-2018",
    "T/CSUS 9-2021",
    "T/CSUS 18-2021",
    "T/CSUS GS1-2021",
    "Q/GDW 1-2021",
)


@pytest.mark.parametrize(("text", "kind"), KINDS.items(), ids=KINDS)
def test_a_canonical_number_is_read_as_it_stands(text: str, kind: Kind) -> None:
    number = StandardNumber.parse(text, strict=True)

    assert (str(number), number.kind, number.repairs) == (text, kind, ())


def test_a_number_is_taken_apart() -> None:
    number = StandardNumber.parse("DB3302/T 0118.12-2016")

    parts = (number.prefix, number.mark, number.serial, number.part, number.year)
    assert parts == ("DB3302", "T", "0118", "12", 2016)
    assert (number.place_code, number.body, number.adopted) == ("3302", None, "")


@pytest.mark.parametrize(
    ("text", "place_code", "body"),
    [
        ("GB/T 1.1-2020", None, None),
        ("JGJ 79-2012", None, "JGJ"),
        ("DB34/T 1-2020", "34", None),
        ("DB440300/T 24-2003", "4403", None),
        ("DBS52/ 052-2021", "52", None),
        ("DB/T 29-176-2016", "12", None),
        ("DBJ/T 15-208-2020", "44", None),
        ("DBJ/T 77-1-2020", None, None),
        ("DBJ50/T-047-2024", "50", None),
        ("DBJ04/T 226-2015", "14", None),
        ("DBJ/T 13-200-2025", "35", None),
        ("DB13(J)/T 8422-2021", "13", None),
        ("DB62/T 25-3060-2012", "62", None),
        ("DG/TJ08-2200-2024", "31", None),
        ("DGJ32/J 16-2019", "32", None),
        ("SJG 159-2024", "4403", None),
        ("T/CSUS 18-2021", None, "CSUS"),
        ("沪Q/ABC 1-2016", "31", "ABC"),
        ("Q/320281 NQ 01-2016", "320281", "NQ"),
    ],
)
def test_a_number_knows_its_place_and_its_body(
    text: str, place_code: str | None, body: str | None
) -> None:
    number = StandardNumber.parse(text)

    assert (number.place_code, number.body) == (place_code, body)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("GB 3100-1993", True),
        ("GB/T 3100-1993", False),
        ("GB/Z 3100-1993", False),
        ("DB12/ 684-2016", True),
        ("DB12/T 684-2016", False),
        ("DBS52/ 052-2021", True),
        ("DG/TJ08-2200-2024", False),
        ("DGJ08-11-2018", True),
        ("DGJ32/TJ 186-2015", False),
        ("DGJ32/J 16-2019", True),
        ("T/CSUS 18-2021", False),
        ("Q/GDW 1-2021", False),
        ("JJF 1001-2011", False),
    ],
)
def test_a_number_without_a_mark_claims_to_be_mandatory_where_the_series_can_be(
    *, text: str, claim: bool
) -> None:
    assert StandardNumber.parse(text).claims_mandatory is claim


@pytest.mark.parametrize(
    ("text", "engineering"),
    [
        ("GB 49999-2014", False),
        ("GB 50001-2017", True),
        ("GB/T 51366-2019", True),
        ("GB 55001-2021", True),
        ("GBJ 16-1987", True),
        ("JGJ 79-2012", True),
        ("JG/T 79-2012", False),
        ("DB/T 29-176-2016", True),
        ("DB/T 29-2010", False),
    ],
)
def test_the_blocks_of_engineering_construction_are_known(*, text: str, engineering: bool) -> None:
    assert StandardNumber.parse(text).is_engineering is engineering


def test_repairs_do_not_count_for_equality() -> None:
    messy, canonical = map(StandardNumber.parse, ("db34／T3000—2018", "DB34/T 3000-2018"))

    assert (messy, hash(messy)) == (canonical, hash(canonical))


def test_a_number_and_its_scheme_are_shown_by_what_tells_them_apart() -> None:
    number = StandardNumber.parse("DB34/T5429—2026")
    assert repr(number) == "StandardNumber('DB34/T 5429-2026')"
    assert repr(number.numbering) == "<NumberingScheme 'local'>"


def test_the_mark_and_the_serial_as_issued_count_for_equality() -> None:
    texts = ("DB12/ 684-2016", "DB12/T 684-2016", "DB12/ 0684-2016")

    assert len({StandardNumber.parse(text) for text in texts}) == len(texts)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("DB23/T 012-2026", "DB23/T 12-2008", True),
        ("T/CSSS 005.01-2024", "T/CSSS 5.1", True),
        ("DB23/T 12-2008", "DB23/ 12-2008", False),
        ("DB23/T 12-2008", "DB2301/T 12-2008", False),
        ("DB23/T 12-2008", "DB23/T 120-2008", False),
        ("DB/T 29-2016", "DB/T 29-176-2016", False),
        ("GB/T 19001-2016/ISO 9001:2015", "GB/T 19001-2016", True),
    ],
)
def test_the_same_standard_has_one_number_but_for_year_and_padding(
    *, one: str, other: str, same: bool
) -> None:
    assert StandardNumber.parse(one).same_standard(StandardNumber.parse(other)) is same


def test_the_em_dash_form_reads_back_to_the_same_number() -> None:
    number = StandardNumber.parse("DG/TJ08-2200-2024")

    assert number.typographic == "DG/TJ08-2200—2024"
    assert StandardNumber.parse(number.typographic) == number


def test_the_order_is_that_of_a_register() -> None:
    numbers = [StandardNumber.parse(text) for text in IN_ORDER]

    assert [str(number) for number in sorted(set(numbers))] == list(IN_ORDER)
    assert all(one < other for one, other in pairwise(numbers))


def test_a_number_has_no_order_among_other_things() -> None:
    with pytest.raises(TypeError):
        sorted([StandardNumber.parse("GB 1-2000"), "GB 1-2000"])  # type: ignore[type-var]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DB34/T 1-2020", "安徽省"),
        ("DB3302/T 1177-2025", "宁波市"),
        ("DB3414/T 1-2010", "巢湖市"),
        ("DB3414/T 1-2018", None),
        ("DB34/T 1", None),
        ("GB/T 1.1-2020", None),
    ],
)
def test_the_place_is_that_of_the_year(text: str, name: str | None) -> None:
    place = StandardNumber.parse(text).place(china_places())

    assert (place and place.name) == name


def test_the_place_of_a_year_in_which_it_was_dissolved_is_found() -> None:
    place = StandardNumber.parse("DB3414/T 1-2011").place(china_places())

    assert place == china_places().get("3414", date(2011, 1, 1))
