"""National standards (国家标准): GB, and the series that are national by their issuer.

Sources: ``gr-nat`` (GB, GB/T, GB/Z, GSB, GBn, GJB), ``gr-eng-nat`` (blocks 50xxx and 55xxx); the
prefixes GBZ, GHZB, GWPB, JJF and JJG from the national rows of ``gb_agencies_prefixes.csv``.
The block 51xxx continues 50xxx (GB 51249-2017 is in the corpus); no provision was read for it.
"""

from localstd.numbers.kind import Kind
from localstd.numbers.scheme import NumberingScheme

__all__ = ["NATIONAL"]

NATIONAL = (
    NumberingScheme(
        name="national-engineering",
        kind=Kind.NATIONAL,
        leads=("GB",),
        prefix="GB",
        serial=r"5[015]\d{3}",
        unmarked_is_mandatory=True,
        is_engineering=True,
    ),
    NumberingScheme(
        name="national",
        kind=Kind.NATIONAL,
        leads=("GB",),
        prefix="GB",
        unmarked_is_mandatory=True,
    ),
    NumberingScheme(
        name="national-sample",  # 国家实物标准
        kind=Kind.NATIONAL,
        leads=("GS",),
        prefix="GSB",
        serial=r"(?:\d{2}-)?\d{1,8}",
    ),
    NumberingScheme(
        name="national-engineering-old",
        kind=Kind.NATIONAL,
        leads=("GB",),
        prefix="GBJ",
        unmarked_is_mandatory=True,
        is_engineering=True,
    ),
    NumberingScheme(
        name="national-special",  # 职业卫生、内部、环境质量、污染物排放
        kind=Kind.NATIONAL,
        leads=("GB", "GH", "GW"),
        prefix="GBZ|GBn|GHZB|GWPB",
        unmarked_is_mandatory=True,
    ),
    NumberingScheme(
        name="national-military",
        kind=Kind.NATIONAL,
        leads=("GJ",),
        prefix="GJB",
        serial=r"\d{1,8}[A-Z]?",  # GJB 9001C-2017: the letter counts the editions
    ),
    NumberingScheme(
        name="national-metrology",  # 计量技术规范、检定规程: under the law of metrology
        kind=Kind.NATIONAL,
        leads=("JJ",),
        prefix="JJF|JJG",
        marks="",
    ),
)
