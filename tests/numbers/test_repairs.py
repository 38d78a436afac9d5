"""Every known misspelling is put right under its code, and nothing else is touched."""

import pytest

from localstd.numbers import REPAIRS, NumberError, Repair, StandardNumber

EXAMPLES = {
    "GB/T 7714—2015": ("GB/T 7714-2015", ["dash"]),
    "GB/T 7714–2015": ("GB/T 7714-2015", ["dash"]),
    "GB/T 7714―2015": ("GB/T 7714-2015", ["dash"]),
    "GB/T 7714－2015": ("GB/T 7714-2015", ["dash"]),
    "GB/T 7714⁃2015": ("GB/T 7714-2015", ["dash"]),
    "GB/T 7714--2015": ("GB/T 7714-2015", ["dash"]),
    "GB/T 7714---2015": ("GB/T 7714-2015", ["dash"]),
    "GB/T 7714——2015": ("GB/T 7714-2015", ["dash"]),
    "T/CAS 1:2020": ("T/CAS 1-2020", ["dash"]),
    "DB5227/T 049 2014": ("DB5227/T 049-2014", ["dash-missing"]),
    "DG/TJ08 2200-2024": ("DG/TJ08-2200-2024", ["dash-missing"]),
    "DB34/T 30002018": ("DB34/T 3000-2018", ["dash-missing"]),
    "DB34/30002018": ("DB34/ 3000-2018", ["space-missing", "dash-missing"]),
    "DB3302/T 1232018": ("DB3302/T 123-2018", ["dash-missing"]),
    "DB31/T 3100012020": ("DB31/T 310001-2020", ["dash-missing"]),
    "DBJ50/T047-2024": ("DBJ50/T-047-2024", ["dash-missing"]),
    "GB-50016-2014": ("GB 50016-2014", ["dash-stray"]),
    "GB/T-7714-2015": ("GB/T 7714-2015", ["dash-stray"]),
    "ＧＢ 3100-1993": ("GB 3100-1993", ["full-width"]),
    "DB32／T 4412-2022": ("DB32/T 4412-2022", ["full-width"]),
    "GB/T 7714-2015\u200b": ("GB/T 7714-2015", ["invisible"]),
    "\ufeffGB/T 7714-2015": ("GB/T 7714-2015", ["invisible"]),
    "gb/t 7714-2015": ("GB/T 7714-2015", ["letter-case"]),
    "gbn 4-1980": ("GBn 4-1980", ["letter-case"]),
    "T/HSCA 001.-2017": ("T/HSCA 001-2017", ["dot-stray"]),
    "T/CSGF T/CSGF023.3-2023": ("T/CSGF 023.3-2023", ["prefix-doubled", "space-missing"]),
    "GB/T GB/T 7714-2015": ("GB/T 7714-2015", ["prefix-doubled"]),
    "DB34∕T 3000-2018": ("DB34/T 3000-2018", ["slash"]),
    "DB34\\T 3000-2018": ("DB34/T 3000-2018", ["slash"]),
    "GBT14902-2012": ("GB/T 14902-2012", ["slash-missing"]),
    "GB-T 1.1-2020": ("GB/T 1.1-2020", ["slash-missing"]),
    "WST 412-2013": ("WS/T 412-2013", ["slash-missing"]),
    "JGJT 188-2009": ("JGJ/T 188-2009", ["slash-missing"]),
    "DB34T 3000-2018": ("DB34/T 3000-2018", ["slash-missing"]),
    "DBJ52-062-2013": ("DBJ52/ 062-2013", ["slash-missing"]),
    "DB12 684-2016": ("DB12/ 684-2016", ["slash-missing"]),
    "DBJT15-98-2019": ("DBJ/T 15-98-2019", ["slash-missing"]),
    "DB13(J)63-2011": ("DB13(J)/ 63-2011", ["slash-missing"]),
    "DB13(J) 63-2011": ("DB13(J)/ 63-2011", ["slash-missing"]),
    "DGTJ08-2200-2024": ("DG/TJ08-2200-2024", ["slash-missing"]),
    "GB/T\u3000" + "7714-2015": ("GB/T 7714-2015", ["space"]),
    "GB/T\xa0" + "7714-2015": ("GB/T 7714-2015", ["space"]),
    "GB/T\t7714-2015": ("GB/T 7714-2015", ["space"]),
    "GB50233-2014": ("GB 50233-2014", ["space-missing"]),
    "DB12/684-2016": ("DB12/ 684-2016", ["space-missing"]),
    "DBS52/052-2021": ("DBS52/ 052-2021", ["space-missing"]),
    "DGJ32/J67-2008": ("DGJ32/J 67-2008", ["space-missing"]),
    "DB29-20-2017": ("DB 29-20-2017", ["space-missing"]),
    "Q/CSG510001-2015": ("Q/CSG 510001-2015", ["space-missing"]),
    "京Q/ABC001-2016": ("京Q/ABC 001-2016", ["space-missing"]),
    "AHQ/ABC001-2016": ("AHQ/ABC 001-2016", ["space-missing"]),
    "Q/(GZ)ABC1-2017": ("Q/(GZ)ABC 1-2017", ["space-missing"]),
    "Q/370100ABC001-2016": ("Q/370100 ABC 001-2016", ["space-missing"]),
    "Q/12NK4321-2018": ("Q/12 NK 4321-2018", ["space-missing"]),
    "DB22/JT137-2015": ("DB22/JT 137-2015", ["space-missing"]),
    "XJJ001-2011": ("XJJ 001-2011", ["space-missing"]),
    "JTG/TH21-2011": ("JTG/T H21-2011", ["space-missing"]),
    "GB/T 1.1-2020/ISO9001:2015": ("GB/T 1.1-2020/ISO 9001:2015", ["space-missing"]),
    "DB14/ T 1763-2018": ("DB14/T 1763-2018", ["space-stray"]),
    "DB 37/T 2904-2019": ("DB37/T 2904-2019", ["space-stray"]),
    "DB12/  684-2016": ("DB12/ 684-2016", ["space-stray"]),
    "DB32/T  990-2026": ("DB32/T 990-2026", ["space-stray"]),
    " GB2312 - 1980 ": ("GB 2312-1980", ["space-stray", "space-missing"]),
    "Q/YZ0002 S": ("Q/YZ 0002S", ["space-stray", "space-missing"]),
    "T / CSUS 18-2021": ("T/CSUS 18-2021", ["space-stray"]),
    "GB/T 1. 1-2020": ("GB/T 1.1-2020", ["space-stray"]),
    "DG/TJ 08-2200-2024": ("DG/TJ08-2200-2024", ["space-stray"]),
    "DG/TJ 08-2200—2024": ("DG/TJ08-2200-2024", ["dash", "space-stray"]),
    "DG/T J08-2200-2024": ("DG/TJ08-2200-2024", ["space-stray"]),
    "DG/T J 08-2200-2024": ("DG/TJ08-2200-2024", ["space-stray"]),
    "DGJ 08-11-2018": ("DGJ08-11-2018", ["space-stray"]),
    "DGJ32/T J186-2015": ("DGJ32/TJ 186-2015", ["space-stray", "space-missing"]),
    "DGJ 32/TJ 186-2015": ("DGJ32/TJ 186-2015", ["space-stray"]),
    "T/CECS G: D21-01-2017": ("T/CECS G:D21-01-2017", ["space-stray"]),
    "GB 6447-86": ("GB 6447-1986", ["year-short"]),
    "JB/T 5992.10-92": ("JB/T 5992.10-1992", ["year-short"]),
    "DBJ01-501-92": ("DBJ 01-501-1992", ["space-missing", "year-short"]),
}


@pytest.mark.parametrize(("text", "expected"), EXAMPLES.items(), ids=map(ascii, EXAMPLES))
def test_a_misspelling_is_put_right_under_its_code(
    text: str, expected: tuple[str, list[str]]
) -> None:
    number = StandardNumber.parse(text)

    assert (str(number), [repair.code for repair in number.repairs]) == expected


@pytest.mark.parametrize("text", EXAMPLES, ids=map(ascii, EXAMPLES))
def test_strict_reading_refuses_every_misspelling_and_names_the_canonical_form(text: str) -> None:
    with pytest.raises(NumberError) as refusal:
        StandardNumber.parse(text, strict=True)

    assert str(StandardNumber.parse(text)) in refusal.value.expected.en


def test_every_code_has_an_example() -> None:
    met = {code for _, codes in EXAMPLES.values() for code in codes}

    # A single number has neither: tried with cells and running text.
    assert met | {"range", "words-around"} == set(REPAIRS)


def test_repairs_follow_on_each_other_from_the_text_to_the_number() -> None:
    text = " db 37/t2904—98"
    repairs = StandardNumber.parse(text).repairs

    states = [text, *(repair.after for repair in repairs)]
    assert [repair.before for repair in repairs] == states[:-1]
    assert states[-1] == "DB37/T 2904-1998"


def test_a_repair_says_what_was_wrong_in_both_languages() -> None:
    repair = Repair(code="year-short", before="GB 1-88", after="GB 1-1988")

    assert (repair.wording.zh, repair.wording.en) == (
        "两位年代号",
        "a year of two digits, before 2000",
    )


@pytest.mark.parametrize("text", ["GB 1234-08", "GB 1234-49", "DB34/T 1-00"])
def test_two_digits_that_may_be_a_year_after_1999_are_refused(text: str) -> None:
    with pytest.raises(NumberError):
        StandardNumber.parse(text)


@pytest.mark.parametrize(
    "text",
    ["DB31/T 310001", "DB31/T 300001", "DB34/T 302018", "DB51/T 12018", "DB34/T 30001989"],
)
def test_a_serial_that_only_may_hide_a_year_stays_a_serial(text: str) -> None:
    number = StandardNumber.parse(text, strict=True)

    assert (number.serial, number.year) == (text.split()[1], None)
