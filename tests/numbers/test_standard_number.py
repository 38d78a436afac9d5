"""Numbers as values: the kinds, their canonical form, equality and order."""

import pytest

from localstd.numbers import Kind, StandardNumber

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
    "DB11/ 1983-2022": Kind.LOCAL,
    "DB11/Z 610-2008": Kind.LOCAL,
    "DB3302/T 1177-2025": Kind.LOCAL,
    "DB6523/T 337-2022": Kind.LOCAL,
    "DB42/T 300001-2026": Kind.LOCAL,
    "DBS52/ 052-2021": Kind.LOCAL_FOOD,
    "DBS63/ 00016-2021": Kind.LOCAL_FOOD,
    "DB/T 29-176-2016": Kind.LOCAL_ENGINEERING,
    "DB 29-20-2017": Kind.LOCAL_ENGINEERING,
    "DBJ/T 15-208-2020": Kind.LOCAL_ENGINEERING,
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
    "京Q/ABC 001-2016": Kind.ENTERPRISE,
    "Q/(GZ)ABC 1-2017": Kind.ENTERPRISE,
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items(), ids=KINDS)
def test_a_canonical_number_is_read_as_it_stands(text: str, kind: Kind) -> None:
    number = StandardNumber.parse(text, strict=True)

    assert (str(number), number.kind, number.repairs) == (text, kind, ())
