"""Local standards for engineering construction (工程建设地方标准): each place has its own form.

Sources: ``gr-eng-local`` ("no single national grammar found", unchecked), the corpus, and numbers
on the pages of the provinces' departments of housing. Codes in blocks are older than GB/T 2260: 01
Beijing, 04 Shanxi, 08 Shanghai, 13 Fujian, 15 Guangdong, 29 Tianjin. Hainan, Chongqing and Yunnan
put a hyphen before the serial; Hebei writes a J in brackets; Gansu has a block within its numbers;
Jilin writes JT for a mark (``DB22/JT 137-2015``); Shenzhen and Xinjiang have letters of their own.

**Block of Tianjin.** ``DB/T 29-176-2016`` is Tianjin's, ``DB/T 29-2010`` is the earthquake standard
29 of 2010. A serial after ``29-`` makes the number Tianjin's, except where that serial could only
be a year: four digits, 19xx or 20xx, with nothing after it.
"""

from functools import partial
from types import MappingProxyType

from localstd.numbers.kind import Kind
from localstd.numbers.scheme import NumberingScheme

__all__ = ["LOCAL_ENGINEERING"]

_LETTERS = MappingProxyType({"SJG": "4403", "XJJ": "65"})
_OLD_CODES = MappingProxyType(
    {"01": "11", "04": "14", "08": "31", "13": "35", "15": "44", "29": "12"}
)

_scheme = partial(NumberingScheme, kind=Kind.LOCAL_ENGINEERING, is_engineering=True)
_of_block = partial(_scheme, leads=("DB",), marks="T", unmarked_is_mandatory=True)
_of_shanghai = partial(_scheme, leads=("DG",), marks="", joint="-", places=_OLD_CODES)
_of_jiangsu = partial(_scheme, leads=("DG",), marks="")
_of_one_place = partial(_scheme, marks="", places=_LETTERS)

LOCAL_ENGINEERING = (
    _of_block(
        name="engineering-tianjin",
        prefix="DB",
        serial=r"(?P<place>29)-(?!(?:19|20)\d\d(?:$|/))\d{1,5}",
        places=_OLD_CODES,
    ),
    _of_block(
        name="engineering-block",
        prefix="DBJ",
        serial=r"(?:(?P<place>01|08|13|15|29|36|45|61)|\d{2})-\d{1,5}",
        places=_OLD_CODES,
    ),
    _of_block(name="engineering-hyphened", prefix="DBJ(?P<place>46|50|53)", joint="-"),
    _of_block(
        name="engineering-province",
        leads=("DB", "DG"),
        prefix=r"D[BG]J(?!08|32|46|50|53)(?P<place>04|[1-8]\d)",
        slash_stays=True,
        places={"04": "14"},
    ),
    _of_block(name="engineering-hebei", prefix=r"DB(?P<place>13)\(J\)", slash_stays=True),
    _of_block(
        name="engineering-gansu",
        prefix="DB(?P<place>62)",
        slash_stays=True,
        serial=r"25-\d{1,5}",
    ),
    _of_one_place(name="engineering-jilin", leads=("DB",), prefix="DB(?P<place>22)/JT"),
    _of_shanghai(name="engineering-shanghai", prefix="DG/TJ(?P<place>08)", serial=r"\d{1,5}[A-Z]?"),
    _of_shanghai(
        name="engineering-shanghai-mandatory",
        prefix="DGJ(?P<place>08)",
        unmarked_is_mandatory=True,
    ),
    _of_jiangsu(name="engineering-jiangsu", prefix="DGJ(?P<place>32)/TJ"),
    _of_jiangsu(
        name="engineering-jiangsu-mandatory",
        prefix="DGJ(?P<place>32)/J",
        unmarked_is_mandatory=True,
    ),
    # Their letters do not say whether they are mandatory, so the numbers do not claim it.
    _of_one_place(name="engineering-shenzhen", leads=("SJ",), prefix="(?P<place>SJG)"),
    _of_one_place(name="engineering-xinjiang", leads=("XJ",), prefix="(?P<place>XJJ)"),
)
